using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Targets.Spreadsheet;

/// <summary>How numbers of a unit are shown; their values keep every digit.</summary>
internal static class NumberFormats
{
    public const string Date = "yyyy-mm-dd";

    public const string Times = "0.00\"×\"";

    private const string Whole = "#,##0";

    private static readonly Unit Tokens = UnitTable.BuiltIn.Parse("tokens");

    /// <summary>Of what a formula computes.</summary>
    public static string Of(Unit unit) =>
        unit.IsMoney ? OfAmount(unit)
        : unit.Equals(Tokens) ? Whole
        : unit.IsPlainNumber ? "0.0000"
        : "#,##0.000";

    /// <summary>Of what is typed in or published: a rate keeps its digits.</summary>
    public static string OfGiven(Unit unit, bool isWhole) =>
        unit.IsMoney ? $"{Symbol(unit)}{Cents(unit)}{new string('#', MostDecimals - Decimals(unit))}"
        : isWhole ? Whole
        : "General";

    /// <summary>Of money that was computed: to cents, and below one with the digits that a price of tokens needs.</summary>
    public static string OfAmount(Unit unit)
    {
        var small = $"0.{new string('0', Math.Max(Decimals(unit), 1))}{new string('#', MostDecimals)}";
        return $"[>=1]{Symbol(unit)}{Cents(unit)};[>0]{Symbol(unit)}{small};{Symbol(unit)}{Cents(unit)}";
    }

    /// <summary>Of the difference of two such amounts.</summary>
    public static string OfDifference(Unit unit) => $"{Symbol(unit)}{Cents(unit)};-{Symbol(unit)}{Cents(unit)}";

    /// <summary>An amount in a sentence, as a formula: spreadsheets have the separators of the reader's language.</summary>
    public static string InWords(string amount, Unit unit)
    {
        const int DecimalsBelowOne = 4;
        var symbol = CurrencyText.WithSymbol(" ", Currency.Of(unit)!).TrimEnd(' ');
        return $"{SpreadsheetText.Literal(symbol)}&FIXED({amount},IF({amount}<1,{DecimalsBelowOne},{Decimals(unit)}))";
    }

    private const int MostDecimals = 5;

    private static string Cents(Unit unit) => Decimals(unit) == 0 ? Whole : $"{Whole}.{new string('0', Decimals(unit))}";

    private static int Decimals(Unit unit) => CurrencyText.Digits(Currency.Of(unit)!);

    private static string Symbol(Unit unit) => $"\"{CurrencyText.WithSymbol(" ", Currency.Of(unit)!).TrimEnd(' ')}\"";
}
