namespace RateCards.Cli.Terminals;

/// <summary>Text with a style of <see cref="Ansi"/>. <see cref="TerminalWriter"/> alone turns the style into a sequence.</summary>
internal readonly record struct StyledText(string Text, string Style)
{
    public override string ToString() => Text;
}
