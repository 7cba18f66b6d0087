using System.Text.Json;
using System.Text.RegularExpressions;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

public sealed class DiagnosticsTests : IDisposable
{
    private readonly ProjectCopy _project = new();

    public DiagnosticsTests()
    {
        // Three files, each wrong in its own way: a misread number, an unknown key, a formula that adds money to tokens.
        _project.Write("RateCards/cards/acme.yaml", Card("1_000"));
        _project.Edit("RateCards/ratecards.yaml", "output: ../docs-out", "outputt: ../docs-out");
        _project.Write("RateCards/formulas/wrong.yaml", """
            formulas:
              nonsense:
                notation: X
                title: Nonsense
                unit: USD
                sentence: Tokens are not money.
                definition: prompt_tokens + tinker_flat_total
            """);
    }

    [Fact]
    public void One_run_reports_everything_that_is_wrong_with_its_place_and_help()
    {
        var result = _project.Run("check");

        result.ExitCode.ShouldBe(1);
        var lines = result.Error.Split('\n');
        lines.ShouldContain(l => l.StartsWith("RateCards/cards/acme.yaml(13,51): error RC1031: ", StringComparison.Ordinal));
        lines.ShouldContain(l => l.StartsWith("RateCards/ratecards.yaml(8,1): error RC1014: ", StringComparison.Ordinal) && l.Contains("'output'", StringComparison.Ordinal));
        lines.ShouldContain(l => l.StartsWith("RateCards/formulas/wrong.yaml(7,17): error RC30", StringComparison.Ordinal));
        lines.Index().Where(l => l.Item.Contains(": error RC", StringComparison.Ordinal))
            .ShouldAllBe(l => lines[l.Index + 1].StartsWith("  help: ", StringComparison.Ordinal));
        result.Output.ShouldContain("errors");
    }

    [Theory]
    [InlineData("build")]
    [InlineData("estimate multi-turn")]
    [InlineData("rates")]
    [InlineData("explain prompt_tokens")]
    public void Every_command_refuses_a_wrong_project_with_the_same_diagnostics(string call)
    {
        var result = _project.Run(call);

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("RateCards/cards/acme.yaml(13,51): error RC1031: ");
        result.Output.ShouldBeEmpty();
        Directory.Exists(_project.Output).ShouldBeFalse();
    }

    [Fact]
    public void Json_is_one_document_and_nothing_else()
    {
        var result = _project.Run("check --format json");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldBeEmpty();
        var document = JsonDocument.Parse(result.Output).RootElement;
        document.GetProperty("errors").GetInt32().ShouldBeGreaterThanOrEqualTo(3);
        var misread = document.GetProperty("diagnostics").EnumerateArray().Single(d => d.GetProperty("id").GetString() == "RC1031");
        misread.GetProperty("file").GetString().ShouldBe("RateCards/cards/acme.yaml");
        (misread.GetProperty("line").GetInt32(), misread.GetProperty("column").GetInt32()).ShouldBe((13, 51));
        (misread.GetProperty("endLine").GetInt32(), misread.GetProperty("endColumn").GetInt32()).ShouldBe((13, 56));
    }

    [Fact]
    public void Sarif_names_rule_level_file_and_region()
    {
        var run = JsonDocument.Parse(_project.Run("check --format sarif").Output).RootElement.GetProperty("runs")[0];

        run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .ShouldContain(r => r.GetProperty("id").GetString() == "RC1031");
        var misread = run.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "RC1031");
        misread.GetProperty("level").GetString().ShouldBe("error");
        var place = misread.GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("RateCards/cards/acme.yaml");
        place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(13);
    }

    [Fact]
    public void Sarif_explains_each_rule_with_the_page_of_its_diagnostic()
    {
        var rules = JsonDocument.Parse(_project.Run("check --format sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");

        var misread = rules.EnumerateArray().Single(r => r.GetProperty("id").GetString() == "RC1031");
        misread.GetProperty("fullDescription").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
        misread.GetProperty("help").GetProperty("markdown").GetString()!.ShouldContain("## How to fix it");
    }

    [Fact]
    public void Explain_prints_the_page_of_a_diagnostic_that_other_reports_name()
    {
        var page = CommandRun.InProcess("explain RC1031").Output;

        page.ShouldStartWith("RC1031: ");
        page.ShouldContain("\nHow to fix it\n");
    }

    /// <summary>The task that a new project has for VS Code, whose expressions are those of JavaScript.</summary>
    [Fact]
    public void An_editor_finds_every_diagnostic_in_what_check_prints()
    {
        CommandRun.InProcess("new started", Path.GetDirectoryName(_project.Output)!).ExitCode.ShouldBe(0);
        var tasks = File.ReadAllText(Path.Combine(Path.GetDirectoryName(_project.Output)!, "started/.vscode/tasks.json"));
        var pattern = JsonDocument.Parse(tasks).RootElement.GetProperty("tasks")[0].GetProperty("problemMatcher").GetProperty("pattern");
        var diagnostics = JsonDocument.Parse(_project.Run("check --format json").Output).RootElement.GetProperty("diagnostics").EnumerateArray().ToList();

        var found = _project.Run("check").Error.Split('\n')
            .Select(line => Regex.Match(line, pattern.GetProperty("regexp").GetString()!, RegexOptions.ECMAScript)).Where(m => m.Success).ToList();

        string[] members = ["file", "line", "column", "severity", "code", "message"];
        found.Select(m => string.Join('|', members.Select(name => m.Groups[pattern.GetProperty(name).GetInt32()].Value)))
            .ShouldBe(diagnostics.Select(d => string.Join('|', new[] { "file", "line", "column", "severity", "id", "message" }.Select(name => d.GetProperty(name).ToString()))));
        found.Count.ShouldBeGreaterThanOrEqualTo(3);
    }

    [Theory]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    public void What_is_shown_on_a_merge_request_says_where_to_read_more(string format) =>
        _project.Run($"check --format {format}").Output.ShouldMatch(@"ore: (https://\S+/|ratecards explain )RC1031");

    [Fact]
    public void GitLab_gets_a_finding_for_each_diagnostic_which_stays_the_same_where_lines_move()
    {
        JsonElement[] Findings() => [.. JsonDocument.Parse(_project.Run("check --format gitlab").Output).RootElement.EnumerateArray()];
        var misread = Findings().Single(f => f.GetProperty("check_name").GetString() == "RC1031");

        misread.GetProperty("severity").GetString().ShouldBe("major");
        misread.GetProperty("location").GetProperty("path").GetString().ShouldBe("RateCards/cards/acme.yaml");
        misread.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32().ShouldBe(13);
        misread.GetProperty("content").GetProperty("body").GetString()!.ShouldContain("## How to fix it");
        Findings().Select(f => f.GetProperty("fingerprint").GetString()).ShouldBeUnique();

        _project.Write("RateCards/cards/acme.yaml", "# A line above.\n" + File.ReadAllText(_project.PathTo("RateCards/cards/acme.yaml")));
        var moved = Findings().Single(f => f.GetProperty("check_name").GetString() == "RC1031");
        moved.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32().ShouldBe(14);
        moved.GetProperty("fingerprint").GetString().ShouldBe(misread.GetProperty("fingerprint").GetString());
    }

    [Fact]
    public void JUnit_has_a_case_for_each_file_which_fails_where_the_file_has_an_error()
    {
        _project.Write("RateCards/cards/odd.yaml", "card: \"x\\u0001]]><failure>\"\n");

        var suite = System.Xml.Linq.XDocument.Parse(_project.Run("check --format junit").Output).Root!.Element("testsuite")!;

        var cases = suite.Elements("testcase").ToDictionary(c => c.Attribute("file")!.Value);
        cases["RateCards/cards/acme.yaml"].Element("failure")!.Value.ShouldContain("RateCards/cards/acme.yaml(13,51): error RC1031: ");
        cases["RateCards/cards/odd.yaml"].Element("failure").ShouldNotBeNull();
        cases["RateCards/cards/tinker.yaml"].Element("failure").ShouldBeNull();
        suite.Attribute("tests")!.Value.ShouldBe($"{cases.Count}");
        suite.Attribute("failures")!.Value.ShouldBe($"{cases.Values.Count(c => c.Element("failure") is not null)}");
    }

    [Fact]
    public void GitHub_annotations_name_the_place_and_cannot_be_broken_out_of()
    {
        _project.Write("RateCards/cards/odd, 100%.yaml", "card: \"x\\n::error::injected\"\n");

        var lines = _project.Run("check --format github").Output.TrimEnd().Split('\n');

        lines.ShouldContain(l => l.StartsWith("::error file=RateCards/cards/acme.yaml,line=13,endLine=13,col=51,endColumn=56,title=RC1031::", StringComparison.Ordinal));
        lines.ShouldContain(l => l.StartsWith("::error file=RateCards/cards/odd%2C 100%25.yaml,", StringComparison.Ordinal));
        lines.ShouldAllBe(l => l.StartsWith("::error file=", StringComparison.Ordinal) || l.StartsWith("::warning file=", StringComparison.Ordinal) || l.StartsWith("::notice file=", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rate_that_no_page_and_no_calculator_uses_is_told_as_information()
    {
        using var project = new ProjectCopy();
        project.Write("RateCards/cards/acme.yaml", Card("1.25"));
        project.Run("build").ExitCode.ShouldBe(0);

        var result = project.Run("check");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Error.ShouldContain("RateCards/cards/acme.yaml(13,51): info RC2123: No calculator and no page uses the rate 'acme.model-a.input'.");
    }

    public void Dispose() => _project.Dispose();

    /// <summary>A card with one rate, as written.</summary>
    private static string Card(string input) => AcmeCard.Head + $$"""
        meters:
          input: { label: Input, unit: USD/Mtok }
        skus:
          model-a:
            label: Model A
            entries:
              - { since: 2026-05-16, source: page, input: {{input}} }
        """;
}
