using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using Scriban.Syntax;

namespace RateCards.Docs.Templates;

/// <summary>Checks that a call has the arguments that its function takes.</summary>
internal static class ArgumentCheck
{
    public static void Check(string function, ScriptNode name, Parameters parameters, IReadOnlyList<ScriptExpression> arguments, SourceText text, DiagnosticBag diagnostics)
    {
        var count = arguments.Count(a => a is not ScriptNamedArgument);
        if (count < parameters.Required)
        {
            Report(name, $"needs {(parameters.Required == 1 ? "an argument" : $"{parameters.Required} arguments")}.");
        }
        else if (count > parameters.Most)
        {
            Report(name, $"takes {parameters.Most} {(parameters.Most == 1 ? "argument" : "arguments")} by position, not {count}.");
        }

        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            if (argument is not ScriptNamedArgument named)
            {
                if (given.Count > 0)
                {
                    Report(argument, "takes arguments by position before those that have a name.");
                }

                continue;
            }

            var key = named.Name?.Name ?? "";
            if (!given.Add(key))
            {
                Report(named, $"is given '{key}' twice.");
            }
            else if (!parameters.TakesInputs && !parameters.Names.Contains(key))
            {
                Report(named.Value ?? (ScriptNode)named, $"takes no argument '{key}'.{Suggestion.DidYouMean(key, parameters.Names)}");
            }
        }

        void Report(ScriptNode at, string message)
        {
            var (start, length) = at.Range();
            diagnostics.Report(PageDiagnostics.WrongArgument, text.Locate(start, length), function, message);
        }
    }
}
