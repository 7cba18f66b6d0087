using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages;

/// <summary>Reads page templates: front matter as YAML, then the body. Needs no model, so that it can run beside the compiler.</summary>
public static class PageReader
{
    /// <summary>What the platform shows of a description, and llms.txt allows.</summary>
    private const int LongestDescription = 300;

    private const int LargestOrder = 1_000_000;

    private const string Fence = "---";

    /// <summary>Keys of the front matter whose text readers see.</summary>
    private static readonly string[] ShownKeys = ["title", "description", "group"];

    /// <summary>Page templates are the files of the folder <c>pages</c> that end in this.</summary>
    public static bool IsPage(string path) => path.StartsWith("pages/", StringComparison.Ordinal) && path.EndsWith(".mdx.sbn", StringComparison.Ordinal);

    /// <summary>Reads a template; what is wrong with it is reported, and leaves no page.</summary>
    internal static PageResult Read(SourceText file, TemplateEngine engine)
    {
        var diagnostics = new DiagnosticBag();
        var page = Read(file, engine, diagnostics);
        return new PageResult(page, diagnostics.ToList());
    }

    private static PageTemplate? Read(SourceText file, TemplateEngine engine, DiagnosticBag diagnostics)
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

        var bodyStart = end + Fence.Length + 1;
        var body = engine.Parse(file, Math.Min(bodyStart, file.Content.Length), diagnostics);
        // The fence that opens it is YAML too, so that positions stay those of the file.
        var errors = new DiagnosticBag();
        var root = DocumentReader.ReadMapping(new SourceText(file.Path, file.Content[..end]), errors);
        if (root is null)
        {
            diagnostics.AddRange(errors.ToList());
            return null;
        }

        var reader = new MappingReader(root, errors, "front matter");
        var title = reader.RequiredText("title");
        var description = reader.RequiredScalar("description");
        var path = reader.RequiredScalar("path");
        var group = reader.RequiredText("group");
        var order = ReadOrder(reader);
        var calculator = reader.OptionalText("calculator");
        reader.Finish();
        if (path is not null && !IsPagePath(path.Value))
        {
            errors.Report(PageDiagnostics.FrontMatter, path.Location, $"'{path.Value}' is not the path of a page: it has lower-case words, with '/' between folders.");
        }

        if (description is { Value.Length: > LongestDescription })
        {
            errors.Report(PageDiagnostics.FrontMatter, description.Location, string.Create(CultureInfo.InvariantCulture, $"The description has {description.Value.Length} characters; {LongestDescription} are the most."));
        }

        foreach (var text in ShownKeys.Select(k => root.Find(k)?.Value).OfType<ScalarNode>())
        {
            NumberCheck.CheckPlainText(text.Value, text.Location, errors);
        }

        diagnostics.AddRange(errors.ToList());
        return errors.HasErrors || body is null || title is null || description is null || path is null || group is null
            ? null
            : new PageTemplate { Title = title, Description = description.Value, Path = path.Value, Group = group, Order = order, Calculator = calculator, Body = body };
    }

    /// <summary>Whether a path is one of lower-case words. A dot would make it a hidden file, or a folder named like another output.</summary>
    private static bool IsPagePath(string path) => OutputPath.IsSafe(path) && path.All(c => c != '.' && !char.IsAsciiLetterUpper(c));

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
