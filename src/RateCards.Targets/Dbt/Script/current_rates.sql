{{ $name$_rates_as_of($name$_day(var('as_of', run_started_at.strftime('%Y-%m-%d')))) }}
