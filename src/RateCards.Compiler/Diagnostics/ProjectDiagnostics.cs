using static RateCards.Compiler.Diagnostics.DiagnosticSeverity;

namespace RateCards.Compiler.Diagnostics;

/// <summary>What can be wrong with the project file <c>ratecards.yaml</c>.</summary>
internal static class ProjectDiagnostics
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

    public static readonly DiagnosticDescriptor UnitIsTaken = new(
        "RC2140", Error, "Unit that cannot be declared",
        "'{0}' cannot be declared as a unit: {1}.",
        "Take out a declaration that is there already; call another unit by a word of its own, so that nobody takes one for the other.");

    public static readonly DiagnosticDescriptor NotAUnitName = new(
        "RC2141", Error, "Not a name for a unit",
        "'{0}' cannot be the name of a unit.",
        "Write letters and digits, beginning with a letter, 64 of them at most; words may be joined by hyphens, such as compute-units.");

    public static readonly DiagnosticDescriptor UnitOfItself = new(
        "RC2142", Error, "Unit counted by itself",
        "The unit '{0}' is counted by itself: {1}.",
        "Leave 'of' out where a unit is not a number of another one.");

    public static readonly DiagnosticDescriptor UnitOfNothingCounted = new(
        "RC2143", Error, "Not a number of a unit",
        "'{0}' is not a whole number of something counted.",
        "Write how many of one other unit it is, such as '1000 searches': a whole number from 2 on, which comes to no more than a million millions of what is counted singly. Money and plain numbers are not counted.");

    public static readonly DiagnosticDescriptor NoCards = new(
        "RC1910", Error, "No cards to compile",
        "There are no rate cards: '{0}' has neither a {1} nor a card.",
        "Name their folder in the property RateCardsFolder, or list them as <RateCard Include=\"…\" />; 'ratecards new RateCards' makes some to start from. A project that only uses the types says RateCardsFolder=none.");

    public static readonly DiagnosticDescriptor PropertyNotUnderstood = new(
        "RC1911", Error, "Build property that is not understood",
        "The build property {0} is '{1}', which is not {2}.",
        "RateCardsNamespace is names joined by dots, RateCardsAccessibility is public or internal, and RateCardsClassSuffix is the end of a C# name, such as Prices.");
}
