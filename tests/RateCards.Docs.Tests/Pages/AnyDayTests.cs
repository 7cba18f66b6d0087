using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Docs.Publishing;

namespace RateCards.Docs.Tests.Pages;

/// <summary>Tables of a page that readers of the site may see as of other days.</summary>
public sealed class AnyDayTests
{
    private static readonly SourceText Project = new("ratecards.yaml", "as-of: 2026-05-16\n");

    private static readonly SourceText Card = new("cards/acme.yaml", """
        card: acme
        title: Acme prices
        provider: Acme AI
        currency: USD
        sources:
          list: { title: Price list, url: "https://acme.example/prices", trust: own }
        meters:
          input: { label: Input, unit: USD/Mtok }
        skus:
          swift:
            label: Swift
            entries:
              - { since: 2026-02-01, source: list, input: 0.50 }
              - { since: 2026-05-01, source: list, input: 0.40 }
              - { since: 2026-08-01, source: list, input: 0.30 }
        """);

    private static BuildResult Build(string head, string body)
    {
        SourceText[] files = [Project, Card, new("pages/prices.mdx.sbn", $"---\ntitle: Prices\ndescription: All of them.\ngroup: Rates\npath: prices\n{head}---\n\n{body}\n")];
        return SiteBuilder.Build(RateCardCompiler.Compile(files), files);
    }

    private static string? Days(BuildResult result) => result.Files.SingleOrDefault(f => f.Path == "site/assets/days/prices.js")?.Text;

    [Fact]
    public void Each_state_of_a_table_stands_once_by_its_first_day()
    {
        var result = Build("any-day: true\n", "{{ rates \"acme\" }}");

        result.Diagnostics.Where(d => d.SeverityWord == "error").ShouldBeEmpty();
        var states = Days(result)!.Split('\n').Where(l => l.StartsWith("  [", StringComparison.Ordinal)).ToList();
        states.Select(l => l[4..14]).ShouldBe(["2026-02-01", "2026-05-01", "2026-05-16", "2026-08-01"]);
        states[0].ShouldContain("$0.50");
        states[1].ShouldContain("$0.40");
        states[2].ShouldBe("  [\"2026-05-16\", null],");
        states[3].ShouldContain("$0.30");
        states[3].ShouldContain("as of \\u003ctime datetime=\\\"0000-00-00\\\">");
        var page = result.Text("site/prices.html");
        page.ShouldContain("data-days=\"2026-02-01 2026-05-01 2026-05-16 2026-08-01\" data-tables=\"assets/days/prices.js\">Tables as of <time datetime=\"2026-05-16\">");
        page.ShouldContain("<div class=\"dated\"><div class=\"table\"");
        result.Text("prices.mdx").ShouldNotContain("dated");
    }

    [Fact]
    public void A_page_that_does_not_ask_for_it_has_its_own_day_alone()
    {
        var result = Build("", "{{ rates \"acme\" }}");

        Days(result).ShouldBeNull();
        result.Text("site/prices.html").ShouldNotContain("days.js");
    }

    [Fact]
    public void A_page_without_a_table_of_prices_has_no_days_to_choose()
    {
        var result = Build("any-day: true\n", "{{ history \"acme\" }}");

        Days(result).ShouldBeNull();
        result.Text("site/prices.html").ShouldNotContain("class=\"day\"");
    }

    [Fact]
    public void What_is_neither_true_nor_false_is_refused_at_its_place()
    {
        var error = Build("any-day: always\n", "{{ rates \"acme\" }}").Diagnostics.Single(d => d.SeverityWord == "error");

        (error.Location.Start.Line, error.Location.Start.Column).ShouldBe((6, 10));
    }

    [Fact]
    public void A_table_of_a_card_without_prices_yet_says_when_the_first_are_known()
    {
        SourceText[] files = [new("ratecards.yaml", "as-of: 2026-01-01\n"), Card, new("pages/prices.mdx.sbn", "---\ntitle: Prices\ndescription: All of them.\ngroup: Rates\npath: prices\n---\n\n{{ rates \"acme\" }}\n")];
        var early = SiteBuilder.Build(RateCardCompiler.Compile(files), files);
        early.Text("prices.mdx").ShouldContain("| Nothing is known yet; the first prices are of 2026-02-01. |");
    }
}
