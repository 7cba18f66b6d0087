using System.Globalization;
using System.Text;
using RateCards.Compiler.Base;

namespace RateCards.Targets.Spreadsheet;

/// <summary>Addresses, names and texts in formulas and in the XML of a sheet.</summary>
internal static class SpreadsheetText
{
    /// <summary>The column's letters, from 0: A, B, …, Z, AA.</summary>
    public static string Column(int column) => (column >= 26 ? Column((column / 26) - 1) : "") + (char)('A' + (column % 26));

    /// <summary>A day as a number: spreadsheets count days from 1899-12-30.</summary>
    public static int Day(Date date) => date.DaysSince(new Date(1899, 12, 30));

    /// <summary><c>B7</c>.</summary>
    public static string Address(int column, int row) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>Rates!$A$2:$A$90</c>.</summary>
    public static string Range(Sheet sheet, int column, int first, int last) => $"{sheet.Name}!${Column(column)}${first}:${Column(column)}${Math.Max(first, last)}";

    /// <summary><c>Estimate!$B$7</c>.</summary>
    public static string Fixed(Sheet sheet, int column, int row) => $"{sheet.Name}!${Column(column)}${row}";

    /// <summary>A name for a cell; one that could be an address (<c>t1</c>, <c>r</c>) gets an underscore after it.</summary>
    public static string Name(string name)
    {
        const int MostLettersOfColumn = 3;
        var letters = 0;
        while (letters < name.Length && name[letters] is >= 'a' and <= 'z')
        {
            letters++;
        }

        var isAddress = letters <= MostLettersOfColumn && letters < name.Length && name[letters] is >= '0' and <= '9';
        return isAddress || name is "r" or "c" or "true" or "false" ? name + "_" : name;
    }

    /// <summary>A text within a formula, in pieces that Excel takes.</summary>
    public static string Literal(string text)
    {
        const int MostOfPiece = 255;
        return text.Length <= MostOfPiece
            ? $"\"{text.Replace("\"", "\"\"")}\""
            : $"{Literal(text.Substring(0, MostOfPiece))}&{Literal(text.Substring(MostOfPiece))}";
    }

    /// <summary>Text for XML, without what XML knows no way to write.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            _ = isPair ? result.Append(text[i]).Append(text[++i]) : text[i] switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\n' => result.Append("&#10;"),
                '\t' => result.Append(' '),
                < ' ' or '\uFFFE' or '\uFFFF' => result.Append('\uFFFD'),
                var c when char.IsSurrogate(c) => result.Append('\uFFFD'),
                var c => result.Append(c),
            };
        }

        return result.ToString();
    }
}
