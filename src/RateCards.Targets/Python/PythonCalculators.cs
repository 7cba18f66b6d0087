using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Printing;
using RateCards.Targets.Calculators;

namespace RateCards.Targets.Python;

/// <summary>Writes a function for each calculator, which estimates what a workload costs, and the data that it reads.</summary>
internal static class PythonCalculators
{
    /// <summary>The function of a calculator: <c>estimate_multi_turn</c>.</summary>
    public static string NameOf(Calculator calculator) => PythonNames.EstimatePrefix + calculator.Id.Replace('-', '_');

    public static void Write(OutputText code, Project project)
    {
        if (project.Calculators.Count == 0)
        {
            return;
        }

        var needs = new CalculatorNeeds(project, project.Calculators);
        code.Append("\n\n").Append(EmbeddedText.Read("Python/estimate.py").TrimEnd()).Append("\n\n");
        WriteArguments(code, needs);
        code.Append("\n_FORMULAS: dict[str, _Formula] = {\n");
        foreach (var formula in needs.Formulas)
        {
            PythonGroup.Call("_Formula", PythonNames.Of(formula.Name), Strings(formula.Parameters.Select(p => p.Name)))
                .Write(code, 4, $"{PythonText.Literal(formula.Name)}: ", ",");
        }

        code.Append("}\n\n_STEPS: dict[str, Rate] = {");
        foreach (var rate in needs.Steps)
        {
            PythonRates.OfRate(rate, project.AsOf).Write(code.Append(rate == needs.Steps.First() ? "\n" : ""), 4, $"{PythonText.Literal(rate.Id)}: ", ",");
        }

        code.Append("}\n\"\"\"What formulas take of the steps of rates.\"\"\"\n\n_CALCULATORS: dict[str, _Calculator] = {\n");
        foreach (var calculator in project.Calculators)
        {
            OfCalculator(project, calculator).Write(code, 4, $"{PythonText.Literal(calculator.Id)}: ", ",");
        }

        code.Append("}\n");
        foreach (var calculator in project.Calculators)
        {
            WriteFunction(code, calculator);
        }
    }

    private static void WriteArguments(OutputText code, CalculatorNeeds needs)
    {
        code.Append("\n_ARGUMENTS: dict[str, str] = {");
        var renamed = needs.Formulas.SelectMany(f => f.Parameters).Select(p => p.Name)
            .Concat(needs.Calculators.SelectMany(c => c.Inputs).Select(i => i.Name))
            .Distinct().Where(n => PythonNames.Of(n) != n).Select(n => $"{PythonText.Literal(n)}: {PythonText.Literal(PythonNames.Of(n))}");
        code.Append(string.Join(", ", renamed)).Append("}\n\"\"\"Names of inputs that are other words in Python.\"\"\"\n");
    }

    private static void WriteFunction(OutputText code, Calculator calculator)
    {
        code.Append("\n\n");
        PythonNode[] parameters =
        [
            "*",
            .. calculator.Inputs.Select(i => (PythonNode)$"{PythonNames.Of(i.Name)}: {(i is NumberInput ? "Number" : "str")} | None = None"),
            "as_of: date | None = None",
        ];
        PythonGroup.Call(NameOf(calculator), parameters).Write(code, 0, "def ", " -> Estimate:");
        PythonDocstring.Write(
            code,
            [$"What a workload costs under every offer: {calculator.Title}.", calculator.Description],
            ("Args", [.. calculator.Inputs.Select(i => ((string?)PythonNames.Of(i.Name), Describe(i))), ("as_of", "The day whose rates, defaults and ways of billing count; AS_OF where none is given.")]),
            ("Returns", [(null, "The offers with their totals, and those that are left out, each with its reason; the same figures as `ratecards estimate` prints.")]),
            ("Raises", [("TypeError", "An argument is of another type."), ("ValueError", "An argument is not allowed, or has no default for the choices made; the message names all of them.")]));
        code.Append("    return _estimate(\n        _CALCULATORS[").Append(PythonText.Literal(calculator.Id)).Append("],\n        as_of,\n        {\n");
        foreach (var input in calculator.Inputs)
        {
            code.Append("            ").Append(PythonText.Literal(input.Name)).Append(": ").Append(PythonNames.Of(input.Name)).Append(",\n");
        }

        code.Append("        },\n    )\n");
    }

    private static string Describe(CalculatorInput input) => input switch
    {
        NumberInput number => $"{PlainTextFormulas.TitleWithUnit(number.Label, number.Unit)}: {number.AllowedRange}."
            + (number.Default is { } value ? $" Defaults to {NumberLiteral.Digits(value)}." : " The default is that of the choices made."),
        ChoiceInput { Default: { } option } choice => $"{choice.Label}, the id of an SKU of the card {choice.Card}. Defaults to {option}.",
        ChoiceInput choice => $"{choice.Label}, the id of an SKU of the card {choice.Card}. The default is that of the choices made.",
        _ => throw new ArgumentException($"No way to describe {input.GetType().Name}.", nameof(input)),
    };

    private static PythonGroup OfCalculator(Project project, Calculator calculator) => PythonGroup.Call(
        "_Calculator",
        PythonText.Literal(calculator.Id),
        PythonText.Literal(calculator.CurrencyOf(project.Formulas)),
        PythonGroup.Tuple(calculator.Inputs.Select(i => i is NumberInput number ? OfNumber(number) : OfChoice(project, (ChoiceInput)i))),
        Strings(calculator.Quantities),
        PythonText.Literal(calculator.Baseline),
        PythonGroup.Tuple(calculator.Offers.Select(OfOffer)),
        PythonGroup.Tuple(calculator.Parities.Select(p => Strings([p.Input, p.Offer, p.Formula]))));

    private static PythonGroup OfNumber(NumberInput number) => PythonGroup.Call(
        "_NumberInput",
        PythonText.Literal(number.Name),
        new PythonString(number.Label),
        new PythonString(number.AllowedRange),
        Amount(number.Minimum),
        Amount(number.Maximum),
        number.IsWhole ? "True" : "False",
        number.Default is { } value ? Amount(value) : PythonText.None,
        new PythonString(number.DefaultRate ?? ""),
        Bindings(number.DefaultFor),
        Bindings(number.DefaultPer));

    private static PythonGroup OfChoice(Project project, ChoiceInput choice) => PythonGroup.Call(
        "_ChoiceInput",
        PythonText.Literal(choice.Name),
        new PythonString(choice.Label),
        choice.Default is { } option ? PythonText.Literal(option) : PythonText.None,
        new PythonString(choice.DefaultRate ?? ""),
        PythonGroup.Tuple(project.CardOf(choice).Skus.Select(s => PythonGroup.Call(
            "_Option",
            PythonText.Literal(s.Id),
            new PythonString(ChoiceOptions.LabelOf(project, choice, s)),
            PythonGroup.Tuple(ChoiceOptions.Periods(project, choice, s).Select(p =>
                PythonGroup.Tuple([PythonText.Literal(p.Since), p.Until is { } until ? PythonText.Literal(until) : PythonText.None])))))));

    private static PythonGroup OfOffer(Offer offer) => PythonGroup.Call(
        "_Offer",
        PythonText.Literal(offer.Id),
        new PythonString(offer.Label),
        PythonGroup.Tuple(offer.Billings.Select(b => PythonGroup.Call(
            "_Billing",
            [
                PythonText.Literal(b.Since),
                PythonGroup.Tuple(b.Figures.Select(f => Strings([f.Name, f.Formula]))),
                Strings(b.Parts.Concat(b.Limits).Select(f => f.Formula)),
                Bindings(b.Rates),
                .. b.Optional.Any() ? new[] { Strings(b.Optional) } : [],
            ]))));

    private static PythonGroup Bindings(IEnumerable<RateBinding> bindings) => PythonGroup.Tuple(bindings.Select(b => Strings([b.Symbol, b.RatePattern])));

    private static PythonGroup Strings(IEnumerable<string> texts) => PythonGroup.Tuple(texts.Select(t => (PythonNode)PythonText.Literal(t)));

    private static string Amount(decimal value) => $"Decimal(\"{NumberLiteral.Digits(value)}\")";
}
