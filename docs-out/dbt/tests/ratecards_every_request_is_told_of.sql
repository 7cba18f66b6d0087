-- Offers whose total leaves out, or counts twice, some requests of models that have a price: there are none.
SELECT p.offer AS offer, p.requests AS requests, c.requests AS expected
FROM (
  SELECT t.offer AS offer, SUM(t.requests) AS requests
  FROM {{ ref('ratecards_priced_traffic') }} AS t
  WHERE t.offer IS NOT NULL
  GROUP BY t.offer
) AS p
CROSS JOIN (
  SELECT COUNT(*) AS requests
  FROM {{ ref('ratecards_checked_requests') }} AS r
  WHERE r.refused IS NULL AND r.model IN (SELECT m.name FROM {{ ref('ratecards_models') }} AS m)
) AS c
WHERE p.requests <> c.requests
