using RateCards.Compiler.Base;
using RateCards.Docs.Pages.Expressions;

namespace RateCards.Docs.Templates;

/// <summary>A claim of a page, checked against the model.</summary>
/// <param name="Workload">The inputs that it is about, where they are not the defaults.</param>
/// <param name="Location">Where the template makes it.</param>
internal sealed record ClaimResult(Condition Condition, string Workload, SourceLocation Location);
