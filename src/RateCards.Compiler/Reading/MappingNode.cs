using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Reading;

/// <summary>A key and its value.</summary>
internal sealed record MappingEntry(ScalarNode Key, DataNode Value);

/// <summary>A mapping; its keys differ, for the reader has reported and left out duplicates.</summary>
internal sealed class MappingNode : DataNode
{
    /// <summary>Up to this many entries a walk is quicker than a dictionary, and most mappings are small.</summary>
    private const int FewEntries = 8;

    /// <summary>A mapping that has more duplicates than this is reported well enough.</summary>
    private const int MostDuplicates = 20;

    private readonly List<MappingEntry> _entries = [];
    private int _duplicates;
    private Dictionary<string, MappingEntry>? _index;

    internal MappingNode(SourceText text, int start, int length)
        : base(text, start, length)
    {
    }

    /// <summary>Entries in the order of the file.</summary>
    public IReadOnlyList<MappingEntry> Entries => _entries;

    public override string Kind => "a mapping";

    /// <summary>The entry with a key, or null.</summary>
    public MappingEntry? Find(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out var found) ? found : null;
        }

        foreach (var entry in _entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Adds an entry, or reports that its key is there already.</summary>
    internal void Add(ScalarNode key, DataNode value, DiagnosticBag diagnostics)
    {
        if (Find(key.Value) is { } first)
        {
            if (_duplicates++ < MostDuplicates)
            {
                diagnostics.Report(ReadingDiagnostics.DuplicateKey, key.Location, key.Value, first.Key.Location.Start.Line);
            }

            return;
        }

        var entry = new MappingEntry(key, value);
        _entries.Add(entry);
        if (_index is not null)
        {
            _index.Add(key.Value, entry);
        }
        else if (_entries.Count > FewEntries)
        {
            _index = _entries.ToDictionary(e => e.Key.Value, StringComparer.Ordinal);
        }
    }
}
