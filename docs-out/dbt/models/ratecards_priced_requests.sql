SELECT id, requested_at, model, offer, cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, {{ ratecards_literal('Its formula divides by zero here.') }}) END AS missing
FROM (
  SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, o.offer AS offer, o.missing AS missing,
    CASE o.formula
    WHEN {{ ratecards_literal('tinker_flat_total') }} THEN {{ ratecards_number('1.0') }} * ((r.prompt * o.prefill + r.generated * o.sample_) / {{ ratecards_number('1000000.0') }})
    WHEN {{ ratecards_literal('tinker_cached_total') }} THEN {{ ratecards_number('1.0') }} * ((r.uncached * o.prefill + r.cached * o.cached_prefill + r.generated * o.sample_) / {{ ratecards_number('1000000.0') }})
    WHEN {{ ratecards_literal('serverless_total') }} THEN {{ ratecards_number('1.0') }} * ((r.uncached * o.input + r.cached * o.cached_input + r.generated * o.output) / {{ ratecards_number('1000000.0') }})
    WHEN {{ ratecards_literal('dedicated_total') }} THEN CASE WHEN CASE WHEN {{ ratecards_number('1.0') }} * r.uncached <> {{ ratecards_number('0.0') }} THEN {{ ratecards_number('1.0') }} * r.uncached / NULLIF(o.prompt_tps, 0) WHEN {{ ratecards_number('1.0') }} * r.uncached = {{ ratecards_number('0.0') }} THEN {{ ratecards_number('0.0') }} END >= CASE WHEN {{ ratecards_number('1.0') }} * r.generated <> {{ ratecards_number('0.0') }} THEN {{ ratecards_number('1.0') }} * r.generated / NULLIF(o.decode_tps, 0) WHEN {{ ratecards_number('1.0') }} * r.generated = {{ ratecards_number('0.0') }} THEN {{ ratecards_number('0.0') }} END THEN CASE WHEN {{ ratecards_number('1.0') }} * r.uncached <> {{ ratecards_number('0.0') }} THEN {{ ratecards_number('1.0') }} * r.uncached / NULLIF(o.prompt_tps, 0) WHEN {{ ratecards_number('1.0') }} * r.uncached = {{ ratecards_number('0.0') }} THEN {{ ratecards_number('0.0') }} END WHEN CASE WHEN {{ ratecards_number('1.0') }} * r.uncached <> {{ ratecards_number('0.0') }} THEN {{ ratecards_number('1.0') }} * r.uncached / NULLIF(o.prompt_tps, 0) WHEN {{ ratecards_number('1.0') }} * r.uncached = {{ ratecards_number('0.0') }} THEN {{ ratecards_number('0.0') }} END < CASE WHEN {{ ratecards_number('1.0') }} * r.generated <> {{ ratecards_number('0.0') }} THEN {{ ratecards_number('1.0') }} * r.generated / NULLIF(o.decode_tps, 0) WHEN {{ ratecards_number('1.0') }} * r.generated = {{ ratecards_number('0.0') }} THEN {{ ratecards_number('0.0') }} END THEN CASE WHEN {{ ratecards_number('1.0') }} * r.generated <> {{ ratecards_number('0.0') }} THEN {{ ratecards_number('1.0') }} * r.generated / NULLIF(o.decode_tps, 0) WHEN {{ ratecards_number('1.0') }} * r.generated = {{ ratecards_number('0.0') }} THEN {{ ratecards_number('0.0') }} END END / {{ ratecards_number('3600.0') }} * o.gpus * o.gpu_hour / NULLIF({{ ratecards_number('1.0') }}, 0)
  END AS cost
  FROM (
    SELECT c.id AS id, c.requested_at AS requested_at, c.model AS model, c.requested_on AS requested_on,
      CAST(c.prompt AS {{ ratecards_real() }}) AS prompt, CAST(c.cached AS {{ ratecards_real() }}) AS cached, CAST(c.prompt - c.cached AS {{ ratecards_real() }}) AS uncached, CAST(c.generated AS {{ ratecards_real() }}) AS generated
    FROM {{ ref('ratecards_checked_requests') }} AS c
    WHERE c.refused IS NULL
  ) AS r
  JOIN {{ ref('ratecards_models') }} AS m ON m.name = r.model
  JOIN {{ ref('ratecards_offers') }} AS o ON o.model = m.model
  WHERE o.valid_from <= r.requested_on AND (o.valid_to IS NULL OR r.requested_on < o.valid_to)
) AS p
UNION ALL
SELECT c.id, c.requested_at, c.model, NULL, NULL, COALESCE(c.refused, {{ ratecards_literal('No offer lists this model.') }})
FROM {{ ref('ratecards_checked_requests') }} AS c
WHERE c.refused IS NOT NULL OR c.model NOT IN (SELECT name FROM {{ ref('ratecards_models') }})
