SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, {{ ratecards_day_of('r.requested_at') }} AS requested_on,
  r.prompt AS prompt, r.cached AS cached, r.generated AS generated,
  CASE
    WHEN {{ ratecards_day_of('r.requested_at') }} IS NULL THEN {{ ratecards_literal('The request has no moment.') }}
    WHEN {{ ratecards_day_of('r.requested_at') }} < {{ ratecards_day('1900-01-01') }} OR {{ ratecards_day_of('r.requested_at') }} >= {{ ratecards_day('2200-01-01') }} THEN {{ ratecards_literal('The request is not from 1900 to 2199.') }}
    WHEN COALESCE(r.model, '') = '' THEN {{ ratecards_literal('The request has no model.') }}
    WHEN r.prompt IS NULL THEN {{ ratecards_literal('The request has no \'prompt\'.') }}
    WHEN r.prompt < 0 OR r.prompt > 100000000000 THEN {{ ratecards_literal('\'prompt\' is not from 0 to 100000000000.') }}
    WHEN r.cached IS NULL THEN {{ ratecards_literal('The request has no \'cached\'.') }}
    WHEN r.cached < 0 OR r.cached > 100000000000 THEN {{ ratecards_literal('\'cached\' is not from 0 to 100000000000.') }}
    WHEN r.generated IS NULL THEN {{ ratecards_literal('The request has no \'generated\'.') }}
    WHEN r.generated < 0 OR r.generated > 100000000000 THEN {{ ratecards_literal('\'generated\' is not from 0 to 100000000000.') }}
    WHEN r.cached > r.prompt THEN {{ ratecards_literal('\'cached\' is more than \'prompt\', which it is a part of.') }}
  END AS refused
FROM {{ source('ratecards', 'requests') }} AS r
