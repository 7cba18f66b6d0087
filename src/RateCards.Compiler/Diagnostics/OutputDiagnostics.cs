namespace RateCards.Compiler.Diagnostics;

/// <summary>What can be wrong with the output folder.</summary>
internal static class OutputDiagnostics
{
    public static readonly DiagnosticDescriptor NotOurs = new(
        "RC6001", DiagnosticSeverity.Error, "Output folder holds something else",
        "The output folder holds '{0}', which no build wrote.",
        "Everything in the output folder is generated and replaced as a whole. Move '{0}' elsewhere, or name another folder with 'output:' in ratecards.yaml or with --out.");

    public static readonly DiagnosticDescriptor NotBuilt = new(
        "RC6002", DiagnosticSeverity.Error, "Output folder is missing",
        "The output folder is not there.",
        "Run 'ratecards build' and commit what it writes.");

    public static readonly DiagnosticDescriptor Stale = new(
        "RC6003", DiagnosticSeverity.Error, "Output is stale",
        "A build of the project as it is makes {0} otherwise: {1}.",
        "Run 'ratecards build' and commit what it writes. What was edited by hand is lost then: make the change in the cards, formulas, calculators or pages.");

    public static readonly DiagnosticDescriptor Missing = new(
        "RC6005", DiagnosticSeverity.Error, "Output file is missing",
        "A build of the project as it is makes {0} that the output folder lacks: {1}.",
        "Run 'ratecards build' and commit what it writes.");

    public static readonly DiagnosticDescriptor LeftOver = new(
        "RC6006", DiagnosticSeverity.Error, "Output file is left over",
        "No page or target makes {0} of the output folder any more: {1}.",
        "Run 'ratecards build', which removes it.");

    public static readonly DiagnosticDescriptor WrittenTwice = new(
        "RC6007", DiagnosticSeverity.Error, "Two outputs have one path",
        "Two outputs would be written to '{0}'.",
        "Give one of the pages, cards or calculators that make it another path or id. Paths that differ by upper and lower case only are one file on many machines.");

    public static readonly DiagnosticDescriptor FormulaTooLong = new(
        "RC6010", DiagnosticSeverity.Error, "Formula too long when written out",
        "'{0}' becomes too long where a language has neither functions nor a maximum, as SQL in some databases: what it refers to is written out in its place, and the sides of 'max', 'min' and 'if' several times.",
        "Refer to each formula once, give 'max' and 'min' short sides, or write it in another way.");
}
