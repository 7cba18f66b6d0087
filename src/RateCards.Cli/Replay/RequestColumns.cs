using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Cli.Replay;

/// <summary>What a file calls the columns of a request.</summary>
/// <param name="Names">In the order of <see cref="All"/>.</param>
internal sealed record RequestColumns(IReadOnlyList<string> Names)
{
    /// <summary>What they are called where nothing else is said.</summary>
    public static IReadOnlyList<string> All { get; } = ["requested_at", "model", TokenCounts.Prompt, TokenCounts.Cached, TokenCounts.Generated];

    /// <summary>Reads settings such as <c>prompt=prompt_tokens</c>.</summary>
    /// <exception cref="CallException">A setting is none, or names no column.</exception>
    public static RequestColumns Read(IEnumerable<string> settings)
    {
        var names = All.ToArray();
        foreach (var setting in settings)
        {
            if (setting.Split('=', 2) is not [var name, { Length: > 0 } column])
            {
                throw new CallException($"--column takes NAME=COLUMN, such as prompt=prompt_tokens; '{setting}' is none.");
            }

            var place = Array.IndexOf([.. All], name);
            if (place < 0)
            {
                throw new CallException($"A request has no '{name}'.{Suggestion.DidYouMean(name, All)} Its columns are: {string.Join(", ", All)}.");
            }

            names[place] = column;
        }

        return new RequestColumns(names);
    }
}
