using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Units;
using RateCards.Fuzzing.Tests.Inputs;
using RateCards.Interchange;
using RateCards.Interchange.Cards;
using RateCards.Interchange.Csv;
using RateCards.Interchange.Reading;
using RateCards.Interchange.Terms;

namespace RateCards.Fuzzing.Tests.Targets;

/// <summary>Price lists of others: read in every format that takes them, and written as cards, which must then be readable.</summary>
internal static class ForeignLists
{
    private static readonly Date Day = new(2026, 8, 21);
    private static readonly ListedProvider Provider = new("acme", "Acme", "https://acme.example/");
    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal) { ["model"] = "model", ["input"] = "input", ["output"] = "output", ["since"] = "since", ["tier"] = "tier" };
    private static readonly Lazy<Compiler.Model.Project> Project = new(() => RateCardCompiler.Compile(Seeds.Acme.Files).Project!);

    public static IEnumerable<string> CsvSeeds =>
    [
        "id,value,unit\nacme.model-a.input,0.20,USD/Mtok\nacme.model-a.request,0.01,USD/request\n",
        "model,input,output,since,tier\nmodel-a,0.20,0.80,2026-01-10,\n\"model, b\",$1.00,\"1,000.5\",,batch\n",
    ];

    public static bool Read(string text)
    {
        var file = new SourceText("list.json", text);
        var isRead = false;
        foreach (var format in PriceLists.All)
        {
            try
            {
                var cards = ListedCards.Of(PriceLists.Read(format, [file]), null, Day).Select(c => c.Write()).ToList();
                isRead |= cards.Count > 0;
                cards.ForEach(Check);
            }
            catch (ForeignListException)
            {
                // Told with its file, as every command does.
            }
        }

        return isRead;
    }

    public static bool ReadCsv(string text)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceText("list.csv", text);
        CsvList.Read(file, Project.Value, diagnostics);
        var prices = new DiagnosticBag();
        foreach (var card in ListedCards.Of(CsvPrices.Read(file, Columns, Provider, UnitTable.BuiltIn, prices), null, Day))
        {
            Check(card.Write());
        }

        return !diagnostics.HasErrors || !prices.HasErrors;
    }

    /// <summary>What is in a list may make a card that is wrong, but no text that cannot be read as one.</summary>
    private static void Check(string card)
    {
        if (CardCompiler.Compile(new SourceText("cards/card.yaml", card), UnitTable.BuiltIn).Diagnostics.FirstOrDefault(d => d.Id.StartsWith("RC100", StringComparison.Ordinal)) is { } unreadable)
        {
            throw new FuzzException($"A list makes a card that cannot be read: {unreadable.Id} in line {unreadable.Location.Start.Line}: {unreadable.Message}\n{card}");
        }
    }
}
