# Runs the parts of a test run, several at once, shows what is running, and counts. To be sourced with $artifacts set.
#
# A part is a command of a kind, whose output goes to $artifacts/logs/NAME.log. When it has ended, counts_KIND NAME CODE
# prints "PASSED FAILED", and after_KIND NAME CODE, where there is such a function, prints what else is to be said.

logs=$artifacts/logs
state=$artifacts/state
passed=0
failed=0
failures=()
queue=()
running=()     # names,
groups=()      # with their process groups,
starts=()      # and when they started
heartbeat=60   # seconds between lines that say what is running, where nobody watches
shown=""       # the line on a terminal that is written over

# say FORMAT...: a line that stays.
say() {
  [ -z "$shown" ] || printf '\r\e[K'
  shown=""
  # shellcheck disable=SC2059
  printf "$@"
}

finish() {
  if [ ${#failures[@]} -gt 0 ]; then
    say '\nFailed:\n'
    printf '  %s\n' "${failures[@]}"
  fi
  say '\n%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
  exit
}

# stop: ends the run, and the parts that are running, at once; what is wrong has been said.
stop() {
  local group
  for group in ${groups[@]+"${groups[@]}"}; do
    [ -z "$group" ] || kill -TERM -- "-$group" 2>/dev/null
  done
  [ "$failed" -gt 0 ] || failed=1
  finish
}

interrupted() {
  trap '' INT TERM
  [ ${#running[@]} -eq 0 ] || failures+=("interrupted in $(listed "${running[@]}")")
  failed=$((failed + 1))
  stop
}
trap interrupted INT TERM

# count NAME PASSED FAILED EXITCODE SECONDS: adds a part's result. A part that crashed, or ran nothing, has failed.
count() {
  local name=$1 p=$2 f=$3 code=$4 note=""
  if [ "$f" -eq 0 ] && [ "$code" -ne 0 ]; then
    f=1 note=" (exit code $code)"
  elif [ "$((p + f))" -eq 0 ]; then
    f=1 note=" (ran nothing)"
  fi
  passed=$((passed + p))
  failed=$((failed + f))
  say '%-32s %d passed, %d failed%s, %d s\n' "$name" "$p" "$f" "$note" "$5"
  if [ "$f" -gt 0 ]; then
    failures+=("$name$note: artifacts/logs/$name.log")
    tail -n 40 "$logs/$name.log" | sed 's/^/    | /'
  fi
}

# sum PATTERN FILE...: adds up the numbers that PATTERN's group finds.
sum() {
  local pattern=$1
  shift
  cat "$@" 2>/dev/null | sed -nE "s/$pattern/\\1/p" | awk '{ n += $1 } END { print n + 0 }'
}

# step: something that must work, and counts as one.
counts_step() { [ "$2" -ne 0 ] || echo 1 0; }

# script: a runner of its own, whose last such line is "N passed, N failed".
counts_script() { sed -nE 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' "$logs/$1.log" | tail -n 1; }

# part KIND NAME COMMAND...: to be run by run_parts.
part() { queue+=("$(printf '%q ' "$@")"); }

# run_parts MOST: runs what is queued, in that order, MOST at once.
run_parts() {
  local most=$1 next=0 beat=""
  while [ "$next" -lt ${#queue[@]} ] || [ ${#running[@]} -gt 0 ]; do
    while [ "$next" -lt ${#queue[@]} ] && [ ${#running[@]} -lt "$most" ]; do
      eval "start ${queue[$next]}"
      next=$((next + 1))
    done
    # Starting takes time: from then on, so that nothing is said to have run for no time.
    : "${beat:=$SECONDS}"
    sleep 0.2
    settle
    if [ -t 1 ]; then
      show
    elif [ $((SECONDS - beat)) -ge "$heartbeat" ]; then
      beat=$SECONDS
      [ ${#running[@]} -eq 0 ] || say 'still running: %s\n' "$(running_since)"
    fi
  done
  queue=()
}

start() {
  local kind=$1 name=$2
  shift 2
  [ -t 1 ] || say '%-32s started\n' "$name"
  mkdir -p "$state" "$logs"
  rm -f "$state/$name".*
  echo "$kind" >"$state/$name.kind"
  # In a group of its own, to be ended with all that it started, and with the signals that a program expects.
  set -m
  (
    "$@" >"$logs/$name.log" 2>&1 </dev/null
    echo "$?" >"$state/$name.code"
  ) &
  set +m
  running+=("$name")
  groups+=("$!")
  starts+=("$SECONDS")
}

# settle: counts what has ended.
settle() {
  local i code kind name p f names=() left=() since=()
  for i in ${running[@]+"${!running[@]}"}; do
    name=${running[$i]}
    if kill -0 "${groups[$i]}" 2>/dev/null; then
      names+=("$name") left+=("${groups[$i]}") since+=("${starts[$i]}")
      continue
    fi
    # A part that was killed together with its shell leaves no code.
    code=$(cat "$state/$name.code" 2>/dev/null || echo 137)
    kind=$(<"$state/$name.kind")
    read -r p f < <("counts_$kind" "$name" "$code") || true
    count "$name" "${p:-0}" "${f:-0}" "$code" "$((SECONDS - starts[i]))"
    # The rest is as it is told, should the run be stopped here.
    groups[i]=
    [ "$(type -t "after_$kind")" != function ] || "after_$kind" "$name" "$code"
  done
  running=(${names[@]+"${names[@]}"}) groups=(${left[@]+"${left[@]}"}) starts=(${since[@]+"${since[@]}"})
}

# running_since: what is running, and for how long.
running_since() {
  local i seconds text=()
  for i in "${!running[@]}"; do
    seconds=$((SECONDS - starts[i]))
    text+=("$(printf '%s %d:%02d' "${running[$i]}" $((seconds / 60)) $((seconds % 60)))")
  done
  listed "${text[@]}"
}

# show: on a terminal, one line that is written over.
show() {
  local line
  [ ${#running[@]} -gt 0 ] || return
  line="running $(running_since)"
  [ "$line" = "$shown" ] || printf '\r\e[K%s' "${line:0:$((${COLUMNS:-80} - 1))}"
  shown=$line
}
