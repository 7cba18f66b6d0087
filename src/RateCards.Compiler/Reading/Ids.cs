using System.Text;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Reading;

/// <summary>How an id's words are joined.</summary>
internal enum IdStyle
{
    /// <summary><c>kimi-k2p6</c>: cards, SKUs, meters, paths, calculators, offers.</summary>
    Kebab,

    /// <summary><c>prompt_tokens</c>: names in formulas, which must begin with a letter.</summary>
    Snake,
}

/// <summary>The one rule for ids: they name rates, files, pages and C# members, on every system.</summary>
internal static class Ids
{
    private const int MostCharacters = 100;

    /// <summary>True where the scalar is a valid id; else it is reported.</summary>
    public static bool Check(ScalarNode scalar, DiagnosticBag diagnostics, IdStyle style = IdStyle.Kebab)
    {
        var id = scalar.Value;
        if (WhyNoFileName(id) is { } why)
        {
            diagnostics.Report(ReadingDiagnostics.IdIsNoFileName, scalar.Location, id, why);
            return false;
        }

        if (IsValid(id, style))
        {
            return true;
        }

        var meant = Fix(id, style);
        // Where a letter is lost, what is left means nothing.
        var suggestion = IsValid(meant, style) && !id.Any(c => c > '\u007F' && char.IsLetterOrDigit(c)) ? $" Did you mean '{meant}'?" : "";
        var (joint, example) = style == IdStyle.Kebab ? ("hyphens", "kimi-k2p6") : ("underscores, and begins with a letter", "prompt_tokens");
        diagnostics.Report(ReadingDiagnostics.BadId, scalar.Location, id, suggestion, joint, example);
        return false;
    }

    /// <summary>Whether a text may be an id of cards, SKUs and paths.</summary>
    public static bool IsId(string text) => WhyNoFileName(text) is null && IsValid(text, IdStyle.Kebab);

    private static bool IsValid(string id, IdStyle style)
    {
        var joint = JointOf(style);
        var afterJoint = true;
        foreach (var c in id)
        {
            if (c == joint ? afterJoint : c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }

            afterJoint = c == joint;
        }

        return !afterJoint && (style == IdStyle.Kebab || id[0] is not (>= '0' and <= '9'));
    }

    private static string? WhyNoFileName(string id)
    {
        if (id.IndexOfAny(['/', '\\', ':', '*', '?', '"', '<', '>', '|']) >= 0)
        {
            return "it holds a character that paths use";
        }

        if (id is "." or "..")
        {
            return "it is a folder";
        }

        if (id.Length > MostCharacters)
        {
            return $"it is longer than {MostCharacters} characters";
        }

        var name = id.Split('.')[0].ToLowerInvariant();
        var isDevice = name is "con" or "prn" or "aux" or "nul"
            || (name.Length == 4 && name[3] is >= '1' and <= '9' && (name.StartsWith("com", StringComparison.Ordinal) || name.StartsWith("lpt", StringComparison.Ordinal)));
        return isDevice ? "Windows keeps that name for a device" : null;
    }

    /// <summary>The nearest id: lower case, everything else a joint.</summary>
    private static string Fix(string text, IdStyle style)
    {
        var joint = JointOf(style);
        var id = new StringBuilder();
        foreach (var c in text.ToLowerInvariant())
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                id.Append(c);
            }
            else if (id.Length > 0 && id[id.Length - 1] != joint)
            {
                id.Append(joint);
            }
        }

        return id.ToString().TrimEnd(joint);
    }

    private static char JointOf(IdStyle style) => style == IdStyle.Kebab ? '-' : '_';
}
