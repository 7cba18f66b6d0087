using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;
using RateCards.Docs.Content;
using RateCards.Docs.Content.Files;
using RateCards.Docs.Pages.Collections;
using RateCards.Docs.Templates;
using Scriban.Runtime;

namespace RateCards.Docs.Pages;

/// <summary>The values that every page may name.</summary>
internal static class PageValues
{
    private static readonly Members<SiteSettings> Site = new(
        ("title", Shape.Text, s => Named(s.Title, "site")),
        ("url", Shape.Text, s => s.Url));

    private static readonly Members<Calculator> Calculator = new(
        ("id", Shape.Text, c => c.Id),
        ("title", Shape.Text, c => Named(c.Title, c.Id)));

    private static readonly Members<Formula> Formula = new(
        ("name", Shape.Text, f => f.Name),
        ("title", Shape.Text, f => FormulaTables.Title(f)),
        ("sentence", Shape.Text, f => Named(f.Sentence, f.Name)));

    private static readonly Members<(string Title, string Path)> Companion = new(
        ("link", Shape.Text, c => new DownloadContent(c.Title, c.Path, c.Path)));

    private static readonly Members<DataFile> File = new(
        ("title", Shape.Text, f => Named(f.Title, f.Path)),
        ("link", Shape.Text, f => f.Link),
        ("description", Shape.Text, f => Named(f.Description, f.Path)),
        ("shape", Shape.Text, f => Named(f.Shape, f.Path)),
        ("companions", Shape.ListOf(Companion.Shape), f => Companion.ListOf(f.Companions)),
        ("sample", Shape.Block, f => f.Sample));

    private static readonly Members<Build> All = new(
        ("as_of", Shape.Text, b => FigureContents.AsOf(b.Project.AsOf)),
        ("site", Site.Shape, b => Site.Of(b.Project.Settings.Site)),
        ("cards", Shape.ListOf(SkuValues.Card.Shape), b => SkuValues.Card.ListOf(b.Project.Cards)),
        ("models", Shape.ListOf(SkuValues.Model.Shape), b => SkuValues.Model.ListOf(ModelListing.Of(b.Project))),
        ("providers", Shape.ListOf(SkuValues.Provider.Shape), b => SkuValues.Provider.ListOf(ProviderListing.Of(b.Project))),
        ("calculators", Shape.ListOf(Calculator.Shape), b => Calculator.ListOf(b.Project.Calculators)),
        ("files", Shape.ListOf(File.Shape), b => File.ListOf(b.Files)),
        ("formulas", Shape.ListOf(Formula.Shape), b => Formula.ListOf(b.Project.Formulas.Formulas)));

    /// <summary>What sort each of them is.</summary>
    public static IReadOnlyDictionary<string, Shape> Shapes => All.Shape.Members!;

    public static ScriptObject Of(Project project, IReadOnlyList<DataFile> files) => All.Of(new Build(project, files));

    private static TextContent? Named(string? text, string whose) => text is null ? null : new TextContent(text, Provenance.Name(whose));

    private sealed record Build(Project Project, IReadOnlyList<DataFile> Files);
}
