using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Media;

namespace RateCards.Docs.Templates;

/// <summary>The text around the tags of a template.</summary>
/// <param name="Tags">With the place of each.</param>
/// <param name="Prose">The text that readers will read, as long as the template: all else is blanked, and a tag is <c>\0</c>.</param>
internal sealed record PageLayout(IReadOnlyList<TemplateTag> Tags, string Prose)
{
    /// <summary>Reads the text from <paramref name="start"/> on.</summary>
    public static PageLayout Read(SourceText text, int start, IReadOnlyList<TemplateTag> tags, TemplateKind kind, DiagnosticBag diagnostics)
    {
        var content = text.Content;
        var places = new PlaceTracker(content, start);
        var prose = new char[content.Length];
        Array.Fill(prose, ' ');
        var placed = new List<TemplateTag>(tags.Count);
        var position = start;
        foreach (var tag in tags)
        {
            ReadText(tag.Start);
            places.ReadTag(tag.Start);
            placed.Add(tag with { Place = places.Place });
            if (!tag.IsNote)
            {
                prose.AsSpan(tag.Start, tag.End - tag.Start).Clear();
            }

            position = tag.End;
        }

        ReadText(content.Length);
        if (places.OpenBrace is { } brace)
        {
            diagnostics.Report(PageDiagnostics.Syntax, text.Locate(brace, 1), "The '{' is not closed. A brace that is text is written '\\{'.");
        }

        return new PageLayout(placed, new string(prose));

        void ReadText(int end)
        {
            for (; position < end; position++)
            {
                if (kind == TemplateKind.Page && content[position] is >= '\uE000' and <= '\uF8FF')
                {
                    diagnostics.Report(PageDiagnostics.Syntax, text.Locate(position, 1), $"The character U+{(int)content[position]:X4} has no meaning that readers could know, and is not used in pages.");
                }

                places.Read(position);
                prose[position] = ToProse(content[position], places);
            }
        }
    }

    /// <summary>The character as a reader of the page sees it. Commands of mathematics are none of it: <c>\cdot5</c> is a 5.</summary>
    private static char ToProse(char c, PlaceTracker places) =>
        c == '\n' || (places.IsProse && !(places.Place == OutputPlace.Mathematics && char.IsLetter(c))) ? c : ' ';
}
