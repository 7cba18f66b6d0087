using static RateCards.Compiler.Diagnostics.DiagnosticSeverity;

namespace RateCards.Compiler.Diagnostics;

/// <summary>What can be wrong with the project file <c>ratecards.yaml</c>.</summary>
public static class ProjectDiagnostics
{
    public static readonly DiagnosticDescriptor NoProjectFile = new(
        "RC1901", Error, "No project file",
        "The project has no ratecards.yaml.",
        "Write one with at least 'as-of: 2026-05-16', the date that the outputs are resolved at.");

    public static readonly DiagnosticDescriptor NotANamespace = new(
        "RC1902", Error, "Not a C# namespace",
        "'{0}' is not a C# namespace.",
        "Write names joined by dots, such as Acme.RateCards.");

    public static readonly DiagnosticDescriptor UnknownDiagnostic = new(
        "RC1903", Error, "Unknown diagnostic",
        "There is no diagnostic '{0}'.{1}",
        "Every id has a page in docs/diagnostics.");

    public static readonly DiagnosticDescriptor CannotBeLowered = new(
        "RC1904", Error, "Severity that cannot be lowered",
        "{0} ({1}) is always an error.",
        "What it reports leaves something out of the model; fix the input.");

    public static readonly DiagnosticDescriptor NotAnAddress = new(
        "RC1905", Error, "Not a web address",
        "'{0}' is not a web address.",
        "Write an address that begins with https://.");

    public static readonly DiagnosticDescriptor OutputIsProject = new(
        "RC1906", Error, "Output among the input",
        "The output folder cannot be '{0}'.",
        "Name a folder of its own, such as ../docs-out: whatever no page makes is removed from it.");

    public static readonly DiagnosticDescriptor NotADate = new(
        "RC1907", Error, "As-of property that is not a date",
        "The build property RateCardsAsOf is '{0}', which is not a date.",
        "Write it like 2026-05-16, or leave it out to resolve at the project file's as-of date.");

    public static readonly DiagnosticDescriptor NoCards = new(
        "RC1910", Error, "No cards to compile",
        "There are no rate cards: '{0}' has neither a {1} nor a card.",
        "Name their folder in the property RateCardsFolder, or list them as <RateCard Include=\"…\" />; 'ratecards new RateCards' makes some to start from. A project that only uses the types says RateCardsFolder=none.");

    public static readonly DiagnosticDescriptor PropertyNotUnderstood = new(
        "RC1911", Error, "Build property that is not understood",
        "The build property {0} is '{1}', which is not {2}.",
        "RateCardsNamespace is names joined by dots, RateCardsAccessibility is public or internal, and RateCardsClassSuffix is the end of a C# name, such as Prices.");
}
