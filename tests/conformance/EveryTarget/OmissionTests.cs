using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Targets.Calculators;
using Sku = RateCards.Compiler.Model.Cards.Sku;

namespace RateCards.Conformance.Tests.EveryTarget;

/// <summary>
/// The comparison of targets finds what a target leaves out or gets wrong: a hundred seeded omissions, each written by one target and not
/// by the others. A target has several of them at a time, of different SKUs, and each is found by itself.
/// </summary>
public sealed class OmissionTests : IDisposable
{
    private const int Omissions = 100;

    private static readonly RateQuestions Questions = new(Repository.Project);

    private static readonly Dictionary<string, IReadOnlyList<Omission>> All = Seeded();

    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;

    public static TheoryData<string> Targets => [.. RateTellers.All.Keys];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void There_are_a_hundred_of_every_kind_in_every_target()
    {
        All.Values.Sum(o => o.Count).ShouldBeGreaterThanOrEqualTo(Omissions);
        All.Keys.ShouldBe(RateTellers.All.Keys, ignoreOrder: true);
        foreach (var kind in Enum.GetValues<Kind>())
        {
            All.Values.SelectMany(o => o).Count(o => o.Kind == kind).ShouldBeGreaterThan(3, kind.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Each_is_found_and_nothing_else(string target)
    {
        var omissions = All[target];

        var found = Questions.Differences(RateTellers.All[target](With(omissions), Questions, _folder)).GroupBy(d => d.Rate).ToDictionary(d => d.Key, d => d.Select(q => q.Day).ToList(), StringComparer.Ordinal);

        foreach (var omission in omissions)
        {
            omission.Rates.Where(r => found.ContainsKey(r)).ShouldNotBeEmpty($"{omission.Kind} of {omission.Rates[0]} is not found");
        }

        found.Keys.Except(omissions.SelectMany(o => o.Rates)).ShouldBeEmpty("differences where nothing was left out");
    }

    /// <summary>What is left out, and the rates of which it is told.</summary>
    private sealed record Omission(Kind Kind, Rate Rate, IReadOnlyList<string> Rates);

    private enum Kind
    {
        /// <summary>The value that an entry brings is not there.</summary>
        Entry,

        /// <summary>The last digit of an amount is another one.</summary>
        Digit,

        /// <summary>A word that stands for no amount is another word, or an amount is a word.</summary>
        Word,

        /// <summary>An entry begins a day later.</summary>
        Day,

        /// <summary>The sale of an SKU does not end.</summary>
        Retirement,
    }

    private static Dictionary<string, IReadOnlyList<Omission>> Seeded()
    {
        var random = new Random(20260516);
        var perTarget = (Omissions + RateTellers.All.Count - 1) / RateTellers.All.Count;
        // What calculators begin with cannot be left out: there would be nothing to write.
        var candidates = Repository.Project.Rates.All.Where(r => r.Meter.Unit is not null && r.Card.Meters.All(m => m.ReferenceCard is null)).ToList();
        // Workbooks have no other rates than those that calculators need.
        var needed = new CalculatorNeeds(Repository.Project, Repository.Project.Calculators).Rates.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return RateTellers.All.Keys.ToDictionary(target => target, target =>
        {
            var skus = candidates.Where(r => target != "workbooks" || needed.Contains(r.Id)).GroupBy(r => r.Sku).OrderBy(_ => random.Next()).ToList();
            var retired = skus.Where(s => s.Key.Retired is not null && s.Any(r => r.History[0].Since < s.Key.Retired)).Take(2).ToList();
            return (IReadOnlyList<Omission>)
            [
                .. retired.Select(s => new Omission(Kind.Retirement, s.First(), [.. Repository.Project.Rates.OfSku(s.First().Card.Id, s.Key.Id).Select(r => r.Id)])),
                .. skus.Where(s => s.Key.Retired is null).Select(s => s.Where(ChangesLast).OrderBy(_ => random.Next()).FirstOrDefault()).OfType<Rate>().Take(perTarget - retired.Count).Select((rate, i) => new Omission((Kind)(i % 4), rate, [rate.Id])),
            ];
        });
    }

    /// <summary>Its last entry says something else than the one before: without it, something is told wrongly.</summary>
    private static bool ChangesLast(Rate rate) => rate.History.Count == 1 || rate.History[^2].Value != rate.History[^1].Value;

    /// <summary>The project as a target would write it that leaves these out.</summary>
    private static Project With(IReadOnlyList<Omission> omissions)
    {
        var lasting = omissions.Where(o => o.Kind == Kind.Retirement).Select(o => (o.Rate.Card.Id, o.Rate.Sku.Id)).ToHashSet();
        var changed = omissions.Where(o => o.Kind != Kind.Retirement).ToDictionary(o => o.Rate.Id, o => o.Kind, StringComparer.Ordinal);
        Sku Lasting(Card card, Sku sku) => lasting.Contains((card.Id, sku.Id)) ? sku with { Retired = null } : sku;
        var cards = Repository.Project.Cards.Select(c => c with { Skus = c.Skus.Select(s => Lasting(c, s)).ToValueList() }).ToValueList();
        var rates = Repository.Project.Rates.All
            .Select(r => r with { Sku = Lasting(r.Card, r.Sku), History = changed.TryGetValue(r.Id, out var kind) ? Without(r.History, kind) : r.History })
            .Where(r => r.History.Count > 0).ToValueList();
        return Repository.Project with { Cards = cards, Rates = new RateIndex(rates) };
    }

    private static ValueList<DatedValue> Without(ValueList<DatedValue> history, Kind kind)
    {
        var last = history[^1];
        IEnumerable<DatedValue> changed = kind switch
        {
            Kind.Entry => [],
            Kind.Digit => [last with { Value = last.Value.IsAmount ? RateValue.Of(last.Value.Amount + 0.0001m) : RateValue.Of(0.0001m) }],
            Kind.Word => [last with { Value = last.Value.Kind == RateKind.NotPublished ? RateValue.NotOffered : RateValue.NotPublished }],
            _ => [last with { Since = NextDay(last.Since) }],
        };
        return history.Take(history.Count - 1).Concat(changed).ToValueList();
    }

    private static Date NextDay(Date date) => RateTellers.DayOf(date).AddDays(1) is var next ? new Date(next.Year, next.Month, next.Day) : date;
}
