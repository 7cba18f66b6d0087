using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Reading;
using static RateCards.Compiler.Reading.Key;

namespace RateCards.Compiler.Binding;

/// <summary>The project file.</summary>
internal static class ProjectShapes
{
    /// <summary>The severities that a project may choose, and none.</summary>
    public static readonly string[] Severities = ["error", "warning", "info", "none"];

    private const string Colour = "^#[0-9a-fA-F]{6}$";

    private const string Picture = @"^brand/.+\.([sS][vV][gG]|[pP][nN][gG])$";

    public static readonly ObjectShape Site = new("What the pages say of the site they stand on.",
    [
        Optional("title", new TextShape("Title of the site.")),
        Optional("description", new TextShape("What the site is about, in a sentence.")),
        Optional("url", new TextShape("Address of the published site, for canonical links.", Patterns.WebAddress)),
        Optional("edit-url", new TextShape("Address of the project's files, for edit-this-page links.", Patterns.WebAddress)),
        Optional("source-url", new TextShape("Address at which the project's files are read, for links of Markdown pages to files that are not pages.", Patterns.WebAddress)),
        Optional("footer", new TextShape("What stands below every page, in place of a word that prices are the vendors' to change.")),
        Optional("accent", new TextShape("Colour of links and of what is chosen, where the page is light.", Colour)),
        Optional("accent-dark", new TextShape("The same where the page is dark; the site's own where it is left out.", Colour)),
        Optional("logo", new TextShape("Logo in place of the title, whose text it has for those who do not see it: an SVG or PNG file in the folder brand.", Picture)),
        Optional("logo-dark", new TextShape("The logo where the page is dark; the same one where it is left out.", Picture)),
        Optional("icon", new TextShape("Icon in the browser's tabs; the logo, where that is about as wide as high, where it is left out.", Picture)),
        Optional("style", new TextShape("Style sheet that pages load last: a CSS file in the folder brand.", @"^brand/.+\.[cC][sS][sS]$")),
    ]);

    private static readonly ObjectShape List = new("A public price list, in its own form.",
    [
        Optional("cards", new AnyShape(
            "The cards in it; all where it is left out.", new TextShape("Id of a card.", Patterns.KebabId), new ListShape("Ids of cards.", new TextShape("Id of a card.", Patterns.KebabId)))),
    ]);

    /// <summary>A name as npm takes it, with or without a scope.</summary>
    public const string NpmName = @"^(?=.{1,214}$)(@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*$";

    /// <summary>A version by semver.org.</summary>
    public const string Version = @"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$";

    private static readonly ObjectShape Npm = new("The calculators, functions and rates as a package for npm, into the folder npm.",
    [
        Required("name", new TextShape("Name of the package.", NpmName)),
        Required("version", new TextShape("Version of the package.", Version)),
        Optional("license", new TextShape("SPDX expression of the licence, such as MIT. Without it the package says UNLICENSED: nobody may use it.")),
        Optional("license-text", new TextShape("The licence itself, for the package's file LICENSE.")),
    ]);

    /// <summary>A name as dbt takes it; names of its models, which begin with it, have to fit 63 characters.</summary>
    public const string DbtName = "^(?!dbt$)[a-z][a-z0-9_]{0,39}$";

    private static readonly ObjectShape Dbt = new("The rates, and what requests cost, as a package for dbt, into the folder dbt.",
    [
        Required("name", new TextShape("Name of the package, with which the names of its models begin.", DbtName)),
        Required("version", new TextShape("Version of the package.", Version)),
    ]);

    private static readonly TextShape MarkdownFile = new("Path of a Markdown file, or of those of a folder: guides/*.md.", MarkdownBinder.Pattern);

    private static readonly ObjectShape Unit = new("A unit of the project's own, by its name in the plural.",
    [
        Required("singular", new TextShape("What one of it is called, which is also how it is written below the line: USD/search.", Patterns.UnitName)),
        Optional("of", new TextShape("How many of another unit it is; without it, it is counted by itself.", "^[1-9]\\d* \\S+$", "1000 searches")),
        Optional("label", new TextShape("What readers are shown in its place: 1K searches.")),
    ]);

    private static readonly ChoiceShape Host = new("A host of MDX.", MdxHostNames.All);

    public static readonly ObjectShape Project = new("What everything in this folder is compiled with.",
    [
        Optional("$schema", new TextShape("Names this schema, for editors.")),
        Required("as-of", new TextShape("The date that \"now\" means in every output.", Patterns.Date)),
        Optional("output", new TextShape("Folder of everything generated, relative to this file. Nothing else may live there.")),
        Optional("namespace", new TextShape("C# namespace of the generated code.", Patterns.Namespace)),
        Optional("stale-after", new TextShape("How old a rate's last verified date may be: 400 days.", "^(0|[1-9]\\d{0,4}) days?$")),
        Optional("site", Site),
        Optional("outputs", new ObjectShape("What a build writes beside the rest: public price lists of the cards, into the folder lists, and packages for npm and dbt.", [.. ListOutput.Formats.Select(f => Optional(f, List)), Optional("npm", Npm), Optional("dbt", Dbt)])),
        Optional(MarkdownBinder.Key, new ObjectShape("Markdown files that are pages, in the order of the navigation, by its groups.", [], new AnyShape("Files of a group.", MarkdownFile, new ListShape("Files, in their order.", MarkdownFile)))),
        Optional("hosts", new AnyShape("Hosts of MDX beside Mintlify that pages are written for, each into a folder of its name.", Host, new ListShape("Hosts of MDX.", Host))),
        Optional("units", new MapShape("Units beside those that every project knows, which cards, formulas and calculators may then use.", Patterns.UnitName, Unit)),
        Optional("severities", new ObjectShape("Severities of diagnostics, by id.", [.. DiagnosticCatalogue.All.Select(SeverityOf)])),
    ]);

    private static Key SeverityOf(DiagnosticDescriptor descriptor) => Optional(
        descriptor.Id,
        new ChoiceShape($"{descriptor.Title} ({descriptor.Severity.ToString().ToLowerInvariant()} by default).", descriptor.CanBeLowered ? Severities : ["error"]));
}
