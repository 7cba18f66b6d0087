using RateCards.Compiler.Base;
using RateCards.Compiler.Binding.Formulas.Syntax;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Formulas;

/// <summary>Reads what a file of formulas declares, in the order of the file.</summary>
internal static class FormulaFile
{
    public static IEnumerable<Declaration> Read(SourceText file, UnitTable units, DiagnosticBag diagnostics)
    {
        if (DocumentReader.Read(file, diagnostics)?.AsMapping("A file of formulas", diagnostics) is not { } root)
        {
            return [];
        }

        var reader = new MappingReader(root, diagnostics, "A file of formulas");
        var symbols = Entries(reader, "symbols");
        var formulas = Entries(reader, "formulas");
        reader.Finish();
        return [
            .. symbols.Select(e => ReadSymbol(e.Key, e.Value, units, diagnostics)).SelectMany(s => StepSymbols.Of(s).Prepend(s)),
            .. formulas.Select(e => ReadFormula(e.Key, e.Value, units, diagnostics)),
        ];
    }

    /// <summary>The well-formed entries of a section.</summary>
    private static List<(ScalarNode Key, MappingNode Value)> Entries(MappingReader reader, string section)
    {
        var entries = new List<(ScalarNode, MappingNode)>();
        foreach (var entry in reader.OptionalMapping(section)?.Entries ?? [])
        {
            var isId = Ids.Check(entry.Key, reader.Diagnostics, IdStyle.Snake);
            if (entry.Value.AsMapping($"'{entry.Key.Value}'", reader.Diagnostics) is { } mapping && isId)
            {
                entries.Add((entry.Key, mapping));
            }
        }

        return entries;
    }

    private static SymbolDeclaration ReadSymbol(ScalarNode name, MappingNode node, UnitTable units, DiagnosticBag diagnostics)
    {
        var reader = new MappingReader(node, diagnostics, $"The symbol '{name.Value}'");
        var (notation, title, unit, sentence) = ReadCommon(reader, units);
        var steps = StepSymbols.Read(reader, units);
        var optional = reader.OptionalScalar("optional");
        reader.Finish();
        return new SymbolDeclaration(name, notation?.Value, notation, title, unit, sentence) { Steps = steps, Optional = optional };
    }

    private static FormulaDeclaration ReadFormula(ScalarNode name, MappingNode node, UnitTable units, DiagnosticBag diagnostics)
    {
        var reader = new MappingReader(node, diagnostics, $"The formula '{name.Value}'");
        var (notation, title, unit, sentence) = ReadCommon(reader, units);
        var definition = TextOf(reader.RequiredScalar("definition"));
        var closedForm = TextOf(reader.OptionalScalar("closed"));
        reader.Finish();
        return new FormulaDeclaration(name, notation?.Value, notation, title, unit, sentence, definition, closedForm);
    }

    private static (ScalarNode? Notation, string? Title, Unit? Unit, string? Sentence) ReadCommon(MappingReader reader, UnitTable units)
    {
        var notation = reader.RequiredScalar("notation");
        if (notation is not null && Notation.WhyWrong(notation.Value) is { } why)
        {
            reader.Diagnostics.Report(FormulaDiagnostics.BadNotation, notation.Location, notation.Value, why);
        }

        var title = reader.RequiredText("title");
        var unit = reader.RequiredScalar("unit") is { } scalar ? UnitReader.Read(scalar, units, reader.Diagnostics) : null;
        return (notation, title, unit, reader.RequiredText("sentence"));
    }

    private static ExpressionText? TextOf(ScalarNode? scalar) => scalar is null ? null : new ExpressionText(scalar.Value, scalar.LocateInside);
}
