using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Estimating;

/// <summary>Finds the value of every input: as given, checked, or its default for the choices made before it.</summary>
internal sealed class InputResolver(Project project, Calculator calculator, IReadOnlyDictionary<string, string> given, Date asOf)
{
    private readonly Dictionary<string, string> _choices = new(StringComparer.Ordinal);
    private readonly List<InputValue> _values = [];
    private readonly List<UnknownInput> _unknown = [];
    private readonly List<InputError> _errors = [];

    /// <summary>SKU id by name of the input.</summary>
    public IReadOnlyDictionary<string, string> Choices => _choices;

    /// <summary>Values of the inputs that have a valid one.</summary>
    public IReadOnlyList<InputValue> Values => _values;

    /// <summary>Inputs that were not given, and whose default belongs to other choices.</summary>
    public IReadOnlyList<UnknownInput> Unknown => _unknown;

    public IReadOnlyList<InputError> Errors => _errors;

    public void Resolve()
    {
        foreach (var name in given.Keys.OrderBy(n => n, StringComparer.Ordinal).Where(n => calculator.Inputs.All(i => i.Name != n)))
        {
            var names = calculator.Inputs.Select(i => i.Name).ToList();
            Refuse(name, $"There is no input '{name}'.{Suggestion.DidYouMean(name, names)}", $"The inputs are: {string.Join(", ", names)}.");
        }

        foreach (var input in calculator.Inputs)
        {
            if (input is NumberInput number)
            {
                Resolve(number);
            }
            else
            {
                Resolve((ChoiceInput)input);
            }
        }
    }

    private void Resolve(ChoiceInput input)
    {
        var options = ChoiceOptions.Of(project, input, asOf).Select(s => s.Id).ToList();
        var isGiven = given.TryGetValue(input.Name, out var text);
        if (!isGiven)
        {
            text = input.Default ?? DefaultRate(input.DefaultRate!)?.Target;
        }

        if (text is not null && options.Contains(text))
        {
            _choices.Add(input.Name, text);
            _values.Add(new InputValue(input, text, null, !isGiven));
        }
        else if (options.Count == 0)
        {
            Refuse(input.Name, $"The card '{input.Card}' has nothing in force on {asOf}.", "Choose a later date.");
        }
        else if (text is not null)
        {
            var why = WhyNoOption(input, text, options);
            Refuse(input.Name, isGiven ? why : $"{why} It is the default.", $"The options are: {string.Join(", ", options)}.");
        }
        else if (HasChoices(input.DefaultRate!))
        {
            Refuse(input.Name, $"{input.Label} has no default on {asOf}.", $"Give one of: {string.Join(", ", options)}.");
        }
    }

    private string WhyNoOption(ChoiceInput input, string text, List<string> options)
    {
        var sku = project.CardOf(input).FindSku(text);
        if (sku is null)
        {
            return $"'{text}' is not known for {input.Label}.{PricedSuggestion.OfName(text, options)}";
        }

        return sku.IsRetired(asOf)
            ? $"'{text}' cannot be bought since {sku.Retired}."
            : $"'{text}' has no published rate on {asOf}.";
    }

    private void Resolve(NumberInput input)
    {
        var allowed = $"Give {input.AllowedRange}.";
        if (given.TryGetValue(input.Name, out var text))
        {
            if (Numbers.Read(text, out var number) is { } refusal)
            {
                Refuse(input.Name, $"{input.Label}: {refusal.Message}", $"{allowed} {refusal.Help}");
            }
            else if (!input.Allows(number))
            {
                Refuse(input.Name, $"{input.Label}: {text} is not {input.AllowedRange}.", allowed);
            }
            else
            {
                _values.Add(new InputValue(input, text, NearestDouble.To(number), false));
            }
        }
        else if (WhyUnknown(input) is { } reason)
        {
            _unknown.Add(new UnknownInput(input, reason));
        }
        else if ((input.Default ?? DefaultAmount(input.DefaultRate!)) is { } value)
        {
            AddDefault(input, value);
        }
        else if (HasChoices(input.DefaultRate!))
        {
            Refuse(input.Name, $"{input.Label} has no default on {asOf} for {string.Join(", ", _choices.Values)}.", allowed);
        }
    }

    /// <summary>Why the default rate says nothing of the SKUs chosen; null where it does.</summary>
    private string? WhyUnknown(NumberInput input)
    {
        foreach (var binding in input.DefaultFor)
        {
            if (DefaultRate(binding.RatePattern)?.Target is { } measured && _choices.TryGetValue(binding.Symbol, out var chosen) && measured != chosen)
            {
                var choice = (ChoiceInput)calculator.FindInput(binding.Symbol)!;
                return $"{input.Label} is known for {LabelOf(choice, measured)} and not for {LabelOf(choice, chosen)}. Give '{input.Name}'.";
            }
        }

        return null;
    }

    private string LabelOf(ChoiceInput input, string sku) =>
        ChoiceOptions.LabelOf(project, input, project.CardOf(input).FindSku(sku)!);

    /// <summary>The default, grown with what it grows with: twice the GPUs have twice the throughput.</summary>
    private void AddDefault(NumberInput input, decimal value)
    {
        var number = NearestDouble.To(value);
        foreach (var binding in input.DefaultPer)
        {
            if (_values.Find(v => v.Input.Name == binding.Symbol)?.Number is not { } given || DefaultAmount(binding.RatePattern) is not { } measured)
            {
                // The input that is missing has its own error.
                return;
            }

            number = number * given / NearestDouble.To(measured);
        }

        var text = number == NearestDouble.To(value) ? value.ToString(CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture);
        _values.Add(new InputValue(input, text, number, true));
    }

    private decimal? DefaultAmount(string pattern) => DefaultRate(pattern) is { IsAmount: true } value ? value.Amount : null;

    private RateValue? DefaultRate(string pattern) => project.Rates.Find(RatePattern.Fill(pattern, _choices))?.AsOf(asOf)?.Value;

    /// <summary>Whether the choices that a pattern depends on were made; where not, their own error says enough.</summary>
    private bool HasChoices(string pattern) => RatePattern.Placeholders(pattern).All(_choices.ContainsKey);

    private void Refuse(string input, string message, string help) => _errors.Add(new InputError(input, message, help));
}
