using System.Text;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Units;
using RateCards.Fuzzing.Tests.Inputs;
using RateCards.Fuzzing.Tests.Mutation;

namespace RateCards.Fuzzing.Tests.Targets;

/// <summary>Formulas of made-up expressions with closed forms: most of them are well formed, so that they come as far as the proofs.</summary>
internal sealed class ProofTarget : FuzzTarget
{
    private static readonly string[] Symbols = ["a", "b", "c", "n", "m", "r"];
    private static readonly string[] Signs = ["+", "-", "*", "/"];
    private static readonly string[] Comparisons = ["<", "<=", ">", ">=", "==", "!="];

    /// <summary>A definition and a form that it really has, in terms of what stands for x and n.</summary>
    private static readonly (string Definition, string Closed)[] Equal =
    [
        ("sum(i, 1, {n}, {x})", "({n}) * ({x})"),
        ("sum(i, 1, {n}, i * ({x}))", "({n}) * (({n}) + 1) / 2 * ({x})"),
        ("sum(i, 1, {n}, i * i)", "({n}) * (({n}) + 1) * (2 * ({n}) + 1) / 6"),
        ("({x}) * (({n}) + 1)", "({x}) * ({n}) + ({x})"),
        ("({x}) - ({n})", "-(({n}) - ({x}))"),
    ];

    public override string Name => "proofs";

    public override int InputsInTests => 200;

    public override FuzzInput Make(Dice dice)
    {
        var text = new StringBuilder("symbols:\n");
        foreach (var symbol in Symbols)
        {
            text.Append($"  {symbol}: {{ notation: {symbol}, unit: tokens, title: T, sentence: S. }}\n".Replace("tokens", "1", StringComparison.Ordinal));
        }

        text.Append("formulas:\n");
        var names = new List<string>(Symbols);
        for (var formula = dice.Few(6); formula > 0; formula--)
        {
            var (definition, closed) = dice.Below(4) switch
            {
                0 => (Expression(dice, names, 4), (string?)null),
                1 => (Expression(dice, names, 3), Expression(dice, names, 3)),
                _ => dice.Of(Equal) is var pair && Expression(dice, names, 2) is var x && Expression(dice, names, 1) is var n
                    ? (Fill(pair.Definition, x, n), Fill(pair.Closed, x, n))
                    : default,
            };
            var name = $"f{formula}";
            text.Append($"  {name}: {{ notation: F, unit: 1, title: T, sentence: S., definition: \"{definition}\"{(closed is null ? "" : $", closed: \"{closed}\"")} }}\n");
            names.Add(name);
        }

        return new FuzzInput(text.ToString());
    }

    public override bool Run(FuzzInput input) => FuzzTargets.IsRight(RateCardCompiler.BindFormulas([new SourceText("formulas/input.yaml", input.Text)], UnitTable.BuiltIn).Diagnostics);

    private static string Fill(string form, string x, string n) => form.Replace("{x}", x, StringComparison.Ordinal).Replace("{n}", n, StringComparison.Ordinal);

    private static string Expression(Dice dice, IReadOnlyList<string> names, int depth)
    {
        if (depth == 0 || dice.OneIn(5))
        {
            return dice.OneIn(4) ? dice.Of(["0", "1", "2", "3", "0.5", "10000", "1000000000000", "0.000001", "999999999999999"]) : dice.Of(names);
        }

        string Inner() => Expression(dice, names, depth - 1);
        return dice.Below(12) switch
        {
            0 => $"max({Inner()}, {Inner()})",
            1 => $"min({Inner()}, {Inner()})",
            2 => $"sum(i, {dice.Of(["0", "1", "-2", "n"])}, {dice.Of(["n", "m", "3", "1000", "1000000000000", Inner()])}, {Expression(dice, [.. names, "i"], depth - 1)})",
            3 => $"if({Inner()} {dice.Of(Comparisons)} {Inner()}, {Inner()}, {Inner()})",
            4 => $"{dice.Of(["round_up", "round_down", "round_to"])}({Inner()}, {dice.Of(["1", "2", "0.5", Inner()])})",
            5 => $"-({Inner()})",
            _ => $"({Inner()} {dice.Of(Signs)} {Inner()})",
        };
    }
}
