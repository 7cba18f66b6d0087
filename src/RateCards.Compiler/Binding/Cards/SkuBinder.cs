using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>Binds <c>skus:</c>.</summary>
internal static class SkuBinder
{
    public static ValueList<Sku> Bind(MappingNode? mapping, CardScope scope)
    {
        if (mapping is { Entries.Count: 0 })
        {
            scope.Diagnostics.Report(CardDiagnostics.NothingListed, mapping.Location, "skus");
        }

        var skus = new List<Sku>();
        foreach (var (id, sku) in scope.Items(mapping, "An SKU"))
        {
            skus.Add(Bind(id, sku, scope));
        }

        return skus.ToValueList();
    }

    private static Sku Bind(ScalarNode id, MappingReader reader, CardScope scope)
    {
        var label = scope.Bands is null ? reader.RequiredText("label") : reader.OptionalText("label");
        var aliases = reader.OptionalScalars("aliases").Select(a => new Alias(a.Value, CardScope.OriginOf(a))).ToValueList();
        var match = reader.OptionalScalars("match").Select(m => new MatchRule(m.Value, CardScope.OriginOf(m))).ToValueList();
        var lists = ListNameBinder.Bind(reader.OptionalMapping("lists"), scope.Diagnostics);
        var group = reader.OptionalText("group");
        var retired = reader.OptionalDate("retired");
        var attributes = BindAttributes(reader.OptionalMapping("attributes"), scope);
        var note = reader.OptionalText("note");
        var written = reader.RequiredSequence("entries");
        var entries = EntryBinder.Bind(written, scope);
        reader.Finish();

        var band = entries.Select(e => e.Band).FirstOrDefault(b => b is not null);
        var writesBand = written?.Items.OfType<MappingNode>().Any(e => e.Find("band") is not null) ?? false;
        if (label is null && !writesBand && !reader.Has("label") && !reader.Misspells("label") && scope.Bands is not null)
        {
            scope.Diagnostics.Report(ReadingDiagnostics.MissingKey, id.Location, "An SKU without a band", "label");
        }

        return new Sku
        {
            Id = id.Value,
            StatedLabel = label,
            Label = label ?? (band is not null ? BandLabel.Of(band, scope.Bands) : id.Value),
            Aliases = aliases,
            Match = match,
            Lists = lists,
            Group = group,
            Retired = retired,
            Attributes = attributes,
            Note = note,
            Entries = entries,
            Origin = CardScope.OriginOf(id),
        };
    }

    private static ValueList<SkuAttribute> BindAttributes(MappingNode? mapping, CardScope scope)
    {
        var attributes = new List<SkuAttribute>();
        foreach (var entry in mapping?.Entries ?? [])
        {
            Ids.Check(entry.Key, scope.Diagnostics);
            if (entry.Value is ScalarNode { IsEmpty: false, Value.Length: > 0 } scalar)
            {
                var attribute = BindAttribute(entry.Key, scalar, scope);
                attributes.Add(attribute);
                if (attribute.Amount < 0)
                {
                    scope.Diagnostics.Report(CardDiagnostics.NegativeRate, scalar.Location, attribute.Text);
                }
            }
            else if (entry.Value is ScalarNode)
            {
                scope.Diagnostics.Report(ReadingDiagnostics.EmptyValue, entry.Key.Location, entry.Key.Value);
            }
            else if (entry.Value is not RefusedNode)
            {
                scope.Diagnostics.Report(ReadingDiagnostics.WrongShape, entry.Value.Location, $"'{entry.Key.Value}'", "a single value", entry.Value.Kind);
            }
        }

        return attributes.ToValueList();
    }

    /// <summary>A quantity where the text is a number and a unit (<c>131072 tokens</c>), else text.</summary>
    private static SkuAttribute BindAttribute(ScalarNode key, ScalarNode scalar, CardScope scope)
    {
        var text = scalar.Value;
        var space = text.IndexOf(' ');
        var isQuantity = NumberText.IsPlainDecimal(space < 0 ? text : text.Substring(0, space));
        if (isQuantity && space < 0 && Numbers.TryParse(scalar, scope.Diagnostics, out var count))
        {
            return new SkuAttribute(key.Value, text, count, Unit.None, CardScope.OriginOf(key));
        }

        if (isQuantity && space > 0)
        {
            var word = text.Substring(space + 1);
            var (unit, unknown) = scope.UnitOf(word);
            if (unit is not null)
            {
                return Numbers.TryParse(scalar, 0, space, scope.Diagnostics, out var amount)
                    ? new SkuAttribute(key.Value, text, amount, unit, CardScope.OriginOf(key))
                    : new SkuAttribute(key.Value, text, null, null, CardScope.OriginOf(key));
            }

            if (Suggestion.Nearest(unknown, scope.Units.Spellings) is not null)
            {
                scope.Diagnostics.Report(CardDiagnostics.AttributeUnit, scalar.LocateInside(space + 1, word.Length), unknown, UnitSuggestion.DidYouMean(unknown, scope.Units));
            }
        }

        return new SkuAttribute(key.Value, text, null, null, CardScope.OriginOf(key));
    }
}
