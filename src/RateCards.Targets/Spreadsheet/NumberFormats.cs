using RateCards.Compiler.Units;

namespace RateCards.Targets.Spreadsheet;

/// <summary>How numbers of a unit are shown; their values keep every digit.</summary>
internal static class NumberFormats
{
    private const string Dollars = "\"$\"#,##0.00###";
    private const string Whole = "#,##0";

    private static readonly Unit Tokens = UnitNames.Parse("tokens");

    /// <summary>Of what a formula computes.</summary>
    public static string Of(Unit unit) =>
        unit.IsMoney ? OfMoney(unit)
        : unit.Equals(Tokens) ? Whole
        : unit.IsPlainNumber ? "0.0000"
        : "#,##0.000";

    /// <summary>Of what is typed in or published.</summary>
    public static string OfGiven(Unit unit, bool isWhole) => unit.IsMoney ? OfMoney(unit) : isWhole ? Whole : "General";

    private static string OfMoney(Unit unit) => unit.Text.StartsWith("USD", StringComparison.Ordinal) ? Dollars : "#,##0.00###";
}
