using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Targets.Spreadsheet;

/// <summary>What can be chosen on the project's date: for each input of choices a column of ids, and one of labels.</summary>
internal static class ChoicesSheet
{
    public const string Name = "Choices";

    public static Sheet Make(Project project, Calculator calculator, List<DefinedName> names)
    {
        var inputs = calculator.Inputs.OfType<ChoiceInput>().ToList();
        var options = inputs.Select(i => ChoiceOptions.Of(project, i, project.AsOf).ToList()).ToList();
        var sheet = new Sheet(Name, [.. Enumerable.Repeat(32, 2 * inputs.Count)]);
        sheet.AddHeadings(inputs.SelectMany(i => new[] { i.Name, i.Label }));
        for (var row = 0; row < options.Select(o => o.Count).DefaultIfEmpty(0).Max(); row++)
        {
            sheet.Add([.. inputs.SelectMany((input, i) => row < options[i].Count
                ? new Cell?[] { Cell.OfText(options[i][row].Id), Cell.OfText(ChoiceOptions.LabelOf(project, input, options[i][row])) }
                : [null, null])]);
        }

        for (var i = 0; i < inputs.Count; i++)
        {
            names.Add(new DefinedName(Options(inputs[i]), SpreadsheetText.Range(sheet, 2 * i, 2, options[i].Count + 1)));
            names.Add(new DefinedName(Labels(inputs[i]), SpreadsheetText.Range(sheet, (2 * i) + 1, 2, options[i].Count + 1)));
        }

        return sheet;
    }

    /// <summary>Name of the ids that an input can be.</summary>
    public static string Options(ChoiceInput input) => input.Name + ".options";

    /// <summary>The label of what is chosen.</summary>
    public static string LabelOf(ChoiceInput input) => $"INDEX({Labels(input)},MATCH({SpreadsheetText.Name(input.Name)},{Options(input)},0))";

    private static string Labels(ChoiceInput input) => input.Name + ".labels";
}
