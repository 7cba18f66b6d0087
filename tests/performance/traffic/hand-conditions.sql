-- What somebody would type into DuckDB for models whose price depends on how long a prompt is, and whether the log can be trusted.
SET TimeZone = 'UTC';
WITH rates(model, since, bound, input, input_above, cached_input, cached_above, output, output_above) AS (VALUES
  ('kimi-k2p6', DATE '2026-01-10', 200000, 1.25e0, 2.5e0, 0.125e0, 0.25e0, 10e0, 15e0),
  ('kimi-k2p5', DATE '2026-01-10', 128000, 0.6e0, 1.2e0, 0.1e0, 0.2e0, 3e0, 6e0),
  ('gpt-oss-120b', DATE '2026-01-10', 200000, 0.15e0, 0.15e0, 0.015e0, 0.015e0, 0.6e0, 0.6e0)
),
requests AS (SELECT model, CAST(requested_at AS DATE) AS day, prompt, cached, generated FROM read_csv('requests.csv'))
SELECT model, count(*) AS requests, count(*) FILTER (cached NOT BETWEEN 0 AND prompt OR generated < 0) AS bad,
  sum(CASE WHEN prompt > bound THEN (prompt - cached) * input_above + cached * cached_above + generated * output_above
    ELSE (prompt - cached) * input + cached * cached_input + generated * output END) / 1e6 AS acme
FROM requests JOIN rates USING (model)
WHERE since <= day
GROUP BY model;
