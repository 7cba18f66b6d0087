using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RateCards.Cli.Commands;

/// <summary>The library's help, with the command's examples after it.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Lines are wrapped here where the output is not a terminal.</summary>
    private const int WidthWithoutTerminal = 100;

    public override bool ClearsParseErrors => true;

    public static void AddTo(RootCommand root, int? terminalWidth)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Description = "Show this help";
        option.Action = new HelpWithExamples(new HelpAction { MaxWidth = terminalWidth ?? WidthWithoutTerminal });
    }

    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is DescribedCommand command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            var width = command.Examples.Max(e => e.Call.Length);
            output.WriteLine("Examples:");
            foreach (var (call, does) in command.Examples)
            {
                output.WriteLine($"  ratecards {call.PadRight(width)}  {does}");
            }

            output.WriteLine();
        }

        return result;
    }
}
