using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using RateCards.Changes.Comparison;
using RateCards.Changes.Reports;
using RateCards.Compiler.Base;
using RateCards.Targets;

namespace RateCards.Changes.Outputs;

/// <summary>A page or snippet that reads differently, with the lines that change where people read it.</summary>
internal sealed record FileChange(ChangeKind Kind, string Path, ValueList<ChangedLine> Lines);

/// <summary>Compares what a build makes before and after.</summary>
internal static class FileComparer
{
    /// <summary>Unchanged lines that are shown around a change.</summary>
    private const int Context = 1;

    /// <summary>Data is compared as a model; of files, those are shown line by line that people read: pages, and entries for the lists of others.</summary>
    private static bool IsReadByPeople(string path) =>
        Path.GetExtension(path) is ".mdx" or ".txt" || path.StartsWith("lists/", StringComparison.Ordinal);

    public static ValueList<FileChange> Compare(IEnumerable<OutputFile> before, IEnumerable<OutputFile> after) =>
        Matching.ById(before, after, f => f.Path)
            .Where(p => p.Before != p.After)
            .Select(p => Compare(p.Before, p.After))
            .OrderBy(c => c.Lines.Count == 0 ? 1 : 0)
            .ThenBy(c => c.Path, StringComparer.Ordinal)
            .ToValueList();

    private static FileChange Compare(OutputFile? before, OutputFile? after)
    {
        var path = (after ?? before)!.Path;
        var kind = before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Changed;
        var isShown = kind == ChangeKind.Changed && IsReadByPeople(path);
        return new FileChange(kind, path, isShown ? LongLines.Shorten([.. Lines(before!.Text, after!.Text)]).ToValueList() : []);
    }

    private static IEnumerable<ChangedLine> Lines(string before, string after)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(before, after, ignoreWhitespace: false).Lines;
        var isSkipping = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var isNear = lines.Skip(Math.Max(0, i - Context)).Take((2 * Context) + 1).Any(l => l.Type != ChangeType.Unchanged);
            if (isNear)
            {
                yield return new ChangedLine(ChangeOf(lines[i].Type), lines[i].Text);
            }
            else if (!isSkipping)
            {
                yield return new ChangedLine(LineChange.Skipped, "…");
            }

            isSkipping = !isNear;
        }
    }

    private static LineChange ChangeOf(ChangeType type) => type switch
    {
        ChangeType.Deleted => LineChange.Removed,
        ChangeType.Inserted => LineChange.Added,
        _ => LineChange.Same,
    };
}
