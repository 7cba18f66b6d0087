using RateCards.Compiler.Model.Cards;

namespace RateCards.Interchange.Cards;

/// <summary>The one rule by which lists' names of models and those of cards belong together.</summary>
/// <param name="format">The list's format.</param>
internal sealed class ListedNames(string format)
{
    /// <summary>The list's format.</summary>
    public string Format => format;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a list calls an SKU: what <c>lists</c> says of it, else its first match rule that is one name, else its first alias, else its id.</summary>
    public string NameOf(Sku sku) =>
        sku.Lists.FirstOrDefault(l => l.List == format)?.Name ?? NameOf(sku.Match.Select(m => m.Pattern), sku.Aliases is [var alias, ..] ? alias.Name : sku.Id);

    /// <summary>What a list calls a provider.</summary>
    public string NameOf(Card card) => card.Lists.FirstOrDefault(l => l.List == format)?.Name ?? card.Id;

    /// <summary>The name that match rules give.</summary>
    public static string NameOf(IEnumerable<string> match, string otherwise) => match.FirstOrDefault(m => !m.Contains('*')) ?? otherwise;

    /// <summary>Those of a model's match rules that no model before it has. Rules that overlap otherwise are kept, as the list has them.</summary>
    public IReadOnlyList<string> Take(IEnumerable<string> rules) => [.. rules.Distinct(StringComparer.OrdinalIgnoreCase).Where(_taken.Add)];
}
