using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RateCards.Targets.Data;

/// <summary>
/// A JSON value to be written. Its text is also a JavaScript expression, and may stand in a script element: what could
/// end one is escaped. Members keep their order.
/// </summary>
internal abstract record JsonNode
{
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create(['"', '\\', '<', '\u007f', '\u2028', '\u2029', .. Enumerable.Range(0, ' ').Select(c => (char)c)]);

    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator JsonNode?(string? text) => text is null ? null : new JsonText(text);

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
        var text = new OutputText();
        WriteTo(text, 0);
        return text.Take();
    }

    /// <summary>A member or item a line, indented by two spaces; what is nested deeper than <paramref name="levels"/> stays on one line.</summary>
    public string ToIndentedString(int levels = int.MaxValue)
    {
        var text = new OutputText();
        WriteTo(text, levels);
        return text.Take();
    }

    /// <inheritdoc cref="ToIndentedString"/>
    internal void WriteTo(OutputText text, int levels) => Write(text, new Layout(0, levels));

    internal abstract void Write(OutputText text, Layout layout);

    private protected static void Quote(OutputText text, string value)
    {
        text.Append('"');
        var rest = value.AsSpan();
        for (var plain = rest.IndexOfAny(Escaped); plain >= 0; plain = rest.IndexOfAny(Escaped))
        {
            text.Append(rest[..plain]);
            _ = rest[plain] is '"' or '\\'
                ? text.Append('\\').Append(rest[plain])
                : text.Append("\\u").Append(((int)rest[plain]).ToString("x4", CultureInfo.InvariantCulture));
            rest = rest[(plain + 1)..];
        }

        text.Append(rest).Append('"');
    }

    private protected static void WriteAll<T>(OutputText text, Layout layout, char open, char close, IEnumerable<T> items, Action<T> write)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            text.Append(isFirst ? "" : ",");
            layout.Inner.BreakLine(text);
            write(item);
            isFirst = false;
        }

        if (!isFirst)
        {
            layout.Inner.BreakLine(text, layout.Depth);
        }

        text.Append(close);
    }

    /// <summary>How deep a value stands, and how deep lines are still broken.</summary>
    internal readonly record struct Layout(int Depth, int Levels)
    {
        public Layout Inner => this with { Depth = Depth + 1 };

        public bool BreaksLines => Depth <= Levels;

        public void BreakLine(OutputText text, int? depth = null)
        {
            if (BreaksLines)
            {
                text.Append('\n').Append(' ', 2 * (depth ?? Depth));
            }
        }
    }
}

/// <summary>A string.</summary>
internal sealed record JsonText(string Value) : JsonNode
{
    internal override void Write(OutputText text, Layout layout) => Quote(text, Value);
}

/// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>, as written; or JSON that is text already.</summary>
internal sealed record JsonWord(string Text) : JsonNode
{
    internal override void Write(OutputText text, Layout layout) => text.Append(Text);
}

/// <summary>An array.</summary>
internal sealed record JsonArray(IReadOnlyList<JsonNode> Items) : JsonNode
{
    public static JsonArray Of(IEnumerable<JsonNode> items) => new([.. items]);

    internal override void Write(OutputText text, Layout layout) =>
        WriteAll(text, layout, '[', ']', Items, item => item.Write(text, layout.Inner));
}

/// <summary>An array, each item of which is made when it is written: a list of thousands is never in memory as a whole.</summary>
internal sealed record JsonSequence(IEnumerable<JsonNode> Items) : JsonNode
{
    internal override void Write(OutputText text, Layout layout) =>
        WriteAll(text, layout, '[', ']', Items, item => item.Write(text, layout.Inner));
}

/// <summary>A member of an object.</summary>
internal sealed record JsonMember(string Name, JsonNode Value);

/// <summary>An object.</summary>
internal sealed record JsonObject(IReadOnlyList<JsonMember> Members) : JsonNode
{
    /// <summary>An object of the members whose value is not C#'s null.</summary>
    public static JsonObject Of(params (string Name, JsonNode? Value)[] members)
    {
        // A loop and no query: queries over tuples are compiled anew in every process.
        var kept = new List<JsonMember>(members.Length);
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                kept.Add(new JsonMember(name, value));
            }
        }

        return new JsonObject(kept);
    }

    /// <summary>An object with a member an item.</summary>
    public static JsonObject Of<T>(IEnumerable<T> items, Func<T, string> name, Func<T, JsonNode> value) =>
        new([.. items.Select(i => new JsonMember(name(i), value(i)))]);

    /// <summary>The object with another's members after its own.</summary>
    public JsonObject With(JsonObject others) => new([.. Members, .. others.Members]);

    internal override void Write(OutputText text, Layout layout) => WriteAll(text, layout, '{', '}', Members, member =>
    {
        Quote(text, member.Name);
        text.Append(layout.Inner.BreaksLines ? ": " : ":");
        member.Value.Write(text, layout.Inner);
    });
}
