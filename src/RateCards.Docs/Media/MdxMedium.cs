using RateCards.Docs.Content;
using RateCards.Docs.Escaping;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Media;

/// <summary>MDX for the documentation platform.</summary>
public sealed class MdxMedium : IMedium
{
    public string Escape(string value, Place place) => MarkdownPlaces.Escape(value, place);

    public string Write(IContent content, Place place) => content switch
    {
        RawContent raw => raw.Text,
        TextContent text => Escape(text.Text, place),
        FigureContent figure => Escape(figure.Text, place),
        LinkContent link when place is Place.Text or Place.TableCell => $"[{MarkdownText.Escape(link.Text)}]({LinkText.Escape(link.Address)})",
        LinkContent link => Escape(link.Text, place),
        MathContent { IsDisplay: true } math => $"$$\n{math.Latex}\n$$",
        MathContent math => $"$${math.Latex.Replace("|", "\\|", StringComparison.Ordinal)}$$",
        SequenceContent sequence => string.Concat(sequence.Parts.Select(p => Write(p, place))),
        Table table => MarkdownTable.Write(table, c => Write(c, Place.TableCell)),
        _ => throw new ArgumentException($"MDX has no {content.GetType().Name}.", nameof(content)),
    };
}
