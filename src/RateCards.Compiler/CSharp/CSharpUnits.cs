using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.CSharp;

/// <summary>
/// Which C# type a unit is. Units that readers meet often have a struct of RateCards.Primitives; to give another one its own,
/// write the struct and add a line here. The rest share generic types over a marker that generated code declares.
/// </summary>
internal static class CSharpUnits
{
    internal const string Primitives = "global::RateCards.Primitives.";

    private static readonly Dictionary<Unit, string> Structs = new()
    {
        [UnitTable.BuiltIn.Parse("USD")] = "Usd",
        [UnitTable.BuiltIn.Parse("USD/Mtok")] = "TokenRate",
        [UnitTable.BuiltIn.Parse("USD/GPU-hour")] = "GpuHourRate",
        [UnitTable.BuiltIn.Parse("USD/step")] = "StepRate",
        [UnitTable.BuiltIn.Parse("USD/GB-month")] = "StorageRate",
        [UnitTable.BuiltIn.Parse("USD/month")] = "MonthlyAmount",
        [UnitTable.BuiltIn.Parse("tokens")] = "Tokens",
        [UnitTable.BuiltIn.Parse("tokens/turn")] = "TokensPerTurn",
        [UnitTable.BuiltIn.Parse("tokens/s")] = "TokensPerSecond",
        [UnitTable.BuiltIn.Parse("turns")] = "Turns",
        [UnitTable.BuiltIn.Parse("steps")] = "Steps",
        [UnitTable.BuiltIn.Parse("s")] = "Seconds",
        [UnitTable.BuiltIn.Parse("hours")] = "Hours",
        [UnitTable.BuiltIn.Parse("months")] = "Months",
        [UnitTable.BuiltIn.Parse("GPUs")] = "Gpus",
        [UnitTable.BuiltIn.Parse("GPU-hours")] = "GpuHours",
        [UnitTable.BuiltIn.Parse("GB")] = "Gigabytes",
    };

    /// <summary>The type of values in a unit.</summary>
    /// <param name="codeNamespace">Namespace of the generated code, where markers of units are declared.</param>
    public static CSharpType TypeOf(Unit unit, string codeNamespace)
    {
        var kind = KindOf(unit);
        var name = kind == CSharpTypeKind.Number ? "double"
            : Structs.TryGetValue(unit, out var known) ? Primitives + known
            : $"{Primitives}{kind}<global::{codeNamespace}.{CSharpNames.Units}.{MarkerOf(unit)}>";
        return new CSharpType(name, kind);
    }

    /// <summary>A price for something is a rate; money by itself, and everything else, a quantity.</summary>
    public static CSharpTypeKind KindOf(Unit unit) =>
        unit.IsPlainNumber ? CSharpTypeKind.Number
        : unit.IsMoney && unit.Powers.Count > 1 ? CSharpTypeKind.Rate
        : CSharpTypeKind.Quantity;

    /// <summary>The structs that generated code declares for some units, those without a struct of RateCards.Primitives.</summary>
    public static IEnumerable<CSharpUnit> Markers(IEnumerable<Unit?> units) =>
        units.OfType<Unit>().Where(unit => !unit.IsPlainNumber && !Structs.ContainsKey(unit)).Select(unit => new CSharpUnit(unit)).Distinct();

    /// <summary>The same for the units of a library's symbols and formulas.</summary>
    public static IEnumerable<CSharpUnit> MarkersOf(FormulaLibrary library) =>
        Markers(library.Symbols.Select(s => s.Unit).Concat(library.Formulas.Select(f => f.Unit)));

    /// <summary>Name of the struct that marks a unit without a type of its own: <c>RequestsPerMin</c>.</summary>
    public static string MarkerOf(Unit unit) => CSharpNames.OfMember(unit.Text.Replace("/", "-per-"), CSharpNames.Units);
}
