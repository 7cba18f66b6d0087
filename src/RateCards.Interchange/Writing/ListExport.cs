using RateCards.Compiler.Base;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Writing;

/// <summary>Cards as a price list of others.</summary>
/// <param name="LeftOut">What the list has no place for.</param>
internal sealed record ListExport(IReadOnlyList<ListFile> Files, IReadOnlyList<LedgerLine> LeftOut);

/// <summary>Gathers what a list has no place for.</summary>
internal sealed class ExportLedger
{
    private readonly List<LedgerLine> _lines = [];

    public IReadOnlyList<LedgerLine> Lines => _lines;

    public void Add(ListedModel model, string what, string reason) => _lines.Add(new LedgerLine(LedgerKind.LeftOut, model.Provider, model.Name, what, "", reason));

    /// <summary>Leaves out a whole model, told with the prices that it has on a day.</summary>
    public void AddAll(ListedModel model, Date day, string reason)
    {
        foreach (var price in model.PricesOn(day))
        {
            Add(model, price.Subject, reason);
        }
    }
}
