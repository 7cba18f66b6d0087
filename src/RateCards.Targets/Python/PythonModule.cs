using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Targets.Python;

/// <summary>
/// <c>ratecards.py</c>: a typed module without dependencies, with every rate's history, every formula as a function, the
/// estimates of the calculators, and the price of a request.
/// </summary>
internal static class PythonModule
{
    /// <summary>What it is called where it stands alone.</summary>
    public const string FileName = "ratecards.py";

    /// <summary>What the module always has.</summary>
    private static readonly string[] Public = ["AS_OF", "DatedValue", "MissingRate", "Number", "RATES", "Rate", "RequestCharge", "RequestPrice", "Source", "price"];

    /// <summary>What it has where there is a calculator.</summary>
    private static readonly string[] Estimates = ["Estimate", "LeftOut", "OfferEstimate"];

    public static OutputFile Write(Project project)
    {
        var code = new OutputText();
        code.Append(PythonDocstring.Wrap("\"\"\"" + PythonText.Escape(project.Settings.Site.Description), 0, 0)).Append('\n');
        code.Append("Every rate with its history (RATES, and a constant for each), every cost formula as a\n");
        code.Append("function, what a workload costs under each offer of a calculator (estimate_…), and\n");
        code.Append("price() for one request. A rate's amount is an exact Decimal; formulas compute in\n");
        code.Append("floats, to the same bits as the calculators and the command do.\n\n");
        code.Append("    ").Append(Examples(project).Replace("\n", "\n    ", StringComparison.Ordinal)).Append("\n\n");
        code.Append("Generated from RateCards/. Change the cards and formulas there.\n\"\"\"\n\n");
        code.Append(EmbeddedText.Read("Python/module.py").TrimEnd()).Append("\n\n\n");
        var computing = Computing(project);
        code.Append(Arithmetic(computing));
        PythonRates.Write(code, project);
        PythonPrices.Write(code.Append('\n'), project);
        code.Append(computing);
        var isEstimating = project.Calculators.Count > 0;
        code.Append("\n\n__all__ = [\n");
        foreach (var name in Public.Concat(isEstimating ? Estimates : []).Order(StringComparer.Ordinal)
            .Concat(project.Calculators.Select(PythonCalculators.NameOf))
            .Concat(project.Formulas.Formulas.Select(f => PythonNames.Of(f.Name))))
        {
            code.Append("    ").Append(PythonText.Literal(name)).Append(",\n");
        }

        return code.Append("]\n").ToFile(FileName);
    }

    private static string Computing(Project project)
    {
        var code = new OutputText();
        foreach (var formula in project.Formulas.Formulas)
        {
            PythonFormulas.Write(code, formula, project.Formulas);
        }

        PythonCalculators.Write(code, project);
        return code.Take();
    }

    /// <summary>The functions that formulas call beside each other; those that none calls would be told of by checkers of types.</summary>
    private static string Arithmetic(string computing)
    {
        var parts = EmbeddedText.Read("Python/arithmetic.py").TrimEnd().Split("\n\n\n");
        var used = parts.Where(p => p.StartsWith("def ", StringComparison.Ordinal) && computing.Contains(p[4..(p.IndexOf('(', StringComparison.Ordinal) + 1)], StringComparison.Ordinal)).ToList();
        var text = used.Count > 0 ? string.Join("\n\n\n", used.Prepend(parts[0])) + "\n\n\n" : "";
        return text.Contains("_MOST_TERMS", StringComparison.Ordinal) ? $"{text}_MOST_TERMS = {SumNode.MaximumTerms}\n\n" : text;
    }

    /// <summary>The statements of <see cref="Examples"/>, a line each.</summary>
    public static string Statements(Project project) =>
        string.Join("\n", Examples(project).Split('\n').Where(l => l.StartsWith(">>> ", StringComparison.Ordinal)).Select(l => l[4..]));

    /// <summary>What one would type, and what Python answers.</summary>
    internal static string Examples(Project project)
    {
        var lines = new List<string> { ">>> import ratecards" };
        if (project.Rates.InForce(project.AsOf).Select(r => (r.Rate, r.Value)).FirstOrDefault(r => r.Value.Value.IsAmount && r.Rate.Meter.Unit?.Text.StartsWith(r.Rate.Card.Currency, StringComparison.Ordinal) == true) is { Rate: { } rate, Value: { } value })
        {
            lines.Add($">>> ratecards.{PythonNames.OfConstant(rate.Id)}.amount()");
            lines.Add($"Decimal('{value.Value.Words}')");
        }

        foreach (var calculator in project.Calculators.Take(1))
        {
            if (Estimator.Estimate(project, calculator, new Dictionary<string, string>(), project.AsOf).Estimate is { Offers: [var offer, ..] })
            {
                lines.Add($">>> estimate = ratecards.{PythonCalculators.NameOf(calculator)}()");
                lines.Add($">>> print(f\"{{estimate.offers['{offer.Offer.Id}'].total:.2f}}\")");
                lines.Add(offer.Total.ToString("F2", CultureInfo.InvariantCulture));
            }
        }

        return string.Join("\n", lines);
    }
}
