# What docs/start.md, docs/recipes.md and docs/compiler-library.md tell a stranger, done word for word. To be sourced by 'run'.

# followed PAGE FOLDER: does what a page says in a folder, and counts each of its blocks.
followed() {
  local said
  said=$(cd "$2" && node "$here/follow.mjs" "$root/$1")
  sed '$d' <<<"$said"
  passed=$((passed + $(sed -nE '$s/^([0-9]+) passed.*/\1/p' <<<"$said")))
  failed=$((failed + $(sed -nE '$s/.* ([0-9]+) failed$/\1/p' <<<"$said")))
}
followed docs/start.md "$work/start"
mkdir "$work/recipes"
followed docs/recipes.md "$work/recipes"
mkdir "$work/library"
followed docs/compiler-library.md "$work/library"

# 20,000 requests of 1,500 tokens at $0.20 and 500 at $0.80 per 1M: 6 + 8.
calculated() { expect "$(cd "$root" && node tests/packages/calculator.mjs "$work/start/shop/RateCards/docs-out/site" '$14.00' 2>&1)" "the calculator has computed"; }
holds "The page's calculator computes in a browser" calculated

# The address of each page in the repository, as a scanning service links to it.
linked() {
  cd "$work/start/shop" || exit
  echo 'as-of: soon' >RateCards/ratecards.yaml.wrong
  mv RateCards/ratecards.yaml right
  mv RateCards/ratecards.yaml.wrong RateCards/ratecards.yaml
  ratecards check --project RateCards --format sarif >said
  mv right RateCards/ratecards.yaml
  expect "$(grep -c '"helpUri"' said)" "$(grep -c '"shortDescription"' said)"
  sed -nE 's|.*"helpUri": "'"$published"'/blob/HEAD/(.*)".*|\1|p' said >pages
  expect "$(sort -u pages | wc -l)" "$(grep -c '"helpUri"' said)"
  (cd "$root" && xargs ls >/dev/null) <pages
  rm said pages
}
holds "A report names the page of each diagnostic where the repository has it" linked

# What other CI systems call, on the change that the page ends with.
plain() {
  cd "$work/start/shop" || exit
  RATECARDS_SOURCE=$feed "$root/docs/examples/pricing.sh" HEAD >said 2>&1 || { cat said; exit 1; }
  expect "$(head -n 1 pricing.md)" "**1 price changes (+10.0%), from 2026-02-01 on; 3 pages and snippets read differently.**"
  expect "$(cat said)" "no errors"
  rm said pricing.md
}
holds "The plain script installs the command and reports the change" plain

# GitHub's action without a command that is there, on an event that is of no pull request.
installed() {
  cd "$work/start/shop" || exit
  echo '{}' >"$box/event.json"
  expect "$(RATECARDS_BASE=HEAD RATECARDS_PROJECT=RateCards RATECARDS_SOURCE=$feed GITHUB_EVENT_PATH=$box/event.json GITHUB_STEP_SUMMARY=$box/summary.md \
    "$root/action/review" 2>&1)" "The event is of no pull request; the report is in the step's summary."
  expect "$(grep -c '1 price changes (+10.0%)' "$box/summary.md")" 1
}
holds "The action installs the command and reports the change" installed
