using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Changes.Renaming;

/// <summary>Finds calculators that have another id and are otherwise the same but for their texts, and presets of the same values.</summary>
internal static class CalculatorRenames
{
    /// <summary>Id before → id after.</summary>
    public static Dictionary<string, string> Find(ValueList<Calculator> before, ValueList<Calculator> after)
    {
        var arrived = after.Where(c => before.All(b => b.Id != c.Id)).ToList();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var gone in before.Where(c => after.All(a => a.Id != c.Id)))
        {
            if (arrived.Where(c => gone with { Id = c.Id, Title = c.Title, Description = c.Description } == c).ToList() is [var same] && !names.ContainsValue(same.Id))
            {
                names.Add(gone.Id, same.Id);
            }
        }

        return names;
    }

    /// <summary>Id before → id after of one calculator's presets.</summary>
    public static Dictionary<string, string> Presets(Calculator before, Calculator after) =>
        Pairing.ByKey(Only(before, after), Only(after, before), p => p.Values.Count == 0 ? null : string.Join('\n', p.Values.Select(v => $"{v.Input}\t{v.Value}")))
            .ToDictionary(p => p.Before.Id, p => p.After.Id, StringComparer.Ordinal);

    private static IEnumerable<Preset> Only(Calculator calculator, Calculator other) => calculator.Presets.Where(p => other.FindPreset(p.Id) is null);
}
