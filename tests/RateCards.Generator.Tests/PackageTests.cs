using System.Diagnostics;
using System.IO.Compression;
using RateCards.Tests.Shared;

namespace RateCards.Generator.Tests;

/// <summary>The package as somebody else uses it: restored from a feed, in a project outside this repository, without a network.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-package-").FullName;

    [Fact]
    public void The_package_compiles_another_projects_cards_and_reports_what_is_wrong_in_them()
    {
        Pack("src/RateCards.Primitives");
        Pack("generators/RateCards.Generator");
        WriteProject();

        var build = DotNet("build", "--nologo", "-v", "q");
        build.ExitCode.ShouldBe(0, build.Output);
        var run = DotNet("run", "--no-build");
        run.Output.Trim().ShouldBe("4.00 USD/Mtok, 2 USD, 5.00 USD/Mtok on 2026-06-01");

        Write("RateCards/cards/acme.yaml", AcmeProject.Models.Replace("input: 4.00", "input: -4.00"));
        var wrong = DotNet("build", "--nologo", "-v", "q");
        wrong.ExitCode.ShouldNotBe(0);
        // The line and column of "-4.00" in the card.
        wrong.Output.ShouldContain("acme.yaml(34,64): error RC2006:");
    }

    [Fact]
    public void The_package_brings_all_that_the_generator_stands_on()
    {
        Pack("generators/RateCards.Generator");
        using var package = ZipFile.OpenRead(Directory.GetFiles(_folder, "RateCards.Generator.*.nupkg").Single());

        var files = package.Entries.Select(e => e.FullName).ToList();
        files.Where(f => f.StartsWith("analyzers/", StringComparison.Ordinal)).ShouldBe(
            ["analyzers/dotnet/cs/RateCards.Compiler.dll", "analyzers/dotnet/cs/RateCards.Generator.dll", "analyzers/dotnet/cs/YamlDotNet.dll"], ignoreOrder: true);
        files.ShouldContain("build/RateCards.Generator.targets");
        files.ShouldContain("docs/diagnostics/RC1907.md");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void WriteProject()
    {
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{_folder}/packages" /></config>
              <packageSources><clear /><add key="local" value="{_folder}" /></packageSources>
            </configuration>
            """);
        Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="RateCards.Generator" Version="*" />
              </ItemGroup>
            </Project>
            """);
        Write("Program.cs", """
            using RateCards.Primitives;
            using Sample.Prices;

            var june = Rates.Skus[Acme.ModelA.Id].History(Acme.Meters.Input).AsOf(new DateOnly(2026, 6, 1))!;
            Console.WriteLine($"{Acme.ModelA.Input}, {Formulas.PromptCost(new Tokens(500_000), Acme.ModelA.Input)}, {june.Rate} on {june.Since:o}");
            """);
        foreach (var (path, content) in AcmeProject.Files)
        {
            Write("RateCards/" + path, content);
        }
    }

    private void Write(string path, string content)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    /// <summary>Packs what the build of these tests has already built.</summary>
    private void Pack(string project)
    {
        var configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        var pack = DotNet("pack", Path.Combine(TestData.Root, project), "--no-build", "-c", configuration, "-o", _folder, "--nologo", "-v", "q");
        pack.ExitCode.ShouldBe(0, pack.Output);
    }

    private (int ExitCode, string Output) DotNet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the test runner sets for itself is not meant for these builds, and a server left behind would keep the folder.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
