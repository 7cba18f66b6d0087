using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Conformance.Tests;

/// <summary>What holds on a day holds until the next day on which the data say that something changes, and on that day it does.</summary>
public sealed class AsOfTests
{
    private static readonly Date First = new(2024, 1, 1);

    /// <summary>Days from before the first entry to after the last one.</summary>
    private const int Days = 1_200;

    private static readonly Project Project = Repository.Project;

    /// <summary>Every day on which an entry, a way of billing or the end of a sale takes effect, as the files have them.</summary>
    private static readonly HashSet<Date> Changes =
    [
        .. Project.Cards.SelectMany(c => c.Skus).SelectMany(s => s.Entries.Select(e => e.Since).Concat(s.Retired is { } end ? [end] : [])),
        .. Project.Cards.SelectMany(c => c.Factors).SelectMany(f => f.Entries).Select(e => e.Since),
        .. Project.Calculators.SelectMany(c => c.Offers).SelectMany(o => o.Billings).Select(b => b.Since),
    ];

    [Fact]
    public void A_rate_changes_on_the_days_of_its_history_and_on_no_other()
    {
        Project.Rates.All.Count.ShouldBeGreaterThan(100);
        foreach (var rate in Project.Rates.All)
        {
            var before = rate.AsOf(First);
            before.ShouldBeNull(rate.Id);
            foreach (var day in AllDays().Skip(1))
            {
                var now = rate.AsOf(day);
                if (rate.History.FirstOrDefault(v => v.Since == day) is { } entry)
                {
                    now.ShouldBeSameAs(entry, $"{rate.Id} on {day}");
                }
                else
                {
                    now.ShouldBeSameAs(before, $"{rate.Id} on {day}");
                }

                before = now;
            }
        }
    }

    [Theory]
    [InlineData("multi-turn")]
    [InlineData("rft")]
    public void An_estimate_changes_on_days_of_change_and_on_no_other(string id)
    {
        var calculator = Project.FindCalculator(id)!;
        var choice = calculator.Inputs.OfType<ChoiceInput>().First();
        var changed = new HashSet<Date>();
        foreach (var option in Project.FindCard(choice.Card)!.Skus)
        {
            var before = Costs(calculator, choice, option.Id, First);
            foreach (var day in AllDays().Skip(1))
            {
                var now = Costs(calculator, choice, option.Id, day);
                if (now != before)
                {
                    Changes.ShouldContain(day, $"{option.Id} goes from {before} to {now} on {day}");
                    changed.Add(day);
                }

                before = now;
            }
        }

        changed.ShouldNotBeEmpty();
    }

    /// <summary>The offers with their totals at the defaults of a day, to the bit; empty where there is no estimate.</summary>
    private static string Costs(Calculator calculator, ChoiceInput choice, string option, Date day) =>
        Estimator.Estimate(Project, calculator, new Dictionary<string, string> { [choice.Name] = option }, day).Estimate is { } estimate
            ? string.Join(", ", estimate.Offers.Select(o => $"{o.Offer.Id} {o.Total:R}"))
            : "";

    private static IEnumerable<Date> AllDays()
    {
        var start = new DateTime(First.Year, First.Month, First.Day, 0, 0, 0, DateTimeKind.Utc);
        return Enumerable.Range(0, Days).Select(i => start.AddDays(i)).Select(d => new Date(d.Year, d.Month, d.Day));
    }
}
