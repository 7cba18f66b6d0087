# How parts run and are counted. To be sourced by 'run'.

# parts SCRIPT: a run with parts of its own in $box; what it prints, without times, and its exit code.
parts() {
  (
    cd "$box" || exit
    bash -c "set -uo pipefail; artifacts=$box/artifacts; source '$here/need.sh'; source '$here/parts.sh'; source '$here/packages.sh'; $1" 2>&1
    echo "exit code $?"
  ) | sed -E 's/ +started$/ started/; s/^([a-z-]+) +([0-9]+ passed)/\1: \2/; s/, [0-9]+ s$//'
}

# ends PID: soon, if not yet. Who has ended may still be listed.
ends() {
  local try
  for try in {1..50}; do
    grep -qs '^State:[^Z]*$' "/proc/$1/status" || return 0
    sleep 0.1
  done
  expect "a part runs on" "it is ended"
}

all_counted() {
  expect "$(parts '
    part step build true
    part script native bash -c "echo 1 passed, 9 failed of no account; echo 3 passed, 0 failed"
    run_parts 1
    finish')" "build started
build: 1 passed, 0 failed
native started
native: 3 passed, 0 failed

4 passed, 0 failed
exit code 0"
}
holds "The last line adds up what all parts have passed" all_counted

failures_counted() {
  expect "$(parts '
    part script one bash -c "echo seen; echo 3 passed, 2 failed; exit 1"
    part script two bash -c "echo 3 passed, 0 failed; exit 7"
    part script three true
    part step four bash -c "echo why; exit 3"
    run_parts 1
    finish')" "one started
one: 3 passed, 2 failed
    | seen
    | 3 passed, 2 failed
two started
two: 3 passed, 1 failed (exit code 7)
    | 3 passed, 0 failed
three started
three: 0 passed, 1 failed (ran nothing)
four started
four: 0 passed, 1 failed (exit code 3)
    | why

Failed:
  one: artifacts/logs/one.log
  two (exit code 7): artifacts/logs/two.log
  three (ran nothing): artifacts/logs/three.log
  four (exit code 3): artifacts/logs/four.log

6 passed, 5 failed
exit code 1"
}
holds "A part that fails, crashes or runs nothing has failed, and its log's end is shown" failures_counted

killed_part() {
  expect "$(parts '
    part script one bash -c "echo 3 passed, 0 failed; kill -9 \$PPID \$\$"
    run_parts 1
    finish' | grep -vE '^    \||Killed ')" "one started
one: 3 passed, 1 failed (exit code 137)

Failed:
  one (exit code 137): artifacts/logs/one.log

3 passed, 1 failed
exit code 1"
}
holds "A part that is killed from outside has failed" killed_part

side_by_side() {
  expect "$(parts '
    part step slow bash -c "until [ -e second ]; do sleep 0.1; done"
    part step first true
    part step second bash -c "touch second; until [ -e artifacts/state/slow.code ]; do sleep 0.1; done; sleep 1"
    run_parts 2
    finish')" "slow started
first started
first: 1 passed, 0 failed
second started
slow: 1 passed, 0 failed
second: 1 passed, 0 failed

3 passed, 0 failed
exit code 0"
}
holds "Two parts run at once, and the next starts when one has ended" side_by_side

progress() {
  expect "$(parts '
    heartbeat=1
    part step slow sleep 4
    run_parts 1
    finish' | sed -E 's/0:0[1-9]/TIME/' | uniq)" "slow started
still running: slow TIME
slow: 1 passed, 0 failed

1 passed, 0 failed
exit code 0"
}
holds "Where nobody watches, a line a minute says what is running and for how long" progress

on_terminal() {
  local seen
  seen=$(script --quiet --return --command "bash -c 'set -uo pipefail; artifacts=$box/artifacts; source $here/need.sh; source $here/parts.sh; part step slow sleep 3; run_parts 1; finish'" /dev/null </dev/null | tr $'\r\e' '<^')
  expect "$(grep -oE '<\^\[Krunning slow 0:0[0-9]' <<<"$seen" | sed 's/[0-9]$/N/' | sort -u)" "<^[Krunning slow 0:0N"
  expect "$(grep -oE '<\^\[Kslow +1 passed' <<<"$seen" | tr -s ' ')" "<^[Kslow 1 passed"
  expect "$(grep -c started <<<"$seen")" 0
}
holds "On a terminal, one line shows what is running and for how long, and gives way to results" on_terminal

interrupted_run() {
  local said
  said=$(parts '
    part step slow bash -c "echo \$\$ >pid; sleep 30"
    (until [ -s pid ]; do sleep 0.1; done; kill -TERM $$) &
    run_parts 1
    finish')
  expect "$said" "slow started

Failed:
  interrupted in slow

0 passed, 1 failed
exit code 1"
  ends "$(<"$box/pid")"
}
holds "A run that is interrupted ends its parts, and says in which" interrupted_run
