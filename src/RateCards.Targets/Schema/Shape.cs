using RateCards.Targets.Data;

namespace RateCards.Targets.Schema;

/// <summary>What an editor is to know of a value in a file that people write: what it is for, and which values it takes.</summary>
/// <param name="Description">Shown while one writes.</param>
internal abstract record Shape(string Description)
{
    /// <summary>The value in the words of JSON Schema.</summary>
    public JsonObject ToSchema() =>
        JsonObject.Of(("description", JsonNode.Optional(Description.Length == 0 ? null : Description))).With(Members());

    protected abstract JsonObject Members();
}

/// <summary>A single value that is text.</summary>
/// <param name="Pattern">A regular expression that it matches, where it is not free.</param>
internal sealed record TextShape(string Description, string? Pattern = null, params string[] Examples) : Shape(Description)
{
    protected override JsonObject Members() => JsonObject.Of(
        ("type", "string"),
        ("pattern", JsonNode.Optional(Pattern)),
        ("examples", Examples.Length == 0 ? null : JsonArray.Of(Examples.Select(e => (JsonNode)e))));
}

/// <summary>One of a few words.</summary>
internal sealed record ChoiceShape(string Description, IEnumerable<string> Choices) : Shape(Description)
{
    protected override JsonObject Members() => JsonObject.Of(("enum", JsonArray.Of(Choices.Select(c => (JsonNode)c))));
}

/// <summary>A plain decimal number, bare or in quotes.</summary>
internal sealed record NumberShape(string Description, decimal? Minimum = null) : Shape(Description)
{
    protected override JsonObject Members() =>
        JsonObject.Of(("type", JsonArray.Of(["number", "string"])), ("pattern", Patterns.Number), ("minimum", Minimum is { } minimum ? minimum : null));
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record FlagShape(string Description) : Shape(Description)
{
    protected override JsonObject Members() => JsonObject.Of(("type", "boolean"));
}

/// <summary>A list.</summary>
internal sealed record ListShape(string Description, Shape Item) : Shape(Description)
{
    protected override JsonObject Members() => JsonObject.Of(("type", "array"), ("items", Item.ToSchema()));
}

/// <summary>Any one of several shapes, the first of which editors offer first.</summary>
internal sealed record AnyShape(string Description, params Shape[] Shapes) : Shape(Description)
{
    protected override JsonObject Members() => JsonObject.Of(("anyOf", JsonArray.Of(Shapes.Select(s => s.ToSchema()))));
}

/// <summary>A mapping with keys of its own.</summary>
/// <param name="Others">What every other key holds, where the writer chooses keys; null where there are no others.</param>
internal sealed record ObjectShape(string Description, IReadOnlyList<Key> Keys, Shape? Others = null) : Shape(Description)
{
    protected override JsonObject Members()
    {
        var required = Keys.Where(k => k.IsRequired).Select(k => (JsonNode)k.Name).ToList();
        return JsonObject.Of(
            ("type", "object"),
            ("properties", Keys.Count == 0 ? null : JsonObject.Of(Keys, k => k.Name, k => k.Shape.ToSchema())),
            ("required", required.Count == 0 ? null : JsonArray.Of(required)),
            ("additionalProperties", Others is null ? false : Others.ToSchema()));
    }
}

/// <summary>A mapping from ids that the writer chooses.</summary>
/// <param name="IdPattern">A regular expression that the ids match.</param>
internal sealed record MapShape(string Description, string IdPattern, Shape Item) : Shape(Description)
{
    protected override JsonObject Members() =>
        JsonObject.Of(("type", "object"), ("propertyNames", JsonObject.Of(("pattern", IdPattern))), ("additionalProperties", Item.ToSchema()));
}

/// <summary>A key of a mapping.</summary>
internal sealed record Key(string Name, Shape Shape, bool IsRequired = false)
{
    public static Key Required(string name, Shape shape) => new(name, shape, true);

    public static Key Optional(string name, Shape shape) => new(name, shape);
}
