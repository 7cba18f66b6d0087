using System.Globalization;

namespace RateCards.Primitives.Estimating;

/// <summary>Finds the value of every input: as given, checked, or its default for the choices made before it.</summary>
internal sealed class WorkloadInputs(RateBook rates, CalculatorDefinition calculator, DateOnly asOf)
{
    private readonly List<string> _errors = [];

    public OrderedDictionary<string, double> Numbers { get; } = new(StringComparer.Ordinal);

    public OrderedDictionary<string, string> Choices { get; } = new(StringComparer.Ordinal);

    /// <summary>Why an input has no value.</summary>
    public OrderedDictionary<string, string> Unknown { get; } = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">All that is wrong with what was given.</exception>
    public void Resolve(IReadOnlyDictionary<string, double?> numbers, IReadOnlyDictionary<string, string?> choices)
    {
        foreach (var input in calculator.Inputs)
        {
            if (input is NumberDefinition number)
            {
                Resolve(number, numbers[input.Name]);
            }
            else
            {
                Resolve((ChoiceDefinition)input, choices[input.Name]);
            }
        }

        if (_errors.Count > 0)
        {
            throw new ArgumentException(string.Join(" ", _errors));
        }
    }

    /// <summary>The first unknown input that a formula needs, by why it is so; null where it needs none.</summary>
    public string? WhyUnknown(string formula) => Unknown.FirstOrDefault(u => calculator.Formulas[formula].Parameters.Contains(u.Key)).Value;

    private void Resolve(ChoiceDefinition input, string? given)
    {
        var card = input.Card + ".";
        var sku = given is null ? input.Default ?? Target(input.DefaultRate!) : given.StartsWith(card, StringComparison.Ordinal) ? given[card.Length..] : given;
        if (sku is not null && rates.Skus.TryGetValue($"{input.Card}.{sku}", out var chosen) && IsOption(chosen))
        {
            Choices.Add(input.Name, sku);
            return;
        }

        string[] options = [.. rates.SkusOf(input.Card).Where(IsOption).Select(s => s.Id[(input.Card.Length + 1)..])];
        if (options.Length == 0)
        {
            _errors.Add($"{input.Label}: the card '{input.Card}' has nothing in force on {DayText.Of(asOf)}.");
        }
        else if (sku is not null)
        {
            _errors.Add($"{WhyNoOption(input, sku)}{(given is null ? " It is the default." : "")} The options are: {string.Join(", ", options)}.");
        }
        else if (HasChoices(input.DefaultRate!))
        {
            _errors.Add($"{input.Label} has no default on {DayText.Of(asOf)}. Give one of: {string.Join(", ", options)}.");
        }
    }

    private string WhyNoOption(ChoiceDefinition input, string sku) =>
        !rates.Skus.TryGetValue($"{input.Card}.{sku}", out var known) ? $"'{sku}' is not known for {input.Label}."
        : known.IsRetired(asOf) ? $"'{sku}' cannot be bought since {DayText.Of(known.Retired!.Value)}."
        : $"'{sku}' has no published rate on {DayText.Of(asOf)}.";

    private void Resolve(NumberDefinition input, double? given)
    {
        if (given is { } number)
        {
            if (input.Allows(number))
            {
                Numbers.Add(input.Name, number);
            }
            else
            {
                _errors.Add($"{input.Label}: {number.ToString("R", CultureInfo.InvariantCulture)} is not {input.Allowed}.");
            }
        }
        else if (WhyNoDefault(input) is { } reason)
        {
            Unknown.Add(input.Name, reason);
        }
        else if ((input.Default ?? Amount(input.DefaultRate!)) is { } value)
        {
            AddDefault(input, value);
        }
        else if (HasChoices(input.DefaultRate!))
        {
            _errors.Add($"{input.Label} has no default on {DayText.Of(asOf)} for {string.Join(", ", Choices.Values)}. Give {input.Allowed}.");
        }
    }

    /// <summary>Why the default says nothing of the SKUs chosen; null where it does.</summary>
    private string? WhyNoDefault(NumberDefinition input)
    {
        foreach (var (name, pattern) in input.DefaultFor)
        {
            if (Target(pattern) is { } measured && Choices.TryGetValue(name, out var chosen) && measured != chosen)
            {
                var choice = (ChoiceDefinition)calculator.Find(name);
                return $"{input.Label} is known for {LabelOf(choice, measured)} and not for {LabelOf(choice, chosen)}. Give '{input.Name}'.";
            }
        }

        return null;
    }

    /// <summary>The default, grown with what it grows with.</summary>
    private void AddDefault(NumberDefinition input, double value)
    {
        foreach (var (name, pattern) in input.DefaultPer)
        {
            if (!Numbers.TryGetValue(name, out var number) || Amount(pattern) is not { } measured)
            {
                // The input that is missing has its own error.
                return;
            }

            value = value * number / measured;
        }

        Numbers.Add(input.Name, value);
    }

    /// <summary>Whether an SKU can be chosen: it is not retired, and a rate of it says something.</summary>
    private bool IsOption(Sku sku) => !sku.IsRetired(asOf) && sku.Rates.Any(r => r.WordsAsOf(asOf) is { } words
        && (MissingRate.FromTable(words) is not { } missing || missing == MissingRate.Unlimited));

    private string LabelOf(ChoiceDefinition input, string sku) => input.LabelCards.Append(input.Card)
        .Select(card => rates.Skus.TryGetValue($"{card}.{sku}", out var known) ? known.Label : null)
        .FirstOrDefault(label => label is not null) ?? sku;

    private string? Words(string pattern) => rates.Find(Pattern.Fill(pattern, Choices))?.WordsAsOf(asOf);

    private double? Amount(string pattern) => Words(pattern) is { } words && decimal.TryParse(words, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
        ? ExactAmount.NearestDouble(amount)
        : null;

    /// <summary>The SKU that a rate names.</summary>
    private string? Target(string pattern) => Words(pattern) is { } words && MissingRate.FromTable(words) is null ? words : null;

    private bool HasChoices(string pattern) => Pattern.IsFilled(Pattern.Fill(pattern, Choices));
}
