using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Text;

namespace RateCards.Changes.Editing;

/// <summary>A card's file as nodes and text: finds entries, and where something can be put in the style of its neighbours.</summary>
internal sealed class CardText
{
    private readonly SourceText _file;
    private readonly MappingNode _root;

    public CardText(SourceText file)
    {
        _file = file;
        _root = DocumentReader.ReadMapping(file, new DiagnosticBag()) ?? throw new EditException($"{file.Path} cannot be read.");
    }

    public bool IsJson => _file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private string Content => _file.Content;

    private string NewLine => Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>The nodes of an SKU's entries, in the order of the file.</summary>
    public IReadOnlyList<MappingNode> EntriesOf(Sku sku) =>
        Child(Child(_root, "skus") as MappingNode, sku.Id) is MappingNode node && Child(node, "entries") is SequenceNode entries
            ? [.. entries.Items.OfType<MappingNode>()]
            : [];

    public static DataNode? Child(MappingNode? mapping, string key) => mapping?.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value;

    /// <summary>A pair put behind another one of the same mapping, or behind the last where none is named.</summary>
    public TextEdit InsertPair(MappingNode mapping, string key, string value, string? behind = null)
    {
        var last = mapping.Entries.FirstOrDefault(e => e.Key.Value == behind) ?? mapping.Entries[^1];
        var isOneLine = IsFlow(mapping) && (!IsJson || !IsOnLineOfItsOwn(last.Key));
        var separator = isOneLine ? ", " : (IsFlow(mapping) ? "," : "") + NewLine + new string(' ', last.Key.Location.Start.Column - 1);
        return new TextEdit(_file.Path, EndOf(last.Value), 0, $"{separator}{Quote(key)}: {value}");
    }

    /// <summary>An entry behind the last one, laid out as that is.</summary>
    /// <param name="pairs">Keys with their values as the file writes them.</param>
    public TextEdit InsertEntry(MappingNode last, IReadOnlyList<(string Key, string Value)> pairs)
    {
        var first = last.Entries[0].Key.Location;
        var lineStart = first.Offset - (first.Start.Column - 1);
        if (IsJson)
        {
            var indent = new string(' ', IndentOf(Content.LastIndexOf('{', first.Offset)));
            return new TextEdit(_file.Path, EndOf(last), 0, $",{NewLine}{indent}{{ {Joined(pairs)} }}");
        }

        var dash = Content.IndexOf('-', lineStart);
        var margin = Content[lineStart..dash];
        var text = IsFlow(last)
            ? $"{margin}- {{ {Joined(pairs)} }}"
            : $"{margin}- {string.Join(NewLine + margin + "  ", pairs.Select(p => $"{p.Key}: {p.Value}"))}";
        return new TextEdit(_file.Path, EndOfLine(EndOf(last)), 0, NewLine + text);
    }

    /// <summary>A value in place of another one.</summary>
    public TextEdit Replace(ScalarNode scalar, string text) => new(_file.Path, scalar.Location.Offset, scalar.Location.Length, text);

    /// <summary>An item behind the last one of a list.</summary>
    public TextEdit InsertItem(SequenceNode list, string item)
    {
        var last = list.Items[^1];
        var separator = IsFlow(last.Location.Offset) || IsJson ? ", " : NewLine + new string(' ', IndentOf(last.Location.Offset)) + "- ";
        return new TextEdit(_file.Path, EndOf(last), 0, separator + item);
    }

    /// <summary>A mapping of one pair as a value.</summary>
    public string Mapping(string key, string value) => $"{{ {Quote(key)}: {value} }}";

    /// <summary>Text as the file writes it: quoted in JSON.</summary>
    public string Quote(string text) => IsJson ? $"\"{text}\"" : text;

    private string Joined(IEnumerable<(string Key, string Value)> pairs) => string.Join(", ", pairs.Select(p => $"{Quote(p.Key)}: {p.Value}"));

    /// <summary>Where a node's text ends, closing brackets included.</summary>
    private int EndOf(DataNode node) => node switch
    {
        MappingNode { Entries: [.., var last] } mapping => IsFlow(mapping) ? Closing(EndOf(last.Value)) : EndOf(last.Value),
        SequenceNode { Items: [.., var last] } => IsFlow(last.Location.Offset) ? Closing(EndOf(last)) : EndOf(last),
        _ => node.Location.Offset + node.Location.Length,
    };

    private bool IsFlow(MappingNode mapping) => mapping.Entries.Count > 0 && Before(mapping.Entries[0].Key.Location.Offset) is '{' or ',';

    private bool IsFlow(int offsetOfItem) => Before(offsetOfItem) is '[' or ',';

    /// <summary>The last character before a place that is no white space.</summary>
    private char Before(int offset)
    {
        while (--offset >= 0 && char.IsWhiteSpace(Content[offset]))
        {
        }

        return offset < 0 ? '\0' : Content[offset];
    }

    /// <summary>The place behind the next closing bracket, over white space, commas and comments.</summary>
    private int Closing(int offset)
    {
        while (Content[offset] is not ('}' or ']'))
        {
            offset = Content[offset] == '#' ? EndOfLine(offset) : offset + 1;
        }

        return offset + 1;
    }

    private int EndOfLine(int offset)
    {
        var end = Content.IndexOf('\n', offset);
        return end < 0 ? Content.Length : end > 0 && Content[end - 1] == '\r' ? end - 1 : end;
    }

    private int IndentOf(int offset)
    {
        var lineStart = offset == 0 ? 0 : Content.LastIndexOf('\n', offset - 1) + 1;
        return Content.AsSpan(lineStart).IndexOfAnyExcept(' ');
    }

    private bool IsOnLineOfItsOwn(ScalarNode key) => IndentOf(key.Location.Offset) == key.Location.Start.Column - 1;
}
