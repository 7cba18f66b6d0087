using System.Globalization;
using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Data;
using RateCards.Targets.Python;
using JsonArray = System.Text.Json.Nodes.JsonArray;
using JsonNode = System.Text.Json.Nodes.JsonNode;
using JsonObject = System.Text.Json.Nodes.JsonObject;

namespace RateCards.Conformance.Tests;

/// <summary>The generated Python module as its users have it: imported, type-checked, and made of whatever cards say.</summary>
public sealed class PythonModuleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_program_looks_up_rates_of_any_day_and_computes_with_them()
    {
        Write(Repository.Project);
        var script = ScriptEngine.Script("use_ratecards.py");
        Tool.Python.Run("-c", $"import runpy, sys; sys.path.insert(0, {Quote(_folder)}); runpy.run_path({Quote(script)}, run_name='__main__')");
    }

    /// <summary>Days around which rates, options and ways of billing change, and workloads at and beyond the usual.</summary>
    [Fact]
    public void Its_estimates_are_those_of_the_command_to_the_bit_with_what_is_left_out_and_why()
    {
        Write(Repository.Project);
        string[] days = ["2024-05-01", "2025-07-19", "2026-05-15", "2026-05-16", "2026-07-12", "2026-07-16", "2026-07-17", "2026-08-01", "2026-10-01"];
        var workloads = new Dictionary<string, Dictionary<string, object>[]>
        {
            ["multi-turn"] =
            [
                new(), new() { ["gpus"] = 7, ["turns"] = 3, ["decode_per_turn"] = 50 }, new() { ["prompt_tps"] = 700 },
                new() { ["initial_prompt"] = 0, ["added_per_turn"] = 0, ["decode_per_turn"] = 0 },
                new() { ["model"] = "gpt-oss-120b", ["turns"] = 20, ["utilization"] = 0.37, ["prompt_tps"] = 12345.678 },
                new() { ["model"] = "kimi-k2p5" }, new() { ["turns"] = 137, ["decode_per_turn"] = 1, ["gpu"] = "h100-80gb", ["gpus"] = 7 },
            ],
            ["rft"] = [new(), new() { ["prompts"] = 777, ["average_tokens"] = 1000.5, ["rollout_tps"] = 4000 }, new() { ["gpu"] = "h200-141gb" }],
        };
        var expected = new List<string>();
        var cases = new List<object[]>();
        foreach (var calculator in Repository.Project.Calculators)
        {
            foreach (var day in days)
            {
                foreach (var inputs in workloads[calculator.Id])
                {
                    var texts = inputs.ToDictionary(i => i.Key, i => Convert.ToString(i.Value, CultureInfo.InvariantCulture)!);
                    if (Estimator.Estimate(Repository.Project, calculator, texts, DateOf(day)).Estimate is { } estimate)
                    {
                        cases.Add([calculator.Id, inputs, day]);
                        expected.Add(EstimateJson.Write(estimate));
                    }
                }
            }
        }

        cases.Count.ShouldBeGreaterThan(40);
        expected.ShouldContain(e => e.Contains("\"reason\"", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(_folder, "estimates.json"), JsonSerializer.Serialize(cases));
        var actual = JsonNode.Parse(Tool.Python.Run(ScriptEngine.Script("estimate.py"), _folder))!.AsArray();
        for (var i = 0; i < expected.Count; i++)
        {
            ShouldBeEqual(actual[i]!, JsonNode.Parse(expected[i])!, $"{cases[i][0]} {JsonSerializer.Serialize(cases[i][1])} {cases[i][2]}");
        }
    }

    [Fact]
    public void It_has_the_layout_that_programmers_expect_of_each_other()
    {
        Write(Repository.Project);
        Tool.StyleChecker.Run("--max-line-length=88", Path.Combine(_folder, "ratecards.py"));
    }

    /// <summary>As pip builds it from the folder, without a network.</summary>
    [Fact]
    public void It_is_a_package_that_pip_builds_and_installs_with_its_types()
    {
        foreach (var file in PythonPackage.Write(Repository.Project))
        {
            var path = Path.Combine(_folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.ToArray());
        }

        var installed = Path.Combine(_folder, "installed");
        Tool.DebianPython.Run("-m", "pip", "wheel", "--quiet", "--no-build-isolation", "--no-deps", "--no-index", "--wheel-dir", _folder, Path.Combine(_folder, "python"));
        var wheel = Directory.GetFiles(_folder, "*.whl").ShouldHaveSingleItem();
        Path.GetFileName(wheel).ShouldBe("ratecards-2026.5.16-py3-none-any.whl");
        Tool.DebianPython.Run("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", installed, wheel);
        File.Exists(Path.Combine(installed, "ratecards", "py.typed")).ShouldBeTrue();
        var script = Path.Combine(_folder, "program.py");
        File.WriteAllText(script, """
            import sys
            from datetime import date
            sys.path.insert(0, sys.argv[1])
            import ratecards
            print(ratecards.TINKER__KIMI_K2P6__PREFILL.amount(date(2026, 5, 16)), ratecards.estimate_multi_turn().offers["tinker"].total)
            """);
        Tool.DebianPython.Run(script, installed).ShouldBe("5.15 2264.96\n");
    }

    private static Date DateOf(string day) => Date.TryParse(day, out var date) ? date : throw new FormatException(day);

    private static void ShouldBeEqual(JsonNode actual, JsonNode expected, string what)
    {
        // Texts of JSON differ in how they write 1.0; the doubles must not.
        Plain(actual).ShouldBe(Plain(expected), what);
    }

    private static string Plain(JsonNode? node) => node switch
    {
        JsonObject members => "{" + string.Join(",", members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{m.Key}:{Plain(m.Value)}")) + "}",
        JsonArray items => "[" + string.Join(",", items.Select(Plain)) + "]",
        System.Text.Json.Nodes.JsonValue value when value.GetValueKind() == JsonValueKind.Number => double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        _ => node?.ToJsonString() ?? "null",
    };

    [Fact]
    public void Its_types_hold_under_the_strictest_rules()
    {
        Write(Repository.Project);
        Tool.TypeChecker.Run("--strict", "--cache-dir", Path.Combine(_folder, "cache"), Path.Combine(_folder, "ratecards.py"));
    }

    [Fact]
    public void Hostile_text_stays_within_its_string()
    {
        const string Hostile = "\"\"\"\n'; raise SystemExit(7) # \\ \\N{BULLET} \0 \u2028 \ud800 {0} %s";
        var (project, card) = (Repository.Project, Repository.Project.Cards[0]);
        var hostile = card with { Provider = Hostile, Sources = card.Sources.Select(s => s with { Title = Hostile }).ToValueList() };
        var rates = project.Rates.All.Select(r => r with { Card = hostile, Meter = r.Meter with { Label = Hostile } }).Take(1).ToValueList();
        var settings = project.Settings with { Site = project.Settings.Site with { Description = Hostile } };
        var formulas = project.Formulas.Formulas.Select(f => f with { Title = Hostile, Sentence = Hostile }).ToValueList();
        Write(project with
        {
            Settings = settings, Calculators = [], Cards = [hostile], Rates = new RateIndex(rates), Formulas = new FormulaLibrary(project.Formulas.Symbols, formulas),
        });
        Tool.Python.Run("-c", $"""
            import sys
            sys.path.insert(0, {Quote(_folder)})
            import ratecards
            (rate,) = ratecards.RATES.values()
            assert rate.provider == rate.meter == {Quote(Hostile)}, ascii(rate.provider)
            assert ratecards.prompt_tokens(turns=1, initial_prompt=5, added_per_turn=0) == 5
            """);
    }

    private void Write(Project project) => File.WriteAllText(Path.Combine(_folder, "ratecards.py"), PythonModule.Write(project).Text);

    /// <summary>A string literal of Python in plain characters.</summary>
    private static string Quote(string text) =>
        "\"" + string.Concat(text.Select(c => c is >= ' ' and < '\x7f' and not '"' and not '\\' ? c.ToString() : $"\\u{(int)c:x4}")) + "\"";
}
