using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Estimating.Requests;

/// <summary>What the counts of a request are charged by a tariff.</summary>
internal sealed class Charging(Card card, Tariff tariff)
{
    /// <summary>The charges, in the order of the card's meters; or why something has no price.</summary>
    public (ValueList<RequestCharge> Charges, string? Missing) Charge(ValueList<CountedQuantity> counts)
    {
        var counted = WithRequest(counts).Where(c => c.Number != 0).ToList();
        if (counted.Find(c => !tariff.Lines.Any(l => l.Counts.Contains(c.What))) is { } uncharged)
        {
            return ([], NotCharged(uncharged.What));
        }

        var lines = tariff.Lines
            .Select(line => (Line: line, Counted: counted.FindAll(c => line.Counts.Contains(c.What))))
            .Where(l => l.Counted.Count > 0)
            .Select(l => (l.Line, Count: l.Counted.Sum(c => c.Number), IncludedIn: l.Counted.Where(c => c.What != l.Line.Meter.Counts).Select(c => c.What).ToValueList()))
            .ToList();
        var deciding = card.Steps is { By.Count: > 0 } rule ? lines.Where(l => rule.By.Contains(l.Line.Meter.Id)).Sum(l => l.Count) : (decimal?)null;
        var charges = new List<RequestCharge>();
        foreach (var (line, count, included) in lines)
        {
            foreach (var (step, charged) in card.Steps is { Charge: StepCharge.Graduated } ? Parts(line, count) : [(StepAt(line, deciding ?? count), count)])
            {
                if (step.Missing is { } missing)
                {
                    return ([], missing);
                }

                var units = InPackages(line.Meter, charged);
                charges.Add(new RequestCharge(step.Rate, step.Value, units, units * step.Amount / line.UnitsPerPrice, included));
            }
        }

        return (charges.ToValueList(), null);
    }

    /// <summary>Why something that was counted has no price.</summary>
    public static string NotCharged(string what) => $"Nothing on the card charges for {what}.";

    /// <summary>What was counted, and the request itself where the card charges for that.</summary>
    private IEnumerable<CountedQuantity> WithRequest(ValueList<CountedQuantity> counts) =>
        counts.Any(c => c.What == Counting.Request) || !tariff.Lines.Any(l => l.Counts.Contains(Counting.Request))
            ? counts
            : counts.Append(new CountedQuantity(Counting.Request, 1));

    private static TariffStep StepAt(TariffLine line, decimal deciding) => line.Steps.Last(s => s.From is not { } from || from.IsReachedBy(deciding));

    /// <summary>Each unit at the price of the step that it is in.</summary>
    private static IEnumerable<(TariffStep Step, decimal Count)> Parts(TariffLine line, decimal count)
    {
        for (var i = 0; i < line.Steps.Count; i++)
        {
            var end = i + 1 < line.Steps.Count ? Math.Min(count, line.Steps[i + 1].UnitsBefore) : count;
            if (end > line.Steps[i].UnitsBefore)
            {
                yield return (line.Steps[i], end - line.Steps[i].UnitsBefore);
            }
        }
    }

    private static decimal InPackages(Meter meter, decimal count) => meter.Package > 1 ? Math.Ceiling(count / meter.Package) * meter.Package : count;
}
