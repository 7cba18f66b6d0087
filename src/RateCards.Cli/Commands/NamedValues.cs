using RateCards.Cli.Terminals;

namespace RateCards.Cli.Commands;

/// <summary>Options that are given once for each of several names, as <c>NAME=VALUE</c>.</summary>
internal static class NamedValues
{
    /// <summary>How most of them are given.</summary>
    public const string Form = "NAME=VALUE";

    /// <param name="option">The option, such as <c>--set</c>.</param>
    /// <param name="form">What it takes, such as <see cref="Form"/>.</param>
    /// <param name="example">How it is given, such as <c>turns=20</c>.</param>
    /// <exception cref="CallException">One is not a name and a value, or a name is given twice.</exception>
    public static Dictionary<string, string> Read(string option, string form, string example, IEnumerable<string> settings)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var setting in settings)
        {
            if (setting.Split('=', 2) is not [{ Length: > 0 } name, { Length: > 0 } value])
            {
                throw new CallException($"{option} takes {form}, such as {example}; '{setting}' is none.");
            }

            if (!values.TryAdd(name, value))
            {
                throw new CallException($"{option} gives '{name}' twice, as {values[name]} and {value}.");
            }
        }

        return values;
    }
}
