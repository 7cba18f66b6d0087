using System.Globalization;
using RateCards.Compiler.Estimating.Requests;

namespace RateCards.Conformance.Tests.Requests;

/// <summary>A price as an engine gives it.</summary>
/// <param name="Request">Its place among the requests, from 0.</param>
internal sealed record PricedRequest(int Request, string Provider, string Sku, double? Total, string? Missing)
{
    /// <summary>Reads <c>request provider sku total missing</c>, with a tab between two.</summary>
    public static PricedRequest Read(string line)
    {
        var fields = line.Split('\t');
        return new PricedRequest(
            int.Parse(fields[0], CultureInfo.InvariantCulture), fields[1], fields[2],
            fields[3].Length == 0 ? null : double.Parse(fields[3], CultureInfo.InvariantCulture), fields[4].Length == 0 ? null : fields[4]);
    }

    /// <summary>A request as the scripts read it: model, provider, moment, choices and counts, with a tab between two.</summary>
    public static string Line(PriceRequest request) => string.Join(
        "\t", request.Model, request.Provider, request.At.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "+00:00",
        string.Join(",", request.Choices.Select(c => $"{c.Key}={c.Value}")),
        string.Join(",", request.Counts.Select(c => $"{c.What}={c.Number.ToString(CultureInfo.InvariantCulture)}")));
}
