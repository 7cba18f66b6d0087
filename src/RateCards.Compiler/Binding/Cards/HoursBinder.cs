using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Zones;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>Binds <c>hours:</c>: windows of the day, none of which overlaps another. What they leave is the default.</summary>
internal static class HoursBinder
{
    /// <summary>The hours that no window is for.</summary>
    private const string Otherwise = "standard";

    private static readonly string[] Days = [.. HourWindow.DayNames];

    public static ValueList<AxisValue> Bind(MappingNode mapping, Dictionary<string, Origin> taken, CardScope scope)
    {
        var values = new List<AxisValue> { new(Otherwise, "Standard", null, CardScope.OriginOf(mapping)) };
        foreach (var (id, window) in scope.Items(mapping, "Hours"))
        {
            var label = window.RequiredText("label") ?? id.Value;
            var note = window.OptionalText("note");
            var hours = BindWindow(window, scope);
            window.Finish();
            if (AxisBinder.Take(id, taken, scope) && hours is not null)
            {
                foreach (var other in values.Where(v => v.Hours?.Overlaps(hours) ?? false))
                {
                    scope.Diagnostics.Report(ConditionDiagnostics.HoursOverlap, id.Location, id.Value, hours.Text, other.Id, other.Hours!.Text);
                }

                values.Add(new AxisValue(id.Value, label, note, CardScope.OriginOf(id)) { Hours = hours });
            }
        }

        return values.ToValueList();
    }

    private static HourWindow? BindWindow(MappingReader reader, CardScope scope)
    {
        var fromText = reader.RequiredScalar("from");
        var untilText = reader.RequiredScalar("until");
        var from = fromText is null ? null : Minute(fromText, scope.Diagnostics);
        var until = untilText is null ? null : Minute(untilText, scope.Diagnostics);
        var days = reader.OptionalScalars("days").Select(d => Day(d, scope.Diagnostics)).ToList();
        var zoneText = reader.OptionalScalar("zone");
        var zone = zoneText is null or { Value: "UTC" } ? null : Zone(zoneText, scope.Diagnostics);
        if (from is not { } first || until is not { } end || days.Contains(null) || (zone is null && zoneText is not (null or { Value: "UTC" })))
        {
            return null;
        }

        // From midnight until midnight is a whole day, and so is any other hour until itself: no window at all.
        var last = end == 0 ? HourWindow.MinutesOfDay : end;
        if (first == last || (first == 0 && last == HourWindow.MinutesOfDay && days.Count == 0) || first == HourWindow.MinutesOfDay)
        {
            scope.Diagnostics.Report(ConditionDiagnostics.EmptyHours, untilText!.Location, fromText!.Value, untilText.Value);
            return null;
        }

        return new HourWindow(first, last, days.Select(d => d!.Value).Distinct().OrderBy(d => d).ToValueList(), zone);
    }

    private static NamedZone? Zone(ScalarNode scalar, DiagnosticBag diagnostics)
    {
        if (NamedZones.Find(scalar.Value) is { } zone)
        {
            return zone;
        }

        diagnostics.Report(ConditionDiagnostics.NotAZone, scalar.Location, scalar.Value, Suggestion.DidYouMean(scalar.Value, NamedZones.Names));
        return null;
    }

    /// <summary>Minutes since midnight of <c>16:30</c>; 24:00 is the midnight that ends a day.</summary>
    private static int? Minute(ScalarNode scalar, DiagnosticBag diagnostics)
    {
        var text = scalar.Value;
        if (text == "24:00")
        {
            return HourWindow.MinutesOfDay;
        }

        if (text.Length == 5 && DateTime.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return (time.Hour * 60) + time.Minute;
        }

        diagnostics.Report(ConditionDiagnostics.NotATimeOfDay, scalar.Location, text);
        return null;
    }

    private static int? Day(ScalarNode scalar, DiagnosticBag diagnostics)
    {
        var day = Array.IndexOf(Days, scalar.Value);
        if (day >= 0)
        {
            return day;
        }

        diagnostics.Report(
            ReadingDiagnostics.NotAChoice, scalar.Location, "days", scalar.Value, Suggestion.DidYouMean(scalar.Value.ToLowerInvariant(), Days), string.Join(", ", Days));
        return null;
    }
}
