using System.Globalization;

namespace RateCards.Primitives.Estimating;

/// <summary>Tells the calculator's warnings that hold for a workload.</summary>
internal sealed class Notices(RateBook rates, CalculatorDefinition calculator, WorkloadInputs inputs)
{
    /// <summary>Stands for the least value of the curve's input from which on a warning holds.</summary>
    private const string First = "first";

    public IEnumerable<EstimateNotice> Tell()
    {
        foreach (var warning in calculator.Warnings)
        {
            if (Values(warning) is { } values && Holds(warning, values))
            {
                yield return new EstimateNotice(warning.Id, Fill(warning, values), warning.IsImpossible);
            }
        }
    }

    /// <summary>Numbers of the inputs and of the warning's attributes; null where one is not known.</summary>
    private Dictionary<string, double>? Values(WarningDefinition warning)
    {
        var values = inputs.Numbers.ToDictionary(n => n.Key, n => n.Value, StringComparer.Ordinal);
        foreach (var (symbol, pattern) in warning.Attributes)
        {
            var id = Pattern.Fill(pattern, inputs.Choices);
            var dot = id.LastIndexOf('.');
            if (!rates.Skus.TryGetValue(id[..dot], out var sku) || sku.FindAttribute(id[(dot + 1)..])?.Amount is not { } amount)
            {
                return null;
            }

            values[symbol] = ExactAmount.NearestDouble(amount);
        }

        return calculator.Formulas[warning.Formula].Parameters.All(values.ContainsKey) ? values : null;
    }

    private bool Holds(WarningDefinition warning, IReadOnlyDictionary<string, double> values) => calculator.Formulas[warning.Formula].Evaluate(values) > 0;

    private string Fill(WarningDefinition warning, Dictionary<string, double> values)
    {
        var text = warning.Text;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            text = $"{text[..open]}{TextOf(text[(open + 1)..close], warning, values)}{text[(close + 1)..]}";
        }

        return text;
    }

    private string TextOf(string name, WarningDefinition warning, Dictionary<string, double> values)
    {
        if (name != First && !values.ContainsKey(name))
        {
            return inputs.Choices.TryGetValue(name, out var sku) ? sku : "";
        }

        var number = name == First ? FirstOf(warning, values) : values[name];
        return number.ToString("#,0.####", CultureInfo.InvariantCulture);
    }

    /// <summary>It holds from one value on, so halving finds it.</summary>
    private double FirstOf(WarningDefinition warning, Dictionary<string, double> values)
    {
        var curve = (NumberDefinition)calculator.Find(calculator.Curve!);
        var (low, high) = (curve.Minimum, values[curve.Name]);
        while (low < high)
        {
            var middle = Math.Floor((low + high) / 2);
            if (Holds(warning, new Dictionary<string, double>(values, StringComparer.Ordinal) { [curve.Name] = middle }))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return high;
    }
}
