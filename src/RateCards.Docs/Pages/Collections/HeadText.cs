using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;
using RateCards.Docs.Content;
using RateCards.Docs.Media;
using RateCards.Docs.Templates;
using Scriban.Runtime;

namespace RateCards.Docs.Pages.Collections;

/// <summary>A text of a page's head with values of its item: <c>models/{{ sku.card.id }}/{{ sku.id }}</c>.</summary>
internal sealed class HeadText
{
    private const string Open = "{{";
    private const string Close = "}}";

    private readonly List<Part> _parts;

    private HeadText(List<Part> parts) => _parts = parts;

    /// <param name="Text">Text as it is; null where a value stands.</param>
    /// <param name="Members">The members that lead to the value, from the item on.</param>
    private sealed record Part(string? Text, IReadOnlyList<string> Members);

    /// <summary>What the template itself says, without its values.</summary>
    public string Own => string.Concat(_parts.Select(p => p.Text ?? " "));

    /// <summary>Reads a text; null where what it names is not there, which is reported.</summary>
    /// <param name="collection">What the page is made for; null where it is made once.</param>
    public static HeadText? Read(ScalarNode node, PageCollection? collection, DiagnosticBag diagnostics)
    {
        var (parts, text, isRight) = (new List<Part>(), node.Value, true);
        var position = 0;
        for (var start = text.IndexOf(Open, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Open, position, StringComparison.Ordinal))
        {
            var end = text.IndexOf(Close, start, StringComparison.Ordinal);
            var name = text[(start + Open.Length)..(end < 0 ? text.Length : end)].Trim();
            var members = name.Split('.');
            if (collection is null && CollectionItems.Every.All(c => c.Variable != members[0]))
            {
                // Braces that a title happens to have.
                var after = end < 0 ? text.Length : end + Close.Length;
                parts.Add(new Part(text[position..after], []));
                position = after;
                continue;
            }

            if (end < 0 || collection is null || members[0] != collection.Items.Variable || !IsText(collection.Items.Shape, members))
            {
                diagnostics.Report(PageDiagnostics.ValueInHead, node.Location, name, collection is null
                    ? "a page knows an item only with 'for: skus', 'models', 'cards' or 'providers'"
                    : $"what may stand here is {string.Join(", ", TextsOf(collection.Items.Variable, collection.Items.Shape))}");
                isRight = false;
            }

            parts.Add(new Part(text[position..start], []));
            parts.Add(new Part(null, members[1..]));
            position = end < 0 ? text.Length : end + Close.Length;
        }

        parts.Add(new Part(text[position..], []));
        return isRight ? new HeadText(parts) : null;
    }

    /// <summary>The text for an item.</summary>
    public string Of(CollectionItem item) => string.Concat(_parts.Select(p => p.Text ?? ValueOf(item.Values, p.Members)));

    private static string ValueOf(ScriptObject values, IReadOnlyList<string> members)
    {
        object? value = values;
        foreach (var member in members)
        {
            value = ((ScriptObject)value!)[member];
        }

        return value switch
        {
            IContent content => PlainContent.Of(content),
            null => "",
            _ => value.ToString()!,
        };
    }

    private static bool IsText(Templates.Shape shape, IReadOnlyList<string> members)
    {
        Templates.Shape? found = shape;
        foreach (var member in members.Skip(1))
        {
            found = found?.Members?.GetValueOrDefault(member);
        }

        return found?.Kind == ShapeKind.Text;
    }

    private static IEnumerable<string> TextsOf(string name, Templates.Shape shape) => shape.Members!.SelectMany(m => m.Value.Kind switch
    {
        ShapeKind.Text => [$"{name}.{m.Key}"],
        ShapeKind.Group => TextsOf($"{name}.{m.Key}", m.Value),
        _ => Enumerable.Empty<string>(),
    });
}
