using System.Text;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Zones;

namespace RateCards.Targets.Sql;

/// <summary>
/// The tables that the reader fills with requests (<c>usage_requests</c>), with the values of axes that they chose
/// (<c>usage_choices</c>) and with what was counted in them (<c>usage_counts</c>); and the view <c>priced_usage</c>, which has
/// each request by every card that knows its model, priced or with the reason why it has no price. Amounts are added up in
/// the order of the card's meters, as every other target does. Each step of the view reads the one before it once, so that
/// databases that put them into each other do not repeat work.
/// </summary>
internal sealed class SqlUsage(SqlDialect dialect, SqlPrices prices)
{
    public IEnumerable<SqlTable> Tables =>
    [
        new(
            "usage_requests", "requests to be priced by the cards; the reader fills it.",
            [
                new("id", dialect.Text, "Any id that no other request has."), new("requested_at", dialect.Nullable(dialect.Moment), "The moment; its day and hour in UTC decide what is in force."),
                new("model", dialect.Nullable(dialect.Text), "What the request calls the model: an id, an alias, or a name that a match rule takes."), new("provider", dialect.Nullable(dialect.Text), "Only its cards are asked; null asks all."),
            ],
            [], null),
        new(
            "usage_choices", "how requests are served, where not as cards have it by default; the reader fills it.",
            [new("id", dialect.Text, "The request's."), new("axis", dialect.Text, "What is chosen on, such as tier."), new("value", dialect.Nullable(dialect.Text), "What is chosen, such as priority.")],
            [], null),
        new(
            "usage_counts", "what was counted in requests, none of it a part of another count; the reader fills it.",
            [new("id", dialect.Text, "The request's."), new("counted", dialect.Text, "What was counted, such as input or output."), new("number", dialect.Nullable(dialect.Real), "How many; none of them a part of another count.")],
            [], null),
    ];

    public void WriteView(OutputText code) => code.Append($"""
        {dialect.CreateView("priced_usage")}WITH known AS (
          SELECT a.model AS model, a.provider_key AS provider_key, {Maybe("c.card")} AS card, c.asked AS asked, c.provider AS priced_by, c.currency AS currency,
            n.sku AS sku, n.rule_text AS rule_text, n.retired_on AS retired_on, n.label AS label,
            ROW_NUMBER() OVER (PARTITION BY a.model, a.provider_key, c.card ORDER BY c.place, n.weight DESC, n.place) AS pick
          FROM (SELECT DISTINCT r.model AS model, LOWER(COALESCE(r.provider, '')) AS provider_key FROM {dialect.Table("usage_requests")} AS r WHERE r.model <> '') AS a
          CROSS JOIN {dialect.Table("price_cards")} AS c
          JOIN {dialect.Table("price_names")} AS n ON n.card = c.asked
          WHERE (a.provider_key = '' OR a.provider_key = c.provider_key OR a.provider_key = c.card) AND {dialect.Like("LOWER(a.model)", "n.pattern")}
        ),
        asked AS (
          SELECT r.id AS id, k.card AS card, COALESCE(k.asked, '') AS asked, k.sku AS sku, COALESCE(k.priced_by, r.provider) AS priced_by, k.currency AS currency,
            COALESCE(k.rule_text, r.model) AS matched_by, {dialect.DayOf("r.requested_at")} AS requested_on, {Minute} AS requested_minute,
            {dialect.Modulo($"({Minute} + 4 * 1440)", 10080)} AS minute_of_week,
            CASE WHEN r.same_id > 1 THEN {Text("Several requests have this id.")}
              WHEN {MomentOrNull} IS NULL THEN {Text("The request has no moment.")}
              WHEN COALESCE(r.model, '') = '' THEN {Text("The request has no model.")}
              WHEN k.card IS NULL THEN {Text("No card knows this model.")}
              WHEN k.retired_on <= {dialect.DayOf("r.requested_at")} THEN k.label || {Text(" cannot be bought since ")} || CAST(k.retired_on AS {dialect.Text}) || '.' END AS refused
          FROM (SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, r.provider AS provider, COUNT(*) OVER (PARTITION BY r.id) AS same_id FROM {dialect.Table("usage_requests")} AS r) AS r
          LEFT JOIN (SELECT * FROM known AS n WHERE n.pick = 1) AS k ON k.model = r.model AND k.provider_key = LOWER(COALESCE(r.provider, ''))
        ),
        located AS (
          SELECT a.id AS id, a.card AS card, a.asked AS asked, a.sku AS sku, a.priced_by AS priced_by, a.currency AS currency, a.matched_by AS matched_by, a.requested_on AS requested_on,
            COALESCE(a.refused{Where(", CASE", UnknownChoices, " END")}) AS refused,
            {Joined(place => $"{Value(place)}", "|")} AS at_values,
            {Joined(place => $"x{place}.axis || ' ' || {Value(place)}", ", ")} AS at_words
          FROM asked AS a{Where("\n  ", AxisJoins, "")}
        ),
        tariffed AS (
          SELECT l.id AS id, l.card AS card, l.asked AS asked, l.sku AS sku, l.priced_by AS priced_by, l.currency AS currency, l.matched_by AS matched_by, t.tariff AS tariff,
            CASE WHEN l.refused IS NOT NULL THEN l.refused
              WHEN t.tariff IS NULL THEN {Text("Nothing is priced")} || CASE WHEN l.at_words = '' THEN '' ELSE {Text(" at ")} || l.at_words END || {Text(" on ")} || CAST(l.requested_on AS {dialect.Text}) || '.' END AS refused
          FROM located AS l
          LEFT JOIN (SELECT {Maybe("t.tariff")} AS tariff, t.card AS card, t.sku AS sku, COALESCE(t.at_values, '') AS at_values, t.valid_from AS valid_from, t.valid_to AS valid_to FROM {dialect.Table("price_tariffs")} AS t) AS t
            ON t.card = l.asked AND t.sku = l.sku AND t.at_values = l.at_values AND t.valid_from <= l.requested_on AND (t.valid_to IS NULL OR l.requested_on < t.valid_to)
        ),
        counted AS (
          SELECT c.id AS id, c.counted AS counted, c.number AS number, 0 AS is_implied FROM {dialect.Table("usage_counts")} AS c WHERE c.number IS NULL OR c.number <> 0
          UNION ALL
          SELECT r.id, 'request', {Number(1)}, 1
          FROM {dialect.Table("usage_requests")} AS r
          LEFT JOIN (SELECT DISTINCT c.id AS id, {Maybe("c.id")} AS found FROM {dialect.Table("usage_counts")} AS c WHERE c.counted = 'request') AS c ON c.id = r.id
          WHERE c.found IS NULL
        ),
        metered AS (
          SELECT t.id AS id, t.card AS card, MIN(t.asked) AS asked, MIN(t.sku) AS sku, MIN(t.priced_by) AS priced_by, MIN(t.currency) AS currency, MIN(t.matched_by) AS matched_by,
            MIN(t.tariff) AS tariff, MIN(t.refused) AS refused, l.meter AS meter, SUM(c.number) AS number, MAX(l.decides) AS decides,
            MIN(CASE WHEN c.found IS NULL THEN NULL WHEN c.number IS NULL OR NOT (c.number >= {Number(0)} AND c.number < {Number(1e300)}) THEN {Text("The count of ")} || c.counted || {Text(" is no number from 0 on.")}
              WHEN l.meter IS NULL AND c.is_implied = 0 THEN {Text("Nothing on the card charges for ")} || c.counted || '.' END) AS missing
          FROM tariffed AS t
          LEFT JOIN (SELECT c.id AS id, {Maybe("c.id")} AS found, c.counted AS counted, c.number AS number, c.is_implied AS is_implied FROM counted AS c) AS c ON c.id = t.id
          LEFT JOIN (SELECT l.tariff AS tariff, c.counted AS counted, {Maybe("l.meter")} AS meter, l.decides AS decides FROM {dialect.Table("price_lines")} AS l JOIN {dialect.Table("price_counts")} AS c ON c.counts = l.counts) AS l ON l.tariff = t.tariff AND l.counted = c.counted
          GROUP BY t.id, t.card, l.meter
        ),
        decided AS (
          SELECT m.*, SUM(CASE WHEN m.decides = 1 THEN m.number ELSE {Number(0)} END) OVER (PARTITION BY m.id, m.card) AS deciding
          FROM metered AS m
        ),
        charged AS (
          SELECT d.id AS id, d.card AS card, d.asked AS asked, d.sku AS sku, d.priced_by AS priced_by, d.currency AS currency, d.matched_by AS matched_by, d.refused AS refused,
            s.slot AS slot, d.missing AS uncharged, s.missing AS missing, s.amount AS amount, s.package AS package, s.units AS units,
            CASE WHEN s.graduated = 0 THEN d.number
              WHEN s.next_count IS NULL OR d.number < s.next_count - s.next_in THEN d.number - COALESCE(s.first_count - s.first_in, {Number(0)})
              ELSE s.next_count - s.next_in - COALESCE(s.first_count - s.first_in, {Number(0)}) END AS part
          FROM decided AS d
          LEFT JOIN (SELECT {string.Join(", ", StepColumns.Select(c => $"s.{c} AS {c}"))}, s.meter AS meter, {Maybe("s.meter")} AS found FROM {dialect.Table("price_steps")} AS s) AS s ON s.tariff = d.tariff AND s.meter = d.meter
          WHERE s.found IS NULL
            OR (s.graduated = 1 AND d.number > COALESCE(s.first_count - s.first_in, {Number(0)}))
            OR (s.graduated = 0
              AND (s.first_count IS NULL OR {StepNumber} > s.first_count OR (s.first_in = 1 AND {StepNumber} = s.first_count))
              AND (s.next_count IS NULL OR {StepNumber} < s.next_count OR (s.next_in = 0 AND {StepNumber} = s.next_count)))
        ),
        priced AS (
          SELECT c.id AS id, c.card AS card, MIN(c.asked) AS asked, MIN(c.sku) AS sku, MIN(c.priced_by) AS priced_by, MIN(c.currency) AS currency, MIN(c.matched_by) AS matched_by,
            COALESCE(MIN(c.refused), MIN(c.uncharged), MIN(c.missing)) AS missing,
            {string.Join("\n      + ", Enumerable.Range(1, Math.Max(1, prices.Slots)).Select(slot => $"COALESCE(MAX(CASE WHEN c.slot = {slot} THEN {Amount} END), {Number(0)})"))} AS amount
          FROM charged AS c
          GROUP BY c.id, c.card
        )
        SELECT p.id AS id, p.priced_by AS provider, CASE WHEN p.card IS NOT NULL THEN p.asked END AS card, CASE WHEN p.card IS NOT NULL THEN p.sku END AS sku,
          CASE WHEN p.card IS NOT NULL THEN p.matched_by END AS matched_by, CASE WHEN p.card IS NOT NULL THEN p.currency END AS currency,
          CASE WHEN p.missing IS NULL THEN p.amount END AS amount, p.missing AS missing
        FROM priced AS p;


        """);

    /// <summary>What a step of a price has beside its meter.</summary>
    private static readonly string[] StepColumns =
        ["tariff", "slot", "graduated", "by_sum", "first_count", "first_in", "next_count", "next_in", "package", "units", "amount", "missing"];

    /// <summary>The count that finds a step.</summary>
    private const string StepNumber = "CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END";

    /// <summary>What a part costs; a package that is begun is charged whole.</summary>
    private string Amount => $"CASE WHEN c.package > {Number(1)} THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units";

    private IEnumerable<int> Places => Enumerable.Range(1, prices.Axes);

    /// <summary>Each axis of the card, with what the request chose on it, and whether the card has that.</summary>
    private string AxisJoins => string.Join("\n  ", Places.Select(place => $"""
        LEFT JOIN (SELECT x.card AS card, x.place AS place, {Maybe("x.axis")} AS axis, {Maybe("x.value")} AS value, x.known_values AS known_values, x.known_since AS known_since, x.known_before AS known_before FROM {dialect.Table("price_axes")} AS x WHERE x.place = {place} AND x.is_default = 1) AS x{place} ON x{place}.card = a.asked
          LEFT JOIN (SELECT c.id AS id, c.axis AS axis, COALESCE(c.value, '') AS value, {Maybe("c.id")} AS found FROM {dialect.Table("usage_choices")} AS c) AS c{place} ON c{place}.id = a.id AND c{place}.axis = x{place}.axis
          LEFT JOIN (SELECT v.card AS card, v.axis AS axis, v.value AS value, {Maybe("v.value")} AS found FROM {dialect.Table("price_axes")} AS v) AS v{place} ON v{place}.card = a.asked AND v{place}.axis = c{place}.axis AND v{place}.value = c{place}.value
        """).Append($"""
        LEFT JOIN (SELECT h.card AS card, {Maybe("h.value")} AS value, h.from_minute AS from_minute, h.until_minute AS until_minute, h.since_minute AS since_minute, h.before_minute AS before_minute FROM {dialect.Table("price_hours")} AS h) AS h
            ON h.card = a.asked AND h.from_minute <= a.minute_of_week AND a.minute_of_week < h.until_minute AND h.since_minute <= a.requested_minute AND a.requested_minute < h.before_minute
          LEFT JOIN (SELECT c.id AS id, {Maybe("MIN(c.id)")} AS found, COUNT(*) AS choices, MIN(c.axis) AS first_axis, MAX(c.axis) AS last_axis FROM {dialect.Table("usage_choices")} AS c GROUP BY c.id) AS c ON c.id = a.id
        """));

    /// <summary>The value that a request has on an axis: chosen, by its hour, or the default.</summary>
    private static string Value(int place) =>
        $"CASE WHEN c{place}.found IS NOT NULL THEN c{place}.value WHEN x{place}.axis = '{Axis.Hours}' AND h.value IS NOT NULL THEN h.value ELSE x{place}.value END";

    /// <summary>Choices that the card does not know, an axis that it does not have, or a value; and hours that are not known.</summary>
    private string UnknownChoices
    {
        get
        {
            string IsAxis(string axis) => string.Join(" OR ", Places.Select(place => $"c{place}.axis = c.{axis}"));
            var known = string.Join(" + ", Places.Select(place => $"CASE WHEN c{place}.found IS NULL THEN 0 ELSE 1 END"));
            return $"""

                      WHEN c.found IS NOT NULL AND c.choices > {known} THEN {Text("The card does not tell requests apart by ")}
                        || CASE WHEN COALESCE({IsAxis("first_axis")}, FALSE) THEN c.last_axis ELSE c.first_axis END || '.'
                {Cases(place => $"c{place}.found IS NOT NULL AND v{place}.found IS NULL THEN {Text("The card has no ")} || c{place}.axis || {Text(" '")} || c{place}.value || {Text("', only ")} || x{place}.known_values || '.'")}
                {Cases(place => $"c{place}.found IS NULL AND NOT (x{place}.known_since <= a.requested_minute AND a.requested_minute < x{place}.known_before) THEN {Text(NamedZone.WhyUnknown)}")}
                """;

            string Cases(Func<int, string> text) => string.Join("\n", Places.Select(place => $"      WHEN {text(place)}"));
        }
    }

    /// <summary>What depends on axes, where any card has one.</summary>
    private string Where(string before, string text, string after) => prices.Axes == 0 ? "" : before + text + after;

    /// <summary>The minute since 1970, which began with a Thursday.</summary>
    private string Minute => dialect.MinuteOf("r.requested_at");

    /// <summary>Where moments are texts, one of them may be none.</summary>
    private string MomentOrNull => dialect.DayOf("r.requested_at");

    /// <summary>What there is of each axis in their order, of which a card may have fewer.</summary>
    private string Joined(Func<int, string> part, string separator) => prices.Axes == 0 ? "''" : string.Join("\n      || ", Places.Select(place =>
        place == 1 ? $"COALESCE({part(1)}, '')" : $"COALESCE({dialect.Literal(separator)} || {part(place)}, '')"));

    /// <summary>A text that is null where a join finds nothing.</summary>
    private string Maybe(string column) => $"CAST({column} AS {dialect.Nullable(dialect.Text)})";

    private string Text(string text) => dialect.Literal(text);

    private string Number(double number) => SqlExpression.Number(dialect, number);
}
