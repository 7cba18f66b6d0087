using RateCards.Changes.Renaming;
using RateCards.Compiler.Base;
using RateCards.Docs.Publishing;

namespace RateCards.Changes.Reports;

/// <summary>What renames do to what a build makes: files that are no longer there, claims that name things otherwise.</summary>
internal static class RenamedOutputs
{
    /// <summary>More files of one name than this are counted.</summary>
    private const int Named = 3;

    public static ValueList<Rename> With(Renames renames, BuildResult before, BuildResult after)
    {
        var files = after.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var gone = files.Count == 0 ? [] : before.Files.Select(f => f.Path).Where(p => !files.Contains(p)).Order(StringComparer.Ordinal).ToList();
        var claims = after.Claims.Select(c => c.Condition.Text).ToHashSet(StringComparer.Ordinal);
        return renames.All.Select(r => r with { Breaks = [.. r.Breaks, .. Files(r, gone), .. Claims(r, renames, before, claims)] }).ToValueList();
    }

    private static IEnumerable<string> Files(Rename rename, List<string> gone)
    {
        var name = rename.Before[(rename.Before.LastIndexOf('.') + 1)..];
        var files = rename.Part == RenamedPart.File ? [] : gone.Where(p => p.Split('/').Any(s => s.Split('.')[0] == name)).ToList();
        return files.Count == 0 ? []
            : [$"{(files.Count == 1 ? "the address of" : $"the addresses of {files.Count} files:")} {string.Join(", ", files.Take(Named))}{(files.Count > Named ? ", …" : "")}"];
    }

    private static IEnumerable<string> Claims(Rename rename, Renames renames, BuildResult before, HashSet<string> claims)
    {
        var count = before.Claims.Select(c => c.Condition.Text)
            .Count(t => !claims.Contains(t) && Renames.InText(t, [rename]) != t && claims.Contains(renames.InText(t)));
        return count == 0 ? [] : [$"{ReportText.Count(count, "claim names", "claims name")} it by the new name, and {(count == 1 ? "is" : "are")} compared"];
    }
}
