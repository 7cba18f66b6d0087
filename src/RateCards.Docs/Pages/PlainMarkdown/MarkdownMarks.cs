using System.Text;

namespace RateCards.Docs.Pages.PlainMarkdown;

/// <summary>
/// Marks in place of what a template, MDX or another folder would read otherwise than GitHub does: braces, dollars, links to files. A mark
/// takes as many characters as what it stands for, so that every place in the template is the file's own.
/// </summary>
internal sealed class MarkdownMarks
{
    // Private characters, which pages do not have; the first ones are the site's (ContentMark).
    private const char First = '\uE100';

    /// <summary>Takes a place, and is not written.</summary>
    public const char Filler = '\uF8FF';

    private readonly List<MarkdownMark> _marks = [];
    private readonly Dictionary<MarkdownMark, int> _numbers = [];

    /// <summary>The addresses of links, each once.</summary>
    public IEnumerable<string> Addresses => _marks.Select(m => m.Address).OfType<string>();

    /// <summary>Puts a mark in place of some characters; false where there are more of them than a page can have.</summary>
    public bool TryPut(MarkdownMark mark, Span<char> place)
    {
        if (!_numbers.TryGetValue(mark, out var number))
        {
            number = _marks.Count;
            if (First + number >= Filler)
            {
                return false;
            }

            _marks.Add(mark);
            _numbers.Add(mark, number);
        }

        place.Fill(Filler);
        place[0] = (char)(First + number);
        return true;
    }

    /// <summary>A rendered page with what its marks stand for.</summary>
    /// <param name="isPlain">For Markdown that is read without components.</param>
    /// <param name="addressOf">Where a link leads, by the address that the file has.</param>
    public string Resolve(string text, bool isPlain, Func<string, string> addressOf)
    {
        var resolved = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= First and < Filler)
            {
                var mark = _marks[c - First];
                resolved.Append(mark.Address is { } address ? addressOf(address) : isPlain ? mark.Plain : mark.Markup);
            }
            else if (c != Filler)
            {
                resolved.Append(c);
            }
        }

        return resolved.ToString();
    }
}
