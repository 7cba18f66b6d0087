using System.Text.RegularExpressions;
using RateCards.Compiler.Reading;
using RateCards.Targets.Data;

namespace RateCards.Targets.Schema;

/// <summary>
/// Writes shapes in the words of JSON Schema. Ids of the project are offered and explained; others are taken as well, since who
/// writes a new one has it nowhere else yet, and the compiler knows better what it may be.
/// </summary>
internal sealed class SchemaWriter(ProjectIds ids)
{
    /// <summary>What is said in several places, by name.</summary>
    private readonly Dictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);

    /// <summary>A whole schema.</summary>
    public JsonObject Document(FieldShape shape)
    {
        var document = Write(shape);
        return _definitions.Count == 0 ? document : document.With(JsonObject.Of(("definitions", JsonObject.Of(_definitions.OrderBy(d => d.Key, StringComparer.Ordinal), d => d.Key, d => d.Value))));
    }

    private JsonObject Write(FieldShape shape) =>
        JsonObject.Of(("description", JsonNode.Optional(shape.Description.Length == 0 ? null : shape.Description))).With(Members(shape));

    private JsonObject Members(FieldShape shape) => shape switch
    {
        TextShape { Names: { } kind } text when ids.Of(kind).Count > 0 => JsonObject.Of(
            ("anyOf", JsonArray.Of([Reference(kind), Members(text with { Names = null })]))),
        TextShape text => TextOf(text.Pattern).With(JsonObject.Of(
            ("examples", text.Examples.Length == 0 ? null : JsonArray.Of(text.Examples.Select(e => (JsonNode)e))))),
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
            ("type", "object"),
            ("minProperties", map.IsFilled ? 1 : null),
            ("required", map.Required.Count == 0 ? null : JsonArray.Of(map.Required.Select(k => (JsonNode)k))),
            ("propertyNames", JsonObject.Of(("type", "string"), ("pattern", map.IdPattern))),
            ("properties", PropertiesOf(map) is { Count: > 0 } named ? new JsonObject(named) : null),
            ("additionalProperties", Write(map.Item))),
        ObjectShape mapping => Members(mapping),
        _ => throw new ArgumentException($"No schema for {shape.GetType().Name}.", nameof(shape)),
    };

    /// <summary>
    /// Text is text, whatever a reader of YAML takes it for: <c>label: 300</c>, <c>note: true</c>, <c>card: 2026</c>. One type at a time: validators
    /// that are strict take no list of types.
    /// </summary>
    private static JsonObject TextOf(string? pattern)
    {
        bool Takes(string text) => pattern is null || Regex.IsMatch(text, pattern);
        JsonObject[] types =
        [
            pattern is null ? JsonObject.Of(("type", "string"), ("minLength", 1)) : JsonObject.Of(("type", "string"), ("pattern", pattern)),
            .. Takes("0.5") ? [JsonObject.Of(("type", "number"), ("minimum", Takes("-1") ? null : 0))] : Takes("300") ? [JsonObject.Of(("type", "integer"), ("minimum", 0))] : Array.Empty<JsonObject>(),
            .. Takes("true") ? [Flags] : Array.Empty<JsonObject>(),
        ];
        return types.Length == 1 ? types[0] : JsonObject.Of(("anyOf", JsonArray.Of(types)));
    }

    /// <summary><c>true</c> and <c>false</c>, said in a way by which editors take them and do not offer them.</summary>
    private static readonly JsonObject Flags = JsonObject.Of(("not", JsonObject.Of(("anyOf", JsonArray.Of(
        ((string[])["string", "number", "array", "object", "null"]).Select(t => (JsonNode)JsonObject.Of(("type", t))))))));

    /// <summary>Keys of a mapping that are known beforehand: those that name something, and those that are always there.</summary>
    private List<JsonMember> PropertiesOf(MapShape map)
    {
        var named = Named(map.KeyNames, map.Item, map.Required);
        return [.. map.Required.Select(k => new JsonMember(k, Write(map.Item))), .. named];
    }

    private JsonObject Members(ObjectShape mapping)
    {
        var required = mapping.Keys.Where(k => k.IsRequired).Select(k => (JsonNode)k.Name).ToList();
        var own = mapping.Keys.Select(k => new JsonMember(k.Name, Write(k.Shape))).ToList();
        var others = mapping.Others is null ? [] : Named(mapping.OtherNames, mapping.Others, [.. own.Select(m => m.Name)]);
        return JsonObject.Of(
            ("type", "object"),
            ("properties", own.Count + others.Count == 0 ? null : new JsonObject([.. own, .. others])),
            ("required", required.Count == 0 ? null : JsonArray.Of(required)),
            ("anyOf", mapping.OneOf.Count == 0 ? null : JsonArray.Of(mapping.OneOf.Select(group => (JsonNode)JsonObject.Of(
                ("properties", JsonObject.Of(group, k => k, _ => true)), ("required", JsonArray.Of(group.Select(k => (JsonNode)k))))))),
            // By a pattern: editors offer what additional properties may hold at every key.
            ("patternProperties", mapping.Others is null ? null : JsonObject.Of((Except([.. own, .. others]), Write(mapping.Others)))),
            ("additionalProperties", false));
    }

    /// <summary>A pattern of every key but these.</summary>
    private static string Except(IEnumerable<JsonMember> keys) => $"^(?!({string.Join("|", keys.Select(k => Regex.Escape(k.Name)))})$)";

    /// <summary>Keys that name something of the project, each with what it is.</summary>
    private List<JsonMember> Named(IReadOnlyList<IdKind> kinds, FieldShape item, IReadOnlyList<string> taken)
    {
        var found = kinds.SelectMany(ids.Of).Where(i => !taken.Contains(i.Id)).GroupBy(i => i.Id, StringComparer.Ordinal).Select(g => g.First()).ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var name = string.Join("-or-", kinds.Select(k => k.ToString().ToLowerInvariant())) + "-value";
        var definition = Write(item);
        // Two places that name the same hold other things: the second has a name of its own.
        for (var i = 2; _definitions.TryGetValue(name, out var known) && known.ToString() != definition.ToString(); i++)
        {
            name = $"{name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')}{i}";
        }

        _definitions[name] = definition;
        return [.. found.Select(i => new JsonMember(i.Id, JsonObject.Of(("description", i.Text), ("allOf", JsonArray.Of([JsonObject.Of(("$ref", $"#/definitions/{name}"))])))))];
    }

    private JsonObject Reference(IdKind kind)
    {
        var name = kind.ToString().ToLowerInvariant();
        _definitions.TryAdd(name, JsonObject.Of(("anyOf", JsonArray.Of(ids.Of(kind).Select(i => (JsonNode)JsonObject.Of(("description", i.Text), ("const", i.Id)))))));
        return JsonObject.Of(("$ref", $"#/definitions/{name}"));
    }
}
