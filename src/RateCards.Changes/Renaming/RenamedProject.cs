using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Changes.Renaming;

/// <summary>A project with other ids: everywhere that one is named, another name stands.</summary>
internal static class RenamedProject
{
    /// <param name="card">The id that a card has now.</param>
    /// <param name="sku">The id that an SKU has now, by the id of its card before and its own.</param>
    public static Project WithIds(Project project, Func<string, string> card, Func<string, string, string> sku)
    {
        string Id(string id) => id.Split('.', 3) is [var first, var second, .. var rest] ? string.Join('.', [card(first), sku(first, second), .. rest]) : id;
        RateValue Value(RateValue value, Meter meter) => meter.ReferenceCard is { } reference && value.Target is { } target ? RateValue.ReferenceTo(sku(reference, target)) : value;
        Meter Meter(Meter meter) => meter.ReferenceCard is { } reference ? meter with { ReferenceCard = card(reference) } : meter;
        var cards = project.Cards.ToDictionary(c => c.Id, c => c with
        {
            Id = card(c.Id),
            Meters = c.Meters.Select(Meter).ToValueList(),
            Skus = c.Skus.Select(s => s with { Id = sku(c.Id, s.Id) }).ToValueList(),
            Factors = c.Factors.Select(f => f with { Skus = f.Skus.Select(s => sku(c.Id, s)).ToValueList() }).ToValueList(),
            Fallback = c.Fallback.Select(f => f with { Id = card(f.Id) }).ToValueList(),
            Pins = c.Pins.Select(p => p with { RateId = Id(p.RateId) }).ToValueList(),
        }, StringComparer.Ordinal);
        Rate Rate(Rate rate) => rate with
        {
            Id = Id(rate.Id),
            Card = cards[rate.Card.Id],
            Sku = cards[rate.Card.Id].FindSku(sku(rate.Card.Id, rate.Sku.Id))!,
            Meter = Meter(rate.Meter),
            History = rate.History.Select(v => v with
            {
                Value = Value(v.Value, rate.Meter),
                Derivation = v.Derivation is { } derived ? derived with { BaseRateId = Id(derived.BaseRateId) } : null,
            }).ToValueList(),
        };
        return project with
        {
            Settings = project.Settings with
            {
                Outputs = project.Settings.Outputs.Select(o => o with { Cards = o.Cards.Select(c => c with { Id = card(c.Id) }).ToValueList() }).ToValueList(),
            },
            Cards = project.Cards.Select(c => cards[c.Id]).ToValueList(),
            Rates = new RateIndex(project.Rates.All.Select(Rate).ToValueList()),
            Calculators = project.Calculators.Select(c => WithIds(c, Id, card, sku)).ToValueList(),
        };
    }

    private static Calculator WithIds(Calculator calculator, Func<string, string> id, Func<string, string> card, Func<string, string, string> sku)
    {
        ValueList<RateBinding> Bindings(ValueList<RateBinding> bindings) => bindings.Select(b => b with { RatePattern = id(b.RatePattern) }).ToValueList();
        CalculatorInput Input(CalculatorInput input) => input switch
        {
            NumberInput number => number with
            {
                DefaultRate = number.DefaultRate is { } rate ? id(rate) : null, DefaultFor = Bindings(number.DefaultFor), DefaultPer = Bindings(number.DefaultPer),
            },
            ChoiceInput choice => choice with
            {
                Card = card(choice.Card),
                LabelCards = choice.LabelCards.Select(card).ToValueList(),
                Default = choice.Default is { } option ? sku(choice.Card, option) : null,
                DefaultRate = choice.DefaultRate is { } rate ? id(rate) : null,
            },
            _ => input,
        };
        ValueList<Preset> Presets(ValueList<Preset> presets) => presets.Select(p => p with
        {
            Values = p.Values.Select(v => calculator.FindInput(v.Input) is ChoiceInput choice ? v with { Value = sku(choice.Card, v.Value) } : v).ToValueList(),
        }).ToValueList();
        return calculator with
        {
            Inputs = calculator.Inputs.Select(Input).ToValueList(),
            Offers = calculator.Offers.Select(o => o with { Billings = o.Billings.Select(b => b with { Rates = Bindings(b.Rates) }).ToValueList() }).ToValueList(),
            Warnings = calculator.Warnings.Select(w => w with { Attributes = w.Attributes.Select(a => a with { AttributePattern = id(a.AttributePattern) }).ToValueList() }).ToValueList(),
            Presets = Presets(calculator.Presets),
            Scenarios = Presets(calculator.Scenarios),
        };
    }

    /// <param name="names">Name before → name after.</param>
    public static Project WithFormulas(Project project, IReadOnlyDictionary<string, string> names)
    {
        string Name(string name) => names.GetValueOrDefault(name, name);
        ValueList<Figure> Figures(ValueList<Figure> figures) => figures.Select(f => f with { Formula = Name(f.Formula) }).ToValueList();
        Billing Billing(Billing billing) => billing with { Figures = Figures(billing.Figures), Parts = Figures(billing.Parts), Limits = Figures(billing.Limits) };
        var library = project.Formulas;
        return project with
        {
            Formulas = new FormulaLibrary(library.Symbols, library.Formulas.Select(f => FormulaRenames.Apply(f, names)).ToValueList(), library.Refused) { Units = library.Units },
            Calculators = project.Calculators.Select(c => c with
            {
                Quantities = c.Quantities.Select(Name).ToValueList(),
                Offers = c.Offers.Select(o => o with { Billings = o.Billings.Select(Billing).ToValueList() }).ToValueList(),
                Parities = c.Parities.Select(p => p with { Formula = Name(p.Formula) }).ToValueList(),
                Warnings = c.Warnings.Select(w => w with { Formula = Name(w.Formula) }).ToValueList(),
                Traffic = c.Traffic is { } traffic ? traffic with { Measured = traffic.Measured.Select(m => m with { Name = Name(m.Name) }).ToValueList() } : null,
            }).ToValueList(),
        };
    }

    /// <summary>SKUs where they stand now. A card that is new takes none here: it is told of as a whole.</summary>
    /// <param name="moves">Where an SKU stood, and where it stands; the cards by the ids that they have now.</param>
    public static Project WithMoved(Project project, IReadOnlyCollection<(SkuPlace Before, SkuPlace After)> moves)
    {
        var places = moves.ToDictionary(m => m.Before.Id, m => m.After, StringComparer.Ordinal);
        string Id(string id) => id.Split('.', 3) is [var card, var sku, .. var rest] && places.TryGetValue($"{card}.{sku}", out var place) ? string.Join('.', [place.Id, .. rest]) : id;
        Card Moved(Card card) => card with
        {
            Skus =
            [
                .. card.Skus.Where(s => !places.ContainsKey($"{card.Id}.{s.Id}")),
                .. moves.Where(m => m.After.Card.Id == card.Id).Select(m => m.Before.Sku with { Id = m.After.Sku.Id }),
            ],
            Pins = card.Pins.Select(p => p with { RateId = Id(p.RateId) }).ToValueList(),
        };
        Rate Rate(Rate rate) => places.TryGetValue($"{rate.Card.Id}.{rate.Sku.Id}", out var place)
            ? rate with { Id = Id(rate.Id), Card = place.Card, Sku = rate.Sku with { Id = place.Sku.Id } }
            : rate;
        return project with
        {
            Cards = project.Cards.Select(Moved).ToValueList(),
            Rates = new RateIndex(project.Rates.All.Select(Rate).ToValueList()),
        };
    }
}
