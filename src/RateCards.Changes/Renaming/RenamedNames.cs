using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Changes.Renaming;

/// <summary>What no longer finds what it names, since that is called otherwise.</summary>
/// <param name="before">The first project, with its own names.</param>
internal sealed class RenamedNames(Project before)
{
    public Rename OfCard(string old, Card current) =>
        new(RenamedPart.Card, old, current.Id, current.Title, [RatesOf(before.Rates.OfCard(old).Count()), .. Code(CSharpNames.OfCard(old), CSharpNames.OfCard(current.Id))], current.Origin);

    public static Rename OfSku(string old, SkuPlace place, SkuPlace current) =>
        new(RenamedPart.Sku, old, current.Id, current.Sku.Label, [RatesOf(place.Rates.Count()), .. Code(CSharpOf(old), CSharpOf(current.Id))], current.Sku.Origin);

    public static Rename OfFormula(string old, Formula current) => new(
        RenamedPart.Formula, old, current.Name, current.Title,
        [.. Code($"Formulas.{CSharpNames.OfFormula(old)}", $"Formulas.{CSharpNames.OfFormula(current.Name)}"), "functions of SQL, JavaScript, Python and workbooks"], current.Origin);

    public Rename OfCalculator(string old, Calculator current) => new(
        RenamedPart.Calculator, old, current.Id, current.Title,
        [.. Code(CSharpNames.OfInputs(old, CardIds), CSharpNames.OfInputs(current.Id, CardIds)), "its files, functions of JavaScript and Python, and addresses that open it"], current.Origin);

    public static Rename OfPreset(string old, Calculator calculator, string current) => new(
        RenamedPart.Preset, $"{calculator.Id}.{old}", $"{calculator.Id}.{current}", calculator.FindPreset(current)!.Label,
        ["calls and pages that name it"], calculator.FindPreset(current)!.Origin);

    public static Rename OfFile(Card old, Card current) =>
        new(RenamedPart.File, old.Origin.Location!.Path, current.Origin.Location!.Path, current.Title, [], current.Origin);

    private IEnumerable<string> CardIds => before.Cards.Select(c => c.Id);

    private static string RatesOf(int count) => $"{(count == 1 ? "1 id of a rate" : $"{count} ids of rates")}, in SQL, JSON, CSV and code that names them";

    private static IEnumerable<string> Code(string before, string after) => before == after ? [] : [$"C# {before}"];

    private static string CSharpOf(string sku)
    {
        var parts = sku.Split('.', 2);
        var card = CSharpNames.OfCard(parts[0]);
        return $"{card}.{CSharpNames.OfClass(parts[1], card)}";
    }
}
