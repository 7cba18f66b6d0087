-- Rate cards: rates, formulas and prices for PostgreSQL 14 or later. The project's tests run it.
-- Generated: change the cards and formulas, and build again. RateCards' docs/sql.md tells how it is used.

DROP VIEW IF EXISTS priced_requests;
DROP VIEW IF EXISTS priced_traffic;
DROP VIEW IF EXISTS traffic;

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
DROP FUNCTION IF EXISTS "sent";
CREATE FUNCTION "sent"("order" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "order" * float8 '1' $$;

-- Back, in tokens. All of it.
DROP FUNCTION IF EXISTS "back";
CREATE FUNCTION "back"("answer" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN "answer" >= float8 '0' THEN "answer" WHEN "answer" < float8 '0' THEN float8 '0' END $$;

-- Cost, in USD. What comes back costs as well.
DROP FUNCTION IF EXISTS "cost";
CREATE FUNCTION "cost"("order" double precision, "answer" double precision, "rate_in" double precision, "rate_out" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN "sent"("order") > float8 '0' THEN ("sent"("order") * "rate_in" + "back"("answer") * "rate_out") / float8 '1000000' WHEN "sent"("order") <= float8 '0' THEN float8 '0' END $$;

-- Share. Of the prompt.
DROP FUNCTION IF EXISTS "share";
CREATE FUNCTION "share"("order" double precision, "answer" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "sent"("order") / NULLIF("sent"("order") + "back"("answer"), 0) $$;

-- Squares. A sum without a closed form.
DROP FUNCTION IF EXISTS "squares";
CREATE FUNCTION "squares"() RETURNS double precision
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
  requested_at TIMESTAMP,
  model text,
  prompt BIGINT,
  cached BIGINT,
  generated BIGINT
);

CREATE VIEW priced_requests AS
SELECT id, requested_at, model, offer,
  CASE formula
    WHEN 'cost' THEN CASE WHEN prompt > float8 '0' THEN (prompt * "rate_in" + generated * "rate_out") / float8 '1000000' WHEN prompt <= float8 '0' THEN float8 '0' END
  END AS cost,
  missing
FROM (
  SELECT r.id, r.requested_at, r.model, o.offer, o.formula, o.missing, o."rate_in", o."rate_out",
    CAST(r.prompt AS double precision) AS prompt, CAST(r.prompt - r.cached AS double precision) AS uncached, CAST(r.cached AS double precision) AS cached, CAST(r.generated AS double precision) AS generated
  FROM requests AS r
  JOIN models AS m ON m.name = r.model
  JOIN offers AS o ON o.model = m.model
  WHERE o.valid_from <= CAST(r.requested_at AS DATE) AND (o.valid_to IS NULL OR CAST(r.requested_at AS DATE) < o.valid_to)
) AS p
UNION ALL
SELECT id, requested_at, model, NULL, NULL, 'No offer lists this model.'
FROM requests
WHERE model NOT IN (SELECT name FROM models);

CREATE VIEW traffic AS
SELECT model, CAST(requested_at AS DATE) AS requested_on, COUNT(*) AS requests,
  SUM(prompt) AS prompt, SUM(cached) AS cached, SUM(generated) AS generated
FROM requests
GROUP BY model, CAST(requested_at AS DATE);

CREATE VIEW priced_traffic AS
SELECT offer, model, valid_from, valid_to, requests, prompt, cached, generated,
  CASE formula
    WHEN 'cost' THEN CASE WHEN prompt > float8 '0' THEN (prompt * "rate_in" + generated * "rate_out") / float8 '1000000' WHEN prompt <= float8 '0' THEN float8 '0' END
  END AS cost,
  missing
FROM (
  SELECT o.offer, o.model, o.valid_from, o.valid_to, o.formula, o.missing, o."rate_in", o."rate_out", SUM(t.requests) AS requests,
    CAST(SUM(t.prompt) AS double precision) AS prompt, CAST(SUM(t.prompt) - SUM(t.cached) AS double precision) AS uncached, CAST(SUM(t.cached) AS double precision) AS cached, CAST(SUM(t.generated) AS double precision) AS generated
  FROM traffic AS t
  JOIN models AS m ON m.name = t.model
  JOIN offers AS o ON o.model = m.model
  WHERE o.valid_from <= t.requested_on AND (o.valid_to IS NULL OR t.requested_on < o.valid_to)
  GROUP BY o.offer, o.model, o.valid_from, o.valid_to, o.formula, o.missing, o."rate_in", o."rate_out"
) AS p
UNION ALL
SELECT NULL, model, NULL, NULL, SUM(requests), CAST(SUM(prompt) AS double precision) AS prompt, CAST(SUM(cached) AS double precision) AS cached, CAST(SUM(generated) AS double precision) AS generated, NULL, 'No offer lists this model.'
FROM traffic
WHERE model NOT IN (SELECT name FROM models)
GROUP BY model;
