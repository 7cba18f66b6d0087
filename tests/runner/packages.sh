# The packages that builds and tests take from registries. To be sourced after parts.sh.

# fetch: a part that gets packages. Where it fails, one sentence says why, and the run stops.
counts_fetch() { counts_step "$@"; }

after_fetch() {
  local log=$logs/$1.log why
  [ "$2" -ne 0 ] || return
  why=$(grep -m 1 -oE 'request to .* failed, reason: .*' "$log" || grep -m 1 -oE '(npm error|npm ERR!|error NU[0-9]+:) .*' "$log" || tail -n 1 "$log")
  say 'Packages (%s) could not be fetched: %s; see artifacts/logs/%s.log, fix that, and run tests/run again.\n' "$1" "${why:-nothing was said}" "$1"
  stop
}
