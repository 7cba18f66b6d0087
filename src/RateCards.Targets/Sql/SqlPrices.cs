using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating.Requests;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Zones;

namespace RateCards.Targets.Sql;

/// <summary>
/// Every tariff as rows of tables: which cards are asked (<c>price_cards</c>), by which names and rules they know an SKU
/// (<c>price_names</c>), what their prices depend on (<c>price_axes</c>, <c>price_hours</c>), which tariff holds when
/// (<c>price_tariffs</c>), what it charges for (<c>price_lines</c>), what is counted together (<c>price_counts</c>), and at
/// which steps (<c>price_steps</c>).
/// </summary>
internal sealed class SqlPrices
{
    private const int MinutesOfWeek = 7 * HourWindow.MinutesOfDay;

    /// <summary>Minutes that no moment is as far from 1970 as.</summary>
    private const long Ever = 10_000_000_000;

    private readonly List<SqlValue[]> _cards = [];
    private readonly List<SqlValue[]> _names = [];
    private readonly List<SqlValue[]> _axes = [];
    private readonly List<SqlValue[]> _hours = [];
    private readonly List<SqlValue[]> _tariffs = [];
    private readonly List<SqlValue[]> _lines = [];
    private readonly List<SqlValue[]> _counts = [];
    private readonly Dictionary<ValueList<string>, SqlValue> _countLists = [];
    private readonly List<SqlValue[]> _steps = [];
    private int _namesOfOtherCards;

    public SqlPrices(Project project)
    {
        foreach (var card in project.Cards.Where(RequestPricing.IsPricedBy))
        {
            AddCard(card);
            var table = new TariffTable(card);
            foreach (var sku in card.Skus)
            {
                AddSku(card, sku, table.Of(sku, project.Rates.OfSku(card.Id, sku.Id)));
            }
        }
    }

    /// <summary>How many axes a card has at most.</summary>
    public int Axes { get; private set; }

    /// <summary>How many rates one request is charged at, at most.</summary>
    public int Slots { get; private set; }

    public IEnumerable<SqlTable> Tables(SqlDialect dialect)
    {
        SqlColumn Text(string name, string comment) => new(name, dialect.Text, comment);
        SqlColumn Maybe(string name, string comment) => new(name, dialect.Nullable(dialect.Text), comment);
        SqlColumn Whole(string name, string comment) => new(name, dialect.Whole, comment);
        SqlColumn Real(string name, string comment) => new(name, dialect.Real, comment);
        SqlColumn MaybeReal(string name, string comment) => new(name, dialect.Nullable(dialect.Real), comment);
        SqlColumn MaybeWhole(string name, string comment) => new(name, dialect.Nullable(dialect.Whole), comment);
        SqlColumn MaybeDay(string name, string comment) => new(name, dialect.Nullable(dialect.Day), comment);
        static SqlTable Table(string name, string comment, string[] key, List<SqlValue[]> rows, params SqlColumn[] columns) => new(name, comment, columns, key, rows);
        var (card, sku, tariff, meter) = (Text("card", "The card's id."), Text("sku", "Id of the SKU on that card."), Text("tariff", "Id of the tariff."), Text("meter", "Id of the meter."));

        return
        [
            Table(
                "price_cards", "which cards are asked for a price, each with those that it falls back on.", ["card", "place"], _cards,
                card, Text("provider", "Who sells."), Text("provider_key", "The same in small letters."), Text("asked", "The card that is asked: itself, or one that it falls back on."),
                Whole("place", "In which order they are asked, from 0 on."), Text("currency", "In what amounts are.")),
            Table(
                "price_names", "by which names and rules cards know an SKU.", ["card", "place"], _names,
                card, sku, Text("pattern", "What the name in small letters is like."), Maybe("rule_text", "The match rule as the card has it; null where the pattern is a name."),
                Whole("weight", "Of several that a name is like, the heaviest counts."), Whole("place", "And of as heavy ones of a card the first."),
                MaybeDay("retired_on", "The first day on which it cannot be bought; null where it can."), Text("label", "What people call the SKU.")),
            Table(
                "price_axes", "what the prices of a card depend on.", ["card", "axis", "value"], _axes,
                card, Whole("place", "The axis's place on the card, from 1 on."), Text("axis", "Id of the axis."), Text("value", "A value that it has."),
                Whole("is_default", "1 where a request has it that chooses none."), Text("known_values", "All values of the axis, for people."),
                MaybeWhole("known_since", "The first minute since 1970 for which hours are known."), MaybeWhole("known_before", "The first one for which they are not any more.")),
            Table(
                "price_hours", "minutes of the week in UTC in which a value of an axis holds, from a minute since 1970 on and before another: clocks of a zone change.",
                ["card", "value", "from_minute", "since_minute"], _hours,
                card, Text("value", "The hours' id."), Whole("from_minute", "The first minute of the week, which begins with Sunday."), Whole("until_minute", "The minute after the last."),
                Whole("since_minute", "The first minute since 1970 for which that holds."), Whole("before_minute", "The first one for which it does not any more.")),
            Table(
                "price_tariffs", "which tariff holds when.", ["tariff"], _tariffs,
                tariff, card, sku, Maybe("at_values", "The values of the axes in their order, with | between them; null where the card has none."),
                new("valid_from", dialect.Day, "The first day of the period, in UTC."), MaybeDay("valid_to", "The day after its last; null while it lasts.")),
            Table(
                "price_lines", "what a tariff charges for.", ["tariff", "meter"], _lines,
                tariff, meter, Whole("counts", "The list of counts that the meter charges for."), Whole("decides", "1 where what it counts finds the step.")),
            Table("price_counts", "what is counted together.", ["counts", "counted"], _counts, Whole("counts", "The list."), Text("counted", "What is counted, such as input.")),
            Table(
                "price_steps", "the steps of a tariff's prices; doubles, with which they are computed.", ["tariff", "slot"], _steps,
                tariff, meter, Whole("slot", "In which order amounts are added up, from 1 on."), Whole("graduated", "1 where a step prices what lies in it, 0 where it prices all."),
                Whole("by_sum", "1 where the counts that decide find the step, 0 where the meter's own does."),
                MaybeReal("first_count", "The step's lower bound; null where it has none."), Whole("first_in", "1 where that bound is in the step."),
                MaybeReal("next_count", "The next step's lower bound; null where there is none."), Whole("next_in", "1 where that bound is in the next step."),
                Real("package", "What is begun of so many is charged whole."), Real("units", "How many the amount is for."), Text("rate", "Id of the rate."),
                MaybeReal("amount", "The price; null where there is none."), Maybe("missing", "Why there is none; null where there is one.")),
        ];
    }

    private void AddCard(Card card)
    {
        // Counted on the card, so that a name that is new on another changes no row of this one.
        _namesOfOtherCards = _names.Count;
        var asked = card.Fallback.Select(f => f.Id).Prepend(card.Id);
        _cards.AddRange(asked.Select((id, place) => new[]
        {
            SqlValue.Of(card.Id), SqlValue.Of(card.Provider), SqlValue.Of(card.Provider.ToLowerInvariant()), SqlValue.Of(id), SqlValue.Whole(place), SqlValue.Of(card.Currency),
        }));
        Axes = Math.Max(Axes, card.Axes.Count);
        foreach (var (axis, place) in card.Axes.Select((axis, i) => (axis, i + 1)))
        {
            int? Known(int minute) => axis.Values.Any(v => v.Hours?.Zone is not null) ? minute : null;
            _axes.AddRange(axis.Values.Select(value => new[]
            {
                SqlValue.Of(card.Id), SqlValue.Whole(place), SqlValue.Of(axis.Id), SqlValue.Of(value.Id), SqlValue.Whole(value == axis.Default ? 1 : 0),
                SqlValue.Of(string.Join(", ", axis.Values.Select(v => v.Id))), SqlValue.Whole(Known(NamedZone.FirstMinute)), SqlValue.Whole(Known(NamedZone.EndMinute)),
            }));
            _hours.AddRange(axis.Values.Where(v => v.Hours is not null).SelectMany(v => MinutesOf(v.Hours!), (v, minutes) => new[]
            {
                SqlValue.Of(card.Id), SqlValue.Of(v.Id), SqlValue.Whole(minutes.From), SqlValue.Whole(minutes.Until), SqlValue.Whole(minutes.Since), SqlValue.Whole(minutes.Before),
            }));
        }
    }

    private void AddSku(Card card, Sku sku, IEnumerable<Tariff> tariffs)
    {
        // A name goes before every rule.
        AddName(card, sku, sku.Id, Literally(sku.Id), int.MaxValue);
        foreach (var alias in sku.Aliases)
        {
            AddName(card, sku, alias.Name, Literally(alias.Name), int.MaxValue);
        }

        foreach (var rule in sku.Match)
        {
            AddName(card, sku, rule.Pattern, string.Join("%", rule.Pattern.Split('*').Select(Literally)), MatchRule.Weight(rule.Pattern));
        }

        foreach (var tariff in tariffs)
        {
            AddTariff(card, tariff);
        }
    }

    private void AddName(Card card, Sku sku, string name, string pattern, int weight) => _names.Add(
    [
        SqlValue.Of(card.Id), SqlValue.Of(sku.Id), SqlValue.Of(pattern.ToLowerInvariant()), SqlValue.Of(weight == int.MaxValue ? null : name), SqlValue.Whole(weight),
        SqlValue.Whole(_names.Count - _namesOfOtherCards), SqlValue.Of(sku.Retired), SqlValue.Of(sku.Label),
    ]);

    private void AddTariff(Card card, Tariff tariff)
    {
        var values = TariffTable.Key(tariff.Coordinates);
        var id = SqlValue.Of($"{card.Id}.{tariff.Sku.Id} {values}{(values.Length > 0 ? " " : "")}{tariff.Since}");
        _tariffs.Add([id, SqlValue.Of(card.Id), SqlValue.Of(tariff.Sku.Id), SqlValue.Of(values.Length == 0 ? null : values), SqlValue.Of(tariff.Since), SqlValue.Of(tariff.Until)]);
        var slot = 0;
        foreach (var line in tariff.Lines)
        {
            var meter = SqlValue.Of(line.Meter.Id);
            var decides = SqlValue.Whole(card.Steps?.By.Contains(line.Meter.Id) == true ? 1 : 0);
            _lines.Add([id, meter, CountList(line.Counts), decides]);
            for (var i = 0; i < line.Steps.Count; i++)
            {
                var step = line.Steps[i];
                var next = i + 1 < line.Steps.Count ? line.Steps[i + 1].From : null;
                _steps.Add(
                [
                    id, meter, SqlValue.Whole(++slot), SqlValue.Whole(card.Steps is { Charge: StepCharge.Graduated } ? 1 : 0),
                    SqlValue.Whole(card.Steps is { By.Count: > 0 } ? 1 : 0), SqlValue.Of(step.From?.Count), SqlValue.Whole(step.From is { IsInclusive: true } ? 1 : 0),
                    SqlValue.Of(next?.Count), SqlValue.Whole(next is { IsInclusive: true } ? 1 : 0), SqlValue.Of(line.Meter.Package),
                    SqlValue.Of(line.UnitsPerPrice), SqlValue.Of(step.Rate.Id), SqlValue.Of(step.Missing is null ? step.Amount : null), SqlValue.Of(step.Missing),
                ]);
            }
        }

        Slots = Math.Max(Slots, slot);
    }

    private SqlValue CountList(ValueList<string> counts)
    {
        if (!_countLists.TryGetValue(counts, out var number))
        {
            _countLists[counts] = number = SqlValue.Whole(_countLists.Count + 1);
            _counts.AddRange(counts.Select(counted => new[] { number, SqlValue.Of(counted) }));
        }

        return number;
    }

    /// <summary>A window's minutes of the week in UTC as long as the clocks of its zone are as far from UTC.</summary>
    private static IEnumerable<(int From, int Until, long Since, long Before)> MinutesOf(HourWindow hours)
    {
        if (hours.Zone is not { Offsets: var offsets })
        {
            return MinutesOf(hours, 0).Select(m => (m.From, m.Until, -Ever, Ever));
        }

        return offsets.SelectMany((offset, i) => MinutesOf(hours, offset.Minutes)
            .Select(m => (m.From, m.Until, (long)offset.FromMinute, (long)(i + 1 < offsets.Count ? offsets[i + 1].FromMinute : NamedZone.EndMinute))));
    }

    /// <summary>A window's minutes of the week, which begins with Sunday; what goes over its end begins it anew.</summary>
    /// <param name="ahead">Minutes by which its clocks are ahead of UTC.</param>
    internal static IEnumerable<(int From, int Until)> MinutesOf(HourWindow hours, int ahead)
    {
        var length = hours.From < hours.Until ? hours.Until - hours.From : hours.Until + HourWindow.MinutesOfDay - hours.From;
        foreach (var day in hours.Days.Count == 0 ? Enumerable.Range(0, 7) : hours.Days)
        {
            var from = ((day * HourWindow.MinutesOfDay) + hours.From - ahead + MinutesOfWeek) % MinutesOfWeek;
            yield return (from, Math.Min(from + length, MinutesOfWeek));
            if (from + length > MinutesOfWeek)
            {
                yield return (0, from + length - MinutesOfWeek);
            }
        }
    }

    /// <summary>A text as a pattern that is like itself only.</summary>
    private static string Literally(string text) => text.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_");
}
