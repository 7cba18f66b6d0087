namespace RateCards.Targets.Data;

/// <summary>JSON within the text of a file.</summary>
internal static class JsonOutput
{
    /// <summary>Appends a value; what is nested deeper than <paramref name="levels"/> stays on one line.</summary>
    public static OutputText Append(this OutputText text, JsonNode value, int levels = 0)
    {
        value.WriteTo(text, levels);
        return text;
    }
}
