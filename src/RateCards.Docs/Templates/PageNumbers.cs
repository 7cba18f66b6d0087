using RateCards.Compiler.Base;
using RateCards.Docs.Content;
using RateCards.Docs.Media;

namespace RateCards.Docs.Templates;

/// <summary>
/// Where each number of a page comes from, noted as the page is rendered: content says so itself when it is written, so
/// that nothing has to be guessed from the finished text.
/// </summary>
internal sealed class PageNumbers
{
    private readonly List<PageNumber> _texts = [];

    /// <summary>Every number, in the order of the page.</summary>
    public IEnumerable<PageNumber> All => _texts.SelectMany(t => ProseNumbers.In(t.Text).Select(n => t with { Text = n.Value }));

    /// <summary>Every computed figure of the page, each once.</summary>
    public IEnumerable<PageNumber> Computations => _texts.Where(t => t.Provenance.IsComputation).DistinctBy(t => t.Provenance.Anchor);

    /// <summary>Takes note of a number typed into the template.</summary>
    internal void Add(PageNumber number) => _texts.Add(number);

    /// <summary>Takes note of the numbers in content, in the order in which readers meet them.</summary>
    /// <param name="location">The tag in the template that wrote it.</param>
    /// <param name="unexplained">Is told the texts with numbers that do not say where these come from.</param>
    internal void Add(IContent content, SourceLocation location, Action<string> unexplained)
    {
        switch (content)
        {
            case TextContent text:
                AddText(text.Text, text.Provenance);
                break;
            case FigureContent figure:
                AddText(figure.Text, figure.Provenance);
                break;
            case LinkContent link:
                AddText(link.Text, link.Provenance);
                break;
            case DownloadContent file:
                AddText(file.Text, Provenance.Name(file.Path));
                break;
            case CodeContent code:
                AddText(code.Text, new Provenance(ProvenanceKind.Plain, "a sample that reads the data"));
                break;
            case MathContent math:
                AddText(math.Latex, new Provenance(ProvenanceKind.Formula, math.Of));
                break;
            case RawContent raw:
                AddText(raw.Text, null);
                break;
            case SequenceContent sequence:
                AddAll(sequence.Parts);
                break;
            case CalculatorContent calculator:
                Add(calculator.Default, location, unexplained);
                break;
            case Table table:
                AddTable(table);
                break;
            default:
                throw new ArgumentException($"{content.GetType().Name} says nothing of its numbers.", nameof(content));
        }

        void AddText(string text, Provenance? provenance)
        {
            if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            {
                return;
            }

            if (provenance is null)
            {
                unexplained(text);
            }
            else
            {
                _texts.Add(new PageNumber(text, provenance, location));
            }
        }

        void AddAll(IReadOnlyList<IContent> parts)
        {
            foreach (var part in parts)
            {
                Add(part, location, unexplained);
            }
        }

        void AddTable(Table table)
        {
            AddAll(table.Caption.Parts);
            foreach (var column in table.Columns)
            {
                AddName(column.Heading);
            }

            foreach (var group in table.Groups.Where(g => g.Rows.Count > 0))
            {
                AddName(group.Heading);
                foreach (var row in group.Rows)
                {
                    AddAll(row.Cells);
                }
            }

            foreach (var note in table.Notes)
            {
                AddName(note.Name);
                AddName(note.Text);
            }
        }

        // What the data call something, or remark on it.
        void AddName(string? name)
        {
            if (name is not null)
            {
                AddText(name, Provenance.Name(name));
            }
        }
    }
}
