namespace RateCards.Compiler.Proofs;

/// <summary>Faulhaber's sums: 1^k + 2^k + … + n^k as a polynomial in n.</summary>
internal static class PowerSum
{
    /// <summary>
    /// The sum as a polynomial of <paramref name="n"/>. By telescoping, (n + 1)^(k+1) − 1 is Σ over j ≤ k of
    /// C(k + 1, j)·S_j(n), which gives each S_k from those before it.
    /// </summary>
    public static Polynomial Of(int power, Polynomial n)
    {
        var sums = new List<Polynomial>();
        for (var k = 0; k <= power; k++)
        {
            var rest = (n + Polynomial.Of(1)).ToThe(k + 1) - Polynomial.Of(1);
            Rational binomial = 1;
            for (var j = 0; j < k; j++)
            {
                rest -= Polynomial.Of(binomial) * sums[j];
                binomial = binomial * (k + 1 - j) / (j + 1);
            }

            sums.Add(rest * Polynomial.Of(new Rational(1, k + 1)));
        }

        return sums[power];
    }
}
