using static RateCards.Compiler.Diagnostics.DiagnosticSeverity;

namespace RateCards.Compiler.Diagnostics;

/// <summary>What can be wrong with the files and colours that <c>site:</c> names.</summary>
internal static class BrandDiagnostics
{
    public static readonly DiagnosticDescriptor OutsideOfFolder = new(
        "RC5022", Error, "A file outside of the folder brand",
        "'{0}' is not in the project's folder 'brand'.",
        "Put the file into the folder 'brand' beside ratecards.yaml, and write its path from there: brand/logo.svg.");

    public static readonly DiagnosticDescriptor Missing = new(
        "RC5023", Error, "A file of the site is missing",
        "There is no file '{0}' in the project.{1}",
        "Put it there, or name another one. Upper and lower case count.");

    public static readonly DiagnosticDescriptor WrongKind = new(
        "RC5024", Error, "A file of another kind",
        "'{0}' is not {1}: {2}.",
        "Save it as {1}.");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "RC5025", Error, "A file of the site is too large",
        "'{0}' has more than {1} KiB, which every reader of the site would load.",
        "Save it smaller: a logo is shown 26 pixels high.");

    public static readonly DiagnosticDescriptor UnsafePicture = new(
        "RC5026", Error, "A picture that does more than be seen",
        "The picture has {0}.",
        "Export it as plain SVG: shapes, colours and text, with everything that it shows in the file itself.");

    public static readonly DiagnosticDescriptor ForeignStyle = new(
        "RC5027", Error, "A style sheet that loads something",
        "The style sheet has {0}, which the site's policy does not load.",
        "Write it into the style sheet itself: fonts as url(data:font/…), and shapes with gradients or borders.");

    public static readonly DiagnosticDescriptor FaintColour = new(
        "RC5028", Warning, "A colour that is hard to read",
        "'{0}' on the {1} page's {2} has a contrast of {3}:1, and text needs 4.5:1.",
        "Take a {4} tone of it, such as '{5}'. 'accent' is for light pages, and 'accent-dark' for dark ones.");
}
