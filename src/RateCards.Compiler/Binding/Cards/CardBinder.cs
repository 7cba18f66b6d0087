using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>
/// Makes a card of a file's nodes, and reports everything that can be said of the file alone. What is wrong is left out of
/// the card or kept as written, so that nothing else is taken to be missing because of it.
/// </summary>
internal static class CardBinder
{
    private const long MostRates = 1_000_000;

    private static readonly string[] Currencies = [.. Currency.All];

    public static Card Bind(MappingNode root, UnitTable units, DiagnosticBag diagnostics)
    {
        var scope = new CardScope(units, diagnostics);
        var reader = new MappingReader(root, diagnostics, "A card");
        var id = reader.RequiredScalar("card");
        if (id is not null)
        {
            Ids.Check(id, diagnostics);
        }

        var title = reader.RequiredText("title") ?? id?.Value ?? "";
        var provider = reader.RequiredText("provider") ?? "";
        var currency = reader.RequiredChoice("currency", PricedSuggestion.OfName, Currencies);
        var note = reader.OptionalText("note");
        var fallback = reader.OptionalScalars("fallback").Select(c => new CardName(c.Value, CardScope.OriginOf(c))).ToValueList();
        var lists = ListNameBinder.Bind(reader.OptionalMapping("lists"), diagnostics);
        var sources = BindSources(reader.RequiredMapping("sources"), scope);
        var meters = BindMeters(reader.RequiredMapping("meters"), currency, scope);
        var errors = diagnostics.ErrorCount;
        var (writtenAxes, writtenPaths) = (reader.OptionalMapping("axes"), reader.OptionalMapping("paths"));
        var axes = AxisBinder.Bind(writtenAxes, writtenPaths, reader.OptionalMapping("hours"), scope);
        PathBinder.Bind(axes, writtenAxes is null ? null : writtenPaths, scope);
        scope.ArePathsWrong = diagnostics.ErrorCount > errors;
        scope.Steps = StepBinder.BindRule(reader.OptionalMapping("steps"), scope);
        scope.IsStepRuleWrong = scope.Steps is null && reader.Has("steps");
        scope.Bands = BindBandScale(reader.OptionalMapping("bands"), scope);
        var factors = reader.OptionalMapping("factors");
        var written = reader.RequiredMapping("skus");
        var skus = HasRoom(written, scope) ? SkuBinder.Bind(written, scope) : [];
        var pins = PinBinder.Bind(reader.OptionalMapping("pins"), id?.Value ?? "", scope);
        var card = new Card
        {
            Id = id?.Value ?? "",
            Title = title,
            Provider = provider,
            Currency = currency ?? "",
            Note = note,
            Fallback = fallback,
            Lists = lists,
            Sources = sources,
            Meters = meters,
            Axes = axes,
            Paths = scope.Paths.Values.ToValueList(),
            Steps = scope.Steps,
            Bands = scope.Bands,
            Factors = FactorBinder.Bind(factors, skus, axes, scope),
            Skus = skus,
            Pins = pins,
            Origin = new Origin(id?.Location ?? root.Location),
        };
        reader.Finish();
        return card;
    }

    private static ValueList<Source> BindSources(MappingNode? mapping, CardScope scope)
    {
        foreach (var (id, source) in scope.Items(mapping, "A source"))
        {
            var title = source.RequiredText("title") ?? id.Value;
            var url = source.RequiredScalar("url");
            if (url is not null && !WebAddress.IsValid(url.Value))
            {
                scope.Diagnostics.Report(CardDiagnostics.NotAWebAddress, url.Location, url.Value);
            }

            var verified = source.OptionalDate("verified");
            var trust = (Trust)Math.Max(0, Array.IndexOf(CardShapes.Trusts, source.RequiredChoice("trust", CardShapes.Trusts)));
            if (source.Has("verified"))
            {
                scope.DatedSources.Add(id.Value);
            }

            scope.Sources[id.Value] = new Source(id.Value, title, url?.Value ?? "", verified, trust, source.OptionalText("note"), CardScope.OriginOf(id));
            source.Finish();
        }

        return scope.Sources.Values.ToValueList();
    }

    private static ValueList<Meter> BindMeters(MappingNode? mapping, string? currency, CardScope scope)
    {
        foreach (var (id, meter) in scope.Items(mapping, "A meter"))
        {
            if (CardScope.IsReserved(id, scope.Diagnostics))
            {
                continue;
            }

            var label = meter.RequiredText("label") ?? id.Value;
            var unit = meter.OptionalScalar("unit");
            var card = meter.OptionalScalar("sku-of");
            var bound = card is null && unit is not null ? BindUnit(unit, currency, id.Value, scope) : null;
            var counts = meter.OptionalScalar("counts");
            if (counts is not null)
            {
                Ids.Check(counts, scope.Diagnostics);
            }

            var package = meter.OptionalNumber("package");
            if (package is { } units && (units <= 1 || decimal.Truncate(units) != units))
            {
                scope.Diagnostics.Report(ConditionDiagnostics.PackageNotWhole, meter.Node.Find("package")!.Value.Location, units);
            }

            // A meter whose unit is wrong still has one for what follows: its amounts are then not reported too.
            scope.Meters[id.Value] = new Meter(id.Value, label, card is null ? bound ?? Unit.None : null, card?.Value, meter.OptionalText("note"), CardScope.OriginOf(card ?? id))
            {
                Counts = counts?.Value ?? id.Value,
                Package = package is > 1 and var whole ? whole : 1,
            };
            meter.Finish();
            if (meter.Has("unit") == meter.Has("sku-of") && !meter.Misspells("unit") && !meter.Misspells("sku-of"))
            {
                scope.Diagnostics.Report(CardDiagnostics.UnitOrReference, id.Location, id.Value);
            }
        }

        return scope.Meters.Values.ToValueList();
    }

    private static Unit? BindUnit(ScalarNode text, string? currency, string meter, CardScope scope)
    {
        var unit = UnitReader.Read(text, scope.Units, scope.Diagnostics);
        if (unit is not null && currency is not null && Currency.Of(unit) is { } money && money != currency)
        {
            scope.Diagnostics.Report(CardDiagnostics.CurrencyMismatch, text.Location, meter, money, currency);
        }

        return unit;
    }

    private static BandScale? BindBandScale(MappingNode? mapping, CardScope scope)
    {
        if (mapping is null)
        {
            return null;
        }

        var reader = new MappingReader(mapping, scope.Diagnostics, "'bands'");
        var scale = new BandScale(reader.RequiredText("title") ?? "", reader.RequiredText("unit") ?? "", CardScope.OriginOf(mapping));
        reader.Finish();
        return scale;
    }

    /// <summary>Whether all SKUs with all meters on all paths are few enough to be made: a word for all makes each of them.</summary>
    private static bool HasRoom(MappingNode? skus, CardScope scope)
    {
        var rates = (long)(skus?.Entries.Count ?? 0) * scope.Meters.Count * Math.Max(1, scope.Paths.Count);
        if (rates > MostRates)
        {
            scope.Diagnostics.Report(
                ReadingDiagnostics.TooManyRates, skus!.Location, rates.ToString("#,0", CultureInfo.InvariantCulture), skus.Entries.Count, scope.Meters.Count, scope.Paths.Count);
        }

        return rates <= MostRates;
    }
}
