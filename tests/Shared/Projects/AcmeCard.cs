namespace RateCards.Tests.Shared;

/// <summary>A vendor's card for tests: the head is the same for all, and what a test is about comes after it.</summary>
internal static class AcmeCard
{
    /// <summary>The first six lines, to the source <c>page</c>; sources of a test's own may follow at once.</summary>
    public const string Head = """
        card: acme
        title: Acme inference
        provider: Acme
        currency: USD
        sources:
          page: { title: Acme pricing, url: https://acme.example/pricing, verified: 2026-05-16, trust: vendor }

        """;

    /// <summary>The same where the page was seen on another day.</summary>
    public static string HeadSeenOn(string day) => Head.Replace("2026-05-16", day, StringComparison.Ordinal);
}
