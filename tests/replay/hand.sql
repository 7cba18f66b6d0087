-- What somebody would type into DuckDB to know what requests would have cost, with the rates of the days that they are of.
SET TimeZone = 'UTC';
WITH rates(model, prefill, sample, input, cached_input, output) AS (VALUES
  ('kimi-k2p6', 5.15e0, 12.81e0, 0.95e0, 0.16e0, 4e0),
  ('kimi-k2p5', 5.15e0, 12.81e0, 0.6e0, 0.1e0, 3e0),
  ('gpt-oss-120b', 0.63e0, 1.54e0, 0.15e0, 0.015e0, 0.6e0)
)
SELECT model, count(*) AS requests,
  sum(prompt * prefill + generated * sample) / 1e6 AS tinker,
  sum((prompt - cached) * input + cached * cached_input + generated * output) / 1e6 AS standard
FROM read_csv('requests.csv') JOIN rates USING (model)
WHERE requested_at >= TIMESTAMP '2026-05-16' AND requested_at < TIMESTAMP '2026-07-01'
GROUP BY model;
