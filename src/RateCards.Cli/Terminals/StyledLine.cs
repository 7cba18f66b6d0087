using System.Globalization;
using System.Runtime.CompilerServices;

namespace RateCards.Cli.Terminals;

/// <summary>An interpolated string whose <see cref="StyledText"/>s keep their style: <c>$"{Ansi.Paint("error", Ansi.Red)}: {message}"</c>.</summary>
[InterpolatedStringHandler]
internal readonly struct StyledLine(int literalLength, int formattedCount)
{
    private readonly List<StyledText> _parts = new(literalLength > 0 ? (2 * formattedCount) + 1 : formattedCount);

    public IReadOnlyList<StyledText> Parts => _parts;

    public void AppendLiteral(string text) => _parts.Add(new StyledText(text, ""));

    public void AppendFormatted(StyledText text) => _parts.Add(text);

    public void AppendFormatted<T>(T value) => AppendLiteral(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
}
