# What is said where a registry does not give its packages, by what npm and NuGet print. To be sourced by 'run' after parts.test.sh.

# fetching CODE TEXT: a run that fetches by a command that prints the text and ends with the code, while another part runs.
fetching() {
  printf '%s\n' "$2" >"$box/text"
  parts "
    part step slow bash -c 'echo \$\$ >pid; sleep $((30 * $1 + 1))'
    part fetch npm-browser bash -c 'until [ -s pid ]; do sleep 0.1; done; cat text; exit $1'
    run_parts 2
    part step tests true
    run_parts 1
    finish" | grep -v '^    |'
}

had() {
  expect "$(fetching 0 'added 120 packages' | tail -n 4)" "tests: 1 passed, 0 failed

3 passed, 0 failed
exit code 0"
}
holds "Once packages are fetched, the run goes on" had

# stops WHY TEXT
stops() {
  expect "$(fetching 1 "$2")" "slow started
npm-browser started
npm-browser: 0 passed, 1 failed (exit code 1)
Packages (npm-browser) could not be fetched: $1; see artifacts/logs/npm-browser.log, fix that, and run tests/run again.

Failed:
  npm-browser (exit code 1): artifacts/logs/npm-browser.log

0 passed, 1 failed
exit code 1"
  ends "$(<"$box/pid")"
}

npm_cannot_connect() {
  stops "request to https://registry.example/whatwg-url failed, reason: connect ECONNREFUSED 127.0.0.1:9" "npm error code ECONNREFUSED
npm error FetchError: request to https://registry.example/whatwg-url failed, reason: connect ECONNREFUSED 127.0.0.1:9
npm error     at ClientRequest.<anonymous>"
}
holds "Where npm cannot reach its registry, the run stops and says so in one sentence" npm_cannot_connect

npm_refuses() {
  stops "npm error code EUSAGE" "npm error code EUSAGE
npm error"
}
holds "Where npm refuses, its first error is the reason" npm_refuses

nuget_cannot_connect() {
  stops "error NU1301: Unable to load the service index for source https://127.0.0.1:9/v3/index.json." "  Determining projects to restore...
/src/a.csproj : error NU1301: Unable to load the service index for source https://127.0.0.1:9/v3/index.json.
/src/a.csproj : error NU1301:   Connection refused"
}
holds "Where NuGet cannot reach its registry, the run stops and says so in one sentence" nuget_cannot_connect

nothing_said() { stops "nothing was said" ""; }
holds "Where packages cannot be fetched and nothing is said, that is told too" nothing_said
