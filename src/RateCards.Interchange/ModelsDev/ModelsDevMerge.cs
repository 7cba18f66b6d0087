using System.Globalization;
using System.Text.RegularExpressions;
using RateCards.Interchange.Writing;

namespace RateCards.Interchange.ModelsDev;

/// <summary>
/// Puts prices into a file of models.dev that is there already: numbers that are others give way, what is new is added, and every
/// other line, comments too, is as it was.
/// </summary>
internal static partial class ModelsDevMerge
{
    private const string Base = "cost", Steps = "cost.tiers";

    /// <summary>The prices that a table of them must have.</summary>
    public static IReadOnlyList<string> Required { get; } = ["input", "output"];

    /// <param name="file">Text of the file.</param>
    /// <param name="cost">The tables of prices, as <see cref="ModelsDevToml"/> writes them.</param>
    public static MergedFile Into(string file, string cost)
    {
        var tables = TablesOf(file);
        if (tables[0].Lines.Exists(l => OtherForm().IsMatch(l)))
        {
            return new MergedFile(file, ["its prices, which do not stand in a table [cost]"]);
        }

        var ours = TablesOf(cost).Where(t => t.Lines.Count > 0 && t.Name.Length > 0).ToList();
        var kept = new List<string>();
        foreach (var table in ours)
        {
            if (tables.Find(t => t.Subject == table.Subject) is { } there)
            {
                kept.AddRange(there.Take(table));
            }
            else
            {
                var last = tables.FindLastIndex(t => t.IsCost);
                var limit = tables.FindIndex(t => t.Name == "limit");
                Insert(tables, last >= 0 ? last + 1 : limit >= 0 ? limit : tables.Count, table);
            }
        }

        kept.AddRange(tables.Where(t => t.IsCost && !ours.Exists(o => o.Subject == t.Subject)).Select(t => t.Subject));
        return new MergedFile(string.Join('\n', tables.SelectMany(t => t.Lines)), kept);
    }

    /// <summary>Inserts a table with an empty line before it and one behind it.</summary>
    private static void Insert(List<TomlTable> tables, int index, TomlTable table)
    {
        var before = tables[index - 1].Lines;
        if (before.Count > 0 && before[^1].Trim().Length > 0)
        {
            before.Add("");
        }

        while (table.Lines[^1].Trim().Length == 0)
        {
            table.Lines.RemoveAt(table.Lines.Count - 1);
        }

        table.Lines.Add("");
        tables.Insert(index, table);
    }

    /// <summary>The lines by table; those before the first header are a table without a name.</summary>
    private static List<TomlTable> TablesOf(string text)
    {
        var tables = new List<TomlTable> { new("") };
        foreach (var line in text.Split('\n'))
        {
            if (Header().Match(line) is { Success: true } header)
            {
                tables.Add(new TomlTable(header.Groups["name"].Value));
            }

            tables[^1].Lines.Add(line);
        }

        return tables;
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text.Replace("_", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^\s*\[\[?\s*(?<name>[\w.-]+)\s*\]\]?\s*(?:#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Header();

    [GeneratedRegex(@"^\s*cost\s*[.=]", RegexOptions.CultureInvariant)]
    private static partial Regex OtherForm();

    [GeneratedRegex(@"^\s*(?<key>[\w-]+)\s*=\s*(?<value>[^\s#]+)", RegexOptions.CultureInvariant)]
    private static partial Regex KeyValue();

    [GeneratedRegex(@"\bsize\s*=\s*(?<size>[\d_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Size();

    /// <summary>A table of a file with its header, as lines.</summary>
    private sealed record TomlTable(string Name)
    {
        public List<string> Lines { get; } = [];

        public bool IsCost => Name is Base or Steps;

        /// <summary>What it is about; of a step with the count from which on it holds.</summary>
        public string Subject => Name == Steps && Lines.Select(l => Size().Match(l)).FirstOrDefault(m => m.Success) is { } size ? $"{Name} of {Number(size.Groups["size"].Value)}" : Name;

        /// <summary>Takes the numbers of another table with the same subject; names what it has beside them.</summary>
        public List<string> Take(TomlTable other)
        {
            var kept = Lines.Select(KeyOf).OfType<string>().Where(k => k != "tier").ToList();
            foreach (var line in other.Lines)
            {
                if (KeyOf(line) is not { } key || key == "tier")
                {
                    continue;
                }

                var value = KeyValue().Match(line).Groups["value"].Value;
                var index = Lines.FindIndex(l => KeyOf(l) == key);
                if (index < 0)
                {
                    Lines.Insert(Lines.FindLastIndex(l => KeyOf(l) is not null) + 1, line);
                }
                else if (KeyValue().Match(Lines[index]).Groups["value"] is var there && Number(there.Value) != Number(value))
                {
                    Lines[index] = Lines[index][..there.Index] + value + Lines[index][(there.Index + there.Length)..];
                }

                kept.Remove(key);
            }

            return [.. kept.Select(k => $"{Subject}: {k}")];
        }

        private static string? KeyOf(string line) => KeyValue().Match(line) is { Success: true } match ? match.Groups["key"].Value : null;
    }
}
