namespace RateCards.Compiler.Reading;

/// <summary>What the reader accepts, as regular expressions for editors. The reader has the last word.</summary>
internal static class Patterns
{
    public const string KebabId = "^[a-z0-9]+(-[a-z0-9]+)*$";

    public const string SnakeId = "^[a-z][a-z0-9]*(_[a-z0-9]+)*$";

    /// <summary>A day that its month has, of a leap year.</summary>
    private const string Day = "\\d{4}-((0[1-9]|1[0-2])-(0[1-9]|[12]\\d)|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)$";

    public const string Date = "^" + Day;

    public const string ApproximateDate = "^~?" + Day;

    /// <summary>Hours and minutes; 24:00 is the midnight at the end of a day.</summary>
    public const string TimeOfDay = "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$";

    public const string Number = "^-?(0|[1-9]\\d*)(\\.\\d+)?$";

    /// <summary>A number that is not below zero.</summary>
    public const string UnsignedNumber = "^(0|[1-9]\\d*)(\\.\\d+)?$";

    /// <summary>An amount, with or without its unit.</summary>
    public const string Amount = "^(0|[1-9]\\d*)(\\.\\d+)?( \\S+)?$";

    /// <summary>Words of letters and digits, joined by hyphens.</summary>
    public const string UnitName = "^[A-Za-z][A-Za-z0-9]*(-[A-Za-z][A-Za-z0-9]*)*$";

    public const string Factor = "^(0|[1-9]\\d*)(\\.\\d+)?%?$";

    public const string WebAddress = "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+([/?#]|$)";

    /// <summary>Words between points, such as C# has them.</summary>
    public const string Namespace = "^[\\p{L}_][\\p{L}\\p{Nd}_]*(\\.[\\p{L}_][\\p{L}\\p{Nd}_]*)*$";

    /// <summary>A rate's id without its card: <c>kimi-k2p6.input</c>.</summary>
    public const string PinnedRate = "^[a-z0-9-]+(\\.[a-z0-9-]+)+$";

    /// <summary>A card's id, and the other parts of a rate's id, of which a choice may take the place: <c>tinker.{model}.prefill</c>.</summary>
    public const string RatePattern = "^[a-z0-9-]+(\\.([a-z0-9-]+|\\{[a-z0-9_]+\\})){2,}$";
}
