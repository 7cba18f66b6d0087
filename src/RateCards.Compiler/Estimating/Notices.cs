using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Estimating;

/// <summary>Tells the calculator's warnings that hold for a workload.</summary>
internal sealed class Notices(
    Project project, Calculator calculator, IReadOnlyList<InputValue> inputs, IReadOnlyDictionary<string, string> choices)
{
    public IEnumerable<Notice> Tell()
    {
        foreach (var warning in calculator.Warnings)
        {
            if (Values(warning) is { } values && Holds(warning, values))
            {
                yield return new Notice(warning.Id, WarningText.Fill(warning.Text, name => TextOf(name, warning, values)));
            }
        }
    }

    /// <summary>Values of the inputs and of the warning's attributes; null where an input is not known, or the chosen SKU lacks an attribute.</summary>
    public Dictionary<string, double>? Values(Warning warning)
    {
        var values = inputs.Where(i => i.Number is not null).ToDictionary(i => i.Input.Name, i => i.Number!.Value, StringComparer.Ordinal);
        foreach (var binding in warning.Attributes)
        {
            var id = RatePattern.Fill(binding.AttributePattern, choices).Split('.');
            var attribute = project.FindCard(id[0])?.FindSku(id[1])?.FindAttribute(id[2]);
            if (attribute?.Amount is not { } amount)
            {
                return null;
            }

            values[binding.Symbol] = NearestDouble.To(amount);
        }

        return project.Formulas.Find(warning.Formula)!.Parameters.All(p => values.ContainsKey(p.Name)) ? values : null;
    }

    /// <summary>The least value of the curve's input from which on the warning holds: it holds from one value on, so halving finds it.</summary>
    public double First(Warning warning, Dictionary<string, double> values)
    {
        var curve = calculator.CurveInput!;
        bool HoldsAt(double value) => Holds(warning, new Dictionary<string, double>(values, StringComparer.Ordinal) { [curve.Name] = value });
        var (low, high) = (NearestDouble.To(curve.Minimum), values[curve.Name]);
        while (low < high)
        {
            var middle = Math.Floor((low + high) / 2);
            if (HoldsAt(middle))
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

    private bool Holds(Warning warning, Dictionary<string, double> values) =>
        FormulaEvaluator.Evaluate(project.Formulas, warning.Formula, values) > 0;

    private string TextOf(string name, Warning warning, Dictionary<string, double> values)
    {
        if (name != WarningText.First && !values.ContainsKey(name))
        {
            return inputs.First(i => i.Input.Name == name).Text;
        }

        var number = name == WarningText.First ? First(warning, values) : values[name];
        return number.ToString("#,0.####", CultureInfo.InvariantCulture);
    }
}
