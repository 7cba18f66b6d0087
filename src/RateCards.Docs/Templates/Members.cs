using Scriban.Runtime;

namespace RateCards.Docs.Templates;

/// <summary>What templates may ask of a thing, by name: declared once, for the checks and for the values.</summary>
internal sealed class Members<T>(params (string Name, Shape Shape, Func<T, object?> Value)[] all)
{
    public Shape Shape { get; } = Shape.Group(all.ToDictionary(m => m.Name, m => m.Shape, StringComparer.Ordinal));

    /// <summary>The members of one thing as Scriban reads them; they cannot be changed.</summary>
    public ScriptObject Of(T thing)
    {
        var values = new ScriptObject(all.Length);
        foreach (var (name, _, value) in all)
        {
            values.SetValue(name, value(thing), readOnly: true);
        }

        values.IsReadOnly = true;
        return values;
    }

    public ScriptArray ListOf(IEnumerable<T> things) => new(things.Select(Of)) { IsReadOnly = true };
}
