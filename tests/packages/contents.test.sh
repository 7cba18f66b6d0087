# What is in the packages. To be sourced by 'run'.

# files PACKAGE: the paths in it.
files() { unzip -Z1 "$feed/$1.1.0.0.nupkg"; }

library() {
  expect "$(files RateCards | grep -E '^(lib|analyzers|build)/.*(dll|targets)$' | sort)" "analyzers/dotnet/cs/RateCards.Analyzers.dll
analyzers/dotnet/cs/RateCards.CodeFixes.dll
analyzers/dotnet/cs/RateCards.Compiler.dll
analyzers/dotnet/cs/RateCards.Generator.dll
analyzers/dotnet/cs/RateCards.YamlDotNet.dll
build/RateCards.targets
lib/net10.0/RateCards.Primitives.dll
lib/net8.0/RateCards.Primitives.dll
lib/netstandard2.0/RateCards.Primitives.dll"
  expect "$(files RateCards | grep -c '^docs/diagnostics/RC[0-9]*.md$')" "$(find docs/diagnostics -name 'RC*.md' | wc -l)"
}
holds "The package for C# has the library, the generator with what it stands on, and every help page" library

compiler() {
  expect "$(files RateCards.Compiler | grep -E '^(lib|ref|build|analyzers)/' | sort)" "lib/net8.0/RateCards.Compiler.dll
lib/net8.0/RateCards.Compiler.xml"
  expect "$(unzip -p "$feed/RateCards.Compiler.1.0.0.nupkg" RateCards.Compiler.nuspec | grep -cE '<group targetFramework|<dependency ')" 2
}
holds "The package for programs that read cards has one library with its documentation, and stands on YamlDotNet alone" compiler

stated() {
  local package text
  for package in RateCards RateCards.Compiler RateCards.Tool "RateCards.Tool.$machine"; do
    expect "$package: $(files "$package" | grep -cE '^(README.md|LICENSE|THIRD-PARTY-NOTICES.txt|icon.png|bom.json)$')" "$package: 5"
    text=$(unzip -p "$feed/$package.1.0.0.nupkg" "$package.nuspec")
    expect "$package: $(grep -cE '<license type="expression">MIT<|<readme>README.md<|<icon>icon.png<|<repository type="git"[^>]* commit="[0-9a-f]{40}"' <<<"$text")" "$package: 4"
  done
}
holds "Each package has icon, readme, licence and notices, and says of which commit it is" stated

# Every library of others' in a package is in its bill of materials, with the version that the lock files have, and in its notices.
accounted() {
  local package
  for package in RateCards RateCards.Compiler RateCards.Tool "RateCards.Tool.$machine"; do
    mkdir -p "$box/$package"
    unzip -q "$feed/$package.1.0.0.nupkg" -d "$box/$package"
    node "$here/bill-of-materials.mjs" "$box/$package" "${package%."$machine"}" "$root" || exit
  done
}
holds "Each package has a bill of materials: every library in it, of the version that is locked, with hash and notice" accounted

small() {
  local size
  size=$(stat -c %s "$feed/RateCards.Tool.$machine.1.0.0.nupkg")
  expect "$((size < 12000000))" 1
  expect "$(files "RateCards.Tool.$machine" | grep -ciE 'libduckdb|/runtimes/|android|ios')" 0
}
holds "The command's package is small: no DuckDB, and no library for another machine" small
