using static RateCards.Compiler.Diagnostics.DiagnosticSeverity;

namespace RateCards.Compiler.Diagnostics;

/// <summary>What can be wrong with a calculator.</summary>
internal static class CalculatorDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownFormula = new(
        "RC4001", Error, "Unknown formula",
        "There is no formula '{0}'.{1}",
        "Name a formula of the project's formulas folder, or write it there.");

    public static readonly DiagnosticDescriptor UnknownSymbol = new(
        "RC4002", Error, "Unknown symbol",
        "No formula takes a symbol '{0}'.{1}",
        "An input or rate gives its value to the formulas' symbol of the same name; declare the symbol under 'symbols' in the formulas folder.");

    public static readonly DiagnosticDescriptor MissingSymbol = new(
        "RC4003", Error, "A formula lacks a value",
        "The formula '{0}' needs '{1}' ({2}), which no input and no rate gives here.",
        "Add an input '{1}', or name the rate under 'rates' of the way of billing.");

    public static readonly DiagnosticDescriptor SymbolGivenTwice = new(
        "RC4004", Error, "Symbol given twice",
        "'{0}' is an input of the calculator already.",
        "Let either the input or the rate give the value.");

    public static readonly DiagnosticDescriptor UnitMismatch = new(
        "RC4005", Error, "Units differ",
        "{0} is in {1}, but '{2}' is in {3}.",
        "Use the unit {3}, or name something that is in it; nothing is converted in between.");

    public static readonly DiagnosticDescriptor UnknownCard = new(
        "RC4006", Error, "Unknown card",
        "There is no card '{0}'.{1}",
        "Name a card by its id, the value of its key 'card'.");

    public static readonly DiagnosticDescriptor UnknownRate = new(
        "RC4007", Error, "Unknown rate",
        "No rate is called '{0}', whatever is chosen.{1}",
        "A rate's id is card.sku.meter or card.sku.meter.path; '{{model}}' stands for the choice made in that input.");

    public static readonly DiagnosticDescriptor UnknownAttribute = new(
        "RC4008", Error, "Unknown attribute",
        "No SKU has the attribute '{0}', whatever is chosen.{1}",
        "Write card.sku.attribute; '{{model}}' stands for the choice made in that input.");

    public static readonly DiagnosticDescriptor UnknownSource = new(
        "RC4009", Error, "Unknown source",
        "There is no source '{0}'.{1}",
        "Write card.source, with the id of a card and of one of its sources.");

    public static readonly DiagnosticDescriptor UnknownInput = new(
        "RC4010", Error, "Unknown input",
        "There is no input '{0}'.{1}",
        "Name an input of this calculator; a default may name only inputs that stand above it.");

    public static readonly DiagnosticDescriptor NotAChoice = new(
        "RC4011", Error, "Not a choice",
        "The input '{0}' is a number, so it cannot stand in an id.",
        "Name an input that has 'sku-of'.");

    public static readonly DiagnosticDescriptor UnknownOffer = new(
        "RC4012", Error, "Unknown offer",
        "There is no offer '{0}'.{1}",
        "Name an offer of this calculator by its id.");

    public static readonly DiagnosticDescriptor UnknownOption = new(
        "RC4013", Error, "Unknown option",
        "'{0}' is not an option of '{1}'.{3}",
        "The options are the SKUs of the card '{2}'.");

    public static readonly DiagnosticDescriptor BoundsReversed = new(
        "RC4014", Error, "Bounds reversed",
        "The least value of '{0}', {1}, is above the greatest, {2}.",
        "Write the smaller one as 'min'.");

    public static readonly DiagnosticDescriptor StepNotPositive = new(
        "RC4015", Error, "Step not positive",
        "The step of '{0}' is {1}.",
        "Write how much one press of an arrow key changes the value: a number above zero.");

    public static readonly DiagnosticDescriptor BadDefault = new(
        "RC4016", Error, "Default out of bounds",
        "The default of '{0}', {1}, is not {2}.",
        "Choose a default within the bounds, or widen them.");

    public static readonly DiagnosticDescriptor DefaultIsNoReference = new(
        "RC4017", Error, "Default names nothing",
        "The default of '{0}' is the rate '{1}', which does not name an SKU of '{2}'.",
        "Name a rate whose meter has 'sku-of: {2}'.");

    public static readonly DiagnosticDescriptor BadPresetValue = new(
        "RC4018", Error, "Preset out of bounds",
        "A preset sets '{0}' to {1}, which is not {2}.",
        "Choose a value within the input's bounds, or widen them.");

    public static readonly DiagnosticDescriptor BillingsOutOfOrder = new(
        "RC4019", Error, "Billings out of order",
        "The way of billing since {0} stands after the one since {1}.",
        "List them oldest first, each with a date of its own.");

    public static readonly DiagnosticDescriptor NoTotal = new(
        "RC4020", Error, "No total",
        "A way of billing has no figure 'total'.",
        "Add 'total: …' with the formula of the whole cost; offers are compared by it.");

    public static readonly DiagnosticDescriptor TotalIsNotMoney = new(
        "RC4021", Error, "Total is not money",
        "The total is the formula '{0}', which is in {1}.",
        "Name a formula that gives money.");

    public static readonly DiagnosticDescriptor PartsDoNotAddUp = new(
        "RC4022", Error, "Parts do not add up",
        "{0} is not {1}: it is {2} against {3} where {4}.",
        "Name parts that together are the total, or leave 'parts' out.");

    public static readonly DiagnosticDescriptor UnknownPlaceholder = new(
        "RC4023", Error, "Unknown placeholder",
        "'{{{0}}}' stands for nothing here.{1}",
        "The text may use: {2}.");

    public static readonly DiagnosticDescriptor CurveIsNotWhole = new(
        "RC4024", Error, "Curve along no count",
        "The curve runs along '{0}', which does not have whole numbers.",
        "Name an input with 'whole: true'.");

    public static readonly DiagnosticDescriptor DuplicateCalculator = new(
        "RC4025", Error, "Two calculators of one id",
        "The calculator '{0}' is in {1} already.",
        "Rename one of them: outputs are named by the id.");

    public static readonly DiagnosticDescriptor NoBilling = new(
        "RC4028", Error, "No way of billing",
        "The offer '{0}' has no way of billing.",
        "Add one under 'billings', with the date since when it holds.");

    public static readonly DiagnosticDescriptor DefaultIsMissing = new(
        "RC4029", Warning, "Default missing",
        "'{0}' has no default for some choices: there is no rate {1}.",
        "Add the rate to the card; until then readers have to give a value themselves.");

    public static readonly DiagnosticDescriptor UnknownCount = new(
        "RC4030", Error, "Unknown count",
        "A request has no count '{0}'.{1}",
        "What is counted of a request: {2}.");

    public static readonly DiagnosticDescriptor TrafficLacksValue = new(
        "RC4031", Error, "A request cannot be priced",
        "To price a request, '{0}' still needs '{1}', which a request does not give.",
        "Name the formula or input that a count takes the place of under 'measured', or the value of '{1}' under 'values'.");

    public static readonly DiagnosticDescriptor SecondTraffic = new(
        "RC4032", Error, "Second way to price requests",
        "The calculator '{0}' says how requests are priced already.",
        "Keep 'traffic' in one calculator: a request has one price under an offer.");

    public static readonly DiagnosticDescriptor NotANumber = new(
        "RC4033", Error, "Not a number",
        "The input '{0}' is a choice, so it cannot have a fixed value here.",
        "Name an input that is a number; a choice follows from the request's model.");

    public static readonly DiagnosticDescriptor OfferLeftOut = new(
        "RC4034", Info, "Offer that some choices cannot have",
        "On {1} the offer '{0}' is left out with {2}.",
        "Calculators say 'not offered' in its place. Where it is sold, add the rates to the card.");

    public static readonly DiagnosticDescriptor OfferOfNone = new(
        "RC4035", Error, "Offer that nobody can have",
        "The offer '{0}' cannot be had on any day, whatever is chosen: {1}",
        "Name rates that are an amount or free under 'rates', or delete the offer. The ids of the default path end with the meter.") { CanBeLowered = true };

    public static readonly DiagnosticDescriptor CountNameTaken = new(
        "RC4036", Error, "Name of a count is taken",
        "'{0}' is taken: a request, its price or a database has something called so already.",
        "Choose another name for the count, and let the log's column be renamed with --column where it is called so.");

    public static readonly DiagnosticDescriptor ConditionalRate = new(
        "RC4037", Error, "Rate that depends on the request",
        "'{0}' {1}, and a formula takes one amount for every request.",
        "Where it has steps, write steps: {{ of: tokens }} at the symbol and name(count) in the formula; where it is charged in packages, of 100 for example, write round_up(count, 100) * name; where both, round_up(count, 100) * name(count), or graduated(round_up(count, 100), name). What no formula can say is for 'ratecards price', which prices requests by the cards alone: leave the offer out here.");

    public static readonly DiagnosticDescriptor UnknownTrafficAxis = new(
        "RC4048", Error, "Unknown axis of requests",
        "No card of the offers has the axis '{0}'.{1}",
        "What requests may name: {2}. Hours follow from the moment of a request, and are not named.");

    public static readonly DiagnosticDescriptor OfferOfSeveralProviders = new(
        "RC4052", Error, "Offer of several providers",
        "'by: [provider]' prices a request under its provider's offers, and '{0}' has rates of several: {1}.",
        "Take all rates of the offer from one provider's cards, or leave 'provider' out of 'by'.");

    public static readonly DiagnosticDescriptor BadRange = new(
        "RC4070", Error, "Range that is not around the default",
        "The range of '{0}' is [{1}]: it takes two shares of the default, from above 0 to 1, and from 1 up.",
        "Write the shares low and high, such as [0.8, 1.25] for a fifth below and a quarter above.");

    public static readonly DiagnosticDescriptor TooManyRanges = new(
        "RC4071", Error, "Too many ranges",
        "More than {0} inputs have a range, and each doubles how often every total is computed.",
        "Keep the ranges of those inputs that are least certain.");

    public static readonly DiagnosticDescriptor UnusedInput = new(
        "RC4026", Warning, "Unused input",
        "Nothing in the calculator depends on the input '{0}'.",
        "Delete it, or name a formula that takes it.");

    public static readonly DiagnosticDescriptor UnusedRate = new(
        "RC4027", Warning, "Unused rate",
        "No formula of this way of billing takes '{0}'.",
        "Delete the rate, or name the formula that takes it: where the rate is missing, the offer is not made.");
}
