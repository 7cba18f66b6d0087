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
    private static readonly Dictionary<string, PageFunction> Functions = new()
    {
        ["join"] = call => Explained(string.Join(",", Enumerable.Range(0, call.Count).Select(call.Value)) + string.Concat(call.Names.Select(n => $";{n}={call.Named(n)}"))),
        ["upper"] = call => call.Required(0)?.ToUpperInvariant(),
        ["raw"] = call => new RawContent(call.Required(0) ?? ""),
        ["fail"] = call =>
        {
            call.Report(PageDiagnostics.WrongArgument, call.Function, "fails.");
            return null;
        },
        ["count"] = call => Enumerable.Range(1, int.Parse(call.Required(0)!, System.Globalization.CultureInfo.InvariantCulture)).Select(object (i) => Explained(i.ToString(System.Globalization.CultureInfo.InvariantCulture))).ToList(),
    };

    private static readonly Dictionary<string, object?> Values = new()
    {
        ["hostile"] = Explained("<b>$5</b> {x} | *y* `z` [l](u) \\ ~s~ _i_ & &amp; \"q\""),
        ["number"] = 20,
        ["plain"] = "plain",
        ["items"] = new List<object> { new Dictionary<string, object?> { ["name"] = "a" }, new Dictionary<string, object?> { ["name"] = "b" } },
        ["yes"] = true,
        ["no"] = false,
    };

    private static readonly Project Nothing = new(new ProjectSettings { AsOf = new Date(2026, 5, 16) }, [], new RateBook([]), FormulaLibrary.Empty, []);

    private static readonly HandlebarsEngine Engine = new(Functions);

    public static string Markdown(string template) => Run(template, isMarkdown: true, out var diagnostics) ?? throw new InvalidOperationException(string.Join('\n', diagnostics));

    public static string Html(string template) => Run(template, isMarkdown: false, out var diagnostics) ?? throw new InvalidOperationException(string.Join('\n', diagnostics));

    /// <summary>What is wrong with a template, as <c>line,column id message</c>.</summary>
    public static IReadOnlyList<string> Errors(string template)
    {
        Run(template, isMarkdown: true, out var diagnostics);
        return diagnostics.Select(d => $"{d.Location.Start.Line},{d.Location.Start.Column} {d.Id} {d.Message}").ToList();
    }

    private static string? Run(string template, bool isMarkdown, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var parsed = Engine.Parse(new SourceText("page.mdx.hbs", template), 0, isMarkdown, bag);
        var text = parsed?.Render(new PageScope(Nothing, null, Values, new TestMedium(isMarkdown), bag));
        diagnostics = bag.ToList();
        return diagnostics.Count == 0 ? text : null;
    }

    private sealed class TestMedium(bool isMarkdown) : IMedium
    {
        public string Escape(string value, Place place) => isMarkdown ? MarkdownPlaces.Escape(value, place) : HtmlText.Escape(value);

        public string Write(IContent content, Place place) => content is RawContent raw ? raw.Text : Escape(((TextContent)content).Text, place);
    }

    private static TextContent Explained(string text) => new(text, NumberLinter.MarkedAsPlain);
}
