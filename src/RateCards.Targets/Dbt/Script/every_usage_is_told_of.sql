{{ config(enabled=var('usage', false)) }}
-- Requests of usage_requests that are not in the prices: there are none.
SELECT r.id AS id
FROM {{ source('$name$', 'usage_requests') }} AS r
WHERE r.id NOT IN (SELECT p.id FROM {{ ref('$name$_priced_usage') }} AS p)
