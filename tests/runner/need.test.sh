# How missing programs and files are installed, with a stand-in for apt-get. To be sourced by 'run'.

# machine PROGRAM...: a path of our own in $box/bin that has those programs, and what a script cannot do without.
machine() {
  local program
  mkdir -p "$box/bin" "$box/usr/include"
  for program in env grep tail cat touch "$@"; do
    case $program in
      apt-get)
        # Notes each call; brings what 'brings' names for a package; fails as told for 'no-such'.
        cat >"$box/bin/apt-get" <<'APT'
#!/bin/bash
echo "apt-get $* as ${USER_OF_CALL:-root}, ${DEBIAN_FRONTEND:-interactive}" >>"$BOX/calls"
[ "$1" = update ] && { [ ! -e "$BOX/no-network" ] || echo "W: Failed to fetch http://deb.example/x  Temporary failure resolving 'deb.example'"; exit 0; }
for word in "$@"; do
  case $word in
    no-such*) echo "Reading package lists..."; echo "E: Unable to locate package $word"; exit 100 ;;
    broken) echo "dpkg: error processing package broken (--configure):"; echo "E: Sub-process /usr/bin/dpkg returned an error code (1)"; exit 100 ;;
    silent) exit 100 ;;
  esac
done
while read -r package file; do
  for word in "$@"; do
    [ "$word" != "$package" ] || { echo "#!/bin/bash" >"$BOX/$file"; chmod +x "$BOX/$file"; }
  done
done <"$BOX/brings"
APT
        chmod +x "$box/bin/apt-get"
        ;;
      sudo)
        # As sudo does, it lets no variables through.
        printf '#!/bin/bash\nexec env -i PATH="$PATH" BOX="$BOX" USER_OF_CALL=sudo "$@"\n' >"$box/bin/sudo"
        chmod +x "$box/bin/sudo"
        ;;
      *) ln -s "$(type -P "$program")" "$box/bin/$program" ;;
    esac
  done
  ln -sf "$(type -P chmod)" "$box/bin/chmod"
  who=0
  touch "$box/calls" "$box/brings"
}

# brings PACKAGE FILE: what the package has, from $box on.
brings() { echo "$1 $2" >>"$box/brings"; }

# asked NEED...: names the needs, each in a word, and installs; sets $said, $code.
asked() {
  said=$(
    export PATH=$box/bin BOX=$box
    unset DEBIAN_FRONTEND
    id() { echo "$who"; }
    source "$here/need.sh"
    for words in "$@"; do
      IFS='|' read -r -a need <<<"$words"
      need "${need[@]}"
    done
    install_missing "$box/install.log"
  )
  code=$?
}

there_already() {
  machine apt-get
  touch "$box/usr/include/zlib.h"
  asked 'grep|grep' "$box/usr/include/zlib.h|zlib1g-dev"
  expect "$code $said" "0 "
  expect "$(<"$box/calls")" ""
}
holds "What is there already is not installed" there_already

a_command() {
  machine apt-get
  brings mypy bin/mypy
  asked 'mypy|mypy'
  expect "$code $said" "0 installing mypy"
}
holds "A missing command is installed" a_command

a_path() {
  machine apt-get
  brings chromium bin/chromium
  asked "$box/bin/chromium|chromium"
  expect "$code $said" "0 installing chromium"
  expect "$(cat "$box"/*.log)" ""
}
holds "A program named by its path is installed" a_path

odd_paths() {
  machine apt-get
  mkdir "$box/my [odd] tools"
  touch "$box/my [odd] tools/chrome"
  asked "$box/my [odd] tools/chrome|chromium"
  expect "$code $said" "0 "
}
holds "A path with spaces and brackets is a path" odd_paths

a_pattern() {
  machine apt-get
  mkdir -p "$box/lib/15/bin"
  brings postgresql lib/15/bin/initdb
  asked "$box/lib/*/bin/initdb|postgresql"
  expect "$code $said" "0 installing postgresql"
  asked "$box/lib/*/bin/initdb|postgresql"
  expect "$code $said" "0 "
}
holds "A file of any version is named by a pattern" a_pattern

shell_words() {
  machine apt-get
  brings time bin/time
  asked 'time|time'
  expect "$code $said" "0 installing time"
}
holds "A program that is called like a word of the shell is installed" shell_words

at_once() {
  machine apt-get
  brings gcc bin/gcc
  brings libstdc++-12-dev usr/include/c++
  brings zlib1g-dev:amd64 usr/include/zlib.h
  asked 'gcc|gcc|libstdc++-12-dev' "$box/usr/include/c++|libstdc++-12-dev" "$box/usr/include/zlib.h|zlib1g-dev:amd64"
  expect "$code $said" "0 installing gcc libstdc++-12-dev zlib1g-dev:amd64"
  expect "$(<"$box/calls")" "apt-get update -q as root, interactive
apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=300 -- gcc libstdc++-12-dev zlib1g-dev:amd64 as root, noninteractive"
}
holds "Several packages, each once, are installed by one call after one update" at_once

unknown_package() {
  machine apt-get
  asked 'thing|no-such+thing' 'other|other'
  expect "$code" 1
  expect "$said" "installing no-such+thing other
thing and other are missing, and apt-get could not install no-such+thing other (E: Unable to locate package no-such+thing; all it said is in $box/install.log): install them by hand and run tests/run again."
}
holds "A package that apt-get does not know stops the run, which says why" unknown_package

broken_package() {
  machine apt-get
  asked 'thing|broken'
  expect "$code" 1
  expect "$said" "installing broken
thing is missing, and apt-get could not install broken (E: Sub-process /usr/bin/dpkg returned an error code (1); all it said is in $box/install.log): install it by hand and run tests/run again."
}
holds "A package that fails to install stops the run" broken_package

no_network() {
  machine apt-get
  touch "$box/no-network"
  asked 'thing|no-such'
  expect "$code" 1
  expect "${said#*(}" "W: Failed to fetch http://deb.example/x  Temporary failure resolving 'deb.example'; all it said is in $box/install.log): install it by hand and run tests/run again."
}
holds "Without a network, that is the reason" no_network

old_lists() {
  machine apt-get
  touch "$box/no-network"
  brings mypy bin/mypy
  asked 'mypy|mypy'
  expect "$code $said" "0 installing mypy"
}
holds "Where lists cannot be fetched anew and the packages can, that is enough" old_lists

silent_failure() {
  machine apt-get
  asked 'thing|silent'
  expect "$code" 1
  expect "${said#*(}" "it did not say why; all it said is in $box/install.log): install it by hand and run tests/run again."
}
holds "A failure without a word is told as one" silent_failure

still_missing() {
  machine apt-get
  brings mypy bin/mypy
  asked "$box/bin/chromium|chromium" 'mypy|mypy'
  expect "$code" 1
  expect "$said" "installing chromium mypy
$box/bin/chromium is still missing, though apt-get has installed chromium mypy ($box/install.log): find the package that brings it here, and run tests/run again."
}
holds "A package that does not bring what it is to bring stops the run" still_missing

by_sudo() {
  machine apt-get sudo
  who=1000
  brings mypy bin/mypy
  asked 'mypy|mypy'
  expect "$code $said" "0 installing mypy"
  expect "$(tail -n 1 "$box/calls")" "apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=300 -- mypy as sudo, noninteractive"
}
holds "Whoever is not root installs by sudo, and is asked nothing" by_sudo

no_root() {
  machine apt-get
  who=1000
  asked 'mypy|mypy' "$box/bin/chromium|chromium"
  expect "$code" 1
  expect "$said" "mypy and $box/bin/chromium are missing, and there is neither root nor sudo to install them: have root run 'apt-get install mypy chromium', and run tests/run again."
  expect "$(<"$box/calls")" ""
}
holds "Without root and sudo, one sentence says what root is to install" no_root

no_apt() {
  machine
  asked 'mypy|mypy' 'soffice|libreoffice-calc-nogui' "time|time"
  expect "$code" 1
  expect "$said" "mypy, soffice and time are missing, and there is no apt-get to install them with: install them (on Debian, packages mypy libreoffice-calc-nogui time) and run tests/run again."
}
holds "Without apt-get, one sentence says what to install" no_apt

# bare: the packages of an empty machine, by the list itself.
bare() {
  machine apt-get
  said=$(
    export PATH=$box/bin BOX=$box
    unset CHROMIUM
    id() { echo 0; }
    source "$here/need.sh"
    is_there() { [ -e "$box/done" ]; }
    source "$here/needs.sh"
    install_missing "$box/install.log"
  )
}

every_need() {
  local package listed
  bare
  listed=$(sed -nE "s/^need ('[^']*'|\"[^\"]*\"|[^ ]+) //p" "$here/needs.sh")
  expect "$(wc -l <<<"$listed")" "$(grep -c '^need ' "$here/needs.sh")"
  for package in $listed; do
    [[ " $(tail -n 1 "$box/calls") " == *" $package "* ]] || expect "$package" "to be installed by: $(tail -n 1 "$box/calls")"
  done
  expect "$(grep -c . "$box/calls")" 2
}
holds "A machine without anything gets every package of the list by one call" every_need

named_by_tests() {
  local package packages
  bare
  # A server of node's is named by its folder and file.
  packages=$(grep -rhv NodeServer "$here/../conformance/Engines" | grep -oE 'new(\(| Tool\()"[a-z0-9]+", "[a-z0-9+.-]+"' | sed -E 's/.*, "(.*)"/\1/' | sort -u)
  expect "$(grep -c . <<<"$packages" | sed 's/^[1-9].*/some/')" some
  for package in $packages; do
    case $package in coreutils) continue ;; esac # Every Debian has them.
    [[ " $(tail -n 1 "$box/calls") " == *" $package "* ]] || expect "$package" "in tests/runner/needs.sh, which the tests of conformance use"
  done
}
holds "What the conformance tests call is in the list" named_by_tests
