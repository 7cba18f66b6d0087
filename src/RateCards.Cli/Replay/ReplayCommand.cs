using System.CommandLine;
using RateCards.Cli.Commands;
using RateCards.Cli.Diagnostics;
using RateCards.Cli.Files;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Targets.Sql;

namespace RateCards.Cli.Replay;

/// <summary><c>ratecards replay FILE</c>: what requests that were really made would have cost under every offer.</summary>
internal static class ReplayCommand
{
    /// <summary>Below this, starting DuckDB takes longer than reading the file.</summary>
    private const long SmallFile = 32 * 1024 * 1024;

    private const string Automatic = "auto";
    private const string Sqlite = "sqlite";
    private const string DuckDb = "duckdb";

    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = $"Requests, as .csv, .jsonl or .parquet with the columns {string.Join(", ", RequestColumns.Of(RequestCounts.Default))}",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var columns = new Option<string[]>("--column")
        {
            Description = "What the file calls a column, such as prompt=prompt_tokens; may be given for each, and for id, whose repetitions are reported",
            HelpName = "NAME=COLUMN",
            DefaultValueFactory = _ => [],
        };
        var engine = SharedOptions.Choice("--engine", "ENGINE", Automatic, Sqlite, DuckDb);
        engine.Description = "auto, sqlite or duckdb; by default duckdb for Parquet and large files, else sqlite";
        var emit = SharedOptions.Choice("--emit-sql", "DIALECT", [.. SqlDialects.All.Select(d => d.Id)]);
        emit.DefaultValueFactory = _ => "";
        emit.Description = $"Print the SQL that prices requests in a database instead: {emit.Description}";
        var format = SharedOptions.Format("text", "json", "csv");
        var command = new DescribedCommand(
            "replay",
            "Price real traffic under every offer, each request at the rates of its day",
            ("replay requests.csv", "What these requests would have cost under every offer"),
            ("replay log.jsonl --column prompt=prompt_tokens --format json", "A log with names of its own, for a program"),
            ("replay --emit-sql postgresql > prices.sql", "What does the same in a database"))
        {
            file, columns, engine, emit, format,
        };
        command.SetAction(terminal, (call, stages) =>
        {
            var folder = ProjectFolder.Find(terminal, call.GetValue(projectOption));
            if (call.GetValue(emit) is { Length: > 0 } dialect)
            {
                return ProjectLoader.Load(terminal, folder, null, stages, cancellation) is { } emitted
                    ? stages.Run("emit", () => Emit(terminal, emitted, dialect))
                    : ExitCode.InputWrong;
            }

            var (path, kind) = RequestFile.Find(terminal, call.GetValue(file) ?? throw new CallException("Name a file of requests, or a database with --emit-sql."));
            if (ProjectLoader.Load(terminal, folder, null, stages, cancellation) is not { } project)
            {
                return ExitCode.InputWrong;
            }

            var calculator = project.Calculators.FirstOrDefault(c => c.Traffic is not null)
                ?? throw new CallException("No calculator of this project says how requests are priced. Add 'traffic' to one.");
            var axes = RequestCondition.Of(project, calculator).Where(c => c.HoursOf is null).ToList();
            var requests = new RequestFile(path, kind, RequestColumns.Read(call.GetValue(columns)!, calculator.Traffic!.Counts, axes));
            return stages.Run("price", () => Run(terminal, folder, project, calculator, requests, call.GetValue(engine)!, call.GetValue(format)!, cancellation));
        });
        return command;
    }

    private static int Emit(Terminal terminal, Project project, string dialect)
    {
        terminal.Data.Write(SqlScript.Text(project, SqlDialects.All.First(d => d.Id == dialect)));
        return ExitCode.Done;
    }

    private static int Run(
        Terminal terminal, ProjectFolder folder, Project project, Calculator calculator, RequestFile file, string engine, string format, CancellationToken cancellation)
    {
        var problems = new RequestProblems(file.Path);
        var (read, priced) = Price(terminal, project, file, engine, problems, cancellation);
        if (priced is null or { Traffic.Count: 0 })
        {
            if (problems.Count == 0)
            {
                problems.Report(TrafficDiagnostics.NoRequests);
            }

            Tell(terminal, folder, problems, "nothing was priced");
            if (problems.RefusedRows > 0)
            {
                terminal.Error.WriteLine($"{TrafficText.Requests(read)} read: {FigureText.Figure(problems.RefusedRows)} refused, so none was priced");
            }

            return priced is null && problems.First.Any(p => p.Id == TrafficDiagnostics.DuckDbIsMissing.Id) ? ExitCode.OutsideFailed : ExitCode.InputWrong;
        }

        var report = TrafficReport.Of(calculator, priced, read);
        ReportUnknown(terminal, project, report, file, problems, cancellation);
        var hasDuplicates = ReportDuplicates(file, problems, cancellation);
        switch (format)
        {
            case "json":
                terminal.Data.Write(TrafficJson.Write(report));
                break;
            case "csv":
                terminal.Data.Write(TrafficCsv.Write(report));
                break;
            default:
                TrafficText.Write(terminal, report, calculator.CurrencyOf(project.Formulas));
                break;
        }

        Tell(terminal, folder, problems, hasDuplicates ? "requests to unknown models are in no cost, those of one id in every cost" : "their requests are in no cost");
        return report.Requests > 0 ? ExitCode.Done : ExitCode.InputWrong;
    }

    /// <summary>How many rows the file has, and what they cost; null where something is wrong, which is reported.</summary>
    private static (long Read, PricedRequests? Priced) Price(
        Terminal terminal, Project project, RequestFile file, string engine, RequestProblems problems, CancellationToken cancellation)
    {
        var isLarge = file.Format == RequestFormat.Parquet || new FileInfo(file.Path).Length > SmallFile;
        if ((engine == DuckDb || (engine == Automatic && isLarge)) && DuckDbDatabase.IsThere)
        {
            return new DuckDbPricing(file).Price(SqlPricing.Of(project, SqlDialects.DuckDb)!, terminal, problems, cancellation);
        }

        if (engine == DuckDb || file.Format == RequestFormat.Parquet)
        {
            problems.Report(TrafficDiagnostics.DuckDbIsMissing);
            return (0, null);
        }

        using var sqlite = new SqlitePricing(file.Columns.Counts, SqlPricing.Of(project, SqlDialects.Sqlite)!);
        var read = file.Read(terminal, problems, sqlite.Add, cancellation);
        return (read, problems.Count > 0 ? null : sqlite.Price());
    }

    private static void ReportUnknown(Terminal terminal, Project project, TrafficReport report, RequestFile file, RequestProblems problems, CancellationToken cancellation)
    {
        if (report.Unknown.Count == 0)
        {
            return;
        }

        var models = report.Unknown.Select(u => u.Model).ToList();
        var places = file.Format == RequestFormat.Parquet
            ? new DuckDbPricing(file).FirstRows(models, cancellation)
            : file.FirstPlaces(models);
        var known = SqlScript.ModelNames(project, report.Calculator).ToList();
        foreach (var unknown in report.Unknown)
        {
            problems.Report(
                TrafficDiagnostics.UnknownModel, places.GetValueOrDefault(unknown.Model, new LinePosition(1, 1)),
                unknown.Model, TrafficText.Requests(unknown.Requests), PricedSuggestion.OfName(unknown.Model, known));
        }
    }

    /// <summary>Reports rows that may be the same request, each of which is priced.</summary>
    private static bool ReportDuplicates(RequestFile file, RequestProblems problems, CancellationToken cancellation)
    {
        var duplicates = !file.Columns.HasId ? []
            : file.Format == RequestFormat.Parquet ? new DuckDbPricing(file).Duplicates(cancellation)
            : file.Duplicates(cancellation);
        foreach (var duplicate in duplicates)
        {
            problems.Report(TrafficDiagnostics.DuplicateId, duplicate.Second, duplicate.Id, TrafficText.Requests(duplicate.Rows));
        }

        return duplicates.Count > 0;
    }

    private static void Tell(Terminal terminal, ProjectFolder folder, RequestProblems problems, string consequence)
    {
        DiagnosticText.Write(terminal, folder, problems.First);
        if (problems.Count > problems.First.Count)
        {
            terminal.Error.WriteLine($"and {problems.Count - problems.First.Count} more; {consequence}");
        }
    }
}
