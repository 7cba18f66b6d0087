namespace RateCards.Compiler.Reading;

/// <summary>
/// What a value in a file that people write is for, and which values it takes: data, from which the JSON Schemas for
/// editors are written. It stands beside the binder that reads the value.
/// </summary>
/// <param name="Description">Shown while one writes.</param>
internal abstract record FieldShape(string Description);

/// <summary>A single value that is text.</summary>
/// <param name="Pattern">A regular expression that it matches, where it is not free.</param>
internal sealed record TextShape(string Description, string? Pattern = null, params string[] Examples) : FieldShape(Description)
{
    /// <summary>What it names, of which a project has its own; null where it names nothing.</summary>
    public IdKind? Names { get; init; }
}

/// <summary>Something that files of a project name by its id.</summary>
internal enum IdKind
{
    Card,
    Source,
    Meter,
    Path,
    Sku,
    Unit,
    Rate,
    Formula,
    Symbol,
    Input,
    Offer,
}

/// <summary>One of a few words.</summary>
internal sealed record ChoiceShape(string Description, IEnumerable<string> Choices) : FieldShape(Description);

/// <summary>A plain decimal number, bare or in quotes.</summary>
internal sealed record NumberShape(string Description, decimal? Minimum = null) : FieldShape(Description);

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record FlagShape(string Description) : FieldShape(Description);

/// <summary>A list.</summary>
/// <param name="IsFilled">It has an item at least.</param>
internal sealed record ListShape(string Description, FieldShape Item, bool IsFilled = false) : FieldShape(Description);

/// <summary>Any one of several shapes, the first of which editors offer first.</summary>
internal sealed record AnyShape(string Description, params FieldShape[] Shapes) : FieldShape(Description);

/// <summary>A mapping with keys of its own.</summary>
/// <param name="Others">What every other key holds, where the writer chooses keys; null where there are no others.</param>
internal sealed record ObjectShape(string Description, IReadOnlyList<Key> Keys, FieldShape? Others = null) : FieldShape(Description)
{
    /// <summary>Keys that belong together, of which all of one group at least are there.</summary>
    public IReadOnlyList<IReadOnlyList<string>> OneOf { get; init; } = [];

    /// <summary>What the other keys name.</summary>
    public IReadOnlyList<IdKind> OtherNames { get; init; } = [];
}

/// <summary>A mapping from ids that the writer chooses.</summary>
/// <param name="IdPattern">A regular expression that the ids match.</param>
/// <param name="IsFilled">It has a key at least.</param>
internal sealed record MapShape(string Description, string IdPattern, FieldShape Item, bool IsFilled = false) : FieldShape(Description)
{
    /// <summary>What the keys name, where the writer does not choose them anew.</summary>
    public IReadOnlyList<IdKind> KeyNames { get; init; } = [];

    /// <summary>Ids that are always there.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];
}

/// <summary>A key of a mapping.</summary>
internal sealed record Key(string Name, FieldShape Shape, bool IsRequired = false)
{
    public static Key Required(string name, FieldShape shape) => new(name, shape, true);

    public static Key Optional(string name, FieldShape shape) => new(name, shape);
}
