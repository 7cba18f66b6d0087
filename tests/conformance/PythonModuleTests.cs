using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Python;

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
            Settings = settings, Cards = [hostile], Rates = new RateIndex(rates), Formulas = new FormulaLibrary(project.Formulas.Symbols, formulas),
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
