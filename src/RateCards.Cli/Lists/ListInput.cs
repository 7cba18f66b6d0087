using RateCards.Cli.Commands;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Units;
using RateCards.Interchange;
using RateCards.Interchange.Csv;
using RateCards.Interchange.Reading;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Tinker;

namespace RateCards.Cli.Lists;

/// <summary>A price list that a call names.</summary>
/// <param name="Format">The list's format.</param>
/// <param name="Path">A file, or a folder of files where the format has one a vendor.</param>
internal sealed record ListInput(string Format, string Path)
{
    /// <summary>Every format that names what is sold.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. PriceLists.All.Select(f => f.Name), TinkerList.Format, CsvPrices.Format];

    /// <summary>Whose prices they are, for a list that does not say it: the id of its card, its name and its address.</summary>
    public ListedProvider? Provider { get; init; }

    /// <summary>What the project writes units with, for a list that names units.</summary>
    public UnitTable Units { get; init; } = UnitTable.BuiltIn;

    /// <summary>What a CSV file calls its columns.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether a list of the format says itself whose prices they are.</summary>
    public static bool NamesProviders(string format) => PriceLists.Find(format) is not null;

    /// <summary>The format that a call names.</summary>
    /// <exception cref="CallException">There is none of that name.</exception>
    public static string FormatOf(string name, IReadOnlyList<string> formats) => formats.Contains(name)
        ? name
        : throw new CallException($"There is no format '{name}'.{Suggestion.DidYouMean(name, formats)} The formats are: {string.Join(", ", formats)}.");

    /// <summary>Reads settings such as <c>model=Model name</c>.</summary>
    /// <exception cref="CallException">A setting is none, or names nothing that a column may be.</exception>
    public static IReadOnlyDictionary<string, string> ColumnsOf(IEnumerable<string> settings)
    {
        var columns = NamedValues.Read("--column", "NAME=COLUMN", "model=Model", settings);
        return columns.Keys.FirstOrDefault(name => !CsvPrices.Known.Contains(name)) is { } unknown
            ? throw new CallException($"A price list has no '{unknown}'.{Suggestion.DidYouMean(unknown, CsvPrices.Known)} A column may be: {string.Join(", ", CsvPrices.Known)}.")
            : columns;
    }

    /// <summary>Reads the list, with what is wrong with it in <paramref name="diagnostics"/>.</summary>
    /// <exception cref="CallException">It is another list, or none.</exception>
    public PriceListContent Read(Terminal terminal, DiagnosticBag diagnostics)
    {
        try
        {
            return PriceLists.Find(Format) is { } format ? PriceLists.Read(format, Files(terminal, format)) : ReadNamed(terminal, diagnostics);
        }
        catch (ForeignListException error)
        {
            throw new CallException($"{terminal.Display(error.File.Path)} {error.Message}.");
        }
    }

    private PriceListContent ReadNamed(Terminal terminal, DiagnosticBag diagnostics)
    {
        var file = TextOf(Existing(terminal));
        if (PriceLists.Recognise(file) is { } other)
        {
            throw new ForeignListException(file, $"is no list in the format '{Format}'. It looks like {other.Title}: its format is '{other.Name}'");
        }

        return Format == TinkerList.Format
            ? TinkerList.Read(file, Provider!, diagnostics)
            : CsvPrices.Read(file, Columns, Provider!, Units, diagnostics);
    }

    private List<SourceText> Files(Terminal terminal, PriceListFormat format)
    {
        var path = FullPath(terminal);
        if (!Directory.Exists(path))
        {
            return [TextOf(Existing(terminal))];
        }

        var files = format.HasManyFiles
            ? Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal).Select(TextOf).ToList()
            : throw new CallException($"'{Path}' is a folder. Name a file: {format.Title} is one.");
        return files.Count > 0 ? files : throw new CallException($"The folder '{Path}' has no JSON file in it.");
    }

    private string Existing(Terminal terminal)
    {
        var path = FullPath(terminal);
        return File.Exists(path) ? path : throw new CallException($"There is no file '{Path}'.");
    }

    private string FullPath(Terminal terminal) => System.IO.Path.GetFullPath(Path, terminal.CurrentDirectory);

    private static SourceText TextOf(string path) => new(path, File.ReadAllText(path));
}
