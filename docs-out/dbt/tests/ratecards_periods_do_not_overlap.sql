-- Two values of a rate that hold on the same day: there are none.
SELECT a.id AS id, a.valid_from AS valid_from, b.valid_from AS also_from
FROM {{ ref('ratecards_rates') }} AS a
JOIN {{ ref('ratecards_rates') }} AS b ON b.id = a.id AND b.words <> a.words
WHERE a.valid_from <= b.valid_from AND (a.valid_to IS NULL OR b.valid_from < a.valid_to)
