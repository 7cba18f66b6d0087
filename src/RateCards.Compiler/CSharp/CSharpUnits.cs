using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.CSharp;

/// <summary>
/// Which C# type a unit is. Units that readers meet often have a struct of RateCards.Primitives; to give another one its own,
/// write the struct and add a line here. The rest share generic types over a marker that generated code declares.
/// </summary>
public static class CSharpUnits
{
    internal const string Primitives = "global::RateCards.Primitives.";

    private static readonly Dictionary<Unit, string> Structs = new()
    {
        [UnitNames.Parse("USD")] = "Usd",
        [UnitNames.Parse("USD/Mtok")] = "TokenRate",
        [UnitNames.Parse("USD/GPU-hour")] = "GpuHourRate",
        [UnitNames.Parse("USD/step")] = "StepRate",
        [UnitNames.Parse("USD/GB-month")] = "StorageRate",
        [UnitNames.Parse("USD/month")] = "MonthlyAmount",
        [UnitNames.Parse("tokens")] = "Tokens",
        [UnitNames.Parse("tokens/turn")] = "TokensPerTurn",
        [UnitNames.Parse("tokens/s")] = "TokensPerSecond",
        [UnitNames.Parse("turns")] = "Turns",
        [UnitNames.Parse("steps")] = "Steps",
        [UnitNames.Parse("s")] = "Seconds",
        [UnitNames.Parse("hours")] = "Hours",
        [UnitNames.Parse("months")] = "Months",
        [UnitNames.Parse("GPUs")] = "Gpus",
        [UnitNames.Parse("GPU-hours")] = "GpuHours",
        [UnitNames.Parse("GB")] = "Gigabytes",
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
