using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>Reads a calculator's offers.</summary>
internal static class OfferBinder
{
    public static ValueList<Offer> Bind(MappingReader calculator, CalculatorScope scope)
    {
        var offers = new List<Offer>();
        foreach (var (name, reader) in Sections.Named(calculator.RequiredMapping("offers"), "offer", IdStyle.Kebab, scope.Diagnostics))
        {
            var label = reader.RequiredText("label");
            var note = reader.OptionalText("note");
            var billings = BindBillings(reader, scope);
            reader.Finish();
            if (reader.Node.Find("billings")?.Value is SequenceNode { Items.Count: 0 } none)
            {
                scope.Diagnostics.Report(CalculatorDiagnostics.NoBilling, none.Location, name.Value);
            }

            offers.Add(new Offer { Id = name.Value, Label = label ?? name.Value, Note = note, Billings = billings, Origin = new Origin(name.Location) });
        }

        return offers.ToValueList();
    }

    /// <summary>Whether a text is the id of an offer; else it is reported.</summary>
    public static bool IsKnown(ScalarNode name, ValueList<Offer> offers, CalculatorScope scope)
    {
        var isKnown = offers.Any(o => o.Id == name.Value);
        if (!isKnown)
        {
            scope.Diagnostics.Report(
                CalculatorDiagnostics.UnknownOffer, name.Location, name.Value, Suggestion.DidYouMean(name.Value, offers.Select(o => o.Id)));
        }

        return isKnown;
    }

    private static ValueList<Billing> BindBillings(MappingReader offer, CalculatorScope scope)
    {
        var billings = new List<Billing>();
        foreach (var item in offer.RequiredSequence("billings")?.Items ?? [])
        {
            if (item.AsMapping("A way of billing", scope.Diagnostics) is { } node && BillingBinder.Bind(node, scope) is { } billing)
            {
                billings.Add(billing);
            }
        }

        for (var i = 1; i < billings.Count; i++)
        {
            if (billings[i].Since <= billings[i - 1].Since)
            {
                scope.Diagnostics.Report(
                    CalculatorDiagnostics.BillingsOutOfOrder, billings[i].Origin.Location!, billings[i].Since, billings[i - 1].Since);
            }
        }

        return billings.OrderBy(b => b.Since).ToValueList();
    }
}
