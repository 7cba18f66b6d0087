using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Reading;

namespace RateCards.Changes.Comparison;

/// <summary>
/// Two projects without the parts that have errors in the first one: what could not be understood there cannot be said to
/// have changed. Who fixes an error that was merged still sees what else the change does.
/// </summary>
/// <param name="LeftOut">What is missing from both.</param>
internal sealed record ComparableParts(Project Before, Project After, ValueList<Uncompared> LeftOut)
{
    /// <param name="side">What the report calls the first project.</param>
    /// <param name="before">May have errors.</param>
    /// <param name="after">Without errors.</param>
    public static ComparableParts Of(string side, Compilation before, Project after)
    {
        var errors = before.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        if (before.Project is not { } old)
        {
            return new ComparableParts(after, after, [new Uncompared(UncomparedPart.Project, "The whole project", side, errors[0])]);
        }

        if (errors.Count == 0)
        {
            return new ComparableParts(old, after, []);
        }

        var firstByPath = errors.GroupBy(e => e.Location.Path).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var cards = new HashSet<string>(
            old.Cards.Concat(after.Cards).Where(c => firstByPath.Keys.Any(p => IsAtOrBelow(p, c.Origin.Location!.Path))).Select(c => c.Id), StringComparer.Ordinal);
        var hasFormulas = !firstByPath.Keys.Any(p => ProjectFiles.KindOf(p) == ProjectFileKind.Formulas);
        var leftOut = firstByPath.Select(e => new Uncompared(PartOf(e.Key), NameOf(e.Key, old, after), side, e.Value))
            .Append(new Uncompared(UncomparedPart.Workloads, "What workloads cost, and how offers bill", side, errors[0]));
        return new ComparableParts(Without(old, cards, hasFormulas), Without(after, cards, hasFormulas), leftOut.ToValueList());
    }

    private static UncomparedPart PartOf(string path) => ProjectFiles.KindOf(path) switch
    {
        ProjectFileKind.Formulas => UncomparedPart.Formulas,
        ProjectFileKind.Calculator => UncomparedPart.Calculator,
        ProjectFileKind.Project => UncomparedPart.Project,
        _ => UncomparedPart.Card,
    };

    /// <summary>A folder that could not be read stands for all files in it.</summary>
    private static bool IsAtOrBelow(string path, string file) => file == path || file.StartsWith(path + "/", StringComparison.Ordinal);

    private static string NameOf(string path, Project before, Project after) =>
        before.Cards.Concat(after.Cards).FirstOrDefault(c => c.Origin.Location!.Path == path) is { } card ? $"The card {card.Id}" : path;

    private static Project Without(Project project, HashSet<string> cards, bool hasFormulas) => project with
    {
        Cards = project.Cards.Where(c => !cards.Contains(c.Id)).ToValueList(),
        Rates = new RateIndex(project.Rates.All.Where(r => !cards.Contains(r.Card.Id)).ToValueList()),
        Formulas = hasFormulas ? project.Formulas : FormulaLibrary.Empty,
        Calculators = [],
    };
}
