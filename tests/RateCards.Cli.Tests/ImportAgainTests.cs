namespace RateCards.Cli.Tests;

/// <summary>A list that is imported again on a later day: dated entries in the cards that are there.</summary>
public sealed class ImportAgainTests : IDisposable
{
    private const string First = """
        {
          "grebe": {
            "name": "Grebe",
            "models": {
              "one": { "name": "One", "cost": { "input": 2, "output": 8, "tiers": [ { "input": 4, "output": 8, "tier": { "size": 200000 } } ] } },
              "two": { "name": "Two", "cost": { "input": 0.5, "output": 1.5 } },
              "gone": { "name": "Gone", "cost": { "input": 1, "output": 1 } }
            }
          }
        }
        """;

    private const string Later = """
        {
          "grebe": {
            "name": "Grebe",
            "models": {
              "one": { "name": "One", "cost": { "input": 1.8, "output": 8, "tiers": [ { "input": 3.6, "output": 8, "tier": { "size": 200000 } } ] } },
              "two": { "name": "Two", "cost": { "input": 0.5, "output": 1.5, "cache_read": 0.05 } },
              "three": { "name": "Three", "cost": { "input": 3, "output": 9 } }
            }
          },
          "heron": { "name": "Heron", "models": { "heron-1": { "name": "Heron 1", "cost": { "input": 0.1, "output": 0.2 } } } }
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;

    public ImportAgainTests()
    {
        File.WriteAllText(Path.Combine(_folder, "ratecards.yaml"), "as-of: 2026-05-16\noutput: docs-out\n");
        File.WriteAllText(Path.Combine(_folder, "first.json"), First);
        File.WriteAllText(Path.Combine(_folder, "later.json"), Later);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Prices_that_are_others_are_dated_entries_and_what_is_new_is_added()
    {
        Run("import models-dev first.json --verified 2026-03-01").ExitCode.ShouldBe(0);

        var result = Run("import models-dev later.json --verified 2026-05-01");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("2 prices of 1 model in cards/heron.yaml");
        result.Output.ShouldContain("cards/grebe.yaml: 2 prices changed, 3 new, of 1 new model among others; 2 prices of the cards not in the list, left as they are");
        var rates = Run("rates --format csv").Output;
        rates.ShouldContain("grebe.one.input,Grebe,one,One,input,standard,1.8,,USD/Mtok,2026-05-01,no,2026-05-01,");
        rates.ShouldContain("grebe.one.input.above-200000,Grebe,one,One,input,above-200000,3.6,,USD/Mtok,2026-05-01,no,2026-05-01,");
        rates.ShouldContain("grebe.one.output,Grebe,one,One,output,standard,8,,USD/Mtok,2026-03-01,yes,2026-03-01,");
        rates.ShouldContain("grebe.two.cached-input,Grebe,two,Two,cached-input,standard,0.05,,USD/Mtok,2026-05-01,no,2026-05-01,");
        rates.ShouldContain("grebe.three.output,Grebe,three,Three,output,standard,9,");
        Run("rates --format csv --as-of 2026-04-01").Output.ShouldContain("grebe.one.input,Grebe,one,One,input,standard,2,");
        Run("reconcile models-dev later.json").Output.ShouldEndWith("11 prices compared on 2026-05-16: 0 differ; 2 prices of the cards not in the list\n");
    }

    [Fact]
    public void The_same_list_again_changes_nothing()
    {
        Run("import models-dev first.json --verified 2026-03-01").ExitCode.ShouldBe(0);
        var before = File.ReadAllText(Path.Combine(_folder, "cards/grebe.yaml"));

        var result = Run("import models-dev first.json --verified 2026-05-01");

        result.Output.ShouldContain("cards/grebe.yaml: 0 prices changed, 0 new, of 0 new models among others; 0 prices of the cards not in the list");
        File.ReadAllText(Path.Combine(_folder, "cards/grebe.yaml")).ShouldBe(before);
    }

    [Fact]
    public void What_a_card_has_no_room_for_is_told()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "cards"));
        File.WriteAllText(Path.Combine(_folder, "cards/grebe.yaml"), """
            card: grebe
            title: Grebe
            provider: Grebe
            currency: USD
            sources: { page: { title: Prices, url: "https://grebe.example", verified: 2026-03-01, trust: vendor } }
            meters: { prefill: { label: Prefill, unit: USD/ktok, counts: input } }   # in thousands
            skus:
              the-first:
                label: First
                aliases: [one]
                entries:
                  - since: 2026-01-10
                    source: page
                    prefill: 0.003
            """);

        var result = Run("import models-dev later.json --provider grebe --verified 2026-05-01");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("4 prices not written: the card has no 'steps' of this kind (grebe / one / cost.input");
        Run("rates --format csv").Output.ShouldContain("grebe.three.prefill,Grebe,three,Three,prefill,,0.003,");
        File.ReadAllText(Path.Combine(_folder, "cards/grebe.yaml")).ShouldContain("# in thousands\n");
    }

    private CommandRun Run(string call) => CommandRun.InProcess(call, _folder);
}
