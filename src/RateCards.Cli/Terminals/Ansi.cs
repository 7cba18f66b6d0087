namespace RateCards.Cli.Terminals;

/// <summary>The few colours of diagnostics, as escape sequences; tables are coloured by Spectre.Console.</summary>
internal static class Ansi
{
    public const string Red = "31";
    public const string Yellow = "33";
    public const string Cyan = "36";
    public const string Bold = "1";
    public const string Dim = "2";

    public static string Paint(string text, string style, bool coloured) => coloured ? $"\e[{style}m{text}\e[0m" : text;
}
