using static RateCards.Compiler.Diagnostics.DiagnosticSeverity;

namespace RateCards.Compiler.Diagnostics;

/// <summary>What can be wrong with what a card's prices depend on: axes, hours, steps, ends.</summary>
internal static class ConditionDiagnostics
{
    // Axes

    public static readonly DiagnosticDescriptor AxisIsTaken = new(
        "RC2300", Error, "Name of an axis that is taken",
        "No axis can be called '{0}'.",
        "Call it by what the vendor calls it: tier, region, mode. 'paths' and 'hours' are keys of their own.");

    public static readonly DiagnosticDescriptor AxisValueTwice = new(
        "RC2301", Error, "One id for two paths",
        "'{0}' stands on line {1} already, and ids of rates could not tell them apart.",
        "Give one of them another id, such as eu-region.");

    public static readonly DiagnosticDescriptor UnknownAxisValue = new(
        "RC2302", Error, "Unknown value of an axis",
        "The axis '{0}' has no value '{1}'.{2}",
        "Values of the axis: {3}. Add it under 'axes', or name one of these.");

    public static readonly DiagnosticDescriptor UnknownAxis = new(
        "RC2303", Error, "Unknown axis",
        "The card has no axis '{0}'.{1}",
        "Axes of the card: {2}. Add it under 'axes', or name one of these.");

    public static readonly DiagnosticDescriptor PathOfOneValue = new(
        "RC2304", Error, "Path of a single value",
        "The path '{0}' names no two values that are not the default, so that the id of a value stands for it already.",
        "Beside 'axes', 'paths' gives ids to combinations: us-priority: {{ tier: priority, region: us, label: US Priority }}.");

    public static readonly DiagnosticDescriptor SamePathTwice = new(
        "RC2305", Error, "Two ids for one combination",
        "The path '{0}' is of the same values as '{1}'.",
        "Keep one of them.");

    public static readonly DiagnosticDescriptor TooManyPaths = new(
        "RC2306", Error, "Too many combinations",
        "The axes have more than {0} combinations.",
        "Put what is priced by itself on a card of its own, or leave out values that no SKU has.");

    // Hours

    public static readonly DiagnosticDescriptor NotATimeOfDay = new(
        "RC2310", Error, "Not a time of day",
        "'{0}' is not a time of day.",
        "Write hours and minutes, such as 16:30; the midnight at the end of a day is 24:00.");

    public static readonly DiagnosticDescriptor EmptyHours = new(
        "RC2311", Error, "Hours without an end",
        "From {0} until {1} is no part of a day.",
        "The end is not in the hours: 16:30 until 00:30 are eight hours over midnight. For whole days name 'days' alone from 00:00 until 24:00.");

    public static readonly DiagnosticDescriptor HoursOverlap = new(
        "RC2312", Error, "Hours that overlap",
        "'{0}' ({1}) and '{2}' ({3}) overlap, so that a request in both would have two prices.",
        "End one where the other begins. An end is not in the hours, a beginning is.");

    public static readonly DiagnosticDescriptor NotAZone = new(
        "RC2360", Error, "Not a time zone",
        "'{0}' is not a time zone.{1}",
        "Name it as the time zone database does, a region and a city: zone: Europe/Berlin. Hours without a zone are in UTC.");

    // Steps

    public static readonly DiagnosticDescriptor StepsWithoutRule = new(
        "RC2320", Error, "Steps without a rule",
        "'{0}' has steps, and the card does not say of which count.",
        "Say it once for the card: steps: {{ title: Prompt tokens, by: [input, cached-input] }}.");

    public static readonly DiagnosticDescriptor NotAStep = new(
        "RC2321", Error, "Not a step",
        "'{0}' is not a step.",
        "Write steps from the lowest on, as in {{ up-to 200000: 1.25, above: 2.50 }} or {{ below 200000: 1.25, from: 2.50 }}; here such as '{1}'.");

    public static readonly DiagnosticDescriptor StepsOutOfOrder = new(
        "RC2322", Error, "Steps out of order",
        "'{0}' ends where no step is left: this one begins {1}.",
        "Write the steps from the lowest on, each bound once.");

    public static readonly DiagnosticDescriptor StepsEnd = new(
        "RC2323", Error, "Requests without a price",
        "What is {0} has no price.",
        "Add the last step: '{1}: 2.50', or '{1}: not offered' where they are refused.");

    public static readonly DiagnosticDescriptor StepsDoNotMeet = new(
        "RC2324", Error, "Steps that do not meet",
        "'{0}' does not begin where the step before it ends: that is {1}.",
        "Behind 'up-to' comes 'above', behind 'below' comes 'from'; the last one needs no number.");

    public static readonly DiagnosticDescriptor StepBoundNotWhole = new(
        "RC2325", Error, "Bound that is not a count",
        "'{0}' is not a whole number above zero.",
        "Bounds are counts of a request in single units (tokens, not Mtok).");

    public static readonly DiagnosticDescriptor GraduatedByOther = new(
        "RC2326", Error, "Graduated by another count",
        "Graduated steps go by the count that they price.",
        "Leave 'by' out; or write 'charge: volume' where the whole request is charged at the price of its step.");

    public static readonly DiagnosticDescriptor PackageNotWhole = new(
        "RC2327", Error, "Package that holds no units",
        "A package of {0} is none.",
        "Write how many units are charged together, a whole number above 1, such as 'package: 100'. The price stays that of one unit.");

    // Names of models

    public static readonly DiagnosticDescriptor MatchRulesOverlap = new(
        "RC2340", Warning, "Match rules that overlap",
        "'{0}' of '{1}' takes names that '{2}' of '{3}' takes too, and neither says more than the other: the first one wins.",
        "Make one of them longer, so that it wins where both fit, or shorten what it stands for.");

    // Ends

    public static readonly DiagnosticDescriptor UntilBeforeSince = new(
        "RC2330", Error, "End before the beginning",
        "The entry ends on {0}, and begins on {1}.",
        "'until' is the first day on which the price no longer holds, and is later than 'since'.");

    public static readonly DiagnosticDescriptor NothingToComeBackTo = new(
        "RC2331", Error, "Nothing to come back to",
        "Nothing is said of '{0}' before {1}, so that it has no price from {2} on.",
        "Write an entry since {2} that says what holds then: an amount, or not offered.");
}
