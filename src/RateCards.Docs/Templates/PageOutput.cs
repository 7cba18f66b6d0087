using System.Text;
using Scriban.Runtime;

namespace RateCards.Docs.Templates;

/// <summary>Where Scriban writes: a text for each medium. The template's own text is the same in all of them.</summary>
internal sealed class PageOutput(int media) : IScriptOutput
{
    private readonly StringBuilder[] _texts = [.. Enumerable.Range(0, media).Select(_ => new StringBuilder())];

    /// <summary>The medium that what comes next is for; null where it is for all.</summary>
    public int? Only { get; set; }

    public IReadOnlyList<string> Texts => [.. _texts.Select(t => t.ToString())];

    public void Write(string text, int offset, int count)
    {
        for (var i = 0; i < _texts.Length; i++)
        {
            if (Only is null || Only == i)
            {
                _texts[i].Append(text, offset, count);
            }
        }
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }
}
