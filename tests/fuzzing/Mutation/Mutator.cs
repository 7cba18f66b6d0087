using System.Globalization;
using System.Text;

namespace RateCards.Fuzzing.Tests.Mutation;

/// <summary>Changes texts by their tokens and by their trees. What comes of a seed and a number is always the same.</summary>
internal sealed class Mutator
{
    /// <summary>A text grows no further: what is larger takes time to make, and finds nothing that this size does not.</summary>
    private const int MostTokens = 20_000;

    private readonly IReadOnlyList<TokenText> _seeds;
    private readonly string[] _words;
    private readonly int _edits;

    /// <param name="seeds">What other texts give parts to.</param>
    /// <param name="edits">Edits of one text at most; half of all have one.</param>
    public Mutator(IEnumerable<string> seeds, int edits = 8)
    {
        _seeds = [.. seeds.Select(TokenText.Of)];
        _words = [.. _seeds.SelectMany(s => s.Tokens).Where(t => t[0] is not (' ' or '\n')).Distinct(StringComparer.Ordinal)];
        _edits = edits;
    }

    public string Mutate(string text, Dice dice)
    {
        var mutated = TokenText.Of(text);
        for (var edits = dice.Few(_edits); edits > 0 && mutated.Tokens.Count <= MostTokens; edits--)
        {
            mutated = TokenText.Of(Edit(mutated, dice));
        }

        var whole = string.Concat(mutated.Tokens);
        whole = dice.Below(100) switch
        {
            0 => whole.Replace("\n", "\r\n", StringComparison.Ordinal),
            1 => "\ufeff" + whole,
            2 => whole[..dice.Below(whole.Length + 1)],
            3 => whole.Replace("\n", "\r", StringComparison.Ordinal),
            _ => whole,
        };
        // Files are read as UTF-8, of which no half of a surrogate pair comes.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(whole));
    }

    private List<string> Edit(TokenText text, Dice dice)
    {
        var tokens = new List<string>(text.Tokens);
        if (tokens.Count == 0)
        {
            tokens.Add(HardValues.Any(dice));
            return tokens;
        }

        var at = dice.Below(tokens.Count);
        switch (dice.Below(20))
        {
            case 0 or 1 or 2:
                tokens[at] = dice.Of(_words);
                break;
            case 3:
                tokens.Insert(at, dice.Of(_words));
                break;
            case 4 or 5:
                tokens[at] = HardValues.Any(dice);
                break;
            case 6:
                tokens.Insert(at, HardValues.Any(dice));
                break;
            case 7:
                ReplaceNumber(tokens, at, dice);
                break;
            case 8:
                tokens.RemoveRange(at, Math.Min(dice.Few(10), tokens.Count - at));
                break;
            case 9:
                var other = dice.Below(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 10:
                ReplaceCharacter(tokens, at, dice);
                break;
            case 11 or 12:
                var taken = Part(dice.Of(_seeds), dice);
                tokens.InsertRange(at, taken);
                break;
            default:
                EditSpan(tokens, text.Spans, dice);
                break;
        }

        return tokens;
    }

    private void EditSpan(List<string> tokens, IReadOnlyList<(int Start, int End)> spans, Dice dice)
    {
        var (start, end) = dice.Of(spans);
        var part = tokens.GetRange(start, end - start);
        switch (dice.Below(8))
        {
            case 0:
                tokens.RemoveRange(start, part.Count);
                break;
            case 1:
                tokens.InsertRange(end, part);
                break;
            case 2 or 3:
                tokens.RemoveRange(start, part.Count);
                tokens.InsertRange(start, Part(dice.Of(_seeds), dice));
                break;
            case 4:
                var place = dice.Of(spans).Start;
                tokens.InsertRange(place, part);
                break;
            case 5:
                Deepen(tokens, start, end, dice);
                break;
            case 6:
                Repeat(tokens, end, part, dice);
                break;
            default:
                // Another indentation: YAML's tree is made of it.
                if (tokens[start][0] == ' ')
                {
                    tokens[start] = new string(' ', 1 + dice.Below(12));
                }
                else
                {
                    tokens.Insert(start, new string(' ', 1 + dice.Below(6)));
                }

                break;
        }
    }

    private static void Deepen(List<string> tokens, int start, int end, Dice dice)
    {
        var (open, close) = dice.Of([("{a: ", "}"), ("[", "]"), ("(", ")"), ("{\"a\":", "}"), ("- ", ""), ("-(", ")"), ("max(1, ", ")"), ("sum(i, 1, 3, ", ")"), ("{{ if yes }}", "{{ end }}"), ("{{ ", " }}"), ("\"", "\""), ("<b>", "</b>"), ("> ", ""), ("<Note>", "</Note>")]);
        var depth = dice.OneIn(4) ? dice.Below(300) : dice.Few(10);
        tokens.InsertRange(end, Enumerable.Repeat(close, depth).Where(c => c.Length > 0));
        tokens.InsertRange(start, Enumerable.Repeat(open, depth));
    }

    private static void Repeat(List<string> tokens, int at, List<string> part, Dice dice)
    {
        var times = Math.Min(dice.OneIn(8) ? dice.Below(2000) : dice.Few(20), (MostTokens / part.Count) + 1);
        tokens.InsertRange(at, Enumerable.Repeat(part, times).SelectMany(p => p));
    }

    private static List<string> Part(TokenText text, Dice dice)
    {
        if (text.Spans.Count == 0)
        {
            return [];
        }

        var (start, end) = dice.Of(text.Spans);
        return text.Tokens.GetRange(start, end - start);
    }

    /// <summary>The next number becomes another one.</summary>
    private static void ReplaceNumber(List<string> tokens, int at, Dice dice)
    {
        var number = tokens.FindIndex(at, t => char.IsAsciiDigit(t[0]));
        if (number >= 0)
        {
            tokens[number] = dice.OneIn(3)
                ? dice.Of(HardValues.Numbers)
                : (dice.Below(2_000_000) / dice.Of([1m, 10m, 100m, 1000m, 1_000_000m])).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static void ReplaceCharacter(List<string> tokens, int at, Dice dice)
    {
        var token = tokens[at];
        var place = dice.Below(token.Length);
        tokens[at] = dice.Below(3) switch
        {
            0 => token[..place] + dice.Of(HardValues.Characters) + token[place..],
            1 => token[..place] + (char)(32 + dice.Below(95)) + token[(place + 1)..],
            // A token has a character at least.
            _ => token.Length > 1 ? token.Remove(place, 1) : (char)(32 + dice.Below(95)) + "",
        };
    }
}
