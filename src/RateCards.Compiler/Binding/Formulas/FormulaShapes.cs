using RateCards.Compiler.Reading;
using static RateCards.Compiler.Reading.Key;

namespace RateCards.Compiler.Binding.Formulas;

/// <summary>A file of formulas, as <c>RateCards/formulas/README.md</c> explains it.</summary>
internal static class FormulaShapes
{
    private static readonly Key[] Description =
    [
        Required("notation", new TextShape("How it is set in mathematics, in LaTeX.", null, "P_1", "\\Delta")),
        Required("title", new TextShape("What tables call it.")),
        Required("unit", new TextShape("Its unit.", null, "tokens", "USD", "USD/Mtok", "hours", "ratio") { Names = IdKind.Unit }),
        Required("sentence", new TextShape("What it says, in a sentence.")),
    ];

    private static readonly ObjectShape Steps = new("A rate that has another amount for more: formulas write name(count).",
    [
        Required("of", new TextShape("Unit of the counts that find a step.", null, "tokens", "requests") { Names = IdKind.Unit }),
        Optional("at-most", new NumberShape("The most steps that a rate may have; 2 where left out.", 2)),
        Optional("charge", new ChoiceShape(
            "volume: name(count) is the amount of the step that the count is in; graduated: graduated(count, name) is what it costs, each unit at the amount of its own step.",
            Model.Cards.StepRule.ChargeWords)),
    ]);

    public static readonly ObjectShape Symbol = new(
        "A quantity that formulas take from outside: an input of the workload, or a rate.",
    [
        .. Description,
        Optional("steps", Steps),
        Optional("optional", new TextShape("A rate that may be missing where this symbol or formula, which counts what it is for, is 0.", null, "images", "searches")),
    ]);

    public static readonly ObjectShape Formula = new("A formula, written once.",
    [
        .. Description,
        Required("definition", new TextShape("The expression: + - * /, max, min, sum(index, from, to, body), if(condition, then, else), round_up(x, step), round_down(x, step), round_to(x, step), graduated(count, rate), names, numbers.")),
        Optional("closed", new TextShape("The same in closed form; the compiler proves that it is the same.")),
    ]);

    public static readonly ObjectShape File = new("Cost formulas, each written once.",
    [
        Optional("$schema", new TextShape("Names this schema, for editors.")),
        Optional("symbols", new MapShape("What formulas take from outside.", Patterns.SnakeId, Symbol)),
        Optional("formulas", new MapShape("The formulas by name.", Patterns.SnakeId, Formula)),
    ]);
}
