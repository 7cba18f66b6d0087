using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>Workbooks, computed anew by LibreOffice.</summary>
internal static class Workbooks
{
    private const int AtATime = 100;

    /// <summary>Comma, quotes, UTF-8, from the first line on; values as they are, not as they are shown; the first sheet.</summary>
    private const string Csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1";

    /// <summary>The cells of the sheet of estimates of every workbook of a folder, by the file's name without its ending.</summary>
    public static IReadOnlyDictionary<string, List<string[]>> Recompute(string folder)
    {
        var files = Directory.GetFiles(folder, "*.xlsx");
        foreach (var file in files)
        {
            ForgetValues(file);
        }

        // One process leaves out files where it is given too many.
        foreach (var workbooks in files.Chunk(AtATime))
        {
            Tool.LibreOffice.Run(
                [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--convert-to", Csv, "--outdir", folder, .. workbooks]);
        }

        return files.Select(Path.GetFileNameWithoutExtension).ToDictionary(
            name => name!, name => File.ReadAllLines(Path.Combine(folder, $"{name}-Estimate.csv")).Select(ReadLine).ToList(), StringComparer.Ordinal);
    }

    /// <summary>Takes the values of formulas out of a workbook, so that none of them can be what is read afterwards.</summary>
    private static void ForgetValues(string path)
    {
        using var workbook = ZipFile.Open(path, ZipArchiveMode.Update);
        foreach (var sheet in workbook.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).ToList())
        {
            using var stream = sheet.Open();
            var text = new StreamReader(stream).ReadToEnd();
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(Regex.Replace(text, "</f><v>[^<]*</v>", "</f>")));
        }
    }

    /// <summary>The cells of a line; no text of the workbook has a line break or a quotation mark in it.</summary>
    private static string[] ReadLine(string line) =>
        [.. line.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(',').Select((cell, j) => j == 0 ? cell : "\n" + cell)).Aggregate((a, b) => a + b).Split('\n')];
}
