using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Calculators;

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
            Convert(folder, Csv, workbooks);
        }

        return files.Select(Path.GetFileNameWithoutExtension).ToDictionary(
            name => name!, name => CsvRows.Of(File.ReadAllText(Path.Combine(folder, $"{name}-Estimate.csv"))), StringComparer.Ordinal);
    }

    /// <summary>Types values into the cells for a reader's own: numbers, and labels of what is chosen.</summary>
    public static void TypeIn(string path, IEnumerable<(string Input, string Value)> typed)
    {
        using var workbook = ZipFile.Open(path, ZipArchiveMode.Update);
        var names = Read(workbook.GetEntry("xl/workbook.xml")!);
        var sheet = workbook.GetEntry("xl/worksheets/sheet1.xml")!;
        var text = Read(sheet);
        foreach (var (input, value) in typed)
        {
            var address = Regex.Match(names, $"name=\"{Regex.Escape(input)}\\.own\">Estimate!\\$(\\w+)\\$(\\d+)<");
            address.Success.ShouldBeTrue(input);
            var cell = Regex.Match(text, $"<c r=\"{address.Groups[1]}{address.Groups[2]}\" s=\"\\d+\"/>");
            cell.Success.ShouldBeTrue($"{input} has no empty cell");
            var start = cell.Value[..^2];
            text = text.Replace(cell.Value, double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? $"{start}><v>{value}</v></c>" : $"{start} t=\"inlineStr\"><is><t>{value}</t></is></c>", StringComparison.Ordinal);
        }

        using var stream = sheet.Open();
        stream.SetLength(0);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>On how many pages each workbook of a folder is printed.</summary>
    public static IReadOnlyDictionary<string, int> Pages(string folder)
    {
        Convert(folder, "pdf", Directory.GetFiles(folder, "*.xlsx"));
        return Directory.GetFiles(folder, "*.pdf").ToDictionary(
            f => Path.GetFileName(f), f => Regex.Count(File.ReadAllText(f, Encoding.Latin1), "/Type\\s*/Page[^s]"), StringComparer.Ordinal);
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    /// <summary>A calculator whose defaults are a workload: with them its workbook begins.</summary>
    public static Calculator Beginning(Calculator calculator, IReadOnlyDictionary<string, string> workload) => calculator with
    {
        Inputs = calculator.Inputs.Select(input => input is NumberInput number
            ? number with { Default = decimal.Parse(workload[input.Name], CultureInfo.InvariantCulture) }
            : (CalculatorInput)((ChoiceInput)input with { Default = workload[input.Name] })).ToValueList(),
    };

    /// <summary>An offer's total on the sheet of estimates.</summary>
    public static string TotalOf(List<string[]> rows, string offer) => rows.Single(r => r[0] == offer)[Array.IndexOf(rows.Single(r => r[0] == "Offer"), "Total")];

    /// <summary>What LibreOffice makes of a CSV file in UTF-8, which its dialogue chooses where the file has the mark: the rows of the sheet.</summary>
    public static List<string[]> Opened(string folder, string file)
    {
        // By way of a workbook, which has its texts in an encoding of its own.
        Convert(folder, "xlsx", ["--infilter=Text - txt - csv (StarCalc):44,34,76", file]);
        var workbook = Path.ChangeExtension(file, ".xlsx");
        Convert(folder, Csv, [workbook]);
        return CsvRows.Of(File.ReadAllText(Directory.GetFiles(folder, $"{Path.GetFileNameWithoutExtension(file)}-*.csv").ShouldHaveSingleItem()));
    }

    private static void Convert(string folder, string format, IEnumerable<string> files) => Tool.LibreOffice.Run(
        [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--convert-to", format, "--outdir", folder, .. files]);

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
}
