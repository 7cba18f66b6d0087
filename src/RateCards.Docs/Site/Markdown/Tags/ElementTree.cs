using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RateCards.Docs.Site.Markdown.Tags;

/// <summary>Makes elements of tags that stand as blocks, and finds the tags that do not fit.</summary>
internal sealed class ElementTree
{
    /// <summary>No page that people write nests components deeper; writing the tree is recursive.</summary>
    private const int DeepestNesting = 32;

    /// <summary>Of brackets and emphasis within text.</summary>
    private const int DeepestText = 64;

    private readonly List<TagProblem> _problems = [];

    /// <returns>The tags that do not fit, in the order in which they were found.</returns>
    public static IReadOnlyList<TagProblem> Build(MarkdownDocument document)
    {
        var tree = new ElementTree();
        tree.Build(document, 0);
        return tree._problems;
    }

    private void Build(ContainerBlock container, int depth)
    {
        var children = container.ToList();
        container.Clear();
        var open = new List<ElementBlock>();
        foreach (var child in children)
        {
            if (child is TagBlock tags)
            {
                var position = tags.Span.Start;
                foreach (var tag in tags.Tags)
                {
                    Add(tag, position, container, open, depth);
                    position += tag.Text.Length;
                }

                continue;
            }

            (open.Count > 0 ? open[^1] : container).Add(child);
            if (child is ContainerBlock inner)
            {
                Build(inner, depth + open.Count);
            }
            else if (child is LeafBlock { Inline: { } text })
            {
                CheckInlines(text, 0);
            }
        }

        AddNeverClosed(open.Select(e => (e.Tag, e.Span.Start)));
    }

    private void Add(Tag tag, int position, ContainerBlock container, List<ElementBlock> open, int depth)
    {
        if (tag.Kind == TagKind.Closes)
        {
            Close(tag, position, open);
            return;
        }

        CheckName(tag, position);
        var element = new ElementBlock(tag) { Span = new SourceSpan(position, position + tag.Text.Length - 1) };
        (open.Count > 0 ? open[^1] : container).Add(element);
        if (tag.Kind == TagKind.Opens && depth + open.Count < DeepestNesting)
        {
            open.Add(element);
        }
        else if (tag.Kind == TagKind.Opens)
        {
            _problems.Add(new TagProblem(TagProblemKind.NestedTooDeeply, tag, position));
        }
    }

    private void Close(Tag tag, int position, List<ElementBlock> open)
    {
        var index = open.FindLastIndex(e => e.Tag.Name == tag.Name);
        if (index >= 0)
        {
            AddNeverClosed(open[(index + 1)..].Select(e => (e.Tag, e.Span.Start)));
            open.RemoveRange(index, open.Count - index);
        }
        else if (open.Count > 0 && IsUnknown(tag))
        {
            // A slip in the name: it is reported, and what it was meant to close is closed.
            CheckName(tag, position);
            open.RemoveAt(open.Count - 1);
        }
        else
        {
            _problems.Add(new TagProblem(TagProblemKind.ClosesNothing, tag, position));
        }
    }

    /// <summary>Tags within text have their partners in the same text: an emphasis does not end between them.</summary>
    private void CheckInlines(ContainerInline text, int depth)
    {
        if (depth > DeepestText)
        {
            _problems.Add(new TagProblem(TagProblemKind.NestedTooDeeply, null, text.Span.Start));
            return;
        }

        var open = new List<TagInline>();
        foreach (var inline in text)
        {
            if (inline is ContainerInline inner)
            {
                CheckInlines(inner, depth + 1);
            }
            else if (inline is TagInline tag)
            {
                CheckInline(tag, open);
            }
        }

        AddNeverClosed(open.Select(t => (t.Tag, t.Span.Start)));
    }

    private void CheckInline(TagInline inline, List<TagInline> open)
    {
        var (tag, position) = (inline.Tag, inline.Span.Start);
        if (tag.Kind != TagKind.Closes)
        {
            CheckName(tag, position);
        }

        if (tag.Kind == TagKind.Opens)
        {
            open.Add(inline);
        }
        else if (tag.Kind == TagKind.Closes && open.Count > 0 && open[^1].Tag.Name == tag.Name)
        {
            open.RemoveAt(open.Count - 1);
        }
        else if (tag.Kind == TagKind.Closes)
        {
            _problems.Add(new TagProblem(TagProblemKind.ClosesNothing, tag, position));
        }
    }

    private void CheckName(Tag tag, int position)
    {
        if (IsUnknown(tag))
        {
            _problems.Add(new TagProblem(TagProblemKind.Unknown, tag, position));
        }
    }

    /// <summary>A component of an unknown name has been reported for its name.</summary>
    private void AddNeverClosed(IEnumerable<(Tag Tag, int Position)> tags) =>
        _problems.AddRange(tags.Where(t => !IsUnknown(t.Tag)).Select(t => new TagProblem(TagProblemKind.NeverClosed, t.Tag, t.Position)));

    private static bool IsUnknown(Tag tag) => tag.IsComponent && !Components.Names.Contains(tag.Name);
}
