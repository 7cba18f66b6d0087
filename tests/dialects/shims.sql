-- What the translated scripts call that DuckDB does not have, as the engines' manuals explain it.
CREATE MACRO day_of_1970(days) AS DATE '1970-01-01' + CAST(days AS INTEGER);
CREATE MACRO unix_seconds(moment) AS CAST(floor(epoch(moment)) AS BIGINT);
CREATE MACRO moment_of_seconds(seconds, zone) AS timezone(zone, to_timestamp(seconds));
CREATE MACRO joined(a, b) AS a || b;
CREATE TYPE BIGNUMERIC AS DECIMAL(38, 15);
CREATE TYPE FLOAT64 AS DOUBLE;
