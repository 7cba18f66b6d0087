namespace RateCards.Compiler.Tests;

/// <summary>Slips of the keyboard.</summary>
internal static class Edits
{
    /// <summary>Every text that one slip makes of another: a character left out, doubled by another, replaced, or swapped with its neighbour.</summary>
    /// <param name="characters">Those that are put in.</param>
    public static IEnumerable<string> Of(string text, string characters)
    {
        for (var i = 0; i <= text.Length; i++)
        {
            foreach (var c in characters)
            {
                yield return text.Insert(i, c.ToString());
                if (i < text.Length)
                {
                    yield return text.Remove(i, 1).Insert(i, c.ToString());
                }
            }

            if (i < text.Length)
            {
                yield return text.Remove(i, 1);
            }

            if (i + 1 < text.Length)
            {
                yield return $"{text[..i]}{text[i + 1]}{text[i]}{text[(i + 2)..]}";
            }
        }
    }
}
