# How figures are held to the limits of a README. To be sourced by 'run'.

# judged FIGURES: of a part 'speed' with the limits below.
judged() {
  cat >"$box/README.md" <<'README'
# Performance

| id | figure | limit | how |
|---|---|---|---|
| `speed.start` | a start, against hello-world | ≤ 4 × | by a clock |
| `speed.rows` | rows a second | ≥ 50 × | by a clock |
| `speed.bytes` | what it allocates | ≤ 0 B | counted |
| `other.start` | of another part | ≤ 1 ms | by a clock |
README
  printf '%s\n' "$1" >"$box/log"
  awk -v part=speed -f "$here/../performance/judge.awk" "$box/README.md" "$box/log" | tr '\t' ,
}

within() {
  expect "$(judged "talk of a figure speed.start
figure speed.start 4
figure speed.rows 50.0
figure speed.bytes 0")" "ok,1.00,4,×,≤ 4,speed.start,a start, against hello-world
ok,1.00,50.000,×,≥ 50,speed.rows,rows a second
ok,-,0,B,≤ 0,speed.bytes,what it allocates"
}
holds "A figure that is at its limit holds it" within

beyond() {
  expect "$(judged "figure speed.start 4.0004
figure speed.rows 25
figure speed.bytes 1" | cut -d , -f 1-3)" "MISSED,1.00,4.000
MISSED,2.00,25
MISSED,-,1"
}
holds "A figure beyond its limit misses it, from either side" beyond

odd_numbers() {
  expect "$(judged "figure speed.start NaN
figure speed.rows Infinity
figure speed.bytes 1E-05" | cut -d , -f 1-3)" "MISSED,-,NaN
MISSED,-,Infinity
MISSED,-,1E-05"
}
holds "What is not a number holds no limit, and small numbers are numbers" odd_numbers

unknown_figures() {
  expect "$(judged "figure speed.start 1
figure speed.bytes 0
figure speed.extra 7" | cut -d , -f 1,6)" "ok,speed.start
NOT MEASURED,speed.rows
ok,speed.bytes
NO LIMIT,speed.extra"
}
holds "A limit that nothing is measured for is missed, and so is a figure without a limit" unknown_figures

documented() {
  local id
  (
    cd "$here/../.." || exit
    source tests/performance/figures.sh
    for id in $(sed -nE 's/^\| `([a-z]+)\.[a-z-]+` \|.*/\1/p' tests/performance/README.md | sort -u); do
      [[ " ${figure_parts[*]} " == *" $id "* ]] || expect "$id" "a part"
    done
    for id in "${figure_parts[@]}"; do
      grep -q "^| \`$id\\." tests/performance/README.md || expect "no figure of $id" "limits in tests/performance/README.md"
      [ -x "tests/performance/$id/measure" ] || expect "no tests/performance/$id/measure" "a program"
    done
  )
}
holds "Every part that measures has a program and limits, and every limit a part" documented

alone() {
  local said
  said=$("$here/../performance/run" no-such-part 2>&1)
  expect "$? $said" "1 There is no part 'no-such-part': parts are command, scale, generator, functions, requests, traffic and preview.

0 passed, 1 failed"
}
holds "A part that is not there is told with those that are" alone
