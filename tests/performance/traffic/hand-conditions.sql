-- What somebody would type into DuckDB for models whose price depends on how long a prompt is, and on the hour, and whether the log can be trusted.
SET TimeZone = 'UTC';
WITH rates(model, is_night, since, bound, input, input_above, cached_input, cached_above, output, output_above) AS (VALUES
  ('kimi-k2p6', false, DATE '2026-01-10', 200000, 1.25e0, 2.5e0, 0.125e0, 0.25e0, 10e0, 15e0),
  ('kimi-k2p6', true, DATE '2026-01-10', 200000, 0.75e0, 1.5e0, 0.125e0, 0.25e0, 6e0, 9e0),
  ('kimi-k2p5', false, DATE '2026-01-10', 128000, 0.6e0, 1.2e0, 0.1e0, 0.2e0, 3e0, 6e0),
  ('kimi-k2p5', true, DATE '2026-01-10', 128000, 0.6e0, 1.2e0, 0.1e0, 0.2e0, 3e0, 6e0),
  ('gpt-oss-120b', false, DATE '2026-01-10', 200000, 0.15e0, 0.15e0, 0.015e0, 0.015e0, 0.6e0, 0.6e0),
  ('gpt-oss-120b', true, DATE '2026-01-10', 200000, 0.15e0, 0.15e0, 0.015e0, 0.015e0, 0.6e0, 0.6e0)
),
requests AS (
  SELECT model, CAST(requested_at AS DATE) AS day, CAST(requested_at AS TIME) >= TIME '16:30' OR CAST(requested_at AS TIME) < TIME '00:30' AS is_night, prompt, cached, generated
  FROM read_csv('requests.csv')
)
SELECT model, count(*) AS requests, count(*) FILTER (cached NOT BETWEEN 0 AND prompt OR generated < 0) AS bad,
  sum(CASE WHEN prompt > bound THEN (prompt - cached) * input_above + cached * cached_above + generated * output_above
    ELSE (prompt - cached) * input + cached * cached_input + generated * output END) / 1e6 AS acme
FROM requests JOIN rates USING (model, is_night)
WHERE since <= day
GROUP BY model;
