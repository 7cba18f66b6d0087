using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Tests.Cards;

public sealed class RateFlattenerTests
{
    private const string Factors = """
        factors:
          batch:
            path: batch
            of: standard
            meters: [input, output]
            entries:
              - { since: 2025-07-19, source: old, factor: 60% }
              - { since: ~2026-08-01, source: page, factor: 50%, note: Halved. }
          default-cached-input:
            meter: cached-input
            of: input
            paths: [standard]
            entries:
              - { since: 2026-02-01, source: page, factor: 0.5 }

        """;

    private static CardResult Compile(string entries, string factors = Factors, string sku = "") => CardTexts.Compile(
        CardTexts.PathsAndMeters + factors + "skus:\n  model-a:\n    label: Model A\n" + sku + "    entries:\n" + entries);

    [Fact]
    public void The_default_path_is_left_out_of_a_rates_id() =>
        Compile("      - { since: 2026-01-10, source: page, standard: { input: 1 }, fast: { input: 2 } }\n", "")
            .Rates.Select(r => r.Id).ShouldBe(["acme.model-a.input", "acme.model-a.input.fast"]);

    [Fact]
    public void Meters_that_an_entry_does_not_name_go_on()
    {
        var card = Compile("""
                  - { since: 2026-01-10, source: page, standard: { input: 1.00, output: 4.00 } }
                  - { since: 2026-03-10, source: page, standard: { input: 0.90 } }
            """, "");
        card.History("acme.model-a.input").ShouldBe("2026-01-10=1.00; 2026-03-10=0.90");
        card.History("acme.model-a.output").ShouldBe("2026-01-10=4.00");
        card.ValueOn("acme.model-a.input", 2026, 1, 9).ShouldBeNull();
        card.ValueOn("acme.model-a.input", 2026, 3, 9)!.Value.Amount.ShouldBe(1.00m);
        card.ValueOn("acme.model-a.input", 2026, 3, 10)!.Value.Amount.ShouldBe(0.90m);
    }

    [Fact]
    public void A_factors_note_stands_beside_what_follows_from_it_after_the_entrys_own()
    {
        var factors = Factors.Replace("    of: standard\n", "    of: standard\n    note: Within a day.\n", StringComparison.Ordinal);

        var card = Compile("      - { since: 2026-01-10, source: page, standard: { input: 0.95 } }\n", factors);

        card.ValueOn("acme.model-a.input.batch", 2026, 7, 31)!.Note.ShouldBe("Within a day.");
        card.ValueOn("acme.model-a.input.batch", 2026, 8, 1)!.Note.ShouldBe("Halved. Within a day.");
    }

    /// <summary>60% of 0.95 is 0.57, of 0.90 is 0.54, and 50% of 0.90 is 0.45.</summary>
    [Fact]
    public void A_path_factor_follows_base_and_factor()
    {
        var card = Compile("""
                  - { since: 2026-01-10, source: page, standard: { input: 0.95 } }
                  - { since: 2026-03-10, source: page, standard: { input: 0.90 } }
            """);
        card.History("acme.model-a.input.batch").ShouldBe("2026-01-10=0.57*; 2026-03-10=0.54*; ~2026-08-01=0.45*");
        card.History("acme.model-a.output.batch").ShouldBeNull();
    }

    [Fact]
    public void A_derived_value_says_what_it_follows_from()
    {
        var value = Compile("      - { since: 2026-01-10, source: page, standard: { input: 0.95 } }\n").ValueOn("acme.model-a.input.batch", 2026, 9, 1)!;
        value.Derivation.ShouldBe(new Derivation("batch", 0.5m, "acme.model-a.input"));
        (value.Source.Id, value.Note).ShouldBe(("page", "Halved."));
    }

    [Fact]
    public void A_meter_factor_applies_in_its_paths_only()
    {
        var card = Compile("      - { since: 2026-01-10, source: page, standard: { input: 0.95 }, fast: { input: 2 } }\n");
        card.History("acme.model-a.cached-input").ShouldBe("2026-02-01=0.475*");
        card.History("acme.model-a.cached-input.fast").ShouldBeNull();
    }

    [Fact]
    public void A_stated_value_wins_from_its_date_on()
    {
        var card = Compile("""
                  - { since: 2026-01-10, source: page, standard: { input: 0.95 } }
                  - { since: 2026-03-10, source: page, standard: { cached-input: 0.10 } }
                  - { since: 2026-04-10, source: page, standard: { input: 0.90 } }
            """);
        card.History("acme.model-a.cached-input").ShouldBe("2026-02-01=0.475*; 2026-03-10=0.10");
    }

    [Fact]
    public void A_part_of_what_is_no_amount_is_the_same_word_from_each_change_of_base_or_factor_on()
    {
        var card = Compile("""
                  - { since: 2026-01-10, source: page, standard: { input: on request } }
                  - { since: 2026-03-10, source: page, standard: { input: 0.95 } }
                  - { since: 2026-04-10, source: page, standard: not offered }
            """, Factors[..Factors.IndexOf("  default-cached-input", StringComparison.Ordinal)]);
        card.History("acme.model-a.input.batch").ShouldBe("2026-01-10=on request*; 2026-03-10=0.57*; 2026-04-10=not offered*; ~2026-08-01=not offered*");
    }

    [Theory]
    [InlineData("free")]
    [InlineData("not offered")]
    [InlineData("not published")]
    [InlineData("on request")]
    public void A_word_is_passed_on_by_every_factor_of_a_chain_and_to_meters_as_to_paths(string word)
    {
        const string Chained = """
            factors:
              batch: { path: batch, of: standard, meters: [input], entries: [{ since: 2026-01-01, source: page, factor: 50% }] }
              fast-batch: { path: fast, of: batch, meters: [input], entries: [{ since: 2026-02-01, source: page, factor: 200% }] }
              cached: { meter: cached-input, of: input, paths: [fast], entries: [{ since: 2026-03-01, source: page, factor: 10% }] }

            """;
        var card = Compile($"      - {{ since: 2026-01-10, source: page, standard: {{ input: {word} }} }}\n", Chained);
        card.History("acme.model-a.input.batch").ShouldBe($"2026-01-10={word}*");
        card.History("acme.model-a.input.fast").ShouldBe($"2026-02-01={word}*");
        card.History("acme.model-a.cached-input.fast").ShouldBe($"2026-03-01={word}*");
    }

    [Fact]
    public void A_stated_amount_wins_over_a_word_that_is_passed_on()
    {
        var card = Compile("      - { since: 2026-01-10, source: page, standard: not offered, batch: { input: 0.50 } }\n");
        card.History("acme.model-a.input.batch").ShouldBe("2026-01-10=0.50");
        card.History("acme.model-a.output.batch").ShouldBe("2026-01-10=not offered*; ~2026-08-01=not offered*");
    }

    [Fact]
    public void Of_a_reference_to_another_card_no_part_is_made()
    {
        var card = CardTexts.Compile("""
            meters:
              gpu: { label: GPU, sku-of: gpus }
            paths:
              standard: { label: Standard }
              batch:    { label: Batch }
            factors:
              batch: { path: batch, of: standard, meters: [gpu], entries: [{ since: 2026-01-01, source: page, factor: 50% }] }
            skus:
              model-a: { label: A, entries: [{ since: 2026-01-10, source: page, standard: { gpu: h100 } }] }
            """);
        card.History("acme.model-a.gpu.batch").ShouldBeNull();
    }

    [Fact]
    public void A_factor_may_build_on_another_in_whichever_order_they_stand()
    {
        const string Chained = """
            factors:
              fast-batch:
                path: fast
                of: batch
                meters: [input]
                entries:
                  - { since: 2026-01-01, source: page, factor: 200% }
              batch:
                path: batch
                of: standard
                meters: [input]
                entries:
                  - { since: 2026-01-01, source: page, factor: 50% }

            """;
        var card = Compile("      - { since: 2026-01-10, source: page, standard: { input: 0.95 } }\n", Chained);
        card.History("acme.model-a.input.batch").ShouldBe("2026-01-10=0.475*");
        card.History("acme.model-a.input.fast").ShouldBe("2026-01-10=0.950*");
    }

    [Fact]
    public void A_factor_for_some_SKUs_leaves_the_others_alone()
    {
        var card = CardTexts.Compile(CardTexts.PathsAndMeters + """
            factors:
              batch:
                path: batch
                of: standard
                meters: [input]
                skus: [model-b]
                entries:
                  - { since: 2026-01-01, source: page, factor: 50% }
            skus:
              model-a: { label: A, entries: [{ since: 2026-01-10, source: page, standard: { input: 1 } }] }
              model-b: { label: B, entries: [{ since: 2026-01-10, source: page, standard: { input: 1 } }] }
            """);
        card.Rates.Select(r => r.Id).ShouldBe(["acme.model-a.input", "acme.model-b.input", "acme.model-b.input.batch"]);
    }

    [Fact]
    public void Nothing_is_derived_for_an_SKU_that_is_retired()
    {
        var card = Compile("      - { since: 2026-01-10, source: page, standard: { input: 0.95 } }\n", sku: "    retired: 2026-02-01\n");
        card.History("acme.model-a.input.batch").ShouldBe("2026-01-10=0.57*");
        card.History("acme.model-a.cached-input").ShouldBeNull();
    }

    [Theory]
    [InlineData("4.00", "50%", "2.00")]
    [InlineData("0.95", "50%", "0.475")]
    [InlineData("3", "20%", "0.6")]
    [InlineData("15.00", "110%", "16.50")]
    [InlineData("18.75", "110%", "20.625")]
    [InlineData("0.375", "110%", "0.4125")]
    [InlineData("0.007", "33.3%", "0.002331")]
    public void A_derived_amount_is_exact_and_has_no_more_digits_than_it_needs(string amount, string factor, string expected)
    {
        var factors = "factors:\n  batch:\n    path: batch\n    of: standard\n    meters: [input]\n    entries:\n      - { since: 2026-01-01, source: page, factor: " + factor + " }\n";
        Compile($"      - {{ since: 2026-01-10, source: page, standard: {{ input: {amount} }} }}\n", factors)
            .History("acme.model-a.input.batch").ShouldBe($"2026-01-10={expected}*");
    }

    [Fact]
    public void A_day_on_which_a_later_value_was_in_force_confirms_that_one_only()
    {
        var card = Compile("""
                  - { since: 2026-01-10, source: page, verified: [2026-01-12, 2026-03-10, 2026-05-16], standard: { input: 1, output: 4 } }
                  - { since: 2026-03-10, source: page, standard: { input: 2 } }
            """, "");
        card.ValueOn("acme.model-a.input", 2026, 2, 1)!.Verified.ShouldBe([new Date(2026, 1, 12)]);
        card.ValueOn("acme.model-a.output", 2026, 2, 1)!.Verified.ShouldBe([new Date(2026, 1, 12), new Date(2026, 3, 10), new Date(2026, 5, 16)]);
        card.ValueOn("acme.model-a.output", 2026, 2, 1)!.VerifiedAsOf(new Date(2026, 4, 1)).ShouldBe(new Date(2026, 3, 10));
    }

    [Fact]
    public void A_value_of_a_reference_meter_names_an_SKU()
    {
        var card = CardTexts.Compile("""
            meters:
              gpu: { label: GPU, sku-of: gpus }
            skus:
              model-a: { label: A, entries: [{ since: 2026-01-10, source: page, gpu: h100 }] }
            """);
        card.Rates.Single().History[0].Value.ShouldBe(RateValue.ReferenceTo("h100"));
    }
}
