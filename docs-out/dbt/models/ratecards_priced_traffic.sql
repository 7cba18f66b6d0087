SELECT offer, model, valid_from, valid_to, requests, prompt, cached, generated, cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, {{ ratecards_literal('Its formula divides by zero here.') }}) END AS missing
FROM (
  SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, o.valid_to AS valid_to, o.missing AS missing,
    t.requests AS requests, t.prompt AS prompt, t.cached AS cached, t.generated AS generated,
    CASE o.formula
    WHEN {{ ratecards_literal('tinker_flat_total') }} THEN {{ ratecards_number('1.0') }} * ((t.prompt * o.prefill + t.generated * o.sample_) / {{ ratecards_number('1000000.0') }})
    WHEN {{ ratecards_literal('tinker_cached_total') }} THEN {{ ratecards_number('1.0') }} * ((t.uncached * o.prefill + t.cached * o.cached_prefill + t.generated * o.sample_) / {{ ratecards_number('1000000.0') }})
    WHEN {{ ratecards_literal('serverless_total') }} THEN {{ ratecards_number('1.0') }} * ((t.uncached * o.input + t.cached * o.cached_input + t.generated * o.output) / {{ ratecards_number('1000000.0') }})
    WHEN {{ ratecards_literal('dedicated_total') }} THEN CASE WHEN CASE WHEN {{ ratecards_number('1.0') }} * t.uncached <> {{ ratecards_number('0.0') }} THEN {{ ratecards_number('1.0') }} * t.uncached / NULLIF(o.prompt_tps, 0) WHEN {{ ratecards_number('1.0') }} * t.uncached = {{ ratecards_number('0.0') }} THEN {{ ratecards_number('0.0') }} END >= CASE WHEN {{ ratecards_number('1.0') }} * t.generated <> {{ ratecards_number('0.0') }} THEN {{ ratecards_number('1.0') }} * t.generated / NULLIF(o.decode_tps, 0) WHEN {{ ratecards_number('1.0') }} * t.generated = {{ ratecards_number('0.0') }} THEN {{ ratecards_number('0.0') }} END THEN CASE WHEN {{ ratecards_number('1.0') }} * t.uncached <> {{ ratecards_number('0.0') }} THEN {{ ratecards_number('1.0') }} * t.uncached / NULLIF(o.prompt_tps, 0) WHEN {{ ratecards_number('1.0') }} * t.uncached = {{ ratecards_number('0.0') }} THEN {{ ratecards_number('0.0') }} END WHEN CASE WHEN {{ ratecards_number('1.0') }} * t.uncached <> {{ ratecards_number('0.0') }} THEN {{ ratecards_number('1.0') }} * t.uncached / NULLIF(o.prompt_tps, 0) WHEN {{ ratecards_number('1.0') }} * t.uncached = {{ ratecards_number('0.0') }} THEN {{ ratecards_number('0.0') }} END < CASE WHEN {{ ratecards_number('1.0') }} * t.generated <> {{ ratecards_number('0.0') }} THEN {{ ratecards_number('1.0') }} * t.generated / NULLIF(o.decode_tps, 0) WHEN {{ ratecards_number('1.0') }} * t.generated = {{ ratecards_number('0.0') }} THEN {{ ratecards_number('0.0') }} END THEN CASE WHEN {{ ratecards_number('1.0') }} * t.generated <> {{ ratecards_number('0.0') }} THEN {{ ratecards_number('1.0') }} * t.generated / NULLIF(o.decode_tps, 0) WHEN {{ ratecards_number('1.0') }} * t.generated = {{ ratecards_number('0.0') }} THEN {{ ratecards_number('0.0') }} END END / {{ ratecards_number('3600.0') }} * o.gpus * o.gpu_hour / NULLIF({{ ratecards_number('1.0') }}, 0)
  END AS cost
  FROM (
    SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, SUM(t.requests) AS requests,
      CAST(SUM(t.prompt) AS {{ ratecards_real() }}) AS prompt, CAST(SUM(t.cached) AS {{ ratecards_real() }}) AS cached, CAST(SUM(t.prompt) - SUM(t.cached) AS {{ ratecards_real() }}) AS uncached, CAST(SUM(t.generated) AS {{ ratecards_real() }}) AS generated
    FROM {{ ref('ratecards_traffic') }} AS t
    JOIN {{ ref('ratecards_models') }} AS m ON m.name = t.model
    JOIN {{ ref('ratecards_offers') }} AS o ON o.model = m.model
    WHERE t.refused IS NULL AND o.valid_from <= t.requested_on AND (o.valid_to IS NULL OR t.requested_on < o.valid_to)
    GROUP BY o.offer, o.model, o.valid_from
  ) AS t
  JOIN {{ ref('ratecards_offers') }} AS o ON o.offer = t.offer AND o.model = t.model AND o.valid_from = t.valid_from
) AS p
UNION ALL
SELECT NULL, t.model, NULL, NULL, SUM(t.requests), CAST(SUM(t.prompt) AS {{ ratecards_real() }}) AS prompt, CAST(SUM(t.cached) AS {{ ratecards_real() }}) AS cached, CAST(SUM(t.generated) AS {{ ratecards_real() }}) AS generated, NULL, COALESCE(t.refused, {{ ratecards_literal('No offer lists this model.') }})
FROM {{ ref('ratecards_traffic') }} AS t
WHERE t.refused IS NOT NULL OR t.model NOT IN (SELECT name FROM {{ ref('ratecards_models') }})
GROUP BY t.model, COALESCE(t.refused, {{ ratecards_literal('No offer lists this model.') }})
