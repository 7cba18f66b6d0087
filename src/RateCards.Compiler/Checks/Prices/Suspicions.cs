using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks.Prices;

/// <summary>
/// What the checks of a card's prices find. One slip gets one message: of several at one place the most telling, and none at
/// a place whose price is odd only beside one that is reported itself.
/// </summary>
internal sealed class Suspicions
{
    /// <summary>Those that fail a build come first, then those that tell most.</summary>
    private static readonly DiagnosticDescriptor[] MostTellingFirst =
    [
        CardDiagnostics.Magnitude,
        CardDiagnostics.CachedAboveInput,
        CardDiagnostics.FarFromPast,
        CardDiagnostics.DeferredDearer,
        CardDiagnostics.FarFromDefaultPath,
        CardDiagnostics.UnusualForUnit,
    ];

    private readonly List<Suspicion> _found = [];
    private readonly HashSet<SourceLocation> _places = [];

    /// <summary>Notes that a value is odd.</summary>
    /// <param name="beside">Where the one value stands that it is odd beside; null where there are several, or none.</param>
    public void Add(DiagnosticDescriptor descriptor, DatedValue value, Origin? beside, params object[] arguments) =>
        Add(descriptor, value.Origin, value.Expected, beside, arguments);

    /// <summary>Notes that a factor is odd.</summary>
    public void Add(DiagnosticDescriptor descriptor, FactorEntry entry, Origin? beside, params object[] arguments) =>
        Add(descriptor, entry.Origin, entry.Expected, beside, arguments);

    /// <summary>Whether a value was found to be odd by itself.</summary>
    public bool Contain(DatedValue value) => _places.Contains(value.Origin.Location!);

    /// <summary>Reports what no entry expects, and each expectation that nothing is odd under.</summary>
    public void Report(Card card, DiagnosticBag diagnostics)
    {
        var settled = new HashSet<SourceLocation>(card.Factors.SelectMany(f => f.Entries).Where(e => e.IsDoubted).Select(e => e.Origin.Location!));
        var met = new HashSet<SourceLocation>();
        foreach (var suspicion in _found.OrderBy(s => Array.IndexOf(MostTellingFirst, s.Descriptor)))
        {
            if (suspicion.Expected is { } expected)
            {
                met.Add(expected.Origin.Location!);
                settled.Add(suspicion.Place);
            }
            else if (!(suspicion.Beside is { } other && settled.Contains(other)) && settled.Add(suspicion.Place))
            {
                diagnostics.Report(suspicion.Descriptor, suspicion.Place, suspicion.Arguments);
            }
        }

        ReportUnmet(card, met, diagnostics);
    }

    private static void ReportUnmet(Card card, HashSet<SourceLocation> met, DiagnosticBag diagnostics)
    {
        var stated = card.Skus.SelectMany(s => s.Entries).Select(e => e.Expected).Concat(card.Factors.SelectMany(f => f.Entries).Select(e => e.Expected));
        foreach (var expected in stated)
        {
            if (expected is not null && !met.Contains(expected.Origin.Location!))
            {
                diagnostics.Report(CardDiagnostics.NothingToExpect, expected.Origin.Location!);
            }
        }
    }

    private void Add(DiagnosticDescriptor descriptor, Origin origin, Expectation? expected, Origin? beside, object[] arguments)
    {
        _places.Add(origin.Location!);
        _found.Add(new Suspicion(descriptor, origin.Location!, expected, beside?.Location, arguments));
    }

    private sealed record Suspicion(DiagnosticDescriptor Descriptor, SourceLocation Place, Expectation? Expected, SourceLocation? Beside, object[] Arguments);
}
