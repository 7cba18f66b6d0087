using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Docs.Content;
using RateCards.Docs.Media;
using Scriban.Runtime;

namespace RateCards.Docs.Templates;

/// <summary>What a rendering knows.</summary>
/// <param name="Project">The model that the page is about.</param>
/// <param name="Calculator">Id of the calculator that expressions are about; null where the page names none.</param>
/// <param name="Values">Values by name, those that the vocabulary of the template declares.</param>
/// <param name="Media">What is written, in one rendering: what a page says is found out once.</param>
/// <param name="Diagnostics">Where errors go.</param>
internal sealed record PageScope(Project Project, string? Calculator, ScriptObject Values, IReadOnlyList<IMedium> Media, DiagnosticBag Diagnostics)
{
    /// <summary>Which pages are about what.</summary>
    public SubjectPages Subjects { get; init; } = SubjectPages.None;

    /// <summary>The project on other days, which readers may choose for the page's tables; in order, and none where they may not.</summary>
    public IReadOnlyList<Project> OtherDays { get; init; } = [];

    /// <summary>The claims that the page has made so far.</summary>
    internal ICollection<ClaimResult> Claims { get; } = [];

    /// <summary>The numbers that the page has shown so far.</summary>
    internal PageNumbers Numbers { get; init; } = new();

    /// <summary>Ids of the rates that the page has shown or computed with so far.</summary>
    internal ISet<string> UsedRates { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>What a rendering on another day knows; what it finds and uses does not count for the page.</summary>
    internal PageScope On(Project day) => new(day, Calculator, Values, Media, new DiagnosticBag()) { Subjects = Subjects };

    /// <summary>The date that "now" means on the page.</summary>
    public Date AsOf => Project.AsOf;
}
