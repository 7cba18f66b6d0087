using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests.Hostile;

/// <summary>
/// Texts come from whoever opens a pull request. For modules, snippets, JSON, Python, C#, CSV, workbooks, the map
/// of the site, reports and databases, the parser of those who take them finds the same structure as in the output of a twin with harmless
/// texts, and in it the texts as they were written.
/// </summary>
public sealed partial class HostileTextTests(HostileBuilds builds) : IClassFixture<HostileBuilds>
{
    public static TheoryData<string> Dialects => ["postgresql", "duckdb", "sqlite"];

    [Theory]
    [InlineData(".mjs")]
    [InlineData(".jsx")]
    public void By_JavaScript(string ending)
    {
        ShouldBeTwins(twin => twin.InNode["found"]!, ending);
        builds.Hostile.InNode["pwned"]!.AsArray().ShouldBeEmpty();
    }

    /// <summary>What programs read: rates, calculators, schemas, the index of the search.</summary>
    [Fact]
    public void By_JSON() => ShouldBeTwins(twin => twin.InNode["found"]!, ".json");

    /// <summary>As the documentation platform and GitHub read them, bare addresses as links among it.</summary>
    [Theory]
    [InlineData(".mdx")]
    [InlineData(".md")]
    [InlineData(".txt")]
    public void By_readers_of_Markdown(string ending) => ShouldBeTwins(twin => twin.InNode["found"]!, ending);

    [Theory]
    [InlineData(".py")]
    [InlineData(".csv")]
    public void By_Python(string ending) => ShouldBeTwins(twin => twin.InPython, ending);

    [Fact]
    public void By_CSharp() => ShouldBeTwins("C#", builds.Plain.InCSharp, builds.Hostile.InCSharp);

    [Fact]
    public void No_text_becomes_an_element_on_a_page_of_the_site()
    {
        var (plain, hostile) = (Acting(builds.Plain), Acting(builds.Hostile));

        hostile.ShouldBe(plain);

        static int Acting(HostileBuilds.Twin twin) =>
            new HtmlParser().ParseDocument(twin.Built.Read("site/places.html")).QuerySelectorAll("img, svg, script, style, pwned, remarks, [onload], [onerror], [onmouseover], [href^='javascript:']").Length;
    }

    [Fact]
    public void The_map_of_the_site() => EachFile(".xml", (plain, hostile, path) => ShouldBeTwins(path, Structure.OfXml(XDocument.Parse(plain.Read(path))), Structure.OfXml(XDocument.Parse(hostile.Read(path)))));

    [Fact]
    public void Workbooks() => EachFile(".xlsx", (plain, hostile, path) =>
    {
        var expected = Parts(plain, path);
        var actual = Parts(hostile, path);
        actual.Keys.ShouldBe(expected.Keys);
        foreach (var part in expected.Keys.Where(p => !p.EndsWith("styles.xml", StringComparison.Ordinal)))
        {
            ShouldBeTwins($"{path}/{part}", expected[part], actual[part]);
        }
    });

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Databases(string id)
    {
        var dialect = SqlDialects.All.Single(d => d.Id == id);
        ShouldBeTwins(id, DatabaseStructure.Of(dialect, builds.Plain.Built.Read($"sql/{id}.sql")), DatabaseStructure.Of(dialect, builds.Hostile.Built.Read($"sql/{id}.sql")));
    }

    [Fact]
    public void Each_line_for_GitHub_is_a_command_of_ours()
    {
        var lines = builds.Hostile.Built.Call("check", "--format", "github").Said.TrimEnd('\n').Split('\n');

        lines.ShouldAllBe(l => l.StartsWith("::warning file=RateCards/", StringComparison.Ordinal) || l.StartsWith("::notice file=RateCards/", StringComparison.Ordinal));
        lines.Length.ShouldBeGreaterThan(HostileTexts.All.Count);
    }

    /// <summary>Some texts with a star take what another takes too (RC2340), so there is more to report; but nothing of another shape.</summary>
    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    public void Reports(string format)
    {
        Structure Report(BuiltProject project)
        {
            var said = project.Call("check", "--format", format).Said;
            var report = format == "junit" ? Structure.OfXml(XDocument.Parse(said)) : Structure.OfAnyJson(JsonNode.Parse(said)!);
            return report with { Kinds = report.Kinds.ToDictionary(k => k.Key, _ => 1) };
        }

        ShouldBeTwins(format, Report(builds.Plain.Built), Report(builds.Hostile.Built));
    }

    private void EachFile(string ending, Action<BuiltProject, BuiltProject, string> compare)
    {
        var paths = builds.Plain.Built.Paths(ending).ToList();
        paths.ShouldNotBeEmpty();
        builds.Hostile.Built.Paths(ending).ShouldBe(paths);
        paths.ForEach(path => compare(builds.Plain.Built, builds.Hostile.Built, path));
    }

    private void ShouldBeTwins(Func<HostileBuilds.Twin, JsonNode> found, string ending)
    {
        var paths = found(builds.Plain).AsObject().Select(f => f.Key).Where(p => p.EndsWith(ending, StringComparison.Ordinal)).ToList();
        paths.ShouldNotBeEmpty();
        foreach (var path in paths)
        {
            ShouldBeTwins(path, Structure.OfJson(found(builds.Plain)[path]!), Structure.OfJson(found(builds.Hostile)[path]!));
        }
    }

    private static void ShouldBeTwins(string path, Structure plain, Structure hostile)
    {
        var different = plain.Kinds.Keys.Union(hostile.Kinds.Keys)
            .Select(k => (Kind: k, Plain: plain.Kinds.GetValueOrDefault(k), Hostile: hostile.Kinds.GetValueOrDefault(k)))
            .Where(k => k.Plain != k.Hostile);
        string.Join('\n', different.Select(k => $"{k.Kind}: {k.Hostile} for {k.Plain}")).ShouldBeEmpty(path);
        var expected = Folded(plain.Texts);
        var actual = Folded(hostile.Texts);
        for (var i = 0; i < HostileTexts.All.Count; i++)
        {
            if (expected.Contains(HostileTexts.Harmless(i), StringComparison.Ordinal))
            {
                actual.ShouldContain(Folded([HostileTexts.All[i]]), Case.Sensitive, path);
            }
        }
    }

    /// <summary>Texts with any white space as one space: where they stand on one line, so they are written.</summary>
    private static string Folded(IEnumerable<string> texts) => WhiteSpace().Replace(string.Join('\u0001', texts), " ");

    private static Dictionary<string, Structure> Parts(BuiltProject project, string path)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(project.Output, path));
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var stream = e.Open();
            return Structure.OfXml(XDocument.Load(stream));
        });
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
