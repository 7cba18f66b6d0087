using System.Numerics;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Proofs;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Estimating;

/// <summary>
/// What an offer costs as an exact fraction of the decimals that were written: a rise of every rate by a tenth is exactly
/// 10% of the total, where doubles say 10.000000000000009.
/// </summary>
internal sealed class ExactTotal
{
    /// <summary>Fractions of long sums grow with each term; what is longer stays with doubles.</summary>
    private const int MostTerms = 1_000;

    private const int PercentDecimals = 12;

    /// <summary>Nobody tells greater changes apart, and decimals end at 28 digits.</summary>
    private const decimal MostPercent = 1e15m;

    private readonly Rational _total;

    private ExactTotal(Rational total) => _total = total;

    /// <returns>Null where the formula has no exact value: it divides by zero, or sums up too many terms.</returns>
    public static ExactTotal? Of(FormulaLibrary formulas, Estimate estimate, OfferEstimate offer)
    {
        var values = new Dictionary<string, Rational>(StringComparer.Ordinal);
        foreach (var input in estimate.Inputs)
        {
            if (input.Number is not null && Numbers.Read(input.Text, out var number) is null)
            {
                values[input.Input.Name] = Rational.Of(number);
            }
        }

        foreach (var rate in offer.Rates)
        {
            values[rate.Symbol] = Rational.Of(OfferPricing.AmountOf(rate.Value.Value));
        }

        try
        {
            var total = offer.Billing.Total;
            var evaluator = new ExactEvaluator(formulas.Formulas.ToDictionary(f => f.Name, StringComparer.Ordinal), values, MostTerms, new ProofBudget());
            return new ExactTotal(evaluator.Evaluate(formulas.Find(total)!.Body));
        }
        catch (Exception e) when (e is DivideByZeroException or UnprovableException)
        {
            return null;
        }
    }

    /// <summary>The change from this total to a later one in percent, to 12 decimals and at most 10^15; null where this one is zero.</summary>
    public decimal? PercentTo(ExactTotal later)
    {
        if (_total.IsZero)
        {
            return null;
        }

        var change = (later._total - _total) / _total * 100;
        var scale = BigInteger.Pow(10, PercentDecimals);
        var scaled = change.Numerator * scale / change.Denominator;
        return BigInteger.Abs(scaled) < scale * (BigInteger)MostPercent ? (decimal)scaled / (decimal)scale : MostPercent * scaled.Sign;
    }
}
