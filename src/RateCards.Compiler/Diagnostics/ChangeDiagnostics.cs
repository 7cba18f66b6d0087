using RateCards.Compiler.Base;
using static RateCards.Compiler.Diagnostics.DiagnosticSeverity;

namespace RateCards.Compiler.Diagnostics;

/// <summary>What protects the history of prices: rules about what may change, and about how old evidence may be.</summary>
internal static class ChangeDiagnostics
{
    public static readonly DiagnosticDescriptor EditedInPlace = new(
        "RC7001", Error, "Entry in force edited",
        "'{0}' was {1} from {2} on, and this makes it {3}: an entry that is in force is not edited.",
        "A new price is a new entry with its own date. Where {1} was never right, add 'correction: why' to the entry.")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticDescriptor EntryRemoved = new(
        "RC7002", Error, "Entry in force removed",
        "'{0}' was {1} from {2} on, and that entry is gone.",
        "Put it back; what is no longer sold gets 'retired' or an entry 'not offered'. Where it was never right, add 'correction: why' to an entry of '{3}'.")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticDescriptor OlderEvidence = new(
        "RC7003", Error, "Older evidence than what it replaces",
        "'{0}' becomes {1} by a source verified on {2}, but {3} was seen on {4}.",
        "Look at the source again and renew its 'verified' date, or name the source that says so.")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticDescriptor Stale = new(
        "RC7004", Warning, "Not seen for long",
        "{0} in force by '{1}', last verified on {2}: {3} days before {4}, and the project's limit is {5}.",
        "Look at the source again: 'ratecards verify {6} --date DATE', or add an entry where the figures have changed.");

    public static readonly DiagnosticDescriptor VerificationDue = new(
        "RC7005", Warning, "To be verified again",
        "'{0}' was announced for {1} and was to be verified by {2}; it was not.",
        "Look whether it came into force as announced: add the day to 'verified' ('ratecards verify' does so for a rate), or add an entry with what did.");

    public static readonly DiagnosticDescriptor PinnedOtherwise = new(
        "RC7006", Error, "Pinned to another value",
        "'{0}' is pinned to {1}, seen on {2}, but the card's newest entry says {3}.",
        "Where {3} is right, say so with evidence: change the pin's value, 'checked' and 'source' in the same pull request.")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticDescriptor PinWithoutEvidence = new(
        "RC7007", Error, "Pinned rate changed without new evidence",
        "'{0}' was pinned to {1}, seen on {2}, and becomes {3} without a pin that was checked later.",
        "Pin it to {3} with the day on which that was seen, and the source.")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticDescriptor UnknownPin = new(
        "RC7008", Error, "Pin of no rate",
        "The card has no rate '{0}' to pin.{1}",
        "Write sku.meter, or sku.meter.path for a path that is not the default one.");

    public static readonly DiagnosticDescriptor ForeignUnit = new(
        "RC7010", Error, "Price in another unit",
        "'{0}' is not a price in {1}.",
        "Bring the list into {1} first; nothing is guessed or converted.");

    public static readonly DiagnosticDescriptor ForeignColumn = new(
        "RC7011", Error, "Not a column of a price list",
        "'{0}' cannot stand here.",
        "The first line is 'id,value,unit'; every other line has these three, such as 'tinker.kimi-k2p6.prefill,7.25,USD/Mtok'.");

    public static readonly DiagnosticDescriptor VerifyByBeforeSince = new(
        "RC7009", Error, "To be verified before it is in force",
        "'verify-by' is {0}, before {1}, when the entry comes into force.",
        "Choose a day on or after {1}: what is not in force cannot be seen in force.");

    public static readonly DiagnosticDescriptor SettingLoosened = new(
        "RC7012", Error, "Setting loosened",
        "'{0}' was {1} and becomes {2}: a change does not loosen what it is checked by.",
        "Put it back. Where it is to be looser, say so in a change of that alone; the base allows such changes with 'severities: {{ RC7012: warning }}'.")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticDescriptor PinLoosened = new(
        "RC7013", Error, "Pin loosened",
        "'{0}' was pinned to {1}, seen on {2}, and that pin {3}.",
        "Put it back: a pin goes along with its rate, and its 'checked' only moves forward.")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticDescriptor ChecksSilenced = new(
        "RC7014", Warning, "Checks silenced",
        "'expected' silences the checks of prices for '{0}' from {1} on: {2}",
        "Whoever merges this should believe the reason: a slip in this entry is found by nobody else.");

    public static readonly DiagnosticDescriptor VerificationPostponed = new(
        "RC7015", Warning, "Verification postponed",
        "'{0}', announced for {1}, was to be verified by {2}, and now by {3}.",
        "Where the vendor has postponed it, move 'since' too.");

    public static readonly DiagnosticDescriptor NotCompared = new(
        "RC7016", Error, "Not compared",
        "{0} cannot be compared with {1}, so that nothing protects its history here. There: {2} {3}",
        "Compare with a base whose files can be read: mend it first, in a change of its own.")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticDescriptor NoBase = new(
        "RC7017", Error, "Nothing to compare with",
        "{0} has no project, so that nothing is protected by it.",
        "Name another base. Where the project itself is new, check it without a base, and read all of it.");

    public static readonly DiagnosticDescriptor NotInRevision = new(
        "RC7018", Error, "Not in the revision",
        "'{0}' is a submodule, or a link that leads out of the repository or to another link: the revision does not hold what is in it.",
        "Keep the project's files themselves in the repository, or link to a file of it.");

    public static readonly DiagnosticDescriptor WholeRemoved = new(
        "RC7025", Error, "Model or card removed",
        "'{0}' is gone, and with it {1} in force, the first since {2}.",
        "Put it back: what is no longer sold keeps its entries and gets 'retired: DATE', so that what it cost can still be told.")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticDescriptor CardRenamed = new(
        "RC7026", Error, "Card renamed",
        "The card '{0}' is called '{1}' now, which breaks what names it: {2}.",
        "Keep the id, and change the 'title', which is what readers see. Where the id has to change, the base allows it with 'severities: {{ RC7026: warning }}'.")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticDescriptor ModelRenamed = new(
        "RC7027", Error, "Model renamed or moved",
        "The model '{0}' is '{1}' now, which breaks what names it: {2}.",
        "Keep the id and the card, and change the 'label', which is what readers see; another name of the vendor's is one of 'aliases'. Where the id has to change, the base allows it with 'severities: {{ RC7027: warning }}'.")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticDescriptor CountingChanged = new(
        "RC8012", Error, "What prices are counted by is changed",
        "'{0}', {1}: was '{2}', and this makes it '{3}', though prices in force go by it: what requests have cost so far changes with it.",
        "Put it back. What is counted otherwise from a day on is a meter, a window or a card of its own. Where it was never right, the base allows it with 'severities: {{ RC8012: warning }}'.")
    {
        CanBeLowered = true,
    };

    public static readonly DiagnosticDescriptor SightingRemoved = new(
        "RC8013", Warning, "Sighting taken back",
        "What '{0}' costs from {1} on was last seen on {2}, and now says that it was last seen {3}.",
        "Put the date back: what was seen in force stays seen. Whoever merges this should know why it was not.");

    /// <summary>
    /// The severities that hold for changes: whoever has chosen one for entries that are removed (RC7002) has chosen it for whole models
    /// and cards too, unless these have one of their own.
    /// </summary>
    /// <param name="chosen">Those of the base.</param>
    public static ValueList<SeverityOverride> Severities(ValueList<SeverityOverride> chosen) =>
        chosen.FirstOrDefault(s => s.Id == EntryRemoved.Id) is not { } removed
            ? chosen
            : [.. chosen, .. new[] { WholeRemoved, CardRenamed, ModelRenamed }.Where(d => !chosen.Any(s => s.Id == d.Id)).Select(d => removed with { Id = d.Id })];

    /// <summary>Whether it tells that a change loosens what it is checked by.</summary>
    public static bool IsLoosening(Diagnostic diagnostic) =>
        diagnostic.Id == SettingLoosened.Id || diagnostic.Id == PinLoosened.Id || diagnostic.Id == ChecksSilenced.Id || diagnostic.Id == VerificationPostponed.Id
        || diagnostic.Id == SightingRemoved.Id;
}
