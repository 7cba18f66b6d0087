using RateCards.Docs.Media;

namespace RateCards.Docs.Templates;

/// <summary>A tag of a template, <c>{{ … }}</c>.</summary>
/// <param name="Start">Where its first brace stands.</param>
/// <param name="End">Where its last brace ends.</param>
/// <param name="IsNote">It has nothing but a note in it, <c>{{# … }}</c>.</param>
internal sealed record TemplateTag(int Start, int End, bool IsNote)
{
    /// <summary>Where in the page it stands.</summary>
    public OutputPlace Place { get; init; }

    public bool Contains(int offset) => offset >= Start && offset < End;
}
