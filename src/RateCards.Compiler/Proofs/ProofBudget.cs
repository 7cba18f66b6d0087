using System.Numerics;

namespace RateCards.Compiler.Proofs;

/// <summary>
/// How much arithmetic one closed form may take, counted and not timed, so that every machine says the same. Large numbers
/// cost more: to bring a fraction to lowest terms takes the square of its length.
/// </summary>
internal sealed class ProofBudget
{
    /// <summary>About half a second.</summary>
    private const long MostWork = 2_000_000;

    /// <summary>Digits of a number, in bits.</summary>
    private const long LongestNumber = 1 << 15;

    private long _work;

    public bool IsSpent => _work > MostWork;

    /// <exception cref="UnprovableException">It is too long, or there was too much before it.</exception>
    public Rational Count(Rational result)
    {
        var length = LengthOf(result.Numerator) + LengthOf(result.Denominator);
        _work += 1 + (length * length / 65_536);
        return IsSpent || length > LongestNumber ? throw new UnprovableException("to compute them takes too long") : result;
    }

    private static long LengthOf(BigInteger number) => number.IsZero ? 0 : (long)BigInteger.Log(number.Sign < 0 ? -number : number, 2) + 1;
}
