#!/bin/sh
# For any other CI: pricing.sh BASE [PROJECT]. Installs the released command, writes the report to pricing.md, and fails
# where prices in force were edited, outputs are stale, or a limit is passed. RATECARDS_SOURCE names another package feed.
set -eu
base=$1
project=${2:-RateCards}
tool=$(mktemp -d)
trap 'rm -rf "$tool"' EXIT
# Outside of the checkout, whose NuGet settings are the change's own.
(cd "$tool" && dotnet tool install RateCards.Tool --version 1.0.0 --tool-path "$tool" ${RATECARDS_SOURCE:+--source "$RATECARDS_SOURCE"} >/dev/null)
base=$(git merge-base "$base" HEAD)
code=0
"$tool/ratecards" diff "$base" --project "$project" --format markdown --fail-if 'change > 50% or names-broken' >pricing.md || code=$?
"$tool/ratecards" check --project "$project" --base "$base" || code=$?
exit "$code"
