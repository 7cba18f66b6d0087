namespace RateCards.Cli.Tests;

/// <summary>A test of what Windows has not: pipes among files, links that anybody may make.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "There are no such files on Windows.";
        }
    }
}
