using System.Globalization;
using System.Text;

namespace RateCards.Compiler.Targets.Json;

/// <summary>
/// A JSON value to be written. Its text is also a JavaScript expression, and may stand in a script element: what could
/// end one is escaped. Members keep their order.
/// </summary>
public abstract record JsonNode
{
    public static implicit operator JsonNode(string text) => new JsonText(text);

    public static implicit operator JsonNode(bool value) => new JsonWord(value ? "true" : "false");

    /// <summary>The number as the decimal is written: 4.00 stays 4.00.</summary>
    public static implicit operator JsonNode(decimal value) => new JsonWord(value.ToString(CultureInfo.InvariantCulture));

    public static implicit operator JsonNode(int value) => new JsonWord(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The shortest digits that give the same double again.</summary>
    /// <exception cref="ArgumentException">It is not a finite number; JSON has no word for it.</exception>
    public static implicit operator JsonNode(double value) => double.IsNaN(value) || double.IsInfinity(value)
        ? throw new ArgumentException($"{value} is not a number that JSON can hold.", nameof(value))
        : new JsonWord(value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>The text; or C#'s null, with which an object leaves a member out.</summary>
    public static JsonNode? Optional(string? text) => text is null ? null : new JsonText(text);

    /// <summary>True; or C#'s null, with which an object leaves a member out.</summary>
    public static JsonNode? Flag(bool flag) => flag ? true : null;

    public static JsonNode Null { get; } = new JsonWord("null");

    /// <summary>On one line, without spaces.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder();
        Write(text, null);
        return text.ToString();
    }

    /// <summary>A member or item a line, indented by two spaces.</summary>
    public string ToIndentedString()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString();
    }

    /// <summary>Writes the value; <paramref name="depth"/> is null where it is to stay on one line.</summary>
    internal abstract void Write(StringBuilder text, int? depth);

    private protected static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (c is < ' ' or '<' or '\u007f' or '\u2028' or '\u2029')
            {
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        text.Append('"');
    }

    private protected static void WriteAll<T>(StringBuilder text, int? depth, char open, char close, IReadOnlyList<T> items, Action<T, int?> write)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i > 0 ? "," : "");
            NewLine(text, depth + 1);
            write(items[i], depth + 1);
        }

        if (items.Count > 0)
        {
            NewLine(text, depth);
        }

        text.Append(close);
    }

    private static void NewLine(StringBuilder text, int? depth)
    {
        if (depth is { } spaces)
        {
            text.Append('\n').Append(' ', 2 * spaces);
        }
    }
}

/// <summary>A string.</summary>
public sealed record JsonText(string Value) : JsonNode
{
    internal override void Write(StringBuilder text, int? depth) => Quote(text, Value);
}

/// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>, as written; or JSON that is text already.</summary>
public sealed record JsonWord(string Text) : JsonNode
{
    internal override void Write(StringBuilder text, int? depth) => text.Append(Text);
}

/// <summary>An array.</summary>
public sealed record JsonArray(IReadOnlyList<JsonNode> Items) : JsonNode
{
    public static JsonArray Of(IEnumerable<JsonNode> items) => new([.. items]);

    internal override void Write(StringBuilder text, int? depth) =>
        WriteAll(text, depth, '[', ']', Items, (item, inner) => item.Write(text, inner));
}

/// <summary>An object.</summary>
public sealed record JsonObject(IReadOnlyList<(string Name, JsonNode Value)> Members) : JsonNode
{
    /// <summary>An object of the members whose value is not C#'s null.</summary>
    public static JsonObject Of(params (string Name, JsonNode? Value)[] members) => Of(members.AsEnumerable());

    /// <inheritdoc cref="Of(ValueTuple{string, JsonNode}[])"/>
    public static JsonObject Of(IEnumerable<(string Name, JsonNode? Value)> members) =>
        new([.. members.Where(m => m.Value is not null).Select(m => (m.Name, m.Value!))]);

    internal override void Write(StringBuilder text, int? depth) => WriteAll(text, depth, '{', '}', Members, (member, inner) =>
    {
        Quote(text, member.Name);
        text.Append(inner is null ? ":" : ": ");
        member.Value.Write(text, inner);
    });
}
