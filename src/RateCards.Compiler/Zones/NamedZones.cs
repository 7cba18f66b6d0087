using System.Globalization;
using RateCards.Compiler.Base;

namespace RateCards.Compiler.Zones;

/// <summary>
/// Every zone of the time zone database, from a table that is part of the compiler: what a machine knows of zones depends on
/// when it was last brought up to date, and on its system. A test holds the table to a library that knows them.
/// </summary>
internal static class NamedZones
{
    /// <summary>Each zone's name with its offsets as the table writes them: <c>26297280 60 26420220 120</c>.</summary>
    private static readonly Lazy<Dictionary<string, string>> Table = new(Read);

    /// <summary>In the table's order.</summary>
    public static IEnumerable<string> Names => Table.Value.Keys;

    /// <summary>The zone of a name, whose capitals matter; null where there is none.</summary>
    public static NamedZone? Find(string name) => Table.Value.TryGetValue(name, out var offsets) ? new NamedZone(name, Offsets(offsets)) : null;

    private static ValueList<ZoneOffset> Offsets(string text)
    {
        var numbers = text.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return Enumerable.Range(0, numbers.Length / 2).Select(i => new ZoneOffset(numbers[2 * i], numbers[(2 * i) + 1])).ToValueList();
    }

    private static Dictionary<string, string> Read()
    {
        // A part of this assembly, not a file of the machine.
        using var table = typeof(NamedZones).Assembly.GetManifestResourceStream("Zones.txt")!;
        using var lines = new StreamReader(table);
        var zones = new Dictionary<string, string>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var names, var offsets])
            {
                foreach (var name in names.Split(','))
                {
                    zones[name] = offsets;
                }
            }
        }

        return zones;
    }
}
