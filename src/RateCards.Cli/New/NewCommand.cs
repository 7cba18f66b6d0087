using System.CommandLine;
using RateCards.Cli.Commands;
using RateCards.Cli.New;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.New;

/// <summary><c>ratecards new DIR</c>: a project to start from.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder to make; it must not exist, or be empty" };
        var command = new DescribedCommand(
            "new",
            "Make a project to start from: a card, a formula, a calculator and two pages",
            ("new prices", "In the folder prices"))
        {
            folder,
        };
        command.SetAction(call => Run(terminal, call.GetValue(folder)!));
        return command;
    }

    private static int Run(Terminal terminal, string name)
    {
        var folder = Path.GetFullPath(name, terminal.CurrentDirectory);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new CallException($"'{name}' is there already, and not empty. Name a folder that is new.");
        }

        foreach (var (path, text) in Starter.Files())
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            terminal.Output.WriteLine(terminal.Display(file));
        }

        terminal.Output.WriteLine($"next: ratecards serve --open --project {terminal.Display(folder)}");
        return ExitCode.Done;
    }
}
