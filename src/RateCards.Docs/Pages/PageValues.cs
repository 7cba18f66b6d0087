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

    private static readonly Members<Project> All = new(
        ("as_of", Shape.Text, p => FigureContents.AsOf(p.AsOf)),
        ("site", Site.Shape, p => Site.Of(p.Settings.Site)),
        ("cards", Shape.ListOf(SkuValues.Card.Shape), p => SkuValues.Card.ListOf(p.Cards)),
        ("models", Shape.ListOf(SkuValues.Model.Shape), p => SkuValues.Model.ListOf(ListedModel.Of(p))),
        ("providers", Shape.ListOf(SkuValues.Provider.Shape), p => SkuValues.Provider.ListOf(ListedProvider.Of(p))),
        ("calculators", Shape.ListOf(Calculator.Shape), p => Calculator.ListOf(p.Calculators)),
        ("files", Shape.ListOf(File.Shape), p => File.ListOf(DataFiles.Of(p))),
        ("formulas", Shape.ListOf(Formula.Shape), p => Formula.ListOf(p.Formulas.Formulas)));

    /// <summary>What sort each of them is.</summary>
    public static IReadOnlyDictionary<string, Shape> Shapes => All.Shape.Members!;

    public static ScriptObject Of(Project project) => All.Of(project);

    private static TextContent? Named(string? text, string whose) => text is null ? null : new TextContent(text, Provenance.Name(whose));
}
