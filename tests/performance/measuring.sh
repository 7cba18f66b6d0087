# What the parts share that measure whole processes. To be sourced by PART/measure, which goes on in the root of the
# repository with $here, its own folder, and $work, an empty folder under artifacts/.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
part=$(basename "$here")
work=$root/artifacts/performance/$part
rm -rf "$work"
mkdir -p "$work/times"
# What builds remember of each other is of this run.
export XDG_CACHE_HOME=$work/cache

# publish PROJECT NAME OPTION...: publishes a program into $work/NAME.
publish() { dotnet publish "$1" -c Release -o "$work/$2" --nologo -v quiet "${@:3}" >"$work/publish.log" || { cat "$work/publish.log"; exit 1; }; }

# measure NAME COMMAND...: appends microseconds, peak KiB and the seconds of processor time of one run, for its user and for the
# system, and keeps what it printed in $work/NAME.out.
measure() {
  local name=$1 start
  shift
  start=${EPOCHREALTIME/[.,]/}
  /usr/bin/time -f '%M %U %S' -o "$work/peak" "$@" >"$work/$name.out" 2>"$work/$name.err" || { cat "$work/$name.err"; exit 1; }
  echo "$((${EPOCHREALTIME/[.,]/} - start)) $(cat "$work/peak")" >>"$work/times/$name"
}

# median NAME COLUMN
median() { cut -d ' ' -f "$2" "$work/times/$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

seconds() { awk -v t="$(median "$1" 1)" 'BEGIN { printf "%.3f", t / 1e6 }'; }

# cpu NAME: the least processor time of the runs, in seconds. Others who are busy add to it, and never take from it.
cpu() { awk '{ t = $3 + $4; if (NR == 1 || t < least) least = t } END { printf "%.3f", least }' "$work/times/$1"; }

mebibytes() { awk -v kib="$(median "$1" 2)" 'BEGIN { printf "%.6f", kib / 1024 }'; }

# ratio NAME NAME [COLUMN]: of two medians.
ratio() { awk -v a="$(median "$1" "${3:-1}")" -v b="$(median "$2" "${3:-1}")" 'BEGIN { printf "%.6f", a / b }'; }

# figure NAME NUMBER: something measured, which README.md has a limit for.
figure() { printf 'figure %s.%s %s\n' "$part" "$1" "$2"; }
