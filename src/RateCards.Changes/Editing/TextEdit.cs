using RateCards.Compiler.Base;

namespace RateCards.Changes.Editing;

/// <summary>Text to put into a file in place of <paramref name="Length"/> characters; all else stays as it is.</summary>
internal sealed record TextEdit(string Path, int Offset, int Length, string Text)
{
    /// <summary>The files with the edits made.</summary>
    public static IReadOnlyList<SourceText> Apply(IEnumerable<SourceText> files, IEnumerable<TextEdit> edits)
    {
        var byPath = edits.ToLookup(e => e.Path, StringComparer.Ordinal);
        return [.. files.Select(f => byPath.Contains(f.Path) ? new SourceText(f.Path, Apply(f.Content, byPath[f.Path])) : f)];
    }

    private static string Apply(string content, IEnumerable<TextEdit> edits) => edits
        .OrderByDescending(e => e.Offset)
        .Aggregate(content, (text, edit) => text.Remove(edit.Offset, edit.Length).Insert(edit.Offset, edit.Text));
}

/// <summary>An edit that cannot be made; the message says why, and what to do instead.</summary>
internal sealed class EditException(string message) : Exception(message);
