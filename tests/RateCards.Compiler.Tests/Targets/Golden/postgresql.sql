-- Rate cards: rates, formulas and prices for PostgreSQL 14 or later. The project's tests run it.
-- Generated: change the cards and formulas, and build again. RateCards' docs/sql.md tells how it is used.

DROP VIEW IF EXISTS priced_requests;
DROP VIEW IF EXISTS priced_traffic;
DROP VIEW IF EXISTS traffic;
DROP VIEW IF EXISTS checked_requests;

DROP TABLE IF EXISTS rates;
CREATE TABLE rates (
  id text,
  provider text,
  sku text,
  meter text,
  path text,
  value double precision,
  unit text,
  valid_from DATE,
  valid_to DATE,
  words text
);
INSERT INTO rates VALUES
  ('acme.model-a.input', 'Acme''s \ inference', 'model-a', 'input', NULL, float8 '4', 'USD/Mtok', DATE '2026-01-10', NULL, '4.00'),
  ('acme.model-a.output', 'Acme''s \ inference', 'model-a', 'output', NULL, float8 '12', 'USD/Mtok', DATE '2026-01-10', DATE '2026-06-01', '12.00'),
  ('acme.model-a.output', 'Acme''s \ inference', 'model-a', 'output', NULL, NULL, 'USD/Mtok', DATE '2026-06-01', NULL, 'not published'),
  ('acme.model-b.input', 'Acme''s \ inference', 'model-b', 'input', NULL, float8 '0', 'USD/Mtok', DATE '2026-01-10', DATE '2026-03-01', 'free'),
  ('acme.model-b.output', 'Acme''s \ inference', 'model-b', 'output', NULL, float8 '8', 'USD/Mtok', DATE '2026-01-10', DATE '2026-03-01', '8');

-- Sent, in tokens. A sentence; DROP TABLE rates.
DROP FUNCTION IF EXISTS "sent_";
CREATE FUNCTION "sent_"("order" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "order" * float8 '1' $$;

-- Back, in tokens. All of it.
DROP FUNCTION IF EXISTS "back_";
CREATE FUNCTION "back_"("answer" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN "answer" >= float8 '0' THEN "answer" WHEN "answer" < float8 '0' THEN float8 '0' END $$;

-- Cost, in USD. What comes back costs as well.
DROP FUNCTION IF EXISTS "cost_";
CREATE FUNCTION "cost_"("order" double precision, "answer" double precision, "rate_in" double precision, "rate_out" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN "sent_"("order") > float8 '0' THEN ("sent_"("order") * "rate_in" + "back_"("answer") * "rate_out") / float8 '1000000' WHEN "sent_"("order") <= float8 '0' THEN float8 '0' END $$;

-- Share. Of the prompt.
DROP FUNCTION IF EXISTS "share_";
CREATE FUNCTION "share_"("order" double precision, "answer" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "sent_"("order") / NULLIF("sent_"("order") + "back_"("answer"), 0) $$;

-- Squares. A sum without a closed form.
DROP FUNCTION IF EXISTS "squares_";
CREATE FUNCTION "squares_"() RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN float8 '3' - float8 '1' < 1000000 THEN (WITH RECURSIVE terms(step, "index i", total) AS (SELECT 0, float8 '1', (float8 '1') - (float8 '1') UNION ALL SELECT step + 1, float8 '1' + (step + 1), total + "index i" * "index i" FROM terms WHERE step <= float8 '3' - float8 '1') SELECT total FROM terms ORDER BY step DESC LIMIT 1) END $$;

DROP TABLE IF EXISTS models;
CREATE TABLE models (
  name text,
  model text
);
INSERT INTO models VALUES
  ('model-a', 'model-a'),
  ('model-b', 'model-b'),
  ('Acme''s A', 'model-a');

DROP TABLE IF EXISTS offers;
CREATE TABLE offers (
  offer text,
  model text,
  valid_from DATE,
  valid_to DATE,
  formula text,
  "rate_in" double precision,
  "rate_out" double precision,
  missing text
);
INSERT INTO offers VALUES
  ('acme', 'model-a', DATE '1900-01-01', DATE '2026-02-01', NULL, NULL, NULL, 'How it is billed is not known before 2026-02-01.'),
  ('acme', 'model-a', DATE '2026-02-01', DATE '2026-06-01', 'cost', float8 '4', float8 '12', NULL),
  ('acme', 'model-a', DATE '2026-06-01', NULL, NULL, NULL, NULL, '''acme.model-a.output'' is not published.'),
  ('acme', 'model-b', DATE '1900-01-01', DATE '2026-02-01', NULL, NULL, NULL, 'How it is billed is not known before 2026-02-01.'),
  ('acme', 'model-b', DATE '2026-02-01', DATE '2026-03-01', 'cost', float8 '0', float8 '8', NULL),
  ('acme', 'model-b', DATE '2026-03-01', NULL, NULL, NULL, NULL, 'Model B cannot be bought since 2026-03-01.');

CREATE TABLE IF NOT EXISTS requests (
  id text,
  requested_at timestamptz,
  model text,
  "prompt" BIGINT,
  "cached" BIGINT,
  "generated" BIGINT
);

CREATE VIEW checked_requests AS
SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, DATE '1970-01-01' + CAST(FLOOR(DATE_PART('epoch', r.requested_at) / 86400) AS integer) AS requested_on,
  r."prompt" AS "prompt", r."cached" AS "cached", r."generated" AS "generated",
  CASE
    WHEN r.requested_at IS NULL THEN 'The request has no moment.'
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

CREATE VIEW priced_requests AS
SELECT id, requested_at, model, offer, cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END AS missing
FROM (
  SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, o.offer AS offer, o.missing AS missing,
    CASE o.formula
    WHEN 'cost' THEN CASE WHEN r."prompt" > float8 '0' THEN (r."prompt" * o."rate_in" + r."generated" * o."rate_out") / float8 '1000000' WHEN r."prompt" <= float8 '0' THEN float8 '0' END
  END AS cost
  FROM (
    SELECT c.id AS id, c.requested_at AS requested_at, c.model AS model, c.requested_on AS requested_on,
      CAST(c."prompt" AS double precision) AS "prompt", CAST(c."cached" AS double precision) AS "cached", CAST(c."prompt" - c."cached" AS double precision) AS "uncached", CAST(c."generated" AS double precision) AS "generated"
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
  CAST(SUM(CAST(p.cost AS numeric)) AS double precision) AS cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END AS missing
FROM (
  SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, o.valid_to AS valid_to, r."prompt" AS "prompt", r."cached" AS "cached", r."generated" AS "generated", o.missing AS missing,
    CASE o.formula
    WHEN 'cost' THEN CASE WHEN r."prompt" > float8 '0' THEN (r."prompt" * o."rate_in" + r."generated" * o."rate_out") / float8 '1000000' WHEN r."prompt" <= float8 '0' THEN float8 '0' END
  END AS cost
  FROM (
    SELECT c.model AS model, c.requested_on AS requested_on,
      CAST(c."prompt" AS double precision) AS "prompt", CAST(c."cached" AS double precision) AS "cached", CAST(c."prompt" - c."cached" AS double precision) AS "uncached", CAST(c."generated" AS double precision) AS "generated"
    FROM checked_requests AS c
    WHERE c.refused IS NULL
  ) AS r
  JOIN models AS m ON m.name = r.model
  JOIN offers AS o ON o.model = m.model
  WHERE o.valid_from <= r.requested_on AND (o.valid_to IS NULL OR r.requested_on < o.valid_to) AND o.offer IN ('acme')
) AS p
GROUP BY offer, model, valid_from, valid_to, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END
UNION ALL
SELECT NULL, t.model, NULL, NULL, SUM(t.requests), CAST(SUM(t."prompt") AS double precision) AS "prompt", CAST(SUM(t."cached") AS double precision) AS "cached", CAST(SUM(t."generated") AS double precision) AS "generated", NULL, COALESCE(t.refused, 'No offer lists this model.')
FROM traffic AS t
WHERE t.refused IS NOT NULL OR t.model NOT IN (SELECT name FROM models)
GROUP BY t.model, COALESCE(t.refused, 'No offer lists this model.');
