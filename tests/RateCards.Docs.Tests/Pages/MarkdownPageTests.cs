using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Docs.Publishing;

namespace RateCards.Docs.Tests.Pages;

/// <summary>Markdown files of a project are pages as they are.</summary>
public sealed class MarkdownPageTests
{
    private const string Card = """
        card: acme
        title: Acme prices
        provider: Acme
        currency: USD
        sources:
          list: { title: Price list, url: "https://acme.example/prices", trust: own }
        meters:
          input: { label: Input, unit: USD/Mtok }
        skus:
          swift: { label: Swift, entries: [{ since: 2026-01-10, source: list, input: 0.40 }] }
        """;

    private static BuildResult Build(string markdown, params (string Path, string Text)[] files) => BuildProject($"as-of: 2026-05-16\nmarkdown:\n{markdown}", files);

    private static BuildResult BuildProject(string projectFile, params (string Path, string Text)[] files)
    {
        SourceText[] texts = [new("ratecards.yaml", projectFile + "\n"), new("cards/acme.yaml", Card), .. files.Select(f => new SourceText(f.Path, f.Text))];
        return SiteBuilder.Build(RateCardCompiler.Compile(texts), texts);
    }

    private static string Text(BuildResult result, string path) => result.Files.Single(f => f.Path == path).Text;

    private static IEnumerable<string> Errors(BuildResult result) => result.Diagnostics.Where(d => d.SeverityWord == "error").Select(d => $"{d.Location} {d.Id}: {d.Message}");

    [Fact]
    public void A_file_is_a_page_with_its_heading_as_title_and_its_first_paragraph_as_description()
    {
        var result = Build("  Guides: start.md", ("start.md", "# Start\n\nFrom nothing to a\nprice.\n\n## Install\n\nThree steps.\n"));

        Errors(result).ShouldBeEmpty();
        Text(result, "start.mdx").ShouldBe("---\ntitle: \"Start\"\ndescription: \"From nothing to a price.\"\n---\n\n## Install\n\nThree steps.\n");
        Text(result, "site/start.md").ShouldBe("# Start\n\n> From nothing to a price.\n\n## Install\n\nThree steps.\n");
        Text(result, "site/start.html").ShouldContain("<h2 id=\"install\">Install</h2>");
        Text(result, "docs.json").ShouldContain("\"Guides\"");
    }

    [Fact]
    public void A_first_paragraph_with_links_or_code_stays_in_the_text_too()
    {
        var result = Build("  Guides: start.md", ("start.md", "# Start\n\nSee `build`.\n"));

        Text(result, "start.mdx").ShouldBe("---\ntitle: \"Start\"\ndescription: \"See build.\"\n---\n\nSee `build`.\n");
        Text(result, "site/start.html").ShouldNotContain("class=\"lead\"");
    }

    [Fact]
    public void The_navigation_has_the_order_of_the_project_file_and_each_file_once()
    {
        var result = Build(
            "  First: [z.md, a.md]\n  Rest: [\"*.md\", more/README.md]",
            ("a.md", "# A\n\nText.\n"), ("m.md", "# M\n\nText.\n"), ("z.md", "# Z\n\nText.\n"), ("more/README.md", "# More\n\nText.\n"));

        Errors(result).ShouldBeEmpty();
        var llms = Text(result, "llms.txt");
        new[] { "## First", "[Z](/z.md)", "[A](/a.md)", "## Rest", "[M](/m.md)", "[More](/more.md)" }.Select(t => llms.IndexOf(t, StringComparison.Ordinal)).ShouldBeInOrder();
        llms.Split("[A]").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("It costs $5 {a} and $6.", "It costs \\$5 \\{a\\} and \\$6.", "It costs $5 {a} and $6.", "It costs $5 {a} and $6.")]
    [InlineData("Write `{{ rate \"x\" }}` or `a < b`.", "Write `{{ rate \"x\" }}` or `a < b`.", "Write `{{ rate \"x\" }}` or `a < b`.", "Write <code>{{ rate &quot;x&quot; }}</code> or <code>a &lt; b</code>.")]
    [InlineData("```yaml\na: { b: {{ c }} }  # <!-- {{ d }} -->\n```", "```yaml\na: { b: {{ c }} }  # <!-- {{ d }} -->\n```", "```yaml\na: { b: {{ c }} }  # <!-- {{ d }} -->\n```", "a: { b: {{ c }} }  # &lt;!-- {{ d }} --&gt;\n</code>")]
    [InlineData("Where a < b {{ see }}.", "Where a \\< b \\{\\{ see \\}\\}.", "Where a \\< b {{ see }}.", "Where a &lt; b {{ see }}.")]
    [InlineData("import is a command.", "&#105;mport is a command.", "import is a command.", "<p>import is a command.</p>")]
    [InlineData("At <https://acme.example/a_b>.", "At [https://acme.example/a\\_b](https://acme.example/a_b).", "At <https://acme.example/a_b>.", "At <a href=\"https://acme.example/a_b\">https://acme.example/a_b</a>.")]
    [InlineData("Text.<!-- for editors --> More.", "Text. More.", "Text. More.", "<p>Text. More.</p>")]
    public void Text_is_literal_in_every_medium(string markdown, string mdx, string twin, string html)
    {
        var result = Build("  Guides: start.md", ("start.md", $"# Start\n\nFirst.\n\n{markdown}\n"));

        Errors(result).ShouldBeEmpty();
        Text(result, "start.mdx").ShouldEndWith($"\n\n{mdx}\n");
        Text(result, "site/start.md").ShouldEndWith($"\n\n{twin}\n");
        Text(result, "site/start.html").ShouldContain(html);
    }

    [Fact]
    public void A_comment_with_braces_is_a_tag_of_templates()
    {
        var result = Build("  Guides: start.md", ("start.md", "# Start\n\nFirst.\n\n<!-- {{ rates \"acme\" }} -->\n"));

        Errors(result).ShouldBeEmpty();
        Text(result, "start.mdx").ShouldContain("\\$0.40");
        Text(result, "site/start.html").ShouldContain("<table");
    }

    [Fact]
    public void A_claim_in_comments_keeps_the_numbers_of_its_sentence_true()
    {
        const string Page = "# Start\n\nFirst, with 12 of its own.\n\n<!-- {{ wrap claim \"price == 0.40\" price: \"acme.swift.input\" }} -->A million costs $0.40.<!-- {{ end }} -->\n";

        Errors(Build("  Guides: start.md", ("start.md", Page))).ShouldBeEmpty();
        Errors(Build("  Guides: start.md", ("start.md", Page.Replace("== 0.40", "== 0.50", StringComparison.Ordinal).Replace("$0.40", "$0.50", StringComparison.Ordinal))))
            .ShouldBe(["start.md(5,21) RC5030: On 2026-05-16 this is not true: price == 0.50. The left side is 0.4, the right side 0.5."]);
        Errors(Build("  Guides: start.md", ("start.md", Page.Replace("$0.40", "$0.41", StringComparison.Ordinal)))).Single().ShouldStartWith("start.md(5,85) RC5007: '0.41' is typed");
    }

    [Fact]
    public void Links_between_files_lead_to_pages_and_to_their_headings()
    {
        var result = Build(
            "  Guides: [README.md, guides/start.md]",
            ("README.md", "# Home\n\nFirst.\n\n[there](guides/start.md#whats-c-for), [its top](./guides/start.md#start), [below](#a--b)\n\n## A & B\n"),
            ("guides/start.md", "# Start\n\nFirst.\n\n[back](../README.md)\n\n## What's C# for?\n"));

        Errors(result).ShouldBeEmpty();
        Text(result, "index.mdx").ShouldContain("[there](/guides/start#whats-c#-for), [its top](/guides/start), [below](#a-&-b)");
        Text(result, "site/index.html").ShouldContain("<a href=\"guides/start.html#whats-c#-for\">there</a>");
        Text(result, "site/guides/start.html").ShouldContain("<h2 id=\"whats-c#-for\">");
        Text(result, "site/guides/start.html").ShouldContain("<a href=\"../index.html\">back</a>");
        Text(result, "site/guides/start.md").ShouldContain("[back](../index.md)");
    }

    [Fact]
    public void Files_that_are_not_pages_are_linked_where_they_are_read()
    {
        (string, string)[] page = [("guides/start.md", "# Start\n\nFirst.\n\n[the code](../../src/a.cs#L3)\n\n![A chart](chart.png)\n")];
        var result = BuildProject("as-of: 2026-05-16\nsite: { source-url: https://git.example/blob/main/docs }\nmarkdown: { Guides: guides/start.md }", page);

        Errors(result).ShouldBeEmpty();
        Text(result, "guides/start.mdx").ShouldEndWith("[the code](https://git.example/blob/main/src/a.cs#L3)\n\n[A chart](https://git.example/blob/main/docs/guides/chart.png)\n");
        Errors(Build("  Guides: guides/start.md", page)).ShouldBe(
        [
            "guides/start.md(5,12) RC5011: The link '../../src/a.cs#L3' of 'guides/start.md' leads nowhere: that file is not a page, and 'site' does not say by 'source-url' where it can be read.",
            "guides/start.md(7,12) RC5011: The link 'chart.png' of 'guides/start.md' leads nowhere: that file is not a page, and 'site' does not say by 'source-url' where it can be read.",
        ]);
    }

    [Theory]
    [InlineData("[x](#nowhere)", "start.md(5,5) RC5011: The link '#nowhere' of 'start.md' leads nowhere: the page has no such heading.")]
    [InlineData("    indented", "start.md(5,1) RC5062: Code that is indented is text in MDX.")]
    [InlineData("<p><a href=\"other.md\">x</a></p>", "start.md(5,13) RC5062: 'other.md' stands in HTML, where it leads to another place than from the file.")]
    [InlineData("<Nite>x</Nite>", "start.md(5,2) RC5010: '<Nite>' is not a component of the documentation platform that the site can show. Did you mean 'Note'?")]
    [InlineData("<!-- {{ rte \"acme.swift.input\" }} -->", "start.md(5,9) RC5002: 'rte' is neither a page function nor a value that is known here. Did you mean 'rate'?")]
    [InlineData("\uE123", "start.md(5,1) RC1003: The character U+E123 cannot stand in a text.")]
    public void What_cannot_be_published_is_told_at_its_place(string markdown, string error) =>
        Errors(Build("  Guides: start.md", ("start.md", $"# Start\n\nFirst.\n\n{markdown}\n"))).ShouldContain(error);

    [Theory]
    [InlineData("start.md", "No title.\n", "start.md(1,1) RC5061: The file does not begin with its title.")]
    [InlineData("my start.md", "# Start\n", "my start.md(1,1) RC5061: 'my start.md' cannot be the path of a page.")]
    [InlineData("other.md", "# Other\n", "ratecards.yaml(3,11) RC5060: There is no file 'start.md'. A Markdown file is named as it is written, capitals included.")]
    public void A_file_that_cannot_be_a_page_is_told(string path, string text, string error) =>
        Errors(Build($"  Guides: {(path == "other.md" ? "start.md" : path)}", (path, text))).ShouldContain(error);

    [Theory]
    [InlineData("../start.md")]
    [InlineData("/start.md")]
    [InlineData("a/../start.md")]
    [InlineData("a*/start.md")]
    [InlineData("start.txt")]
    public void Only_Markdown_of_the_project_folder_is_named(string path) =>
        Errors(Build($"  Guides: \"{path}\"")).ShouldContain($"ratecards.yaml(3,11) RC1012: A Markdown file must be a path below the project folder such as 'guides/start.md' or 'guides/*.md', not '{path}'.");
}
