using static RateCards.Compiler.Diagnostics.DiagnosticSeverity;

namespace RateCards.Compiler.Diagnostics;

/// <summary>What can be wrong with steps and rounding in formulas, and with rates that calculators name for them: RC404x.</summary>
internal static class StepDiagnostics
{
    public static readonly DiagnosticDescriptor StepsWithoutCount = new(
        "RC4040", Error, "A rate with steps without a count",
        "'{0}' has steps, and which one holds depends on a count.",
        "Write {1}, with a count in {2}.");

    public static readonly DiagnosticDescriptor NotGraduated = new(
        "RC4041", Error, "Not a graduated rate",
        "The second argument of graduated(…) has to be the name of a symbol whose steps are charged 'graduated'.",
        "Write graduated(calls, fee), and declare fee with steps: {{ of: requests, charge: graduated }}.");

    public static readonly DiagnosticDescriptor GraduatedHasNoAmount = new(
        "RC4044", Error, "A graduated rate has no amount for a count",
        "'{0}' is graduated: each unit of a count has the amount of its own step, so that there is none for all of them.",
        "Write graduated(count, {0}) for what a count costs, or take 'charge: graduated' out of the symbol.");

    public static readonly DiagnosticDescriptor StepsOutOfRange = new(
        "RC4042", Error, "Number of steps out of range",
        "'{0}' is not a whole number from {1} to {2}.",
        "Write how many steps a rate may have at most; a rate with fewer of them has its last amount in the rest.");

    public static readonly DiagnosticDescriptor StepBreaksClosedForm = new(
        "RC4045", Error, "A closed form that a step breaks",
        "The closed form of '{0}' breaks at {1} = {2}: there {3} is {4}, and a step of '{5}' begins at {6}. With {7} it gives {9}, and the definition gives {8}.",
        "Leave the closed form out: the definition is computed then, with every term at its own step.");

    public static readonly DiagnosticDescriptor StepNotAboveZero = new(
        "RC4046", Error, "A step of rounding that is not above zero",
        "{0} rounds to multiples of its second argument, which has to be above zero.",
        "Write what is charged together: {0}(seconds, 60), or {0}(cost, 0.01).");

    public static readonly DiagnosticDescriptor OfferWithoutDefault = new(
        "RC4047", Warning, "Offer that the default of a choice cannot have",
        "On {1} the offer '{0}' cannot be had with {2}={3}, which is the default, whatever else is chosen. {4}",
        "Choose another default. Where it is the card's default path: the ids of its rates end with the meter, so that no choice of a path names them.");

    public static readonly DiagnosticDescriptor UnknownCount = new(
        "RC4050", Error, "Unknown count of an optional rate",
        "'{0}', the count without which '{1}' is not needed, is not a symbol or formula that may be one.{2}",
        "Name the input or formula that counts what the rate is for: optional: images.");

    public static readonly DiagnosticDescriptor NeededWithoutCount = new(
        "RC4051", Error, "An optional rate that is needed where nothing is counted",
        "'{0}' is optional where '{1}' is 0, and '{2}' may depend on it there: {3}.",
        "Multiply what is made of '{0}' by '{1}' itself, or take 'optional' out of the symbol.");

    public static readonly DiagnosticDescriptor StepsDoNotFit = new(
        "RC4043", Error, "Steps that a formula does not take",
        "'{0}' {1}, and '{2}' {3}.",
        "{4}");
}
