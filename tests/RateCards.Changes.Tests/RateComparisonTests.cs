using RateCards.Changes.Comparison;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Tests;

/// <summary>The card is that of the format's README: two paths, a factor that makes a third.</summary>
public class RateComparisonTests
{
    private const string Card = AcmeCard.Head + """
          later: { title: Acme pricing page in June, url: "https://acme.example/pricing", verified: 2026-06-20, trust: transcribed }
        meters:
          input: { label: Input, unit: USD/Mtok }
          output: { label: Output, unit: USD/Mtok }
        paths:
          standard: { label: Standard }
          batch: { label: Batch }
        factors:
          batch:
            path: batch
            of: standard
            meters: [input, output]
            entries:
              - { since: 2026-01-10, source: page, factor: 50% }
        skus:
          model-a:
            label: Model A
            entries:
              - { since: 2026-01-10, source: page, standard: { input: 0.95, output: 4.00 } }
          model-b:
            label: Model B
            entries:
              - { since: 2026-01-10, source: page, standard: { input: 2.00, output: 8.00 } }
        """;

    [Fact]
    public void Moving_reordering_and_reformatting_are_no_change()
    {
        var reformatted = Card
            .Replace("              - { since: 2026-01-10, source: page, standard: { input: 0.95, output: 4.00 } }",
                "              - since: 2026-01-10   # the launch\n                standard:\n                  output: 4.0\n                  input: 0.950\n                source: page", StringComparison.Ordinal);
        var blocks = reformatted.Split("  model-b:", 2);
        var reordered = blocks[0].Replace("  model-a:", "  model-b:" + blocks[1] + "\n  model-a:", StringComparison.Ordinal);

        ModelComparer.Compare(TestProject.OfCard(Card), TestProject.OfCard(reordered)).ShouldBe(new ModelDifference([], []));
    }

    [Fact]
    public void An_appended_entry_is_a_scheduled_change_with_source_date_difference_and_percent()
    {
        var change = Single(Append("- { since: 2026-06-15, source: later, standard: { input: 1.10 } }"));

        change.Kind.ShouldBe(ChangeKind.Changed);
        change.Moment.ShouldBe(Timelines.ChangeTiming.Scheduled);
        change.Rate.Id.ShouldBe("acme.model-a.input");
        change.Before!.Value.ShouldBe(RateValue.Of(0.95m));
        change.After!.Value.ShouldBe(RateValue.Of(1.10m));
        change.Since.ShouldBe(TestProject.Day("2026-06-15"));
        change.After.Source.Id.ShouldBe("later");
        change.Difference.ShouldBe(0.15m);
        change.Percent!.Value.ShouldBe(15.789m, 0.001m);
        change.IsPrice.ShouldBeTrue();
    }

    [Fact]
    public void What_follows_from_a_changed_rate_is_told_after_it_with_what_it_follows_from()
    {
        var changes = Compare(Append("- { since: 2026-06-15, source: later, standard: { input: 1.10 } }"));

        changes.Select(c => c.Rate.Id).ShouldBe(["acme.model-a.input", "acme.model-a.input.batch"]);
        changes[1].Derivation.ShouldBe(new Derivation("batch", 0.5m, "acme.model-a.input"));
        changes[1].After!.Value.Amount.ShouldBe(0.55m);
    }

    [Fact]
    public void An_edited_entry_is_a_change_and_one_that_says_why_a_correction()
    {
        Single(Card.Replace("input: 0.95", "input: 0.96", StringComparison.Ordinal)).Kind.ShouldBe(ChangeKind.Changed);

        var corrected = Single(Card.Replace(
            "source: page, standard: { input: 0.95", "source: page, correction: A typing slip., standard: { input: 0.96", StringComparison.Ordinal));
        corrected.Kind.ShouldBe(ChangeKind.Corrected);
        corrected.After!.Correction.ShouldBe("A typing slip.");
    }

    [Fact]
    public void A_later_first_day_is_a_change_of_date_alone()
    {
        var before = Append("- { since: 2026-06-15, source: later, standard: { input: 1.10 } }");
        var after = before.Replace("2026-06-15", "2026-06-18", StringComparison.Ordinal);

        var change = Compare(before, after)[0];

        change.Kind.ShouldBe(ChangeKind.Redated);
        change.Since.ShouldBe(TestProject.Day("2026-06-18"));
        change.PreviousSince.ShouldBe(TestProject.Day("2026-06-15"));
        change.Difference.ShouldBe(0);
    }

    [Fact]
    public void A_renewed_verified_date_confirms_the_rates_and_changes_none()
    {
        var changes = Compare(Card.Replace("verified: 2026-05-16", "verified: 2026-05-10", StringComparison.Ordinal), Card);

        changes.ShouldAllBe(c => c.Kind == ChangeKind.Confirmed);
        changes.Select(c => c.Rate.Id).ShouldBe(["acme.model-a.input", "acme.model-a.output", "acme.model-b.input", "acme.model-b.output"]);
    }

    [Fact]
    public void Greater_changes_stand_first_and_a_halving_weighs_as_much_as_a_doubling()
    {
        var after = Card
            .Replace("input: 0.95, output: 4.00", "input: 0.96, output: 2.00", StringComparison.Ordinal)
            .Replace("input: 2.00, output: 8.00", "input: 4.10, output: 8.00", StringComparison.Ordinal);

        Compare(after).Where(c => c.Derivation is null).Select(c => c.Rate.Id)
            .ShouldBe(["acme.model-b.input", "acme.model-a.output", "acme.model-a.input"]);
    }

    [Fact]
    public void A_word_in_place_of_an_amount_has_no_percent_and_is_not_zero()
    {
        var change = Single(Append("- { since: 2026-05-10, source: page, standard: { input: not offered } }"));

        change.Kind.ShouldBe(ChangeKind.Changed);
        change.Moment.ShouldBe(Timelines.ChangeTiming.InForce);
        change.Difference.ShouldBeNull();
        change.Percent.ShouldBeNull();
    }

    [Fact]
    public void A_removed_model_takes_its_rates_along_and_is_named_itself()
    {
        var after = Card[..Card.IndexOf("  model-b:", StringComparison.Ordinal)];

        var difference = ModelComparer.Compare(TestProject.OfCard(Card), TestProject.OfCard(after));

        difference.Rates.ShouldAllBe(c => c.Kind == ChangeKind.Removed && c.After == null);
        difference.Rates.Count.ShouldBe(4);
        difference.Others.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            c => c.Area.ShouldBe(ModelArea.Sku), c => c.Kind.ShouldBe(ChangeKind.Removed), c => c.Id.ShouldBe("acme.model-b"));
    }

    [Fact]
    public void A_factor_is_told_apart_from_the_rates_that_follow_from_it()
    {
        var after = Card.Replace("factor: 50%", "factor: 40%", StringComparison.Ordinal);

        var difference = ModelComparer.Compare(TestProject.OfCard(Card), TestProject.OfCard(after));

        var factor = difference.Others.ShouldHaveSingleItem();
        (factor.Area, factor.Id, factor.Before, factor.After).ShouldBe((ModelArea.Factor, "acme.batch", "50%", "40%"));
        difference.Rates.Select(c => (c.Rate.Id, c.After!.Value.Amount)).ShouldBe(
            [("acme.model-a.input.batch", 0.38m), ("acme.model-a.output.batch", 1.6m), ("acme.model-b.input.batch", 0.8m), ("acme.model-b.output.batch", 3.2m)]);
    }

    [Fact]
    public void A_retired_model_is_told_once_and_not_rate_by_rate()
    {
        var after = Card.Replace("label: Model B", "label: Model B\n    retired: 2026-05-01", StringComparison.Ordinal);

        var difference = ModelComparer.Compare(TestProject.OfCard(Card), TestProject.OfCard(after));

        difference.Rates.ShouldBeEmpty();
        var change = difference.Others.ShouldHaveSingleItem();
        (change.Kind, change.Moment, change.After).ShouldBe((ChangeKind.Retired, Timelines.ChangeTiming.InForce, "2026-05-01"));
    }

    [Fact]
    public void Another_unit_leaves_no_difference_to_tell()
    {
        var after = Card.Replace("input: { label: Input, unit: USD/Mtok }", "input: { label: Input, unit: USD/ktok }", StringComparison.Ordinal);

        var changes = Compare(after).Where(c => c.Derivation is null).ToList();

        changes.Select(c => c.Rate.Id).ShouldBe(["acme.model-a.input", "acme.model-b.input"]);
        changes.ShouldAllBe(c => c.Kind == ChangeKind.Changed && c.Difference == null && c.BeforeUnit!.Text == "USD/Mtok");
    }

    private static string Append(string entry) => Card.Replace("  model-b:", $"      {entry}\n  model-b:", StringComparison.Ordinal);

    private static RateChange Single(string after) => Compare(after).Where(c => c.Derivation is null).ShouldHaveSingleItem();

    private static ValueList<RateChange> Compare(string after) => Compare(Card, after);

    private static ValueList<RateChange> Compare(string before, string after) =>
        ModelComparer.Compare(TestProject.OfCard(before), TestProject.OfCard(after)).Rates;
}
