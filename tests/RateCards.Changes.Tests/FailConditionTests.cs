using RateCards.Changes.Conditions;
using RateCards.Changes.Reports;

namespace RateCards.Changes.Tests;

/// <summary>Between 2025-07-19 and 2026-02-01 three GPU prices fall, by 31.0, 24.9 and 14.2 percent, and one is no longer there.</summary>
public class FailConditionTests
{
    private static readonly Lazy<ChangeReport> Report = new(() => ReplayTests.Report("2025-07-19", "2026-02-01"));

    [Theory]
    [InlineData("change > 25%", "change > 25%: 31.03 (greatest change of a price in percent, up or down)")]
    [InlineData("change > 32%", "")]
    [InlineData("increase > 0", "")]
    [InlineData("decrease >= 31", "decrease >= 31: 31.03 (greatest fall of a price in percent)")]
    [InlineData("prices-changed >= 3", "prices-changed >= 3: 3 (prices that change)")]
    [InlineData("prices-changed > 3", "")]
    [InlineData("prices-gone", "prices-gone: 1 (prices that are no longer there)")]
    [InlineData("flips or names-broken", "")]
    [InlineData("flips or prices-gone or change > 30", "prices-gone: 1 (prices that are no longer there); change > 30: 31.03 (greatest change of a price in percent, up or down)")]
    public void A_condition_is_met_by_what_the_report_counts(string condition, string reasons) =>
        string.Join("; ", FailCondition.Parse(condition, out _)!.ReasonsIn(Report.Value)).ShouldBe(reasons);

    [Theory]
    [InlineData("chnge > 25%", "'chnge' is nothing that a report counts. Did you mean 'change'?")]
    [InlineData("change < 25%", "'change < 25%' is no condition")]
    [InlineData("change > many", "'change > many' is no condition")]
    [InlineData("flips or ", "'' is nothing that a report counts.")]
    public void A_condition_that_cannot_be_read_says_why(string condition, string error)
    {
        FailCondition.Parse(condition, out var message).ShouldBeNull();
        message.ShouldStartWith(error);
    }
}
