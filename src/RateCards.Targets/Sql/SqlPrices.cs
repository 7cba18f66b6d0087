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
        SqlColumn Text(string name) => new(name, dialect.Text);
        SqlColumn Maybe(string name) => new(name, dialect.Nullable(dialect.Text));
        SqlColumn Whole(string name) => new(name, dialect.Whole);
        SqlColumn Real(string name) => new(name, dialect.Real);
        SqlColumn MaybeReal(string name) => new(name, dialect.Nullable(dialect.Real));
        SqlColumn MaybeWhole(string name) => new(name, dialect.Nullable(dialect.Whole));
        SqlColumn MaybeDay(string name) => new(name, dialect.Nullable(dialect.Day));
        static SqlTable Table(string name, string comment, string[] key, List<SqlValue[]> rows, params SqlColumn[] columns) => new(name, comment, columns, key, rows);

        return
        [
            Table(
                "price_cards", "which cards are asked for a price, each with those that it falls back on.", ["card", "place"], _cards,
                Text("card"), Text("provider"), Text("provider_key"), Text("asked"), Whole("place"), Text("currency")),
            Table(
                "price_names", "by which names and rules cards know an SKU.", ["place"], _names,
                Text("card"), Text("sku"), Text("pattern"), Text("rule_text"), Whole("weight"), Whole("place"), MaybeDay("retired_on"), Text("label")),
            Table(
                "price_axes", "what the prices of a card depend on.", ["card", "axis", "value"], _axes,
                Text("card"), Whole("place"), Text("axis"), Text("value"), Whole("is_default"), Text("known_values"), MaybeWhole("known_since"), MaybeWhole("known_before")),
            Table(
                "price_hours", "minutes of the week in UTC in which a value of an axis holds, from a minute since 1970 on and before another: clocks of a zone change.",
                ["card", "value", "from_minute", "since_minute"], _hours,
                Text("card"), Text("value"), Whole("from_minute"), Whole("until_minute"), Whole("since_minute"), Whole("before_minute")),
            Table(
                "price_tariffs", "which tariff holds when.", ["tariff"], _tariffs,
                Text("tariff"), Text("card"), Text("sku"), Text("at_values"), new("valid_from", dialect.Day), MaybeDay("valid_to")),
            Table("price_lines", "what a tariff charges for.", ["tariff", "meter"], _lines, Text("tariff"), Text("meter"), Whole("counts"), Whole("decides")),
            Table("price_counts", "what is counted together.", ["counts", "counted"], _counts, Whole("counts"), Text("counted")),
            Table(
                "price_steps", "the steps of a tariff's prices; doubles, with which they are computed.", ["tariff", "slot"], _steps,
                Text("tariff"), Text("meter"), Whole("slot"), Whole("graduated"), Whole("by_sum"), MaybeReal("first_count"), Whole("first_in"),
                MaybeReal("next_count"), Whole("next_in"), Real("package"), Real("units"), Text("rate"), MaybeReal("amount"), Maybe("missing")),
        ];
    }

    private void AddCard(Card card)
    {
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
        SqlValue.Of(card.Id), SqlValue.Of(sku.Id), SqlValue.Of(pattern.ToLowerInvariant()), SqlValue.Of(weight == int.MaxValue ? "" : name), SqlValue.Whole(weight),
        SqlValue.Whole(_names.Count), SqlValue.Of(sku.Retired), SqlValue.Of(sku.Label),
    ]);

    private void AddTariff(Card card, Tariff tariff)
    {
        var values = TariffTable.Key(tariff.Coordinates);
        var id = SqlValue.Of($"{card.Id}.{tariff.Sku.Id} {values}{(values.Length > 0 ? " " : "")}{tariff.Since}");
        _tariffs.Add([id, SqlValue.Of(card.Id), SqlValue.Of(tariff.Sku.Id), SqlValue.Of(values), SqlValue.Of(tariff.Since), SqlValue.Of(tariff.Until)]);
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
