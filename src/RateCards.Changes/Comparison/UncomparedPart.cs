namespace RateCards.Changes.Comparison;

/// <summary>What kind of thing could not be compared, and so could hide a change.</summary>
internal enum UncomparedPart
{
    /// <summary>The project file, and with it everything.</summary>
    Project,
    Card,
    Formulas,
    Calculator,

    /// <summary>What workloads cost, which follows from the others.</summary>
    Workloads,

    /// <summary>Pages and snippets, with the claims that they make.</summary>
    Pages,
}
