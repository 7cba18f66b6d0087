using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Targets.Data;

namespace RateCards.Compiler.Tests.Targets;

public class RateFileTests
{
    private const string Card = """
        card: acme
        title: Acme inference
        provider: "Acme, \"the\" one"
        currency: USD
        sources:
          page: { title: "=HYPERLINK(1)", url: https://acme.example/pricing, verified: 2026-05-16, trust: vendor }
          copy: { title: Copy, url: https://acme.example/copy, verified: 2026-06-01, trust: transcribed }
        meters:
          input: { label: Input, unit: USD/Mtok }
          output: { label: Output, unit: USD/Mtok }
        paths:
          standard: { label: Standard }
          batch: { label: Batch }
        factors:
          batch:
            path: batch
            of: standard
            meters: [input]
            entries:
              - { since: 2026-01-10, source: page, factor: 50% }
        skus:
          model-a:
            label: Model A
            entries:
              - { since: ~2026-01-10, source: page, standard: { input: 4.00, output: not published } }
              - { since: 2026-06-01, source: copy, standard: { input: 5.00 } }
          model-b:
            label: Model B
            retired: 2026-03-01
            entries:
              - { since: 2026-01-10, source: page, standard: { input: 1.10 } }
        """;

    private static Project Project(string asOf) => RateCardCompiler
        .Compile([new SourceText("ratecards.yaml", $"as-of: {asOf}\n"), new SourceText("cards/acme.yaml", Card)])
        .Project.ShouldNotBeNull();

    [Fact]
    public void Csv_has_a_line_for_each_rate_in_force_with_an_amount_or_words() =>
        RatesCsv.Write(Project("2026-05-16")).Text.ShouldBe("""
            id,provider,sku,label,meter,path,amount,words,unit,since,approximate,verified,trust,source,url,band,derived_from,factor,stale,latest_amount,latest_words,latest_since,retired
            acme.model-a.input,"Acme, ""the"" one",model-a,Model A,input,standard,4.00,,USD/Mtok,2026-01-10,yes,2026-05-16,vendor,'=HYPERLINK(1),https://acme.example/pricing,,,,no,5.00,,2026-06-01,
            acme.model-a.output,"Acme, ""the"" one",model-a,Model A,output,standard,,not published,USD/Mtok,2026-01-10,yes,2026-05-16,vendor,'=HYPERLINK(1),https://acme.example/pricing,,,,no,,,,
            acme.model-a.input.batch,"Acme, ""the"" one",model-a,Model A,input,batch,2.00,,USD/Mtok,2026-01-10,yes,,vendor,'=HYPERLINK(1),https://acme.example/pricing,,acme.model-a.input,0.5,no,2.50,,2026-06-01,

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Csv_of_a_later_date_has_the_later_amount_and_source() =>
        RatesCsv.Write(Project("2026-06-01")).Text.Split('\n')[1]
            .ShouldBe("acme.model-a.input,\"Acme, \"\"the\"\" one\",model-a,Model A,input,standard,5.00,,USD/Mtok,2026-06-01,no,2026-06-01,transcribed,Copy,https://acme.example/copy,,,,no,,,,");

    [Fact]
    public void Both_tell_which_band_an_SKU_is_and_was()
    {
        var project = RateCardCompiler.Compile(
            [
                new SourceText("ratecards.yaml", "as-of: 2026-05-16\n"),
                new SourceText("cards/tiers.yaml", """
                    card: tiers
                    title: Tiers
                    provider: Acme
                    currency: USD
                    sources:
                      page: { title: Acme limits, url: https://acme.example/limits, verified: 2026-08-01, trust: vendor }
                    meters:
                      limit: { label: Limit, unit: USD/month }
                    bands: { title: Spend, unit: USD }
                    skus:
                      tier-2:
                        label: Tier 2
                        entries:
                          - { since: ~2024-05-01, source: page, band: { from: 100, below: 1000 }, limit: 500 }
                          - { since: 2026-08-01, source: page, band: { above: 50 } }
                    """),
            ]).Project.ShouldNotBeNull();

        RatesCsv.Write(project).Text.ShouldContain(",https://acme.example/limits,\"from 100 USD to under 1,000 USD\",");
        using var document = JsonDocument.Parse(RatesJson.Write(project).Text);
        document.RootElement.GetProperty("rates")[0].GetProperty("bands").GetRawText().ReplaceLineEndings("").Replace(" ", "").ShouldBe(
            """[{"since":"2024-05-01","approximate":true,"from":100,"below":1000},{"since":"2026-08-01","above":50}]""");
        document.RootElement.GetProperty("cards").GetProperty("tiers").GetProperty("bands").GetProperty("unit").GetString().ShouldBe("USD");
    }

    [Fact]
    public void Json_has_every_rate_with_what_is_in_force_and_the_whole_history()
    {
        using var document = JsonDocument.Parse(RatesJson.Write(Project("2026-05-16")).Text);
        var rates = document.RootElement.GetProperty("rates").EnumerateArray().ToDictionary(r => r.GetProperty("id").GetString()!);
        rates.Keys.ShouldBe(["acme.model-a.input", "acme.model-a.output", "acme.model-a.input.batch", "acme.model-b.input", "acme.model-b.input.batch"], ignoreOrder: true);

        var input = rates["acme.model-a.input"];
        input.GetProperty("now").GetProperty("value").GetProperty("kind").GetString().ShouldBe("amount");
        input.GetProperty("now").GetProperty("value").GetProperty("amount").GetString().ShouldBe("4.00");
        input.GetProperty("currency").GetString().ShouldBe("USD");
        input.GetProperty("now").GetProperty("approximate").GetBoolean().ShouldBeTrue();
        input.GetProperty("history").EnumerateArray().Select(h => h.GetProperty("value").GetProperty("amount").GetString()).ShouldBe(["4.00", "5.00"]);
        input.GetProperty("unit").GetString().ShouldBe("USD/Mtok");

        rates["acme.model-a.output"].GetProperty("now").GetProperty("value").GetProperty("kind").GetString().ShouldBe("not published");
        var batch = rates["acme.model-a.input.batch"].GetProperty("now").GetProperty("derived");
        batch.GetProperty("from").GetString().ShouldBe("acme.model-a.input");
        batch.GetProperty("factor").GetDecimal().ShouldBe(0.5m);

        rates["acme.model-b.input"].GetProperty("now").ValueKind.ShouldBe(JsonValueKind.Null);
        rates["acme.model-b.input"].GetProperty("retired").GetString().ShouldBe("2026-03-01");
        document.RootElement.GetProperty("cards").GetProperty("acme").GetProperty("sources").GetProperty("copy").GetProperty("trust").GetString().ShouldBe("transcribed");
    }

    /// <summary>What was seen was seen in force; what follows from another rate was not seen.</summary>
    [Fact]
    public void Nothing_was_seen_before_it_came_into_force()
    {
        var rows = RatesCsv.Write(ShippedProject.Project).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).ToList();
        rows.Count.ShouldBeGreaterThan(100);
        rows.Where(r => r[11].Length > 0 && r[10] == "no" && string.CompareOrdinal(r[11], r[9]) < 0).Select(r => r[0]).ShouldBeEmpty();
    }

    /// <summary>Without the mark, spreadsheets take the bytes for another encoding, and dashes for three letters; a pipe wants none.</summary>
    [Fact]
    public void The_file_begins_with_the_mark_of_its_encoding()
    {
        RatesCsv.WriteFile(ShippedProject.Project).Content.ToArray()[..5].ShouldBe([0xef, 0xbb, 0xbf, (byte)'i', (byte)'d']);
        RatesCsv.Write(ShippedProject.Project).Text.ShouldStartWith("id,");
    }

    [Fact]
    public void Rates_of_the_shipped_project_are_the_same_in_both_files()
    {
        using var document = JsonDocument.Parse(RatesJson.Write(ShippedProject.Project).Text);
        var json = document.RootElement.GetProperty("rates").EnumerateArray()
            .Where(r => r.GetProperty("now").ValueKind == JsonValueKind.Object)
            .Select(r => $"{r.GetProperty("id").GetString()} {r.GetProperty("now").GetProperty("value").EnumerateObject().Last().Value.GetString()}");
        var csv = RatesCsv.Write(ShippedProject.Project).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(',')).Select(cells => $"{cells[0]} {cells[6]}{cells[7]}");
        json.ShouldBe(csv);
    }
}
