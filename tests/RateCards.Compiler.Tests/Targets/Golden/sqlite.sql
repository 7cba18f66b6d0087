-- Rate cards: rates, formulas and prices for SQLite 3.40 or later. The project's tests run it.
-- Generated: change the cards and formulas, and build again. RateCards' docs/sql.md tells how it is used.

DROP VIEW IF EXISTS priced_requests;
DROP VIEW IF EXISTS priced_traffic;
DROP VIEW IF EXISTS traffic;

DROP TABLE IF EXISTS rates;
CREATE TABLE rates (
  id TEXT,
  provider TEXT,
  sku TEXT,
  meter TEXT,
  path TEXT,
  value REAL,
  unit TEXT,
  valid_from TEXT,
  valid_to TEXT,
  words TEXT
);
INSERT INTO rates VALUES
  ('acme.model-a.input', 'Acme''s \ inference', 'model-a', 'input', NULL, 4.0, 'USD/Mtok', '2026-01-10', NULL, '4.00'),
  ('acme.model-a.output', 'Acme''s \ inference', 'model-a', 'output', NULL, 12.0, 'USD/Mtok', '2026-01-10', '2026-06-01', '12.00'),
  ('acme.model-a.output', 'Acme''s \ inference', 'model-a', 'output', NULL, NULL, 'USD/Mtok', '2026-06-01', NULL, 'not published'),
  ('acme.model-b.input', 'Acme''s \ inference', 'model-b', 'input', NULL, 0.0, 'USD/Mtok', '2026-01-10', '2026-03-01', 'free'),
  ('acme.model-b.output', 'Acme''s \ inference', 'model-b', 'output', NULL, 8.0, 'USD/Mtok', '2026-01-10', '2026-03-01', '8');

CREATE TABLE IF NOT EXISTS workloads (
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

DROP TABLE IF EXISTS models;
CREATE TABLE models (
  name TEXT,
  model TEXT
);
INSERT INTO models VALUES
  ('model-a', 'model-a'),
  ('model-b', 'model-b'),
  ('Acme''s A', 'model-a');

DROP TABLE IF EXISTS offers;
CREATE TABLE offers (
  offer TEXT,
  model TEXT,
  valid_from TEXT,
  valid_to TEXT,
  formula TEXT,
  "rate_in" REAL,
  "rate_out" REAL,
  missing TEXT
);
INSERT INTO offers VALUES
  ('acme', 'model-a', '1900-01-01', '2026-02-01', NULL, NULL, NULL, 'How it is billed is not known before 2026-02-01.'),
  ('acme', 'model-a', '2026-02-01', '2026-06-01', 'cost', 4.0, 12.0, NULL),
  ('acme', 'model-a', '2026-06-01', NULL, NULL, NULL, NULL, '''acme.model-a.output'' is not published.'),
  ('acme', 'model-b', '1900-01-01', '2026-02-01', NULL, NULL, NULL, 'How it is billed is not known before 2026-02-01.'),
  ('acme', 'model-b', '2026-02-01', '2026-03-01', 'cost', 0.0, 8.0, NULL),
  ('acme', 'model-b', '2026-03-01', NULL, NULL, NULL, NULL, 'Model B cannot be bought since 2026-03-01.');

CREATE TABLE IF NOT EXISTS requests (
  id TEXT,
  requested_at TEXT,
  model TEXT,
  prompt INTEGER,
  cached INTEGER,
  generated INTEGER
);

CREATE VIEW priced_requests AS
SELECT id, requested_at, model, offer,
  CASE formula
    WHEN 'cost' THEN CASE WHEN prompt > 0.0 THEN (prompt * "rate_in" + generated * "rate_out") / 1000000.0 WHEN prompt <= 0.0 THEN 0.0 END
  END AS cost,
  missing
FROM (
  SELECT r.id, r.requested_at, r.model, o.offer, o.formula, o.missing, o."rate_in", o."rate_out",
    CAST(r.prompt AS REAL) AS prompt, CAST(r.prompt - r.cached AS REAL) AS uncached, CAST(r.cached AS REAL) AS cached, CAST(r.generated AS REAL) AS generated
  FROM requests AS r
  JOIN models AS m ON m.name = r.model
  JOIN offers AS o ON o.model = m.model
  WHERE o.valid_from <= substr(r.requested_at, 1, 10) AND (o.valid_to IS NULL OR substr(r.requested_at, 1, 10) < o.valid_to)
) AS p
UNION ALL
SELECT id, requested_at, model, NULL, NULL, 'No offer lists this model.'
FROM requests
WHERE model NOT IN (SELECT name FROM models);

CREATE VIEW traffic AS
SELECT model, substr(requested_at, 1, 10) AS requested_on, COUNT(*) AS requests,
  SUM(prompt) AS prompt, SUM(cached) AS cached, SUM(generated) AS generated
FROM requests
GROUP BY model, substr(requested_at, 1, 10);

CREATE VIEW priced_traffic AS
SELECT offer, model, valid_from, valid_to, requests, prompt, cached, generated,
  CASE formula
    WHEN 'cost' THEN CASE WHEN prompt > 0.0 THEN (prompt * "rate_in" + generated * "rate_out") / 1000000.0 WHEN prompt <= 0.0 THEN 0.0 END
  END AS cost,
  missing
FROM (
  SELECT o.offer, o.model, o.valid_from, o.valid_to, o.formula, o.missing, o."rate_in", o."rate_out", SUM(t.requests) AS requests,
    CAST(SUM(t.prompt) AS REAL) AS prompt, CAST(SUM(t.prompt) - SUM(t.cached) AS REAL) AS uncached, CAST(SUM(t.cached) AS REAL) AS cached, CAST(SUM(t.generated) AS REAL) AS generated
  FROM traffic AS t
  JOIN models AS m ON m.name = t.model
  JOIN offers AS o ON o.model = m.model
  WHERE o.valid_from <= t.requested_on AND (o.valid_to IS NULL OR t.requested_on < o.valid_to)
  GROUP BY o.offer, o.model, o.valid_from, o.valid_to, o.formula, o.missing, o."rate_in", o."rate_out"
) AS p
UNION ALL
SELECT NULL, model, NULL, NULL, SUM(requests), CAST(SUM(prompt) AS REAL) AS prompt, CAST(SUM(cached) AS REAL) AS cached, CAST(SUM(generated) AS REAL) AS generated, NULL, 'No offer lists this model.'
FROM traffic
WHERE model NOT IN (SELECT name FROM models)
GROUP BY model;
