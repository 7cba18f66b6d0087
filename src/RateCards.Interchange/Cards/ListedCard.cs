using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;
using RateCards.Interchange.Terms;
using RateCards.Targets.Data;

namespace RateCards.Interchange.Cards;

/// <summary>A provider of a price list as a card: its models with their names, steps, tiers, hours, factors and dates.</summary>
/// <param name="Format">The list's format.</param>
/// <param name="Id">The card's id.</param>
/// <param name="Seen">Day on which the prices were seen; what the list gives no date for holds since about then.</param>
internal sealed record ListedCard(string Format, ListedProvider Provider, IReadOnlyList<ListedModel> Models, string Id, Date Seen)
{
    /// <summary>Who says so: the provider itself, or somebody who keeps a list.</summary>
    public string Trust { get; init; } = "transcribed";

    /// <summary>The SKUs' ids, in the order of the models; a name that another one has taken got a number.</summary>
    public IReadOnlyList<string> SkuIds { get; } = ListIds.Distinct(Models.Select(m => m.Name), new HashSet<string>(StringComparer.Ordinal));

    /// <summary>Models whose names come out as the id of one before: their names with the ids that they got.</summary>
    public IEnumerable<(string Name, string Id)> Collisions => Models.Zip(SkuIds, (m, id) => (m.Name, id)).Where(m => ListIds.IdOf(m.Name) != m.id);

    public string Write()
    {
        var text = new StringBuilder();
        var prices = Models.SelectMany(m => m.Prices).ToList();
        var meters = prices.Select(p => (p.Meter, p.Unit)).Distinct().OrderBy(m => ListMeters.OrderOf(m.Meter)).ToList();
        var paths = new ListedPaths(Models);
        Line(text, "# Imported: complete it with what the list does not say, and correct the dates where you know better.");
        Line(text, $"card: {Id}\ntitle: {Quoted(Provider.Name)}\nprovider: {Quoted(Provider.Name)}\ncurrency: USD");
        if (Id != Provider.Id)
        {
            Line(text, $"lists: {{ {Format}: {Quoted(Provider.Id)} }}");
        }

        if (Provider.Fallback.Count > 0)
        {
            Line(text, $"fallback: [{string.Join(", ", Provider.Fallback.Select(ListIds.IdOf))}]");
        }

        Line(text, $"\nsources:\n  list: {{ title: {Quoted(Provider.Name + ", price list")}, url: {Quoted(Provider.Url)}, verified: {Seen}, trust: {Trust} }}\n");
        Line(text, "meters:");
        foreach (var (meter, unit) in meters)
        {
            var counts = ListMeters.Find(meter)?.Counts is { } other && other != meter ? $", counts: {other}" : "";
            Line(text, $"  {meter}: {{ label: {Quoted(NameCase.Heading(meter))}, unit: {unit}{counts} }}");
        }

        if (meters.Count == 0)
        {
            Line(text, $"  input: {{ label: Input, unit: {ListMeters.PerMtok} }}");
        }

        text.Append(paths.Write());
        if (prices.Exists(p => p.From is not null))
        {
            var prompt = meters.Select(m => m.Meter).Where(m => ListMeters.Find(m) is { IsPrompt: true }).ToList();
            Line(text, $"\nsteps: {{ title: Prompt tokens{(prompt.Count == 0 ? "" : $", by: [{string.Join(", ", prompt)}]")} }}");
        }

        WriteFactors(text, meters.Where(m => m.Unit == ListMeters.PerMtok).Select(m => m.Meter));
        Line(text, "\nskus:");
        var names = new ListedNames(Format);
        foreach (var (model, id) in Models.Zip(SkuIds))
        {
            text.Append(ListedSku.Write(model, id, names, ListedEntries.Of(model.Prices, Seen), "list", Seen, paths.PathOf));
        }

        return text.ToString();
    }

    /// <summary>A factor for each number that an axis' value multiplies by, with the SKUs that it is for.</summary>
    private void WriteFactors(StringBuilder text, IEnumerable<string> meters)
    {
        var factors = Models.Zip(SkuIds).SelectMany(m => m.First.Factors.Select(f => (Factor: f, Sku: m.Second))).GroupBy(f => f.Factor).ToList();
        if (factors.Count == 0)
        {
            return;
        }

        Line(text, "\nfactors:");
        foreach (var ((axis, value, factor), skus) in factors.Select(f => (f.Key, f.Select(x => x.Sku))))
        {
            var percent = Decimals.Text(factor * 100);
            var of = TermAxes.All.First(a => a.Id == axis).Default;
            Line(text, $"  {axis}-{value}-{percent.Replace('.', 'p')}:");
            Line(text, $"    axis: {axis}\n    value: {value}\n    of: {of}\n    meters: [{string.Join(", ", meters)}]\n    skus: [{string.Join(", ", skus)}]");
            Line(text, $"    entries:\n      - {{ since: ~{Seen}, source: list, factor: {percent}% }}");
        }
    }

    /// <summary>What a card may not hide is shown: a list may have it in any name.</summary>
    private static JsonText Quoted(string text) => new(ControlCharacters.Spelled(text));

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
