-- RateCards: rates, formulas and prices for PostgreSQL 14 or later. The project's tests run it.
-- Generated: change the cards and formulas, and build again. RateCards' docs/sql.md tells how it is used.

BEGIN;

SET LOCAL client_min_messages = warning;
-- All of it is made in the schema "ratecards", or in the one that is named before:
--   SET ratecards.schema = 'prices';
DO $$
DECLARE
  name text := COALESCE(NULLIF(current_setting('ratecards.schema', true), ''), 'ratecards');
BEGIN
  IF to_regnamespace(quote_ident(name)) IS NULL THEN
    EXECUTE format('CREATE SCHEMA %I', name);
  END IF;
  -- Until the transaction ends.
  PERFORM set_config('search_path', quote_ident(name) || ', pg_temp', true);
END $$;

-- Tables and views of somebody else's are left alone.
DO $$
DECLARE
  others text;
BEGIN
  SELECT string_agg(c.relname, ', ' ORDER BY c.relname) INTO others
  FROM pg_class AS c
  WHERE c.relnamespace = quote_ident(current_schema())::regnamespace AND c.relname IN ('rates', 'models', 'offers', 'requests', 'price_cards', 'price_names', 'price_axes', 'price_hours', 'price_tariffs', 'price_lines', 'price_counts', 'price_steps', 'usage_requests', 'usage_choices', 'usage_counts')
    AND COALESCE(obj_description(c.oid, 'pg_class'), '') NOT LIKE 'RateCards: %'
    AND COALESCE((SELECT string_agg(a.attname, ',' ORDER BY a.attnum) FROM pg_attribute AS a
      WHERE a.attrelid = to_regclass(format('%I.rates', current_schema())) AND a.attnum > 0 AND NOT a.attisdropped), '') <> 'id,provider,sku,meter,path,value,unit,valid_from,valid_to,words';
  IF others IS NOT NULL THEN
    RAISE EXCEPTION 'Schema "%" has tables of its own: %.', current_schema(), others
      USING HINT = 'Name another one before the script: SET ratecards.schema = ''prices'';';
  END IF;
END $$;

-- What an older script has made takes the shape of this one, in place.
CREATE TEMP TABLE ratecards_columns ON COMMIT DROP AS
SELECT * FROM (VALUES
  ('rates', 'id', 'text', 0, true),
  ('rates', 'card', 'text', 1, true),
  ('rates', 'provider', 'text', 2, true),
  ('rates', 'sku', 'text', 3, true),
  ('rates', 'label', 'text', 4, true),
  ('rates', 'meter', 'text', 5, true),
  ('rates', 'path', 'text', 6, true),
  ('rates', 'value', 'numeric', 7, true),
  ('rates', 'currency', 'text', 8, true),
  ('rates', 'unit', 'text', 9, true),
  ('rates', 'valid_from', 'date', 10, true),
  ('rates', 'valid_to', 'date', 11, true),
  ('rates', 'words', 'text', 12, true),
  ('rates', 'source', 'text', 13, true),
  ('rates', 'source_url', 'text', 14, true),
  ('rates', 'trust', 'text', 15, true),
  ('models', 'name', 'text', 0, true),
  ('models', 'model', 'text', 1, true),
  ('offers', 'offer', 'text', 0, true),
  ('offers', 'model', 'text', 1, true),
  ('offers', 'valid_from', 'date', 2, true),
  ('offers', 'valid_to', 'date', 3, true),
  ('offers', 'formula', 'text', 4, true),
  ('offers', 'prefill', 'double precision', 5, true),
  ('offers', 'cached_prefill', 'double precision', 6, true),
  ('offers', 'sample', 'double precision', 7, true),
  ('offers', 'input', 'double precision', 8, true),
  ('offers', 'cached_input', 'double precision', 9, true),
  ('offers', 'output', 'double precision', 10, true),
  ('offers', 'gpus', 'double precision', 11, true),
  ('offers', 'gpu_hour', 'double precision', 12, true),
  ('offers', 'prompt_tps', 'double precision', 13, true),
  ('offers', 'decode_tps', 'double precision', 14, true),
  ('offers', 'missing', 'text', 15, true),
  ('requests', 'id', 'text', 0, false),
  ('requests', 'requested_at', 'timestamp with time zone', 1, false),
  ('requests', 'model', 'text', 2, false),
  ('requests', 'prompt', 'bigint', 3, false),
  ('requests', 'cached', 'bigint', 4, false),
  ('requests', 'generated', 'bigint', 5, false),
  ('price_cards', 'card', 'text', 0, true),
  ('price_cards', 'provider', 'text', 1, true),
  ('price_cards', 'provider_key', 'text', 2, true),
  ('price_cards', 'asked', 'text', 3, true),
  ('price_cards', 'place', 'bigint', 4, true),
  ('price_cards', 'currency', 'text', 5, true),
  ('price_names', 'card', 'text', 0, true),
  ('price_names', 'sku', 'text', 1, true),
  ('price_names', 'pattern', 'text', 2, true),
  ('price_names', 'rule_text', 'text', 3, true),
  ('price_names', 'weight', 'bigint', 4, true),
  ('price_names', 'place', 'bigint', 5, true),
  ('price_names', 'retired_on', 'date', 6, true),
  ('price_names', 'label', 'text', 7, true),
  ('price_axes', 'card', 'text', 0, true),
  ('price_axes', 'place', 'bigint', 1, true),
  ('price_axes', 'axis', 'text', 2, true),
  ('price_axes', 'value', 'text', 3, true),
  ('price_axes', 'is_default', 'bigint', 4, true),
  ('price_axes', 'known_values', 'text', 5, true),
  ('price_axes', 'known_since', 'bigint', 6, true),
  ('price_axes', 'known_before', 'bigint', 7, true),
  ('price_hours', 'card', 'text', 0, true),
  ('price_hours', 'value', 'text', 1, true),
  ('price_hours', 'from_minute', 'bigint', 2, true),
  ('price_hours', 'until_minute', 'bigint', 3, true),
  ('price_hours', 'since_minute', 'bigint', 4, true),
  ('price_hours', 'before_minute', 'bigint', 5, true),
  ('price_tariffs', 'tariff', 'text', 0, true),
  ('price_tariffs', 'card', 'text', 1, true),
  ('price_tariffs', 'sku', 'text', 2, true),
  ('price_tariffs', 'at_values', 'text', 3, true),
  ('price_tariffs', 'valid_from', 'date', 4, true),
  ('price_tariffs', 'valid_to', 'date', 5, true),
  ('price_lines', 'tariff', 'text', 0, true),
  ('price_lines', 'meter', 'text', 1, true),
  ('price_lines', 'counts', 'bigint', 2, true),
  ('price_lines', 'decides', 'bigint', 3, true),
  ('price_counts', 'counts', 'bigint', 0, true),
  ('price_counts', 'counted', 'text', 1, true),
  ('price_steps', 'tariff', 'text', 0, true),
  ('price_steps', 'meter', 'text', 1, true),
  ('price_steps', 'slot', 'bigint', 2, true),
  ('price_steps', 'graduated', 'bigint', 3, true),
  ('price_steps', 'by_sum', 'bigint', 4, true),
  ('price_steps', 'first_count', 'double precision', 5, true),
  ('price_steps', 'first_in', 'bigint', 6, true),
  ('price_steps', 'next_count', 'double precision', 7, true),
  ('price_steps', 'next_in', 'bigint', 8, true),
  ('price_steps', 'package', 'double precision', 9, true),
  ('price_steps', 'units', 'double precision', 10, true),
  ('price_steps', 'rate', 'text', 11, true),
  ('price_steps', 'amount', 'double precision', 12, true),
  ('price_steps', 'missing', 'text', 13, true),
  ('usage_requests', 'id', 'text', 0, false),
  ('usage_requests', 'requested_at', 'timestamp with time zone', 1, false),
  ('usage_requests', 'model', 'text', 2, false),
  ('usage_requests', 'provider', 'text', 3, false),
  ('usage_choices', 'id', 'text', 0, false),
  ('usage_choices', 'axis', 'text', 1, false),
  ('usage_choices', 'value', 'text', 2, false),
  ('usage_counts', 'id', 'text', 0, false),
  ('usage_counts', 'counted', 'text', 1, false),
  ('usage_counts', 'number', 'double precision', 2, false)
) AS c(table_name, column_name, type, place, is_generated);
DO $$
DECLARE
  it record;
BEGIN
  -- Views of the older script read nothing from here on, so that they are not in the way of their own tables. Who may
  -- read them and what others have made of them stays; what nobody has touched is made anew.
  FOR it IN
    SELECT c.relname, string_agg(format('NULL::%s AS %I', format_type(a.atttypid, a.atttypmod), a.attname), ', ' ORDER BY a.attnum) AS columns
    FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = quote_ident(current_schema())::regnamespace AND c.relkind = 'v' AND c.relname IN ('priced_requests', 'priced_traffic', 'traffic', 'duplicate_requests', 'checked_requests', 'priced_usage')
    GROUP BY c.relname
  LOOP
    EXECUTE format('CREATE OR REPLACE VIEW %I AS SELECT %s', it.relname, it.columns);
  END LOOP;
  FOR it IN
    SELECT c.relname FROM pg_class AS c
    WHERE c.relnamespace = quote_ident(current_schema())::regnamespace AND c.relkind = 'v' AND c.relname IN ('priced_requests', 'priced_traffic', 'traffic', 'duplicate_requests', 'checked_requests', 'priced_usage')
      AND (c.relacl IS NULL OR c.relacl = acldefault('r', c.relowner)) AND NOT EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attacl IS NOT NULL)
      AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid AND d.deptype = 'n'
        AND NOT (d.classid = 'pg_rewrite'::regclass AND d.objid IN (SELECT r.oid FROM pg_rewrite AS r WHERE r.ev_class = c.oid)))
  LOOP
    EXECUTE format('DROP VIEW %I', it.relname);
  END LOOP;
  FOR it IN SELECT DISTINCT table_name FROM ratecards_columns WHERE is_generated AND to_regclass(table_name) IS NOT NULL LOOP
    EXECUTE format('DELETE FROM %I', it.table_name);
  END LOOP;
  FOR it IN
    SELECT w.table_name, a.attname FROM pg_attribute AS a
    JOIN (SELECT DISTINCT table_name FROM ratecards_columns WHERE is_generated) AS w ON a.attrelid = to_regclass(w.table_name)
    WHERE a.attnum > 0 AND NOT a.attisdropped
      AND NOT EXISTS (SELECT FROM ratecards_columns AS c WHERE c.table_name = w.table_name AND c.column_name = a.attname)
  LOOP
    EXECUTE format('ALTER TABLE %I DROP COLUMN %I', it.table_name, it.attname);
  END LOOP;
  FOR it IN
    SELECT w.*, format_type(a.atttypid, a.atttypmod) AS old_type FROM ratecards_columns AS w
    LEFT JOIN pg_attribute AS a ON a.attrelid = to_regclass(w.table_name) AND a.attname = w.column_name AND NOT a.attisdropped
    WHERE to_regclass(w.table_name) IS NOT NULL ORDER BY w.table_name, w.place
  LOOP
    IF it.old_type IS NULL THEN
      EXECUTE format('ALTER TABLE %I ADD COLUMN %I %s', it.table_name, it.column_name, it.type);
    ELSIF it.old_type <> it.type THEN
      EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE %s', it.table_name, it.column_name, it.type);
    END IF;
  END LOOP;
  FOR it IN
    SELECT k.table_name, c.conname FROM (VALUES ('rates', 'id, valid_from'), ('models', 'name'), ('offers', 'offer, model, valid_from'), ('price_cards', 'card, place'), ('price_names', 'card, place'), ('price_axes', 'card, axis, value'), ('price_hours', 'card, value, from_minute, since_minute'), ('price_tariffs', 'tariff'), ('price_lines', 'tariff, meter'), ('price_counts', 'counts, counted'), ('price_steps', 'tariff, slot')) AS k(table_name, key)
    JOIN pg_constraint AS c ON c.conrelid = to_regclass(k.table_name) AND c.contype = 'p'
    WHERE replace(k.key, '"', '') <> (SELECT string_agg(a.attname, ', ' ORDER BY u.place) FROM unnest(c.conkey) WITH ORDINALITY AS u(attnum, place)
      JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = u.attnum)
  LOOP
    EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', it.table_name, it.conname);
  END LOOP;
  FOR it IN
    SELECT k.* FROM (VALUES ('rates', 'id, valid_from'), ('models', 'name'), ('offers', 'offer, model, valid_from'), ('price_cards', 'card, place'), ('price_names', 'card, place'), ('price_axes', 'card, axis, value'), ('price_hours', 'card, value, from_minute, since_minute'), ('price_tariffs', 'tariff'), ('price_lines', 'tariff, meter'), ('price_counts', 'counts, counted'), ('price_steps', 'tariff, slot')) AS k(table_name, key)
    WHERE to_regclass(k.table_name) IS NOT NULL AND NOT EXISTS (SELECT FROM pg_index AS i WHERE i.indrelid = to_regclass(k.table_name) AND i.indisprimary)
  LOOP
    EXECUTE format('ALTER TABLE %I ADD PRIMARY KEY (%s)', it.table_name, it.key);
  END LOOP;
  -- Functions that are no more, and those whose parameters have other names; the others call none of them from here on.
  FOR it IN
    SELECT p.oid, p.proname, p.proargnames FROM pg_proc AS p
    WHERE p.pronamespace = quote_ident(current_schema())::regnamespace AND obj_description(p.oid, 'pg_proc') LIKE 'RateCards: %'
  LOOP
    EXECUTE format('CREATE OR REPLACE FUNCTION %I(%s) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN NULL::double precision',
      it.proname, pg_get_function_arguments(it.oid));
  END LOOP;
  FOR it IN
    SELECT p.oid::regprocedure AS name FROM pg_proc AS p
    WHERE p.pronamespace = quote_ident(current_schema())::regnamespace AND obj_description(p.oid, 'pg_proc') LIKE 'RateCards: %'
      AND (p.proname::text, COALESCE(p.proargnames, ARRAY[]::text[])) NOT IN (VALUES
        ('prompt_tokens', ARRAY['turns', 'initial_prompt', 'added_per_turn']::text[]),
        ('uncached_prompt_tokens', ARRAY['turns', 'initial_prompt', 'added_per_turn']::text[]),
        ('cached_prompt_tokens', ARRAY['turns', 'initial_prompt', 'added_per_turn']::text[]),
        ('cache_hit', ARRAY['turns', 'initial_prompt', 'added_per_turn']::text[]),
        ('decode_tokens', ARRAY['turns', 'decode_per_turn']::text[]),
        ('last_request_tokens', ARRAY['turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn']::text[]),
        ('context_overrun', ARRAY['turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn', 'context']::text[]),
        ('turns_in_context', ARRAY['turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn', 'context']::text[]),
        ('added_shortfall', ARRAY['added_per_turn', 'decode_per_turn']::text[]),
        ('tinker_flat_episode', ARRAY['turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn', 'prefill', 'sample']::text[]),
        ('tinker_flat_prefill_cost', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'prefill']::text[]),
        ('tinker_decode_cost', ARRAY['episodes', 'turns', 'decode_per_turn', 'sample']::text[]),
        ('tinker_flat_total', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn', 'prefill', 'sample']::text[]),
        ('tinker_cached_episode', ARRAY['turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn', 'prefill', 'cached_prefill', 'sample']::text[]),
        ('tinker_uncached_cost', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'prefill']::text[]),
        ('tinker_cached_cost', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'cached_prefill']::text[]),
        ('tinker_cached_total', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn', 'prefill', 'cached_prefill', 'sample']::text[]),
        ('serverless_episode', ARRAY['turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn', 'input', 'cached_input', 'output']::text[]),
        ('serverless_uncached_cost', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'input']::text[]),
        ('serverless_cached_cost', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'cached_input']::text[]),
        ('serverless_decode_cost', ARRAY['episodes', 'turns', 'decode_per_turn', 'output']::text[]),
        ('serverless_total', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn', 'input', 'cached_input', 'output']::text[]),
        ('prefill_time', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'prompt_tps']::text[]),
        ('decode_time', ARRAY['episodes', 'turns', 'decode_per_turn', 'decode_tps']::text[]),
        ('cluster_time', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn', 'prompt_tps', 'decode_tps']::text[]),
        ('prefill_hours', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'prompt_tps']::text[]),
        ('decode_hours', ARRAY['episodes', 'turns', 'decode_per_turn', 'decode_tps']::text[]),
        ('cluster_hours', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn', 'prompt_tps', 'decode_tps']::text[]),
        ('dedicated_total', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn', 'gpus', 'gpu_hour', 'prompt_tps', 'decode_tps', 'utilization']::text[]),
        ('dedicated_episode', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn', 'gpus', 'gpu_hour', 'prompt_tps', 'decode_tps', 'utilization']::text[]),
        ('cluster_cost_per_mtok', ARRAY['gpus', 'gpu_hour', 'cluster_tps']::text[]),
        ('hours_at_par', ARRAY['gpus', 'gpu_hour', 'utilization', 'baseline_total']::text[]),
        ('gpus_at_par', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn', 'gpu_hour', 'prompt_tps', 'decode_tps', 'utilization', 'baseline_total']::text[]),
        ('prompt_tps_at_par', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn', 'gpus', 'gpu_hour', 'decode_tps', 'utilization', 'baseline_total']::text[]),
        ('decode_tps_at_par', ARRAY['episodes', 'turns', 'initial_prompt', 'added_per_turn', 'decode_per_turn', 'gpus', 'gpu_hour', 'prompt_tps', 'utilization', 'baseline_total']::text[]),
        ('rft_average_tokens', ARRAY['max_tokens']::text[]),
        ('rft_total_tokens', ARRAY['prompts', 'epochs', 'responses', 'average_tokens']::text[]),
        ('rft_gpu_hours', ARRAY['gpus', 'prompts', 'epochs', 'responses', 'average_tokens', 'rollout_tps']::text[]),
        ('rft_cost', ARRAY['gpus', 'gpu_hour', 'prompts', 'epochs', 'responses', 'average_tokens', 'rollout_tps']::text[]),
        ('rft_training_hours', ARRAY['gpus', 'prompts', 'epochs', 'responses', 'average_tokens', 'rollout_tps']::text[]))
  LOOP
    EXECUTE format('DROP FUNCTION %s', it.name);
  END LOOP;
END $$;

CREATE TABLE IF NOT EXISTS rates (
  id text,
  card text,
  provider text,
  sku text,
  label text,
  meter text,
  path text,
  value numeric,
  currency text,
  unit text,
  valid_from DATE,
  valid_to DATE,
  words text,
  source text,
  source_url text,
  trust text,
  PRIMARY KEY (id, valid_from)
);
INSERT INTO rates (id, card, provider, sku, label, meter, path, value, currency, unit, valid_from, valid_to, words, source, source_url, trust) VALUES
  ('fireworks-billing-rules.image-input.prompt-tokens', 'fireworks-billing-rules', 'Fireworks AI', 'image-input', 'Image in a multi-modal request', 'prompt-tokens', NULL, 576, NULL, 'tokens/image', DATE '2024-05-01', NULL, '576', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-billing-rules.serverless-lora.surcharge', 'fireworks-billing-rules', 'Fireworks AI', 'serverless-lora', 'LoRA model on serverless', 'surcharge', NULL, 0, 'USD', 'USD/Mtok', DATE '2024-05-01', DATE '2026-10-01', 'free', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-billing-rules.serverless-lora.surcharge', 'fireworks-billing-rules', 'Fireworks AI', 'serverless-lora', 'LoRA model on serverless', 'surcharge', NULL, NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-billing-rules.dedicated-deployment.billing-increment', 'fireworks-billing-rules', 'Fireworks AI', 'dedicated-deployment', 'Dedicated deployment', 'billing-increment', NULL, 1, NULL, 's', DATE '2024-05-01', NULL, '1', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-dedicated-defaults.kimi-k2p6.gpus', 'fireworks-dedicated-defaults', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'gpus', NULL, 8, NULL, 'GPUs', DATE '2026-05-16', NULL, '8', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-dedicated-defaults.kimi-k2p6.gpu', 'fireworks-dedicated-defaults', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'gpu', NULL, NULL, NULL, NULL, DATE '2026-05-16', NULL, 'b300-288gb', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-dedicated-defaults.kimi-k2p6.prompt-tps', 'fireworks-dedicated-defaults', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'prompt-tps', NULL, 30000, NULL, 'tokens/s', DATE '2026-05-16', NULL, '30000', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-dedicated-defaults.kimi-k2p6.decode-tps', 'fireworks-dedicated-defaults', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'decode-tps', NULL, 1500, NULL, 'tokens/s', DATE '2026-05-16', NULL, '1500', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-dedicated-defaults.kimi-k2p5.gpus', 'fireworks-dedicated-defaults', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'gpus', NULL, 8, NULL, 'GPUs', DATE '2026-05-16', NULL, '8', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-dedicated-defaults.kimi-k2p5.gpu', 'fireworks-dedicated-defaults', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'gpu', NULL, NULL, NULL, NULL, DATE '2026-05-16', NULL, 'b300-288gb', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-dedicated-defaults.kimi-k2p5.prompt-tps', 'fireworks-dedicated-defaults', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'prompt-tps', NULL, 30000, NULL, 'tokens/s', DATE '2026-05-16', NULL, '30000', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-dedicated-defaults.kimi-k2p5.decode-tps', 'fireworks-dedicated-defaults', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'decode-tps', NULL, 1500, NULL, 'tokens/s', DATE '2026-05-16', NULL, '1500', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.gpus', 'fireworks-dedicated-defaults', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'gpus', NULL, 8, NULL, 'GPUs', DATE '2026-05-16', NULL, '8', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.gpu', 'fireworks-dedicated-defaults', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'gpu', NULL, NULL, NULL, NULL, DATE '2026-05-16', NULL, 'b200-180gb', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.prompt-tps', 'fireworks-dedicated-defaults', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'prompt-tps', NULL, 20000, NULL, 'tokens/s', DATE '2026-05-16', NULL, '20000', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.decode-tps', 'fireworks-dedicated-defaults', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'decode-tps', NULL, 1200, NULL, 'tokens/s', DATE '2026-05-16', NULL, '1200', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.gpus', 'fireworks-dedicated-defaults', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'gpus', NULL, 4, NULL, 'GPUs', DATE '2026-05-16', NULL, '4', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.gpu', 'fireworks-dedicated-defaults', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'gpu', NULL, NULL, NULL, NULL, DATE '2026-05-16', NULL, 'h200-141gb', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.prompt-tps', 'fireworks-dedicated-defaults', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'prompt-tps', NULL, 25000, NULL, 'tokens/s', DATE '2026-05-16', NULL, '25000', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.decode-tps', 'fireworks-dedicated-defaults', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'decode-tps', NULL, 2500, NULL, 'tokens/s', DATE '2026-05-16', NULL, '2500', 'Price comparison vs Tinker', 'https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison', 'vendor'),
  ('fireworks-embeddings.up-to-150m.input', 'fireworks-embeddings', 'Fireworks AI', 'up-to-150m', 'up to 150M', 'input', NULL, 0.008, 'USD', 'USD/Mtok', DATE '2024-05-01', NULL, '0.008', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-embeddings.150m-to-350m.input', 'fireworks-embeddings', 'Fireworks AI', '150m-to-350m', 'over 150M up to 350M', 'input', NULL, 0.016, 'USD', 'USD/Mtok', DATE '2024-05-01', NULL, '0.016', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-embeddings.qwen3-8b.input', 'fireworks-embeddings', 'Fireworks AI', 'qwen3-8b', 'Qwen3 8B', 'input', NULL, 0.10, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.10', 'Fireworks pricing', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-fine-tuning.up-to-16b.any-method', 'fireworks-fine-tuning', 'Fireworks AI', 'up-to-16b', 'up to 16B', 'any-method', NULL, 0.50, 'USD', 'USD/Mtok', DATE '2024-05-01', DATE '2026-10-01', '0.50', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-fine-tuning.up-to-16b.any-method', 'fireworks-fine-tuning', 'Fireworks AI', 'up-to-16b', 'up to 16B', 'any-method', NULL, NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.up-to-16b.lora-sft', 'fireworks-fine-tuning', 'Fireworks AI', 'up-to-16b', 'up to 16B', 'lora-sft', NULL, 0.50, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '0.50', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.up-to-16b.lora-dpo', 'fireworks-fine-tuning', 'Fireworks AI', 'up-to-16b', 'up to 16B', 'lora-dpo', NULL, 1, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '1', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.up-to-16b.full-sft', 'fireworks-fine-tuning', 'Fireworks AI', 'up-to-16b', 'up to 16B', 'full-sft', NULL, 1, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '1', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.up-to-16b.full-dpo', 'fireworks-fine-tuning', 'Fireworks AI', 'up-to-16b', 'up to 16B', 'full-dpo', NULL, 2, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '2', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.16b-to-80b.any-method', 'fireworks-fine-tuning', 'Fireworks AI', '16b-to-80b', '16.1B–80B', 'any-method', NULL, 3.00, 'USD', 'USD/Mtok', DATE '2024-05-01', DATE '2026-10-01', '3.00', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-fine-tuning.16b-to-80b.any-method', 'fireworks-fine-tuning', 'Fireworks AI', '16b-to-80b', '16.1B–80B', 'any-method', NULL, NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.16b-to-80b.lora-sft', 'fireworks-fine-tuning', 'Fireworks AI', '16b-to-80b', '16.1B–80B', 'lora-sft', NULL, 3, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '3', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.16b-to-80b.lora-dpo', 'fireworks-fine-tuning', 'Fireworks AI', '16b-to-80b', '16.1B–80B', 'lora-dpo', NULL, 6, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '6', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.16b-to-80b.full-sft', 'fireworks-fine-tuning', 'Fireworks AI', '16b-to-80b', '16.1B–80B', 'full-sft', NULL, 6, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '6', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.16b-to-80b.full-dpo', 'fireworks-fine-tuning', 'Fireworks AI', '16b-to-80b', '16.1B–80B', 'full-dpo', NULL, 12, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '12', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.80b-to-300b.lora-sft', 'fireworks-fine-tuning', 'Fireworks AI', '80b-to-300b', 'over 80B up to 300B', 'lora-sft', NULL, 6, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '6', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.80b-to-300b.lora-dpo', 'fireworks-fine-tuning', 'Fireworks AI', '80b-to-300b', 'over 80B up to 300B', 'lora-dpo', NULL, 12, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '12', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.80b-to-300b.full-sft', 'fireworks-fine-tuning', 'Fireworks AI', '80b-to-300b', 'over 80B up to 300B', 'full-sft', NULL, 12, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '12', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.80b-to-300b.full-dpo', 'fireworks-fine-tuning', 'Fireworks AI', '80b-to-300b', 'over 80B up to 300B', 'full-dpo', NULL, 24, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '24', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.over-300b.lora-sft', 'fireworks-fine-tuning', 'Fireworks AI', 'over-300b', 'over 300B', 'lora-sft', NULL, 10, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '10', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.over-300b.lora-dpo', 'fireworks-fine-tuning', 'Fireworks AI', 'over-300b', 'over 300B', 'lora-dpo', NULL, 20, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '20', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.over-300b.full-sft', 'fireworks-fine-tuning', 'Fireworks AI', 'over-300b', 'over 300B', 'full-sft', NULL, 20, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '20', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.over-300b.full-dpo', 'fireworks-fine-tuning', 'Fireworks AI', 'over-300b', 'over 300B', 'full-dpo', NULL, 40, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '40', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-fine-tuning.mixtral-8x7b.any-method', 'fireworks-fine-tuning', 'Fireworks AI', 'mixtral-8x7b', 'Mixtral 8x7B', 'any-method', NULL, 2.00, 'USD', 'USD/Mtok', DATE '2024-05-01', DATE '2026-10-01', '2.00', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-fine-tuning.mixtral-8x7b.any-method', 'fireworks-fine-tuning', 'Fireworks AI', 'mixtral-8x7b', 'Mixtral 8x7B', 'any-method', NULL, NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'a100-80gb', 'A100 80GB', 'gpu-hour', 'any-region', 3.89, 'USD', 'USD/GPU-hour', DATE '2024-05-01', DATE '2025-07-19', '3.89', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'a100-80gb', 'A100 80GB', 'gpu-hour', 'any-region', 2.90, 'USD', 'USD/GPU-hour', DATE '2025-07-19', DATE '2026-05-16', '2.90', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'a100-80gb', 'A100 80GB', 'gpu-hour', 'any-region', NULL, 'USD', 'USD/GPU-hour', DATE '2026-05-16', NULL, 'not published', 'Fireworks pricing', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned', 'fireworks-gpu-hours', 'Fireworks AI', 'a100-80gb', 'A100 80GB', 'gpu-hour', 'region-pinned', NULL, 'USD', 'USD/GPU-hour', DATE '2026-10-01', NULL, 'not published', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'h100-80gb', 'H100 80GB', 'gpu-hour', 'any-region', NULL, 'USD', 'USD/GPU-hour', DATE '2024-05-01', DATE '2025-07-19', 'on request', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'h100-80gb', 'H100 80GB', 'gpu-hour', 'any-region', 5.80, 'USD', 'USD/GPU-hour', DATE '2025-07-19', DATE '2026-02-01', '5.80', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'h100-80gb', 'H100 80GB', 'gpu-hour', 'any-region', 4.00, 'USD', 'USD/GPU-hour', DATE '2026-02-01', DATE '2026-05-16', '4.00', 'Fireworks pricing, copy of about February 2026', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'h100-80gb', 'H100 80GB', 'gpu-hour', 'any-region', 7.00, 'USD', 'USD/GPU-hour', DATE '2026-05-16', DATE '2026-10-01', '7.00', 'Fireworks pricing', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'h100-80gb', 'H100 80GB', 'gpu-hour', 'any-region', 8.00, 'USD', 'USD/GPU-hour', DATE '2026-10-01', NULL, '8.00', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour.region-pinned', 'fireworks-gpu-hours', 'Fireworks AI', 'h100-80gb', 'H100 80GB', 'gpu-hour', 'region-pinned', 12.00, 'USD', 'USD/GPU-hour', DATE '2026-10-01', NULL, '12.00', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'h200-141gb', 'H200 141GB', 'gpu-hour', 'any-region', 6.99, 'USD', 'USD/GPU-hour', DATE '2025-07-19', DATE '2026-02-01', '6.99', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'h200-141gb', 'H200 141GB', 'gpu-hour', 'any-region', 6.00, 'USD', 'USD/GPU-hour', DATE '2026-02-01', DATE '2026-05-16', '6.00', 'Fireworks pricing, copy of about February 2026', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'h200-141gb', 'H200 141GB', 'gpu-hour', 'any-region', 7.00, 'USD', 'USD/GPU-hour', DATE '2026-05-16', DATE '2026-10-01', '7.00', 'Fireworks pricing', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'h200-141gb', 'H200 141GB', 'gpu-hour', 'any-region', 8.00, 'USD', 'USD/GPU-hour', DATE '2026-10-01', NULL, '8.00', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour.region-pinned', 'fireworks-gpu-hours', 'Fireworks AI', 'h200-141gb', 'H200 141GB', 'gpu-hour', 'region-pinned', 12.00, 'USD', 'USD/GPU-hour', DATE '2026-10-01', NULL, '12.00', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'b200-180gb', 'B200 180GB', 'gpu-hour', 'any-region', 11.99, 'USD', 'USD/GPU-hour', DATE '2025-07-19', DATE '2026-02-01', '11.99', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'b200-180gb', 'B200 180GB', 'gpu-hour', 'any-region', 9.00, 'USD', 'USD/GPU-hour', DATE '2026-02-01', DATE '2026-05-16', '9.00', 'Fireworks pricing, copy of about February 2026', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'b200-180gb', 'B200 180GB', 'gpu-hour', 'any-region', 10.00, 'USD', 'USD/GPU-hour', DATE '2026-05-16', DATE '2026-10-01', '10.00', 'Fireworks pricing', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'b200-180gb', 'B200 180GB', 'gpu-hour', 'any-region', 13.00, 'USD', 'USD/GPU-hour', DATE '2026-10-01', NULL, '13.00', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour.region-pinned', 'fireworks-gpu-hours', 'Fireworks AI', 'b200-180gb', 'B200 180GB', 'gpu-hour', 'region-pinned', 19.50, 'USD', 'USD/GPU-hour', DATE '2026-10-01', NULL, '19.50', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.b300-288gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'b300-288gb', 'B300 288GB', 'gpu-hour', 'any-region', 12.00, 'USD', 'USD/GPU-hour', DATE '2026-05-16', DATE '2026-10-01', '12.00', 'Fireworks pricing', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-gpu-hours.b300-288gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'b300-288gb', 'B300 288GB', 'gpu-hour', 'any-region', 15.00, 'USD', 'USD/GPU-hour', DATE '2026-10-01', NULL, '15.00', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.b300-288gb.gpu-hour.region-pinned', 'fireworks-gpu-hours', 'Fireworks AI', 'b300-288gb', 'B300 288GB', 'gpu-hour', 'region-pinned', 22.50, 'USD', 'USD/GPU-hour', DATE '2026-10-01', NULL, '22.50', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.gb300-288gb.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'gb300-288gb', 'GB300 288GB', 'gpu-hour', 'any-region', 20.00, 'USD', 'USD/GPU-hour', DATE '2026-10-01', NULL, '20.00', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.gb300-288gb.gpu-hour.region-pinned', 'fireworks-gpu-hours', 'Fireworks AI', 'gb300-288gb', 'GB300 288GB', 'gpu-hour', 'region-pinned', 30.00, 'USD', 'USD/GPU-hour', DATE '2026-10-01', NULL, '30.00', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.mi300x.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'mi300x', 'MI300X', 'gpu-hour', 'any-region', 4.99, 'USD', 'USD/GPU-hour', DATE '2025-07-19', DATE '2026-02-01', '4.99', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.mi300x.gpu-hour', 'fireworks-gpu-hours', 'Fireworks AI', 'mi300x', 'MI300X', 'gpu-hour', 'any-region', NULL, 'USD', 'USD/GPU-hour', DATE '2026-02-01', NULL, 'not published', 'Fireworks pricing, copy of about February 2026', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-gpu-hours.mi300x.gpu-hour.region-pinned', 'fireworks-gpu-hours', 'Fireworks AI', 'mi300x', 'MI300X', 'gpu-hour', 'region-pinned', NULL, 'USD', 'USD/GPU-hour', DATE '2026-10-01', NULL, 'not published', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-images.sdxl.step', 'fireworks-images', 'Fireworks AI', 'sdxl', 'SDXL', 'step', NULL, NULL, 'USD', 'USD/step', DATE '2024-05-01', DATE '2025-07-19', 'not published', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-images.sdxl.step', 'fireworks-images', 'Fireworks AI', 'sdxl', 'SDXL', 'step', NULL, 0.00013, 'USD', 'USD/step', DATE '2025-07-19', NULL, '0.00013', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-images.sdxl.image-of-30-steps', 'fireworks-images', 'Fireworks AI', 'sdxl', 'SDXL', 'image-of-30-steps', NULL, 0.0039, 'USD', 'USD/image', DATE '2025-07-19', NULL, '0.0039', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-images.sdxl-controlnet.step', 'fireworks-images', 'Fireworks AI', 'sdxl-controlnet', 'SDXL with ControlNet', 'step', NULL, NULL, 'USD', 'USD/step', DATE '2024-05-01', DATE '2025-07-19', 'not published', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-images.sdxl-controlnet.step', 'fireworks-images', 'Fireworks AI', 'sdxl-controlnet', 'SDXL with ControlNet', 'step', NULL, 0.0002, 'USD', 'USD/step', DATE '2025-07-19', NULL, '0.0002', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-images.sdxl-controlnet.image-of-30-steps', 'fireworks-images', 'Fireworks AI', 'sdxl-controlnet', 'SDXL with ControlNet', 'image-of-30-steps', NULL, 0.006, 'USD', 'USD/image', DATE '2025-07-19', NULL, '0.006', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-plans.developer.request-limit', 'fireworks-plans', 'Fireworks AI', 'developer', 'Developer', 'request-limit', NULL, 600, NULL, 'requests/min', DATE '2024-05-01', DATE '2026-08-01', '600', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-plans.developer.request-limit', 'fireworks-plans', 'Fireworks AI', 'developer', 'Developer', 'request-limit', NULL, NULL, NULL, 'requests/min', DATE '2026-08-01', NULL, 'not published', 'Fireworks rate limits', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-plans.developer.deployed-models', 'fireworks-plans', 'Fireworks AI', 'developer', 'Developer', 'deployed-models', NULL, 100, NULL, 'models', DATE '2024-05-01', NULL, '100', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-plans.business.request-limit', 'fireworks-plans', 'Fireworks AI', 'business', 'Business', 'request-limit', NULL, NULL, NULL, 'requests/min', DATE '2024-05-01', NULL, 'on request', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-plans.business.deployed-models', 'fireworks-plans', 'Fireworks AI', 'business', 'Business', 'deployed-models', NULL, 100, NULL, 'models', DATE '2024-05-01', NULL, '100', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-plans.enterprise.request-limit', 'fireworks-plans', 'Fireworks AI', 'enterprise', 'Enterprise', 'request-limit', NULL, NULL, NULL, 'requests/min', DATE '2024-05-01', NULL, 'unlimited', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-plans.enterprise.deployed-models', 'fireworks-plans', 'Fireworks AI', 'enterprise', 'Enterprise', 'deployed-models', NULL, NULL, NULL, 'models', DATE '2024-05-01', NULL, 'unlimited', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-plans.without-payment-card.request-limit', 'fireworks-plans', 'Fireworks AI', 'without-payment-card', 'Account without a payment card', 'request-limit', NULL, 10, NULL, 'requests/min', DATE '2026-08-01', NULL, '10', 'Fireworks rate limits', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-plans.with-payment-card.request-limit', 'fireworks-plans', 'Fireworks AI', 'with-payment-card', 'Account with a payment card', 'request-limit', NULL, 6000, NULL, 'requests/min', DATE '2026-08-01', NULL, '6000', 'Fireworks rate limits', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p6.input', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'input', 'standard', 0.95, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, '0.95', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p6.cached-input', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'cached-input', 'standard', 0.16, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, '0.16', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p6.output', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'output', 'standard', 4.00, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, '4.00', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p6.input.priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'input', 'priority', 1.50, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, '1.50', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p6.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'cached-input', 'priority', 0.22, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, '0.22', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p6.output.priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'output', 'priority', 6.00, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, '6.00', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p6.input.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'input', 'fast', 2.00, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '2.00', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p6.input.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'input', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p6.cached-input.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'cached-input', 'fast', 0.30, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '0.30', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p6.cached-input.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'cached-input', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p6.output.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'output', 'fast', 8.00, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '8.00', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p6.output.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'output', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p6.input.batch', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'input', 'batch', 0.57, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.57', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p6.input.batch', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'input', 'batch', 0.475, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.475', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p6.output.batch', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'output', 'batch', 2.40, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '2.40', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p6.output.batch', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p6', 'Kimi K2.6', 'output', 'batch', 2.00, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '2.00', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.input', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'input', 'standard', 0.60, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.60', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p5.input', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'input', 'standard', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.cached-input', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'cached-input', 'standard', 0.10, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.10', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p5.cached-input', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'cached-input', 'standard', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.output', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'output', 'standard', 3.00, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '3.00', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p5.output', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'output', 'standard', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.input.priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'input', 'priority', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p5.input.priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'input', 'priority', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'cached-input', 'priority', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p5.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'cached-input', 'priority', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.output.priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'output', 'priority', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p5.output.priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'output', 'priority', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.input.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'input', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p5.input.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'input', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.cached-input.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'cached-input', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p5.cached-input.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'cached-input', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.output.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'output', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p5.output.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'output', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.input.us', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'input', 'us', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.cached-input.us', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'cached-input', 'us', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.output.us', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'output', 'us', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.input.us-priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'input', 'us-priority', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.cached-input.us-priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'cached-input', 'us-priority', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.output.us-priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'output', 'us-priority', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.input.fast-us', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'input', 'fast-us', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.cached-input.fast-us', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'cached-input', 'fast-us', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.output.fast-us', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'output', 'fast-us', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.input.batch', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'input', 'batch', 0.36, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.36', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p5.input.batch', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'input', 'batch', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.cached-input.batch', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'cached-input', 'batch', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p5.output.batch', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'output', 'batch', 1.80, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '1.80', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k2p5.output.batch', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p5', 'Kimi K2.5', 'output', 'batch', NULL, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.qwen3p5-397b.input', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'input', 'standard', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.cached-input', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'cached-input', 'standard', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.output', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'output', 'standard', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.input.priority', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'input', 'priority', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'cached-input', 'priority', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.output.priority', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'output', 'priority', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.input.fast', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'input', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.fast', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'cached-input', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.output.fast', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'output', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.input.us', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'input', 'us', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.us', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'cached-input', 'us', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.output.us', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'output', 'us', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.input.us-priority', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'input', 'us-priority', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.us-priority', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'cached-input', 'us-priority', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.output.us-priority', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'output', 'us-priority', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.input.fast-us', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'input', 'fast-us', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.fast-us', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'cached-input', 'fast-us', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.output.fast-us', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'output', 'fast-us', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.input.batch', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'input', 'batch', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.batch', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'cached-input', 'batch', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.qwen3p5-397b.output.batch', 'fireworks-serverless', 'Fireworks AI', 'qwen3p5-397b', 'Qwen3.5-397B-A17B', 'output', 'batch', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-120b.input', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'input', 'standard', 0.15, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, '0.15', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-120b.cached-input', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'cached-input', 'standard', 0.015, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, '0.015', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-120b.output', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'output', 'standard', 0.60, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, '0.60', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-120b.input.priority', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'input', 'priority', 0.18, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, '0.18', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-120b.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'cached-input', 'priority', 0.018, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, '0.018', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-120b.output.priority', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'output', 'priority', 0.72, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, '0.72', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-120b.input.fast', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'input', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-120b.cached-input.fast', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'cached-input', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-120b.output.fast', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'output', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-120b.input.batch', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'input', 'batch', 0.09, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.09', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-120b.input.batch', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'input', 'batch', 0.075, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.075', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.gpt-oss-120b.output.batch', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'output', 'batch', 0.36, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.36', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-120b.output.batch', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-120b', 'GPT-OSS-120B', 'output', 'batch', 0.30, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.30', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.gpt-oss-20b.input', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'input', 'standard', 0.07, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '0.07', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.input', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'input', 'standard', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.cached-input', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'cached-input', 'standard', 0.035, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '0.035', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.cached-input', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'cached-input', 'standard', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.output', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'output', 'standard', 0.30, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '0.30', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.output', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'output', 'standard', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.input.priority', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'input', 'priority', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.input.priority', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'input', 'priority', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'cached-input', 'priority', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'cached-input', 'priority', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.output.priority', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'output', 'priority', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.output.priority', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'output', 'priority', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.input.fast', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'input', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.input.fast', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'input', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.fast', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'cached-input', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.fast', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'cached-input', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.output.fast', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'output', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', 'not offered', 'Fireworks serverless pricing, copy of 2026-05-09', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.output.fast', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'output', 'fast', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.input.us', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'input', 'us', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.us', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'cached-input', 'us', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.output.us', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'output', 'us', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.input.us-priority', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'input', 'us-priority', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.us-priority', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'cached-input', 'us-priority', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.output.us-priority', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'output', 'us-priority', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.input.fast-us', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'input', 'fast-us', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.fast-us', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'cached-input', 'fast-us', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.output.fast-us', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'output', 'fast-us', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.input.batch', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'input', 'batch', 0.042, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.042', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.input.batch', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'input', 'batch', 0.035, 'USD', 'USD/Mtok', DATE '2026-08-01', DATE '2026-10-01', '0.035', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.gpt-oss-20b.input.batch', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'input', 'batch', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.batch', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'cached-input', 'batch', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.output.batch', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'output', 'batch', 0.18, 'USD', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.18', 'Fireworks pricing, copy of 2025-07-19', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-serverless.gpt-oss-20b.output.batch', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'output', 'batch', 0.15, 'USD', 'USD/Mtok', DATE '2026-08-01', DATE '2026-10-01', '0.15', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.gpt-oss-20b.output.batch', 'fireworks-serverless', 'Fireworks AI', 'gpt-oss-20b', 'GPT-OSS-20B', 'output', 'batch', NULL, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k3.input', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'input', 'standard', 3.00, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '3.00', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.cached-input', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'cached-input', 'standard', 0.30, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.30', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.output', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'output', 'standard', 15.00, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '15.00', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.input.priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'input', 'priority', 3.75, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '3.75', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'cached-input', 'priority', 0.375, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.375', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.output.priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'output', 'priority', 18.75, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '18.75', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.input.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'input', 'fast', 4.50, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '4.50', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.cached-input.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'cached-input', 'fast', 0.45, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.45', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.output.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'output', 'fast', 22.50, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '22.50', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.input.us', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'input', 'us', 3.30, 'USD', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '3.30', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.input.us', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'input', 'us', 4.50, 'USD', 'USD/Mtok', DATE '2026-09-01', NULL, '4.50', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k3.cached-input.us', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'cached-input', 'us', 0.33, 'USD', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '0.33', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.cached-input.us', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'cached-input', 'us', 0.45, 'USD', 'USD/Mtok', DATE '2026-09-01', NULL, '0.45', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k3.output.us', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'output', 'us', 16.50, 'USD', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '16.50', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.output.us', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'output', 'us', 22.50, 'USD', 'USD/Mtok', DATE '2026-09-01', NULL, '22.50', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k3.input.us-priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'input', 'us-priority', 4.125, 'USD', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '4.125', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.input.us-priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'input', 'us-priority', 5.625, 'USD', 'USD/Mtok', DATE '2026-09-01', NULL, '5.625', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k3.cached-input.us-priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'cached-input', 'us-priority', 0.4125, 'USD', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '0.4125', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.cached-input.us-priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'cached-input', 'us-priority', 0.5625, 'USD', 'USD/Mtok', DATE '2026-09-01', NULL, '0.5625', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k3.output.us-priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'output', 'us-priority', 20.625, 'USD', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '20.625', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.output.us-priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'output', 'us-priority', 28.125, 'USD', 'USD/Mtok', DATE '2026-09-01', NULL, '28.125', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.kimi-k3.input.batch', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'input', 'batch', 1.50, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '1.50', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k3.output.batch', 'fireworks-serverless', 'Fireworks AI', 'kimi-k3', 'Kimi K3', 'output', 'batch', 7.50, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '7.50', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p7-code.input', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p7-code', 'Kimi K2.7 Code', 'input', 'standard', 0.95, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.95', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p7-code.cached-input', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p7-code', 'Kimi K2.7 Code', 'cached-input', 'standard', 0.19, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.19', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p7-code.output', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p7-code', 'Kimi K2.7 Code', 'output', 'standard', 4.00, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '4.00', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p7-code.input.priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p7-code', 'Kimi K2.7 Code', 'input', 'priority', 1.425, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '1.425', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p7-code.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p7-code', 'Kimi K2.7 Code', 'cached-input', 'priority', 0.285, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.285', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p7-code.output.priority', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p7-code', 'Kimi K2.7 Code', 'output', 'priority', 6.00, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '6.00', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p7-code.input.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p7-code', 'Kimi K2.7 Code', 'input', 'fast', 1.90, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '1.90', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p7-code.cached-input.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p7-code', 'Kimi K2.7 Code', 'cached-input', 'fast', 0.38, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.38', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p7-code.output.fast', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p7-code', 'Kimi K2.7 Code', 'output', 'fast', 8.00, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '8.00', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p7-code.input.batch', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p7-code', 'Kimi K2.7 Code', 'input', 'batch', 0.475, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.475', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.kimi-k2p7-code.output.batch', 'fireworks-serverless', 'Fireworks AI', 'kimi-k2p7-code', 'Kimi K2.7 Code', 'output', 'batch', 2.00, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '2.00', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-pro.input', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-pro', 'DeepSeek V4 Pro', 'input', 'standard', 1.74, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '1.74', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-pro.cached-input', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-pro', 'DeepSeek V4 Pro', 'cached-input', 'standard', 0.145, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.145', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-pro.output', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-pro', 'DeepSeek V4 Pro', 'output', 'standard', 3.48, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '3.48', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-pro.input.priority', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-pro', 'DeepSeek V4 Pro', 'input', 'priority', 2.61, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '2.61', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-pro.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-pro', 'DeepSeek V4 Pro', 'cached-input', 'priority', 0.218, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.218', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-pro.output.priority', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-pro', 'DeepSeek V4 Pro', 'output', 'priority', 5.22, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '5.22', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-pro.input.batch', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-pro', 'DeepSeek V4 Pro', 'input', 'batch', 0.87, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.87', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-pro.output.batch', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-pro', 'DeepSeek V4 Pro', 'output', 'batch', 1.74, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '1.74', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash.input', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash', 'DeepSeek V4 Flash', 'input', 'standard', 0.14, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.14', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash.cached-input', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash', 'DeepSeek V4 Flash', 'cached-input', 'standard', 0.028, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.028', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash.output', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash', 'DeepSeek V4 Flash', 'output', 'standard', 0.28, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.28', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash.input.priority', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash', 'DeepSeek V4 Flash', 'input', 'priority', 0.21, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.21', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash', 'DeepSeek V4 Flash', 'cached-input', 'priority', 0.042, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.042', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash.output.priority', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash', 'DeepSeek V4 Flash', 'output', 'priority', 0.42, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.42', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash.input.batch', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash', 'DeepSeek V4 Flash', 'input', 'batch', 0.07, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.07', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash.output.batch', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash', 'DeepSeek V4 Flash', 'output', 'batch', 0.14, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.14', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash-0731.input', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash-0731', 'DeepSeek V4 Flash (0731)', 'input', 'standard', 0.14, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.14', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash-0731.cached-input', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash-0731', 'DeepSeek V4 Flash (0731)', 'cached-input', 'standard', 0.028, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.028', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash-0731.output', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash-0731', 'DeepSeek V4 Flash (0731)', 'output', 'standard', 0.28, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.28', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash-0731.input.priority', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash-0731', 'DeepSeek V4 Flash (0731)', 'input', 'priority', 0.21, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.21', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash-0731.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash-0731', 'DeepSeek V4 Flash (0731)', 'cached-input', 'priority', 0.042, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.042', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash-0731.output.priority', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash-0731', 'DeepSeek V4 Flash (0731)', 'output', 'priority', 0.42, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.42', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash-0731.input.batch', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash-0731', 'DeepSeek V4 Flash (0731)', 'input', 'batch', 0.07, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.07', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.deepseek-v4-flash-0731.output.batch', 'fireworks-serverless', 'Fireworks AI', 'deepseek-v4-flash-0731', 'DeepSeek V4 Flash (0731)', 'output', 'batch', 0.14, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.14', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p2.input', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'input', 'standard', 1.40, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '1.40', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p2.cached-input', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'cached-input', 'standard', 0.14, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.14', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p2.output', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'output', 'standard', 4.40, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '4.40', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p2.input.priority', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'input', 'priority', 1.75, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '1.75', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p2.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'cached-input', 'priority', 0.18, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.18', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p2.output.priority', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'output', 'priority', 5.50, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '5.50', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p2.input.fast', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'input', 'fast', 2.10, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '2.10', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p2.cached-input.fast', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'cached-input', 'fast', 0.21, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.21', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p2.output.fast', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'output', 'fast', 6.60, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '6.60', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p2.input.fast-us', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'input', 'fast-us', 2.10, 'USD', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '2.10', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p2.input.fast-us', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'input', 'fast-us', 3.15, 'USD', 'USD/Mtok', DATE '2026-09-01', NULL, '3.15', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.glm-5p2.cached-input.fast-us', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'cached-input', 'fast-us', 0.21, 'USD', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '0.21', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p2.cached-input.fast-us', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'cached-input', 'fast-us', 0.315, 'USD', 'USD/Mtok', DATE '2026-09-01', NULL, '0.315', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.glm-5p2.output.fast-us', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'output', 'fast-us', 6.60, 'USD', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '6.60', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p2.output.fast-us', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'output', 'fast-us', 9.90, 'USD', 'USD/Mtok', DATE '2026-09-01', NULL, '9.90', 'Fireworks serverless pricing, copy of 2026-10-01', 'https://docs.fireworks.ai/serverless/pricing', 'transcribed'),
  ('fireworks-serverless.glm-5p2.input.batch', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'input', 'batch', 0.70, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.70', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p2.output.batch', 'fireworks-serverless', 'Fireworks AI', 'glm-5p2', 'GLM 5.2', 'output', 'batch', 2.20, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '2.20', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p1.input', 'fireworks-serverless', 'Fireworks AI', 'glm-5p1', 'GLM 5.1', 'input', 'standard', 1.40, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '1.40', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p1.cached-input', 'fireworks-serverless', 'Fireworks AI', 'glm-5p1', 'GLM 5.1', 'cached-input', 'standard', 0.26, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.26', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p1.output', 'fireworks-serverless', 'Fireworks AI', 'glm-5p1', 'GLM 5.1', 'output', 'standard', 4.40, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '4.40', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p1.input.priority', 'fireworks-serverless', 'Fireworks AI', 'glm-5p1', 'GLM 5.1', 'input', 'priority', 2.10, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '2.10', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p1.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'glm-5p1', 'GLM 5.1', 'cached-input', 'priority', 0.39, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.39', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p1.output.priority', 'fireworks-serverless', 'Fireworks AI', 'glm-5p1', 'GLM 5.1', 'output', 'priority', 6.60, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '6.60', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p1.input.fast', 'fireworks-serverless', 'Fireworks AI', 'glm-5p1', 'GLM 5.1', 'input', 'fast', 2.80, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '2.80', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p1.cached-input.fast', 'fireworks-serverless', 'Fireworks AI', 'glm-5p1', 'GLM 5.1', 'cached-input', 'fast', 0.52, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.52', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p1.output.fast', 'fireworks-serverless', 'Fireworks AI', 'glm-5p1', 'GLM 5.1', 'output', 'fast', 8.80, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '8.80', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p1.input.batch', 'fireworks-serverless', 'Fireworks AI', 'glm-5p1', 'GLM 5.1', 'input', 'batch', 0.70, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.70', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.glm-5p1.output.batch', 'fireworks-serverless', 'Fireworks AI', 'glm-5p1', 'GLM 5.1', 'output', 'batch', 2.20, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '2.20', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.qwen3p7-plus.input', 'fireworks-serverless', 'Fireworks AI', 'qwen3p7-plus', 'Qwen 3.7 Plus', 'input', 'standard', 0.40, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.40', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.qwen3p7-plus.cached-input', 'fireworks-serverless', 'Fireworks AI', 'qwen3p7-plus', 'Qwen 3.7 Plus', 'cached-input', 'standard', 0.08, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.08', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.qwen3p7-plus.output', 'fireworks-serverless', 'Fireworks AI', 'qwen3p7-plus', 'Qwen 3.7 Plus', 'output', 'standard', 1.60, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '1.60', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.qwen3p7-plus.input.batch', 'fireworks-serverless', 'Fireworks AI', 'qwen3p7-plus', 'Qwen 3.7 Plus', 'input', 'batch', 0.20, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.20', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.qwen3p7-plus.output.batch', 'fireworks-serverless', 'Fireworks AI', 'qwen3p7-plus', 'Qwen 3.7 Plus', 'output', 'batch', 0.80, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.80', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m3.input', 'fireworks-serverless', 'Fireworks AI', 'minimax-m3', 'MiniMax M3', 'input', 'standard', 0.30, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.30', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m3.cached-input', 'fireworks-serverless', 'Fireworks AI', 'minimax-m3', 'MiniMax M3', 'cached-input', 'standard', 0.06, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.06', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m3.output', 'fireworks-serverless', 'Fireworks AI', 'minimax-m3', 'MiniMax M3', 'output', 'standard', 1.20, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '1.20', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m3.input.priority', 'fireworks-serverless', 'Fireworks AI', 'minimax-m3', 'MiniMax M3', 'input', 'priority', 0.45, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.45', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m3.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'minimax-m3', 'MiniMax M3', 'cached-input', 'priority', 0.09, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.09', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m3.output.priority', 'fireworks-serverless', 'Fireworks AI', 'minimax-m3', 'MiniMax M3', 'output', 'priority', 1.80, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '1.80', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m3.input.batch', 'fireworks-serverless', 'Fireworks AI', 'minimax-m3', 'MiniMax M3', 'input', 'batch', 0.15, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.15', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m3.output.batch', 'fireworks-serverless', 'Fireworks AI', 'minimax-m3', 'MiniMax M3', 'output', 'batch', 0.60, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.60', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m2p7.input', 'fireworks-serverless', 'Fireworks AI', 'minimax-m2p7', 'MiniMax M2.7', 'input', 'standard', 0.30, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.30', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m2p7.cached-input', 'fireworks-serverless', 'Fireworks AI', 'minimax-m2p7', 'MiniMax M2.7', 'cached-input', 'standard', 0.06, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.06', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m2p7.output', 'fireworks-serverless', 'Fireworks AI', 'minimax-m2p7', 'MiniMax M2.7', 'output', 'standard', 1.20, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '1.20', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m2p7.input.priority', 'fireworks-serverless', 'Fireworks AI', 'minimax-m2p7', 'MiniMax M2.7', 'input', 'priority', 0.45, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.45', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m2p7.cached-input.priority', 'fireworks-serverless', 'Fireworks AI', 'minimax-m2p7', 'MiniMax M2.7', 'cached-input', 'priority', 0.09, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.09', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m2p7.output.priority', 'fireworks-serverless', 'Fireworks AI', 'minimax-m2p7', 'MiniMax M2.7', 'output', 'priority', 1.80, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '1.80', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m2p7.input.batch', 'fireworks-serverless', 'Fireworks AI', 'minimax-m2p7', 'MiniMax M2.7', 'input', 'batch', 0.15, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.15', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.minimax-m2p7.output.batch', 'fireworks-serverless', 'Fireworks AI', 'minimax-m2p7', 'MiniMax M2.7', 'output', 'batch', 0.60, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.60', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.nemotron-3-ultra.input', 'fireworks-serverless', 'Fireworks AI', 'nemotron-3-ultra', 'Nemotron 3 Ultra (Preview)', 'input', 'standard', 0.60, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.60', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.nemotron-3-ultra.cached-input', 'fireworks-serverless', 'Fireworks AI', 'nemotron-3-ultra', 'Nemotron 3 Ultra (Preview)', 'cached-input', 'standard', 0.12, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.12', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.nemotron-3-ultra.output', 'fireworks-serverless', 'Fireworks AI', 'nemotron-3-ultra', 'Nemotron 3 Ultra (Preview)', 'output', 'standard', 2.40, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '2.40', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.nemotron-3-ultra.input.batch', 'fireworks-serverless', 'Fireworks AI', 'nemotron-3-ultra', 'Nemotron 3 Ultra (Preview)', 'input', 'batch', 0.30, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.30', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless.nemotron-3-ultra.output.batch', 'fireworks-serverless', 'Fireworks AI', 'nemotron-3-ultra', 'Nemotron 3 Ultra (Preview)', 'output', 'batch', 1.20, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '1.20', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless-sizes.dense-tiny.tokens', 'fireworks-serverless-sizes', 'Fireworks AI', 'dense-tiny', 'under 4B', 'tokens', NULL, 0.10, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.10', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless-sizes.dense-small.tokens', 'fireworks-serverless-sizes', 'Fireworks AI', 'dense-small', 'up to 16B', 'tokens', NULL, 0.20, 'USD', 'USD/Mtok', DATE '2024-05-01', DATE '2026-08-01', '0.20', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-serverless-sizes.dense-small.tokens', 'fireworks-serverless-sizes', 'Fireworks AI', 'dense-small', '4B–16B', 'tokens', NULL, 0.20, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.20', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless-sizes.dense-large.tokens', 'fireworks-serverless-sizes', 'Fireworks AI', 'dense-large', '16.1B–80B', 'tokens', NULL, 0.90, 'USD', 'USD/Mtok', DATE '2024-05-01', DATE '2026-08-01', '0.90', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-serverless-sizes.dense-large.tokens', 'fireworks-serverless-sizes', 'Fireworks AI', 'dense-large', 'over 16B', 'tokens', NULL, 0.90, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.90', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless-sizes.moe-small.tokens', 'fireworks-serverless-sizes', 'Fireworks AI', 'moe-small', '0B–56B', 'tokens', NULL, 0.50, 'USD', 'USD/Mtok', DATE '2024-05-01', DATE '2026-08-01', '0.50', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-serverless-sizes.moe-small.tokens', 'fireworks-serverless-sizes', 'Fireworks AI', 'moe-small', 'up to 56B', 'tokens', NULL, 0.50, 'USD', 'USD/Mtok', DATE '2026-08-01', NULL, '0.50', 'Fireworks serverless pricing', 'https://docs.fireworks.ai/serverless/pricing', 'vendor'),
  ('fireworks-serverless-sizes.moe-large.tokens', 'fireworks-serverless-sizes', 'Fireworks AI', 'moe-large', '56.1B–176B', 'tokens', NULL, 1.20, 'USD', 'USD/Mtok', DATE '2024-05-01', NULL, '1.20', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-spending-tiers.tier-1.monthly-limit', 'fireworks-spending-tiers', 'Fireworks AI', 'tier-1', 'Tier 1', 'monthly-limit', NULL, 50, 'USD', 'USD/month', DATE '2024-05-01', NULL, '50', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-spending-tiers.tier-2.monthly-limit', 'fireworks-spending-tiers', 'Fireworks AI', 'tier-2', 'Tier 2', 'monthly-limit', NULL, 500, 'USD', 'USD/month', DATE '2024-05-01', NULL, '500', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-spending-tiers.tier-3.monthly-limit', 'fireworks-spending-tiers', 'Fireworks AI', 'tier-3', 'Tier 3', 'monthly-limit', NULL, 5000, 'USD', 'USD/month', DATE '2024-05-01', NULL, '5000', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-spending-tiers.tier-4.monthly-limit', 'fireworks-spending-tiers', 'Fireworks AI', 'tier-4', 'Tier 4', 'monthly-limit', NULL, 50000, 'USD', 'USD/month', DATE '2024-05-01', NULL, '50000', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-spending-tiers.custom.monthly-limit', 'fireworks-spending-tiers', 'Fireworks AI', 'custom', 'Custom', 'monthly-limit', NULL, NULL, 'USD', 'USD/month', DATE '2024-05-01', NULL, 'on request', 'Fireworks pricing, 2024', 'https://fireworks.ai/pricing', 'vendor'),
  ('fireworks-training-api.glm-5p3-flash.prefill', 'fireworks-training-api', 'Fireworks AI', 'glm-5p3-flash', 'GLM 5.3 Flash (200K)', 'prefill', NULL, 2.96, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '2.96', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.glm-5p3-flash.cached-prefill', 'fireworks-training-api', 'Fireworks AI', 'glm-5p3-flash', 'GLM 5.3 Flash (200K)', 'cached-prefill', NULL, 0.593, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '0.593', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.glm-5p3-flash.sample', 'fireworks-training-api', 'Fireworks AI', 'glm-5p3-flash', 'GLM 5.3 Flash (200K)', 'sample', NULL, 7.41, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '7.41', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.glm-5p3-flash.train', 'fireworks-training-api', 'Fireworks AI', 'glm-5p3-flash', 'GLM 5.3 Flash (200K)', 'train', NULL, 8.89, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '8.89', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.glm-5p3.prefill', 'fireworks-training-api', 'Fireworks AI', 'glm-5p3', 'GLM 5.3 (262K)', 'prefill', NULL, 4.86, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '4.86', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.glm-5p3.cached-prefill', 'fireworks-training-api', 'Fireworks AI', 'glm-5p3', 'GLM 5.3 (262K)', 'cached-prefill', NULL, 0.972, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '0.972', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.glm-5p3.sample', 'fireworks-training-api', 'Fireworks AI', 'glm-5p3', 'GLM 5.3 (262K)', 'sample', NULL, 12.15, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '12.15', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.glm-5p3.train', 'fireworks-training-api', 'Fireworks AI', 'glm-5p3', 'GLM 5.3 (262K)', 'train', NULL, 14.58, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '14.58', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.qwen3p8-27b.prefill', 'fireworks-training-api', 'Fireworks AI', 'qwen3p8-27b', 'Qwen 3.8 27B (128K)', 'prefill', NULL, 1.86, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '1.86', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.qwen3p8-27b.cached-prefill', 'fireworks-training-api', 'Fireworks AI', 'qwen3p8-27b', 'Qwen 3.8 27B (128K)', 'cached-prefill', NULL, 0.372, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '0.372', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.qwen3p8-27b.sample', 'fireworks-training-api', 'Fireworks AI', 'qwen3p8-27b', 'Qwen 3.8 27B (128K)', 'sample', NULL, 5.595, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '5.595', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.qwen3p8-27b.train', 'fireworks-training-api', 'Fireworks AI', 'qwen3p8-27b', 'Qwen 3.8 27B (128K)', 'train', NULL, 4.103, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '4.103', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.kimi-k3.prefill', 'fireworks-training-api', 'Fireworks AI', 'kimi-k3', 'Kimi K3 (192K)', 'prefill', NULL, 10.87, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '10.87', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.kimi-k3.cached-prefill', 'fireworks-training-api', 'Fireworks AI', 'kimi-k3', 'Kimi K3 (192K)', 'cached-prefill', NULL, 2.17, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '2.17', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.kimi-k3.sample', 'fireworks-training-api', 'Fireworks AI', 'kimi-k3', 'Kimi K3 (192K)', 'sample', NULL, 27.11, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '27.11', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.kimi-k3.train', 'fireworks-training-api', 'Fireworks AI', 'kimi-k3', 'Kimi K3 (192K)', 'train', NULL, 32.55, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '32.55', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.deepseek-v4-flash-0731.prefill', 'fireworks-training-api', 'Fireworks AI', 'deepseek-v4-flash-0731', 'DeepSeek V4 Flash 0731 (262K)', 'prefill', NULL, 1.74, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '1.74', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.deepseek-v4-flash-0731.cached-prefill', 'fireworks-training-api', 'Fireworks AI', 'deepseek-v4-flash-0731', 'DeepSeek V4 Flash 0731 (262K)', 'cached-prefill', NULL, 0.35, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '0.35', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.deepseek-v4-flash-0731.sample', 'fireworks-training-api', 'Fireworks AI', 'deepseek-v4-flash-0731', 'DeepSeek V4 Flash 0731 (262K)', 'sample', NULL, 4.33, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '4.33', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('fireworks-training-api.deepseek-v4-flash-0731.train', 'fireworks-training-api', 'Fireworks AI', 'deepseek-v4-flash-0731', 'DeepSeek V4 Flash 0731 (262K)', 'train', NULL, 5.20, 'USD', 'USD/Mtok', DATE '2026-10-01', NULL, '5.20', 'Fireworks pricing, copy of 2026-10-01', 'https://fireworks.ai/pricing', 'transcribed'),
  ('tinker.kimi-k2p6.prefill', 'tinker', 'Thinking Machines', 'kimi-k2p6', 'Kimi K2.6 (128K)', 'prefill', NULL, 5.15, 'USD', 'USD/Mtok', DATE '2026-05-16', NULL, '5.15', 'Tinker', 'https://thinkingmachines.ai/tinker', 'vendor'),
  ('tinker.kimi-k2p6.cached-prefill', 'tinker', 'Thinking Machines', 'kimi-k2p6', 'Kimi K2.6 (128K)', 'cached-prefill', NULL, 1.03, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '1.03', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.kimi-k2p6.sample', 'tinker', 'Thinking Machines', 'kimi-k2p6', 'Kimi K2.6 (128K)', 'sample', NULL, 12.81, 'USD', 'USD/Mtok', DATE '2026-05-16', NULL, '12.81', 'Tinker', 'https://thinkingmachines.ai/tinker', 'vendor'),
  ('tinker.kimi-k2p6.train', 'tinker', 'Thinking Machines', 'kimi-k2p6', 'Kimi K2.6 (128K)', 'train', NULL, 15.40, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '15.40', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.kimi-k2p6-32k.prefill', 'tinker', 'Thinking Machines', 'kimi-k2p6-32k', 'Kimi K2.6 (32K)', 'prefill', NULL, 1.47, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '1.47', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.kimi-k2p6-32k.prefill', 'tinker', 'Thinking Machines', 'kimi-k2p6-32k', 'Kimi K2.6 (32K)', 'prefill', NULL, 2.205, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '2.205', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.kimi-k2p6-32k.cached-prefill', 'tinker', 'Thinking Machines', 'kimi-k2p6-32k', 'Kimi K2.6 (32K)', 'cached-prefill', NULL, 0.441, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.441', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.kimi-k2p6-32k.sample', 'tinker', 'Thinking Machines', 'kimi-k2p6-32k', 'Kimi K2.6 (32K)', 'sample', NULL, 3.66, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '3.66', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.kimi-k2p6-32k.sample', 'tinker', 'Thinking Machines', 'kimi-k2p6-32k', 'Kimi K2.6 (32K)', 'sample', NULL, 5.49, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '5.49', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.kimi-k2p6-32k.train', 'tinker', 'Thinking Machines', 'kimi-k2p6-32k', 'Kimi K2.6 (32K)', 'train', NULL, 4.40, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '4.40', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.kimi-k2p6-32k.train', 'tinker', 'Thinking Machines', 'kimi-k2p6-32k', 'Kimi K2.6 (32K)', 'train', NULL, 4.84, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '4.84', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.kimi-k2p5.prefill', 'tinker', 'Thinking Machines', 'kimi-k2p5', 'Kimi K2.5 (128K)', 'prefill', NULL, 5.15, 'USD', 'USD/Mtok', DATE '2026-05-16', DATE '2026-07-12', '5.15', 'Tinker', 'https://thinkingmachines.ai/tinker', 'vendor'),
  ('tinker.kimi-k2p5.sample', 'tinker', 'Thinking Machines', 'kimi-k2p5', 'Kimi K2.5 (128K)', 'sample', NULL, 12.81, 'USD', 'USD/Mtok', DATE '2026-05-16', DATE '2026-07-12', '12.81', 'Tinker', 'https://thinkingmachines.ai/tinker', 'vendor'),
  ('tinker.kimi-k2p5.train', 'tinker', 'Thinking Machines', 'kimi-k2p5', 'Kimi K2.5 (128K)', 'train', NULL, 15.40, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-12', '15.40', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.kimi-k2p5-32k.prefill', 'tinker', 'Thinking Machines', 'kimi-k2p5-32k', 'Kimi K2.5 (32K)', 'prefill', NULL, 1.47, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-12', '1.47', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.kimi-k2p5-32k.sample', 'tinker', 'Thinking Machines', 'kimi-k2p5-32k', 'Kimi K2.5 (32K)', 'sample', NULL, 3.66, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-12', '3.66', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.kimi-k2p5-32k.train', 'tinker', 'Thinking Machines', 'kimi-k2p5-32k', 'Kimi K2.5 (32K)', 'train', NULL, 4.40, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-12', '4.40', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-397b.prefill', 'tinker', 'Thinking Machines', 'qwen3p5-397b', 'Qwen3.5-397B-A17B (256K)', 'prefill', NULL, 4.00, 'USD', 'USD/Mtok', DATE '2026-05-16', NULL, '4.00', 'Tinker', 'https://thinkingmachines.ai/tinker', 'vendor'),
  ('tinker.qwen3p5-397b.cached-prefill', 'tinker', 'Thinking Machines', 'qwen3p5-397b', 'Qwen3.5-397B-A17B (256K)', 'cached-prefill', NULL, 0.80, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.80', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-397b.sample', 'tinker', 'Thinking Machines', 'qwen3p5-397b', 'Qwen3.5-397B-A17B (256K)', 'sample', NULL, 10.00, 'USD', 'USD/Mtok', DATE '2026-05-16', NULL, '10.00', 'Tinker', 'https://thinkingmachines.ai/tinker', 'vendor'),
  ('tinker.qwen3p5-397b.train', 'tinker', 'Thinking Machines', 'qwen3p5-397b', 'Qwen3.5-397B-A17B (256K)', 'train', NULL, 12.00, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '12.00', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-397b-64k.prefill', 'tinker', 'Thinking Machines', 'qwen3p5-397b-64k', 'Qwen3.5-397B-A17B (64K)', 'prefill', NULL, 2.00, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '2.00', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-397b-64k.prefill', 'tinker', 'Thinking Machines', 'qwen3p5-397b-64k', 'Qwen3.5-397B-A17B (64K)', 'prefill', NULL, 3, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '3', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-397b-64k.cached-prefill', 'tinker', 'Thinking Machines', 'qwen3p5-397b-64k', 'Qwen3.5-397B-A17B (64K)', 'cached-prefill', NULL, 0.60, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.60', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-397b-64k.sample', 'tinker', 'Thinking Machines', 'qwen3p5-397b-64k', 'Qwen3.5-397B-A17B (64K)', 'sample', NULL, 5.00, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '5.00', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-397b-64k.sample', 'tinker', 'Thinking Machines', 'qwen3p5-397b-64k', 'Qwen3.5-397B-A17B (64K)', 'sample', NULL, 7.50, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '7.50', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-397b-64k.train', 'tinker', 'Thinking Machines', 'qwen3p5-397b-64k', 'Qwen3.5-397B-A17B (64K)', 'train', NULL, 6.00, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '6.00', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-397b-64k.train', 'tinker', 'Thinking Machines', 'qwen3p5-397b-64k', 'Qwen3.5-397B-A17B (64K)', 'train', NULL, 6.60, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '6.60', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-120b.prefill', 'tinker', 'Thinking Machines', 'gpt-oss-120b', 'GPT-OSS-120B (128K)', 'prefill', NULL, 0.63, 'USD', 'USD/Mtok', DATE '2026-05-16', DATE '2026-07-17', '0.63', 'Tinker', 'https://thinkingmachines.ai/tinker', 'vendor'),
  ('tinker.gpt-oss-120b.prefill', 'tinker', 'Thinking Machines', 'gpt-oss-120b', 'GPT-OSS-120B (128K)', 'prefill', NULL, 0.78, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.78', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-120b.cached-prefill', 'tinker', 'Thinking Machines', 'gpt-oss-120b', 'GPT-OSS-120B (128K)', 'cached-prefill', NULL, 0.156, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.156', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-120b.sample', 'tinker', 'Thinking Machines', 'gpt-oss-120b', 'GPT-OSS-120B (128K)', 'sample', NULL, 1.54, 'USD', 'USD/Mtok', DATE '2026-05-16', DATE '2026-07-17', '1.54', 'Tinker', 'https://thinkingmachines.ai/tinker', 'vendor'),
  ('tinker.gpt-oss-120b.sample', 'tinker', 'Thinking Machines', 'gpt-oss-120b', 'GPT-OSS-120B (128K)', 'sample', NULL, 1.94, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '1.94', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-120b.train', 'tinker', 'Thinking Machines', 'gpt-oss-120b', 'GPT-OSS-120B (128K)', 'train', NULL, 1.82, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '1.82', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-120b.train', 'tinker', 'Thinking Machines', 'gpt-oss-120b', 'GPT-OSS-120B (128K)', 'train', NULL, 2.33, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '2.33', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-120b-32k.prefill', 'tinker', 'Thinking Machines', 'gpt-oss-120b-32k', 'GPT-OSS-120B (32K)', 'prefill', NULL, 0.18, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.18', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-120b-32k.prefill', 'tinker', 'Thinking Machines', 'gpt-oss-120b-32k', 'GPT-OSS-120B (32K)', 'prefill', NULL, 0.33, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.33', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-120b-32k.cached-prefill', 'tinker', 'Thinking Machines', 'gpt-oss-120b-32k', 'GPT-OSS-120B (32K)', 'cached-prefill', NULL, 0.066, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.066', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-120b-32k.sample', 'tinker', 'Thinking Machines', 'gpt-oss-120b-32k', 'GPT-OSS-120B (32K)', 'sample', NULL, 0.44, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.44', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-120b-32k.sample', 'tinker', 'Thinking Machines', 'gpt-oss-120b-32k', 'GPT-OSS-120B (32K)', 'sample', NULL, 0.84, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.84', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-120b-32k.train', 'tinker', 'Thinking Machines', 'gpt-oss-120b-32k', 'GPT-OSS-120B (32K)', 'train', NULL, 0.52, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.52', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-120b-32k.train', 'tinker', 'Thinking Machines', 'gpt-oss-120b-32k', 'GPT-OSS-120B (32K)', 'train', NULL, 0.737, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.737', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-20b.prefill', 'tinker', 'Thinking Machines', 'gpt-oss-20b', 'GPT-OSS-20B (32K)', 'prefill', NULL, 0.12, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.12', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-20b.prefill', 'tinker', 'Thinking Machines', 'gpt-oss-20b', 'GPT-OSS-20B (32K)', 'prefill', NULL, 0.18, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.18', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-20b.cached-prefill', 'tinker', 'Thinking Machines', 'gpt-oss-20b', 'GPT-OSS-20B (32K)', 'cached-prefill', NULL, 0.036, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.036', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-20b.sample', 'tinker', 'Thinking Machines', 'gpt-oss-20b', 'GPT-OSS-20B (32K)', 'sample', NULL, 0.30, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.30', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-20b.sample', 'tinker', 'Thinking Machines', 'gpt-oss-20b', 'GPT-OSS-20B (32K)', 'sample', NULL, 0.45, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.45', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-20b.train', 'tinker', 'Thinking Machines', 'gpt-oss-20b', 'GPT-OSS-20B (32K)', 'train', NULL, 0.36, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.36', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.gpt-oss-20b.train', 'tinker', 'Thinking Machines', 'gpt-oss-20b', 'GPT-OSS-20B (32K)', 'train', NULL, 0.396, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.396', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.deepseek-v3p1.prefill', 'tinker', 'Thinking Machines', 'deepseek-v3p1', 'DeepSeek-V3.1 (32K)', 'prefill', NULL, 1.13, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '1.13', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.deepseek-v3p1.prefill', 'tinker', 'Thinking Machines', 'deepseek-v3p1', 'DeepSeek-V3.1 (32K)', 'prefill', NULL, 1.695, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '1.695', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.deepseek-v3p1.cached-prefill', 'tinker', 'Thinking Machines', 'deepseek-v3p1', 'DeepSeek-V3.1 (32K)', 'cached-prefill', NULL, 0.339, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.339', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.deepseek-v3p1.sample', 'tinker', 'Thinking Machines', 'deepseek-v3p1', 'DeepSeek-V3.1 (32K)', 'sample', NULL, 2.81, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '2.81', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.deepseek-v3p1.sample', 'tinker', 'Thinking Machines', 'deepseek-v3p1', 'DeepSeek-V3.1 (32K)', 'sample', NULL, 4.215, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '4.215', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.deepseek-v3p1.train', 'tinker', 'Thinking Machines', 'deepseek-v3p1', 'DeepSeek-V3.1 (32K)', 'train', NULL, 3.38, 'USD', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '3.38', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.deepseek-v3p1.train', 'tinker', 'Thinking Machines', 'deepseek-v3p1', 'DeepSeek-V3.1 (32K)', 'train', NULL, 3.718, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '3.718', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-ultra-64k.prefill', 'tinker', 'Thinking Machines', 'nemotron-3-ultra-64k', 'Nemotron-3-Ultra-550B-A55B (64K)', 'prefill', NULL, 1.66, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '1.66', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-ultra-64k.cached-prefill', 'tinker', 'Thinking Machines', 'nemotron-3-ultra-64k', 'Nemotron-3-Ultra-550B-A55B (64K)', 'cached-prefill', NULL, 0.332, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.332', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-ultra-64k.sample', 'tinker', 'Thinking Machines', 'nemotron-3-ultra-64k', 'Nemotron-3-Ultra-550B-A55B (64K)', 'sample', NULL, 4.15, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '4.15', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-ultra-64k.train', 'tinker', 'Thinking Machines', 'nemotron-3-ultra-64k', 'Nemotron-3-Ultra-550B-A55B (64K)', 'train', NULL, 4.98, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '4.98', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-ultra-256k.prefill', 'tinker', 'Thinking Machines', 'nemotron-3-ultra-256k', 'Nemotron-3-Ultra-550B-A55B (256K)', 'prefill', NULL, 3.32, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '3.32', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-ultra-256k.cached-prefill', 'tinker', 'Thinking Machines', 'nemotron-3-ultra-256k', 'Nemotron-3-Ultra-550B-A55B (256K)', 'cached-prefill', NULL, 0.664, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.664', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-ultra-256k.sample', 'tinker', 'Thinking Machines', 'nemotron-3-ultra-256k', 'Nemotron-3-Ultra-550B-A55B (256K)', 'sample', NULL, 8.30, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '8.30', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-ultra-256k.train', 'tinker', 'Thinking Machines', 'nemotron-3-ultra-256k', 'Nemotron-3-Ultra-550B-A55B (256K)', 'train', NULL, 9.96, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '9.96', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-super-64k.prefill', 'tinker', 'Thinking Machines', 'nemotron-3-super-64k', 'Nemotron-3-Super-120B-A12B (64K)', 'prefill', NULL, 0.38, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.38', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-super-64k.cached-prefill', 'tinker', 'Thinking Machines', 'nemotron-3-super-64k', 'Nemotron-3-Super-120B-A12B (64K)', 'cached-prefill', NULL, 0.076, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.076', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-super-64k.sample', 'tinker', 'Thinking Machines', 'nemotron-3-super-64k', 'Nemotron-3-Super-120B-A12B (64K)', 'sample', NULL, 0.96, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.96', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-super-64k.train', 'tinker', 'Thinking Machines', 'nemotron-3-super-64k', 'Nemotron-3-Super-120B-A12B (64K)', 'train', NULL, 1.16, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '1.16', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-super-256k.prefill', 'tinker', 'Thinking Machines', 'nemotron-3-super-256k', 'Nemotron-3-Super-120B-A12B (256K)', 'prefill', NULL, 0.76, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.76', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-super-256k.cached-prefill', 'tinker', 'Thinking Machines', 'nemotron-3-super-256k', 'Nemotron-3-Super-120B-A12B (256K)', 'cached-prefill', NULL, 0.152, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.152', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-super-256k.sample', 'tinker', 'Thinking Machines', 'nemotron-3-super-256k', 'Nemotron-3-Super-120B-A12B (256K)', 'sample', NULL, 1.92, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '1.92', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-super-256k.train', 'tinker', 'Thinking Machines', 'nemotron-3-super-256k', 'Nemotron-3-Super-120B-A12B (256K)', 'train', NULL, 2.32, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '2.32', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-nano.prefill', 'tinker', 'Thinking Machines', 'nemotron-3-nano', 'Nemotron-3-Nano-30B-A3B (64K)', 'prefill', NULL, 0.13, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.13', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-nano.cached-prefill', 'tinker', 'Thinking Machines', 'nemotron-3-nano', 'Nemotron-3-Nano-30B-A3B (64K)', 'cached-prefill', NULL, 0.026, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.026', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-nano.sample', 'tinker', 'Thinking Machines', 'nemotron-3-nano', 'Nemotron-3-Nano-30B-A3B (64K)', 'sample', NULL, 0.33, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.33', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.nemotron-3-nano.train', 'tinker', 'Thinking Machines', 'nemotron-3-nano', 'Nemotron-3-Nano-30B-A3B (64K)', 'train', NULL, 0.40, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.40', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p6-35b.prefill', 'tinker', 'Thinking Machines', 'qwen3p6-35b', 'Qwen3.6-35B-A3B (64K)', 'prefill', NULL, 0.36, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.36', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p6-35b.cached-prefill', 'tinker', 'Thinking Machines', 'qwen3p6-35b', 'Qwen3.6-35B-A3B (64K)', 'cached-prefill', NULL, 0.072, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.072', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p6-35b.sample', 'tinker', 'Thinking Machines', 'qwen3p6-35b', 'Qwen3.6-35B-A3B (64K)', 'sample', NULL, 0.89, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.89', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p6-35b.train', 'tinker', 'Thinking Machines', 'qwen3p6-35b', 'Qwen3.6-35B-A3B (64K)', 'train', NULL, 1.07, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '1.07', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p6-27b.prefill', 'tinker', 'Thinking Machines', 'qwen3p6-27b', 'Qwen3.6-27B (64K)', 'prefill', NULL, 1.24, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '1.24', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p6-27b.cached-prefill', 'tinker', 'Thinking Machines', 'qwen3p6-27b', 'Qwen3.6-27B (64K)', 'cached-prefill', NULL, 0.248, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.248', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p6-27b.sample', 'tinker', 'Thinking Machines', 'qwen3p6-27b', 'Qwen3.6-27B (64K)', 'sample', NULL, 3.73, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '3.73', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p6-27b.train', 'tinker', 'Thinking Machines', 'qwen3p6-27b', 'Qwen3.6-27B (64K)', 'train', NULL, 3.73, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '3.73', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-35b-base.prefill', 'tinker', 'Thinking Machines', 'qwen3p5-35b-base', 'Qwen3.5-35B-A3B-Base (64K)', 'prefill', NULL, 0.36, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.36', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-35b-base.cached-prefill', 'tinker', 'Thinking Machines', 'qwen3p5-35b-base', 'Qwen3.5-35B-A3B-Base (64K)', 'cached-prefill', NULL, 0.072, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.072', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-35b-base.sample', 'tinker', 'Thinking Machines', 'qwen3p5-35b-base', 'Qwen3.5-35B-A3B-Base (64K)', 'sample', NULL, 0.89, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.89', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-35b-base.train', 'tinker', 'Thinking Machines', 'qwen3p5-35b-base', 'Qwen3.5-35B-A3B-Base (64K)', 'train', NULL, 1.07, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '1.07', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-9b.prefill', 'tinker', 'Thinking Machines', 'qwen3p5-9b', 'Qwen3.5-9B (64K)', 'prefill', NULL, 0.44, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.44', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-9b.cached-prefill', 'tinker', 'Thinking Machines', 'qwen3p5-9b', 'Qwen3.5-9B (64K)', 'cached-prefill', NULL, 0.088, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.088', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-9b.sample', 'tinker', 'Thinking Machines', 'qwen3p5-9b', 'Qwen3.5-9B (64K)', 'sample', NULL, 1.33, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '1.33', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-9b.train', 'tinker', 'Thinking Machines', 'qwen3p5-9b', 'Qwen3.5-9B (64K)', 'train', NULL, 1.33, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '1.33', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-9b-base.prefill', 'tinker', 'Thinking Machines', 'qwen3p5-9b-base', 'Qwen3.5-9B-Base (64K)', 'prefill', NULL, 0.44, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.44', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-9b-base.cached-prefill', 'tinker', 'Thinking Machines', 'qwen3p5-9b-base', 'Qwen3.5-9B-Base (64K)', 'cached-prefill', NULL, 0.088, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.088', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-9b-base.sample', 'tinker', 'Thinking Machines', 'qwen3p5-9b-base', 'Qwen3.5-9B-Base (64K)', 'sample', NULL, 1.33, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '1.33', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-9b-base.train', 'tinker', 'Thinking Machines', 'qwen3p5-9b-base', 'Qwen3.5-9B-Base (64K)', 'train', NULL, 1.33, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '1.33', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-4b.prefill', 'tinker', 'Thinking Machines', 'qwen3p5-4b', 'Qwen3.5-4B (64K)', 'prefill', NULL, 0.22, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.22', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-4b.cached-prefill', 'tinker', 'Thinking Machines', 'qwen3p5-4b', 'Qwen3.5-4B (64K)', 'cached-prefill', NULL, 0.044, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.044', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-4b.sample', 'tinker', 'Thinking Machines', 'qwen3p5-4b', 'Qwen3.5-4B (64K)', 'sample', NULL, 0.67, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.67', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3p5-4b.train', 'tinker', 'Thinking Machines', 'qwen3p5-4b', 'Qwen3.5-4B (64K)', 'train', NULL, 0.67, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.67', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3-8b.prefill', 'tinker', 'Thinking Machines', 'qwen3-8b', 'Qwen3-8B (32K)', 'prefill', NULL, 0.13, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.13', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3-8b.cached-prefill', 'tinker', 'Thinking Machines', 'qwen3-8b', 'Qwen3-8B (32K)', 'cached-prefill', NULL, 0.026, 'USD', 'USD/Mtok', DATE '2026-07-17', NULL, '0.026', 'Tinker model catalogue, copy of 2026-07-17', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3-8b.sample', 'tinker', 'Thinking Machines', 'qwen3-8b', 'Qwen3-8B (32K)', 'sample', NULL, 0.40, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.40', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker.qwen3-8b.train', 'tinker', 'Thinking Machines', 'qwen3-8b', 'Qwen3-8B (32K)', 'train', NULL, 0.40, 'USD', 'USD/Mtok', DATE '2026-07-02', NULL, '0.40', 'Tinker model catalogue, copy of 2026-07-02', 'https://tinker-docs.thinkingmachines.ai/tinker/models.json', 'transcribed'),
  ('tinker-storage.storage.gb-month', 'tinker-storage', 'Thinking Machines', 'storage', 'Storage', 'gb-month', NULL, 0.10, 'USD', 'USD/GB-month', DATE '2026-07-17', NULL, '0.10', 'Tinker, copy of 2026-07-17', 'https://thinkingmachines.ai/tinker', 'transcribed');
COMMENT ON TABLE rates IS 'RateCards: every rate over all time, a row for each period in which it has one value.';
COMMENT ON COLUMN rates.id IS 'RateCards: Card, SKU, meter and path, with points between them.';
COMMENT ON COLUMN rates.card IS 'RateCards: The price list that it is in.';
COMMENT ON COLUMN rates.provider IS 'RateCards: Who sells it.';
COMMENT ON COLUMN rates.sku IS 'RateCards: What is sold, by its id on the card.';
COMMENT ON COLUMN rates.label IS 'RateCards: What readers call the SKU.';
COMMENT ON COLUMN rates.meter IS 'RateCards: What is counted.';
COMMENT ON COLUMN rates.path IS 'RateCards: How it is served, where that makes a difference.';
COMMENT ON COLUMN rates.value IS 'RateCards: The amount with the digits published; 0 for what is free, null where there is none.';
COMMENT ON COLUMN rates.currency IS 'RateCards: ISO 4217 code; null where the value is not money.';
COMMENT ON COLUMN rates.unit IS 'RateCards: Of the value, such as USD/Mtok: US dollars per 1M tokens.';
COMMENT ON COLUMN rates.valid_from IS 'RateCards: The first day, in UTC.';
COMMENT ON COLUMN rates.valid_to IS 'RateCards: The day after the last; null while it lasts.';
COMMENT ON COLUMN rates.words IS 'RateCards: The value as it was published; or why there is none: not offered, not published, on request.';
COMMENT ON COLUMN rates.source IS 'RateCards: Where it was read.';
COMMENT ON COLUMN rates.source_url IS 'RateCards: The address of that.';
COMMENT ON COLUMN rates.trust IS 'RateCards: Whose words the source has: the vendor''s, transcribed by somebody else, or own.';

CREATE TABLE IF NOT EXISTS models (
  name text,
  model text,
  PRIMARY KEY (name)
);
INSERT INTO models (name, model) VALUES
  ('deepseek-v3p1', 'deepseek-v3p1'),
  ('deepseek-v4-flash', 'deepseek-v4-flash'),
  ('deepseek-v4-flash-0731', 'deepseek-v4-flash-0731'),
  ('deepseek-v4-pro', 'deepseek-v4-pro'),
  ('glm-5p1', 'glm-5p1'),
  ('glm-5p2', 'glm-5p2'),
  ('gpt-oss-120b', 'gpt-oss-120b'),
  ('gpt-oss-120b-32k', 'gpt-oss-120b-32k'),
  ('gpt-oss-20b', 'gpt-oss-20b'),
  ('kimi-k2p5', 'kimi-k2p5'),
  ('kimi-k2p5-32k', 'kimi-k2p5-32k'),
  ('kimi-k2p6', 'kimi-k2p6'),
  ('kimi-k2p6-32k', 'kimi-k2p6-32k'),
  ('kimi-k2p7-code', 'kimi-k2p7-code'),
  ('kimi-k3', 'kimi-k3'),
  ('minimax-m2p7', 'minimax-m2p7'),
  ('minimax-m3', 'minimax-m3'),
  ('nemotron-3-nano', 'nemotron-3-nano'),
  ('nemotron-3-super-256k', 'nemotron-3-super-256k'),
  ('nemotron-3-super-64k', 'nemotron-3-super-64k'),
  ('nemotron-3-ultra', 'nemotron-3-ultra'),
  ('nemotron-3-ultra-256k', 'nemotron-3-ultra-256k'),
  ('nemotron-3-ultra-64k', 'nemotron-3-ultra-64k'),
  ('qwen3-8b', 'qwen3-8b'),
  ('qwen3p5-35b-base', 'qwen3p5-35b-base'),
  ('qwen3p5-397b', 'qwen3p5-397b'),
  ('qwen3p5-397b-64k', 'qwen3p5-397b-64k'),
  ('qwen3p5-4b', 'qwen3p5-4b'),
  ('qwen3p5-9b', 'qwen3p5-9b'),
  ('qwen3p5-9b-base', 'qwen3p5-9b-base'),
  ('qwen3p6-27b', 'qwen3p6-27b'),
  ('qwen3p6-35b', 'qwen3p6-35b'),
  ('qwen3p7-plus', 'qwen3p7-plus'),
  ('Kimi-K2.6 (128K)', 'kimi-k2p6'),
  ('Kimi-K2.6 (32K)', 'kimi-k2p6-32k'),
  ('Kimi-K2.5 (128K)', 'kimi-k2p5'),
  ('Kimi-K2.5 (32K)', 'kimi-k2p5-32k');
COMMENT ON TABLE models IS 'RateCards: every name that a request may call a model by.';
COMMENT ON COLUMN models.name IS 'RateCards: As requests write it.';
COMMENT ON COLUMN models.model IS 'RateCards: The SKU that the name means.';

CREATE TABLE IF NOT EXISTS offers (
  offer text,
  model text,
  valid_from DATE,
  valid_to DATE,
  formula text,
  "prefill" double precision,
  "cached_prefill" double precision,
  "sample" double precision,
  "input" double precision,
  "cached_input" double precision,
  "output" double precision,
  "gpus" double precision,
  "gpu_hour" double precision,
  "prompt_tps" double precision,
  "decode_tps" double precision,
  missing text,
  PRIMARY KEY (offer, model, valid_from)
);
INSERT INTO offers (offer, model, valid_from, valid_to, formula, "prefill", "cached_prefill", "sample", "input", "cached_input", "output", "gpus", "gpu_hour", "prompt_tps", "decode_tps", missing) VALUES
  ('tinker', 'deepseek-v3p1', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'deepseek-v3p1', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.deepseek-v3p1.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'deepseek-v3p1', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '1.13', NULL, float8 '2.81', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'deepseek-v3p1', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '1.695', float8 '0.339', float8 '4.215', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'deepseek-v4-flash', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.deepseek-v4-flash.prefill''.'),
  ('tinker', 'deepseek-v4-flash-0731', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.deepseek-v4-flash-0731.prefill''.'),
  ('tinker', 'deepseek-v4-pro', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.deepseek-v4-pro.prefill''.'),
  ('tinker', 'glm-5p1', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.glm-5p1.prefill''.'),
  ('tinker', 'glm-5p2', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.glm-5p2.prefill''.'),
  ('tinker', 'gpt-oss-120b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'gpt-oss-120b', DATE '2026-05-16', DATE '2026-07-17', 'tinker_flat_total', float8 '0.63', NULL, float8 '1.54', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-120b', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '0.78', float8 '0.156', float8 '1.94', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-120b-32k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'gpt-oss-120b-32k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.gpt-oss-120b-32k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'gpt-oss-120b-32k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '0.18', NULL, float8 '0.44', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-120b-32k', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '0.33', float8 '0.066', float8 '0.84', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-20b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'gpt-oss-20b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.gpt-oss-20b.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'gpt-oss-20b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '0.12', NULL, float8 '0.3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-20b', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '0.18', float8 '0.036', float8 '0.45', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p5', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p5', DATE '2026-05-16', DATE '2026-07-12', 'tinker_flat_total', float8 '5.15', NULL, float8 '12.81', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p5', DATE '2026-07-12', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Kimi K2.5 (128K) cannot be bought since 2026-07-12.'),
  ('tinker', 'kimi-k2p5-32k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p5-32k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.kimi-k2p5-32k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'kimi-k2p5-32k', DATE '2026-07-02', DATE '2026-07-12', 'tinker_flat_total', float8 '1.47', NULL, float8 '3.66', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p5-32k', DATE '2026-07-12', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Kimi K2.5 (32K) cannot be bought since 2026-07-12.'),
  ('tinker', 'kimi-k2p6', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p6', DATE '2026-05-16', DATE '2026-07-17', 'tinker_flat_total', float8 '5.15', NULL, float8 '12.81', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p6', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '5.15', float8 '1.03', float8 '12.81', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p6-32k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p6-32k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.kimi-k2p6-32k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'kimi-k2p6-32k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '1.47', NULL, float8 '3.66', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p6-32k', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '2.205', float8 '0.441', float8 '5.49', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p7-code', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.kimi-k2p7-code.prefill''.'),
  ('tinker', 'kimi-k3', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.kimi-k3.prefill''.'),
  ('tinker', 'minimax-m2p7', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.minimax-m2p7.prefill''.'),
  ('tinker', 'minimax-m3', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.minimax-m3.prefill''.'),
  ('tinker', 'nemotron-3-nano', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-nano', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.nemotron-3-nano.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-nano', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '0.13', NULL, float8 '0.33', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-nano', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '0.13', float8 '0.026', float8 '0.33', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-256k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-super-256k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.nemotron-3-super-256k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-super-256k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '0.76', NULL, float8 '1.92', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-256k', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '0.76', float8 '0.152', float8 '1.92', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-64k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-super-64k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.nemotron-3-super-64k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-super-64k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '0.38', NULL, float8 '0.96', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-64k', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '0.38', float8 '0.076', float8 '0.96', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.nemotron-3-ultra.prefill''.'),
  ('tinker', 'nemotron-3-ultra-256k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-ultra-256k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.nemotron-3-ultra-256k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-ultra-256k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '3.32', NULL, float8 '8.3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra-256k', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '3.32', float8 '0.664', float8 '8.3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra-64k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-ultra-64k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.nemotron-3-ultra-64k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-ultra-64k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '1.66', NULL, float8 '4.15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra-64k', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '1.66', float8 '0.332', float8 '4.15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3-8b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3-8b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3-8b.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3-8b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '0.13', NULL, float8 '0.4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3-8b', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '0.13', float8 '0.026', float8 '0.4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-35b-base', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-35b-base', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3p5-35b-base.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-35b-base', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '0.36', NULL, float8 '0.89', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-35b-base', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '0.36', float8 '0.072', float8 '0.89', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-397b', DATE '2026-05-16', DATE '2026-07-17', 'tinker_flat_total', float8 '4', NULL, float8 '10', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '4', float8 '0.8', float8 '10', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b-64k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-397b-64k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3p5-397b-64k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-397b-64k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '2', NULL, float8 '5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b-64k', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '3', float8 '0.6', float8 '7.5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-4b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-4b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3p5-4b.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-4b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '0.22', NULL, float8 '0.67', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-4b', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '0.22', float8 '0.044', float8 '0.67', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-9b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3p5-9b.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-9b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '0.44', NULL, float8 '1.33', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '0.44', float8 '0.088', float8 '1.33', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b-base', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-9b-base', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3p5-9b-base.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-9b-base', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '0.44', NULL, float8 '1.33', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b-base', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '0.44', float8 '0.088', float8 '1.33', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-27b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p6-27b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3p6-27b.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p6-27b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '1.24', NULL, float8 '3.73', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-27b', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '1.24', float8 '0.248', float8 '3.73', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-35b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p6-35b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3p6-35b.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p6-35b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', float8 '0.36', NULL, float8 '0.89', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-35b', DATE '2026-07-17', NULL, 'tinker_cached_total', float8 '0.36', float8 '0.072', float8 '0.89', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p7-plus', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.qwen3p7-plus.prefill''.'),
  ('fireworks-serverless-standard', 'deepseek-v3p1', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.deepseek-v3p1.input''.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.deepseek-v4-flash.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '0.14', float8 '0.028', float8 '0.28', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'deepseek-v4-flash-0731', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash-0731', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.deepseek-v4-flash-0731.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash-0731', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '0.14', float8 '0.028', float8 '0.28', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'deepseek-v4-pro', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'deepseek-v4-pro', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.deepseek-v4-pro.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'deepseek-v4-pro', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '1.74', float8 '0.145', float8 '3.48', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'glm-5p1', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'glm-5p1', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.glm-5p1.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'glm-5p1', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '1.4', float8 '0.26', float8 '4.4', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'glm-5p2', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'glm-5p2', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.glm-5p2.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'glm-5p2', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '1.4', float8 '0.14', float8 '4.4', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'gpt-oss-120b', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'gpt-oss-120b', DATE '2026-05-09', NULL, 'serverless_total', NULL, NULL, NULL, float8 '0.15', float8 '0.015', float8 '0.6', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'gpt-oss-120b-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.gpt-oss-120b-32k.input''.'),
  ('fireworks-serverless-standard', 'gpt-oss-20b', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'gpt-oss-20b', DATE '2026-05-09', DATE '2026-10-01', 'serverless_total', NULL, NULL, NULL, float8 '0.07', float8 '0.035', float8 '0.3', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'gpt-oss-20b', DATE '2026-10-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.gpt-oss-20b.input'' is not offered.'),
  ('fireworks-serverless-standard', 'kimi-k2p5', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k2p5', DATE '2026-05-09', DATE '2026-08-01', 'serverless_total', NULL, NULL, NULL, float8 '0.6', float8 '0.1', float8 '3', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'kimi-k2p5', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.kimi-k2p5.input'' is not offered.'),
  ('fireworks-serverless-standard', 'kimi-k2p5-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.kimi-k2p5-32k.input''.'),
  ('fireworks-serverless-standard', 'kimi-k2p6', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k2p6', DATE '2026-05-09', NULL, 'serverless_total', NULL, NULL, NULL, float8 '0.95', float8 '0.16', float8 '4', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'kimi-k2p6-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.kimi-k2p6-32k.input''.'),
  ('fireworks-serverless-standard', 'kimi-k2p7-code', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k2p7-code', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.kimi-k2p7-code.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'kimi-k2p7-code', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '0.95', float8 '0.19', float8 '4', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'kimi-k3', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k3', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.kimi-k3.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'kimi-k3', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '3', float8 '0.3', float8 '15', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'minimax-m2p7', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'minimax-m2p7', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.minimax-m2p7.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'minimax-m2p7', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '0.3', float8 '0.06', float8 '1.2', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'minimax-m3', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'minimax-m3', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.minimax-m3.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'minimax-m3', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '0.3', float8 '0.06', float8 '1.2', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'nemotron-3-nano', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.nemotron-3-nano.input''.'),
  ('fireworks-serverless-standard', 'nemotron-3-super-256k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.nemotron-3-super-256k.input''.'),
  ('fireworks-serverless-standard', 'nemotron-3-super-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.nemotron-3-super-64k.input''.'),
  ('fireworks-serverless-standard', 'nemotron-3-ultra', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'nemotron-3-ultra', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.nemotron-3-ultra.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'nemotron-3-ultra', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '0.6', float8 '0.12', float8 '2.4', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'nemotron-3-ultra-256k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.nemotron-3-ultra-256k.input''.'),
  ('fireworks-serverless-standard', 'nemotron-3-ultra-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.nemotron-3-ultra-64k.input''.'),
  ('fireworks-serverless-standard', 'qwen3-8b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3-8b.input''.'),
  ('fireworks-serverless-standard', 'qwen3p5-35b-base', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3p5-35b-base.input''.'),
  ('fireworks-serverless-standard', 'qwen3p5-397b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.qwen3p5-397b.input'' is not offered.'),
  ('fireworks-serverless-standard', 'qwen3p5-397b-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3p5-397b-64k.input''.'),
  ('fireworks-serverless-standard', 'qwen3p5-4b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3p5-4b.input''.'),
  ('fireworks-serverless-standard', 'qwen3p5-9b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3p5-9b.input''.'),
  ('fireworks-serverless-standard', 'qwen3p5-9b-base', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3p5-9b-base.input''.'),
  ('fireworks-serverless-standard', 'qwen3p6-27b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3p6-27b.input''.'),
  ('fireworks-serverless-standard', 'qwen3p6-35b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3p6-35b.input''.'),
  ('fireworks-serverless-standard', 'qwen3p7-plus', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'qwen3p7-plus', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.qwen3p7-plus.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'qwen3p7-plus', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '0.4', float8 '0.08', float8 '1.6', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'deepseek-v3p1', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.deepseek-v3p1.input.priority''.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.deepseek-v4-flash.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '0.21', float8 '0.042', float8 '0.42', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'deepseek-v4-flash-0731', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash-0731', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.deepseek-v4-flash-0731.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash-0731', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '0.21', float8 '0.042', float8 '0.42', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'deepseek-v4-pro', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'deepseek-v4-pro', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.deepseek-v4-pro.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'deepseek-v4-pro', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '2.61', float8 '0.218', float8 '5.22', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'glm-5p1', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'glm-5p1', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.glm-5p1.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'glm-5p1', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '2.1', float8 '0.39', float8 '6.6', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'glm-5p2', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'glm-5p2', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.glm-5p2.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'glm-5p2', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '1.75', float8 '0.18', float8 '5.5', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'gpt-oss-120b', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'gpt-oss-120b', DATE '2026-05-09', NULL, 'serverless_total', NULL, NULL, NULL, float8 '0.18', float8 '0.018', float8 '0.72', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'gpt-oss-120b-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.gpt-oss-120b-32k.input.priority''.'),
  ('fireworks-serverless-priority', 'gpt-oss-20b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.gpt-oss-20b.input.priority'' is not offered.'),
  ('fireworks-serverless-priority', 'kimi-k2p5', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.kimi-k2p5.input.priority'' is not offered.'),
  ('fireworks-serverless-priority', 'kimi-k2p5-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.kimi-k2p5-32k.input.priority''.'),
  ('fireworks-serverless-priority', 'kimi-k2p6', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'kimi-k2p6', DATE '2026-05-09', NULL, 'serverless_total', NULL, NULL, NULL, float8 '1.5', float8 '0.22', float8 '6', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'kimi-k2p6-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.kimi-k2p6-32k.input.priority''.'),
  ('fireworks-serverless-priority', 'kimi-k2p7-code', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'kimi-k2p7-code', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.kimi-k2p7-code.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'kimi-k2p7-code', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '1.425', float8 '0.285', float8 '6', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'kimi-k3', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'kimi-k3', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.kimi-k3.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'kimi-k3', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '3.75', float8 '0.375', float8 '18.75', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'minimax-m2p7', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'minimax-m2p7', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.minimax-m2p7.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'minimax-m2p7', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '0.45', float8 '0.09', float8 '1.8', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'minimax-m3', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'minimax-m3', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.minimax-m3.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'minimax-m3', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, float8 '0.45', float8 '0.09', float8 '1.8', NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'nemotron-3-nano', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.nemotron-3-nano.input.priority''.'),
  ('fireworks-serverless-priority', 'nemotron-3-super-256k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.nemotron-3-super-256k.input.priority''.'),
  ('fireworks-serverless-priority', 'nemotron-3-super-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.nemotron-3-super-64k.input.priority''.'),
  ('fireworks-serverless-priority', 'nemotron-3-ultra', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.nemotron-3-ultra.input.priority''.'),
  ('fireworks-serverless-priority', 'nemotron-3-ultra-256k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.nemotron-3-ultra-256k.input.priority''.'),
  ('fireworks-serverless-priority', 'nemotron-3-ultra-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.nemotron-3-ultra-64k.input.priority''.'),
  ('fireworks-serverless-priority', 'qwen3-8b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3-8b.input.priority''.'),
  ('fireworks-serverless-priority', 'qwen3p5-35b-base', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3p5-35b-base.input.priority''.'),
  ('fireworks-serverless-priority', 'qwen3p5-397b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.qwen3p5-397b.input.priority'' is not offered.'),
  ('fireworks-serverless-priority', 'qwen3p5-397b-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3p5-397b-64k.input.priority''.'),
  ('fireworks-serverless-priority', 'qwen3p5-4b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3p5-4b.input.priority''.'),
  ('fireworks-serverless-priority', 'qwen3p5-9b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3p5-9b.input.priority''.'),
  ('fireworks-serverless-priority', 'qwen3p5-9b-base', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3p5-9b-base.input.priority''.'),
  ('fireworks-serverless-priority', 'qwen3p6-27b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3p6-27b.input.priority''.'),
  ('fireworks-serverless-priority', 'qwen3p6-35b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3p6-35b.input.priority''.'),
  ('fireworks-serverless-priority', 'qwen3p7-plus', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.qwen3p7-plus.input.priority''.'),
  ('fireworks-dedicated', 'deepseek-v3p1', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''deepseek-v3p1''.'),
  ('fireworks-dedicated', 'deepseek-v4-flash', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''deepseek-v4-flash''.'),
  ('fireworks-dedicated', 'deepseek-v4-flash-0731', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''deepseek-v4-flash-0731''.'),
  ('fireworks-dedicated', 'deepseek-v4-pro', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''deepseek-v4-pro''.'),
  ('fireworks-dedicated', 'glm-5p1', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''glm-5p1''.'),
  ('fireworks-dedicated', 'glm-5p2', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''glm-5p2''.'),
  ('fireworks-dedicated', 'gpt-oss-120b', DATE '1900-01-01', DATE '2024-05-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2024-05-01.'),
  ('fireworks-dedicated', 'gpt-oss-120b', DATE '2024-05-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''gpt-oss-120b''.'),
  ('fireworks-dedicated', 'gpt-oss-120b', DATE '2026-05-16', DATE '2026-10-01', 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, float8 '4', float8 '7', float8 '25000', float8 '2500', NULL),
  ('fireworks-dedicated', 'gpt-oss-120b', DATE '2026-10-01', NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, float8 '4', float8 '8', float8 '25000', float8 '2500', NULL),
  ('fireworks-dedicated', 'gpt-oss-120b-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''gpt-oss-120b-32k''.'),
  ('fireworks-dedicated', 'gpt-oss-20b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''gpt-oss-20b''.'),
  ('fireworks-dedicated', 'kimi-k2p5', DATE '1900-01-01', DATE '2024-05-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2024-05-01.'),
  ('fireworks-dedicated', 'kimi-k2p5', DATE '2024-05-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''kimi-k2p5''.'),
  ('fireworks-dedicated', 'kimi-k2p5', DATE '2026-05-16', DATE '2026-10-01', 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, float8 '8', float8 '12', float8 '30000', float8 '1500', NULL),
  ('fireworks-dedicated', 'kimi-k2p5', DATE '2026-10-01', NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, float8 '8', float8 '15', float8 '30000', float8 '1500', NULL),
  ('fireworks-dedicated', 'kimi-k2p5-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''kimi-k2p5-32k''.'),
  ('fireworks-dedicated', 'kimi-k2p6', DATE '1900-01-01', DATE '2024-05-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2024-05-01.'),
  ('fireworks-dedicated', 'kimi-k2p6', DATE '2024-05-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''kimi-k2p6''.'),
  ('fireworks-dedicated', 'kimi-k2p6', DATE '2026-05-16', DATE '2026-10-01', 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, float8 '8', float8 '12', float8 '30000', float8 '1500', NULL),
  ('fireworks-dedicated', 'kimi-k2p6', DATE '2026-10-01', NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, float8 '8', float8 '15', float8 '30000', float8 '1500', NULL),
  ('fireworks-dedicated', 'kimi-k2p6-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''kimi-k2p6-32k''.'),
  ('fireworks-dedicated', 'kimi-k2p7-code', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''kimi-k2p7-code''.'),
  ('fireworks-dedicated', 'kimi-k3', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''kimi-k3''.'),
  ('fireworks-dedicated', 'minimax-m2p7', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''minimax-m2p7''.'),
  ('fireworks-dedicated', 'minimax-m3', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''minimax-m3''.'),
  ('fireworks-dedicated', 'nemotron-3-nano', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''nemotron-3-nano''.'),
  ('fireworks-dedicated', 'nemotron-3-super-256k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''nemotron-3-super-256k''.'),
  ('fireworks-dedicated', 'nemotron-3-super-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''nemotron-3-super-64k''.'),
  ('fireworks-dedicated', 'nemotron-3-ultra', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''nemotron-3-ultra''.'),
  ('fireworks-dedicated', 'nemotron-3-ultra-256k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''nemotron-3-ultra-256k''.'),
  ('fireworks-dedicated', 'nemotron-3-ultra-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''nemotron-3-ultra-64k''.'),
  ('fireworks-dedicated', 'qwen3-8b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''qwen3-8b''.'),
  ('fireworks-dedicated', 'qwen3p5-35b-base', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''qwen3p5-35b-base''.'),
  ('fireworks-dedicated', 'qwen3p5-397b', DATE '1900-01-01', DATE '2024-05-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2024-05-01.'),
  ('fireworks-dedicated', 'qwen3p5-397b', DATE '2024-05-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''qwen3p5-397b''.'),
  ('fireworks-dedicated', 'qwen3p5-397b', DATE '2026-05-16', DATE '2026-10-01', 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, float8 '8', float8 '10', float8 '20000', float8 '1200', NULL),
  ('fireworks-dedicated', 'qwen3p5-397b', DATE '2026-10-01', NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, float8 '8', float8 '13', float8 '20000', float8 '1200', NULL),
  ('fireworks-dedicated', 'qwen3p5-397b-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''qwen3p5-397b-64k''.'),
  ('fireworks-dedicated', 'qwen3p5-4b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''qwen3p5-4b''.'),
  ('fireworks-dedicated', 'qwen3p5-9b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''qwen3p5-9b''.'),
  ('fireworks-dedicated', 'qwen3p5-9b-base', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''qwen3p5-9b-base''.'),
  ('fireworks-dedicated', 'qwen3p6-27b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''qwen3p6-27b''.'),
  ('fireworks-dedicated', 'qwen3p6-35b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''qwen3p6-35b''.'),
  ('fireworks-dedicated', 'qwen3p7-plus', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''qwen3p7-plus''.');
COMMENT ON TABLE offers IS 'RateCards: what pricing takes of each offer and model, a row for each period in which nothing changes.';
COMMENT ON COLUMN offers.offer IS 'RateCards: Whose way of billing it is.';
COMMENT ON COLUMN offers.model IS 'RateCards: The SKU that is asked.';
COMMENT ON COLUMN offers.valid_from IS 'RateCards: The first day, in UTC.';
COMMENT ON COLUMN offers.valid_to IS 'RateCards: The day after the last; null while it lasts.';
COMMENT ON COLUMN offers.formula IS 'RateCards: The formula of the total.';
COMMENT ON COLUMN offers."prefill" IS 'RateCards: Prefill rate, in USD/Mtok; a double, with which formulas compute.';
COMMENT ON COLUMN offers."cached_prefill" IS 'RateCards: Cached prefill rate, in USD/Mtok; a double, with which formulas compute.';
COMMENT ON COLUMN offers."sample" IS 'RateCards: Sample rate, in USD/Mtok; a double, with which formulas compute.';
COMMENT ON COLUMN offers."input" IS 'RateCards: Input rate, in USD/Mtok; a double, with which formulas compute.';
COMMENT ON COLUMN offers."cached_input" IS 'RateCards: Cached input rate, in USD/Mtok; a double, with which formulas compute.';
COMMENT ON COLUMN offers."output" IS 'RateCards: Output rate, in USD/Mtok; a double, with which formulas compute.';
COMMENT ON COLUMN offers."gpus" IS 'RateCards: GPUs, in GPUs; a double, with which formulas compute.';
COMMENT ON COLUMN offers."gpu_hour" IS 'RateCards: GPU-hour rate, in USD/GPU-hour; a double, with which formulas compute.';
COMMENT ON COLUMN offers."prompt_tps" IS 'RateCards: Prompt throughput, in tokens/s; a double, with which formulas compute.';
COMMENT ON COLUMN offers."decode_tps" IS 'RateCards: Decode throughput, in tokens/s; a double, with which formulas compute.';
COMMENT ON COLUMN offers.missing IS 'RateCards: Why there is no price; beside a formula, why there is none for some requests.';

CREATE TABLE IF NOT EXISTS requests (
  id text,
  requested_at timestamptz,
  model text,
  "prompt" BIGINT,
  "cached" BIGINT,
  "generated" BIGINT
);
COMMENT ON TABLE requests IS 'RateCards: requests to be priced under the offers of a calculator; the reader fills it.';
COMMENT ON COLUMN requests.id IS 'RateCards: Of the request.';
COMMENT ON COLUMN requests.requested_at IS 'RateCards: The moment; its day in UTC decides what is in force.';
COMMENT ON COLUMN requests.model IS 'RateCards: A name in models.';
COMMENT ON COLUMN requests."prompt" IS 'RateCards: In tokens.';
COMMENT ON COLUMN requests."cached" IS 'RateCards: In tokens, of those in prompt.';
COMMENT ON COLUMN requests."generated" IS 'RateCards: In tokens.';

CREATE TABLE IF NOT EXISTS price_cards (
  card text,
  provider text,
  provider_key text,
  asked text,
  place BIGINT,
  currency text,
  PRIMARY KEY (card, place)
);
INSERT INTO price_cards (card, provider, provider_key, asked, place, currency) VALUES
  ('fireworks-billing-rules', 'Fireworks AI', 'fireworks ai', 'fireworks-billing-rules', 0, 'USD'),
  ('fireworks-embeddings', 'Fireworks AI', 'fireworks ai', 'fireworks-embeddings', 0, 'USD'),
  ('fireworks-fine-tuning', 'Fireworks AI', 'fireworks ai', 'fireworks-fine-tuning', 0, 'USD'),
  ('fireworks-gpu-hours', 'Fireworks AI', 'fireworks ai', 'fireworks-gpu-hours', 0, 'USD'),
  ('fireworks-images', 'Fireworks AI', 'fireworks ai', 'fireworks-images', 0, 'USD'),
  ('fireworks-serverless', 'Fireworks AI', 'fireworks ai', 'fireworks-serverless', 0, 'USD'),
  ('fireworks-serverless-sizes', 'Fireworks AI', 'fireworks ai', 'fireworks-serverless-sizes', 0, 'USD'),
  ('fireworks-spending-tiers', 'Fireworks AI', 'fireworks ai', 'fireworks-spending-tiers', 0, 'USD'),
  ('fireworks-training-api', 'Fireworks AI', 'fireworks ai', 'fireworks-training-api', 0, 'USD'),
  ('tinker', 'Thinking Machines', 'thinking machines', 'tinker', 0, 'USD'),
  ('tinker-storage', 'Thinking Machines', 'thinking machines', 'tinker-storage', 0, 'USD');
COMMENT ON TABLE price_cards IS 'RateCards: which cards are asked for a price, each with those that it falls back on.';
COMMENT ON COLUMN price_cards.card IS 'RateCards: The card''s id.';
COMMENT ON COLUMN price_cards.provider IS 'RateCards: Who sells.';
COMMENT ON COLUMN price_cards.provider_key IS 'RateCards: The same in small letters.';
COMMENT ON COLUMN price_cards.asked IS 'RateCards: The card that is asked: itself, or one that it falls back on.';
COMMENT ON COLUMN price_cards.place IS 'RateCards: In which order they are asked, from 0 on.';
COMMENT ON COLUMN price_cards.currency IS 'RateCards: In what amounts are.';

CREATE TABLE IF NOT EXISTS price_names (
  card text,
  sku text,
  pattern text,
  rule_text text,
  weight BIGINT,
  place BIGINT,
  retired_on DATE,
  label text,
  PRIMARY KEY (card, place)
);
INSERT INTO price_names (card, sku, pattern, rule_text, weight, place, retired_on, label) VALUES
  ('fireworks-billing-rules', 'image-input', 'image-input', NULL, 2147483647, 0, NULL, 'Image in a multi-modal request'),
  ('fireworks-billing-rules', 'serverless-lora', 'serverless-lora', NULL, 2147483647, 1, NULL, 'LoRA model on serverless'),
  ('fireworks-billing-rules', 'dedicated-deployment', 'dedicated-deployment', NULL, 2147483647, 2, NULL, 'Dedicated deployment'),
  ('fireworks-embeddings', 'up-to-150m', 'up-to-150m', NULL, 2147483647, 0, NULL, 'up to 150M'),
  ('fireworks-embeddings', '150m-to-350m', '150m-to-350m', NULL, 2147483647, 1, NULL, 'over 150M up to 350M'),
  ('fireworks-embeddings', 'qwen3-8b', 'qwen3-8b', NULL, 2147483647, 2, NULL, 'Qwen3 8B'),
  ('fireworks-fine-tuning', 'up-to-16b', 'up-to-16b', NULL, 2147483647, 0, NULL, 'up to 16B'),
  ('fireworks-fine-tuning', '16b-to-80b', '16b-to-80b', NULL, 2147483647, 1, NULL, '16.1B–80B'),
  ('fireworks-fine-tuning', '80b-to-300b', '80b-to-300b', NULL, 2147483647, 2, NULL, 'over 80B up to 300B'),
  ('fireworks-fine-tuning', 'over-300b', 'over-300b', NULL, 2147483647, 3, NULL, 'over 300B'),
  ('fireworks-fine-tuning', 'mixtral-8x7b', 'mixtral-8x7b', NULL, 2147483647, 4, NULL, 'Mixtral 8x7B'),
  ('fireworks-gpu-hours', 'a100-80gb', 'a100-80gb', NULL, 2147483647, 0, NULL, 'A100 80GB'),
  ('fireworks-gpu-hours', 'h100-80gb', 'h100-80gb', NULL, 2147483647, 1, NULL, 'H100 80GB'),
  ('fireworks-gpu-hours', 'h200-141gb', 'h200-141gb', NULL, 2147483647, 2, NULL, 'H200 141GB'),
  ('fireworks-gpu-hours', 'b200-180gb', 'b200-180gb', NULL, 2147483647, 3, NULL, 'B200 180GB'),
  ('fireworks-gpu-hours', 'b300-288gb', 'b300-288gb', NULL, 2147483647, 4, NULL, 'B300 288GB'),
  ('fireworks-gpu-hours', 'gb300-288gb', 'gb300-288gb', NULL, 2147483647, 5, NULL, 'GB300 288GB'),
  ('fireworks-gpu-hours', 'mi300x', 'mi300x', NULL, 2147483647, 6, NULL, 'MI300X'),
  ('fireworks-images', 'sdxl', 'sdxl', NULL, 2147483647, 0, NULL, 'SDXL'),
  ('fireworks-images', 'sdxl-controlnet', 'sdxl-controlnet', NULL, 2147483647, 1, NULL, 'SDXL with ControlNet'),
  ('fireworks-serverless', 'kimi-k2p6', 'kimi-k2p6', NULL, 2147483647, 0, NULL, 'Kimi K2.6'),
  ('fireworks-serverless', 'kimi-k2p5', 'kimi-k2p5', NULL, 2147483647, 1, NULL, 'Kimi K2.5'),
  ('fireworks-serverless', 'qwen3p5-397b', 'qwen3p5-397b', NULL, 2147483647, 2, NULL, 'Qwen3.5-397B-A17B'),
  ('fireworks-serverless', 'gpt-oss-120b', 'gpt-oss-120b', NULL, 2147483647, 3, NULL, 'GPT-OSS-120B'),
  ('fireworks-serverless', 'gpt-oss-20b', 'gpt-oss-20b', NULL, 2147483647, 4, NULL, 'GPT-OSS-20B'),
  ('fireworks-serverless', 'kimi-k3', 'kimi-k3', NULL, 2147483647, 5, NULL, 'Kimi K3'),
  ('fireworks-serverless', 'kimi-k2p7-code', 'kimi-k2p7-code', NULL, 2147483647, 6, NULL, 'Kimi K2.7 Code'),
  ('fireworks-serverless', 'deepseek-v4-pro', 'deepseek-v4-pro', NULL, 2147483647, 7, NULL, 'DeepSeek V4 Pro'),
  ('fireworks-serverless', 'deepseek-v4-flash', 'deepseek-v4-flash', NULL, 2147483647, 8, NULL, 'DeepSeek V4 Flash'),
  ('fireworks-serverless', 'deepseek-v4-flash-0731', 'deepseek-v4-flash-0731', NULL, 2147483647, 9, NULL, 'DeepSeek V4 Flash (0731)'),
  ('fireworks-serverless', 'glm-5p2', 'glm-5p2', NULL, 2147483647, 10, NULL, 'GLM 5.2'),
  ('fireworks-serverless', 'glm-5p1', 'glm-5p1', NULL, 2147483647, 11, NULL, 'GLM 5.1'),
  ('fireworks-serverless', 'qwen3p7-plus', 'qwen3p7-plus', NULL, 2147483647, 12, NULL, 'Qwen 3.7 Plus'),
  ('fireworks-serverless', 'minimax-m3', 'minimax-m3', NULL, 2147483647, 13, NULL, 'MiniMax M3'),
  ('fireworks-serverless', 'minimax-m2p7', 'minimax-m2p7', NULL, 2147483647, 14, NULL, 'MiniMax M2.7'),
  ('fireworks-serverless', 'nemotron-3-ultra', 'nemotron-3-ultra', NULL, 2147483647, 15, NULL, 'Nemotron 3 Ultra (Preview)'),
  ('fireworks-serverless-sizes', 'dense-tiny', 'dense-tiny', NULL, 2147483647, 0, NULL, 'under 4B'),
  ('fireworks-serverless-sizes', 'dense-small', 'dense-small', NULL, 2147483647, 1, NULL, 'up to 16B'),
  ('fireworks-serverless-sizes', 'dense-large', 'dense-large', NULL, 2147483647, 2, NULL, '16.1B–80B'),
  ('fireworks-serverless-sizes', 'moe-small', 'moe-small', NULL, 2147483647, 3, NULL, '0B–56B'),
  ('fireworks-serverless-sizes', 'moe-large', 'moe-large', NULL, 2147483647, 4, NULL, '56.1B–176B'),
  ('fireworks-spending-tiers', 'tier-1', 'tier-1', NULL, 2147483647, 0, NULL, 'Tier 1'),
  ('fireworks-spending-tiers', 'tier-2', 'tier-2', NULL, 2147483647, 1, NULL, 'Tier 2'),
  ('fireworks-spending-tiers', 'tier-3', 'tier-3', NULL, 2147483647, 2, NULL, 'Tier 3'),
  ('fireworks-spending-tiers', 'tier-4', 'tier-4', NULL, 2147483647, 3, NULL, 'Tier 4'),
  ('fireworks-spending-tiers', 'custom', 'custom', NULL, 2147483647, 4, NULL, 'Custom'),
  ('fireworks-training-api', 'glm-5p3-flash', 'glm-5p3-flash', NULL, 2147483647, 0, NULL, 'GLM 5.3 Flash (200K)'),
  ('fireworks-training-api', 'glm-5p3', 'glm-5p3', NULL, 2147483647, 1, NULL, 'GLM 5.3 (262K)'),
  ('fireworks-training-api', 'qwen3p8-27b', 'qwen3p8-27b', NULL, 2147483647, 2, NULL, 'Qwen 3.8 27B (128K)'),
  ('fireworks-training-api', 'kimi-k3', 'kimi-k3', NULL, 2147483647, 3, NULL, 'Kimi K3 (192K)'),
  ('fireworks-training-api', 'deepseek-v4-flash-0731', 'deepseek-v4-flash-0731', NULL, 2147483647, 4, NULL, 'DeepSeek V4 Flash 0731 (262K)'),
  ('tinker', 'kimi-k2p6', 'kimi-k2p6', NULL, 2147483647, 0, NULL, 'Kimi K2.6 (128K)'),
  ('tinker', 'kimi-k2p6', 'kimi-k2.6 (128k)', NULL, 2147483647, 1, NULL, 'Kimi K2.6 (128K)'),
  ('tinker', 'kimi-k2p6-32k', 'kimi-k2p6-32k', NULL, 2147483647, 2, NULL, 'Kimi K2.6 (32K)'),
  ('tinker', 'kimi-k2p6-32k', 'kimi-k2.6 (32k)', NULL, 2147483647, 3, NULL, 'Kimi K2.6 (32K)'),
  ('tinker', 'kimi-k2p5', 'kimi-k2p5', NULL, 2147483647, 4, DATE '2026-07-12', 'Kimi K2.5 (128K)'),
  ('tinker', 'kimi-k2p5', 'kimi-k2.5 (128k)', NULL, 2147483647, 5, DATE '2026-07-12', 'Kimi K2.5 (128K)'),
  ('tinker', 'kimi-k2p5-32k', 'kimi-k2p5-32k', NULL, 2147483647, 6, DATE '2026-07-12', 'Kimi K2.5 (32K)'),
  ('tinker', 'kimi-k2p5-32k', 'kimi-k2.5 (32k)', NULL, 2147483647, 7, DATE '2026-07-12', 'Kimi K2.5 (32K)'),
  ('tinker', 'qwen3p5-397b', 'qwen3p5-397b', NULL, 2147483647, 8, NULL, 'Qwen3.5-397B-A17B (256K)'),
  ('tinker', 'qwen3p5-397b-64k', 'qwen3p5-397b-64k', NULL, 2147483647, 9, NULL, 'Qwen3.5-397B-A17B (64K)'),
  ('tinker', 'gpt-oss-120b', 'gpt-oss-120b', NULL, 2147483647, 10, NULL, 'GPT-OSS-120B (128K)'),
  ('tinker', 'gpt-oss-120b-32k', 'gpt-oss-120b-32k', NULL, 2147483647, 11, NULL, 'GPT-OSS-120B (32K)'),
  ('tinker', 'gpt-oss-20b', 'gpt-oss-20b', NULL, 2147483647, 12, NULL, 'GPT-OSS-20B (32K)'),
  ('tinker', 'deepseek-v3p1', 'deepseek-v3p1', NULL, 2147483647, 13, NULL, 'DeepSeek-V3.1 (32K)'),
  ('tinker', 'nemotron-3-ultra-64k', 'nemotron-3-ultra-64k', NULL, 2147483647, 14, NULL, 'Nemotron-3-Ultra-550B-A55B (64K)'),
  ('tinker', 'nemotron-3-ultra-256k', 'nemotron-3-ultra-256k', NULL, 2147483647, 15, NULL, 'Nemotron-3-Ultra-550B-A55B (256K)'),
  ('tinker', 'nemotron-3-super-64k', 'nemotron-3-super-64k', NULL, 2147483647, 16, NULL, 'Nemotron-3-Super-120B-A12B (64K)'),
  ('tinker', 'nemotron-3-super-256k', 'nemotron-3-super-256k', NULL, 2147483647, 17, NULL, 'Nemotron-3-Super-120B-A12B (256K)'),
  ('tinker', 'nemotron-3-nano', 'nemotron-3-nano', NULL, 2147483647, 18, NULL, 'Nemotron-3-Nano-30B-A3B (64K)'),
  ('tinker', 'qwen3p6-35b', 'qwen3p6-35b', NULL, 2147483647, 19, NULL, 'Qwen3.6-35B-A3B (64K)'),
  ('tinker', 'qwen3p6-27b', 'qwen3p6-27b', NULL, 2147483647, 20, NULL, 'Qwen3.6-27B (64K)'),
  ('tinker', 'qwen3p5-35b-base', 'qwen3p5-35b-base', NULL, 2147483647, 21, NULL, 'Qwen3.5-35B-A3B-Base (64K)'),
  ('tinker', 'qwen3p5-9b', 'qwen3p5-9b', NULL, 2147483647, 22, NULL, 'Qwen3.5-9B (64K)'),
  ('tinker', 'qwen3p5-9b-base', 'qwen3p5-9b-base', NULL, 2147483647, 23, NULL, 'Qwen3.5-9B-Base (64K)'),
  ('tinker', 'qwen3p5-4b', 'qwen3p5-4b', NULL, 2147483647, 24, NULL, 'Qwen3.5-4B (64K)'),
  ('tinker', 'qwen3-8b', 'qwen3-8b', NULL, 2147483647, 25, NULL, 'Qwen3-8B (32K)'),
  ('tinker-storage', 'storage', 'storage', NULL, 2147483647, 0, NULL, 'Storage');
COMMENT ON TABLE price_names IS 'RateCards: by which names and rules cards know an SKU.';
COMMENT ON COLUMN price_names.card IS 'RateCards: The card''s id.';
COMMENT ON COLUMN price_names.sku IS 'RateCards: Id of the SKU on that card.';
COMMENT ON COLUMN price_names.pattern IS 'RateCards: What the name in small letters is like.';
COMMENT ON COLUMN price_names.rule_text IS 'RateCards: The match rule as the card has it; null where the pattern is a name.';
COMMENT ON COLUMN price_names.weight IS 'RateCards: Of several that a name is like, the heaviest counts.';
COMMENT ON COLUMN price_names.place IS 'RateCards: And of as heavy ones of a card the first.';
COMMENT ON COLUMN price_names.retired_on IS 'RateCards: The first day on which it cannot be bought; null where it can.';
COMMENT ON COLUMN price_names.label IS 'RateCards: What people call the SKU.';

CREATE TABLE IF NOT EXISTS price_axes (
  card text,
  place BIGINT,
  axis text,
  value text,
  is_default BIGINT,
  known_values text,
  known_since BIGINT,
  known_before BIGINT,
  PRIMARY KEY (card, axis, value)
);
INSERT INTO price_axes (card, place, axis, value, is_default, known_values, known_since, known_before) VALUES
  ('fireworks-gpu-hours', 1, 'path', 'any-region', 1, 'any-region, region-pinned', NULL, NULL),
  ('fireworks-gpu-hours', 1, 'path', 'region-pinned', 0, 'any-region, region-pinned', NULL, NULL),
  ('fireworks-serverless', 1, 'tier', 'standard', 1, 'standard, priority, fast', NULL, NULL),
  ('fireworks-serverless', 1, 'tier', 'priority', 0, 'standard, priority, fast', NULL, NULL),
  ('fireworks-serverless', 1, 'tier', 'fast', 0, 'standard, priority, fast', NULL, NULL),
  ('fireworks-serverless', 2, 'region', 'global', 1, 'global, us', NULL, NULL),
  ('fireworks-serverless', 2, 'region', 'us', 0, 'global, us', NULL, NULL),
  ('fireworks-serverless', 3, 'mode', 'online', 1, 'online, batch', NULL, NULL),
  ('fireworks-serverless', 3, 'mode', 'batch', 0, 'online, batch', NULL, NULL);
COMMENT ON TABLE price_axes IS 'RateCards: what the prices of a card depend on.';
COMMENT ON COLUMN price_axes.card IS 'RateCards: The card''s id.';
COMMENT ON COLUMN price_axes.place IS 'RateCards: The axis''s place on the card, from 1 on.';
COMMENT ON COLUMN price_axes.axis IS 'RateCards: Id of the axis.';
COMMENT ON COLUMN price_axes.value IS 'RateCards: A value that it has.';
COMMENT ON COLUMN price_axes.is_default IS 'RateCards: 1 where a request has it that chooses none.';
COMMENT ON COLUMN price_axes.known_values IS 'RateCards: All values of the axis, for people.';
COMMENT ON COLUMN price_axes.known_since IS 'RateCards: The first minute since 1970 for which hours are known.';
COMMENT ON COLUMN price_axes.known_before IS 'RateCards: The first one for which they are not any more.';

CREATE TABLE IF NOT EXISTS price_hours (
  card text,
  value text,
  from_minute BIGINT,
  until_minute BIGINT,
  since_minute BIGINT,
  before_minute BIGINT,
  PRIMARY KEY (card, value, from_minute, since_minute)
);
COMMENT ON TABLE price_hours IS 'RateCards: minutes of the week in UTC in which a value of an axis holds, from a minute since 1970 on and before another: clocks of a zone change.';
COMMENT ON COLUMN price_hours.card IS 'RateCards: The card''s id.';
COMMENT ON COLUMN price_hours.value IS 'RateCards: The hours'' id.';
COMMENT ON COLUMN price_hours.from_minute IS 'RateCards: The first minute of the week, which begins with Sunday.';
COMMENT ON COLUMN price_hours.until_minute IS 'RateCards: The minute after the last.';
COMMENT ON COLUMN price_hours.since_minute IS 'RateCards: The first minute since 1970 for which that holds.';
COMMENT ON COLUMN price_hours.before_minute IS 'RateCards: The first one for which it does not any more.';

CREATE TABLE IF NOT EXISTS price_tariffs (
  tariff text,
  card text,
  sku text,
  at_values text,
  valid_from DATE,
  valid_to DATE,
  PRIMARY KEY (tariff)
);
INSERT INTO price_tariffs (tariff, card, sku, at_values, valid_from, valid_to) VALUES
  ('fireworks-billing-rules.serverless-lora 2024-05-01', 'fireworks-billing-rules', 'serverless-lora', NULL, DATE '2024-05-01', DATE '2026-10-01'),
  ('fireworks-billing-rules.serverless-lora 2026-10-01', 'fireworks-billing-rules', 'serverless-lora', NULL, DATE '2026-10-01', NULL),
  ('fireworks-embeddings.up-to-150m 2024-05-01', 'fireworks-embeddings', 'up-to-150m', NULL, DATE '2024-05-01', NULL),
  ('fireworks-embeddings.150m-to-350m 2024-05-01', 'fireworks-embeddings', '150m-to-350m', NULL, DATE '2024-05-01', NULL),
  ('fireworks-embeddings.qwen3-8b 2026-08-01', 'fireworks-embeddings', 'qwen3-8b', NULL, DATE '2026-08-01', NULL),
  ('fireworks-fine-tuning.up-to-16b 2024-05-01', 'fireworks-fine-tuning', 'up-to-16b', NULL, DATE '2024-05-01', DATE '2026-10-01'),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'fireworks-fine-tuning', 'up-to-16b', NULL, DATE '2026-10-01', NULL),
  ('fireworks-fine-tuning.16b-to-80b 2024-05-01', 'fireworks-fine-tuning', '16b-to-80b', NULL, DATE '2024-05-01', DATE '2026-10-01'),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'fireworks-fine-tuning', '16b-to-80b', NULL, DATE '2026-10-01', NULL),
  ('fireworks-fine-tuning.80b-to-300b 2026-10-01', 'fireworks-fine-tuning', '80b-to-300b', NULL, DATE '2026-10-01', NULL),
  ('fireworks-fine-tuning.over-300b 2026-10-01', 'fireworks-fine-tuning', 'over-300b', NULL, DATE '2026-10-01', NULL),
  ('fireworks-fine-tuning.mixtral-8x7b 2024-05-01', 'fireworks-fine-tuning', 'mixtral-8x7b', NULL, DATE '2024-05-01', DATE '2026-10-01'),
  ('fireworks-fine-tuning.mixtral-8x7b 2026-10-01', 'fireworks-fine-tuning', 'mixtral-8x7b', NULL, DATE '2026-10-01', NULL),
  ('fireworks-gpu-hours.a100-80gb any-region 2024-05-01', 'fireworks-gpu-hours', 'a100-80gb', 'any-region', DATE '2024-05-01', DATE '2025-07-19'),
  ('fireworks-gpu-hours.a100-80gb any-region 2025-07-19', 'fireworks-gpu-hours', 'a100-80gb', 'any-region', DATE '2025-07-19', DATE '2026-05-16'),
  ('fireworks-gpu-hours.a100-80gb any-region 2026-05-16', 'fireworks-gpu-hours', 'a100-80gb', 'any-region', DATE '2026-05-16', NULL),
  ('fireworks-gpu-hours.a100-80gb region-pinned 2026-10-01', 'fireworks-gpu-hours', 'a100-80gb', 'region-pinned', DATE '2026-10-01', NULL),
  ('fireworks-gpu-hours.h100-80gb any-region 2024-05-01', 'fireworks-gpu-hours', 'h100-80gb', 'any-region', DATE '2024-05-01', DATE '2025-07-19'),
  ('fireworks-gpu-hours.h100-80gb any-region 2025-07-19', 'fireworks-gpu-hours', 'h100-80gb', 'any-region', DATE '2025-07-19', DATE '2026-02-01'),
  ('fireworks-gpu-hours.h100-80gb any-region 2026-02-01', 'fireworks-gpu-hours', 'h100-80gb', 'any-region', DATE '2026-02-01', DATE '2026-05-16'),
  ('fireworks-gpu-hours.h100-80gb any-region 2026-05-16', 'fireworks-gpu-hours', 'h100-80gb', 'any-region', DATE '2026-05-16', DATE '2026-10-01'),
  ('fireworks-gpu-hours.h100-80gb any-region 2026-10-01', 'fireworks-gpu-hours', 'h100-80gb', 'any-region', DATE '2026-10-01', NULL),
  ('fireworks-gpu-hours.h100-80gb region-pinned 2026-10-01', 'fireworks-gpu-hours', 'h100-80gb', 'region-pinned', DATE '2026-10-01', NULL),
  ('fireworks-gpu-hours.h200-141gb any-region 2025-07-19', 'fireworks-gpu-hours', 'h200-141gb', 'any-region', DATE '2025-07-19', DATE '2026-02-01'),
  ('fireworks-gpu-hours.h200-141gb any-region 2026-02-01', 'fireworks-gpu-hours', 'h200-141gb', 'any-region', DATE '2026-02-01', DATE '2026-05-16'),
  ('fireworks-gpu-hours.h200-141gb any-region 2026-05-16', 'fireworks-gpu-hours', 'h200-141gb', 'any-region', DATE '2026-05-16', DATE '2026-10-01'),
  ('fireworks-gpu-hours.h200-141gb any-region 2026-10-01', 'fireworks-gpu-hours', 'h200-141gb', 'any-region', DATE '2026-10-01', NULL),
  ('fireworks-gpu-hours.h200-141gb region-pinned 2026-10-01', 'fireworks-gpu-hours', 'h200-141gb', 'region-pinned', DATE '2026-10-01', NULL),
  ('fireworks-gpu-hours.b200-180gb any-region 2025-07-19', 'fireworks-gpu-hours', 'b200-180gb', 'any-region', DATE '2025-07-19', DATE '2026-02-01'),
  ('fireworks-gpu-hours.b200-180gb any-region 2026-02-01', 'fireworks-gpu-hours', 'b200-180gb', 'any-region', DATE '2026-02-01', DATE '2026-05-16'),
  ('fireworks-gpu-hours.b200-180gb any-region 2026-05-16', 'fireworks-gpu-hours', 'b200-180gb', 'any-region', DATE '2026-05-16', DATE '2026-10-01'),
  ('fireworks-gpu-hours.b200-180gb any-region 2026-10-01', 'fireworks-gpu-hours', 'b200-180gb', 'any-region', DATE '2026-10-01', NULL),
  ('fireworks-gpu-hours.b200-180gb region-pinned 2026-10-01', 'fireworks-gpu-hours', 'b200-180gb', 'region-pinned', DATE '2026-10-01', NULL),
  ('fireworks-gpu-hours.b300-288gb any-region 2026-05-16', 'fireworks-gpu-hours', 'b300-288gb', 'any-region', DATE '2026-05-16', DATE '2026-10-01'),
  ('fireworks-gpu-hours.b300-288gb any-region 2026-10-01', 'fireworks-gpu-hours', 'b300-288gb', 'any-region', DATE '2026-10-01', NULL),
  ('fireworks-gpu-hours.b300-288gb region-pinned 2026-10-01', 'fireworks-gpu-hours', 'b300-288gb', 'region-pinned', DATE '2026-10-01', NULL),
  ('fireworks-gpu-hours.gb300-288gb any-region 2026-10-01', 'fireworks-gpu-hours', 'gb300-288gb', 'any-region', DATE '2026-10-01', NULL),
  ('fireworks-gpu-hours.gb300-288gb region-pinned 2026-10-01', 'fireworks-gpu-hours', 'gb300-288gb', 'region-pinned', DATE '2026-10-01', NULL),
  ('fireworks-gpu-hours.mi300x any-region 2025-07-19', 'fireworks-gpu-hours', 'mi300x', 'any-region', DATE '2025-07-19', DATE '2026-02-01'),
  ('fireworks-gpu-hours.mi300x any-region 2026-02-01', 'fireworks-gpu-hours', 'mi300x', 'any-region', DATE '2026-02-01', NULL),
  ('fireworks-gpu-hours.mi300x region-pinned 2026-10-01', 'fireworks-gpu-hours', 'mi300x', 'region-pinned', DATE '2026-10-01', NULL),
  ('fireworks-images.sdxl 2024-05-01', 'fireworks-images', 'sdxl', NULL, DATE '2024-05-01', DATE '2025-07-19'),
  ('fireworks-images.sdxl 2025-07-19', 'fireworks-images', 'sdxl', NULL, DATE '2025-07-19', NULL),
  ('fireworks-images.sdxl-controlnet 2024-05-01', 'fireworks-images', 'sdxl-controlnet', NULL, DATE '2024-05-01', DATE '2025-07-19'),
  ('fireworks-images.sdxl-controlnet 2025-07-19', 'fireworks-images', 'sdxl-controlnet', NULL, DATE '2025-07-19', NULL),
  ('fireworks-serverless.kimi-k2p6 standard|global|online 2026-05-09', 'fireworks-serverless', 'kimi-k2p6', 'standard|global|online', DATE '2026-05-09', NULL),
  ('fireworks-serverless.kimi-k2p6 priority|global|online 2026-05-09', 'fireworks-serverless', 'kimi-k2p6', 'priority|global|online', DATE '2026-05-09', NULL),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-05-09', 'fireworks-serverless', 'kimi-k2p6', 'fast|global|online', DATE '2026-05-09', DATE '2026-10-01'),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-10-01', 'fireworks-serverless', 'kimi-k2p6', 'fast|global|online', DATE '2026-10-01', NULL),
  ('fireworks-serverless.kimi-k2p6 standard|global|batch 2026-05-09', 'fireworks-serverless', 'kimi-k2p6', 'standard|global|batch', DATE '2026-05-09', DATE '2026-08-01'),
  ('fireworks-serverless.kimi-k2p6 standard|global|batch 2026-08-01', 'fireworks-serverless', 'kimi-k2p6', 'standard|global|batch', DATE '2026-08-01', NULL),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-05-09', 'fireworks-serverless', 'kimi-k2p5', 'standard|global|online', DATE '2026-05-09', DATE '2026-08-01'),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-08-01', 'fireworks-serverless', 'kimi-k2p5', 'standard|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-05-09', 'fireworks-serverless', 'kimi-k2p5', 'priority|global|online', DATE '2026-05-09', DATE '2026-08-01'),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-08-01', 'fireworks-serverless', 'kimi-k2p5', 'priority|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-05-09', 'fireworks-serverless', 'kimi-k2p5', 'fast|global|online', DATE '2026-05-09', DATE '2026-08-01'),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-08-01', 'fireworks-serverless', 'kimi-k2p5', 'fast|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.kimi-k2p5 standard|us|online 2026-08-01', 'fireworks-serverless', 'kimi-k2p5', 'standard|us|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.kimi-k2p5 priority|us|online 2026-08-01', 'fireworks-serverless', 'kimi-k2p5', 'priority|us|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.kimi-k2p5 fast|us|online 2026-08-01', 'fireworks-serverless', 'kimi-k2p5', 'fast|us|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-05-09', 'fireworks-serverless', 'kimi-k2p5', 'standard|global|batch', DATE '2026-05-09', DATE '2026-08-01'),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-08-01', 'fireworks-serverless', 'kimi-k2p5', 'standard|global|batch', DATE '2026-08-01', NULL),
  ('fireworks-serverless.qwen3p5-397b standard|global|online 2026-05-09', 'fireworks-serverless', 'qwen3p5-397b', 'standard|global|online', DATE '2026-05-09', NULL),
  ('fireworks-serverless.qwen3p5-397b priority|global|online 2026-05-09', 'fireworks-serverless', 'qwen3p5-397b', 'priority|global|online', DATE '2026-05-09', NULL),
  ('fireworks-serverless.qwen3p5-397b fast|global|online 2026-05-09', 'fireworks-serverless', 'qwen3p5-397b', 'fast|global|online', DATE '2026-05-09', NULL),
  ('fireworks-serverless.qwen3p5-397b standard|us|online 2026-05-09', 'fireworks-serverless', 'qwen3p5-397b', 'standard|us|online', DATE '2026-05-09', NULL),
  ('fireworks-serverless.qwen3p5-397b priority|us|online 2026-05-09', 'fireworks-serverless', 'qwen3p5-397b', 'priority|us|online', DATE '2026-05-09', NULL),
  ('fireworks-serverless.qwen3p5-397b fast|us|online 2026-05-09', 'fireworks-serverless', 'qwen3p5-397b', 'fast|us|online', DATE '2026-05-09', NULL),
  ('fireworks-serverless.qwen3p5-397b standard|global|batch 2026-05-09', 'fireworks-serverless', 'qwen3p5-397b', 'standard|global|batch', DATE '2026-05-09', NULL),
  ('fireworks-serverless.gpt-oss-120b standard|global|online 2026-05-09', 'fireworks-serverless', 'gpt-oss-120b', 'standard|global|online', DATE '2026-05-09', NULL),
  ('fireworks-serverless.gpt-oss-120b priority|global|online 2026-05-09', 'fireworks-serverless', 'gpt-oss-120b', 'priority|global|online', DATE '2026-05-09', NULL),
  ('fireworks-serverless.gpt-oss-120b fast|global|online 2026-05-09', 'fireworks-serverless', 'gpt-oss-120b', 'fast|global|online', DATE '2026-05-09', NULL),
  ('fireworks-serverless.gpt-oss-120b standard|global|batch 2026-05-09', 'fireworks-serverless', 'gpt-oss-120b', 'standard|global|batch', DATE '2026-05-09', DATE '2026-08-01'),
  ('fireworks-serverless.gpt-oss-120b standard|global|batch 2026-08-01', 'fireworks-serverless', 'gpt-oss-120b', 'standard|global|batch', DATE '2026-08-01', NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-05-09', 'fireworks-serverless', 'gpt-oss-20b', 'standard|global|online', DATE '2026-05-09', DATE '2026-10-01'),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-10-01', 'fireworks-serverless', 'gpt-oss-20b', 'standard|global|online', DATE '2026-10-01', NULL),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-05-09', 'fireworks-serverless', 'gpt-oss-20b', 'priority|global|online', DATE '2026-05-09', DATE '2026-10-01'),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-10-01', 'fireworks-serverless', 'gpt-oss-20b', 'priority|global|online', DATE '2026-10-01', NULL),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-05-09', 'fireworks-serverless', 'gpt-oss-20b', 'fast|global|online', DATE '2026-05-09', DATE '2026-10-01'),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-10-01', 'fireworks-serverless', 'gpt-oss-20b', 'fast|global|online', DATE '2026-10-01', NULL),
  ('fireworks-serverless.gpt-oss-20b standard|us|online 2026-10-01', 'fireworks-serverless', 'gpt-oss-20b', 'standard|us|online', DATE '2026-10-01', NULL),
  ('fireworks-serverless.gpt-oss-20b priority|us|online 2026-10-01', 'fireworks-serverless', 'gpt-oss-20b', 'priority|us|online', DATE '2026-10-01', NULL),
  ('fireworks-serverless.gpt-oss-20b fast|us|online 2026-10-01', 'fireworks-serverless', 'gpt-oss-20b', 'fast|us|online', DATE '2026-10-01', NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-05-09', 'fireworks-serverless', 'gpt-oss-20b', 'standard|global|batch', DATE '2026-05-09', DATE '2026-08-01'),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-08-01', 'fireworks-serverless', 'gpt-oss-20b', 'standard|global|batch', DATE '2026-08-01', DATE '2026-10-01'),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-10-01', 'fireworks-serverless', 'gpt-oss-20b', 'standard|global|batch', DATE '2026-10-01', NULL),
  ('fireworks-serverless.kimi-k3 standard|global|online 2026-08-01', 'fireworks-serverless', 'kimi-k3', 'standard|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.kimi-k3 priority|global|online 2026-08-01', 'fireworks-serverless', 'kimi-k3', 'priority|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.kimi-k3 fast|global|online 2026-08-01', 'fireworks-serverless', 'kimi-k3', 'fast|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-08-01', 'fireworks-serverless', 'kimi-k3', 'standard|us|online', DATE '2026-08-01', DATE '2026-09-01'),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-09-01', 'fireworks-serverless', 'kimi-k3', 'standard|us|online', DATE '2026-09-01', NULL),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-08-01', 'fireworks-serverless', 'kimi-k3', 'priority|us|online', DATE '2026-08-01', DATE '2026-09-01'),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-09-01', 'fireworks-serverless', 'kimi-k3', 'priority|us|online', DATE '2026-09-01', NULL),
  ('fireworks-serverless.kimi-k3 standard|global|batch 2026-08-01', 'fireworks-serverless', 'kimi-k3', 'standard|global|batch', DATE '2026-08-01', NULL),
  ('fireworks-serverless.kimi-k2p7-code standard|global|online 2026-08-01', 'fireworks-serverless', 'kimi-k2p7-code', 'standard|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.kimi-k2p7-code priority|global|online 2026-08-01', 'fireworks-serverless', 'kimi-k2p7-code', 'priority|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.kimi-k2p7-code fast|global|online 2026-08-01', 'fireworks-serverless', 'kimi-k2p7-code', 'fast|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.kimi-k2p7-code standard|global|batch 2026-08-01', 'fireworks-serverless', 'kimi-k2p7-code', 'standard|global|batch', DATE '2026-08-01', NULL),
  ('fireworks-serverless.deepseek-v4-pro standard|global|online 2026-08-01', 'fireworks-serverless', 'deepseek-v4-pro', 'standard|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.deepseek-v4-pro priority|global|online 2026-08-01', 'fireworks-serverless', 'deepseek-v4-pro', 'priority|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.deepseek-v4-pro standard|global|batch 2026-08-01', 'fireworks-serverless', 'deepseek-v4-pro', 'standard|global|batch', DATE '2026-08-01', NULL),
  ('fireworks-serverless.deepseek-v4-flash standard|global|online 2026-08-01', 'fireworks-serverless', 'deepseek-v4-flash', 'standard|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.deepseek-v4-flash priority|global|online 2026-08-01', 'fireworks-serverless', 'deepseek-v4-flash', 'priority|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.deepseek-v4-flash standard|global|batch 2026-08-01', 'fireworks-serverless', 'deepseek-v4-flash', 'standard|global|batch', DATE '2026-08-01', NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|online 2026-08-01', 'fireworks-serverless', 'deepseek-v4-flash-0731', 'standard|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 priority|global|online 2026-08-01', 'fireworks-serverless', 'deepseek-v4-flash-0731', 'priority|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|batch 2026-08-01', 'fireworks-serverless', 'deepseek-v4-flash-0731', 'standard|global|batch', DATE '2026-08-01', NULL),
  ('fireworks-serverless.glm-5p2 standard|global|online 2026-08-01', 'fireworks-serverless', 'glm-5p2', 'standard|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.glm-5p2 priority|global|online 2026-08-01', 'fireworks-serverless', 'glm-5p2', 'priority|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.glm-5p2 fast|global|online 2026-08-01', 'fireworks-serverless', 'glm-5p2', 'fast|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-08-01', 'fireworks-serverless', 'glm-5p2', 'fast|us|online', DATE '2026-08-01', DATE '2026-09-01'),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-09-01', 'fireworks-serverless', 'glm-5p2', 'fast|us|online', DATE '2026-09-01', NULL),
  ('fireworks-serverless.glm-5p2 standard|global|batch 2026-08-01', 'fireworks-serverless', 'glm-5p2', 'standard|global|batch', DATE '2026-08-01', NULL),
  ('fireworks-serverless.glm-5p1 standard|global|online 2026-08-01', 'fireworks-serverless', 'glm-5p1', 'standard|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.glm-5p1 priority|global|online 2026-08-01', 'fireworks-serverless', 'glm-5p1', 'priority|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.glm-5p1 fast|global|online 2026-08-01', 'fireworks-serverless', 'glm-5p1', 'fast|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.glm-5p1 standard|global|batch 2026-08-01', 'fireworks-serverless', 'glm-5p1', 'standard|global|batch', DATE '2026-08-01', NULL),
  ('fireworks-serverless.qwen3p7-plus standard|global|online 2026-08-01', 'fireworks-serverless', 'qwen3p7-plus', 'standard|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.qwen3p7-plus standard|global|batch 2026-08-01', 'fireworks-serverless', 'qwen3p7-plus', 'standard|global|batch', DATE '2026-08-01', NULL),
  ('fireworks-serverless.minimax-m3 standard|global|online 2026-08-01', 'fireworks-serverless', 'minimax-m3', 'standard|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.minimax-m3 priority|global|online 2026-08-01', 'fireworks-serverless', 'minimax-m3', 'priority|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.minimax-m3 standard|global|batch 2026-08-01', 'fireworks-serverless', 'minimax-m3', 'standard|global|batch', DATE '2026-08-01', NULL),
  ('fireworks-serverless.minimax-m2p7 standard|global|online 2026-08-01', 'fireworks-serverless', 'minimax-m2p7', 'standard|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.minimax-m2p7 priority|global|online 2026-08-01', 'fireworks-serverless', 'minimax-m2p7', 'priority|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.minimax-m2p7 standard|global|batch 2026-08-01', 'fireworks-serverless', 'minimax-m2p7', 'standard|global|batch', DATE '2026-08-01', NULL),
  ('fireworks-serverless.nemotron-3-ultra standard|global|online 2026-08-01', 'fireworks-serverless', 'nemotron-3-ultra', 'standard|global|online', DATE '2026-08-01', NULL),
  ('fireworks-serverless.nemotron-3-ultra standard|global|batch 2026-08-01', 'fireworks-serverless', 'nemotron-3-ultra', 'standard|global|batch', DATE '2026-08-01', NULL),
  ('fireworks-serverless-sizes.dense-tiny 2026-08-01', 'fireworks-serverless-sizes', 'dense-tiny', NULL, DATE '2026-08-01', NULL),
  ('fireworks-serverless-sizes.dense-small 2024-05-01', 'fireworks-serverless-sizes', 'dense-small', NULL, DATE '2024-05-01', DATE '2026-08-01'),
  ('fireworks-serverless-sizes.dense-small 2026-08-01', 'fireworks-serverless-sizes', 'dense-small', NULL, DATE '2026-08-01', NULL),
  ('fireworks-serverless-sizes.dense-large 2024-05-01', 'fireworks-serverless-sizes', 'dense-large', NULL, DATE '2024-05-01', DATE '2026-08-01'),
  ('fireworks-serverless-sizes.dense-large 2026-08-01', 'fireworks-serverless-sizes', 'dense-large', NULL, DATE '2026-08-01', NULL),
  ('fireworks-serverless-sizes.moe-small 2024-05-01', 'fireworks-serverless-sizes', 'moe-small', NULL, DATE '2024-05-01', DATE '2026-08-01'),
  ('fireworks-serverless-sizes.moe-small 2026-08-01', 'fireworks-serverless-sizes', 'moe-small', NULL, DATE '2026-08-01', NULL),
  ('fireworks-serverless-sizes.moe-large 2024-05-01', 'fireworks-serverless-sizes', 'moe-large', NULL, DATE '2024-05-01', NULL),
  ('fireworks-spending-tiers.tier-1 2024-05-01', 'fireworks-spending-tiers', 'tier-1', NULL, DATE '2024-05-01', NULL),
  ('fireworks-spending-tiers.tier-2 2024-05-01', 'fireworks-spending-tiers', 'tier-2', NULL, DATE '2024-05-01', NULL),
  ('fireworks-spending-tiers.tier-3 2024-05-01', 'fireworks-spending-tiers', 'tier-3', NULL, DATE '2024-05-01', NULL),
  ('fireworks-spending-tiers.tier-4 2024-05-01', 'fireworks-spending-tiers', 'tier-4', NULL, DATE '2024-05-01', NULL),
  ('fireworks-spending-tiers.custom 2024-05-01', 'fireworks-spending-tiers', 'custom', NULL, DATE '2024-05-01', NULL),
  ('fireworks-training-api.glm-5p3-flash 2026-10-01', 'fireworks-training-api', 'glm-5p3-flash', NULL, DATE '2026-10-01', NULL),
  ('fireworks-training-api.glm-5p3 2026-10-01', 'fireworks-training-api', 'glm-5p3', NULL, DATE '2026-10-01', NULL),
  ('fireworks-training-api.qwen3p8-27b 2026-10-01', 'fireworks-training-api', 'qwen3p8-27b', NULL, DATE '2026-10-01', NULL),
  ('fireworks-training-api.kimi-k3 2026-10-01', 'fireworks-training-api', 'kimi-k3', NULL, DATE '2026-10-01', NULL),
  ('fireworks-training-api.deepseek-v4-flash-0731 2026-10-01', 'fireworks-training-api', 'deepseek-v4-flash-0731', NULL, DATE '2026-10-01', NULL),
  ('tinker.kimi-k2p6 2026-05-16', 'tinker', 'kimi-k2p6', NULL, DATE '2026-05-16', DATE '2026-07-02'),
  ('tinker.kimi-k2p6 2026-07-02', 'tinker', 'kimi-k2p6', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.kimi-k2p6 2026-07-17', 'tinker', 'kimi-k2p6', NULL, DATE '2026-07-17', NULL),
  ('tinker.kimi-k2p6-32k 2026-07-02', 'tinker', 'kimi-k2p6-32k', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.kimi-k2p6-32k 2026-07-17', 'tinker', 'kimi-k2p6-32k', NULL, DATE '2026-07-17', NULL),
  ('tinker.kimi-k2p5 2026-05-16', 'tinker', 'kimi-k2p5', NULL, DATE '2026-05-16', DATE '2026-07-02'),
  ('tinker.kimi-k2p5 2026-07-02', 'tinker', 'kimi-k2p5', NULL, DATE '2026-07-02', DATE '2026-07-12'),
  ('tinker.kimi-k2p5-32k 2026-07-02', 'tinker', 'kimi-k2p5-32k', NULL, DATE '2026-07-02', DATE '2026-07-12'),
  ('tinker.qwen3p5-397b 2026-05-16', 'tinker', 'qwen3p5-397b', NULL, DATE '2026-05-16', DATE '2026-07-02'),
  ('tinker.qwen3p5-397b 2026-07-02', 'tinker', 'qwen3p5-397b', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.qwen3p5-397b 2026-07-17', 'tinker', 'qwen3p5-397b', NULL, DATE '2026-07-17', NULL),
  ('tinker.qwen3p5-397b-64k 2026-07-02', 'tinker', 'qwen3p5-397b-64k', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.qwen3p5-397b-64k 2026-07-17', 'tinker', 'qwen3p5-397b-64k', NULL, DATE '2026-07-17', NULL),
  ('tinker.gpt-oss-120b 2026-05-16', 'tinker', 'gpt-oss-120b', NULL, DATE '2026-05-16', DATE '2026-07-02'),
  ('tinker.gpt-oss-120b 2026-07-02', 'tinker', 'gpt-oss-120b', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.gpt-oss-120b 2026-07-17', 'tinker', 'gpt-oss-120b', NULL, DATE '2026-07-17', NULL),
  ('tinker.gpt-oss-120b-32k 2026-07-02', 'tinker', 'gpt-oss-120b-32k', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.gpt-oss-120b-32k 2026-07-17', 'tinker', 'gpt-oss-120b-32k', NULL, DATE '2026-07-17', NULL),
  ('tinker.gpt-oss-20b 2026-07-02', 'tinker', 'gpt-oss-20b', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.gpt-oss-20b 2026-07-17', 'tinker', 'gpt-oss-20b', NULL, DATE '2026-07-17', NULL),
  ('tinker.deepseek-v3p1 2026-07-02', 'tinker', 'deepseek-v3p1', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.deepseek-v3p1 2026-07-17', 'tinker', 'deepseek-v3p1', NULL, DATE '2026-07-17', NULL),
  ('tinker.nemotron-3-ultra-64k 2026-07-02', 'tinker', 'nemotron-3-ultra-64k', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.nemotron-3-ultra-64k 2026-07-17', 'tinker', 'nemotron-3-ultra-64k', NULL, DATE '2026-07-17', NULL),
  ('tinker.nemotron-3-ultra-256k 2026-07-02', 'tinker', 'nemotron-3-ultra-256k', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.nemotron-3-ultra-256k 2026-07-17', 'tinker', 'nemotron-3-ultra-256k', NULL, DATE '2026-07-17', NULL),
  ('tinker.nemotron-3-super-64k 2026-07-02', 'tinker', 'nemotron-3-super-64k', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.nemotron-3-super-64k 2026-07-17', 'tinker', 'nemotron-3-super-64k', NULL, DATE '2026-07-17', NULL),
  ('tinker.nemotron-3-super-256k 2026-07-02', 'tinker', 'nemotron-3-super-256k', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.nemotron-3-super-256k 2026-07-17', 'tinker', 'nemotron-3-super-256k', NULL, DATE '2026-07-17', NULL),
  ('tinker.nemotron-3-nano 2026-07-02', 'tinker', 'nemotron-3-nano', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.nemotron-3-nano 2026-07-17', 'tinker', 'nemotron-3-nano', NULL, DATE '2026-07-17', NULL),
  ('tinker.qwen3p6-35b 2026-07-02', 'tinker', 'qwen3p6-35b', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.qwen3p6-35b 2026-07-17', 'tinker', 'qwen3p6-35b', NULL, DATE '2026-07-17', NULL),
  ('tinker.qwen3p6-27b 2026-07-02', 'tinker', 'qwen3p6-27b', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.qwen3p6-27b 2026-07-17', 'tinker', 'qwen3p6-27b', NULL, DATE '2026-07-17', NULL),
  ('tinker.qwen3p5-35b-base 2026-07-02', 'tinker', 'qwen3p5-35b-base', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.qwen3p5-35b-base 2026-07-17', 'tinker', 'qwen3p5-35b-base', NULL, DATE '2026-07-17', NULL),
  ('tinker.qwen3p5-9b 2026-07-02', 'tinker', 'qwen3p5-9b', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.qwen3p5-9b 2026-07-17', 'tinker', 'qwen3p5-9b', NULL, DATE '2026-07-17', NULL),
  ('tinker.qwen3p5-9b-base 2026-07-02', 'tinker', 'qwen3p5-9b-base', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.qwen3p5-9b-base 2026-07-17', 'tinker', 'qwen3p5-9b-base', NULL, DATE '2026-07-17', NULL),
  ('tinker.qwen3p5-4b 2026-07-02', 'tinker', 'qwen3p5-4b', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.qwen3p5-4b 2026-07-17', 'tinker', 'qwen3p5-4b', NULL, DATE '2026-07-17', NULL),
  ('tinker.qwen3-8b 2026-07-02', 'tinker', 'qwen3-8b', NULL, DATE '2026-07-02', DATE '2026-07-17'),
  ('tinker.qwen3-8b 2026-07-17', 'tinker', 'qwen3-8b', NULL, DATE '2026-07-17', NULL),
  ('tinker-storage.storage 2026-07-17', 'tinker-storage', 'storage', NULL, DATE '2026-07-17', NULL);
COMMENT ON TABLE price_tariffs IS 'RateCards: which tariff holds when.';
COMMENT ON COLUMN price_tariffs.tariff IS 'RateCards: Id of the tariff.';
COMMENT ON COLUMN price_tariffs.card IS 'RateCards: The card''s id.';
COMMENT ON COLUMN price_tariffs.sku IS 'RateCards: Id of the SKU on that card.';
COMMENT ON COLUMN price_tariffs.at_values IS 'RateCards: The values of the axes in their order, with | between them; null where the card has none.';
COMMENT ON COLUMN price_tariffs.valid_from IS 'RateCards: The first day of the period, in UTC.';
COMMENT ON COLUMN price_tariffs.valid_to IS 'RateCards: The day after its last; null while it lasts.';

CREATE TABLE IF NOT EXISTS price_lines (
  tariff text,
  meter text,
  counts BIGINT,
  decides BIGINT,
  PRIMARY KEY (tariff, meter)
);
INSERT INTO price_lines (tariff, meter, counts, decides) VALUES
  ('fireworks-billing-rules.serverless-lora 2024-05-01', 'surcharge', 1, 0),
  ('fireworks-billing-rules.serverless-lora 2026-10-01', 'surcharge', 1, 0),
  ('fireworks-embeddings.up-to-150m 2024-05-01', 'input', 2, 0),
  ('fireworks-embeddings.150m-to-350m 2024-05-01', 'input', 2, 0),
  ('fireworks-embeddings.qwen3-8b 2026-08-01', 'input', 2, 0),
  ('fireworks-fine-tuning.up-to-16b 2024-05-01', 'any-method', 3, 0),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'any-method', 3, 0),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'lora-sft', 4, 0),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'lora-dpo', 5, 0),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'full-sft', 6, 0),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'full-dpo', 7, 0),
  ('fireworks-fine-tuning.16b-to-80b 2024-05-01', 'any-method', 3, 0),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'any-method', 3, 0),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'lora-sft', 4, 0),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'lora-dpo', 5, 0),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'full-sft', 6, 0),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'full-dpo', 7, 0),
  ('fireworks-fine-tuning.80b-to-300b 2026-10-01', 'lora-sft', 4, 0),
  ('fireworks-fine-tuning.80b-to-300b 2026-10-01', 'lora-dpo', 5, 0),
  ('fireworks-fine-tuning.80b-to-300b 2026-10-01', 'full-sft', 6, 0),
  ('fireworks-fine-tuning.80b-to-300b 2026-10-01', 'full-dpo', 7, 0),
  ('fireworks-fine-tuning.over-300b 2026-10-01', 'lora-sft', 4, 0),
  ('fireworks-fine-tuning.over-300b 2026-10-01', 'lora-dpo', 5, 0),
  ('fireworks-fine-tuning.over-300b 2026-10-01', 'full-sft', 6, 0),
  ('fireworks-fine-tuning.over-300b 2026-10-01', 'full-dpo', 7, 0),
  ('fireworks-fine-tuning.mixtral-8x7b 2024-05-01', 'any-method', 3, 0),
  ('fireworks-fine-tuning.mixtral-8x7b 2026-10-01', 'any-method', 3, 0),
  ('fireworks-gpu-hours.a100-80gb any-region 2024-05-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.a100-80gb any-region 2025-07-19', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.a100-80gb any-region 2026-05-16', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.a100-80gb region-pinned 2026-10-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.h100-80gb any-region 2024-05-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.h100-80gb any-region 2025-07-19', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.h100-80gb any-region 2026-02-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.h100-80gb any-region 2026-05-16', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.h100-80gb any-region 2026-10-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.h100-80gb region-pinned 2026-10-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.h200-141gb any-region 2025-07-19', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.h200-141gb any-region 2026-02-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.h200-141gb any-region 2026-05-16', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.h200-141gb any-region 2026-10-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.h200-141gb region-pinned 2026-10-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.b200-180gb any-region 2025-07-19', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.b200-180gb any-region 2026-02-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.b200-180gb any-region 2026-05-16', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.b200-180gb any-region 2026-10-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.b200-180gb region-pinned 2026-10-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.b300-288gb any-region 2026-05-16', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.b300-288gb any-region 2026-10-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.b300-288gb region-pinned 2026-10-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.gb300-288gb any-region 2026-10-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.gb300-288gb region-pinned 2026-10-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.mi300x any-region 2025-07-19', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.mi300x any-region 2026-02-01', 'gpu-hour', 8, 0),
  ('fireworks-gpu-hours.mi300x region-pinned 2026-10-01', 'gpu-hour', 8, 0),
  ('fireworks-images.sdxl 2024-05-01', 'step', 9, 0),
  ('fireworks-images.sdxl 2025-07-19', 'step', 9, 0),
  ('fireworks-images.sdxl 2025-07-19', 'image-of-30-steps', 10, 0),
  ('fireworks-images.sdxl-controlnet 2024-05-01', 'step', 9, 0),
  ('fireworks-images.sdxl-controlnet 2025-07-19', 'step', 9, 0),
  ('fireworks-images.sdxl-controlnet 2025-07-19', 'image-of-30-steps', 10, 0),
  ('fireworks-serverless.kimi-k2p6 standard|global|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p6 standard|global|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p6 standard|global|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p6 priority|global|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p6 priority|global|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p6 priority|global|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-10-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-10-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-10-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p6 standard|global|batch 2026-05-09', 'input', 2, 0),
  ('fireworks-serverless.kimi-k2p6 standard|global|batch 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p6 standard|global|batch 2026-08-01', 'input', 2, 0),
  ('fireworks-serverless.kimi-k2p6 standard|global|batch 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p5 standard|us|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p5 standard|us|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p5 standard|us|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p5 priority|us|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p5 priority|us|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p5 priority|us|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p5 fast|us|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p5 fast|us|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p5 fast|us|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-05-09', 'input', 2, 0),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.qwen3p5-397b standard|global|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.qwen3p5-397b standard|global|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.qwen3p5-397b standard|global|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.qwen3p5-397b priority|global|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.qwen3p5-397b priority|global|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.qwen3p5-397b priority|global|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.qwen3p5-397b fast|global|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.qwen3p5-397b fast|global|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.qwen3p5-397b fast|global|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.qwen3p5-397b standard|us|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.qwen3p5-397b standard|us|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.qwen3p5-397b standard|us|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.qwen3p5-397b priority|us|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.qwen3p5-397b priority|us|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.qwen3p5-397b priority|us|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.qwen3p5-397b fast|us|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.qwen3p5-397b fast|us|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.qwen3p5-397b fast|us|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.qwen3p5-397b standard|global|batch 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.qwen3p5-397b standard|global|batch 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.qwen3p5-397b standard|global|batch 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-120b standard|global|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.gpt-oss-120b standard|global|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.gpt-oss-120b standard|global|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-120b priority|global|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.gpt-oss-120b priority|global|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.gpt-oss-120b priority|global|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-120b fast|global|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.gpt-oss-120b fast|global|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.gpt-oss-120b fast|global|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-120b standard|global|batch 2026-05-09', 'input', 2, 0),
  ('fireworks-serverless.gpt-oss-120b standard|global|batch 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-120b standard|global|batch 2026-08-01', 'input', 2, 0),
  ('fireworks-serverless.gpt-oss-120b standard|global|batch 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-10-01', 'input', 11, 0),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-10-01', 'cached-input', 12, 0),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-10-01', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-10-01', 'input', 11, 0),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-10-01', 'cached-input', 12, 0),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-10-01', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-05-09', 'input', 11, 0),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-05-09', 'cached-input', 12, 0),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-10-01', 'input', 11, 0),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-10-01', 'cached-input', 12, 0),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-10-01', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-20b standard|us|online 2026-10-01', 'input', 11, 0),
  ('fireworks-serverless.gpt-oss-20b standard|us|online 2026-10-01', 'cached-input', 12, 0),
  ('fireworks-serverless.gpt-oss-20b standard|us|online 2026-10-01', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-20b priority|us|online 2026-10-01', 'input', 11, 0),
  ('fireworks-serverless.gpt-oss-20b priority|us|online 2026-10-01', 'cached-input', 12, 0),
  ('fireworks-serverless.gpt-oss-20b priority|us|online 2026-10-01', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-20b fast|us|online 2026-10-01', 'input', 11, 0),
  ('fireworks-serverless.gpt-oss-20b fast|us|online 2026-10-01', 'cached-input', 12, 0),
  ('fireworks-serverless.gpt-oss-20b fast|us|online 2026-10-01', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-05-09', 'input', 2, 0),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-05-09', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-08-01', 'input', 2, 0),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-10-01', 'input', 11, 0),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-10-01', 'cached-input', 12, 0),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-10-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k3 standard|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k3 standard|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k3 standard|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k3 priority|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k3 priority|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k3 priority|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k3 fast|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k3 fast|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k3 fast|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-09-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-09-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-09-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-09-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-09-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-09-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k3 standard|global|batch 2026-08-01', 'input', 2, 0),
  ('fireworks-serverless.kimi-k3 standard|global|batch 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p7-code standard|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p7-code standard|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p7-code standard|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p7-code priority|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p7-code priority|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p7-code priority|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p7-code fast|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.kimi-k2p7-code fast|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.kimi-k2p7-code fast|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.kimi-k2p7-code standard|global|batch 2026-08-01', 'input', 2, 0),
  ('fireworks-serverless.kimi-k2p7-code standard|global|batch 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.deepseek-v4-pro standard|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.deepseek-v4-pro standard|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.deepseek-v4-pro standard|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.deepseek-v4-pro priority|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.deepseek-v4-pro priority|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.deepseek-v4-pro priority|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.deepseek-v4-pro standard|global|batch 2026-08-01', 'input', 2, 0),
  ('fireworks-serverless.deepseek-v4-pro standard|global|batch 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.deepseek-v4-flash standard|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.deepseek-v4-flash standard|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.deepseek-v4-flash standard|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.deepseek-v4-flash priority|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.deepseek-v4-flash priority|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.deepseek-v4-flash priority|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.deepseek-v4-flash standard|global|batch 2026-08-01', 'input', 2, 0),
  ('fireworks-serverless.deepseek-v4-flash standard|global|batch 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.deepseek-v4-flash-0731 priority|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.deepseek-v4-flash-0731 priority|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.deepseek-v4-flash-0731 priority|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|batch 2026-08-01', 'input', 2, 0),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|batch 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.glm-5p2 standard|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.glm-5p2 standard|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.glm-5p2 standard|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.glm-5p2 priority|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.glm-5p2 priority|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.glm-5p2 priority|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.glm-5p2 fast|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.glm-5p2 fast|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.glm-5p2 fast|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-09-01', 'input', 11, 0),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-09-01', 'cached-input', 12, 0),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-09-01', 'output', 13, 0),
  ('fireworks-serverless.glm-5p2 standard|global|batch 2026-08-01', 'input', 2, 0),
  ('fireworks-serverless.glm-5p2 standard|global|batch 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.glm-5p1 standard|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.glm-5p1 standard|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.glm-5p1 standard|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.glm-5p1 priority|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.glm-5p1 priority|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.glm-5p1 priority|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.glm-5p1 fast|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.glm-5p1 fast|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.glm-5p1 fast|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.glm-5p1 standard|global|batch 2026-08-01', 'input', 2, 0),
  ('fireworks-serverless.glm-5p1 standard|global|batch 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.qwen3p7-plus standard|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.qwen3p7-plus standard|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.qwen3p7-plus standard|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.qwen3p7-plus standard|global|batch 2026-08-01', 'input', 2, 0),
  ('fireworks-serverless.qwen3p7-plus standard|global|batch 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.minimax-m3 standard|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.minimax-m3 standard|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.minimax-m3 standard|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.minimax-m3 priority|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.minimax-m3 priority|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.minimax-m3 priority|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.minimax-m3 standard|global|batch 2026-08-01', 'input', 2, 0),
  ('fireworks-serverless.minimax-m3 standard|global|batch 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.minimax-m2p7 standard|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.minimax-m2p7 standard|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.minimax-m2p7 standard|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.minimax-m2p7 priority|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.minimax-m2p7 priority|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.minimax-m2p7 priority|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.minimax-m2p7 standard|global|batch 2026-08-01', 'input', 2, 0),
  ('fireworks-serverless.minimax-m2p7 standard|global|batch 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.nemotron-3-ultra standard|global|online 2026-08-01', 'input', 11, 0),
  ('fireworks-serverless.nemotron-3-ultra standard|global|online 2026-08-01', 'cached-input', 12, 0),
  ('fireworks-serverless.nemotron-3-ultra standard|global|online 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless.nemotron-3-ultra standard|global|batch 2026-08-01', 'input', 2, 0),
  ('fireworks-serverless.nemotron-3-ultra standard|global|batch 2026-08-01', 'output', 13, 0),
  ('fireworks-serverless-sizes.dense-tiny 2026-08-01', 'tokens', 14, 0),
  ('fireworks-serverless-sizes.dense-small 2024-05-01', 'tokens', 14, 0),
  ('fireworks-serverless-sizes.dense-small 2026-08-01', 'tokens', 14, 0),
  ('fireworks-serverless-sizes.dense-large 2024-05-01', 'tokens', 14, 0),
  ('fireworks-serverless-sizes.dense-large 2026-08-01', 'tokens', 14, 0),
  ('fireworks-serverless-sizes.moe-small 2024-05-01', 'tokens', 14, 0),
  ('fireworks-serverless-sizes.moe-small 2026-08-01', 'tokens', 14, 0),
  ('fireworks-serverless-sizes.moe-large 2024-05-01', 'tokens', 14, 0),
  ('fireworks-spending-tiers.tier-1 2024-05-01', 'monthly-limit', 15, 0),
  ('fireworks-spending-tiers.tier-2 2024-05-01', 'monthly-limit', 15, 0),
  ('fireworks-spending-tiers.tier-3 2024-05-01', 'monthly-limit', 15, 0),
  ('fireworks-spending-tiers.tier-4 2024-05-01', 'monthly-limit', 15, 0),
  ('fireworks-spending-tiers.custom 2024-05-01', 'monthly-limit', 15, 0),
  ('fireworks-training-api.glm-5p3-flash 2026-10-01', 'prefill', 16, 0),
  ('fireworks-training-api.glm-5p3-flash 2026-10-01', 'cached-prefill', 17, 0),
  ('fireworks-training-api.glm-5p3-flash 2026-10-01', 'sample', 18, 0),
  ('fireworks-training-api.glm-5p3-flash 2026-10-01', 'train', 19, 0),
  ('fireworks-training-api.glm-5p3 2026-10-01', 'prefill', 16, 0),
  ('fireworks-training-api.glm-5p3 2026-10-01', 'cached-prefill', 17, 0),
  ('fireworks-training-api.glm-5p3 2026-10-01', 'sample', 18, 0),
  ('fireworks-training-api.glm-5p3 2026-10-01', 'train', 19, 0),
  ('fireworks-training-api.qwen3p8-27b 2026-10-01', 'prefill', 16, 0),
  ('fireworks-training-api.qwen3p8-27b 2026-10-01', 'cached-prefill', 17, 0),
  ('fireworks-training-api.qwen3p8-27b 2026-10-01', 'sample', 18, 0),
  ('fireworks-training-api.qwen3p8-27b 2026-10-01', 'train', 19, 0),
  ('fireworks-training-api.kimi-k3 2026-10-01', 'prefill', 16, 0),
  ('fireworks-training-api.kimi-k3 2026-10-01', 'cached-prefill', 17, 0),
  ('fireworks-training-api.kimi-k3 2026-10-01', 'sample', 18, 0),
  ('fireworks-training-api.kimi-k3 2026-10-01', 'train', 19, 0),
  ('fireworks-training-api.deepseek-v4-flash-0731 2026-10-01', 'prefill', 16, 0),
  ('fireworks-training-api.deepseek-v4-flash-0731 2026-10-01', 'cached-prefill', 17, 0),
  ('fireworks-training-api.deepseek-v4-flash-0731 2026-10-01', 'sample', 18, 0),
  ('fireworks-training-api.deepseek-v4-flash-0731 2026-10-01', 'train', 19, 0),
  ('tinker.kimi-k2p6 2026-05-16', 'prefill', 2, 0),
  ('tinker.kimi-k2p6 2026-05-16', 'sample', 13, 0),
  ('tinker.kimi-k2p6 2026-07-02', 'prefill', 2, 0),
  ('tinker.kimi-k2p6 2026-07-02', 'sample', 13, 0),
  ('tinker.kimi-k2p6 2026-07-02', 'train', 19, 0),
  ('tinker.kimi-k2p6 2026-07-17', 'prefill', 11, 0),
  ('tinker.kimi-k2p6 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.kimi-k2p6 2026-07-17', 'sample', 13, 0),
  ('tinker.kimi-k2p6 2026-07-17', 'train', 19, 0),
  ('tinker.kimi-k2p6-32k 2026-07-02', 'prefill', 2, 0),
  ('tinker.kimi-k2p6-32k 2026-07-02', 'sample', 13, 0),
  ('tinker.kimi-k2p6-32k 2026-07-02', 'train', 19, 0),
  ('tinker.kimi-k2p6-32k 2026-07-17', 'prefill', 11, 0),
  ('tinker.kimi-k2p6-32k 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.kimi-k2p6-32k 2026-07-17', 'sample', 13, 0),
  ('tinker.kimi-k2p6-32k 2026-07-17', 'train', 19, 0),
  ('tinker.kimi-k2p5 2026-05-16', 'prefill', 2, 0),
  ('tinker.kimi-k2p5 2026-05-16', 'sample', 13, 0),
  ('tinker.kimi-k2p5 2026-07-02', 'prefill', 2, 0),
  ('tinker.kimi-k2p5 2026-07-02', 'sample', 13, 0),
  ('tinker.kimi-k2p5 2026-07-02', 'train', 19, 0),
  ('tinker.kimi-k2p5-32k 2026-07-02', 'prefill', 2, 0),
  ('tinker.kimi-k2p5-32k 2026-07-02', 'sample', 13, 0),
  ('tinker.kimi-k2p5-32k 2026-07-02', 'train', 19, 0),
  ('tinker.qwen3p5-397b 2026-05-16', 'prefill', 2, 0),
  ('tinker.qwen3p5-397b 2026-05-16', 'sample', 13, 0),
  ('tinker.qwen3p5-397b 2026-07-02', 'prefill', 2, 0),
  ('tinker.qwen3p5-397b 2026-07-02', 'sample', 13, 0),
  ('tinker.qwen3p5-397b 2026-07-02', 'train', 19, 0),
  ('tinker.qwen3p5-397b 2026-07-17', 'prefill', 11, 0),
  ('tinker.qwen3p5-397b 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.qwen3p5-397b 2026-07-17', 'sample', 13, 0),
  ('tinker.qwen3p5-397b 2026-07-17', 'train', 19, 0),
  ('tinker.qwen3p5-397b-64k 2026-07-02', 'prefill', 2, 0),
  ('tinker.qwen3p5-397b-64k 2026-07-02', 'sample', 13, 0),
  ('tinker.qwen3p5-397b-64k 2026-07-02', 'train', 19, 0),
  ('tinker.qwen3p5-397b-64k 2026-07-17', 'prefill', 11, 0),
  ('tinker.qwen3p5-397b-64k 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.qwen3p5-397b-64k 2026-07-17', 'sample', 13, 0),
  ('tinker.qwen3p5-397b-64k 2026-07-17', 'train', 19, 0),
  ('tinker.gpt-oss-120b 2026-05-16', 'prefill', 2, 0),
  ('tinker.gpt-oss-120b 2026-05-16', 'sample', 13, 0),
  ('tinker.gpt-oss-120b 2026-07-02', 'prefill', 2, 0),
  ('tinker.gpt-oss-120b 2026-07-02', 'sample', 13, 0),
  ('tinker.gpt-oss-120b 2026-07-02', 'train', 19, 0),
  ('tinker.gpt-oss-120b 2026-07-17', 'prefill', 11, 0),
  ('tinker.gpt-oss-120b 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.gpt-oss-120b 2026-07-17', 'sample', 13, 0),
  ('tinker.gpt-oss-120b 2026-07-17', 'train', 19, 0),
  ('tinker.gpt-oss-120b-32k 2026-07-02', 'prefill', 2, 0),
  ('tinker.gpt-oss-120b-32k 2026-07-02', 'sample', 13, 0),
  ('tinker.gpt-oss-120b-32k 2026-07-02', 'train', 19, 0),
  ('tinker.gpt-oss-120b-32k 2026-07-17', 'prefill', 11, 0),
  ('tinker.gpt-oss-120b-32k 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.gpt-oss-120b-32k 2026-07-17', 'sample', 13, 0),
  ('tinker.gpt-oss-120b-32k 2026-07-17', 'train', 19, 0),
  ('tinker.gpt-oss-20b 2026-07-02', 'prefill', 2, 0),
  ('tinker.gpt-oss-20b 2026-07-02', 'sample', 13, 0),
  ('tinker.gpt-oss-20b 2026-07-02', 'train', 19, 0),
  ('tinker.gpt-oss-20b 2026-07-17', 'prefill', 11, 0),
  ('tinker.gpt-oss-20b 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.gpt-oss-20b 2026-07-17', 'sample', 13, 0),
  ('tinker.gpt-oss-20b 2026-07-17', 'train', 19, 0),
  ('tinker.deepseek-v3p1 2026-07-02', 'prefill', 2, 0),
  ('tinker.deepseek-v3p1 2026-07-02', 'sample', 13, 0),
  ('tinker.deepseek-v3p1 2026-07-02', 'train', 19, 0),
  ('tinker.deepseek-v3p1 2026-07-17', 'prefill', 11, 0),
  ('tinker.deepseek-v3p1 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.deepseek-v3p1 2026-07-17', 'sample', 13, 0),
  ('tinker.deepseek-v3p1 2026-07-17', 'train', 19, 0),
  ('tinker.nemotron-3-ultra-64k 2026-07-02', 'prefill', 2, 0),
  ('tinker.nemotron-3-ultra-64k 2026-07-02', 'sample', 13, 0),
  ('tinker.nemotron-3-ultra-64k 2026-07-02', 'train', 19, 0),
  ('tinker.nemotron-3-ultra-64k 2026-07-17', 'prefill', 11, 0),
  ('tinker.nemotron-3-ultra-64k 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.nemotron-3-ultra-64k 2026-07-17', 'sample', 13, 0),
  ('tinker.nemotron-3-ultra-64k 2026-07-17', 'train', 19, 0),
  ('tinker.nemotron-3-ultra-256k 2026-07-02', 'prefill', 2, 0),
  ('tinker.nemotron-3-ultra-256k 2026-07-02', 'sample', 13, 0),
  ('tinker.nemotron-3-ultra-256k 2026-07-02', 'train', 19, 0),
  ('tinker.nemotron-3-ultra-256k 2026-07-17', 'prefill', 11, 0),
  ('tinker.nemotron-3-ultra-256k 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.nemotron-3-ultra-256k 2026-07-17', 'sample', 13, 0),
  ('tinker.nemotron-3-ultra-256k 2026-07-17', 'train', 19, 0),
  ('tinker.nemotron-3-super-64k 2026-07-02', 'prefill', 2, 0),
  ('tinker.nemotron-3-super-64k 2026-07-02', 'sample', 13, 0),
  ('tinker.nemotron-3-super-64k 2026-07-02', 'train', 19, 0),
  ('tinker.nemotron-3-super-64k 2026-07-17', 'prefill', 11, 0),
  ('tinker.nemotron-3-super-64k 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.nemotron-3-super-64k 2026-07-17', 'sample', 13, 0),
  ('tinker.nemotron-3-super-64k 2026-07-17', 'train', 19, 0),
  ('tinker.nemotron-3-super-256k 2026-07-02', 'prefill', 2, 0),
  ('tinker.nemotron-3-super-256k 2026-07-02', 'sample', 13, 0),
  ('tinker.nemotron-3-super-256k 2026-07-02', 'train', 19, 0),
  ('tinker.nemotron-3-super-256k 2026-07-17', 'prefill', 11, 0),
  ('tinker.nemotron-3-super-256k 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.nemotron-3-super-256k 2026-07-17', 'sample', 13, 0),
  ('tinker.nemotron-3-super-256k 2026-07-17', 'train', 19, 0),
  ('tinker.nemotron-3-nano 2026-07-02', 'prefill', 2, 0),
  ('tinker.nemotron-3-nano 2026-07-02', 'sample', 13, 0),
  ('tinker.nemotron-3-nano 2026-07-02', 'train', 19, 0),
  ('tinker.nemotron-3-nano 2026-07-17', 'prefill', 11, 0),
  ('tinker.nemotron-3-nano 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.nemotron-3-nano 2026-07-17', 'sample', 13, 0),
  ('tinker.nemotron-3-nano 2026-07-17', 'train', 19, 0),
  ('tinker.qwen3p6-35b 2026-07-02', 'prefill', 2, 0),
  ('tinker.qwen3p6-35b 2026-07-02', 'sample', 13, 0),
  ('tinker.qwen3p6-35b 2026-07-02', 'train', 19, 0),
  ('tinker.qwen3p6-35b 2026-07-17', 'prefill', 11, 0),
  ('tinker.qwen3p6-35b 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.qwen3p6-35b 2026-07-17', 'sample', 13, 0),
  ('tinker.qwen3p6-35b 2026-07-17', 'train', 19, 0),
  ('tinker.qwen3p6-27b 2026-07-02', 'prefill', 2, 0),
  ('tinker.qwen3p6-27b 2026-07-02', 'sample', 13, 0),
  ('tinker.qwen3p6-27b 2026-07-02', 'train', 19, 0),
  ('tinker.qwen3p6-27b 2026-07-17', 'prefill', 11, 0),
  ('tinker.qwen3p6-27b 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.qwen3p6-27b 2026-07-17', 'sample', 13, 0),
  ('tinker.qwen3p6-27b 2026-07-17', 'train', 19, 0),
  ('tinker.qwen3p5-35b-base 2026-07-02', 'prefill', 2, 0),
  ('tinker.qwen3p5-35b-base 2026-07-02', 'sample', 13, 0),
  ('tinker.qwen3p5-35b-base 2026-07-02', 'train', 19, 0),
  ('tinker.qwen3p5-35b-base 2026-07-17', 'prefill', 11, 0),
  ('tinker.qwen3p5-35b-base 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.qwen3p5-35b-base 2026-07-17', 'sample', 13, 0),
  ('tinker.qwen3p5-35b-base 2026-07-17', 'train', 19, 0),
  ('tinker.qwen3p5-9b 2026-07-02', 'prefill', 2, 0),
  ('tinker.qwen3p5-9b 2026-07-02', 'sample', 13, 0),
  ('tinker.qwen3p5-9b 2026-07-02', 'train', 19, 0),
  ('tinker.qwen3p5-9b 2026-07-17', 'prefill', 11, 0),
  ('tinker.qwen3p5-9b 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.qwen3p5-9b 2026-07-17', 'sample', 13, 0),
  ('tinker.qwen3p5-9b 2026-07-17', 'train', 19, 0),
  ('tinker.qwen3p5-9b-base 2026-07-02', 'prefill', 2, 0),
  ('tinker.qwen3p5-9b-base 2026-07-02', 'sample', 13, 0),
  ('tinker.qwen3p5-9b-base 2026-07-02', 'train', 19, 0),
  ('tinker.qwen3p5-9b-base 2026-07-17', 'prefill', 11, 0),
  ('tinker.qwen3p5-9b-base 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.qwen3p5-9b-base 2026-07-17', 'sample', 13, 0),
  ('tinker.qwen3p5-9b-base 2026-07-17', 'train', 19, 0),
  ('tinker.qwen3p5-4b 2026-07-02', 'prefill', 2, 0),
  ('tinker.qwen3p5-4b 2026-07-02', 'sample', 13, 0),
  ('tinker.qwen3p5-4b 2026-07-02', 'train', 19, 0),
  ('tinker.qwen3p5-4b 2026-07-17', 'prefill', 11, 0),
  ('tinker.qwen3p5-4b 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.qwen3p5-4b 2026-07-17', 'sample', 13, 0),
  ('tinker.qwen3p5-4b 2026-07-17', 'train', 19, 0),
  ('tinker.qwen3-8b 2026-07-02', 'prefill', 2, 0),
  ('tinker.qwen3-8b 2026-07-02', 'sample', 13, 0),
  ('tinker.qwen3-8b 2026-07-02', 'train', 19, 0),
  ('tinker.qwen3-8b 2026-07-17', 'prefill', 11, 0),
  ('tinker.qwen3-8b 2026-07-17', 'cached-prefill', 12, 0),
  ('tinker.qwen3-8b 2026-07-17', 'sample', 13, 0),
  ('tinker.qwen3-8b 2026-07-17', 'train', 19, 0),
  ('tinker-storage.storage 2026-07-17', 'gb-month', 20, 0);
COMMENT ON TABLE price_lines IS 'RateCards: what a tariff charges for.';
COMMENT ON COLUMN price_lines.tariff IS 'RateCards: Id of the tariff.';
COMMENT ON COLUMN price_lines.meter IS 'RateCards: Id of the meter.';
COMMENT ON COLUMN price_lines.counts IS 'RateCards: The list of counts that the meter charges for.';
COMMENT ON COLUMN price_lines.decides IS 'RateCards: 1 where what it counts finds the step.';

CREATE TABLE IF NOT EXISTS price_counts (
  counts BIGINT,
  counted text,
  PRIMARY KEY (counts, counted)
);
INSERT INTO price_counts (counts, counted) VALUES
  (1, 'surcharge'),
  (2, 'input'),
  (2, 'cached-input'),
  (2, 'cache-write'),
  (2, 'cache-write-1h'),
  (2, 'audio-input'),
  (2, 'cached-audio-input'),
  (2, 'cached-image-input'),
  (2, 'image-input'),
  (2, 'video-input'),
  (2, 'tool-input'),
  (3, 'any-method'),
  (4, 'lora-sft'),
  (5, 'lora-dpo'),
  (6, 'full-sft'),
  (7, 'full-dpo'),
  (8, 'gpu-hour'),
  (9, 'step'),
  (10, 'image-of-30-steps'),
  (11, 'input'),
  (11, 'cache-write'),
  (11, 'cache-write-1h'),
  (11, 'audio-input'),
  (11, 'image-input'),
  (11, 'video-input'),
  (11, 'tool-input'),
  (12, 'cached-input'),
  (12, 'cached-audio-input'),
  (12, 'cached-image-input'),
  (13, 'output'),
  (13, 'audio-output'),
  (13, 'image-output'),
  (13, 'reasoning'),
  (14, 'tokens'),
  (15, 'monthly-limit'),
  (16, 'prefill'),
  (17, 'cached-prefill'),
  (18, 'sample'),
  (19, 'train'),
  (20, 'gb-month');
COMMENT ON TABLE price_counts IS 'RateCards: what is counted together.';
COMMENT ON COLUMN price_counts.counts IS 'RateCards: The list.';
COMMENT ON COLUMN price_counts.counted IS 'RateCards: What is counted, such as input.';

CREATE TABLE IF NOT EXISTS price_steps (
  tariff text,
  meter text,
  slot BIGINT,
  graduated BIGINT,
  by_sum BIGINT,
  first_count double precision,
  first_in BIGINT,
  next_count double precision,
  next_in BIGINT,
  package double precision,
  units double precision,
  rate text,
  amount double precision,
  missing text,
  PRIMARY KEY (tariff, slot)
);
INSERT INTO price_steps (tariff, meter, slot, graduated, by_sum, first_count, first_in, next_count, next_in, package, units, rate, amount, missing) VALUES
  ('fireworks-billing-rules.serverless-lora 2024-05-01', 'surcharge', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-billing-rules.serverless-lora.surcharge', float8 '0', NULL),
  ('fireworks-billing-rules.serverless-lora 2026-10-01', 'surcharge', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-billing-rules.serverless-lora.surcharge', NULL, '''fireworks-billing-rules.serverless-lora.surcharge'' is not offered.'),
  ('fireworks-embeddings.up-to-150m 2024-05-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-embeddings.up-to-150m.input', float8 '0.008', NULL),
  ('fireworks-embeddings.150m-to-350m 2024-05-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-embeddings.150m-to-350m.input', float8 '0.016', NULL),
  ('fireworks-embeddings.qwen3-8b 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-embeddings.qwen3-8b.input', float8 '0.1', NULL),
  ('fireworks-fine-tuning.up-to-16b 2024-05-01', 'any-method', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.up-to-16b.any-method', float8 '0.5', NULL),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'any-method', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.up-to-16b.any-method', NULL, '''fireworks-fine-tuning.up-to-16b.any-method'' is not offered.'),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'lora-sft', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.up-to-16b.lora-sft', float8 '0.5', NULL),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'lora-dpo', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.up-to-16b.lora-dpo', float8 '1', NULL),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'full-sft', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.up-to-16b.full-sft', float8 '1', NULL),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'full-dpo', 5, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.up-to-16b.full-dpo', float8 '2', NULL),
  ('fireworks-fine-tuning.16b-to-80b 2024-05-01', 'any-method', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.16b-to-80b.any-method', float8 '3', NULL),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'any-method', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.16b-to-80b.any-method', NULL, '''fireworks-fine-tuning.16b-to-80b.any-method'' is not offered.'),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'lora-sft', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.16b-to-80b.lora-sft', float8 '3', NULL),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'lora-dpo', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.16b-to-80b.lora-dpo', float8 '6', NULL),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'full-sft', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.16b-to-80b.full-sft', float8 '6', NULL),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'full-dpo', 5, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.16b-to-80b.full-dpo', float8 '12', NULL),
  ('fireworks-fine-tuning.80b-to-300b 2026-10-01', 'lora-sft', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.80b-to-300b.lora-sft', float8 '6', NULL),
  ('fireworks-fine-tuning.80b-to-300b 2026-10-01', 'lora-dpo', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.80b-to-300b.lora-dpo', float8 '12', NULL),
  ('fireworks-fine-tuning.80b-to-300b 2026-10-01', 'full-sft', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.80b-to-300b.full-sft', float8 '12', NULL),
  ('fireworks-fine-tuning.80b-to-300b 2026-10-01', 'full-dpo', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.80b-to-300b.full-dpo', float8 '24', NULL),
  ('fireworks-fine-tuning.over-300b 2026-10-01', 'lora-sft', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.over-300b.lora-sft', float8 '10', NULL),
  ('fireworks-fine-tuning.over-300b 2026-10-01', 'lora-dpo', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.over-300b.lora-dpo', float8 '20', NULL),
  ('fireworks-fine-tuning.over-300b 2026-10-01', 'full-sft', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.over-300b.full-sft', float8 '20', NULL),
  ('fireworks-fine-tuning.over-300b 2026-10-01', 'full-dpo', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.over-300b.full-dpo', float8 '40', NULL),
  ('fireworks-fine-tuning.mixtral-8x7b 2024-05-01', 'any-method', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.mixtral-8x7b.any-method', float8 '2', NULL),
  ('fireworks-fine-tuning.mixtral-8x7b 2026-10-01', 'any-method', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-fine-tuning.mixtral-8x7b.any-method', NULL, '''fireworks-fine-tuning.mixtral-8x7b.any-method'' is not offered.'),
  ('fireworks-gpu-hours.a100-80gb any-region 2024-05-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.a100-80gb.gpu-hour', float8 '3.89', NULL),
  ('fireworks-gpu-hours.a100-80gb any-region 2025-07-19', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.a100-80gb.gpu-hour', float8 '2.9', NULL),
  ('fireworks-gpu-hours.a100-80gb any-region 2026-05-16', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.a100-80gb.gpu-hour', NULL, '''fireworks-gpu-hours.a100-80gb.gpu-hour'' is not published.'),
  ('fireworks-gpu-hours.a100-80gb region-pinned 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned', NULL, '''fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned'' is not published.'),
  ('fireworks-gpu-hours.h100-80gb any-region 2024-05-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.h100-80gb.gpu-hour', NULL, '''fireworks-gpu-hours.h100-80gb.gpu-hour'' is on request.'),
  ('fireworks-gpu-hours.h100-80gb any-region 2025-07-19', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.h100-80gb.gpu-hour', float8 '5.8', NULL),
  ('fireworks-gpu-hours.h100-80gb any-region 2026-02-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.h100-80gb.gpu-hour', float8 '4', NULL),
  ('fireworks-gpu-hours.h100-80gb any-region 2026-05-16', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.h100-80gb.gpu-hour', float8 '7', NULL),
  ('fireworks-gpu-hours.h100-80gb any-region 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.h100-80gb.gpu-hour', float8 '8', NULL),
  ('fireworks-gpu-hours.h100-80gb region-pinned 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.h100-80gb.gpu-hour.region-pinned', float8 '12', NULL),
  ('fireworks-gpu-hours.h200-141gb any-region 2025-07-19', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.h200-141gb.gpu-hour', float8 '6.99', NULL),
  ('fireworks-gpu-hours.h200-141gb any-region 2026-02-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.h200-141gb.gpu-hour', float8 '6', NULL),
  ('fireworks-gpu-hours.h200-141gb any-region 2026-05-16', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.h200-141gb.gpu-hour', float8 '7', NULL),
  ('fireworks-gpu-hours.h200-141gb any-region 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.h200-141gb.gpu-hour', float8 '8', NULL),
  ('fireworks-gpu-hours.h200-141gb region-pinned 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.h200-141gb.gpu-hour.region-pinned', float8 '12', NULL),
  ('fireworks-gpu-hours.b200-180gb any-region 2025-07-19', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.b200-180gb.gpu-hour', float8 '11.99', NULL),
  ('fireworks-gpu-hours.b200-180gb any-region 2026-02-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.b200-180gb.gpu-hour', float8 '9', NULL),
  ('fireworks-gpu-hours.b200-180gb any-region 2026-05-16', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.b200-180gb.gpu-hour', float8 '10', NULL),
  ('fireworks-gpu-hours.b200-180gb any-region 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.b200-180gb.gpu-hour', float8 '13', NULL),
  ('fireworks-gpu-hours.b200-180gb region-pinned 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.b200-180gb.gpu-hour.region-pinned', float8 '19.5', NULL),
  ('fireworks-gpu-hours.b300-288gb any-region 2026-05-16', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.b300-288gb.gpu-hour', float8 '12', NULL),
  ('fireworks-gpu-hours.b300-288gb any-region 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.b300-288gb.gpu-hour', float8 '15', NULL),
  ('fireworks-gpu-hours.b300-288gb region-pinned 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.b300-288gb.gpu-hour.region-pinned', float8 '22.5', NULL),
  ('fireworks-gpu-hours.gb300-288gb any-region 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.gb300-288gb.gpu-hour', float8 '20', NULL),
  ('fireworks-gpu-hours.gb300-288gb region-pinned 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.gb300-288gb.gpu-hour.region-pinned', float8 '30', NULL),
  ('fireworks-gpu-hours.mi300x any-region 2025-07-19', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.mi300x.gpu-hour', float8 '4.99', NULL),
  ('fireworks-gpu-hours.mi300x any-region 2026-02-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.mi300x.gpu-hour', NULL, '''fireworks-gpu-hours.mi300x.gpu-hour'' is not published.'),
  ('fireworks-gpu-hours.mi300x region-pinned 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-gpu-hours.mi300x.gpu-hour.region-pinned', NULL, '''fireworks-gpu-hours.mi300x.gpu-hour.region-pinned'' is not published.'),
  ('fireworks-images.sdxl 2024-05-01', 'step', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-images.sdxl.step', NULL, '''fireworks-images.sdxl.step'' is not published.'),
  ('fireworks-images.sdxl 2025-07-19', 'step', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-images.sdxl.step', float8 '0.00013', NULL),
  ('fireworks-images.sdxl 2025-07-19', 'image-of-30-steps', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-images.sdxl.image-of-30-steps', float8 '0.0039', NULL),
  ('fireworks-images.sdxl-controlnet 2024-05-01', 'step', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-images.sdxl-controlnet.step', NULL, '''fireworks-images.sdxl-controlnet.step'' is not published.'),
  ('fireworks-images.sdxl-controlnet 2025-07-19', 'step', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-images.sdxl-controlnet.step', float8 '0.0002', NULL),
  ('fireworks-images.sdxl-controlnet 2025-07-19', 'image-of-30-steps', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-images.sdxl-controlnet.image-of-30-steps', float8 '0.006', NULL),
  ('fireworks-serverless.kimi-k2p6 standard|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.input', float8 '0.95', NULL),
  ('fireworks-serverless.kimi-k2p6 standard|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.cached-input', float8 '0.16', NULL),
  ('fireworks-serverless.kimi-k2p6 standard|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.output', float8 '4', NULL),
  ('fireworks-serverless.kimi-k2p6 priority|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.input.priority', float8 '1.5', NULL),
  ('fireworks-serverless.kimi-k2p6 priority|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.cached-input.priority', float8 '0.22', NULL),
  ('fireworks-serverless.kimi-k2p6 priority|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.output.priority', float8 '6', NULL),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.input.fast', float8 '2', NULL),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.cached-input.fast', float8 '0.3', NULL),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.output.fast', float8 '8', NULL),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.input.fast', NULL, '''fireworks-serverless.kimi-k2p6.input.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.cached-input.fast', NULL, '''fireworks-serverless.kimi-k2p6.cached-input.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.output.fast', NULL, '''fireworks-serverless.kimi-k2p6.output.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p6 standard|global|batch 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.input.batch', float8 '0.57', NULL),
  ('fireworks-serverless.kimi-k2p6 standard|global|batch 2026-05-09', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.output.batch', float8 '2.4', NULL),
  ('fireworks-serverless.kimi-k2p6 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.input.batch', float8 '0.475', NULL),
  ('fireworks-serverless.kimi-k2p6 standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p6.output.batch', float8 '2', NULL),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.input', float8 '0.6', NULL),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.cached-input', float8 '0.1', NULL),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.output', float8 '3', NULL),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.input', NULL, '''fireworks-serverless.kimi-k2p5.input'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.cached-input', NULL, '''fireworks-serverless.kimi-k2p5.cached-input'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.output', NULL, '''fireworks-serverless.kimi-k2p5.output'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.input.priority', NULL, '''fireworks-serverless.kimi-k2p5.input.priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.cached-input.priority', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.output.priority', NULL, '''fireworks-serverless.kimi-k2p5.output.priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.input.priority', NULL, '''fireworks-serverless.kimi-k2p5.input.priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.cached-input.priority', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.output.priority', NULL, '''fireworks-serverless.kimi-k2p5.output.priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.input.fast', NULL, '''fireworks-serverless.kimi-k2p5.input.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.cached-input.fast', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.output.fast', NULL, '''fireworks-serverless.kimi-k2p5.output.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.input.fast', NULL, '''fireworks-serverless.kimi-k2p5.input.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.cached-input.fast', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.output.fast', NULL, '''fireworks-serverless.kimi-k2p5.output.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|us|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.input.us', NULL, '''fireworks-serverless.kimi-k2p5.input.us'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|us|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.cached-input.us', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.us'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|us|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.output.us', NULL, '''fireworks-serverless.kimi-k2p5.output.us'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|us|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.input.us-priority', NULL, '''fireworks-serverless.kimi-k2p5.input.us-priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|us|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.cached-input.us-priority', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.us-priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|us|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.output.us-priority', NULL, '''fireworks-serverless.kimi-k2p5.output.us-priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|us|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.input.fast-us', NULL, '''fireworks-serverless.kimi-k2p5.input.fast-us'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|us|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.cached-input.fast-us', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.fast-us'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|us|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.output.fast-us', NULL, '''fireworks-serverless.kimi-k2p5.output.fast-us'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.input.batch', float8 '0.36', NULL),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-05-09', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.output.batch', float8 '1.8', NULL),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.input.batch', NULL, '''fireworks-serverless.kimi-k2p5.input.batch'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.cached-input.batch', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.batch'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p5.output.batch', NULL, '''fireworks-serverless.kimi-k2p5.output.batch'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.input', NULL, '''fireworks-serverless.qwen3p5-397b.input'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.cached-input', NULL, '''fireworks-serverless.qwen3p5-397b.cached-input'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.output', NULL, '''fireworks-serverless.qwen3p5-397b.output'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b priority|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.input.priority', NULL, '''fireworks-serverless.qwen3p5-397b.input.priority'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b priority|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.cached-input.priority', NULL, '''fireworks-serverless.qwen3p5-397b.cached-input.priority'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b priority|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.output.priority', NULL, '''fireworks-serverless.qwen3p5-397b.output.priority'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b fast|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.input.fast', NULL, '''fireworks-serverless.qwen3p5-397b.input.fast'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b fast|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.cached-input.fast', NULL, '''fireworks-serverless.qwen3p5-397b.cached-input.fast'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b fast|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.output.fast', NULL, '''fireworks-serverless.qwen3p5-397b.output.fast'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|us|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.input.us', NULL, '''fireworks-serverless.qwen3p5-397b.input.us'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|us|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.cached-input.us', NULL, '''fireworks-serverless.qwen3p5-397b.cached-input.us'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|us|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.output.us', NULL, '''fireworks-serverless.qwen3p5-397b.output.us'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b priority|us|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.input.us-priority', NULL, '''fireworks-serverless.qwen3p5-397b.input.us-priority'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b priority|us|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.cached-input.us-priority', NULL, '''fireworks-serverless.qwen3p5-397b.cached-input.us-priority'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b priority|us|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.output.us-priority', NULL, '''fireworks-serverless.qwen3p5-397b.output.us-priority'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b fast|us|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.input.fast-us', NULL, '''fireworks-serverless.qwen3p5-397b.input.fast-us'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b fast|us|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.cached-input.fast-us', NULL, '''fireworks-serverless.qwen3p5-397b.cached-input.fast-us'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b fast|us|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.output.fast-us', NULL, '''fireworks-serverless.qwen3p5-397b.output.fast-us'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|global|batch 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.input.batch', NULL, '''fireworks-serverless.qwen3p5-397b.input.batch'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|global|batch 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.cached-input.batch', NULL, '''fireworks-serverless.qwen3p5-397b.cached-input.batch'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|global|batch 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p5-397b.output.batch', NULL, '''fireworks-serverless.qwen3p5-397b.output.batch'' is not offered.'),
  ('fireworks-serverless.gpt-oss-120b standard|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-120b.input', float8 '0.15', NULL),
  ('fireworks-serverless.gpt-oss-120b standard|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-120b.cached-input', float8 '0.015', NULL),
  ('fireworks-serverless.gpt-oss-120b standard|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-120b.output', float8 '0.6', NULL),
  ('fireworks-serverless.gpt-oss-120b priority|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-120b.input.priority', float8 '0.18', NULL),
  ('fireworks-serverless.gpt-oss-120b priority|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-120b.cached-input.priority', float8 '0.018', NULL),
  ('fireworks-serverless.gpt-oss-120b priority|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-120b.output.priority', float8 '0.72', NULL),
  ('fireworks-serverless.gpt-oss-120b fast|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-120b.input.fast', NULL, '''fireworks-serverless.gpt-oss-120b.input.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-120b fast|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-120b.cached-input.fast', NULL, '''fireworks-serverless.gpt-oss-120b.cached-input.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-120b fast|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-120b.output.fast', NULL, '''fireworks-serverless.gpt-oss-120b.output.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-120b standard|global|batch 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-120b.input.batch', float8 '0.09', NULL),
  ('fireworks-serverless.gpt-oss-120b standard|global|batch 2026-05-09', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-120b.output.batch', float8 '0.36', NULL),
  ('fireworks-serverless.gpt-oss-120b standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-120b.input.batch', float8 '0.075', NULL),
  ('fireworks-serverless.gpt-oss-120b standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-120b.output.batch', float8 '0.3', NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.input', float8 '0.07', NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.cached-input', float8 '0.035', NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.output', float8 '0.3', NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.input', NULL, '''fireworks-serverless.gpt-oss-20b.input'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.cached-input', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.output', NULL, '''fireworks-serverless.gpt-oss-20b.output'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.input.priority', NULL, '''fireworks-serverless.gpt-oss-20b.input.priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.cached-input.priority', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.output.priority', NULL, '''fireworks-serverless.gpt-oss-20b.output.priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.input.priority', NULL, '''fireworks-serverless.gpt-oss-20b.input.priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.cached-input.priority', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.output.priority', NULL, '''fireworks-serverless.gpt-oss-20b.output.priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.input.fast', NULL, '''fireworks-serverless.gpt-oss-20b.input.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.cached-input.fast', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.output.fast', NULL, '''fireworks-serverless.gpt-oss-20b.output.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.input.fast', NULL, '''fireworks-serverless.gpt-oss-20b.input.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.cached-input.fast', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.output.fast', NULL, '''fireworks-serverless.gpt-oss-20b.output.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|us|online 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.input.us', NULL, '''fireworks-serverless.gpt-oss-20b.input.us'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|us|online 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.cached-input.us', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.us'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|us|online 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.output.us', NULL, '''fireworks-serverless.gpt-oss-20b.output.us'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|us|online 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.input.us-priority', NULL, '''fireworks-serverless.gpt-oss-20b.input.us-priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|us|online 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.cached-input.us-priority', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.us-priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|us|online 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.output.us-priority', NULL, '''fireworks-serverless.gpt-oss-20b.output.us-priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|us|online 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.input.fast-us', NULL, '''fireworks-serverless.gpt-oss-20b.input.fast-us'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|us|online 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.cached-input.fast-us', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.fast-us'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|us|online 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.output.fast-us', NULL, '''fireworks-serverless.gpt-oss-20b.output.fast-us'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.input.batch', float8 '0.042', NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-05-09', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.output.batch', float8 '0.18', NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.input.batch', float8 '0.035', NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.output.batch', float8 '0.15', NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.input.batch', NULL, '''fireworks-serverless.gpt-oss-20b.input.batch'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.cached-input.batch', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.batch'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.gpt-oss-20b.output.batch', NULL, '''fireworks-serverless.gpt-oss-20b.output.batch'' is not offered.'),
  ('fireworks-serverless.kimi-k3 standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.input', float8 '3', NULL),
  ('fireworks-serverless.kimi-k3 standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.cached-input', float8 '0.3', NULL),
  ('fireworks-serverless.kimi-k3 standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.output', float8 '15', NULL),
  ('fireworks-serverless.kimi-k3 priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.input.priority', float8 '3.75', NULL),
  ('fireworks-serverless.kimi-k3 priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.cached-input.priority', float8 '0.375', NULL),
  ('fireworks-serverless.kimi-k3 priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.output.priority', float8 '18.75', NULL),
  ('fireworks-serverless.kimi-k3 fast|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.input.fast', float8 '4.5', NULL),
  ('fireworks-serverless.kimi-k3 fast|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.cached-input.fast', float8 '0.45', NULL),
  ('fireworks-serverless.kimi-k3 fast|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.output.fast', float8 '22.5', NULL),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.input.us', float8 '3.3', NULL),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.cached-input.us', float8 '0.33', NULL),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.output.us', float8 '16.5', NULL),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-09-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.input.us', float8 '4.5', NULL),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-09-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.cached-input.us', float8 '0.45', NULL),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-09-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.output.us', float8 '22.5', NULL),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.input.us-priority', float8 '4.125', NULL),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.cached-input.us-priority', float8 '0.4125', NULL),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.output.us-priority', float8 '20.625', NULL),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-09-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.input.us-priority', float8 '5.625', NULL),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-09-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.cached-input.us-priority', float8 '0.5625', NULL),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-09-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.output.us-priority', float8 '28.125', NULL),
  ('fireworks-serverless.kimi-k3 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.input.batch', float8 '1.5', NULL),
  ('fireworks-serverless.kimi-k3 standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k3.output.batch', float8 '7.5', NULL),
  ('fireworks-serverless.kimi-k2p7-code standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p7-code.input', float8 '0.95', NULL),
  ('fireworks-serverless.kimi-k2p7-code standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p7-code.cached-input', float8 '0.19', NULL),
  ('fireworks-serverless.kimi-k2p7-code standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p7-code.output', float8 '4', NULL),
  ('fireworks-serverless.kimi-k2p7-code priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p7-code.input.priority', float8 '1.425', NULL),
  ('fireworks-serverless.kimi-k2p7-code priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p7-code.cached-input.priority', float8 '0.285', NULL),
  ('fireworks-serverless.kimi-k2p7-code priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p7-code.output.priority', float8 '6', NULL),
  ('fireworks-serverless.kimi-k2p7-code fast|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p7-code.input.fast', float8 '1.9', NULL),
  ('fireworks-serverless.kimi-k2p7-code fast|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p7-code.cached-input.fast', float8 '0.38', NULL),
  ('fireworks-serverless.kimi-k2p7-code fast|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p7-code.output.fast', float8 '8', NULL),
  ('fireworks-serverless.kimi-k2p7-code standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p7-code.input.batch', float8 '0.475', NULL),
  ('fireworks-serverless.kimi-k2p7-code standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.kimi-k2p7-code.output.batch', float8 '2', NULL),
  ('fireworks-serverless.deepseek-v4-pro standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-pro.input', float8 '1.74', NULL),
  ('fireworks-serverless.deepseek-v4-pro standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-pro.cached-input', float8 '0.145', NULL),
  ('fireworks-serverless.deepseek-v4-pro standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-pro.output', float8 '3.48', NULL),
  ('fireworks-serverless.deepseek-v4-pro priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-pro.input.priority', float8 '2.61', NULL),
  ('fireworks-serverless.deepseek-v4-pro priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-pro.cached-input.priority', float8 '0.218', NULL),
  ('fireworks-serverless.deepseek-v4-pro priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-pro.output.priority', float8 '5.22', NULL),
  ('fireworks-serverless.deepseek-v4-pro standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-pro.input.batch', float8 '0.87', NULL),
  ('fireworks-serverless.deepseek-v4-pro standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-pro.output.batch', float8 '1.74', NULL),
  ('fireworks-serverless.deepseek-v4-flash standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash.input', float8 '0.14', NULL),
  ('fireworks-serverless.deepseek-v4-flash standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash.cached-input', float8 '0.028', NULL),
  ('fireworks-serverless.deepseek-v4-flash standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash.output', float8 '0.28', NULL),
  ('fireworks-serverless.deepseek-v4-flash priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash.input.priority', float8 '0.21', NULL),
  ('fireworks-serverless.deepseek-v4-flash priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash.cached-input.priority', float8 '0.042', NULL),
  ('fireworks-serverless.deepseek-v4-flash priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash.output.priority', float8 '0.42', NULL),
  ('fireworks-serverless.deepseek-v4-flash standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash.input.batch', float8 '0.07', NULL),
  ('fireworks-serverless.deepseek-v4-flash standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash.output.batch', float8 '0.14', NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash-0731.input', float8 '0.14', NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash-0731.cached-input', float8 '0.028', NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash-0731.output', float8 '0.28', NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash-0731.input.priority', float8 '0.21', NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash-0731.cached-input.priority', float8 '0.042', NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash-0731.output.priority', float8 '0.42', NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash-0731.input.batch', float8 '0.07', NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.deepseek-v4-flash-0731.output.batch', float8 '0.14', NULL),
  ('fireworks-serverless.glm-5p2 standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.input', float8 '1.4', NULL),
  ('fireworks-serverless.glm-5p2 standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.cached-input', float8 '0.14', NULL),
  ('fireworks-serverless.glm-5p2 standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.output', float8 '4.4', NULL),
  ('fireworks-serverless.glm-5p2 priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.input.priority', float8 '1.75', NULL),
  ('fireworks-serverless.glm-5p2 priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.cached-input.priority', float8 '0.18', NULL),
  ('fireworks-serverless.glm-5p2 priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.output.priority', float8 '5.5', NULL),
  ('fireworks-serverless.glm-5p2 fast|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.input.fast', float8 '2.1', NULL),
  ('fireworks-serverless.glm-5p2 fast|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.cached-input.fast', float8 '0.21', NULL),
  ('fireworks-serverless.glm-5p2 fast|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.output.fast', float8 '6.6', NULL),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.input.fast-us', float8 '2.1', NULL),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.cached-input.fast-us', float8 '0.21', NULL),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.output.fast-us', float8 '6.6', NULL),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-09-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.input.fast-us', float8 '3.15', NULL),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-09-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.cached-input.fast-us', float8 '0.315', NULL),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-09-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.output.fast-us', float8 '9.9', NULL),
  ('fireworks-serverless.glm-5p2 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.input.batch', float8 '0.7', NULL),
  ('fireworks-serverless.glm-5p2 standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p2.output.batch', float8 '2.2', NULL),
  ('fireworks-serverless.glm-5p1 standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p1.input', float8 '1.4', NULL),
  ('fireworks-serverless.glm-5p1 standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p1.cached-input', float8 '0.26', NULL),
  ('fireworks-serverless.glm-5p1 standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p1.output', float8 '4.4', NULL),
  ('fireworks-serverless.glm-5p1 priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p1.input.priority', float8 '2.1', NULL),
  ('fireworks-serverless.glm-5p1 priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p1.cached-input.priority', float8 '0.39', NULL),
  ('fireworks-serverless.glm-5p1 priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p1.output.priority', float8 '6.6', NULL),
  ('fireworks-serverless.glm-5p1 fast|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p1.input.fast', float8 '2.8', NULL),
  ('fireworks-serverless.glm-5p1 fast|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p1.cached-input.fast', float8 '0.52', NULL),
  ('fireworks-serverless.glm-5p1 fast|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p1.output.fast', float8 '8.8', NULL),
  ('fireworks-serverless.glm-5p1 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p1.input.batch', float8 '0.7', NULL),
  ('fireworks-serverless.glm-5p1 standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.glm-5p1.output.batch', float8 '2.2', NULL),
  ('fireworks-serverless.qwen3p7-plus standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p7-plus.input', float8 '0.4', NULL),
  ('fireworks-serverless.qwen3p7-plus standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p7-plus.cached-input', float8 '0.08', NULL),
  ('fireworks-serverless.qwen3p7-plus standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p7-plus.output', float8 '1.6', NULL),
  ('fireworks-serverless.qwen3p7-plus standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p7-plus.input.batch', float8 '0.2', NULL),
  ('fireworks-serverless.qwen3p7-plus standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.qwen3p7-plus.output.batch', float8 '0.8', NULL),
  ('fireworks-serverless.minimax-m3 standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m3.input', float8 '0.3', NULL),
  ('fireworks-serverless.minimax-m3 standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m3.cached-input', float8 '0.06', NULL),
  ('fireworks-serverless.minimax-m3 standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m3.output', float8 '1.2', NULL),
  ('fireworks-serverless.minimax-m3 priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m3.input.priority', float8 '0.45', NULL),
  ('fireworks-serverless.minimax-m3 priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m3.cached-input.priority', float8 '0.09', NULL),
  ('fireworks-serverless.minimax-m3 priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m3.output.priority', float8 '1.8', NULL),
  ('fireworks-serverless.minimax-m3 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m3.input.batch', float8 '0.15', NULL),
  ('fireworks-serverless.minimax-m3 standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m3.output.batch', float8 '0.6', NULL),
  ('fireworks-serverless.minimax-m2p7 standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m2p7.input', float8 '0.3', NULL),
  ('fireworks-serverless.minimax-m2p7 standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m2p7.cached-input', float8 '0.06', NULL),
  ('fireworks-serverless.minimax-m2p7 standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m2p7.output', float8 '1.2', NULL),
  ('fireworks-serverless.minimax-m2p7 priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m2p7.input.priority', float8 '0.45', NULL),
  ('fireworks-serverless.minimax-m2p7 priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m2p7.cached-input.priority', float8 '0.09', NULL),
  ('fireworks-serverless.minimax-m2p7 priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m2p7.output.priority', float8 '1.8', NULL),
  ('fireworks-serverless.minimax-m2p7 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m2p7.input.batch', float8 '0.15', NULL),
  ('fireworks-serverless.minimax-m2p7 standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.minimax-m2p7.output.batch', float8 '0.6', NULL),
  ('fireworks-serverless.nemotron-3-ultra standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.nemotron-3-ultra.input', float8 '0.6', NULL),
  ('fireworks-serverless.nemotron-3-ultra standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.nemotron-3-ultra.cached-input', float8 '0.12', NULL),
  ('fireworks-serverless.nemotron-3-ultra standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.nemotron-3-ultra.output', float8 '2.4', NULL),
  ('fireworks-serverless.nemotron-3-ultra standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.nemotron-3-ultra.input.batch', float8 '0.3', NULL),
  ('fireworks-serverless.nemotron-3-ultra standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless.nemotron-3-ultra.output.batch', float8 '1.2', NULL),
  ('fireworks-serverless-sizes.dense-tiny 2026-08-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless-sizes.dense-tiny.tokens', float8 '0.1', NULL),
  ('fireworks-serverless-sizes.dense-small 2024-05-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless-sizes.dense-small.tokens', float8 '0.2', NULL),
  ('fireworks-serverless-sizes.dense-small 2026-08-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless-sizes.dense-small.tokens', float8 '0.2', NULL),
  ('fireworks-serverless-sizes.dense-large 2024-05-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless-sizes.dense-large.tokens', float8 '0.9', NULL),
  ('fireworks-serverless-sizes.dense-large 2026-08-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless-sizes.dense-large.tokens', float8 '0.9', NULL),
  ('fireworks-serverless-sizes.moe-small 2024-05-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless-sizes.moe-small.tokens', float8 '0.5', NULL),
  ('fireworks-serverless-sizes.moe-small 2026-08-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless-sizes.moe-small.tokens', float8 '0.5', NULL),
  ('fireworks-serverless-sizes.moe-large 2024-05-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-serverless-sizes.moe-large.tokens', float8 '1.2', NULL),
  ('fireworks-spending-tiers.tier-1 2024-05-01', 'monthly-limit', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-spending-tiers.tier-1.monthly-limit', float8 '50', NULL),
  ('fireworks-spending-tiers.tier-2 2024-05-01', 'monthly-limit', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-spending-tiers.tier-2.monthly-limit', float8 '500', NULL),
  ('fireworks-spending-tiers.tier-3 2024-05-01', 'monthly-limit', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-spending-tiers.tier-3.monthly-limit', float8 '5000', NULL),
  ('fireworks-spending-tiers.tier-4 2024-05-01', 'monthly-limit', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-spending-tiers.tier-4.monthly-limit', float8 '50000', NULL),
  ('fireworks-spending-tiers.custom 2024-05-01', 'monthly-limit', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'fireworks-spending-tiers.custom.monthly-limit', NULL, '''fireworks-spending-tiers.custom.monthly-limit'' is on request.'),
  ('fireworks-training-api.glm-5p3-flash 2026-10-01', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.glm-5p3-flash.prefill', float8 '2.96', NULL),
  ('fireworks-training-api.glm-5p3-flash 2026-10-01', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.glm-5p3-flash.cached-prefill', float8 '0.593', NULL),
  ('fireworks-training-api.glm-5p3-flash 2026-10-01', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.glm-5p3-flash.sample', float8 '7.41', NULL),
  ('fireworks-training-api.glm-5p3-flash 2026-10-01', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.glm-5p3-flash.train', float8 '8.89', NULL),
  ('fireworks-training-api.glm-5p3 2026-10-01', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.glm-5p3.prefill', float8 '4.86', NULL),
  ('fireworks-training-api.glm-5p3 2026-10-01', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.glm-5p3.cached-prefill', float8 '0.972', NULL),
  ('fireworks-training-api.glm-5p3 2026-10-01', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.glm-5p3.sample', float8 '12.15', NULL),
  ('fireworks-training-api.glm-5p3 2026-10-01', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.glm-5p3.train', float8 '14.58', NULL),
  ('fireworks-training-api.qwen3p8-27b 2026-10-01', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.qwen3p8-27b.prefill', float8 '1.86', NULL),
  ('fireworks-training-api.qwen3p8-27b 2026-10-01', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.qwen3p8-27b.cached-prefill', float8 '0.372', NULL),
  ('fireworks-training-api.qwen3p8-27b 2026-10-01', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.qwen3p8-27b.sample', float8 '5.595', NULL),
  ('fireworks-training-api.qwen3p8-27b 2026-10-01', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.qwen3p8-27b.train', float8 '4.103', NULL),
  ('fireworks-training-api.kimi-k3 2026-10-01', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.kimi-k3.prefill', float8 '10.87', NULL),
  ('fireworks-training-api.kimi-k3 2026-10-01', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.kimi-k3.cached-prefill', float8 '2.17', NULL),
  ('fireworks-training-api.kimi-k3 2026-10-01', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.kimi-k3.sample', float8 '27.11', NULL),
  ('fireworks-training-api.kimi-k3 2026-10-01', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.kimi-k3.train', float8 '32.55', NULL),
  ('fireworks-training-api.deepseek-v4-flash-0731 2026-10-01', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.deepseek-v4-flash-0731.prefill', float8 '1.74', NULL),
  ('fireworks-training-api.deepseek-v4-flash-0731 2026-10-01', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.deepseek-v4-flash-0731.cached-prefill', float8 '0.35', NULL),
  ('fireworks-training-api.deepseek-v4-flash-0731 2026-10-01', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.deepseek-v4-flash-0731.sample', float8 '4.33', NULL),
  ('fireworks-training-api.deepseek-v4-flash-0731 2026-10-01', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'fireworks-training-api.deepseek-v4-flash-0731.train', float8 '5.2', NULL),
  ('tinker.kimi-k2p6 2026-05-16', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6.prefill', float8 '5.15', NULL),
  ('tinker.kimi-k2p6 2026-05-16', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6.sample', float8 '12.81', NULL),
  ('tinker.kimi-k2p6 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6.prefill', float8 '5.15', NULL),
  ('tinker.kimi-k2p6 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6.sample', float8 '12.81', NULL),
  ('tinker.kimi-k2p6 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6.train', float8 '15.4', NULL),
  ('tinker.kimi-k2p6 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6.prefill', float8 '5.15', NULL),
  ('tinker.kimi-k2p6 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6.cached-prefill', float8 '1.03', NULL),
  ('tinker.kimi-k2p6 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6.sample', float8 '12.81', NULL),
  ('tinker.kimi-k2p6 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6.train', float8 '15.4', NULL),
  ('tinker.kimi-k2p6-32k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6-32k.prefill', float8 '1.47', NULL),
  ('tinker.kimi-k2p6-32k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6-32k.sample', float8 '3.66', NULL),
  ('tinker.kimi-k2p6-32k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6-32k.train', float8 '4.4', NULL),
  ('tinker.kimi-k2p6-32k 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6-32k.prefill', float8 '2.205', NULL),
  ('tinker.kimi-k2p6-32k 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6-32k.cached-prefill', float8 '0.441', NULL),
  ('tinker.kimi-k2p6-32k 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6-32k.sample', float8 '5.49', NULL),
  ('tinker.kimi-k2p6-32k 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p6-32k.train', float8 '4.84', NULL),
  ('tinker.kimi-k2p5 2026-05-16', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p5.prefill', float8 '5.15', NULL),
  ('tinker.kimi-k2p5 2026-05-16', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p5.sample', float8 '12.81', NULL),
  ('tinker.kimi-k2p5 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p5.prefill', float8 '5.15', NULL),
  ('tinker.kimi-k2p5 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p5.sample', float8 '12.81', NULL),
  ('tinker.kimi-k2p5 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p5.train', float8 '15.4', NULL),
  ('tinker.kimi-k2p5-32k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p5-32k.prefill', float8 '1.47', NULL),
  ('tinker.kimi-k2p5-32k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p5-32k.sample', float8 '3.66', NULL),
  ('tinker.kimi-k2p5-32k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.kimi-k2p5-32k.train', float8 '4.4', NULL),
  ('tinker.qwen3p5-397b 2026-05-16', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b.prefill', float8 '4', NULL),
  ('tinker.qwen3p5-397b 2026-05-16', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b.sample', float8 '10', NULL),
  ('tinker.qwen3p5-397b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b.prefill', float8 '4', NULL),
  ('tinker.qwen3p5-397b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b.sample', float8 '10', NULL),
  ('tinker.qwen3p5-397b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b.train', float8 '12', NULL),
  ('tinker.qwen3p5-397b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b.prefill', float8 '4', NULL),
  ('tinker.qwen3p5-397b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b.cached-prefill', float8 '0.8', NULL),
  ('tinker.qwen3p5-397b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b.sample', float8 '10', NULL),
  ('tinker.qwen3p5-397b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b.train', float8 '12', NULL),
  ('tinker.qwen3p5-397b-64k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b-64k.prefill', float8 '2', NULL),
  ('tinker.qwen3p5-397b-64k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b-64k.sample', float8 '5', NULL),
  ('tinker.qwen3p5-397b-64k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b-64k.train', float8 '6', NULL),
  ('tinker.qwen3p5-397b-64k 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b-64k.prefill', float8 '3', NULL),
  ('tinker.qwen3p5-397b-64k 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b-64k.cached-prefill', float8 '0.6', NULL),
  ('tinker.qwen3p5-397b-64k 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b-64k.sample', float8 '7.5', NULL),
  ('tinker.qwen3p5-397b-64k 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-397b-64k.train', float8 '6.6', NULL),
  ('tinker.gpt-oss-120b 2026-05-16', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b.prefill', float8 '0.63', NULL),
  ('tinker.gpt-oss-120b 2026-05-16', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b.sample', float8 '1.54', NULL),
  ('tinker.gpt-oss-120b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b.prefill', float8 '0.63', NULL),
  ('tinker.gpt-oss-120b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b.sample', float8 '1.54', NULL),
  ('tinker.gpt-oss-120b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b.train', float8 '1.82', NULL),
  ('tinker.gpt-oss-120b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b.prefill', float8 '0.78', NULL),
  ('tinker.gpt-oss-120b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b.cached-prefill', float8 '0.156', NULL),
  ('tinker.gpt-oss-120b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b.sample', float8 '1.94', NULL),
  ('tinker.gpt-oss-120b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b.train', float8 '2.33', NULL),
  ('tinker.gpt-oss-120b-32k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b-32k.prefill', float8 '0.18', NULL),
  ('tinker.gpt-oss-120b-32k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b-32k.sample', float8 '0.44', NULL),
  ('tinker.gpt-oss-120b-32k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b-32k.train', float8 '0.52', NULL),
  ('tinker.gpt-oss-120b-32k 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b-32k.prefill', float8 '0.33', NULL),
  ('tinker.gpt-oss-120b-32k 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b-32k.cached-prefill', float8 '0.066', NULL),
  ('tinker.gpt-oss-120b-32k 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b-32k.sample', float8 '0.84', NULL),
  ('tinker.gpt-oss-120b-32k 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-120b-32k.train', float8 '0.737', NULL),
  ('tinker.gpt-oss-20b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-20b.prefill', float8 '0.12', NULL),
  ('tinker.gpt-oss-20b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-20b.sample', float8 '0.3', NULL),
  ('tinker.gpt-oss-20b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-20b.train', float8 '0.36', NULL),
  ('tinker.gpt-oss-20b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-20b.prefill', float8 '0.18', NULL),
  ('tinker.gpt-oss-20b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-20b.cached-prefill', float8 '0.036', NULL),
  ('tinker.gpt-oss-20b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-20b.sample', float8 '0.45', NULL),
  ('tinker.gpt-oss-20b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.gpt-oss-20b.train', float8 '0.396', NULL),
  ('tinker.deepseek-v3p1 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.deepseek-v3p1.prefill', float8 '1.13', NULL),
  ('tinker.deepseek-v3p1 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.deepseek-v3p1.sample', float8 '2.81', NULL),
  ('tinker.deepseek-v3p1 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.deepseek-v3p1.train', float8 '3.38', NULL),
  ('tinker.deepseek-v3p1 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.deepseek-v3p1.prefill', float8 '1.695', NULL),
  ('tinker.deepseek-v3p1 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.deepseek-v3p1.cached-prefill', float8 '0.339', NULL),
  ('tinker.deepseek-v3p1 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.deepseek-v3p1.sample', float8 '4.215', NULL),
  ('tinker.deepseek-v3p1 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.deepseek-v3p1.train', float8 '3.718', NULL),
  ('tinker.nemotron-3-ultra-64k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-ultra-64k.prefill', float8 '1.66', NULL),
  ('tinker.nemotron-3-ultra-64k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-ultra-64k.sample', float8 '4.15', NULL),
  ('tinker.nemotron-3-ultra-64k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-ultra-64k.train', float8 '4.98', NULL),
  ('tinker.nemotron-3-ultra-64k 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-ultra-64k.prefill', float8 '1.66', NULL),
  ('tinker.nemotron-3-ultra-64k 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-ultra-64k.cached-prefill', float8 '0.332', NULL),
  ('tinker.nemotron-3-ultra-64k 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-ultra-64k.sample', float8 '4.15', NULL),
  ('tinker.nemotron-3-ultra-64k 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-ultra-64k.train', float8 '4.98', NULL),
  ('tinker.nemotron-3-ultra-256k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-ultra-256k.prefill', float8 '3.32', NULL),
  ('tinker.nemotron-3-ultra-256k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-ultra-256k.sample', float8 '8.3', NULL),
  ('tinker.nemotron-3-ultra-256k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-ultra-256k.train', float8 '9.96', NULL),
  ('tinker.nemotron-3-ultra-256k 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-ultra-256k.prefill', float8 '3.32', NULL),
  ('tinker.nemotron-3-ultra-256k 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-ultra-256k.cached-prefill', float8 '0.664', NULL),
  ('tinker.nemotron-3-ultra-256k 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-ultra-256k.sample', float8 '8.3', NULL),
  ('tinker.nemotron-3-ultra-256k 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-ultra-256k.train', float8 '9.96', NULL),
  ('tinker.nemotron-3-super-64k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-super-64k.prefill', float8 '0.38', NULL),
  ('tinker.nemotron-3-super-64k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-super-64k.sample', float8 '0.96', NULL),
  ('tinker.nemotron-3-super-64k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-super-64k.train', float8 '1.16', NULL),
  ('tinker.nemotron-3-super-64k 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-super-64k.prefill', float8 '0.38', NULL),
  ('tinker.nemotron-3-super-64k 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-super-64k.cached-prefill', float8 '0.076', NULL),
  ('tinker.nemotron-3-super-64k 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-super-64k.sample', float8 '0.96', NULL),
  ('tinker.nemotron-3-super-64k 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-super-64k.train', float8 '1.16', NULL),
  ('tinker.nemotron-3-super-256k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-super-256k.prefill', float8 '0.76', NULL),
  ('tinker.nemotron-3-super-256k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-super-256k.sample', float8 '1.92', NULL),
  ('tinker.nemotron-3-super-256k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-super-256k.train', float8 '2.32', NULL),
  ('tinker.nemotron-3-super-256k 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-super-256k.prefill', float8 '0.76', NULL),
  ('tinker.nemotron-3-super-256k 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-super-256k.cached-prefill', float8 '0.152', NULL),
  ('tinker.nemotron-3-super-256k 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-super-256k.sample', float8 '1.92', NULL),
  ('tinker.nemotron-3-super-256k 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-super-256k.train', float8 '2.32', NULL),
  ('tinker.nemotron-3-nano 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-nano.prefill', float8 '0.13', NULL),
  ('tinker.nemotron-3-nano 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-nano.sample', float8 '0.33', NULL),
  ('tinker.nemotron-3-nano 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-nano.train', float8 '0.4', NULL),
  ('tinker.nemotron-3-nano 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-nano.prefill', float8 '0.13', NULL),
  ('tinker.nemotron-3-nano 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-nano.cached-prefill', float8 '0.026', NULL),
  ('tinker.nemotron-3-nano 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-nano.sample', float8 '0.33', NULL),
  ('tinker.nemotron-3-nano 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.nemotron-3-nano.train', float8 '0.4', NULL),
  ('tinker.qwen3p6-35b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p6-35b.prefill', float8 '0.36', NULL),
  ('tinker.qwen3p6-35b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p6-35b.sample', float8 '0.89', NULL),
  ('tinker.qwen3p6-35b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p6-35b.train', float8 '1.07', NULL),
  ('tinker.qwen3p6-35b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p6-35b.prefill', float8 '0.36', NULL),
  ('tinker.qwen3p6-35b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p6-35b.cached-prefill', float8 '0.072', NULL),
  ('tinker.qwen3p6-35b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p6-35b.sample', float8 '0.89', NULL),
  ('tinker.qwen3p6-35b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p6-35b.train', float8 '1.07', NULL),
  ('tinker.qwen3p6-27b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p6-27b.prefill', float8 '1.24', NULL),
  ('tinker.qwen3p6-27b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p6-27b.sample', float8 '3.73', NULL),
  ('tinker.qwen3p6-27b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p6-27b.train', float8 '3.73', NULL),
  ('tinker.qwen3p6-27b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p6-27b.prefill', float8 '1.24', NULL),
  ('tinker.qwen3p6-27b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p6-27b.cached-prefill', float8 '0.248', NULL),
  ('tinker.qwen3p6-27b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p6-27b.sample', float8 '3.73', NULL),
  ('tinker.qwen3p6-27b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p6-27b.train', float8 '3.73', NULL),
  ('tinker.qwen3p5-35b-base 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-35b-base.prefill', float8 '0.36', NULL),
  ('tinker.qwen3p5-35b-base 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-35b-base.sample', float8 '0.89', NULL),
  ('tinker.qwen3p5-35b-base 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-35b-base.train', float8 '1.07', NULL),
  ('tinker.qwen3p5-35b-base 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-35b-base.prefill', float8 '0.36', NULL),
  ('tinker.qwen3p5-35b-base 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-35b-base.cached-prefill', float8 '0.072', NULL),
  ('tinker.qwen3p5-35b-base 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-35b-base.sample', float8 '0.89', NULL),
  ('tinker.qwen3p5-35b-base 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-35b-base.train', float8 '1.07', NULL),
  ('tinker.qwen3p5-9b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-9b.prefill', float8 '0.44', NULL),
  ('tinker.qwen3p5-9b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-9b.sample', float8 '1.33', NULL),
  ('tinker.qwen3p5-9b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-9b.train', float8 '1.33', NULL),
  ('tinker.qwen3p5-9b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-9b.prefill', float8 '0.44', NULL),
  ('tinker.qwen3p5-9b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-9b.cached-prefill', float8 '0.088', NULL),
  ('tinker.qwen3p5-9b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-9b.sample', float8 '1.33', NULL),
  ('tinker.qwen3p5-9b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-9b.train', float8 '1.33', NULL),
  ('tinker.qwen3p5-9b-base 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-9b-base.prefill', float8 '0.44', NULL),
  ('tinker.qwen3p5-9b-base 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-9b-base.sample', float8 '1.33', NULL),
  ('tinker.qwen3p5-9b-base 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-9b-base.train', float8 '1.33', NULL),
  ('tinker.qwen3p5-9b-base 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-9b-base.prefill', float8 '0.44', NULL),
  ('tinker.qwen3p5-9b-base 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-9b-base.cached-prefill', float8 '0.088', NULL),
  ('tinker.qwen3p5-9b-base 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-9b-base.sample', float8 '1.33', NULL),
  ('tinker.qwen3p5-9b-base 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-9b-base.train', float8 '1.33', NULL),
  ('tinker.qwen3p5-4b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-4b.prefill', float8 '0.22', NULL),
  ('tinker.qwen3p5-4b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-4b.sample', float8 '0.67', NULL),
  ('tinker.qwen3p5-4b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-4b.train', float8 '0.67', NULL),
  ('tinker.qwen3p5-4b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-4b.prefill', float8 '0.22', NULL),
  ('tinker.qwen3p5-4b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-4b.cached-prefill', float8 '0.044', NULL),
  ('tinker.qwen3p5-4b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-4b.sample', float8 '0.67', NULL),
  ('tinker.qwen3p5-4b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3p5-4b.train', float8 '0.67', NULL),
  ('tinker.qwen3-8b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3-8b.prefill', float8 '0.13', NULL),
  ('tinker.qwen3-8b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3-8b.sample', float8 '0.4', NULL),
  ('tinker.qwen3-8b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3-8b.train', float8 '0.4', NULL),
  ('tinker.qwen3-8b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3-8b.prefill', float8 '0.13', NULL),
  ('tinker.qwen3-8b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3-8b.cached-prefill', float8 '0.026', NULL),
  ('tinker.qwen3-8b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3-8b.sample', float8 '0.4', NULL),
  ('tinker.qwen3-8b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1000000', 'tinker.qwen3-8b.train', float8 '0.4', NULL),
  ('tinker-storage.storage 2026-07-17', 'gb-month', 1, 0, 0, NULL, 0, NULL, 0, float8 '1', float8 '1', 'tinker-storage.storage.gb-month', float8 '0.1', NULL);
COMMENT ON TABLE price_steps IS 'RateCards: the steps of a tariff''s prices; doubles, with which they are computed.';
COMMENT ON COLUMN price_steps.tariff IS 'RateCards: Id of the tariff.';
COMMENT ON COLUMN price_steps.meter IS 'RateCards: Id of the meter.';
COMMENT ON COLUMN price_steps.slot IS 'RateCards: In which order amounts are added up, from 1 on.';
COMMENT ON COLUMN price_steps.graduated IS 'RateCards: 1 where a step prices what lies in it, 0 where it prices all.';
COMMENT ON COLUMN price_steps.by_sum IS 'RateCards: 1 where the counts that decide find the step, 0 where the meter''s own does.';
COMMENT ON COLUMN price_steps.first_count IS 'RateCards: The step''s lower bound; null where it has none.';
COMMENT ON COLUMN price_steps.first_in IS 'RateCards: 1 where that bound is in the step.';
COMMENT ON COLUMN price_steps.next_count IS 'RateCards: The next step''s lower bound; null where there is none.';
COMMENT ON COLUMN price_steps.next_in IS 'RateCards: 1 where that bound is in the next step.';
COMMENT ON COLUMN price_steps.package IS 'RateCards: What is begun of so many is charged whole.';
COMMENT ON COLUMN price_steps.units IS 'RateCards: How many the amount is for.';
COMMENT ON COLUMN price_steps.rate IS 'RateCards: Id of the rate.';
COMMENT ON COLUMN price_steps.amount IS 'RateCards: The price; null where there is none.';
COMMENT ON COLUMN price_steps.missing IS 'RateCards: Why there is none; null where there is one.';

CREATE TABLE IF NOT EXISTS usage_requests (
  id text,
  requested_at timestamptz,
  model text,
  provider text
);
COMMENT ON TABLE usage_requests IS 'RateCards: requests to be priced by the cards; the reader fills it.';
COMMENT ON COLUMN usage_requests.id IS 'RateCards: Any id that no other request has.';
COMMENT ON COLUMN usage_requests.requested_at IS 'RateCards: The moment; its day and hour in UTC decide what is in force.';
COMMENT ON COLUMN usage_requests.model IS 'RateCards: What the request calls the model: an id, an alias, or a name that a match rule takes.';
COMMENT ON COLUMN usage_requests.provider IS 'RateCards: Only its cards are asked; null asks all.';

CREATE TABLE IF NOT EXISTS usage_choices (
  id text,
  axis text,
  value text
);
COMMENT ON TABLE usage_choices IS 'RateCards: how requests are served, where not as cards have it by default; the reader fills it.';
COMMENT ON COLUMN usage_choices.id IS 'RateCards: The request''s.';
COMMENT ON COLUMN usage_choices.axis IS 'RateCards: What is chosen on, such as tier.';
COMMENT ON COLUMN usage_choices.value IS 'RateCards: What is chosen, such as priority.';

CREATE TABLE IF NOT EXISTS usage_counts (
  id text,
  counted text,
  number double precision
);
COMMENT ON TABLE usage_counts IS 'RateCards: what was counted in requests, none of it a part of another count; the reader fills it.';
COMMENT ON COLUMN usage_counts.id IS 'RateCards: The request''s.';
COMMENT ON COLUMN usage_counts.counted IS 'RateCards: What was counted, such as input or output.';
COMMENT ON COLUMN usage_counts.number IS 'RateCards: How many; none of them a part of another count.';

CREATE INDEX IF NOT EXISTS rates_by_sku ON rates (sku, meter, valid_from);

-- Prompt tokens per episode, in tokens. Every turn sends the whole history again, so prompts grow with the square of the number of turns.
CREATE OR REPLACE FUNCTION "prompt_tokens"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - float8 '1') / float8 '2';
COMMENT ON FUNCTION "prompt_tokens"(double precision, double precision, double precision) IS 'RateCards: Prompt tokens per episode, in tokens. Every turn sends the whole history again, so prompts grow with the square of the number of turns.';

-- Uncached prompt tokens per episode, in tokens. With a cache each token is prefilled once; all of them stand in the last prompt.
CREATE OR REPLACE FUNCTION "uncached_prompt_tokens"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "initial_prompt" + ("turns" - float8 '1') * "added_per_turn";
COMMENT ON FUNCTION "uncached_prompt_tokens"(double precision, double precision, double precision) IS 'RateCards: Uncached prompt tokens per episode, in tokens. With a cache each token is prefilled once; all of them stand in the last prompt.';

-- Cached prompt tokens per episode, in tokens. The rest of the prompts repeats what an earlier turn has sent.
CREATE OR REPLACE FUNCTION "cached_prompt_tokens"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "prompt_tokens"("turns", "initial_prompt", "added_per_turn") - "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn");
COMMENT ON FUNCTION "cached_prompt_tokens"(double precision, double precision, double precision) IS 'RateCards: Cached prompt tokens per episode, in tokens. The rest of the prompts repeats what an earlier turn has sent.';

-- Cache hit. The cached share of the prompt tokens, 0 where there are none.
CREATE OR REPLACE FUNCTION "cache_hit"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN "prompt_tokens"("turns", "initial_prompt", "added_per_turn") > float8 '0' THEN "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") / NULLIF("prompt_tokens"("turns", "initial_prompt", "added_per_turn"), 0) WHEN "prompt_tokens"("turns", "initial_prompt", "added_per_turn") <= float8 '0' THEN float8 '0' END;
COMMENT ON FUNCTION "cache_hit"(double precision, double precision, double precision) IS 'RateCards: Cache hit. The cached share of the prompt tokens, 0 where there are none.';

-- Generated tokens per episode, in tokens. Every turn generates the same number of tokens.
CREATE OR REPLACE FUNCTION "decode_tokens"("turns" double precision, "decode_per_turn" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "turns" * "decode_per_turn";
COMMENT ON FUNCTION "decode_tokens"(double precision, double precision) IS 'RateCards: Generated tokens per episode, in tokens. Every turn generates the same number of tokens.';

-- Last request, in tokens. The last prompt and what it generates stand in the model's context together.
CREATE OR REPLACE FUNCTION "last_request_tokens"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") + "decode_per_turn" * float8 '1';
COMMENT ON FUNCTION "last_request_tokens"(double precision, double precision, double precision, double precision) IS 'RateCards: Last request, in tokens. The last prompt and what it generates stand in the model''s context together.';

-- Context overrun, in tokens. How many tokens the last request has more than the context holds; below zero it fits.
CREATE OR REPLACE FUNCTION "context_overrun"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "context" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "last_request_tokens"("turns", "initial_prompt", "added_per_turn", "decode_per_turn") - "context";
COMMENT ON FUNCTION "context_overrun"(double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Context overrun, in tokens. How many tokens the last request has more than the context holds; below zero it fits.';

-- Turns that fit, in turns. Turns whose request fits the model's context; whole ones are meant, so round down.
CREATE OR REPLACE FUNCTION "turns_in_context"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "context" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN "context_overrun"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "context") > float8 '0' THEN CASE WHEN "added_per_turn" > float8 '0' THEN CASE WHEN float8 '0' >= ("context" - "initial_prompt" - "decode_per_turn" * float8 '1' + "added_per_turn" * float8 '1') / NULLIF("added_per_turn", 0) THEN float8 '0' WHEN float8 '0' < ("context" - "initial_prompt" - "decode_per_turn" * float8 '1' + "added_per_turn" * float8 '1') / NULLIF("added_per_turn", 0) THEN ("context" - "initial_prompt" - "decode_per_turn" * float8 '1' + "added_per_turn" * float8 '1') / NULLIF("added_per_turn", 0) END WHEN "added_per_turn" <= float8 '0' THEN float8 '0' END WHEN "context_overrun"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "context") <= float8 '0' THEN "turns" END;
COMMENT ON FUNCTION "turns_in_context"(double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Turns that fit, in turns. Turns whose request fits the model''s context; whole ones are meant, so round down.';

-- Generated but not added, in tokens/turn. How much more a turn generates than it adds to the next prompt; above zero, something is dropped on the way.
CREATE OR REPLACE FUNCTION "added_shortfall"("added_per_turn" double precision, "decode_per_turn" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "decode_per_turn" - "added_per_turn";
COMMENT ON FUNCTION "added_shortfall"(double precision, double precision) IS 'RateCards: Generated but not added, in tokens/turn. How much more a turn generates than it adds to the next prompt; above zero, something is dropped on the way.';

-- Tinker per episode, no cached prefill, in USD. Every prompt token is billed at the prefill rate, however often it was sent before.
CREATE OR REPLACE FUNCTION "tinker_flat_episode"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "prefill" double precision, "sample" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ("prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "prefill" + "decode_tokens"("turns", "decode_per_turn") * "sample") / float8 '1000000';
COMMENT ON FUNCTION "tinker_flat_episode"(double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Tinker per episode, no cached prefill, in USD. Every prompt token is billed at the prefill rate, however often it was sent before.';

-- Tinker prefill, no cached prefill, in USD. The prefill of all episodes.
CREATE OR REPLACE FUNCTION "tinker_flat_prefill_cost"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "prefill" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "episodes" * "prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "prefill" / float8 '1000000';
COMMENT ON FUNCTION "tinker_flat_prefill_cost"(double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Tinker prefill, no cached prefill, in USD. The prefill of all episodes.';

-- Tinker sampling, in USD. The generated tokens of all episodes.
CREATE OR REPLACE FUNCTION "tinker_decode_cost"("episodes" double precision, "turns" double precision, "decode_per_turn" double precision, "sample" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "episodes" * "decode_tokens"("turns", "decode_per_turn") * "sample" / float8 '1000000';
COMMENT ON FUNCTION "tinker_decode_cost"(double precision, double precision, double precision, double precision) IS 'RateCards: Tinker sampling, in USD. The generated tokens of all episodes.';

-- Tinker, no cached prefill, in USD. The cost of all episodes, which is prefill and sampling.
CREATE OR REPLACE FUNCTION "tinker_flat_total"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "prefill" double precision, "sample" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "episodes" * "tinker_flat_episode"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prefill", "sample");
COMMENT ON FUNCTION "tinker_flat_total"(double precision, double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Tinker, no cached prefill, in USD. The cost of all episodes, which is prefill and sampling.';

-- Tinker per episode, in USD. Each prompt token is billed once at the prefill rate, and then at the cached prefill rate.
CREATE OR REPLACE FUNCTION "tinker_cached_episode"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "prefill" double precision, "cached_prefill" double precision, "sample" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ("uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "prefill" + "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "cached_prefill" + "decode_tokens"("turns", "decode_per_turn") * "sample") / float8 '1000000';
COMMENT ON FUNCTION "tinker_cached_episode"(double precision, double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Tinker per episode, in USD. Each prompt token is billed once at the prefill rate, and then at the cached prefill rate.';

-- Tinker prefill, in USD. The uncached prompt tokens of all episodes.
CREATE OR REPLACE FUNCTION "tinker_uncached_cost"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "prefill" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "prefill" / float8 '1000000';
COMMENT ON FUNCTION "tinker_uncached_cost"(double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Tinker prefill, in USD. The uncached prompt tokens of all episodes.';

-- Tinker cached prefill, in USD. The cached prompt tokens of all episodes.
CREATE OR REPLACE FUNCTION "tinker_cached_cost"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "cached_prefill" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "episodes" * "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "cached_prefill" / float8 '1000000';
COMMENT ON FUNCTION "tinker_cached_cost"(double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Tinker cached prefill, in USD. The cached prompt tokens of all episodes.';

-- Tinker, in USD. The cost of all episodes, which is prefill, cached prefill and sampling.
CREATE OR REPLACE FUNCTION "tinker_cached_total"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "prefill" double precision, "cached_prefill" double precision, "sample" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "episodes" * "tinker_cached_episode"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prefill", "cached_prefill", "sample");
COMMENT ON FUNCTION "tinker_cached_total"(double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Tinker, in USD. The cost of all episodes, which is prefill, cached prefill and sampling.';

-- Serverless per episode, in USD. Uncached and cached input and output are billed apart.
CREATE OR REPLACE FUNCTION "serverless_episode"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "input" double precision, "cached_input" double precision, "output" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ("uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "input" + "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "cached_input" + "decode_tokens"("turns", "decode_per_turn") * "output") / float8 '1000000';
COMMENT ON FUNCTION "serverless_episode"(double precision, double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Serverless per episode, in USD. Uncached and cached input and output are billed apart.';

-- Serverless input, in USD. The uncached prompt tokens of all episodes.
CREATE OR REPLACE FUNCTION "serverless_uncached_cost"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "input" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "input" / float8 '1000000';
COMMENT ON FUNCTION "serverless_uncached_cost"(double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Serverless input, in USD. The uncached prompt tokens of all episodes.';

-- Serverless cached input, in USD. The cached prompt tokens of all episodes.
CREATE OR REPLACE FUNCTION "serverless_cached_cost"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "cached_input" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "episodes" * "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "cached_input" / float8 '1000000';
COMMENT ON FUNCTION "serverless_cached_cost"(double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Serverless cached input, in USD. The cached prompt tokens of all episodes.';

-- Serverless output, in USD. The generated tokens of all episodes.
CREATE OR REPLACE FUNCTION "serverless_decode_cost"("episodes" double precision, "turns" double precision, "decode_per_turn" double precision, "output" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "episodes" * "decode_tokens"("turns", "decode_per_turn") * "output" / float8 '1000000';
COMMENT ON FUNCTION "serverless_decode_cost"(double precision, double precision, double precision, double precision) IS 'RateCards: Serverless output, in USD. The generated tokens of all episodes.';

-- Serverless, in USD. The cost of all episodes, which is input, cached input and output.
CREATE OR REPLACE FUNCTION "serverless_total"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "input" double precision, "cached_input" double precision, "output" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "episodes" * "serverless_episode"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "input", "cached_input", "output");
COMMENT ON FUNCTION "serverless_total"(double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Serverless, in USD. The cost of all episodes, which is input, cached input and output.';

-- Prefill time, in s. How long the cluster prefills, with each token prefilled once; 0 where there is nothing to prefill.
CREATE OR REPLACE FUNCTION "prefill_time"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "prompt_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") <> float8 '0' THEN "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") = float8 '0' THEN float8 '0' END;
COMMENT ON FUNCTION "prefill_time"(double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Prefill time, in s. How long the cluster prefills, with each token prefilled once; 0 where there is nothing to prefill.';

-- Decode time, in s. How long the cluster generates; 0 where it generates nothing.
CREATE OR REPLACE FUNCTION "decode_time"("episodes" double precision, "turns" double precision, "decode_per_turn" double precision, "decode_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN "episodes" * "decode_tokens"("turns", "decode_per_turn") <> float8 '0' THEN "episodes" * "decode_tokens"("turns", "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * "decode_tokens"("turns", "decode_per_turn") = float8 '0' THEN float8 '0' END;
COMMENT ON FUNCTION "decode_time"(double precision, double precision, double precision, double precision) IS 'RateCards: Decode time, in s. How long the cluster generates; 0 where it generates nothing.';

-- Cluster time, in s. The two run side by side, so the longer one counts.
CREATE OR REPLACE FUNCTION "cluster_time"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "prompt_tps" double precision, "decode_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN "prefill_time"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") >= "decode_time"("episodes", "turns", "decode_per_turn", "decode_tps") THEN "prefill_time"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") WHEN "prefill_time"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") < "decode_time"("episodes", "turns", "decode_per_turn", "decode_tps") THEN "decode_time"("episodes", "turns", "decode_per_turn", "decode_tps") END;
COMMENT ON FUNCTION "cluster_time"(double precision, double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Cluster time, in s. The two run side by side, so the longer one counts.';

-- Prefill hours, in hours. The prefill time in hours.
CREATE OR REPLACE FUNCTION "prefill_hours"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "prompt_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "prefill_time"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") / float8 '3600';
COMMENT ON FUNCTION "prefill_hours"(double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Prefill hours, in hours. The prefill time in hours.';

-- Decode hours, in hours. The decode time in hours.
CREATE OR REPLACE FUNCTION "decode_hours"("episodes" double precision, "turns" double precision, "decode_per_turn" double precision, "decode_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "decode_time"("episodes", "turns", "decode_per_turn", "decode_tps") / float8 '3600';
COMMENT ON FUNCTION "decode_hours"(double precision, double precision, double precision, double precision) IS 'RateCards: Decode hours, in hours. The decode time in hours.';

-- Cluster hours, in hours. The cluster time in hours.
CREATE OR REPLACE FUNCTION "cluster_hours"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "prompt_tps" double precision, "decode_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "cluster_time"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") / float8 '3600';
COMMENT ON FUNCTION "cluster_hours"(double precision, double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Cluster hours, in hours. The cluster time in hours.';

-- Dedicated, in USD. GPU-hours are billed idle or busy, so a cluster that works half of the time costs twice as much.
CREATE OR REPLACE FUNCTION "dedicated_total"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "gpus" double precision, "gpu_hour" double precision, "prompt_tps" double precision, "decode_tps" double precision, "utilization" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "cluster_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") * "gpus" * "gpu_hour" / NULLIF("utilization", 0);
COMMENT ON FUNCTION "dedicated_total"(double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Dedicated, in USD. GPU-hours are billed idle or busy, so a cluster that works half of the time costs twice as much.';

-- Dedicated per episode, in USD. The cost of the cluster, shared among the episodes.
CREATE OR REPLACE FUNCTION "dedicated_episode"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "gpus" double precision, "gpu_hour" double precision, "prompt_tps" double precision, "decode_tps" double precision, "utilization" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "dedicated_total"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "gpus", "gpu_hour", "prompt_tps", "decode_tps", "utilization") / NULLIF("episodes", 0);
COMMENT ON FUNCTION "dedicated_episode"(double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Dedicated per episode, in USD. The cost of the cluster, shared among the episodes.';

-- Cost of a cluster per 1M tokens, in USD/Mtok. More replicas make more tokens in the same time for proportionally more money, so this stays as it is.
CREATE OR REPLACE FUNCTION "cluster_cost_per_mtok"("gpus" double precision, "gpu_hour" double precision, "cluster_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "gpus" * "gpu_hour" / NULLIF("cluster_tps", 0) * float8 '1000000' / float8 '3600';
COMMENT ON FUNCTION "cluster_cost_per_mtok"(double precision, double precision, double precision) IS 'RateCards: Cost of a cluster per 1M tokens, in USD/Mtok. More replicas make more tokens in the same time for proportionally more money, so this stays as it is.';

-- Cluster hours at par, in hours. The hours of work that the baseline's total buys on the cluster.
CREATE OR REPLACE FUNCTION "hours_at_par"("gpus" double precision, "gpu_hour" double precision, "utilization" double precision, "baseline_total" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "baseline_total" * "utilization" / NULLIF("gpus" * "gpu_hour", 0);
COMMENT ON FUNCTION "hours_at_par"(double precision, double precision, double precision, double precision) IS 'RateCards: Cluster hours at par, in hours. The hours of work that the baseline''s total buys on the cluster.';

-- GPUs at par, in GPUs. With this many GPUs, at the same throughput, dedicated costs what the baseline does; 0 where there is nothing to do.
CREATE OR REPLACE FUNCTION "gpus_at_par"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "gpu_hour" double precision, "prompt_tps" double precision, "decode_tps" double precision, "utilization" double precision, "baseline_total" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN "cluster_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") > float8 '0' THEN "baseline_total" * "utilization" / NULLIF("cluster_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") * "gpu_hour", 0) WHEN "cluster_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") <= float8 '0' THEN float8 '0' END;
COMMENT ON FUNCTION "gpus_at_par"(double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: GPUs at par, in GPUs. With this many GPUs, at the same throughput, dedicated costs what the baseline does; 0 where there is nothing to do.';

-- Prompt throughput at par, in tokens/s. At this prompt throughput prefill takes as long as the baseline's total buys; 0 where that is nothing, or where decode takes longer anyway.
CREATE OR REPLACE FUNCTION "prompt_tps_at_par"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "gpus" double precision, "gpu_hour" double precision, "decode_tps" double precision, "utilization" double precision, "baseline_total" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") > float8 '0' THEN CASE WHEN "decode_hours"("episodes", "turns", "decode_per_turn", "decode_tps") <= "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") THEN "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") / NULLIF("hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total"), 0) / float8 '3600' WHEN "decode_hours"("episodes", "turns", "decode_per_turn", "decode_tps") > "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") THEN float8 '0' END WHEN "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") <= float8 '0' THEN float8 '0' END;
COMMENT ON FUNCTION "prompt_tps_at_par"(double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Prompt throughput at par, in tokens/s. At this prompt throughput prefill takes as long as the baseline''s total buys; 0 where that is nothing, or where decode takes longer anyway.';

-- Decode throughput at par, in tokens/s. At this decode throughput generating takes as long as the baseline's total buys; 0 where that is nothing, or where prefill takes longer anyway.
CREATE OR REPLACE FUNCTION "decode_tps_at_par"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "gpus" double precision, "gpu_hour" double precision, "prompt_tps" double precision, "utilization" double precision, "baseline_total" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") > float8 '0' THEN CASE WHEN "prefill_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") <= "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") THEN "episodes" * "decode_tokens"("turns", "decode_per_turn") / NULLIF("hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total"), 0) / float8 '3600' WHEN "prefill_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") > "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") THEN float8 '0' END WHEN "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") <= float8 '0' THEN float8 '0' END;
COMMENT ON FUNCTION "decode_tps_at_par"(double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Decode throughput at par, in tokens/s. At this decode throughput generating takes as long as the baseline''s total buys; 0 where that is nothing, or where prefill takes longer anyway.';

-- Tokens per response, estimated, in tokens. Where nothing is measured, a response has three fifths of the most tokens that it may have.
CREATE OR REPLACE FUNCTION "rft_average_tokens"("max_tokens" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "max_tokens" * float8 '0.6';
COMMENT ON FUNCTION "rft_average_tokens"(double precision) IS 'RateCards: Tokens per response, estimated, in tokens. Where nothing is measured, a response has three fifths of the most tokens that it may have.';

-- Tokens of a fine-tuning job, in tokens. Every response to every prompt in every epoch.
CREATE OR REPLACE FUNCTION "rft_total_tokens"("prompts" double precision, "epochs" double precision, "responses" double precision, "average_tokens" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "prompts" * "epochs" * "responses" * "average_tokens";
COMMENT ON FUNCTION "rft_total_tokens"(double precision, double precision, double precision, double precision) IS 'RateCards: Tokens of a fine-tuning job, in tokens. Every response to every prompt in every epoch.';

-- GPU-hours of a fine-tuning job, in GPU-hours. All GPUs are billed for as long as the tokens take.
CREATE OR REPLACE FUNCTION "rft_gpu_hours"("gpus" double precision, "prompts" double precision, "epochs" double precision, "responses" double precision, "average_tokens" double precision, "rollout_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "gpus" * ("rft_total_tokens"("prompts", "epochs", "responses", "average_tokens") / NULLIF("rollout_tps", 0)) / float8 '3600';
COMMENT ON FUNCTION "rft_gpu_hours"(double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: GPU-hours of a fine-tuning job, in GPU-hours. All GPUs are billed for as long as the tokens take.';

-- Cost of a fine-tuning job, in USD. GPU-hours are billed at the on-demand rate.
CREATE OR REPLACE FUNCTION "rft_cost"("gpus" double precision, "gpu_hour" double precision, "prompts" double precision, "epochs" double precision, "responses" double precision, "average_tokens" double precision, "rollout_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "rft_gpu_hours"("gpus", "prompts", "epochs", "responses", "average_tokens", "rollout_tps") * "gpu_hour";
COMMENT ON FUNCTION "rft_cost"(double precision, double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Cost of a fine-tuning job, in USD. GPU-hours are billed at the on-demand rate.';

-- Training time, in hours. The GPUs work side by side.
CREATE OR REPLACE FUNCTION "rft_training_hours"("gpus" double precision, "prompts" double precision, "epochs" double precision, "responses" double precision, "average_tokens" double precision, "rollout_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "rft_gpu_hours"("gpus", "prompts", "epochs", "responses", "average_tokens", "rollout_tps") / NULLIF("gpus", 0);
COMMENT ON FUNCTION "rft_training_hours"(double precision, double precision, double precision, double precision, double precision, double precision) IS 'RateCards: Training time, in hours. The GPUs work side by side.';

CREATE OR REPLACE VIEW checked_requests AS
SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, DATE '1970-01-01' + CAST(FLOOR(CASE WHEN ISFINITE(r.requested_at) THEN DATE_PART('epoch', r.requested_at) END / 86400) AS integer) AS requested_on,
  r."prompt" AS "prompt", r."cached" AS "cached", r."generated" AS "generated",
  CASE
    WHEN DATE '1970-01-01' + CAST(FLOOR(CASE WHEN ISFINITE(r.requested_at) THEN DATE_PART('epoch', r.requested_at) END / 86400) AS integer) IS NULL THEN 'The request has no moment.'
    WHEN DATE '1970-01-01' + CAST(FLOOR(CASE WHEN ISFINITE(r.requested_at) THEN DATE_PART('epoch', r.requested_at) END / 86400) AS integer) < DATE '1900-01-01' OR DATE '1970-01-01' + CAST(FLOOR(CASE WHEN ISFINITE(r.requested_at) THEN DATE_PART('epoch', r.requested_at) END / 86400) AS integer) >= DATE '2200-01-01' THEN 'The request is not from 1900 to 2199.'
    WHEN COALESCE(r.model, '') = '' THEN 'The request has no model.'
    WHEN r."prompt" IS NULL THEN 'The request has no ''prompt''.'
    WHEN r."prompt" < 0 OR r."prompt" > 100000000000 THEN '''prompt'' is not from 0 to 100000000000.'
    WHEN r."cached" IS NULL THEN 'The request has no ''cached''.'
    WHEN r."cached" < 0 OR r."cached" > 100000000000 THEN '''cached'' is not from 0 to 100000000000.'
    WHEN r."generated" IS NULL THEN 'The request has no ''generated''.'
    WHEN r."generated" < 0 OR r."generated" > 100000000000 THEN '''generated'' is not from 0 to 100000000000.'
    WHEN r."cached" > r."prompt" THEN '''cached'' is more than ''prompt'', which it is a part of.'
  END AS refused
FROM requests AS r;

CREATE OR REPLACE VIEW duplicate_requests AS
SELECT r.id AS id, COUNT(*) AS requests
FROM requests AS r
WHERE r.id IS NOT NULL
GROUP BY r.id
HAVING COUNT(*) > 1;

CREATE OR REPLACE VIEW priced_requests AS
SELECT id, requested_at, model, offer, cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END AS missing
FROM (
  SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, o.offer AS offer, o.missing AS missing,
    CASE o.formula
    WHEN 'tinker_flat_total' THEN float8 '1' * ((r."prompt" * o."prefill" + r."generated" * o."sample") / float8 '1000000')
    WHEN 'tinker_cached_total' THEN float8 '1' * ((r."uncached" * o."prefill" + r."cached" * o."cached_prefill" + r."generated" * o."sample") / float8 '1000000')
    WHEN 'serverless_total' THEN float8 '1' * ((r."uncached" * o."input" + r."cached" * o."cached_input" + r."generated" * o."output") / float8 '1000000')
    WHEN 'dedicated_total' THEN CASE WHEN CASE WHEN float8 '1' * r."uncached" <> float8 '0' THEN float8 '1' * r."uncached" / NULLIF(o."prompt_tps", 0) WHEN float8 '1' * r."uncached" = float8 '0' THEN float8 '0' END >= CASE WHEN float8 '1' * r."generated" <> float8 '0' THEN float8 '1' * r."generated" / NULLIF(o."decode_tps", 0) WHEN float8 '1' * r."generated" = float8 '0' THEN float8 '0' END THEN CASE WHEN float8 '1' * r."uncached" <> float8 '0' THEN float8 '1' * r."uncached" / NULLIF(o."prompt_tps", 0) WHEN float8 '1' * r."uncached" = float8 '0' THEN float8 '0' END WHEN CASE WHEN float8 '1' * r."uncached" <> float8 '0' THEN float8 '1' * r."uncached" / NULLIF(o."prompt_tps", 0) WHEN float8 '1' * r."uncached" = float8 '0' THEN float8 '0' END < CASE WHEN float8 '1' * r."generated" <> float8 '0' THEN float8 '1' * r."generated" / NULLIF(o."decode_tps", 0) WHEN float8 '1' * r."generated" = float8 '0' THEN float8 '0' END THEN CASE WHEN float8 '1' * r."generated" <> float8 '0' THEN float8 '1' * r."generated" / NULLIF(o."decode_tps", 0) WHEN float8 '1' * r."generated" = float8 '0' THEN float8 '0' END END / float8 '3600' * o."gpus" * o."gpu_hour" / NULLIF(float8 '1', 0)
  END AS cost
  FROM (
    SELECT c.id AS id, c.requested_at AS requested_at, c.model AS model, c.requested_on AS requested_on,
      CAST(c."prompt" AS double precision) AS "prompt", CAST(c."cached" AS double precision) AS "cached", CAST(c."prompt" - c."cached" AS double precision) AS "uncached", CAST(c."generated" AS double precision) AS "generated"
    FROM checked_requests AS c
    WHERE c.refused IS NULL
  ) AS r
  JOIN models AS m ON m.name = r.model
  JOIN offers AS o ON o.model = m.model
  WHERE o.valid_from <= r.requested_on AND (o.valid_to IS NULL OR r.requested_on < o.valid_to)
) AS p
UNION ALL
SELECT c.id, c.requested_at, c.model, NULL, NULL, COALESCE(c.refused, 'No offer lists this model.')
FROM checked_requests AS c
WHERE c.refused IS NOT NULL OR c.model NOT IN (SELECT name FROM models);

CREATE OR REPLACE VIEW traffic AS
SELECT c.model AS model, c.requested_on AS requested_on, COUNT(*) AS requests,
  SUM(c."prompt") AS "prompt", SUM(c."cached") AS "cached", SUM(c."generated") AS "generated", c.refused AS refused
FROM checked_requests AS c
GROUP BY c.model, c.requested_on, c.refused;

CREATE OR REPLACE VIEW priced_traffic AS
SELECT offer, model, valid_from, valid_to, requests, "prompt", "cached", "generated", cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END AS missing
FROM (
  SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, o.valid_to AS valid_to, o.missing AS missing,
    t.requests AS requests, t."prompt" AS "prompt", t."cached" AS "cached", t."generated" AS "generated",
    CASE o.formula
    WHEN 'tinker_flat_total' THEN float8 '1' * ((t."prompt" * o."prefill" + t."generated" * o."sample") / float8 '1000000')
    WHEN 'tinker_cached_total' THEN float8 '1' * ((t."uncached" * o."prefill" + t."cached" * o."cached_prefill" + t."generated" * o."sample") / float8 '1000000')
    WHEN 'serverless_total' THEN float8 '1' * ((t."uncached" * o."input" + t."cached" * o."cached_input" + t."generated" * o."output") / float8 '1000000')
    WHEN 'dedicated_total' THEN CASE WHEN CASE WHEN float8 '1' * t."uncached" <> float8 '0' THEN float8 '1' * t."uncached" / NULLIF(o."prompt_tps", 0) WHEN float8 '1' * t."uncached" = float8 '0' THEN float8 '0' END >= CASE WHEN float8 '1' * t."generated" <> float8 '0' THEN float8 '1' * t."generated" / NULLIF(o."decode_tps", 0) WHEN float8 '1' * t."generated" = float8 '0' THEN float8 '0' END THEN CASE WHEN float8 '1' * t."uncached" <> float8 '0' THEN float8 '1' * t."uncached" / NULLIF(o."prompt_tps", 0) WHEN float8 '1' * t."uncached" = float8 '0' THEN float8 '0' END WHEN CASE WHEN float8 '1' * t."uncached" <> float8 '0' THEN float8 '1' * t."uncached" / NULLIF(o."prompt_tps", 0) WHEN float8 '1' * t."uncached" = float8 '0' THEN float8 '0' END < CASE WHEN float8 '1' * t."generated" <> float8 '0' THEN float8 '1' * t."generated" / NULLIF(o."decode_tps", 0) WHEN float8 '1' * t."generated" = float8 '0' THEN float8 '0' END THEN CASE WHEN float8 '1' * t."generated" <> float8 '0' THEN float8 '1' * t."generated" / NULLIF(o."decode_tps", 0) WHEN float8 '1' * t."generated" = float8 '0' THEN float8 '0' END END / float8 '3600' * o."gpus" * o."gpu_hour" / NULLIF(float8 '1', 0)
  END AS cost
  FROM (
    SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, SUM(t.requests) AS requests,
      CAST(SUM(t."prompt") AS double precision) AS "prompt", CAST(SUM(t."cached") AS double precision) AS "cached", CAST(SUM(t."prompt") - SUM(t."cached") AS double precision) AS "uncached", CAST(SUM(t."generated") AS double precision) AS "generated"
    FROM traffic AS t
    JOIN models AS m ON m.name = t.model
    JOIN offers AS o ON o.model = m.model
    WHERE t.refused IS NULL AND o.valid_from <= t.requested_on AND (o.valid_to IS NULL OR t.requested_on < o.valid_to)
    GROUP BY o.offer, o.model, o.valid_from
  ) AS t
  JOIN offers AS o ON o.offer = t.offer AND o.model = t.model AND o.valid_from = t.valid_from
) AS p
UNION ALL
SELECT NULL, t.model, NULL, NULL, SUM(t.requests), CAST(SUM(t."prompt") AS double precision) AS "prompt", CAST(SUM(t."cached") AS double precision) AS "cached", CAST(SUM(t."generated") AS double precision) AS "generated", NULL, COALESCE(t.refused, 'No offer lists this model.')
FROM traffic AS t
WHERE t.refused IS NOT NULL OR t.model NOT IN (SELECT name FROM models)
GROUP BY t.model, COALESCE(t.refused, 'No offer lists this model.');

CREATE OR REPLACE VIEW priced_usage AS
WITH known AS (
  SELECT a.model AS model, a.provider_key AS provider_key, CAST(c.card AS text) AS card, c.asked AS asked, c.provider AS priced_by, c.currency AS currency,
    n.sku AS sku, n.rule_text AS rule_text, n.retired_on AS retired_on, n.label AS label,
    ROW_NUMBER() OVER (PARTITION BY a.model, a.provider_key, c.card ORDER BY c.place, n.weight DESC, n.place) AS pick
  FROM (SELECT DISTINCT r.model AS model, LOWER(COALESCE(r.provider, '')) AS provider_key FROM usage_requests AS r WHERE r.model <> '') AS a
  CROSS JOIN price_cards AS c
  JOIN price_names AS n ON n.card = c.asked
  WHERE (a.provider_key = '' OR a.provider_key = c.provider_key OR a.provider_key = c.card) AND LOWER(a.model) LIKE n.pattern
),
asked AS (
  SELECT r.id AS id, k.card AS card, COALESCE(k.asked, '') AS asked, k.sku AS sku, COALESCE(k.priced_by, r.provider) AS priced_by, k.currency AS currency,
    COALESCE(k.rule_text, r.model) AS matched_by, DATE '1970-01-01' + CAST(FLOOR(CASE WHEN ISFINITE(r.requested_at) THEN DATE_PART('epoch', r.requested_at) END / 86400) AS integer) AS requested_on, CAST(FLOOR(CASE WHEN ISFINITE(r.requested_at) THEN DATE_PART('epoch', r.requested_at) END / 60) AS BIGINT) AS requested_minute,
    (CAST(FLOOR(CASE WHEN ISFINITE(r.requested_at) THEN DATE_PART('epoch', r.requested_at) END / 60) AS BIGINT) + 4 * 1440) % 10080 AS minute_of_week,
    CASE WHEN r.same_id > 1 THEN 'Several requests have this id.'
      WHEN DATE '1970-01-01' + CAST(FLOOR(CASE WHEN ISFINITE(r.requested_at) THEN DATE_PART('epoch', r.requested_at) END / 86400) AS integer) IS NULL THEN 'The request has no moment.'
      WHEN COALESCE(r.model, '') = '' THEN 'The request has no model.'
      WHEN k.card IS NULL THEN 'No card knows this model.'
      WHEN k.retired_on <= DATE '1970-01-01' + CAST(FLOOR(CASE WHEN ISFINITE(r.requested_at) THEN DATE_PART('epoch', r.requested_at) END / 86400) AS integer) THEN k.label || ' cannot be bought since ' || CAST(k.retired_on AS text) || '.' END AS refused
  FROM (SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, r.provider AS provider, COUNT(*) OVER (PARTITION BY r.id) AS same_id FROM usage_requests AS r) AS r
  LEFT JOIN (SELECT * FROM known AS n WHERE n.pick = 1) AS k ON k.model = r.model AND k.provider_key = LOWER(COALESCE(r.provider, ''))
),
located AS (
  SELECT a.id AS id, a.card AS card, a.asked AS asked, a.sku AS sku, a.priced_by AS priced_by, a.currency AS currency, a.matched_by AS matched_by, a.requested_on AS requested_on,
    COALESCE(a.refused, CASE
      WHEN c.found IS NOT NULL AND c.choices > CASE WHEN c1.found IS NULL THEN 0 ELSE 1 END + CASE WHEN c2.found IS NULL THEN 0 ELSE 1 END + CASE WHEN c3.found IS NULL THEN 0 ELSE 1 END THEN 'The card does not tell requests apart by '
        || CASE WHEN COALESCE(c1.axis = c.first_axis OR c2.axis = c.first_axis OR c3.axis = c.first_axis, FALSE) THEN c.last_axis ELSE c.first_axis END || '.'
      WHEN c1.found IS NOT NULL AND v1.found IS NULL THEN 'The card has no ' || c1.axis || ' ''' || c1.value || ''', only ' || x1.known_values || '.'
      WHEN c2.found IS NOT NULL AND v2.found IS NULL THEN 'The card has no ' || c2.axis || ' ''' || c2.value || ''', only ' || x2.known_values || '.'
      WHEN c3.found IS NOT NULL AND v3.found IS NULL THEN 'The card has no ' || c3.axis || ' ''' || c3.value || ''', only ' || x3.known_values || '.'
      WHEN c1.found IS NULL AND NOT (x1.known_since <= a.requested_minute AND a.requested_minute < x1.known_before) THEN 'Hours of a time zone are known from 2020-01-01 up to 2050-01-01 only.'
      WHEN c2.found IS NULL AND NOT (x2.known_since <= a.requested_minute AND a.requested_minute < x2.known_before) THEN 'Hours of a time zone are known from 2020-01-01 up to 2050-01-01 only.'
      WHEN c3.found IS NULL AND NOT (x3.known_since <= a.requested_minute AND a.requested_minute < x3.known_before) THEN 'Hours of a time zone are known from 2020-01-01 up to 2050-01-01 only.' END) AS refused,
    COALESCE(CASE WHEN c1.found IS NOT NULL THEN c1.value WHEN x1.axis = 'hours' AND h.value IS NOT NULL THEN h.value ELSE x1.value END, '')
      || COALESCE('|' || CASE WHEN c2.found IS NOT NULL THEN c2.value WHEN x2.axis = 'hours' AND h.value IS NOT NULL THEN h.value ELSE x2.value END, '')
      || COALESCE('|' || CASE WHEN c3.found IS NOT NULL THEN c3.value WHEN x3.axis = 'hours' AND h.value IS NOT NULL THEN h.value ELSE x3.value END, '') AS at_values,
    COALESCE(x1.axis || ' ' || CASE WHEN c1.found IS NOT NULL THEN c1.value WHEN x1.axis = 'hours' AND h.value IS NOT NULL THEN h.value ELSE x1.value END, '')
      || COALESCE(', ' || x2.axis || ' ' || CASE WHEN c2.found IS NOT NULL THEN c2.value WHEN x2.axis = 'hours' AND h.value IS NOT NULL THEN h.value ELSE x2.value END, '')
      || COALESCE(', ' || x3.axis || ' ' || CASE WHEN c3.found IS NOT NULL THEN c3.value WHEN x3.axis = 'hours' AND h.value IS NOT NULL THEN h.value ELSE x3.value END, '') AS at_words
  FROM asked AS a
  LEFT JOIN (SELECT x.card AS card, x.place AS place, CAST(x.axis AS text) AS axis, CAST(x.value AS text) AS value, x.known_values AS known_values, x.known_since AS known_since, x.known_before AS known_before FROM price_axes AS x WHERE x.place = 1 AND x.is_default = 1) AS x1 ON x1.card = a.asked
  LEFT JOIN (SELECT c.id AS id, c.axis AS axis, COALESCE(c.value, '') AS value, CAST(c.id AS text) AS found FROM usage_choices AS c) AS c1 ON c1.id = a.id AND c1.axis = x1.axis
  LEFT JOIN (SELECT v.card AS card, v.axis AS axis, v.value AS value, CAST(v.value AS text) AS found FROM price_axes AS v) AS v1 ON v1.card = a.asked AND v1.axis = c1.axis AND v1.value = c1.value
  LEFT JOIN (SELECT x.card AS card, x.place AS place, CAST(x.axis AS text) AS axis, CAST(x.value AS text) AS value, x.known_values AS known_values, x.known_since AS known_since, x.known_before AS known_before FROM price_axes AS x WHERE x.place = 2 AND x.is_default = 1) AS x2 ON x2.card = a.asked
  LEFT JOIN (SELECT c.id AS id, c.axis AS axis, COALESCE(c.value, '') AS value, CAST(c.id AS text) AS found FROM usage_choices AS c) AS c2 ON c2.id = a.id AND c2.axis = x2.axis
  LEFT JOIN (SELECT v.card AS card, v.axis AS axis, v.value AS value, CAST(v.value AS text) AS found FROM price_axes AS v) AS v2 ON v2.card = a.asked AND v2.axis = c2.axis AND v2.value = c2.value
  LEFT JOIN (SELECT x.card AS card, x.place AS place, CAST(x.axis AS text) AS axis, CAST(x.value AS text) AS value, x.known_values AS known_values, x.known_since AS known_since, x.known_before AS known_before FROM price_axes AS x WHERE x.place = 3 AND x.is_default = 1) AS x3 ON x3.card = a.asked
  LEFT JOIN (SELECT c.id AS id, c.axis AS axis, COALESCE(c.value, '') AS value, CAST(c.id AS text) AS found FROM usage_choices AS c) AS c3 ON c3.id = a.id AND c3.axis = x3.axis
  LEFT JOIN (SELECT v.card AS card, v.axis AS axis, v.value AS value, CAST(v.value AS text) AS found FROM price_axes AS v) AS v3 ON v3.card = a.asked AND v3.axis = c3.axis AND v3.value = c3.value
  LEFT JOIN (SELECT h.card AS card, CAST(h.value AS text) AS value, h.from_minute AS from_minute, h.until_minute AS until_minute, h.since_minute AS since_minute, h.before_minute AS before_minute FROM price_hours AS h) AS h
    ON h.card = a.asked AND h.from_minute <= a.minute_of_week AND a.minute_of_week < h.until_minute AND h.since_minute <= a.requested_minute AND a.requested_minute < h.before_minute
  LEFT JOIN (SELECT c.id AS id, CAST(MIN(c.id) AS text) AS found, COUNT(*) AS choices, MIN(c.axis) AS first_axis, MAX(c.axis) AS last_axis FROM usage_choices AS c GROUP BY c.id) AS c ON c.id = a.id
),
tariffed AS (
  SELECT l.id AS id, l.card AS card, l.asked AS asked, l.sku AS sku, l.priced_by AS priced_by, l.currency AS currency, l.matched_by AS matched_by, t.tariff AS tariff,
    CASE WHEN l.refused IS NOT NULL THEN l.refused
      WHEN t.tariff IS NULL THEN 'Nothing is priced' || CASE WHEN l.at_words = '' THEN '' ELSE ' at ' || l.at_words END || ' on ' || CAST(l.requested_on AS text) || '.' END AS refused
  FROM located AS l
  LEFT JOIN (SELECT CAST(t.tariff AS text) AS tariff, t.card AS card, t.sku AS sku, COALESCE(t.at_values, '') AS at_values, t.valid_from AS valid_from, t.valid_to AS valid_to FROM price_tariffs AS t) AS t
    ON t.card = l.asked AND t.sku = l.sku AND t.at_values = l.at_values AND t.valid_from <= l.requested_on AND (t.valid_to IS NULL OR l.requested_on < t.valid_to)
),
counted AS (
  SELECT c.id AS id, c.counted AS counted, c.number AS number, 0 AS is_implied FROM usage_counts AS c WHERE c.number IS NULL OR c.number <> 0
  UNION ALL
  SELECT r.id, 'request', float8 '1', 1
  FROM usage_requests AS r
  LEFT JOIN (SELECT DISTINCT c.id AS id, CAST(c.id AS text) AS found FROM usage_counts AS c WHERE c.counted = 'request') AS c ON c.id = r.id
  WHERE c.found IS NULL
),
metered AS (
  SELECT t.id AS id, t.card AS card, MIN(t.asked) AS asked, MIN(t.sku) AS sku, MIN(t.priced_by) AS priced_by, MIN(t.currency) AS currency, MIN(t.matched_by) AS matched_by,
    MIN(t.tariff) AS tariff, MIN(t.refused) AS refused, l.meter AS meter, SUM(c.number) AS number, MAX(l.decides) AS decides,
    MIN(CASE WHEN c.found IS NULL THEN NULL WHEN c.number IS NULL OR NOT (c.number >= float8 '0' AND c.number < float8 '1E+300') THEN 'The count of ' || c.counted || ' is no number from 0 on.'
      WHEN l.meter IS NULL AND c.is_implied = 0 THEN 'Nothing on the card charges for ' || c.counted || '.' END) AS missing
  FROM tariffed AS t
  LEFT JOIN (SELECT c.id AS id, CAST(c.id AS text) AS found, c.counted AS counted, c.number AS number, c.is_implied AS is_implied FROM counted AS c) AS c ON c.id = t.id
  LEFT JOIN (SELECT l.tariff AS tariff, c.counted AS counted, CAST(l.meter AS text) AS meter, l.decides AS decides FROM price_lines AS l JOIN price_counts AS c ON c.counts = l.counts) AS l ON l.tariff = t.tariff AND l.counted = c.counted
  GROUP BY t.id, t.card, l.meter
),
decided AS (
  SELECT m.*, SUM(CASE WHEN m.decides = 1 THEN m.number ELSE float8 '0' END) OVER (PARTITION BY m.id, m.card) AS deciding
  FROM metered AS m
),
charged AS (
  SELECT d.id AS id, d.card AS card, d.asked AS asked, d.sku AS sku, d.priced_by AS priced_by, d.currency AS currency, d.matched_by AS matched_by, d.refused AS refused,
    s.slot AS slot, d.missing AS uncharged, s.missing AS missing, s.amount AS amount, s.package AS package, s.units AS units,
    CASE WHEN s.graduated = 0 THEN d.number
      WHEN s.next_count IS NULL OR d.number < s.next_count - s.next_in THEN d.number - COALESCE(s.first_count - s.first_in, float8 '0')
      ELSE s.next_count - s.next_in - COALESCE(s.first_count - s.first_in, float8 '0') END AS part
  FROM decided AS d
  LEFT JOIN (SELECT s.tariff AS tariff, s.slot AS slot, s.graduated AS graduated, s.by_sum AS by_sum, s.first_count AS first_count, s.first_in AS first_in, s.next_count AS next_count, s.next_in AS next_in, s.package AS package, s.units AS units, s.amount AS amount, s.missing AS missing, s.meter AS meter, CAST(s.meter AS text) AS found FROM price_steps AS s) AS s ON s.tariff = d.tariff AND s.meter = d.meter
  WHERE s.found IS NULL
    OR (s.graduated = 1 AND d.number > COALESCE(s.first_count - s.first_in, float8 '0'))
    OR (s.graduated = 0
      AND (s.first_count IS NULL OR CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END > s.first_count OR (s.first_in = 1 AND CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END = s.first_count))
      AND (s.next_count IS NULL OR CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END < s.next_count OR (s.next_in = 0 AND CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END = s.next_count)))
),
priced AS (
  SELECT c.id AS id, c.card AS card, MIN(c.asked) AS asked, MIN(c.sku) AS sku, MIN(c.priced_by) AS priced_by, MIN(c.currency) AS currency, MIN(c.matched_by) AS matched_by,
    COALESCE(MIN(c.refused), MIN(c.uncharged), MIN(c.missing)) AS missing,
    COALESCE(MAX(CASE WHEN c.slot = 1 THEN CASE WHEN c.package > float8 '1' THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), float8 '0')
      + COALESCE(MAX(CASE WHEN c.slot = 2 THEN CASE WHEN c.package > float8 '1' THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), float8 '0')
      + COALESCE(MAX(CASE WHEN c.slot = 3 THEN CASE WHEN c.package > float8 '1' THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), float8 '0')
      + COALESCE(MAX(CASE WHEN c.slot = 4 THEN CASE WHEN c.package > float8 '1' THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), float8 '0')
      + COALESCE(MAX(CASE WHEN c.slot = 5 THEN CASE WHEN c.package > float8 '1' THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), float8 '0') AS amount
  FROM charged AS c
  GROUP BY c.id, c.card
)
SELECT p.id AS id, p.priced_by AS provider, CASE WHEN p.card IS NOT NULL THEN p.asked END AS card, CASE WHEN p.card IS NOT NULL THEN p.sku END AS sku,
  CASE WHEN p.card IS NOT NULL THEN p.matched_by END AS matched_by, CASE WHEN p.card IS NOT NULL THEN p.currency END AS currency,
  CASE WHEN p.missing IS NULL THEN p.amount END AS amount, p.missing AS missing
FROM priced AS p;

COMMENT ON VIEW priced_requests IS 'RateCards: every request under every offer, with its cost, or why there is none.';
COMMENT ON VIEW priced_traffic IS 'RateCards: what the requests of each offer, model and period cost together.';
COMMENT ON VIEW traffic IS 'RateCards: the counts of requests of each model and day, and of each step of a price.';
COMMENT ON VIEW duplicate_requests IS 'RateCards: ids that several requests have, each of which is priced.';
COMMENT ON VIEW checked_requests IS 'RateCards: every request with its day in UTC, and why it is refused, where it is.';
COMMENT ON VIEW priced_usage IS 'RateCards: each request by every card that knows its model, with its price, or why there is none.';
COMMIT;
