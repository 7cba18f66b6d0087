namespace RateCards.Targets.Spreadsheet;

/// <summary>The date whose rates and ways of billing are used: the project's, until the reader chooses another one.</summary>
internal static class AsOfCell
{
    /// <summary>The name of the cell that has it. No id has a point in it, so that no input is called so.</summary>
    public const string Name = "as.of";
}
