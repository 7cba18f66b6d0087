using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>What a calculator's file may name, and the reports of what it names wrongly.</summary>
internal sealed class CalculatorScope(
    ValueList<Card> cards, IReadOnlyCollection<string> wrongCards, RateIndex rates, FormulaLibrary formulas, DiagnosticBag diagnostics)
{
    private readonly List<CalculatorInput> _inputs = [];
    private readonly HashSet<string> _refusedInputs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _usedNames = new(StringComparer.Ordinal);

    /// <summary>Something is missing because a card or a formula is wrong, where that is reported.</summary>
    private bool _isCutShort;

    public DiagnosticBag Diagnostics => diagnostics;

    public FormulaLibrary Formulas => formulas;

    /// <summary>What the project writes units with.</summary>
    public UnitTable Units => formulas.Units;

    public RateIndex Rates => rates;

    /// <summary>The inputs that are right, so far.</summary>
    public IReadOnlyList<CalculatorInput> Inputs => _inputs;

    /// <summary>Nothing can be made of the calculator: something is wrong with it, or with a card or formula that it names.</summary>
    public bool IsWrong => _isCutShort || diagnostics.HasErrors;

    /// <summary>Reports what follows from a card, unless the card is wrong itself: better said in the next run than said wrongly.</summary>
    /// <param name="card">The card's id.</param>
    public void ReportOf(string card, DiagnosticDescriptor descriptor, SourceLocation location, params object[] arguments)
    {
        if (wrongCards.Contains(card))
        {
            _isCutShort = true;
        }
        else
        {
            diagnostics.Report(descriptor, location, arguments);
        }
    }

    /// <summary>The id of the card that a pattern or a name begins with.</summary>
    public static string CardOf(ScalarNode pattern) => pattern.Value.Split('.')[0];

    public void Add(CalculatorInput input) => _inputs.Add(input);

    /// <summary>Notes an input that is written but wrong, and reported: nothing more is said where it is named.</summary>
    public void Refuse(string input) => _refusedInputs.Add(input);

    /// <summary>Whether an input is written but wrong.</summary>
    public bool IsRefused(string input) => _refusedInputs.Contains(input);

    /// <summary>Whether a formula, a pattern or a text of the calculator has asked for an input.</summary>
    public bool Uses(string input) => _usedNames.Contains(input);

    public Card? FindCard(ScalarNode id) => FindCard(id, id.Value);

    private Card? FindCard(ScalarNode where, string id)
    {
        var card = cards.FirstOrDefault(c => c.Id == id);
        if (card is null)
        {
            diagnostics.Report(
                CalculatorDiagnostics.UnknownCard, where.LocateInside(0, id.Length), id, Suggestion.DidYouMean(id, cards.Select(c => c.Id)));
        }

        return card;
    }

    /// <summary>The card whose SKUs are an input's options.</summary>
    public Card CardOf(ChoiceInput input) => cards.First(c => c.Id == input.Card);

    /// <summary>Whether a text names a source of a card, <c>card.source</c>; else it is reported.</summary>
    public bool IsSource(ScalarNode name)
    {
        var known = cards.SelectMany(c => c.Sources.Select(c.IdOf)).ToList();
        if (!known.Contains(name.Value))
        {
            ReportOf(CardOf(name), CalculatorDiagnostics.UnknownSource, name.Location, name.Value, Suggestion.DidYouMean(name.Value, known));
        }

        return known.Contains(name.Value);
    }

    /// <summary>The input with a name; null where there is none, which is reported, or where it is wrong itself.</summary>
    public CalculatorInput? FindInput(ScalarNode where, string name)
    {
        _usedNames.Add(name);
        var input = _inputs.Find(i => i.Name == name);
        if (input is null && !_refusedInputs.Contains(name))
        {
            var start = Math.Max(0, where.Value.IndexOf(name, StringComparison.Ordinal));
            diagnostics.Report(
                CalculatorDiagnostics.UnknownInput, where.LocateInside(start, name.Length), name, Suggestion.DidYouMean(name, _inputs.Select(i => i.Name)));
        }

        return input;
    }

    /// <summary>The formula with a name, where it exists and every symbol it needs is given; else null, reported.</summary>
    /// <param name="given">Symbols that have a value beside the inputs.</param>
    public Formula? FindFormula(ScalarNode name, IReadOnlyCollection<string> given)
    {
        var formula = formulas.Find(name.Value);
        if (formula is null)
        {
            if (!IsRefusedFormula(name))
            {
                diagnostics.Report(
                    CalculatorDiagnostics.UnknownFormula, name.Location, name.Value, Suggestion.DidYouMean(name.Value, formulas.Formulas.Select(f => f.Name)));
            }

            return null;
        }

        var isComplete = true;
        foreach (var symbol in formula.Parameters)
        {
            _usedNames.Add(symbol.Name);
            if (!given.Contains(symbol.Name) && !_refusedInputs.Contains(symbol.Name) && !_inputs.Exists(i => i is NumberInput && i.Name == symbol.Name))
            {
                diagnostics.Report(CalculatorDiagnostics.MissingSymbol, name.Location, name.Value, symbol.Name, symbol.Title);
                isComplete = false;
            }
        }

        return isComplete ? formula : null;
    }

    /// <summary>Whether a symbol or formula is written but wrong, which is reported there.</summary>
    private bool IsRefusedFormula(ScalarNode name)
    {
        var isRefused = formulas.Refused.Contains(name.Value);
        _isCutShort |= isRefused;
        return isRefused;
    }

    public Symbol? FindSymbol(ScalarNode name)
    {
        var symbol = formulas.FindSymbol(name.Value);
        if (symbol is null && !IsRefusedFormula(name))
        {
            diagnostics.Report(
                CalculatorDiagnostics.UnknownSymbol, name.Location, name.Value, Suggestion.DidYouMean(name.Value, formulas.Symbols.Select(s => s.Name)));
        }

        return symbol;
    }

    /// <summary>Every rate that a pattern can stand for; empty where there is none, which is reported.</summary>
    public IReadOnlyList<Rate> FindRates(ScalarNode pattern)
    {
        if (FindParts(pattern) is not var (card, parts))
        {
            return [];
        }

        var ofCard = rates.OfCard(card.Id).ToList();
        var found = ofCard.Where(r => Matches(r.Id.Split('.'), parts)).ToList();
        if (found.Count == 0)
        {
            var like = ofCard.Select(r => WithPlaceholders(r.Id, pattern.Value)).Distinct();
            ReportOf(card.Id, CalculatorDiagnostics.UnknownRate, pattern.Location, pattern.Value, PricedSuggestion.OfRate(pattern.Value, like));
        }

        return found;
    }

    /// <summary>Every SKU attribute that a pattern can stand for; empty where there is none, which is reported.</summary>
    public IReadOnlyList<SkuAttribute> FindAttributes(ScalarNode pattern)
    {
        if (FindParts(pattern) is not var (card, parts))
        {
            return [];
        }

        var all = card.Skus.SelectMany(s => s.Attributes.Select(a => new { Id = $"{card.Id}.{s.Id}.{a.Name}", Attribute = a })).ToList();
        var found = all.Where(a => Matches(a.Id.Split('.'), parts)).Select(a => a.Attribute).ToList();
        if (found.Count == 0)
        {
            var like = all.Select(a => WithPlaceholders(a.Id, pattern.Value)).Distinct();
            ReportOf(card.Id, CalculatorDiagnostics.UnknownAttribute, pattern.Location, pattern.Value, PricedSuggestion.OfRate(pattern.Value, like));
        }

        return found;
    }

    /// <summary>Every id that a pattern of known inputs can stand for.</summary>
    public IEnumerable<string> Ids(string pattern) => RatePattern.Expand(
        pattern, name => _inputs.Find(i => i.Name == name) is ChoiceInput choice ? CardOf(choice).Skus.Select(s => s.Id) : []);

    /// <summary>A pattern's card, and for each of its parts the ids that it can stand for.</summary>
    private (Card Card, IReadOnlyList<IReadOnlyCollection<string>> Parts)? FindParts(ScalarNode pattern)
    {
        var texts = pattern.Value.Split('.');
        var parts = new List<IReadOnlyCollection<string>>();
        var isKnown = true;
        foreach (var text in texts)
        {
            if (RatePattern.PlaceholderOf(text) is not { } name)
            {
                parts.Add([text]);
            }
            else if (FindInput(pattern, name) is ChoiceInput choice)
            {
                parts.Add([.. CardOf(choice).Skus.Select(s => s.Id)]);
            }
            else
            {
                if (_inputs.Exists(i => i.Name == name))
                {
                    var start = Math.Max(0, pattern.Value.IndexOf(name, StringComparison.Ordinal));
                    diagnostics.Report(CalculatorDiagnostics.NotAChoice, pattern.LocateInside(start, name.Length), name);
                }

                isKnown = false;
            }
        }

        return FindCard(pattern, texts[0]) is { } card && isKnown ? (card, parts) : null;
    }

    private static bool Matches(string[] id, IReadOnlyList<IReadOnlyCollection<string>> parts) =>
        id.Length == parts.Count && id.Zip(parts, (text, allowed) => allowed.Contains(text)).All(matches => matches);

    /// <summary>An id in the form of a pattern, for "did you mean": with the pattern's placeholders in their places.</summary>
    private static string WithPlaceholders(string id, string pattern)
    {
        var parts = id.Split('.');
        var texts = pattern.Split('.');
        for (var i = 0; i < Math.Min(parts.Length, texts.Length); i++)
        {
            if (RatePattern.PlaceholderOf(texts[i]) is not null)
            {
                parts[i] = texts[i];
            }
        }

        return string.Join(".", parts);
    }
}
