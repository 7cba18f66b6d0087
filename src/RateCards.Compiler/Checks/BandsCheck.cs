using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>
/// At no time do two bands of one group overlap; what they leave out is told as information. An SKU that is retired or not
/// offered has no band any more.
/// </summary>
internal static class BandsCheck
{
    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics)
    {
        if (card.Bands is null)
        {
            return;
        }

        var ratesOf = rates.ToLookup(r => r.Sku.Id, StringComparer.Ordinal);
        foreach (var group in card.Skus.Where(s => s.Entries.Any(e => e.Band is not null)).GroupBy(s => s.Group ?? "", StringComparer.Ordinal))
        {
            var reported = new HashSet<Reported>();
            var dates = group.SelectMany(s => s.Entries.Select(e => e.Since)).Concat(group.Where(s => s.Retired is not null).Select(s => s.Retired!));
            foreach (var date in dates.Distinct().OrderBy(d => d))
            {
                var inForce = group
                    .Where(s => s.BandAsOf(date) is { IsEmpty: false } && !(s.Retired <= date) && IsOffered(ratesOf[s.Id], date))
                    .Select(s => new BandOfSku(s, s.BandAsOf(date)!))
                    .OrderBy(x => x.Band.Lower ?? decimal.MinValue)
                    .ThenBy(x => x.Band.IncludesLower ? 0 : 1)
                    .ToList();
                CheckNeighbours(inForce, date, card.Bands, reported, diagnostics);
            }
        }
    }

    /// <summary>What was told of two neighbours: an overlap is news even where there was a gap before.</summary>
    private sealed record Reported(string Below, string Above, bool IsOverlap);

    private sealed record BandOfSku(Sku Sku, Band Band);

    private static bool IsOffered(IEnumerable<Rate> rates, Date date)
    {
        var values = rates.Select(r => r.AsOf(date)).Where(v => v is not null).ToList();
        return values.Count == 0 || values.Exists(v => v!.Value.Kind != RateKind.NotOffered);
    }

    private static void CheckNeighbours(List<BandOfSku> bands, Date date, BandScale scale, HashSet<Reported> reported, DiagnosticBag diagnostics)
    {
        // The band that reaches furthest so far; a wide one may overlap with several that follow.
        var reach = 0;
        for (var i = 1; i < bands.Count; i++)
        {
            var (below, above) = (bands[reach], bands[i]);
            var order = CompareUpperToLower(below.Band, above.Band);
            if (order != 0 && reported.Add(new(below.Sku.Id, above.Sku.Id, order > 0)))
            {
                var origin = (above.Band.Origin.Location, below.Band.Origin.Location) is ({ } a, { } b) && b.Offset > a.Offset ? b : above.Band.Origin.Location!;
                if (order > 0)
                {
                    diagnostics.Report(CardDiagnostics.BandsOverlap, origin, date, below.Sku.Id, BandLabel.Of(below.Band, scale), above.Sku.Id, BandLabel.Of(above.Band, scale));
                }
                else
                {
                    var gap = new Band(below.Band.Upper, !below.Band.IncludesUpper, above.Band.Lower, !above.Band.IncludesLower, default);
                    diagnostics.Report(CardDiagnostics.BandGap, above.Band.Origin.Location!, date, BandLabel.Of(gap, scale));
                }
            }

            if (CompareUppers(above.Band, below.Band) > 0)
            {
                reach = i;
            }
        }

        if (bands.Count > 0 && bands[reach] is (var last, { Upper: { } end } open) && reported.Add(new(last.Id, "", false)))
        {
            var rest = new Band(end, !open.IncludesUpper, null, false, default);
            diagnostics.Report(CardDiagnostics.BandGap, open.Origin.Location!, date, BandLabel.Of(rest, scale));
        }
    }

    /// <summary>Above 0 where the bands overlap, 0 where they meet, below 0 where something lies between them.</summary>
    private static int CompareUpperToLower(Band below, Band above)
    {
        if (below.Upper is not { } upper || above.Lower is not { } lower)
        {
            return 1;
        }

        return upper != lower ? upper.CompareTo(lower) : (below.IncludesUpper ? 1 : 0) + (above.IncludesLower ? 1 : 0) - 1;
    }

    private static int CompareUppers(Band one, Band other) => (one.Upper, other.Upper) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } a, { } b) => a != b ? a.CompareTo(b) : one.IncludesUpper.CompareTo(other.IncludesUpper),
    };
}
