using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;
using RateCards.Docs.Pages.Collections;

namespace RateCards.Docs.Pages;

/// <summary>The texts of a page's head, in which values of an item may stand.</summary>
internal sealed record PageHead(HeadText Title, HeadText Description, HeadText Path)
{
    /// <summary>What the platform shows of a description, and llms.txt allows.</summary>
    private const int LongestDescription = 300;

    public required SourceLocation PlaceOfDescription { get; init; }

    public required SourceLocation PlaceOfPath { get; init; }

    /// <summary>Reads the head; null where a text is missing or names what is not there, which is reported.</summary>
    public static PageHead? Read(ScalarNode? title, ScalarNode? description, ScalarNode? path, PageCollection? collection, DiagnosticBag diagnostics)
    {
        if (title is null || description is null || path is null)
        {
            return null;
        }

        var texts = new[] { title, description, path }.Select(t => HeadText.Read(t, collection, diagnostics)).ToList();
        return texts is [{ } first, { } second, { } third]
            ? new PageHead(first, second, third) { PlaceOfDescription = description.Location, PlaceOfPath = path.Location }
            : null;
    }

    /// <summary>What is wrong with the texts of a page; null where nothing is.</summary>
    public (SourceLocation Location, string Message)? Check(string description, string path) =>
        !IsPagePath(path) ? (PlaceOfPath, $"'{path}' is not the path of a page: it has lower-case words, with '/' between folders.")
        : description.Length > LongestDescription ? (PlaceOfDescription, string.Create(CultureInfo.InvariantCulture, $"The description has {description.Length} characters; {LongestDescription} are the most."))
        : null;

    /// <summary>Whether a path is one of lower-case words. A dot would make it a hidden file, or a folder named like another output.</summary>
    public static bool IsPagePath(string path) => OutputPath.IsSafe(path) && path.All(c => c != '.' && !char.IsAsciiLetterUpper(c));
}
