using System.Globalization;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Interchange.Terms;

namespace RateCards.Cli.Lists;

/// <summary>The ledger of a price list for people: counts by reason; and as a file, a line each.</summary>
internal static class LedgerText
{
    /// <summary>How many numbers of the list are where, and why the others are nowhere.</summary>
    public static void Write(Terminal terminal, PriceListContent list, bool hasFile)
    {
        terminal.Output.WriteLine(
            $"{Number(list.Numbers)} numbers in the list: {Number(list.Prices)} prices and {Number(list.Properties)} limits, bounds of steps and factors in cards, {Number(list.LeftOut)} left out");
        if (!list.AddsUp)
        {
            throw new InvalidOperationException($"{list.Prices} + {list.Properties} + {list.LeftOut} numbers are accounted for, and the list has {list.Numbers}.");
        }

        foreach (var kind in new[] { LedgerKind.LeftOut, LedgerKind.Changed, LedgerKind.Remark })
        {
            foreach (var reason in list.Ledger.Where(l => l.Kind == kind).GroupBy(l => l.Reason).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
            {
                terminal.Output.WriteLine($"{Number(reason.Count()).PadLeft(8)} {Word(kind)}: {reason.Key}");
            }
        }

        if (!hasFile && list.Ledger.Count > 0)
        {
            terminal.Output.WriteLine("--ledger FILE writes which they are");
        }
    }

    public static void WriteFile(string path, IEnumerable<LedgerLine> ledger) =>
        File.WriteAllLines(path, ledger.Select(l => VisibleText.InLine($"{Word(l.Kind)}: {l.Place}{(l.Text.Length == 0 ? "" : $" = {l.Text}")}: {l.Reason}")));

    private static string Word(LedgerKind kind) => kind switch
    {
        LedgerKind.LeftOut => "left out",
        LedgerKind.Changed => "changed",
        _ => "remark",
    };

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
