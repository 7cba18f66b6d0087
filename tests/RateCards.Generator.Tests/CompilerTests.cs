using System.Reflection;
using System.Runtime.Loader;
using RateCards.Generator.Tests.Harness;

namespace RateCards.Generator.Tests;

/// <summary>The compilers that the generator is run by: the oldest that it is for, and the newest; the other tests run it in the SDK's.</summary>
public sealed class CompilerTests
{
    [Theory]
    [InlineData("4.8.0", "4.8")]
    [InlineData("5.12.0", "5.12")]
    public void It_makes_the_same_code_in(string package, string version)
    {
        var said = Run(package);

        said[0].ShouldBe(version);
        var run = GeneratorRun.InCSharp10(AcmeProject.Files);
        said[1..].ShouldBe(run.HintNames.SelectMany(name => new[] { name, run.Code(name) }));
    }

    private static string[] Run(string package)
    {
        var context = new Beside(package);
        try
        {
            var probe = context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "RateCards.CompilerProbe.dll"));
            var files = AcmeProject.Files.SelectMany(f => new[] { f.Path, f.Content }).ToArray();
            return (string[])probe.GetType("RateCards.CompilerProbe.Probe")!.GetMethod("Run")!.Invoke(null, [files])!;
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>The generator beside the compiler of a package; what stands beside these tests is the SDK's.</summary>
    private sealed class Beside(string package) : AssemblyLoadContext(package, isCollectible: true)
    {
        private static readonly string Packages =
            typeof(CompilerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "NuGetPackageRoot").Value!;

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var file = assemblyName.Name + ".dll";
            string[] places = assemblyName.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
                ? [.. new[] { "common", "csharp" }.Select(part => Path.Combine(Packages, "microsoft.codeanalysis." + part, Name!, "lib/netstandard2.0", file))]
                : assemblyName.Name.StartsWith("RateCards", StringComparison.Ordinal) || assemblyName.Name == "YamlDotNet" ? [Path.Combine(AppContext.BaseDirectory, file)]
                : [];
            return places.FirstOrDefault(File.Exists) is { } place ? LoadFromAssemblyPath(place) : null;
        }
    }
}
