using Verify = RateCards.Analyzers.Tests.CodeFixTest<RateCards.Analyzers.IdAnalyzer, RateCards.CodeFixes.IdFix>;

namespace RateCards.Analyzers.Tests;

/// <summary>RC9002 and RC9003: ids in the code that no card has, or that a retired SKU has.</summary>
public sealed class IdTests
{
    [Fact]
    public Task The_id_of_a_rate_that_is_not_there_is_found_and_corrected() =>
        Verify.FixedAs("Rates.Find({|RC9003:\"acme.model-a.inptu\"|})", "Rates.Find(\"acme.model-a.input\")");

    [Fact]
    public Task The_id_of_an_SKU_that_is_not_there_is_found_and_corrected() =>
        Verify.FixedAs("Rates.Skus[{|RC9003:\"acme.modle-a\"|}]", "Rates.Skus[\"acme.model-a\"]");

    [Fact]
    public Task Tariffs_and_the_ways_to_look_into_a_dictionary_are_looked_at_too() => Verify.Finds(
        "Rates.Tariffs({|RC9003:\"qqqqqq\"|}) ?? (object)(Rates.Skus.TryGetValue({|RC9003:\"qqqqqq\"|}, out _) || Rates.Skus.ContainsKey({|RC9003:\"qqqqqq\"|}) || Rates.Skus.GetValueOrDefault({|RC9003:\"qqqqqq\"|}) is null)");

    [Fact]
    public Task The_message_says_what_there_is_not_and_what_may_be_meant() => Verify.Says(
        "Rates.Find({|#0:\"acme.model-a.cached-inputs\"|})", "RC9003: There is no rate 'acme.model-a.cached-inputs'. Did you mean 'acme.model-a.cached-input'?");

    [Fact]
    public Task The_model_of_a_request_is_one_that_a_card_knows() => Verify.FixedAs(
        "Rates.Price(new PriceRequest({|RC9003:\"model-aa\"|}, default) { Counts = new Counted[0] })",
        "Rates.Price(new PriceRequest(\"model-a\", default) { Counts = new Counted[0] })");

    [Fact]
    public Task Another_writing_of_a_known_model_is_right() => Verify.Finds("Rates.Price(new PriceRequest(\"MODEL-A\", default) { Counts = new Counted[0] })");

    [Fact]
    public Task Ids_that_are_there_and_ids_that_are_not_constants_are_left_alone() =>
        Verify.Finds("(Rates.Find(\"acme.model-a.input.priority\"), Rates.Find(given), Rates.Skus[Acme.ModelA.Id], Rates.Tariffs(Known), new Dictionary<string, int>()[\"acme.nothing\"])");

    [Fact]
    public Task The_retired_SKU_of_an_id_is_found_and_one_that_is_sold_is_offered() =>
        Verify.FixedAs("Rates.Skus[{|RC9002:\"acme.model-b\"|}]", "Rates.Skus[\"acme.model-c\"]", action: 1);

    [Fact]
    public Task A_rate_of_a_retired_SKU_is_found_and_the_same_rate_of_one_that_is_sold_is_offered() =>
        Verify.FixedAs("Rates.Find({|RC9002:\"acme.model-b.input\"|})", "Rates.Find(\"acme.model-a.input\")");

    [Fact]
    public Task The_message_says_since_when_it_is_retired() =>
        Verify.Says("Rates.Tariffs({|#0:\"acme.model-b\"|})", "RC9002: The SKU 'acme.model-b' is retired since 2026-04-01: from that day on it has no rates");

    [Fact]
    public Task Where_the_compiler_says_that_the_class_is_obsolete_nothing_is_said_twice() => Verify.Finds("Rates.Skus[Acme.ModelB.Id]");

    [Fact]
    public Task One_that_is_sold_until_a_later_day_is_not_retired() => Verify.Finds("Rates.Skus[\"acme.model-c\"]");
}
