-- Rate cards: rates, formulas and prices for SQLite 3.40 or later. The project's tests run it.
-- Generated: change the cards and formulas, and build again. RateCards' docs/sql.md tells how it is used.

BEGIN;

-- Tables of somebody else's are left alone: load this into a file of its own. Run it with sqlite3 -bail, which stops at an error.
CREATE TEMP TABLE ratecards_guard (others INTEGER CONSTRAINT "This file has tables of its own that are called as these are" CHECK (others = 0));
INSERT INTO ratecards_guard
SELECT COUNT(*) FROM sqlite_master
WHERE type = 'table' AND name IN ('rates', 'models', 'offers', 'price_cards', 'price_names', 'price_axes', 'price_hours', 'price_tariffs', 'price_lines', 'price_counts', 'price_steps') AND sql NOT LIKE '%RateCards: %'
  AND COALESCE((SELECT group_concat(name) FROM pragma_table_info('rates')), '') <> 'id,provider,sku,meter,path,value,unit,valid_from,valid_to,words';
DROP TABLE ratecards_guard;

DROP VIEW IF EXISTS priced_requests;
DROP VIEW IF EXISTS priced_traffic;
DROP VIEW IF EXISTS traffic;
DROP VIEW IF EXISTS duplicate_requests;
DROP VIEW IF EXISTS checked_requests;
DROP VIEW IF EXISTS priced_usage;

DROP TABLE IF EXISTS rates;
CREATE TABLE rates ( -- RateCards: every rate over all time, a row for each period in which it has one value.
  id TEXT,
  card TEXT,
  provider TEXT,
  sku TEXT,
  label TEXT,
  meter TEXT,
  path TEXT,
  value REAL,
  currency TEXT,
  unit TEXT,
  valid_from TEXT,
  valid_to TEXT,
  words TEXT,
  source TEXT,
  source_url TEXT,
  trust TEXT,
  PRIMARY KEY (id, valid_from)
);
INSERT INTO rates (id, card, provider, sku, label, meter, path, value, currency, unit, valid_from, valid_to, words, source, source_url, trust) VALUES
  ('acme.model-a.input', 'acme', 'Acme''s \ inference', 'model-a', 'Model A', 'input', NULL, 4.00, 'USD', 'USD/Mtok', '2026-01-10', NULL, '4.00', 'Page', 'https://acme.example/pricing', 'vendor'),
  ('acme.model-a.output', 'acme', 'Acme''s \ inference', 'model-a', 'Model A', 'output', NULL, 12.00, 'USD', 'USD/Mtok', '2026-01-10', '2026-06-01', '12.00', 'Page', 'https://acme.example/pricing', 'vendor'),
  ('acme.model-a.output', 'acme', 'Acme''s \ inference', 'model-a', 'Model A', 'output', NULL, NULL, 'USD', 'USD/Mtok', '2026-06-01', NULL, 'not published', 'Page', 'https://acme.example/pricing', 'vendor'),
  ('acme.model-b.input', 'acme', 'Acme''s \ inference', 'model-b', 'Model B', 'input', NULL, 0.0, 'USD', 'USD/Mtok', '2026-01-10', '2026-03-01', 'free', 'Page', 'https://acme.example/pricing', 'vendor'),
  ('acme.model-b.output', 'acme', 'Acme''s \ inference', 'model-b', 'Model B', 'output', NULL, 8.0, 'USD', 'USD/Mtok', '2026-01-10', '2026-03-01', '8', 'Page', 'https://acme.example/pricing', 'vendor');

DROP TABLE IF EXISTS models;
CREATE TABLE models ( -- RateCards: every name that a request may call a model by.
  name TEXT,
  model TEXT,
  PRIMARY KEY (name)
);
INSERT INTO models (name, model) VALUES
  ('model-a', 'model-a'),
  ('model-b', 'model-b'),
  ('Acme''s A', 'model-a');

DROP TABLE IF EXISTS offers;
CREATE TABLE offers ( -- RateCards: what pricing takes of each offer and model, a row for each period in which nothing changes.
  offer TEXT,
  model TEXT,
  valid_from TEXT,
  valid_to TEXT,
  formula TEXT,
  "rate_in" REAL,
  "rate_out" REAL,
  missing TEXT,
  PRIMARY KEY (offer, model, valid_from)
);
INSERT INTO offers (offer, model, valid_from, valid_to, formula, "rate_in", "rate_out", missing) VALUES
  ('acme', 'model-a', '1900-01-01', '2026-02-01', NULL, NULL, NULL, 'How it is billed is not known before 2026-02-01.'),
  ('acme', 'model-a', '2026-02-01', '2026-06-01', 'cost', 4.0, 12.0, NULL),
  ('acme', 'model-a', '2026-06-01', NULL, NULL, NULL, NULL, '''acme.model-a.output'' is not published.'),
  ('acme', 'model-b', '1900-01-01', '2026-02-01', NULL, NULL, NULL, 'How it is billed is not known before 2026-02-01.'),
  ('acme', 'model-b', '2026-02-01', '2026-03-01', 'cost', 0.0, 8.0, NULL),
  ('acme', 'model-b', '2026-03-01', NULL, NULL, NULL, NULL, 'Model B cannot be bought since 2026-03-01.');

CREATE TABLE IF NOT EXISTS requests ( -- RateCards: requests to be priced under the offers of a calculator; the reader fills it.
  id TEXT,
  requested_at TEXT,
  model TEXT,
  "prompt" INTEGER,
  "cached" INTEGER,
  "generated" INTEGER
);

DROP TABLE IF EXISTS price_cards;
CREATE TABLE price_cards ( -- RateCards: which cards are asked for a price, each with those that it falls back on.
  card TEXT,
  provider TEXT,
  provider_key TEXT,
  asked TEXT,
  place INTEGER,
  currency TEXT,
  PRIMARY KEY (card, place)
);
INSERT INTO price_cards (card, provider, provider_key, asked, place, currency) VALUES
  ('acme', 'Acme''s \ inference', 'acme''s \ inference', 'acme', 0, 'USD');

DROP TABLE IF EXISTS price_names;
CREATE TABLE price_names ( -- RateCards: by which names and rules cards know an SKU.
  card TEXT,
  sku TEXT,
  pattern TEXT,
  rule_text TEXT,
  weight INTEGER,
  place INTEGER,
  retired_on TEXT,
  label TEXT,
  PRIMARY KEY (card, place)
);
INSERT INTO price_names (card, sku, pattern, rule_text, weight, place, retired_on, label) VALUES
  ('acme', 'model-a', 'model-a', NULL, 2147483647, 0, NULL, 'Model A'),
  ('acme', 'model-a', 'acme''s a', NULL, 2147483647, 1, NULL, 'Model A'),
  ('acme', 'model-b', 'model-b', NULL, 2147483647, 2, '2026-03-01', 'Model B');

DROP TABLE IF EXISTS price_axes;
CREATE TABLE price_axes ( -- RateCards: what the prices of a card depend on.
  card TEXT,
  place INTEGER,
  axis TEXT,
  value TEXT,
  is_default INTEGER,
  known_values TEXT,
  known_since INTEGER,
  known_before INTEGER,
  PRIMARY KEY (card, axis, value)
);

DROP TABLE IF EXISTS price_hours;
CREATE TABLE price_hours ( -- RateCards: minutes of the week in UTC in which a value of an axis holds, from a minute since 1970 on and before another: clocks of a zone change.
  card TEXT,
  value TEXT,
  from_minute INTEGER,
  until_minute INTEGER,
  since_minute INTEGER,
  before_minute INTEGER,
  PRIMARY KEY (card, value, from_minute, since_minute)
);

DROP TABLE IF EXISTS price_tariffs;
CREATE TABLE price_tariffs ( -- RateCards: which tariff holds when.
  tariff TEXT,
  card TEXT,
  sku TEXT,
  at_values TEXT,
  valid_from TEXT,
  valid_to TEXT,
  PRIMARY KEY (tariff)
);
INSERT INTO price_tariffs (tariff, card, sku, at_values, valid_from, valid_to) VALUES
  ('acme.model-a 2026-01-10', 'acme', 'model-a', NULL, '2026-01-10', '2026-06-01'),
  ('acme.model-a 2026-06-01', 'acme', 'model-a', NULL, '2026-06-01', NULL),
  ('acme.model-b 2026-01-10', 'acme', 'model-b', NULL, '2026-01-10', '2026-03-01');

DROP TABLE IF EXISTS price_lines;
CREATE TABLE price_lines ( -- RateCards: what a tariff charges for.
  tariff TEXT,
  meter TEXT,
  counts INTEGER,
  decides INTEGER,
  PRIMARY KEY (tariff, meter)
);
INSERT INTO price_lines (tariff, meter, counts, decides) VALUES
  ('acme.model-a 2026-01-10', 'input', 1, 0),
  ('acme.model-a 2026-01-10', 'output', 2, 0),
  ('acme.model-a 2026-06-01', 'input', 1, 0),
  ('acme.model-a 2026-06-01', 'output', 2, 0),
  ('acme.model-b 2026-01-10', 'input', 1, 0),
  ('acme.model-b 2026-01-10', 'output', 2, 0);

DROP TABLE IF EXISTS price_counts;
CREATE TABLE price_counts ( -- RateCards: what is counted together.
  counts INTEGER,
  counted TEXT,
  PRIMARY KEY (counts, counted)
);
INSERT INTO price_counts (counts, counted) VALUES
  (1, 'input'),
  (1, 'cached-input'),
  (1, 'cache-write'),
  (1, 'cache-write-1h'),
  (1, 'audio-input'),
  (1, 'cached-audio-input'),
  (1, 'cached-image-input'),
  (1, 'image-input'),
  (1, 'video-input'),
  (1, 'tool-input'),
  (2, 'output'),
  (2, 'audio-output'),
  (2, 'image-output'),
  (2, 'reasoning');

DROP TABLE IF EXISTS price_steps;
CREATE TABLE price_steps ( -- RateCards: the steps of a tariff's prices; doubles, with which they are computed.
  tariff TEXT,
  meter TEXT,
  slot INTEGER,
  graduated INTEGER,
  by_sum INTEGER,
  first_count REAL,
  first_in INTEGER,
  next_count REAL,
  next_in INTEGER,
  package REAL,
  units REAL,
  rate TEXT,
  amount REAL,
  missing TEXT,
  PRIMARY KEY (tariff, slot)
);
INSERT INTO price_steps (tariff, meter, slot, graduated, by_sum, first_count, first_in, next_count, next_in, package, units, rate, amount, missing) VALUES
  ('acme.model-a 2026-01-10', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1.0, 1000000.0, 'acme.model-a.input', 4.0, NULL),
  ('acme.model-a 2026-01-10', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1.0, 1000000.0, 'acme.model-a.output', 12.0, NULL),
  ('acme.model-a 2026-06-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1.0, 1000000.0, 'acme.model-a.input', 4.0, NULL),
  ('acme.model-a 2026-06-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1.0, 1000000.0, 'acme.model-a.output', NULL, '''acme.model-a.output'' is not published.'),
  ('acme.model-b 2026-01-10', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1.0, 1000000.0, 'acme.model-b.input', 0.0, NULL),
  ('acme.model-b 2026-01-10', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1.0, 1000000.0, 'acme.model-b.output', 8.0, NULL);

CREATE TABLE IF NOT EXISTS usage_requests ( -- RateCards: requests to be priced by the cards; the reader fills it.
  id TEXT,
  requested_at TEXT,
  model TEXT,
  provider TEXT
);

CREATE TABLE IF NOT EXISTS usage_choices ( -- RateCards: how requests are served, where not as cards have it by default; the reader fills it.
  id TEXT,
  axis TEXT,
  value TEXT
);

CREATE TABLE IF NOT EXISTS usage_counts ( -- RateCards: what was counted in requests, none of it a part of another count; the reader fills it.
  id TEXT,
  counted TEXT,
  number REAL
);

CREATE INDEX IF NOT EXISTS rates_by_sku ON rates (sku, meter, valid_from);

CREATE TABLE IF NOT EXISTS workloads ( -- RateCards: values of the formulas' symbols; the reader fills it.
  id TEXT,
  "order" REAL,
  "answer" REAL,
  "rate_in" REAL,
  "rate_out" REAL
);

DROP VIEW IF EXISTS formulas;
CREATE VIEW formulas AS
SELECT id,
  -- Sent, in tokens. A sentence; DROP TABLE rates.
  "order" * 1.0 AS "sent",
  -- Back, in tokens. All of it.
  CASE WHEN "answer" >= 0.0 THEN "answer" WHEN "answer" < 0.0 THEN 0.0 END AS "back",
  -- Cost, in USD. What comes back costs as well.
  CASE WHEN "order" * 1.0 > 0.0 THEN ("order" * 1.0 * "rate_in" + CASE WHEN "answer" >= 0.0 THEN "answer" WHEN "answer" < 0.0 THEN 0.0 END * "rate_out") / 1000000.0 WHEN "order" * 1.0 <= 0.0 THEN 0.0 END AS "cost",
  -- Share. Of the prompt.
  "order" * 1.0 / NULLIF("order" * 1.0 + CASE WHEN "answer" >= 0.0 THEN "answer" WHEN "answer" < 0.0 THEN 0.0 END, 0) AS "share",
  -- Squares. A sum without a closed form.
  CASE WHEN 3.0 - 1.0 < 1000000 THEN (WITH RECURSIVE terms(step, "index i", total) AS (SELECT 0, 1.0, (1.0) - (1.0) UNION ALL SELECT step + 1, 1.0 + (step + 1), total + "index i" * "index i" FROM terms WHERE step <= 3.0 - 1.0) SELECT total FROM terms ORDER BY step DESC LIMIT 1) END AS "squares"
FROM workloads;

CREATE VIEW checked_requests AS
SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, date(r.requested_at) AS requested_on,
  r."prompt" AS "prompt", r."cached" AS "cached", r."generated" AS "generated",
  CASE
    WHEN date(r.requested_at) IS NULL THEN 'The request has no moment.'
    WHEN date(r.requested_at) < '1900-01-01' OR date(r.requested_at) >= '2200-01-01' THEN 'The request is not from 1900 to 2199.'
    WHEN COALESCE(r.model, '') = '' THEN 'The request has no model.'
    WHEN r."prompt" IS NULL THEN 'The request has no ''prompt''.'
    WHEN r."prompt" < 0 OR r."prompt" > 100000000000 THEN '''prompt'' is not from 0 to 100000000000.'
    WHEN r."cached" IS NULL THEN 'The request has no ''cached''.'
    WHEN r."cached" < 0 OR r."cached" > 100000000000 THEN '''cached'' is not from 0 to 100000000000.'
    WHEN r."generated" IS NULL THEN 'The request has no ''generated''.'
    WHEN r."generated" < 0 OR r."generated" > 100000000000 THEN '''generated'' is not from 0 to 100000000000.'
    WHEN r."cached" > r."prompt" THEN '''cached'' is more than ''prompt'', which it is a part of.'
  END AS refused
FROM requests AS r;

CREATE VIEW duplicate_requests AS
SELECT r.id AS id, COUNT(*) AS requests
FROM requests AS r
WHERE r.id IS NOT NULL
GROUP BY r.id
HAVING COUNT(*) > 1;

CREATE VIEW priced_requests AS
SELECT id, requested_at, model, offer, cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END AS missing
FROM (
  SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, o.offer AS offer, o.missing AS missing,
    CASE o.formula
    WHEN 'cost' THEN CASE WHEN r."prompt" > 0.0 THEN (r."prompt" * o."rate_in" + r."generated" * o."rate_out") / 1000000.0 WHEN r."prompt" <= 0.0 THEN 0.0 END
  END AS cost
  FROM (
    SELECT c.id AS id, c.requested_at AS requested_at, c.model AS model, c.requested_on AS requested_on,
      CAST(c."prompt" AS REAL) AS "prompt", CAST(c."cached" AS REAL) AS "cached", CAST(c."prompt" - c."cached" AS REAL) AS "uncached", CAST(c."generated" AS REAL) AS "generated"
    FROM checked_requests AS c
    WHERE c.refused IS NULL
  ) AS r
  JOIN models AS m ON m.name = r.model
  JOIN offers AS o ON o.model = m.model
  WHERE o.valid_from <= r.requested_on AND (o.valid_to IS NULL OR r.requested_on < o.valid_to)
) AS p
UNION ALL
SELECT c.id, c.requested_at, c.model, NULL, NULL, COALESCE(c.refused, 'No offer lists this model.')
FROM checked_requests AS c
WHERE c.refused IS NOT NULL OR c.model NOT IN (SELECT name FROM models);

CREATE VIEW traffic AS
SELECT c.model AS model, c.requested_on AS requested_on, COUNT(*) AS requests,
  SUM(c."prompt") AS "prompt", SUM(c."cached") AS "cached", SUM(c."generated") AS "generated", c.refused AS refused,
  CASE WHEN (CAST(c."prompt" AS REAL)) <= 0.0 THEN 0.0 ELSE 1.0 END AS step_1
FROM checked_requests AS c
GROUP BY c.model, c.requested_on, c.refused,
  CASE WHEN (CAST(c."prompt" AS REAL)) <= 0.0 THEN 0.0 ELSE 1.0 END;

CREATE VIEW priced_traffic AS
SELECT offer, model, valid_from, valid_to, SUM(p.requests) AS requests, SUM(p."prompt") AS "prompt", SUM(p."cached") AS "cached", SUM(p."generated") AS "generated",
  CAST(SUM(p.cost) AS REAL) AS cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END AS missing
FROM (
  SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, o.valid_to AS valid_to, o.missing AS missing,
    t.requests AS requests, t."prompt" AS "prompt", t."cached" AS "cached", t."generated" AS "generated",
    CASE o.formula
    WHEN 'cost' THEN CASE WHEN t.step_1 > 0.0 THEN (t."prompt" * o."rate_in" + t."generated" * o."rate_out") / 1000000.0 WHEN t.step_1 <= 0.0 THEN 0.0 END
  END AS cost
  FROM (
    SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, SUM(t.requests) AS requests,
      CAST(SUM(t."prompt") AS REAL) AS "prompt", CAST(SUM(t."cached") AS REAL) AS "cached", CAST(SUM(t."prompt") - SUM(t."cached") AS REAL) AS "uncached", CAST(SUM(t."generated") AS REAL) AS "generated", t.step_1 AS step_1
    FROM traffic AS t
    JOIN models AS m ON m.name = t.model
    JOIN offers AS o ON o.model = m.model
    WHERE t.refused IS NULL AND o.valid_from <= t.requested_on AND (o.valid_to IS NULL OR t.requested_on < o.valid_to)
    GROUP BY o.offer, o.model, o.valid_from, t.step_1
  ) AS t
  JOIN offers AS o ON o.offer = t.offer AND o.model = t.model AND o.valid_from = t.valid_from
) AS p
GROUP BY offer, model, valid_from, valid_to, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END
UNION ALL
SELECT NULL, t.model, NULL, NULL, SUM(t.requests), CAST(SUM(t."prompt") AS REAL) AS "prompt", CAST(SUM(t."cached") AS REAL) AS "cached", CAST(SUM(t."generated") AS REAL) AS "generated", NULL, COALESCE(t.refused, 'No offer lists this model.')
FROM traffic AS t
WHERE t.refused IS NOT NULL OR t.model NOT IN (SELECT name FROM models)
GROUP BY t.model, COALESCE(t.refused, 'No offer lists this model.');

CREATE VIEW priced_usage AS
WITH known AS (
  SELECT a.model AS model, a.provider_key AS provider_key, CAST(c.card AS TEXT) AS card, c.asked AS asked, c.provider AS priced_by, c.currency AS currency,
    n.sku AS sku, n.rule_text AS rule_text, n.retired_on AS retired_on, n.label AS label,
    ROW_NUMBER() OVER (PARTITION BY a.model, a.provider_key, c.card ORDER BY c.place, n.weight DESC, n.place) AS pick
  FROM (SELECT DISTINCT r.model AS model, LOWER(COALESCE(r.provider, '')) AS provider_key FROM usage_requests AS r WHERE r.model <> '') AS a
  CROSS JOIN price_cards AS c
  JOIN price_names AS n ON n.card = c.asked
  WHERE (a.provider_key = '' OR a.provider_key = c.provider_key OR a.provider_key = c.card) AND LOWER(a.model) LIKE n.pattern ESCAPE '\'
),
asked AS (
  SELECT r.id AS id, k.card AS card, COALESCE(k.asked, '') AS asked, k.sku AS sku, COALESCE(k.priced_by, r.provider) AS priced_by, k.currency AS currency,
    COALESCE(k.rule_text, r.model) AS matched_by, date(r.requested_at) AS requested_on, CAST(FLOOR(CAST(strftime('%s', r.requested_at) AS INTEGER) / 60) AS INTEGER) AS requested_minute,
    (CAST(FLOOR(CAST(strftime('%s', r.requested_at) AS INTEGER) / 60) AS INTEGER) + 4 * 1440) % 10080 AS minute_of_week,
    CASE WHEN r.same_id > 1 THEN 'Several requests have this id.'
      WHEN date(r.requested_at) IS NULL THEN 'The request has no moment.'
      WHEN COALESCE(r.model, '') = '' THEN 'The request has no model.'
      WHEN k.card IS NULL THEN 'No card knows this model.'
      WHEN k.retired_on <= date(r.requested_at) THEN k.label || ' cannot be bought since ' || CAST(k.retired_on AS TEXT) || '.' END AS refused
  FROM (SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, r.provider AS provider, COUNT(*) OVER (PARTITION BY r.id) AS same_id FROM usage_requests AS r) AS r
  LEFT JOIN (SELECT * FROM known AS n WHERE n.pick = 1) AS k ON k.model = r.model AND k.provider_key = LOWER(COALESCE(r.provider, ''))
),
located AS (
  SELECT a.id AS id, a.card AS card, a.asked AS asked, a.sku AS sku, a.priced_by AS priced_by, a.currency AS currency, a.matched_by AS matched_by, a.requested_on AS requested_on,
    COALESCE(a.refused) AS refused,
    '' AS at_values,
    '' AS at_words
  FROM asked AS a
),
tariffed AS (
  SELECT l.id AS id, l.card AS card, l.asked AS asked, l.sku AS sku, l.priced_by AS priced_by, l.currency AS currency, l.matched_by AS matched_by, t.tariff AS tariff,
    CASE WHEN l.refused IS NOT NULL THEN l.refused
      WHEN t.tariff IS NULL THEN 'Nothing is priced' || CASE WHEN l.at_words = '' THEN '' ELSE ' at ' || l.at_words END || ' on ' || CAST(l.requested_on AS TEXT) || '.' END AS refused
  FROM located AS l
  LEFT JOIN (SELECT CAST(t.tariff AS TEXT) AS tariff, t.card AS card, t.sku AS sku, COALESCE(t.at_values, '') AS at_values, t.valid_from AS valid_from, t.valid_to AS valid_to FROM price_tariffs AS t) AS t
    ON t.card = l.asked AND t.sku = l.sku AND t.at_values = l.at_values AND t.valid_from <= l.requested_on AND (t.valid_to IS NULL OR l.requested_on < t.valid_to)
),
counted AS (
  SELECT c.id AS id, c.counted AS counted, c.number AS number, 0 AS is_implied FROM usage_counts AS c WHERE c.number IS NULL OR c.number <> 0
  UNION ALL
  SELECT r.id, 'request', 1.0, 1
  FROM usage_requests AS r
  LEFT JOIN (SELECT DISTINCT c.id AS id, CAST(c.id AS TEXT) AS found FROM usage_counts AS c WHERE c.counted = 'request') AS c ON c.id = r.id
  WHERE c.found IS NULL
),
metered AS (
  SELECT t.id AS id, t.card AS card, MIN(t.asked) AS asked, MIN(t.sku) AS sku, MIN(t.priced_by) AS priced_by, MIN(t.currency) AS currency, MIN(t.matched_by) AS matched_by,
    MIN(t.tariff) AS tariff, MIN(t.refused) AS refused, l.meter AS meter, SUM(c.number) AS number, MAX(l.decides) AS decides,
    MIN(CASE WHEN c.found IS NULL THEN NULL WHEN c.number IS NULL OR NOT (c.number >= 0.0 AND c.number < 1E+300) THEN 'The count of ' || c.counted || ' is no number from 0 on.'
      WHEN l.meter IS NULL AND c.is_implied = 0 THEN 'Nothing on the card charges for ' || c.counted || '.' END) AS missing
  FROM tariffed AS t
  LEFT JOIN (SELECT c.id AS id, CAST(c.id AS TEXT) AS found, c.counted AS counted, c.number AS number, c.is_implied AS is_implied FROM counted AS c) AS c ON c.id = t.id
  LEFT JOIN (SELECT l.tariff AS tariff, c.counted AS counted, CAST(l.meter AS TEXT) AS meter, l.decides AS decides FROM price_lines AS l JOIN price_counts AS c ON c.counts = l.counts) AS l ON l.tariff = t.tariff AND l.counted = c.counted
  GROUP BY t.id, t.card, l.meter
),
decided AS (
  SELECT m.*, SUM(CASE WHEN m.decides = 1 THEN m.number ELSE 0.0 END) OVER (PARTITION BY m.id, m.card) AS deciding
  FROM metered AS m
),
charged AS (
  SELECT d.id AS id, d.card AS card, d.asked AS asked, d.sku AS sku, d.priced_by AS priced_by, d.currency AS currency, d.matched_by AS matched_by, d.refused AS refused,
    s.slot AS slot, d.missing AS uncharged, s.missing AS missing, s.amount AS amount, s.package AS package, s.units AS units,
    CASE WHEN s.graduated = 0 THEN d.number
      WHEN s.next_count IS NULL OR d.number < s.next_count - s.next_in THEN d.number - COALESCE(s.first_count - s.first_in, 0.0)
      ELSE s.next_count - s.next_in - COALESCE(s.first_count - s.first_in, 0.0) END AS part
  FROM decided AS d
  LEFT JOIN (SELECT s.tariff AS tariff, s.slot AS slot, s.graduated AS graduated, s.by_sum AS by_sum, s.first_count AS first_count, s.first_in AS first_in, s.next_count AS next_count, s.next_in AS next_in, s.package AS package, s.units AS units, s.amount AS amount, s.missing AS missing, s.meter AS meter, CAST(s.meter AS TEXT) AS found FROM price_steps AS s) AS s ON s.tariff = d.tariff AND s.meter = d.meter
  WHERE s.found IS NULL
    OR (s.graduated = 1 AND d.number > COALESCE(s.first_count - s.first_in, 0.0))
    OR (s.graduated = 0
      AND (s.first_count IS NULL OR CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END > s.first_count OR (s.first_in = 1 AND CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END = s.first_count))
      AND (s.next_count IS NULL OR CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END < s.next_count OR (s.next_in = 0 AND CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END = s.next_count)))
),
priced AS (
  SELECT c.id AS id, c.card AS card, MIN(c.asked) AS asked, MIN(c.sku) AS sku, MIN(c.priced_by) AS priced_by, MIN(c.currency) AS currency, MIN(c.matched_by) AS matched_by,
    COALESCE(MIN(c.refused), MIN(c.uncharged), MIN(c.missing)) AS missing,
    COALESCE(MAX(CASE WHEN c.slot = 1 THEN CASE WHEN c.package > 1.0 THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), 0.0)
      + COALESCE(MAX(CASE WHEN c.slot = 2 THEN CASE WHEN c.package > 1.0 THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), 0.0) AS amount
  FROM charged AS c
  GROUP BY c.id, c.card
)
SELECT p.id AS id, p.priced_by AS provider, CASE WHEN p.card IS NOT NULL THEN p.asked END AS card, CASE WHEN p.card IS NOT NULL THEN p.sku END AS sku,
  CASE WHEN p.card IS NOT NULL THEN p.matched_by END AS matched_by, CASE WHEN p.card IS NOT NULL THEN p.currency END AS currency,
  CASE WHEN p.missing IS NULL THEN p.amount END AS amount, p.missing AS missing
FROM priced AS p;

COMMIT;
