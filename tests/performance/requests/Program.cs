using RateCards.Performance;
using RateCards.Primitives;
using Tiered;

// Measures what it takes to price a request to a tiered model, against the `if` that a person would write.
const int Requests = 5_000_000;
const int Rounds = 9;

var random = new Random(1);
var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
var requests = Enumerable.Range(0, 4_096).Select(_ => new Request(
    start.AddSeconds(random.Next(20_000_000)), random.Next(300_000), random.Next(100_000), random.Next(8_000))).ToArray();
var tariffs = Rates.Tariffs(Gemini.Gemini2_5Pro.Id)!;
var pricer = tariffs.For(["input", "cached-input", "output"]);
var sum = 0.0;

foreach (var request in requests)
{
    var priced = pricer.Price(request.At, request.Input, request.CachedInput, request.Output).Amount;
    if (priced != ByHand.Price(request) || priced != Named(request))
    {
        throw new InvalidOperationException($"{request} costs {priced}, {Named(request)}, and {ByHand.Price(request)} by hand.");
    }
}

var before = GC.GetAllocatedBytesForCurrentThread();
Prepared();
NamedCounts();
Figures.Print("requests.allocated", GC.GetAllocatedBytesForCurrentThread() - before);

var times = Figures.Fastest(Rounds, 1, Prepared, Written, NamedCounts);
Figures.Tell("a request by a pricer", times[0] / Requests * 1e6, "ns");
Figures.Tell("a request by hand", times[1] / Requests * 1e6, "ns");
Figures.Tell("a request by named counts", times[2] / Requests * 1e6, "ns");
Figures.Print("requests.by-hand", times[0] / times[1]);

void Prepared()
{
    var total = 0.0;
    for (var i = 0; i < Requests; i++)
    {
        ref readonly var r = ref requests[i & 4_095];
        total += pricer.Price(r.At, r.Input, r.CachedInput, r.Output).Amount;
    }

    sum += total;
}

void NamedCounts()
{
    var total = 0.0;
    for (var i = 0; i < Requests; i++)
    {
        total += Named(requests[i & 4_095]);
    }

    sum += total;
}

double Named(in Request r) => tariffs.Price(r.At, [new("input", r.Input), new("cached-input", r.CachedInput), new("output", r.Output)]).Amount;

void Written()
{
    var total = 0.0;
    for (var i = 0; i < Requests; i++)
    {
        total += ByHand.Price(requests[i & 4_095]);
    }

    sum += total;
}

internal readonly record struct Request(DateTimeOffset At, double Input, double CachedInput, double Output);

/// <summary>What a person would write who knows the prices and since when they hold.</summary>
internal static class ByHand
{
    private const double TokensPerPrice = 1_000_000;
    private static readonly DateTimeOffset Since = new(2025, 6, 17, 0, 0, 0, TimeSpan.Zero);

    public static double Price(in Request r)
    {
        if (r.At < Since)
        {
            throw new ArgumentOutOfRangeException(nameof(r));
        }

        return r.Input + r.CachedInput > 200_000
            ? (r.Input * 2.50 / TokensPerPrice) + (r.CachedInput * 0.25 / TokensPerPrice) + (r.Output * 15 / TokensPerPrice)
            : (r.Input * 1.25 / TokensPerPrice) + (r.CachedInput * 0.125 / TokensPerPrice) + (r.Output * 10 / TokensPerPrice);
    }
}
