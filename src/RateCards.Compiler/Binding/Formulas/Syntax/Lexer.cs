using System.Globalization;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Binding.Formulas.Syntax;

/// <summary>Cuts an expression into tokens.</summary>
internal static class Lexer
{
    private static readonly (string Text, TokenKind Kind)[] Signs =
    [
        ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual), ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual),
        ("<", TokenKind.Less), (">", TokenKind.Greater),
        ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Times), ("/", TokenKind.Slash),
        (",", TokenKind.Comma), ("(", TokenKind.Open), (")", TokenKind.Close),
    ];

    /// <summary>What other notations write, and what to write here.</summary>
    private static readonly (string Text, string Advice)[] ForeignSigns =
    [
        ("**", "A power is written as a product: x * x."),
        ("^", "A power is written as a product: x * x."),
        ("&&", "One condition inside another says 'and': if(a > 0, if(b > 0, x, y), y)."),
        ("||", "One condition beside another says 'or': if(a > 0, x, if(b > 0, x, y))."),
        ("=", "Two values are compared with '=='."),
        ("×", "Multiply with '*'."),
        ("·", "Multiply with '*'."),
        ("÷", "Divide with '/'."),
        ("−", "Subtract with the hyphen '-'."),
        ("≤", "Write '<='."),
        ("≥", "Write '>='."),
        ("≠", "Write '!='."),
        ("%", "Write a percentage as a fraction: 0.6 for 60%."),
        ("$", "Units are declared beside the formula, not written in it."),
    ];

    public static List<Token> Read(ExpressionText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var tokens = new List<Token>();
        var position = 0;
        while (position < text.Length)
        {
            var start = position;
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
            }
            else if (IsLetter(text[position]))
            {
                position = SkipWhile(text, position, c => IsLetter(c) || IsDigit(c));
                tokens.Add(TokenAt(TokenKind.Name));
            }
            else if (IsDigit(text[position]) || (text[position] == '.' && position + 1 < text.Length && IsDigit(text[position + 1])))
            {
                position = EndOfNumber(text, position);
                tokens.Add(TokenAt(TokenKind.Number));
            }
            else if (text[position] == '[' && text.IndexOf(']', position) is > 0 and var close)
            {
                position = close + 1;
                tokens.Add(TokenAt(TokenKind.Unit) with { Text = text.Substring(start + 1, close - start - 1) });
            }
            else if (Array.Find(Signs, s => StartsWith(s.Text)) is { Text: not null } sign && !StartsWith("**"))
            {
                position += sign.Text.Length;
                tokens.Add(TokenAt(sign.Kind));
            }
            else
            {
                var foreign = Array.Find(ForeignSigns, s => StartsWith(s.Text));
                position += foreign.Text?.Length ?? StringInfo.GetNextTextElement(text, position).Length;
                diagnostics.Report(
                    FormulaDiagnostics.UnknownSign,
                    source.Locate(start, position - start),
                    text.Substring(start, position - start),
                    foreign.Advice ?? "Formulas are made of names, numbers, + - * / ( ) , and comparisons.");
                tokens.Add(TokenAt(TokenKind.Unknown));
            }

            bool StartsWith(string s) => string.CompareOrdinal(text, start, s, 0, s.Length) == 0;
            Token TokenAt(TokenKind kind) => new(kind, new TextSpan(start, position - start), text.Substring(start, position - start));
        }

        tokens.Add(new Token(TokenKind.End, new TextSpan(text.Length, 0), ""));
        return tokens;
    }

    /// <summary>Everything that a person may mean as one number, so that 1e-6 and 1_000 are refused whole.</summary>
    private static int EndOfNumber(string text, int position)
    {
        var end = SkipWhile(text, position, c => IsLetter(c) || IsDigit(c) || c == '.');
        var signedExponent = end < text.Length && text[end] is '+' or '-' && text[end - 1] is 'e' or 'E' && IsDigit(text[position]);
        return signedExponent && end + 1 < text.Length && IsDigit(text[end + 1]) ? SkipWhile(text, end + 1, IsDigit) : end;
    }

    private static int SkipWhile(string text, int position, Func<char, bool> condition)
    {
        while (position < text.Length && condition(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
}
