using System.Text.Json;
using System.Text.RegularExpressions;
using RateCards.Interchange.Reading;

namespace RateCards.Interchange.GenaiPrices;

/// <summary>Match rules of genai-prices as those of cards, and back.</summary>
internal static partial class GenaiPricesMatch
{
    public static void Read(JsonElement match, ModelBuilder model)
    {
        foreach (var rule in match.EnumerateObject())
        {
            if (rule.Name == "or")
            {
                foreach (var any in rule.Value.EnumerateArray())
                {
                    Read(any, model);
                }
            }
            else if (RuleOf(rule.Name, rule.Value.ToString()) is { } pattern)
            {
                model.Match.Add(pattern);
                if (rule.Name == "regex")
                {
                    model.Remark("match.regex", rule.Value.ToString(), $"a rule that cards write with a star, which takes more names");
                }
            }
            else
            {
                model.Remark($"match.{rule.Name}", rule.Value.ToString(), "a rule that cards have no form for");
            }
        }
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<string> rules)
    {
        json.WriteStartObject();
        if (rules.Count == 1)
        {
            WriteRule(json, rules[0]);
        }
        else
        {
            json.WriteStartArray("or");
            foreach (var rule in rules)
            {
                json.WriteStartObject();
                WriteRule(json, rule);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, string rule)
    {
        var text = rule.Trim('*');
        if (text.Contains('*'))
        {
            json.WriteString("regex", $"^{Regex.Escape(rule).Replace("\\*", ".*")}$");
            return;
        }

        json.WriteString((rule.StartsWith('*'), rule.EndsWith('*')) switch { (true, true) => "contains", (true, _) => "ends_with", (_, true) => "starts_with", _ => "equals" }, text);
    }

    private static string? RuleOf(string kind, string text) => kind switch
    {
        "equals" => text,
        "starts_with" => text + "*",
        "ends_with" => "*" + text,
        "contains" => $"*{text}*",
        "regex" => TextAndDigits().Match(text) is { Success: true } match ? match.Groups["text"].Value.Replace("\\", "") + "*" : null,
        _ => null,
    };

    /// <summary>A match rule of one fixed text and digits, which a star stands for.</summary>
    [GeneratedRegex(@"^\^(?<text>(?:[^\\^$.|?*+()\[\]{}]|\\[./-])+)(?:\\d(?:\{\d+\})?-?)+\$?$", RegexOptions.CultureInvariant)]
    private static partial Regex TextAndDigits();
}
