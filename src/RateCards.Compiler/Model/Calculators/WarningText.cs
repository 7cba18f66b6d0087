namespace RateCards.Compiler.Model.Calculators;

/// <summary>The text of a warning, with <c>{name}</c> where a value goes.</summary>
internal static class WarningText
{
    /// <summary>Stands for the least value of the curve's input from which on the warning holds.</summary>
    public const string First = "first";

    /// <summary>The names between braces, each with its offset in the text.</summary>
    public static IEnumerable<(string Name, int Offset)> Placeholders(string text)
    {
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close > open)
            {
                yield return (text.Substring(open + 1, close - open - 1), open + 1);
            }
        }
    }

    /// <summary>The text with every name's value put in.</summary>
    public static string Fill(string text, Func<string, string> valueOf) => string.Concat(Parts(text, part => part, valueOf));

    /// <summary>What is made of the text's parts, in their order: of what stands between the names, and of the names.</summary>
    public static IEnumerable<string> Parts(string text, Func<string, string> ofText, Func<string, string> ofName)
    {
        var at = 0;
        foreach (var (name, offset) in Placeholders(text))
        {
            yield return ofText(text.Substring(at, offset - 1 - at));
            yield return ofName(name);
            at = offset + name.Length + 1;
        }

        yield return ofText(text.Substring(at));
    }
}
