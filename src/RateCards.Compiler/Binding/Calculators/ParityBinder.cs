using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>Reads which inputs have a value at par with the baseline.</summary>
internal static class ParityBinder
{
    public static ValueList<Parity> Bind(MappingReader calculator, ValueList<Offer> offers, CalculatorScope scope)
    {
        var parities = new List<Parity>();
        foreach (var (name, reader) in Sections.Named(calculator.OptionalMapping("parity"), "parity", IdStyle.Snake, scope.Diagnostics))
        {
            var offerName = reader.RequiredScalar("offer");
            var formulaName = reader.RequiredScalar("formula");
            reader.Finish();
            var input = scope.FindInput(name, name.Value);
            if (offerName is null || formulaName is null || !OfferBinder.IsKnown(offerName, offers, scope) || input is null)
            {
                continue;
            }

            var offer = offers.First(o => o.Id == offerName.Value);
            var given = offer.Billings.SelectMany(b => b.Rates).Select(r => r.Symbol).Append(Parity.BaselineTotal).ToList();
            if (scope.FindFormula(formulaName, given) is not { } formula)
            {
                continue;
            }

            if (input is not NumberInput { Unit: var unit } || unit != formula.Unit)
            {
                scope.Diagnostics.Report(
                    CalculatorDiagnostics.UnitMismatch, formulaName.Location, $"The formula '{formula.Name}'", formula.Unit, input.Name,
                    (input as NumberInput)?.Unit.Text ?? "a choice");
                continue;
            }

            parities.Add(new Parity(name.Value, offer.Id, formula.Name, new Origin(formulaName.Location)));
        }

        return parities.ToValueList();
    }
}
