using System.Text;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Targets.Python;

/// <summary>
/// <c>ratecards.py</c>: a typed module without dependencies, with every rate's history, every formula as a function, and the
/// price of a request.
/// </summary>
public static class PythonModule
{
    /// <summary>What the module has beside the formulas.</summary>
    private static readonly string[] Public = ["AS_OF", "DatedValue", "MissingRate", "Number", "RATES", "Rate", "RequestCharge", "RequestPrice", "Source", "price"];

    public static OutputFile Write(Project project)
    {
        var code = new StringBuilder();
        code.Append("\"\"\"").Append(PythonText.Escape(project.Settings.Site.Description)).Append("\n\n");
        code.Append("Every rate with its history (RATES), every cost formula as a function, and price() for one request. A rate's amount is an exact Decimal;\n");
        code.Append("formulas compute in floats, to the same bits as the calculators and the command do.\n\n");
        code.Append("    >>> RATES[\"").Append(project.Rates.All.Count > 0 ? project.Rates.All[0].Id : "card.sku.meter").Append("\"].as_of()\n\n");
        code.Append("Generated from RateCards/. Change the cards and formulas there.\n\"\"\"\n\n");
        code.Append(EmbeddedText.Read("Python/module.py").TrimEnd()).Append("\n\n\n");
        code.Append("_MOST_TERMS = ").Append(SumNode.MaximumTerms).Append("\n\n");
        PythonRates.Write(code, project);
        PythonPrices.Write(code.Append("\n\n"), project);
        foreach (var formula in project.Formulas.Formulas)
        {
            PythonFormulas.Write(code, formula, project.Formulas);
        }

        code.Append("\n\n__all__ = [\n");
        foreach (var name in Public.Concat(project.Formulas.Formulas.Select(f => PythonNames.Of(f.Name))))
        {
            code.Append("    ").Append(PythonText.Literal(name)).Append(",\n");
        }

        return new OutputFile("ratecards.py", code.Append("]\n").ToString());
    }
}
