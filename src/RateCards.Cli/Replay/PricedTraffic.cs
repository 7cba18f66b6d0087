namespace RateCards.Cli.Replay;

/// <summary>A row of the view <c>priced_traffic</c>: the requests of a model under an offer, over a period in which nothing changed.</summary>
/// <param name="Offer">Null for a model that no offer lists.</param>
/// <param name="ValidFrom">First day of the period.</param>
/// <param name="ValidTo">The day after its last; null where it still lasts.</param>
/// <param name="Counts">In the order of the calculator's counts.</param>
/// <param name="Cost">Null where there is no price; then <paramref name="Missing"/> says why.</param>
internal sealed record PricedTraffic(
    string? Offer, string Model, string? ValidFrom, string? ValidTo, long Requests, IReadOnlyList<double> Counts, double? Cost, string? Missing);
