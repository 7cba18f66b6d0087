{# What databases write differently. dbt takes the macro that begins with the name of the database's adapter. #}

{% macro ratecards_text() %}{{ adapter.dispatch('ratecards_text', 'ratecards')() }}{% endmacro %}

{% macro default__ratecards_text() %}{{ exceptions.raise_compiler_error("ratecards is not written for " ~ target.type ~ ", only for bigquery, clickhouse, databricks, duckdb, postgres, snowflake, spark, sqlite, trino.") }}{% endmacro %}

{% macro bigquery__ratecards_text() %}STRING{% endmacro %}
{% macro clickhouse__ratecards_text() %}Nullable(String){% endmacro %}
{% macro duckdb__ratecards_text() %}VARCHAR{% endmacro %}
{% macro postgres__ratecards_text() %}text{% endmacro %}
{% macro snowflake__ratecards_text() %}VARCHAR{% endmacro %}
{% macro spark__ratecards_text() %}STRING{% endmacro %}
{% macro sqlite__ratecards_text() %}TEXT{% endmacro %}
{% macro trino__ratecards_text() %}VARCHAR{% endmacro %}

{% macro ratecards_real() %}{{ adapter.dispatch('ratecards_real', 'ratecards')() }}{% endmacro %}

{% macro default__ratecards_real() %}{{ exceptions.raise_compiler_error("ratecards is not written for " ~ target.type ~ ", only for bigquery, clickhouse, databricks, duckdb, postgres, snowflake, spark, sqlite, trino.") }}{% endmacro %}

{% macro bigquery__ratecards_real() %}FLOAT64{% endmacro %}
{% macro clickhouse__ratecards_real() %}Nullable(Float64){% endmacro %}
{% macro duckdb__ratecards_real() %}DOUBLE{% endmacro %}
{% macro postgres__ratecards_real() %}double precision{% endmacro %}
{% macro snowflake__ratecards_real() %}DOUBLE{% endmacro %}
{% macro spark__ratecards_real() %}DOUBLE{% endmacro %}
{% macro sqlite__ratecards_real() %}REAL{% endmacro %}
{% macro trino__ratecards_real() %}DOUBLE{% endmacro %}

{% macro ratecards_whole() %}{{ adapter.dispatch('ratecards_whole', 'ratecards')() }}{% endmacro %}

{% macro default__ratecards_whole() %}{{ exceptions.raise_compiler_error("ratecards is not written for " ~ target.type ~ ", only for bigquery, clickhouse, databricks, duckdb, postgres, snowflake, spark, sqlite, trino.") }}{% endmacro %}

{% macro bigquery__ratecards_whole() %}INT64{% endmacro %}
{% macro clickhouse__ratecards_whole() %}Nullable(Int64){% endmacro %}
{% macro duckdb__ratecards_whole() %}BIGINT{% endmacro %}
{% macro postgres__ratecards_whole() %}BIGINT{% endmacro %}
{% macro snowflake__ratecards_whole() %}BIGINT{% endmacro %}
{% macro spark__ratecards_whole() %}BIGINT{% endmacro %}
{% macro sqlite__ratecards_whole() %}INTEGER{% endmacro %}
{% macro trino__ratecards_whole() %}BIGINT{% endmacro %}

{% macro ratecards_number(digits) %}{{ adapter.dispatch('ratecards_number', 'ratecards')(digits) }}{% endmacro %}

{% macro default__ratecards_number(digits) %}{{ exceptions.raise_compiler_error("ratecards is not written for " ~ target.type ~ ", only for bigquery, clickhouse, databricks, duckdb, postgres, snowflake, spark, sqlite, trino.") }}{% endmacro %}

{% macro bigquery__ratecards_number(digits) %}{{ digits }}{% endmacro %}
{% macro clickhouse__ratecards_number(digits) %}{{ digits }}{% endmacro %}
{% macro duckdb__ratecards_number(digits) %}{{ digits }}e0{% endmacro %}
{% macro postgres__ratecards_number(digits) %}float8 '{{ digits }}'{% endmacro %}
{% macro snowflake__ratecards_number(digits) %}{{ digits }}e0{% endmacro %}
{% macro spark__ratecards_number(digits) %}{{ digits }}D{% endmacro %}
{% macro sqlite__ratecards_number(digits) %}{{ digits }}{% endmacro %}
{% macro trino__ratecards_number(digits) %}{{ digits }}e0{% endmacro %}

{% macro ratecards_literal(text) %}{{ adapter.dispatch('ratecards_literal', 'ratecards')(text) }}{% endmacro %}

{% macro default__ratecards_literal(text) %}{{ exceptions.raise_compiler_error("ratecards is not written for " ~ target.type ~ ", only for bigquery, clickhouse, databricks, duckdb, postgres, snowflake, spark, sqlite, trino.") }}{% endmacro %}

{% macro bigquery__ratecards_literal(text) %}'{{ text | replace("\\", "\\\\") | replace("'", "\\'") }}'{% endmacro %}
{% macro clickhouse__ratecards_literal(text) %}'{{ text | replace("\\", "\\\\") | replace("'", "\\'") }}'{% endmacro %}
{% macro duckdb__ratecards_literal(text) %}'{{ text | replace("'", "''") }}'{% endmacro %}
{% macro postgres__ratecards_literal(text) %}'{{ text | replace("'", "''") }}'{% endmacro %}
{% macro snowflake__ratecards_literal(text) %}'{{ text | replace("\\", "\\\\") | replace("'", "\\'") }}'{% endmacro %}
{% macro spark__ratecards_literal(text) %}'{{ text | replace("\\", "\\\\") | replace("'", "\\'") }}'{% endmacro %}
{% macro sqlite__ratecards_literal(text) %}'{{ text | replace("'", "''") }}'{% endmacro %}
{% macro trino__ratecards_literal(text) %}'{{ text | replace("'", "''") }}'{% endmacro %}

{% macro ratecards_day(day) %}{{ adapter.dispatch('ratecards_day', 'ratecards')(day) }}{% endmacro %}

{% macro default__ratecards_day(day) %}{{ exceptions.raise_compiler_error("ratecards is not written for " ~ target.type ~ ", only for bigquery, clickhouse, databricks, duckdb, postgres, snowflake, spark, sqlite, trino.") }}{% endmacro %}

{% macro bigquery__ratecards_day(day) %}DATE '{{ day }}'{% endmacro %}
{% macro clickhouse__ratecards_day(day) %}toDate32('{{ day }}'){% endmacro %}
{% macro duckdb__ratecards_day(day) %}DATE '{{ day }}'{% endmacro %}
{% macro postgres__ratecards_day(day) %}DATE '{{ day }}'{% endmacro %}
{% macro snowflake__ratecards_day(day) %}DATE '{{ day }}'{% endmacro %}
{% macro spark__ratecards_day(day) %}DATE '{{ day }}'{% endmacro %}
{% macro sqlite__ratecards_day(day) %}'{{ day }}'{% endmacro %}
{% macro trino__ratecards_day(day) %}DATE '{{ day }}'{% endmacro %}

{% macro ratecards_day_of(moment) %}{{ adapter.dispatch('ratecards_day_of', 'ratecards')(moment) }}{% endmacro %}

{% macro default__ratecards_day_of(moment) %}{{ exceptions.raise_compiler_error("ratecards is not written for " ~ target.type ~ ", only for bigquery, clickhouse, databricks, duckdb, postgres, snowflake, spark, sqlite, trino.") }}{% endmacro %}

{% macro bigquery__ratecards_day_of(moment) %}CAST({{ moment }} AS DATE){% endmacro %}
{% macro clickhouse__ratecards_day_of(moment) %}toDate32(toTimeZone({{ moment }}, 'UTC')){% endmacro %}
{% macro duckdb__ratecards_day_of(moment) %}DATE '1970-01-01' + CAST(floor(epoch({{ moment }}) / 86400) AS INTEGER){% endmacro %}
{% macro postgres__ratecards_day_of(moment) %}DATE '1970-01-01' + CAST(FLOOR(CASE WHEN ISFINITE({{ moment }}) THEN DATE_PART('epoch', {{ moment }}) END / 86400) AS integer){% endmacro %}
{% macro snowflake__ratecards_day_of(moment) %}DATEADD(day, FLOOR(DATE_PART(epoch_second, {{ moment }}) / 86400), DATE '1970-01-01'){% endmacro %}
{% macro spark__ratecards_day_of(moment) %}DATE_FROM_UNIX_DATE(CAST(FLOOR(UNIX_SECONDS({{ moment }}) / 86400) AS INT)){% endmacro %}
{% macro sqlite__ratecards_day_of(moment) %}date({{ moment }}){% endmacro %}
{% macro trino__ratecards_day_of(moment) %}CAST(from_unixtime(to_unixtime({{ moment }}), 'UTC') AS DATE){% endmacro %}

{% macro ratecards_seconds_of(moment) %}{{ adapter.dispatch('ratecards_seconds_of', 'ratecards')(moment) }}{% endmacro %}

{% macro default__ratecards_seconds_of(moment) %}{{ exceptions.raise_compiler_error("ratecards is not written for " ~ target.type ~ ", only for bigquery, clickhouse, databricks, duckdb, postgres, snowflake, spark, sqlite, trino.") }}{% endmacro %}

{% macro bigquery__ratecards_seconds_of(moment) %}DATETIME_DIFF({{ moment }}, DATETIME '1970-01-01', SECOND){% endmacro %}
{% macro clickhouse__ratecards_seconds_of(moment) %}toUnixTimestamp({{ moment }}){% endmacro %}
{% macro duckdb__ratecards_seconds_of(moment) %}epoch({{ moment }}){% endmacro %}
{% macro postgres__ratecards_seconds_of(moment) %}CASE WHEN ISFINITE({{ moment }}) THEN DATE_PART('epoch', {{ moment }}) END{% endmacro %}
{% macro snowflake__ratecards_seconds_of(moment) %}DATE_PART(epoch_second, {{ moment }}){% endmacro %}
{% macro spark__ratecards_seconds_of(moment) %}UNIX_SECONDS({{ moment }}){% endmacro %}
{% macro sqlite__ratecards_seconds_of(moment) %}CAST(strftime('%s', {{ moment }}) AS INTEGER){% endmacro %}
{% macro trino__ratecards_seconds_of(moment) %}to_unixtime({{ moment }}){% endmacro %}

{% macro ratecards_like(text, pattern) %}{{ adapter.dispatch('ratecards_like', 'ratecards')(text, pattern) }}{% endmacro %}

{% macro default__ratecards_like(text, pattern) %}{{ exceptions.raise_compiler_error("ratecards is not written for " ~ target.type ~ ", only for bigquery, clickhouse, databricks, duckdb, postgres, snowflake, spark, sqlite, trino.") }}{% endmacro %}

{% macro bigquery__ratecards_like(text, pattern) %}{{ text }} LIKE {{ pattern }}{% endmacro %}
{% macro clickhouse__ratecards_like(text, pattern) %}{{ text }} LIKE {{ pattern }}{% endmacro %}
{% macro duckdb__ratecards_like(text, pattern) %}{{ text }} LIKE {{ pattern }} ESCAPE '\'{% endmacro %}
{% macro postgres__ratecards_like(text, pattern) %}{{ text }} LIKE {{ pattern }}{% endmacro %}
{% macro snowflake__ratecards_like(text, pattern) %}{{ text }} LIKE {{ pattern }} ESCAPE '\\'{% endmacro %}
{% macro spark__ratecards_like(text, pattern) %}{{ text }} LIKE {{ pattern }}{% endmacro %}
{% macro sqlite__ratecards_like(text, pattern) %}{{ text }} LIKE {{ pattern }} ESCAPE '\'{% endmacro %}
{% macro trino__ratecards_like(text, pattern) %}{{ text }} LIKE {{ pattern }} ESCAPE '\'{% endmacro %}

{% macro ratecards_total(cost) %}{{ adapter.dispatch('ratecards_total', 'ratecards')(cost) }}{% endmacro %}

{% macro default__ratecards_total(cost) %}{{ exceptions.raise_compiler_error("ratecards is not written for " ~ target.type ~ ", only for bigquery, clickhouse, databricks, duckdb, postgres, snowflake, spark, sqlite, trino.") }}{% endmacro %}

{% macro bigquery__ratecards_total(cost) %}SUM(CAST({{ cost }} AS BIGNUMERIC)){% endmacro %}
{% macro clickhouse__ratecards_total(cost) %}SUM(toDecimal128({{ cost }}, 15)){% endmacro %}
{% macro duckdb__ratecards_total(cost) %}SUM(CAST({{ cost }} AS DECIMAL(38, 15))){% endmacro %}
{% macro postgres__ratecards_total(cost) %}SUM(CAST({{ cost }} AS numeric)){% endmacro %}
{% macro snowflake__ratecards_total(cost) %}SUM(CAST({{ cost }} AS DECIMAL(38, 15))){% endmacro %}
{% macro spark__ratecards_total(cost) %}SUM(CAST({{ cost }} AS DECIMAL(38, 15))){% endmacro %}
{% macro sqlite__ratecards_total(cost) %}SUM({{ cost }}){% endmacro %}
{% macro trino__ratecards_total(cost) %}SUM(CAST({{ cost }} AS DECIMAL(38, 15))){% endmacro %}

{% macro ratecards_modulo(divisor) %}{{ adapter.dispatch('ratecards_modulo', 'ratecards')(caller(), divisor) }}{% endmacro %}

{% macro default__ratecards_modulo(sql, divisor) %}{{ exceptions.raise_compiler_error("ratecards is not written for " ~ target.type ~ ", only for bigquery, clickhouse, databricks, duckdb, postgres, snowflake, spark, sqlite, trino.") }}{% endmacro %}

{% macro bigquery__ratecards_modulo(sql, divisor) %}MOD({{ sql }}, {{ divisor }}){% endmacro %}
{% macro clickhouse__ratecards_modulo(sql, divisor) %}{{ sql }} % {{ divisor }}{% endmacro %}
{% macro duckdb__ratecards_modulo(sql, divisor) %}{{ sql }} % {{ divisor }}{% endmacro %}
{% macro postgres__ratecards_modulo(sql, divisor) %}{{ sql }} % {{ divisor }}{% endmacro %}
{% macro snowflake__ratecards_modulo(sql, divisor) %}{{ sql }} % {{ divisor }}{% endmacro %}
{% macro spark__ratecards_modulo(sql, divisor) %}{{ sql }} % {{ divisor }}{% endmacro %}
{% macro sqlite__ratecards_modulo(sql, divisor) %}{{ sql }} % {{ divisor }}{% endmacro %}
{% macro trino__ratecards_modulo(sql, divisor) %}{{ sql }} % {{ divisor }}{% endmacro %}

{% macro ratecards_round_to_whole(function) %}{{ adapter.dispatch('ratecards_round_to_whole', 'ratecards')(caller(), function) }}{% endmacro %}

{% macro default__ratecards_round_to_whole(sql, function) %}{{ exceptions.raise_compiler_error("ratecards is not written for " ~ target.type ~ ", only for bigquery, clickhouse, databricks, duckdb, postgres, snowflake, spark, sqlite, trino.") }}{% endmacro %}

{% macro bigquery__ratecards_round_to_whole(sql, function) %}{{ function }}({{ sql }}){% endmacro %}
{% macro clickhouse__ratecards_round_to_whole(sql, function) %}{{ function }}({{ sql }}){% endmacro %}
{% macro duckdb__ratecards_round_to_whole(sql, function) %}{{ function }}({{ sql }}){% endmacro %}
{% macro postgres__ratecards_round_to_whole(sql, function) %}{{ function }}({{ sql }}){% endmacro %}
{% macro snowflake__ratecards_round_to_whole(sql, function) %}{{ function }}({{ sql }}){% endmacro %}
{% macro spark__ratecards_round_to_whole(sql, function) %}CAST({{ function }}({{ sql }}) AS DOUBLE){% endmacro %}
{% macro sqlite__ratecards_round_to_whole(sql, function) %}{{ function }}({{ sql }}){% endmacro %}
{% macro trino__ratecards_round_to_whole(sql, function) %}{{ function }}({{ sql }}){% endmacro %}

{% macro ratecards_truncate() %}{{ adapter.dispatch('ratecards_truncate', 'ratecards')(caller()) }}{% endmacro %}

{% macro default__ratecards_truncate(sql) %}{{ exceptions.raise_compiler_error("ratecards is not written for " ~ target.type ~ ", only for bigquery, clickhouse, databricks, duckdb, postgres, snowflake, spark, sqlite, trino.") }}{% endmacro %}

{% macro bigquery__ratecards_truncate(sql) %}TRUNC({{ sql }}){% endmacro %}
{% macro clickhouse__ratecards_truncate(sql) %}TRUNC({{ sql }}){% endmacro %}
{% macro duckdb__ratecards_truncate(sql) %}TRUNC({{ sql }}){% endmacro %}
{% macro postgres__ratecards_truncate(sql) %}TRUNC({{ sql }}){% endmacro %}
{% macro snowflake__ratecards_truncate(sql) %}TRUNC({{ sql }}){% endmacro %}
{% macro spark__ratecards_truncate(sql) %}CAST(CASE WHEN {{ sql }} < 0 THEN CEIL({{ sql }}) ELSE FLOOR({{ sql }}) END AS DOUBLE){% endmacro %}
{% macro sqlite__ratecards_truncate(sql) %}TRUNC({{ sql }}){% endmacro %}
{% macro trino__ratecards_truncate(sql) %}TRUNCATE({{ sql }}){% endmacro %}
