using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>Binds <c>factors:</c>: each makes a path of another path, or a meter of another meter.</summary>
internal static class FactorBinder
{
    public static ValueList<Factor> Bind(MappingNode? mapping, ValueList<Sku> skus, ValueList<Axis> axes, CardScope scope)
    {
        var skuIds = skus.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var factors = new List<Factor>();
        foreach (var (id, reader) in scope.Items(mapping, "A factor"))
        {
            factors.Add(Bind(id, reader, skuIds, axes, scope));
        }

        return factors.ToValueList();
    }

    private static Factor Bind(ScalarNode id, MappingReader reader, Dictionary<string, Sku> skus, ValueList<Axis> axes, CardScope scope)
    {
        var axis = reader.OptionalScalar("axis");
        var value = reader.OptionalScalar("value");
        var path = axis is null ? reader.OptionalScalar("path") : value;
        var meter = reader.OptionalScalar("meter");
        var of = reader.RequiredScalar("of");
        var meters = reader.OptionalScalars("meters");
        var paths = reader.OptionalScalars("paths");
        var onlySkus = reader.OptionalScalars("skus");
        var note = reader.OptionalText("note");
        var entries = BindEntries(reader.RequiredSequence("entries"), scope);
        reader.Finish();

        if (axis is null && value is not null)
        {
            scope.Diagnostics.Report(CardDiagnostics.KeyOfOtherFactor, reader.Node.Find("value")!.Key.Location, "value", path is null ? "meter" : "path");
        }

        if (axis is not null && path is null)
        {
            scope.Diagnostics.Report(ReadingDiagnostics.MissingKey, reader.Node.Location, "A factor along an axis", "value");
        }
        else if ((path is null) == (meter is null))
        {
            if (!reader.Misspells("path") && !reader.Misspells("meter"))
            {
                scope.Diagnostics.Report(CardDiagnostics.PathOrMeter, id.Location, id.Value);
            }
        }
        else if (path is not null)
        {
            RequireOther(reader, "meters", axis is null ? "paths" : null, "path");
            if (axis is null)
            {
                CheckPath(path, of, scope);
            }
            else if (!scope.ArePathsWrong)
            {
                CheckAxis(axis, path, of, paths, axes, scope);
            }

            CheckMeters(meters, scope);
        }
        else
        {
            RequireOther(reader, null, "meters", "meter");
            CheckMeter(meter!, of, paths, scope);
        }

        foreach (var sku in onlySkus)
        {
            scope.KnowsSku(skus, sku);
        }

        return new Factor
        {
            Id = id.Value,
            Path = path?.Value,
            Axis = axis?.Value,
            OfPath = path is null ? null : of?.Value,
            Meters = path is not null ? meters.Select(m => m.Value).ToValueList() : meter is not null ? [meter.Value] : [],
            OfMeter = path is null ? of?.Value : null,
            InPaths = paths.Select(p => p.Value).ToValueList(),
            Skus = onlySkus.Select(s => s.Value).ToValueList(),
            Entries = entries,
            Note = note,
            Origin = CardScope.OriginOf(id),
        };
    }

    private static void RequireOther(MappingReader reader, string? required, string? excluded, string kind)
    {
        if (required is not null && !reader.Has(required) && !reader.Misspells(required))
        {
            reader.Diagnostics.Report(ReadingDiagnostics.MissingKey, reader.Node.Location, $"A factor that makes a {kind}", required);
        }

        if (excluded is not null && reader.Node.Find(excluded) is { } entry)
        {
            reader.Diagnostics.Report(CardDiagnostics.KeyOfOtherFactor, entry.Key.Location, excluded, kind);
        }
    }

    private static void CheckPath(ScalarNode path, ScalarNode? of, CardScope scope)
    {
        foreach (var named in new[] { path, of }.OfType<ScalarNode>())
        {
            KnowsPath(named, scope);
        }
    }

    private static void CheckAxis(ScalarNode axis, ScalarNode value, ScalarNode? of, IReadOnlyList<ScalarNode> paths, ValueList<Axis> axes, CardScope scope)
    {
        if (scope.Knows(ConditionDiagnostics.UnknownAxis, axes.ToDictionary(a => a.Id, StringComparer.Ordinal), axis))
        {
            foreach (var named in new[] { value, of }.OfType<ScalarNode>())
            {
                scope.KnowsValue(axes.First(a => a.Id == axis.Value), named);
            }
        }

        foreach (var path in paths)
        {
            KnowsPath(path, scope);
        }
    }

    private static void KnowsPath(ScalarNode path, CardScope scope)
    {
        if (!scope.ArePathsWrong)
        {
            scope.Knows(CardDiagnostics.UnknownPath, scope.Paths, path);
        }
    }

    private static void CheckMeters(IReadOnlyList<ScalarNode> meters, CardScope scope)
    {
        foreach (var meter in meters)
        {
            scope.Knows(CardDiagnostics.UnknownMeter, scope.Meters, meter);
        }
    }

    private static void CheckMeter(ScalarNode meter, ScalarNode? of, IReadOnlyList<ScalarNode> paths, CardScope scope)
    {
        var knowsMeter = scope.Knows(CardDiagnostics.UnknownMeter, scope.Meters, meter);
        if (of is not null && scope.Knows(CardDiagnostics.UnknownMeter, scope.Meters, of) && knowsMeter
            // A plain number stands for a unit that is wrong, and reported.
            && scope.Meters[meter.Value].Unit is { IsPlainNumber: false } unit && scope.Meters[of.Value].Unit is { IsPlainNumber: false } ofUnit && unit != ofUnit)
        {
            scope.Diagnostics.Report(CardDiagnostics.FactorUnits, of.Location, of.Value, ofUnit.Text, meter.Value, unit.Text);
        }

        foreach (var path in paths)
        {
            KnowsPath(path, scope);
        }
    }

    private static ValueList<FactorEntry> BindEntries(SequenceNode? sequence, CardScope scope)
    {
        if (sequence is { Items.Count: 0 })
        {
            scope.Diagnostics.Report(CardDiagnostics.NothingListed, sequence.Location, "entries");
        }

        var entries = new List<FactorEntry>();
        foreach (var reader in EntryBinder.Readers(sequence, scope))
        {
            var dating = EntryBinder.BindDating(reader, scope);
            var factor = reader.RequiredScalar("factor");
            var isDoubted = false;
            var value = factor is null ? null : BindFactor(factor, scope, out isDoubted);
            var note = reader.OptionalText("note");
            reader.Finish();
            if (dating is not null && value is not null)
            {
                entries.Add(new FactorEntry(
                    dating.Since, dating.IsApproximate, value.Value, dating.Source, dating.Verified, dating.VerifyBy, dating.Correction, note, dating.Origin)
                {
                    Expected = dating.Expected,
                    IsDoubted = isDoubted,
                });
            }
        }

        EntryOrder.Check(entries, e => e.Since, e => e.Origin, scope.Diagnostics);
        return entries.ToValueList();
    }

    /// <summary><c>50%</c> or <c>0.5</c>; above 1 with the percent sign, so that <c>50</c> for <c>50%</c> is not taken for ×50.</summary>
    private static decimal? BindFactor(ScalarNode scalar, CardScope scope, out bool isDoubted)
    {
        isDoubted = false;
        var isPercent = scalar.Value.EndsWith('%');
        if (!Numbers.TryParse(scalar, 0, scalar.Value.Length - (isPercent ? 1 : 0), scope.Diagnostics, out var number))
        {
            return null;
        }

        // A factor above 100 is a percentage without its sign.
        var value = isPercent ? number / 100 : number;
        if (value is <= 0 or > 100)
        {
            scope.Diagnostics.Report(CardDiagnostics.FactorOutOfRange, scalar.Location, scalar.Value);
            return null;
        }

        isDoubted = value > 1 && !isPercent;
        if (isDoubted)
        {
            scope.Diagnostics.Report(CardDiagnostics.FactorAboveOne, scalar.Location, scalar.Value, (value * 100).ToString("0.############", CultureInfo.InvariantCulture));
        }

        return value;
    }
}
