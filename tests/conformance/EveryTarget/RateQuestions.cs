using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Conformance.Tests.EveryTarget;

/// <summary>What every target is asked of a project: each rate, on each day on which something changes for it and the days beside that.</summary>
internal sealed class RateQuestions
{
    /// <summary>Stands for a rate that is not in force.</summary>
    public const string NotInForce = "-";

    public RateQuestions(Project project)
    {
        Project = project;
        All = [.. project.Rates.All.SelectMany(rate => DaysOf(rate).Select(day => (rate, day)))];
        Answers = [.. All.Select(q => Told(q.Rate, q.Day))];
        Days = [.. All.Select(q => q.Day).Distinct().OrderBy(d => d)];
    }

    public Project Project { get; }

    public IReadOnlyList<(Rate Rate, Date Day)> All { get; }

    /// <summary>What the cards say: an amount, the word that stands for none, an SKU's id, or <see cref="NotInForce"/>.</summary>
    public IReadOnlyList<string> Answers { get; }

    public IReadOnlyList<Date> Days { get; }

    /// <summary>A question a line, as programs of other languages read them: <c>id day</c>.</summary>
    public string Text => string.Concat(All.Select(q => $"{q.Rate.Id} {q.Day}\n"));

    /// <summary>The answers of a target that are not what the cards say, each with its question.</summary>
    /// <param name="told">An answer for each question; null where the target is not asked, because it does not have the rate.</param>
    public IReadOnlyList<(string Rate, Date Day, string Told, string Expected)> Differences(IEnumerable<string?> told)
    {
        var answers = told.Select(t => t is null ? null : Same(t)).ToList();
        answers.Count.ShouldBe(All.Count);
        return [.. All.Select((q, i) => (q.Rate.Id, q.Day, Told: answers[i] ?? Answers[i], Expected: Answers[i])).Where(d => d.Told != d.Expected)];
    }

    private static IEnumerable<Date> DaysOf(Rate rate) => rate.History.Select(v => v.Since).Concat(rate.Sku.Retired is { } end ? [end] : []).Distinct()
        .SelectMany(d => new[] { -1, 0, 1 }.Select(days => new DateOnly(d.Year, d.Month, d.Day).AddDays(days)))
        .Distinct().Select(d => new Date(d.Year, d.Month, d.Day));

    private static string Told(Rate rate, Date day) => rate.Sku.IsRetired(day) ? NotInForce : rate.AsOf(day)?.Value is { } value ? Same(value.Words) : NotInForce;

    /// <summary>Some targets keep the digits that were published, and some the number.</summary>
    private static string Same(string told) => decimal.TryParse(told, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.############################", CultureInfo.InvariantCulture) : told;
}
