using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Reading;

/// <summary>Gathers what a price list says of a model. Each number of the list is handed to one of its methods, once.</summary>
internal sealed class ModelBuilder(ContentBuilder content, string provider, string name, string label)
{
    private readonly List<PriceTerm> _prices = [];
    private readonly HashSet<(Date? Since, string Subject)> _subjects = [];
    private readonly List<ListedAttribute> _attributes = [];
    private readonly List<ListedFactor> _factors = [];
    private int _properties;

    /// <summary>Match rules; the model's name where there are none.</summary>
    public List<string> Match { get; } = [];

    /// <summary>A price. What cannot be held, or is there already, is left out with its reason.</summary>
    /// <param name="term">The price, whose amount is the number's.</param>
    /// <param name="scale">What the number is multiplied by to be in the term's unit.</param>
    public void Price(string field, string text, PriceTerm term, decimal scale = 1)
    {
        if (term.Amount < 0)
        {
            LeaveOut(field, text, "a price below zero, which says that the price depends on something else");
        }
        else if (!_subjects.Add((term.Since, term.Subject)))
        {
            LeaveOut(field, text, "another field of the model has the price of the same");
        }
        else
        {
            var amount = term.Amount * scale;
            var meant = Decimals.WithoutNoise(amount);
            if (meant != amount)
            {
                Changed(field, $"{text}, taken as {Decimals.Text(meant / scale)}", "digits that binary arithmetic has made, or more of them than cards hold");
            }

            // Digits that the list prints are kept, and none that a change of the unit makes.
            _prices.Add(term with { Amount = scale == 1 ? meant : Decimals.Trimmed(meant), Field = field });
        }
    }

    /// <summary>A number that the card holds as an attribute: <c>131072 tokens</c>.</summary>
    public void Limit(string field, JsonElement number, string attribute, string unit)
    {
        if (number.GetDecimal() is var limit && (limit < 0 || Decimals.WithoutNoise(limit) != limit || _attributes.Exists(a => a.Name == attribute)))
        {
            LeaveOut(field, number.GetRawText(), "not a limit that cards can hold");
            return;
        }

        _attributes.Add(new ListedAttribute(attribute, $"{Decimals.Text(limit)} {unit}".TrimEnd()));
        _properties++;
    }

    /// <summary>A text that the card holds as an attribute.</summary>
    public void Attribute(string attribute, string? text)
    {
        if (text is { Length: > 0 } && !text.Any(char.IsControl))
        {
            _attributes.Add(new ListedAttribute(attribute, text));
        }
    }

    /// <summary>A number that the model's prices are multiplied by where a request chooses a value.</summary>
    public void Factor(string field, JsonElement number, string axis, string value)
    {
        if (number.GetDecimal() is var factor && (factor <= 0 || Decimals.WithoutNoise(factor) != factor))
        {
            LeaveOut(field, number.GetRawText(), "not a factor that cards can hold");
            return;
        }

        _factors.Add(new ListedFactor(axis, value, factor));
        _properties++;
    }

    /// <summary>A number that says where a step begins or ends: the steps of the prices hold it.</summary>
    public void Bound() => _properties++;

    public void LeaveOut(string field, string text, string reason) => content.Note(LedgerKind.LeftOut, provider, name, field, text, reason);

    public void Changed(string field, string text, string reason) => content.Note(LedgerKind.Changed, provider, name, field, text, reason);

    public void Remark(string field, string text, string reason) => content.Note(LedgerKind.Remark, provider, name, field, text, reason);

    public ListedModel Build() => new(provider, name, label)
    {
        Match = (Match.Count > 0 ? Match.Distinct() : [name]).ToValueList(),
        Prices = _prices.ToValueList(),
        Factors = _factors.ToValueList(),
        Attributes = _attributes.ToValueList(),
        Properties = _properties,
    };
}
