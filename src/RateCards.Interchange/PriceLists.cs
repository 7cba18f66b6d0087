using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Interchange.Csv;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Tinker;

namespace RateCards.Interchange;

/// <summary>Reads foreign price lists, a folder each. What is not understood to the last field is an error, not a guess.</summary>
public static class PriceLists
{
    public static IReadOnlyList<string> Formats { get; } = ["tinker", "csv"];

    /// <summary>The list's prices, with what is wrong with it in <paramref name="diagnostics"/>.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="card">Id of the card whose SKUs a list names that has no ids of ours.</param>
    public static IReadOnlyList<ForeignPrice> Read(string format, SourceText text, Project project, string card, DiagnosticBag diagnostics) =>
        format == "csv" ? CsvList.Read(text, project, diagnostics) : TinkerList.Read(text, project, card, diagnostics);
}
