using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Docs.Content;
using RateCards.Docs.Escaping;
using RateCards.Docs.Media;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Tests.Templates;

/// <summary>Renders templates with a few functions of its own, for tests of the engine alone.</summary>
internal static class Rendered
{
    private static readonly PageFunction[] Functions =
    [
        new("join", Shape.Text, new(0, int.MaxValue) { TakesInputs = true }, call =>
            Explained(string.Join(",", Enumerable.Range(0, call.Count).Select(call.Text)) + string.Concat(call.Names.Select(n => $";{n}={call.Named(n)}")))),
        new("upper", Shape.Text, new(1, 1, "by"), call => call.Text(0)?.ToUpperInvariant()) { BlockArguments = new(1, 1) },
        new("raw", Shape.Text, Parameters.One, call => new RawContent(call.Text(0) ?? "")),
        new("plain", Shape.Text, Parameters.One, call => Explained(call.Text(0) ?? "")) { BlockArguments = Parameters.None },
        new("is", Shape.Condition, Parameters.One, call => call.Text(0) == "true"),
        new("fail", Shape.Text, Parameters.None, call =>
        {
            call.Report(PageDiagnostics.WrongArgument, call.Function, "fails.");
            return null;
        }),
        new("throw", Shape.Text, Parameters.None, _ => throw new InvalidOperationException("within a function")),
        new("wait", Shape.Text, Parameters.None, _ =>
        {
            Thread.Sleep(20);
            return "";
        }),
        new("offer_rates", Shape.Block, Parameters.One, _ => Explained("table")),
        new("tables", Shape.ListOf(Shape.Block), Parameters.None, _ => new Scriban.Runtime.ScriptArray { Explained("table") }),
    ];

    private static readonly Members<string> Item = new(("name", Shape.Text, i => i), ("later", Shape.Condition, i => i == "b"));

    private static readonly Members<object?> All = new(
        ("hostile", Shape.Text, _ => Explained("<b>$5</b> {x} | *y* `z` [l](u) \\ ~s~ _i_ & &amp; \"q\"")),
        ("number", Shape.Text, _ => 20),
        ("word", Shape.Text, _ => "word"),
        ("nothing", Shape.Text, _ => null),
        ("as_of", Shape.Text, _ => "today"),
        ("items", Shape.ListOf(Item.Shape), _ => Item.ListOf(["a", "b"])),
        ("none", Shape.ListOf(Item.Shape), _ => Item.ListOf([])),
        ("digits", Shape.ListOf(Shape.Text), _ => new Scriban.Runtime.ScriptArray(Enumerable.Range(0, 10).Select(i => Explained(i.ToString(CultureInfo.InvariantCulture))))),
        ("site", Item.Shape, _ => Item.Of("s")),
        ("yes", Shape.Condition, _ => true),
        ("no", Shape.Condition, _ => false));

    private static readonly Vocabulary Vocabulary = new(Functions, All.Shape.Members!);

    private static readonly Project Nothing = new(new ProjectSettings { AsOf = new Date(2026, 5, 16) }, [], new RateIndex([]), FormulaLibrary.Empty, []);

    public static string Markdown(string template) => Run(template, TemplateLimits.Default, out var diagnostics) ?? throw new InvalidOperationException(string.Join('\n', diagnostics));

    /// <summary>What is wrong with a template, as <c>line,column id message</c>.</summary>
    public static IReadOnlyList<string> Errors(string template) => Errors(template, TemplateLimits.Default);

    /// <summary>What is wrong with a template that may do no more than this.</summary>
    public static IReadOnlyList<string> Errors(string template, TemplateLimits limits)
    {
        Run(template, limits, out var diagnostics);
        return diagnostics.Select(d => $"{d.Location.Start.Line},{d.Location.Start.Column} {d.Id} {d.Message}").ToList();
    }

    private static string? Run(string template, TemplateLimits limits, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var parsed = new TemplateEngine(Vocabulary, limits).Parse(new SourceText("page.mdx.sbn", template), 0, bag);
        var text = parsed?.Render(new PageScope(Nothing, null, All.Of(null), [new TestMedium()], bag)).Single();
        diagnostics = bag.ToList();
        return diagnostics.Count == 0 ? text : null;
    }

    private sealed class TestMedium : IMedium
    {
        public string Write(IContent content, OutputPlace place) => content is RawContent raw ? raw.Text : MarkdownPlaces.Escape(((TextContent)content).Text, place, MarkdownText.Escape);
    }

    private static TextContent Explained(string text) => new(text, NumberCheck.MarkedAsPlain);
}
