using System.Globalization;
using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Interchange.Terms;
using RateCards.Targets.Data;

namespace RateCards.Interchange;

/// <summary>A provider of a foreign list as a card: its models with their match rules, steps, hours and dates.</summary>
/// <param name="Seen">Day on which the prices were seen; what the list gives no date for holds since about then.</param>
public sealed record ListedCard(ListedProvider Provider, IReadOnlyList<ListedModel> Models, string Id, Date Seen)
{
    private const string Peak = "peak";

    /// <summary>What C# calls the SKUs so far.</summary>
    private readonly HashSet<string> _skus = new(StringComparer.Ordinal);

    private bool HasHours => Models.Any(m => m.Prices.Any(p => p.Hours is not null));

    public string Write()
    {
        var text = new StringBuilder();
        var meters = Models.SelectMany(m => m.Prices).Select(p => (p.Meter, p.Unit)).Distinct().ToList();
        Line(text, $"# Imported: complete it with what the list does not say, and correct the dates where you know better.");
        Line(text, $"card: {Id}\ntitle: {Quoted(Provider.Name)}\nprovider: {Quoted(Provider.Name)}\ncurrency: USD");
        if (Provider.Fallback.Count > 0)
        {
            Line(text, $"fallback: [{string.Join(", ", Provider.Fallback.Select(ImportedCard.IdOf))}]");
        }

        Line(text, $"\nsources:\n  list: {{ title: {Quoted(Provider.Name + ", price list")}, url: {Quoted(Provider.Url)}, verified: {Seen}, trust: transcribed }}\n");
        Line(text, "meters:");
        foreach (var (meter, unit) in meters)
        {
            Line(text, $"  {meter}: {{ label: {Quoted(NameCase.Heading(meter))}, unit: {unit} }}");
        }

        if (Models.SelectMany(m => m.Prices).Select(p => p.Hours).OfType<(string From, string Until)>().Distinct().ToList() is [var hours, ..])
        {
            Line(text, $"\nhours:\n  {Peak}: {{ label: Peak, from: {hours.From}, until: {hours.Until} }}");
        }

        if (Models.Any(m => m.Prices.Any(p => p.Above > 0)))
        {
            var prompt = meters.Select(m => m.Meter).Where(m => m.EndsWith("input", StringComparison.Ordinal) || m.StartsWith("cache-write", StringComparison.Ordinal));
            Line(text, $"\nsteps: {{ title: Prompt tokens, by: [{string.Join(", ", prompt)}] }}");
        }

        Line(text, "\nskus:");
        foreach (var model in Models)
        {
            WriteModel(text, model);
        }

        return text.ToString();
    }

    private void WriteModel(StringBuilder text, ListedModel model)
    {
        Line(text, $"  {NewId(model.Id)}:");
        Line(text, $"    label: {Quoted(model.Label)}");
        Line(text, $"    match: [{string.Join(", ", model.Match.Select(Quoted))}]");
        Line(text, "    entries:");
        if (model.Prices.Count == 0)
        {
            Line(text, $"      - {{ since: ~{Seen}, source: list, all: not published }}");
        }

        // What has no date holds before what has one.
        var firstDated = model.Prices.Select(p => p.Since).OfType<Date>().OrderBy(d => d).Cast<Date?>().FirstOrDefault();
        var undated = firstDated is { } first && first <= Seen ? Before(first) : Seen;
        foreach (var dated in model.Prices.GroupBy(p => p.Since).OrderBy(g => g.Key ?? undated))
        {
            var since = dated.Key is { } day ? day.ToString() : $"~{undated}";
            var verify = dated.Key > Seen ? $", verify-by: {dated.Key}" : "";
            var rates = HasHours
                ? string.Join(", ", dated.GroupBy(p => p.Hours is null ? "standard" : Peak).Select(path => $"{path.Key}: {{ {Rates(path)} }}"))
                : Rates(dated);
            Line(text, $"      - {{ since: {since}, source: list{verify}, {rates} }}");
        }
    }

    private static string Rates(IEnumerable<PriceTerm> terms) => string.Join(", ", terms.GroupBy(t => t.Meter).Select(meter => $"{meter.Key}: {Value([.. meter.OrderBy(t => t.Above)])}"));

    /// <summary>An amount, or steps: each but the last with its end.</summary>
    private static string Value(IReadOnlyList<PriceTerm> steps) => steps.Count == 1
        ? Amount(steps[0])
        : $"{{ {string.Join(", ", steps.Select((s, i) => i + 1 < steps.Count ? $"up-to {Number(steps[i + 1].Above)}: {Amount(s)}" : $"above: {Amount(s)}"))} }}";

    private static string Amount(PriceTerm term) => term.Amount == 0 ? "free" : Number(term.Amount);

    private static string Number(decimal number) => number.ToString("0.####################", CultureInfo.InvariantCulture);

    /// <summary>The list's id in the form of ours; of two that come out alike, or alike in C#, the second gets a number.</summary>
    private string NewId(string name)
    {
        var id = ImportedCard.IdOf(name);
        var free = id;
        for (var i = 2; !_skus.Add(CSharpNames.OfClass(free, "")); i++)
        {
            free = $"{id}-{i}";
        }

        return free;
    }

    private static Date Before(Date date)
    {
        var day = new DateTime(date.Year, date.Month, date.Day).AddDays(-1);
        return new Date(day.Year, day.Month, day.Day);
    }

    private static JsonText Quoted(string text) => new(text);

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
