using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Interchange.Cards;
using RateCards.Interchange.Terms;

namespace RateCards.Lists;

/// <summary>A project of the cards of a list, as <c>ratecards import</c> makes them.</summary>
internal static class ImportedProject
{
    public static Project Of(PriceListContent list, Date day, TextWriter output)
    {
        var cards = ListedCards.Of(list, null, day).Select(c => new SourceText($"cards/{c.Id}.yaml", c.Write())).ToList();
        var settings = new SourceText("ratecards.yaml", $"as-of: {day}\noutput: docs-out\n");
        var (compilation, _) = SuspectPrices.CompileWithMarks(cards, marked => RateCardCompiler.Compile([settings, .. marked]));
        foreach (var error in compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
        {
            output.WriteLine($"{error.Location.Path}({error.Location.Start.Line}): {error.Id}: {error.Message}");
        }

        return compilation.Project is { } project && !compilation.HasErrors ? project : throw new InvalidOperationException("The imported cards have errors.");
    }
}
