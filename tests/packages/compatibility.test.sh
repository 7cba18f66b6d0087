# Projects that are not like ours. To be sourced by 'run'.

# built FOLDER: the errors of a build, as far as the first sentence, each once.
built() { (cd "$1" && dotnet build --nologo -v q 2>&1 | sed -nE 's/^(.*\/)?([^/]*: error [^.]*)\..*/\2/p' | sort -u); }

# A library of .NET Standard in C# 10, with the cards of the starter, and a program for .NET 8 that uses it.
standard() {
  cd "$box" || exit
  mkdir prices app
  ratecards new prices/RateCards >/dev/null || exit
  cat >prices/prices.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>netstandard2.0</TargetFramework>
    <LangVersion>10.0</LangVersion>
    <Nullable>enable</Nullable>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <RateCardsNamespace>Shop.Prices</RateCardsNamespace>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="RateCards" Version="1.0.0" />
  </ItemGroup>
</Project>
PROJECT
  cat >prices/Costs.cs <<'CODE'
using System;
using RateCards.Primitives;
namespace Shop.Prices;
public static class Costs
{
    public static readonly DateOnly Day = new(2026, 1, 15);
    public static Usd Of(double tokens) => new Tokens(tokens) * (Example.Small.Input + Example.Small.Output) / 2;
    public static string? History() => Rates.Find("example.large.output")?.History<TokenRate>().AsOf(Day)?.Value.ToString();
}
CODE
  cat >app/app.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net8.0</TargetFramework>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
  </PropertyGroup>
  <ItemGroup>
    <ProjectReference Include="../prices/prices.csproj" />
  </ItemGroup>
</Project>
PROJECT
  cat >app/Program.cs <<'CODE'
System.DateOnly day = Shop.Prices.Costs.Day;
System.Console.WriteLine($"{Shop.Prices.Costs.Of(1_000_000)} {Shop.Prices.Costs.History()} {day:yyyy-MM-dd} {Shop.Prices.Rates.AsOf == day}");
CODE
  # (0.20 + 0.80) / 2 per million; the day is the framework's own type for the program, though not for the library.
  expect "$(cd app && dotnet run 2>&1)" "0.5 USD 8.00 USD/Mtok 2026-01-15 True"
}
holds "A library of .NET Standard 2.0 in C# 10 has typed prices, and a program for .NET 8 uses it" standard

# Another package's generator with a YamlDotNet of years ago beside it, in the same build.
beside() {
  cd "$box" || exit
  mkdir other app
  cat >other/other.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>netstandard2.0</TargetFramework>
    <LangVersion>10.0</LangVersion>
    <PackageId>Other.Generator</PackageId>
    <Version>1.0.0</Version>
    <IncludeBuildOutput>false</IncludeBuildOutput>
    <NoWarn>NU5128;RS1036</NoWarn>
    <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
    <PackageReference Include="YamlDotNet" Version="11.2.1" PrivateAssets="all" />
    <None Include="$(OutputPath)other.dll;$(OutputPath)YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
  </ItemGroup>
</Project>
PROJECT
  cat >other/OtherGenerator.cs <<'CODE'
using Microsoft.CodeAnalysis;
[Generator]
public sealed class OtherGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
    {
        var read = new YamlDotNet.Serialization.Deserializer().Deserialize<System.Collections.Generic.Dictionary<string, string>>("price: typed");
        var version = typeof(YamlDotNet.Serialization.Deserializer).Assembly.GetName().Version;
        output.AddSource("Other.g.cs", $"public static class Other {{ public const string Yaml = \"{read["price"]} {version!.Major}\"; }}");
    });
}
CODE
  (cd other && dotnet build -c Release --nologo -v q && dotnet pack -c Release --no-build -o "$feed" --nologo -v q) >log 2>&1 || { cat log; exit 1; }
  ratecards new app/RateCards >/dev/null
  cat >app/app.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Other.Generator" Version="1.0.0" />
    <PackageReference Include="RateCards" Version="1.0.0" />
  </ItemGroup>
</Project>
PROJECT
  echo 'System.Console.WriteLine($"{Other.Yaml} {RateCards.Example.Large.Input}");' >app/Program.cs
  expect "$(cd app && dotnet run 2>&1)" "typed 11 2.00 USD/Mtok"
}
holds "Another package's generator keeps its old YamlDotNet, and ours keeps ours" beside

folders() {
  cd "$box" || exit
  mkdir Empty
  cat >app.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net8.0</TargetFramework>
    <RateCardsFolder>Empty</RateCardsFolder>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="RateCards" Version="1.0.0" />
  </ItemGroup>
</Project>
PROJECT
  expect "$(built .)" "app.csproj(4,22): error RC1910: There are no rate cards: 'Empty' has neither a ratecards"
  sed -i 's/Empty/Missing/' app.csproj
  expect "$(built .)" "app.csproj(4,22): error RC1910: There are no rate cards: 'Missing' has neither a ratecards"
  sed -i 's/Missing/none/' app.csproj
  expect "$(built .)" ""
}
holds "A folder without cards is an error at the line that names it, whether it is empty or not there" folders

items() {
  cd "$box" || exit
  mkdir prices
  ratecards new start >/dev/null && mv start/cards/example.yaml prices/ && rm -r start
  cat >app.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net8.0</TargetFramework>
    <RateCardsAsOf>2026-01-15</RateCardsAsOf>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="RateCards" Version="1.0.0" />
    <RateCard Include="prices/*.yaml" />
  </ItemGroup>
</Project>
PROJECT
  echo 'System.Console.WriteLine(RateCards.Example.Small.Input);' >Program.cs
  expect "$(dotnet run 2>&1)" "0.20 USD/Mtok"
}
holds "Cards can be listed one by one, from anywhere" items

# A slip in C# that compiles, named by the build with its page; off until asked for: a number that repeats a rate.
misused() {
  cd "$box" || exit
  ratecards new RateCards >/dev/null || exit
  cat >app.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net8.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="RateCards" Version="1.0.0" />
  </ItemGroup>
</Project>
PROJECT
  cat >Program.cs <<'CODE'
System.Console.WriteLine(RateCards.Rates.Find("example.large.inptu"));
System.Console.WriteLine(new RateCards.Primitives.TokenRate(0.20m));
CODE
  printf '[*.cs]\ndotnet_diagnostic.RC9003.severity = error\ndotnet_diagnostic.RC9001.severity = error\n' >.editorconfig
  dotnet build --nologo -v q >said 2>&1
  expect "$(sed -nE 's/^(.*\/)?(Program.cs[^[]*) \(.*/\2/p' said | sort -u)" "Program.cs(1,47): error RC9003: There is no rate 'example.large.inptu'. Did you mean 'example.large.input'?
Program.cs(2,26): error RC9001: new RateCards.Primitives.TokenRate(0.20m) is the rate 'RateCards.Example.Small.Input' in force: it will stay as it is when the card changes"
  expect "$(grep -c 'docs/diagnostics/RC9003.md' said | sed 's/[1-9][0-9]*/named/')" named
  rm .editorconfig
  expect "$(dotnet build --nologo -v q 2>&1 | grep -oE '(error|warning) RC[0-9]+' | sort -u)" "warning RC9003"
}
holds "A misused id and a repeated rate are named by the build, at their place" misused
