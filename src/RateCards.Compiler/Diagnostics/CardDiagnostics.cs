using static RateCards.Compiler.Diagnostics.DiagnosticSeverity;

namespace RateCards.Compiler.Diagnostics;

/// <summary>What can be wrong with rate cards.</summary>
internal static class CardDiagnostics
{
    // Units and amounts

    public static readonly DiagnosticDescriptor WrongUnit = new(
        "RC2002", Error, "Wrong unit",
        "The amount is in {0}, but the meter '{1}' counts in {2}.",
        "Convert the amount to {2}, or give it a meter of its own. Without a unit the amount is in the meter's.");

    public static readonly DiagnosticDescriptor CurrencyMismatch = new(
        "RC2003", Error, "Mixed currencies",
        "The meter '{0}' is in {1}, but the card is in {2}.",
        "A card has one currency: put prices in {1} on a card of their own.");

    public static readonly DiagnosticDescriptor UnitOrReference = new(
        "RC2004", Error, "Unit or reference",
        "The meter '{0}' needs either 'unit' or 'sku-of'.",
        "Write 'unit: USD/Mtok' where values are amounts, or 'sku-of: card-id' where they name SKUs of another card.");

    public static readonly DiagnosticDescriptor EmptyRate = new(
        "RC2005", Error, "Empty rate",
        "'{0}' has no amount.",
        "Missing is not zero: write the amount, or not published, not offered, on request or free.");

    public static readonly DiagnosticDescriptor NegativeRate = new(
        "RC2006", Error, "Negative rate",
        "'{0}' is negative.",
        "Write it as the vendor does, without a minus. A discount is a lower rate, or a factor below 100%.");

    public static readonly DiagnosticDescriptor ZeroMoney = new(
        "RC2007", Error, "Zero price",
        "'{0}' cannot cost 0.",
        "Write 'free' where it is offered and costs nothing; otherwise not published, not offered or on request.");

    public static readonly DiagnosticDescriptor UnlimitedMoney = new(
        "RC2008", Error, "Unlimited price",
        "'{0}' is a price and cannot be unlimited.",
        "'unlimited' is for limits. For a price write the amount, free, not published, not offered or on request.");

    public static readonly DiagnosticDescriptor UnknownWord = new(
        "RC2009", Error, "Neither an amount nor a word that stands for one",
        "'{0}' is neither a number nor one of the words that stand for one.{1}",
        "Write a number, or one of: {2}.");

    public static readonly DiagnosticDescriptor AttributeUnit = new(
        "RC2010", Warning, "Attribute with a misspelt unit",
        "'{0}' is not a unit, so this is text.{1}",
        "Write a unit such as tokens to make it a quantity, or put the text in other words.");

    // Ids and references within the card

    public static readonly DiagnosticDescriptor UnknownSource = new(
        "RC2020", Error, "Unknown source",
        "The card has no source '{0}'.{1}",
        "Sources of the card: {2}. Add it under 'sources', or name one of these.");

    public static readonly DiagnosticDescriptor UnknownMeter = new(
        "RC2021", Error, "Unknown meter",
        "The card has no meter '{0}'.{1}",
        "Meters of the card: {2}. Add it under 'meters', or name one of these.");

    public static readonly DiagnosticDescriptor UnknownPath = new(
        "RC2022", Error, "Unknown path",
        "The card has no path '{0}'.{1}",
        "Paths of the card: {2}. Add it under 'paths', or name one of these.");

    public static readonly DiagnosticDescriptor UnknownSku = new(
        "RC2023", Error, "Unknown SKU",
        "The card has no SKU '{0}'.{1}",
        "SKUs of the card: {2}.");

    public static readonly DiagnosticDescriptor ReservedId = new(
        "RC2024", Error, "Reserved id",
        "A meter or path cannot be called '{0}': entries have a key of that name.",
        "Choose another id; these are taken: {1}.");

    public static readonly DiagnosticDescriptor MeterWithoutPath = new(
        "RC2025", Error, "Meter without a path",
        "'{0}' must stand under a path.",
        "The card has service paths: write '{1}: {{ {0}: … }}'.");

    public static readonly DiagnosticDescriptor DuplicateAlias = new(
        "RC2026", Error, "Duplicate alias",
        "'{0}' already names the SKU '{1}' ({2}).",
        "A name that readers use may mean one SKU only: remove it from one of the two.");

    public static readonly DiagnosticDescriptor NothingListed = new(
        "RC2027", Error, "Nothing listed",
        "'{0}' lists nothing.",
        "Add what belongs there, or remove what it belongs to.");

    public static readonly DiagnosticDescriptor NotAWebAddress = new(
        "RC2028", Error, "Not a web address",
        "'{0}' is not a web address.",
        "Write the address of the page on which the figures stand, beginning with https://.");

    // Dates, sources, corrections

    public static readonly DiagnosticDescriptor OutOfDateOrder = new(
        "RC2040", Error, "Entries out of date order",
        "The entry of {0} stands after that of {1} (line {2}).",
        "Entries stand oldest first: move it up, or fix its date.");

    public static readonly DiagnosticDescriptor SameDateTwice = new(
        "RC2041", Error, "Two entries in force at once",
        "There is an entry of {0} already, in line {1}.",
        "Put both into one entry, or fix the date of one.");

    public static readonly DiagnosticDescriptor NeverVerified = new(
        "RC2042", Error, "No verified date",
        "Neither the entry nor its source '{0}' says when the figures were seen.",
        "Add 'verified: 2026-05-16' to the source, or to the entry.");

    public static readonly DiagnosticDescriptor VerifiedBeforeSince = new(
        "RC2043", Error, "Not yet seen in force",
        "The entry holds from {0} on, was last verified on {1}, and has no day by which to verify it again.",
        "A price that is announced gets 'verify-by: {0}' or a later day. Otherwise fix the date or the source.")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticDescriptor VerifiedOutOfOrder = new(
        "RC2044", Error, "Verified dates out of order",
        "{0} stands after {1}.",
        "Verified dates stand oldest first, each once.");

    public static readonly DiagnosticDescriptor EntryStatesNothing = new(
        "RC2045", Error, "Entry states nothing",
        "The entry states no rate.",
        "Write the rates that change on this day, or delete the entry. A price that was seen again gets a date under 'verified'.");

    public static readonly DiagnosticDescriptor EntryAfterRetirement = new(
        "RC2046", Error, "Entry after retirement",
        "'{0}' is retired on {1}, and this entry begins on {2}.",
        "Remove 'retired' where it is sold again, or fix one of the dates.");

    // Factors

    public static readonly DiagnosticDescriptor PathOrMeter = new(
        "RC2060", Error, "Path or meter",
        "The factor '{0}' needs either 'path' or 'meter': what it makes.",
        "Write 'path: batch' and 'of: standard', or 'meter: cached-input' and 'of: input'.");

    public static readonly DiagnosticDescriptor KeyOfOtherFactor = new(
        "RC2061", Error, "Key of another kind of factor",
        "'{0}' means nothing on a factor that makes a {1}.",
        "A factor that makes a path names 'meters'; one that makes a meter may name 'paths'.");

    public static readonly DiagnosticDescriptor FactorUnits = new(
        "RC2062", Error, "Factor between units",
        "'{0}' is in {1} and '{2}' in {3}: a factor cannot make the one of the other.",
        "A factor multiplies rates of one unit; state the rates instead.");

    public static readonly DiagnosticDescriptor FactorOutOfRange = new(
        "RC2063", Error, "Factor out of range",
        "'{0}' is not a factor.",
        "Write a percentage such as 50%, or a number above 0 and at most 100, such as 0.5.");

    public static readonly DiagnosticDescriptor FactorAboveOne = new(
        "RC2067", Error, "Factor above 1 without a percent sign",
        "'{0}' multiplies each rate by {0} (×{0}).",
        "Write {0}% for that part of the rate, or {1}% where ×{0} is meant.") { CanBeLowered = true };

    public static readonly DiagnosticDescriptor FactorCycle = new(
        "RC2064", Error, "Factors in a circle",
        "The factor '{0}' makes its rates of what follows from them.",
        "Follow 'of' from factor to factor: one of them must begin at rates that are stated.");

    public static readonly DiagnosticDescriptor FactorsOverlap = new(
        "RC2065", Error, "Two factors make one rate",
        "'{0}' and '{1}' both make the rate '{2}'.",
        "Limit one of them with 'skus' or 'paths'.");

    public static readonly DiagnosticDescriptor FactorWithoutEffect = new(
        "RC2066", Info, "Factor without effect",
        "No rate follows from the factor '{0}'.",
        "Every SKU states these rates itself. Keep it for those to come, or delete it.");

    // Bands

    public static readonly DiagnosticDescriptor BandWithoutScale = new(
        "RC2080", Error, "Band on a card without bands",
        "The card does not say what bands measure.",
        "Add 'bands: {{ title: Parameters, unit: B }}' to the card.");

    public static readonly DiagnosticDescriptor TwoBounds = new(
        "RC2081", Error, "Two bounds on one side",
        "A band has either '{0}' or '{1}'.",
        "'from' and 'up-to' include the bound, 'above' and 'below' leave it out: keep one of the two.");

    public static readonly DiagnosticDescriptor EmptyBand = new(
        "RC2082", Error, "Empty band",
        "Nothing is in the band '{0}'.",
        "The lower bound must be below the upper one.");

    public static readonly DiagnosticDescriptor BandsOverlap = new(
        "RC2083", Error, "Bands overlap",
        "From {0} on, the bands of '{1}' ({2}) and '{3}' ({4}) overlap.",
        "Move a bound, or write 'above' instead of 'from' where the bound belongs to the band below. A band that ends gets an entry that says so.");

    public static readonly DiagnosticDescriptor BandGap = new(
        "RC2084", Info, "Gap between bands",
        "From {0} on, nothing is priced {1}.",
        "Right where the vendor publishes nothing there; the pages show the gap.");

    // Judgements: the figures are readable, and are probably not what is meant

    private const string SayWhy = "Where it is right, its entry says why: 'expected: …'.";

    public static readonly DiagnosticDescriptor Magnitude = new(
        "RC2100", Error, "Magnitude far off its siblings",
        "{0} is {1} times {2} than what {3} {4}.",
        "Amounts of '{5}' are in {6}: compare it with its source, digit by digit. " + SayWhy) { CanBeLowered = true };

    public static readonly DiagnosticDescriptor CachedAboveInput = new(
        "RC2101", Error, "Cached rate above the rate itself",
        "From {0} on, '{1}' ({2}) costs more than '{3}' ({4}).",
        "A cached token costs less than one that is computed; the two may be swapped. " + SayWhy) { CanBeLowered = true };

    public static readonly DiagnosticDescriptor FarFromPast = new(
        "RC2102", Warning, "Far from what it was",
        "{0} is {1} times {2} than {3}, which held from {4} on.",
        "Hardly a price changes so much: compare it with its source, digit by digit. " + SayWhy);

    public static readonly DiagnosticDescriptor DeferredDearer = new(
        "RC2103", Warning, "Dearer than what is served at once",
        "From {0} on, '{1}' ({2}) costs more than '{3}' ({4}).",
        "What is served in a batch or when there is room costs less than what is served at once; the two may be swapped. " + SayWhy);

    public static readonly DiagnosticDescriptor FarFromDefaultPath = new(
        "RC2104", Warning, "Far off the default path",
        "From {0} on, '{1}' ({2}) costs {3} times {4} than '{5}' ({6}).",
        "Paths of one SKU lie closer together: compare both with their source, digit by digit. " + SayWhy);

    public static readonly DiagnosticDescriptor UnusualForUnit = new(
        "RC2105", Warning, "Unusual for the unit",
        "{0} {1} is {2} than is usual ({3} to {4}).",
        "Compare it with its source, and its unit with the meter's. " + SayWhy);

    public static readonly DiagnosticDescriptor NothingToExpect = new(
        "RC2106", Warning, "Expectation that nothing meets",
        "No figure of the entry looks like a slip, so that 'expected' explains nothing.",
        "Delete it, or move it to the entry whose figure is reported.");

    // What nothing uses

    public static readonly DiagnosticDescriptor UnusedSource = new(
        "RC2120", Info, "Unused source",
        "No entry names the source '{0}'.",
        "Name it in an entry, or delete it.");

    public static readonly DiagnosticDescriptor UnusedMeter = new(
        "RC2121", Info, "Unused meter",
        "No SKU has a rate for the meter '{0}'.",
        "State a rate for it, or delete it.");

    public static readonly DiagnosticDescriptor UnusedPath = new(
        "RC2122", Info, "Unused path",
        "No SKU has a rate in the path '{0}'.",
        "State a rate for it, or delete it.");

    public static readonly DiagnosticDescriptor UnusedRate = new(
        "RC2123", Info, "Unused rate",
        "No calculator and no page uses the rate '{0}'.",
        "Show it on a page, or keep it for those who read it from the generated code.");

    // Several cards

    public static readonly DiagnosticDescriptor DuplicateCard = new(
        "RC2200", Error, "Duplicate card",
        "There is a card '{0}' already: {1}.",
        "Rename one of the two: a card's id is the first part of its rates' ids.");

    public static readonly DiagnosticDescriptor UnknownCard = new(
        "RC2201", Error, "Unknown card",
        "There is no card '{0}'.{1}",
        "Cards of the project: {2}.");

    public static readonly DiagnosticDescriptor UnknownReference = new(
        "RC2202", Error, "Reference to an unknown SKU",
        "The card '{0}' has no SKU '{1}'.{2}",
        "Add the SKU to the card '{0}', or name one that it has.");

    public static readonly DiagnosticDescriptor ReferenceWithoutRate = new(
        "RC2203", Error, "Reference to an SKU without a rate",
        "'{0}' of the card '{1}' has no rate in force on {2}.",
        "State its rate from that day or earlier, or refer to another SKU: a missing rate is never guessed.");

    public static readonly DiagnosticDescriptor SameName = new(
        "RC2220", Error, "Two ids with one C# name",
        "'{0}' and '{1}' ({2}) both become '{3}' in C#.",
        "Rename one of the two ids.");
}
