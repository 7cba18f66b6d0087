using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>Binds <c>pins:</c>, rates that may only change along with new evidence. Whether each is a rate, the card's checks say.</summary>
internal static class PinBinder
{
    public static ValueList<Pin> Bind(MappingNode? mapping, string card, CardScope scope)
    {
        var pins = new List<Pin>();
        foreach (var entry in mapping?.Entries ?? [])
        {
            if (entry.Value.AsMapping($"'{entry.Key.Value}'", scope.Diagnostics) is not { } node)
            {
                continue;
            }

            var reader = new MappingReader(node, scope.Diagnostics, "A pin");
            var value = reader.RequiredScalar("value");
            var seen = reader.RequiredDate("checked");
            var source = reader.RequiredScalar("source");
            reader.Finish();
            if (source is not null && scope.Knows(CardDiagnostics.UnknownSource, scope.Sources, source) && seen is { } day && Value(value, scope) is { } amount)
            {
                pins.Add(new Pin($"{card}.{entry.Key.Value}", amount, day, CardScope.OriginOf(entry.Key)));
            }
        }

        return pins.ToValueList();
    }

    private static RateValue? Value(ScalarNode? scalar, CardScope scope) =>
        scalar is null ? null
        : RateWords.Find(scalar.Value) is { } word ? word
        : Numbers.TryParse(scalar, scope.Diagnostics, out var amount) ? RateValue.Of(amount)
        : null;
}
