using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Model;
using RateCards.Conformance.Tests.Engines;
using RateCards.Primitives;
using RateCards.Targets.Calculators;
using RateCards.Targets.Data;
using RateCards.Targets.JavaScript;
using RateCards.Targets.Python;
using RateCards.Targets.Spreadsheet;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests.EveryTarget;

/// <summary>Writes a project as each target, and asks that: an answer for each question, or null where the target does not have the rate.</summary>
internal static class RateTellers
{
    public delegate IEnumerable<string?> Teller(Project project, RateQuestions questions, string folder);

    /// <summary>Every target by its name.</summary>
    public static IReadOnlyDictionary<string, Teller> All { get; } = new Dictionary<string, Teller>(StringComparer.Ordinal)
    {
        ["C#"] = CSharp,
        ["JavaScript"] = JavaScript,
        ["Python"] = Python,
        ["JSON"] = Json,
        ["CSV"] = Csv,
        ["workbooks"] = Workbook,
    }.Concat(SqlDialects.All.Where(d => d.IsRunHere).Select(d => KeyValuePair.Create<string, Teller>(d.Id, (project, questions, _) => Sql(project, questions, d)))).ToDictionary(StringComparer.Ordinal);

    /// <summary>The rates of a project by its generated C#.</summary>
    public static RateBook Book(Project project)
    {
        var options = new CSharpOptions(project.AsOf, new("Told"));
        return (RateBook)CSharpCode.Compile(
        [
            .. project.Cards.Select(c => CSharpCards.Write(c, [.. project.Rates.OfCard(c.Id)], options)),
            CSharpIndex.WriteRates(project.Cards.Select(c => c.Id), options),
            CSharpIndex.WriteUnits(project.Cards.SelectMany(CSharpCardShape.UnitsOf).Distinct(), options.Style),
        ]).GetType("Told.Rates")!.GetField("Book", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.GetValue(null)!;
    }

    public static DateOnly DayOf(Date date) => new(date.Year, date.Month, date.Day);

    private static IEnumerable<string?> CSharp(Project project, RateQuestions questions, string folder)
    {
        var book = Book(project);
        return questions.All.Select(q => book.Find(q.Rate.Id) is not { } record ? RateQuestions.NotInForce
            : q.Rate.Meter.Unit is not null ? record.Amounts().AsOf(DayOf(q.Day))?.Value.ToString() ?? RateQuestions.NotInForce
            : record.References().AsOf(DayOf(q.Day))?.Value is { } named ? named.TryGetRate(out var sku) ? sku.Sku : named.ToString() : RateQuestions.NotInForce);
    }

    private static string[] JavaScript(Project project, RateQuestions questions, string folder)
    {
        foreach (var file in JavaScriptRates.Write(project))
        {
            File.WriteAllText(Path.Combine(folder, file.Path), file.Text);
        }

        return Run(Tool.Node, folder, questions, "told.mjs", """
            import { readFileSync } from "node:fs";
            import { rates, valueOn } from "./rates.mjs";
            for (const line of readFileSync("questions.txt", "utf8").trim().split("\n")) {
              const [id, day] = line.split(" ");
              console.log(String((rates[id] && valueOn(rates[id], day)?.value) ?? "-"));
            }
            """);
    }

    private static string[] Python(Project project, RateQuestions questions, string folder)
    {
        File.WriteAllText(Path.Combine(folder, "ratecards.py"), PythonModule.Write(project).Text);
        return Run(Tool.Python, folder, questions, "told.py", """
            from datetime import date
            import ratecards
            for line in open("questions.txt", encoding="utf-8"):
                id, day = line.split()
                rate = ratecards.RATES.get(id)
                entry = rate.as_of(date.fromisoformat(day)) if rate else None
                print("-" if entry is None else entry.value)
            """);
    }

    private static IEnumerable<string?> Json(Project project, RateQuestions questions, string folder)
    {
        using var document = JsonDocument.Parse(RatesJson.Write(project).Text);
        var rates = document.RootElement.GetProperty("rates").EnumerateArray().ToDictionary(r => r.GetProperty("id").GetString()!, StringComparer.Ordinal);
        return [.. questions.All.Select(q =>
        {
            var day = q.Day.ToString();
            if (!rates.TryGetValue(q.Rate.Id, out var rate) || (rate.TryGetProperty("retired", out var retired) && string.CompareOrdinal(retired.GetString(), day) <= 0))
            {
                return RateQuestions.NotInForce;
            }

            var entry = rate.GetProperty("history").EnumerateArray().LastOrDefault(e => string.CompareOrdinal(e.GetProperty("since").GetString(), day) <= 0);
            return entry.ValueKind == JsonValueKind.Undefined ? RateQuestions.NotInForce : Words(entry.GetProperty("value"));
        })];
    }

    /// <summary>A table has a day's rates.</summary>
    private static IEnumerable<string?> Csv(Project project, RateQuestions questions, string folder)
    {
        var tables = questions.Days.ToDictionary(day => day, day =>
        {
            var rows = CsvRows.Of(RatesCsv.Write(On(project, day)).Text);
            var (id, amount, words) = (Array.IndexOf(rows[0], "id"), Array.IndexOf(rows[0], "amount"), Array.IndexOf(rows[0], "words"));
            return rows.Skip(1).ToDictionary(r => r[id], r => r[amount].Length > 0 ? r[amount] : r[words], StringComparer.Ordinal);
        });
        return questions.All.Select(q => tables[q.Day].GetValueOrDefault(q.Rate.Id, RateQuestions.NotInForce));
    }

    /// <summary>The sheets of rates, of a day too; they have the rates that their calculators need, and are asked of no other.</summary>
    private static IEnumerable<string?> Workbook(Project project, RateQuestions questions, string folder)
    {
        var sheets = questions.Days.ToDictionary(day => day, day => CalculatorWorkbook.Write(On(project, day)).SelectMany(f => RowsOfRates(f.Content.ToArray())).GroupBy(r => r.Id, StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.Select(r => r.Value).Distinct().ShouldHaveSingleItem(), StringComparer.Ordinal));
        var needed = new CalculatorNeeds(questions.Project, questions.Project.Calculators).Rates.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return questions.All.Select(q => needed.Contains(q.Rate.Id) ? sheets[q.Day].GetValueOrDefault(q.Rate.Id, RateQuestions.NotInForce) : null);
    }

    private static IEnumerable<(string Id, string Value)> RowsOfRates(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        XDocument Read(string path)
        {
            using var stream = archive.GetEntry(path)!.Open();
            return XDocument.Load(stream);
        }

        var name = XName.Get("name");
        var sheets = Read("xl/workbook.xml").Descendants().Where(e => e.Name.LocalName == "sheet").Select(e => e.Attribute(name)!.Value).ToList();
        foreach (var row in Read($"xl/worksheets/sheet{sheets.IndexOf("Rates") + 1}.xml").Descendants().Where(e => e.Name.LocalName == "row").Skip(1))
        {
            var cells = row.Elements().ToDictionary(c => c.Attribute("r")!.Value.TrimEnd("0123456789".ToCharArray()), c => (c.Elements().FirstOrDefault(e => e.Name.LocalName == "v") ?? c).Value, StringComparer.Ordinal);
            if (!cells.TryGetValue("A", out var id) || id == "Attribute")
            {
                yield break;
            }

            // Free is a number to compute with, which is shown as the word; no price of 0 is written otherwise.
            yield return (id, cells["D"] switch { "0" => "free", "not listed" or "retired" => RateQuestions.NotInForce, var value => value });
        }
    }

    private static IEnumerable<string?> Sql(Project project, RateQuestions questions, SqlDialect dialect)
    {
        var day = dialect == SqlDialects.Sqlite ? "TEXT" : dialect == SqlDialects.ClickHouse ? "Date32" : "DATE";
        var text = dialect == SqlDialects.ClickHouse ? "String" : dialect == SqlDialects.Sqlite ? "TEXT" : "VARCHAR";
        var script = SqlScript.Text(project, dialect)
            + $"CREATE TABLE asked (n INTEGER, rate {text}, day {day}){dialect.TableEnd};\n"
            + string.Concat(questions.All.Select((q, i) => (q, i)).Chunk(500).Select(chunk =>
                $"INSERT INTO asked VALUES {string.Join(", ", chunk.Select(c => $"({c.i}, '{c.q.Rate.Id}', '{c.q.Day}')"))};\n"));
        // ClickHouse joins by equality alone: the period is asked of afterwards.
        var rows = SqlRunner.Query(dialect, script, "SELECT a.n, r.words FROM asked AS a JOIN rates AS r ON r.id = a.rate WHERE r.valid_from <= a.day AND (r.valid_to IS NULL OR a.day < r.valid_to)");
        var told = rows.ToLookup(r => int.Parse(r[0]!, CultureInfo.InvariantCulture), r => r[1]);
        return questions.All.Select((_, i) => told[i].SingleOrDefault() ?? RateQuestions.NotInForce);
    }

    private static Project On(Project project, Date day) => project with { Settings = project.Settings with { AsOf = day } };

    private static string Words(JsonElement value) => value.GetProperty("kind").GetString() switch
    {
        "amount" => value.GetProperty("amount").GetString()!,
        "sku" => value.GetProperty("sku").GetString()!,
        var word => word!,
    };

    private static string[] Run(Tool tool, string folder, RateQuestions questions, string name, string program)
    {
        var file = Path.Combine(folder, "questions.txt");
        File.WriteAllText(file, questions.Text);
        File.WriteAllText(Path.Combine(folder, name), program.Replace("questions.txt", file, StringComparison.Ordinal));
        return tool.Run(Path.Combine(folder, name)).TrimEnd('\n').Split('\n');
    }
}
