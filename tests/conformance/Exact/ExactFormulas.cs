using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace RateCards.Conformance.Tests.Exact;

/// <summary>
/// An independent reading of the shipped formulas: their definitions (never the closed forms), computed in exact
/// fractions and in base units, so that no conversion is needed. Shares no code with the compiler.
/// </summary>
internal sealed partial class ExactFormulas
{
    private readonly Dictionary<string, (string Definition, Fraction Scale)> _formulas = [];
    private readonly Dictionary<string, Fraction> _symbols = [];

    public ExactFormulas(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(file));
            var root = (YamlMappingNode)stream.Documents[0].RootNode;
            foreach (var (name, node) in (YamlMappingNode)root["symbols"])
            {
                _symbols.Add(name.ToString(), ScaleOf(node["unit"].ToString()));
            }

            foreach (var (name, node) in (YamlMappingNode)root["formulas"])
            {
                _formulas.Add(name.ToString(), (node["definition"].ToString(), ScaleOf(node["unit"].ToString())));
            }
        }
    }

    /// <summary>
    /// The exact value of each formula in its unit, for values of the symbols in theirs. One that divides by zero has none
    /// (doubles may well have: max(0, −1 ÷ 0) is 0), and is left out.
    /// </summary>
    public IReadOnlyDictionary<string, Fraction> Evaluate(IReadOnlyDictionary<string, Fraction> values)
    {
        var evaluation = new Evaluation(this, values);
        var exact = new Dictionary<string, Fraction>();
        foreach (var (name, (_, scale)) in _formulas)
        {
            try
            {
                exact.Add(name, evaluation.OfFormula(name) / scale);
            }
            catch (DivideByZeroException)
            {
            }
        }

        return exact;
    }

    /// <summary>How many base units (token, second, turn, …) the unit is.</summary>
    private static Fraction ScaleOf(string unit)
    {
        var sides = unit.Split('/');
        return sides.Length == 1 ? ScaleOfSide(sides[0]) : ScaleOfSide(sides[0]) / ScaleOfSide(sides[1]);
    }

    private static Fraction ScaleOfSide(string side) => side.Split('-').Select(word => Fraction.Parse(word switch
    {
        "Mtok" => "1000000",
        "hour" or "hours" => "3600",
        _ => "1",
    })).Aggregate((a, b) => a * b);

    [GeneratedRegex(@"\s*(\d+(?:\.\d+)?(?:\[[^\]]*\])?|\w+|[<>=!]=|[-+*/(),<>])")]
    private static partial Regex Token();

    /// <summary>Reads and computes in one go: a function of the text a level of precedence.</summary>
    private sealed class Evaluation(ExactFormulas formulas, IReadOnlyDictionary<string, Fraction> values)
    {
        private readonly Dictionary<string, Fraction> _computed = [];
        private readonly Dictionary<string, Fraction> _indices = [];
        private List<string> _tokens = [];
        private int _next;

        public Fraction OfFormula(string name)
        {
            if (!_computed.TryGetValue(name, out var value))
            {
                var (tokens, next) = (_tokens, _next);
                _tokens = [.. Token().Matches(formulas._formulas[name].Definition).Select(m => m.Groups[1].Value), ""];
                _next = 0;
                try
                {
                    value = Sum();
                    _tokens[_next].ShouldBe("", name);
                }
                finally
                {
                    (_tokens, _next) = (tokens, next);
                }

                _computed.Add(name, value);
            }

            return value;
        }

        private string Take() => _tokens[_next++];

        private void Skip(string token) => Take().ShouldBe(token);

        private Fraction Sum()
        {
            var value = Product();
            while (_tokens[_next] is "+" or "-")
            {
                value = Take() == "+" ? value + Product() : value - Product();
            }

            return value;
        }

        private Fraction Product()
        {
            var value = Operand();
            while (_tokens[_next] is "*" or "/")
            {
                value = Take() == "*" ? value * Operand() : value / Operand();
            }

            return value;
        }

        private Fraction Operand()
        {
            var token = Take();
            switch (token)
            {
                case "(":
                    var inner = Sum();
                    Skip(")");
                    return inner;
                case "-":
                    return -Operand();
                case "max" or "min":
                    Skip("(");
                    var a = Sum();
                    Skip(",");
                    var b = Sum();
                    Skip(")");
                    return a.CompareTo(b) > 0 == (token == "max") ? a : b;
                case "if":
                    return Conditional();
                case "sum":
                    return Series();
                case var number when char.IsDigit(number[0]):
                    return Fraction.Parse(number.Split('[')[0]);
                case var name when _indices.TryGetValue(name, out var index):
                    return index;
                case var name when formulas._symbols.TryGetValue(name, out var scale):
                    return values[name] * scale;
                case var name:
                    return OfFormula(name);
            }
        }

        private Fraction Conditional()
        {
            Skip("(");
            var left = Sum();
            var comparison = Take();
            var order = left.CompareTo(Sum());
            Skip(",");
            var holds = comparison switch
            {
                "<" => order < 0,
                "<=" => order <= 0,
                ">" => order > 0,
                ">=" => order >= 0,
                "==" => order == 0,
                _ => order != 0,
            };
            var (then, otherwise) = (Part(holds, ","), Part(!holds, ")"));
            return holds ? then : otherwise;
        }

        /// <summary>Computes what stands up to a token, or skips it: the branch that is not chosen may have no value.</summary>
        private Fraction Part(bool isWanted, string end)
        {
            Fraction value = default;
            if (isWanted)
            {
                value = Sum();
            }
            else
            {
                for (var open = 0; open > 0 || _tokens[_next] != end; _next++)
                {
                    open += _tokens[_next] switch { "(" => 1, ")" => -1, _ => 0 };
                }
            }

            Skip(end);
            return value;
        }

        private Fraction Series()
        {
            Skip("(");
            var index = Take();
            Skip(",");
            var from = Sum();
            Skip(",");
            var to = Sum();
            Skip(",");
            var body = _next;
            var total = Fraction.Parse("0");
            for (_indices[index] = from; _indices[index].CompareTo(to) <= 0; _indices[index] += Fraction.Parse("1"))
            {
                _next = body;
                total += Sum();
            }

            _indices.Remove(index);
            Skip(")");
            return total;
        }
    }
}
