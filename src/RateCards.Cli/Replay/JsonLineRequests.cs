using System.Text;
using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Cli.Replay;

/// <summary>Reads requests from JSON Lines: an object a line, of which members that are not asked for are passed over.</summary>
internal static class JsonLineRequests
{
    /// <inheritdoc cref="CsvRequests.Read"/>
    public static IEnumerable<RawValue[]> Read(TextReader file, RequestColumns columns, RequestProblems problems)
    {
        var values = new RawValue[columns.Names.Count];
        for (var line = 1; file.ReadLine() is { } text; line++)
        {
            if (text.Length == 0)
            {
                continue;
            }

            if (TryRead(text, line, columns, values, problems))
            {
                yield return values;
            }
            else
            {
                problems.RefusedRows++;
            }
        }
    }

    private static bool TryRead(string text, int line, RequestColumns columns, RawValue[] values, RequestProblems problems)
    {
        Array.Fill(values, new RawValue("", new LinePosition(line, 1)));
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                problems.Report(TrafficDiagnostics.NotAnObject, new LinePosition(line, 1), "it begins otherwise than with a brace");
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var column = IndexOf(columns, ref reader);
                reader.Read();
                if (column >= 0)
                {
                    var start = (int)reader.TokenStartIndex;
                    var place = new LinePosition(line, Encoding.UTF8.GetCharCount(bytes, 0, start) + 1);
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || values[column].Place.Column > 1)
                    {
                        var reason = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? "is no single value" : "stands there twice";
                        problems.Report(TrafficDiagnostics.NotAnObject, place, $"'{columns.Names[column]}' {reason}");
                        return false;
                    }

                    var value = reader.TokenType switch
                    {
                        JsonTokenType.String => reader.GetString()!,
                        JsonTokenType.Null => "",
                        _ => Encoding.UTF8.GetString(reader.ValueSpan),
                    };
                    values[column] = new RawValue(value, place);
                }

                reader.Skip();
            }

            // Nothing may follow the object.
            reader.Read();
            return true;
        }
        // The text of a value may be half of a surrogate pair, which is not text.
        catch (InvalidOperationException)
        {
            problems.Report(TrafficDiagnostics.NotAnObject, new LinePosition(line, 1), "half of a surrogate pair stands in it");
            return false;
        }
        catch (JsonException exception)
        {
            var at = Math.Min((int)(exception.BytePositionInLine ?? 0), bytes.Length);
            problems.Report(
                TrafficDiagnostics.NotAnObject, new LinePosition(line, Encoding.UTF8.GetCharCount(bytes, 0, at) + 1), "it breaks off or goes wrong here");
            return false;
        }
    }

    private static int IndexOf(RequestColumns columns, ref Utf8JsonReader reader)
    {
        for (var i = 0; i < columns.Names.Count; i++)
        {
            if (reader.ValueTextEquals(columns.Names[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
