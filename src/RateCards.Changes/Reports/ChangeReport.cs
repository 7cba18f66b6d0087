using RateCards.Changes.Comparison;
using RateCards.Changes.Outputs;
using RateCards.Changes.Renaming;
using RateCards.Changes.Scenarios;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Changes.Reports;

/// <summary>Everything that a change does: what the renderers show and what <c>--fail-if</c> asks. Equal by value.</summary>
internal sealed record ChangeReport
{
    public required ReportSide Before { get; init; }

    public required ReportSide After { get; init; }

    /// <summary>The limits of the caller's that the change passes, a sentence each.</summary>
    public ValueList<string> Failures { get; init; }

    /// <summary>What the report says nothing about, because a side has errors there.</summary>
    public ValueList<Uncompared> Uncompared { get; init; }

    /// <summary>What is wrong with the change: edited history, missing evidence.</summary>
    public ValueList<Diagnostic> Problems { get; init; }

    /// <summary>What is called otherwise or stands elsewhere; all else is told by the names after.</summary>
    public ValueList<Rename> Renames { get; init; }

    /// <summary>Rates, the ones that matter most first.</summary>
    public ValueList<RateChange> Rates { get; init; }

    /// <summary>What else differs in the model.</summary>
    public ValueList<ModelChange> Model { get; init; }

    public ValueList<ScenarioChange> Scenarios { get; init; }

    public ValueList<ClaimChange> Claims { get; init; }

    /// <summary>Names of the generated C#, what breaks code first.</summary>
    public ValueList<NameChange> Names { get; init; }

    /// <summary>Pages and snippets; none where <see cref="Uncompared"/> says so.</summary>
    public ValueList<FileChange> Files { get; init; }
}

/// <summary>One side of the comparison.</summary>
/// <param name="Name">As the caller named it: a revision, a folder, a date, "the working tree".</param>
internal sealed record ReportSide(string Name, Date AsOf);
