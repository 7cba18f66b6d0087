{# The rates in force on a day: a query, to be put in parentheses. The day is SQL: a column, or $name$_day('2026-01-31'). #}
{% macro $name$_rates_as_of(day) %}SELECT $columns$
FROM {{ ref('$name$_rates') }} AS r
WHERE r.valid_from <= {{ day }} AND (r.valid_to IS NULL OR {{ day }} < r.valid_to){% endmacro %}
