using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RateCards.Compiler.Reading;

/// <summary>
/// Builds nodes from YamlDotNet's events: mappings, lists and text are all that a card may use, so anchors, aliases,
/// tags, several documents and keys that are not text are refused here, and nothing after the reader knows of them.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>A file that is broken in more places than this is reported well enough.</summary>
    private const int MaximalSyntaxErrors = 20;

    private readonly SourceText _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly int _base;
    private readonly Parser _parser;
    private readonly Stack<int> _openBrackets = new();
    private int _reached;
    private int _values;

    private YamlReader(SourceText text, DiagnosticBag diagnostics, int start)
    {
        _text = text;
        _diagnostics = diagnostics;
        _base = start;
        _reached = start;
        _parser = new Parser(new StringReader(start == 0 ? text.Content : text.Content.Substring(start)));
    }

    /// <summary>The file's only document; null where it has a syntax error or nothing in it.</summary>
    public static DataNode? Read(SourceText text, DiagnosticBag diagnostics)
    {
        var start = 0;
        for (var errors = 0; errors < MaximalSyntaxErrors && start >= 0; errors++)
        {
            var reader = new YamlReader(text, diagnostics, start);
            try
            {
                var root = reader.ReadStream();
                return errors == 0 ? root : null;
            }
            // An unclosed bracket can break the parser's own state, and half of a surrogate pair its arithmetic.
            catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
            {
                var error = YamlSyntaxError.Of(e, text, start, reader._reached, reader._openBrackets);
                if (YamlSyntaxError.AnchorBefore(text, error.Location) is { } anchor)
                {
                    diagnostics.Report(ReadingDiagnostics.AnchorOrAlias, anchor, text.Content.Substring(anchor.Offset, anchor.Length));
                }
                else
                {
                    diagnostics.Report(ReadingDiagnostics.SyntaxError, error.Location, error.Message);
                }

                start = YamlSyntaxError.NextTopLevelKey(text.Content, error.Location.Offset);
            }
        }

        return null;
    }

    private DataNode? ReadStream()
    {
        Next();
        Next();
        if (_parser.Current is StreamEnd)
        {
            _diagnostics.Report(ReadingDiagnostics.EmptyFile, SourceLocation.OfFile(_text.Path));
            return null;
        }

        Next();
        var root = ReadNode(null, 1);
        Next();
        if (_parser.Current is DocumentStart another)
        {
            _diagnostics.Report(ReadingDiagnostics.SeveralDocuments, Locate(another));
        }

        return root;
    }

    private DataNode ReadNode(ScalarNode? key, int depth)
    {
        var current = _parser.Current;
        if (++_values > DocumentReader.MostValues)
        {
            throw new UnreadableException(Diagnostic.Create(ReadingDiagnostics.TooManyValues, _text.Locate(Offset(current!.Start), 1)));
        }

        if (current is NodeEvent node)
        {
            RefuseAnchorAndTag(node);
        }

        switch (current)
        {
            case Scalar scalar:
                Next();
                return ToNode(scalar);
            case AnchorAlias alias:
                Next();
                _diagnostics.Report(ReadingDiagnostics.AnchorOrAlias, Locate(alias), "*" + alias.Value.Value);
                return new RefusedNode(_text, Offset(alias.Start), Offset(alias.End) - Offset(alias.Start));
            case MappingStart mapping:
                Enter(mapping, mapping.Style == MappingStyle.Flow, depth);
                return ReadMapping(PlaceOf(mapping, key), depth);
            case SequenceStart sequence:
                Enter(sequence, sequence.Style == SequenceStyle.Flow, depth);
                return ReadSequence(PlaceOf(sequence, key), depth);
            default:
                throw new YamlException("found something that is not a value");
        }
    }

    private MappingNode ReadMapping((int Start, int Length) place, int depth)
    {
        var mapping = new MappingNode(_text, place.Start, place.Length);
        while (_parser.Current is not MappingEnd)
        {
            var key = ReadNode(null, depth + 1);
            var value = ReadNode(key as ScalarNode, depth + 1);
            if (key is ScalarNode name)
            {
                mapping.Add(name, value, _diagnostics);
            }
            else if (key is not RefusedNode)
            {
                _diagnostics.Report(ReadingDiagnostics.KeyIsNotText, key.Location, key.Kind);
            }
        }

        Leave();
        return mapping;
    }

    private SequenceNode ReadSequence((int Start, int Length) place, int depth)
    {
        var items = new List<DataNode>();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(null, depth + 1));
        }

        Leave();
        return new SequenceNode(_text, place.Start, place.Length, items);
    }

    private void Enter(ParsingEvent start, bool isFlow, int depth)
    {
        if (depth > DocumentReader.MaximalDepth)
        {
            throw new UnreadableException(Diagnostic.Create(ReadingDiagnostics.NestedTooDeeply, _text.Locate(Offset(start.Start), 1)));
        }

        _openBrackets.Push(isFlow ? Offset(start.Start) : -1);
        Next();
    }

    private void Leave()
    {
        _openBrackets.Pop();
        Next();
    }

    private (int Start, int Length) PlaceOf(ParsingEvent start, ScalarNode? key) =>
        key is null ? (Offset(start.Start), 1) : (key.Start, key.Length);

    private DataNode ToNode(Scalar scalar)
    {
        var start = Offset(scalar.Start);
        var end = Offset(scalar.End);
        var style = scalar.Style switch
        {
            YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
            YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
            YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Block,
            _ => ScalarStyle.Plain,
        };
        while (style == ScalarStyle.Block && end > start && _text.Content[end - 1] is '\n' or '\r' or ' ')
        {
            end--;
        }

        var node = new ScalarNode(_text, start, end - start, scalar.Value, style);
        return ControlCharacters.Report(node, _diagnostics) ? new RefusedNode(_text, start, end - start) : node;
    }

    private void RefuseAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            _diagnostics.Report(ReadingDiagnostics.AnchorOrAlias, _text.Locate(Offset(node.Start), node.Anchor.Value.Length + 1), "&" + node.Anchor.Value);
        }

        if (!node.Tag.IsEmpty)
        {
            _diagnostics.Report(ReadingDiagnostics.Tag, _text.Locate(Offset(node.Start), 1));
        }
    }

    private void Next()
    {
        if (_parser.Current is { } current)
        {
            _reached = Math.Max(_reached, Offset(current.End));
        }

        if (!_parser.MoveNext())
        {
            throw new YamlException("found the end of the file too early");
        }
    }

    private SourceLocation Locate(ParsingEvent @event) => _text.Locate(Offset(@event.Start), Offset(@event.End) - Offset(@event.Start));

    private int Offset(Mark mark) => Math.Min(_base + (int)mark.Index, _text.Content.Length);
}
