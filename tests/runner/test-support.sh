# What the tests of the runner share: a case is a function that fails by 'expect'. To be sourced.
set -uo pipefail
passed=0
failed=0

# holds SENTENCE FUNCTION: runs a case in a folder of its own, which is called $box.
holds() {
  local said
  if said=$(box=$(mktemp -d) && trap 'rm -rf "$box"' EXIT && "$2" 2>&1); then
    printf 'ok      %s\n' "$1"
    passed=$((passed + 1))
  else
    printf 'FAILED  %s\n%s\n' "$1" "$(sed 's/^/        /' <<<"$said")"
    failed=$((failed + 1))
  fi
}

# expect ACTUAL EXPECTED
expect() {
  [ "$1" = "$2" ] && return
  printf 'expected: %s\nbut was:  %s\n' "$2" "$1"
  exit 1
}

finish_tests() {
  printf '%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
  exit
}
