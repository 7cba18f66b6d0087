{{ config(enabled=var('usage', false)) }}
WITH known AS (
  SELECT a.model AS model, a.provider_key AS provider_key, CAST(c.card AS {{ ratecards_text() }}) AS card, c.asked AS asked, c.provider AS priced_by, c.currency AS currency,
    n.sku AS sku, n.rule_text AS rule_text, n.retired_on AS retired_on, n.label AS label,
    ROW_NUMBER() OVER (PARTITION BY a.model, a.provider_key, c.card ORDER BY c.place, n.weight DESC, n.place) AS pick
  FROM (SELECT DISTINCT r.model AS model, LOWER(COALESCE(r.provider, '')) AS provider_key FROM {{ source('ratecards', 'usage_requests') }} AS r WHERE r.model <> '') AS a
  CROSS JOIN {{ ref('ratecards_price_cards') }} AS c
  JOIN {{ ref('ratecards_price_names') }} AS n ON n.card = c.asked
  WHERE (a.provider_key = '' OR a.provider_key = c.provider_key OR a.provider_key = c.card) AND {{ ratecards_like('LOWER(a.model)', 'n.pattern') }}
),
asked AS (
  SELECT r.id AS id, k.card AS card, COALESCE(k.asked, '') AS asked, k.sku AS sku, COALESCE(k.priced_by, r.provider) AS priced_by, k.currency AS currency,
    COALESCE(k.rule_text, r.model) AS matched_by, {{ ratecards_day_of('r.requested_at') }} AS requested_on, CAST(FLOOR({{ ratecards_seconds_of('r.requested_at') }} / 60) AS {{ ratecards_whole() }}) AS requested_minute,
    {% call ratecards_modulo(10080) %}(CAST(FLOOR({{ ratecards_seconds_of('r.requested_at') }} / 60) AS {{ ratecards_whole() }}) + 4 * 1440){% endcall %} AS minute_of_week,
    CASE WHEN r.same_id > 1 THEN {{ ratecards_literal('Several requests have this id.') }}
      WHEN {{ ratecards_day_of('r.requested_at') }} IS NULL THEN {{ ratecards_literal('The request has no moment.') }}
      WHEN COALESCE(r.model, '') = '' THEN {{ ratecards_literal('The request has no model.') }}
      WHEN k.card IS NULL THEN {{ ratecards_literal('No card knows this model.') }}
      WHEN k.retired_on <= {{ ratecards_day_of('r.requested_at') }} THEN k.label || {{ ratecards_literal(' cannot be bought since ') }} || CAST(k.retired_on AS {{ ratecards_text() }}) || '.' END AS refused
  FROM (SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, r.provider AS provider, COUNT(*) OVER (PARTITION BY r.id) AS same_id FROM {{ source('ratecards', 'usage_requests') }} AS r) AS r
  LEFT JOIN (SELECT * FROM known AS n WHERE n.pick = 1) AS k ON k.model = r.model AND k.provider_key = LOWER(COALESCE(r.provider, ''))
),
located AS (
  SELECT a.id AS id, a.card AS card, a.asked AS asked, a.sku AS sku, a.priced_by AS priced_by, a.currency AS currency, a.matched_by AS matched_by, a.requested_on AS requested_on,
    COALESCE(a.refused, CASE
      WHEN c.found IS NOT NULL AND c.choices > CASE WHEN c1.found IS NULL THEN 0 ELSE 1 END + CASE WHEN c2.found IS NULL THEN 0 ELSE 1 END + CASE WHEN c3.found IS NULL THEN 0 ELSE 1 END THEN {{ ratecards_literal('The card does not tell requests apart by ') }}
        || CASE WHEN COALESCE(c1.axis = c.first_axis OR c2.axis = c.first_axis OR c3.axis = c.first_axis, FALSE) THEN c.last_axis ELSE c.first_axis END || '.'
      WHEN c1.found IS NOT NULL AND v1.found IS NULL THEN {{ ratecards_literal('The card has no ') }} || c1.axis || {{ ratecards_literal(' \'') }} || c1.value || {{ ratecards_literal('\', only ') }} || x1.known_values || '.'
      WHEN c2.found IS NOT NULL AND v2.found IS NULL THEN {{ ratecards_literal('The card has no ') }} || c2.axis || {{ ratecards_literal(' \'') }} || c2.value || {{ ratecards_literal('\', only ') }} || x2.known_values || '.'
      WHEN c3.found IS NOT NULL AND v3.found IS NULL THEN {{ ratecards_literal('The card has no ') }} || c3.axis || {{ ratecards_literal(' \'') }} || c3.value || {{ ratecards_literal('\', only ') }} || x3.known_values || '.'
      WHEN c1.found IS NULL AND NOT (x1.known_since <= a.requested_minute AND a.requested_minute < x1.known_before) THEN {{ ratecards_literal('Hours of a time zone are known from 2020-01-01 up to 2050-01-01 only.') }}
      WHEN c2.found IS NULL AND NOT (x2.known_since <= a.requested_minute AND a.requested_minute < x2.known_before) THEN {{ ratecards_literal('Hours of a time zone are known from 2020-01-01 up to 2050-01-01 only.') }}
      WHEN c3.found IS NULL AND NOT (x3.known_since <= a.requested_minute AND a.requested_minute < x3.known_before) THEN {{ ratecards_literal('Hours of a time zone are known from 2020-01-01 up to 2050-01-01 only.') }} END) AS refused,
    COALESCE(CASE WHEN c1.found IS NOT NULL THEN c1.value WHEN x1.axis = 'hours' AND h.value IS NOT NULL THEN h.value ELSE x1.value END, '')
      || COALESCE({{ ratecards_literal('|') }} || CASE WHEN c2.found IS NOT NULL THEN c2.value WHEN x2.axis = 'hours' AND h.value IS NOT NULL THEN h.value ELSE x2.value END, '')
      || COALESCE({{ ratecards_literal('|') }} || CASE WHEN c3.found IS NOT NULL THEN c3.value WHEN x3.axis = 'hours' AND h.value IS NOT NULL THEN h.value ELSE x3.value END, '') AS at_values,
    COALESCE(x1.axis || ' ' || CASE WHEN c1.found IS NOT NULL THEN c1.value WHEN x1.axis = 'hours' AND h.value IS NOT NULL THEN h.value ELSE x1.value END, '')
      || COALESCE({{ ratecards_literal(', ') }} || x2.axis || ' ' || CASE WHEN c2.found IS NOT NULL THEN c2.value WHEN x2.axis = 'hours' AND h.value IS NOT NULL THEN h.value ELSE x2.value END, '')
      || COALESCE({{ ratecards_literal(', ') }} || x3.axis || ' ' || CASE WHEN c3.found IS NOT NULL THEN c3.value WHEN x3.axis = 'hours' AND h.value IS NOT NULL THEN h.value ELSE x3.value END, '') AS at_words
  FROM asked AS a
  LEFT JOIN (SELECT x.card AS card, x.place AS place, CAST(x.axis AS {{ ratecards_text() }}) AS axis, CAST(x.value AS {{ ratecards_text() }}) AS value, x.known_values AS known_values, x.known_since AS known_since, x.known_before AS known_before FROM {{ ref('ratecards_price_axes') }} AS x WHERE x.place = 1 AND x.is_default = 1) AS x1 ON x1.card = a.asked
  LEFT JOIN (SELECT c.id AS id, c.axis AS axis, COALESCE(c.value, '') AS value, CAST(c.id AS {{ ratecards_text() }}) AS found FROM {{ source('ratecards', 'usage_choices') }} AS c) AS c1 ON c1.id = a.id AND c1.axis = x1.axis
  LEFT JOIN (SELECT v.card AS card, v.axis AS axis, v.value AS value, CAST(v.value AS {{ ratecards_text() }}) AS found FROM {{ ref('ratecards_price_axes') }} AS v) AS v1 ON v1.card = a.asked AND v1.axis = c1.axis AND v1.value = c1.value
  LEFT JOIN (SELECT x.card AS card, x.place AS place, CAST(x.axis AS {{ ratecards_text() }}) AS axis, CAST(x.value AS {{ ratecards_text() }}) AS value, x.known_values AS known_values, x.known_since AS known_since, x.known_before AS known_before FROM {{ ref('ratecards_price_axes') }} AS x WHERE x.place = 2 AND x.is_default = 1) AS x2 ON x2.card = a.asked
  LEFT JOIN (SELECT c.id AS id, c.axis AS axis, COALESCE(c.value, '') AS value, CAST(c.id AS {{ ratecards_text() }}) AS found FROM {{ source('ratecards', 'usage_choices') }} AS c) AS c2 ON c2.id = a.id AND c2.axis = x2.axis
  LEFT JOIN (SELECT v.card AS card, v.axis AS axis, v.value AS value, CAST(v.value AS {{ ratecards_text() }}) AS found FROM {{ ref('ratecards_price_axes') }} AS v) AS v2 ON v2.card = a.asked AND v2.axis = c2.axis AND v2.value = c2.value
  LEFT JOIN (SELECT x.card AS card, x.place AS place, CAST(x.axis AS {{ ratecards_text() }}) AS axis, CAST(x.value AS {{ ratecards_text() }}) AS value, x.known_values AS known_values, x.known_since AS known_since, x.known_before AS known_before FROM {{ ref('ratecards_price_axes') }} AS x WHERE x.place = 3 AND x.is_default = 1) AS x3 ON x3.card = a.asked
  LEFT JOIN (SELECT c.id AS id, c.axis AS axis, COALESCE(c.value, '') AS value, CAST(c.id AS {{ ratecards_text() }}) AS found FROM {{ source('ratecards', 'usage_choices') }} AS c) AS c3 ON c3.id = a.id AND c3.axis = x3.axis
  LEFT JOIN (SELECT v.card AS card, v.axis AS axis, v.value AS value, CAST(v.value AS {{ ratecards_text() }}) AS found FROM {{ ref('ratecards_price_axes') }} AS v) AS v3 ON v3.card = a.asked AND v3.axis = c3.axis AND v3.value = c3.value
  LEFT JOIN (SELECT h.card AS card, CAST(h.value AS {{ ratecards_text() }}) AS value, h.from_minute AS from_minute, h.until_minute AS until_minute, h.since_minute AS since_minute, h.before_minute AS before_minute FROM {{ ref('ratecards_price_hours') }} AS h) AS h
    ON h.card = a.asked AND h.from_minute <= a.minute_of_week AND a.minute_of_week < h.until_minute AND h.since_minute <= a.requested_minute AND a.requested_minute < h.before_minute
  LEFT JOIN (SELECT c.id AS id, CAST(MIN(c.id) AS {{ ratecards_text() }}) AS found, COUNT(*) AS choices, MIN(c.axis) AS first_axis, MAX(c.axis) AS last_axis FROM {{ source('ratecards', 'usage_choices') }} AS c GROUP BY c.id) AS c ON c.id = a.id
),
tariffed AS (
  SELECT l.id AS id, l.card AS card, l.asked AS asked, l.sku AS sku, l.priced_by AS priced_by, l.currency AS currency, l.matched_by AS matched_by, t.tariff AS tariff,
    CASE WHEN l.refused IS NOT NULL THEN l.refused
      WHEN t.tariff IS NULL THEN {{ ratecards_literal('Nothing is priced') }} || CASE WHEN l.at_words = '' THEN '' ELSE {{ ratecards_literal(' at ') }} || l.at_words END || {{ ratecards_literal(' on ') }} || CAST(l.requested_on AS {{ ratecards_text() }}) || '.' END AS refused
  FROM located AS l
  LEFT JOIN (SELECT CAST(t.tariff AS {{ ratecards_text() }}) AS tariff, t.card AS card, t.sku AS sku, COALESCE(t.at_values, '') AS at_values, t.valid_from AS valid_from, t.valid_to AS valid_to FROM {{ ref('ratecards_price_tariffs') }} AS t) AS t
    ON t.card = l.asked AND t.sku = l.sku AND t.at_values = l.at_values AND t.valid_from <= l.requested_on AND (t.valid_to IS NULL OR l.requested_on < t.valid_to)
),
counted AS (
  SELECT c.id AS id, c.counted AS counted, c.number AS number, 0 AS is_implied FROM {{ source('ratecards', 'usage_counts') }} AS c WHERE c.number IS NULL OR c.number <> 0
  UNION ALL
  SELECT r.id, 'request', {{ ratecards_number('1.0') }}, 1
  FROM {{ source('ratecards', 'usage_requests') }} AS r
  LEFT JOIN (SELECT DISTINCT c.id AS id, CAST(c.id AS {{ ratecards_text() }}) AS found FROM {{ source('ratecards', 'usage_counts') }} AS c WHERE c.counted = 'request') AS c ON c.id = r.id
  WHERE c.found IS NULL
),
metered AS (
  SELECT t.id AS id, t.card AS card, MIN(t.asked) AS asked, MIN(t.sku) AS sku, MIN(t.priced_by) AS priced_by, MIN(t.currency) AS currency, MIN(t.matched_by) AS matched_by,
    MIN(t.tariff) AS tariff, MIN(t.refused) AS refused, l.meter AS meter, SUM(c.number) AS number, MAX(l.decides) AS decides,
    MIN(CASE WHEN c.found IS NULL THEN NULL WHEN c.number IS NULL OR NOT (c.number >= {{ ratecards_number('0.0') }} AND c.number < {{ ratecards_number('1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000.0') }}) THEN {{ ratecards_literal('The count of ') }} || c.counted || {{ ratecards_literal(' is no number from 0 on.') }}
      WHEN l.meter IS NULL AND c.is_implied = 0 THEN {{ ratecards_literal('Nothing on the card charges for ') }} || c.counted || '.' END) AS missing
  FROM tariffed AS t
  LEFT JOIN (SELECT c.id AS id, CAST(c.id AS {{ ratecards_text() }}) AS found, c.counted AS counted, c.number AS number, c.is_implied AS is_implied FROM counted AS c) AS c ON c.id = t.id
  LEFT JOIN (SELECT l.tariff AS tariff, c.counted AS counted, CAST(l.meter AS {{ ratecards_text() }}) AS meter, l.decides AS decides FROM {{ ref('ratecards_price_lines') }} AS l JOIN {{ ref('ratecards_price_counts') }} AS c ON c.counts = l.counts) AS l ON l.tariff = t.tariff AND l.counted = c.counted
  GROUP BY t.id, t.card, l.meter
),
decided AS (
  SELECT m.*, SUM(CASE WHEN m.decides = 1 THEN m.number ELSE {{ ratecards_number('0.0') }} END) OVER (PARTITION BY m.id, m.card) AS deciding
  FROM metered AS m
),
charged AS (
  SELECT d.id AS id, d.card AS card, d.asked AS asked, d.sku AS sku, d.priced_by AS priced_by, d.currency AS currency, d.matched_by AS matched_by, d.refused AS refused,
    s.slot AS slot, d.missing AS uncharged, s.missing AS missing, s.amount AS amount, s.package AS package, s.units AS units,
    CASE WHEN s.graduated = 0 THEN d.number
      WHEN s.next_count IS NULL OR d.number < s.next_count - s.next_in THEN d.number - COALESCE(s.first_count - s.first_in, {{ ratecards_number('0.0') }})
      ELSE s.next_count - s.next_in - COALESCE(s.first_count - s.first_in, {{ ratecards_number('0.0') }}) END AS part
  FROM decided AS d
  LEFT JOIN (SELECT s.tariff AS tariff, s.slot AS slot, s.graduated AS graduated, s.by_sum AS by_sum, s.first_count AS first_count, s.first_in AS first_in, s.next_count AS next_count, s.next_in AS next_in, s.package AS package, s.units AS units, s.amount AS amount, s.missing AS missing, s.meter AS meter, CAST(s.meter AS {{ ratecards_text() }}) AS found FROM {{ ref('ratecards_price_steps') }} AS s) AS s ON s.tariff = d.tariff AND s.meter = d.meter
  WHERE s.found IS NULL
    OR (s.graduated = 1 AND d.number > COALESCE(s.first_count - s.first_in, {{ ratecards_number('0.0') }}))
    OR (s.graduated = 0
      AND (s.first_count IS NULL OR CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END > s.first_count OR (s.first_in = 1 AND CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END = s.first_count))
      AND (s.next_count IS NULL OR CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END < s.next_count OR (s.next_in = 0 AND CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END = s.next_count)))
),
priced AS (
  SELECT c.id AS id, c.card AS card, MIN(c.asked) AS asked, MIN(c.sku) AS sku, MIN(c.priced_by) AS priced_by, MIN(c.currency) AS currency, MIN(c.matched_by) AS matched_by,
    COALESCE(MIN(c.refused), MIN(c.uncharged), MIN(c.missing)) AS missing,
    COALESCE(MAX(CASE WHEN c.slot = 1 THEN CASE WHEN c.package > {{ ratecards_number('1.0') }} THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), {{ ratecards_number('0.0') }})
      + COALESCE(MAX(CASE WHEN c.slot = 2 THEN CASE WHEN c.package > {{ ratecards_number('1.0') }} THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), {{ ratecards_number('0.0') }})
      + COALESCE(MAX(CASE WHEN c.slot = 3 THEN CASE WHEN c.package > {{ ratecards_number('1.0') }} THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), {{ ratecards_number('0.0') }})
      + COALESCE(MAX(CASE WHEN c.slot = 4 THEN CASE WHEN c.package > {{ ratecards_number('1.0') }} THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), {{ ratecards_number('0.0') }})
      + COALESCE(MAX(CASE WHEN c.slot = 5 THEN CASE WHEN c.package > {{ ratecards_number('1.0') }} THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), {{ ratecards_number('0.0') }}) AS amount
  FROM charged AS c
  GROUP BY c.id, c.card
)
SELECT p.id AS id, p.priced_by AS provider, CASE WHEN p.card IS NOT NULL THEN p.asked END AS card, CASE WHEN p.card IS NOT NULL THEN p.sku END AS sku,
  CASE WHEN p.card IS NOT NULL THEN p.matched_by END AS matched_by, CASE WHEN p.card IS NOT NULL THEN p.currency END AS currency,
  CASE WHEN p.missing IS NULL THEN p.amount END AS amount, p.missing AS missing
FROM priced AS p
