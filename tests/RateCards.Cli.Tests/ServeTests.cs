using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>The live preview, asked by a real client while real files change.</summary>
public sealed partial class ServeTests : IDisposable
{
    private const string Card = "RateCards/cards/tinker-storage.yaml";

    private readonly ProjectCopy _project = new();

    [Fact]
    public void Pages_are_those_that_a_build_writes_with_one_script_more()
    {
        _project.Run("build").ExitCode.ShouldBe(0);
        var built = File.ReadAllText(_project.PathTo("docs-out/site/pricing.html"));
        using var preview = new PreviewRun(_project);

        var served = preview.Read("pricing.html");

        var script = Script().Match(served).Value;
        script.ShouldNotBeEmpty();
        served.Replace(script, "", StringComparison.Ordinal).ShouldBe(built);
        built.ShouldNotContain("ratecards-live");
        served.ShouldContain("script-src 'self';");
        preview.Read(Source().Match(script).Groups[1].Value).ShouldContain("EventSource");
    }

    [Fact]
    public void After_each_save_every_file_is_what_a_build_writes()
    {
        using var preview = new PreviewRun(_project);
        using var events = preview.Listen();
        var told = events.Next();
        (string File, string Old, string New)[] saves =
        [
            (Card, "gb-month: 0.10", "gb-month: 0.17"),
            ("RateCards/formulas/multi-turn.yaml", "sentence: Rollouts that are made.", "sentence: Rollouts, saved anew."),
            ("RateCards/calculators/multi-turn.yaml", "label: Episodes", "label: Rollouts"),
            ("RateCards/pages/pricing.mdx.sbn", "Every figure on this page", "Each figure here"),
            ("RateCards/pages/pricing.mdx.sbn", "title: Pricing", "title: Prices"),
            ("RateCards/ratecards.yaml", "as-of: 2026-05-16", "as-of: 2026-10-01"),
            (Card, "gb-month: 0.17", "gb-month: 0.10"),
        ];
        foreach (var (file, old, @new) in saves)
        {
            var before = told.GetProperty("version").GetString();
            _project.Edit(file, old, @new);
            told = events.Next();
            told.GetProperty("version").GetString().ShouldNotBe(before, file);
            _project.Run("build").ExitCode.ShouldBe(0);

            var site = _project.PathTo("docs-out/site");
            foreach (var path in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(site, p).Replace('\\', '/')))
            {
                Script().Replace(preview.Read(path), "").ShouldBe(File.ReadAllText(Path.Combine(site, path)), $"{path} after {file}");
            }
        }
    }

    [Fact]
    public void Pages_are_told_which_of_the_files_that_they_load_have_changed()
    {
        using var preview = new PreviewRun(_project);
        using var events = preview.Listen();
        var before = events.Next().GetProperty("assets");

        _project.Edit("RateCards/calculators/multi-turn.yaml", "label: Episodes", "label: Rollouts");

        var after = events.Next().GetProperty("assets");
        var assets = after.EnumerateObject().Select(a => a.Name).ToList();
        assets.ShouldBeSubsetOf(before.EnumerateObject().Select(a => a.Name));
        assets.ShouldContain("/assets/site.js");
        assets.ShouldAllBe(a => !a.EndsWith(".html", StringComparison.Ordinal));
        assets.Where(a => before.GetProperty(a).GetString() != after.GetProperty(a).GetString()).ShouldBe(["/assets/days/fine-tuning/multi-turn-cost-comparison.js", "/assets/rate-calculator.js", "/assets/rate-calculator.mjs"], ignoreOrder: true);
    }

    [Fact]
    public void Addresses_may_leave_out_what_files_have()
    {
        using var preview = new PreviewRun(_project);

        preview.Read("").ShouldBe(preview.Read("index.html"));
        preview.Read("fine-tuning/rft-cost-estimator").ShouldBe(preview.Read("fine-tuning/rft-cost-estimator.html"));
    }

    [Fact]
    public void A_saved_card_is_told_of_and_shown_and_nothing_is_written()
    {
        using var preview = new PreviewRun(_project);
        using var events = preview.Listen();
        var before = events.Next().GetProperty("version").GetString();
        preview.Read("rate-history.html").ShouldContain("$0.10");

        _project.Edit(Card, "gb-month: 0.10", "gb-month: 0.17");

        var after = events.Next();
        after.GetProperty("version").GetString().ShouldNotBe(before);
        after.GetProperty("diagnostics").GetArrayLength().ShouldBe(0);
        preview.Read("rate-history.html").ShouldContain("$0.17");
        PreviewRun.WaitFor(() => Regex.IsMatch(preview.Output, @"cards/tinker-storage\.yaml: \d+ of \d+ files changed in \d+ ms"));
        Directory.Exists(_project.Output).ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_an_editor_puts_in_place_of_a_card_is_told_of_as_the_card()
    {
        using var preview = new PreviewRun(_project);
        using var events = preview.Listen();
        events.Next();
        var card = _project.PathTo(Card);
        var beside = _project.PathTo("RateCards/cards/sedXyz12");

        File.WriteAllText(beside, File.ReadAllText(card).Replace("gb-month: 0.10", "gb-month: 0.17", StringComparison.Ordinal));
        File.Move(beside, card, overwrite: true);

        events.Next().GetProperty("diagnostics").GetArrayLength().ShouldBe(0);
        PreviewRun.WaitFor(() => preview.Output.Contains("files changed in", StringComparison.Ordinal));
        preview.Output.ShouldContain("\ncards/tinker-storage.yaml: ");
        preview.Output.ShouldNotContain("sedXyz12");
    }

    [Fact]
    public void A_broken_card_is_told_with_its_place_and_the_pages_stay_until_it_is_fixed()
    {
        using var preview = new PreviewRun(_project);
        using var events = preview.Listen();
        var version = events.Next().GetProperty("version").GetString();
        var text = File.ReadAllText(_project.PathTo(Card));
        var lines = text.Split('\n');
        var line = Array.FindIndex(lines, l => l.Contains("gb-month: 0.10", StringComparison.Ordinal));

        _project.Edit(Card, "gb-month: 0.10", "gb-moth: 0.10");

        var broken = events.Next();
        broken.GetProperty("version").GetString().ShouldBe(version);
        var diagnostic = broken.GetProperty("diagnostics")[0];
        diagnostic.GetProperty("severity").GetString().ShouldBe("error");
        diagnostic.GetProperty("file").GetString().ShouldBe(Card);
        diagnostic.GetProperty("line").GetInt32().ShouldBe(line + 1);
        diagnostic.GetProperty("column").GetInt32().ShouldBe(lines[line].IndexOf("gb-month: 0.10", StringComparison.Ordinal) + 1);
        diagnostic.GetProperty("message").GetString()!.ShouldContain("gb-moth");
        diagnostic.GetProperty("help").GetString().ShouldNotBeNullOrEmpty();
        diagnostic.GetProperty("excerpt").GetString()!.ShouldContain("gb-moth: 0.10");
        preview.Read("rate-history.html").ShouldContain("$0.10");
        PreviewRun.WaitFor(() => preview.Output.Contains("the pages stay as they were", StringComparison.Ordinal));
        preview.Error.ShouldContain($"{Card}({line + 1},");

        File.WriteAllText(_project.PathTo(Card), text);

        var repaired = events.Next();
        repaired.GetProperty("diagnostics").GetArrayLength().ShouldBe(0);
        repaired.GetProperty("version").GetString().ShouldBe(version);
        PreviewRun.WaitFor(() => preview.Output.Contains("fixed in", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_page_and_a_deleted_one_are_seen()
    {
        using var preview = new PreviewRun(_project);
        using var events = preview.Listen();
        events.Next();

        _project.Write("RateCards/pages/extra.mdx.sbn", "---\ntitle: Extra\ndescription: One more.\npath: extra\ngroup: Rates\norder: 99\n---\n\nHere.\n");
        events.Next();
        preview.Read("extra").ShouldContain("<p>Here.</p>");

        File.Delete(_project.PathTo("RateCards/pages/extra.mdx.sbn"));
        events.Next();
        preview.Ask(HttpMethod.Get, "extra").StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void A_project_that_cannot_be_built_yet_is_shown_once_it_can()
    {
        _project.Edit(Card, "gb-month: 0.10", "gb-month: ten");
        using var preview = new PreviewRun(_project);
        var answer = preview.Ask(HttpMethod.Get, "pricing.html");
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        PreviewRun.Text(answer).ShouldContain("ratecards-live.mjs");
        using var events = preview.Listen();
        events.Next().GetProperty("diagnostics").GetArrayLength().ShouldBe(1);

        _project.Edit(Card, "gb-month: ten", "gb-month: 0.10");

        events.Next().GetProperty("diagnostics").GetArrayLength().ShouldBe(0);
        preview.Read("pricing.html").ShouldContain("<h1>");
    }

    [Theory]
    [InlineData("POST", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", HttpStatusCode.MethodNotAllowed)]
    [InlineData("HEAD", HttpStatusCode.OK)]
    public void It_is_only_read(string method, HttpStatusCode status)
    {
        using var preview = new PreviewRun(_project);

        var answer = preview.Ask(new HttpMethod(method), "pricing.html");

        answer.StatusCode.ShouldBe(status);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").ShouldBe(["frame-ancestors 'none'"]);
        if (method == "HEAD")
        {
            answer.Content.Headers.ContentLength.ShouldBe(System.Text.Encoding.UTF8.GetByteCount(preview.Read("pricing.html")));
            PreviewRun.Text(answer).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("/../../../../../../etc/hostname")]
    [InlineData("/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/hostname")]
    [InlineData("/assets/..%2f..%2f..%2fratecards.yaml")]
    [InlineData("//etc/hostname")]
    [InlineData("/..\\..\\ratecards.yaml")]
    public void No_address_leads_out_of_the_site(string path)
    {
        using var preview = new PreviewRun(_project);

        var answer = preview.Send($"GET {path} HTTP/1.1\nHost: localhost:{preview.Client.BaseAddress!.Port}\n");

        answer.ShouldMatch(@"^HTTP/1\.1 40[04] ");
        answer.ShouldNotContain("as-of: ");
    }

    [Theory]
    [InlineData("--port 0")]
    [InlineData("--port 0 --host 0.0.0.0")]
    public void A_name_that_somebody_else_points_here_is_not_answered(string options)
    {
        using var preview = new PreviewRun(_project, options);
        var port = preview.Client.BaseAddress!.Port;

        preview.Send($"GET / HTTP/1.1\nHost: evil.example:{port}\n").ShouldMatch(@"^HTTP/1\.1 40[034] ");
        preview.Send("GET / HTTP/1.1\nHost: localhost.evil.example\n").ShouldMatch(@"^HTTP/1\.1 40[034] ");
        preview.Send($"GET /ratecards-live HTTP/1.1\nHost: evil.example:{port}\n").ShouldMatch(@"^HTTP/1\.1 40[034] ");
        preview.Send($"GET / HTTP/1.1\nHost: localhost:{port}\n").ShouldStartWith("HTTP/1.1 200 ");
        preview.Send($"GET / HTTP/1.1\nHost: 127.0.0.1:{port}\n").ShouldStartWith("HTTP/1.1 200 ");
    }

    [Fact]
    public void Only_this_machine_can_connect_unless_it_is_told_otherwise()
    {
        // 127.0.0.2 is this machine too, but not the address that is listened at.
        using (var preview = new PreviewRun(_project))
        {
            Should.Throw<SocketException>(() => preview.Send("GET / HTTP/1.1\nHost: 127.0.0.2\n", "127.0.0.2"));
        }

        using (var preview = new PreviewRun(_project, "--port 0 --host 0.0.0.0"))
        {
            preview.Send("GET / HTTP/1.1\nHost: 127.0.0.2\n", "127.0.0.2").ShouldStartWith("HTTP/1.1 200 ");
        }
    }

    [Fact]
    public void A_port_that_is_named_and_taken_is_an_error_and_the_usual_one_gives_way()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var refused = _project.Run($"serve --port {port}");

        refused.ExitCode.ShouldBe(3);
        refused.Error.ShouldContain($"port {port}");
        using var first = new PreviewRun(_project, "--host 127.0.0.1");
        using var second = new PreviewRun(_project, "--host 127.0.0.1");
        second.Client.BaseAddress!.Port.ShouldBeGreaterThan(first.Client.BaseAddress!.Port);
    }

    [Theory]
    [InlineData("--port 70000")]
    [InlineData("--port http")]
    [InlineData("--port -1")]
    public void A_port_that_is_none_is_a_wrong_call(string options) => _project.Run($"serve {options}").ExitCode.ShouldBe(2);

    [Fact]
    public void It_ends_well_when_it_is_interrupted_while_pages_listen()
    {
        using var preview = new PreviewRun(_project);
        using var events = preview.Listen();
        events.Next();

        preview.Interrupt().ShouldBe(0);

        preview.Error.ShouldBeEmpty();
    }

    public void Dispose() => _project.Dispose();

    [GeneratedRegex("<script type=\"module\" src=\"/ratecards-live[^>]*></script>\n")]
    private static partial Regex Script();

    [GeneratedRegex("src=\"/([^\"]*)\"")]
    private static partial Regex Source();
}
