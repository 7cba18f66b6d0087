using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Formulas;

/// <summary>
/// The LaTeX that symbols are written in: one letter or name with sub- and superscripts, such as <c>P_1</c>, <c>\Delta</c> or
/// <c>r_{\text{prefill}}</c>. It is kept this small so that it can be put into any page, and said in plain text too.
/// </summary>
internal static class Notation
{
    private static readonly Dictionary<string, string> Letters = new(StringComparer.Ordinal)
    {
        ["alpha"] = "α", ["beta"] = "β", ["gamma"] = "γ", ["delta"] = "δ", ["epsilon"] = "ε", ["zeta"] = "ζ", ["eta"] = "η", ["theta"] = "θ",
        ["iota"] = "ι", ["kappa"] = "κ", ["lambda"] = "λ", ["mu"] = "μ", ["nu"] = "ν", ["xi"] = "ξ", ["pi"] = "π", ["rho"] = "ρ",
        ["sigma"] = "σ", ["tau"] = "τ", ["upsilon"] = "υ", ["phi"] = "φ", ["chi"] = "χ", ["psi"] = "ψ", ["omega"] = "ω", ["ell"] = "ℓ",
        ["Gamma"] = "Γ", ["Delta"] = "Δ", ["Theta"] = "Θ", ["Lambda"] = "Λ", ["Xi"] = "Ξ", ["Pi"] = "Π", ["Sigma"] = "Σ",
        ["Upsilon"] = "Υ", ["Phi"] = "Φ", ["Psi"] = "Ψ", ["Omega"] = "Ω",
    };

    private const string SubscriptDigits = "₀₁₂₃₄₅₆₇₈₉";
    private const string SuperscriptDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Why a text is no such notation, as the end of a sentence; null where it is one.</summary>
    public static string? WhyWrong(string notation) => new Reader(notation).Read().Problem;

    /// <summary>The notation in plain Unicode: <c>P₁</c>, <c>Δ</c>, <c>r_prefill</c>.</summary>
    public static string ToPlainText(string notation)
    {
        var (parts, scripts) = Parse(notation);
        return PlainText(parts) + string.Concat(scripts.Select(PlainText));
    }

    /// <summary>The notation with words above the line, behind what stands there.</summary>
    /// <param name="notation">One that can be set.</param>
    public static string WithSuperscript(string notation, string words)
    {
        var at = notation.IndexOf('^');
        if (at < 0)
        {
            return $"{notation}^{{\\text{{{words}}}}}";
        }

        var isGroup = notation[at + 1] == '{';
        var start = at + (isGroup ? 2 : 1);
        var end = start;
        for (var depth = 0; end < notation.Length && (depth > 0 || notation[end] is not ('}' or '_')); end++)
        {
            depth += notation[end] == '{' ? 1 : notation[end] == '}' ? -1 : 0;
        }

        return $"{notation.Substring(0, at)}^{{{notation.Substring(start, end - start)},\\text{{{words}}}}}{notation.Substring(isGroup ? end + 1 : end)}";
    }

    /// <summary>The parts of a notation, for a target that sets it in its own way.</summary>
    public static (ValueList<NotationPart> Base, ValueList<NotationScript> Scripts) Parse(string notation)
    {
        var (parts, scripts, _) = new Reader(notation).Read();
        return (parts, scripts);
    }

    private static string PlainText(NotationScript script)
    {
        var text = PlainText(script.Parts);
        var digits = script.IsSuperscript ? SuperscriptDigits : SubscriptDigits;
        return script.Parts.All(p => !p.IsWords && p.Text[0] is >= '0' and <= '9')
            ? string.Concat(text.Select(c => digits[c - '0']))
            : (script.IsSuperscript ? '^' : '_') + text;
    }

    private static string PlainText(ValueList<NotationPart> parts) =>
        string.Concat(parts.Select(p => p.IsWords ? p.Text.Replace(' ', '_').Replace('-', '_') : p.Text));

    /// <summary>Reads <c>part (_ script | ^ script)*</c>; a part is letters and digits, a Greek letter, or \text{words}.</summary>
    private sealed class Reader(string notation)
    {
        private string? _problem;
        private int _position;

        private char Current => _position < notation.Length ? notation[_position] : '\0';

        public (ValueList<NotationPart> Parts, ValueList<NotationScript> Scripts, string? Problem) Read()
        {
            var parts = ReadParts();
            if (parts.Count == 0)
            {
                _problem ??= "it does not begin with a letter, a Greek letter or \\text{…}";
            }

            var scripts = new List<NotationScript>();
            while (_problem is null && Current is '_' or '^')
            {
                scripts.Add(ReadScript(notation[_position++]));
            }

            _problem ??= _position < notation.Length ? $"'{Current}' cannot stand in it" : null;
            return (parts, scripts.ToValueList(), _problem);
        }

        private NotationScript ReadScript(char kind)
        {
            var isGroup = Current == '{';
            _position += isGroup ? 1 : 0;
            var parts = isGroup ? ReadParts() : ReadPart() is { } part ? [part] : [];
            if (parts.Count == 0)
            {
                _problem ??= $"nothing stands after '{kind}'";
            }

            if (isGroup && Current != '}')
            {
                _problem ??= _position < notation.Length ? $"'{Current}' cannot stand in it" : "a '{' is not closed";
            }

            _position += isGroup ? 1 : 0;
            return new NotationScript(kind == '^', parts);
        }

        private ValueList<NotationPart> ReadParts()
        {
            var parts = new List<NotationPart>();
            while (ReadPart() is { } part)
            {
                parts.Add(part);
            }

            return parts.ToValueList();
        }

        /// <summary>A letter, digit, comma, Greek letter or \text{words}; null where none stands here.</summary>
        private NotationPart? ReadPart()
        {
            if (IsLetter(Current) || IsDigit(Current) || Current == ',')
            {
                return new NotationPart(notation[_position++].ToString(), false);
            }

            if (Current != '\\')
            {
                return null;
            }

            var end = _position + 1;
            while (end < notation.Length && IsLetter(notation[end]))
            {
                end++;
            }

            var command = notation.Substring(_position + 1, end - _position - 1);
            if (command == "text" && end < notation.Length && notation[end] == '{' && notation.IndexOf('}', end) is > 0 and var close)
            {
                var words = notation.Substring(end + 1, close - end - 1);
                if (words.Length > 0 && words.All(c => IsLetter(c) || IsDigit(c) || c is ' ' or '-'))
                {
                    _position = close + 1;
                    return new NotationPart(words, true);
                }

                _problem ??= "\\text{…} holds letters, digits, spaces and hyphens";
                return null;
            }

            if (!Letters.TryGetValue(command, out var letter))
            {
                _problem ??= $"'\\{command}' is not a Greek letter or \\text{{…}}";
                return null;
            }

            // A space ends a command's name and belongs to it.
            _position = end < notation.Length && notation[end] == ' ' ? end + 1 : end;
            return new NotationPart(letter, false);
        }

        private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

        private static bool IsDigit(char c) => c is >= '0' and <= '9';
    }
}

/// <summary>A letter or digit, or words.</summary>
internal sealed record NotationPart(string Text, bool IsWords);

/// <summary>What stands below or above the line after the base of a notation.</summary>
internal sealed record NotationScript(bool IsSuperscript, ValueList<NotationPart> Parts);
