using RateCards.Compiler.Base;
using RateCards.Compiler.Binding.Formulas;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Formulas;

/// <summary>What holds between the formulas of all files.</summary>
public sealed class LibraryRuleTests
{
    private const string Common = "unit: tokens, title: T, sentence: S.";

    [Fact]
    public void A_name_is_given_once_over_all_files()
    {
        var diagnostics = Bind(
            $"symbols:\n  a: {{ notation: a, {Common} }}\nformulas:\n  f: {{ notation: f, {Common} , definition: a }}\n",
            $"formulas:\n  a: {{ notation: b, {Common}, definition: f }}\n");
        var duplicate = diagnostics.ShouldHaveSingleItem();
        duplicate.ToString().ShouldBe("formulas/2.yaml(2,3): error RC3030: 'a' is already declared at formulas/1.yaml(2,3).");
    }

    [Fact]
    public void A_function_s_name_is_no_symbol() => Ids(
        $"symbols:\n  max: {{ notation: m, {Common} }}\n").ShouldBe(["RC3031"]);

    [Fact]
    public void Names_that_differ_only_in_underscores_are_one_name_in_code() => Ids(
        $"symbols:\n  a_1: {{ notation: x, {Common} }}\n  a1: {{ notation: y, {Common} }}\nformulas:\n  f: {{ notation: f, {Common}, definition: a_1 + a1 }}\n")
        .ShouldBe(["RC3032"]);

    [Fact]
    public void Two_quantities_do_not_look_the_same() => Ids(
        $"symbols:\n  a: {{ notation: 'x_1', {Common} }}\n  b: {{ notation: 'x_{{1}}', {Common} }}\nformulas:\n  f: {{ notation: f, {Common}, definition: a + b }}\n")
        .ShouldBe(["RC3037"]);

    [Fact]
    public void Formulas_stand_after_those_that_they_use()
    {
        var (_, library, diagnostics) = Scratch.BindAll(("third", "second + a"), ("second", "first + a"), ("first", "a"), ("free", "b"));
        diagnostics.ShouldBeEmpty();
        library.Formulas.Select(f => f.Name).ShouldBe(["other", "first", "second", "third", "free"]);
    }

    [Fact]
    public void A_formula_s_parameters_are_those_of_the_formulas_it_uses_too()
    {
        var (_, library, _) = Scratch.BindAll(("second", "first + b"), ("first", "a * n"));
        library.Find("second")!.Parameters.Select(p => p.Name).ShouldBe(["a", "b", "n"]);
    }

    [Fact]
    public void Formulas_that_need_each_other_are_reported_once_and_left_out()
    {
        var (_, library, diagnostics) = Scratch.BindAll(("p", "q + a"), ("q", "r + a"), ("r", "p + a"), ("s", "s + a"), ("user", "p"), ("fine", "a"));
        diagnostics.Select(d => d.Message).ShouldBe(["'p' needs its own value: p → q → r → p.", "'s' needs its own value: s → s."]);
        library.Formulas.Select(f => f.Name).ShouldBe(["other", "fine"]);
    }

    [Fact]
    public void A_chain_of_more_than_64_formulas_is_refused()
    {
        var chain = Enumerable.Range(1, 70).Select(i => ($"f{i}", i == 1 ? "a" : $"f{i - 1} + a")).ToArray();
        var (_, library, diagnostics) = Scratch.BindAll(chain);
        diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RC3034");
        library.Find("f64").ShouldNotBeNull();
        library.Find("f65").ShouldBeNull();
    }

    [Fact]
    public void A_symbol_that_nothing_uses_is_told_as_information()
    {
        var info = Bind($"symbols:\n  a: {{ notation: a, {Common} }}\n").ShouldHaveSingleItem();
        info.ToString().ShouldBe("formulas/1.yaml(2,3): info RC3035: No formula uses the symbol 'a'.");
    }

    [Fact]
    public void Unknown_keys_and_units_are_reported_with_what_was_meant()
    {
        var diagnostics = Bind($"symbols:\n  a: {{ notation: a, unit: tokns, titel: T, title: T, sentence: S. }}\nformuals: {{}}\n");
        diagnostics.Count.ShouldBe(3);
        diagnostics.ShouldContain(d => d.Message.Contains("'tokens'"));
        diagnostics.ShouldContain(d => d.Message.Contains("'title'"));
        diagnostics.ShouldContain(d => d.Message.Contains("'formulas'"));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var files = ShippedFormulas.Files().ToList();
        files.Count.ShouldBeGreaterThan(1);
        var bag = new DiagnosticBag();
        FormulaBinder.Bind(Enumerable.Reverse(files), UnitTable.BuiltIn, bag).ShouldBe(FormulaBinder.Bind(files, UnitTable.BuiltIn, bag));
    }

    private static IEnumerable<string> Ids(params string[] files) => Bind(files).Select(d => d.Id);

    private static ValueList<Diagnostic> Bind(params string[] files)
    {
        var bag = new DiagnosticBag();
        FormulaBinder.Bind(files.Select((f, i) => new SourceText($"formulas/{i + 1}.yaml", f)), UnitTable.BuiltIn, bag);
        return bag.ToList();
    }
}
