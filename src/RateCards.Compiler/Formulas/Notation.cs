using System.Text;

namespace RateCards.Compiler.Formulas;

/// <summary>
/// The LaTeX that symbols are written in: one letter or name with sub- and superscripts, such as <c>P_1</c>, <c>\Delta</c> or
/// <c>r_{\text{prefill}}</c>. It is kept this small so that it can be put into any page, and said in plain text too.
/// </summary>
public static class Notation
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
    public static string ToPlainText(string notation) => new Reader(notation).Read().PlainText;

    /// <summary>Reads <c>part (_ script | ^ script)*</c>; a part is letters and digits, a Greek letter, or \text{words}.</summary>
    private sealed class Reader(string notation)
    {
        private readonly StringBuilder _plain = new();
        private string? _problem;
        private int _position;

        private char Current => _position < notation.Length ? notation[_position] : '\0';

        public (string PlainText, string? Problem) Read()
        {
            _plain.Append(ReadParts());
            if (_plain.Length == 0)
            {
                _problem ??= "it does not begin with a letter, a Greek letter or \\text{…}";
            }

            while (_problem is null && Current is '_' or '^')
            {
                AppendScript(notation[_position++]);
            }

            _problem ??= _position < notation.Length ? $"'{Current}' cannot stand in it" : null;
            return (_plain.ToString(), _problem);
        }

        private void AppendScript(char kind)
        {
            var isGroup = Current == '{';
            _position += isGroup ? 1 : 0;
            var text = isGroup ? ReadParts() : ReadPart();
            if (text.Length == 0)
            {
                _problem ??= $"nothing stands after '{kind}'";
            }

            if (isGroup && Current != '}')
            {
                _problem ??= _position < notation.Length ? $"'{Current}' cannot stand in it" : "a '{' is not closed";
            }

            _position += isGroup ? 1 : 0;
            var digits = kind == '_' ? SubscriptDigits : SuperscriptDigits;
            _plain.Append(text.All(IsDigit) ? string.Concat(text.Select(c => digits[c - '0'])) : kind + text);
        }

        private string ReadParts()
        {
            var text = new StringBuilder();
            for (var part = ReadPart(); part.Length > 0; part = ReadPart())
            {
                text.Append(part);
            }

            return text.ToString();
        }

        /// <summary>A letter, digit, comma, Greek letter or \text{words}; empty where none stands here.</summary>
        private string ReadPart()
        {
            if (IsLetter(Current) || IsDigit(Current) || Current == ',')
            {
                return notation[_position++].ToString();
            }

            if (Current != '\\')
            {
                return "";
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
                    return words.Replace(' ', '_').Replace('-', '_');
                }

                _problem ??= "\\text{…} holds letters, digits, spaces and hyphens";
                return "";
            }

            if (!Letters.TryGetValue(command, out var letter))
            {
                _problem ??= $"'\\{command}' is not a Greek letter or \\text{{…}}";
                return "";
            }

            // A space ends a command's name and belongs to it.
            _position = end < notation.Length && notation[end] == ' ' ? end + 1 : end;
            return letter;
        }

        private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

        private static bool IsDigit(char c) => c is >= '0' and <= '9';
    }
}
