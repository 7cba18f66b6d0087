using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>Binds a band: <c>from</c> (≥) or <c>above</c> (&gt;), <c>up-to</c> (≤) or <c>below</c> (&lt;).</summary>
internal static class BandBinder
{
    public static Band? Bind(MappingNode? mapping, CardScope scope)
    {
        if (mapping is null)
        {
            return null;
        }

        if (scope.Bands is null)
        {
            scope.Diagnostics.Report(CardDiagnostics.BandWithoutScale, mapping.Location);
        }

        var reader = new MappingReader(mapping, scope.Diagnostics, "A band");
        var isWhole = true;
        var from = Bound("from");
        var above = Bound("above");
        var upTo = Bound("up-to");
        var below = Bound("below");
        reader.Finish();
        RefuseBoth(reader, "from", "above");
        RefuseBoth(reader, "up-to", "below");

        if (!isWhole || reader.HasUnknown)
        {
            // Without one of its bounds it would overlap others that it does not, and so would the band before it: it holds nothing.
            return new Band(0, false, 0, false, CardScope.OriginOf(mapping));
        }

        var band = new Band(from ?? above, from is not null, upTo ?? below, upTo is not null, CardScope.OriginOf(mapping));
        if (band.IsEmpty)
        {
            scope.Diagnostics.Report(CardDiagnostics.EmptyBand, mapping.Location, BandLabel.Of(band, scope.Bands));
        }

        return band;

        decimal? Bound(string key)
        {
            var bound = reader.OptionalNumber(key);
            if (bound < 0)
            {
                var written = (ScalarNode)reader.Node.Find(key)!.Value;
                scope.Diagnostics.Report(CardDiagnostics.NegativeRate, written.Location, written.Value);
                bound = null;
            }

            isWhole &= bound is not null || !reader.Has(key);
            return bound;
        }
    }

    private static void RefuseBoth(MappingReader reader, string one, string other)
    {
        if (reader.Has(one) && reader.Has(other))
        {
            reader.Diagnostics.Report(CardDiagnostics.TwoBounds, reader.Node.Find(other)!.Key.Location, one, other);
        }
    }
}
