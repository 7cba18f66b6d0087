using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Docs.Templates;

/// <summary>
/// The seam to the template library, the only one in this project that hides a single implementation: the library that
/// the project would choose (Scriban) could not be restored where this was written, and a move to it is to touch
/// nothing but the class behind this.
/// </summary>
public interface ITemplateEngine
{
    /// <summary>Prepares a template; null where its errors leave nothing to render.</summary>
    /// <param name="text">The file, for positions.</param>
    /// <param name="start">Where the template begins in it, after the front matter.</param>
    /// <param name="isMarkdown">Markdown with components; otherwise HTML.</param>
    ITemplate? Parse(SourceText text, int start, bool isMarkdown, DiagnosticBag diagnostics);
}

/// <summary>A parsed template.</summary>
public interface ITemplate
{
    /// <summary>The template's text with every value written in, escaped for its place.</summary>
    string Render(PageScope scope);

    SourceText Text { get; }
}
