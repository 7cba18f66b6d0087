using RateCards.Compiler.Estimating.Requests;
using RateCards.Compiler.Model;

namespace RateCards.Targets.Python;

/// <summary>Writes <c>price</c>, which prices one request by every card, and the tariffs that it reads.</summary>
internal static class PythonPrices
{
    public static void Write(OutputText code, Project project)
    {
        code.Append("_PRICES = \"\"\"\\\n");
        foreach (var line in TariffText.Of(project).Split('\n'))
        {
            WriteLine(code, string.Join("\\t", line.Split('\t').Select(PythonText.Escape)));
        }

        code.Append("\"\"\"\n\"\"\"Every price by card, SKU and period: a line is a fact, with tabs between fields.\"\"\"\n\n\n")
            .Append(EmbeddedText.Read("Python/prices.py").TrimEnd()).Append('\n');
    }

    /// <summary>A line of the text, in lines that go on behind a backslash where it is long.</summary>
    private static void WriteLine(OutputText code, string line)
    {
        while (line.Length > PythonNode.Width)
        {
            // Behind a field or a word, so that no escape is taken apart.
            var end = Math.Max(line.LastIndexOfAny([' ', ','], PythonNode.Width - 2) + 1, line.LastIndexOf("\\t", PythonNode.Width - 2, StringComparison.Ordinal) + 2);
            if (end < 2)
            {
                break;
            }

            code.Append(line.AsSpan(0, end)).Append("\\\n");
            line = line[end..];
        }

        code.Append(line).Append('\n');
    }
}
