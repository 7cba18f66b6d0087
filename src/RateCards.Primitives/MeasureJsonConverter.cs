#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RateCards.Primitives;

/// <summary>A measure in JSON: the text of its number and unit, such as <c>"5.15 USD/Mtok"</c>. What cannot be read is an error, and never zero.</summary>
internal sealed class MeasureJsonConverter<T> : JsonConverter<T>
    where T : struct, IMeasure<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return MeasureText.TryParse<T>(text, null, out var measure) is { } why ? throw new JsonException(why) : measure;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (MeasureText.IsRate<T>() && double.IsNaN(value.Value))
        {
            throw new JsonException($"There is no {typeof(T).Name} to write: it was never set.");
        }

        writer.WriteStringValue(value.ToString());
    }
}

/// <summary>The same for measures in a unit that is a type argument, which an attribute cannot name.</summary>
internal sealed class MeasureJsonConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(MeasureJsonConverter<>).MakeGenericType(typeToConvert))!;
}

/// <summary>A reason in JSON: the words that cards use.</summary>
internal sealed class MissingRateJsonConverter : JsonConverter<MissingRate>
{
    public override MissingRate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var words = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        return MissingRate.FromTable("!" + words.Replace(' ', '-'))
            ?? throw new JsonException($"'{words}' is not a reason for a missing rate: not published, not offered, on request, unlimited.");
    }

    public override void Write(Utf8JsonWriter writer, MissingRate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
#endif
