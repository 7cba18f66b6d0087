using RateCards.Docs.Content;

namespace RateCards.Docs.Media;

/// <summary>What is left of content where only text can stand.</summary>
internal static class PlainContent
{
    public static string Of(IContent content) => content switch
    {
        TextContent text => text.Text,
        FigureContent figure => figure.Text,
        LinkContent link => link.Text,
        DownloadContent file => file.Text,
        CodeContent code => code.Text,
        MathContent math => math.Of,
        SequenceContent sequence => string.Concat(sequence.Parts.Select(Of)),
        RawContent raw => raw.Text,
        _ => throw new ArgumentException($"{content.GetType().Name} is not text.", nameof(content)),
    };
}
