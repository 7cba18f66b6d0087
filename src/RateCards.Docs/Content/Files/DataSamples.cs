using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Targets.Data;
using RateCards.Targets.Spreadsheet;

namespace RateCards.Docs.Content.Files;

/// <summary>Code that reads a price from each file. The tests of the site run it.</summary>
internal static class DataSamples
{
    public static CodeContent Csv(DatedRate sample) => new("python", $"""
        import csv
        with open("rates.csv", encoding="utf-8-sig", newline="") as file:
            rates = {"{"}row["id"]: row for row in csv.DictReader(file){"}"}
        print(rates[{Quoted(sample)}]["amount"])    # {sample.Value.Value.Words}
        """);

    public static CodeContent HistoryCsv(DatedRate sample, Date day) => new("python", $"""
        import csv
        with open("rates-history.csv", encoding="utf-8-sig", newline="") as file:
            history = [row for row in csv.DictReader(file) if row["id"] == {Quoted(sample)}]
        print([row["amount"] or row["words"] for row in history if row["since"] <= "{day}"][-1])    # {sample.Value.Value.Words}
        """);

    public static CodeContent Json(DatedRate sample) => new("js", $"""
        import {"{"} readFileSync {"}"} from "node:fs";
        const file = JSON.parse(readFileSync("rates.json", "utf8"));
        const rate = file.rates.find(({"{"} id {"}"}) => id === {Quoted(sample)});
        console.log(rate.now.value.amount);    // {sample.Value.Value.Words}
        """);

    public static CodeContent RatesModule(DatedRate sample) => new("js", $"""
        import {"{"} amountOn, rates {"}"} from "./rates.mjs";
        console.log(amountOn(rates[{Quoted(sample)}], "{sample.Value.Since}"));    // {sample.Value.Value.Amount.ToString("0.############################", CultureInfo.InvariantCulture)}
        """);

    public static CodeContent PricesModule(Project project, DatedRate sample) => new("js", $"""
        import {"{"} price {"}"} from "./prices.mjs";
        const request = {"{"} model: {Literal(sample.Rate.Sku.Id)}, provider: {Literal(sample.Rate.Card.Id)}, at: "{project.AsOf}T00:00:00Z", counts: {"{"} {Literal(sample.Rate.Meter.Counts)}: 1000000 {"}"} {"}"};
        for (const {"{"} card, total, currency, missing {"}"} of price(request)) {"{"}
          console.log(card, total ?? missing, currency);
        {"}"}
        """);

    public static CodeContent CalculatorModule(Calculator calculator, OfferEstimate offer, string total) => new("js", $"""
        import {"{"} estimate {"}"} from "./calculator.mjs";
        const {"{"} offers {"}"} = estimate({Literal(calculator.Id)});
        console.log(offers.find(({"{"} id {"}"}) => id === {Literal(offer.Offer.Id)}).total.toFixed(2));    // {total}
        """);

    public static CodeContent Config(Calculator calculator) => new("js", $"""
        import {"{"} readFileSync {"}"} from "node:fs";
        const {"{"} calculators {"}"} = JSON.parse(readFileSync("calculator-config.json", "utf8"));
        console.log(calculators[0].inputs.map(({"{"} name {"}"}) => name).join(" "));    // {string.Join(" ", calculator.Inputs.Select(i => i.Name))}
        """);

    /// <summary>A formula that may stand in a cell of one's own.</summary>
    public static CodeContent Workbook(Project project, Calculator calculator) => new("text", CalculatorWorkbook.SampleFormula(project, calculator));

    public static CodeContent Sql(DatedRate sample, string schema, Date asOf) => new("sql", $"""
        SELECT label, meter, value, unit FROM {schema}rates
        WHERE id = '{sample.Rate.Id}' AND valid_from <= DATE '{asOf}' AND COALESCE(valid_to > DATE '{asOf}', TRUE);
        """);

    private static string Quoted(DatedRate sample) => Literal(sample.Rate.Id);

    private static string Literal(string text) => new JsonText(text).ToString();
}
