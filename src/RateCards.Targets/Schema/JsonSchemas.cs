using RateCards.Compiler.Base;
using RateCards.Compiler.Binding;
using RateCards.Compiler.Binding.Calculators;
using RateCards.Compiler.Binding.Cards;
using RateCards.Compiler.Binding.Formulas;
using RateCards.Compiler.Model;
using RateCards.Compiler.Reading;
using RateCards.Targets.Data;

namespace RateCards.Targets.Schema;

/// <summary>
/// JSON Schemas of everything that people write, so that editors complete and explain it. They are of draft 7, which the
/// YAML extensions of editors know best. What they cannot say, the compiler does.
/// </summary>
internal static class JsonSchemas
{
    /// <summary>The files of <c>schema/</c>, which offer the project's own ids.</summary>
    public static ValueList<OutputFile> Write(Project project) => Write(ProjectIds.Of(project));

    private static ValueList<OutputFile> Write(ProjectIds ids) =>
    [
        Write("card", "Rate card", CardShapes.Card, ids),
        Write("project", "Project file", ProjectShapes.Project, ids),
        Write("formulas", "Formulas", FormulaShapes.File, ids),
        Write("calculator", "Calculator", CalculatorShapes.Calculator, ids),
    ];

    private static OutputFile Write(string name, string title, ObjectShape shape, ProjectIds ids)
    {
        var schema = JsonObject.Of(("$schema", "http://json-schema.org/draft-07/schema#"), ("title", title)).With(new SchemaWriter(ids).Document(shape));
        return new OutputText().Append(schema, int.MaxValue).Append('\n').ToFile($"schema/{name}.schema.json");
    }
}
