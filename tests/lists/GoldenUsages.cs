using System.Globalization;
using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating.Requests;
using RateCards.Compiler.Model;
using RateCards.Interchange;
using RateCards.Interchange.Terms;
using RateCards.Tests.Shared;

namespace RateCards.Lists;

/// <summary>
/// Prices the usages that genai-prices has collected by that project's own list, imported as cards, and compares each with the
/// price that the project found right.
/// </summary>
internal static class GoldenUsages
{
    private const double LeastShare = 0.995;
    private const string ListName = "genai-prices";
    private const string UsagesFile = "genai-prices-usages.json";

    /// <summary>The day of the list and of the prices.</summary>
    private static readonly Date Day = new(2026, 8, 21);

    /// <summary>Prints how many are equal, and each that is not. True where the share is what it ought to be.</summary>
    public static bool Measure(string folder, TextWriter output)
    {
        var list = ListFile.Find(folder, ListName)!;
        var project = ImportedProject.Of(PriceLists.Read(list.Format, list.Texts), Day, output);
        using var usages = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, UsagesFile)));
        var (pairs, equal) = (0, 0);
        var differences = new Dictionary<string, (int Count, string Example)>(StringComparer.Ordinal);
        foreach (var item in usages.RootElement.EnumerateArray())
        {
            // An answer that names no model has no price in that project either.
            if (!item.TryGetProperty("model", out var named))
            {
                continue;
            }

            var model = named.GetString()!;
            foreach (var extracted in item.GetProperty("extracted").EnumerateArray())
            {
                var counts = Counts(extracted.GetProperty("usage"));
                foreach (var extractor in extracted.GetProperty("extractors").EnumerateArray().Where(e => e.EnumerateObject().Any(p => p.Name.EndsWith("_price", StringComparison.Ordinal))))
                {
                    decimal? Part(string name) => extractor.TryGetProperty(name, out var part) ? Number(part) : null;
                    pairs++;
                    var expected = Part("total_price") ?? (Part("input_price") ?? 0) + (Part("output_price") ?? 0);
                    var provider = extractor.GetProperty("provider_id").GetString()!;
                    var why = Compare(project, provider, model, counts, expected);
                    equal += why is null ? 1 : 0;
                    if (why is not null)
                    {
                        var key = $"{provider} / {model}";
                        differences[key] = (differences.TryGetValue(key, out var before) ? before.Count + 1 : 1, why);
                    }
                }
            }
        }

        var explained = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "explained.txt")).Where(l => l.Contains(": ", StringComparison.Ordinal) && l[0] != '#')
            .Select(l => l.Split(": ", 2)).ToDictionary(l => l[0], l => l[1], StringComparer.Ordinal);
        foreach (var (key, (count, example)) in differences.OrderByDescending(d => d.Value.Count).ThenBy(d => d.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {key}, {count} of them: {example}{(explained.TryGetValue(key, out var why) ? $" (explained: {why})" : "")}");
        }

        var share = (double)equal / pairs;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{equal:#,0} of {pairs:#,0} prices are equal to the last digit, {100 * share:0.00} % (at least {100 * LeastShare:0.0} %)"));
        return share >= LeastShare && differences.Keys.All(explained.ContainsKey);
    }

    /// <summary>Whether a folder has the usages, and the list that they are priced by.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, UsagesFile)) && ListFile.Find(folder, ListName) is not null;

    /// <summary>Why the price differs; null where it is equal.</summary>
    private static string? Compare(Project project, string provider, string model, ValueList<CountedQuantity> counts, decimal expected)
    {
        var card = project.FindCard(ListIds.IdOf(provider))!;
        var request = new PriceRequest(model, card.Provider, new DateTime(Day.Year, Day.Month, Day.Day, 12, 0, 0, DateTimeKind.Utc), new Dictionary<string, string>(), counts);
        var price = RequestPricing.Price(project, request).FirstOrDefault(p => p.Provider == card.Provider);
        return price is null ? "no card knows the model"
            : price.Total is not { } total ? price.Missing
            : Math.Abs(total - expected) <= 1e-12m ? null
            : string.Create(CultureInfo.InvariantCulture, $"{total} for {expected}, {price.Sku.Id} by '{price.MatchedBy}', counts {string.Join(" ", counts.Select(c => $"{c.What}={c.Number}"))}");
    }

    /// <summary>That project counts wholes with their parts beside them; here no count is a part of another.</summary>
    private static ValueList<CountedQuantity> Counts(JsonElement usage)
    {
        decimal Of(string name) => usage.TryGetProperty(name, out var number) ? number.GetDecimal() : 0;
        var (cachedAudio, cachedImage) = (Of("cache_audio_read_tokens"), Of("cache_image_read_tokens"));
        var cached = Of("cache_read_tokens");
        var hour = Of("cache_write_1h_tokens");
        var written = Math.Max(Of("cache_write_tokens"), Of("cache_write_5m_tokens") + hour);
        var (audio, image, video) = (Of("input_audio_tokens") - cachedAudio, Of("input_image_tokens") - cachedImage, Of("input_video_tokens"));
        var (spoken, drawn, reasoned) = (Of("output_audio_tokens"), Of("output_image_tokens"), Of("output_reasoning_tokens"));
        (string What, decimal Number)[] counts =
        [
            ("input", Of("input_tokens") - cached - written - audio - image - video),
            ("cached-input", cached - cachedAudio - cachedImage), ("cached-audio-input", cachedAudio), ("cached-image-input", cachedImage),
            ("cache-write", written - hour), ("cache-write-1h", hour),
            ("audio-input", audio), ("image-input", image), ("video-input", video),
            ("output", Of("output_tokens") - spoken - drawn - reasoned), ("audio-output", spoken), ("image-output", drawn), ("reasoning", reasoned),
            ("web-search", Of("web_searches")),
        ];
        return counts.Where(c => c.Number != 0).Select(c => new CountedQuantity(c.What, c.Number)).ToValueList();
    }

    private static decimal Number(JsonElement text) => decimal.Parse(text.GetString()!, NumberStyles.Float, CultureInfo.InvariantCulture);
}
