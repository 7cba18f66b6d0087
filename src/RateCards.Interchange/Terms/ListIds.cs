using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;

namespace RateCards.Interchange.Terms;

/// <summary>
/// The one rule by which names of lists become ids: lower case; a point between digits is a <c>p</c>; whatever else is not a letter
/// or a digit is a hyphen, of which none begins, ends or follows another; cut after <see cref="MostCharacters"/>. "Kimi-K2.6 (32K)" is
/// <c>kimi-k2p6-32k</c>. Of two that come out alike, or alike in C#, the later one gets a number: <c>kimi-2</c>.
/// </summary>
internal static class ListIds
{
    private const int MostCharacters = 90;

    /// <summary>What stands for a name without a letter or digit that an id may have.</summary>
    private const string Nameless = "model";

    public static string IdOf(string name)
    {
        var id = new StringBuilder();
        for (var i = 0; i < name.Length && id.Length < MostCharacters; i++)
        {
            var c = char.ToLowerInvariant(name[i]);
            var isPoint = c == '.' && i > 0 && i + 1 < name.Length && char.IsAsciiDigit(name[i - 1]) && char.IsAsciiDigit(name[i + 1]);
            if (isPoint || char.IsAsciiLetterOrDigit(c))
            {
                id.Append(isPoint ? 'p' : c);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        var text = id.ToString().TrimEnd('-');
        return text.Length == 0 ? Nameless : IsDevice(text) ? $"{text}-{Nameless}" : text;
    }

    /// <summary>The ids of names, each of which is free.</summary>
    /// <param name="taken">What C# calls the ids that there are; those that are given are added.</param>
    public static IReadOnlyList<string> Distinct(IEnumerable<string> names, HashSet<string> taken)
    {
        var ids = new List<string>();
        foreach (var name in names)
        {
            var id = IdOf(name);
            var free = id;
            for (var i = 2; !taken.Add(InCSharp(free)); i++)
            {
                free = $"{id}-{i}";
            }

            ids.Add(free);
        }

        return ids;
    }

    /// <summary>What two ids have in common that cannot stand beside each other.</summary>
    public static string InCSharp(string id) => CSharpNames.OfClass(id, "");

    private static bool IsDevice(string id) => id is "con" or "prn" or "aux" or "nul" || (id.Length == 4 && id[..3] is "com" or "lpt" && id[3] is >= '1' and <= '9');
}
