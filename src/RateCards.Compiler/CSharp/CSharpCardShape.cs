using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.CSharp;

/// <summary>
/// The one place that knows which members the C# of a card has, by which names, and of which types: for whoever writes them,
/// looks for two of one name, or compares them with those of another day. Nothing but the card is needed.
/// </summary>
internal static class CSharpCardShape
{
    /// <summary>The class of a card on a day.</summary>
    /// <param name="rates">The card's rates, flattened.</param>
    public static CSharpClass<Card> Of(Card card, IEnumerable<Rate> rates, CSharpOptions options) => Of(card, rates, options.AsOf, options.Style);

    /// <summary>A class with every member that the card's has on any day, each of the type that it has first.</summary>
    public static CSharpClass<Card> OfAnyDay(Card card, IEnumerable<Rate> rates) => Of(card, rates, null, new CSharpStyle(ProjectSettings.DefaultNamespace));

    /// <summary>The units that the card needs and that have no type of their own.</summary>
    public static IEnumerable<CSharpUnit> UnitsOf(Card card) =>
        CSharpUnits.Markers(card.Meters.Select(m => m.Unit).Concat(card.Skus.SelectMany(s => s.Attributes).Select(a => a.Unit)));

    private static CSharpClass<Card> Of(Card card, IEnumerable<Rate> rates, Date? asOf, CSharpStyle style)
    {
        var name = style.OfCard(card.Id);
        var fields = new Dictionary<string, (string Name, string Type)>(StringComparer.Ordinal);
        foreach (var meter in card.Meters)
        {
            fields[meter.Id] = (CSharpNames.OfMember(meter.Id, ""), CSharpMeters.TypeOf(meter, style.Namespace));
        }

        var ratesOfSku = rates.ToLookup(r => r.Sku.Id, StringComparer.Ordinal);
        var members = new List<CSharpMember> { MetersOf(card, name, fields) };
        if (card.Paths.Count > 0)
        {
            members.Add(PathsOf(card, name));
        }

        members.AddRange(card.Skus.Select(sku => OfSku(card, name, sku, ratesOfSku[sku.Id], fields, asOf, style.Namespace)));
        members.Add(new CSharpField(CSharpNames.OfAdded(CSharpNames.Table, name), null, "RateTable", default));
        return new CSharpClass<Card>(name, card.Id, card.Origin, card, members.ToValueList());
    }

    private static CSharpClass<ValueList<Meter>> MetersOf(Card card, string cardName, Dictionary<string, (string Name, string Type)> fields)
    {
        var name = CSharpNames.OfAdded(CSharpNames.Meters, cardName);
        var members = card.Meters.Select(CSharpMember (m) => new CSharpField<Meter>(CSharpNames.OfMember(m.Id, name), m.Id, $"Meter<{fields[m.Id].Type}>", m.Origin, m));
        return new CSharpClass<ValueList<Meter>>(name, null, default, card.Meters, members.ToValueList());
    }

    private static CSharpClass<ValueList<ServicePath>> PathsOf(Card card, string cardName)
    {
        var name = CSharpNames.OfAdded(CSharpNames.Paths, cardName);
        var fields = card.Paths.Select(CSharpMember (p) => new CSharpField<ServicePath>(CSharpNames.OfMember(p.Id, name), p.Id, "ServicePath", p.Origin, p));
        return new CSharpClass<ValueList<ServicePath>>(name, null, default, card.Paths, fields.ToValueList());
    }

    /// <summary>Id, attributes, the rates of the default path, and a class a further path.</summary>
    private static CSharpClass<Sku> OfSku(
        Card card, string cardName, Sku sku, IEnumerable<Rate> rates, Dictionary<string, (string Name, string Type)> fields, Date? asOf, string codeNamespace)
    {
        var name = CSharpNames.OfClass(sku.Id, cardName);
        var members = new List<CSharpMember> { new CSharpField(CSharpNames.Id, null, "string", default) };
        foreach (var attribute in sku.Attributes)
        {
            members.Add(new CSharpField<SkuAttribute>(CSharpNames.OfMember(attribute.Name, name), attribute.Name, TypeOf(attribute, codeNamespace), attribute.Origin, attribute));
        }

        var ratesOfPath = rates.ToLookup(r => r.Path?.Id ?? "", StringComparer.Ordinal);
        members.AddRange(RatesOf(ratesOfPath[card.Paths.Count == 0 ? "" : card.Paths[0].Id], name, fields, asOf));
        foreach (var path in card.Paths.Skip(1))
        {
            var pathName = CSharpNames.OfClass(path.Id, name);
            if (RatesOf(ratesOfPath[path.Id], pathName, fields, asOf).ToValueList() is { Count: > 0 } ofPath)
            {
                members.Add(new CSharpClass<ServicePath>(pathName, path.Id, path.Origin, path, ofPath));
            }
        }

        return new CSharpClass<Sku>(name, sku.Id, sku.Origin, sku, members.ToValueList()) { IsObsolete = sku.Retired <= asOf };
    }

    private static IEnumerable<CSharpMember> RatesOf(IEnumerable<Rate> rates, string enclosing, Dictionary<string, (string Name, string Type)> fields, Date? asOf)
    {
        foreach (var rate in rates)
        {
            if ((asOf is { } date ? rate.AsOf(date) : rate.History[0]) is { } value)
            {
                var meter = rate.Meter;
                // Ten thousand rates have a few names between them.
                var (name, type) = fields[meter.Id];
                yield return new CSharpField<Rate>(
                    name == enclosing ? CSharpNames.OfMember(meter.Id, enclosing) : name, meter.Id,
                    value.Value.Kind is RateKind.Amount or RateKind.Free or RateKind.Reference ? type : "MissingRate", meter.Origin, rate);
            }
        }
    }

    private static string TypeOf(SkuAttribute attribute, string codeNamespace) => attribute switch
    {
        { Amount: not null, Unit: { IsPlainNumber: false } unit } => CSharpUnits.TypeOf(unit, codeNamespace).ShortName,
        { Amount: not null, Unit: not null } => "decimal",
        _ => "string",
    };
}
