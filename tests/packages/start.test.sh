# What docs/start.md tells a stranger, done word for word. To be sourced by 'run'.

# followed PAGE FOLDER: does what a page says in a folder, and counts each of its blocks.
followed() {
  local said
  said=$(cd "$2" && node "$here/follow.mjs" "$root/$1")
  sed '$d' <<<"$said"
  passed=$((passed + $(sed -nE '$s/^([0-9]+) passed.*/\1/p' <<<"$said")))
  failed=$((failed + $(sed -nE '$s/.* ([0-9]+) failed$/\1/p' <<<"$said")))
}
followed docs/start.md "$work/start"

# 20,000 requests of 1,500 tokens at $0.20 and 500 at $0.80 per 1M: 6 + 8.
calculated() { expect "$(cd "$root" && node tests/packages/calculator.mjs "$work/start/shop/RateCards/docs-out/site" '$14.00' 2>&1)" "the calculator has computed"; }
holds "The page's calculator computes in a browser" calculated
