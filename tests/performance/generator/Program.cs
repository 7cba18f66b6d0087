using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RateCards.Generator;
using RateCards.Generator.Tests.Harness;
using RateCards.Performance;
using RateCards.Performance.Generator;
using RateCards.Primitives;

// Prints the figures of the generator, in one process.
var parseOptions = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None);
var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
    .Where(path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
    .Append(typeof(TokenRate).Assembly.Location)
    .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
    .ToArray();
var buffer = new byte[32_000_000];
var files = TenThousandRates.Files.Select(f => new InMemoryFile(f.Path, f.Content)).ToList();
var project = Compile(parseOptions, ["class Program;"]);
var edits = Enumerable.Range(0, 300).Select(i => Compile(parseOptions, ["class Program { int _" + i.ToString(CultureInfo.InvariantCulture) + "; }"])).ToList();

var first = Figures.Median(1, _ => NewDriver().RunGenerators(project));
Figures.Tell("cold run in a new process, with the JIT's work", first, "ms");
Figures.Print("generator.cold", Figures.Fastest(15, 1, () => NewDriver().RunGenerators(project))[0]);

var warm = NewDriver().RunGenerators(project);
if (warm.GetRunResult() is var result && (result.Diagnostics.Length > 0 || result.GeneratedTrees.Length < 101))
{
    throw new InvalidOperationException($"The generator made {result.GeneratedTrees.Length} files. {string.Join('\n', result.Diagnostics.Take(5))}");
}

Figures.Print("generator.keystroke-many", Keystroke(ref warm));
var shipped = NewDriver(ShippedFiles()).RunGenerators(project);
if (shipped.GetRunResult() is { Diagnostics.Length: 0 } or { GeneratedTrees.Length: < 13 })
{
    throw new InvalidOperationException("The shipped cards are to compile with something to report.");
}

Figures.Print("generator.keystroke-shipped", Keystroke(ref shipped));

var generated = warm.GetRunResult().GeneratedTrees.Select(t => t.GetText().ToString()).ToList();
var card = files[50];
var versions = Enumerable.Range(0, 60).Select(i => Edited(card, i)).ToList();
Figures.Print("generator.card", Figures.Median(versions.Count, i =>
{
    warm = warm.ReplaceAdditionalText(i == 0 ? card : versions[i - 1], versions[i]).RunGenerators(project);
}));

foreach (var documentation in new[] { DocumentationMode.None, DocumentationMode.Diagnose })
{
    var options = parseOptions.WithDocumentationMode(documentation);
    var with = documentation == DocumentationMode.None ? "" : ", XML file too";
    Action[] emits = [() => Emit(options, generated), () => Emit(options, TenThousandRates.ByHand), () => Emit(options, TenThousandRates.AsConstants)];
    // The compiler is the runtime's to compile first: until that is over, what is measured earlier looks slower.
    Figures.Fastest(1, 40, emits);
    var times = Figures.Fastest(5, 5, emits);
    Figures.Tell($"compiling 10,000 generated rates{with}", times[0], "ms");
    Figures.Tell($"compiling 10,000 typed rates by hand{with}", times[1], "ms");
    Figures.Tell($"compiling 10,000 const decimals{with}", times[2], "ms");
    if (documentation == DocumentationMode.None)
    {
        Figures.Print("generator.compile", times[0] / times[1]);
    }
    else
    {
        Figures.Tell($"compiling 10,000 generated rates, against typed ones by hand{with}", times[0] / times[1], "×");
    }

    Figures.Tell($"the same, against const decimals{with}", times[0] / times[2], "×");
}

GeneratorDriver NewDriver(IReadOnlyList<InMemoryFile>? texts = null) =>
    CSharpGeneratorDriver.Create([new RateCardsGenerator().AsSourceGenerator()], texts ?? files, parseOptions, new BuildOptions());

// The best of the medians: a keystroke takes so little that another program's turn would be most of it. There are many
// before, as in an editor that has been open for a minute: the runtime compiles anew what it has seen to run often.
double Keystroke(ref GeneratorDriver driver)
{
    var edited = driver;
    var medians = Enumerable.Range(0, 40).SelectMany(_ => edits.Chunk(60))
        .Select(chunk => Figures.Median(chunk.Length, i => edited = edited.RunGenerators(chunk[i])))
        .ToList();
    driver = edited;
    return medians.Min();
}

CSharpCompilation Compile(CSharpParseOptions options, IEnumerable<string> sources) => CSharpCompilation.Create(
    "Many",
    sources.Select(s => CSharpSyntaxTree.ParseText(s, options)),
    references,
    new CSharpCompilationOptions(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));

void Emit(CSharpParseOptions options, IReadOnlyList<string> sources)
{
    // Into memory that is there: a file does not grow at the compiler's cost either.
    using var assembly = new MemoryStream(buffer, 0, buffer.Length / 2);
    using var xml = options.DocumentationMode == DocumentationMode.None ? null : new MemoryStream(buffer, buffer.Length / 2, buffer.Length / 2);
    var emitted = Compile(options, sources).Emit(assembly, xmlDocumentationStream: xml);
    if (!emitted.Success)
    {
        throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Take(5)));
    }
}

static InMemoryFile Edited(InMemoryFile card, int i) => new(
    card.ProjectPath,
    card.GetText().ToString().Replace("verified: 2026-07-17", $"verified: 2026-07-{17 + (i % 12)}", StringComparison.Ordinal));

// The project's own files, which the build lays beside the program.
static List<InMemoryFile> ShippedFiles()
{
    var folder = Path.Combine(AppContext.BaseDirectory, "RateCards");
    return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => new InMemoryFile(Path.GetRelativePath(folder, path), File.ReadAllText(path)))
        .ToList();
}
