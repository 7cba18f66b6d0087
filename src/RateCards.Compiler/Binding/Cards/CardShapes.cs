using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Estimating.Requests;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;
using static RateCards.Compiler.Reading.Key;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>A rate card, as <c>RateCards/cards/README.md</c> explains it.</summary>
internal static class CardShapes
{
    /// <summary>How far a source is to be believed, in the order of <see cref="Trust"/>.</summary>
    public static readonly string[] Trusts = [RateTexts.TrustWord(Trust.Vendor), RateTexts.TrustWord(Trust.Transcribed), RateTexts.TrustWord(Trust.Own)];

    private static readonly TextShape Note = new("Explains anything; shown beside the figures.");

    private static readonly TextShape MeterId = new("Id of a meter of this card.", Patterns.KebabId) { Names = IdKind.Meter };

    private static readonly TextShape PathId = new("Id of a service path of this card.", Patterns.KebabId) { Names = IdKind.Path };

    private static readonly FieldShape Amount = new AnyShape(
        "The rate in the meter's unit, a word that says why there is none, or the SKU that a reference meter names.",
        new NumberShape("A plain decimal number with the digits that the vendor prints.", 0),
        new ChoiceShape("Why there is no amount. None of these is zero.", RateWords.All),
        new TextShape("An amount with its unit: 1.25 USD/Mtok.", Patterns.Amount),
        new TextShape("Id of an SKU of the card that a reference meter names.", Patterns.KebabId) { Names = IdKind.Sku });

    private static readonly MapShape Steps = new(
        "Prices by steps, the lowest first: up-to 200000, then above; or below 200000, then from.", "^(up-to|below|above|from)( [1-9]\\d*)?$", Amount, IsFilled: true);

    private static readonly AnyShape Rate = new("A rate, or rates by steps of a count of the request.", Amount, Steps);

    private static readonly MapShape Lists = new(
        "What public price lists call it, by their format, where that is not its id: litellm: azure/eu/gpt-4o.", Patterns.KebabId, new TextShape("The list's own name."));

    private static readonly Key[] Dating =
    [
        Required("since", new TextShape("First day on which the figures are known to have been in force; ~ marks it approximate.", Patterns.ApproximateDate)),
        Required("source", new TextShape("Id of the card's source that says so.", Patterns.KebabId) { Names = IdKind.Source }),
        Optional("verified", new AnyShape(
            "When the figures were seen, oldest first; without it, the source's date counts.",
            new TextShape("A date.", Patterns.Date),
            new ListShape("Dates, oldest first.", new TextShape("A date.", Patterns.Date)))),
        Optional("verify-by", new TextShape("The day by which to verify a price again that was announced and not yet seen in force.", Patterns.Date)),
        Optional("correction", new TextShape("Why the entry was edited after it had come into force.")),
        Optional("expected", new TextShape("Why figures of the entry are right though they look like slips; they are not reported then.")),
    ];

    public static readonly ObjectShape Source = new("Where figures were read.",
    [
        Required("title", new TextShape("What the page is called.")),
        Required("url", new TextShape("Address of the page on which the figures stand.", Patterns.WebAddress)),
        Optional("verified", new TextShape("When the figures were last seen there.", Patterns.Date)),
        Required("trust", new ChoiceShape("vendor: the vendor's own page or a verbatim copy; transcribed: somebody's dated copy; own: your own price list, which nobody has to look up.", Trusts)),
        Optional("note", Note),
    ]);

    public static readonly ObjectShape Meter = new("What is counted. It has either a unit or sku-of.",
    [
        Required("label", new TextShape("What tables call it.")),
        Optional("unit", new TextShape("Unit of every amount written for it.", null, "USD/Mtok", "USD/GPU-hour", "USD/step", "tokens/s", "GPUs") { Names = IdKind.Unit }),
        Optional("sku-of", new TextShape("Id of the card whose SKUs the values name.", Patterns.KebabId) { Names = IdKind.Card }),
        Optional("counts", new TextShape("What of a request it counts; the meter's id where it is left out.", Patterns.KebabId, [.. Counting.Known])),
        Optional("package", new NumberShape("How many units are charged together, a package that is begun as a whole one.", 2)),
        Optional("note", Note),
    ])
    {
        OneOf = [["unit"], ["sku-of"]],
    };

    public static readonly ObjectShape ServicePath = new("A way in which the same SKU is served at another price.",
    [
        Required("label", new TextShape("What tables call it.")),
        Optional("note", Note),
    ]);

    private static readonly ObjectShape NamedPath = new("A path of its own; or, beside axes, an id for a combination of their values.",
    [
        Required("label", new TextShape("What tables call it.")),
        Optional("note", Note),
    ],
    new TextShape("The value of an axis.", Patterns.KebabId));

    private static readonly ObjectShape Hours = new("Hours of the day at which a request has another price.",
    [
        Required("label", new TextShape("What tables call it.")),
        Required("from", new TextShape("The first minute.", Patterns.TimeOfDay, "16:30")),
        Required("until", new TextShape("The minute after the last; where it is earlier, on the next day.", Patterns.TimeOfDay, "00:30")),
        Optional("days", Several("Days on which the hours begin; all where it is left out.", new TextShape("A day.", $"^({string.Join("|", HourWindow.DayNames)})$"))),
        Optional("zone", new TextShape("Whose clocks show these hours; UTC where it is left out.", null, "Europe/Berlin", "America/New_York", "Asia/Shanghai")),
        Optional("note", Note),
    ]);

    private static readonly ObjectShape StepRule = new("Which count of a request the steps of prices go by.",
    [
        Required("title", new TextShape("What is counted, as tables call it.", null, "Prompt tokens")),
        Optional("by", Several("Meters whose counts are added up; each meter's own count where it is left out.", MeterId)),
        Optional("charge", new ChoiceShape("volume: the whole request at the price of its step; graduated: each unit at the price of the step that it is in.", Model.Cards.StepRule.ChargeWords)),
    ]);

    public static readonly ObjectShape Bands = new("What the SKUs' bands measure.",
    [
        Required("title", new TextShape("Heading of the bands.", null, "Parameters")),
        Required("unit", new TextShape("Unit of the bounds.", null, "B", "USD")),
    ]);

    public static readonly ObjectShape Band = new("The band from this date on; each bound says whether it is in.",
    [
        Optional("from", new NumberShape("Lower bound that is in (≥).", 0)),
        Optional("above", new NumberShape("Lower bound that is not in (>).", 0)),
        Optional("up-to", new NumberShape("Upper bound that is in (≤).", 0)),
        Optional("below", new NumberShape("Upper bound that is not in (<).", 0)),
    ]);

    public static readonly ObjectShape FactorEntry = new("The factor from a date on.",
    [
        .. Dating,
        Required("factor", new AnyShape("What the rates are multiplied by: 50% or 0.5.", new TextShape("", Patterns.Factor), new NumberShape("", 0))),
        Optional("note", Note),
    ]);

    public static readonly ObjectShape Factor = new("Makes rates of others, where an SKU states none itself: a path of a path, or a meter of a meter.",
    [
        Optional("path", PathId with { Description = "The path that it makes." }),
        Optional("axis", new TextShape("The axis along which it acts, at every value of the others.", Patterns.KebabId)),
        Optional("value", new TextShape("The axis' value that it makes of another.", Patterns.KebabId)),
        Optional("meter", MeterId with { Description = "The meter that it makes." }),
        Required("of", new TextShape("The path, the axis' value, or the meter, whose rates it multiplies.", Patterns.KebabId) { Names = IdKind.Path }),
        Optional("meters", Several("Meters that a path is made for.", MeterId)),
        Optional("paths", Several("Paths in which a meter is made; all where it is left out.", PathId)),
        Optional("skus", Several("SKUs that it is for; all where it is left out.", new TextShape("Id of an SKU of this card.", Patterns.KebabId) { Names = IdKind.Sku })),
        Optional("note", Note),
        Required("entries", new ListShape("Dated, oldest first.", FactorEntry, IsFilled: true)),
    ])
    {
        OneOf = [["path", "meters"], ["axis", "value", "meters"], ["meter"]],
    };

    public static readonly ObjectShape Entry = new("What changed on a date. Meters that it does not name go on as they were.",
    [
        .. Dating,
        Optional("until", new TextShape("First day on which it no longer holds; what held before comes back.", Patterns.Date)),
        Optional("note", Note),
        Optional("band", Band),
        Optional("all", new ChoiceShape("For everything that the entry does not name.", RateWords.All)),
    ],
    new AnyShape(
        "A meter's rate; or, on a card with paths, the rates of a path by meter, or one word for all of them.",
        Amount,
        Steps,
        new MapShape("Rates by meter.", Patterns.KebabId, Rate) { KeyNames = [IdKind.Meter] }))
    {
        OtherNames = [IdKind.Path, IdKind.Meter],
    };

    public static readonly ObjectShape Sku = new("Something that is sold: a model, a GPU, a band of model sizes, a plan.",
    [
        Optional("label", new TextShape("What readers call it. May be left out where it has a band.")),
        Optional("aliases", Several("Other names that readers and price lists use.", new TextShape("A name."))),
        Optional("match", Several("Names of models, as requests and logs write them, that mean it; * stands for any letters.", new TextShape("A name.", null, "claude-sonnet-4-5*"))),
        Optional("lists", Lists),
        Optional("group", new TextShape("Heading under which tables list it; bands are compared within one group.")),
        Optional("retired", new TextShape("First day on which it can no longer be bought.", Patterns.Date)),
        Optional("attributes", new MapShape("What is not a price: context length, memory, features.", Patterns.KebabId, new AnyShape(
            "A quantity with its unit, or text.",
            new TextShape("", null, "131072 tokens", "80 GB"),
            new NumberShape("")))),
        Optional("note", Note),
        Required("entries", new ListShape("Dated, oldest first. Append; never edit one that is in force.", Entry, IsFilled: true)),
    ]);

    public static readonly ObjectShape Pin = new("A rate that may only change along with new evidence.",
    [
        Required("value", new AnyShape(
            "The value that it is pinned to, in the meter's unit.",
            new NumberShape("A plain decimal number."),
            new ChoiceShape("Why there is no amount.", RateWords.All))),
        Required("checked", new TextShape("When the value was checked.", Patterns.Date)),
        Required("source", new TextShape("Id of the card's source that shows it.", Patterns.KebabId) { Names = IdKind.Source }),
    ]);

    public static readonly ObjectShape Card = new("One price list of one provider.",
    [
        Optional("$schema", new TextShape("Names this schema, for editors.")),
        Required("card", new TextShape("Id; also the first part of every rate's id.", Patterns.KebabId)),
        Required("title", new TextShape("What the price list is called.")),
        Required("provider", new TextShape("Who sells.")),
        Required("currency", new ChoiceShape("Currency of every amount of money.", Currency.All)),
        Optional("note", Note),
        Optional("fallback", Several("Ids of cards whose prices hold where this one does not know a model.", new TextShape("Id of a card.", Patterns.KebabId) { Names = IdKind.Card })),
        Optional("lists", Lists with { Description = "What public price lists call the provider, by their format, where that is not the card's id: litellm: vertex_ai." }),
        Required("sources", new MapShape("Who says so; every entry names one.", Patterns.KebabId, Source)),
        Required("meters", new MapShape("What is counted, with the unit of its amounts.", Patterns.KebabId, Meter)),
        Optional("axes", new MapShape("What a price depends on, such as tier and region: the values of each, its default first.", Patterns.KebabId, new MapShape("Values, the default first.", Patterns.KebabId, ServicePath, IsFilled: true))),
        Optional("paths", new MapShape("Service paths, the default one first; left out where there is only one. Beside axes, ids for combinations of their values.", Patterns.KebabId, NamedPath)),
        Optional("hours", new MapShape("Windows of the day at which a request has another price.", Patterns.KebabId, Hours)),
        Optional("steps", StepRule),
        Optional("bands", Bands),
        Optional("pins", new MapShape("Rates that may only change along with new evidence, by their id without the card.", Patterns.PinnedRate, Pin)),
        Optional("factors", new MapShape("Rates that follow from others.", Patterns.KebabId, Factor)),
        Required("skus", new MapShape("What is sold, with its dated rates.", Patterns.KebabId, Sku, IsFilled: true)),
    ]);

    private static AnyShape Several(string description, TextShape item) => new(description, item, new ListShape("", item));
}
