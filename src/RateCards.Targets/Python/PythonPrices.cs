using System.Text;
using RateCards.Compiler.Estimating.Requests;
using RateCards.Compiler.Model;

namespace RateCards.Targets.Python;

/// <summary>Writes <c>price</c>, which prices one request by every card, and the tariffs that it reads.</summary>
internal static class PythonPrices
{
    public static void Write(StringBuilder code, Project project)
    {
        code.Append("_PRICES = \"\"\"\\\n");
        foreach (var line in TariffText.Of(project).Split('\n'))
        {
            code.Append(string.Join("\t", line.Split('\t').Select(PythonText.Escape))).Append('\n');
        }

        code.Append("\"\"\"\n\"\"\"Every price by card, SKU and period; a line is a fact, and fields are between tabs.\"\"\"\n\n\n").Append(EmbeddedText.Read("Python/prices.py").TrimEnd()).Append('\n');
    }
}
