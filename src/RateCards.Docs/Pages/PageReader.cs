using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;
using RateCards.Docs.Pages.Collections;
using RateCards.Docs.Pages.PlainMarkdown;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages;

/// <summary>Reads page templates: front matter as YAML, then the body. Needs no model, so that it can run beside the compiler.</summary>
internal static class PageReader
{
    private const int LargestOrder = 1_000_000;

    private const string Fence = "---";

    /// <summary>Page templates are the files of the folder <c>pages</c> that end in this.</summary>
    public static bool IsPage(string path) => path.StartsWith("pages/", StringComparison.Ordinal) && path.EndsWith(".mdx.sbn", StringComparison.Ordinal);

    /// <summary>Reads a template; what is wrong with it is reported, and leaves no page.</summary>
    /// <param name="engineOf">What reads the body of a page for an item of a collection, or of a single one.</param>
    internal static PageResult Read(SourceText file, Func<PageCollection?, TemplateEngine> engineOf)
    {
        var diagnostics = new DiagnosticBag();
        // A page reads the same whatever its lines end with; places stay those of the file.
        var page = Read(new SourceText(file.Path, file.Content.Replace("\r\n", "\n", StringComparison.Ordinal)), engineOf, diagnostics);
        return new PageResult(page, diagnostics.ToList());
    }

    /// <summary>Reads a Markdown file, which has no front matter: its place in the navigation is the project file's.</summary>
    internal static PageResult ReadMarkdown(SourceText file, TemplateEngine engine)
    {
        var diagnostics = new DiagnosticBag();
        var page = MarkdownReader.Read(new SourceText(file.Path, file.Content.Replace("\r\n", "\n", StringComparison.Ordinal)), diagnostics);
        if (page is not null && !PageHead.IsPagePath(page.Path))
        {
            diagnostics.Report(PageDiagnostics.NotAMarkdownPage, file.Locate(0, 0), $"'{file.Path}' cannot be the path of a page.");
        }

        var body = page is null || diagnostics.HasErrors ? null : engine.Parse(page.Template, 0, diagnostics, TemplateKind.Markdown);
        return new PageResult(
            page is null || body is null ? null : new PageTemplate { Title = page.Title, Description = page.Description, Path = page.Path, Group = "", Body = body, Markdown = page },
            diagnostics.ToList());
    }

    private static PageTemplate? Read(SourceText file, Func<PageCollection?, TemplateEngine> engineOf, DiagnosticBag diagnostics)
    {
        if (ControlCharacters.Report(file, diagnostics))
        {
            return null;
        }

        var end = EndOfFrontMatter(file.Content);
        if (end < 0)
        {
            diagnostics.Report(PageDiagnostics.FrontMatter, file.Locate(0, 0), "The page has no front matter.");
            return null;
        }

        // The fence that opens it is YAML too, so that positions stay those of the file.
        var errors = new DiagnosticBag();
        var root = DocumentReader.ReadMapping(new SourceText(file.Path, file.Content[..end]), errors);
        var reader = root is null ? null : new MappingReader(root, errors, "front matter");
        var said = reader?.OptionalScalar("for");
        var collection = said is null ? null : PageCollection.Read(said, errors);
        var bodyStart = Math.Min(end + Fence.Length + 1, file.Content.Length);
        // Where it is not known what the page is for, what its head and body name is not known either.
        var isKnown = said is null || collection is not null;
        var body = isKnown ? engineOf(collection).Parse(file, bodyStart, diagnostics) : null;
        var page = reader is null || !isKnown ? null : ReadHead(reader, collection, body, errors);
        diagnostics.AddRange(errors.ToList());
        return errors.HasErrors ? null : page;
    }

    private static PageTemplate? ReadHead(MappingReader reader, PageCollection? collection, Template? body, DiagnosticBag errors)
    {
        var title = reader.RequiredScalar("title");
        var description = reader.RequiredScalar("description");
        var path = reader.RequiredScalar("path");
        var group = reader.RequiredText("group");
        var order = ReadOrder(reader);
        var calculator = reader.OptionalText("calculator");
        var isOfAnyDay = reader.OptionalFlag("any-day");
        reader.Finish();
        var head = PageHead.Read(title, description, path, collection, errors);
        if (head is not null)
        {
            foreach (var text in new[] { (head.Title.Own, title!), (head.Description.Own, description!) })
            {
                NumberCheck.CheckPlainText(text.Item1, text.Item2.Location, errors);
            }
        }

        if (reader.Node.Find("group")?.Value is ScalarNode { Value: var name, Location: var place })
        {
            NumberCheck.CheckPlainText(name, place, errors);
        }

        if (head is null || body is null || group is null)
        {
            return null;
        }

        if (collection is null && head.Check(description!.Value, path!.Value) is { } wrong)
        {
            errors.Report(PageDiagnostics.FrontMatter, wrong.Location, wrong.Message);
        }

        return new PageTemplate { Title = title!.Value, Description = description!.Value, Path = path!.Value, Group = group, Order = order, Calculator = calculator, IsOfAnyDay = isOfAnyDay, Body = body, For = collection, Head = collection is null ? null : head };
    }

    private static int ReadOrder(MappingReader reader)
    {
        var location = reader.Node.Find("order")?.Value.Location;
        var order = reader.OptionalNumber("order") ?? 0;
        if (location is { } place && (order != decimal.Truncate(order) || order is < -LargestOrder or > LargestOrder))
        {
            reader.Diagnostics.Report(PageDiagnostics.FrontMatter, place, string.Create(CultureInfo.InvariantCulture, $"The order of a page is a whole number of at most {LargestOrder}."));
            return 0;
        }

        return (int)order;
    }

    /// <summary>Where the fence begins that closes the front matter; -1 where there is none.</summary>
    private static int EndOfFrontMatter(string content)
    {
        if (!content.StartsWith(Fence + "\n", StringComparison.Ordinal))
        {
            return -1;
        }

        var end = content.IndexOf("\n" + Fence + "\n", StringComparison.Ordinal);
        return end < 0 ? -1 : end + 1;
    }
}
