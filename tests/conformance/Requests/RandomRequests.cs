using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating.Requests;

namespace RateCards.Conformance.Tests.Requests;

/// <summary>Seeded requests, many of them at a bound, one beside it, or a second from one.</summary>
internal sealed class RandomRequests(int seed)
{
    private static readonly string[] Models = ["large", "Acme Large", "acme-large-2026", "ACME-LARGE", "very-large-latest", "small", "acme-small", "api", "draw", "draw_100%", "drawX100%", "my-own", "own", "nothing", "acme", "clock", "clock"];

    private static readonly string[] Moments =
    [
        "2026-01-10T00:00:00", "2026-02-01T00:00:00", "2026-06-01T00:00:00", "2026-07-12T00:00:00", "2026-05-16T12:00:00", "2026-05-16T13:00:00", "2026-05-16T22:15:00",
        "2026-05-17T06:45:00", "2026-05-17T00:00:00", "2026-05-17T12:30:00", "2026-05-15T12:30:00", "2026-12-31T23:59:59",
        "2026-03-29T01:00:00", "2026-03-29T01:30:00", "2026-10-25T00:30:00", "2026-10-25T01:00:00", "2026-10-25T01:30:00", "2026-10-25T02:30:00", "2026-03-08T07:00:00",
        "2026-11-01T06:00:00", "2026-11-01T07:00:00", "2026-07-03T20:00:00", "2026-07-04T00:00:00",
    ];

    /// <summary>Where what is known of time zones begins and ends.</summary>
    private static readonly string[] BoundsOfZones = ["2020-01-01T00:00:00", "2050-01-01T00:00:00"];

    private static readonly decimal[] Bounds = [0, 1, 49, 50, 51, 100, 101, 199, 201, 999, 1000, 1001, 127_999, 128_000, 128_001, 199_999, 200_000, 200_001, 72_000, 1_000_000];

    private readonly Random _random = new(seed);

    public IEnumerable<PriceRequest> Take(int number) => Enumerable.Range(0, number).Select(_ => Next());

    private PriceRequest Next()
    {
        var model = Pick(Models);
        string[] counted = model.StartsWith("draw", StringComparison.Ordinal) ? ["images", "video", "speech", "audio-input", "input", "cached-input", "cache-write-1h", "scans", "work"]
            : model == "api" ? ["calls", "pages", "request"]
            : ["input", "cached-input", "output", "reasoning", "web-search", "cache-write"];
        var at = DateTime.SpecifyKind(DateTime.Parse(Pick(model == "clock" && _random.Next(6) == 0 ? BoundsOfZones : Moments), CultureInfo.InvariantCulture), DateTimeKind.Utc)
            .AddSeconds(_random.Next(3) switch { 0 => 0, 1 => _random.Next(-1, 2), _ => _random.Next(-200_000, 200_000) });
        return new PriceRequest(
            model, _random.Next(6) switch { 0 => Pick(["Acme", "reseller", "CALLS", "media", "Nobody"]), _ => null }, at, Choices(model),
            counted.Where(_ => _random.Next(2) == 0).Select(what => new CountedQuantity(what, Count())).ToValueList());
    }

    private Dictionary<string, string> Choices(string model)
    {
        var choices = new Dictionary<string, string>(StringComparer.Ordinal);
        (string Axis, string[] Values)[] axes = model.StartsWith("draw", StringComparison.Ordinal)
            ? [("size", ["square", "wide"]), ("quality", ["low", "high"])]
            : model == "clock" ? [("tier", ["standard", "priority"]), ("hours", ["night", "friday", "new-york", "noon", "standard"])]
            : [("tier", ["standard", "priority"]), ("region", ["global", "eu"]), ("hours", ["night", "standard"])];
        foreach (var (axis, values) in axes.Where(_ => _random.Next(4) == 0))
        {
            choices[axis] = _random.Next(40) == 0 ? "other" : Pick(values);
        }

        if (_random.Next(60) == 0)
        {
            choices["speed"] = "fast";
        }

        return choices;
    }

    private decimal Count() => _random.Next(3) switch { 0 => Pick(Bounds), 1 => _random.Next(2_000), _ => _random.Next(400_000) };

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
