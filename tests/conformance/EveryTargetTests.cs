using System.Globalization;
using System.Text;
using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Conformance.Tests.Engines;
using RateCards.Primitives;
using RateCards.Targets;
using RateCards.Targets.Data;
using RateCards.Targets.JavaScript;
using RateCards.Targets.Python;
using RateCards.Targets.Sql;
using Sku = RateCards.Compiler.Model.Cards.Sku;

namespace RateCards.Conformance.Tests;

/// <summary>Every target tells the same of every rate: its amount, the word that stands for none, and that it is not in force, on each day of change and the days beside it.</summary>
public sealed class EveryTargetTests : IDisposable
{
    private const string NotInForce = "-";

    private static readonly Project Project = Repository.Project;

    private static readonly IReadOnlyList<(Rate Rate, Date Day)> Questions = [.. Project.Rates.All.SelectMany(r => DaysOf(r).Select(d => (r, d)))];

    private static readonly IReadOnlyList<string> Answers = [.. Questions.Select(q => Line(q.Rate.Id, q.Day, Told(q.Rate, q.Day)))];

    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;

    public static TheoryData<string> Dialects => [.. SqlDialects.All.Where(d => d.IsRunHere).Select(d => d.Id)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The answers hold something of each kind.</summary>
    [Fact]
    public void The_questions_are_of_every_kind()
    {
        Answers.Count.ShouldBeGreaterThan(1_000);
        foreach (var kind in new[] { NotInForce, "free", "not published", "not offered", "on request", "unlimited" })
        {
            Answers.Count(a => a.EndsWith($" {kind}", StringComparison.Ordinal)).ShouldBeGreaterThan(0, kind);
        }
    }

    [Fact]
    public void CSharp()
    {
        var options = new CSharpOptions(Project.AsOf, new("Told"));
        var book = (RateBook)CSharpCode.Compile(
        [
            .. Project.Cards.Select(c => CSharpCards.Write(c, [.. Project.Rates.OfCard(c.Id)], options)),
            CSharpIndex.WriteRates(Project.Cards.Select(c => c.Id), options),
            CSharpIndex.WriteUnits(Project.Cards.SelectMany(CSharpCardShape.UnitsOf).Distinct(), options.Style),
        ]).GetType("Told.Rates")!.GetField("Book", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.GetValue(null)!;
        ShouldTell(Questions.Select(q =>
        {
            var (record, day) = (book.Find(q.Rate.Id)!, new DateOnly(q.Day.Year, q.Day.Month, q.Day.Day));
            return q.Rate.Meter.Unit is null
                ? record.References().AsOf(day) is { } named ? named.Value is Priced<RateCards.Primitives.SkuReference> { Rate: var sku } ? sku.Sku : named.Value.ToString() : NotInForce
                : record.Amounts().AsOf(day) is { } quote ? quote.Value.ToString() : NotInForce;
        }));
        foreach (var (rate, day) in Questions.Where(q => !q.Rate.Sku.IsRetired(q.Day) && q.Rate.Meter.Unit is not null))
        {
            var told = book.Find(rate.Id)!.Amounts().AsOf(new DateOnly(day.Year, day.Month, day.Day))?.Derivation;
            (told?.Factor, told?.Rate).ShouldBe((rate.AsOf(day)?.Derivation?.FactorValue, rate.AsOf(day)?.Derivation?.BaseRateId), rate.Id);
        }
    }

    [Fact]
    public void JavaScript()
    {
        foreach (var file in JavaScriptRates.Write(Project))
        {
            File.WriteAllText(Path.Combine(_folder, file.Path), file.Text);
        }

        ShouldTell(Run(Tool.Node, "told.mjs", """
            import { readFileSync } from "node:fs";
            import { rates, valueOn } from "./rates.mjs";
            for (const line of readFileSync("questions.txt", "utf8").trim().split("\n")) {
              const [id, day] = line.split(" ");
              console.log(String(valueOn(rates[id], day)?.value ?? "-"));
            }
            """));
    }

    [Fact]
    public void Python()
    {
        File.WriteAllText(Path.Combine(_folder, "ratecards.py"), PythonModule.Write(Project).Text);
        ShouldTell(Run(Tool.Python, "told.py", """
            from datetime import date
            import ratecards
            for line in open("questions.txt", encoding="utf-8"):
                id, day = line.split()
                entry = ratecards.RATES[id].as_of(date.fromisoformat(day))
                print("-" if entry is None else entry.value)
            """));
    }

    [Fact]
    public void Json()
    {
        using var document = JsonDocument.Parse(RatesJson.Write(Project).Text);
        var rates = document.RootElement.GetProperty("rates").EnumerateArray().ToDictionary(r => r.GetProperty("id").GetString()!, StringComparer.Ordinal);
        ShouldTell(Questions.Select(q =>
        {
            var rate = rates[q.Rate.Id];
            var day = q.Day.ToString();
            if (rate.TryGetProperty("retired", out var retired) && string.CompareOrdinal(retired.GetString(), day) <= 0)
            {
                return NotInForce;
            }

            var entry = rate.GetProperty("history").EnumerateArray().LastOrDefault(e => string.CompareOrdinal(e.GetProperty("since").GetString(), day) <= 0);
            return entry.ValueKind == JsonValueKind.Undefined ? NotInForce : Words(entry.GetProperty("value"));
        }));
    }

    /// <summary>A table has a day's rates: it is asked on the days on which something changes for any rate.</summary>
    [Fact]
    public void Csv()
    {
        var days = Questions.Select(q => q.Day).Distinct().Where(d => Project.Rates.All.Any(r => r.History.Any(v => v.Since == d))).ToList();
        days.Count.ShouldBeGreaterThan(5);
        foreach (var day in days)
        {
            var rows = CsvRows.Of(RatesCsv.Write(Project with { Settings = Project.Settings with { AsOf = day } }).Text);
            var (id, amount, words) = (Array.IndexOf(rows[0], "id"), Array.IndexOf(rows[0], "amount"), Array.IndexOf(rows[0], "words"));
            var told = rows.Skip(1).ToDictionary(r => r[id], r => Same(r[amount].Length > 0 ? r[amount] : r[words]), StringComparer.Ordinal);
            foreach (var rate in Project.Rates.All)
            {
                (told.TryGetValue(rate.Id, out var answer) ? answer : NotInForce).ShouldBe(Told(rate, day), $"{rate.Id} on {day}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Sql(string dialectId)
    {
        var dialect = SqlDialects.All.Single(d => d.Id == dialectId);
        var day = dialect == SqlDialects.Sqlite ? "TEXT" : dialect == SqlDialects.ClickHouse ? "Date32" : "DATE";
        var text = dialect == SqlDialects.ClickHouse ? "String" : dialect == SqlDialects.Sqlite ? "TEXT" : "VARCHAR";
        var script = SqlScript.Text(Project, dialect)
            + $"CREATE TABLE asked (n INTEGER, rate {text}, day {day}){dialect.TableEnd};\n"
            + string.Concat(Questions.Select((q, i) => (q, i)).Chunk(500).Select(chunk =>
                $"INSERT INTO asked VALUES {string.Join(", ", chunk.Select(c => $"({c.i}, '{c.q.Rate.Id}', '{c.q.Day}')"))};\n"));
        // ClickHouse joins by equality alone: the period is asked of afterwards.
        var rows = SqlRunner.Query(dialect, script, "SELECT a.n, r.words FROM asked AS a JOIN rates AS r ON r.id = a.rate WHERE r.valid_from <= a.day AND (r.valid_to IS NULL OR a.day < r.valid_to)");
        var told = rows.ToLookup(r => int.Parse(r[0]!, CultureInfo.InvariantCulture), r => r[1]);
        ShouldTell(Questions.Select((_, i) => told[i].SingleOrDefault() ?? NotInForce));
    }

    private static string Words(JsonElement value) => value.GetProperty("kind").GetString() switch
    {
        "amount" => value.GetProperty("amount").GetString()!,
        "sku" => value.GetProperty("sku").GetString()!,
        var word => word!,
    };

    private static IEnumerable<Date> DaysOf(Rate rate) => rate.History.Select(v => v.Since).Concat(rate.Sku.Retired is { } end ? [end] : []).Distinct()
        .SelectMany(d => new[] { -1, 0, 1 }.Select(days => new DateOnly(d.Year, d.Month, d.Day).AddDays(days)))
        .Distinct().Select(d => new Date(d.Year, d.Month, d.Day));

    private static string Told(Rate rate, Date day) => rate.Sku.IsRetired(day) ? NotInForce : rate.AsOf(day)?.Value is { } value ? Same(value.Words) : NotInForce;

    private static string Line(string id, Date day, string told) => $"{id} {day} {told}";

    /// <summary>Some targets keep the digits that were published, and some the number.</summary>
    private static string Same(string told) => decimal.TryParse(told, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.############################", CultureInfo.InvariantCulture) : told;

    private static void ShouldTell(IEnumerable<string> told)
    {
        var lines = Questions.Zip(told, (q, answer) => Line(q.Rate.Id, q.Day, Same(answer))).ToList();
        lines.Count.ShouldBe(Answers.Count);
        lines.Zip(Answers).Where(p => p.First != p.Second).Take(10).Select(p => $"{p.First}, not {p.Second}").ShouldBeEmpty();
    }

    private string[] Run(Tool tool, string name, string program)
    {
        File.WriteAllText(Path.Combine(_folder, "questions.txt"), string.Concat(Questions.Select(q => $"{q.Rate.Id} {q.Day}\n")));
        File.WriteAllText(Path.Combine(_folder, name), program.Replace("questions.txt", Path.Combine(_folder, "questions.txt"), StringComparison.Ordinal));
        return tool.Run(Path.Combine(_folder, name)).TrimEnd('\n').Split('\n');
    }
}
