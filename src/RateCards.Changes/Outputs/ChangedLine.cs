namespace RateCards.Changes.Outputs;

/// <summary>A line of a text that changes.</summary>
internal sealed record ChangedLine(LineChange Change, string Text)
{
    /// <summary>The sign before the line, as in a diff.</summary>
    public char Sign => Change switch
    {
        LineChange.Removed => '-',
        LineChange.Added => '+',
        LineChange.Skipped => '@',
        _ => ' ',
    };
}
