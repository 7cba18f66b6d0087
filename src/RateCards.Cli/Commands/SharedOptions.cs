using System.CommandLine;
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
    public static Option<string> Format(params string[] formats)
    {
        var choices = formats.Length == 1 ? formats[0] : $"{string.Join(", ", formats[..^1])} or {formats[^1]}";
        var option = new Option<string>("--format")
        {
            Description = choices,
            HelpName = "FORMAT",
            DefaultValueFactory = _ => formats[0],
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (!formats.Contains(text))
                {
                    result.AddError($"--format takes {choices}; '{text}' is none of them.");
                }

                return text;
            },
        };
        option.CompletionSources.Add(formats);
        return option;
    }
}
