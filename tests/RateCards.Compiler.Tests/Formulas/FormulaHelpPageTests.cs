using System.Reflection;
using System.Text.RegularExpressions;
using RateCards.Compiler.Base;
using RateCards.Compiler.Binding.Formulas;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Formulas;

/// <summary>The help pages of formulas' diagnostics show examples that give them, and examples that no longer do.</summary>
public sealed partial class FormulaHelpPageTests
{
    /// <summary>What the examples take for granted.</summary>
    private const string Symbols =
        """
        symbols:
          turns: { notation: T, unit: turns, title: T, sentence: S. }
          prompt: { notation: P, unit: tokens, title: T, sentence: S. }
          added: { notation: d, unit: tokens/turn, title: T, sentence: S. }
          prefill: { notation: r, unit: USD/Mtok, title: T, sentence: S. }
          money: { notation: M, unit: USD, title: T, sentence: S. }
          m: { notation: m, unit: ratio, title: T, sentence: S. }
        formulas:

        """;

    /// <summary>An example of more than 64 formulas would explain nothing.</summary>
    private const string WithoutExample = "RC3034";

    public static TheoryData<string> Ids() => [.. Descriptors().Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_help_page_has_the_title_of_its_id_and_true_examples(string id)
    {
        var page = File.ReadAllText(Path.Combine(TestData.Root, "docs", "diagnostics", id + ".md"));
        page.ShouldStartWith($"# {id}: {Descriptors().Single(d => d.Id == id).Title}\n\n");
        if (id == WithoutExample)
        {
            return;
        }

        var examples = Example().Matches(page);
        examples.Count.ShouldBe(2);
        Bind(examples[0].Groups[1].Value).ShouldContain(id);
        Bind(examples[1].Groups[1].Value).Where(i => i != FormulaDiagnostics.UnusedSymbol.Id || i == id).ShouldBeEmpty();
    }

    private static IEnumerable<DiagnosticDescriptor> Descriptors() => typeof(FormulaDiagnostics)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (DiagnosticDescriptor)f.GetValue(null)!);

    private static List<string> Bind(string example)
    {
        var bag = new DiagnosticBag();
        FormulaBinder.Bind([new SourceText("formulas/example.yaml", example.StartsWith("symbols:", StringComparison.Ordinal) ? example : Complete(example))], UnitTable.BuiltIn, bag);
        return bag.ToList().Select(d => d.Id).ToList();
    }

    /// <summary>The example as a file: below the symbols, with the keys that it leaves out.</summary>
    private static string Complete(string example) => Symbols + string.Concat(example.Split('\n').Select(line =>
        !line.EndsWith(':') ? $"  {line}\n"
        : example.Contains("notation:") ? $"  {line}\n    title: T\n    sentence: S.\n"
        : $"  {line}\n    notation: x_{{\\text{{{line.TrimEnd(':').Replace('_', ' ')}}}}}\n    title: T\n    sentence: S.\n"));

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
