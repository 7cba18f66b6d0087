# What the tests need of the machine, and how it gets there. To be sourced: 'need' names things, 'install_missing' installs
# those that are not there. Programs are found on the path as files, so that a word of the shell ('time') is not a program.

missing=()  # what is not there
packages=() # the system's packages that bring it, each once

# is_there WHAT: whether there is such a command or, where it has a slash, such a file or a file of such a pattern.
is_there() {
  case $1 in
    */*) [ -e "$1" ] || compgen -G "$1" >/dev/null ;;
    *) [ -n "$(type -P -- "$1")" ] ;;
  esac
}

# need WHAT PACKAGE...: a command, a file or a pattern of files that must be there, and Debian's packages that bring it.
need() {
  local what=$1 package
  shift
  is_there "$what" && return
  missing+=("$what")
  for package in "$@"; do
    case " ${packages[*]-} " in *" $package "*) ;; *) packages+=("$package") ;; esac
  done
}

# listed WORD...: "a", "a and b", "a, b and c".
listed() {
  local text=$1
  shift
  while [ $# -gt 1 ]; do
    text+=", $1"
    shift
  done
  printf '%s' "$text${1:+ and $1}"
}

# install_missing LOG: installs what is missing in one go. Where that cannot be done it says so in one sentence, and fails.
install_missing() {
  local log=$1 root=() are=are them=them what why left=()
  [ ${#missing[@]} -gt 0 ] || return 0
  what=$(listed "${missing[@]}")
  [ ${#missing[@]} -gt 1 ] || are=is them=it
  if [ -z "$(type -P apt-get)" ]; then
    printf '%s %s missing, and there is no apt-get to install %s with: install %s (on Debian, packages %s) and run tests/run again.\n' \
      "$what" "$are" "$them" "$them" "${packages[*]}"
    return 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    if [ -z "$(type -P sudo)" ]; then
      printf "%s %s missing, and there is neither root nor sudo to install %s: have root run 'apt-get install %s', and run tests/run again.\n" \
        "$what" "$are" "$them" "${packages[*]}"
      return 1
    fi
    root=(sudo)
  fi
  printf 'installing %s\n' "${packages[*]}"
  # A list that could not be fetched anew may still do. Other users of apt-get are waited for: a new machine updates itself.
  if ! {
    ${root[@]+"${root[@]}"} apt-get update -q
    ${root[@]+"${root[@]}"} env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=300 -- "${packages[@]}"
  } >"$log" 2>&1 </dev/null; then
    why=$(grep -m 1 -E '^(E: |W: Failed to fetch)' "$log" || tail -n 1 "$log")
    printf '%s %s missing, and apt-get could not install %s (%s; all it said is in %s): install %s by hand and run tests/run again.\n' \
      "$what" "$are" "${packages[*]}" "${why:-it did not say why}" "$log" "$them"
    return 1
  fi
  for what in "${missing[@]}"; do
    is_there "$what" || left+=("$what")
  done
  if [ ${#left[@]} -gt 0 ]; then
    [ ${#left[@]} -gt 1 ] && are=are them=them || are=is them=it
    printf '%s %s still missing, though apt-get has installed %s (%s): find the package that brings %s here, and run tests/run again.\n' \
      "$(listed "${left[@]}")" "$are" "${packages[*]}" "$log" "$them"
    return 1
  fi
  missing=() packages=()
}
