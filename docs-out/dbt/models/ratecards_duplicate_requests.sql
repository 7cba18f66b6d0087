SELECT r.id AS id, COUNT(*) AS requests
FROM {{ source('ratecards', 'requests') }} AS r
WHERE r.id IS NOT NULL
GROUP BY r.id
HAVING COUNT(*) > 1
