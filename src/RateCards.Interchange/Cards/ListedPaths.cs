using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange.Terms;
using RateCards.Targets.Data;

namespace RateCards.Interchange.Cards;

/// <summary>What the prices of a card depend on beside model and meter: its axes and hours, and the paths that entries name.</summary>
internal sealed class ListedPaths
{
    private readonly List<(string Id, string Default, List<string> Values)> _axes = [];
    private readonly List<string> _hours;

    public ListedPaths(IReadOnlyList<ListedModel> models)
    {
        var coordinates = models.SelectMany(m => m.Prices).SelectMany(p => p.Coordinates)
            .Concat(models.SelectMany(m => m.Factors).Select(f => new Coordinate(f.Axis, f.Value))).Distinct().ToList();
        foreach (var (id, otherwise) in TermAxes.All)
        {
            if (coordinates.Where(c => c.Axis == id).Select(c => c.Value).ToList() is { Count: > 0 } values)
            {
                _axes.Add((id, otherwise, values));
            }
        }

        _hours = coordinates.Where(c => c.Axis == Axis.Hours).Select(c => c.Value).ToList();
    }

    /// <summary>The path of what a request has chosen; null where entries name meters at once.</summary>
    public string? PathOf(ValueList<Coordinate> coordinates)
    {
        if (_axes.Count == 0 && _hours.Count == 0)
        {
            return null;
        }

        var telling = _axes.Select(a => coordinates.FirstOrDefault(c => c.Axis == a.Id)?.Value)
            .Append(coordinates.FirstOrDefault(c => c.Axis == Axis.Hours) is { } hours ? HoursId(hours.Value) : null).OfType<string>().ToList();
        return telling.Count > 0 ? string.Join(".", telling) : _axes.Count > 0 ? _axes[0].Default : TermAxes.StandardTier;
    }

    public string Write()
    {
        var text = new StringBuilder();
        if (_axes.Count > 0)
        {
            text.Append("\naxes:\n");
        }

        foreach (var (id, otherwise, values) in _axes)
        {
            text.Append($"  {id}:\n");
            foreach (var value in values.Prepend(otherwise))
            {
                text.Append($"    {value}: {{ label: {new JsonText(NameCase.Heading(value))} }}\n");
            }
        }

        if (_hours.Count > 0)
        {
            text.Append("\nhours:\n");
        }

        foreach (var window in _hours)
        {
            text.Append($"  {HoursId(window)}: {{ label: \"{window[..5]}–{window[6..]} UTC\", from: {window[..5]}, until: {window[6..]} }}\n");
        }

        return text.ToString();
    }

    /// <summary>The id of hours: <c>utc-0030-1630</c>.</summary>
    private static string HoursId(string window) => $"utc-{window.Replace(":", "")}";
}
