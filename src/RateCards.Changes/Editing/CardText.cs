using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;
using RateCards.Targets.Data;

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

    /// <summary>The nodes of a factor's entries, in the order of the file.</summary>
    public IReadOnlyList<MappingNode> EntriesOf(Factor factor) =>
        Child(Child(_root, "factors") as MappingNode, factor.Id) is MappingNode node && Child(node, "entries") is SequenceNode entries
            ? [.. entries.Items.OfType<MappingNode>()]
            : [];

    public static DataNode? Child(MappingNode? mapping, string key) => mapping?.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value;

    /// <summary>The card's sources as nodes.</summary>
    public MappingNode Sources => Child(_root, "sources") as MappingNode ?? throw new EditException($"{_file.Path} lists no sources.");

    /// <summary>The card's meters as nodes.</summary>
    public MappingNode Meters => Child(_root, "meters") as MappingNode ?? throw new EditException($"{_file.Path} lists no meters.");

    /// <summary>The card's paths as nodes.</summary>
    public MappingNode Paths => Child(_root, "paths") as MappingNode ?? throw new EditException($"{_file.Path} lists no paths.");

    /// <summary>An SKU with its first entry, behind the last one and with as much air around it.</summary>
    /// <param name="label">As the file writes it.</param>
    /// <param name="pairs">What the entry says: keys with their values as the file writes them.</param>
    public TextEdit InsertSku(string id, string label, IReadOnlyList<(string Key, string Value)> pairs)
    {
        if (Child(_root, "skus") is not MappingNode { Entries: [.., var last] } skus)
        {
            throw new EditException($"{_file.Path} lists no SKUs: write the first one into it.");
        }

        if (IsFlow(skus))
        {
            return InsertPair(skus, id, $"{{ {Quote("label")}: {label}, {Quote("entries")}: [{{ {Joined(pairs)} }}] }}");
        }

        var edit = InsertSkus([$"  {id}:", $"    label: {label}", "    entries:", $"      - {{ {Joined(pairs)} }}"]);
        var line = LineStart(last.Key.Location.Offset);
        return line > 0 && skus.Entries.Count > 1 && Content[LineStart(line - 1)..line].Trim().Length == 0 ? edit with { Text = NewLine + edit.Text } : edit;
    }

    /// <summary>SKUs put behind the last one, indented as that is.</summary>
    /// <param name="lines">Their lines, indented by two spaces.</param>
    public TextEdit InsertSkus(IEnumerable<string> lines)
    {
        if (Child(_root, "skus") is not MappingNode { Entries: [.., var last] } skus || IsFlow(skus))
        {
            throw new EditException($"{_file.Path} lists no SKUs, or on one line.");
        }

        var margin = new string(' ', last.Key.Location.Start.Column - 1);
        return new TextEdit(_file.Path, EndOfLine(EndOf(last.Value)), 0, string.Concat(lines.Select(line => $"{NewLine}{margin}{line[2..]}")));
    }

    /// <summary>A pair put behind another one of the same mapping, or behind the last where none is named.</summary>
    public TextEdit InsertPair(MappingNode mapping, string key, string value, string? behind = null)
    {
        var last = mapping.Entries.FirstOrDefault(e => e.Key.Value == behind) ?? mapping.Entries[^1];
        var onNewLine = NewLine + new string(' ', last.Key.Location.Start.Column - 1);
        return IsFlow(mapping)
            ? new TextEdit(_file.Path, EndOf(last.Value), 0, $"{(IsJson && IsFirstOfLine(last.Key.Location.Offset) ? "," + onNewLine : ", ")}{Quote(key)}: {value}")
            // A comment behind a value stays there.
            : new TextEdit(_file.Path, EndOfLine(EndOf(last.Value)), 0, $"{onNewLine}{Quote(key)}: {value}");
    }

    /// <summary>A mapping as a pair behind the last of its kind, laid out as that is.</summary>
    /// <param name="pairs">Keys with their values as the file writes them.</param>
    public TextEdit InsertMapping(MappingNode parent, string key, IReadOnlyList<(string Key, string Value)> pairs)
    {
        if (IsFlow(parent) || parent.Entries[^1].Value is not MappingNode last || IsFlow(last))
        {
            return InsertPair(parent, key, $"{{ {Joined(pairs)} }}");
        }

        var margin = new string(' ', last.Entries[0].Key.Location.Start.Column - 1);
        var head = InsertPair(parent, key, "");
        return head with { Text = head.Text.TrimEnd(' ') + string.Concat(pairs.Select(p => $"{NewLine}{margin}{p.Key}: {p.Value}")) };
    }

    /// <summary>An entry behind another one, laid out as that is.</summary>
    /// <param name="pairs">Keys with their values as the file writes them.</param>
    public TextEdit InsertEntry(MappingNode last, IReadOnlyList<(string Key, string Value)> pairs) => Insert(last, pairs, isBefore: false);

    /// <summary>An entry before another one, laid out as that is.</summary>
    /// <param name="pairs">Keys with their values as the file writes them.</param>
    public TextEdit InsertEntryBefore(MappingNode next, IReadOnlyList<(string Key, string Value)> pairs) => Insert(next, pairs, isBefore: true);

    private TextEdit Insert(MappingNode beside, IReadOnlyList<(string Key, string Value)> pairs, bool isBefore)
    {
        var first = beside.Entries[0].Key.Location;
        var opening = Content.LastIndexOf('{', first.Offset);
        if (IsJson || (IsFlow(beside) && IsFlow(opening)))
        {
            var separator = IsFirstOfLine(opening) ? NewLine + new string(' ', IndentOf(opening)) : " ";
            return isBefore
                ? new TextEdit(_file.Path, opening, 0, $"{{ {Joined(pairs)} }},{separator}")
                : new TextEdit(_file.Path, EndOf(beside), 0, $",{separator}{{ {Joined(pairs)} }}");
        }

        // The hyphen may stand on a line of its own, with comments between.
        var dash = DashBefore(IsFlow(beside) ? opening : first.Offset);
        var margin = new string(' ', dash - LineStart(dash));
        var indent = new string(' ', first.Start.Column - 1);
        var behind = LineStart(dash) == LineStart(first.Offset) ? Content[(dash + 1)..first.Offset] : NewLine + indent;
        var text = IsFlow(beside)
            ? $"{margin}- {{ {Joined(pairs)} }}"
            : $"{margin}-{behind}{string.Join(NewLine + indent, pairs.Select(p => $"{p.Key}: {p.Value}"))}";
        return isBefore ? new TextEdit(_file.Path, LineStart(dash), 0, text + NewLine) : new TextEdit(_file.Path, EndOfLine(EndOf(beside)), 0, NewLine + text);
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

    /// <summary>A plain word as the file writes it: quoted in JSON.</summary>
    public string Quote(string word) => IsJson ? $"\"{word}\"" : word;

    /// <summary>Any text between quotation marks, which JSON and YAML escape alike.</summary>
    public static string QuoteText(string text) => new JsonText(text).ToString();

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

    /// <summary>The last character before a place that is not white space.</summary>
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

    /// <summary>The hyphen of the item that begins at a place, over white space and lines of comments.</summary>
    private int DashBefore(int offset)
    {
        var (line, text) = (LineStart(offset), "");
        while (!(text = Content[line..offset].Split('#')[0].TrimEnd()).EndsWith('-'))
        {
            (offset, line) = (line - 1, LineStart(line - 1));
        }

        return line + text.Length - 1;
    }

    private int EndOfLine(int offset)
    {
        var end = Content.IndexOf('\n', offset);
        return end < 0 ? Content.Length : end > 0 && Content[end - 1] == '\r' ? end - 1 : end;
    }

    private int IndentOf(int offset) => Content.AsSpan(LineStart(offset)).IndexOfAnyExcept(' ');

    private int LineStart(int offset) => offset == 0 ? 0 : Content.LastIndexOf('\n', offset - 1) + 1;

    private bool IsFirstOfLine(int offset) => LineStart(offset) + IndentOf(offset) == offset;
}
