SELECT c.model AS model, c.requested_on AS requested_on, COUNT(*) AS requests,
  SUM(c.prompt) AS prompt, SUM(c.cached) AS cached, SUM(c.generated) AS generated, c.refused AS refused
FROM {{ ref('ratecards_checked_requests') }} AS c
GROUP BY c.model, c.requested_on, c.refused
