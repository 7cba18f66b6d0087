using System.Globalization;
using System.Text;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Printing;

namespace RateCards.Compiler.CSharp;

/// <summary>
/// Writes the class <c>Estimates</c>: a function a calculator, which takes a record of the calculator's inputs, and the
/// calculators themselves as data, by which <c>RateCards.Primitives.Estimating</c> computes with the generated formulas.
/// </summary>
internal static class CSharpEstimates
{
    /// <summary>What formulas take of the steps of rates. No id makes a name that ends so.</summary>
    private const string Steps = "Steps___";

    private const string Estimating = "global::RateCards.Primitives.Estimating.";

    /// <summary>The file's text; null where there is no calculator.</summary>
    public static string? Write(Project project, CSharpStyle style)
    {
        if (project.Calculators.Count == 0)
        {
            return null;
        }

        var calculators = CSharpCalculator.Of(project);
        var code = new StringBuilder();
        CSharpFile.Begin(code, style).Append("    /// <summary>What workloads cost under every offer of the project's calculators.</summary>\n");
        CSharpFile.BeginClass(code, style, CSharpNames.Estimates);
        foreach (var calculator in calculators)
        {
            WriteFunction(code, calculator);
        }

        var steps = StepsOf(project);
        WriteSteps(code, steps);
        foreach (var calculator in calculators)
        {
            WriteDefinition(code, calculator, steps.Count > 0);
        }

        code.Append("    }\n");
        foreach (var calculator in calculators)
        {
            WriteInputs(code, calculator, style);
        }

        code.Append("\n    static partial class ").Append(CSharpNames.Formulas).Append("\n    {\n");
        WriteFormulas(code, project);
        return code.Append("    }\n}\n").ToString();
    }

    private static void WriteFunction(StringBuilder code, CSharpCalculator function)
    {
        code.Append("        /// <summary>").Append(CSharpText.Comment(function.Calculator.Title)).Append(": ").Append(CSharpText.Comment(function.Calculator.Description)).Append("</summary>\n")
            .Append("        /// <param name=\"inputs\">What is not set has its default.</param>\n")
            .Append("        /// <param name=\"asOf\">The day whose rates, defaults and ways of billing count; <c>").Append(CSharpNames.Rates).Append(".AsOf</c> where none is given.</param>\n")
            .Append("        /// <returns>Every offer with its figures, and those that are left out, each with the reason: what <c>ratecards estimate</c> prints.</returns>\n")
            .Append("        /// <exception cref=\"global::System.ArgumentException\">An input is not allowed, or has no default for the choices made; the message names all of them.</exception>\n")
            .Append("        public static global::RateCards.Primitives.Estimate<").Append(function.Money.Name).Append("> ").Append(function.Name)
            .Append('(').Append(function.Inputs).Append(" inputs, global::System.DateOnly? asOf = null) =>\n            ").Append(Estimating).Append("Estimator.Estimate<").Append(function.Money.Name).Append(">(\n")
            .Append("                ").Append(CSharpNames.Rates).Append(".Book, ").Append(DefinitionOf(function)).Append(",\n                new global::System.Collections.Generic.Dictionary<string, double?>\n                {\n");
        foreach (var property in function.Properties.Where(p => p.Input is NumberInput))
        {
            var isNullable = !property.HasDefault && property.ValueType.Kind != CSharpTypeKind.Number;
            code.Append("                    [").Append(CSharpText.Literal(property.Input.Name)).Append("] = ").Append(property.ValueType.Read($"inputs.{property.Name}{(isNullable ? "?" : "")}")).Append(",\n");
        }

        code.Append("                },\n                new global::System.Collections.Generic.Dictionary<string, string?>\n                {\n");
        foreach (var property in function.Properties.Where(p => p.Input is ChoiceInput))
        {
            code.Append("                    [").Append(CSharpText.Literal(property.Input.Name)).Append("] = inputs.").Append(property.Name).Append(",\n");
        }

        code.Append("                },\n                asOf ?? ").Append(CSharpNames.Rates).Append(".AsOf);\n\n");
    }

    private static void WriteInputs(StringBuilder code, CSharpCalculator function, CSharpStyle style)
    {
        code.Append("\n    /// <summary>Inputs of <c>").Append(CSharpNames.Estimates).Append('.').Append(function.Name).Append("</c>; what is not set has its default.</summary>\n");
        CSharpFile.BeginType(code, style, "sealed record", function.Inputs);
        foreach (var property in function.Properties)
        {
            code.Append("        /// <summary>").Append(CSharpText.Comment(Describe(property.Input))).Append("</summary>\n        public ")
                .Append(property.ValueType.Name).Append(property.HasDefault ? "" : "?").Append(' ').Append(property.Name).Append(" { get; init; }")
                .Append(property.Input switch
                {
                    NumberInput { Default: { } number } => $" = {property.ValueType.Make(Number(number))};",
                    ChoiceInput { Default: { } sku } => $" = {CSharpText.Literal(sku)};",
                    _ => "",
                }).Append("\n\n");
        }

        code.Append("    }\n").Replace("\n\n    }\n", "\n    }\n");
    }

    private static string Describe(CalculatorInput input)
    {
        var help = input.Help is null ? "" : $" {input.Help}";
        return input switch
        {
            NumberInput number => $"{PlainTextFormulas.TitleWithUnit(number.Label, number.Unit)}: {number.AllowedRange}.{help}"
                + (number.Default is null ? " Null for the default of the choices made." : ""),
            ChoiceInput choice => $"{choice.Label}: an SKU of the card {choice.Card}, by the Id of its class or that id without the card.{help}" + (choice.Default is null ? " Null for the default of the choices made." : ""),
            _ => throw new ArgumentException($"No way to describe {input.GetType().Name}.", nameof(input)),
        };
    }

    /// <summary>What formulas take of the steps of rates, whatever is chosen.</summary>
    private static List<Rate> StepsOf(Project project) => project.Calculators
        .SelectMany(c => c.Offers.SelectMany(o => o.Billings).SelectMany(b => b.Rates).Where(r => r.PartOf is not null).SelectMany(r => RatePattern.Expand(r.RatePattern, c, project.Cards)))
        .Distinct().Select(project.Rates.Find).OfType<Rate>().ToList();

    private static void WriteSteps(StringBuilder code, List<Rate> steps)
    {
        if (steps.Count == 0)
        {
            return;
        }

        code.Append("        private static readonly global::RateCards.Primitives.RateBook ").Append(Steps).Append(" = new(");
        var separator = "";
        foreach (var card in steps.GroupBy(r => r.Card.Id))
        {
            code.Append(separator).Append("\n            new global::RateCards.Primitives.RateTable(").Append(CSharpText.Literal(card.Key)).Append(", ").Append(CSharpText.Literal(card.First().Card.Provider))
                .Append(", global::System.Array.Empty<global::RateCards.Primitives.RateSource>(), \"\", @\"");
            CSharpTable.WriteRates(code, card.First().Card, card);
            code.Append("\", \"\")");
            separator = ",";
        }

        code.Append(");\n\n");
    }

    private static void WriteDefinition(StringBuilder code, CSharpCalculator function, bool hasSteps)
    {
        var calculator = function.Calculator;
        code.Append("        private static readonly ").Append(Estimating).Append("CalculatorDefinition ").Append(DefinitionOf(function)).Append(" = new()\n        {\n")
            .Append("            Id = ").Append(CSharpText.Literal(calculator.Id)).Append(",\n            Baseline = ").Append(CSharpText.Literal(calculator.Baseline)).Append(",\n")
            .Append("            Curve = ").Append(Literal(calculator.Curve)).Append(",\n            Inputs = new ").Append(Estimating).Append("InputDefinition[]\n            {\n");
        foreach (var input in calculator.Inputs)
        {
            code.Append("                ").Append(input is NumberInput number ? NumberOf(number) : ChoiceOf((ChoiceInput)input)).Append(",\n");
        }

        code.Append("            },\n            Quantities = ").Append(Texts(calculator.Quantities)).Append(",\n            Offers = new ").Append(Estimating).Append("OfferDefinition[]\n            {\n");
        foreach (var offer in calculator.Offers)
        {
            code.Append("                new(").Append(CSharpText.Literal(offer.Id)).Append(", ").Append(CSharpText.Literal(offer.Label)).Append(", ").Append(Literal(offer.Note)).Append(", new ").Append(Estimating).Append("BillingDefinition[]\n                {\n");
            foreach (var billing in offer.Billings)
            {
                code.Append("                    new(new(").Append(billing.Since.Year).Append(", ").Append(billing.Since.Month).Append(", ").Append(billing.Since.Day).Append("), ").Append(Literal(billing.Note))
                    .Append(", ").Append(Pairs(billing.Figures.Select(f => (f.Name, f.Formula)))).Append(", ").Append(Pairs(billing.Parts.Select(f => (f.Name, f.Formula))))
                    .Append(", ").Append(Pairs(billing.Limits.Select(f => (f.Name, f.Formula)))).Append(", ").Append(Bindings(billing.Rates)).Append(')');
                code.Append(billing.Optional.Any() ? $" {{ Optional = {Texts(billing.Optional)} }}" : "").Append(",\n");
            }

            code.Append("                }),\n");
        }

        code.Append("            },\n            Parities = new ").Append(Estimating).Append("ParityDefinition[] { ").Append(string.Join(", ", calculator.Parities.Select(p =>
            $"new({CSharpText.Literal(p.Input)}, {CSharpText.Literal(p.Offer)}, {CSharpText.Literal(p.Formula)})"))).Append(" },\n            Warnings = new ").Append(Estimating).Append("WarningDefinition[]\n            {\n");
        foreach (var warning in calculator.Warnings)
        {
            code.Append("                new(").Append(CSharpText.Literal(warning.Id)).Append(", ").Append(CSharpText.Literal(warning.Formula)).Append(", ")
                .Append(Pairs(warning.Attributes.Select(a => (a.Symbol, a.AttributePattern)))).Append(", ").Append(CSharpText.Literal(warning.Text)).Append(", ").Append(Literal(warning.IsImpossible)).Append("),\n");
        }

        code.Append("            },\n").Append(hasSteps ? $"            Steps = {Steps},\n" : "").Append("            Formulas = ").Append(CSharpNames.Formulas).Append('.').Append(CSharpNames.Estimated).Append(",\n        };\n\n");
        code.Replace("        };\n\n    }\n", "        };\n    }\n");
    }

    private static string NumberOf(NumberInput input) => $"new {Estimating}NumberDefinition({CSharpText.Literal(input.Name)}, {CSharpText.Literal(input.Label)}, {CSharpText.Literal(input.AllowedRange)}, "
        + $"{Number(input.Minimum)}, {Number(input.Maximum)}, {Literal(input.IsWhole)}, {(input.Default is { } value ? Number(value) : "null")}, {Literal(input.DefaultRate)}, "
        + $"{Bindings(input.DefaultFor)}, {Bindings(input.DefaultPer)})";

    private static string ChoiceOf(ChoiceInput input) => $"new {Estimating}ChoiceDefinition({CSharpText.Literal(input.Name)}, {CSharpText.Literal(input.Label)}, {CSharpText.Literal(input.Card)}, "
        + $"{Texts(input.LabelCards)}, {Literal(input.Default)}, {Literal(input.DefaultRate)})";

    /// <summary>Every formula that a calculator needs, by its name.</summary>
    private static void WriteFormulas(StringBuilder code, Project project)
    {
        var names = project.Calculators
            .SelectMany(c => c.Quantities
                .Concat(c.Offers.SelectMany(o => o.Billings).SelectMany(b => b.Figures.Concat(b.Parts).Concat(b.Limits)).Select(f => f.Formula))
                .Concat(c.Parities.Select(p => p.Formula))
                .Concat(c.Warnings.Select(w => w.Formula)))
            .Distinct();
        code.Append("        internal static readonly global::System.Collections.Generic.Dictionary<string, ").Append(Estimating).Append("FormulaDefinition> ").Append(CSharpNames.Estimated).Append(" = new()\n        {\n");
        foreach (var formula in names.Select(name => project.Formulas.Find(name)!))
        {
            code.Append("            [").Append(CSharpText.Literal(formula.Name)).Append("] = new(").Append(Texts(formula.Parameters.Select(p => p.Name))).Append(", v => ")
                .Append(CSharpNames.Numbers).Append('.').Append(CSharpNames.OfFormula(formula.Name)).Append('(')
                .Append(string.Join(", ", formula.Parameters.Select(p => $"v[{CSharpText.Literal(p.Name)}]"))).Append(")),\n");
        }

        code.Append("        };\n");
    }

    /// <summary>No id makes a name that ends so.</summary>
    private static string DefinitionOf(CSharpCalculator function) => function.Name + "__";

    private static string Bindings(IEnumerable<RateBinding> bindings) => Pairs(bindings.Select(b => (b.Symbol, b.RatePattern)));

    private static string Pairs(IEnumerable<(string Name, string Value)> pairs) =>
        $"new (string, string)[] {{ {string.Join(", ", pairs.Select(p => $"({CSharpText.Literal(p.Name)}, {CSharpText.Literal(p.Value)})"))} }}";

    private static string Texts(IEnumerable<string> texts) => $"new string[] {{ {string.Join(", ", texts.Select(CSharpText.Literal))} }}";

    private static string Literal(string? text) => text is null ? "null" : CSharpText.Literal(text);

    private static string Literal(bool value) => value ? "true" : "false";

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture) + "d";
}
