using RateCards.Compiler.Reading;
using RateCards.Targets.Data;

namespace RateCards.Targets.Schema;

/// <summary>Writes shapes in the words of JSON Schema.</summary>
internal static class SchemaWriter
{
    public static JsonObject Write(Shape shape) =>
        JsonObject.Of(("description", JsonNode.Optional(shape.Description.Length == 0 ? null : shape.Description))).With(Members(shape));

    private static JsonObject Members(Shape shape) => shape switch
    {
        TextShape text => JsonObject.Of(
            // Text is text, whatever a reader of YAML takes it for: "label: 300", "note: true".
            // One type at a time: validators that are strict take no list of types.
            ("anyOf", text.Pattern is null ? JsonArray.Of(((string[])["string", "number", "boolean"]).Select(t => (JsonNode)JsonObject.Of(("type", t)))) : null),
            ("type", text.Pattern is null ? null : "string"),
            ("pattern", JsonNode.Optional(text.Pattern)),
            ("examples", text.Examples.Length == 0 ? null : JsonArray.Of(text.Examples.Select(e => (JsonNode)e)))),
        ChoiceShape choice => JsonObject.Of(("enum", JsonArray.Of(choice.Choices.Select(c => (JsonNode)c)))),
        NumberShape number => JsonObject.Of(
            ("anyOf", JsonArray.Of(
            [
                JsonObject.Of(("type", "number"), ("minimum", number.Minimum is { } minimum ? minimum : null)),
                JsonObject.Of(("type", "string"), ("pattern", number.Minimum >= 0 ? Patterns.UnsignedNumber : Patterns.Number)),
            ]))),
        FlagShape => JsonObject.Of(("type", "boolean")),
        ListShape list => JsonObject.Of(("type", "array"), ("minItems", list.IsFilled ? 1 : null), ("items", Write(list.Item))),
        AnyShape any => JsonObject.Of(("anyOf", JsonArray.Of(any.Shapes.Select(s => Write(s))))),
        MapShape map => JsonObject.Of(
            ("type", "object"), ("minProperties", map.IsFilled ? 1 : null), ("propertyNames", JsonObject.Of(("type", "string"), ("pattern", map.IdPattern))), ("additionalProperties", Write(map.Item))),
        ObjectShape mapping => Members(mapping),
        _ => throw new ArgumentException($"No schema for {shape.GetType().Name}.", nameof(shape)),
    };

    private static JsonObject Members(ObjectShape mapping)
    {
        var required = mapping.Keys.Where(k => k.IsRequired).Select(k => (JsonNode)k.Name).ToList();
        return JsonObject.Of(
            ("type", "object"),
            ("properties", mapping.Keys.Count == 0 ? null : JsonObject.Of(mapping.Keys, k => k.Name, k => Write(k.Shape))),
            ("required", required.Count == 0 ? null : JsonArray.Of(required)),
            ("additionalProperties", mapping.Others is null ? false : Write(mapping.Others)));
    }
}
