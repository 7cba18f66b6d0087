-- RateCards: rates, formulas and prices for DuckDB 1.3 or later. The project's tests run it.
-- Generated: change the cards and formulas, and build again. RateCards' docs/sql.md tells how it is used.

BEGIN TRANSACTION;

-- Tables of somebody else's are left alone: make a schema, USE it, and run this there.
SELECT CASE WHEN count(*) > 0 THEN error('Schema "' || current_schema() || '" has tables of its own: ' || string_agg(t.table_name, ', ') || '. Make another, USE it, and run this again.') END AS guard
FROM duckdb_tables() AS t
WHERE t.database_name = current_database() AND t.schema_name = current_schema() AND COALESCE(t.comment, '') NOT LIKE 'RateCards: %'
  AND t.table_name IN ('rates', 'models', 'offers', 'requests', 'price_cards', 'price_names', 'price_axes', 'price_hours', 'price_tariffs', 'price_lines', 'price_counts', 'price_steps', 'usage_requests', 'usage_choices', 'usage_counts')
  AND COALESCE((SELECT string_agg(c.column_name, ',' ORDER BY c.column_index) FROM duckdb_columns() AS c
    WHERE c.database_name = current_database() AND c.schema_name = current_schema() AND c.table_name = 'rates'), '') <> 'id,provider,sku,meter,path,value,unit,valid_from,valid_to,words';

DROP TABLE IF EXISTS rates;
CREATE TABLE rates (
  id VARCHAR,
  card VARCHAR,
  provider VARCHAR,
  sku VARCHAR,
  label VARCHAR,
  meter VARCHAR,
  path VARCHAR,
  value DECIMAL(38, 12),
  currency VARCHAR,
  unit VARCHAR,
  valid_from DATE,
  valid_to DATE,
  words VARCHAR,
  source VARCHAR,
  source_url VARCHAR,
  trust VARCHAR,
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

DROP TABLE IF EXISTS models;
CREATE TABLE models (
  name VARCHAR,
  model VARCHAR,
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

DROP TABLE IF EXISTS offers;
CREATE TABLE offers (
  offer VARCHAR,
  model VARCHAR,
  valid_from DATE,
  valid_to DATE,
  formula VARCHAR,
  "prefill" DOUBLE,
  "cached_prefill" DOUBLE,
  "sample" DOUBLE,
  "input" DOUBLE,
  "cached_input" DOUBLE,
  "output" DOUBLE,
  "gpus" DOUBLE,
  "gpu_hour" DOUBLE,
  "prompt_tps" DOUBLE,
  "decode_tps" DOUBLE,
  missing VARCHAR,
  PRIMARY KEY (offer, model, valid_from)
);
INSERT INTO offers (offer, model, valid_from, valid_to, formula, "prefill", "cached_prefill", "sample", "input", "cached_input", "output", "gpus", "gpu_hour", "prompt_tps", "decode_tps", missing) VALUES
  ('tinker', 'deepseek-v3p1', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'deepseek-v3p1', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.deepseek-v3p1.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'deepseek-v3p1', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 1.13e0, NULL, 2.81e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'deepseek-v3p1', DATE '2026-07-17', NULL, 'tinker_cached_total', 1.695e0, 0.339e0, 4.215e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'deepseek-v4-flash', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.deepseek-v4-flash.prefill''.'),
  ('tinker', 'deepseek-v4-flash-0731', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.deepseek-v4-flash-0731.prefill''.'),
  ('tinker', 'deepseek-v4-pro', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.deepseek-v4-pro.prefill''.'),
  ('tinker', 'glm-5p1', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.glm-5p1.prefill''.'),
  ('tinker', 'glm-5p2', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.glm-5p2.prefill''.'),
  ('tinker', 'gpt-oss-120b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'gpt-oss-120b', DATE '2026-05-16', DATE '2026-07-17', 'tinker_flat_total', 0.63e0, NULL, 1.54e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-120b', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.78e0, 0.156e0, 1.94e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-120b-32k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'gpt-oss-120b-32k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.gpt-oss-120b-32k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'gpt-oss-120b-32k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.18e0, NULL, 0.44e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-120b-32k', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.33e0, 0.066e0, 0.84e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-20b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'gpt-oss-20b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.gpt-oss-20b.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'gpt-oss-20b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.12e0, NULL, 0.3e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-20b', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.18e0, 0.036e0, 0.45e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p5', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p5', DATE '2026-05-16', DATE '2026-07-12', 'tinker_flat_total', 5.15e0, NULL, 12.81e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p5', DATE '2026-07-12', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Kimi K2.5 (128K) cannot be bought since 2026-07-12.'),
  ('tinker', 'kimi-k2p5-32k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p5-32k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.kimi-k2p5-32k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'kimi-k2p5-32k', DATE '2026-07-02', DATE '2026-07-12', 'tinker_flat_total', 1.47e0, NULL, 3.66e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p5-32k', DATE '2026-07-12', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Kimi K2.5 (32K) cannot be bought since 2026-07-12.'),
  ('tinker', 'kimi-k2p6', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p6', DATE '2026-05-16', DATE '2026-07-17', 'tinker_flat_total', 5.15e0, NULL, 12.81e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p6', DATE '2026-07-17', NULL, 'tinker_cached_total', 5.15e0, 1.03e0, 12.81e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p6-32k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p6-32k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.kimi-k2p6-32k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'kimi-k2p6-32k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 1.47e0, NULL, 3.66e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p6-32k', DATE '2026-07-17', NULL, 'tinker_cached_total', 2.205e0, 0.441e0, 5.49e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p7-code', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.kimi-k2p7-code.prefill''.'),
  ('tinker', 'kimi-k3', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.kimi-k3.prefill''.'),
  ('tinker', 'minimax-m2p7', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.minimax-m2p7.prefill''.'),
  ('tinker', 'minimax-m3', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.minimax-m3.prefill''.'),
  ('tinker', 'nemotron-3-nano', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-nano', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.nemotron-3-nano.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-nano', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.13e0, NULL, 0.33e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-nano', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.13e0, 0.026e0, 0.33e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-256k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-super-256k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.nemotron-3-super-256k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-super-256k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.76e0, NULL, 1.92e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-256k', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.76e0, 0.152e0, 1.92e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-64k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-super-64k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.nemotron-3-super-64k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-super-64k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.38e0, NULL, 0.96e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-64k', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.38e0, 0.076e0, 0.96e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.nemotron-3-ultra.prefill''.'),
  ('tinker', 'nemotron-3-ultra-256k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-ultra-256k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.nemotron-3-ultra-256k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-ultra-256k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 3.32e0, NULL, 8.3e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra-256k', DATE '2026-07-17', NULL, 'tinker_cached_total', 3.32e0, 0.664e0, 8.3e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra-64k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-ultra-64k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.nemotron-3-ultra-64k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-ultra-64k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 1.66e0, NULL, 4.15e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra-64k', DATE '2026-07-17', NULL, 'tinker_cached_total', 1.66e0, 0.332e0, 4.15e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3-8b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3-8b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3-8b.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3-8b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.13e0, NULL, 0.4e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3-8b', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.13e0, 0.026e0, 0.4e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-35b-base', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-35b-base', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3p5-35b-base.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-35b-base', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.36e0, NULL, 0.89e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-35b-base', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.36e0, 0.072e0, 0.89e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-397b', DATE '2026-05-16', DATE '2026-07-17', 'tinker_flat_total', 4e0, NULL, 10e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b', DATE '2026-07-17', NULL, 'tinker_cached_total', 4e0, 0.8e0, 10e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b-64k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-397b-64k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3p5-397b-64k.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-397b-64k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 2e0, NULL, 5e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b-64k', DATE '2026-07-17', NULL, 'tinker_cached_total', 3e0, 0.6e0, 7.5e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-4b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-4b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3p5-4b.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-4b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.22e0, NULL, 0.67e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-4b', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.22e0, 0.044e0, 0.67e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-9b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3p5-9b.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-9b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.44e0, NULL, 1.33e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.44e0, 0.088e0, 1.33e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b-base', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-9b-base', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3p5-9b-base.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-9b-base', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.44e0, NULL, 1.33e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b-base', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.44e0, 0.088e0, 1.33e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-27b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p6-27b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3p6-27b.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p6-27b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 1.24e0, NULL, 3.73e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-27b', DATE '2026-07-17', NULL, 'tinker_cached_total', 1.24e0, 0.248e0, 3.73e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-35b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p6-35b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''tinker.qwen3p6-35b.prefill'' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p6-35b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.36e0, NULL, 0.89e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-35b', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.36e0, 0.072e0, 0.89e0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p7-plus', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''tinker.qwen3p7-plus.prefill''.'),
  ('fireworks-serverless-standard', 'deepseek-v3p1', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.deepseek-v3p1.input''.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.deepseek-v4-flash.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.14e0, 0.028e0, 0.28e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'deepseek-v4-flash-0731', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash-0731', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.deepseek-v4-flash-0731.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash-0731', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.14e0, 0.028e0, 0.28e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'deepseek-v4-pro', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'deepseek-v4-pro', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.deepseek-v4-pro.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'deepseek-v4-pro', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 1.74e0, 0.145e0, 3.48e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'glm-5p1', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'glm-5p1', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.glm-5p1.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'glm-5p1', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 1.4e0, 0.26e0, 4.4e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'glm-5p2', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'glm-5p2', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.glm-5p2.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'glm-5p2', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 1.4e0, 0.14e0, 4.4e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'gpt-oss-120b', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'gpt-oss-120b', DATE '2026-05-09', NULL, 'serverless_total', NULL, NULL, NULL, 0.15e0, 0.015e0, 0.6e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'gpt-oss-120b-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.gpt-oss-120b-32k.input''.'),
  ('fireworks-serverless-standard', 'gpt-oss-20b', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'gpt-oss-20b', DATE '2026-05-09', DATE '2026-10-01', 'serverless_total', NULL, NULL, NULL, 0.07e0, 0.035e0, 0.3e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'gpt-oss-20b', DATE '2026-10-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.gpt-oss-20b.input'' is not offered.'),
  ('fireworks-serverless-standard', 'kimi-k2p5', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k2p5', DATE '2026-05-09', DATE '2026-08-01', 'serverless_total', NULL, NULL, NULL, 0.6e0, 0.1e0, 3e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'kimi-k2p5', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.kimi-k2p5.input'' is not offered.'),
  ('fireworks-serverless-standard', 'kimi-k2p5-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.kimi-k2p5-32k.input''.'),
  ('fireworks-serverless-standard', 'kimi-k2p6', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k2p6', DATE '2026-05-09', NULL, 'serverless_total', NULL, NULL, NULL, 0.95e0, 0.16e0, 4e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'kimi-k2p6-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.kimi-k2p6-32k.input''.'),
  ('fireworks-serverless-standard', 'kimi-k2p7-code', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k2p7-code', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.kimi-k2p7-code.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'kimi-k2p7-code', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.95e0, 0.19e0, 4e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'kimi-k3', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k3', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.kimi-k3.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'kimi-k3', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 3e0, 0.3e0, 15e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'minimax-m2p7', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'minimax-m2p7', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.minimax-m2p7.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'minimax-m2p7', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.3e0, 0.06e0, 1.2e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'minimax-m3', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'minimax-m3', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.minimax-m3.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'minimax-m3', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.3e0, 0.06e0, 1.2e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'nemotron-3-nano', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.nemotron-3-nano.input''.'),
  ('fireworks-serverless-standard', 'nemotron-3-super-256k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.nemotron-3-super-256k.input''.'),
  ('fireworks-serverless-standard', 'nemotron-3-super-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.nemotron-3-super-64k.input''.'),
  ('fireworks-serverless-standard', 'nemotron-3-ultra', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'nemotron-3-ultra', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.nemotron-3-ultra.input'' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'nemotron-3-ultra', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.6e0, 0.12e0, 2.4e0, NULL, NULL, NULL, NULL, NULL),
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
  ('fireworks-serverless-standard', 'qwen3p7-plus', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.4e0, 0.08e0, 1.6e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'deepseek-v3p1', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.deepseek-v3p1.input.priority''.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.deepseek-v4-flash.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.21e0, 0.042e0, 0.42e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'deepseek-v4-flash-0731', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash-0731', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.deepseek-v4-flash-0731.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash-0731', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.21e0, 0.042e0, 0.42e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'deepseek-v4-pro', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'deepseek-v4-pro', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.deepseek-v4-pro.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'deepseek-v4-pro', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 2.61e0, 0.218e0, 5.22e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'glm-5p1', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'glm-5p1', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.glm-5p1.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'glm-5p1', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 2.1e0, 0.39e0, 6.6e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'glm-5p2', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'glm-5p2', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.glm-5p2.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'glm-5p2', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 1.75e0, 0.18e0, 5.5e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'gpt-oss-120b', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'gpt-oss-120b', DATE '2026-05-09', NULL, 'serverless_total', NULL, NULL, NULL, 0.18e0, 0.018e0, 0.72e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'gpt-oss-120b-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.gpt-oss-120b-32k.input.priority''.'),
  ('fireworks-serverless-priority', 'gpt-oss-20b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.gpt-oss-20b.input.priority'' is not offered.'),
  ('fireworks-serverless-priority', 'kimi-k2p5', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.kimi-k2p5.input.priority'' is not offered.'),
  ('fireworks-serverless-priority', 'kimi-k2p5-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.kimi-k2p5-32k.input.priority''.'),
  ('fireworks-serverless-priority', 'kimi-k2p6', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'kimi-k2p6', DATE '2026-05-09', NULL, 'serverless_total', NULL, NULL, NULL, 1.5e0, 0.22e0, 6e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'kimi-k2p6-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate ''fireworks-serverless.kimi-k2p6-32k.input.priority''.'),
  ('fireworks-serverless-priority', 'kimi-k2p7-code', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'kimi-k2p7-code', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.kimi-k2p7-code.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'kimi-k2p7-code', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 1.425e0, 0.285e0, 6e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'kimi-k3', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'kimi-k3', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.kimi-k3.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'kimi-k3', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 3.75e0, 0.375e0, 18.75e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'minimax-m2p7', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'minimax-m2p7', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.minimax-m2p7.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'minimax-m2p7', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.45e0, 0.09e0, 1.8e0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'minimax-m3', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'minimax-m3', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '''fireworks-serverless.minimax-m3.input.priority'' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'minimax-m3', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.45e0, 0.09e0, 1.8e0, NULL, NULL, NULL, NULL, NULL),
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
  ('fireworks-dedicated', 'gpt-oss-120b', DATE '2026-05-16', DATE '2026-10-01', 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 4e0, 7e0, 25000e0, 2500e0, NULL),
  ('fireworks-dedicated', 'gpt-oss-120b', DATE '2026-10-01', NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 4e0, 8e0, 25000e0, 2500e0, NULL),
  ('fireworks-dedicated', 'gpt-oss-120b-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''gpt-oss-120b-32k''.'),
  ('fireworks-dedicated', 'gpt-oss-20b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''gpt-oss-20b''.'),
  ('fireworks-dedicated', 'kimi-k2p5', DATE '1900-01-01', DATE '2024-05-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2024-05-01.'),
  ('fireworks-dedicated', 'kimi-k2p5', DATE '2024-05-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''kimi-k2p5''.'),
  ('fireworks-dedicated', 'kimi-k2p5', DATE '2026-05-16', DATE '2026-10-01', 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8e0, 12e0, 30000e0, 1500e0, NULL),
  ('fireworks-dedicated', 'kimi-k2p5', DATE '2026-10-01', NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8e0, 15e0, 30000e0, 1500e0, NULL),
  ('fireworks-dedicated', 'kimi-k2p5-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''kimi-k2p5-32k''.'),
  ('fireworks-dedicated', 'kimi-k2p6', DATE '1900-01-01', DATE '2024-05-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2024-05-01.'),
  ('fireworks-dedicated', 'kimi-k2p6', DATE '2024-05-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for ''kimi-k2p6''.'),
  ('fireworks-dedicated', 'kimi-k2p6', DATE '2026-05-16', DATE '2026-10-01', 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8e0, 12e0, 30000e0, 1500e0, NULL),
  ('fireworks-dedicated', 'kimi-k2p6', DATE '2026-10-01', NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8e0, 15e0, 30000e0, 1500e0, NULL),
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
  ('fireworks-dedicated', 'qwen3p5-397b', DATE '2026-05-16', DATE '2026-10-01', 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8e0, 10e0, 20000e0, 1200e0, NULL),
  ('fireworks-dedicated', 'qwen3p5-397b', DATE '2026-10-01', NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8e0, 13e0, 20000e0, 1200e0, NULL),
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
  id VARCHAR,
  requested_at TIMESTAMPTZ,
  model VARCHAR,
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

DROP TABLE IF EXISTS price_cards;
CREATE TABLE price_cards (
  card VARCHAR,
  provider VARCHAR,
  provider_key VARCHAR,
  asked VARCHAR,
  place BIGINT,
  currency VARCHAR,
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

DROP TABLE IF EXISTS price_names;
CREATE TABLE price_names (
  card VARCHAR,
  sku VARCHAR,
  pattern VARCHAR,
  rule_text VARCHAR,
  weight BIGINT,
  place BIGINT,
  retired_on DATE,
  label VARCHAR,
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

DROP TABLE IF EXISTS price_axes;
CREATE TABLE price_axes (
  card VARCHAR,
  place BIGINT,
  axis VARCHAR,
  value VARCHAR,
  is_default BIGINT,
  known_values VARCHAR,
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

DROP TABLE IF EXISTS price_hours;
CREATE TABLE price_hours (
  card VARCHAR,
  value VARCHAR,
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

DROP TABLE IF EXISTS price_tariffs;
CREATE TABLE price_tariffs (
  tariff VARCHAR,
  card VARCHAR,
  sku VARCHAR,
  at_values VARCHAR,
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

DROP TABLE IF EXISTS price_lines;
CREATE TABLE price_lines (
  tariff VARCHAR,
  meter VARCHAR,
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

DROP TABLE IF EXISTS price_counts;
CREATE TABLE price_counts (
  counts BIGINT,
  counted VARCHAR,
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

DROP TABLE IF EXISTS price_steps;
CREATE TABLE price_steps (
  tariff VARCHAR,
  meter VARCHAR,
  slot BIGINT,
  graduated BIGINT,
  by_sum BIGINT,
  first_count DOUBLE,
  first_in BIGINT,
  next_count DOUBLE,
  next_in BIGINT,
  package DOUBLE,
  units DOUBLE,
  rate VARCHAR,
  amount DOUBLE,
  missing VARCHAR,
  PRIMARY KEY (tariff, slot)
);
INSERT INTO price_steps (tariff, meter, slot, graduated, by_sum, first_count, first_in, next_count, next_in, package, units, rate, amount, missing) VALUES
  ('fireworks-billing-rules.serverless-lora 2024-05-01', 'surcharge', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-billing-rules.serverless-lora.surcharge', 0e0, NULL),
  ('fireworks-billing-rules.serverless-lora 2026-10-01', 'surcharge', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-billing-rules.serverless-lora.surcharge', NULL, '''fireworks-billing-rules.serverless-lora.surcharge'' is not offered.'),
  ('fireworks-embeddings.up-to-150m 2024-05-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-embeddings.up-to-150m.input', 0.008e0, NULL),
  ('fireworks-embeddings.150m-to-350m 2024-05-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-embeddings.150m-to-350m.input', 0.016e0, NULL),
  ('fireworks-embeddings.qwen3-8b 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-embeddings.qwen3-8b.input', 0.1e0, NULL),
  ('fireworks-fine-tuning.up-to-16b 2024-05-01', 'any-method', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.up-to-16b.any-method', 0.5e0, NULL),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'any-method', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.up-to-16b.any-method', NULL, '''fireworks-fine-tuning.up-to-16b.any-method'' is not offered.'),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'lora-sft', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.up-to-16b.lora-sft', 0.5e0, NULL),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'lora-dpo', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.up-to-16b.lora-dpo', 1e0, NULL),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'full-sft', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.up-to-16b.full-sft', 1e0, NULL),
  ('fireworks-fine-tuning.up-to-16b 2026-10-01', 'full-dpo', 5, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.up-to-16b.full-dpo', 2e0, NULL),
  ('fireworks-fine-tuning.16b-to-80b 2024-05-01', 'any-method', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.16b-to-80b.any-method', 3e0, NULL),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'any-method', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.16b-to-80b.any-method', NULL, '''fireworks-fine-tuning.16b-to-80b.any-method'' is not offered.'),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'lora-sft', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.16b-to-80b.lora-sft', 3e0, NULL),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'lora-dpo', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.16b-to-80b.lora-dpo', 6e0, NULL),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'full-sft', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.16b-to-80b.full-sft', 6e0, NULL),
  ('fireworks-fine-tuning.16b-to-80b 2026-10-01', 'full-dpo', 5, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.16b-to-80b.full-dpo', 12e0, NULL),
  ('fireworks-fine-tuning.80b-to-300b 2026-10-01', 'lora-sft', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.80b-to-300b.lora-sft', 6e0, NULL),
  ('fireworks-fine-tuning.80b-to-300b 2026-10-01', 'lora-dpo', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.80b-to-300b.lora-dpo', 12e0, NULL),
  ('fireworks-fine-tuning.80b-to-300b 2026-10-01', 'full-sft', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.80b-to-300b.full-sft', 12e0, NULL),
  ('fireworks-fine-tuning.80b-to-300b 2026-10-01', 'full-dpo', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.80b-to-300b.full-dpo', 24e0, NULL),
  ('fireworks-fine-tuning.over-300b 2026-10-01', 'lora-sft', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.over-300b.lora-sft', 10e0, NULL),
  ('fireworks-fine-tuning.over-300b 2026-10-01', 'lora-dpo', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.over-300b.lora-dpo', 20e0, NULL),
  ('fireworks-fine-tuning.over-300b 2026-10-01', 'full-sft', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.over-300b.full-sft', 20e0, NULL),
  ('fireworks-fine-tuning.over-300b 2026-10-01', 'full-dpo', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.over-300b.full-dpo', 40e0, NULL),
  ('fireworks-fine-tuning.mixtral-8x7b 2024-05-01', 'any-method', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.mixtral-8x7b.any-method', 2e0, NULL),
  ('fireworks-fine-tuning.mixtral-8x7b 2026-10-01', 'any-method', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-fine-tuning.mixtral-8x7b.any-method', NULL, '''fireworks-fine-tuning.mixtral-8x7b.any-method'' is not offered.'),
  ('fireworks-gpu-hours.a100-80gb any-region 2024-05-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.a100-80gb.gpu-hour', 3.89e0, NULL),
  ('fireworks-gpu-hours.a100-80gb any-region 2025-07-19', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.a100-80gb.gpu-hour', 2.9e0, NULL),
  ('fireworks-gpu-hours.a100-80gb any-region 2026-05-16', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.a100-80gb.gpu-hour', NULL, '''fireworks-gpu-hours.a100-80gb.gpu-hour'' is not published.'),
  ('fireworks-gpu-hours.a100-80gb region-pinned 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned', NULL, '''fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned'' is not published.'),
  ('fireworks-gpu-hours.h100-80gb any-region 2024-05-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.h100-80gb.gpu-hour', NULL, '''fireworks-gpu-hours.h100-80gb.gpu-hour'' is on request.'),
  ('fireworks-gpu-hours.h100-80gb any-region 2025-07-19', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.h100-80gb.gpu-hour', 5.8e0, NULL),
  ('fireworks-gpu-hours.h100-80gb any-region 2026-02-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.h100-80gb.gpu-hour', 4e0, NULL),
  ('fireworks-gpu-hours.h100-80gb any-region 2026-05-16', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.h100-80gb.gpu-hour', 7e0, NULL),
  ('fireworks-gpu-hours.h100-80gb any-region 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.h100-80gb.gpu-hour', 8e0, NULL),
  ('fireworks-gpu-hours.h100-80gb region-pinned 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.h100-80gb.gpu-hour.region-pinned', 12e0, NULL),
  ('fireworks-gpu-hours.h200-141gb any-region 2025-07-19', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.h200-141gb.gpu-hour', 6.99e0, NULL),
  ('fireworks-gpu-hours.h200-141gb any-region 2026-02-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.h200-141gb.gpu-hour', 6e0, NULL),
  ('fireworks-gpu-hours.h200-141gb any-region 2026-05-16', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.h200-141gb.gpu-hour', 7e0, NULL),
  ('fireworks-gpu-hours.h200-141gb any-region 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.h200-141gb.gpu-hour', 8e0, NULL),
  ('fireworks-gpu-hours.h200-141gb region-pinned 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.h200-141gb.gpu-hour.region-pinned', 12e0, NULL),
  ('fireworks-gpu-hours.b200-180gb any-region 2025-07-19', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.b200-180gb.gpu-hour', 11.99e0, NULL),
  ('fireworks-gpu-hours.b200-180gb any-region 2026-02-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.b200-180gb.gpu-hour', 9e0, NULL),
  ('fireworks-gpu-hours.b200-180gb any-region 2026-05-16', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.b200-180gb.gpu-hour', 10e0, NULL),
  ('fireworks-gpu-hours.b200-180gb any-region 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.b200-180gb.gpu-hour', 13e0, NULL),
  ('fireworks-gpu-hours.b200-180gb region-pinned 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.b200-180gb.gpu-hour.region-pinned', 19.5e0, NULL),
  ('fireworks-gpu-hours.b300-288gb any-region 2026-05-16', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.b300-288gb.gpu-hour', 12e0, NULL),
  ('fireworks-gpu-hours.b300-288gb any-region 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.b300-288gb.gpu-hour', 15e0, NULL),
  ('fireworks-gpu-hours.b300-288gb region-pinned 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.b300-288gb.gpu-hour.region-pinned', 22.5e0, NULL),
  ('fireworks-gpu-hours.gb300-288gb any-region 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.gb300-288gb.gpu-hour', 20e0, NULL),
  ('fireworks-gpu-hours.gb300-288gb region-pinned 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.gb300-288gb.gpu-hour.region-pinned', 30e0, NULL),
  ('fireworks-gpu-hours.mi300x any-region 2025-07-19', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.mi300x.gpu-hour', 4.99e0, NULL),
  ('fireworks-gpu-hours.mi300x any-region 2026-02-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.mi300x.gpu-hour', NULL, '''fireworks-gpu-hours.mi300x.gpu-hour'' is not published.'),
  ('fireworks-gpu-hours.mi300x region-pinned 2026-10-01', 'gpu-hour', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-gpu-hours.mi300x.gpu-hour.region-pinned', NULL, '''fireworks-gpu-hours.mi300x.gpu-hour.region-pinned'' is not published.'),
  ('fireworks-images.sdxl 2024-05-01', 'step', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-images.sdxl.step', NULL, '''fireworks-images.sdxl.step'' is not published.'),
  ('fireworks-images.sdxl 2025-07-19', 'step', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-images.sdxl.step', 0.00013e0, NULL),
  ('fireworks-images.sdxl 2025-07-19', 'image-of-30-steps', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-images.sdxl.image-of-30-steps', 0.0039e0, NULL),
  ('fireworks-images.sdxl-controlnet 2024-05-01', 'step', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-images.sdxl-controlnet.step', NULL, '''fireworks-images.sdxl-controlnet.step'' is not published.'),
  ('fireworks-images.sdxl-controlnet 2025-07-19', 'step', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-images.sdxl-controlnet.step', 0.0002e0, NULL),
  ('fireworks-images.sdxl-controlnet 2025-07-19', 'image-of-30-steps', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-images.sdxl-controlnet.image-of-30-steps', 0.006e0, NULL),
  ('fireworks-serverless.kimi-k2p6 standard|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.input', 0.95e0, NULL),
  ('fireworks-serverless.kimi-k2p6 standard|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.cached-input', 0.16e0, NULL),
  ('fireworks-serverless.kimi-k2p6 standard|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.output', 4e0, NULL),
  ('fireworks-serverless.kimi-k2p6 priority|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.input.priority', 1.5e0, NULL),
  ('fireworks-serverless.kimi-k2p6 priority|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.cached-input.priority', 0.22e0, NULL),
  ('fireworks-serverless.kimi-k2p6 priority|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.output.priority', 6e0, NULL),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.input.fast', 2e0, NULL),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.cached-input.fast', 0.3e0, NULL),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.output.fast', 8e0, NULL),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.input.fast', NULL, '''fireworks-serverless.kimi-k2p6.input.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.cached-input.fast', NULL, '''fireworks-serverless.kimi-k2p6.cached-input.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p6 fast|global|online 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.output.fast', NULL, '''fireworks-serverless.kimi-k2p6.output.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p6 standard|global|batch 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.input.batch', 0.57e0, NULL),
  ('fireworks-serverless.kimi-k2p6 standard|global|batch 2026-05-09', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.output.batch', 2.4e0, NULL),
  ('fireworks-serverless.kimi-k2p6 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.input.batch', 0.475e0, NULL),
  ('fireworks-serverless.kimi-k2p6 standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p6.output.batch', 2e0, NULL),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.input', 0.6e0, NULL),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.cached-input', 0.1e0, NULL),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.output', 3e0, NULL),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.input', NULL, '''fireworks-serverless.kimi-k2p5.input'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.cached-input', NULL, '''fireworks-serverless.kimi-k2p5.cached-input'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.output', NULL, '''fireworks-serverless.kimi-k2p5.output'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.input.priority', NULL, '''fireworks-serverless.kimi-k2p5.input.priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.cached-input.priority', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.output.priority', NULL, '''fireworks-serverless.kimi-k2p5.output.priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.input.priority', NULL, '''fireworks-serverless.kimi-k2p5.input.priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.cached-input.priority', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.output.priority', NULL, '''fireworks-serverless.kimi-k2p5.output.priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.input.fast', NULL, '''fireworks-serverless.kimi-k2p5.input.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.cached-input.fast', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.output.fast', NULL, '''fireworks-serverless.kimi-k2p5.output.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.input.fast', NULL, '''fireworks-serverless.kimi-k2p5.input.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.cached-input.fast', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.output.fast', NULL, '''fireworks-serverless.kimi-k2p5.output.fast'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|us|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.input.us', NULL, '''fireworks-serverless.kimi-k2p5.input.us'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|us|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.cached-input.us', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.us'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|us|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.output.us', NULL, '''fireworks-serverless.kimi-k2p5.output.us'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|us|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.input.us-priority', NULL, '''fireworks-serverless.kimi-k2p5.input.us-priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|us|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.cached-input.us-priority', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.us-priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 priority|us|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.output.us-priority', NULL, '''fireworks-serverless.kimi-k2p5.output.us-priority'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|us|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.input.fast-us', NULL, '''fireworks-serverless.kimi-k2p5.input.fast-us'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|us|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.cached-input.fast-us', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.fast-us'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 fast|us|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.output.fast-us', NULL, '''fireworks-serverless.kimi-k2p5.output.fast-us'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.input.batch', 0.36e0, NULL),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-05-09', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.output.batch', 1.8e0, NULL),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.input.batch', NULL, '''fireworks-serverless.kimi-k2p5.input.batch'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.cached-input.batch', NULL, '''fireworks-serverless.kimi-k2p5.cached-input.batch'' is not offered.'),
  ('fireworks-serverless.kimi-k2p5 standard|global|batch 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p5.output.batch', NULL, '''fireworks-serverless.kimi-k2p5.output.batch'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.input', NULL, '''fireworks-serverless.qwen3p5-397b.input'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.cached-input', NULL, '''fireworks-serverless.qwen3p5-397b.cached-input'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.output', NULL, '''fireworks-serverless.qwen3p5-397b.output'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b priority|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.input.priority', NULL, '''fireworks-serverless.qwen3p5-397b.input.priority'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b priority|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.cached-input.priority', NULL, '''fireworks-serverless.qwen3p5-397b.cached-input.priority'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b priority|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.output.priority', NULL, '''fireworks-serverless.qwen3p5-397b.output.priority'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b fast|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.input.fast', NULL, '''fireworks-serverless.qwen3p5-397b.input.fast'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b fast|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.cached-input.fast', NULL, '''fireworks-serverless.qwen3p5-397b.cached-input.fast'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b fast|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.output.fast', NULL, '''fireworks-serverless.qwen3p5-397b.output.fast'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|us|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.input.us', NULL, '''fireworks-serverless.qwen3p5-397b.input.us'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|us|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.cached-input.us', NULL, '''fireworks-serverless.qwen3p5-397b.cached-input.us'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|us|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.output.us', NULL, '''fireworks-serverless.qwen3p5-397b.output.us'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b priority|us|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.input.us-priority', NULL, '''fireworks-serverless.qwen3p5-397b.input.us-priority'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b priority|us|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.cached-input.us-priority', NULL, '''fireworks-serverless.qwen3p5-397b.cached-input.us-priority'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b priority|us|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.output.us-priority', NULL, '''fireworks-serverless.qwen3p5-397b.output.us-priority'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b fast|us|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.input.fast-us', NULL, '''fireworks-serverless.qwen3p5-397b.input.fast-us'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b fast|us|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.cached-input.fast-us', NULL, '''fireworks-serverless.qwen3p5-397b.cached-input.fast-us'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b fast|us|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.output.fast-us', NULL, '''fireworks-serverless.qwen3p5-397b.output.fast-us'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|global|batch 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.input.batch', NULL, '''fireworks-serverless.qwen3p5-397b.input.batch'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|global|batch 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.cached-input.batch', NULL, '''fireworks-serverless.qwen3p5-397b.cached-input.batch'' is not offered.'),
  ('fireworks-serverless.qwen3p5-397b standard|global|batch 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p5-397b.output.batch', NULL, '''fireworks-serverless.qwen3p5-397b.output.batch'' is not offered.'),
  ('fireworks-serverless.gpt-oss-120b standard|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-120b.input', 0.15e0, NULL),
  ('fireworks-serverless.gpt-oss-120b standard|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-120b.cached-input', 0.015e0, NULL),
  ('fireworks-serverless.gpt-oss-120b standard|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-120b.output', 0.6e0, NULL),
  ('fireworks-serverless.gpt-oss-120b priority|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-120b.input.priority', 0.18e0, NULL),
  ('fireworks-serverless.gpt-oss-120b priority|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-120b.cached-input.priority', 0.018e0, NULL),
  ('fireworks-serverless.gpt-oss-120b priority|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-120b.output.priority', 0.72e0, NULL),
  ('fireworks-serverless.gpt-oss-120b fast|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-120b.input.fast', NULL, '''fireworks-serverless.gpt-oss-120b.input.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-120b fast|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-120b.cached-input.fast', NULL, '''fireworks-serverless.gpt-oss-120b.cached-input.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-120b fast|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-120b.output.fast', NULL, '''fireworks-serverless.gpt-oss-120b.output.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-120b standard|global|batch 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-120b.input.batch', 0.09e0, NULL),
  ('fireworks-serverless.gpt-oss-120b standard|global|batch 2026-05-09', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-120b.output.batch', 0.36e0, NULL),
  ('fireworks-serverless.gpt-oss-120b standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-120b.input.batch', 0.075e0, NULL),
  ('fireworks-serverless.gpt-oss-120b standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-120b.output.batch', 0.3e0, NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.input', 0.07e0, NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.cached-input', 0.035e0, NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.output', 0.3e0, NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.input', NULL, '''fireworks-serverless.gpt-oss-20b.input'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.cached-input', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|global|online 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.output', NULL, '''fireworks-serverless.gpt-oss-20b.output'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.input.priority', NULL, '''fireworks-serverless.gpt-oss-20b.input.priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.cached-input.priority', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.output.priority', NULL, '''fireworks-serverless.gpt-oss-20b.output.priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.input.priority', NULL, '''fireworks-serverless.gpt-oss-20b.input.priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.cached-input.priority', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|global|online 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.output.priority', NULL, '''fireworks-serverless.gpt-oss-20b.output.priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.input.fast', NULL, '''fireworks-serverless.gpt-oss-20b.input.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-05-09', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.cached-input.fast', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-05-09', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.output.fast', NULL, '''fireworks-serverless.gpt-oss-20b.output.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.input.fast', NULL, '''fireworks-serverless.gpt-oss-20b.input.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.cached-input.fast', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|global|online 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.output.fast', NULL, '''fireworks-serverless.gpt-oss-20b.output.fast'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|us|online 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.input.us', NULL, '''fireworks-serverless.gpt-oss-20b.input.us'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|us|online 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.cached-input.us', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.us'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|us|online 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.output.us', NULL, '''fireworks-serverless.gpt-oss-20b.output.us'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|us|online 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.input.us-priority', NULL, '''fireworks-serverless.gpt-oss-20b.input.us-priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|us|online 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.cached-input.us-priority', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.us-priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b priority|us|online 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.output.us-priority', NULL, '''fireworks-serverless.gpt-oss-20b.output.us-priority'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|us|online 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.input.fast-us', NULL, '''fireworks-serverless.gpt-oss-20b.input.fast-us'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|us|online 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.cached-input.fast-us', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.fast-us'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b fast|us|online 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.output.fast-us', NULL, '''fireworks-serverless.gpt-oss-20b.output.fast-us'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-05-09', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.input.batch', 0.042e0, NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-05-09', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.output.batch', 0.18e0, NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.input.batch', 0.035e0, NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.output.batch', 0.15e0, NULL),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-10-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.input.batch', NULL, '''fireworks-serverless.gpt-oss-20b.input.batch'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-10-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.cached-input.batch', NULL, '''fireworks-serverless.gpt-oss-20b.cached-input.batch'' is not offered.'),
  ('fireworks-serverless.gpt-oss-20b standard|global|batch 2026-10-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.gpt-oss-20b.output.batch', NULL, '''fireworks-serverless.gpt-oss-20b.output.batch'' is not offered.'),
  ('fireworks-serverless.kimi-k3 standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.input', 3e0, NULL),
  ('fireworks-serverless.kimi-k3 standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.cached-input', 0.3e0, NULL),
  ('fireworks-serverless.kimi-k3 standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.output', 15e0, NULL),
  ('fireworks-serverless.kimi-k3 priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.input.priority', 3.75e0, NULL),
  ('fireworks-serverless.kimi-k3 priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.cached-input.priority', 0.375e0, NULL),
  ('fireworks-serverless.kimi-k3 priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.output.priority', 18.75e0, NULL),
  ('fireworks-serverless.kimi-k3 fast|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.input.fast', 4.5e0, NULL),
  ('fireworks-serverless.kimi-k3 fast|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.cached-input.fast', 0.45e0, NULL),
  ('fireworks-serverless.kimi-k3 fast|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.output.fast', 22.5e0, NULL),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.input.us', 3.3e0, NULL),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.cached-input.us', 0.33e0, NULL),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.output.us', 16.5e0, NULL),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-09-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.input.us', 4.5e0, NULL),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-09-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.cached-input.us', 0.45e0, NULL),
  ('fireworks-serverless.kimi-k3 standard|us|online 2026-09-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.output.us', 22.5e0, NULL),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.input.us-priority', 4.125e0, NULL),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.cached-input.us-priority', 0.4125e0, NULL),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.output.us-priority', 20.625e0, NULL),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-09-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.input.us-priority', 5.625e0, NULL),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-09-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.cached-input.us-priority', 0.5625e0, NULL),
  ('fireworks-serverless.kimi-k3 priority|us|online 2026-09-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.output.us-priority', 28.125e0, NULL),
  ('fireworks-serverless.kimi-k3 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.input.batch', 1.5e0, NULL),
  ('fireworks-serverless.kimi-k3 standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k3.output.batch', 7.5e0, NULL),
  ('fireworks-serverless.kimi-k2p7-code standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p7-code.input', 0.95e0, NULL),
  ('fireworks-serverless.kimi-k2p7-code standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p7-code.cached-input', 0.19e0, NULL),
  ('fireworks-serverless.kimi-k2p7-code standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p7-code.output', 4e0, NULL),
  ('fireworks-serverless.kimi-k2p7-code priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p7-code.input.priority', 1.425e0, NULL),
  ('fireworks-serverless.kimi-k2p7-code priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p7-code.cached-input.priority', 0.285e0, NULL),
  ('fireworks-serverless.kimi-k2p7-code priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p7-code.output.priority', 6e0, NULL),
  ('fireworks-serverless.kimi-k2p7-code fast|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p7-code.input.fast', 1.9e0, NULL),
  ('fireworks-serverless.kimi-k2p7-code fast|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p7-code.cached-input.fast', 0.38e0, NULL),
  ('fireworks-serverless.kimi-k2p7-code fast|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p7-code.output.fast', 8e0, NULL),
  ('fireworks-serverless.kimi-k2p7-code standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p7-code.input.batch', 0.475e0, NULL),
  ('fireworks-serverless.kimi-k2p7-code standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.kimi-k2p7-code.output.batch', 2e0, NULL),
  ('fireworks-serverless.deepseek-v4-pro standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-pro.input', 1.74e0, NULL),
  ('fireworks-serverless.deepseek-v4-pro standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-pro.cached-input', 0.145e0, NULL),
  ('fireworks-serverless.deepseek-v4-pro standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-pro.output', 3.48e0, NULL),
  ('fireworks-serverless.deepseek-v4-pro priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-pro.input.priority', 2.61e0, NULL),
  ('fireworks-serverless.deepseek-v4-pro priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-pro.cached-input.priority', 0.218e0, NULL),
  ('fireworks-serverless.deepseek-v4-pro priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-pro.output.priority', 5.22e0, NULL),
  ('fireworks-serverless.deepseek-v4-pro standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-pro.input.batch', 0.87e0, NULL),
  ('fireworks-serverless.deepseek-v4-pro standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-pro.output.batch', 1.74e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash.input', 0.14e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash.cached-input', 0.028e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash.output', 0.28e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash.input.priority', 0.21e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash.cached-input.priority', 0.042e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash.output.priority', 0.42e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash.input.batch', 0.07e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash.output.batch', 0.14e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash-0731.input', 0.14e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash-0731.cached-input', 0.028e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash-0731.output', 0.28e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash-0731.input.priority', 0.21e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash-0731.cached-input.priority', 0.042e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash-0731.output.priority', 0.42e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash-0731.input.batch', 0.07e0, NULL),
  ('fireworks-serverless.deepseek-v4-flash-0731 standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.deepseek-v4-flash-0731.output.batch', 0.14e0, NULL),
  ('fireworks-serverless.glm-5p2 standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.input', 1.4e0, NULL),
  ('fireworks-serverless.glm-5p2 standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.cached-input', 0.14e0, NULL),
  ('fireworks-serverless.glm-5p2 standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.output', 4.4e0, NULL),
  ('fireworks-serverless.glm-5p2 priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.input.priority', 1.75e0, NULL),
  ('fireworks-serverless.glm-5p2 priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.cached-input.priority', 0.18e0, NULL),
  ('fireworks-serverless.glm-5p2 priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.output.priority', 5.5e0, NULL),
  ('fireworks-serverless.glm-5p2 fast|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.input.fast', 2.1e0, NULL),
  ('fireworks-serverless.glm-5p2 fast|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.cached-input.fast', 0.21e0, NULL),
  ('fireworks-serverless.glm-5p2 fast|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.output.fast', 6.6e0, NULL),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.input.fast-us', 2.1e0, NULL),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.cached-input.fast-us', 0.21e0, NULL),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.output.fast-us', 6.6e0, NULL),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-09-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.input.fast-us', 3.15e0, NULL),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-09-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.cached-input.fast-us', 0.315e0, NULL),
  ('fireworks-serverless.glm-5p2 fast|us|online 2026-09-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.output.fast-us', 9.9e0, NULL),
  ('fireworks-serverless.glm-5p2 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.input.batch', 0.7e0, NULL),
  ('fireworks-serverless.glm-5p2 standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p2.output.batch', 2.2e0, NULL),
  ('fireworks-serverless.glm-5p1 standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p1.input', 1.4e0, NULL),
  ('fireworks-serverless.glm-5p1 standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p1.cached-input', 0.26e0, NULL),
  ('fireworks-serverless.glm-5p1 standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p1.output', 4.4e0, NULL),
  ('fireworks-serverless.glm-5p1 priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p1.input.priority', 2.1e0, NULL),
  ('fireworks-serverless.glm-5p1 priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p1.cached-input.priority', 0.39e0, NULL),
  ('fireworks-serverless.glm-5p1 priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p1.output.priority', 6.6e0, NULL),
  ('fireworks-serverless.glm-5p1 fast|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p1.input.fast', 2.8e0, NULL),
  ('fireworks-serverless.glm-5p1 fast|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p1.cached-input.fast', 0.52e0, NULL),
  ('fireworks-serverless.glm-5p1 fast|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p1.output.fast', 8.8e0, NULL),
  ('fireworks-serverless.glm-5p1 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p1.input.batch', 0.7e0, NULL),
  ('fireworks-serverless.glm-5p1 standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.glm-5p1.output.batch', 2.2e0, NULL),
  ('fireworks-serverless.qwen3p7-plus standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p7-plus.input', 0.4e0, NULL),
  ('fireworks-serverless.qwen3p7-plus standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p7-plus.cached-input', 0.08e0, NULL),
  ('fireworks-serverless.qwen3p7-plus standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p7-plus.output', 1.6e0, NULL),
  ('fireworks-serverless.qwen3p7-plus standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p7-plus.input.batch', 0.2e0, NULL),
  ('fireworks-serverless.qwen3p7-plus standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.qwen3p7-plus.output.batch', 0.8e0, NULL),
  ('fireworks-serverless.minimax-m3 standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m3.input', 0.3e0, NULL),
  ('fireworks-serverless.minimax-m3 standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m3.cached-input', 0.06e0, NULL),
  ('fireworks-serverless.minimax-m3 standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m3.output', 1.2e0, NULL),
  ('fireworks-serverless.minimax-m3 priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m3.input.priority', 0.45e0, NULL),
  ('fireworks-serverless.minimax-m3 priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m3.cached-input.priority', 0.09e0, NULL),
  ('fireworks-serverless.minimax-m3 priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m3.output.priority', 1.8e0, NULL),
  ('fireworks-serverless.minimax-m3 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m3.input.batch', 0.15e0, NULL),
  ('fireworks-serverless.minimax-m3 standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m3.output.batch', 0.6e0, NULL),
  ('fireworks-serverless.minimax-m2p7 standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m2p7.input', 0.3e0, NULL),
  ('fireworks-serverless.minimax-m2p7 standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m2p7.cached-input', 0.06e0, NULL),
  ('fireworks-serverless.minimax-m2p7 standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m2p7.output', 1.2e0, NULL),
  ('fireworks-serverless.minimax-m2p7 priority|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m2p7.input.priority', 0.45e0, NULL),
  ('fireworks-serverless.minimax-m2p7 priority|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m2p7.cached-input.priority', 0.09e0, NULL),
  ('fireworks-serverless.minimax-m2p7 priority|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m2p7.output.priority', 1.8e0, NULL),
  ('fireworks-serverless.minimax-m2p7 standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m2p7.input.batch', 0.15e0, NULL),
  ('fireworks-serverless.minimax-m2p7 standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.minimax-m2p7.output.batch', 0.6e0, NULL),
  ('fireworks-serverless.nemotron-3-ultra standard|global|online 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.nemotron-3-ultra.input', 0.6e0, NULL),
  ('fireworks-serverless.nemotron-3-ultra standard|global|online 2026-08-01', 'cached-input', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.nemotron-3-ultra.cached-input', 0.12e0, NULL),
  ('fireworks-serverless.nemotron-3-ultra standard|global|online 2026-08-01', 'output', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.nemotron-3-ultra.output', 2.4e0, NULL),
  ('fireworks-serverless.nemotron-3-ultra standard|global|batch 2026-08-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.nemotron-3-ultra.input.batch', 0.3e0, NULL),
  ('fireworks-serverless.nemotron-3-ultra standard|global|batch 2026-08-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless.nemotron-3-ultra.output.batch', 1.2e0, NULL),
  ('fireworks-serverless-sizes.dense-tiny 2026-08-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless-sizes.dense-tiny.tokens', 0.1e0, NULL),
  ('fireworks-serverless-sizes.dense-small 2024-05-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless-sizes.dense-small.tokens', 0.2e0, NULL),
  ('fireworks-serverless-sizes.dense-small 2026-08-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless-sizes.dense-small.tokens', 0.2e0, NULL),
  ('fireworks-serverless-sizes.dense-large 2024-05-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless-sizes.dense-large.tokens', 0.9e0, NULL),
  ('fireworks-serverless-sizes.dense-large 2026-08-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless-sizes.dense-large.tokens', 0.9e0, NULL),
  ('fireworks-serverless-sizes.moe-small 2024-05-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless-sizes.moe-small.tokens', 0.5e0, NULL),
  ('fireworks-serverless-sizes.moe-small 2026-08-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless-sizes.moe-small.tokens', 0.5e0, NULL),
  ('fireworks-serverless-sizes.moe-large 2024-05-01', 'tokens', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-serverless-sizes.moe-large.tokens', 1.2e0, NULL),
  ('fireworks-spending-tiers.tier-1 2024-05-01', 'monthly-limit', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-spending-tiers.tier-1.monthly-limit', 50e0, NULL),
  ('fireworks-spending-tiers.tier-2 2024-05-01', 'monthly-limit', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-spending-tiers.tier-2.monthly-limit', 500e0, NULL),
  ('fireworks-spending-tiers.tier-3 2024-05-01', 'monthly-limit', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-spending-tiers.tier-3.monthly-limit', 5000e0, NULL),
  ('fireworks-spending-tiers.tier-4 2024-05-01', 'monthly-limit', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-spending-tiers.tier-4.monthly-limit', 50000e0, NULL),
  ('fireworks-spending-tiers.custom 2024-05-01', 'monthly-limit', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'fireworks-spending-tiers.custom.monthly-limit', NULL, '''fireworks-spending-tiers.custom.monthly-limit'' is on request.'),
  ('fireworks-training-api.glm-5p3-flash 2026-10-01', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.glm-5p3-flash.prefill', 2.96e0, NULL),
  ('fireworks-training-api.glm-5p3-flash 2026-10-01', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.glm-5p3-flash.cached-prefill', 0.593e0, NULL),
  ('fireworks-training-api.glm-5p3-flash 2026-10-01', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.glm-5p3-flash.sample', 7.41e0, NULL),
  ('fireworks-training-api.glm-5p3-flash 2026-10-01', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.glm-5p3-flash.train', 8.89e0, NULL),
  ('fireworks-training-api.glm-5p3 2026-10-01', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.glm-5p3.prefill', 4.86e0, NULL),
  ('fireworks-training-api.glm-5p3 2026-10-01', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.glm-5p3.cached-prefill', 0.972e0, NULL),
  ('fireworks-training-api.glm-5p3 2026-10-01', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.glm-5p3.sample', 12.15e0, NULL),
  ('fireworks-training-api.glm-5p3 2026-10-01', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.glm-5p3.train', 14.58e0, NULL),
  ('fireworks-training-api.qwen3p8-27b 2026-10-01', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.qwen3p8-27b.prefill', 1.86e0, NULL),
  ('fireworks-training-api.qwen3p8-27b 2026-10-01', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.qwen3p8-27b.cached-prefill', 0.372e0, NULL),
  ('fireworks-training-api.qwen3p8-27b 2026-10-01', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.qwen3p8-27b.sample', 5.595e0, NULL),
  ('fireworks-training-api.qwen3p8-27b 2026-10-01', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.qwen3p8-27b.train', 4.103e0, NULL),
  ('fireworks-training-api.kimi-k3 2026-10-01', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.kimi-k3.prefill', 10.87e0, NULL),
  ('fireworks-training-api.kimi-k3 2026-10-01', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.kimi-k3.cached-prefill', 2.17e0, NULL),
  ('fireworks-training-api.kimi-k3 2026-10-01', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.kimi-k3.sample', 27.11e0, NULL),
  ('fireworks-training-api.kimi-k3 2026-10-01', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.kimi-k3.train', 32.55e0, NULL),
  ('fireworks-training-api.deepseek-v4-flash-0731 2026-10-01', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.deepseek-v4-flash-0731.prefill', 1.74e0, NULL),
  ('fireworks-training-api.deepseek-v4-flash-0731 2026-10-01', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.deepseek-v4-flash-0731.cached-prefill', 0.35e0, NULL),
  ('fireworks-training-api.deepseek-v4-flash-0731 2026-10-01', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.deepseek-v4-flash-0731.sample', 4.33e0, NULL),
  ('fireworks-training-api.deepseek-v4-flash-0731 2026-10-01', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'fireworks-training-api.deepseek-v4-flash-0731.train', 5.2e0, NULL),
  ('tinker.kimi-k2p6 2026-05-16', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6.prefill', 5.15e0, NULL),
  ('tinker.kimi-k2p6 2026-05-16', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6.sample', 12.81e0, NULL),
  ('tinker.kimi-k2p6 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6.prefill', 5.15e0, NULL),
  ('tinker.kimi-k2p6 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6.sample', 12.81e0, NULL),
  ('tinker.kimi-k2p6 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6.train', 15.4e0, NULL),
  ('tinker.kimi-k2p6 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6.prefill', 5.15e0, NULL),
  ('tinker.kimi-k2p6 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6.cached-prefill', 1.03e0, NULL),
  ('tinker.kimi-k2p6 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6.sample', 12.81e0, NULL),
  ('tinker.kimi-k2p6 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6.train', 15.4e0, NULL),
  ('tinker.kimi-k2p6-32k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6-32k.prefill', 1.47e0, NULL),
  ('tinker.kimi-k2p6-32k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6-32k.sample', 3.66e0, NULL),
  ('tinker.kimi-k2p6-32k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6-32k.train', 4.4e0, NULL),
  ('tinker.kimi-k2p6-32k 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6-32k.prefill', 2.205e0, NULL),
  ('tinker.kimi-k2p6-32k 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6-32k.cached-prefill', 0.441e0, NULL),
  ('tinker.kimi-k2p6-32k 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6-32k.sample', 5.49e0, NULL),
  ('tinker.kimi-k2p6-32k 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p6-32k.train', 4.84e0, NULL),
  ('tinker.kimi-k2p5 2026-05-16', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p5.prefill', 5.15e0, NULL),
  ('tinker.kimi-k2p5 2026-05-16', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p5.sample', 12.81e0, NULL),
  ('tinker.kimi-k2p5 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p5.prefill', 5.15e0, NULL),
  ('tinker.kimi-k2p5 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p5.sample', 12.81e0, NULL),
  ('tinker.kimi-k2p5 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p5.train', 15.4e0, NULL),
  ('tinker.kimi-k2p5-32k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p5-32k.prefill', 1.47e0, NULL),
  ('tinker.kimi-k2p5-32k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p5-32k.sample', 3.66e0, NULL),
  ('tinker.kimi-k2p5-32k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.kimi-k2p5-32k.train', 4.4e0, NULL),
  ('tinker.qwen3p5-397b 2026-05-16', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b.prefill', 4e0, NULL),
  ('tinker.qwen3p5-397b 2026-05-16', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b.sample', 10e0, NULL),
  ('tinker.qwen3p5-397b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b.prefill', 4e0, NULL),
  ('tinker.qwen3p5-397b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b.sample', 10e0, NULL),
  ('tinker.qwen3p5-397b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b.train', 12e0, NULL),
  ('tinker.qwen3p5-397b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b.prefill', 4e0, NULL),
  ('tinker.qwen3p5-397b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b.cached-prefill', 0.8e0, NULL),
  ('tinker.qwen3p5-397b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b.sample', 10e0, NULL),
  ('tinker.qwen3p5-397b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b.train', 12e0, NULL),
  ('tinker.qwen3p5-397b-64k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b-64k.prefill', 2e0, NULL),
  ('tinker.qwen3p5-397b-64k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b-64k.sample', 5e0, NULL),
  ('tinker.qwen3p5-397b-64k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b-64k.train', 6e0, NULL),
  ('tinker.qwen3p5-397b-64k 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b-64k.prefill', 3e0, NULL),
  ('tinker.qwen3p5-397b-64k 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b-64k.cached-prefill', 0.6e0, NULL),
  ('tinker.qwen3p5-397b-64k 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b-64k.sample', 7.5e0, NULL),
  ('tinker.qwen3p5-397b-64k 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-397b-64k.train', 6.6e0, NULL),
  ('tinker.gpt-oss-120b 2026-05-16', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b.prefill', 0.63e0, NULL),
  ('tinker.gpt-oss-120b 2026-05-16', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b.sample', 1.54e0, NULL),
  ('tinker.gpt-oss-120b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b.prefill', 0.63e0, NULL),
  ('tinker.gpt-oss-120b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b.sample', 1.54e0, NULL),
  ('tinker.gpt-oss-120b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b.train', 1.82e0, NULL),
  ('tinker.gpt-oss-120b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b.prefill', 0.78e0, NULL),
  ('tinker.gpt-oss-120b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b.cached-prefill', 0.156e0, NULL),
  ('tinker.gpt-oss-120b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b.sample', 1.94e0, NULL),
  ('tinker.gpt-oss-120b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b.train', 2.33e0, NULL),
  ('tinker.gpt-oss-120b-32k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b-32k.prefill', 0.18e0, NULL),
  ('tinker.gpt-oss-120b-32k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b-32k.sample', 0.44e0, NULL),
  ('tinker.gpt-oss-120b-32k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b-32k.train', 0.52e0, NULL),
  ('tinker.gpt-oss-120b-32k 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b-32k.prefill', 0.33e0, NULL),
  ('tinker.gpt-oss-120b-32k 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b-32k.cached-prefill', 0.066e0, NULL),
  ('tinker.gpt-oss-120b-32k 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b-32k.sample', 0.84e0, NULL),
  ('tinker.gpt-oss-120b-32k 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-120b-32k.train', 0.737e0, NULL),
  ('tinker.gpt-oss-20b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-20b.prefill', 0.12e0, NULL),
  ('tinker.gpt-oss-20b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-20b.sample', 0.3e0, NULL),
  ('tinker.gpt-oss-20b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-20b.train', 0.36e0, NULL),
  ('tinker.gpt-oss-20b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-20b.prefill', 0.18e0, NULL),
  ('tinker.gpt-oss-20b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-20b.cached-prefill', 0.036e0, NULL),
  ('tinker.gpt-oss-20b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-20b.sample', 0.45e0, NULL),
  ('tinker.gpt-oss-20b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.gpt-oss-20b.train', 0.396e0, NULL),
  ('tinker.deepseek-v3p1 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.deepseek-v3p1.prefill', 1.13e0, NULL),
  ('tinker.deepseek-v3p1 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.deepseek-v3p1.sample', 2.81e0, NULL),
  ('tinker.deepseek-v3p1 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.deepseek-v3p1.train', 3.38e0, NULL),
  ('tinker.deepseek-v3p1 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.deepseek-v3p1.prefill', 1.695e0, NULL),
  ('tinker.deepseek-v3p1 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.deepseek-v3p1.cached-prefill', 0.339e0, NULL),
  ('tinker.deepseek-v3p1 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.deepseek-v3p1.sample', 4.215e0, NULL),
  ('tinker.deepseek-v3p1 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.deepseek-v3p1.train', 3.718e0, NULL),
  ('tinker.nemotron-3-ultra-64k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-ultra-64k.prefill', 1.66e0, NULL),
  ('tinker.nemotron-3-ultra-64k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-ultra-64k.sample', 4.15e0, NULL),
  ('tinker.nemotron-3-ultra-64k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-ultra-64k.train', 4.98e0, NULL),
  ('tinker.nemotron-3-ultra-64k 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-ultra-64k.prefill', 1.66e0, NULL),
  ('tinker.nemotron-3-ultra-64k 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-ultra-64k.cached-prefill', 0.332e0, NULL),
  ('tinker.nemotron-3-ultra-64k 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-ultra-64k.sample', 4.15e0, NULL),
  ('tinker.nemotron-3-ultra-64k 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-ultra-64k.train', 4.98e0, NULL),
  ('tinker.nemotron-3-ultra-256k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-ultra-256k.prefill', 3.32e0, NULL),
  ('tinker.nemotron-3-ultra-256k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-ultra-256k.sample', 8.3e0, NULL),
  ('tinker.nemotron-3-ultra-256k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-ultra-256k.train', 9.96e0, NULL),
  ('tinker.nemotron-3-ultra-256k 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-ultra-256k.prefill', 3.32e0, NULL),
  ('tinker.nemotron-3-ultra-256k 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-ultra-256k.cached-prefill', 0.664e0, NULL),
  ('tinker.nemotron-3-ultra-256k 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-ultra-256k.sample', 8.3e0, NULL),
  ('tinker.nemotron-3-ultra-256k 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-ultra-256k.train', 9.96e0, NULL),
  ('tinker.nemotron-3-super-64k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-super-64k.prefill', 0.38e0, NULL),
  ('tinker.nemotron-3-super-64k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-super-64k.sample', 0.96e0, NULL),
  ('tinker.nemotron-3-super-64k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-super-64k.train', 1.16e0, NULL),
  ('tinker.nemotron-3-super-64k 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-super-64k.prefill', 0.38e0, NULL),
  ('tinker.nemotron-3-super-64k 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-super-64k.cached-prefill', 0.076e0, NULL),
  ('tinker.nemotron-3-super-64k 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-super-64k.sample', 0.96e0, NULL),
  ('tinker.nemotron-3-super-64k 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-super-64k.train', 1.16e0, NULL),
  ('tinker.nemotron-3-super-256k 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-super-256k.prefill', 0.76e0, NULL),
  ('tinker.nemotron-3-super-256k 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-super-256k.sample', 1.92e0, NULL),
  ('tinker.nemotron-3-super-256k 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-super-256k.train', 2.32e0, NULL),
  ('tinker.nemotron-3-super-256k 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-super-256k.prefill', 0.76e0, NULL),
  ('tinker.nemotron-3-super-256k 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-super-256k.cached-prefill', 0.152e0, NULL),
  ('tinker.nemotron-3-super-256k 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-super-256k.sample', 1.92e0, NULL),
  ('tinker.nemotron-3-super-256k 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-super-256k.train', 2.32e0, NULL),
  ('tinker.nemotron-3-nano 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-nano.prefill', 0.13e0, NULL),
  ('tinker.nemotron-3-nano 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-nano.sample', 0.33e0, NULL),
  ('tinker.nemotron-3-nano 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-nano.train', 0.4e0, NULL),
  ('tinker.nemotron-3-nano 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-nano.prefill', 0.13e0, NULL),
  ('tinker.nemotron-3-nano 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-nano.cached-prefill', 0.026e0, NULL),
  ('tinker.nemotron-3-nano 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-nano.sample', 0.33e0, NULL),
  ('tinker.nemotron-3-nano 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.nemotron-3-nano.train', 0.4e0, NULL),
  ('tinker.qwen3p6-35b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p6-35b.prefill', 0.36e0, NULL),
  ('tinker.qwen3p6-35b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p6-35b.sample', 0.89e0, NULL),
  ('tinker.qwen3p6-35b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p6-35b.train', 1.07e0, NULL),
  ('tinker.qwen3p6-35b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p6-35b.prefill', 0.36e0, NULL),
  ('tinker.qwen3p6-35b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p6-35b.cached-prefill', 0.072e0, NULL),
  ('tinker.qwen3p6-35b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p6-35b.sample', 0.89e0, NULL),
  ('tinker.qwen3p6-35b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p6-35b.train', 1.07e0, NULL),
  ('tinker.qwen3p6-27b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p6-27b.prefill', 1.24e0, NULL),
  ('tinker.qwen3p6-27b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p6-27b.sample', 3.73e0, NULL),
  ('tinker.qwen3p6-27b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p6-27b.train', 3.73e0, NULL),
  ('tinker.qwen3p6-27b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p6-27b.prefill', 1.24e0, NULL),
  ('tinker.qwen3p6-27b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p6-27b.cached-prefill', 0.248e0, NULL),
  ('tinker.qwen3p6-27b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p6-27b.sample', 3.73e0, NULL),
  ('tinker.qwen3p6-27b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p6-27b.train', 3.73e0, NULL),
  ('tinker.qwen3p5-35b-base 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-35b-base.prefill', 0.36e0, NULL),
  ('tinker.qwen3p5-35b-base 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-35b-base.sample', 0.89e0, NULL),
  ('tinker.qwen3p5-35b-base 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-35b-base.train', 1.07e0, NULL),
  ('tinker.qwen3p5-35b-base 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-35b-base.prefill', 0.36e0, NULL),
  ('tinker.qwen3p5-35b-base 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-35b-base.cached-prefill', 0.072e0, NULL),
  ('tinker.qwen3p5-35b-base 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-35b-base.sample', 0.89e0, NULL),
  ('tinker.qwen3p5-35b-base 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-35b-base.train', 1.07e0, NULL),
  ('tinker.qwen3p5-9b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-9b.prefill', 0.44e0, NULL),
  ('tinker.qwen3p5-9b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-9b.sample', 1.33e0, NULL),
  ('tinker.qwen3p5-9b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-9b.train', 1.33e0, NULL),
  ('tinker.qwen3p5-9b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-9b.prefill', 0.44e0, NULL),
  ('tinker.qwen3p5-9b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-9b.cached-prefill', 0.088e0, NULL),
  ('tinker.qwen3p5-9b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-9b.sample', 1.33e0, NULL),
  ('tinker.qwen3p5-9b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-9b.train', 1.33e0, NULL),
  ('tinker.qwen3p5-9b-base 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-9b-base.prefill', 0.44e0, NULL),
  ('tinker.qwen3p5-9b-base 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-9b-base.sample', 1.33e0, NULL),
  ('tinker.qwen3p5-9b-base 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-9b-base.train', 1.33e0, NULL),
  ('tinker.qwen3p5-9b-base 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-9b-base.prefill', 0.44e0, NULL),
  ('tinker.qwen3p5-9b-base 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-9b-base.cached-prefill', 0.088e0, NULL),
  ('tinker.qwen3p5-9b-base 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-9b-base.sample', 1.33e0, NULL),
  ('tinker.qwen3p5-9b-base 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-9b-base.train', 1.33e0, NULL),
  ('tinker.qwen3p5-4b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-4b.prefill', 0.22e0, NULL),
  ('tinker.qwen3p5-4b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-4b.sample', 0.67e0, NULL),
  ('tinker.qwen3p5-4b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-4b.train', 0.67e0, NULL),
  ('tinker.qwen3p5-4b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-4b.prefill', 0.22e0, NULL),
  ('tinker.qwen3p5-4b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-4b.cached-prefill', 0.044e0, NULL),
  ('tinker.qwen3p5-4b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-4b.sample', 0.67e0, NULL),
  ('tinker.qwen3p5-4b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3p5-4b.train', 0.67e0, NULL),
  ('tinker.qwen3-8b 2026-07-02', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3-8b.prefill', 0.13e0, NULL),
  ('tinker.qwen3-8b 2026-07-02', 'sample', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3-8b.sample', 0.4e0, NULL),
  ('tinker.qwen3-8b 2026-07-02', 'train', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3-8b.train', 0.4e0, NULL),
  ('tinker.qwen3-8b 2026-07-17', 'prefill', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3-8b.prefill', 0.13e0, NULL),
  ('tinker.qwen3-8b 2026-07-17', 'cached-prefill', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3-8b.cached-prefill', 0.026e0, NULL),
  ('tinker.qwen3-8b 2026-07-17', 'sample', 3, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3-8b.sample', 0.4e0, NULL),
  ('tinker.qwen3-8b 2026-07-17', 'train', 4, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'tinker.qwen3-8b.train', 0.4e0, NULL),
  ('tinker-storage.storage 2026-07-17', 'gb-month', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1e0, 'tinker-storage.storage.gb-month', 0.1e0, NULL);
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
  id VARCHAR,
  requested_at TIMESTAMPTZ,
  model VARCHAR,
  provider VARCHAR
);
COMMENT ON TABLE usage_requests IS 'RateCards: requests to be priced by the cards; the reader fills it.';
COMMENT ON COLUMN usage_requests.id IS 'RateCards: Any id that no other request has.';
COMMENT ON COLUMN usage_requests.requested_at IS 'RateCards: The moment; its day and hour in UTC decide what is in force.';
COMMENT ON COLUMN usage_requests.model IS 'RateCards: What the request calls the model: an id, an alias, or a name that a match rule takes.';
COMMENT ON COLUMN usage_requests.provider IS 'RateCards: Only its cards are asked; null asks all.';

CREATE TABLE IF NOT EXISTS usage_choices (
  id VARCHAR,
  axis VARCHAR,
  value VARCHAR
);
COMMENT ON TABLE usage_choices IS 'RateCards: how requests are served, where not as cards have it by default; the reader fills it.';
COMMENT ON COLUMN usage_choices.id IS 'RateCards: The request''s.';
COMMENT ON COLUMN usage_choices.axis IS 'RateCards: What is chosen on, such as tier.';
COMMENT ON COLUMN usage_choices.value IS 'RateCards: What is chosen, such as priority.';

CREATE TABLE IF NOT EXISTS usage_counts (
  id VARCHAR,
  counted VARCHAR,
  number DOUBLE
);
COMMENT ON TABLE usage_counts IS 'RateCards: what was counted in requests, none of it a part of another count; the reader fills it.';
COMMENT ON COLUMN usage_counts.id IS 'RateCards: The request''s.';
COMMENT ON COLUMN usage_counts.counted IS 'RateCards: What was counted, such as input or output.';
COMMENT ON COLUMN usage_counts.number IS 'RateCards: How many; none of them a part of another count.';

-- Prompt tokens per episode, in tokens. Every turn sends the whole history again, so prompts grow with the square of the number of turns.
CREATE OR REPLACE MACRO "prompt_tokens"("turns", "initial_prompt", "added_per_turn") AS "turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1e0) / 2e0;
COMMENT ON MACRO "prompt_tokens" IS 'RateCards: Prompt tokens per episode, in tokens. Every turn sends the whole history again, so prompts grow with the square of the number of turns.';

-- Uncached prompt tokens per episode, in tokens. With a cache each token is prefilled once; all of them stand in the last prompt.
CREATE OR REPLACE MACRO "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") AS "initial_prompt" + ("turns" - 1e0) * "added_per_turn";
COMMENT ON MACRO "uncached_prompt_tokens" IS 'RateCards: Uncached prompt tokens per episode, in tokens. With a cache each token is prefilled once; all of them stand in the last prompt.';

-- Cached prompt tokens per episode, in tokens. The rest of the prompts repeats what an earlier turn has sent.
CREATE OR REPLACE MACRO "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") AS "turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1e0) / 2e0 - ("initial_prompt" + ("turns" - 1e0) * "added_per_turn");
COMMENT ON MACRO "cached_prompt_tokens" IS 'RateCards: Cached prompt tokens per episode, in tokens. The rest of the prompts repeats what an earlier turn has sent.';

-- Cache hit. The cached share of the prompt tokens, 0 where there are none.
CREATE OR REPLACE MACRO "cache_hit"("turns", "initial_prompt", "added_per_turn") AS CASE WHEN "turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1e0) / 2e0 > 0e0 THEN ("turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1e0) / 2e0 - ("initial_prompt" + ("turns" - 1e0) * "added_per_turn")) / NULLIF("turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1e0) / 2e0, 0) WHEN "turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1e0) / 2e0 <= 0e0 THEN 0e0 END;
COMMENT ON MACRO "cache_hit" IS 'RateCards: Cache hit. The cached share of the prompt tokens, 0 where there are none.';

-- Generated tokens per episode, in tokens. Every turn generates the same number of tokens.
CREATE OR REPLACE MACRO "decode_tokens"("turns", "decode_per_turn") AS "turns" * "decode_per_turn";
COMMENT ON MACRO "decode_tokens" IS 'RateCards: Generated tokens per episode, in tokens. Every turn generates the same number of tokens.';

-- Last request, in tokens. The last prompt and what it generates stand in the model's context together.
CREATE OR REPLACE MACRO "last_request_tokens"("turns", "initial_prompt", "added_per_turn", "decode_per_turn") AS "initial_prompt" + ("turns" - 1e0) * "added_per_turn" + "decode_per_turn" * 1e0;
COMMENT ON MACRO "last_request_tokens" IS 'RateCards: Last request, in tokens. The last prompt and what it generates stand in the model''s context together.';

-- Context overrun, in tokens. How many tokens the last request has more than the context holds; below zero it fits.
CREATE OR REPLACE MACRO "context_overrun"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "context") AS "initial_prompt" + ("turns" - 1e0) * "added_per_turn" + "decode_per_turn" * 1e0 - "context";
COMMENT ON MACRO "context_overrun" IS 'RateCards: Context overrun, in tokens. How many tokens the last request has more than the context holds; below zero it fits.';

-- Turns that fit, in turns. Turns whose request fits the model's context; whole ones are meant, so round down.
CREATE OR REPLACE MACRO "turns_in_context"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "context") AS CASE WHEN "initial_prompt" + ("turns" - 1e0) * "added_per_turn" + "decode_per_turn" * 1e0 - "context" > 0e0 THEN CASE WHEN "added_per_turn" > 0e0 THEN CASE WHEN 0e0 >= ("context" - "initial_prompt" - "decode_per_turn" * 1e0 + "added_per_turn" * 1e0) / NULLIF("added_per_turn", 0) THEN 0e0 WHEN 0e0 < ("context" - "initial_prompt" - "decode_per_turn" * 1e0 + "added_per_turn" * 1e0) / NULLIF("added_per_turn", 0) THEN ("context" - "initial_prompt" - "decode_per_turn" * 1e0 + "added_per_turn" * 1e0) / NULLIF("added_per_turn", 0) END WHEN "added_per_turn" <= 0e0 THEN 0e0 END WHEN "initial_prompt" + ("turns" - 1e0) * "added_per_turn" + "decode_per_turn" * 1e0 - "context" <= 0e0 THEN "turns" END;
COMMENT ON MACRO "turns_in_context" IS 'RateCards: Turns that fit, in turns. Turns whose request fits the model''s context; whole ones are meant, so round down.';

-- Generated but not added, in tokens/turn. How much more a turn generates than it adds to the next prompt; above zero, something is dropped on the way.
CREATE OR REPLACE MACRO "added_shortfall"("added_per_turn", "decode_per_turn") AS "decode_per_turn" - "added_per_turn";
COMMENT ON MACRO "added_shortfall" IS 'RateCards: Generated but not added, in tokens/turn. How much more a turn generates than it adds to the next prompt; above zero, something is dropped on the way.';

-- Tinker per episode, no cached prefill, in USD. Every prompt token is billed at the prefill rate, however often it was sent before.
CREATE OR REPLACE MACRO "tinker_flat_episode"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prefill", "sample") AS (("turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1e0) / 2e0) * "prefill" + "turns" * "decode_per_turn" * "sample") / 1000000e0;
COMMENT ON MACRO "tinker_flat_episode" IS 'RateCards: Tinker per episode, no cached prefill, in USD. Every prompt token is billed at the prefill rate, however often it was sent before.';

-- Tinker prefill, no cached prefill, in USD. The prefill of all episodes.
CREATE OR REPLACE MACRO "tinker_flat_prefill_cost"("episodes", "turns", "initial_prompt", "added_per_turn", "prefill") AS "episodes" * ("turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1e0) / 2e0) * "prefill" / 1000000e0;
COMMENT ON MACRO "tinker_flat_prefill_cost" IS 'RateCards: Tinker prefill, no cached prefill, in USD. The prefill of all episodes.';

-- Tinker sampling, in USD. The generated tokens of all episodes.
CREATE OR REPLACE MACRO "tinker_decode_cost"("episodes", "turns", "decode_per_turn", "sample") AS "episodes" * ("turns" * "decode_per_turn") * "sample" / 1000000e0;
COMMENT ON MACRO "tinker_decode_cost" IS 'RateCards: Tinker sampling, in USD. The generated tokens of all episodes.';

-- Tinker, no cached prefill, in USD. The cost of all episodes, which is prefill and sampling.
CREATE OR REPLACE MACRO "tinker_flat_total"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prefill", "sample") AS "episodes" * ((("turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1e0) / 2e0) * "prefill" + "turns" * "decode_per_turn" * "sample") / 1000000e0);
COMMENT ON MACRO "tinker_flat_total" IS 'RateCards: Tinker, no cached prefill, in USD. The cost of all episodes, which is prefill and sampling.';

-- Tinker per episode, in USD. Each prompt token is billed once at the prefill rate, and then at the cached prefill rate.
CREATE OR REPLACE MACRO "tinker_cached_episode"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prefill", "cached_prefill", "sample") AS (("initial_prompt" + ("turns" - 1e0) * "added_per_turn") * "prefill" + ("turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1e0) / 2e0 - ("initial_prompt" + ("turns" - 1e0) * "added_per_turn")) * "cached_prefill" + "turns" * "decode_per_turn" * "sample") / 1000000e0;
COMMENT ON MACRO "tinker_cached_episode" IS 'RateCards: Tinker per episode, in USD. Each prompt token is billed once at the prefill rate, and then at the cached prefill rate.';

-- Tinker prefill, in USD. The uncached prompt tokens of all episodes.
CREATE OR REPLACE MACRO "tinker_uncached_cost"("episodes", "turns", "initial_prompt", "added_per_turn", "prefill") AS "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") * "prefill" / 1000000e0;
COMMENT ON MACRO "tinker_uncached_cost" IS 'RateCards: Tinker prefill, in USD. The uncached prompt tokens of all episodes.';

-- Tinker cached prefill, in USD. The cached prompt tokens of all episodes.
CREATE OR REPLACE MACRO "tinker_cached_cost"("episodes", "turns", "initial_prompt", "added_per_turn", "cached_prefill") AS "episodes" * ("turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1e0) / 2e0 - ("initial_prompt" + ("turns" - 1e0) * "added_per_turn")) * "cached_prefill" / 1000000e0;
COMMENT ON MACRO "tinker_cached_cost" IS 'RateCards: Tinker cached prefill, in USD. The cached prompt tokens of all episodes.';

-- Tinker, in USD. The cost of all episodes, which is prefill, cached prefill and sampling.
CREATE OR REPLACE MACRO "tinker_cached_total"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prefill", "cached_prefill", "sample") AS "episodes" * ((("initial_prompt" + ("turns" - 1e0) * "added_per_turn") * "prefill" + ("turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1e0) / 2e0 - ("initial_prompt" + ("turns" - 1e0) * "added_per_turn")) * "cached_prefill" + "turns" * "decode_per_turn" * "sample") / 1000000e0);
COMMENT ON MACRO "tinker_cached_total" IS 'RateCards: Tinker, in USD. The cost of all episodes, which is prefill, cached prefill and sampling.';

-- Serverless per episode, in USD. Uncached and cached input and output are billed apart.
CREATE OR REPLACE MACRO "serverless_episode"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "input", "cached_input", "output") AS (("initial_prompt" + ("turns" - 1e0) * "added_per_turn") * "input" + ("turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1e0) / 2e0 - ("initial_prompt" + ("turns" - 1e0) * "added_per_turn")) * "cached_input" + "turns" * "decode_per_turn" * "output") / 1000000e0;
COMMENT ON MACRO "serverless_episode" IS 'RateCards: Serverless per episode, in USD. Uncached and cached input and output are billed apart.';

-- Serverless input, in USD. The uncached prompt tokens of all episodes.
CREATE OR REPLACE MACRO "serverless_uncached_cost"("episodes", "turns", "initial_prompt", "added_per_turn", "input") AS "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") * "input" / 1000000e0;
COMMENT ON MACRO "serverless_uncached_cost" IS 'RateCards: Serverless input, in USD. The uncached prompt tokens of all episodes.';

-- Serverless cached input, in USD. The cached prompt tokens of all episodes.
CREATE OR REPLACE MACRO "serverless_cached_cost"("episodes", "turns", "initial_prompt", "added_per_turn", "cached_input") AS "episodes" * ("turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1e0) / 2e0 - ("initial_prompt" + ("turns" - 1e0) * "added_per_turn")) * "cached_input" / 1000000e0;
COMMENT ON MACRO "serverless_cached_cost" IS 'RateCards: Serverless cached input, in USD. The cached prompt tokens of all episodes.';

-- Serverless output, in USD. The generated tokens of all episodes.
CREATE OR REPLACE MACRO "serverless_decode_cost"("episodes", "turns", "decode_per_turn", "output") AS "episodes" * ("turns" * "decode_per_turn") * "output" / 1000000e0;
COMMENT ON MACRO "serverless_decode_cost" IS 'RateCards: Serverless output, in USD. The generated tokens of all episodes.';

-- Serverless, in USD. The cost of all episodes, which is input, cached input and output.
CREATE OR REPLACE MACRO "serverless_total"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "input", "cached_input", "output") AS "episodes" * ((("initial_prompt" + ("turns" - 1e0) * "added_per_turn") * "input" + ("turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1e0) / 2e0 - ("initial_prompt" + ("turns" - 1e0) * "added_per_turn")) * "cached_input" + "turns" * "decode_per_turn" * "output") / 1000000e0);
COMMENT ON MACRO "serverless_total" IS 'RateCards: Serverless, in USD. The cost of all episodes, which is input, cached input and output.';

-- Prefill time, in s. How long the cluster prefills, with each token prefilled once; 0 where there is nothing to prefill.
CREATE OR REPLACE MACRO "prefill_time"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") AS CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END;
COMMENT ON MACRO "prefill_time" IS 'RateCards: Prefill time, in s. How long the cluster prefills, with each token prefilled once; 0 where there is nothing to prefill.';

-- Decode time, in s. How long the cluster generates; 0 where it generates nothing.
CREATE OR REPLACE MACRO "decode_time"("episodes", "turns", "decode_per_turn", "decode_tps") AS CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END;
COMMENT ON MACRO "decode_time" IS 'RateCards: Decode time, in s. How long the cluster generates; 0 where it generates nothing.';

-- Cluster time, in s. The two run side by side, so the longer one counts.
CREATE OR REPLACE MACRO "cluster_time"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") AS CASE WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END >= CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END THEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END < CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END THEN CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END END;
COMMENT ON MACRO "cluster_time" IS 'RateCards: Cluster time, in s. The two run side by side, so the longer one counts.';

-- Prefill hours, in hours. The prefill time in hours.
CREATE OR REPLACE MACRO "prefill_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") AS CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END / 3600e0;
COMMENT ON MACRO "prefill_hours" IS 'RateCards: Prefill hours, in hours. The prefill time in hours.';

-- Decode hours, in hours. The decode time in hours.
CREATE OR REPLACE MACRO "decode_hours"("episodes", "turns", "decode_per_turn", "decode_tps") AS CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END / 3600e0;
COMMENT ON MACRO "decode_hours" IS 'RateCards: Decode hours, in hours. The decode time in hours.';

-- Cluster hours, in hours. The cluster time in hours.
CREATE OR REPLACE MACRO "cluster_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") AS CASE WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END >= CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END THEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END < CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END THEN CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END END / 3600e0;
COMMENT ON MACRO "cluster_hours" IS 'RateCards: Cluster hours, in hours. The cluster time in hours.';

-- Dedicated, in USD. GPU-hours are billed idle or busy, so a cluster that works half of the time costs twice as much.
CREATE OR REPLACE MACRO "dedicated_total"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "gpus", "gpu_hour", "prompt_tps", "decode_tps", "utilization") AS CASE WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END >= CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END THEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END < CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END THEN CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END END / 3600e0 * "gpus" * "gpu_hour" / NULLIF("utilization", 0);
COMMENT ON MACRO "dedicated_total" IS 'RateCards: Dedicated, in USD. GPU-hours are billed idle or busy, so a cluster that works half of the time costs twice as much.';

-- Dedicated per episode, in USD. The cost of the cluster, shared among the episodes.
CREATE OR REPLACE MACRO "dedicated_episode"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "gpus", "gpu_hour", "prompt_tps", "decode_tps", "utilization") AS CASE WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END >= CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END THEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END < CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END THEN CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END END / 3600e0 * "gpus" * "gpu_hour" / NULLIF("utilization", 0) / NULLIF("episodes", 0);
COMMENT ON MACRO "dedicated_episode" IS 'RateCards: Dedicated per episode, in USD. The cost of the cluster, shared among the episodes.';

-- Cost of a cluster per 1M tokens, in USD/Mtok. More replicas make more tokens in the same time for proportionally more money, so this stays as it is.
CREATE OR REPLACE MACRO "cluster_cost_per_mtok"("gpus", "gpu_hour", "cluster_tps") AS "gpus" * "gpu_hour" / NULLIF("cluster_tps", 0) * 1000000e0 / 3600e0;
COMMENT ON MACRO "cluster_cost_per_mtok" IS 'RateCards: Cost of a cluster per 1M tokens, in USD/Mtok. More replicas make more tokens in the same time for proportionally more money, so this stays as it is.';

-- Cluster hours at par, in hours. The hours of work that the baseline's total buys on the cluster.
CREATE OR REPLACE MACRO "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") AS "baseline_total" * "utilization" / NULLIF("gpus" * "gpu_hour", 0);
COMMENT ON MACRO "hours_at_par" IS 'RateCards: Cluster hours at par, in hours. The hours of work that the baseline''s total buys on the cluster.';

-- GPUs at par, in GPUs. With this many GPUs, at the same throughput, dedicated costs what the baseline does; 0 where there is nothing to do.
CREATE OR REPLACE MACRO "gpus_at_par"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "gpu_hour", "prompt_tps", "decode_tps", "utilization", "baseline_total") AS CASE WHEN CASE WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END >= CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END THEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END < CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END THEN CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END END / 3600e0 > 0e0 THEN "baseline_total" * "utilization" / NULLIF(CASE WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END >= CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END THEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END < CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END THEN CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END END / 3600e0 * "gpu_hour", 0) WHEN CASE WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END >= CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END THEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END < CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END THEN CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END END / 3600e0 <= 0e0 THEN 0e0 END;
COMMENT ON MACRO "gpus_at_par" IS 'RateCards: GPUs at par, in GPUs. With this many GPUs, at the same throughput, dedicated costs what the baseline does; 0 where there is nothing to do.';

-- Prompt throughput at par, in tokens/s. At this prompt throughput prefill takes as long as the baseline's total buys; 0 where that is nothing, or where decode takes longer anyway.
CREATE OR REPLACE MACRO "prompt_tps_at_par"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "gpus", "gpu_hour", "decode_tps", "utilization", "baseline_total") AS CASE WHEN "baseline_total" * "utilization" / NULLIF("gpus" * "gpu_hour", 0) > 0e0 THEN CASE WHEN CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END / 3600e0 <= "baseline_total" * "utilization" / NULLIF("gpus" * "gpu_hour", 0) THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("baseline_total" * "utilization" / NULLIF("gpus" * "gpu_hour", 0), 0) / 3600e0 WHEN CASE WHEN "episodes" * ("turns" * "decode_per_turn") <> 0e0 THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * ("turns" * "decode_per_turn") = 0e0 THEN 0e0 END / 3600e0 > "baseline_total" * "utilization" / NULLIF("gpus" * "gpu_hour", 0) THEN 0e0 END WHEN "baseline_total" * "utilization" / NULLIF("gpus" * "gpu_hour", 0) <= 0e0 THEN 0e0 END;
COMMENT ON MACRO "prompt_tps_at_par" IS 'RateCards: Prompt throughput at par, in tokens/s. At this prompt throughput prefill takes as long as the baseline''s total buys; 0 where that is nothing, or where decode takes longer anyway.';

-- Decode throughput at par, in tokens/s. At this decode throughput generating takes as long as the baseline's total buys; 0 where that is nothing, or where prefill takes longer anyway.
CREATE OR REPLACE MACRO "decode_tps_at_par"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "gpus", "gpu_hour", "prompt_tps", "utilization", "baseline_total") AS CASE WHEN "baseline_total" * "utilization" / NULLIF("gpus" * "gpu_hour", 0) > 0e0 THEN CASE WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END / 3600e0 <= "baseline_total" * "utilization" / NULLIF("gpus" * "gpu_hour", 0) THEN "episodes" * ("turns" * "decode_per_turn") / NULLIF("baseline_total" * "utilization" / NULLIF("gpus" * "gpu_hour", 0), 0) / 3600e0 WHEN CASE WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") <> 0e0 THEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * ("initial_prompt" + ("turns" - 1e0) * "added_per_turn") = 0e0 THEN 0e0 END / 3600e0 > "baseline_total" * "utilization" / NULLIF("gpus" * "gpu_hour", 0) THEN 0e0 END WHEN "baseline_total" * "utilization" / NULLIF("gpus" * "gpu_hour", 0) <= 0e0 THEN 0e0 END;
COMMENT ON MACRO "decode_tps_at_par" IS 'RateCards: Decode throughput at par, in tokens/s. At this decode throughput generating takes as long as the baseline''s total buys; 0 where that is nothing, or where prefill takes longer anyway.';

-- Tokens per response, estimated, in tokens. Where nothing is measured, a response has three fifths of the most tokens that it may have.
CREATE OR REPLACE MACRO "rft_average_tokens"("max_tokens") AS "max_tokens" * 0.6e0;
COMMENT ON MACRO "rft_average_tokens" IS 'RateCards: Tokens per response, estimated, in tokens. Where nothing is measured, a response has three fifths of the most tokens that it may have.';

-- Tokens of a fine-tuning job, in tokens. Every response to every prompt in every epoch.
CREATE OR REPLACE MACRO "rft_total_tokens"("prompts", "epochs", "responses", "average_tokens") AS "prompts" * "epochs" * "responses" * "average_tokens";
COMMENT ON MACRO "rft_total_tokens" IS 'RateCards: Tokens of a fine-tuning job, in tokens. Every response to every prompt in every epoch.';

-- GPU-hours of a fine-tuning job, in GPU-hours. All GPUs are billed for as long as the tokens take.
CREATE OR REPLACE MACRO "rft_gpu_hours"("gpus", "prompts", "epochs", "responses", "average_tokens", "rollout_tps") AS "gpus" * ("prompts" * "epochs" * "responses" * "average_tokens" / NULLIF("rollout_tps", 0)) / 3600e0;
COMMENT ON MACRO "rft_gpu_hours" IS 'RateCards: GPU-hours of a fine-tuning job, in GPU-hours. All GPUs are billed for as long as the tokens take.';

-- Cost of a fine-tuning job, in USD. GPU-hours are billed at the on-demand rate.
CREATE OR REPLACE MACRO "rft_cost"("gpus", "gpu_hour", "prompts", "epochs", "responses", "average_tokens", "rollout_tps") AS "gpus" * ("prompts" * "epochs" * "responses" * "average_tokens" / NULLIF("rollout_tps", 0)) / 3600e0 * "gpu_hour";
COMMENT ON MACRO "rft_cost" IS 'RateCards: Cost of a fine-tuning job, in USD. GPU-hours are billed at the on-demand rate.';

-- Training time, in hours. The GPUs work side by side.
CREATE OR REPLACE MACRO "rft_training_hours"("gpus", "prompts", "epochs", "responses", "average_tokens", "rollout_tps") AS "gpus" * ("prompts" * "epochs" * "responses" * "average_tokens" / NULLIF("rollout_tps", 0)) / 3600e0 / NULLIF("gpus", 0);
COMMENT ON MACRO "rft_training_hours" IS 'RateCards: Training time, in hours. The GPUs work side by side.';

CREATE OR REPLACE VIEW checked_requests AS
SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, DATE '1970-01-01' + CAST(floor(epoch(r.requested_at) / 86400) AS INTEGER) AS requested_on,
  r."prompt" AS "prompt", r."cached" AS "cached", r."generated" AS "generated",
  CASE
    WHEN DATE '1970-01-01' + CAST(floor(epoch(r.requested_at) / 86400) AS INTEGER) IS NULL THEN 'The request has no moment.'
    WHEN DATE '1970-01-01' + CAST(floor(epoch(r.requested_at) / 86400) AS INTEGER) < DATE '1900-01-01' OR DATE '1970-01-01' + CAST(floor(epoch(r.requested_at) / 86400) AS INTEGER) >= DATE '2200-01-01' THEN 'The request is not from 1900 to 2199.'
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
    WHEN 'tinker_flat_total' THEN 1e0 * ((r."prompt" * o."prefill" + r."generated" * o."sample") / 1000000e0)
    WHEN 'tinker_cached_total' THEN 1e0 * ((r."uncached" * o."prefill" + r."cached" * o."cached_prefill" + r."generated" * o."sample") / 1000000e0)
    WHEN 'serverless_total' THEN 1e0 * ((r."uncached" * o."input" + r."cached" * o."cached_input" + r."generated" * o."output") / 1000000e0)
    WHEN 'dedicated_total' THEN CASE WHEN CASE WHEN 1e0 * r."uncached" <> 0e0 THEN 1e0 * r."uncached" / NULLIF(o."prompt_tps", 0) WHEN 1e0 * r."uncached" = 0e0 THEN 0e0 END >= CASE WHEN 1e0 * r."generated" <> 0e0 THEN 1e0 * r."generated" / NULLIF(o."decode_tps", 0) WHEN 1e0 * r."generated" = 0e0 THEN 0e0 END THEN CASE WHEN 1e0 * r."uncached" <> 0e0 THEN 1e0 * r."uncached" / NULLIF(o."prompt_tps", 0) WHEN 1e0 * r."uncached" = 0e0 THEN 0e0 END WHEN CASE WHEN 1e0 * r."uncached" <> 0e0 THEN 1e0 * r."uncached" / NULLIF(o."prompt_tps", 0) WHEN 1e0 * r."uncached" = 0e0 THEN 0e0 END < CASE WHEN 1e0 * r."generated" <> 0e0 THEN 1e0 * r."generated" / NULLIF(o."decode_tps", 0) WHEN 1e0 * r."generated" = 0e0 THEN 0e0 END THEN CASE WHEN 1e0 * r."generated" <> 0e0 THEN 1e0 * r."generated" / NULLIF(o."decode_tps", 0) WHEN 1e0 * r."generated" = 0e0 THEN 0e0 END END / 3600e0 * o."gpus" * o."gpu_hour" / NULLIF(1e0, 0)
  END AS cost
  FROM (
    SELECT c.id AS id, c.requested_at AS requested_at, c.model AS model, c.requested_on AS requested_on,
      CAST(c."prompt" AS DOUBLE) AS "prompt", CAST(c."cached" AS DOUBLE) AS "cached", CAST(c."prompt" - c."cached" AS DOUBLE) AS "uncached", CAST(c."generated" AS DOUBLE) AS "generated"
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
    WHEN 'tinker_flat_total' THEN 1e0 * ((t."prompt" * o."prefill" + t."generated" * o."sample") / 1000000e0)
    WHEN 'tinker_cached_total' THEN 1e0 * ((t."uncached" * o."prefill" + t."cached" * o."cached_prefill" + t."generated" * o."sample") / 1000000e0)
    WHEN 'serverless_total' THEN 1e0 * ((t."uncached" * o."input" + t."cached" * o."cached_input" + t."generated" * o."output") / 1000000e0)
    WHEN 'dedicated_total' THEN CASE WHEN CASE WHEN 1e0 * t."uncached" <> 0e0 THEN 1e0 * t."uncached" / NULLIF(o."prompt_tps", 0) WHEN 1e0 * t."uncached" = 0e0 THEN 0e0 END >= CASE WHEN 1e0 * t."generated" <> 0e0 THEN 1e0 * t."generated" / NULLIF(o."decode_tps", 0) WHEN 1e0 * t."generated" = 0e0 THEN 0e0 END THEN CASE WHEN 1e0 * t."uncached" <> 0e0 THEN 1e0 * t."uncached" / NULLIF(o."prompt_tps", 0) WHEN 1e0 * t."uncached" = 0e0 THEN 0e0 END WHEN CASE WHEN 1e0 * t."uncached" <> 0e0 THEN 1e0 * t."uncached" / NULLIF(o."prompt_tps", 0) WHEN 1e0 * t."uncached" = 0e0 THEN 0e0 END < CASE WHEN 1e0 * t."generated" <> 0e0 THEN 1e0 * t."generated" / NULLIF(o."decode_tps", 0) WHEN 1e0 * t."generated" = 0e0 THEN 0e0 END THEN CASE WHEN 1e0 * t."generated" <> 0e0 THEN 1e0 * t."generated" / NULLIF(o."decode_tps", 0) WHEN 1e0 * t."generated" = 0e0 THEN 0e0 END END / 3600e0 * o."gpus" * o."gpu_hour" / NULLIF(1e0, 0)
  END AS cost
  FROM (
    SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, SUM(t.requests) AS requests,
      CAST(SUM(t."prompt") AS DOUBLE) AS "prompt", CAST(SUM(t."cached") AS DOUBLE) AS "cached", CAST(SUM(t."prompt") - SUM(t."cached") AS DOUBLE) AS "uncached", CAST(SUM(t."generated") AS DOUBLE) AS "generated"
    FROM traffic AS t
    JOIN models AS m ON m.name = t.model
    JOIN offers AS o ON o.model = m.model
    WHERE t.refused IS NULL AND o.valid_from <= t.requested_on AND (o.valid_to IS NULL OR t.requested_on < o.valid_to)
    GROUP BY o.offer, o.model, o.valid_from
  ) AS t
  JOIN offers AS o ON o.offer = t.offer AND o.model = t.model AND o.valid_from = t.valid_from
) AS p
UNION ALL
SELECT NULL, t.model, NULL, NULL, SUM(t.requests), CAST(SUM(t."prompt") AS DOUBLE) AS "prompt", CAST(SUM(t."cached") AS DOUBLE) AS "cached", CAST(SUM(t."generated") AS DOUBLE) AS "generated", NULL, COALESCE(t.refused, 'No offer lists this model.')
FROM traffic AS t
WHERE t.refused IS NOT NULL OR t.model NOT IN (SELECT name FROM models)
GROUP BY t.model, COALESCE(t.refused, 'No offer lists this model.');

CREATE OR REPLACE VIEW priced_usage AS
WITH known AS (
  SELECT a.model AS model, a.provider_key AS provider_key, CAST(c.card AS VARCHAR) AS card, c.asked AS asked, c.provider AS priced_by, c.currency AS currency,
    n.sku AS sku, n.rule_text AS rule_text, n.retired_on AS retired_on, n.label AS label,
    ROW_NUMBER() OVER (PARTITION BY a.model, a.provider_key, c.card ORDER BY c.place, n.weight DESC, n.place) AS pick
  FROM (SELECT DISTINCT r.model AS model, LOWER(COALESCE(r.provider, '')) AS provider_key FROM usage_requests AS r WHERE r.model <> '') AS a
  CROSS JOIN price_cards AS c
  JOIN price_names AS n ON n.card = c.asked
  WHERE (a.provider_key = '' OR a.provider_key = c.provider_key OR a.provider_key = c.card) AND LOWER(a.model) LIKE n.pattern ESCAPE '\'
),
asked AS (
  SELECT r.id AS id, k.card AS card, COALESCE(k.asked, '') AS asked, k.sku AS sku, COALESCE(k.priced_by, r.provider) AS priced_by, k.currency AS currency,
    COALESCE(k.rule_text, r.model) AS matched_by, DATE '1970-01-01' + CAST(floor(epoch(r.requested_at) / 86400) AS INTEGER) AS requested_on, CAST(FLOOR(epoch(r.requested_at) / 60) AS BIGINT) AS requested_minute,
    (CAST(FLOOR(epoch(r.requested_at) / 60) AS BIGINT) + 4 * 1440) % 10080 AS minute_of_week,
    CASE WHEN r.same_id > 1 THEN 'Several requests have this id.'
      WHEN DATE '1970-01-01' + CAST(floor(epoch(r.requested_at) / 86400) AS INTEGER) IS NULL THEN 'The request has no moment.'
      WHEN COALESCE(r.model, '') = '' THEN 'The request has no model.'
      WHEN k.card IS NULL THEN 'No card knows this model.'
      WHEN k.retired_on <= DATE '1970-01-01' + CAST(floor(epoch(r.requested_at) / 86400) AS INTEGER) THEN k.label || ' cannot be bought since ' || CAST(k.retired_on AS VARCHAR) || '.' END AS refused
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
  LEFT JOIN (SELECT x.card AS card, x.place AS place, CAST(x.axis AS VARCHAR) AS axis, CAST(x.value AS VARCHAR) AS value, x.known_values AS known_values, x.known_since AS known_since, x.known_before AS known_before FROM price_axes AS x WHERE x.place = 1 AND x.is_default = 1) AS x1 ON x1.card = a.asked
  LEFT JOIN (SELECT c.id AS id, c.axis AS axis, COALESCE(c.value, '') AS value, CAST(c.id AS VARCHAR) AS found FROM usage_choices AS c) AS c1 ON c1.id = a.id AND c1.axis = x1.axis
  LEFT JOIN (SELECT v.card AS card, v.axis AS axis, v.value AS value, CAST(v.value AS VARCHAR) AS found FROM price_axes AS v) AS v1 ON v1.card = a.asked AND v1.axis = c1.axis AND v1.value = c1.value
  LEFT JOIN (SELECT x.card AS card, x.place AS place, CAST(x.axis AS VARCHAR) AS axis, CAST(x.value AS VARCHAR) AS value, x.known_values AS known_values, x.known_since AS known_since, x.known_before AS known_before FROM price_axes AS x WHERE x.place = 2 AND x.is_default = 1) AS x2 ON x2.card = a.asked
  LEFT JOIN (SELECT c.id AS id, c.axis AS axis, COALESCE(c.value, '') AS value, CAST(c.id AS VARCHAR) AS found FROM usage_choices AS c) AS c2 ON c2.id = a.id AND c2.axis = x2.axis
  LEFT JOIN (SELECT v.card AS card, v.axis AS axis, v.value AS value, CAST(v.value AS VARCHAR) AS found FROM price_axes AS v) AS v2 ON v2.card = a.asked AND v2.axis = c2.axis AND v2.value = c2.value
  LEFT JOIN (SELECT x.card AS card, x.place AS place, CAST(x.axis AS VARCHAR) AS axis, CAST(x.value AS VARCHAR) AS value, x.known_values AS known_values, x.known_since AS known_since, x.known_before AS known_before FROM price_axes AS x WHERE x.place = 3 AND x.is_default = 1) AS x3 ON x3.card = a.asked
  LEFT JOIN (SELECT c.id AS id, c.axis AS axis, COALESCE(c.value, '') AS value, CAST(c.id AS VARCHAR) AS found FROM usage_choices AS c) AS c3 ON c3.id = a.id AND c3.axis = x3.axis
  LEFT JOIN (SELECT v.card AS card, v.axis AS axis, v.value AS value, CAST(v.value AS VARCHAR) AS found FROM price_axes AS v) AS v3 ON v3.card = a.asked AND v3.axis = c3.axis AND v3.value = c3.value
  LEFT JOIN (SELECT h.card AS card, CAST(h.value AS VARCHAR) AS value, h.from_minute AS from_minute, h.until_minute AS until_minute, h.since_minute AS since_minute, h.before_minute AS before_minute FROM price_hours AS h) AS h
    ON h.card = a.asked AND h.from_minute <= a.minute_of_week AND a.minute_of_week < h.until_minute AND h.since_minute <= a.requested_minute AND a.requested_minute < h.before_minute
  LEFT JOIN (SELECT c.id AS id, CAST(MIN(c.id) AS VARCHAR) AS found, COUNT(*) AS choices, MIN(c.axis) AS first_axis, MAX(c.axis) AS last_axis FROM usage_choices AS c GROUP BY c.id) AS c ON c.id = a.id
),
tariffed AS (
  SELECT l.id AS id, l.card AS card, l.asked AS asked, l.sku AS sku, l.priced_by AS priced_by, l.currency AS currency, l.matched_by AS matched_by, t.tariff AS tariff,
    CASE WHEN l.refused IS NOT NULL THEN l.refused
      WHEN t.tariff IS NULL THEN 'Nothing is priced' || CASE WHEN l.at_words = '' THEN '' ELSE ' at ' || l.at_words END || ' on ' || CAST(l.requested_on AS VARCHAR) || '.' END AS refused
  FROM located AS l
  LEFT JOIN (SELECT CAST(t.tariff AS VARCHAR) AS tariff, t.card AS card, t.sku AS sku, COALESCE(t.at_values, '') AS at_values, t.valid_from AS valid_from, t.valid_to AS valid_to FROM price_tariffs AS t) AS t
    ON t.card = l.asked AND t.sku = l.sku AND t.at_values = l.at_values AND t.valid_from <= l.requested_on AND (t.valid_to IS NULL OR l.requested_on < t.valid_to)
),
counted AS (
  SELECT c.id AS id, c.counted AS counted, c.number AS number, 0 AS is_implied FROM usage_counts AS c WHERE c.number IS NULL OR c.number <> 0
  UNION ALL
  SELECT r.id, 'request', 1e0, 1
  FROM usage_requests AS r
  LEFT JOIN (SELECT DISTINCT c.id AS id, CAST(c.id AS VARCHAR) AS found FROM usage_counts AS c WHERE c.counted = 'request') AS c ON c.id = r.id
  WHERE c.found IS NULL
),
metered AS (
  SELECT t.id AS id, t.card AS card, MIN(t.asked) AS asked, MIN(t.sku) AS sku, MIN(t.priced_by) AS priced_by, MIN(t.currency) AS currency, MIN(t.matched_by) AS matched_by,
    MIN(t.tariff) AS tariff, MIN(t.refused) AS refused, l.meter AS meter, SUM(c.number) AS number, MAX(l.decides) AS decides,
    MIN(CASE WHEN c.found IS NULL THEN NULL WHEN c.number IS NULL OR NOT (c.number >= 0e0 AND c.number < 1E+300) THEN 'The count of ' || c.counted || ' is no number from 0 on.'
      WHEN l.meter IS NULL AND c.is_implied = 0 THEN 'Nothing on the card charges for ' || c.counted || '.' END) AS missing
  FROM tariffed AS t
  LEFT JOIN (SELECT c.id AS id, CAST(c.id AS VARCHAR) AS found, c.counted AS counted, c.number AS number, c.is_implied AS is_implied FROM counted AS c) AS c ON c.id = t.id
  LEFT JOIN (SELECT l.tariff AS tariff, c.counted AS counted, CAST(l.meter AS VARCHAR) AS meter, l.decides AS decides FROM price_lines AS l JOIN price_counts AS c ON c.counts = l.counts) AS l ON l.tariff = t.tariff AND l.counted = c.counted
  GROUP BY t.id, t.card, l.meter
),
decided AS (
  SELECT m.*, SUM(CASE WHEN m.decides = 1 THEN m.number ELSE 0e0 END) OVER (PARTITION BY m.id, m.card) AS deciding
  FROM metered AS m
),
charged AS (
  SELECT d.id AS id, d.card AS card, d.asked AS asked, d.sku AS sku, d.priced_by AS priced_by, d.currency AS currency, d.matched_by AS matched_by, d.refused AS refused,
    s.slot AS slot, d.missing AS uncharged, s.missing AS missing, s.amount AS amount, s.package AS package, s.units AS units,
    CASE WHEN s.graduated = 0 THEN d.number
      WHEN s.next_count IS NULL OR d.number < s.next_count - s.next_in THEN d.number - COALESCE(s.first_count - s.first_in, 0e0)
      ELSE s.next_count - s.next_in - COALESCE(s.first_count - s.first_in, 0e0) END AS part
  FROM decided AS d
  LEFT JOIN (SELECT s.tariff AS tariff, s.slot AS slot, s.graduated AS graduated, s.by_sum AS by_sum, s.first_count AS first_count, s.first_in AS first_in, s.next_count AS next_count, s.next_in AS next_in, s.package AS package, s.units AS units, s.amount AS amount, s.missing AS missing, s.meter AS meter, CAST(s.meter AS VARCHAR) AS found FROM price_steps AS s) AS s ON s.tariff = d.tariff AND s.meter = d.meter
  WHERE s.found IS NULL
    OR (s.graduated = 1 AND d.number > COALESCE(s.first_count - s.first_in, 0e0))
    OR (s.graduated = 0
      AND (s.first_count IS NULL OR CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END > s.first_count OR (s.first_in = 1 AND CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END = s.first_count))
      AND (s.next_count IS NULL OR CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END < s.next_count OR (s.next_in = 0 AND CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END = s.next_count)))
),
priced AS (
  SELECT c.id AS id, c.card AS card, MIN(c.asked) AS asked, MIN(c.sku) AS sku, MIN(c.priced_by) AS priced_by, MIN(c.currency) AS currency, MIN(c.matched_by) AS matched_by,
    COALESCE(MIN(c.refused), MIN(c.uncharged), MIN(c.missing)) AS missing,
    COALESCE(MAX(CASE WHEN c.slot = 1 THEN CASE WHEN c.package > 1e0 THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), 0e0)
      + COALESCE(MAX(CASE WHEN c.slot = 2 THEN CASE WHEN c.package > 1e0 THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), 0e0)
      + COALESCE(MAX(CASE WHEN c.slot = 3 THEN CASE WHEN c.package > 1e0 THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), 0e0)
      + COALESCE(MAX(CASE WHEN c.slot = 4 THEN CASE WHEN c.package > 1e0 THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), 0e0)
      + COALESCE(MAX(CASE WHEN c.slot = 5 THEN CASE WHEN c.package > 1e0 THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), 0e0) AS amount
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
