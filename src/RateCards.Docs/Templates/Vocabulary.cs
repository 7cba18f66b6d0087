using Scriban.Runtime;

namespace RateCards.Docs.Templates;

/// <summary>The names that templates may use.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, PageFunction> _functions;

    /// <param name="values">The sort of each value that a rendering gives.</param>
    public Vocabulary(IEnumerable<PageFunction> functions, IReadOnlyDictionary<string, Shape> values)
    {
        _functions = functions.ToDictionary(f => f.Name, StringComparer.Ordinal);
        Values = values;
        foreach (var function in _functions.Values)
        {
            Functions.SetValue(function.Name, new ScribanFunction(function), readOnly: true);
        }

        Functions.IsReadOnly = true;
    }

    public IReadOnlyDictionary<string, Shape> Values { get; }

    public IEnumerable<string> Names => _functions.Keys.Concat(Values.Keys);

    /// <summary>The functions as Scriban calls them; all that a template has beside the values of its rendering.</summary>
    internal ScriptObject Functions { get; } = [];

    public PageFunction? Find(string name) => _functions.GetValueOrDefault(name);
}
