# Parts that measure, and the table of what they have measured. To be sourced after runner/parts.sh, in the root of the
# repository. A part is a folder here with a program 'measure', which prints lines "figure PART.NAME NUMBER", and anything
# else. The limits are in README.md.

# In this order; a line on each is in README.md.
figure_parts=(command scale generator functions requests traffic preview)

# judged PART: see judge.awk.
judged() { awk -v part="$1" -f tests/performance/judge.awk tests/performance/README.md "$logs/performance-$1.log"; }

counts_figures() {
  judged "${1#performance-}" | awk -F '\t' '{ $1 == "ok" ? p++ : f++ } END { print p + 0, f + 0 }'
}

# measure_figures PART...: runs them one after the other, then prints the table.
measure_figures() {
  local name
  for name in "$@"; do
    part figures "performance-$name" "tests/performance/$name/measure"
  done
  run_parts 1
  print_figures "$@"
}

# padded TEXT WIDTH: by characters, whatever the locale; to the right where the width has a minus.
padded() {
  local LC_ALL=C.UTF-8 blank
  printf -v blank '%*s' "${2#-}" ''
  blank=${blank:${#1}}
  case $2 in
    -*) printf '%s' "$1$blank" ;;
    *) printf '%s' "$blank$1" ;;
  esac
}

print_figures() {
  local name verdict share value unit limit id what
  printf '\n%s\n' "       value        limit   of it  verdict       figure"
  for name in "$@"; do
    while IFS=$'\t' read -r verdict share value unit limit id what; do
      printf '%s %s %s  %s  %s  %s\n' "$(padded "$value" 12)" "$(padded "$limit $unit" -12)" "$(padded "$share" 5)" "$(padded "$verdict" -12)" "$(padded "$id" -32)" "$what"
    done < <(judged "$name")
  done
}
