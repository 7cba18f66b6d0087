{# The rates in force on a day: a query, to be put in parentheses. The day is SQL: a column, or ratecards_day('2026-01-31'). #}
{% macro ratecards_rates_as_of(day) %}SELECT r.id AS id, r.card AS card, r.provider AS provider, r.sku AS sku, r.label AS label, r.meter AS meter, r.path AS path, r.value AS value, r.currency AS currency, r.unit AS unit, r.valid_from AS valid_from, r.words AS words, r.source AS source, r.source_url AS source_url, r.trust AS trust
FROM {{ ref('ratecards_rates') }} AS r
WHERE r.valid_from <= {{ day }} AND (r.valid_to IS NULL OR {{ day }} < r.valid_to){% endmacro %}
