# What has to be of some version. To be sourced. Each says in one sentence what is wrong, and fails.

# require_sdk: the .NET SDK that global.json asks for, in the folder of that file.
require_sdk() {
  local wanted said here
  wanted=$(sed -nE 's/.*"version": "([^"]+)".*/\1/p' global.json)
  wanted="version $wanted or a later ${wanted%.*} one"
  if [ -z "$(type -P dotnet)" ]; then
    printf 'The .NET SDK is missing: install %s (https://dotnet.microsoft.com/download), and run tests/run again.\n' "$wanted"
    return 1
  fi
  said=$(dotnet --version 2>&1) && return
  case $said in
    *'compatible .NET SDK was not found'*)
      here=$(dotnet --list-sdks 2>/dev/null | sed 's/ .*//' | paste -sd ' ')
      printf 'The .NET SDK is of another version (here: %s): install %s (https://dotnet.microsoft.com/download), and run tests/run again.\n' "${here:-none}" "$wanted"
      ;;
    *)
      printf "The .NET SDK does not start (it says '%s'): get 'dotnet --version' to work, and run tests/run again.\n" "${said%%$'\n'*}"
      ;;
  esac
  return 1
}

# at_least PROGRAM VERSION: a program that prints its version when called with --version, and the least one that does.
at_least() {
  local said version
  said=$("$1" --version 2>&1)
  version=$(grep -m 1 -oE '[0-9]+(\.[0-9]+)*' <<<"$said")
  [ "$(printf '%s\n%s\n' "$2" "${version:-0}" | sort -V | head -n 1)" = "$2" ] && return
  printf '%s is too old (%s): install version %s or a later one, and run tests/run again.\n' "$1" "${version:-it does not say its version}" "$2"
  return 1
}
