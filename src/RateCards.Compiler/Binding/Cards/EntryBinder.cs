using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>Binds an SKU's dated <c>entries:</c>.</summary>
internal static class EntryBinder
{
    public static ValueList<RateEntry> Bind(SequenceNode? sequence, CardScope scope)
    {
        if (sequence is { Items.Count: 0 })
        {
            scope.Diagnostics.Report(CardDiagnostics.NothingListed, sequence.Location, "entries");
        }

        var entries = new List<RateEntry>();
        foreach (var reader in Readers(sequence, scope))
        {
            if (Bind(reader, scope) is { } entry)
            {
                entries.Add(entry);
            }
        }

        EntryOrder.Check(entries, e => e.Since, e => e.Origin, scope.Diagnostics);
        return entries.ToValueList();
    }

    /// <summary>The items of a list of dated entries; one that is not a mapping is reported.</summary>
    public static IEnumerable<MappingReader> Readers(SequenceNode? sequence, CardScope scope)
    {
        foreach (var item in sequence?.Items ?? [])
        {
            if (item.AsMapping("An entry", scope.Diagnostics) is { } mapping)
            {
                yield return new MappingReader(mapping, scope.Diagnostics, "An entry");
            }
        }
    }

    /// <summary>What every dated entry says of itself, on an SKU or a factor.</summary>
    public static Dating? BindDating(MappingReader reader, CardScope scope)
    {
        var sinceScalar = reader.RequiredScalar("since");
        var since = sinceScalar is null ? null : Dates.ReadApproximate(sinceScalar, scope.Diagnostics);
        var source = reader.RequiredScalar("source");
        var isKnown = source is not null && scope.Knows(CardDiagnostics.UnknownSource, scope.Sources, source);
        var verified = BindVerified(reader, scope);
        var verifyBy = reader.OptionalDate("verify-by");
        var correction = reader.OptionalText("correction");
        var expected = reader.OptionalScalar("expected") is { } reason ? new Expectation(reason.Value, CardScope.OriginOf(reason)) : null;
        if (verified.Count == 0 && isKnown && !reader.Has("verified"))
        {
            var (seen, trust) = (scope.Sources[source!.Value].Verified, scope.Sources[source.Value].Trust);
            if (trust == Trust.Own && since?.Date is { } start && !(seen >= start))
            {
                // Whoever sets a price knows it from its first day on.
                verified = [start];
            }
            else if (seen is { } day)
            {
                verified = [day];
            }
            else if (trust != Trust.Own && !scope.DatedSources.Contains(source.Value))
            {
                scope.Diagnostics.Report(CardDiagnostics.NeverVerified, source.Location, source.Value);
            }
        }

        if (since is not { } date)
        {
            return null;
        }

        if (verifyBy < date.Date)
        {
            scope.Diagnostics.Report(ChangeDiagnostics.VerifyByBeforeSince, reader.Node.Find("verify-by")!.Value.Location, verifyBy, date.Date);
        }
        else if (verifyBy is null && verified.Count > 0 && verified[verified.Count - 1] < date.Date)
        {
            scope.Diagnostics.Report(CardDiagnostics.VerifiedBeforeSince, sinceScalar!.Location, date.Date, verified[verified.Count - 1]);
        }

        return new Dating(date.Date, date.IsApproximate, source?.Value ?? "", verified, verifyBy, correction, expected, new Origin(sinceScalar!.Location));
    }

    private static RateEntry? Bind(MappingReader reader, CardScope scope)
    {
        var dating = BindDating(reader, scope);
        var until = reader.OptionalDate("until");
        if (until is { } end && end <= dating?.Since)
        {
            scope.Diagnostics.Report(ConditionDiagnostics.UntilBeforeSince, reader.Node.Find("until")!.Value.Location, end, dating.Since);
            until = null;
        }

        var note = reader.OptionalText("note");
        var band = BandBinder.Bind(reader.OptionalMapping("band"), scope);
        var all = reader.OptionalScalar("all");
        var rates = RatesBinder.Bind(reader, all, scope);
        reader.Finish();
        if (rates.Count == 0 && band is null && !reader.Node.Entries.Any(e => e.Value is not ScalarNode || !CardScope.EntryKeys.Contains(e.Key.Value)))
        {
            scope.Diagnostics.Report(CardDiagnostics.EntryStatesNothing, reader.Node.Location);
        }

        return dating is null ? null : new RateEntry
        {
            Since = dating.Since,
            IsApproximate = dating.IsApproximate,
            Until = until,
            Source = dating.Source,
            Verified = dating.Verified,
            VerifyBy = dating.VerifyBy,
            Correction = dating.Correction,
            Expected = dating.Expected,
            Note = note,
            Band = band,
            Rates = rates,
            Origin = dating.Origin,
        };
    }

    private static ValueList<Date> BindVerified(MappingReader reader, CardScope scope)
    {
        var dates = new List<Date>();
        foreach (var scalar in reader.OptionalScalars("verified"))
        {
            if (Dates.Read(scalar, scope.Diagnostics) is not { } date)
            {
                continue;
            }

            if (dates.Count > 0 && date <= dates[dates.Count - 1])
            {
                scope.Diagnostics.Report(CardDiagnostics.VerifiedOutOfOrder, scalar.Location, date, dates[dates.Count - 1]);
                continue;
            }

            dates.Add(date);
        }

        return dates.ToValueList();
    }
}

/// <summary>Since when something holds, and who says so.</summary>
internal sealed record Dating(Date Since, bool IsApproximate, string Source, ValueList<Date> Verified, Date? VerifyBy, string? Correction, Expectation? Expected, Origin Origin);
