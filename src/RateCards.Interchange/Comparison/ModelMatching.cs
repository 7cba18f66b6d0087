using RateCards.Compiler.Base;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Comparison;

/// <summary>
/// Finds the model of cards that a list's model is: the one that has its name in the list; where several have it, each once, in their order;
/// else the one that cards call so.
/// </summary>
internal sealed class ModelMatching
{
    private readonly IReadOnlyList<ListedModel> _models;
    private readonly Dictionary<(string Provider, string Name), Queue<ListedModel>> _byName = [];
    private readonly Dictionary<(string Provider, string Name), ListedModel> _byOtherName = [];

    public ModelMatching(IEnumerable<ListedModel> models)
    {
        _models = [.. models];
        foreach (var model in _models)
        {
            if (!_byName.TryGetValue((model.Provider, model.Name), out var named))
            {
                _byName[(model.Provider, model.Name)] = named = [];
            }

            named.Enqueue(model);
            foreach (var name in model.OtherNames.Concat(model.Match))
            {
                _byOtherName.TryAdd((model.Provider, name.ToUpperInvariant()), model);
            }
        }
    }

    public ListedModel? Find(ListedModel model)
    {
        if (_byName.TryGetValue((model.Provider, model.Name), out var named))
        {
            return named.Count > 0 ? named.Dequeue() : null;
        }

        return _byOtherName.GetValueOrDefault((model.Provider, model.Name.ToUpperInvariant()));
    }

    /// <summary>
    /// The same for each of a list's models, in their order. What is found by none of its names is the one model left whose name is written
    /// otherwise, as between two lists: <c>groq/llama-3.1-8b-instant</c> is <c>llama-3-1-8b-instant</c> of the provider <c>groq</c>.
    /// </summary>
    public IReadOnlyList<ListedModel?> FindAll(IReadOnlyList<ListedModel> list)
    {
        var found = list.Select(Find).ToList();
        var taken = found.OfType<ListedModel>().ToHashSet(ReferenceEqualityComparer.Instance);
        var left = _models.Where(m => !taken.Contains(m)).ToLookup(SpellingOf);
        for (var i = 0; i < found.Count; i++)
        {
            // Of several that are alike, none is known to be the one.
            if (found[i] is null && left[SpellingOf(list[i])].ToList() is [var only] && taken.Add(only))
            {
                found[i] = only;
            }
        }

        return found;
    }

    /// <summary>What spellings of a name have in common: its words, without the provider that some lists begin it with.</summary>
    private static (string Provider, string Name) SpellingOf(ListedModel model)
    {
        var slash = model.Name.IndexOf('/', StringComparison.Ordinal);
        var (provider, first) = (HyphenatedWords.Of(model.Provider), slash > 0 ? HyphenatedWords.Of(model.Name.AsSpan(0, slash)) : "");
        var isOfProvider = first.Length > 0 && (provider == first || provider.StartsWith(first + "-", StringComparison.Ordinal));
        return (model.Provider, HyphenatedWords.Of(isOfProvider ? model.Name.AsSpan(slash + 1) : model.Name));
    }
}
