using RateCards.Compiler.Model.Calculators;
using RateCards.Docs.Content;
using RateCards.Docs.Escaping;
using RateCards.Targets.Calculators;

namespace RateCards.Docs.Media;

/// <summary>MDX for the documentation platform.</summary>
internal sealed class MdxMedium : IMedium
{
    private readonly Func<string, string> _escape;

    public MdxMedium()
        : this(BareAddresses.InMdx)
    {
    }

    /// <param name="escape">How running text is escaped.</param>
    internal MdxMedium(Func<string, string> escape) => _escape = escape;

    /// <summary>The calculators that the page shows, whose components it has to import.</summary>
    public ICollection<Calculator> Calculators { get; } = [];

    public string Write(IContent content, OutputPlace place) => content switch
    {
        RawContent raw => raw.Text,
        TextContent text => MarkdownPlaces.Escape(text.Text, place, _escape),
        FigureContent figure => MarkdownPlaces.Escape(figure.Text, place, _escape),
        LinkContent link when place is OutputPlace.Text or OutputPlace.Heading or OutputPlace.TableCell => $"[{_escape(link.Text)}]({LinkText.Escape(link.Address)})",
        LinkContent link => MarkdownPlaces.Escape(link.Text, place, _escape),
        DownloadContent file when place is OutputPlace.Text or OutputPlace.Heading or OutputPlace.TableCell => $"[{_escape(file.Text)}](/{LinkText.Escape(file.OutputPath)})",
        DownloadContent file => MarkdownPlaces.Escape(file.Text, place, _escape),
        CodeContent code => $"{code.Fence}{code.Language}\n{code.Text}\n{code.Fence}",
        MathContent { IsDisplay: true } math => $"$$\n{math.Latex}\n$$",
        MathContent math => $"$${math.Latex.Replace("|", "\\|", StringComparison.Ordinal)}$$",
        SequenceContent sequence => string.Concat(sequence.Parts.Select(p => Write(p, place))),
        CalculatorContent calculator => Write(calculator),
        Table table => MarkdownTable.Write(table, c => Write(c, OutputPlace.TableCell), _escape),
        _ => throw new ArgumentException($"MDX has no {content.GetType().Name}.", nameof(content)),
    };

    /// <summary>People get the component. Agents read the page's source, in which a component says nothing, and get the table.</summary>
    private string Write(CalculatorContent content)
    {
        Calculators.Add(content.Calculator);
        var attributes = string.Concat(WebCalculatorTarget.SharedSnippets.Select(s => $" {s.Attribute}={{{s.Name}}}"));
        return $$"""
            <Visibility for="humans">

            <{{WebCalculatorTarget.ComponentName(content.Calculator)}}{{attributes}} />

            </Visibility>

            <Visibility for="agents">

            {{Write(content.Default, OutputPlace.Text)}}

            </Visibility>
            """.ReplaceLineEndings("\n");
    }
}
