using RateCards.Compiler.Text;
using RateCards.Docs.Content;
using RateCards.Docs.Media;

namespace RateCards.Docs.Templates;

/// <summary>
/// Where each number of a page comes from, noted as the page is rendered: content says so itself when it is written, so
/// that nothing has to be guessed from the finished text.
/// </summary>
public sealed class PageNumbers
{
    private readonly List<(string Text, Provenance Provenance, SourceLocation Location)> _texts = [];

    /// <summary>Every number, in the order of the page.</summary>
    public IEnumerable<PageNumber> All => _texts.SelectMany(t => NumberText.In(t.Text).Select(n => new PageNumber(t.Text.Substring(n.Offset, n.Length), t.Provenance, t.Location)));

    /// <summary>How every computed figure of the page came about, each once.</summary>
    public IEnumerable<Provenance> Computations => _texts.Select(t => t.Provenance).Where(p => p.IsComputation).DistinctBy(p => p.Anchor);

    internal void Add(IEnumerable<TypedNumber> numbers) => _texts.AddRange(numbers.Select(n => (n.Text, n.Provenance, n.Location)));

    /// <summary>Takes note of the numbers in content; returns those that nothing explains.</summary>
    /// <param name="location">The tag in the template that wrote it.</param>
    /// <param name="isPlain">The page marks what stands there as no price.</param>
    internal IReadOnlyList<string> Add(IContent content, SourceLocation location, bool isPlain)
    {
        var unexplained = new List<string>();
        foreach (var (text, provenance) in Texts(content))
        {
            if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            {
                continue;
            }

            if ((provenance ?? (isPlain ? NumberLinter.MarkedAsPlain : null)) is { } known)
            {
                _texts.Add((text, known, location));
            }
            else
            {
                unexplained.AddRange(NumberText.In(text).Select(n => text.Substring(n.Offset, n.Length)));
            }
        }

        return unexplained;
    }

    /// <summary>The pieces of text in content, in the order in which readers meet them.</summary>
    private static IEnumerable<(string Text, Provenance? Provenance)> Texts(IContent content) => content switch
    {
        TextContent text => [(text.Text, text.Provenance)],
        FigureContent figure => [(figure.Text, figure.Provenance)],
        LinkContent link => [(link.Text, link.Provenance)],
        MathContent math => [(math.Latex, new Provenance(ProvenanceKind.Formula, math.Of))],
        SequenceContent sequence => sequence.Parts.SelectMany(Texts),
        CalculatorContent calculator => Texts(calculator.Default),
        Table table => Texts(table),
        RawContent raw => [(raw.Text, null)],
        _ => throw new ArgumentException($"{content.GetType().Name} says nothing of its numbers.", nameof(content)),
    };

    private static IEnumerable<(string Text, Provenance? Provenance)> Texts(Table table) =>
    [
        .. Texts(table.Caption),
        .. table.Columns.Select(c => Named(c.Heading)),
        .. table.Groups.Where(g => g.Rows.Count > 0).SelectMany(g => g.Rows.SelectMany(r => r.Cells).SelectMany(Texts).Prepend(Named(g.Heading ?? ""))),
        .. table.Notes.SelectMany(n => new[] { Named(n.Name), Named(n.Text) }),
    ];

    /// <summary>Text that the data gives: a label, a remark.</summary>
    private static (string Text, Provenance? Provenance) Named(string text) => (text, Provenance.Name(text));
}

/// <summary>A number on a page.</summary>
/// <param name="Text">As readers see it, with what sticks to it: <c>$5.15</c>, <c>77.0%</c>.</param>
/// <param name="Location">What in the template wrote it.</param>
public sealed record PageNumber(string Text, Provenance Provenance, SourceLocation Location);
