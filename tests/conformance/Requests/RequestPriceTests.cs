using RateCards.Compiler.Estimating.Requests;
using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests.Requests;

/// <summary>
/// One request has one price everywhere: C#, JavaScript, Python and the databases give the same bits for seeded requests, each
/// at most 4 units in the last place from the exact price, and where there is none the same reason.
/// </summary>
public sealed class RequestPriceTests
{
    private static readonly IReadOnlyList<PriceRequest> Requests = [.. new RandomRequests(11).Take(TestSize.Requests)];

    private static readonly Lazy<IReadOnlyList<PricedRequest>> Exact = new(() => [.. Requests.SelectMany((request, i) =>
        RequestPricing.Price(RequestCards.Project, request).Select(p => new PricedRequest(i, p.Provider, $"{p.Card.Id}.{p.Sku.Id}", (double?)p.Total, p.Missing)))]);

    private static readonly Lazy<IReadOnlyList<PricedRequest>> CSharp = new(() => RequestEngines.InCSharp(RequestCards.Project, Requests));

    private const string OfOneId = """
        INSERT INTO usage_requests VALUES ('a', '2026-05-16 12:00:00', 'small', NULL), ('b', '2026-05-16 12:00:00', 'small', NULL), ('b', '2026-05-16 12:00:01', 'small', NULL),
          ('c', '2026-05-16 12:00:00', 'nothing', NULL), ('d', NULL, 'small', NULL);
        INSERT INTO usage_counts VALUES ('a', 'input', 1000000), ('b', 'input', 1000000), ('c', 'input', 1), ('d', 'input', 1);

        """;

    public static TheoryData<string> Adapters => DbtPackages.Adapters;

    public static TheoryData<string> Dialects => [.. SqlDialects.All.Select(d => d.Id)];

    [Fact]
    public void The_requests_are_of_every_kind()
    {
        Exact.Value.Count(p => p.Total > 0).ShouldBeGreaterThan(Requests.Count / 4);
        string[] reasons = ["cannot be bought", "does not tell", "has no tier", "Nothing is priced", "Nothing on the card", "is not offered", "time zone"];
        foreach (var reason in reasons)
        {
            Exact.Value.Count(p => p.Missing?.Contains(reason, StringComparison.Ordinal) ?? false).ShouldBeGreaterThan(Requests.Count / 2_000, reason);
        }
    }

    [Fact]
    public void CSharp_is_within_four_units_of_the_exact_price() => ShouldAgree(CSharp.Value, Exact.Value, (a, b) => Math.Abs(a - b) <= 4 * Math.BitIncrement(Math.Abs(b)) - 4 * Math.Abs(b));

    [Fact]
    public void A_pricer_in_CSharp_gives_the_same_bits() => ShouldAgree(RequestEngines.InCSharpPrepared(RequestCards.Project, Requests, CSharp.Value), CSharp.Value, Bits.AreEqual);

    [Fact]
    public void A_pricer_in_JavaScript_gives_the_same_bits() => ShouldAgree(RequestEngines.InJavaScriptPrepared(RequestCards.Project, Requests), CSharp.Value, Bits.AreEqual);

    [Fact]
    public void JavaScript_gives_the_same_bits() => ShouldAgree(RequestEngines.InJavaScript(RequestCards.Project, Requests), CSharp.Value, Bits.AreEqual);

    [Fact]
    public void Python_gives_the_same_bits() => ShouldAgree(RequestEngines.InPython(RequestCards.Project, Requests), CSharp.Value, Bits.AreEqual);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Databases_give_the_same_bits(string dialectId)
    {
        var dialect = SqlDialects.All.Single(d => d.Id == dialectId);
        ShouldAgreeInRows(Requests.Take(dialect.IsRunHere ? TestSize.SqlRequests : TestSize.TranslatedRequests), some => RequestEngines.InSql(dialect, RequestCards.Project, some));
    }

    [Theory]
    [MemberData(nameof(Adapters))]
    public void The_package_for_dbt_gives_the_same_bits(string adapter) =>
        ShouldAgreeInRows(Requests.Take(500), some => RequestEngines.InDbt(adapter, RequestCards.Project, some));

    [Theory]
    [MemberData(nameof(Adapters))]
    public void Tests_of_the_package_for_dbt_pass_over_usage(string adapter) => DbtPackages.OfUsage(RequestCards.Project).Failures(adapter, OfOneId).ShouldBeEmpty();

    private static void ShouldAgreeInRows(IEnumerable<PriceRequest> all, Func<IReadOnlyList<PriceRequest>, IReadOnlyList<PricedRequest>> price)
    {
        var requests = all.ToList();
        ShouldAgree(
            requests.Chunk(TestSize.SqlRequestsAtATime)
                .SelectMany((some, i) => price(some).Select(p => p with { Request = p.Request + (i * TestSize.SqlRequestsAtATime) }))
                .Select(OfAnyOrder),
            CSharp.Value.Where(p => p.Request < requests.Count).Select(OfAnyOrder),
            Bits.AreEqual);

        // Rows have no order: of several counts or choices that stand in the way, a database names whichever comes first by its name.
        static PricedRequest OfAnyOrder(PricedRequest price) => price.Missing is { } missing
            ? price with { Missing = missing.StartsWith("The card ", StringComparison.Ordinal) ? "The card" : missing[..missing.LastIndexOf(' ')] }
            : price;
    }

    /// <summary>Counts belong to an id: whose of the two the tokens are, nobody can tell.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void Requests_of_one_id_have_no_price_and_no_request_vanishes(string dialectId)
    {
        var dialect = SqlDialects.All.Single(d => d.Id == dialectId);
        SqlRunner.Query(dialect, SqlScript.Text(RequestCards.Project, dialect), "SELECT DISTINCT id, missing FROM priced_usage ORDER BY id", OfOneId)
            .ShouldBe([["a", null], ["b", "Several requests have this id."], ["c", "No card knows this model."], ["d", "The request has no moment."]]);
    }

    private static void ShouldAgree(IEnumerable<PricedRequest> prices, IEnumerable<PricedRequest> expected, Func<double, double, bool> areEqual)
    {
        static List<PricedRequest> InOrder(IEnumerable<PricedRequest> prices) => [.. prices.OrderBy(p => p.Request).ThenBy(p => p.Provider, StringComparer.Ordinal)];
        var (found, known) = (InOrder(prices), InOrder(expected));
        found.Count.ShouldBe(known.Count);
        found.Zip(known).Where(p => !AreSame(p.First, p.Second)).Take(5)
            .Select(p => $"{PricedRequest.Line(Requests[p.Second.Request])}\n  is {p.First}\n  not {p.Second}").ShouldBeEmpty();

        bool AreSame(PricedRequest price, PricedRequest other) => price with { Total = null } == other with { Total = null }
            && (price.Total is { } a && other.Total is { } b ? areEqual(a, b) : price.Total == other.Total);
    }
}
