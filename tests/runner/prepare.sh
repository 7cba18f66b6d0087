# What every run begins with, in the root of the repository. To be sourced with $artifacts set; then call 'prepare'.
# What cannot be had stops the run at once.

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 NUGET_XMLDOC_MODE=skip
for file in need needs versions parts packages; do
  source "tests/runner/$file.sh"
done

# Folders with a package.json, whose "test" is node's test runner.
node_folders=(tests/*/package.json tests/*/*/package.json)
node_folders=("${node_folders[@]%/package.json}")

prepare() {
  local folder
  rm -rf "$logs" "$state"
  mkdir -p "$logs"
  require_sdk || stop
  install_missing "$logs/install.log" || stop
  at_least node 20 || stop
  part fetch nuget dotnet restore RateCards.sln
  part fetch nuget-tools dotnet tool restore
  part fetch nuget-native dotnet restore src/RateCards.Cli -p:Native=true
  for folder in "${node_folders[@]}"; do
    part fetch "npm-$(basename "$folder")" npm ci --prefix "$folder" --no-audit --no-fund
  done
  run_parts 2
}
