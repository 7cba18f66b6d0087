using RateCards.Changes.Comparison;
using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Changes.Outputs;

public enum NameChangeKind
{
    /// <summary>Code that uses it does not compile any more.</summary>
    Disappears,

    /// <summary>It is of another type: code that uses it may not compile any more.</summary>
    ChangesType,

    /// <summary>Code that uses it is warned.</summary>
    BecomesObsolete,
    Appears,
}

/// <summary>A name of the generated C# that comes, goes or means something else.</summary>
/// <param name="Name"><c>Tinker.KimiK2p6.Prefill</c>, <c>Formulas.PromptTokens</c>.</param>
/// <param name="Before">Its type before.</param>
/// <param name="After">Its type after.</param>
public sealed record NameChange(NameChangeKind Kind, string Name, string? Before, string? After)
{
    /// <summary>Code that others have written may not compile any more.</summary>
    public bool IsBreaking => Kind is NameChangeKind.Disappears or NameChangeKind.ChangesType;
}

/// <summary>Compares the names of the generated C#.</summary>
public static class NameComparer
{
    public static ValueList<NameChange> Compare(Project before, Project after) =>
        Matching.ById(Names(before), Names(after), n => n.Text)
            .Select(p => Compare(p.Before, p.After))
            .OfType<NameChange>()
            .OrderBy(c => (int)c.Kind)
            .ThenBy(c => c.Name, StringComparer.Ordinal)
            .ToValueList();

    private static NameChange? Compare(Name? before, Name? after) => (before, after) switch
    {
        ({ } gone, null) => new(NameChangeKind.Disappears, gone.Text, gone.Type, null),
        (null, { } current) => new(NameChangeKind.Appears, current.Text, null, current.Type),
        ({ } old, { } current) when old.Type != current.Type => new(NameChangeKind.ChangesType, current.Text, old.Type, current.Type),
        ({ IsObsolete: false } old, { IsObsolete: true } current) => new(NameChangeKind.BecomesObsolete, current.Text, old.Type, current.Type),
        _ => null,
    };

    private static IEnumerable<Name> Names(Project project) =>
        project.Rates.All.Select(r => NameOf(r, project)).Concat(project.Formulas.Formulas.Select(f => NameOf(f, project))).DistinctBy(n => n.Text);

    private static Name NameOf(Rate rate, Project project)
    {
        var card = CSharpNames.OfCard(rate.Card.Id);
        var sku = CSharpNames.OfMember(rate.Sku.Id, card);
        var path = rate.Path is { } other && other != rate.Card.Paths[0] ? CSharpNames.OfMember(other.Id, sku) : null;
        var meter = CSharpNames.OfMember(rate.Meter.Id, path ?? sku);
        var type = rate.Meter.Unit is { } unit ? TypeOf(unit, project) : "SkuReference";
        return new Name(string.Join('.', new[] { card, sku, path, meter }.OfType<string>()), type, rate.Sku.Retired <= project.AsOf);
    }

    private static Name NameOf(Formula formula, Project project)
    {
        var parameters = string.Join(", ", formula.Parameters.Select(p => $"{TypeOf(p.Unit, project)} {CSharpNames.OfParameter(p.Name)}"));
        return new Name($"{CSharpNames.Formulas}.{CSharpNames.OfMember(formula.Name, CSharpNames.Formulas)}", $"{TypeOf(formula.Unit, project)} ({parameters})", false);
    }

    private static string TypeOf(Compiler.Units.Unit unit, Project project) =>
        CSharpUnits.TypeOf(unit, project.Settings.Namespace).Name.Replace("global::", "", StringComparison.Ordinal).Replace("RateCards.Primitives.", "", StringComparison.Ordinal);

    private sealed record Name(string Text, string Type, bool IsObsolete);
}
