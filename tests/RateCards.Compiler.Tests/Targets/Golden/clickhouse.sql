-- Rate cards: rates, formulas and prices for ClickHouse 24.12 or later. The project's tests run it.
-- Generated: change the cards and formulas, and build again. RateCards' docs/sql.md tells how it is used.

DROP VIEW IF EXISTS priced_requests;
DROP VIEW IF EXISTS priced_traffic;
DROP VIEW IF EXISTS traffic;
DROP VIEW IF EXISTS checked_requests;

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
CREATE OR REPLACE FUNCTION "sent_" AS ("order") ->
  "order" * 1.0;

-- Back, in tokens. All of it.
CREATE OR REPLACE FUNCTION "back_" AS ("answer") ->
  CASE WHEN "answer" >= 0.0 THEN "answer" WHEN "answer" < 0.0 THEN 0.0 END;

-- Cost, in USD. What comes back costs as well.
CREATE OR REPLACE FUNCTION "cost_" AS ("order", "answer", "rate_in", "rate_out") ->
  CASE WHEN "sent_"("order") > 0.0 THEN ("sent_"("order") * "rate_in" + "back_"("answer") * "rate_out") / 1000000.0 WHEN "sent_"("order") <= 0.0 THEN 0.0 END;

-- Share. Of the prompt.
CREATE OR REPLACE FUNCTION "share_" AS ("order", "answer") ->
  "sent_"("order") / NULLIF("sent_"("order") + "back_"("answer"), 0);

-- Squares. A sum without a closed form.
CREATE OR REPLACE FUNCTION "squares_" AS () ->
  CASE WHEN 3.0 - 1.0 < 1000000 THEN arrayFold((total, "index i") -> total + "index i" * "index i", arrayMap(step -> 1.0 + step, range(toUInt64(ifNull(floor(least(greatest(3.0 - 1.0, -1), 1000000)), -1) + 1))), CAST(0 AS Nullable(Float64))) END;

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
  id Nullable(String),
  requested_at Nullable(DateTime64(3, 'UTC')),
  model Nullable(String),
  "prompt" Nullable(Int64),
  "cached" Nullable(Int64),
  "generated" Nullable(Int64)
) ENGINE = MergeTree ORDER BY tuple();

CREATE VIEW checked_requests AS
SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, toDate32(toTimeZone(r.requested_at, 'UTC')) AS requested_on,
  r."prompt" AS "prompt", r."cached" AS "cached", r."generated" AS "generated",
  CASE
    WHEN r.requested_at IS NULL THEN 'The request has no moment.'
    WHEN COALESCE(r.model, '') = '' THEN 'The request has no model.'
    WHEN r."prompt" IS NULL THEN 'The request has no \'prompt\'.'
    WHEN r."prompt" < 0 OR r."prompt" > 100000000000 THEN '\'prompt\' is not from 0 to 100000000000.'
    WHEN r."cached" IS NULL THEN 'The request has no \'cached\'.'
    WHEN r."cached" < 0 OR r."cached" > 100000000000 THEN '\'cached\' is not from 0 to 100000000000.'
    WHEN r."generated" IS NULL THEN 'The request has no \'generated\'.'
    WHEN r."generated" < 0 OR r."generated" > 100000000000 THEN '\'generated\' is not from 0 to 100000000000.'
    WHEN r."cached" > r."prompt" THEN '\'cached\' is more than \'prompt\', which it is a part of.'
  END AS refused
FROM requests AS r;

CREATE VIEW priced_requests AS
SELECT id, requested_at, model, offer, cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END AS missing
FROM (
  SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, o.offer AS offer, o.missing AS missing,
    CASE o.formula
    WHEN 'cost' THEN CASE WHEN r."prompt" > 0.0 THEN (r."prompt" * o."rate_in" + r."generated" * o."rate_out") / 1000000.0 WHEN r."prompt" <= 0.0 THEN 0.0 END
  END AS cost
  FROM (
    SELECT c.id AS id, c.requested_at AS requested_at, c.model AS model, c.requested_on AS requested_on,
      CAST(c."prompt" AS Nullable(Float64)) AS "prompt", CAST(c."cached" AS Nullable(Float64)) AS "cached", CAST(c."prompt" - c."cached" AS Nullable(Float64)) AS "uncached", CAST(c."generated" AS Nullable(Float64)) AS "generated"
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
  SUM(c."prompt") AS "prompt", SUM(c."cached") AS "cached", SUM(c."generated") AS "generated", c.refused AS refused
FROM checked_requests AS c
GROUP BY c.model, c.requested_on, c.refused;

CREATE VIEW priced_traffic AS
SELECT offer, model, valid_from, valid_to, COUNT(*) AS requests, SUM(p."prompt") AS "prompt", SUM(p."cached") AS "cached", SUM(p."generated") AS "generated",
  CAST(SUM(toDecimal128(p.cost, 15)) AS Nullable(Float64)) AS cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END AS missing
FROM (
  SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, o.valid_to AS valid_to, r."prompt" AS "prompt", r."cached" AS "cached", r."generated" AS "generated", o.missing AS missing,
    CASE o.formula
    WHEN 'cost' THEN CASE WHEN r."prompt" > 0.0 THEN (r."prompt" * o."rate_in" + r."generated" * o."rate_out") / 1000000.0 WHEN r."prompt" <= 0.0 THEN 0.0 END
  END AS cost
  FROM (
    SELECT c.model AS model, c.requested_on AS requested_on,
      CAST(c."prompt" AS Nullable(Float64)) AS "prompt", CAST(c."cached" AS Nullable(Float64)) AS "cached", CAST(c."prompt" - c."cached" AS Nullable(Float64)) AS "uncached", CAST(c."generated" AS Nullable(Float64)) AS "generated"
    FROM checked_requests AS c
    WHERE c.refused IS NULL
  ) AS r
  JOIN models AS m ON m.name = r.model
  JOIN offers AS o ON o.model = m.model
  WHERE o.valid_from <= r.requested_on AND (o.valid_to IS NULL OR r.requested_on < o.valid_to) AND o.offer IN ('acme')
) AS p
GROUP BY offer, model, valid_from, valid_to, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END
UNION ALL
SELECT NULL, t.model, NULL, NULL, SUM(t.requests), CAST(SUM(t."prompt") AS Nullable(Float64)) AS "prompt", CAST(SUM(t."cached") AS Nullable(Float64)) AS "cached", CAST(SUM(t."generated") AS Nullable(Float64)) AS "generated", NULL, COALESCE(t.refused, 'No offer lists this model.')
FROM traffic AS t
WHERE t.refused IS NOT NULL OR t.model NOT IN (SELECT name FROM models)
GROUP BY t.model, COALESCE(t.refused, 'No offer lists this model.');
