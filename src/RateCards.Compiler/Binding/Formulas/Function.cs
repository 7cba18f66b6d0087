using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Binding.Formulas;

/// <summary>A function of the language.</summary>
/// <param name="Pattern">How it is called, for messages.</param>
internal sealed record Function(string Name, int Arguments, string Pattern)
{
    public static Function Maximum { get; } = new("max", 2, "max(a, b)");

    public static Function Minimum { get; } = new("min", 2, "min(a, b)");

    public static Function Sum { get; } = new("sum", 4, "sum(index, from, to, body)");

    public static Function Conditional { get; } = new("if", 3, "if(condition, then, else)");

    public static Function Graduated { get; } = new("graduated", 2, "graduated(count, rate)");

    public static Function Up { get; } = new("round_up", 2, "round_up(x, step)");

    public static Function Down { get; } = new("round_down", 2, "round_down(x, step)");

    public static Function Nearest { get; } = new("round_to", 2, "round_to(x, step)");

    public static Function[] All { get; } = [Maximum, Minimum, Sum, Conditional, Graduated, Up, Down, Nearest];

    /// <summary>The way in which it rounds; null where it does not.</summary>
    public Rounding? Rounding => this == Up ? Model.Formulas.Rounding.Up : this == Down ? Model.Formulas.Rounding.Down : this == Nearest ? Model.Formulas.Rounding.Nearest : null;

    public static IEnumerable<string> Names => All.Select(f => f.Name);

    public static Function? Find(string name) => Array.Find(All, f => f.Name == name);
}
