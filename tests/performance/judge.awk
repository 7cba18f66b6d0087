# judge.awk -v part=PART README LOG: holds what a part has measured to the limits in README's tables. Prints a line for each
# figure of the part, with tabs between verdict, share of the limit, value, unit, limit, id, and what is measured.
BEGIN { FS = "|" }
function trimmed(text) { gsub(/^[ \t]+|[ \t]+$/, "", text); return text }
FNR == NR {
  if ($0 ~ /^\| `[a-z]+\.[a-z-]+` \|/) {
    id = trimmed($2)
    gsub(/`/, "", id)
    if (index(id, part ".") == 1) {
      ids[++count] = id
      what[id] = trimmed($3)
      split(trimmed($4), limit, " ")
      direction[id] = limit[1]
      bound[id] = limit[2]
      unit[id] = limit[3]
    }
  }
  next
}
{
  split($0, word, " ")
  if (word[1] == "figure") value[word[2]] = word[3] ""
}
END {
  for (i = 1; i <= count; i++) {
    id = ids[i]
    measured = id in value
    v = value[id]
    # Not a number and infinity hold no limit.
    if (v !~ /^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$/) { verdict = measured ? "MISSED" : "NOT MEASURED"; share = "" }
    else {
      verdict = (direction[id] == "≥" ? v + 0 >= bound[id] + 0 : v + 0 <= bound[id] + 0) ? "ok" : "MISSED"
      share = direction[id] == "≥" ? (v + 0 > 0 ? bound[id] / v : "") : (bound[id] + 0 > 0 ? v / bound[id] : "")
    }
    if (v == "") v = "-"
    # Three digits are enough of a fraction that is no small number.
    else if (v ~ /\./ && v !~ /[eE]/ && v >= 0.001) v = sprintf("%.3f", v)
    printf "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", verdict, share == "" ? "-" : sprintf("%.2f", share), v, unit[id], direction[id] " " bound[id], id, what[id]
    delete value[id]
  }
  for (id in value) printf "NO LIMIT\t-\t%s\t-\t-\t%s\tnot in README.md\n", value[id], id
}
