namespace RateCards.Cli.Terminals;

/// <summary>The few styles that the command writes, as parameters of ANSI's sequence for them.</summary>
internal static class Ansi
{
    public const string Red = "31";
    public const string Yellow = "33";
    public const string Cyan = "36";
    public const string Bold = "1";
    public const string Dim = "2";

    public static StyledText Paint(string text, string style) => new(text, style);
}
