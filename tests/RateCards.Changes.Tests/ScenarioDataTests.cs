using RateCards.Changes.Scenarios;
using RateCards.Compiler.Base;

namespace RateCards.Changes.Tests;

public class ScenarioDataTests
{
    [Fact]
    public void A_project_adds_scenarios_of_its_own_as_data()
    {
        // 20 turns of the default growth: 2,440,000 prompt and 40,000 generated tokens an episode, so 2.44 × 5.15 + 0.04 × 12.81 = $13.0784.
        var files = TestProject.ShippedFiles.Select(f => f.Path != "calculators/multi-turn.yaml" ? f : new SourceText(
            f.Path, f.Content + "\nscenarios:\n  ours:\n    label: Our largest customer\n    values: { model: kimi-k2p6, turns: 20, initial_prompt: 8000, added_per_turn: 12000, decode_per_turn: 2000 }\n")).ToList();

        var change = ScenarioComparer.Compare(TestProject.Compile(files, "2026-05-16"), TestProject.Compile(files, "2026-07-17"), [])
            .Single(c => c.Preset.Id == "ours");

        change.Preset.Label.ShouldBe("Our largest customer");
        change.Choice.ShouldBeNull();
        change.Offers.Single(o => o.IsBaseline).Before!.Total.ShouldBe(13078.4, 1e-6);
    }
}
