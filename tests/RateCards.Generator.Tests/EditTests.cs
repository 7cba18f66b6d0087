using RateCards.Generator.Tests.Harness;

namespace RateCards.Generator.Tests;

/// <summary>What the generator repeats after an edit, and what not.</summary>
public sealed class EditTests
{
    private static readonly string[] Code = [StepNames.CardCode, StepNames.FormulaCode, StepNames.IndexCode];

    [Fact]
    public void The_first_run_does_every_step()
    {
        var run = AcmeProject.Run();

        run.Repeated(StepNames.File).ShouldBe(5);
        run.Repeated(StepNames.Card).ShouldBe(3);
        run.Repeated(StepNames.CardCode).ShouldBe(3);
        run.Repeated(StepNames.Diagnostics).ShouldBe(1);
        run.HintNames.ShouldBe(
            ["Formulas.g.cs", "Rates.g.cs", "Units.g.cs", "acme-defaults.card.g.cs", "acme-gpus.card.g.cs", "acme.card.g.cs"], ignoreOrder: true);
    }

    [Fact]
    public void Typing_in_other_code_repeats_nothing()
    {
        var run = AcmeProject.Run().EditCSharp("class Unrelated;");

        foreach (var step in new[] { StepNames.File, StepNames.Settings, StepNames.Card, StepNames.CardModel, StepNames.Formulas, StepNames.Index, StepNames.Diagnostics }.Concat(Code))
        {
            run.Repeated(step).ShouldBe(0, step);
            run.Cached(step).ShouldBeGreaterThan(0, step);
        }
    }

    [Fact]
    public void A_new_price_repeats_its_card_alone()
    {
        var run = AcmeProject.Run().Edit("cards/acme.yaml", text => text.Replace("input: 4.00", "input: 4.50"));

        run.Repeated(StepNames.Card).ShouldBe(1);
        run.Repeated(StepNames.CardCode).ShouldBe(1);
        run.Cached(StepNames.CardCode).ShouldBe(2);
        run.Repeated(StepNames.Index).ShouldBe(0);
        run.Repeated(StepNames.IndexCode).ShouldBe(0);
        run.Repeated(StepNames.Formulas).ShouldBe(0);
        run.Code("acme.card.g.cs").ShouldContain("new(4.50m)");
    }

    [Theory]
    [InlineData("a comment", "skus:", "# Nothing new.\nskus:")]
    [InlineData("an empty line", "skus:", "\n\nskus:")]
    [InlineData("spaces", "input: 4.00,", "input:   4.00,")]
    public void Writing_a_card_differently_emits_nothing_anew(string what, string before, string after)
    {
        var run = AcmeProject.Run().Edit("cards/acme.yaml", text => text.Replace(before, after));

        run.Repeated(StepNames.Card).ShouldBe(1, what);
        run.Repeated(StepNames.CardModel).ShouldBe(0, what);
        run.Cached(StepNames.CardCode).ShouldBe(3, what);
        run.Cached(StepNames.IndexCode).ShouldBe(2, what);
    }

    [Fact]
    public void Writing_formulas_differently_emits_nothing_anew()
    {
        var run = AcmeProject.Run().Edit("formulas/acme.yaml", text => "# Nothing new.\n" + text);

        run.Repeated(StepNames.Formulas).ShouldBe(1);
        run.Repeated(StepNames.FormulaModel).ShouldBe(0);
        run.Cached(StepNames.FormulaCode).ShouldBe(1);
    }

    [Fact]
    public void Another_as_of_date_emits_the_cards_anew_without_compiling_them()
    {
        var run = AcmeProject.Run().SetProperties(("RateCardsAsOf", "2026-07-01"));

        run.Repeated(StepNames.Card).ShouldBe(0);
        run.Repeated(StepNames.Formulas).ShouldBe(0);
        run.Repeated(StepNames.CardCode).ShouldBe(3);
        run.Code("acme.card.g.cs").ShouldContain("new(5.00m)");
    }

    [Fact]
    public void A_property_that_is_not_the_projects_repeats_nothing()
    {
        var run = AcmeProject.Run().SetProperties(("Nullable", "enable"));

        run.Repeated(StepNames.Card).ShouldBe(0);
        run.Repeated(StepNames.Diagnostics).ShouldBe(0);
        Code.Sum(run.Repeated).ShouldBe(0);
    }

    [Fact]
    public void An_error_between_cards_changes_diagnostics_and_no_other_code()
    {
        var run = AcmeProject.Run().Edit("cards/defaults.yaml", text => text.Replace("gpu: h100-80gb", "gpu: h200-141gb"));

        run.Repeated(StepNames.Diagnostics).ShouldBe(1);
        run.Diagnostics.ShouldHaveSingleItem();
        run.Cached(StepNames.CardCode).ShouldBe(2);
        run.Cached(StepNames.FormulaCode).ShouldBe(1);
    }

    [Fact]
    public void A_wrong_calculator_changes_diagnostics_and_no_code()
    {
        var run = AcmeProject.Run().Add("calculators/cost.yaml", "calculator: cost\n");

        run.Repeated(StepNames.Diagnostics).ShouldBe(1);
        run.Diagnostics.ShouldNotBeEmpty();
        Code.Sum(run.Repeated).ShouldBe(0);
    }

    [Fact]
    public void Moving_an_error_moves_its_diagnostic_and_emits_nothing_anew()
    {
        var first = AcmeProject.Run().Edit("cards/defaults.yaml", text => text.Replace("gpu: h100-80gb", "gpu: h200-141gb"));
        var moved = first.Edit("cards/defaults.yaml", text => "\n\n" + text);

        var before = first.Diagnostics.Single().Location.GetLineSpan().StartLinePosition;
        var after = moved.Diagnostics.Single().Location.GetLineSpan().StartLinePosition;
        (after.Line, after.Character).ShouldBe((before.Line + 2, before.Character));
        Code.Sum(moved.Repeated).ShouldBe(0);
    }

    [Fact]
    public void A_note_that_no_code_shows_emits_nothing_anew()
    {
        var run = AcmeProject.Run().Edit("cards/gpus.yaml", text => text.Replace("trust: vendor", "trust: vendor, note: Read twice."));

        run.Repeated(StepNames.CardModel).ShouldBe(1);
        run.Repeated(StepNames.CardCode).ShouldBe(0);
    }
}
