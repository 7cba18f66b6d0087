-- Rate cards: rates, formulas and prices for ClickHouse 24.12 or later. The project's tests do not run it: try it before you rely on it.
-- Generated: change the cards and formulas, and build again. RateCards' docs/sql.md tells how it is used.

DROP VIEW IF EXISTS priced_requests;
DROP VIEW IF EXISTS priced_traffic;
DROP VIEW IF EXISTS traffic;

DROP TABLE IF EXISTS rates;
CREATE TABLE rates (
  id String,
  provider String,
  sku String,
  meter String,
  path Nullable(String),
  value Nullable(Float64),
  unit Nullable(String),
  valid_from Date32,
  valid_to Nullable(Date32),
  words String
) ENGINE = MergeTree ORDER BY tuple();
INSERT INTO rates VALUES
  ('acme.model-a.input', 'Acme\'s \\ inference', 'model-a', 'input', NULL, 4.0, 'USD/Mtok', toDate32('2026-01-10'), NULL, '4.00'),
  ('acme.model-a.output', 'Acme\'s \\ inference', 'model-a', 'output', NULL, 12.0, 'USD/Mtok', toDate32('2026-01-10'), toDate32('2026-06-01'), '12.00'),
  ('acme.model-a.output', 'Acme\'s \\ inference', 'model-a', 'output', NULL, NULL, 'USD/Mtok', toDate32('2026-06-01'), NULL, 'not published'),
  ('acme.model-b.input', 'Acme\'s \\ inference', 'model-b', 'input', NULL, 0.0, 'USD/Mtok', toDate32('2026-01-10'), toDate32('2026-03-01'), 'free'),
  ('acme.model-b.output', 'Acme\'s \\ inference', 'model-b', 'output', NULL, 8.0, 'USD/Mtok', toDate32('2026-01-10'), toDate32('2026-03-01'), '8');

-- Sent, in tokens. A sentence; DROP TABLE rates.
CREATE OR REPLACE FUNCTION "sent" AS ("order") ->
  "order" * 1.0;

-- Back, in tokens. All of it.
CREATE OR REPLACE FUNCTION "back" AS ("answer") ->
  CASE WHEN "answer" >= 0.0 THEN "answer" WHEN "answer" < 0.0 THEN 0.0 END;

-- Cost, in USD. What comes back costs as well.
CREATE OR REPLACE FUNCTION "cost" AS ("order", "answer", "rate_in", "rate_out") ->
  CASE WHEN "sent"("order") > 0.0 THEN ("sent"("order") * "rate_in" + "back"("answer") * "rate_out") / 1000000.0 WHEN "sent"("order") <= 0.0 THEN 0.0 END;

-- Share. Of the prompt.
CREATE OR REPLACE FUNCTION "share" AS ("order", "answer") ->
  "sent"("order") / NULLIF("sent"("order") + "back"("answer"), 0);

-- Not here, because ClickHouse 24.12 or later cannot add up in order: squares.

DROP TABLE IF EXISTS models;
CREATE TABLE models (
  name String,
  model String
) ENGINE = MergeTree ORDER BY tuple();
INSERT INTO models VALUES
  ('model-a', 'model-a'),
  ('model-b', 'model-b'),
  ('Acme\'s A', 'model-a');

DROP TABLE IF EXISTS offers;
CREATE TABLE offers (
  offer String,
  model String,
  valid_from Date32,
  valid_to Nullable(Date32),
  formula Nullable(String),
  "rate_in" Nullable(Float64),
  "rate_out" Nullable(Float64),
  missing Nullable(String)
) ENGINE = MergeTree ORDER BY tuple();
INSERT INTO offers VALUES
  ('acme', 'model-a', toDate32('1900-01-01'), toDate32('2026-02-01'), NULL, NULL, NULL, 'How it is billed is not known before 2026-02-01.'),
  ('acme', 'model-a', toDate32('2026-02-01'), toDate32('2026-06-01'), 'cost', 4.0, 12.0, NULL),
  ('acme', 'model-a', toDate32('2026-06-01'), NULL, NULL, NULL, NULL, '\'acme.model-a.output\' is not published.'),
  ('acme', 'model-b', toDate32('1900-01-01'), toDate32('2026-02-01'), NULL, NULL, NULL, 'How it is billed is not known before 2026-02-01.'),
  ('acme', 'model-b', toDate32('2026-02-01'), toDate32('2026-03-01'), 'cost', 0.0, 8.0, NULL),
  ('acme', 'model-b', toDate32('2026-03-01'), NULL, NULL, NULL, NULL, 'Model B cannot be bought since 2026-03-01.');

CREATE TABLE IF NOT EXISTS requests (
  id String,
  requested_at DateTime64(3, 'UTC'),
  model String,
  prompt Int64,
  cached Int64,
  generated Int64
) ENGINE = MergeTree ORDER BY tuple();

CREATE VIEW priced_requests AS
SELECT id, requested_at, model, offer,
  CASE formula
    WHEN 'cost' THEN CASE WHEN prompt > 0.0 THEN (prompt * "rate_in" + generated * "rate_out") / 1000000.0 WHEN prompt <= 0.0 THEN 0.0 END
  END AS cost,
  missing
FROM (
  SELECT r.id, r.requested_at, r.model, o.offer, o.formula, o.missing, o."rate_in", o."rate_out",
    CAST(r.prompt AS Float64) AS prompt, CAST(r.prompt - r.cached AS Float64) AS uncached, CAST(r.cached AS Float64) AS cached, CAST(r.generated AS Float64) AS generated
  FROM requests AS r
  JOIN models AS m ON m.name = r.model
  JOIN offers AS o ON o.model = m.model
  WHERE o.valid_from <= toDate32(r.requested_at) AND (o.valid_to IS NULL OR toDate32(r.requested_at) < o.valid_to)
) AS p
UNION ALL
SELECT id, requested_at, model, NULL, NULL, 'No offer lists this model.'
FROM requests
WHERE model NOT IN (SELECT name FROM models);

CREATE VIEW traffic AS
SELECT model, toDate32(requested_at) AS requested_on, COUNT(*) AS requests,
  SUM(prompt) AS prompt, SUM(cached) AS cached, SUM(generated) AS generated
FROM requests
GROUP BY model, toDate32(requested_at);

CREATE VIEW priced_traffic AS
SELECT offer, model, valid_from, valid_to, requests, prompt, cached, generated,
  CASE formula
    WHEN 'cost' THEN CASE WHEN prompt > 0.0 THEN (prompt * "rate_in" + generated * "rate_out") / 1000000.0 WHEN prompt <= 0.0 THEN 0.0 END
  END AS cost,
  missing
FROM (
  SELECT o.offer, o.model, o.valid_from, o.valid_to, o.formula, o.missing, o."rate_in", o."rate_out", SUM(t.requests) AS requests,
    CAST(SUM(t.prompt) AS Float64) AS prompt, CAST(SUM(t.prompt) - SUM(t.cached) AS Float64) AS uncached, CAST(SUM(t.cached) AS Float64) AS cached, CAST(SUM(t.generated) AS Float64) AS generated
  FROM traffic AS t
  JOIN models AS m ON m.name = t.model
  JOIN offers AS o ON o.model = m.model
  WHERE o.valid_from <= t.requested_on AND (o.valid_to IS NULL OR t.requested_on < o.valid_to)
  GROUP BY o.offer, o.model, o.valid_from, o.valid_to, o.formula, o.missing, o."rate_in", o."rate_out"
) AS p
UNION ALL
SELECT NULL, model, NULL, NULL, SUM(requests), CAST(SUM(prompt) AS Float64) AS prompt, CAST(SUM(cached) AS Float64) AS cached, CAST(SUM(generated) AS Float64) AS generated, NULL, 'No offer lists this model.'
FROM traffic
WHERE model NOT IN (SELECT name FROM models)
GROUP BY model;
