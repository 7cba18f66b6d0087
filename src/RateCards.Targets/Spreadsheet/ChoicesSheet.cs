using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Targets.Spreadsheet;

/// <summary>
/// What could ever be chosen: for each input of choices its ids, the labels that a reader picks from, whether each is to be had
/// on the date chosen, and the id of what is chosen, which formulas work with.
/// </summary>
internal sealed class ChoicesSheet
{
    public const string Name = "Choices";

    private const int ColumnsOfInput = 4;

    private static readonly int[] Widths = [28, 36, 14, 28];

    private readonly Project _project;
    private readonly Dictionary<string, List<Option>> _options = new(StringComparer.Ordinal);

    public ChoicesSheet(Project project, Calculator calculator, Estimate? estimate, List<DefinedName> names)
    {
        _project = project;
        var inputs = calculator.Inputs.OfType<ChoiceInput>().ToList();
        foreach (var input in inputs)
        {
            _options.Add(input.Name, OptionsOf(input));
        }

        Sheet = new Sheet(Name, [.. inputs.SelectMany(_ => Widths)]) { IsTable = true };
        Sheet.AddHeadings(inputs.SelectMany(i => new[] { $"{i.Label}: id", i.Label, "To be had", "Chosen" }));
        for (var row = 0; row < _options.Values.Select(o => o.Count).DefaultIfEmpty(0).Max(); row++)
        {
            Sheet.Add([.. inputs.SelectMany(i => CellsOf(i, row, estimate))]);
        }

        for (var i = 0; i < inputs.Count; i++)
        {
            var last = _options[inputs[i].Name].Count + 1;
            names.Add(new DefinedName(Ids(inputs[i]), SpreadsheetText.Range(Sheet, ColumnsOfInput * i, 2, last)));
            names.Add(new DefinedName(Labels(inputs[i]), SpreadsheetText.Range(Sheet, (ColumnsOfInput * i) + 1, 2, last)));
            names.Add(new DefinedName(ToBeHad(inputs[i]), SpreadsheetText.Range(Sheet, (ColumnsOfInput * i) + 2, 2, last)));
            names.Add(new DefinedName(SpreadsheetText.Name(inputs[i].Name), SpreadsheetText.Fixed(Sheet, (ColumnsOfInput * i) + 3, 2)));
        }
    }

    public Sheet Sheet { get; }

    /// <summary>Name of the labels that an input can be.</summary>
    public static string Labels(ChoiceInput input) => input.Name + ".labels";

    /// <summary>Name of the label that the reader has picked, or that is the default.</summary>
    public static string Picked(ChoiceInput input) => input.Name + ".picked";

    /// <summary>The label for an id, as a formula; an error where no option has it.</summary>
    public static string LabelOf(ChoiceInput input, string id) => $"INDEX({Labels(input)},MATCH({id},{Ids(input)},0))";

    /// <summary>The label of an option; null where it never was one.</summary>
    public string? FindLabel(ChoiceInput input, string? id) => _options[input.Name].Find(o => o.Sku.Id == id)?.Label;

    private IEnumerable<Cell?> CellsOf(ChoiceInput input, int row, Estimate? estimate)
    {
        if (row >= _options[input.Name].Count)
        {
            return Enumerable.Repeat<Cell?>(null, ColumnsOfInput);
        }

        var option = _options[input.Name][row];
        return
        [
            Cell.OfText(option.Sku.Id),
            Cell.OfText(option.Label),
            Cell.OfFormula(option.IsToBeHad, ChoiceOptions.Periods(_project, input, option.Sku).Any(IsWithin) ? "yes" : "no"),
            row == 0 ? Chosen(input, estimate) : null,
        ];
    }

    /// <summary>The id of what was picked; an error where that is no option, or not to be had on the date.</summary>
    private static Cell Chosen(ChoiceInput input, Estimate? estimate) => Cell.OfFormula(
        $"INDEX({Ids(input)},MATCH(1,({Labels(input)}={Picked(input)})*({ToBeHad(input)}=\"yes\"),0))",
        estimate?.Inputs.FirstOrDefault(i => i.Input.Name == input.Name)?.Text ?? "") with { IsArray = true };

    /// <summary>In the card's order, first those of the project's date; a label that two have is told apart by the id.</summary>
    private List<Option> OptionsOf(ChoiceInput input)
    {
        var found = new List<Option>();
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (sku, periods) in _project.CardOf(input).Skus
            .Select(s => (Sku: s, Periods: ChoiceOptions.Periods(_project, input, s).ToList()))
            .Where(s => s.Periods.Count > 0)
            .OrderBy(s => s.Periods.Any(IsWithin) ? 0 : 1))
        {
            var label = ChoiceOptions.LabelOf(_project, input, sku);
            label += periods.Any(IsWithin) ? "" : periods[0].Since > _project.AsOf ? $" (from {periods[0].Since})" : $" (until {periods[periods.Count - 1].Until})";
            label = labels.Add(label) ? label : $"{label} ({sku.Id})";
            labels.Add(label);
            var within = periods.Select(p => $"AND({AsOfCell.Name}>={SpreadsheetText.Day(p.Since)}{(p.Until is { } end ? $",{AsOfCell.Name}<{SpreadsheetText.Day(end)}" : "")})");
            found.Add(new Option(sku, label, $"IF(OR({string.Join(",", within)}),\"yes\",\"no\")"));
        }

        return found;
    }

    private bool IsWithin((Date Since, Date? Until) period) => period.Since <= _project.AsOf && !(period.Until <= _project.AsOf);

    private static string Ids(ChoiceInput input) => input.Name + ".options";

    private static string ToBeHad(ChoiceInput input) => input.Name + ".tobehad";

    private sealed record Option(Sku Sku, string Label, string IsToBeHad);
}
