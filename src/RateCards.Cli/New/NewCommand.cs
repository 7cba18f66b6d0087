using System.CommandLine;
using RateCards.Cli.Commands;
using RateCards.Cli.Files;
using RateCards.Cli.Import;
using RateCards.Cli.Lists;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Reading;

namespace RateCards.Cli.New;

/// <summary><c>ratecards new DIR</c>: a project to start from.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder to make; it must not exist, or be empty" };
        var from = new Option<string[]>("--from")
        {
            Description = "A public price list whose cards it begins with: a format that 'ratecards import' knows, and a file",
            HelpName = "FORMAT FILE",
            Arity = new ArgumentArity(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var provider = new Option<string?>("--provider") { Description = "With --from: the only provider of the list to begin with", HelpName = "NAME" };
        var verified = SharedOptions.Day("--verified", "With --from: the day on which the prices were seen, which becomes the project's as-of date");
        var seller = new Option<bool>("--seller") { Description = "The prices are your own, not ones that you have looked up" };
        var command = new DescribedCommand(
            "new",
            "Make a project to start from: a card, a formula, a calculator and three pages; or the cards of a public price list with a page for each provider and model",
            ("new prices", "In the folder prices"),
            ("new RateCards", "Beside a .csproj, which finds it there"),
            ("new prices --seller", "Of prices that are your own"),
            ("new prices --from litellm model_prices_and_context_window.json --verified 2026-08-21", "With a card for each provider of LiteLLM's list"))
        {
            folder, seller, from, provider, verified,
        };
        command.SetAction(call => call.GetValue(from) is [var format, var file]
            ? FromList(terminal, call.GetValue(folder)!, new ListInput(ListInput.FormatOf(format, ListInput.Formats), file), call.GetValue(provider), call.GetValue(verified), cancellation)
            : Run(terminal, call.GetValue(folder)!, call.GetValue(seller)));
        return command;
    }

    private static int FromList(Terminal terminal, string name, ListInput list, string? provider, Date? verified, CancellationToken cancellation)
    {
        if (!ListInput.NamesProviders(list.Format))
        {
            throw new CallException($"The list of {list.Format} does not say whose prices they are: make an empty project with 'ratecards new', and use 'ratecards import'.");
        }

        var day = verified ?? throw new CallException("Give --verified DATE, the day on which the prices of the list were seen: the project's as-of date.");
        var folder = NewFolder(terminal, name);
        Directory.CreateDirectory(folder);
        var project = Path.Combine(folder, ProjectFiles.ProjectFile);
        File.WriteAllText(project, $"# The project: what everything in this folder is compiled with.\n\n# The date that \"now\" means in every output: a build never asks the clock.\nas-of: {day}\n\n"
            + "# Everything generated goes here, and nothing else may live there.\noutput: docs-out\n\nsite:\n  title: Model prices\n  description: What every model of the list costs, wherever it is sold.\n");
        var exitCode = ExitCode.OutsideFailed;
        try
        {
            exitCode = new CardImport(terminal, new ProjectFolder(folder), day, cancellation).Run(list, provider, null, null);
        }
        finally
        {
            if (exitCode != ExitCode.Done)
            {
                File.Delete(project);
            }
        }

        if (exitCode == ExitCode.Done)
        {
            Write(terminal, folder, Starter.PagesOfAList());
        }

        TellNext(terminal, exitCode, folder);
        return exitCode;
    }

    private static int Run(Terminal terminal, string name, bool isSeller)
    {
        var folder = NewFolder(terminal, name);
        Write(terminal, folder, isSeller ? Starter.FilesOfSeller() : Starter.Files());
        TellNext(terminal, ExitCode.Done, folder);
        return ExitCode.Done;
    }

    private static void Write(Terminal terminal, string folder, IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            terminal.Output.WriteLine(terminal.Display(file));
        }
    }

    private static string NewFolder(Terminal terminal, string name)
    {
        var folder = Path.GetFullPath(name, terminal.CurrentDirectory);
        return File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            ? throw new CallException($"'{name}' is there already, and not empty. Name a folder that is new.")
            : folder;
    }

    private static void TellNext(Terminal terminal, int exitCode, string folder)
    {
        if (exitCode == ExitCode.Done)
        {
            terminal.Output.WriteLine($"next: ratecards serve --open --project {terminal.Display(folder)}");
        }
    }
}
