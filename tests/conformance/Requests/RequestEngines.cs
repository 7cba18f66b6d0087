using System.Globalization;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Estimating.Requests;
using RateCards.Compiler.Model;
using RateCards.Conformance.Tests.Engines;
using RateCards.Primitives;
using RateCards.Targets.JavaScript;
using RateCards.Targets.Python;
using RateCards.Targets.Sql;
using PriceRequest = RateCards.Compiler.Estimating.Requests.PriceRequest;

namespace RateCards.Conformance.Tests.Requests;

/// <summary>The places where requests are priced.</summary>
internal static class RequestEngines
{
    /// <summary>The generated C#, compiled.</summary>
    public static IReadOnlyList<PricedRequest> InCSharp(Project project, IReadOnlyList<PriceRequest> requests)
    {
        var price = Rates(project).GetMethod("Price")!.CreateDelegate<Func<Primitives.PriceRequest, IReadOnlyList<Primitives.RequestPrice>>>();
        return [.. requests.SelectMany((r, i) => price(new(r.Model, new DateTimeOffset(r.At, TimeSpan.Zero))
        {
            Provider = r.Provider,
            Choices = Choices(r),
            Counts = [.. r.Counts.Select(c => new Counted(c.What, (double)c.Number))],
        }).Select(p => new PricedRequest(i, p.Provider, p.Sku, p.Total.HasAmount ? p.Total.Amount : null, p.Total.Missing)))];
    }

    /// <summary>The same by pricers, each of which is used for all requests of its kind.</summary>
    /// <param name="found">To which SKUs the requests go.</param>
    public static IReadOnlyList<PricedRequest> InCSharpPrepared(Project project, IReadOnlyList<PriceRequest> requests, IEnumerable<PricedRequest> found)
    {
        var tariffs = Rates(project).GetMethod("Tariffs")!.CreateDelegate<Func<string, SkuTariffs?>>();
        var pricers = new Dictionary<string, RequestPricer>(StringComparer.Ordinal);
        return [.. found.Select(price =>
        {
            var request = requests[price.Request];
            string[] counts = [.. request.Counts.Select(c => c.What)];
            var choices = Choices(request);
            var key = $"{price.Sku} {string.Join(",", counts)} {string.Join(",", choices)}";
            if (!pricers.TryGetValue(key, out var pricer))
            {
                pricers[key] = pricer = tariffs(price.Sku)!.For(counts, choices);
            }

            var total = pricer.Price(new DateTimeOffset(request.At, TimeSpan.Zero), [.. request.Counts.Select(c => (double)c.Number)]);
            return price with { Total = total.HasAmount ? total.Amount : null, Missing = total.Missing };
        })];
    }

    private static AxisChoice[] Choices(PriceRequest request) => [.. request.Choices.Select(c => new AxisChoice(c.Key, c.Value))];

    private static Type Rates(Project project)
    {
        var options = new CSharpOptions(project.AsOf, new("Priced"));
        var sources = project.Cards.Select(c => CSharpCards.Write(c, [.. project.Rates.OfCard(c.Id)], options))
            .Append(CSharpIndex.WriteRates(project.Cards.Select(c => c.Id), options))
            .Append(CSharpIndex.WriteUnits(project.Cards.SelectMany(CSharpCardShape.UnitsOf).Distinct(), options.Style));
        return CSharpCode.Compile(sources).GetType("Priced.Rates")!;
    }

    public static IReadOnlyList<PricedRequest> InJavaScript(Project project, IReadOnlyList<PriceRequest> requests) =>
        InScript("prices.mjs", JavaScriptPrices.Module(project), requests, folder => Tool.Node.Run(ScriptEngine.Script("price.mjs"), folder));

    /// <summary>The same by pricers.</summary>
    public static IReadOnlyList<PricedRequest> InJavaScriptPrepared(Project project, IReadOnlyList<PriceRequest> requests) =>
        InScript("prices.mjs", JavaScriptPrices.Module(project), requests, folder => Tool.Node.Run(ScriptEngine.Script("price.mjs"), folder, "prepared"));

    public static IReadOnlyList<PricedRequest> InPython(Project project, IReadOnlyList<PriceRequest> requests) =>
        InScript("ratecards.py", PythonModule.Write(project).Text, requests, folder => Tool.Python.Run(ScriptEngine.Script("price.py"), folder));

    /// <summary>The view <c>priced_usage</c> of a database.</summary>
    public static IReadOnlyList<PricedRequest> InSql(SqlDialect dialect, Project project, IReadOnlyList<PriceRequest> requests) =>
        Priced("priced_usage", requests, (query, fill) => SqlRunner.Query(dialect, SqlScript.Text(project, dialect), query, fill));

    /// <summary>The model <c>priced_usage</c> of the package for dbt.</summary>
    public static IReadOnlyList<PricedRequest> InDbt(string adapter, Project project, IReadOnlyList<PriceRequest> requests) =>
        Priced($"{DbtPackages.Name}_priced_usage", requests, (query, fill) => DbtPackages.OfUsage(project).Query(adapter, query, fill));

    private static List<PricedRequest> Priced(string view, IReadOnlyList<PriceRequest> requests, Func<string, string, IReadOnlyList<string?[]>> ask)
    {
        static string Text(string? text) => text is null ? "NULL" : $"'{text}'";
        var fill = Insert("usage_requests", requests.Select((r, i) => $"('{i}', '{r.At:yyyy-MM-dd HH:mm:ss}', {Text(r.Model)}, {Text(r.Provider)})"))
            + Insert("usage_choices", requests.SelectMany((r, i) => r.Choices.Select(c => $"('{i}', {Text(c.Key)}, {Text(c.Value)})")))
            + Insert("usage_counts", requests.SelectMany((r, i) => r.Counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"('{i}', '{c.What}', {c.Number})"))));
        return [.. ask($"SELECT id, provider, card, sku, amount, missing FROM {view} WHERE card IS NOT NULL", fill)
            .Select(row => new PricedRequest(
                int.Parse(row[0]!, CultureInfo.InvariantCulture), row[1]!, $"{row[2]}.{row[3]}",
                row[4] is { } amount ? double.Parse(amount, CultureInfo.InvariantCulture) : null, row[5]))];
    }

    private static string Insert(string table, IEnumerable<string> rows) =>
        string.Concat(rows.Chunk(1_000).Select(chunk => $"INSERT INTO {table} VALUES {string.Join(", ", chunk)};\n"));

    private static IReadOnlyList<PricedRequest> InScript(string module, string code, IEnumerable<PriceRequest> requests, Action<string> run)
    {
        var folder = Directory.CreateTempSubdirectory("ratecards-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, module), code);
            File.WriteAllText(Path.Combine(folder, "requests.tsv"), string.Concat(requests.Select(r => PricedRequest.Line(r) + "\n")));
            run(folder);
            return [.. File.ReadLines(Path.Combine(folder, "prices.tsv")).Select(PricedRequest.Read)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
