using RateCards.Compiler.Model.Cards;

namespace RateCards.Conformance.Tests.EveryTarget;

/// <summary>Every target tells the same of every rate: its amount, the word that stands for none, and that it is not in force, on each day of change and the days beside it.</summary>
public sealed class EveryTargetTests : IDisposable
{
    private static readonly RateQuestions Questions = new(Repository.Project);

    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;

    public static TheoryData<string> Targets => [.. RateTellers.All.Keys];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The answers hold something of each kind.</summary>
    [Fact]
    public void The_questions_are_of_every_kind()
    {
        Questions.Answers.Count.ShouldBeGreaterThan(1_000);
        foreach (var kind in new[] { RateQuestions.NotInForce, "free", "not published", "not offered", "on request", "unlimited" })
        {
            Questions.Answers.Count(a => a == kind).ShouldBeGreaterThan(0, kind);
        }
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_target_tells_what_the_cards_say(string target)
    {
        var told = RateTellers.All[target](Repository.Project, Questions, _folder).ToList();

        told.Count(t => t is not null).ShouldBeGreaterThan(100, "it is asked of too little");
        Questions.Differences(told).Take(10).ShouldBeEmpty();
    }

    /// <summary>What only C# and the data tell: from what a rate follows, its note, and the band and note of its SKU.</summary>
    [Fact]
    public void CSharp_tells_derivations_notes_and_bands()
    {
        var book = RateTellers.Book(Repository.Project);
        foreach (var (rate, day) in Questions.All.Where(q => !q.Rate.Sku.IsRetired(q.Day)))
        {
            var (record, date, expected) = (book.Find(rate.Id)!, RateTellers.DayOf(day), rate.AsOf(day));
            var told = rate.Meter.Unit is null
                ? record.References().AsOf(date) is { } named ? (named.Derivation, named.Note) : default
                : record.Amounts().AsOf(date) is { } quote ? (quote.Derivation, quote.Note) : default;
            (told.Derivation?.Factor, told.Derivation?.Rate, told.Note).ShouldBe((expected?.Derivation?.FactorValue, expected?.Derivation?.BaseRateId, expected?.Note), $"{rate.Id} on {day}");
            var band = rate.Sku.BandAsOf(day);
            (record.Sku.BandAsOf(date)?.Text, record.Sku.Note).ShouldBe((band is null ? null : BandLabel.Of(band, rate.Card.Bands), rate.Sku.Note), $"{rate.Id} on {day}");
        }
    }
}
