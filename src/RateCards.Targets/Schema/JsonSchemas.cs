using RateCards.Compiler.Base;
using RateCards.Compiler.Binding;
using RateCards.Compiler.Binding.Calculators;
using RateCards.Compiler.Binding.Cards;
using RateCards.Compiler.Binding.Formulas;
using RateCards.Compiler.Reading;
using RateCards.Targets.Data;

namespace RateCards.Targets.Schema;

/// <summary>
/// JSON Schemas of everything that people write, so that editors complete and explain it. They are of draft 7, which the
/// YAML extensions of editors know best. What they cannot say, the compiler does.
/// </summary>
public static class JsonSchemas
{
    /// <summary>The files of <c>schema/</c>.</summary>
    public static ValueList<OutputFile> Write() =>
    [
        Write("card", "Rate card", CardShapes.Card),
        Write("project", "Project file", ProjectShapes.Project),
        Write("formulas", "Formulas", FormulaShapes.File),
        Write("calculator", "Calculator", CalculatorShapes.Calculator),
    ];

    private static OutputFile Write(string name, string title, ObjectShape shape)
    {
        var schema = JsonObject.Of(("$schema", "http://json-schema.org/draft-07/schema#"), ("title", title)).With(SchemaWriter.Write(shape));
        return new OutputFile($"schema/{name}.schema.json", schema.ToIndentedString() + "\n");
    }
}
