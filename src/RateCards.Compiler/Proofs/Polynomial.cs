using System.Numerics;
using System.Text;

namespace RateCards.Compiler.Proofs;

/// <summary>A polynomial with exact coefficients in its one normal form: equal polynomials have equal terms.</summary>
internal sealed class Polynomial
{
    private const int MostTerms = 2_000;

    /// <summary>Products of terms in one multiplication.</summary>
    private const int MostProducts = 50_000;

    private const int HighestDegree = 64;

    private static readonly BigInteger LargestCoefficient = BigInteger.One << 4_096;

    private readonly Dictionary<Monomial, Term> _terms;

    private Polynomial(IEnumerable<Term> terms)
    {
        _terms = [];
        foreach (var term in terms)
        {
            var coefficient = _terms.TryGetValue(term.Monomial, out var sum) ? sum.Coefficient + term.Coefficient : term.Coefficient;
            if (BigInteger.Max(BigInteger.Abs(coefficient.Numerator), coefficient.Denominator) > LargestCoefficient
                || _terms.Count > MostTerms
                || term.Monomial.Degree > HighestDegree)
            {
                throw new UnprovableException("multiplied out, they are too large");
            }

            if (coefficient.IsZero)
            {
                _terms.Remove(term.Monomial);
            }
            else
            {
                _terms[term.Monomial] = new Term(term.Monomial, coefficient);
            }
        }
    }

    public bool IsZero => _terms.Count == 0;

    /// <summary>The value, where no variable is in it; else null.</summary>
    public Rational? Constant => IsZero ? 0 : _terms.Count == 1 && _terms.TryGetValue(new Monomial([]), out var term) ? term.Coefficient : null;

    public IEnumerable<string> Variables => _terms.Keys.SelectMany(m => m.Factors).Select(f => f.Variable).Distinct(StringComparer.Ordinal);

    public static Polynomial Of(Rational value) => new([new(new Monomial([]), value)]);

    public static Polynomial Of(string variable) => new([new(new Monomial([new VariablePower(variable, 1)]), 1)]);

    public static Polynomial operator +(Polynomial a, Polynomial b) => new(a._terms.Values.Concat(b._terms.Values));

    public static Polynomial operator -(Polynomial a, Polynomial b) => a + (Of(-1) * b);

    public static Polynomial operator *(Polynomial a, Polynomial b) => (long)a._terms.Count * b._terms.Count > MostProducts
        ? throw new UnprovableException("multiplied out, they are too large")
        : new(a._terms.Values.SelectMany(x => b._terms.Values.Select(y => new Term(x.Monomial * y.Monomial, x.Coefficient * y.Coefficient))));

    public Polynomial ToThe(int power) => Enumerable.Repeat(this, power).Aggregate(Of(1), (product, factor) => product * factor);

    /// <summary>The polynomial as Σ of coefficient × variable^power: power → coefficient, free of the variable.</summary>
    public IEnumerable<PowerCoefficient> CoefficientsOf(string variable) => _terms.Values
        .GroupBy(t => t.Monomial.PowerOf(variable))
        .OrderBy(g => g.Key)
        .Select(g => new PowerCoefficient(g.Key, new Polynomial(g.Select(t => t with { Monomial = t.Monomial.Without(variable) }))));

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var term in _terms.Values.OrderByDescending(t => t.Monomial.Degree).ThenBy(t => t.Monomial.ToString(), StringComparer.Ordinal))
        {
            var isNegative = term.Coefficient.Numerator.Sign < 0;
            var sign = text.Length > 0 ? (isNegative ? " − " : " + ") : isNegative ? "−" : "";
            text.Append(sign).Append(Spell(term.Monomial.ToString(), isNegative ? -term.Coefficient : term.Coefficient));
        }

        return text.Length == 0 ? "0" : text.ToString();

        static string Spell(string monomial, Rational coefficient) =>
            monomial.Length == 0 ? coefficient.ToString() : coefficient == Rational.One ? monomial : $"{coefficient}·{monomial}";
    }

    private sealed record Term(Monomial Monomial, Rational Coefficient);
}

/// <summary>What stands before a power of a variable, free of it.</summary>
internal sealed record PowerCoefficient(int Power, Polynomial Coefficient);
