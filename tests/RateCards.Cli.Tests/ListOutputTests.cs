using System.Text.Json.Nodes;
using RateCards.Compiler.Model;
using RateCards.Interchange;

namespace RateCards.Cli.Tests;

/// <summary>Price lists of others as outputs of a build, and as the beginning of a project.</summary>
public sealed class ListOutputTests : IDisposable
{
    private readonly ProjectCopy _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_lists_that_can_be_written_are_those_that_can_be_read() => ListOutput.Formats.ShouldBe(PriceLists.All.Select(f => f.Name), ignoreOrder: true);

    [Fact]
    public void A_build_writes_a_list_and_a_report_shows_what_upstream_will_see()
    {
        AddOutput("litellm: { cards: [tinker] }");
        _project.Run("build").ExitCode.ShouldBe(0);
        var list = JsonNode.Parse(File.ReadAllText(Path.Combine(_project.Output, "lists/litellm/model_prices_and_context_window.json")))!.AsObject();
        list.ContainsKey("Kimi-K2.6 (32K)").ShouldBeFalse("it could not be bought on that day");
        list.ShouldAllBe(e => (string)e.Value!["litellm_provider"]! == "tinker");
        var price = list["Kimi-K2.6 (128K)"]!["input_cost_per_token"]!;
        price.GetValue<decimal>().ShouldBe(0.00000515m);

        var report = _project.Run("diff 2026-05-16 2026-08-01 --format markdown").Output;

        report.ShouldContain("lists/litellm/model_prices_and_context_window.json");
        report.ShouldMatch("-.*\"input_cost_per_token\": 5.15e-06,");
    }

    [Theory]
    [InlineData("litelm: {}", "RC1014: 'outputs' has no key 'litelm'. Did you mean 'litellm'?")]
    [InlineData("litellm: { cards: [tinkr] }", "RC2201: There is no card 'tinkr'. Did you mean 'tinker'?")]
    public void A_list_or_card_that_is_not_there_is_told(string line, string error)
    {
        AddOutput(line);

        var result = _project.Run("build");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain(error);
    }

    [Fact]
    public void A_package_for_npm_has_the_name_version_and_licence_that_the_project_gives_and_no_date()
    {
        _project.Edit("RateCards/ratecards.yaml", "npm: { name: ratecards, version: 0.1.0 }", "npm: { name: \"@acme/prices\", version: 1.2.0, license: MIT, license-text: \"Take it.\" }");

        _project.Run("build").ExitCode.ShouldBe(0);

        string Text(string path) => File.ReadAllText(Path.Combine(_project.Output, "npm", path));
        var package = JsonNode.Parse(Text("package.json"))!;
        ((string)package["name"]!, (string)package["version"]!, (string)package["license"]!).ShouldBe(("@acme/prices", "1.2.0", "MIT"));
        Text("LICENSE").ShouldBe("Take it.\n");
        Text("README.md").ShouldContain("import \"@acme/prices/element\";");
        (Text("package.json") + Text("README.md").Replace("2026-01-01", "", StringComparison.Ordinal)).ShouldNotMatch(@"\d{4}-\d\d-\d\d");
        _project.Edit("RateCards/ratecards.yaml", "npm: {", "#npm: {");
        _project.Run("build").ExitCode.ShouldBe(0);
        Directory.Exists(Path.Combine(_project.Output, "npm")).ShouldBeFalse("no package was asked for");
    }

    [Fact]
    public void A_package_for_dbt_has_the_name_and_version_that_the_project_gives()
    {
        _project.Edit("RateCards/ratecards.yaml", "dbt: { name: ratecards, version: 0.1.0 }", "dbt: { name: acme_prices, version: 1.2.0 }");

        _project.Run("build").ExitCode.ShouldBe(0);

        var folder = Path.Combine(_project.Output, "dbt");
        File.ReadAllText(Path.Combine(folder, "dbt_project.yml")).ShouldContain("name: acme_prices\nversion: 1.2.0\n");
        File.ReadAllText(Path.Combine(folder, "README.md")).ShouldContain("dbt build --select package:acme_prices\n");
        Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories).ShouldAllBe(f => Path.GetFileName(f).StartsWith("acme_prices_", StringComparison.Ordinal));
        _project.Edit("RateCards/ratecards.yaml", "  dbt: {", "  #dbt: {");
        _project.Run("build").ExitCode.ShouldBe(0);
        Directory.Exists(folder).ShouldBeFalse("no package was asked for");
    }

    [Theory]
    [InlineData("acme-prices", "1.2.0", "'name' must be a package's name such as 'acme_prices'")]
    [InlineData("dbt", "1.2.0", "'name' must be a package's name such as 'acme_prices'")]
    [InlineData("acme_prices", "1.2", "'version' must be a version such as '1.2.0'")]
    public void A_name_or_version_that_dbt_refuses_is_told(string name, string version, string error)
    {
        _project.Edit("RateCards/ratecards.yaml", "dbt: { name: ratecards, version: 0.1.0 }", $"dbt: {{ name: {name}, version: \"{version}\" }}");

        var result = _project.Run("build");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain(error);
    }

    private void AddOutput(string line) => _project.Edit("RateCards/ratecards.yaml", "outputs:\n", $"outputs:\n  {line}\n");

    [Fact]
    public void A_project_begins_with_a_list()
    {
        var list = Repository.PathTo("tests/data/lists/models-dev.json");

        var result = _project.Run($"new prices --from models-dev {list} --verified 2026-03-01");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("25 prices of 6 models in 2 cards");
        _project.Run("build --project prices").ShouldSatisfyAllConditions(b => b.ExitCode.ShouldBe(0), b => b.Error.ShouldNotContain("RC2123"));
        File.ReadAllText(_project.PathTo("prices/docs-out/index.mdx")).ShouldContain("(/models/grebe-large-2-5)");
        File.Exists(_project.PathTo("prices/docs-out/site/models/grebe-large-2-5.html")).ShouldBeTrue();
        _project.Run("price --project prices --model grebe-large-2.5 --count input=300000").Output.ShouldContain("$1.20  Grebe");
    }

    [Theory]
    [InlineData("new prices --from litellm LIST --verified 2026-03-01", "It looks like the list of models.dev")]
    [InlineData("new prices --from models-dev LIST", "Give --verified DATE")]
    [InlineData("new prices --from tinker LIST --verified 2026-03-01", "does not say whose prices they are")]
    public void Nothing_is_left_of_a_project_that_could_not_be_made(string call, string error)
    {
        var result = _project.Run(call.Replace("LIST", Repository.PathTo("tests/data/lists/models-dev.json"), StringComparison.Ordinal));

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(error);
        File.Exists(_project.PathTo("prices/ratecards.yaml")).ShouldBeFalse();
    }
}
