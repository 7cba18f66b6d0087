using System.Text.Json;

namespace RateCards.Interchange.Usages;

/// <summary>Gemini's answers: what was cached is a part of the prompt; what was thought stands beside what was said.</summary>
internal static class GeminiUsage
{
    public static ResponseUsage? Read(JsonElement root)
    {
        JsonElement? usage = root.Child("usageMetadata");
        if (usage is null)
        {
            return null;
        }

        var cached = usage.Count("cachedContentTokenCount");
        return new ResponseUsage(root.Text("modelVersion"), UsageElement.NotZero(
            ("input", UsageElement.Without(usage.Count("promptTokenCount"), "promptTokenCount", cached)),
            ("cached-input", cached),
            ("tool-input", usage.Count("toolUsePromptTokenCount")),
            ("output", usage.Count("candidatesTokenCount")),
            ("reasoning", usage.Count("thoughtsTokenCount"))));
    }
}
