using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>Names that mean an SKU: <c>claude-sonnet-4-5*</c>, where <c>*</c> stands for any letters or none, and capitals do not matter.</summary>
internal sealed record MatchRule(string Pattern, Origin Origin)
{
    /// <summary>How much a pattern says: its letters; of two with as many the one without a star, which takes one name only.</summary>
    public static int Weight(string pattern)
    {
        var stars = pattern.Count(c => c == '*');
        return (2 * (pattern.Length - stars)) + (stars == 0 ? 1 : 0);
    }

    /// <summary>Whether a pattern takes a name. Every other character stands for itself.</summary>
    public static bool Matches(string pattern, string name)
    {
        // Back to the last star where the rest does not fit: what it stands for is then one letter longer.
        int at = 0, inName = 0, star = -1, afterStar = 0;
        while (inName < name.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, afterStar) = (at++, inName);
            }
            else if (at < pattern.Length && IsSame(pattern[at], name[inName]))
            {
                at++;
                inName++;
            }
            else if (star >= 0)
            {
                (at, inName) = (star + 1, ++afterStar);
            }
            else
            {
                return false;
            }
        }

        return pattern.Substring(at).All(c => c == '*');
    }

    /// <summary>Whether some name is taken by both patterns.</summary>
    public static bool Overlap(string left, string right)
    {
        // Most are names without a star, and each of a card's is compared with each.
        if (left.IndexOf('*') < 0 && right.IndexOf('*') < 0)
        {
            return string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
        }

        // reached[j]: some name is taken by the first i characters of the one and the first j of the other.
        var reached = new bool[right.Length + 1];
        reached[0] = true;
        for (var j = 0; j < right.Length; j++)
        {
            reached[j + 1] = reached[j] && right[j] == '*';
        }

        foreach (var c in left)
        {
            var next = new bool[right.Length + 1];
            next[0] = reached[0] && c == '*';
            for (var j = 0; j < right.Length; j++)
            {
                next[j + 1] = c == '*' || right[j] == '*'
                    ? next[j] || reached[j + 1] || reached[j]
                    : reached[j] && IsSame(c, right[j]);
            }

            reached = next;
        }

        return reached[right.Length];
    }

    private static bool IsSame(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
