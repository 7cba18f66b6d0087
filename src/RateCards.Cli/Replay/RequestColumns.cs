using RateCards.Cli.Commands;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Cli.Replay;

/// <summary>The columns of a request, and what a file calls them.</summary>
/// <param name="Counts">What a request counts.</param>
/// <param name="Axes">What a request says of how it was served.</param>
/// <param name="Names">What the file calls them, in the order of <see cref="All"/>.</param>
/// <param name="HasId">The last column is the request's id: only then is it known whether two rows are one request.</param>
internal sealed record RequestColumns(ValueList<RequestCount> Counts, IReadOnlyList<RequestCondition> Axes, IReadOnlyList<string> Names, bool HasId)
{
    /// <summary>The columns before those of the counts: a moment and a model.</summary>
    public const int BeforeCounts = 2;

    private const string Id = "id";

    /// <summary>The columns before those of the axes: all that every request has a value for.</summary>
    public int BeforeAxes => BeforeCounts + Counts.Count;

    /// <summary>What they are called where nothing else is said.</summary>
    public IReadOnlyList<string> All => [.. Of(Counts), .. Axes.Select(a => a.Name), .. HasId ? [Id] : Array.Empty<string>()];

    /// <summary>What the columns that requests with some counts need are called.</summary>
    public static IReadOnlyList<string> Of(ValueList<RequestCount> counts) => ["requested_at", "model", .. counts.Select(c => c.Name)];

    /// <summary>Reads settings such as <c>prompt=prompt_tokens</c>.</summary>
    /// <exception cref="CallException">A setting is none, or names no column.</exception>
    public static RequestColumns Read(IEnumerable<string> settings, ValueList<RequestCount> counts, IReadOnlyList<RequestCondition> axes)
    {
        string[] all = [.. Of(counts), .. axes.Select(a => a.Name), Id];
        var names = all.ToArray();
        var hasId = false;
        foreach (var (name, column) in NamedValues.Read("--column", "NAME=COLUMN", "prompt=prompt_tokens", settings))
        {
            var place = Array.IndexOf(all, name);
            if (place < 0)
            {
                throw new CallException($"A request has no '{name}'.{Suggestion.DidYouMean(name, all)} Its columns are: {string.Join(", ", all)}.");
            }

            names[place] = column;
            hasId |= name == Id;
        }

        return new RequestColumns(counts, axes, hasId ? names : names[..^1], hasId);
    }

    /// <summary>The place of a count among the counts.</summary>
    public int IndexOf(string count) => Counts.Select(c => c.Name).ToList().IndexOf(count);
}
