using System.Numerics;

namespace RateCards.Compiler.Units;

/// <summary>
/// What prices of a unit usually are, in the currencies that are worth about a dollar. What lies outside is either a slip or
/// something that no vendor has sold so far.
/// </summary>
internal static class UsualPrices
{
    /// <summary>
    /// Prices per token: of 16,707 input, output and cache prices in LiteLLM (August 2026) and models.dev (July 2026), 16 are
    /// below 0.0028 (cached DeepSeek V4 Flash): of audio models, of caches, and two of an image model; 30 are above 600 (o1-pro,
    /// output), of three vendors, the largest plainly in another unit: 0.1% and 0.2%. The upper bound leaves room
    /// for a service path above o1-pro's. Images (0.00012 to 0.60), requests (0.0006 to 0.06) and seconds of audio or video
    /// (0.00001 to 0.5) are from LiteLLM too; GPU-hours (2.90 to 20), steps (0.00013 to 0.0002) and storage (0.10) from the
    /// cards of this project. Where little is known, the bounds are wide.
    /// </summary>
    private static readonly UsualPrice[] All = new (string Unit, decimal Low, decimal High)[]
    {
        ("Mtok", 0.0028m, 1_000m),
        ("GPU-hour", 0.05m, 100m),
        ("image", 0.0001m, 10m),
        ("request", 0.00005m, 10m),
        ("s", 0.000003m, 5m),
        ("step", 0.00001m, 0.1m),
        ("GB-month", 0.0005m, 100m),
    }
    .SelectMany(p => new[] { "USD", "EUR", "GBP" }.Select(c => new UsualPrice(UnitTable.BuiltIn.Parse($"{c}/{p.Unit}"), p.Low, p.High)))
    .ToArray();

    /// <summary>The usual prices in a unit; null where nothing is known of it.</summary>
    public static UsualPrice? Of(Unit unit)
    {
        foreach (var known in All)
        {
            if (known.Unit.IsCommensurableWith(unit))
            {
                var scale = Ratio(known.Unit.ScaleUp * unit.ScaleDown, known.Unit.ScaleDown * unit.ScaleUp);
                return new UsualPrice(unit, known.Low * scale, known.High * scale);
            }
        }

        return null;
    }

    /// <summary>Both are products of powers of ten and of 60, small beside what a decimal holds.</summary>
    private static decimal Ratio(BigInteger above, BigInteger below) => (decimal)above / (decimal)below;
}

/// <summary>The least and the most that a unit usually costs; both are usual themselves.</summary>
internal sealed record UsualPrice(Unit Unit, decimal Low, decimal High)
{
    public bool Contains(decimal amount) => amount >= Low && amount <= High;
}
