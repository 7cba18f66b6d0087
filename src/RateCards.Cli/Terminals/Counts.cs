namespace RateCards.Cli.Terminals;

/// <summary>Numbers of things in words.</summary>
internal static class Counts
{
    /// <summary>"1 rate", "2 rates".</summary>
    public static string Of(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
