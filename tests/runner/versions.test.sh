# What is said of versions, with stand-ins for the programs. To be sourced by 'run'.

# stand_in PROGRAM SCRIPT
stand_in() {
  mkdir -p "$box/bin"
  printf '#!/bin/bash\n%s\n' "$2" >"$box/bin/$1"
  chmod +x "$box/bin/$1"
}

# said COMMAND...: what it says and its exit code, in a folder with a global.json, with only stand-ins before sed and the like.
said() {
  local program
  mkdir -p "$box/bin"
  for program in sed paste grep sort head; do
    ln -sf "$(type -P $program)" "$box/bin/$program"
  done
  (
    cd "$box" || exit
    printf '{\n  "sdk": {\n    "version": "10.0.100",\n    "rollForward": "latestFeature"\n  }\n}\n' >global.json
    source "$here/versions.sh"
    PATH=$box/bin
    "$@"
    echo "$?"
  )
}

sdk_missing() {
  expect "$(said require_sdk)" "The .NET SDK is missing: install version 10.0.100 or a later 10.0 one (https://dotnet.microsoft.com/download), and run tests/run again.
1"
}
holds "Without the .NET SDK, one sentence says which one to install" sdk_missing

sdk_old() {
  stand_in dotnet '[ "$1" != --list-sdks ] || { echo "8.0.404 [/usr/share/dotnet/sdk]"; echo "9.0.101 [/usr/share/dotnet/sdk]"; exit; }
echo "The command could not be loaded, possibly because:"; echo "      A compatible .NET SDK was not found."; exit 155'
  expect "$(said require_sdk)" "The .NET SDK is of another version (here: 8.0.404 9.0.101): install version 10.0.100 or a later 10.0 one (https://dotnet.microsoft.com/download), and run tests/run again.
1"
}
holds "With an SDK that global.json does not take, one sentence says which are here and which to install" sdk_old

sdk_broken() {
  stand_in dotnet 'echo "Process terminated. Couldn'"'"'t find a valid ICU package installed on the system."; echo "   at System.Environment.FailFast"; exit 134'
  expect "$(said require_sdk)" "The .NET SDK does not start (it says 'Process terminated. Couldn't find a valid ICU package installed on the system.'): get 'dotnet --version' to work, and run tests/run again.
1"
}
holds "With an SDK that does not start, one sentence says why" sdk_broken

sdk_good() {
  stand_in dotnet 'echo 10.0.401'
  expect "$(said require_sdk)" 0
}
holds "With the SDK that is asked for, nothing is said" sdk_good

program_versions() {
  stand_in node 'echo v18.20.4'
  expect "$(said at_least node 20)" "node is too old (18.20.4): install version 20 or a later one, and run tests/run again.
1"
  stand_in node 'echo v20.0.0'
  expect "$(said at_least node 20)" 0
  stand_in node 'echo v100.1'
  expect "$(said at_least node 20)" 0
  stand_in node 'exit 1'
  expect "$(said at_least node 20)" "node is too old (it does not say its version): install version 20 or a later one, and run tests/run again.
1"
}
holds "A program that is too old is told with its version" program_versions
