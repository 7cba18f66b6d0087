using RateCards.Compiler.Model.Formulas;

namespace RateCards.Conformance.Tests;

/// <summary>
/// Reads LaTeX back as a person does, into a text with every operation in parentheses: products before sums, from the
/// left; a minus belongs to what stands right behind it; Σ reaches over products.
/// </summary>
/// <param name="notations">Every notation that may stand in it.</param>
internal sealed class LatexReader(string latex, IEnumerable<string> notations)
{
    private readonly List<string> _notations = [.. notations.OrderByDescending(n => n.Length)];
    private int _position;

    public string Read()
    {
        var text = Sum();
        _position.ShouldBe(latex.Length, $"left over: {latex[_position..]}");
        return text;
    }

    /// <summary>The same text of a tree.</summary>
    public static string Show(Node node) => node switch
    {
        NumberNode number => Show(number.Value),
        SymbolNode symbol => symbol.Symbol.Notation,
        IndexNode index => index.Name,
        FormulaNode formula => formula.Notation,
        NegateNode negate => $"(-{Show(negate.Operand)})",
        BinaryNode binary => $"({Show(binary.Left)}{"+-*/"[(int)binary.Operator]}{Show(binary.Right)})",
        ExtremumNode extremum => $"{(extremum.IsMaximum ? "max" : "min")}({Show(extremum.Left)},{Show(extremum.Right)})",
        RoundingNode rounding => $"{rounding.Rounding}({Show(rounding.Operand)})",
        SumNode sum => $"sum({sum.Index},{Show(sum.From)},{Show(sum.To)},{Show(sum.Body)})",
        ConditionalNode c => $"if({Show(c.Left)} {c.Comparison} {Show(c.Right)},{Show(c.WhenTrue)},{Show(c.WhenFalse)})",
        _ => throw new ArgumentException(node.GetType().Name),
    };

    private static string Show(decimal value) => (value / 1.0000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Sum()
    {
        var left = Product();
        while (true)
        {
            if (Take("+"))
            {
                left = $"({left}+{Product()})";
            }
            else if (Take("-"))
            {
                left = $"({left}-{Product()})";
            }
            else
            {
                return left;
            }
        }
    }

    private string Product()
    {
        var left = Operand();
        while (true)
        {
            if (Take("\\cdot "))
            {
                left = $"({left}*{Operand()})";
            }
            else if (Take("/"))
            {
                left = $"({left}/{Operand()})";
            }
            else
            {
                return left;
            }
        }
    }

    private string Operand()
    {
        if (Take("-"))
        {
            return $"(-{Operand()})";
        }

        if (Take("\\frac{"))
        {
            var above = Sum();
            Need("}{");
            var below = Sum();
            Need("}");
            return $"({above}/{below})";
        }

        if (Take("\\sum_{"))
        {
            var index = Operand();
            Need("=");
            var from = Sum();
            Need("}^{");
            var to = Sum();
            Need("}");
            return $"sum({index},{from},{to},{Product()})";
        }

        if (Take("\\begin{cases}"))
        {
            return Cases();
        }

        if (Take("\\mathit{"))
        {
            return Until("}").Replace("\\_", "_");
        }

        foreach (var function in (string[])["max", "min"])
        {
            if (Take("\\" + function))
            {
                var isTall = Take("\\left(");
                Need(isTall ? "" : "(");
                var first = Sum();
                Need(",\\;");
                var second = Sum();
                Need(isTall ? "\\right)" : ")");
                return $"{function}({first},{second})";
            }
        }

        foreach (var (open, close, rounding) in ((string, string, string)[])[("\\left\\lceil", "\\right\\rceil", "Up"), ("\\left\\lfloor", "\\right\\rfloor", "Down"), ("\\operatorname{round}\\left(", "\\right)", "Nearest")])
        {
            if (Take(open))
            {
                var rounded = Sum();
                Need(close);
                return $"{rounding}({rounded})";
            }
        }

        if (Take("\\left("))
        {
            var inner = Sum();
            Need("\\right)");
            return inner;
        }

        if (Take("("))
        {
            var inner = Sum();
            Need(")");
            return inner;
        }

        return Number() ?? _notations.First(Take);
    }

    private string Cases()
    {
        var then = Sum();
        Need("&");
        Need("\\text{if }");
        var left = Sum();
        var comparison = Take("\\le ") ? "LessOrEqual" : Take("\\ge ") ? "GreaterOrEqual" : Take("\\ne ") ? "NotEqual" : Take("<") ? "Less" : Take(">") ? "Greater" : Take("=") ? "Equal" : "";
        var right = Sum();
        Need("\\\\");
        var otherwise = Sum();
        Need("&");
        Need("\\text{otherwise}");
        Need("\\end{cases}");
        return $"if({left} {comparison} {right},{then},{otherwise})";
    }

    private string? Number()
    {
        if (Take("10^{"))
        {
            return "1" + new string('0', int.Parse(Until("}"), System.Globalization.CultureInfo.InvariantCulture));
        }

        Take("");
        var digits = "";
        while (_position < latex.Length && (char.IsDigit(latex[_position]) || latex[_position] == '.'))
        {
            digits += latex[_position++];
            if (latex.AsSpan(_position).StartsWith("\\,") && char.IsDigit(latex[_position + 2]))
            {
                _position += 2;
            }
        }

        if (digits.Length > 0 && Take("\\,\\text{"))
        {
            Until("}");
        }

        return digits.Length > 0 ? digits : null;
    }

    private string Until(string end)
    {
        var start = _position;
        _position = latex.IndexOf(end, start, StringComparison.Ordinal) + end.Length;
        return latex[start..(_position - end.Length)];
    }

    private void Need(string text) => Take(text).ShouldBeTrue($"'{text}' is missing at: {latex[_position..]}");

    /// <summary>Whether the text stands here, after spaces, which mean nothing; then it is read.</summary>
    private bool Take(string text)
    {
        var start = _position;
        while (start < latex.Length && latex[start] == ' ')
        {
            start++;
        }

        if (!latex.AsSpan(start).StartsWith(text))
        {
            return false;
        }

        _position = start + text.Length;
        return true;
    }
}
