using System.Text.Json;

namespace RateCards.Interchange.Usages;

/// <summary>
/// OpenAI's answers, of chat completions (<c>prompt_tokens</c>) and of responses (<c>input_tokens</c>), which many providers
/// follow. What was cached is a part of the prompt, what was reasoned a part of the completion.
/// </summary>
internal static class OpenAiUsage
{
    public static ResponseUsage? Read(JsonElement root)
    {
        if (root.Child("usage") is not { } usage)
        {
            return null;
        }

        var (input, output) = usage.TryGetProperty("prompt_tokens", out _) ? ("prompt_tokens", "completion_tokens") : ("input_tokens", "output_tokens");
        if (!usage.TryGetProperty(input, out _) && !usage.TryGetProperty(output, out _))
        {
            return null;
        }

        var (ofInput, ofOutput) = (usage.Child(input + "_details"), usage.Child(output + "_details"));
        var cached = ofInput.Count("cached_tokens");
        var audio = ofInput.Count("audio_tokens");
        var (spoken, reasoning) = (ofOutput.Count("audio_tokens"), ofOutput.Count("reasoning_tokens"));
        return new ResponseUsage(root.Text("model"), UsageElement.NotZero(
            ("input", UsageElement.Without(((JsonElement?)usage).Count(input), input, cached, audio)),
            ("cached-input", cached),
            ("audio-input", audio),
            ("output", UsageElement.Without(((JsonElement?)usage).Count(output), output, spoken, reasoning)),
            ("reasoning", reasoning),
            ("audio-output", spoken)));
    }
}
