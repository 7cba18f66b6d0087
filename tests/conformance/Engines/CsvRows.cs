using System.Globalization;
using CsvHelper;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>CSV as a library of others reads it.</summary>
internal static class CsvRows
{
    /// <summary>The fields of every row, the header among them.</summary>
    public static List<string[]> Of(string text)
    {
        using var parser = new CsvParser(new StringReader(text), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (parser.Read())
        {
            rows.Add(parser.Record!);
        }

        return rows;
    }
}
