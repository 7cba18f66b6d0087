# What the scripts share that measure the published command as whole processes. To be sourced with the name of a folder
# of artifacts/, which is emptied and called $work; the script goes on in the root of the repository, and ends with finish.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
work=$root/artifacts/$1
[ -x /usr/bin/time ] || { echo "/usr/bin/time is missing: apt-get install time"; exit 3; }
rm -rf "$work"
mkdir -p "$work/times"
passed=0
failed=0

# publish PROJECT NAME OPTION...: publishes a program into $work/NAME.
publish() { dotnet publish "$1" -c Release -o "$work/$2" --nologo -v quiet "${@:3}"; }

# measure NAME COMMAND...: appends microseconds and peak KiB of one run, and keeps what it printed in $work/NAME.out.
measure() {
  local name=$1 start
  shift
  start=${EPOCHREALTIME/[.,]/}
  /usr/bin/time -f %M -o "$work/peak" "$@" >"$work/$name.out" 2>"$work/$name.err" || { cat "$work/$name.err"; exit 1; }
  echo "$((${EPOCHREALTIME/[.,]/} - start)) $(cat "$work/peak")" >>"$work/times/$name"
}

# median NAME COLUMN
median() { cut -d ' ' -f "$2" "$work/times/$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

seconds() { awk -v t="$(median "$1" 1)" 'BEGIN { printf "%.2f", t / 1e6 }'; }

mebibytes() { awk -v kib="$(median "$1" 2)" 'BEGIN { print kib / 1024 }'; }

# ratio NAME NAME [COLUMN]: of two medians.
ratio() { awk -v a="$(median "$1" "${3:-1}")" -v b="$(median "$2" "${3:-1}")" 'BEGIN { print a / b }'; }

# holds WHAT COMMAND...: prints whether something holds, and counts it.
holds() {
  local what=$1 verdict
  shift
  if "$@"; then verdict=holds passed=$((passed + 1)); else verdict=MISSED failed=$((failed + 1)); fi
  printf '%-72s %s\n' "$what" "$verdict"
}

# limit WHAT VALUE MOST UNIT
limit() { holds "$(printf '%-40s %8.2f %-3s at most %6.1f' "$1" "$2" "$4" "$3")" awk -v value="$2" -v most="$3" 'BEGIN { exit !(value <= most) }'; }

finish() {
  printf '%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
  exit
}
