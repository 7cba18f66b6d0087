using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using RateCards.Compiler.Base;
using RateCards.Compiler.Reading;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.GenaiPrices;

/// <summary>The list of pydantic/genai-prices (<c>data.json</c>): providers with models, match rules, tiers by the prompt's length, dated and timed prices.</summary>
public static partial class GenaiPricesList
{
    private const string PerToken = "_mtok";
    private const string PerThousand = "_kcount";

    /// <summary>What the list calls what is counted, without its unit.</summary>
    private static readonly Dictionary<string, string> Meters = new(StringComparer.Ordinal)
    {
        ["input"] = "input", ["cache_read"] = "cached-input", ["cache_write"] = "cache-write", ["cache_write_1h"] = "cache-write-1h", ["output"] = "output",
        ["input_audio"] = "audio-input", ["cache_audio_read"] = "cached-audio-input", ["output_audio"] = "audio-output",
        ["input_image"] = "image-input", ["cache_image_read"] = "cached-image-input", ["output_image"] = "image-output",
        ["input_video"] = "video-input", ["output_video"] = "video-output", ["output_reasoning"] = "reasoning",
        ["web_searches"] = "web-search", ["requests"] = "request",
    };

    /// <exception cref="FormatException">It is not this list.</exception>
    public static PriceListContent Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var providers = root.ValueKind == JsonValueKind.Array ? root
                : root.ValueKind == JsonValueKind.Object && root.TryGetProperty("providers", out var listed) && listed.ValueKind == JsonValueKind.Array ? listed
                : throw new FormatException("is not the list of genai-prices: that is a list of providers with models");
            return new Reader().Read(providers);
        }
        catch (JsonException error)
        {
            throw new FormatException($"is not JSON (line {error.LineNumber + 1})", error);
        }
        catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"is not the list of genai-prices: {error.Message}", error);
        }
    }

    /// <summary>A match rule of one fixed text and digits, which a star stands for.</summary>
    [GeneratedRegex(@"^\^(?<text>(?:[^\\^$.|?*+()\[\]{}]|\\[./-])+)(?:\\d(?:\{\d+\})?-?)+\$?$", RegexOptions.CultureInvariant)]
    private static partial Regex TextAndDigits();

    private sealed class Reader
    {
        private readonly List<ListedModel> _models = [];
        private readonly List<LeftOut> _leftOut = [];
        private int _numbers;

        public PriceListContent Read(JsonElement providers)
        {
            var found = new List<ListedProvider>();
            foreach (var provider in providers.EnumerateArray())
            {
                var id = provider.GetProperty("id").GetString()!;
                var url = provider.TryGetProperty("pricing_urls", out var urls) && urls.GetArrayLength() > 0 ? urls[0].GetString()! : "https://github.com/pydantic/genai-prices";
                found.Add(new ListedProvider(id, provider.GetProperty("name").GetString()!, url, Texts(provider, "fallback_model_providers")));
                foreach (var model in provider.GetProperty("models").EnumerateArray())
                {
                    ReadModel(id, model);
                }
            }

            return new PriceListContent(_models.ToValueList(), found.ToValueList(), _leftOut.ToValueList(), _numbers);
        }

        private void ReadModel(string provider, JsonElement model)
        {
            var id = model.GetProperty("id").GetString()!;
            var place = $"{provider} / {id}";
            var rules = new List<string>();
            ReadMatch(model.GetProperty("match"), place, rules);
            var prices = new List<PriceTerm>();
            var listed = model.GetProperty("prices");
            foreach (var dated in listed.ValueKind == JsonValueKind.Array ? [.. listed.EnumerateArray()] : new[] { listed })
            {
                var isConditional = listed.ValueKind == JsonValueKind.Array;
                ReadPrices(isConditional ? dated.GetProperty("prices") : dated, isConditional && dated.TryGetProperty("constraint", out var constraint) ? constraint : null, place, prices);
            }

            var label = model.TryGetProperty("name", out var name) && name.GetString() is { Length: > 0 } text ? text : id;
            _models.Add(new ListedModel(provider, id, label, rules.Distinct().ToValueList(), prices.ToValueList()));
        }

        private void ReadPrices(JsonElement prices, JsonElement? constraint, string place, List<PriceTerm> terms)
        {
            Date? since = null;
            (string, string)? hours = null;
            if (constraint is { ValueKind: JsonValueKind.Object } given)
            {
                if (given.TryGetProperty("start_date", out var start) && Date.TryParse(start.GetString()!, out var day))
                {
                    since = day;
                }
                else if (given.TryGetProperty("start_time", out var from) && given.TryGetProperty("end_time", out var until))
                {
                    hours = (from.GetString()![..5], until.GetString()![..5]);
                }
            }

            foreach (var price in prices.EnumerateObject())
            {
                var at = $"{place} / {price.Name}";
                var (unit, per, name) = price.Name.EndsWith(PerToken, StringComparison.Ordinal) ? ("USD/Mtok", 1m, price.Name[..^PerToken.Length])
                    : price.Name.EndsWith(PerThousand, StringComparison.Ordinal) ? ("USD/request", 1000m, price.Name[..^PerThousand.Length])
                    : ("", 1m, price.Name);
                var amounts = Amounts(price.Value).ToList();
                _numbers += amounts.Count;
                if (unit.Length == 0 || !Meters.TryGetValue(name, out var meter))
                {
                    _leftOut.Add(new LeftOut(at, "it is not known what this counts", amounts.Count));
                }
                else
                {
                    terms.AddRange(amounts.Select(a => new PriceTerm(meter, unit, WithoutNoise(a.Amount, at) / per, a.Above, hours, since)));
                }
            }
        }

        /// <summary>The decimal that was meant where binary arithmetic has made digits of its own: 0.08333333333333334.</summary>
        private decimal WithoutNoise(decimal amount, string place)
        {
            if (Numbers.Read(amount.ToString(CultureInfo.InvariantCulture), out _) is null)
            {
                return amount;
            }

            var meant = decimal.Parse(((double)amount).ToString("G12", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
            _leftOut.Add(new LeftOut(place, $"{amount.ToString(CultureInfo.InvariantCulture)} is what binary arithmetic makes of a decimal; {meant.ToString(CultureInfo.InvariantCulture)} is taken", 0));
            return meant;
        }

        private static IEnumerable<(decimal Amount, decimal Above)> Amounts(JsonElement price)
        {
            if (price.ValueKind == JsonValueKind.Number)
            {
                yield return (price.GetDecimal(), 0);
                yield break;
            }

            yield return (price.GetProperty("base").GetDecimal(), 0);
            foreach (var tier in price.GetProperty("tiers").EnumerateArray())
            {
                yield return (tier.GetProperty("price").GetDecimal(), tier.GetProperty("start").GetDecimal());
            }
        }

        private void ReadMatch(JsonElement match, string place, List<string> rules)
        {
            foreach (var rule in match.EnumerateObject())
            {
                if (rule.Name == "or")
                {
                    foreach (var any in rule.Value.EnumerateArray())
                    {
                        ReadMatch(any, place, rules);
                    }
                }
                else if (RuleOf(rule.Name, rule.Value.ToString()) is { } pattern)
                {
                    rules.Add(pattern);
                }
                else
                {
                    _leftOut.Add(new LeftOut($"{place} / match", $"cards have no rule such as {rule.Name} '{rule.Value}'", 0));
                }
            }
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

        private static ValueList<string> Texts(JsonElement element, string name) =>
            element.TryGetProperty(name, out var texts) ? texts.EnumerateArray().Select(t => t.GetString()!).ToValueList() : [];
    }
}
