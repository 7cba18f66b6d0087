using System.Globalization;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Targets.Data;
using RateCards.Targets.Python;
using RateCards.Targets.Spreadsheet;

namespace RateCards.Docs.Content.Files;

/// <summary>The files that the site's readers may take away, each with a sample that works on the project's own prices.</summary>
internal static class DataFiles
{
    public static IReadOnlyList<DataFile> Of(Project project)
    {
        if (SampleRate(project) is not { } sample)
        {
            return [];
        }

        List<DataFile> files =
        [
            new(
                "rates.csv", "Rates in force (CSV)", "What is in force on the day that the pages are of, as a table: a row for each rate.",
                $"Columns: {string.Join(", ", RatesCsv.Columns)}.", DataSamples.Csv(sample)),
            new(
                "rates-history.csv", "All rates with their history (CSV)", "Every price that a rate has had, or will have, as a table: old prices, announced ones, and those of what is no longer sold, with what each follows from.",
                $"Columns: {string.Join(", ", RatesCsv.HistoryColumns)}.", DataSamples.HistoryCsv(sample, project.AsOf)),
            new(
                "rates.json", "All rates with their history (JSON)", "Every rate with its whole history, unit, sources, and the days on which it was seen.",
                "An object: version, asOf, cards (by id), rates (an array). A rate: id, card, sku, meter, unit, now, history. A value: since, value, source, verified.",
                DataSamples.Json(sample))
            {
                Companions = [("JSON Schema", "schema/rates.schema.json"), ("Types for TypeScript", "rates-json.d.ts")],
            },
            new(
                PythonModule.FileName, "Rates and formulas (Python)", "A typed module without dependencies: every rate with its history, every formula as a function, estimates, the price of a request.",
                "RATES by id, and a constant for each; a function for each formula; estimate_… for each calculator; price for one request.", new CodeContent("python", PythonModule.Statements(project)))
            {
                OutputPath = PythonPackage.Module,
            },
            new(
                "rates.mjs", "Rates (JavaScript module)", "Every rate with its history, for browsers and Node.js; a bundler keeps only what is used.",
                "Exports: rates by id, and each under a name of its own; amountOn and valueOn; asOf.", DataSamples.RatesModule(sample))
            {
                Companions = [("Types for TypeScript", "rates.d.mts")],
            },
            new(
                "prices.mjs", "Prices of requests (JavaScript module)", "What one request to a model costs by every card that knows it.",
                "Exports: price for one request; pricer for many requests to one SKU.", DataSamples.PricesModule(project, sample))
            {
                Companions = [("Types for TypeScript", "prices.d.mts")],
            },
        ];
        foreach (var calculator in project.Calculators)
        {
            files.Add(new DataFile(
                CalculatorWorkbook.PathOf(calculator), $"{calculator.Title} (workbook)", "The calculator for Excel and LibreOffice, with live formulas.",
                $"Sheets: {string.Join(", ", CalculatorWorkbook.Sheets)}. Each input is a named cell: {string.Join(", ", calculator.Inputs.Select(i => i.Name))}.", DataSamples.Workbook(project, calculator)));
        }

        if (project.Calculators is [var first, ..] && Estimator.Estimate(project, first, new Dictionary<string, string>(), project.AsOf).Estimate is { Offers: [var offer, ..] })
        {
            var total = offer.Total.ToString("F2", CultureInfo.InvariantCulture);
            files.Add(new DataFile(
                "calculator.mjs", "Calculators (JavaScript module)", "Every formula as a function, and what a workload costs under each offer; it needs neither a page nor a network.",
                "Exports: estimate, and a function for each formula.", DataSamples.CalculatorModule(first, offer, total))
            {
                Companions = [("Types for TypeScript", "calculator.d.mts")],
            });
            files.Add(new DataFile(
                "calculator-config.json", "Calculators (JSON)", "Inputs, bounds, presets, offers, dated rates, and formulas as trees: what another calculator can be built on.",
                "An object: version, asOf, calculators (an array), rates, formulas, display.", DataSamples.Config(first))
            {
                Companions = [("JSON Schema", "schema/calculator-config.schema.json"), ("Types for TypeScript", "calculator-config.d.ts")],
            });
        }

        files.Add(Sql("postgresql", "PostgreSQL", "It makes a schema of its own, ratecards.", "ratecards.", sample, project));
        files.Add(Sql("duckdb", "DuckDB", "It leaves tables of others alone.", "", sample, project));
        return files;
    }

    private static DataFile Sql(string id, string dialect, string note, string schema, DatedRate sample, Project project) => new(
        $"sql/{id}.sql", $"SQL for {dialect}", $"Rates as tables, formulas as functions, and views that price what you log. {note}",
        "Table rates: a row for each value of a rate, with valid_from and valid_to; functions named as the formulas; views that price requests.", DataSamples.Sql(sample, schema, project.AsOf));

    /// <summary>A price that somebody might look for: the first that a calculator reads at its defaults, else the first there is; null where nothing has a price.</summary>
    private static DatedRate? SampleRate(Project project) => project.Calculators.Take(1)
        .SelectMany(c => Estimator.Estimate(project, c, new Dictionary<string, string>(), project.AsOf).Estimate?.Offers ?? [])
        .SelectMany(o => o.Rates.Select(r => new DatedRate(r.Rate, r.Value)))
        .Concat(project.Rates.InForce(project.AsOf).Select(r => new DatedRate(r.Rate, r.Value)))
        .FirstOrDefault(r => r.Value.Value.IsAmount && r.Rate.Meter.Unit is { IsMoney: true });
}

/// <summary>A rate with its value in force.</summary>
internal sealed record DatedRate(Rate Rate, DatedValue Value);
