using static RateCards.Compiler.Diagnostics.DiagnosticSeverity;

namespace RateCards.Compiler.Diagnostics;

/// <summary>What can be wrong with a file before one asks what it says: syntax, shape, numbers, dates, ids.</summary>
internal static class ReadingDiagnostics
{
    public static readonly DiagnosticDescriptor SyntaxError = new(
        "RC1001", Error, "Not valid YAML",
        "This is not valid YAML: {0}.",
        "Compare the line with those around it: the same indentation, spaces instead of tabs, a space after each colon, closed brackets and quotes. Put text that holds ': ' or ' #', or begins with a sign, in quotes.");

    public static readonly DiagnosticDescriptor NotJson = new(
        "RC1002", Error, "Not valid JSON",
        "This is not valid JSON: {0}.",
        "A .json file is strict JSON: double quotes, no comments, no comma after the last item. Rename it to .yaml to use comments.");

    public static readonly DiagnosticDescriptor UnexpectedCharacter = new(
        "RC1003", Error, "Control character",
        "The character U+{0} cannot stand in a text.",
        "Delete it, or the escape that stands for it; it often comes along with text that is copied from a page or a spreadsheet. U+FFFD stands for bytes that are not UTF-8: save the file as UTF-8.");

    public static readonly DiagnosticDescriptor FileTooLarge = new(
        "RC1004", Error, "File too large",
        "The file is larger than 8 MiB.",
        "Split it: each card is a file of its own.");

    public static readonly DiagnosticDescriptor NestedTooDeeply = new(
        "RC1005", Error, "Nested too deeply",
        "Mappings and lists are nested deeper than 64.",
        "No format of a project needs more than a few levels; look for brackets that are not closed.");

    public static readonly DiagnosticDescriptor EmptyFile = new(
        "RC1006", Error, "Empty file",
        "The file has nothing in it.",
        "Delete it, or write a card as README.md in its folder shows.");

    public static readonly DiagnosticDescriptor SeveralDocuments = new(
        "RC1007", Error, "Several documents",
        "A second document begins here.",
        "Move it to a file of its own and delete the line '---'.");

    public static readonly DiagnosticDescriptor AnchorOrAlias = new(
        "RC1008", Error, "Anchor or alias",
        "'{0}': anchors and aliases are not used in cards.",
        "Write the value out. A rate that follows from another one is a factor.");

    public static readonly DiagnosticDescriptor Tag = new(
        "RC1009", Error, "Tag",
        "Tags such as '!!str' are not used in cards.",
        "Delete the tag; every value is read as what its key asks for. Put text that begins with '!' in quotes.");

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "RC1010", Error, "Duplicate key",
        "'{0}' stands here already, in line {1}.",
        "Keep one of the two, or rename one.");

    public static readonly DiagnosticDescriptor KeyIsNotText = new(
        "RC1011", Error, "Key is not text",
        "A key must be a word, not {0}.",
        "Write 'key: value'. Put text that begins with '[' or '{{' in quotes.");

    public static readonly DiagnosticDescriptor WrongShape = new(
        "RC1012", Error, "Wrong shape",
        "{0} must be {1}, not {2}.",
        "Write {1}; README.md in the folder shows each by example.");

    public static readonly DiagnosticDescriptor MissingKey = new(
        "RC1013", Error, "Missing key",
        "{0} needs '{1}'.",
        "Add '{1}: …'.");

    public static readonly DiagnosticDescriptor UnknownKey = new(
        "RC1014", Error, "Unknown key",
        "{0} has no key '{1}'.{2}",
        "Its keys are: {3}.");

    public static readonly DiagnosticDescriptor EmptyValue = new(
        "RC1015", Error, "Empty value",
        "'{0}' has no value.",
        "Write a value, or delete the line.");

    public static readonly DiagnosticDescriptor NotADate = new(
        "RC1016", Error, "Not a date",
        "'{0}' is not a date.{1}",
        "Write year-month-day: 2026-05-16.");

    public static readonly DiagnosticDescriptor NotAFlag = new(
        "RC1017", Error, "Neither true nor false",
        "'{0}' must be true or false, not '{1}'.",
        "Write true or false.");

    public static readonly DiagnosticDescriptor NotAChoice = new(
        "RC1018", Error, "Not one of the choices",
        "'{0}' cannot be '{1}'.{2}",
        "Write one of: {3}.");

    public static readonly DiagnosticDescriptor CommaInValue = new(
        "RC1019", Error, "Comma within a value",
        "Between braces a comma ends a value, so that '{0}' is taken for a key.",
        "Put text that holds a comma in quotes: note: \"one, two\". A number has a point and no comma: 1.5, 1500.");

    public static readonly DiagnosticDescriptor NotANumber = new(
        "RC1030", Error, "Not a number",
        "'{0}' is not a number.",
        "Write a plain decimal number such as 1.25, without currency sign, unit or thousands separator.");

    public static readonly DiagnosticDescriptor MisreadNumber = new(
        "RC1031", Error, "A number that can be misread",
        "'{0}' {1}.",
        "Write a plain decimal number{2}.");

    public static readonly DiagnosticDescriptor FloatNoise = new(
        "RC1032", Error, "Float noise",
        "'{0}' is what binary arithmetic makes of a decimal number; {1} is probably meant.",
        "Write {1}, or the digits that the source prints.");

    public static readonly DiagnosticDescriptor NumberOutOfRange = new(
        "RC1033", Error, "Number out of range",
        "'{0}' has more digits than any price or quantity.",
        "A number has at most 14 digits that count, and is smaller than 10^15.");

    public static readonly DiagnosticDescriptor BadId = new(
        "RC1040", Error, "Not an id",
        "'{0}' is not usable as an id.{1}",
        "An id has lower-case letters a–z, digits and, between them, {2}: '{3}'. Readers see the label, not the id.");

    public static readonly DiagnosticDescriptor IdIsNoFileName = new(
        "RC1041", Error, "Id is not a file name",
        "'{0}' is not usable as a file name: {1}.",
        "Choose another id: files and pages are named by it.");

    public static readonly DiagnosticDescriptor TooManyValues = new(
        "RC1061", Error, "Too many values",
        "The file has more than 200,000 keys and values.",
        "Split it: each card is a file of its own.");

    public static readonly DiagnosticDescriptor TooManyRates = new(
        "RC1062", Error, "Too many rates",
        "The card has room for {0} rates: {1} SKUs, {2} meters and {3} service paths. A card has at most 1,000,000.",
        "Split the card, or leave out paths and meters that nothing is priced by.");

    public static readonly DiagnosticDescriptor UnknownUnit = new(
        "RC1050", Error, "Unknown unit",
        "'{0}' is not a unit.{1}",
        "A unit is made of these words, with '-' or '*' to multiply and one '/' to divide, such as USD/GPU-hour: {2}. A unit of your own is declared under 'units' in ratecards.yaml.");
}
