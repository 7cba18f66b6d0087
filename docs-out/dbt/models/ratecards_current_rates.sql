{{ ratecards_rates_as_of(ratecards_day(var('as_of', run_started_at.strftime('%Y-%m-%d')))) }}
