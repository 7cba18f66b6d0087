using RateCards.Compiler.Base;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Reading;

/// <summary>Gathers what a price list says.</summary>
/// <param name="format">The list's format.</param>
internal sealed class ContentBuilder(string format)
{
    private readonly List<ListedProvider> _providers = [];
    private readonly List<ModelBuilder> _models = [];
    private readonly List<LedgerLine> _ledger = [];

    public void AddProvider(ListedProvider provider) => _providers.Add(provider);

    public ModelBuilder AddModel(string provider, string name, string? label = null)
    {
        var model = new ModelBuilder(this, provider, name, label ?? name);
        _models.Add(model);
        return model;
    }

    public void Note(LedgerKind kind, string provider, string model, string field, string text, string reason) =>
        _ledger.Add(new LedgerLine(kind, provider, model, field, text, reason));

    /// <param name="numbers">How many numbers the list has, counted apart.</param>
    public PriceListContent Build(int numbers) =>
        new(format, _providers.ToValueList(), _models.Select(m => m.Build()).ToValueList(), _ledger.ToValueList(), numbers);
}
