-- Rate cards: rates, formulas and prices for Trino 440 or later. The project's tests do not run it: try it before you rely on it.
-- Generated: change the cards and formulas, and build again. RateCards' docs/sql.md tells how it is used.

DROP VIEW IF EXISTS priced_requests;
DROP VIEW IF EXISTS priced_traffic;
DROP VIEW IF EXISTS traffic;

DROP TABLE IF EXISTS rates;
CREATE TABLE rates (
  id VARCHAR,
  provider VARCHAR,
  sku VARCHAR,
  meter VARCHAR,
  path VARCHAR,
  value DOUBLE,
  unit VARCHAR,
  valid_from DATE,
  valid_to DATE,
  words VARCHAR
);
INSERT INTO rates VALUES
  ('acme.model-a.input', 'Acme''s \ inference', 'model-a', 'input', NULL, 4e0, 'USD/Mtok', DATE '2026-01-10', NULL, '4.00'),
  ('acme.model-a.output', 'Acme''s \ inference', 'model-a', 'output', NULL, 12e0, 'USD/Mtok', DATE '2026-01-10', DATE '2026-06-01', '12.00'),
  ('acme.model-a.output', 'Acme''s \ inference', 'model-a', 'output', NULL, NULL, 'USD/Mtok', DATE '2026-06-01', NULL, 'not published'),
  ('acme.model-b.input', 'Acme''s \ inference', 'model-b', 'input', NULL, 0e0, 'USD/Mtok', DATE '2026-01-10', DATE '2026-03-01', 'free'),
  ('acme.model-b.output', 'Acme''s \ inference', 'model-b', 'output', NULL, 8e0, 'USD/Mtok', DATE '2026-01-10', DATE '2026-03-01', '8');

-- Sent, in tokens. A sentence; DROP TABLE rates.
CREATE OR REPLACE FUNCTION "sent"("order" DOUBLE)
  RETURNS DOUBLE DETERMINISTIC RETURN "order" * 1e0;

-- Back, in tokens. All of it.
CREATE OR REPLACE FUNCTION "back"("answer" DOUBLE)
  RETURNS DOUBLE DETERMINISTIC RETURN CASE WHEN "answer" >= 0e0 THEN "answer" WHEN "answer" < 0e0 THEN 0e0 END;

-- Cost, in USD. What comes back costs as well.
CREATE OR REPLACE FUNCTION "cost"("order" DOUBLE, "answer" DOUBLE, "rate_in" DOUBLE, "rate_out" DOUBLE)
  RETURNS DOUBLE DETERMINISTIC RETURN CASE WHEN "sent"("order") > 0e0 THEN ("sent"("order") * "rate_in" + "back"("answer") * "rate_out") / 1000000e0 WHEN "sent"("order") <= 0e0 THEN 0e0 END;

-- Share. Of the prompt.
CREATE OR REPLACE FUNCTION "share"("order" DOUBLE, "answer" DOUBLE)
  RETURNS DOUBLE DETERMINISTIC RETURN "sent"("order") / NULLIF("sent"("order") + "back"("answer"), 0);

-- Not here, because Trino 440 or later cannot add up in order: squares.

DROP TABLE IF EXISTS models;
CREATE TABLE models (
  name VARCHAR,
  model VARCHAR
);
INSERT INTO models VALUES
  ('model-a', 'model-a'),
  ('model-b', 'model-b'),
  ('Acme''s A', 'model-a');

DROP TABLE IF EXISTS offers;
CREATE TABLE offers (
  offer VARCHAR,
  model VARCHAR,
  valid_from DATE,
  valid_to DATE,
  formula VARCHAR,
  "rate_in" DOUBLE,
  "rate_out" DOUBLE,
  missing VARCHAR
);
INSERT INTO offers VALUES
  ('acme', 'model-a', DATE '1900-01-01', DATE '2026-02-01', NULL, NULL, NULL, 'How it is billed is not known before 2026-02-01.'),
  ('acme', 'model-a', DATE '2026-02-01', DATE '2026-06-01', 'cost', 4e0, 12e0, NULL),
  ('acme', 'model-a', DATE '2026-06-01', NULL, NULL, NULL, NULL, '''acme.model-a.output'' is not published.'),
  ('acme', 'model-b', DATE '1900-01-01', DATE '2026-02-01', NULL, NULL, NULL, 'How it is billed is not known before 2026-02-01.'),
  ('acme', 'model-b', DATE '2026-02-01', DATE '2026-03-01', 'cost', 0e0, 8e0, NULL),
  ('acme', 'model-b', DATE '2026-03-01', NULL, NULL, NULL, NULL, 'Model B cannot be bought since 2026-03-01.');

CREATE TABLE IF NOT EXISTS requests (
  id VARCHAR,
  requested_at TIMESTAMP,
  model VARCHAR,
  prompt BIGINT,
  cached BIGINT,
  generated BIGINT
);

CREATE VIEW priced_requests AS
SELECT id, requested_at, model, offer,
  CASE formula
    WHEN 'cost' THEN CASE WHEN prompt > 0e0 THEN (prompt * "rate_in" + generated * "rate_out") / 1000000e0 WHEN prompt <= 0e0 THEN 0e0 END
  END AS cost,
  missing
FROM (
  SELECT r.id, r.requested_at, r.model, o.offer, o.formula, o.missing, o."rate_in", o."rate_out",
    CAST(r.prompt AS DOUBLE) AS prompt, CAST(r.prompt - r.cached AS DOUBLE) AS uncached, CAST(r.cached AS DOUBLE) AS cached, CAST(r.generated AS DOUBLE) AS generated
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
    WHEN 'cost' THEN CASE WHEN prompt > 0e0 THEN (prompt * "rate_in" + generated * "rate_out") / 1000000e0 WHEN prompt <= 0e0 THEN 0e0 END
  END AS cost,
  missing
FROM (
  SELECT o.offer, o.model, o.valid_from, o.valid_to, o.formula, o.missing, o."rate_in", o."rate_out", SUM(t.requests) AS requests,
    CAST(SUM(t.prompt) AS DOUBLE) AS prompt, CAST(SUM(t.prompt) - SUM(t.cached) AS DOUBLE) AS uncached, CAST(SUM(t.cached) AS DOUBLE) AS cached, CAST(SUM(t.generated) AS DOUBLE) AS generated
  FROM traffic AS t
  JOIN models AS m ON m.name = t.model
  JOIN offers AS o ON o.model = m.model
  WHERE o.valid_from <= t.requested_on AND (o.valid_to IS NULL OR t.requested_on < o.valid_to)
  GROUP BY o.offer, o.model, o.valid_from, o.valid_to, o.formula, o.missing, o."rate_in", o."rate_out"
) AS p
UNION ALL
SELECT NULL, model, NULL, NULL, SUM(requests), CAST(SUM(prompt) AS DOUBLE) AS prompt, CAST(SUM(cached) AS DOUBLE) AS cached, CAST(SUM(generated) AS DOUBLE) AS generated, NULL, 'No offer lists this model.'
FROM traffic
WHERE model NOT IN (SELECT name FROM models)
GROUP BY model;
