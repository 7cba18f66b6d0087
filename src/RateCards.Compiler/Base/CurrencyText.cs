namespace RateCards.Compiler.Base;

/// <summary>
/// How amounts of a currency are written in English, as CLDR has it and browsers do: <c>$1.50</c>, <c>CA$1.50</c>, <c>¥150</c>,
/// <c>CHF 1.50</c> with a space that does not break.
/// </summary>
internal static class CurrencyText
{
    private const string NarrowSpace = "\u202f";

    private static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        ["AUD"] = "A$", ["BRL"] = "R$", ["CAD"] = "CA$", ["CNY"] = "CN¥", ["EUR"] = "€", ["GBP"] = "£", ["HKD"] = "HK$", ["ILS"] = "₪", ["INR"] = "₹", ["JPY"] = "¥", ["KRW"] = "₩",
        ["MXN"] = "MX$", ["NZD"] = "NZ$", ["PHP"] = "₱", ["TWD"] = "NT$", ["USD"] = "$", ["VND"] = "₫", ["XAF"] = "FCFA", ["XCD"] = "EC$", ["XCG"] = "Cg.",
        ["XOF"] = $"F{NarrowSpace}CFA", ["XPF"] = "CFPF",
    };

    private static readonly HashSet<string> WithoutDigits = new(StringComparer.Ordinal)
    {
        "AFN", "ALL", "BIF", "CLP", "COP", "DJF", "GNF", "HUF", "IDR", "IQD", "IRR", "ISK", "JPY", "KMF", "KPW", "KRW", "LAK", "LBP", "MGA", "MMK",
        "PKR", "PYG", "RWF", "SOS", "SYP", "UGX", "VND", "VUV", "XAF", "XOF", "XPF", "YER",
    };

    private static readonly HashSet<string> WithThreeDigits = new(StringComparer.Ordinal) { "BHD", "JOD", "KWD", "LYD", "OMR", "TND" };

    /// <summary>How many decimals an amount has by custom: 2 for cents, none for yen.</summary>
    /// <param name="code">ISO 4217 code.</param>
    public static int Digits(string code) => WithoutDigits.Contains(code) ? 0 : WithThreeDigits.Contains(code) ? 3 : 2;

    /// <summary>A number with the currency before it, behind its sign.</summary>
    public static string WithSymbol(string number, string code)
    {
        var symbol = Symbols.TryGetValue(code, out var known) ? known : code;
        // Letters are kept apart from digits.
        var before = symbol[symbol.Length - 1] is var last && (char.IsLetter(last) || last == '.') ? symbol + "\u00a0" : symbol;
        return number[0] == '-' ? $"-{before}{number.Substring(1)}" : before + number;
    }
}
