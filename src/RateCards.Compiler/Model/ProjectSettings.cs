using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Model;

/// <summary>The project file <c>ratecards.yaml</c>.</summary>
internal sealed record ProjectSettings
{
    public const string DefaultOutput = "docs-out";

    public const string DefaultNamespace = "RateCards";

    /// <summary>The date that the outputs are resolved at, so that a build is reproducible.</summary>
    public required Date AsOf { get; init; }

    /// <summary>The date that the project file states, where the caller has chosen another one.</summary>
    public Date? StatedAsOf { get; init; }

    /// <summary>Output folder, relative to the project folder.</summary>
    public string Output { get; init; } = DefaultOutput;

    /// <summary>C# namespace of the generated code.</summary>
    public string Namespace { get; init; } = DefaultNamespace;

    /// <summary>Days after which a rate in force that was not seen again is stale; null where it never is.</summary>
    public int? StaleAfterDays { get; init; }

    public SiteSettings Site { get; init; } = new();

    /// <summary>Markdown files that are pages.</summary>
    public ValueList<MarkdownGroup> Markdown { get; init; }

    /// <summary>Public price lists that a build writes of the cards.</summary>
    public ValueList<ListOutput> Outputs { get; init; }

    /// <summary>The package for npm that a build writes; null where it writes none.</summary>
    public NpmSettings? Npm { get; init; }

    /// <summary>The package for dbt that a build writes; null where it writes none.</summary>
    public DbtSettings? Dbt { get; init; }

    /// <summary>Hosts of MDX beside Mintlify that pages are written for, by their <see cref="MdxHostNames"/>.</summary>
    public ValueList<string> Hosts { get; init; }

    /// <summary>Severities that the project sets for diagnostic ids.</summary>
    public ValueList<SeverityOverride> Severities { get; init; }
}

/// <summary>A public price list that a build writes.</summary>
/// <param name="Format">The list's format: <c>litellm</c>.</param>
/// <param name="Cards">Ids of the cards in it; all where there are none.</param>
internal sealed record ListOutput(string Format, ValueList<CardName> Cards)
{
    /// <summary>The lists that can be written.</summary>
    public static readonly IReadOnlyList<string> Formats = ["litellm", "genai-prices", "models-dev", "llm-prices", "openrouter"];
}

/// <summary>A package for npm.</summary>
/// <param name="Name">Its name: <c>@acme/prices</c>.</param>
/// <param name="Version">Its version: <c>1.2.0</c>.</param>
/// <param name="License">The licence's SPDX expression: <c>MIT</c>; null where the project gives none.</param>
/// <param name="LicenseText">The licence itself, for a file of its own; null where the project does not have it.</param>
internal sealed record NpmSettings(string Name, string Version, string? License, string? LicenseText);

/// <summary>A package for dbt.</summary>
/// <param name="Name">Its name, with which its models' names begin: <c>acme_prices</c>.</param>
/// <param name="Version">Its version: <c>1.2.0</c>.</param>
internal sealed record DbtSettings(string Name, string Version);

/// <summary>What the pages say of the site they stand on, and how it looks.</summary>
/// <param name="Url">Address of the published site without a trailing slash, for canonical links; null where unknown.</param>
/// <param name="EditUrl">Address prefix of the project's files, for edit-this-page links.</param>
/// <param name="Footer">What stands below every page; null for the words of somebody who looks prices up.</param>
internal sealed record SiteSettings(string Title = "Rate cards", string Description = "", string? Url = null, string? EditUrl = null, string? Footer = null)
{
    /// <summary>Address prefix at which the project's files are read, for links to those that are not pages.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Colour of links and of what is chosen on light pages, as <c>#0b5cad</c>; null for the site's own.</summary>
    public SiteValue? Accent { get; init; }

    /// <summary>The same on dark pages.</summary>
    public SiteValue? AccentDark { get; init; }

    /// <summary>Project-relative path of the logo that stands for the title; null where the title itself stands.</summary>
    public SiteValue? Logo { get; init; }

    /// <summary>Path of the logo on dark pages; null where one is for both.</summary>
    public SiteValue? LogoDark { get; init; }

    /// <summary>Path of the icon that browsers show in tabs; null for the logo, where that is as wide as high, or the site's own.</summary>
    public SiteValue? Icon { get; init; }

    /// <summary>Path of a style sheet that pages load last; null where there is none.</summary>
    public SiteValue? Style { get; init; }
}

/// <summary>A value of the site's settings that is checked where the site is made, with its place.</summary>
internal sealed record SiteValue(string Text, Origin Origin);
