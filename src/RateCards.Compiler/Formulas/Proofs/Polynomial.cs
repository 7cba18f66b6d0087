using System.Numerics;
using System.Text;

namespace RateCards.Compiler.Formulas.Proofs;

/// <summary>A polynomial with exact coefficients in its one normal form: equal polynomials have equal terms.</summary>
internal sealed class Polynomial
{
    private const int MostTerms = 2_000;
    private const int HighestDegree = 64;

    private static readonly BigInteger LargestCoefficient = BigInteger.One << 4_096;

    private readonly Dictionary<Monomial, Rational> _terms;

    private Polynomial(IEnumerable<KeyValuePair<Monomial, Rational>> terms)
    {
        _terms = [];
        foreach (var term in terms)
        {
            var coefficient = (_terms.TryGetValue(term.Key, out var sum) ? sum : 0) + term.Value;
            if (BigInteger.Max(BigInteger.Abs(coefficient.Numerator), coefficient.Denominator) > LargestCoefficient
                || _terms.Count > MostTerms
                || term.Key.Degree > HighestDegree)
            {
                throw new UnprovableException("multiplied out, they are too large");
            }

            if (coefficient.IsZero)
            {
                _terms.Remove(term.Key);
            }
            else
            {
                _terms[term.Key] = coefficient;
            }
        }
    }

    public bool IsZero => _terms.Count == 0;

    /// <summary>The value, where no variable is in it; else null.</summary>
    public Rational? Constant => IsZero ? 0 : _terms.Count == 1 && _terms.TryGetValue(new Monomial([]), out var value) ? value : null;

    public IEnumerable<string> Variables => _terms.Keys.SelectMany(m => m.Factors).Select(f => f.Variable).Distinct(StringComparer.Ordinal);

    public static Polynomial Of(Rational value) => new([new(new Monomial([]), value)]);

    public static Polynomial Of(string variable) => new([new(new Monomial([new VariablePower(variable, 1)]), 1)]);

    public static Polynomial operator +(Polynomial a, Polynomial b) => new(a._terms.Concat(b._terms));

    public static Polynomial operator -(Polynomial a, Polynomial b) => a + (Of(-1) * b);

    public static Polynomial operator *(Polynomial a, Polynomial b) => new(
        a._terms.SelectMany(x => b._terms.Select(y => new KeyValuePair<Monomial, Rational>(x.Key * y.Key, x.Value * y.Value))));

    public Polynomial ToThe(int power) => Enumerable.Repeat(this, power).Aggregate(Of(1), (product, factor) => product * factor);

    /// <summary>The polynomial as Σ of coefficient × variable^power: power → coefficient, free of the variable.</summary>
    public IEnumerable<(int Power, Polynomial Coefficient)> CoefficientsOf(string variable) => _terms
        .GroupBy(t => t.Key.PowerOf(variable))
        .OrderBy(g => g.Key)
        .Select(g => (g.Key, new Polynomial(g.Select(t => new KeyValuePair<Monomial, Rational>(t.Key.Without(variable), t.Value)))));

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var term in _terms.OrderByDescending(t => t.Key.Degree).ThenBy(t => t.Key.ToString(), StringComparer.Ordinal))
        {
            var isNegative = term.Value.Numerator.Sign < 0;
            var sign = text.Length > 0 ? (isNegative ? " − " : " + ") : isNegative ? "−" : "";
            text.Append(sign).Append(Spell(term.Key.ToString(), isNegative ? -term.Value : term.Value));
        }

        return text.Length == 0 ? "0" : text.ToString();

        static string Spell(string monomial, Rational coefficient) =>
            monomial.Length == 0 ? coefficient.ToString() : coefficient == Rational.One ? monomial : $"{coefficient}·{monomial}";
    }
}
