using RateCards.Interchange.Usages;

namespace RateCards.Fuzzing.Tests.Targets;

/// <summary>What providers answer about the usage of a request.</summary>
internal static class UsageAnswers
{
    public static IEnumerable<string> Seeds =>
    [
        """{"model":"m","usage":{"prompt_tokens":92000,"completion_tokens":900,"prompt_tokens_details":{"cached_tokens":80000,"audio_tokens":1},"completion_tokens_details":{"reasoning_tokens":300}}}""",
        """{"model":"m","usage":{"input_tokens":12000,"output_tokens":900,"cache_read_input_tokens":80000,"cache_creation_input_tokens":2,"cache_creation":{"ephemeral_1h_input_tokens":1},"server_tool_use":{"web_search_requests":1}}}""",
        """{"modelVersion":"m","usageMetadata":{"promptTokenCount":92000,"cachedContentTokenCount":80000,"candidatesTokenCount":600,"thoughtsTokenCount":300}}""",
        """{"usage":{"inputTokens":12000,"outputTokens":900,"cacheReadInputTokens":80000}}""",
    ];

    public static bool Read(string text)
    {
        try
        {
            var usage = ResponseUsage.Read(text);
            return usage.Counts.All(c => c.Number >= 0) ? true : throw new FuzzException("A count is below zero.");
        }
        catch (FormatException)
        {
            // What the command tells of.
            return false;
        }
    }
}
