using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Cards;

public sealed class CardBinderTests
{
    private static readonly CardResult Acme = CardTexts.Compile(CardTexts.PathsAndMeters + """
        skus:
          model-a:
            label: Model A (128K)
            aliases: [Model-A, A]
            group: Chat
            retired: 2026-12-01
            attributes: { context: 131072 tokens, memory: 80 GB, examples: 8 x 7B, batch-size: 32 }
            note: A note.
            entries:
              - since: ~2026-01-10
                source: page
                verified: [2026-01-12, 2026-05-16]
                note: First.
                standard: { input: 0.95, cached-input: "0.16", output: 4.00 USD/Mtok }
                fast: on request
              - { since: 2026-06-01, source: page, correction: A digit was wrong., fast: { input: free }, all: not offered }
        """);

    private static Sku ModelA => Acme.Card!.Skus.Single();

    [Fact]
    public void A_card_keeps_what_its_head_says()
    {
        var card = Acme.Card!;
        (card.Id, card.Title, card.Provider, card.Currency).ShouldBe(("acme", "Acme inference", "Acme", "USD"));
        card.Sources.Select(s => (s.Id, s.Url, s.Verified, s.Trust)).ShouldBe(
        [
            ("old", "https://acme.example/old", new Date(2025, 7, 19), Trust.Transcribed),
            ("page", "https://acme.example/pricing", new Date(2026, 12, 31), Trust.Vendor),
        ]);
        card.Meters.Select(m => (m.Id, m.Label, m.Unit)).ShouldContain(("cached-input", "Cached input", UnitTable.BuiltIn.Parse("USD/Mtok")));
        card.Paths.Select(p => p.Id).ShouldBe(["standard", "fast", "batch"]);
    }

    [Fact]
    public void An_SKU_keeps_its_names_and_dates()
    {
        (ModelA.Id, ModelA.Label, ModelA.Group, ModelA.Note).ShouldBe(("model-a", "Model A (128K)", "Chat", "A note."));
        ModelA.Aliases.Select(a => a.Name).ShouldBe(["Model-A", "A"]);
        ModelA.Retired.ShouldBe(new Date(2026, 12, 1));
        ModelA.IsRetired(new Date(2026, 11, 30)).ShouldBeFalse();
        ModelA.IsRetired(new Date(2026, 12, 1)).ShouldBeTrue();
    }

    [Fact]
    public void An_attribute_is_a_quantity_where_it_has_a_number_and_a_unit() =>
        ModelA.Attributes.Select(a => (a.Name, a.Text, a.Amount, a.Unit)).ShouldBe(
        [
            ("context", "131072 tokens", 131072m, UnitTable.BuiltIn.Parse("tokens")),
            ("memory", "80 GB", 80m, UnitTable.BuiltIn.Parse("GB")),
            ("examples", "8 x 7B", null, null),
            ("batch-size", "32", 32m, Unit.None),
        ]);

    [Fact]
    public void An_entry_keeps_who_says_it_and_since_when()
    {
        var entry = ModelA.Entries[0];
        (entry.Since, entry.IsApproximate, entry.Source, entry.Note).ShouldBe((new Date(2026, 1, 10), true, "page", "First."));
        entry.Verified.ShouldBe([new Date(2026, 1, 12), new Date(2026, 5, 16)]);
        ModelA.Entries[1].Correction.ShouldBe("A digit was wrong.");
        ModelA.Entries[1].Verified.ShouldBe([new Date(2026, 12, 31)]);
    }

    [Fact]
    public void Amounts_keep_their_digits_in_whichever_way_they_are_written() =>
        ModelA.Entries[0].Rates.Where(r => r.Path == "standard").Select(r => (r.Meter, r.Value.Words)).ShouldBe(
            [("input", "0.95"), ("cached-input", "0.16"), ("output", "4.00")]);

    [Fact]
    public void A_word_in_place_of_a_path_stands_for_all_its_meters() =>
        ModelA.Entries[0].Rates.Where(r => r.Path == "fast").Select(r => (r.Meter, r.Value.Kind)).ShouldBe(
            [("input", RateKind.OnRequest), ("cached-input", RateKind.OnRequest), ("output", RateKind.OnRequest)]);

    [Fact]
    public void All_stands_for_everything_that_the_entry_does_not_name() =>
        ModelA.Entries[1].Rates.Select(r => $"{r.Path}.{r.Meter}: {r.Value}").ShouldBe(
        [
            "standard.input: not offered", "standard.cached-input: not offered", "standard.output: not offered",
            "fast.input: free", "fast.cached-input: not offered", "fast.output: not offered",
            "batch.input: not offered", "batch.cached-input: not offered", "batch.output: not offered",
        ]);

    [Fact]
    public void Without_paths_all_stands_for_the_meters_that_the_entry_does_not_name() =>
        CardTexts.Compile("""
            meters:
              prefill: { label: Prefill, unit: USD/Mtok }
              sample:  { label: Sample, unit: USD/Mtok }
            skus:
              model-a:
                label: Model A
                entries:
                  - { since: 2026-01-10, source: page, prefill: 5.15, all: not published }
            """).Rates.Select(r => $"{r.Id}: {r.History[0].Value}").ShouldBe(["acme.model-a.prefill: 5.15", "acme.model-a.sample: not published"]);

    [Fact]
    public void A_card_means_the_same_in_JSON()
    {
        const string Yaml = CardTexts.Head + """
            meters:
              input: { label: Input, unit: USD/Mtok, note: "Tokens, all of them" }
            bands: { title: Parameters, unit: B }
            skus:
              small:
                group: Dense
                attributes: { examples: Some }
                entries:
                  - { since: ~2026-01-10, source: page, verified: [2026-01-12], band: { up-to: 16 }, input: 0.20 }
              named:
                label: Named
                entries:
                  - { since: 2026-01-10, source: old, input: not published }
            """;
        const string Json = """
            {
              "$schema": "../../docs-out/schema/card.schema.json",
              "card": "acme", "title": "Acme inference", "provider": "Acme", "currency": "USD",
              "sources": {
                "old": { "title": "Old page", "url": "https:\/\/acme.example/old", "verified": "2025-07-19", "trust": "transcribed" },
                "page": { "title": "Acme pricing", "url": "https://acme.example/pricing", "verified": "2026-12-31", "trust": "vendor" }
              },
              "meters": { "input": { "label": "Input", "unit": "USD/Mtok", "note": "Tokens, all of them" } },
              "bands": { "title": "Parameters", "unit": "B" },
              "skus": {
                "small": {
                  "group": "Dense", "attributes": { "examples": "Some" },
                  "entries": [ { "since": "~2026-01-10", "source": "page", "verified": [ "2026-01-12" ], "band": { "up-to": 16 }, "input": 0.20 } ]
                },
                "named": { "label": "Named", "entries": [ { "since": "2026-01-10", "source": "old", "input": "not published" } ] }
              }
            }
            """;
        var yaml = CardCompiler.Compile(new SourceText("cards/acme.yaml", Yaml), UnitTable.BuiltIn);
        var json = CardCompiler.Compile(new SourceText("cards/acme.json", Json), UnitTable.BuiltIn);
        json.Card.ShouldNotBeNull();
        json.Card.ShouldBe(yaml.Card);
        json.Rates.ShouldBe(yaml.Rates);
        json.Diagnostics.Select(d => d.Id).ShouldBe(yaml.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void A_card_that_was_only_reformatted_is_the_same_card()
    {
        const string Rest = "meters: { input: { label: Input, unit: USD/Mtok } }\nskus: { a: { label: A, entries: [{ since: 2026-01-10, source: page, input: 1 }] } }\n";
        var one = CardTexts.Compile(Rest);
        var other = CardTexts.Compile("# a comment\n\n" + Rest.Replace(", ", ",\n      ", StringComparison.Ordinal));
        other.Card.ShouldBe(one.Card);
        other.Rates.ShouldBe(one.Rates);
        other.Index.ShouldBe(one.Index! with { });
        CardTexts.Compile(Rest.Replace("input: 1 ", "input: 2 ", StringComparison.Ordinal)).Card.ShouldNotBe(one.Card);
        CardTexts.Compile(Rest.Replace("input: 1 ", "input: 1.0 ", StringComparison.Ordinal)).Index.ShouldBe(one.Index);
    }
}
