-- RateCards: rates, formulas and prices for ClickHouse 24.12 or later. The project's tests run it.
-- Generated: change the cards and formulas, and build again. RateCards' docs/sql.md tells how it is used.

DROP VIEW IF EXISTS priced_requests;
DROP VIEW IF EXISTS priced_traffic;
DROP VIEW IF EXISTS traffic;
DROP VIEW IF EXISTS checked_requests;

DROP TABLE IF EXISTS rates;
CREATE TABLE rates (
  id String,
  provider String,
  sku String,
  meter String,
  path Nullable(String),
  value Nullable(Float64),
  unit Nullable(String),
  valid_from Date32,
  valid_to Nullable(Date32),
  words String
) ENGINE = MergeTree ORDER BY tuple();
INSERT INTO rates VALUES
  ('fireworks-billing-rules.image-input.prompt-tokens', 'Fireworks AI', 'image-input', 'prompt-tokens', NULL, 576.0, 'tokens/image', toDate32('2024-05-01'), NULL, '576'),
  ('fireworks-billing-rules.serverless-lora.surcharge', 'Fireworks AI', 'serverless-lora', 'surcharge', NULL, 0.0, 'USD/Mtok', toDate32('2024-05-01'), toDate32('2026-10-01'), 'free'),
  ('fireworks-billing-rules.serverless-lora.surcharge', 'Fireworks AI', 'serverless-lora', 'surcharge', NULL, NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-billing-rules.dedicated-deployment.billing-increment', 'Fireworks AI', 'dedicated-deployment', 'billing-increment', NULL, 1.0, 's', toDate32('2024-05-01'), NULL, '1'),
  ('fireworks-dedicated-defaults.kimi-k2p6.gpus', 'Fireworks AI', 'kimi-k2p6', 'gpus', NULL, 8.0, 'GPUs', toDate32('2026-05-16'), NULL, '8'),
  ('fireworks-dedicated-defaults.kimi-k2p6.gpu', 'Fireworks AI', 'kimi-k2p6', 'gpu', NULL, NULL, NULL, toDate32('2026-05-16'), NULL, 'b300-288gb'),
  ('fireworks-dedicated-defaults.kimi-k2p6.prompt-tps', 'Fireworks AI', 'kimi-k2p6', 'prompt-tps', NULL, 30000.0, 'tokens/s', toDate32('2026-05-16'), NULL, '30000'),
  ('fireworks-dedicated-defaults.kimi-k2p6.decode-tps', 'Fireworks AI', 'kimi-k2p6', 'decode-tps', NULL, 1500.0, 'tokens/s', toDate32('2026-05-16'), NULL, '1500'),
  ('fireworks-dedicated-defaults.kimi-k2p5.gpus', 'Fireworks AI', 'kimi-k2p5', 'gpus', NULL, 8.0, 'GPUs', toDate32('2026-05-16'), NULL, '8'),
  ('fireworks-dedicated-defaults.kimi-k2p5.gpu', 'Fireworks AI', 'kimi-k2p5', 'gpu', NULL, NULL, NULL, toDate32('2026-05-16'), NULL, 'b300-288gb'),
  ('fireworks-dedicated-defaults.kimi-k2p5.prompt-tps', 'Fireworks AI', 'kimi-k2p5', 'prompt-tps', NULL, 30000.0, 'tokens/s', toDate32('2026-05-16'), NULL, '30000'),
  ('fireworks-dedicated-defaults.kimi-k2p5.decode-tps', 'Fireworks AI', 'kimi-k2p5', 'decode-tps', NULL, 1500.0, 'tokens/s', toDate32('2026-05-16'), NULL, '1500'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.gpus', 'Fireworks AI', 'qwen3p5-397b', 'gpus', NULL, 8.0, 'GPUs', toDate32('2026-05-16'), NULL, '8'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.gpu', 'Fireworks AI', 'qwen3p5-397b', 'gpu', NULL, NULL, NULL, toDate32('2026-05-16'), NULL, 'b200-180gb'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.prompt-tps', 'Fireworks AI', 'qwen3p5-397b', 'prompt-tps', NULL, 20000.0, 'tokens/s', toDate32('2026-05-16'), NULL, '20000'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.decode-tps', 'Fireworks AI', 'qwen3p5-397b', 'decode-tps', NULL, 1200.0, 'tokens/s', toDate32('2026-05-16'), NULL, '1200'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.gpus', 'Fireworks AI', 'gpt-oss-120b', 'gpus', NULL, 4.0, 'GPUs', toDate32('2026-05-16'), NULL, '4'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.gpu', 'Fireworks AI', 'gpt-oss-120b', 'gpu', NULL, NULL, NULL, toDate32('2026-05-16'), NULL, 'h200-141gb'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.prompt-tps', 'Fireworks AI', 'gpt-oss-120b', 'prompt-tps', NULL, 25000.0, 'tokens/s', toDate32('2026-05-16'), NULL, '25000'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.decode-tps', 'Fireworks AI', 'gpt-oss-120b', 'decode-tps', NULL, 2500.0, 'tokens/s', toDate32('2026-05-16'), NULL, '2500'),
  ('fireworks-embeddings.up-to-150m.input', 'Fireworks AI', 'up-to-150m', 'input', NULL, 0.008, 'USD/Mtok', toDate32('2024-05-01'), NULL, '0.008'),
  ('fireworks-embeddings.150m-to-350m.input', 'Fireworks AI', '150m-to-350m', 'input', NULL, 0.016, 'USD/Mtok', toDate32('2024-05-01'), NULL, '0.016'),
  ('fireworks-embeddings.qwen3-8b.input', 'Fireworks AI', 'qwen3-8b', 'input', NULL, 0.1, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.10'),
  ('fireworks-fine-tuning.up-to-16b.any-method', 'Fireworks AI', 'up-to-16b', 'any-method', NULL, 0.5, 'USD/Mtok', toDate32('2024-05-01'), toDate32('2026-10-01'), '0.50'),
  ('fireworks-fine-tuning.up-to-16b.any-method', 'Fireworks AI', 'up-to-16b', 'any-method', NULL, NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-fine-tuning.up-to-16b.lora-sft', 'Fireworks AI', 'up-to-16b', 'lora-sft', NULL, 0.5, 'USD/Mtok', toDate32('2026-10-01'), NULL, '0.50'),
  ('fireworks-fine-tuning.up-to-16b.lora-dpo', 'Fireworks AI', 'up-to-16b', 'lora-dpo', NULL, 1.0, 'USD/Mtok', toDate32('2026-10-01'), NULL, '1'),
  ('fireworks-fine-tuning.up-to-16b.full-sft', 'Fireworks AI', 'up-to-16b', 'full-sft', NULL, 1.0, 'USD/Mtok', toDate32('2026-10-01'), NULL, '1'),
  ('fireworks-fine-tuning.up-to-16b.full-dpo', 'Fireworks AI', 'up-to-16b', 'full-dpo', NULL, 2.0, 'USD/Mtok', toDate32('2026-10-01'), NULL, '2'),
  ('fireworks-fine-tuning.16b-to-80b.any-method', 'Fireworks AI', '16b-to-80b', 'any-method', NULL, 3.0, 'USD/Mtok', toDate32('2024-05-01'), toDate32('2026-10-01'), '3.00'),
  ('fireworks-fine-tuning.16b-to-80b.any-method', 'Fireworks AI', '16b-to-80b', 'any-method', NULL, NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-fine-tuning.16b-to-80b.lora-sft', 'Fireworks AI', '16b-to-80b', 'lora-sft', NULL, 3.0, 'USD/Mtok', toDate32('2026-10-01'), NULL, '3'),
  ('fireworks-fine-tuning.16b-to-80b.lora-dpo', 'Fireworks AI', '16b-to-80b', 'lora-dpo', NULL, 6.0, 'USD/Mtok', toDate32('2026-10-01'), NULL, '6'),
  ('fireworks-fine-tuning.16b-to-80b.full-sft', 'Fireworks AI', '16b-to-80b', 'full-sft', NULL, 6.0, 'USD/Mtok', toDate32('2026-10-01'), NULL, '6'),
  ('fireworks-fine-tuning.16b-to-80b.full-dpo', 'Fireworks AI', '16b-to-80b', 'full-dpo', NULL, 12.0, 'USD/Mtok', toDate32('2026-10-01'), NULL, '12'),
  ('fireworks-fine-tuning.80b-to-300b.lora-sft', 'Fireworks AI', '80b-to-300b', 'lora-sft', NULL, 6.0, 'USD/Mtok', toDate32('2026-10-01'), NULL, '6'),
  ('fireworks-fine-tuning.80b-to-300b.lora-dpo', 'Fireworks AI', '80b-to-300b', 'lora-dpo', NULL, 12.0, 'USD/Mtok', toDate32('2026-10-01'), NULL, '12'),
  ('fireworks-fine-tuning.80b-to-300b.full-sft', 'Fireworks AI', '80b-to-300b', 'full-sft', NULL, 12.0, 'USD/Mtok', toDate32('2026-10-01'), NULL, '12'),
  ('fireworks-fine-tuning.80b-to-300b.full-dpo', 'Fireworks AI', '80b-to-300b', 'full-dpo', NULL, 24.0, 'USD/Mtok', toDate32('2026-10-01'), NULL, '24'),
  ('fireworks-fine-tuning.over-300b.lora-sft', 'Fireworks AI', 'over-300b', 'lora-sft', NULL, 10.0, 'USD/Mtok', toDate32('2026-10-01'), NULL, '10'),
  ('fireworks-fine-tuning.over-300b.lora-dpo', 'Fireworks AI', 'over-300b', 'lora-dpo', NULL, 20.0, 'USD/Mtok', toDate32('2026-10-01'), NULL, '20'),
  ('fireworks-fine-tuning.over-300b.full-sft', 'Fireworks AI', 'over-300b', 'full-sft', NULL, 20.0, 'USD/Mtok', toDate32('2026-10-01'), NULL, '20'),
  ('fireworks-fine-tuning.over-300b.full-dpo', 'Fireworks AI', 'over-300b', 'full-dpo', NULL, 40.0, 'USD/Mtok', toDate32('2026-10-01'), NULL, '40'),
  ('fireworks-fine-tuning.mixtral-8x7b.any-method', 'Fireworks AI', 'mixtral-8x7b', 'any-method', NULL, 2.0, 'USD/Mtok', toDate32('2024-05-01'), toDate32('2026-10-01'), '2.00'),
  ('fireworks-fine-tuning.mixtral-8x7b.any-method', 'Fireworks AI', 'mixtral-8x7b', 'any-method', NULL, NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour', 'Fireworks AI', 'a100-80gb', 'gpu-hour', 'any-region', 3.89, 'USD/GPU-hour', toDate32('2024-05-01'), toDate32('2025-07-19'), '3.89'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour', 'Fireworks AI', 'a100-80gb', 'gpu-hour', 'any-region', 2.9, 'USD/GPU-hour', toDate32('2025-07-19'), toDate32('2026-05-16'), '2.90'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour', 'Fireworks AI', 'a100-80gb', 'gpu-hour', 'any-region', NULL, 'USD/GPU-hour', toDate32('2026-05-16'), NULL, 'not published'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned', 'Fireworks AI', 'a100-80gb', 'gpu-hour', 'region-pinned', NULL, 'USD/GPU-hour', toDate32('2026-10-01'), NULL, 'not published'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'any-region', NULL, 'USD/GPU-hour', toDate32('2024-05-01'), toDate32('2025-07-19'), 'on request'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'any-region', 5.8, 'USD/GPU-hour', toDate32('2025-07-19'), toDate32('2026-02-01'), '5.80'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'any-region', 4.0, 'USD/GPU-hour', toDate32('2026-02-01'), toDate32('2026-05-16'), '4.00'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'any-region', 7.0, 'USD/GPU-hour', toDate32('2026-05-16'), toDate32('2026-10-01'), '7.00'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'any-region', 8.0, 'USD/GPU-hour', toDate32('2026-10-01'), NULL, '8.00'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour.region-pinned', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'region-pinned', 12.0, 'USD/GPU-hour', toDate32('2026-10-01'), NULL, '12.00'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'Fireworks AI', 'h200-141gb', 'gpu-hour', 'any-region', 6.99, 'USD/GPU-hour', toDate32('2025-07-19'), toDate32('2026-02-01'), '6.99'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'Fireworks AI', 'h200-141gb', 'gpu-hour', 'any-region', 6.0, 'USD/GPU-hour', toDate32('2026-02-01'), toDate32('2026-05-16'), '6.00'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'Fireworks AI', 'h200-141gb', 'gpu-hour', 'any-region', 7.0, 'USD/GPU-hour', toDate32('2026-05-16'), toDate32('2026-10-01'), '7.00'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'Fireworks AI', 'h200-141gb', 'gpu-hour', 'any-region', 8.0, 'USD/GPU-hour', toDate32('2026-10-01'), NULL, '8.00'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour.region-pinned', 'Fireworks AI', 'h200-141gb', 'gpu-hour', 'region-pinned', 12.0, 'USD/GPU-hour', toDate32('2026-10-01'), NULL, '12.00'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'Fireworks AI', 'b200-180gb', 'gpu-hour', 'any-region', 11.99, 'USD/GPU-hour', toDate32('2025-07-19'), toDate32('2026-02-01'), '11.99'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'Fireworks AI', 'b200-180gb', 'gpu-hour', 'any-region', 9.0, 'USD/GPU-hour', toDate32('2026-02-01'), toDate32('2026-05-16'), '9.00'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'Fireworks AI', 'b200-180gb', 'gpu-hour', 'any-region', 10.0, 'USD/GPU-hour', toDate32('2026-05-16'), toDate32('2026-10-01'), '10.00'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'Fireworks AI', 'b200-180gb', 'gpu-hour', 'any-region', 13.0, 'USD/GPU-hour', toDate32('2026-10-01'), NULL, '13.00'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour.region-pinned', 'Fireworks AI', 'b200-180gb', 'gpu-hour', 'region-pinned', 19.5, 'USD/GPU-hour', toDate32('2026-10-01'), NULL, '19.50'),
  ('fireworks-gpu-hours.b300-288gb.gpu-hour', 'Fireworks AI', 'b300-288gb', 'gpu-hour', 'any-region', 12.0, 'USD/GPU-hour', toDate32('2026-05-16'), toDate32('2026-10-01'), '12.00'),
  ('fireworks-gpu-hours.b300-288gb.gpu-hour', 'Fireworks AI', 'b300-288gb', 'gpu-hour', 'any-region', 15.0, 'USD/GPU-hour', toDate32('2026-10-01'), NULL, '15.00'),
  ('fireworks-gpu-hours.b300-288gb.gpu-hour.region-pinned', 'Fireworks AI', 'b300-288gb', 'gpu-hour', 'region-pinned', 22.5, 'USD/GPU-hour', toDate32('2026-10-01'), NULL, '22.50'),
  ('fireworks-gpu-hours.gb300-288gb.gpu-hour', 'Fireworks AI', 'gb300-288gb', 'gpu-hour', 'any-region', 20.0, 'USD/GPU-hour', toDate32('2026-10-01'), NULL, '20.00'),
  ('fireworks-gpu-hours.gb300-288gb.gpu-hour.region-pinned', 'Fireworks AI', 'gb300-288gb', 'gpu-hour', 'region-pinned', 30.0, 'USD/GPU-hour', toDate32('2026-10-01'), NULL, '30.00'),
  ('fireworks-gpu-hours.mi300x.gpu-hour', 'Fireworks AI', 'mi300x', 'gpu-hour', 'any-region', 4.99, 'USD/GPU-hour', toDate32('2025-07-19'), toDate32('2026-02-01'), '4.99'),
  ('fireworks-gpu-hours.mi300x.gpu-hour', 'Fireworks AI', 'mi300x', 'gpu-hour', 'any-region', NULL, 'USD/GPU-hour', toDate32('2026-02-01'), NULL, 'not published'),
  ('fireworks-gpu-hours.mi300x.gpu-hour.region-pinned', 'Fireworks AI', 'mi300x', 'gpu-hour', 'region-pinned', NULL, 'USD/GPU-hour', toDate32('2026-10-01'), NULL, 'not published'),
  ('fireworks-images.sdxl.step', 'Fireworks AI', 'sdxl', 'step', NULL, NULL, 'USD/step', toDate32('2024-05-01'), toDate32('2025-07-19'), 'not published'),
  ('fireworks-images.sdxl.step', 'Fireworks AI', 'sdxl', 'step', NULL, 0.00013, 'USD/step', toDate32('2025-07-19'), NULL, '0.00013'),
  ('fireworks-images.sdxl.image-of-30-steps', 'Fireworks AI', 'sdxl', 'image-of-30-steps', NULL, 0.0039, 'USD/image', toDate32('2025-07-19'), NULL, '0.0039'),
  ('fireworks-images.sdxl-controlnet.step', 'Fireworks AI', 'sdxl-controlnet', 'step', NULL, NULL, 'USD/step', toDate32('2024-05-01'), toDate32('2025-07-19'), 'not published'),
  ('fireworks-images.sdxl-controlnet.step', 'Fireworks AI', 'sdxl-controlnet', 'step', NULL, 0.0002, 'USD/step', toDate32('2025-07-19'), NULL, '0.0002'),
  ('fireworks-images.sdxl-controlnet.image-of-30-steps', 'Fireworks AI', 'sdxl-controlnet', 'image-of-30-steps', NULL, 0.006, 'USD/image', toDate32('2025-07-19'), NULL, '0.006'),
  ('fireworks-plans.developer.request-limit', 'Fireworks AI', 'developer', 'request-limit', NULL, 600.0, 'requests/min', toDate32('2024-05-01'), toDate32('2026-08-01'), '600'),
  ('fireworks-plans.developer.request-limit', 'Fireworks AI', 'developer', 'request-limit', NULL, NULL, 'requests/min', toDate32('2026-08-01'), NULL, 'not published'),
  ('fireworks-plans.developer.deployed-models', 'Fireworks AI', 'developer', 'deployed-models', NULL, 100.0, 'models', toDate32('2024-05-01'), NULL, '100'),
  ('fireworks-plans.business.request-limit', 'Fireworks AI', 'business', 'request-limit', NULL, NULL, 'requests/min', toDate32('2024-05-01'), NULL, 'on request'),
  ('fireworks-plans.business.deployed-models', 'Fireworks AI', 'business', 'deployed-models', NULL, 100.0, 'models', toDate32('2024-05-01'), NULL, '100'),
  ('fireworks-plans.enterprise.request-limit', 'Fireworks AI', 'enterprise', 'request-limit', NULL, NULL, 'requests/min', toDate32('2024-05-01'), NULL, 'unlimited'),
  ('fireworks-plans.enterprise.deployed-models', 'Fireworks AI', 'enterprise', 'deployed-models', NULL, NULL, 'models', toDate32('2024-05-01'), NULL, 'unlimited'),
  ('fireworks-plans.without-payment-card.request-limit', 'Fireworks AI', 'without-payment-card', 'request-limit', NULL, 10.0, 'requests/min', toDate32('2026-08-01'), NULL, '10'),
  ('fireworks-plans.with-payment-card.request-limit', 'Fireworks AI', 'with-payment-card', 'request-limit', NULL, 6000.0, 'requests/min', toDate32('2026-08-01'), NULL, '6000'),
  ('fireworks-serverless.kimi-k2p6.input', 'Fireworks AI', 'kimi-k2p6', 'input', 'standard', 0.95, 'USD/Mtok', toDate32('2026-05-09'), NULL, '0.95'),
  ('fireworks-serverless.kimi-k2p6.cached-input', 'Fireworks AI', 'kimi-k2p6', 'cached-input', 'standard', 0.16, 'USD/Mtok', toDate32('2026-05-09'), NULL, '0.16'),
  ('fireworks-serverless.kimi-k2p6.output', 'Fireworks AI', 'kimi-k2p6', 'output', 'standard', 4.0, 'USD/Mtok', toDate32('2026-05-09'), NULL, '4.00'),
  ('fireworks-serverless.kimi-k2p6.input.priority', 'Fireworks AI', 'kimi-k2p6', 'input', 'priority', 1.5, 'USD/Mtok', toDate32('2026-05-09'), NULL, '1.50'),
  ('fireworks-serverless.kimi-k2p6.cached-input.priority', 'Fireworks AI', 'kimi-k2p6', 'cached-input', 'priority', 0.22, 'USD/Mtok', toDate32('2026-05-09'), NULL, '0.22'),
  ('fireworks-serverless.kimi-k2p6.output.priority', 'Fireworks AI', 'kimi-k2p6', 'output', 'priority', 6.0, 'USD/Mtok', toDate32('2026-05-09'), NULL, '6.00'),
  ('fireworks-serverless.kimi-k2p6.input.fast', 'Fireworks AI', 'kimi-k2p6', 'input', 'fast', 2.0, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-10-01'), '2.00'),
  ('fireworks-serverless.kimi-k2p6.input.fast', 'Fireworks AI', 'kimi-k2p6', 'input', 'fast', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p6.cached-input.fast', 'Fireworks AI', 'kimi-k2p6', 'cached-input', 'fast', 0.3, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-10-01'), '0.30'),
  ('fireworks-serverless.kimi-k2p6.cached-input.fast', 'Fireworks AI', 'kimi-k2p6', 'cached-input', 'fast', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p6.output.fast', 'Fireworks AI', 'kimi-k2p6', 'output', 'fast', 8.0, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-10-01'), '8.00'),
  ('fireworks-serverless.kimi-k2p6.output.fast', 'Fireworks AI', 'kimi-k2p6', 'output', 'fast', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p6.input.batch', 'Fireworks AI', 'kimi-k2p6', 'input', 'batch', 0.57, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), '0.57'),
  ('fireworks-serverless.kimi-k2p6.input.batch', 'Fireworks AI', 'kimi-k2p6', 'input', 'batch', 0.475, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.475'),
  ('fireworks-serverless.kimi-k2p6.output.batch', 'Fireworks AI', 'kimi-k2p6', 'output', 'batch', 2.4, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), '2.40'),
  ('fireworks-serverless.kimi-k2p6.output.batch', 'Fireworks AI', 'kimi-k2p6', 'output', 'batch', 2.0, 'USD/Mtok', toDate32('2026-08-01'), NULL, '2.00'),
  ('fireworks-serverless.kimi-k2p5.input', 'Fireworks AI', 'kimi-k2p5', 'input', 'standard', 0.6, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), '0.60'),
  ('fireworks-serverless.kimi-k2p5.input', 'Fireworks AI', 'kimi-k2p5', 'input', 'standard', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'standard', 0.1, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), '0.10'),
  ('fireworks-serverless.kimi-k2p5.cached-input', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'standard', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output', 'Fireworks AI', 'kimi-k2p5', 'output', 'standard', 3.0, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), '3.00'),
  ('fireworks-serverless.kimi-k2p5.output', 'Fireworks AI', 'kimi-k2p5', 'output', 'standard', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.priority', 'Fireworks AI', 'kimi-k2p5', 'input', 'priority', NULL, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.priority', 'Fireworks AI', 'kimi-k2p5', 'input', 'priority', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.priority', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'priority', NULL, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.priority', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'priority', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.priority', 'Fireworks AI', 'kimi-k2p5', 'output', 'priority', NULL, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.priority', 'Fireworks AI', 'kimi-k2p5', 'output', 'priority', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.fast', 'Fireworks AI', 'kimi-k2p5', 'input', 'fast', NULL, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.fast', 'Fireworks AI', 'kimi-k2p5', 'input', 'fast', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.fast', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'fast', NULL, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.fast', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'fast', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.fast', 'Fireworks AI', 'kimi-k2p5', 'output', 'fast', NULL, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.fast', 'Fireworks AI', 'kimi-k2p5', 'output', 'fast', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.us', 'Fireworks AI', 'kimi-k2p5', 'input', 'us', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.us', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'us', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.us', 'Fireworks AI', 'kimi-k2p5', 'output', 'us', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.us-priority', 'Fireworks AI', 'kimi-k2p5', 'input', 'us-priority', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.us-priority', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'us-priority', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.us-priority', 'Fireworks AI', 'kimi-k2p5', 'output', 'us-priority', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.fast-us', 'Fireworks AI', 'kimi-k2p5', 'input', 'fast-us', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.fast-us', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'fast-us', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.fast-us', 'Fireworks AI', 'kimi-k2p5', 'output', 'fast-us', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.batch', 'Fireworks AI', 'kimi-k2p5', 'input', 'batch', 0.36, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), '0.36'),
  ('fireworks-serverless.kimi-k2p5.input.batch', 'Fireworks AI', 'kimi-k2p5', 'input', 'batch', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.batch', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'batch', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.batch', 'Fireworks AI', 'kimi-k2p5', 'output', 'batch', 1.8, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), '1.80'),
  ('fireworks-serverless.kimi-k2p5.output.batch', 'Fireworks AI', 'kimi-k2p5', 'output', 'batch', NULL, 'USD/Mtok', toDate32('2026-08-01'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.input', 'Fireworks AI', 'qwen3p5-397b', 'input', 'standard', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.cached-input', 'Fireworks AI', 'qwen3p5-397b', 'cached-input', 'standard', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.output', 'Fireworks AI', 'qwen3p5-397b', 'output', 'standard', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.input.priority', 'Fireworks AI', 'qwen3p5-397b', 'input', 'priority', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.priority', 'Fireworks AI', 'qwen3p5-397b', 'cached-input', 'priority', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.output.priority', 'Fireworks AI', 'qwen3p5-397b', 'output', 'priority', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.input.fast', 'Fireworks AI', 'qwen3p5-397b', 'input', 'fast', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.fast', 'Fireworks AI', 'qwen3p5-397b', 'cached-input', 'fast', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.output.fast', 'Fireworks AI', 'qwen3p5-397b', 'output', 'fast', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.input.us', 'Fireworks AI', 'qwen3p5-397b', 'input', 'us', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.us', 'Fireworks AI', 'qwen3p5-397b', 'cached-input', 'us', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.output.us', 'Fireworks AI', 'qwen3p5-397b', 'output', 'us', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.input.us-priority', 'Fireworks AI', 'qwen3p5-397b', 'input', 'us-priority', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.us-priority', 'Fireworks AI', 'qwen3p5-397b', 'cached-input', 'us-priority', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.output.us-priority', 'Fireworks AI', 'qwen3p5-397b', 'output', 'us-priority', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.input.fast-us', 'Fireworks AI', 'qwen3p5-397b', 'input', 'fast-us', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.fast-us', 'Fireworks AI', 'qwen3p5-397b', 'cached-input', 'fast-us', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.output.fast-us', 'Fireworks AI', 'qwen3p5-397b', 'output', 'fast-us', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.input.batch', 'Fireworks AI', 'qwen3p5-397b', 'input', 'batch', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.batch', 'Fireworks AI', 'qwen3p5-397b', 'cached-input', 'batch', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.output.batch', 'Fireworks AI', 'qwen3p5-397b', 'output', 'batch', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-120b.input', 'Fireworks AI', 'gpt-oss-120b', 'input', 'standard', 0.15, 'USD/Mtok', toDate32('2026-05-09'), NULL, '0.15'),
  ('fireworks-serverless.gpt-oss-120b.cached-input', 'Fireworks AI', 'gpt-oss-120b', 'cached-input', 'standard', 0.015, 'USD/Mtok', toDate32('2026-05-09'), NULL, '0.015'),
  ('fireworks-serverless.gpt-oss-120b.output', 'Fireworks AI', 'gpt-oss-120b', 'output', 'standard', 0.6, 'USD/Mtok', toDate32('2026-05-09'), NULL, '0.60'),
  ('fireworks-serverless.gpt-oss-120b.input.priority', 'Fireworks AI', 'gpt-oss-120b', 'input', 'priority', 0.18, 'USD/Mtok', toDate32('2026-05-09'), NULL, '0.18'),
  ('fireworks-serverless.gpt-oss-120b.cached-input.priority', 'Fireworks AI', 'gpt-oss-120b', 'cached-input', 'priority', 0.018, 'USD/Mtok', toDate32('2026-05-09'), NULL, '0.018'),
  ('fireworks-serverless.gpt-oss-120b.output.priority', 'Fireworks AI', 'gpt-oss-120b', 'output', 'priority', 0.72, 'USD/Mtok', toDate32('2026-05-09'), NULL, '0.72'),
  ('fireworks-serverless.gpt-oss-120b.input.fast', 'Fireworks AI', 'gpt-oss-120b', 'input', 'fast', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-120b.cached-input.fast', 'Fireworks AI', 'gpt-oss-120b', 'cached-input', 'fast', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-120b.output.fast', 'Fireworks AI', 'gpt-oss-120b', 'output', 'fast', NULL, 'USD/Mtok', toDate32('2026-05-09'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-120b.input.batch', 'Fireworks AI', 'gpt-oss-120b', 'input', 'batch', 0.09, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), '0.09'),
  ('fireworks-serverless.gpt-oss-120b.input.batch', 'Fireworks AI', 'gpt-oss-120b', 'input', 'batch', 0.075, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.075'),
  ('fireworks-serverless.gpt-oss-120b.output.batch', 'Fireworks AI', 'gpt-oss-120b', 'output', 'batch', 0.36, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), '0.36'),
  ('fireworks-serverless.gpt-oss-120b.output.batch', 'Fireworks AI', 'gpt-oss-120b', 'output', 'batch', 0.3, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.30'),
  ('fireworks-serverless.gpt-oss-20b.input', 'Fireworks AI', 'gpt-oss-20b', 'input', 'standard', 0.07, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-10-01'), '0.07'),
  ('fireworks-serverless.gpt-oss-20b.input', 'Fireworks AI', 'gpt-oss-20b', 'input', 'standard', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'standard', 0.035, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-10-01'), '0.035'),
  ('fireworks-serverless.gpt-oss-20b.cached-input', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'standard', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output', 'Fireworks AI', 'gpt-oss-20b', 'output', 'standard', 0.3, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-10-01'), '0.30'),
  ('fireworks-serverless.gpt-oss-20b.output', 'Fireworks AI', 'gpt-oss-20b', 'output', 'standard', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.priority', 'Fireworks AI', 'gpt-oss-20b', 'input', 'priority', NULL, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-10-01'), 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.priority', 'Fireworks AI', 'gpt-oss-20b', 'input', 'priority', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.priority', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'priority', NULL, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-10-01'), 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.priority', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'priority', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.priority', 'Fireworks AI', 'gpt-oss-20b', 'output', 'priority', NULL, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-10-01'), 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.priority', 'Fireworks AI', 'gpt-oss-20b', 'output', 'priority', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.fast', 'Fireworks AI', 'gpt-oss-20b', 'input', 'fast', NULL, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-10-01'), 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.fast', 'Fireworks AI', 'gpt-oss-20b', 'input', 'fast', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.fast', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'fast', NULL, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-10-01'), 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.fast', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'fast', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.fast', 'Fireworks AI', 'gpt-oss-20b', 'output', 'fast', NULL, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-10-01'), 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.fast', 'Fireworks AI', 'gpt-oss-20b', 'output', 'fast', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.us', 'Fireworks AI', 'gpt-oss-20b', 'input', 'us', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.us', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'us', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.us', 'Fireworks AI', 'gpt-oss-20b', 'output', 'us', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.us-priority', 'Fireworks AI', 'gpt-oss-20b', 'input', 'us-priority', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.us-priority', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'us-priority', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.us-priority', 'Fireworks AI', 'gpt-oss-20b', 'output', 'us-priority', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.fast-us', 'Fireworks AI', 'gpt-oss-20b', 'input', 'fast-us', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.fast-us', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'fast-us', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.fast-us', 'Fireworks AI', 'gpt-oss-20b', 'output', 'fast-us', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.batch', 'Fireworks AI', 'gpt-oss-20b', 'input', 'batch', 0.042, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), '0.042'),
  ('fireworks-serverless.gpt-oss-20b.input.batch', 'Fireworks AI', 'gpt-oss-20b', 'input', 'batch', 0.035, 'USD/Mtok', toDate32('2026-08-01'), toDate32('2026-10-01'), '0.035'),
  ('fireworks-serverless.gpt-oss-20b.input.batch', 'Fireworks AI', 'gpt-oss-20b', 'input', 'batch', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.batch', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'batch', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.batch', 'Fireworks AI', 'gpt-oss-20b', 'output', 'batch', 0.18, 'USD/Mtok', toDate32('2026-05-09'), toDate32('2026-08-01'), '0.18'),
  ('fireworks-serverless.gpt-oss-20b.output.batch', 'Fireworks AI', 'gpt-oss-20b', 'output', 'batch', 0.15, 'USD/Mtok', toDate32('2026-08-01'), toDate32('2026-10-01'), '0.15'),
  ('fireworks-serverless.gpt-oss-20b.output.batch', 'Fireworks AI', 'gpt-oss-20b', 'output', 'batch', NULL, 'USD/Mtok', toDate32('2026-10-01'), NULL, 'not offered'),
  ('fireworks-serverless.kimi-k3.input', 'Fireworks AI', 'kimi-k3', 'input', 'standard', 3.0, 'USD/Mtok', toDate32('2026-08-01'), NULL, '3.00'),
  ('fireworks-serverless.kimi-k3.cached-input', 'Fireworks AI', 'kimi-k3', 'cached-input', 'standard', 0.3, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.30'),
  ('fireworks-serverless.kimi-k3.output', 'Fireworks AI', 'kimi-k3', 'output', 'standard', 15.0, 'USD/Mtok', toDate32('2026-08-01'), NULL, '15.00'),
  ('fireworks-serverless.kimi-k3.input.priority', 'Fireworks AI', 'kimi-k3', 'input', 'priority', 3.75, 'USD/Mtok', toDate32('2026-08-01'), NULL, '3.75'),
  ('fireworks-serverless.kimi-k3.cached-input.priority', 'Fireworks AI', 'kimi-k3', 'cached-input', 'priority', 0.375, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.375'),
  ('fireworks-serverless.kimi-k3.output.priority', 'Fireworks AI', 'kimi-k3', 'output', 'priority', 18.75, 'USD/Mtok', toDate32('2026-08-01'), NULL, '18.75'),
  ('fireworks-serverless.kimi-k3.input.fast', 'Fireworks AI', 'kimi-k3', 'input', 'fast', 4.5, 'USD/Mtok', toDate32('2026-08-01'), NULL, '4.50'),
  ('fireworks-serverless.kimi-k3.cached-input.fast', 'Fireworks AI', 'kimi-k3', 'cached-input', 'fast', 0.45, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.45'),
  ('fireworks-serverless.kimi-k3.output.fast', 'Fireworks AI', 'kimi-k3', 'output', 'fast', 22.5, 'USD/Mtok', toDate32('2026-08-01'), NULL, '22.50'),
  ('fireworks-serverless.kimi-k3.input.us', 'Fireworks AI', 'kimi-k3', 'input', 'us', 3.3, 'USD/Mtok', toDate32('2026-08-01'), toDate32('2026-09-01'), '3.30'),
  ('fireworks-serverless.kimi-k3.input.us', 'Fireworks AI', 'kimi-k3', 'input', 'us', 4.5, 'USD/Mtok', toDate32('2026-09-01'), NULL, '4.50'),
  ('fireworks-serverless.kimi-k3.cached-input.us', 'Fireworks AI', 'kimi-k3', 'cached-input', 'us', 0.33, 'USD/Mtok', toDate32('2026-08-01'), toDate32('2026-09-01'), '0.33'),
  ('fireworks-serverless.kimi-k3.cached-input.us', 'Fireworks AI', 'kimi-k3', 'cached-input', 'us', 0.45, 'USD/Mtok', toDate32('2026-09-01'), NULL, '0.45'),
  ('fireworks-serverless.kimi-k3.output.us', 'Fireworks AI', 'kimi-k3', 'output', 'us', 16.5, 'USD/Mtok', toDate32('2026-08-01'), toDate32('2026-09-01'), '16.50'),
  ('fireworks-serverless.kimi-k3.output.us', 'Fireworks AI', 'kimi-k3', 'output', 'us', 22.5, 'USD/Mtok', toDate32('2026-09-01'), NULL, '22.50'),
  ('fireworks-serverless.kimi-k3.input.us-priority', 'Fireworks AI', 'kimi-k3', 'input', 'us-priority', 4.125, 'USD/Mtok', toDate32('2026-08-01'), toDate32('2026-09-01'), '4.125'),
  ('fireworks-serverless.kimi-k3.input.us-priority', 'Fireworks AI', 'kimi-k3', 'input', 'us-priority', 5.625, 'USD/Mtok', toDate32('2026-09-01'), NULL, '5.625'),
  ('fireworks-serverless.kimi-k3.cached-input.us-priority', 'Fireworks AI', 'kimi-k3', 'cached-input', 'us-priority', 0.4125, 'USD/Mtok', toDate32('2026-08-01'), toDate32('2026-09-01'), '0.4125'),
  ('fireworks-serverless.kimi-k3.cached-input.us-priority', 'Fireworks AI', 'kimi-k3', 'cached-input', 'us-priority', 0.5625, 'USD/Mtok', toDate32('2026-09-01'), NULL, '0.5625'),
  ('fireworks-serverless.kimi-k3.output.us-priority', 'Fireworks AI', 'kimi-k3', 'output', 'us-priority', 20.625, 'USD/Mtok', toDate32('2026-08-01'), toDate32('2026-09-01'), '20.625'),
  ('fireworks-serverless.kimi-k3.output.us-priority', 'Fireworks AI', 'kimi-k3', 'output', 'us-priority', 28.125, 'USD/Mtok', toDate32('2026-09-01'), NULL, '28.125'),
  ('fireworks-serverless.kimi-k3.input.batch', 'Fireworks AI', 'kimi-k3', 'input', 'batch', 1.5, 'USD/Mtok', toDate32('2026-08-01'), NULL, '1.50'),
  ('fireworks-serverless.kimi-k3.output.batch', 'Fireworks AI', 'kimi-k3', 'output', 'batch', 7.5, 'USD/Mtok', toDate32('2026-08-01'), NULL, '7.50'),
  ('fireworks-serverless.kimi-k2p7-code.input', 'Fireworks AI', 'kimi-k2p7-code', 'input', 'standard', 0.95, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.95'),
  ('fireworks-serverless.kimi-k2p7-code.cached-input', 'Fireworks AI', 'kimi-k2p7-code', 'cached-input', 'standard', 0.19, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.19'),
  ('fireworks-serverless.kimi-k2p7-code.output', 'Fireworks AI', 'kimi-k2p7-code', 'output', 'standard', 4.0, 'USD/Mtok', toDate32('2026-08-01'), NULL, '4.00'),
  ('fireworks-serverless.kimi-k2p7-code.input.priority', 'Fireworks AI', 'kimi-k2p7-code', 'input', 'priority', 1.425, 'USD/Mtok', toDate32('2026-08-01'), NULL, '1.425'),
  ('fireworks-serverless.kimi-k2p7-code.cached-input.priority', 'Fireworks AI', 'kimi-k2p7-code', 'cached-input', 'priority', 0.285, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.285'),
  ('fireworks-serverless.kimi-k2p7-code.output.priority', 'Fireworks AI', 'kimi-k2p7-code', 'output', 'priority', 6.0, 'USD/Mtok', toDate32('2026-08-01'), NULL, '6.00'),
  ('fireworks-serverless.kimi-k2p7-code.input.fast', 'Fireworks AI', 'kimi-k2p7-code', 'input', 'fast', 1.9, 'USD/Mtok', toDate32('2026-08-01'), NULL, '1.90'),
  ('fireworks-serverless.kimi-k2p7-code.cached-input.fast', 'Fireworks AI', 'kimi-k2p7-code', 'cached-input', 'fast', 0.38, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.38'),
  ('fireworks-serverless.kimi-k2p7-code.output.fast', 'Fireworks AI', 'kimi-k2p7-code', 'output', 'fast', 8.0, 'USD/Mtok', toDate32('2026-08-01'), NULL, '8.00'),
  ('fireworks-serverless.kimi-k2p7-code.input.batch', 'Fireworks AI', 'kimi-k2p7-code', 'input', 'batch', 0.475, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.475'),
  ('fireworks-serverless.kimi-k2p7-code.output.batch', 'Fireworks AI', 'kimi-k2p7-code', 'output', 'batch', 2.0, 'USD/Mtok', toDate32('2026-08-01'), NULL, '2.00'),
  ('fireworks-serverless.deepseek-v4-pro.input', 'Fireworks AI', 'deepseek-v4-pro', 'input', 'standard', 1.74, 'USD/Mtok', toDate32('2026-08-01'), NULL, '1.74'),
  ('fireworks-serverless.deepseek-v4-pro.cached-input', 'Fireworks AI', 'deepseek-v4-pro', 'cached-input', 'standard', 0.145, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.145'),
  ('fireworks-serverless.deepseek-v4-pro.output', 'Fireworks AI', 'deepseek-v4-pro', 'output', 'standard', 3.48, 'USD/Mtok', toDate32('2026-08-01'), NULL, '3.48'),
  ('fireworks-serverless.deepseek-v4-pro.input.priority', 'Fireworks AI', 'deepseek-v4-pro', 'input', 'priority', 2.61, 'USD/Mtok', toDate32('2026-08-01'), NULL, '2.61'),
  ('fireworks-serverless.deepseek-v4-pro.cached-input.priority', 'Fireworks AI', 'deepseek-v4-pro', 'cached-input', 'priority', 0.218, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.218'),
  ('fireworks-serverless.deepseek-v4-pro.output.priority', 'Fireworks AI', 'deepseek-v4-pro', 'output', 'priority', 5.22, 'USD/Mtok', toDate32('2026-08-01'), NULL, '5.22'),
  ('fireworks-serverless.deepseek-v4-pro.input.batch', 'Fireworks AI', 'deepseek-v4-pro', 'input', 'batch', 0.87, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.87'),
  ('fireworks-serverless.deepseek-v4-pro.output.batch', 'Fireworks AI', 'deepseek-v4-pro', 'output', 'batch', 1.74, 'USD/Mtok', toDate32('2026-08-01'), NULL, '1.74'),
  ('fireworks-serverless.deepseek-v4-flash.input', 'Fireworks AI', 'deepseek-v4-flash', 'input', 'standard', 0.14, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.14'),
  ('fireworks-serverless.deepseek-v4-flash.cached-input', 'Fireworks AI', 'deepseek-v4-flash', 'cached-input', 'standard', 0.028, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.028'),
  ('fireworks-serverless.deepseek-v4-flash.output', 'Fireworks AI', 'deepseek-v4-flash', 'output', 'standard', 0.28, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.28'),
  ('fireworks-serverless.deepseek-v4-flash.input.priority', 'Fireworks AI', 'deepseek-v4-flash', 'input', 'priority', 0.21, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.21'),
  ('fireworks-serverless.deepseek-v4-flash.cached-input.priority', 'Fireworks AI', 'deepseek-v4-flash', 'cached-input', 'priority', 0.042, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.042'),
  ('fireworks-serverless.deepseek-v4-flash.output.priority', 'Fireworks AI', 'deepseek-v4-flash', 'output', 'priority', 0.42, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.42'),
  ('fireworks-serverless.deepseek-v4-flash.input.batch', 'Fireworks AI', 'deepseek-v4-flash', 'input', 'batch', 0.07, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.07'),
  ('fireworks-serverless.deepseek-v4-flash.output.batch', 'Fireworks AI', 'deepseek-v4-flash', 'output', 'batch', 0.14, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.14'),
  ('fireworks-serverless.deepseek-v4-flash-0731.input', 'Fireworks AI', 'deepseek-v4-flash-0731', 'input', 'standard', 0.14, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.14'),
  ('fireworks-serverless.deepseek-v4-flash-0731.cached-input', 'Fireworks AI', 'deepseek-v4-flash-0731', 'cached-input', 'standard', 0.028, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.028'),
  ('fireworks-serverless.deepseek-v4-flash-0731.output', 'Fireworks AI', 'deepseek-v4-flash-0731', 'output', 'standard', 0.28, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.28'),
  ('fireworks-serverless.deepseek-v4-flash-0731.input.priority', 'Fireworks AI', 'deepseek-v4-flash-0731', 'input', 'priority', 0.21, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.21'),
  ('fireworks-serverless.deepseek-v4-flash-0731.cached-input.priority', 'Fireworks AI', 'deepseek-v4-flash-0731', 'cached-input', 'priority', 0.042, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.042'),
  ('fireworks-serverless.deepseek-v4-flash-0731.output.priority', 'Fireworks AI', 'deepseek-v4-flash-0731', 'output', 'priority', 0.42, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.42'),
  ('fireworks-serverless.deepseek-v4-flash-0731.input.batch', 'Fireworks AI', 'deepseek-v4-flash-0731', 'input', 'batch', 0.07, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.07'),
  ('fireworks-serverless.deepseek-v4-flash-0731.output.batch', 'Fireworks AI', 'deepseek-v4-flash-0731', 'output', 'batch', 0.14, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.14'),
  ('fireworks-serverless.glm-5p2.input', 'Fireworks AI', 'glm-5p2', 'input', 'standard', 1.4, 'USD/Mtok', toDate32('2026-08-01'), NULL, '1.40'),
  ('fireworks-serverless.glm-5p2.cached-input', 'Fireworks AI', 'glm-5p2', 'cached-input', 'standard', 0.14, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.14'),
  ('fireworks-serverless.glm-5p2.output', 'Fireworks AI', 'glm-5p2', 'output', 'standard', 4.4, 'USD/Mtok', toDate32('2026-08-01'), NULL, '4.40'),
  ('fireworks-serverless.glm-5p2.input.priority', 'Fireworks AI', 'glm-5p2', 'input', 'priority', 1.75, 'USD/Mtok', toDate32('2026-08-01'), NULL, '1.75'),
  ('fireworks-serverless.glm-5p2.cached-input.priority', 'Fireworks AI', 'glm-5p2', 'cached-input', 'priority', 0.18, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.18'),
  ('fireworks-serverless.glm-5p2.output.priority', 'Fireworks AI', 'glm-5p2', 'output', 'priority', 5.5, 'USD/Mtok', toDate32('2026-08-01'), NULL, '5.50'),
  ('fireworks-serverless.glm-5p2.input.fast', 'Fireworks AI', 'glm-5p2', 'input', 'fast', 2.1, 'USD/Mtok', toDate32('2026-08-01'), NULL, '2.10'),
  ('fireworks-serverless.glm-5p2.cached-input.fast', 'Fireworks AI', 'glm-5p2', 'cached-input', 'fast', 0.21, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.21'),
  ('fireworks-serverless.glm-5p2.output.fast', 'Fireworks AI', 'glm-5p2', 'output', 'fast', 6.6, 'USD/Mtok', toDate32('2026-08-01'), NULL, '6.60'),
  ('fireworks-serverless.glm-5p2.input.fast-us', 'Fireworks AI', 'glm-5p2', 'input', 'fast-us', 2.1, 'USD/Mtok', toDate32('2026-08-01'), toDate32('2026-09-01'), '2.10'),
  ('fireworks-serverless.glm-5p2.input.fast-us', 'Fireworks AI', 'glm-5p2', 'input', 'fast-us', 3.15, 'USD/Mtok', toDate32('2026-09-01'), NULL, '3.15'),
  ('fireworks-serverless.glm-5p2.cached-input.fast-us', 'Fireworks AI', 'glm-5p2', 'cached-input', 'fast-us', 0.21, 'USD/Mtok', toDate32('2026-08-01'), toDate32('2026-09-01'), '0.21'),
  ('fireworks-serverless.glm-5p2.cached-input.fast-us', 'Fireworks AI', 'glm-5p2', 'cached-input', 'fast-us', 0.315, 'USD/Mtok', toDate32('2026-09-01'), NULL, '0.315'),
  ('fireworks-serverless.glm-5p2.output.fast-us', 'Fireworks AI', 'glm-5p2', 'output', 'fast-us', 6.6, 'USD/Mtok', toDate32('2026-08-01'), toDate32('2026-09-01'), '6.60'),
  ('fireworks-serverless.glm-5p2.output.fast-us', 'Fireworks AI', 'glm-5p2', 'output', 'fast-us', 9.9, 'USD/Mtok', toDate32('2026-09-01'), NULL, '9.90'),
  ('fireworks-serverless.glm-5p2.input.batch', 'Fireworks AI', 'glm-5p2', 'input', 'batch', 0.7, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.70'),
  ('fireworks-serverless.glm-5p2.output.batch', 'Fireworks AI', 'glm-5p2', 'output', 'batch', 2.2, 'USD/Mtok', toDate32('2026-08-01'), NULL, '2.20'),
  ('fireworks-serverless.glm-5p1.input', 'Fireworks AI', 'glm-5p1', 'input', 'standard', 1.4, 'USD/Mtok', toDate32('2026-08-01'), NULL, '1.40'),
  ('fireworks-serverless.glm-5p1.cached-input', 'Fireworks AI', 'glm-5p1', 'cached-input', 'standard', 0.26, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.26'),
  ('fireworks-serverless.glm-5p1.output', 'Fireworks AI', 'glm-5p1', 'output', 'standard', 4.4, 'USD/Mtok', toDate32('2026-08-01'), NULL, '4.40'),
  ('fireworks-serverless.glm-5p1.input.priority', 'Fireworks AI', 'glm-5p1', 'input', 'priority', 2.1, 'USD/Mtok', toDate32('2026-08-01'), NULL, '2.10'),
  ('fireworks-serverless.glm-5p1.cached-input.priority', 'Fireworks AI', 'glm-5p1', 'cached-input', 'priority', 0.39, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.39'),
  ('fireworks-serverless.glm-5p1.output.priority', 'Fireworks AI', 'glm-5p1', 'output', 'priority', 6.6, 'USD/Mtok', toDate32('2026-08-01'), NULL, '6.60'),
  ('fireworks-serverless.glm-5p1.input.fast', 'Fireworks AI', 'glm-5p1', 'input', 'fast', 2.8, 'USD/Mtok', toDate32('2026-08-01'), NULL, '2.80'),
  ('fireworks-serverless.glm-5p1.cached-input.fast', 'Fireworks AI', 'glm-5p1', 'cached-input', 'fast', 0.52, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.52'),
  ('fireworks-serverless.glm-5p1.output.fast', 'Fireworks AI', 'glm-5p1', 'output', 'fast', 8.8, 'USD/Mtok', toDate32('2026-08-01'), NULL, '8.80'),
  ('fireworks-serverless.glm-5p1.input.batch', 'Fireworks AI', 'glm-5p1', 'input', 'batch', 0.7, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.70'),
  ('fireworks-serverless.glm-5p1.output.batch', 'Fireworks AI', 'glm-5p1', 'output', 'batch', 2.2, 'USD/Mtok', toDate32('2026-08-01'), NULL, '2.20'),
  ('fireworks-serverless.qwen3p7-plus.input', 'Fireworks AI', 'qwen3p7-plus', 'input', 'standard', 0.4, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.40'),
  ('fireworks-serverless.qwen3p7-plus.cached-input', 'Fireworks AI', 'qwen3p7-plus', 'cached-input', 'standard', 0.08, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.08'),
  ('fireworks-serverless.qwen3p7-plus.output', 'Fireworks AI', 'qwen3p7-plus', 'output', 'standard', 1.6, 'USD/Mtok', toDate32('2026-08-01'), NULL, '1.60'),
  ('fireworks-serverless.qwen3p7-plus.input.batch', 'Fireworks AI', 'qwen3p7-plus', 'input', 'batch', 0.2, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.20'),
  ('fireworks-serverless.qwen3p7-plus.output.batch', 'Fireworks AI', 'qwen3p7-plus', 'output', 'batch', 0.8, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.80'),
  ('fireworks-serverless.minimax-m3.input', 'Fireworks AI', 'minimax-m3', 'input', 'standard', 0.3, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.30'),
  ('fireworks-serverless.minimax-m3.cached-input', 'Fireworks AI', 'minimax-m3', 'cached-input', 'standard', 0.06, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.06'),
  ('fireworks-serverless.minimax-m3.output', 'Fireworks AI', 'minimax-m3', 'output', 'standard', 1.2, 'USD/Mtok', toDate32('2026-08-01'), NULL, '1.20'),
  ('fireworks-serverless.minimax-m3.input.priority', 'Fireworks AI', 'minimax-m3', 'input', 'priority', 0.45, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.45'),
  ('fireworks-serverless.minimax-m3.cached-input.priority', 'Fireworks AI', 'minimax-m3', 'cached-input', 'priority', 0.09, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.09'),
  ('fireworks-serverless.minimax-m3.output.priority', 'Fireworks AI', 'minimax-m3', 'output', 'priority', 1.8, 'USD/Mtok', toDate32('2026-08-01'), NULL, '1.80'),
  ('fireworks-serverless.minimax-m3.input.batch', 'Fireworks AI', 'minimax-m3', 'input', 'batch', 0.15, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.15'),
  ('fireworks-serverless.minimax-m3.output.batch', 'Fireworks AI', 'minimax-m3', 'output', 'batch', 0.6, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.60'),
  ('fireworks-serverless.minimax-m2p7.input', 'Fireworks AI', 'minimax-m2p7', 'input', 'standard', 0.3, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.30'),
  ('fireworks-serverless.minimax-m2p7.cached-input', 'Fireworks AI', 'minimax-m2p7', 'cached-input', 'standard', 0.06, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.06'),
  ('fireworks-serverless.minimax-m2p7.output', 'Fireworks AI', 'minimax-m2p7', 'output', 'standard', 1.2, 'USD/Mtok', toDate32('2026-08-01'), NULL, '1.20'),
  ('fireworks-serverless.minimax-m2p7.input.priority', 'Fireworks AI', 'minimax-m2p7', 'input', 'priority', 0.45, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.45'),
  ('fireworks-serverless.minimax-m2p7.cached-input.priority', 'Fireworks AI', 'minimax-m2p7', 'cached-input', 'priority', 0.09, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.09'),
  ('fireworks-serverless.minimax-m2p7.output.priority', 'Fireworks AI', 'minimax-m2p7', 'output', 'priority', 1.8, 'USD/Mtok', toDate32('2026-08-01'), NULL, '1.80'),
  ('fireworks-serverless.minimax-m2p7.input.batch', 'Fireworks AI', 'minimax-m2p7', 'input', 'batch', 0.15, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.15'),
  ('fireworks-serverless.minimax-m2p7.output.batch', 'Fireworks AI', 'minimax-m2p7', 'output', 'batch', 0.6, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.60'),
  ('fireworks-serverless.nemotron-3-ultra.input', 'Fireworks AI', 'nemotron-3-ultra', 'input', 'standard', 0.6, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.60'),
  ('fireworks-serverless.nemotron-3-ultra.cached-input', 'Fireworks AI', 'nemotron-3-ultra', 'cached-input', 'standard', 0.12, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.12'),
  ('fireworks-serverless.nemotron-3-ultra.output', 'Fireworks AI', 'nemotron-3-ultra', 'output', 'standard', 2.4, 'USD/Mtok', toDate32('2026-08-01'), NULL, '2.40'),
  ('fireworks-serverless.nemotron-3-ultra.input.batch', 'Fireworks AI', 'nemotron-3-ultra', 'input', 'batch', 0.3, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.30'),
  ('fireworks-serverless.nemotron-3-ultra.output.batch', 'Fireworks AI', 'nemotron-3-ultra', 'output', 'batch', 1.2, 'USD/Mtok', toDate32('2026-08-01'), NULL, '1.20'),
  ('fireworks-serverless-sizes.dense-tiny.tokens', 'Fireworks AI', 'dense-tiny', 'tokens', NULL, 0.1, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.10'),
  ('fireworks-serverless-sizes.dense-small.tokens', 'Fireworks AI', 'dense-small', 'tokens', NULL, 0.2, 'USD/Mtok', toDate32('2024-05-01'), toDate32('2026-08-01'), '0.20'),
  ('fireworks-serverless-sizes.dense-small.tokens', 'Fireworks AI', 'dense-small', 'tokens', NULL, 0.2, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.20'),
  ('fireworks-serverless-sizes.dense-large.tokens', 'Fireworks AI', 'dense-large', 'tokens', NULL, 0.9, 'USD/Mtok', toDate32('2024-05-01'), toDate32('2026-08-01'), '0.90'),
  ('fireworks-serverless-sizes.dense-large.tokens', 'Fireworks AI', 'dense-large', 'tokens', NULL, 0.9, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.90'),
  ('fireworks-serverless-sizes.moe-small.tokens', 'Fireworks AI', 'moe-small', 'tokens', NULL, 0.5, 'USD/Mtok', toDate32('2024-05-01'), toDate32('2026-08-01'), '0.50'),
  ('fireworks-serverless-sizes.moe-small.tokens', 'Fireworks AI', 'moe-small', 'tokens', NULL, 0.5, 'USD/Mtok', toDate32('2026-08-01'), NULL, '0.50'),
  ('fireworks-serverless-sizes.moe-large.tokens', 'Fireworks AI', 'moe-large', 'tokens', NULL, 1.2, 'USD/Mtok', toDate32('2024-05-01'), NULL, '1.20'),
  ('fireworks-spending-tiers.tier-1.monthly-limit', 'Fireworks AI', 'tier-1', 'monthly-limit', NULL, 50.0, 'USD/month', toDate32('2024-05-01'), NULL, '50'),
  ('fireworks-spending-tiers.tier-2.monthly-limit', 'Fireworks AI', 'tier-2', 'monthly-limit', NULL, 500.0, 'USD/month', toDate32('2024-05-01'), NULL, '500'),
  ('fireworks-spending-tiers.tier-3.monthly-limit', 'Fireworks AI', 'tier-3', 'monthly-limit', NULL, 5000.0, 'USD/month', toDate32('2024-05-01'), NULL, '5000'),
  ('fireworks-spending-tiers.tier-4.monthly-limit', 'Fireworks AI', 'tier-4', 'monthly-limit', NULL, 50000.0, 'USD/month', toDate32('2024-05-01'), NULL, '50000'),
  ('fireworks-spending-tiers.custom.monthly-limit', 'Fireworks AI', 'custom', 'monthly-limit', NULL, NULL, 'USD/month', toDate32('2024-05-01'), NULL, 'on request'),
  ('fireworks-training-api.glm-5p3-flash.prefill', 'Fireworks AI', 'glm-5p3-flash', 'prefill', NULL, 2.96, 'USD/Mtok', toDate32('2026-10-01'), NULL, '2.96'),
  ('fireworks-training-api.glm-5p3-flash.cached-prefill', 'Fireworks AI', 'glm-5p3-flash', 'cached-prefill', NULL, 0.593, 'USD/Mtok', toDate32('2026-10-01'), NULL, '0.593'),
  ('fireworks-training-api.glm-5p3-flash.sample', 'Fireworks AI', 'glm-5p3-flash', 'sample', NULL, 7.41, 'USD/Mtok', toDate32('2026-10-01'), NULL, '7.41'),
  ('fireworks-training-api.glm-5p3-flash.train', 'Fireworks AI', 'glm-5p3-flash', 'train', NULL, 8.89, 'USD/Mtok', toDate32('2026-10-01'), NULL, '8.89'),
  ('fireworks-training-api.glm-5p3.prefill', 'Fireworks AI', 'glm-5p3', 'prefill', NULL, 4.86, 'USD/Mtok', toDate32('2026-10-01'), NULL, '4.86'),
  ('fireworks-training-api.glm-5p3.cached-prefill', 'Fireworks AI', 'glm-5p3', 'cached-prefill', NULL, 0.972, 'USD/Mtok', toDate32('2026-10-01'), NULL, '0.972'),
  ('fireworks-training-api.glm-5p3.sample', 'Fireworks AI', 'glm-5p3', 'sample', NULL, 12.15, 'USD/Mtok', toDate32('2026-10-01'), NULL, '12.15'),
  ('fireworks-training-api.glm-5p3.train', 'Fireworks AI', 'glm-5p3', 'train', NULL, 14.58, 'USD/Mtok', toDate32('2026-10-01'), NULL, '14.58'),
  ('fireworks-training-api.qwen3p8-27b.prefill', 'Fireworks AI', 'qwen3p8-27b', 'prefill', NULL, 1.86, 'USD/Mtok', toDate32('2026-10-01'), NULL, '1.86'),
  ('fireworks-training-api.qwen3p8-27b.cached-prefill', 'Fireworks AI', 'qwen3p8-27b', 'cached-prefill', NULL, 0.372, 'USD/Mtok', toDate32('2026-10-01'), NULL, '0.372'),
  ('fireworks-training-api.qwen3p8-27b.sample', 'Fireworks AI', 'qwen3p8-27b', 'sample', NULL, 5.595, 'USD/Mtok', toDate32('2026-10-01'), NULL, '5.595'),
  ('fireworks-training-api.qwen3p8-27b.train', 'Fireworks AI', 'qwen3p8-27b', 'train', NULL, 4.103, 'USD/Mtok', toDate32('2026-10-01'), NULL, '4.103'),
  ('fireworks-training-api.kimi-k3.prefill', 'Fireworks AI', 'kimi-k3', 'prefill', NULL, 10.87, 'USD/Mtok', toDate32('2026-10-01'), NULL, '10.87'),
  ('fireworks-training-api.kimi-k3.cached-prefill', 'Fireworks AI', 'kimi-k3', 'cached-prefill', NULL, 2.17, 'USD/Mtok', toDate32('2026-10-01'), NULL, '2.17'),
  ('fireworks-training-api.kimi-k3.sample', 'Fireworks AI', 'kimi-k3', 'sample', NULL, 27.11, 'USD/Mtok', toDate32('2026-10-01'), NULL, '27.11'),
  ('fireworks-training-api.kimi-k3.train', 'Fireworks AI', 'kimi-k3', 'train', NULL, 32.55, 'USD/Mtok', toDate32('2026-10-01'), NULL, '32.55'),
  ('fireworks-training-api.deepseek-v4-flash-0731.prefill', 'Fireworks AI', 'deepseek-v4-flash-0731', 'prefill', NULL, 1.74, 'USD/Mtok', toDate32('2026-10-01'), NULL, '1.74'),
  ('fireworks-training-api.deepseek-v4-flash-0731.cached-prefill', 'Fireworks AI', 'deepseek-v4-flash-0731', 'cached-prefill', NULL, 0.35, 'USD/Mtok', toDate32('2026-10-01'), NULL, '0.35'),
  ('fireworks-training-api.deepseek-v4-flash-0731.sample', 'Fireworks AI', 'deepseek-v4-flash-0731', 'sample', NULL, 4.33, 'USD/Mtok', toDate32('2026-10-01'), NULL, '4.33'),
  ('fireworks-training-api.deepseek-v4-flash-0731.train', 'Fireworks AI', 'deepseek-v4-flash-0731', 'train', NULL, 5.2, 'USD/Mtok', toDate32('2026-10-01'), NULL, '5.20'),
  ('tinker.kimi-k2p6.prefill', 'Thinking Machines', 'kimi-k2p6', 'prefill', NULL, 5.15, 'USD/Mtok', toDate32('2026-05-16'), NULL, '5.15'),
  ('tinker.kimi-k2p6.cached-prefill', 'Thinking Machines', 'kimi-k2p6', 'cached-prefill', NULL, 1.03, 'USD/Mtok', toDate32('2026-07-17'), NULL, '1.03'),
  ('tinker.kimi-k2p6.sample', 'Thinking Machines', 'kimi-k2p6', 'sample', NULL, 12.81, 'USD/Mtok', toDate32('2026-05-16'), NULL, '12.81'),
  ('tinker.kimi-k2p6.train', 'Thinking Machines', 'kimi-k2p6', 'train', NULL, 15.4, 'USD/Mtok', toDate32('2026-07-02'), NULL, '15.40'),
  ('tinker.kimi-k2p6-32k.prefill', 'Thinking Machines', 'kimi-k2p6-32k', 'prefill', NULL, 1.47, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '1.47'),
  ('tinker.kimi-k2p6-32k.prefill', 'Thinking Machines', 'kimi-k2p6-32k', 'prefill', NULL, 2.205, 'USD/Mtok', toDate32('2026-07-17'), NULL, '2.205'),
  ('tinker.kimi-k2p6-32k.cached-prefill', 'Thinking Machines', 'kimi-k2p6-32k', 'cached-prefill', NULL, 0.441, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.441'),
  ('tinker.kimi-k2p6-32k.sample', 'Thinking Machines', 'kimi-k2p6-32k', 'sample', NULL, 3.66, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '3.66'),
  ('tinker.kimi-k2p6-32k.sample', 'Thinking Machines', 'kimi-k2p6-32k', 'sample', NULL, 5.49, 'USD/Mtok', toDate32('2026-07-17'), NULL, '5.49'),
  ('tinker.kimi-k2p6-32k.train', 'Thinking Machines', 'kimi-k2p6-32k', 'train', NULL, 4.4, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '4.40'),
  ('tinker.kimi-k2p6-32k.train', 'Thinking Machines', 'kimi-k2p6-32k', 'train', NULL, 4.84, 'USD/Mtok', toDate32('2026-07-17'), NULL, '4.84'),
  ('tinker.kimi-k2p5.prefill', 'Thinking Machines', 'kimi-k2p5', 'prefill', NULL, 5.15, 'USD/Mtok', toDate32('2026-05-16'), toDate32('2026-07-12'), '5.15'),
  ('tinker.kimi-k2p5.sample', 'Thinking Machines', 'kimi-k2p5', 'sample', NULL, 12.81, 'USD/Mtok', toDate32('2026-05-16'), toDate32('2026-07-12'), '12.81'),
  ('tinker.kimi-k2p5.train', 'Thinking Machines', 'kimi-k2p5', 'train', NULL, 15.4, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-12'), '15.40'),
  ('tinker.kimi-k2p5-32k.prefill', 'Thinking Machines', 'kimi-k2p5-32k', 'prefill', NULL, 1.47, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-12'), '1.47'),
  ('tinker.kimi-k2p5-32k.sample', 'Thinking Machines', 'kimi-k2p5-32k', 'sample', NULL, 3.66, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-12'), '3.66'),
  ('tinker.kimi-k2p5-32k.train', 'Thinking Machines', 'kimi-k2p5-32k', 'train', NULL, 4.4, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-12'), '4.40'),
  ('tinker.qwen3p5-397b.prefill', 'Thinking Machines', 'qwen3p5-397b', 'prefill', NULL, 4.0, 'USD/Mtok', toDate32('2026-05-16'), NULL, '4.00'),
  ('tinker.qwen3p5-397b.cached-prefill', 'Thinking Machines', 'qwen3p5-397b', 'cached-prefill', NULL, 0.8, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.80'),
  ('tinker.qwen3p5-397b.sample', 'Thinking Machines', 'qwen3p5-397b', 'sample', NULL, 10.0, 'USD/Mtok', toDate32('2026-05-16'), NULL, '10.00'),
  ('tinker.qwen3p5-397b.train', 'Thinking Machines', 'qwen3p5-397b', 'train', NULL, 12.0, 'USD/Mtok', toDate32('2026-07-02'), NULL, '12.00'),
  ('tinker.qwen3p5-397b-64k.prefill', 'Thinking Machines', 'qwen3p5-397b-64k', 'prefill', NULL, 2.0, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '2.00'),
  ('tinker.qwen3p5-397b-64k.prefill', 'Thinking Machines', 'qwen3p5-397b-64k', 'prefill', NULL, 3.0, 'USD/Mtok', toDate32('2026-07-17'), NULL, '3'),
  ('tinker.qwen3p5-397b-64k.cached-prefill', 'Thinking Machines', 'qwen3p5-397b-64k', 'cached-prefill', NULL, 0.6, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.60'),
  ('tinker.qwen3p5-397b-64k.sample', 'Thinking Machines', 'qwen3p5-397b-64k', 'sample', NULL, 5.0, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '5.00'),
  ('tinker.qwen3p5-397b-64k.sample', 'Thinking Machines', 'qwen3p5-397b-64k', 'sample', NULL, 7.5, 'USD/Mtok', toDate32('2026-07-17'), NULL, '7.50'),
  ('tinker.qwen3p5-397b-64k.train', 'Thinking Machines', 'qwen3p5-397b-64k', 'train', NULL, 6.0, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '6.00'),
  ('tinker.qwen3p5-397b-64k.train', 'Thinking Machines', 'qwen3p5-397b-64k', 'train', NULL, 6.6, 'USD/Mtok', toDate32('2026-07-17'), NULL, '6.60'),
  ('tinker.gpt-oss-120b.prefill', 'Thinking Machines', 'gpt-oss-120b', 'prefill', NULL, 0.63, 'USD/Mtok', toDate32('2026-05-16'), toDate32('2026-07-17'), '0.63'),
  ('tinker.gpt-oss-120b.prefill', 'Thinking Machines', 'gpt-oss-120b', 'prefill', NULL, 0.78, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.78'),
  ('tinker.gpt-oss-120b.cached-prefill', 'Thinking Machines', 'gpt-oss-120b', 'cached-prefill', NULL, 0.156, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.156'),
  ('tinker.gpt-oss-120b.sample', 'Thinking Machines', 'gpt-oss-120b', 'sample', NULL, 1.54, 'USD/Mtok', toDate32('2026-05-16'), toDate32('2026-07-17'), '1.54'),
  ('tinker.gpt-oss-120b.sample', 'Thinking Machines', 'gpt-oss-120b', 'sample', NULL, 1.94, 'USD/Mtok', toDate32('2026-07-17'), NULL, '1.94'),
  ('tinker.gpt-oss-120b.train', 'Thinking Machines', 'gpt-oss-120b', 'train', NULL, 1.82, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '1.82'),
  ('tinker.gpt-oss-120b.train', 'Thinking Machines', 'gpt-oss-120b', 'train', NULL, 2.33, 'USD/Mtok', toDate32('2026-07-17'), NULL, '2.33'),
  ('tinker.gpt-oss-120b-32k.prefill', 'Thinking Machines', 'gpt-oss-120b-32k', 'prefill', NULL, 0.18, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '0.18'),
  ('tinker.gpt-oss-120b-32k.prefill', 'Thinking Machines', 'gpt-oss-120b-32k', 'prefill', NULL, 0.33, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.33'),
  ('tinker.gpt-oss-120b-32k.cached-prefill', 'Thinking Machines', 'gpt-oss-120b-32k', 'cached-prefill', NULL, 0.066, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.066'),
  ('tinker.gpt-oss-120b-32k.sample', 'Thinking Machines', 'gpt-oss-120b-32k', 'sample', NULL, 0.44, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '0.44'),
  ('tinker.gpt-oss-120b-32k.sample', 'Thinking Machines', 'gpt-oss-120b-32k', 'sample', NULL, 0.84, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.84'),
  ('tinker.gpt-oss-120b-32k.train', 'Thinking Machines', 'gpt-oss-120b-32k', 'train', NULL, 0.52, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '0.52'),
  ('tinker.gpt-oss-120b-32k.train', 'Thinking Machines', 'gpt-oss-120b-32k', 'train', NULL, 0.737, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.737'),
  ('tinker.gpt-oss-20b.prefill', 'Thinking Machines', 'gpt-oss-20b', 'prefill', NULL, 0.12, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '0.12'),
  ('tinker.gpt-oss-20b.prefill', 'Thinking Machines', 'gpt-oss-20b', 'prefill', NULL, 0.18, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.18'),
  ('tinker.gpt-oss-20b.cached-prefill', 'Thinking Machines', 'gpt-oss-20b', 'cached-prefill', NULL, 0.036, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.036'),
  ('tinker.gpt-oss-20b.sample', 'Thinking Machines', 'gpt-oss-20b', 'sample', NULL, 0.3, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '0.30'),
  ('tinker.gpt-oss-20b.sample', 'Thinking Machines', 'gpt-oss-20b', 'sample', NULL, 0.45, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.45'),
  ('tinker.gpt-oss-20b.train', 'Thinking Machines', 'gpt-oss-20b', 'train', NULL, 0.36, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '0.36'),
  ('tinker.gpt-oss-20b.train', 'Thinking Machines', 'gpt-oss-20b', 'train', NULL, 0.396, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.396'),
  ('tinker.deepseek-v3p1.prefill', 'Thinking Machines', 'deepseek-v3p1', 'prefill', NULL, 1.13, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '1.13'),
  ('tinker.deepseek-v3p1.prefill', 'Thinking Machines', 'deepseek-v3p1', 'prefill', NULL, 1.695, 'USD/Mtok', toDate32('2026-07-17'), NULL, '1.695'),
  ('tinker.deepseek-v3p1.cached-prefill', 'Thinking Machines', 'deepseek-v3p1', 'cached-prefill', NULL, 0.339, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.339'),
  ('tinker.deepseek-v3p1.sample', 'Thinking Machines', 'deepseek-v3p1', 'sample', NULL, 2.81, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '2.81'),
  ('tinker.deepseek-v3p1.sample', 'Thinking Machines', 'deepseek-v3p1', 'sample', NULL, 4.215, 'USD/Mtok', toDate32('2026-07-17'), NULL, '4.215'),
  ('tinker.deepseek-v3p1.train', 'Thinking Machines', 'deepseek-v3p1', 'train', NULL, 3.38, 'USD/Mtok', toDate32('2026-07-02'), toDate32('2026-07-17'), '3.38'),
  ('tinker.deepseek-v3p1.train', 'Thinking Machines', 'deepseek-v3p1', 'train', NULL, 3.718, 'USD/Mtok', toDate32('2026-07-17'), NULL, '3.718'),
  ('tinker.nemotron-3-ultra-64k.prefill', 'Thinking Machines', 'nemotron-3-ultra-64k', 'prefill', NULL, 1.66, 'USD/Mtok', toDate32('2026-07-02'), NULL, '1.66'),
  ('tinker.nemotron-3-ultra-64k.cached-prefill', 'Thinking Machines', 'nemotron-3-ultra-64k', 'cached-prefill', NULL, 0.332, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.332'),
  ('tinker.nemotron-3-ultra-64k.sample', 'Thinking Machines', 'nemotron-3-ultra-64k', 'sample', NULL, 4.15, 'USD/Mtok', toDate32('2026-07-02'), NULL, '4.15'),
  ('tinker.nemotron-3-ultra-64k.train', 'Thinking Machines', 'nemotron-3-ultra-64k', 'train', NULL, 4.98, 'USD/Mtok', toDate32('2026-07-02'), NULL, '4.98'),
  ('tinker.nemotron-3-ultra-256k.prefill', 'Thinking Machines', 'nemotron-3-ultra-256k', 'prefill', NULL, 3.32, 'USD/Mtok', toDate32('2026-07-02'), NULL, '3.32'),
  ('tinker.nemotron-3-ultra-256k.cached-prefill', 'Thinking Machines', 'nemotron-3-ultra-256k', 'cached-prefill', NULL, 0.664, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.664'),
  ('tinker.nemotron-3-ultra-256k.sample', 'Thinking Machines', 'nemotron-3-ultra-256k', 'sample', NULL, 8.3, 'USD/Mtok', toDate32('2026-07-02'), NULL, '8.30'),
  ('tinker.nemotron-3-ultra-256k.train', 'Thinking Machines', 'nemotron-3-ultra-256k', 'train', NULL, 9.96, 'USD/Mtok', toDate32('2026-07-02'), NULL, '9.96'),
  ('tinker.nemotron-3-super-64k.prefill', 'Thinking Machines', 'nemotron-3-super-64k', 'prefill', NULL, 0.38, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.38'),
  ('tinker.nemotron-3-super-64k.cached-prefill', 'Thinking Machines', 'nemotron-3-super-64k', 'cached-prefill', NULL, 0.076, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.076'),
  ('tinker.nemotron-3-super-64k.sample', 'Thinking Machines', 'nemotron-3-super-64k', 'sample', NULL, 0.96, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.96'),
  ('tinker.nemotron-3-super-64k.train', 'Thinking Machines', 'nemotron-3-super-64k', 'train', NULL, 1.16, 'USD/Mtok', toDate32('2026-07-02'), NULL, '1.16'),
  ('tinker.nemotron-3-super-256k.prefill', 'Thinking Machines', 'nemotron-3-super-256k', 'prefill', NULL, 0.76, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.76'),
  ('tinker.nemotron-3-super-256k.cached-prefill', 'Thinking Machines', 'nemotron-3-super-256k', 'cached-prefill', NULL, 0.152, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.152'),
  ('tinker.nemotron-3-super-256k.sample', 'Thinking Machines', 'nemotron-3-super-256k', 'sample', NULL, 1.92, 'USD/Mtok', toDate32('2026-07-02'), NULL, '1.92'),
  ('tinker.nemotron-3-super-256k.train', 'Thinking Machines', 'nemotron-3-super-256k', 'train', NULL, 2.32, 'USD/Mtok', toDate32('2026-07-02'), NULL, '2.32'),
  ('tinker.nemotron-3-nano.prefill', 'Thinking Machines', 'nemotron-3-nano', 'prefill', NULL, 0.13, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.13'),
  ('tinker.nemotron-3-nano.cached-prefill', 'Thinking Machines', 'nemotron-3-nano', 'cached-prefill', NULL, 0.026, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.026'),
  ('tinker.nemotron-3-nano.sample', 'Thinking Machines', 'nemotron-3-nano', 'sample', NULL, 0.33, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.33'),
  ('tinker.nemotron-3-nano.train', 'Thinking Machines', 'nemotron-3-nano', 'train', NULL, 0.4, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.40'),
  ('tinker.qwen3p6-35b.prefill', 'Thinking Machines', 'qwen3p6-35b', 'prefill', NULL, 0.36, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.36'),
  ('tinker.qwen3p6-35b.cached-prefill', 'Thinking Machines', 'qwen3p6-35b', 'cached-prefill', NULL, 0.072, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.072'),
  ('tinker.qwen3p6-35b.sample', 'Thinking Machines', 'qwen3p6-35b', 'sample', NULL, 0.89, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.89'),
  ('tinker.qwen3p6-35b.train', 'Thinking Machines', 'qwen3p6-35b', 'train', NULL, 1.07, 'USD/Mtok', toDate32('2026-07-02'), NULL, '1.07'),
  ('tinker.qwen3p6-27b.prefill', 'Thinking Machines', 'qwen3p6-27b', 'prefill', NULL, 1.24, 'USD/Mtok', toDate32('2026-07-02'), NULL, '1.24'),
  ('tinker.qwen3p6-27b.cached-prefill', 'Thinking Machines', 'qwen3p6-27b', 'cached-prefill', NULL, 0.248, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.248'),
  ('tinker.qwen3p6-27b.sample', 'Thinking Machines', 'qwen3p6-27b', 'sample', NULL, 3.73, 'USD/Mtok', toDate32('2026-07-02'), NULL, '3.73'),
  ('tinker.qwen3p6-27b.train', 'Thinking Machines', 'qwen3p6-27b', 'train', NULL, 3.73, 'USD/Mtok', toDate32('2026-07-02'), NULL, '3.73'),
  ('tinker.qwen3p5-35b-base.prefill', 'Thinking Machines', 'qwen3p5-35b-base', 'prefill', NULL, 0.36, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.36'),
  ('tinker.qwen3p5-35b-base.cached-prefill', 'Thinking Machines', 'qwen3p5-35b-base', 'cached-prefill', NULL, 0.072, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.072'),
  ('tinker.qwen3p5-35b-base.sample', 'Thinking Machines', 'qwen3p5-35b-base', 'sample', NULL, 0.89, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.89'),
  ('tinker.qwen3p5-35b-base.train', 'Thinking Machines', 'qwen3p5-35b-base', 'train', NULL, 1.07, 'USD/Mtok', toDate32('2026-07-02'), NULL, '1.07'),
  ('tinker.qwen3p5-9b.prefill', 'Thinking Machines', 'qwen3p5-9b', 'prefill', NULL, 0.44, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.44'),
  ('tinker.qwen3p5-9b.cached-prefill', 'Thinking Machines', 'qwen3p5-9b', 'cached-prefill', NULL, 0.088, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.088'),
  ('tinker.qwen3p5-9b.sample', 'Thinking Machines', 'qwen3p5-9b', 'sample', NULL, 1.33, 'USD/Mtok', toDate32('2026-07-02'), NULL, '1.33'),
  ('tinker.qwen3p5-9b.train', 'Thinking Machines', 'qwen3p5-9b', 'train', NULL, 1.33, 'USD/Mtok', toDate32('2026-07-02'), NULL, '1.33'),
  ('tinker.qwen3p5-9b-base.prefill', 'Thinking Machines', 'qwen3p5-9b-base', 'prefill', NULL, 0.44, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.44'),
  ('tinker.qwen3p5-9b-base.cached-prefill', 'Thinking Machines', 'qwen3p5-9b-base', 'cached-prefill', NULL, 0.088, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.088'),
  ('tinker.qwen3p5-9b-base.sample', 'Thinking Machines', 'qwen3p5-9b-base', 'sample', NULL, 1.33, 'USD/Mtok', toDate32('2026-07-02'), NULL, '1.33'),
  ('tinker.qwen3p5-9b-base.train', 'Thinking Machines', 'qwen3p5-9b-base', 'train', NULL, 1.33, 'USD/Mtok', toDate32('2026-07-02'), NULL, '1.33'),
  ('tinker.qwen3p5-4b.prefill', 'Thinking Machines', 'qwen3p5-4b', 'prefill', NULL, 0.22, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.22'),
  ('tinker.qwen3p5-4b.cached-prefill', 'Thinking Machines', 'qwen3p5-4b', 'cached-prefill', NULL, 0.044, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.044'),
  ('tinker.qwen3p5-4b.sample', 'Thinking Machines', 'qwen3p5-4b', 'sample', NULL, 0.67, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.67'),
  ('tinker.qwen3p5-4b.train', 'Thinking Machines', 'qwen3p5-4b', 'train', NULL, 0.67, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.67'),
  ('tinker.qwen3-8b.prefill', 'Thinking Machines', 'qwen3-8b', 'prefill', NULL, 0.13, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.13'),
  ('tinker.qwen3-8b.cached-prefill', 'Thinking Machines', 'qwen3-8b', 'cached-prefill', NULL, 0.026, 'USD/Mtok', toDate32('2026-07-17'), NULL, '0.026'),
  ('tinker.qwen3-8b.sample', 'Thinking Machines', 'qwen3-8b', 'sample', NULL, 0.4, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.40'),
  ('tinker.qwen3-8b.train', 'Thinking Machines', 'qwen3-8b', 'train', NULL, 0.4, 'USD/Mtok', toDate32('2026-07-02'), NULL, '0.40'),
  ('tinker-storage.storage.gb-month', 'Thinking Machines', 'storage', 'gb-month', NULL, 0.1, 'USD/GB-month', toDate32('2026-07-17'), NULL, '0.10');

-- Prompt tokens per episode, in tokens. Every turn sends the whole history again, so prompts grow with the square of the number of turns.
CREATE OR REPLACE FUNCTION "prompt_tokens" AS ("turns", "initial_prompt", "added_per_turn") ->
  "turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - 1.0) / 2.0;

-- Uncached prompt tokens per episode, in tokens. With a cache each token is prefilled once; all of them stand in the last prompt.
CREATE OR REPLACE FUNCTION "uncached_prompt_tokens" AS ("turns", "initial_prompt", "added_per_turn") ->
  "initial_prompt" + ("turns" - 1.0) * "added_per_turn";

-- Cached prompt tokens per episode, in tokens. The rest of the prompts repeats what an earlier turn has sent.
CREATE OR REPLACE FUNCTION "cached_prompt_tokens" AS ("turns", "initial_prompt", "added_per_turn") ->
  "prompt_tokens"("turns", "initial_prompt", "added_per_turn") - "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn");

-- Cache hit. The cached share of the prompt tokens, 0 where there are none.
CREATE OR REPLACE FUNCTION "cache_hit" AS ("turns", "initial_prompt", "added_per_turn") ->
  CASE WHEN "prompt_tokens"("turns", "initial_prompt", "added_per_turn") > 0.0 THEN "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") / NULLIF("prompt_tokens"("turns", "initial_prompt", "added_per_turn"), 0) WHEN "prompt_tokens"("turns", "initial_prompt", "added_per_turn") <= 0.0 THEN 0.0 END;

-- Generated tokens per episode, in tokens. Every turn generates the same number of tokens.
CREATE OR REPLACE FUNCTION "decode_tokens" AS ("turns", "decode_per_turn") ->
  "turns" * "decode_per_turn";

-- Last request, in tokens. The last prompt and what it generates stand in the model's context together.
CREATE OR REPLACE FUNCTION "last_request_tokens" AS ("turns", "initial_prompt", "added_per_turn", "decode_per_turn") ->
  "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") + "decode_per_turn" * 1.0;

-- Context overrun, in tokens. How many tokens the last request has more than the context holds; below zero it fits.
CREATE OR REPLACE FUNCTION "context_overrun" AS ("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "context") ->
  "last_request_tokens"("turns", "initial_prompt", "added_per_turn", "decode_per_turn") - "context";

-- Turns that fit, in turns. Turns whose request fits the model's context; whole ones are meant, so round down.
CREATE OR REPLACE FUNCTION "turns_in_context" AS ("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "context") ->
  CASE WHEN "context_overrun"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "context") > 0.0 THEN CASE WHEN "added_per_turn" > 0.0 THEN CASE WHEN 0.0 >= ("context" - "initial_prompt" - "decode_per_turn" * 1.0 + "added_per_turn" * 1.0) / NULLIF("added_per_turn", 0) THEN 0.0 WHEN 0.0 < ("context" - "initial_prompt" - "decode_per_turn" * 1.0 + "added_per_turn" * 1.0) / NULLIF("added_per_turn", 0) THEN ("context" - "initial_prompt" - "decode_per_turn" * 1.0 + "added_per_turn" * 1.0) / NULLIF("added_per_turn", 0) END WHEN "added_per_turn" <= 0.0 THEN 0.0 END WHEN "context_overrun"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "context") <= 0.0 THEN "turns" END;

-- Generated but not added, in tokens/turn. How much more a turn generates than it adds to the next prompt; above zero, something is dropped on the way.
CREATE OR REPLACE FUNCTION "added_shortfall" AS ("added_per_turn", "decode_per_turn") ->
  "decode_per_turn" - "added_per_turn";

-- Tinker per episode, no cached prefill, in USD. Every prompt token is billed at the prefill rate, however often it was sent before.
CREATE OR REPLACE FUNCTION "tinker_flat_episode" AS ("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prefill", "sample") ->
  ("prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "prefill" + "decode_tokens"("turns", "decode_per_turn") * "sample") / 1000000.0;

-- Tinker prefill, no cached prefill, in USD. The prefill of all episodes.
CREATE OR REPLACE FUNCTION "tinker_flat_prefill_cost" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "prefill") ->
  "episodes" * "prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "prefill" / 1000000.0;

-- Tinker sampling, in USD. The generated tokens of all episodes.
CREATE OR REPLACE FUNCTION "tinker_decode_cost" AS ("episodes", "turns", "decode_per_turn", "sample") ->
  "episodes" * "decode_tokens"("turns", "decode_per_turn") * "sample" / 1000000.0;

-- Tinker, no cached prefill, in USD. The cost of all episodes, which is prefill and sampling.
CREATE OR REPLACE FUNCTION "tinker_flat_total" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prefill", "sample") ->
  "episodes" * "tinker_flat_episode"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prefill", "sample");

-- Tinker per episode, in USD. Each prompt token is billed once at the prefill rate, and then at the cached prefill rate.
CREATE OR REPLACE FUNCTION "tinker_cached_episode" AS ("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prefill", "cached_prefill", "sample") ->
  ("uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "prefill" + "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "cached_prefill" + "decode_tokens"("turns", "decode_per_turn") * "sample") / 1000000.0;

-- Tinker prefill, in USD. The uncached prompt tokens of all episodes.
CREATE OR REPLACE FUNCTION "tinker_uncached_cost" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "prefill") ->
  "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "prefill" / 1000000.0;

-- Tinker cached prefill, in USD. The cached prompt tokens of all episodes.
CREATE OR REPLACE FUNCTION "tinker_cached_cost" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "cached_prefill") ->
  "episodes" * "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "cached_prefill" / 1000000.0;

-- Tinker, in USD. The cost of all episodes, which is prefill, cached prefill and sampling.
CREATE OR REPLACE FUNCTION "tinker_cached_total" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prefill", "cached_prefill", "sample") ->
  "episodes" * "tinker_cached_episode"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prefill", "cached_prefill", "sample");

-- Serverless per episode, in USD. Uncached and cached input and output are billed apart.
CREATE OR REPLACE FUNCTION "serverless_episode" AS ("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "input", "cached_input", "output") ->
  ("uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "input" + "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "cached_input" + "decode_tokens"("turns", "decode_per_turn") * "output") / 1000000.0;

-- Serverless input, in USD. The uncached prompt tokens of all episodes.
CREATE OR REPLACE FUNCTION "serverless_uncached_cost" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "input") ->
  "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "input" / 1000000.0;

-- Serverless cached input, in USD. The cached prompt tokens of all episodes.
CREATE OR REPLACE FUNCTION "serverless_cached_cost" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "cached_input") ->
  "episodes" * "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "cached_input" / 1000000.0;

-- Serverless output, in USD. The generated tokens of all episodes.
CREATE OR REPLACE FUNCTION "serverless_decode_cost" AS ("episodes", "turns", "decode_per_turn", "output") ->
  "episodes" * "decode_tokens"("turns", "decode_per_turn") * "output" / 1000000.0;

-- Serverless, in USD. The cost of all episodes, which is input, cached input and output.
CREATE OR REPLACE FUNCTION "serverless_total" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "input", "cached_input", "output") ->
  "episodes" * "serverless_episode"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "input", "cached_input", "output");

-- Prefill time, in s. How long the cluster prefills, with each token prefilled once; 0 where there is nothing to prefill.
CREATE OR REPLACE FUNCTION "prefill_time" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") ->
  CASE WHEN "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") <> 0.0 THEN "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") = 0.0 THEN 0.0 END;

-- Decode time, in s. How long the cluster generates; 0 where it generates nothing.
CREATE OR REPLACE FUNCTION "decode_time" AS ("episodes", "turns", "decode_per_turn", "decode_tps") ->
  CASE WHEN "episodes" * "decode_tokens"("turns", "decode_per_turn") <> 0.0 THEN "episodes" * "decode_tokens"("turns", "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * "decode_tokens"("turns", "decode_per_turn") = 0.0 THEN 0.0 END;

-- Cluster time, in s. The two run side by side, so the longer one counts.
CREATE OR REPLACE FUNCTION "cluster_time" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") ->
  CASE WHEN "prefill_time"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") >= "decode_time"("episodes", "turns", "decode_per_turn", "decode_tps") THEN "prefill_time"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") WHEN "prefill_time"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") < "decode_time"("episodes", "turns", "decode_per_turn", "decode_tps") THEN "decode_time"("episodes", "turns", "decode_per_turn", "decode_tps") END;

-- Prefill hours, in hours. The prefill time in hours.
CREATE OR REPLACE FUNCTION "prefill_hours" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") ->
  "prefill_time"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") / 3600.0;

-- Decode hours, in hours. The decode time in hours.
CREATE OR REPLACE FUNCTION "decode_hours" AS ("episodes", "turns", "decode_per_turn", "decode_tps") ->
  "decode_time"("episodes", "turns", "decode_per_turn", "decode_tps") / 3600.0;

-- Cluster hours, in hours. The cluster time in hours.
CREATE OR REPLACE FUNCTION "cluster_hours" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") ->
  "cluster_time"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") / 3600.0;

-- Dedicated, in USD. GPU-hours are billed idle or busy, so a cluster that works half of the time costs twice as much.
CREATE OR REPLACE FUNCTION "dedicated_total" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "gpus", "gpu_hour", "prompt_tps", "decode_tps", "utilization") ->
  "cluster_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") * "gpus" * "gpu_hour" / NULLIF("utilization", 0);

-- Dedicated per episode, in USD. The cost of the cluster, shared among the episodes.
CREATE OR REPLACE FUNCTION "dedicated_episode" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "gpus", "gpu_hour", "prompt_tps", "decode_tps", "utilization") ->
  "dedicated_total"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "gpus", "gpu_hour", "prompt_tps", "decode_tps", "utilization") / NULLIF("episodes", 0);

-- Cost of a cluster per 1M tokens, in USD/Mtok. More replicas make more tokens in the same time for proportionally more money, so this stays as it is.
CREATE OR REPLACE FUNCTION "cluster_cost_per_mtok" AS ("gpus", "gpu_hour", "cluster_tps") ->
  "gpus" * "gpu_hour" / NULLIF("cluster_tps", 0) * 1000000.0 / 3600.0;

-- Cluster hours at par, in hours. The hours of work that the baseline's total buys on the cluster.
CREATE OR REPLACE FUNCTION "hours_at_par" AS ("gpus", "gpu_hour", "utilization", "baseline_total") ->
  "baseline_total" * "utilization" / NULLIF("gpus" * "gpu_hour", 0);

-- GPUs at par, in GPUs. With this many GPUs, at the same throughput, dedicated costs what the baseline does; 0 where there is nothing to do.
CREATE OR REPLACE FUNCTION "gpus_at_par" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "gpu_hour", "prompt_tps", "decode_tps", "utilization", "baseline_total") ->
  CASE WHEN "cluster_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") > 0.0 THEN "baseline_total" * "utilization" / NULLIF("cluster_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") * "gpu_hour", 0) WHEN "cluster_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") <= 0.0 THEN 0.0 END;

-- Prompt throughput at par, in tokens/s. At this prompt throughput prefill takes as long as the baseline's total buys; 0 where that is nothing, or where decode takes longer anyway.
CREATE OR REPLACE FUNCTION "prompt_tps_at_par" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "gpus", "gpu_hour", "decode_tps", "utilization", "baseline_total") ->
  CASE WHEN "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") > 0.0 THEN CASE WHEN "decode_hours"("episodes", "turns", "decode_per_turn", "decode_tps") <= "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") THEN "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") / NULLIF("hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total"), 0) / 3600.0 WHEN "decode_hours"("episodes", "turns", "decode_per_turn", "decode_tps") > "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") THEN 0.0 END WHEN "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") <= 0.0 THEN 0.0 END;

-- Decode throughput at par, in tokens/s. At this decode throughput generating takes as long as the baseline's total buys; 0 where that is nothing, or where prefill takes longer anyway.
CREATE OR REPLACE FUNCTION "decode_tps_at_par" AS ("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "gpus", "gpu_hour", "prompt_tps", "utilization", "baseline_total") ->
  CASE WHEN "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") > 0.0 THEN CASE WHEN "prefill_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") <= "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") THEN "episodes" * "decode_tokens"("turns", "decode_per_turn") / NULLIF("hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total"), 0) / 3600.0 WHEN "prefill_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") > "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") THEN 0.0 END WHEN "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") <= 0.0 THEN 0.0 END;

-- Tokens per response, estimated, in tokens. Where nothing is measured, a response has three fifths of the most tokens that it may have.
CREATE OR REPLACE FUNCTION "rft_average_tokens" AS ("max_tokens") ->
  "max_tokens" * 0.6;

-- Tokens of a fine-tuning job, in tokens. Every response to every prompt in every epoch.
CREATE OR REPLACE FUNCTION "rft_total_tokens" AS ("prompts", "epochs", "responses", "average_tokens") ->
  "prompts" * "epochs" * "responses" * "average_tokens";

-- GPU-hours of a fine-tuning job, in GPU-hours. All GPUs are billed for as long as the tokens take.
CREATE OR REPLACE FUNCTION "rft_gpu_hours" AS ("gpus", "prompts", "epochs", "responses", "average_tokens", "rollout_tps") ->
  "gpus" * ("rft_total_tokens"("prompts", "epochs", "responses", "average_tokens") / NULLIF("rollout_tps", 0)) / 3600.0;

-- Cost of a fine-tuning job, in USD. GPU-hours are billed at the on-demand rate.
CREATE OR REPLACE FUNCTION "rft_cost" AS ("gpus", "gpu_hour", "prompts", "epochs", "responses", "average_tokens", "rollout_tps") ->
  "rft_gpu_hours"("gpus", "prompts", "epochs", "responses", "average_tokens", "rollout_tps") * "gpu_hour";

-- Training time, in hours. The GPUs work side by side.
CREATE OR REPLACE FUNCTION "rft_training_hours" AS ("gpus", "prompts", "epochs", "responses", "average_tokens", "rollout_tps") ->
  "rft_gpu_hours"("gpus", "prompts", "epochs", "responses", "average_tokens", "rollout_tps") / NULLIF("gpus", 0);

DROP TABLE IF EXISTS models;
CREATE TABLE models (
  name String,
  model String
) ENGINE = MergeTree ORDER BY tuple();
INSERT INTO models VALUES
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

DROP TABLE IF EXISTS offers;
CREATE TABLE offers (
  offer String,
  model String,
  valid_from Date32,
  valid_to Nullable(Date32),
  formula Nullable(String),
  "prefill" Nullable(Float64),
  "cached_prefill" Nullable(Float64),
  "sample" Nullable(Float64),
  "input" Nullable(Float64),
  "cached_input" Nullable(Float64),
  "output" Nullable(Float64),
  "gpus" Nullable(Float64),
  "gpu_hour" Nullable(Float64),
  "prompt_tps" Nullable(Float64),
  "decode_tps" Nullable(Float64),
  missing Nullable(String)
) ENGINE = MergeTree ORDER BY tuple();
INSERT INTO offers VALUES
  ('tinker', 'deepseek-v3p1', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'deepseek-v3p1', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.deepseek-v3p1.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'deepseek-v3p1', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 1.13, NULL, 2.81, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'deepseek-v3p1', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 1.695, 0.339, 4.215, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'deepseek-v4-flash', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.deepseek-v4-flash.prefill\'.'),
  ('tinker', 'deepseek-v4-flash-0731', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.deepseek-v4-flash-0731.prefill\'.'),
  ('tinker', 'deepseek-v4-pro', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.deepseek-v4-pro.prefill\'.'),
  ('tinker', 'glm-5p1', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.glm-5p1.prefill\'.'),
  ('tinker', 'glm-5p2', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.glm-5p2.prefill\'.'),
  ('tinker', 'gpt-oss-120b', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'gpt-oss-120b', toDate32('2026-05-16'), toDate32('2026-07-17'), 'tinker_flat_total', 0.63, NULL, 1.54, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-120b', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 0.78, 0.156, 1.94, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-120b-32k', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'gpt-oss-120b-32k', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.gpt-oss-120b-32k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'gpt-oss-120b-32k', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 0.18, NULL, 0.44, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-120b-32k', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 0.33, 0.066, 0.84, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-20b', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'gpt-oss-20b', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.gpt-oss-20b.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'gpt-oss-20b', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 0.12, NULL, 0.3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-20b', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 0.18, 0.036, 0.45, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p5', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p5', toDate32('2026-05-16'), toDate32('2026-07-12'), 'tinker_flat_total', 5.15, NULL, 12.81, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p5', toDate32('2026-07-12'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Kimi K2.5 (128K) cannot be bought since 2026-07-12.'),
  ('tinker', 'kimi-k2p5-32k', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p5-32k', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.kimi-k2p5-32k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'kimi-k2p5-32k', toDate32('2026-07-02'), toDate32('2026-07-12'), 'tinker_flat_total', 1.47, NULL, 3.66, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p5-32k', toDate32('2026-07-12'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Kimi K2.5 (32K) cannot be bought since 2026-07-12.'),
  ('tinker', 'kimi-k2p6', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p6', toDate32('2026-05-16'), toDate32('2026-07-17'), 'tinker_flat_total', 5.15, NULL, 12.81, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p6', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 5.15, 1.03, 12.81, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p6-32k', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p6-32k', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.kimi-k2p6-32k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'kimi-k2p6-32k', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 1.47, NULL, 3.66, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p6-32k', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 2.205, 0.441, 5.49, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p7-code', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.kimi-k2p7-code.prefill\'.'),
  ('tinker', 'kimi-k3', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.kimi-k3.prefill\'.'),
  ('tinker', 'minimax-m2p7', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.minimax-m2p7.prefill\'.'),
  ('tinker', 'minimax-m3', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.minimax-m3.prefill\'.'),
  ('tinker', 'nemotron-3-nano', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-nano', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.nemotron-3-nano.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-nano', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 0.13, NULL, 0.33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-nano', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 0.13, 0.026, 0.33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-256k', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-super-256k', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.nemotron-3-super-256k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-super-256k', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 0.76, NULL, 1.92, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-256k', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 0.76, 0.152, 1.92, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-64k', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-super-64k', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.nemotron-3-super-64k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-super-64k', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 0.38, NULL, 0.96, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-64k', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 0.38, 0.076, 0.96, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.nemotron-3-ultra.prefill\'.'),
  ('tinker', 'nemotron-3-ultra-256k', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-ultra-256k', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.nemotron-3-ultra-256k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-ultra-256k', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 3.32, NULL, 8.3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra-256k', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 3.32, 0.664, 8.3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra-64k', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-ultra-64k', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.nemotron-3-ultra-64k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-ultra-64k', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 1.66, NULL, 4.15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra-64k', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 1.66, 0.332, 4.15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3-8b', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3-8b', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3-8b.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3-8b', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 0.13, NULL, 0.4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3-8b', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 0.13, 0.026, 0.4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-35b-base', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-35b-base', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3p5-35b-base.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-35b-base', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 0.36, NULL, 0.89, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-35b-base', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 0.36, 0.072, 0.89, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-397b', toDate32('2026-05-16'), toDate32('2026-07-17'), 'tinker_flat_total', 4.0, NULL, 10.0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 4.0, 0.8, 10.0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b-64k', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-397b-64k', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3p5-397b-64k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-397b-64k', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 2.0, NULL, 5.0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b-64k', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 3.0, 0.6, 7.5, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-4b', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-4b', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3p5-4b.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-4b', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 0.22, NULL, 0.67, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-4b', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 0.22, 0.044, 0.67, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-9b', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3p5-9b.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-9b', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 0.44, NULL, 1.33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 0.44, 0.088, 1.33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b-base', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-9b-base', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3p5-9b-base.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-9b-base', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 0.44, NULL, 1.33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b-base', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 0.44, 0.088, 1.33, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-27b', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p6-27b', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3p6-27b.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p6-27b', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 1.24, NULL, 3.73, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-27b', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 1.24, 0.248, 3.73, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-35b', toDate32('1900-01-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p6-35b', toDate32('2026-05-16'), toDate32('2026-07-02'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3p6-35b.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p6-35b', toDate32('2026-07-02'), toDate32('2026-07-17'), 'tinker_flat_total', 0.36, NULL, 0.89, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-35b', toDate32('2026-07-17'), NULL, 'tinker_cached_total', 0.36, 0.072, 0.89, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p7-plus', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.qwen3p7-plus.prefill\'.'),
  ('fireworks-serverless-standard', 'deepseek-v3p1', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.deepseek-v3p1.input\'.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.deepseek-v4-flash.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 0.14, 0.028, 0.28, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'deepseek-v4-flash-0731', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash-0731', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.deepseek-v4-flash-0731.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash-0731', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 0.14, 0.028, 0.28, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'deepseek-v4-pro', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'deepseek-v4-pro', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.deepseek-v4-pro.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'deepseek-v4-pro', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 1.74, 0.145, 3.48, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'glm-5p1', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'glm-5p1', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.glm-5p1.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'glm-5p1', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 1.4, 0.26, 4.4, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'glm-5p2', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'glm-5p2', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.glm-5p2.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'glm-5p2', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 1.4, 0.14, 4.4, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'gpt-oss-120b', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'gpt-oss-120b', toDate32('2026-05-09'), NULL, 'serverless_total', NULL, NULL, NULL, 0.15, 0.015, 0.6, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'gpt-oss-120b-32k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.gpt-oss-120b-32k.input\'.'),
  ('fireworks-serverless-standard', 'gpt-oss-20b', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'gpt-oss-20b', toDate32('2026-05-09'), toDate32('2026-10-01'), 'serverless_total', NULL, NULL, NULL, 0.07, 0.035, 0.3, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'gpt-oss-20b', toDate32('2026-10-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.gpt-oss-20b.input\' is not offered.'),
  ('fireworks-serverless-standard', 'kimi-k2p5', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k2p5', toDate32('2026-05-09'), toDate32('2026-08-01'), 'serverless_total', NULL, NULL, NULL, 0.6, 0.1, 3.0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'kimi-k2p5', toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.kimi-k2p5.input\' is not offered.'),
  ('fireworks-serverless-standard', 'kimi-k2p5-32k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.kimi-k2p5-32k.input\'.'),
  ('fireworks-serverless-standard', 'kimi-k2p6', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k2p6', toDate32('2026-05-09'), NULL, 'serverless_total', NULL, NULL, NULL, 0.95, 0.16, 4.0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'kimi-k2p6-32k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.kimi-k2p6-32k.input\'.'),
  ('fireworks-serverless-standard', 'kimi-k2p7-code', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k2p7-code', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.kimi-k2p7-code.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'kimi-k2p7-code', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 0.95, 0.19, 4.0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'kimi-k3', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k3', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.kimi-k3.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'kimi-k3', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 3.0, 0.3, 15.0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'minimax-m2p7', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'minimax-m2p7', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.minimax-m2p7.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'minimax-m2p7', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 0.3, 0.06, 1.2, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'minimax-m3', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'minimax-m3', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.minimax-m3.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'minimax-m3', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 0.3, 0.06, 1.2, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'nemotron-3-nano', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-nano.input\'.'),
  ('fireworks-serverless-standard', 'nemotron-3-super-256k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-super-256k.input\'.'),
  ('fireworks-serverless-standard', 'nemotron-3-super-64k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-super-64k.input\'.'),
  ('fireworks-serverless-standard', 'nemotron-3-ultra', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'nemotron-3-ultra', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.nemotron-3-ultra.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'nemotron-3-ultra', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 0.6, 0.12, 2.4, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'nemotron-3-ultra-256k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-ultra-256k.input\'.'),
  ('fireworks-serverless-standard', 'nemotron-3-ultra-64k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-ultra-64k.input\'.'),
  ('fireworks-serverless-standard', 'qwen3-8b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3-8b.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p5-35b-base', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-35b-base.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p5-397b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.qwen3p5-397b.input\' is not offered.'),
  ('fireworks-serverless-standard', 'qwen3p5-397b-64k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-397b-64k.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p5-4b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-4b.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p5-9b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-9b.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p5-9b-base', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-9b-base.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p6-27b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p6-27b.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p6-35b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p6-35b.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p7-plus', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'qwen3p7-plus', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.qwen3p7-plus.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'qwen3p7-plus', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 0.4, 0.08, 1.6, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'deepseek-v3p1', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.deepseek-v3p1.input.priority\'.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.deepseek-v4-flash.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 0.21, 0.042, 0.42, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'deepseek-v4-flash-0731', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash-0731', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.deepseek-v4-flash-0731.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash-0731', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 0.21, 0.042, 0.42, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'deepseek-v4-pro', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'deepseek-v4-pro', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.deepseek-v4-pro.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'deepseek-v4-pro', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 2.61, 0.218, 5.22, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'glm-5p1', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'glm-5p1', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.glm-5p1.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'glm-5p1', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 2.1, 0.39, 6.6, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'glm-5p2', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'glm-5p2', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.glm-5p2.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'glm-5p2', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 1.75, 0.18, 5.5, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'gpt-oss-120b', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'gpt-oss-120b', toDate32('2026-05-09'), NULL, 'serverless_total', NULL, NULL, NULL, 0.18, 0.018, 0.72, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'gpt-oss-120b-32k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.gpt-oss-120b-32k.input.priority\'.'),
  ('fireworks-serverless-priority', 'gpt-oss-20b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.gpt-oss-20b.input.priority\' is not offered.'),
  ('fireworks-serverless-priority', 'kimi-k2p5', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.kimi-k2p5.input.priority\' is not offered.'),
  ('fireworks-serverless-priority', 'kimi-k2p5-32k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.kimi-k2p5-32k.input.priority\'.'),
  ('fireworks-serverless-priority', 'kimi-k2p6', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'kimi-k2p6', toDate32('2026-05-09'), NULL, 'serverless_total', NULL, NULL, NULL, 1.5, 0.22, 6.0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'kimi-k2p6-32k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.kimi-k2p6-32k.input.priority\'.'),
  ('fireworks-serverless-priority', 'kimi-k2p7-code', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'kimi-k2p7-code', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.kimi-k2p7-code.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'kimi-k2p7-code', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 1.425, 0.285, 6.0, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'kimi-k3', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'kimi-k3', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.kimi-k3.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'kimi-k3', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 3.75, 0.375, 18.75, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'minimax-m2p7', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'minimax-m2p7', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.minimax-m2p7.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'minimax-m2p7', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 0.45, 0.09, 1.8, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'minimax-m3', toDate32('1900-01-01'), toDate32('2026-05-09'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'minimax-m3', toDate32('2026-05-09'), toDate32('2026-08-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.minimax-m3.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'minimax-m3', toDate32('2026-08-01'), NULL, 'serverless_total', NULL, NULL, NULL, 0.45, 0.09, 1.8, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'nemotron-3-nano', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-nano.input.priority\'.'),
  ('fireworks-serverless-priority', 'nemotron-3-super-256k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-super-256k.input.priority\'.'),
  ('fireworks-serverless-priority', 'nemotron-3-super-64k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-super-64k.input.priority\'.'),
  ('fireworks-serverless-priority', 'nemotron-3-ultra', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-ultra.input.priority\'.'),
  ('fireworks-serverless-priority', 'nemotron-3-ultra-256k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-ultra-256k.input.priority\'.'),
  ('fireworks-serverless-priority', 'nemotron-3-ultra-64k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-ultra-64k.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3-8b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3-8b.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p5-35b-base', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-35b-base.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p5-397b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.qwen3p5-397b.input.priority\' is not offered.'),
  ('fireworks-serverless-priority', 'qwen3p5-397b-64k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-397b-64k.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p5-4b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-4b.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p5-9b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-9b.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p5-9b-base', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-9b-base.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p6-27b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p6-27b.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p6-35b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p6-35b.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p7-plus', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p7-plus.input.priority\'.'),
  ('fireworks-dedicated', 'deepseek-v3p1', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'deepseek-v3p1\'.'),
  ('fireworks-dedicated', 'deepseek-v4-flash', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'deepseek-v4-flash\'.'),
  ('fireworks-dedicated', 'deepseek-v4-flash-0731', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'deepseek-v4-flash-0731\'.'),
  ('fireworks-dedicated', 'deepseek-v4-pro', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'deepseek-v4-pro\'.'),
  ('fireworks-dedicated', 'glm-5p1', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'glm-5p1\'.'),
  ('fireworks-dedicated', 'glm-5p2', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'glm-5p2\'.'),
  ('fireworks-dedicated', 'gpt-oss-120b', toDate32('1900-01-01'), toDate32('2024-05-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2024-05-01.'),
  ('fireworks-dedicated', 'gpt-oss-120b', toDate32('2024-05-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'gpt-oss-120b\'.'),
  ('fireworks-dedicated', 'gpt-oss-120b', toDate32('2026-05-16'), toDate32('2026-10-01'), 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 4.0, 7.0, 25000.0, 2500.0, NULL),
  ('fireworks-dedicated', 'gpt-oss-120b', toDate32('2026-10-01'), NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 4.0, 8.0, 25000.0, 2500.0, NULL),
  ('fireworks-dedicated', 'gpt-oss-120b-32k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'gpt-oss-120b-32k\'.'),
  ('fireworks-dedicated', 'gpt-oss-20b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'gpt-oss-20b\'.'),
  ('fireworks-dedicated', 'kimi-k2p5', toDate32('1900-01-01'), toDate32('2024-05-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2024-05-01.'),
  ('fireworks-dedicated', 'kimi-k2p5', toDate32('2024-05-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'kimi-k2p5\'.'),
  ('fireworks-dedicated', 'kimi-k2p5', toDate32('2026-05-16'), toDate32('2026-10-01'), 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8.0, 12.0, 30000.0, 1500.0, NULL),
  ('fireworks-dedicated', 'kimi-k2p5', toDate32('2026-10-01'), NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8.0, 15.0, 30000.0, 1500.0, NULL),
  ('fireworks-dedicated', 'kimi-k2p5-32k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'kimi-k2p5-32k\'.'),
  ('fireworks-dedicated', 'kimi-k2p6', toDate32('1900-01-01'), toDate32('2024-05-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2024-05-01.'),
  ('fireworks-dedicated', 'kimi-k2p6', toDate32('2024-05-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'kimi-k2p6\'.'),
  ('fireworks-dedicated', 'kimi-k2p6', toDate32('2026-05-16'), toDate32('2026-10-01'), 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8.0, 12.0, 30000.0, 1500.0, NULL),
  ('fireworks-dedicated', 'kimi-k2p6', toDate32('2026-10-01'), NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8.0, 15.0, 30000.0, 1500.0, NULL),
  ('fireworks-dedicated', 'kimi-k2p6-32k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'kimi-k2p6-32k\'.'),
  ('fireworks-dedicated', 'kimi-k2p7-code', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'kimi-k2p7-code\'.'),
  ('fireworks-dedicated', 'kimi-k3', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'kimi-k3\'.'),
  ('fireworks-dedicated', 'minimax-m2p7', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'minimax-m2p7\'.'),
  ('fireworks-dedicated', 'minimax-m3', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'minimax-m3\'.'),
  ('fireworks-dedicated', 'nemotron-3-nano', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'nemotron-3-nano\'.'),
  ('fireworks-dedicated', 'nemotron-3-super-256k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'nemotron-3-super-256k\'.'),
  ('fireworks-dedicated', 'nemotron-3-super-64k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'nemotron-3-super-64k\'.'),
  ('fireworks-dedicated', 'nemotron-3-ultra', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'nemotron-3-ultra\'.'),
  ('fireworks-dedicated', 'nemotron-3-ultra-256k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'nemotron-3-ultra-256k\'.'),
  ('fireworks-dedicated', 'nemotron-3-ultra-64k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'nemotron-3-ultra-64k\'.'),
  ('fireworks-dedicated', 'qwen3-8b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3-8b\'.'),
  ('fireworks-dedicated', 'qwen3p5-35b-base', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p5-35b-base\'.'),
  ('fireworks-dedicated', 'qwen3p5-397b', toDate32('1900-01-01'), toDate32('2024-05-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2024-05-01.'),
  ('fireworks-dedicated', 'qwen3p5-397b', toDate32('2024-05-01'), toDate32('2026-05-16'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p5-397b\'.'),
  ('fireworks-dedicated', 'qwen3p5-397b', toDate32('2026-05-16'), toDate32('2026-10-01'), 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8.0, 10.0, 20000.0, 1200.0, NULL),
  ('fireworks-dedicated', 'qwen3p5-397b', toDate32('2026-10-01'), NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8.0, 13.0, 20000.0, 1200.0, NULL),
  ('fireworks-dedicated', 'qwen3p5-397b-64k', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p5-397b-64k\'.'),
  ('fireworks-dedicated', 'qwen3p5-4b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p5-4b\'.'),
  ('fireworks-dedicated', 'qwen3p5-9b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p5-9b\'.'),
  ('fireworks-dedicated', 'qwen3p5-9b-base', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p5-9b-base\'.'),
  ('fireworks-dedicated', 'qwen3p6-27b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p6-27b\'.'),
  ('fireworks-dedicated', 'qwen3p6-35b', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p6-35b\'.'),
  ('fireworks-dedicated', 'qwen3p7-plus', toDate32('1900-01-01'), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p7-plus\'.');

CREATE TABLE IF NOT EXISTS requests (
  id Nullable(String),
  requested_at Nullable(DateTime64(3, 'UTC')),
  model Nullable(String),
  "prompt" Nullable(Int64),
  "cached" Nullable(Int64),
  "generated" Nullable(Int64)
) ENGINE = MergeTree ORDER BY tuple();

CREATE VIEW checked_requests AS
SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, toDate32(toTimeZone(r.requested_at, 'UTC')) AS requested_on,
  r."prompt" AS "prompt", r."cached" AS "cached", r."generated" AS "generated",
  CASE
    WHEN r.requested_at IS NULL THEN 'The request has no moment.'
    WHEN COALESCE(r.model, '') = '' THEN 'The request has no model.'
    WHEN r."prompt" IS NULL THEN 'The request has no \'prompt\'.'
    WHEN r."prompt" < 0 OR r."prompt" > 100000000000 THEN '\'prompt\' is not from 0 to 100000000000.'
    WHEN r."cached" IS NULL THEN 'The request has no \'cached\'.'
    WHEN r."cached" < 0 OR r."cached" > 100000000000 THEN '\'cached\' is not from 0 to 100000000000.'
    WHEN r."generated" IS NULL THEN 'The request has no \'generated\'.'
    WHEN r."generated" < 0 OR r."generated" > 100000000000 THEN '\'generated\' is not from 0 to 100000000000.'
    WHEN r."cached" > r."prompt" THEN '\'cached\' is more than \'prompt\', which it is a part of.'
  END AS refused
FROM requests AS r;

CREATE VIEW priced_requests AS
SELECT id, requested_at, model, offer, cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END AS missing
FROM (
  SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, o.offer AS offer, o.missing AS missing,
    CASE o.formula
    WHEN 'tinker_flat_total' THEN 1.0 * ((r."prompt" * o."prefill" + r."generated" * o."sample") / 1000000.0)
    WHEN 'tinker_cached_total' THEN 1.0 * ((r."uncached" * o."prefill" + r."cached" * o."cached_prefill" + r."generated" * o."sample") / 1000000.0)
    WHEN 'serverless_total' THEN 1.0 * ((r."uncached" * o."input" + r."cached" * o."cached_input" + r."generated" * o."output") / 1000000.0)
    WHEN 'dedicated_total' THEN CASE WHEN CASE WHEN 1.0 * r."uncached" <> 0.0 THEN 1.0 * r."uncached" / NULLIF(o."prompt_tps", 0) WHEN 1.0 * r."uncached" = 0.0 THEN 0.0 END >= CASE WHEN 1.0 * r."generated" <> 0.0 THEN 1.0 * r."generated" / NULLIF(o."decode_tps", 0) WHEN 1.0 * r."generated" = 0.0 THEN 0.0 END THEN CASE WHEN 1.0 * r."uncached" <> 0.0 THEN 1.0 * r."uncached" / NULLIF(o."prompt_tps", 0) WHEN 1.0 * r."uncached" = 0.0 THEN 0.0 END WHEN CASE WHEN 1.0 * r."uncached" <> 0.0 THEN 1.0 * r."uncached" / NULLIF(o."prompt_tps", 0) WHEN 1.0 * r."uncached" = 0.0 THEN 0.0 END < CASE WHEN 1.0 * r."generated" <> 0.0 THEN 1.0 * r."generated" / NULLIF(o."decode_tps", 0) WHEN 1.0 * r."generated" = 0.0 THEN 0.0 END THEN CASE WHEN 1.0 * r."generated" <> 0.0 THEN 1.0 * r."generated" / NULLIF(o."decode_tps", 0) WHEN 1.0 * r."generated" = 0.0 THEN 0.0 END END / 3600.0 * o."gpus" * o."gpu_hour" / NULLIF(1.0, 0)
  END AS cost
  FROM (
    SELECT c.id AS id, c.requested_at AS requested_at, c.model AS model, c.requested_on AS requested_on,
      CAST(c."prompt" AS Nullable(Float64)) AS "prompt", CAST(c."cached" AS Nullable(Float64)) AS "cached", CAST(c."prompt" - c."cached" AS Nullable(Float64)) AS "uncached", CAST(c."generated" AS Nullable(Float64)) AS "generated"
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

CREATE VIEW traffic AS
SELECT c.model AS model, c.requested_on AS requested_on, COUNT(*) AS requests,
  SUM(c."prompt") AS "prompt", SUM(c."cached") AS "cached", SUM(c."generated") AS "generated", c.refused AS refused
FROM checked_requests AS c
GROUP BY c.model, c.requested_on, c.refused;

CREATE VIEW priced_traffic AS
SELECT offer, model, valid_from, valid_to, requests, "prompt", "cached", "generated", cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END AS missing
FROM (
  SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, o.valid_to AS valid_to, o.missing AS missing,
    t.requests AS requests, t."prompt" AS "prompt", t."cached" AS "cached", t."generated" AS "generated",
    CASE o.formula
    WHEN 'tinker_flat_total' THEN 1.0 * ((t."prompt" * o."prefill" + t."generated" * o."sample") / 1000000.0)
    WHEN 'tinker_cached_total' THEN 1.0 * ((t."uncached" * o."prefill" + t."cached" * o."cached_prefill" + t."generated" * o."sample") / 1000000.0)
    WHEN 'serverless_total' THEN 1.0 * ((t."uncached" * o."input" + t."cached" * o."cached_input" + t."generated" * o."output") / 1000000.0)
    WHEN 'dedicated_total' THEN CASE WHEN CASE WHEN 1.0 * t."uncached" <> 0.0 THEN 1.0 * t."uncached" / NULLIF(o."prompt_tps", 0) WHEN 1.0 * t."uncached" = 0.0 THEN 0.0 END >= CASE WHEN 1.0 * t."generated" <> 0.0 THEN 1.0 * t."generated" / NULLIF(o."decode_tps", 0) WHEN 1.0 * t."generated" = 0.0 THEN 0.0 END THEN CASE WHEN 1.0 * t."uncached" <> 0.0 THEN 1.0 * t."uncached" / NULLIF(o."prompt_tps", 0) WHEN 1.0 * t."uncached" = 0.0 THEN 0.0 END WHEN CASE WHEN 1.0 * t."uncached" <> 0.0 THEN 1.0 * t."uncached" / NULLIF(o."prompt_tps", 0) WHEN 1.0 * t."uncached" = 0.0 THEN 0.0 END < CASE WHEN 1.0 * t."generated" <> 0.0 THEN 1.0 * t."generated" / NULLIF(o."decode_tps", 0) WHEN 1.0 * t."generated" = 0.0 THEN 0.0 END THEN CASE WHEN 1.0 * t."generated" <> 0.0 THEN 1.0 * t."generated" / NULLIF(o."decode_tps", 0) WHEN 1.0 * t."generated" = 0.0 THEN 0.0 END END / 3600.0 * o."gpus" * o."gpu_hour" / NULLIF(1.0, 0)
  END AS cost
  FROM (
    SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, SUM(t.requests) AS requests,
      CAST(SUM(t."prompt") AS Nullable(Float64)) AS "prompt", CAST(SUM(t."cached") AS Nullable(Float64)) AS "cached", CAST(SUM(t."prompt") - SUM(t."cached") AS Nullable(Float64)) AS "uncached", CAST(SUM(t."generated") AS Nullable(Float64)) AS "generated"
    FROM traffic AS t
    JOIN models AS m ON m.name = t.model
    JOIN offers AS o ON o.model = m.model
    WHERE t.refused IS NULL AND o.valid_from <= t.requested_on AND (o.valid_to IS NULL OR t.requested_on < o.valid_to)
    GROUP BY o.offer, o.model, o.valid_from
  ) AS t
  JOIN offers AS o ON o.offer = t.offer AND o.model = t.model AND o.valid_from = t.valid_from
) AS p
UNION ALL
SELECT NULL, t.model, NULL, NULL, SUM(t.requests), CAST(SUM(t."prompt") AS Nullable(Float64)) AS "prompt", CAST(SUM(t."cached") AS Nullable(Float64)) AS "cached", CAST(SUM(t."generated") AS Nullable(Float64)) AS "generated", NULL, COALESCE(t.refused, 'No offer lists this model.')
FROM traffic AS t
WHERE t.refused IS NOT NULL OR t.model NOT IN (SELECT name FROM models)
GROUP BY t.model, COALESCE(t.refused, 'No offer lists this model.');
