using RateCards.Compiler.Base;

namespace RateCards.Fuzzing.Tests.Inputs;

/// <summary>What a target is given: one text, or the files of a project.</summary>
internal sealed record FuzzInput(IReadOnlyList<SourceText> Files)
{
    private const string Section = "=== ";

    public FuzzInput(string text)
        : this([new SourceText("input", text)])
    {
    }

    /// <summary>The one text, or that of the first file.</summary>
    public string Text => Files[0].Content;

    /// <summary>The input with another text for one of its files.</summary>
    public FuzzInput With(int file, string text)
    {
        var files = Files.ToArray();
        files[file] = new SourceText(files[file].Path, text);
        return new FuzzInput(files);
    }

    /// <summary>As a file of text that <see cref="Parse"/> reads.</summary>
    public override string ToString() => Files is [{ Path: "input" } only] ? only.Content : string.Concat(Files.Select(f => $"{Section}{f.Path}\n{f.Content}\n"));

    public static FuzzInput Parse(string text)
    {
        if (!text.StartsWith(Section, StringComparison.Ordinal))
        {
            return new FuzzInput(text);
        }

        var sections = ("\n" + text).Split("\n" + Section).Skip(1);
        return new FuzzInput([.. sections.Select(s => (Section: s, End: s.IndexOf('\n'))).Select(s => new SourceText(s.Section[..s.End], s.Section[(s.End + 1)..]))]);
    }
}
