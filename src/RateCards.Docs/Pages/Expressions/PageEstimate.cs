using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;
using RateCards.Docs.Content;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages.Expressions;

/// <summary>
/// What the expressions of a page are about: one estimate of a calculator, with the names that an expression may use.
/// These are the inputs, the formulas, the figures of each offer (<c>tinker_total</c>), the rates of the offer that
/// <c>offer:</c> names, and whatever else is named with the id of a rate or attribute (<c>a: "tinker.kimi-k2p6.sample"</c>).
/// </summary>
internal sealed class PageEstimate
{
    private readonly Call _call;
    private readonly List<Symbol> _added = [];
    private readonly Dictionary<string, double> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _choices = new(StringComparer.Ordinal);
    private readonly List<string> _named = [];
    private readonly List<UsedRate> _namedRates = [];
    private readonly Dictionary<string, OfferFigure> _figures = new(StringComparer.Ordinal);
    private bool _isWrong;

    private PageEstimate(Call call) => _call = call;

    /// <summary>The estimate; null where the page is about no calculator.</summary>
    public Estimate? Estimate { get; private set; }

    /// <summary>The project's formulas, and as symbols what is added here.</summary>
    public FormulaLibrary Library { get; private set; } = FormulaLibrary.Empty;

    public IReadOnlyDictionary<string, double> Values => _values;

    /// <summary>The inputs that are not at their defaults: "turns 20, model gpt-oss-120b"; empty where all are.</summary>
    public string Words => Estimate is null
        ? ""
        : string.Join(", ", Estimate.Inputs.Where(i => !i.IsDefault).Select(i => $"{i.Input.Name} {i.Text}"));

    private OfferEstimate? NamedOffer { get; set; }

    private PageScope Scope => _call.Scope;

    private Project Project => Scope.Project;

    /// <summary>Reads the arguments by name of a call, save those that the function itself takes; null where they are wrong, which is reported.</summary>
    public static PageEstimate? Of(Call call, params ReadOnlySpan<string> ownNames)
    {
        var workload = new PageEstimate(call);
        workload.ReadEstimate(ownNames);
        foreach (var name in call.Names)
        {
            if (!ownNames.Contains(name) && !workload.IsAboutEstimate(name))
            {
                workload.ReadNamedValue(name);
            }
        }

        var library = workload.Project.Formulas;
        workload.Library = new FormulaLibrary(library.Symbols.Concat(workload._added).ToValueList(), library.Formulas, library.Refused) { Units = library.Units };
        return workload._isWrong ? null : workload;
    }

    /// <summary>What an expression was computed with.</summary>
    public Provenance ProvenanceOf(string expression, Node node)
    {
        var names = PageExpression.Symbols(node, Library).ToHashSet(StringComparer.Ordinal);
        var figures = names.Select(n => _figures.GetValueOrDefault(n)).OfType<OfferFigure>().ToList();
        var formulas = node.SelfAndDescendants().OfType<FormulaNode>().Select(f => Project.Formulas.Find(f.Name)!).Concat(figures.Select(f => f.Formula)).DistinctBy(f => f.Name).ToList();
        var offers = figures.Select(f => f.Offer).Concat(NamedOffer is { } offer ? [offer] : []).DistinctBy(o => o.Offer.Id).ToList();
        var symbols = names.Concat(figures.SelectMany(f => f.Formula.Parameters).Select(p => p.Name));
        var provenance = Estimate is null ? new Provenance(ProvenanceKind.Formula, expression) : new FigureOrigins(Project, Estimate).Of(expression, symbols, offers);
        return provenance with
        {
            Formulas = formulas,
            Inputs = [.. provenance.Inputs, .. Given(names)],
            Rates = [.. provenance.Rates.Where(r => !_named.Contains(r.Symbol)), .. _namedRates],
        };
    }

    /// <summary>What the call itself names: an offer, and values by name.</summary>
    private IEnumerable<GivenValue> Given(HashSet<string> names) =>
        from name in _named.Where(names.Contains).Concat(NamedOffer is null ? [] : ["offer"])
        select new GivenValue(name, RatePattern.Fill(_call.Named(name)!, _choices), IsDefault: false);

    /// <summary>Reports names that were given a value and are not among those used: a misspelled input would change nothing, and nobody would see.</summary>
    public void ReportUnused(IEnumerable<string> used)
    {
        var known = Estimate?.Calculator.Inputs.Select(i => i.Name) ?? [];
        foreach (var name in _named.Except(used))
        {
            Scope.Diagnostics.Report(PageDiagnostics.WrongArgument, _call.Locate(name), _call.Function, $"does not use '{name}'.{Suggestion.DidYouMean(name, known)}");
        }
    }

    private bool IsAboutEstimate(string name) =>
        name is "calculator" or "preset" or "offer" || Estimate?.Calculator.FindInput(name) is not null;

    private void ReadEstimate(ReadOnlySpan<string> ownNames)
    {
        if ((_call.Named("calculator") ?? Scope.Calculator) is not { } id)
        {
            return;
        }

        if (Project.FindCalculator(id) is not { } calculator)
        {
            Refuse("calculator", PageDiagnostics.UnknownReference, "calculator", id, Suggestion.DidYouMean(id, Project.Calculators.Select(c => c.Id)));
            return;
        }

        var inputs = PresetInputs(calculator);
        foreach (var name in _call.Names)
        {
            if (!ownNames.Contains(name) && calculator.FindInput(name) is not null && _call.Named(name) is { } value)
            {
                inputs[name] = value;
            }
        }

        var result = Estimator.Estimate(Project, calculator, inputs, Scope.AsOf);
        foreach (var error in result.Errors)
        {
            Refuse(error.Input, PageDiagnostics.ExpressionError, $"{error.Message} {error.Help}");
        }

        if (result.Estimate is { } estimate)
        {
            Estimate = estimate;
            AddEstimate(estimate);
        }
    }

    private Dictionary<string, string> PresetInputs(Calculator calculator)
    {
        if (_call.Named("preset") is not { } id)
        {
            return new Dictionary<string, string>(StringComparer.Ordinal);
        }

        var preset = calculator.FindPreset(id);
        if (preset is null)
        {
            Refuse("preset", PageDiagnostics.UnknownReference, "preset", id, Suggestion.DidYouMean(id, calculator.Presets.Select(p => p.Id)));
        }

        return preset?.Values.ToDictionary(v => v.Input, v => v.Value, StringComparer.Ordinal) ?? [];
    }

    private void AddEstimate(Estimate estimate)
    {
        foreach (var input in estimate.Inputs)
        {
            if (input.Number is { } number)
            {
                _values[input.Input.Name] = number;
            }
            else
            {
                _choices[input.Input.Name] = input.Text;
            }
        }

        foreach (var offer in estimate.Offers)
        {
            foreach (var (figure, value) in offer.Billing.Figures.Zip(offer.Figures))
            {
                var formula = Project.Formulas.Find(figure.Formula)!;
                var name = FigureOrigins.NameOf(offer, figure.Name);
                _figures[name] = new OfferFigure(offer, formula);
                Add(name, formula.Unit, value.Value);
            }
        }

        if (_call.Named("offer") is not { } id)
        {
            return;
        }

        if (estimate.Find(id) is not { } named)
        {
            var absent = estimate.Absent.FirstOrDefault(a => a.Offer.Id == id);
            Refuse("offer", PageDiagnostics.UnknownReference, "offer", id, absent is null ? Suggestion.DidYouMean(id, estimate.Offers.Select(o => o.Offer.Id)) : " " + absent.Reason);
            return;
        }

        NamedOffer = named;
        foreach (var rate in named.Rates)
        {
            _values[rate.Symbol] = rate.Value.Value.IsAmount ? NearestDouble.To(rate.Value.Value.Amount) : 0;
        }
    }

    /// <summary>A name that is given a number, a rate, or an attribute of an SKU.</summary>
    private void ReadNamedValue(string name)
    {
        _named.Add(name);
        var text = _call.Named(name);
        if (text is null)
        {
            _isWrong = true;
            return;
        }

        var refusal = Numbers.Read(text, out var number);
        if (refusal is null)
        {
            Give(name, NearestDouble.To(number), null);
            return;
        }

        var id = RatePattern.Fill(text, _choices);
        if (Project.Rates.Find(id) is { } rate)
        {
            Scope.UsedRates.Add(id);
            var dated = rate.AsOf(Scope.AsOf);
            if (dated is { Value: { IsAmount: true } amount })
            {
                _namedRates.Add(new UsedRate(name, rate, dated));
                Give(name, NearestDouble.To(amount.Amount), rate.Meter.Unit);
            }
            else
            {
                Refuse(name, PageDiagnostics.NotInForce, id, Scope.AsOf, dated?.Value.Words ?? $"not known before {rate.History[0].Since}");
            }
        }
        else if (AttributeOf(id) is { Amount: { } size } attribute)
        {
            Give(name, NearestDouble.To(size), attribute.Unit);
        }
        else if (refusal.Descriptor != ReadingDiagnostics.NotANumber)
        {
            Refuse(name, PageDiagnostics.ExpressionError, $"{refusal.Message} {refusal.Help}");
        }
        else
        {
            Refuse(name, PageDiagnostics.UnknownReference, "rate", id, PricedSuggestion.OfRate(id, Project.Rates.All.Select(r => r.Id)));
        }
    }

    private SkuAttribute? AttributeOf(string id) => id.Split('.') is [var card, var sku, var attribute]
        ? Project.FindCard(card)?.FindSku(sku)?.FindAttribute(attribute)
        : null;

    /// <summary>Gives a value to a symbol of the formulas, or makes a symbol of it.</summary>
    private void Give(string name, double value, Unit? unit)
    {
        if (Project.Formulas.FindSymbol(name) is { } symbol)
        {
            if (unit is not null && !unit.Equals(symbol.Unit))
            {
                Refuse(name, PageDiagnostics.ExpressionError, $"'{name}' is in {symbol.Unit}, and '{_call.Named(name)}' is in {unit}.");
            }

            _values[name] = value;
        }
        else
        {
            Add(name, unit ?? Unit.None, value);
        }
    }

    /// <summary>Makes a symbol, unless a formula or an earlier one has the name.</summary>
    private void Add(string name, Unit unit, double value)
    {
        if (Project.Formulas.Find(name) is null && Project.Formulas.FindSymbol(name) is null && _added.TrueForAll(s => s.Name != name))
        {
            _added.Add(new Symbol(name, $@"\text{{{NameCase.Words(name)}}}", name, unit, "", new Origin(null)));
            _values[name] = value;
        }
    }

    private void Refuse(string name, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        _isWrong = true;
        Scope.Diagnostics.Report(descriptor, _call.Locate(name), arguments);
    }

    /// <summary>A figure of an offer, under the name that expressions have for it.</summary>
    private sealed record OfferFigure(OfferEstimate Offer, Formula Formula);
}
