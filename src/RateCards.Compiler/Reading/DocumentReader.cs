using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Reading;

/// <summary>Reads a YAML or JSON file into nodes that know their place.</summary>
internal static class DocumentReader
{
    /// <summary>In bytes of UTF-8, 8 MiB: far beyond any price list, and short of what would stall an editor.</summary>
    public const int MaximalLength = 8 * 1024 * 1024;

    /// <summary>Deepest nesting of mappings and lists.</summary>
    public const int MaximalDepth = 64;

    /// <summary>Values and keys of a file: more than any price list has, and few enough to be read within a second.</summary>
    public const int MostValues = 200_000;

    /// <summary>
    /// The file's content, read as JSON where its path ends in <c>.json</c>, else as YAML. Null where there is none that can
    /// be relied on; <paramref name="diagnostics"/> then say why.
    /// </summary>
    public static DataNode? Read(SourceText text, DiagnosticBag diagnostics)
    {
        try
        {
            if (Encoding.UTF8.GetByteCount(text.Content) > MaximalLength)
            {
                throw new UnreadableException(Diagnostic.Create(ReadingDiagnostics.FileTooLarge, SourceLocation.OfFile(text.Path)));
            }

            if (ControlCharacters.Report(text, diagnostics))
            {
                return null;
            }

            return text.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
                ? JsonReader.Read(text, diagnostics)
                : YamlReader.Read(text, diagnostics);
        }
        catch (UnreadableException e)
        {
            diagnostics.AddRange([e.Diagnostic]);
            return null;
        }
    }

    /// <summary>Like <see cref="Read"/>, for a file that must be a mapping, as all of a project's files are.</summary>
    public static MappingNode? ReadMapping(SourceText text, DiagnosticBag diagnostics) => Read(text, diagnostics)?.AsMapping("a file", diagnostics);
}
