-- What somebody would type into DuckDB to know what requests would have cost under every offer, each at the rates of its day,
-- and whether the log can be trusted: 'replay' refuses one that has a bad row.
SET TimeZone = 'UTC';
WITH rates(model, since, until, prefill, sample, input, cached_input, output, priority_input, priority_cached, priority_output, gpus, gpu_hour, prompt_tps, decode_tps) AS (VALUES
  ('kimi-k2p6', DATE '2026-05-16', DATE '2026-07-17', 5.15e0, 12.81e0, 0.95e0, 0.16e0, 4e0, 1.5e0, 0.22e0, 6e0, 8, 12e0, 30000, 1500),
  ('kimi-k2p5', DATE '2026-05-16', DATE '2026-07-12', 5.15e0, 12.81e0, 0.6e0, 0.1e0, 3e0, NULL, NULL, NULL, 8, 12e0, 30000, 1500),
  ('gpt-oss-120b', DATE '2026-05-16', DATE '2026-07-17', 0.63e0, 1.54e0, 0.15e0, 0.015e0, 0.6e0, 0.18e0, 0.018e0, 0.72e0, 4, 7e0, 25000, 2500)
),
traffic AS (
  SELECT model, CAST(requested_at AS DATE) AS day, count(*) AS requests, sum(prompt) AS prompt, sum(cached) AS cached, sum(generated) AS generated,
    count(*) FILTER (cached NOT BETWEEN 0 AND prompt OR generated < 0) AS bad
  FROM read_csv('requests.csv')
  GROUP BY ALL
)
SELECT model, sum(requests) AS requests, sum(bad) AS bad,
  sum(prompt * prefill + generated * sample) / 1e6 AS "tinker",
  sum((prompt - cached) * input + cached * cached_input + generated * output) / 1e6 AS "fireworks-serverless-standard",
  sum((prompt - cached) * priority_input + cached * priority_cached + generated * priority_output) / 1e6 AS "fireworks-serverless-priority",
  greatest(sum((prompt - cached) / prompt_tps), sum(generated / decode_tps)) / 3600 * any_value(gpus * gpu_hour) AS "fireworks-dedicated"
FROM traffic JOIN rates USING (model)
WHERE since <= day AND day < until
GROUP BY model;
