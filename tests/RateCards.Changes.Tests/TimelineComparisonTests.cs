using RateCards.Changes.Timelines;
using RateCards.Compiler.Base;

namespace RateCards.Changes.Tests;

/// <summary>Timelines are written <c>"2026-01-01 a, 2026-06-01 b"</c>, changes <c>"Scheduled a→b 2026-06-01"</c>.</summary>
public class TimelineComparisonTests
{
    private const string AsOf = "2026-05-16";

    [Theory]
    [InlineData("2026-01-01 a", "2026-01-01 a", "")]
    [InlineData("2026-01-01 a", "2026-01-01 a, 2026-03-01 a", "")]
    [InlineData("2026-01-01 a", "2026-01-01 a, 2026-06-01 b", "Scheduled a→b 2026-06-01")]
    [InlineData("2026-01-01 a", "2026-01-01 a, 2026-05-16 b", "InForce a→b 2026-05-16")]
    [InlineData("2026-01-01 a", "2026-01-01 b", "InForce a→b 2026-01-01")]
    [InlineData("2026-01-01 a", "2026-01-01 a, 2026-06-01 b, 2026-07-01 a", "Scheduled a→b 2026-06-01 until 2026-07-01")]
    [InlineData("2026-01-01 a, 2026-03-01 b", "2026-01-01 c, 2026-03-01 b", "Past a→c 2026-01-01 until 2026-03-01")]
    [InlineData("2026-01-01 a, 2026-06-01 b", "2026-01-01 a", "Scheduled b→a 2026-06-01 withdrawn")]
    [InlineData("2026-01-01 a, 2026-06-01 b, 2026-07-01 a", "2026-01-01 a", "Scheduled b→a 2026-06-01 until 2026-07-01 withdrawn")]
    [InlineData("2026-01-01 a, 2026-06-01 b", "2026-01-01 a, 2026-06-01 c", "Scheduled b→c 2026-06-01")]
    [InlineData("2026-01-01 a", "2026-01-01 a, 2026-05-10 b, 2026-07-01 a", "InForce a→b 2026-05-10 until 2026-07-01")]
    [InlineData("2026-01-01 a", "2026-01-01 a, 2026-05-10 b, 2026-07-01 c", "InForce a→b 2026-05-10; Scheduled a→c 2026-07-01")]
    public void An_edit_is_told_by_what_is_in_force_on_each_day(string before, string after, string expected) =>
        Compare(before, AsOf, after, AsOf).ShouldBe(expected);

    [Theory]
    [InlineData("2026-01-01 a, 2026-06-01 b", "2026-01-01 a, 2026-07-01 b", "Scheduled b→b 2026-07-01 was 2026-06-01")]
    [InlineData("2026-01-01 a, 2026-06-01 b", "2026-01-01 a, 2026-05-20 b", "Scheduled b→b 2026-05-20 was 2026-06-01")]
    [InlineData("2026-01-01 a, 2026-03-01 b", "2026-01-01 a, 2026-02-01 b", "Past b→b 2026-02-01 was 2026-03-01")]
    [InlineData("2026-02-01 a", "2026-01-01 a", "Past a→a 2026-01-01 was 2026-02-01")]
    public void A_value_whose_date_alone_moved_is_told_as_redated(string before, string after, string expected) =>
        Compare(before, AsOf, after, AsOf).ShouldBe(expected);

    [Theory]
    [InlineData("2026-01-01 a, 2026-09-01 b", "2026-01-01 a, 2026-05-10 b", "InForce a→b 2026-05-10")]
    [InlineData("2026-01-01 a, 2026-09-01 b", "2026-01-01 a, 2026-05-16 b", "InForce a→b 2026-05-16")]
    [InlineData("2026-01-01 a, 2026-09-01 b", "2026-01-01 a, 2026-05-17 b", "Scheduled b→b 2026-05-17 was 2026-09-01")]
    [InlineData("2026-01-01 a, 2026-05-01 b", "2026-01-01 a, 2026-06-01 b", "InForce b→a 2026-01-01 until 2026-06-01")]
    [InlineData("2026-01-01 a, 2026-04-01 b, 2026-06-01 a", "2026-01-01 a, 2026-04-01 b, 2026-05-10 a", "InForce b→a 2026-05-10")]
    public void A_date_that_moves_past_today_changes_what_is_in_force(string before, string after, string expected) =>
        Compare(before, AsOf, after, AsOf).ShouldBe(expected);

    [Fact]
    public void A_plan_that_is_put_off_is_redated_though_the_later_date_lies_where_it_would_have_begun() =>
        Compare("2026-01-01 a, 2026-06-01 b", AsOf, "2026-01-01 a, 2026-09-01 b", "2026-07-01").ShouldBe("Scheduled b→b 2026-09-01 was 2026-06-01");

    [Theory]
    [InlineData("", "2026-01-01 a, 2026-03-01 b", "InForce ∅→b 2026-03-01")]
    [InlineData("", "2026-01-01 a, 2026-06-01 b", "InForce ∅→a 2026-01-01; Scheduled a→b 2026-06-01")]
    [InlineData("", "2026-05-16 a", "InForce ∅→a 2026-05-16")]
    [InlineData("", "2026-06-01 a", "Scheduled ∅→a 2026-06-01")]
    [InlineData("2026-01-01 a, 2026-06-01 b", "", "InForce a→∅ 2026-05-16")]
    [InlineData("2026-06-01 b", "", "InForce b→∅ 2026-05-16")]
    public void What_is_new_or_gone_is_told_once_with_what_is_planned_for_it(string before, string after, string expected) =>
        Compare(before, AsOf, after, AsOf).ShouldBe(expected);

    [Theory]
    [InlineData("2025-07-19", "2026-05-16", "InForce a→c 2026-05-16 through b")]
    [InlineData("2025-07-19", "2026-05-15", "InForce a→b 2026-02-01")]
    [InlineData("2026-05-16", "2026-10-01", "")]
    [InlineData("2024-01-01", "2025-07-19", "InForce ∅→a 2025-07-19")]
    [InlineData("2026-05-16", "2025-07-19", "InForce c→a 2025-07-19")]
    [InlineData("2024-01-01", "2024-05-01", "")]
    public void Two_dates_of_one_history_are_compared_by_what_was_in_force_on_each(string from, string to, string expected)
    {
        const string history = "2025-07-19 a, 2026-02-01 b, 2026-05-16 c";

        Compare(history, from, history, to).ShouldBe(expected);
    }

    [Fact]
    public void A_plan_that_is_dropped_is_told_though_the_later_date_shows_no_difference() =>
        Compare("2026-01-01 a, 2026-06-01 b", AsOf, "2026-01-01 a", "2026-08-01").ShouldBe("Past b→a 2026-06-01 withdrawn");

    [Fact]
    public void A_promotion_that_comes_into_force_between_two_dates_is_told_with_its_end()
    {
        const string history = "2026-01-01 a, 2026-05-10 b, 2026-07-01 a";

        Compare(history, "2026-05-01", history, AsOf).ShouldBe("InForce a→b 2026-05-10 until 2026-07-01");
    }

    private static string Compare(string before, string beforeAsOf, string after, string afterAsOf) =>
        string.Join("; ", TimelineComparison.Compare(Read(before), Day(beforeAsOf), Read(after), Day(afterAsOf)).Select(Words));

    private static Timeline<string> Read(string text) => new(
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(p => new TimelinePoint<string>(Day(p[..10]), p[11..])),
        EqualityComparer<string>.Create((a, b) => a!.Length == b!.Length && a[0] == b[0], s => s[0]));

    private static string Words(TimelineChange<string> change) =>
        $"{change.Moment} {change.Before ?? "∅"}→{change.After ?? "∅"} {change.Since}"
        + (change.Until is { } until ? $" until {until}" : "")
        + (change.PreviousSince is { } previous ? $" was {previous}" : "")
        + (change.IsWithdrawal ? " withdrawn" : "")
        + string.Concat(change.Steps.Select(s => $" through {s.Value}"));

    private static Date Day(string text) => Date.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
