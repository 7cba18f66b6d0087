using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>The two shapes that a calculator is made of: named mappings, and names with a text.</summary>
internal static class Sections
{
    /// <summary>The mappings under a key, each with its checked name; whoever takes one calls <c>Finish</c>.</summary>
    /// <param name="what">What one of them is: "input".</param>
    public static IEnumerable<(ScalarNode Name, MappingReader Reader)> Named(MappingNode? section, string what, IdStyle style, DiagnosticBag diagnostics)
    {
        foreach (var entry in section?.Entries ?? [])
        {
            if (entry.Value.AsMapping($"The {what} '{entry.Key.Value}'", diagnostics) is { } mapping && Ids.Check(entry.Key, diagnostics, style))
            {
                yield return (entry.Key, new MappingReader(mapping, diagnostics, $"The {what} '{entry.Key.Value}'"));
            }
        }
    }

    /// <summary>The names and texts under a key, each name checked.</summary>
    public static IEnumerable<(ScalarNode Name, ScalarNode Text)> Pairs(MappingNode? section, string what, DiagnosticBag diagnostics)
    {
        foreach (var entry in section?.Entries ?? [])
        {
            if (entry.Value is not ScalarNode { IsEmpty: false } text)
            {
                if (entry.Value is not RefusedNode)
                {
                    diagnostics.Report(
                        ReadingDiagnostics.WrongShape, entry.Value.Location, $"The {what} '{entry.Key.Value}'", "a single value",
                        entry.Value is ScalarNode ? "empty" : entry.Value.Kind);
                }
            }
            else if (Ids.Check(entry.Key, diagnostics, IdStyle.Snake))
            {
                yield return (entry.Key, text);
            }
        }
    }
}
