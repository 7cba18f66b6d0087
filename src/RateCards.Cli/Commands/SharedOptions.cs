using System.CommandLine;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;

namespace RateCards.Cli.Commands;

/// <summary>Options that several commands have, each made anew for its command.</summary>
internal static class SharedOptions
{
    public static Option<string?> Project() => new("--project")
    {
        Description = "Folder of the project; by default the current one, its RateCards/, or the nearest parent that has either",
        HelpName = "DIR",
        Recursive = true,
    };

    public static Option<Date?> AsOf() => Day("--as-of", "Date to resolve rates at, such as 2026-05-16; by default the project's own");

    /// <summary>Whether to make and compare everything, whatever is known of the last build.</summary>
    public static Option<bool> NoCache() => new("--no-cache")
    {
        Description = "Make and compare everything, also where nothing has changed since the last build",
    };

    /// <summary>An option whose value is a date.</summary>
    public static Option<Date?> Day(string name, string description, bool isRequired = false) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        Required = isRequired,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Date.TryParse(text, out var date))
            {
                return date;
            }

            result.AddError($"{name} takes a date written year-month-day, such as 2026-05-16; '{text}' is none.");
            return null;
        },
    };

    /// <param name="formats">Formats to choose from, the default one first.</param>
    public static Option<string> Format(params string[] formats) => Choice("--format", "FORMAT", formats);

    /// <summary>An option whose value is one of a few words, the first of which is the default.</summary>
    public static Option<string> Choice(string name, string helpName, params string[] words)
    {
        var choices = words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} or {words[^1]}";
        var option = new Option<string>(name)
        {
            Description = choices,
            HelpName = helpName,
            DefaultValueFactory = _ => words[0],
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (!words.Contains(text))
                {
                    result.AddError($"{name} takes {choices}; '{text}' is none of them.");
                }

                return text;
            },
        };
        option.CompletionSources.Add(words);
        return option;
    }
}
