using System.Globalization;
using RateCards.Compiler.Base;

namespace RateCards.Interchange.Terms;

/// <summary>A model as a price list knows it, with everything that the list says of its price.</summary>
/// <param name="Name">What the list calls it.</param>
internal sealed record ListedModel(string Provider, string Name, string Label)
{
    /// <summary>What cards call it beside that: its label, aliases and id.</summary>
    public ValueList<string> OtherNames { get; init; }

    /// <summary>Names that mean it, as match rules of cards.</summary>
    public ValueList<string> Match { get; init; }

    public ValueList<PriceTerm> Prices { get; init; }

    /// <summary>What its prices are multiplied by where a request chooses something.</summary>
    public ValueList<ListedFactor> Factors { get; init; }

    /// <summary>What is not a price, as attributes of cards.</summary>
    public ValueList<ListedAttribute> Attributes { get; init; }

    /// <summary>How many numbers of the list are in its attributes, factors and bounds of steps.</summary>
    public int Properties { get; init; }

    /// <summary>First day on which it can no longer be bought.</summary>
    public Date? Retired { get; init; }

    /// <summary>Text of the attribute with a name, or null.</summary>
    public string? Attribute(string name) => Attributes.FirstOrDefault(a => a.Name == name)?.Text;

    /// <summary>Number of the attribute with a name, <c>131072 tokens</c>; null where it is not there, or no number.</summary>
    public decimal? Count(string name) => Attribute(name) is { } text && decimal.TryParse(text.Split(' ')[0], CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>The prices on a day: of those that are dated the newest that have begun, else those without a date.</summary>
    public IEnumerable<PriceTerm> PricesOn(Date day)
    {
        if (Retired <= day)
        {
            return [];
        }

        var since = Prices.Select(p => p.Since).Where(s => s is null || s <= day).OrderBy(s => s).LastOrDefault();
        return Prices.Where(p => p.Since == since);
    }
}

/// <summary>A factor of a model's prices.</summary>
/// <param name="Axis">What a request chooses: <c>region</c>.</param>
/// <param name="Value">What it has chosen: <c>eu</c>.</param>
internal sealed record ListedFactor(string Axis, string Value, decimal Factor);

/// <summary>A property that is not a price.</summary>
/// <param name="Text">As cards write it: <c>131072 tokens</c>.</param>
internal sealed record ListedAttribute(string Name, string Text);
