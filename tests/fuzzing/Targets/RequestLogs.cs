using RateCards.Cli.Replay;
using RateCards.Compiler;
using RateCards.Compiler.Estimating;
using RateCards.Fuzzing.Tests.Inputs;

namespace RateCards.Fuzzing.Tests.Targets;

/// <summary>Logs of requests, row by row, as <c>ratecards replay</c> reads them.</summary>
internal static class RequestLogs
{
    private const string Row = "2026-05-20 10:00:00,model-a,1000,standard,eu,r1";

    private static readonly Lazy<RequestColumns> Columns = new(() =>
    {
        var project = RateCardCompiler.Compile(Seeds.Conditioned.Files).Project!;
        var calculator = project.Calculators.Single();
        return RequestColumns.Read(["id=id"], calculator.Traffic!.Counts, [.. RequestCondition.Of(project, calculator).Where(c => c.HoursOf is null)]);
    });

    public const string Csv = "requested_at,model,prompt,tier,region,id\n" + Row + "\n2026-05-20T10:00:00.123Z,\"model-a\",0,,,r2\n2026-05-20 10:00:00+02:00,model-b,100000000000,priority,global,r3\n";

    public const string JsonLines = """
        {"requested_at":"2026-05-20T10:00:00Z","model":"model-a","prompt":1000,"tier":"standard","region":"eu","id":"r1"}
        {"requested_at":"2026-05-20","model":"model-a","prompt":0,"tier":null,"region":"","id":"r2","more":{"a":[1,2,{"b":null}]}}
        {"id":"r3","requested_at":"2026-05-20 10:00:00+02:00","model":"mod\u0065l-b","prompt":1e3,"tier":"priority","region":"global"}

        """;

    public static bool Read(string text, bool isCsv)
    {
        var problems = new RequestProblems("/log");
        var checker = new RequestChecker(Columns.Value, problems);
        using var lines = new BoundedLines(new StringReader(text), "log");
        var taken = 0;
        foreach (var values in isCsv ? CsvRequests.Read(lines, Columns.Value, problems) : JsonLineRequests.Read(lines, Columns.Value, problems))
        {
            if (checker.Check(values) is { } request)
            {
                taken++;
                if (request.Counts.Any(c => c is < 0 or > 100_000_000_000))
                {
                    throw new FuzzException("A count is beyond what a request may have.");
                }
            }
        }

        return problems.Count == 0 && taken > 0;
    }
}
