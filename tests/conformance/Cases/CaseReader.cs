using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RateCards.Conformance.Tests.Cases;

/// <summary>Reads the cases of a Markdown file: its fenced blocks of the language <c>formula</c>.</summary>
internal static partial class CaseReader
{
    public static IEnumerable<ConformanceCase> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var givens = new List<Given>();
        var (isInBlock, isShipped, expression) = (false, false, "");
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var place = $"{Path.GetFileName(path)}({i + 1})";
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isShipped = line == "```formula shipped";
                isInBlock = isShipped || line == "```formula";
                givens.Clear();
            }
            else if (isInBlock && line.StartsWith("given ", StringComparison.Ordinal))
            {
                givens.AddRange(line["given ".Length..].Split(", ").Select(ReadGiven));
            }
            else if (isInBlock && SteppedPattern().Match(line) is { Success: true } stepped)
            {
                givens.AddRange(ReadStepped(stepped));
            }
            else if (isInBlock && line.StartsWith("→ ", StringComparison.Ordinal))
            {
                yield return ReadCase(place, isShipped, [.. givens], expression, line[2..].Trim());
                expression = "";
            }
            else if (isInBlock && line.Length > 0)
            {
                expression.ShouldBeEmpty($"{place}: the expression before has no result");
                expression = line;
            }
        }
    }

    private static Given ReadGiven(string text)
    {
        var match = GivenPattern().Match(text);
        match.Success.ShouldBeTrue($"'{text}' is not 'name = value unit'");
        return new Given(match.Groups[1].Value, Number(match.Groups[2].Value), match.Groups[3].Success ? match.Groups[3].Value : "ratio");
    }

    /// <summary>A rate with its steps, as the values of the symbols that stand for them.</summary>
    private static IEnumerable<Given> ReadStepped(Match line)
    {
        var (name, unit, of) = (line.Groups[2].Value, line.Groups[4].Value, line.Groups[5].Value);
        var steps = line.Groups[3].Value.Split(", ").Select(s => s.Split(' ')).ToList();
        var isGraduated = line.Groups[1].Value == "graduated";
        var amounts = steps.Select(s => Number(s[0])).ToList();
        yield return new Given(name, amounts[0], $"{unit}, steps: {{ of: {of}, at-most: {steps.Count}, charge: {(isGraduated ? "graduated" : "volume")} }}");
        for (var i = 0; i + 1 < steps.Count; i++)
        {
            var (number, isBelow, bound) = (i == 0 ? "" : $"_{i + 1}", steps[i][1] == "below", Number(steps[i][2]));
            yield return new Given($"{name}_bound{number}", isBelow && isGraduated ? bound - 1 : bound, null);
            yield return new Given($"{name}_at_bound{number}", amounts[isBelow ? i + 1 : i], null);
            yield return new Given($"{name}_above{number}", amounts[i + 1], null);
        }
    }

    private static ConformanceCase ReadCase(string place, bool isShipped, IReadOnlyList<Given> givens, string line, string expected)
    {
        var parts = InUnit().Match(line);
        var (marked, unit) = parts.Success ? (parts.Groups[1].Value, parts.Groups[2].Value) : (line, "ratio");
        var text = new StringBuilder();
        var marks = new List<(int, int)>();
        var start = 0;
        foreach (var c in marked)
        {
            switch (c)
            {
                case '⟦':
                    start = text.Length;
                    break;
                case '⟧':
                    marks.Add((start, text.Length - start));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return new ConformanceCase(place, isShipped, givens, text.ToString(), unit, expected, marks);
    }

    public static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex("^([a-z_0-9]+) = (-?[0-9.]+|NaN|-?Infinity)(?: (.+))?$")]
    private static partial Regex GivenPattern();

    /// <summary><c>stepped input = 1.25 up-to 200000, 2.50 in USD/Mtok of tokens</c></summary>
    [GeneratedRegex("^(stepped|graduated) ([a-z_]+) = (.+) in ([^ ]+) of ([^ ]+)$")]
    private static partial Regex SteppedPattern();

    [GeneratedRegex("^(.*) in ([^ ]+)$")]
    private static partial Regex InUnit();
}
