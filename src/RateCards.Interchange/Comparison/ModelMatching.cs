using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Comparison;

/// <summary>
/// Finds the model of cards that a list's model is: the one that has its name in the list; where several have it, each once, in their order;
/// else the one that cards call so.
/// </summary>
public sealed class ModelMatching
{
    private readonly Dictionary<(string Provider, string Name), Queue<ListedModel>> _byName = [];
    private readonly Dictionary<(string Provider, string Name), ListedModel> _byOtherName = [];

    public ModelMatching(IEnumerable<ListedModel> models)
    {
        foreach (var model in models)
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
}
