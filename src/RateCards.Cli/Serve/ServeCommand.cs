using System.CommandLine;
using System.Globalization;
using RateCards.Cli.Commands;
using RateCards.Cli.Files;
using RateCards.Cli.Serve;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Serve;

/// <summary><c>ratecards serve</c>: the static site, live while its files are edited; writes nothing.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var host = new Option<string>("--host")
        {
            Description = "Address to listen at; by default only this machine can connect. 0.0.0.0 lets others in",
            HelpName = "ADDRESS",
            DefaultValueFactory = _ => ListeningAddress.Loopback,
        };
        var port = new Option<int?>("--port")
        {
            Description = $"Port to listen at; by default {ListeningAddress.UsualPort}, or the next one that is free. 0 takes any",
            HelpName = "NUMBER",
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= ushort.MaxValue)
                {
                    return number;
                }

                result.AddError($"--port takes a number from 0 to {ushort.MaxValue}; '{result.Tokens[0].Value}' is none.");
                return null;
            },
        };
        var open = new Option<bool>("--open") { Description = "Open the site in the browser" };
        var asOf = SharedOptions.AsOf();
        var command = new DescribedCommand(
            "serve",
            "Show the site in a browser, up to date with every save; Ctrl-C ends it",
            ("serve", "On this machine only"),
            ("serve --open --as-of 2026-10-01", "What the pages say at another date, in the browser at once"),
            ("serve --host 0.0.0.0 --port 8080", "For the others in the room, too"))
        {
            host, port, open, asOf,
        };
        command.SetAction(call => PreviewSession.Run(
            terminal,
            ProjectFolder.Find(terminal, call.GetValue(projectOption)),
            call.GetValue(asOf),
            new ListeningAddress(call.GetValue(host)!, call.GetValue(port)),
            call.GetValue(open),
            cancellation));
        return command;
    }
}
