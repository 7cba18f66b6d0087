using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Interchange;
using RateCards.Interchange.Cards;
using RateCards.Interchange.Comparison;
using RateCards.Interchange.Terms;
using RateCards.Tests.Shared;

namespace RateCards.Lists;

/// <summary>Takes a real list into cards and out again, and compares it with a later day.</summary>
internal static class ListMeasure
{
    /// <summary>Prints what became of the list. True where nothing is lost, and the later day's differences are found.</summary>
    public static bool Run(ListFile list, Date day, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var content = PriceLists.Read(list.Format, list.Texts);
        var read = clock.Elapsed;
        var project = ImportedProject.Of(content, day, output);
        var compiled = clock.Elapsed - read;
        var cards = CardTerms.Of(project, list.Format.Name, project.Cards);
        var export = PriceLists.Write(list.Format, project, project.Cards);
        var written = clock.Elapsed - read - compiled;
        Print(output, list, content, project);
        var isRight = content.AddsUp && export.LeftOut.Count == 0;

        var differences = RoundTrip.Differences(
            list.Format.Name, list.Texts.Select(t => JsonNode.Parse(t.Content)!), export.Files.Select(f => JsonNode.Parse(f.Text)!), content.Ledger, out var same);
        output.WriteLine($"  after the round trip: {same} numbers as they were, {differences.Count} differences outside the ledger");
        differences.Take(20).ToList().ForEach(d => output.WriteLine($"    {d}"));
        isRight &= differences.Count == 0;

        var later = LaterDay.Of(list, content, day);
        var found = ListComparer.Compare(PriceLists.Read(list.Format, later.Files), cards, day);
        var (changed, added, gone) = (found.CountOf(DifferenceKind.Differs), found.CountOf(DifferenceKind.NotInCards), found.CountOf(DifferenceKind.NotInList));
        output.WriteLine($"  a later day: {changed} changed of {later.Changed}, {added} new of {later.New}, {gone} vanished of {later.Gone}");
        isRight &= (changed, added, gone) == (later.Changed, later.New, later.Gone);

        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {read.TotalSeconds:0.00} s to read, {compiled.TotalSeconds:0.00} s to write and compile the cards, {written.TotalSeconds:0.00} s to export; at most {process.PeakWorkingSet64 / 1048576} MiB"));
        return isRight;
    }

    private static void Print(TextWriter output, ListFile list, PriceListContent content, Project project)
    {
        output.WriteLine($"{list.Format.Name}: {content.Models.Count} models, {project.Cards.Count} cards");
        output.WriteLine(
            $"  {content.Numbers} numbers: {content.Prices} prices and {content.Properties} limits, bounds and factors in cards, {content.LeftOut} left out; they {(content.AddsUp ? "add up" : "do not add up")}");
        foreach (var reason in content.Ledger.GroupBy(l => (l.Kind, l.Reason)).OrderBy(g => g.Key.Kind).ThenByDescending(g => g.Count()))
        {
            output.WriteLine($"    {reason.Count()} {reason.Key.Kind}: {reason.Key.Reason}");
        }
    }
}
