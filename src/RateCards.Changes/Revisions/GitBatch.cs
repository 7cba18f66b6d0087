using System.Globalization;
using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Reading;

namespace RateCards.Changes.Revisions;

/// <summary>Takes the output of <c>git cat-file --batch</c> apart: per file a line <c>id type size</c>, the content, and a line end.</summary>
internal static class GitBatch
{
    /// <param name="paths">Paths of the files, in the order in which they were asked for.</param>
    public static IReadOnlyList<SourceText> Read(ReadOnlySpan<byte> output, IEnumerable<string> paths)
    {
        var texts = new List<SourceText>();
        foreach (var path in paths)
        {
            var end = output.IndexOf((byte)'\n');
            var header = Encoding.ASCII.GetString(output[..Math.Max(0, end)]).Split(' ');
            if (header is not [_, "blob", var size] || !int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                throw new GitException($"git has lost the content of '{path}'.");
            }

            texts.Add(ProjectFiles.OfBytes(path, output.Slice(end + 1, length).ToArray()));
            output = output[(end + 1 + length + 1)..];
        }

        return texts;
    }
}
