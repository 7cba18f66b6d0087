-- RateCards: rates, formulas and prices for PostgreSQL 14 or later. The project's tests run it.
-- Generated: change the cards and formulas, and build again. RateCards' docs/sql.md tells how it is used.

DROP VIEW IF EXISTS priced_requests;
DROP VIEW IF EXISTS priced_traffic;
DROP VIEW IF EXISTS traffic;
DROP VIEW IF EXISTS checked_requests;

DROP TABLE IF EXISTS rates;
CREATE TABLE rates (
  id text,
  provider text,
  sku text,
  meter text,
  path text,
  value double precision,
  unit text,
  valid_from DATE,
  valid_to DATE,
  words text
);
INSERT INTO rates VALUES
  ('fireworks-billing-rules.image-input.prompt-tokens', 'Fireworks AI', 'image-input', 'prompt-tokens', NULL, float8 '576', 'tokens/image', DATE '2024-05-01', NULL, '576'),
  ('fireworks-billing-rules.serverless-lora.surcharge', 'Fireworks AI', 'serverless-lora', 'surcharge', NULL, float8 '0', 'USD/Mtok', DATE '2024-05-01', DATE '2026-10-01', 'free'),
  ('fireworks-billing-rules.serverless-lora.surcharge', 'Fireworks AI', 'serverless-lora', 'surcharge', NULL, NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-billing-rules.dedicated-deployment.billing-increment', 'Fireworks AI', 'dedicated-deployment', 'billing-increment', NULL, float8 '1', 's', DATE '2024-05-01', NULL, '1'),
  ('fireworks-dedicated-defaults.kimi-k2p6.gpus', 'Fireworks AI', 'kimi-k2p6', 'gpus', NULL, float8 '8', 'GPUs', DATE '2026-05-16', NULL, '8'),
  ('fireworks-dedicated-defaults.kimi-k2p6.gpu', 'Fireworks AI', 'kimi-k2p6', 'gpu', NULL, NULL, NULL, DATE '2026-05-16', NULL, 'b300-288gb'),
  ('fireworks-dedicated-defaults.kimi-k2p6.prompt-tps', 'Fireworks AI', 'kimi-k2p6', 'prompt-tps', NULL, float8 '30000', 'tokens/s', DATE '2026-05-16', NULL, '30000'),
  ('fireworks-dedicated-defaults.kimi-k2p6.decode-tps', 'Fireworks AI', 'kimi-k2p6', 'decode-tps', NULL, float8 '1500', 'tokens/s', DATE '2026-05-16', NULL, '1500'),
  ('fireworks-dedicated-defaults.kimi-k2p5.gpus', 'Fireworks AI', 'kimi-k2p5', 'gpus', NULL, float8 '8', 'GPUs', DATE '2026-05-16', NULL, '8'),
  ('fireworks-dedicated-defaults.kimi-k2p5.gpu', 'Fireworks AI', 'kimi-k2p5', 'gpu', NULL, NULL, NULL, DATE '2026-05-16', NULL, 'b300-288gb'),
  ('fireworks-dedicated-defaults.kimi-k2p5.prompt-tps', 'Fireworks AI', 'kimi-k2p5', 'prompt-tps', NULL, float8 '30000', 'tokens/s', DATE '2026-05-16', NULL, '30000'),
  ('fireworks-dedicated-defaults.kimi-k2p5.decode-tps', 'Fireworks AI', 'kimi-k2p5', 'decode-tps', NULL, float8 '1500', 'tokens/s', DATE '2026-05-16', NULL, '1500'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.gpus', 'Fireworks AI', 'qwen3p5-397b', 'gpus', NULL, float8 '8', 'GPUs', DATE '2026-05-16', NULL, '8'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.gpu', 'Fireworks AI', 'qwen3p5-397b', 'gpu', NULL, NULL, NULL, DATE '2026-05-16', NULL, 'b200-180gb'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.prompt-tps', 'Fireworks AI', 'qwen3p5-397b', 'prompt-tps', NULL, float8 '20000', 'tokens/s', DATE '2026-05-16', NULL, '20000'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.decode-tps', 'Fireworks AI', 'qwen3p5-397b', 'decode-tps', NULL, float8 '1200', 'tokens/s', DATE '2026-05-16', NULL, '1200'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.gpus', 'Fireworks AI', 'gpt-oss-120b', 'gpus', NULL, float8 '4', 'GPUs', DATE '2026-05-16', NULL, '4'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.gpu', 'Fireworks AI', 'gpt-oss-120b', 'gpu', NULL, NULL, NULL, DATE '2026-05-16', NULL, 'h200-141gb'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.prompt-tps', 'Fireworks AI', 'gpt-oss-120b', 'prompt-tps', NULL, float8 '25000', 'tokens/s', DATE '2026-05-16', NULL, '25000'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.decode-tps', 'Fireworks AI', 'gpt-oss-120b', 'decode-tps', NULL, float8 '2500', 'tokens/s', DATE '2026-05-16', NULL, '2500'),
  ('fireworks-embeddings.up-to-150m.input', 'Fireworks AI', 'up-to-150m', 'input', NULL, float8 '0.008', 'USD/Mtok', DATE '2024-05-01', NULL, '0.008'),
  ('fireworks-embeddings.150m-to-350m.input', 'Fireworks AI', '150m-to-350m', 'input', NULL, float8 '0.016', 'USD/Mtok', DATE '2024-05-01', NULL, '0.016'),
  ('fireworks-embeddings.qwen3-8b.input', 'Fireworks AI', 'qwen3-8b', 'input', NULL, float8 '0.1', 'USD/Mtok', DATE '2026-08-01', NULL, '0.10'),
  ('fireworks-fine-tuning.up-to-16b.any-method', 'Fireworks AI', 'up-to-16b', 'any-method', NULL, float8 '0.5', 'USD/Mtok', DATE '2024-05-01', DATE '2026-10-01', '0.50'),
  ('fireworks-fine-tuning.up-to-16b.any-method', 'Fireworks AI', 'up-to-16b', 'any-method', NULL, NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-fine-tuning.up-to-16b.lora-sft', 'Fireworks AI', 'up-to-16b', 'lora-sft', NULL, float8 '0.5', 'USD/Mtok', DATE '2026-10-01', NULL, '0.50'),
  ('fireworks-fine-tuning.up-to-16b.lora-dpo', 'Fireworks AI', 'up-to-16b', 'lora-dpo', NULL, float8 '1', 'USD/Mtok', DATE '2026-10-01', NULL, '1'),
  ('fireworks-fine-tuning.up-to-16b.full-sft', 'Fireworks AI', 'up-to-16b', 'full-sft', NULL, float8 '1', 'USD/Mtok', DATE '2026-10-01', NULL, '1'),
  ('fireworks-fine-tuning.up-to-16b.full-dpo', 'Fireworks AI', 'up-to-16b', 'full-dpo', NULL, float8 '2', 'USD/Mtok', DATE '2026-10-01', NULL, '2'),
  ('fireworks-fine-tuning.16b-to-80b.any-method', 'Fireworks AI', '16b-to-80b', 'any-method', NULL, float8 '3', 'USD/Mtok', DATE '2024-05-01', DATE '2026-10-01', '3.00'),
  ('fireworks-fine-tuning.16b-to-80b.any-method', 'Fireworks AI', '16b-to-80b', 'any-method', NULL, NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-fine-tuning.16b-to-80b.lora-sft', 'Fireworks AI', '16b-to-80b', 'lora-sft', NULL, float8 '3', 'USD/Mtok', DATE '2026-10-01', NULL, '3'),
  ('fireworks-fine-tuning.16b-to-80b.lora-dpo', 'Fireworks AI', '16b-to-80b', 'lora-dpo', NULL, float8 '6', 'USD/Mtok', DATE '2026-10-01', NULL, '6'),
  ('fireworks-fine-tuning.16b-to-80b.full-sft', 'Fireworks AI', '16b-to-80b', 'full-sft', NULL, float8 '6', 'USD/Mtok', DATE '2026-10-01', NULL, '6'),
  ('fireworks-fine-tuning.16b-to-80b.full-dpo', 'Fireworks AI', '16b-to-80b', 'full-dpo', NULL, float8 '12', 'USD/Mtok', DATE '2026-10-01', NULL, '12'),
  ('fireworks-fine-tuning.80b-to-300b.lora-sft', 'Fireworks AI', '80b-to-300b', 'lora-sft', NULL, float8 '6', 'USD/Mtok', DATE '2026-10-01', NULL, '6'),
  ('fireworks-fine-tuning.80b-to-300b.lora-dpo', 'Fireworks AI', '80b-to-300b', 'lora-dpo', NULL, float8 '12', 'USD/Mtok', DATE '2026-10-01', NULL, '12'),
  ('fireworks-fine-tuning.80b-to-300b.full-sft', 'Fireworks AI', '80b-to-300b', 'full-sft', NULL, float8 '12', 'USD/Mtok', DATE '2026-10-01', NULL, '12'),
  ('fireworks-fine-tuning.80b-to-300b.full-dpo', 'Fireworks AI', '80b-to-300b', 'full-dpo', NULL, float8 '24', 'USD/Mtok', DATE '2026-10-01', NULL, '24'),
  ('fireworks-fine-tuning.over-300b.lora-sft', 'Fireworks AI', 'over-300b', 'lora-sft', NULL, float8 '10', 'USD/Mtok', DATE '2026-10-01', NULL, '10'),
  ('fireworks-fine-tuning.over-300b.lora-dpo', 'Fireworks AI', 'over-300b', 'lora-dpo', NULL, float8 '20', 'USD/Mtok', DATE '2026-10-01', NULL, '20'),
  ('fireworks-fine-tuning.over-300b.full-sft', 'Fireworks AI', 'over-300b', 'full-sft', NULL, float8 '20', 'USD/Mtok', DATE '2026-10-01', NULL, '20'),
  ('fireworks-fine-tuning.over-300b.full-dpo', 'Fireworks AI', 'over-300b', 'full-dpo', NULL, float8 '40', 'USD/Mtok', DATE '2026-10-01', NULL, '40'),
  ('fireworks-fine-tuning.mixtral-8x7b.any-method', 'Fireworks AI', 'mixtral-8x7b', 'any-method', NULL, float8 '2', 'USD/Mtok', DATE '2024-05-01', DATE '2026-10-01', '2.00'),
  ('fireworks-fine-tuning.mixtral-8x7b.any-method', 'Fireworks AI', 'mixtral-8x7b', 'any-method', NULL, NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour', 'Fireworks AI', 'a100-80gb', 'gpu-hour', 'any-region', float8 '3.89', 'USD/GPU-hour', DATE '2024-05-01', DATE '2025-07-19', '3.89'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour', 'Fireworks AI', 'a100-80gb', 'gpu-hour', 'any-region', float8 '2.9', 'USD/GPU-hour', DATE '2025-07-19', DATE '2026-05-16', '2.90'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour', 'Fireworks AI', 'a100-80gb', 'gpu-hour', 'any-region', NULL, 'USD/GPU-hour', DATE '2026-05-16', NULL, 'not published'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned', 'Fireworks AI', 'a100-80gb', 'gpu-hour', 'region-pinned', NULL, 'USD/GPU-hour', DATE '2026-10-01', NULL, 'not published'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'any-region', NULL, 'USD/GPU-hour', DATE '2024-05-01', DATE '2025-07-19', 'on request'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'any-region', float8 '5.8', 'USD/GPU-hour', DATE '2025-07-19', DATE '2026-02-01', '5.80'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'any-region', float8 '4', 'USD/GPU-hour', DATE '2026-02-01', DATE '2026-05-16', '4.00'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'any-region', float8 '7', 'USD/GPU-hour', DATE '2026-05-16', DATE '2026-10-01', '7.00'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'any-region', float8 '8', 'USD/GPU-hour', DATE '2026-10-01', NULL, '8.00'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour.region-pinned', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'region-pinned', float8 '12', 'USD/GPU-hour', DATE '2026-10-01', NULL, '12.00'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'Fireworks AI', 'h200-141gb', 'gpu-hour', 'any-region', float8 '6.99', 'USD/GPU-hour', DATE '2025-07-19', DATE '2026-02-01', '6.99'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'Fireworks AI', 'h200-141gb', 'gpu-hour', 'any-region', float8 '6', 'USD/GPU-hour', DATE '2026-02-01', DATE '2026-05-16', '6.00'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'Fireworks AI', 'h200-141gb', 'gpu-hour', 'any-region', float8 '7', 'USD/GPU-hour', DATE '2026-05-16', DATE '2026-10-01', '7.00'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'Fireworks AI', 'h200-141gb', 'gpu-hour', 'any-region', float8 '8', 'USD/GPU-hour', DATE '2026-10-01', NULL, '8.00'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour.region-pinned', 'Fireworks AI', 'h200-141gb', 'gpu-hour', 'region-pinned', float8 '12', 'USD/GPU-hour', DATE '2026-10-01', NULL, '12.00'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'Fireworks AI', 'b200-180gb', 'gpu-hour', 'any-region', float8 '11.99', 'USD/GPU-hour', DATE '2025-07-19', DATE '2026-02-01', '11.99'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'Fireworks AI', 'b200-180gb', 'gpu-hour', 'any-region', float8 '9', 'USD/GPU-hour', DATE '2026-02-01', DATE '2026-05-16', '9.00'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'Fireworks AI', 'b200-180gb', 'gpu-hour', 'any-region', float8 '10', 'USD/GPU-hour', DATE '2026-05-16', DATE '2026-10-01', '10.00'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'Fireworks AI', 'b200-180gb', 'gpu-hour', 'any-region', float8 '13', 'USD/GPU-hour', DATE '2026-10-01', NULL, '13.00'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour.region-pinned', 'Fireworks AI', 'b200-180gb', 'gpu-hour', 'region-pinned', float8 '19.5', 'USD/GPU-hour', DATE '2026-10-01', NULL, '19.50'),
  ('fireworks-gpu-hours.b300-288gb.gpu-hour', 'Fireworks AI', 'b300-288gb', 'gpu-hour', 'any-region', float8 '12', 'USD/GPU-hour', DATE '2026-05-16', DATE '2026-10-01', '12.00'),
  ('fireworks-gpu-hours.b300-288gb.gpu-hour', 'Fireworks AI', 'b300-288gb', 'gpu-hour', 'any-region', float8 '15', 'USD/GPU-hour', DATE '2026-10-01', NULL, '15.00'),
  ('fireworks-gpu-hours.b300-288gb.gpu-hour.region-pinned', 'Fireworks AI', 'b300-288gb', 'gpu-hour', 'region-pinned', float8 '22.5', 'USD/GPU-hour', DATE '2026-10-01', NULL, '22.50'),
  ('fireworks-gpu-hours.gb300-288gb.gpu-hour', 'Fireworks AI', 'gb300-288gb', 'gpu-hour', 'any-region', float8 '20', 'USD/GPU-hour', DATE '2026-10-01', NULL, '20.00'),
  ('fireworks-gpu-hours.gb300-288gb.gpu-hour.region-pinned', 'Fireworks AI', 'gb300-288gb', 'gpu-hour', 'region-pinned', float8 '30', 'USD/GPU-hour', DATE '2026-10-01', NULL, '30.00'),
  ('fireworks-gpu-hours.mi300x.gpu-hour', 'Fireworks AI', 'mi300x', 'gpu-hour', 'any-region', float8 '4.99', 'USD/GPU-hour', DATE '2025-07-19', DATE '2026-02-01', '4.99'),
  ('fireworks-gpu-hours.mi300x.gpu-hour', 'Fireworks AI', 'mi300x', 'gpu-hour', 'any-region', NULL, 'USD/GPU-hour', DATE '2026-02-01', NULL, 'not published'),
  ('fireworks-gpu-hours.mi300x.gpu-hour.region-pinned', 'Fireworks AI', 'mi300x', 'gpu-hour', 'region-pinned', NULL, 'USD/GPU-hour', DATE '2026-10-01', NULL, 'not published'),
  ('fireworks-images.sdxl.step', 'Fireworks AI', 'sdxl', 'step', NULL, NULL, 'USD/step', DATE '2024-05-01', DATE '2025-07-19', 'not published'),
  ('fireworks-images.sdxl.step', 'Fireworks AI', 'sdxl', 'step', NULL, float8 '0.00013', 'USD/step', DATE '2025-07-19', NULL, '0.00013'),
  ('fireworks-images.sdxl.image-of-30-steps', 'Fireworks AI', 'sdxl', 'image-of-30-steps', NULL, float8 '0.0039', 'USD/image', DATE '2025-07-19', NULL, '0.0039'),
  ('fireworks-images.sdxl-controlnet.step', 'Fireworks AI', 'sdxl-controlnet', 'step', NULL, NULL, 'USD/step', DATE '2024-05-01', DATE '2025-07-19', 'not published'),
  ('fireworks-images.sdxl-controlnet.step', 'Fireworks AI', 'sdxl-controlnet', 'step', NULL, float8 '0.0002', 'USD/step', DATE '2025-07-19', NULL, '0.0002'),
  ('fireworks-images.sdxl-controlnet.image-of-30-steps', 'Fireworks AI', 'sdxl-controlnet', 'image-of-30-steps', NULL, float8 '0.006', 'USD/image', DATE '2025-07-19', NULL, '0.006'),
  ('fireworks-plans.developer.request-limit', 'Fireworks AI', 'developer', 'request-limit', NULL, float8 '600', 'requests/min', DATE '2024-05-01', DATE '2026-08-01', '600'),
  ('fireworks-plans.developer.request-limit', 'Fireworks AI', 'developer', 'request-limit', NULL, NULL, 'requests/min', DATE '2026-08-01', NULL, 'not published'),
  ('fireworks-plans.developer.deployed-models', 'Fireworks AI', 'developer', 'deployed-models', NULL, float8 '100', 'models', DATE '2024-05-01', NULL, '100'),
  ('fireworks-plans.business.request-limit', 'Fireworks AI', 'business', 'request-limit', NULL, NULL, 'requests/min', DATE '2024-05-01', NULL, 'on request'),
  ('fireworks-plans.business.deployed-models', 'Fireworks AI', 'business', 'deployed-models', NULL, float8 '100', 'models', DATE '2024-05-01', NULL, '100'),
  ('fireworks-plans.enterprise.request-limit', 'Fireworks AI', 'enterprise', 'request-limit', NULL, NULL, 'requests/min', DATE '2024-05-01', NULL, 'unlimited'),
  ('fireworks-plans.enterprise.deployed-models', 'Fireworks AI', 'enterprise', 'deployed-models', NULL, NULL, 'models', DATE '2024-05-01', NULL, 'unlimited'),
  ('fireworks-plans.without-payment-card.request-limit', 'Fireworks AI', 'without-payment-card', 'request-limit', NULL, float8 '10', 'requests/min', DATE '2026-08-01', NULL, '10'),
  ('fireworks-plans.with-payment-card.request-limit', 'Fireworks AI', 'with-payment-card', 'request-limit', NULL, float8 '6000', 'requests/min', DATE '2026-08-01', NULL, '6000'),
  ('fireworks-serverless.kimi-k2p6.input', 'Fireworks AI', 'kimi-k2p6', 'input', 'standard', float8 '0.95', 'USD/Mtok', DATE '2026-05-09', NULL, '0.95'),
  ('fireworks-serverless.kimi-k2p6.cached-input', 'Fireworks AI', 'kimi-k2p6', 'cached-input', 'standard', float8 '0.16', 'USD/Mtok', DATE '2026-05-09', NULL, '0.16'),
  ('fireworks-serverless.kimi-k2p6.output', 'Fireworks AI', 'kimi-k2p6', 'output', 'standard', float8 '4', 'USD/Mtok', DATE '2026-05-09', NULL, '4.00'),
  ('fireworks-serverless.kimi-k2p6.input.priority', 'Fireworks AI', 'kimi-k2p6', 'input', 'priority', float8 '1.5', 'USD/Mtok', DATE '2026-05-09', NULL, '1.50'),
  ('fireworks-serverless.kimi-k2p6.cached-input.priority', 'Fireworks AI', 'kimi-k2p6', 'cached-input', 'priority', float8 '0.22', 'USD/Mtok', DATE '2026-05-09', NULL, '0.22'),
  ('fireworks-serverless.kimi-k2p6.output.priority', 'Fireworks AI', 'kimi-k2p6', 'output', 'priority', float8 '6', 'USD/Mtok', DATE '2026-05-09', NULL, '6.00'),
  ('fireworks-serverless.kimi-k2p6.input.fast', 'Fireworks AI', 'kimi-k2p6', 'input', 'fast', float8 '2', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '2.00'),
  ('fireworks-serverless.kimi-k2p6.input.fast', 'Fireworks AI', 'kimi-k2p6', 'input', 'fast', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p6.cached-input.fast', 'Fireworks AI', 'kimi-k2p6', 'cached-input', 'fast', float8 '0.3', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '0.30'),
  ('fireworks-serverless.kimi-k2p6.cached-input.fast', 'Fireworks AI', 'kimi-k2p6', 'cached-input', 'fast', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p6.output.fast', 'Fireworks AI', 'kimi-k2p6', 'output', 'fast', float8 '8', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '8.00'),
  ('fireworks-serverless.kimi-k2p6.output.fast', 'Fireworks AI', 'kimi-k2p6', 'output', 'fast', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p6.input.batch', 'Fireworks AI', 'kimi-k2p6', 'input', 'batch', float8 '0.57', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.57'),
  ('fireworks-serverless.kimi-k2p6.input.batch', 'Fireworks AI', 'kimi-k2p6', 'input', 'batch', float8 '0.475', 'USD/Mtok', DATE '2026-08-01', NULL, '0.475'),
  ('fireworks-serverless.kimi-k2p6.output.batch', 'Fireworks AI', 'kimi-k2p6', 'output', 'batch', float8 '2.4', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '2.40'),
  ('fireworks-serverless.kimi-k2p6.output.batch', 'Fireworks AI', 'kimi-k2p6', 'output', 'batch', float8 '2', 'USD/Mtok', DATE '2026-08-01', NULL, '2.00'),
  ('fireworks-serverless.kimi-k2p5.input', 'Fireworks AI', 'kimi-k2p5', 'input', 'standard', float8 '0.6', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.60'),
  ('fireworks-serverless.kimi-k2p5.input', 'Fireworks AI', 'kimi-k2p5', 'input', 'standard', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'standard', float8 '0.1', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.10'),
  ('fireworks-serverless.kimi-k2p5.cached-input', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'standard', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output', 'Fireworks AI', 'kimi-k2p5', 'output', 'standard', float8 '3', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '3.00'),
  ('fireworks-serverless.kimi-k2p5.output', 'Fireworks AI', 'kimi-k2p5', 'output', 'standard', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.priority', 'Fireworks AI', 'kimi-k2p5', 'input', 'priority', NULL, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.priority', 'Fireworks AI', 'kimi-k2p5', 'input', 'priority', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.priority', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'priority', NULL, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.priority', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'priority', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.priority', 'Fireworks AI', 'kimi-k2p5', 'output', 'priority', NULL, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.priority', 'Fireworks AI', 'kimi-k2p5', 'output', 'priority', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.fast', 'Fireworks AI', 'kimi-k2p5', 'input', 'fast', NULL, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.fast', 'Fireworks AI', 'kimi-k2p5', 'input', 'fast', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.fast', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'fast', NULL, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.fast', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'fast', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.fast', 'Fireworks AI', 'kimi-k2p5', 'output', 'fast', NULL, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.fast', 'Fireworks AI', 'kimi-k2p5', 'output', 'fast', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.us', 'Fireworks AI', 'kimi-k2p5', 'input', 'us', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.us', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'us', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.us', 'Fireworks AI', 'kimi-k2p5', 'output', 'us', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.us-priority', 'Fireworks AI', 'kimi-k2p5', 'input', 'us-priority', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.us-priority', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'us-priority', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.us-priority', 'Fireworks AI', 'kimi-k2p5', 'output', 'us-priority', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.fast-us', 'Fireworks AI', 'kimi-k2p5', 'input', 'fast-us', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.fast-us', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'fast-us', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.fast-us', 'Fireworks AI', 'kimi-k2p5', 'output', 'fast-us', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.input.batch', 'Fireworks AI', 'kimi-k2p5', 'input', 'batch', float8 '0.36', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.36'),
  ('fireworks-serverless.kimi-k2p5.input.batch', 'Fireworks AI', 'kimi-k2p5', 'input', 'batch', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.batch', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'batch', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.batch', 'Fireworks AI', 'kimi-k2p5', 'output', 'batch', float8 '1.8', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '1.80'),
  ('fireworks-serverless.kimi-k2p5.output.batch', 'Fireworks AI', 'kimi-k2p5', 'output', 'batch', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.input', 'Fireworks AI', 'qwen3p5-397b', 'input', 'standard', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.cached-input', 'Fireworks AI', 'qwen3p5-397b', 'cached-input', 'standard', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.output', 'Fireworks AI', 'qwen3p5-397b', 'output', 'standard', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.input.priority', 'Fireworks AI', 'qwen3p5-397b', 'input', 'priority', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.priority', 'Fireworks AI', 'qwen3p5-397b', 'cached-input', 'priority', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.output.priority', 'Fireworks AI', 'qwen3p5-397b', 'output', 'priority', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.input.fast', 'Fireworks AI', 'qwen3p5-397b', 'input', 'fast', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.fast', 'Fireworks AI', 'qwen3p5-397b', 'cached-input', 'fast', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.output.fast', 'Fireworks AI', 'qwen3p5-397b', 'output', 'fast', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.input.us', 'Fireworks AI', 'qwen3p5-397b', 'input', 'us', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.us', 'Fireworks AI', 'qwen3p5-397b', 'cached-input', 'us', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.output.us', 'Fireworks AI', 'qwen3p5-397b', 'output', 'us', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.input.us-priority', 'Fireworks AI', 'qwen3p5-397b', 'input', 'us-priority', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.us-priority', 'Fireworks AI', 'qwen3p5-397b', 'cached-input', 'us-priority', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.output.us-priority', 'Fireworks AI', 'qwen3p5-397b', 'output', 'us-priority', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.input.fast-us', 'Fireworks AI', 'qwen3p5-397b', 'input', 'fast-us', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.fast-us', 'Fireworks AI', 'qwen3p5-397b', 'cached-input', 'fast-us', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.output.fast-us', 'Fireworks AI', 'qwen3p5-397b', 'output', 'fast-us', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.input.batch', 'Fireworks AI', 'qwen3p5-397b', 'input', 'batch', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.cached-input.batch', 'Fireworks AI', 'qwen3p5-397b', 'cached-input', 'batch', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.qwen3p5-397b.output.batch', 'Fireworks AI', 'qwen3p5-397b', 'output', 'batch', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-120b.input', 'Fireworks AI', 'gpt-oss-120b', 'input', 'standard', float8 '0.15', 'USD/Mtok', DATE '2026-05-09', NULL, '0.15'),
  ('fireworks-serverless.gpt-oss-120b.cached-input', 'Fireworks AI', 'gpt-oss-120b', 'cached-input', 'standard', float8 '0.015', 'USD/Mtok', DATE '2026-05-09', NULL, '0.015'),
  ('fireworks-serverless.gpt-oss-120b.output', 'Fireworks AI', 'gpt-oss-120b', 'output', 'standard', float8 '0.6', 'USD/Mtok', DATE '2026-05-09', NULL, '0.60'),
  ('fireworks-serverless.gpt-oss-120b.input.priority', 'Fireworks AI', 'gpt-oss-120b', 'input', 'priority', float8 '0.18', 'USD/Mtok', DATE '2026-05-09', NULL, '0.18'),
  ('fireworks-serverless.gpt-oss-120b.cached-input.priority', 'Fireworks AI', 'gpt-oss-120b', 'cached-input', 'priority', float8 '0.018', 'USD/Mtok', DATE '2026-05-09', NULL, '0.018'),
  ('fireworks-serverless.gpt-oss-120b.output.priority', 'Fireworks AI', 'gpt-oss-120b', 'output', 'priority', float8 '0.72', 'USD/Mtok', DATE '2026-05-09', NULL, '0.72'),
  ('fireworks-serverless.gpt-oss-120b.input.fast', 'Fireworks AI', 'gpt-oss-120b', 'input', 'fast', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-120b.cached-input.fast', 'Fireworks AI', 'gpt-oss-120b', 'cached-input', 'fast', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-120b.output.fast', 'Fireworks AI', 'gpt-oss-120b', 'output', 'fast', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-120b.input.batch', 'Fireworks AI', 'gpt-oss-120b', 'input', 'batch', float8 '0.09', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.09'),
  ('fireworks-serverless.gpt-oss-120b.input.batch', 'Fireworks AI', 'gpt-oss-120b', 'input', 'batch', float8 '0.075', 'USD/Mtok', DATE '2026-08-01', NULL, '0.075'),
  ('fireworks-serverless.gpt-oss-120b.output.batch', 'Fireworks AI', 'gpt-oss-120b', 'output', 'batch', float8 '0.36', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.36'),
  ('fireworks-serverless.gpt-oss-120b.output.batch', 'Fireworks AI', 'gpt-oss-120b', 'output', 'batch', float8 '0.3', 'USD/Mtok', DATE '2026-08-01', NULL, '0.30'),
  ('fireworks-serverless.gpt-oss-20b.input', 'Fireworks AI', 'gpt-oss-20b', 'input', 'standard', float8 '0.07', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '0.07'),
  ('fireworks-serverless.gpt-oss-20b.input', 'Fireworks AI', 'gpt-oss-20b', 'input', 'standard', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'standard', float8 '0.035', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '0.035'),
  ('fireworks-serverless.gpt-oss-20b.cached-input', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'standard', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output', 'Fireworks AI', 'gpt-oss-20b', 'output', 'standard', float8 '0.3', 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '0.30'),
  ('fireworks-serverless.gpt-oss-20b.output', 'Fireworks AI', 'gpt-oss-20b', 'output', 'standard', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.priority', 'Fireworks AI', 'gpt-oss-20b', 'input', 'priority', NULL, 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.priority', 'Fireworks AI', 'gpt-oss-20b', 'input', 'priority', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.priority', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'priority', NULL, 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.priority', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'priority', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.priority', 'Fireworks AI', 'gpt-oss-20b', 'output', 'priority', NULL, 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.priority', 'Fireworks AI', 'gpt-oss-20b', 'output', 'priority', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.fast', 'Fireworks AI', 'gpt-oss-20b', 'input', 'fast', NULL, 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.fast', 'Fireworks AI', 'gpt-oss-20b', 'input', 'fast', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.fast', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'fast', NULL, 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.fast', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'fast', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.fast', 'Fireworks AI', 'gpt-oss-20b', 'output', 'fast', NULL, 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.fast', 'Fireworks AI', 'gpt-oss-20b', 'output', 'fast', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.us', 'Fireworks AI', 'gpt-oss-20b', 'input', 'us', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.us', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'us', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.us', 'Fireworks AI', 'gpt-oss-20b', 'output', 'us', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.us-priority', 'Fireworks AI', 'gpt-oss-20b', 'input', 'us-priority', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.us-priority', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'us-priority', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.us-priority', 'Fireworks AI', 'gpt-oss-20b', 'output', 'us-priority', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.fast-us', 'Fireworks AI', 'gpt-oss-20b', 'input', 'fast-us', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.fast-us', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'fast-us', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.fast-us', 'Fireworks AI', 'gpt-oss-20b', 'output', 'fast-us', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.input.batch', 'Fireworks AI', 'gpt-oss-20b', 'input', 'batch', float8 '0.042', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.042'),
  ('fireworks-serverless.gpt-oss-20b.input.batch', 'Fireworks AI', 'gpt-oss-20b', 'input', 'batch', float8 '0.035', 'USD/Mtok', DATE '2026-08-01', DATE '2026-10-01', '0.035'),
  ('fireworks-serverless.gpt-oss-20b.input.batch', 'Fireworks AI', 'gpt-oss-20b', 'input', 'batch', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.batch', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'batch', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.batch', 'Fireworks AI', 'gpt-oss-20b', 'output', 'batch', float8 '0.18', 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.18'),
  ('fireworks-serverless.gpt-oss-20b.output.batch', 'Fireworks AI', 'gpt-oss-20b', 'output', 'batch', float8 '0.15', 'USD/Mtok', DATE '2026-08-01', DATE '2026-10-01', '0.15'),
  ('fireworks-serverless.gpt-oss-20b.output.batch', 'Fireworks AI', 'gpt-oss-20b', 'output', 'batch', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k3.input', 'Fireworks AI', 'kimi-k3', 'input', 'standard', float8 '3', 'USD/Mtok', DATE '2026-08-01', NULL, '3.00'),
  ('fireworks-serverless.kimi-k3.cached-input', 'Fireworks AI', 'kimi-k3', 'cached-input', 'standard', float8 '0.3', 'USD/Mtok', DATE '2026-08-01', NULL, '0.30'),
  ('fireworks-serverless.kimi-k3.output', 'Fireworks AI', 'kimi-k3', 'output', 'standard', float8 '15', 'USD/Mtok', DATE '2026-08-01', NULL, '15.00'),
  ('fireworks-serverless.kimi-k3.input.priority', 'Fireworks AI', 'kimi-k3', 'input', 'priority', float8 '3.75', 'USD/Mtok', DATE '2026-08-01', NULL, '3.75'),
  ('fireworks-serverless.kimi-k3.cached-input.priority', 'Fireworks AI', 'kimi-k3', 'cached-input', 'priority', float8 '0.375', 'USD/Mtok', DATE '2026-08-01', NULL, '0.375'),
  ('fireworks-serverless.kimi-k3.output.priority', 'Fireworks AI', 'kimi-k3', 'output', 'priority', float8 '18.75', 'USD/Mtok', DATE '2026-08-01', NULL, '18.75'),
  ('fireworks-serverless.kimi-k3.input.fast', 'Fireworks AI', 'kimi-k3', 'input', 'fast', float8 '4.5', 'USD/Mtok', DATE '2026-08-01', NULL, '4.50'),
  ('fireworks-serverless.kimi-k3.cached-input.fast', 'Fireworks AI', 'kimi-k3', 'cached-input', 'fast', float8 '0.45', 'USD/Mtok', DATE '2026-08-01', NULL, '0.45'),
  ('fireworks-serverless.kimi-k3.output.fast', 'Fireworks AI', 'kimi-k3', 'output', 'fast', float8 '22.5', 'USD/Mtok', DATE '2026-08-01', NULL, '22.50'),
  ('fireworks-serverless.kimi-k3.input.us', 'Fireworks AI', 'kimi-k3', 'input', 'us', float8 '3.3', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '3.30'),
  ('fireworks-serverless.kimi-k3.input.us', 'Fireworks AI', 'kimi-k3', 'input', 'us', float8 '4.5', 'USD/Mtok', DATE '2026-09-01', NULL, '4.50'),
  ('fireworks-serverless.kimi-k3.cached-input.us', 'Fireworks AI', 'kimi-k3', 'cached-input', 'us', float8 '0.33', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '0.33'),
  ('fireworks-serverless.kimi-k3.cached-input.us', 'Fireworks AI', 'kimi-k3', 'cached-input', 'us', float8 '0.45', 'USD/Mtok', DATE '2026-09-01', NULL, '0.45'),
  ('fireworks-serverless.kimi-k3.output.us', 'Fireworks AI', 'kimi-k3', 'output', 'us', float8 '16.5', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '16.50'),
  ('fireworks-serverless.kimi-k3.output.us', 'Fireworks AI', 'kimi-k3', 'output', 'us', float8 '22.5', 'USD/Mtok', DATE '2026-09-01', NULL, '22.50'),
  ('fireworks-serverless.kimi-k3.input.us-priority', 'Fireworks AI', 'kimi-k3', 'input', 'us-priority', float8 '4.125', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '4.125'),
  ('fireworks-serverless.kimi-k3.input.us-priority', 'Fireworks AI', 'kimi-k3', 'input', 'us-priority', float8 '5.625', 'USD/Mtok', DATE '2026-09-01', NULL, '5.625'),
  ('fireworks-serverless.kimi-k3.cached-input.us-priority', 'Fireworks AI', 'kimi-k3', 'cached-input', 'us-priority', float8 '0.4125', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '0.4125'),
  ('fireworks-serverless.kimi-k3.cached-input.us-priority', 'Fireworks AI', 'kimi-k3', 'cached-input', 'us-priority', float8 '0.5625', 'USD/Mtok', DATE '2026-09-01', NULL, '0.5625'),
  ('fireworks-serverless.kimi-k3.output.us-priority', 'Fireworks AI', 'kimi-k3', 'output', 'us-priority', float8 '20.625', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '20.625'),
  ('fireworks-serverless.kimi-k3.output.us-priority', 'Fireworks AI', 'kimi-k3', 'output', 'us-priority', float8 '28.125', 'USD/Mtok', DATE '2026-09-01', NULL, '28.125'),
  ('fireworks-serverless.kimi-k3.input.batch', 'Fireworks AI', 'kimi-k3', 'input', 'batch', float8 '1.5', 'USD/Mtok', DATE '2026-08-01', NULL, '1.50'),
  ('fireworks-serverless.kimi-k3.output.batch', 'Fireworks AI', 'kimi-k3', 'output', 'batch', float8 '7.5', 'USD/Mtok', DATE '2026-08-01', NULL, '7.50'),
  ('fireworks-serverless.kimi-k2p7-code.input', 'Fireworks AI', 'kimi-k2p7-code', 'input', 'standard', float8 '0.95', 'USD/Mtok', DATE '2026-08-01', NULL, '0.95'),
  ('fireworks-serverless.kimi-k2p7-code.cached-input', 'Fireworks AI', 'kimi-k2p7-code', 'cached-input', 'standard', float8 '0.19', 'USD/Mtok', DATE '2026-08-01', NULL, '0.19'),
  ('fireworks-serverless.kimi-k2p7-code.output', 'Fireworks AI', 'kimi-k2p7-code', 'output', 'standard', float8 '4', 'USD/Mtok', DATE '2026-08-01', NULL, '4.00'),
  ('fireworks-serverless.kimi-k2p7-code.input.priority', 'Fireworks AI', 'kimi-k2p7-code', 'input', 'priority', float8 '1.425', 'USD/Mtok', DATE '2026-08-01', NULL, '1.425'),
  ('fireworks-serverless.kimi-k2p7-code.cached-input.priority', 'Fireworks AI', 'kimi-k2p7-code', 'cached-input', 'priority', float8 '0.285', 'USD/Mtok', DATE '2026-08-01', NULL, '0.285'),
  ('fireworks-serverless.kimi-k2p7-code.output.priority', 'Fireworks AI', 'kimi-k2p7-code', 'output', 'priority', float8 '6', 'USD/Mtok', DATE '2026-08-01', NULL, '6.00'),
  ('fireworks-serverless.kimi-k2p7-code.input.fast', 'Fireworks AI', 'kimi-k2p7-code', 'input', 'fast', float8 '1.9', 'USD/Mtok', DATE '2026-08-01', NULL, '1.90'),
  ('fireworks-serverless.kimi-k2p7-code.cached-input.fast', 'Fireworks AI', 'kimi-k2p7-code', 'cached-input', 'fast', float8 '0.38', 'USD/Mtok', DATE '2026-08-01', NULL, '0.38'),
  ('fireworks-serverless.kimi-k2p7-code.output.fast', 'Fireworks AI', 'kimi-k2p7-code', 'output', 'fast', float8 '8', 'USD/Mtok', DATE '2026-08-01', NULL, '8.00'),
  ('fireworks-serverless.kimi-k2p7-code.input.batch', 'Fireworks AI', 'kimi-k2p7-code', 'input', 'batch', float8 '0.475', 'USD/Mtok', DATE '2026-08-01', NULL, '0.475'),
  ('fireworks-serverless.kimi-k2p7-code.output.batch', 'Fireworks AI', 'kimi-k2p7-code', 'output', 'batch', float8 '2', 'USD/Mtok', DATE '2026-08-01', NULL, '2.00'),
  ('fireworks-serverless.deepseek-v4-pro.input', 'Fireworks AI', 'deepseek-v4-pro', 'input', 'standard', float8 '1.74', 'USD/Mtok', DATE '2026-08-01', NULL, '1.74'),
  ('fireworks-serverless.deepseek-v4-pro.cached-input', 'Fireworks AI', 'deepseek-v4-pro', 'cached-input', 'standard', float8 '0.145', 'USD/Mtok', DATE '2026-08-01', NULL, '0.145'),
  ('fireworks-serverless.deepseek-v4-pro.output', 'Fireworks AI', 'deepseek-v4-pro', 'output', 'standard', float8 '3.48', 'USD/Mtok', DATE '2026-08-01', NULL, '3.48'),
  ('fireworks-serverless.deepseek-v4-pro.input.priority', 'Fireworks AI', 'deepseek-v4-pro', 'input', 'priority', float8 '2.61', 'USD/Mtok', DATE '2026-08-01', NULL, '2.61'),
  ('fireworks-serverless.deepseek-v4-pro.cached-input.priority', 'Fireworks AI', 'deepseek-v4-pro', 'cached-input', 'priority', float8 '0.218', 'USD/Mtok', DATE '2026-08-01', NULL, '0.218'),
  ('fireworks-serverless.deepseek-v4-pro.output.priority', 'Fireworks AI', 'deepseek-v4-pro', 'output', 'priority', float8 '5.22', 'USD/Mtok', DATE '2026-08-01', NULL, '5.22'),
  ('fireworks-serverless.deepseek-v4-pro.input.batch', 'Fireworks AI', 'deepseek-v4-pro', 'input', 'batch', float8 '0.87', 'USD/Mtok', DATE '2026-08-01', NULL, '0.87'),
  ('fireworks-serverless.deepseek-v4-pro.output.batch', 'Fireworks AI', 'deepseek-v4-pro', 'output', 'batch', float8 '1.74', 'USD/Mtok', DATE '2026-08-01', NULL, '1.74'),
  ('fireworks-serverless.deepseek-v4-flash.input', 'Fireworks AI', 'deepseek-v4-flash', 'input', 'standard', float8 '0.14', 'USD/Mtok', DATE '2026-08-01', NULL, '0.14'),
  ('fireworks-serverless.deepseek-v4-flash.cached-input', 'Fireworks AI', 'deepseek-v4-flash', 'cached-input', 'standard', float8 '0.028', 'USD/Mtok', DATE '2026-08-01', NULL, '0.028'),
  ('fireworks-serverless.deepseek-v4-flash.output', 'Fireworks AI', 'deepseek-v4-flash', 'output', 'standard', float8 '0.28', 'USD/Mtok', DATE '2026-08-01', NULL, '0.28'),
  ('fireworks-serverless.deepseek-v4-flash.input.priority', 'Fireworks AI', 'deepseek-v4-flash', 'input', 'priority', float8 '0.21', 'USD/Mtok', DATE '2026-08-01', NULL, '0.21'),
  ('fireworks-serverless.deepseek-v4-flash.cached-input.priority', 'Fireworks AI', 'deepseek-v4-flash', 'cached-input', 'priority', float8 '0.042', 'USD/Mtok', DATE '2026-08-01', NULL, '0.042'),
  ('fireworks-serverless.deepseek-v4-flash.output.priority', 'Fireworks AI', 'deepseek-v4-flash', 'output', 'priority', float8 '0.42', 'USD/Mtok', DATE '2026-08-01', NULL, '0.42'),
  ('fireworks-serverless.deepseek-v4-flash.input.batch', 'Fireworks AI', 'deepseek-v4-flash', 'input', 'batch', float8 '0.07', 'USD/Mtok', DATE '2026-08-01', NULL, '0.07'),
  ('fireworks-serverless.deepseek-v4-flash.output.batch', 'Fireworks AI', 'deepseek-v4-flash', 'output', 'batch', float8 '0.14', 'USD/Mtok', DATE '2026-08-01', NULL, '0.14'),
  ('fireworks-serverless.deepseek-v4-flash-0731.input', 'Fireworks AI', 'deepseek-v4-flash-0731', 'input', 'standard', float8 '0.14', 'USD/Mtok', DATE '2026-08-01', NULL, '0.14'),
  ('fireworks-serverless.deepseek-v4-flash-0731.cached-input', 'Fireworks AI', 'deepseek-v4-flash-0731', 'cached-input', 'standard', float8 '0.028', 'USD/Mtok', DATE '2026-08-01', NULL, '0.028'),
  ('fireworks-serverless.deepseek-v4-flash-0731.output', 'Fireworks AI', 'deepseek-v4-flash-0731', 'output', 'standard', float8 '0.28', 'USD/Mtok', DATE '2026-08-01', NULL, '0.28'),
  ('fireworks-serverless.deepseek-v4-flash-0731.input.priority', 'Fireworks AI', 'deepseek-v4-flash-0731', 'input', 'priority', float8 '0.21', 'USD/Mtok', DATE '2026-08-01', NULL, '0.21'),
  ('fireworks-serverless.deepseek-v4-flash-0731.cached-input.priority', 'Fireworks AI', 'deepseek-v4-flash-0731', 'cached-input', 'priority', float8 '0.042', 'USD/Mtok', DATE '2026-08-01', NULL, '0.042'),
  ('fireworks-serverless.deepseek-v4-flash-0731.output.priority', 'Fireworks AI', 'deepseek-v4-flash-0731', 'output', 'priority', float8 '0.42', 'USD/Mtok', DATE '2026-08-01', NULL, '0.42'),
  ('fireworks-serverless.deepseek-v4-flash-0731.input.batch', 'Fireworks AI', 'deepseek-v4-flash-0731', 'input', 'batch', float8 '0.07', 'USD/Mtok', DATE '2026-08-01', NULL, '0.07'),
  ('fireworks-serverless.deepseek-v4-flash-0731.output.batch', 'Fireworks AI', 'deepseek-v4-flash-0731', 'output', 'batch', float8 '0.14', 'USD/Mtok', DATE '2026-08-01', NULL, '0.14'),
  ('fireworks-serverless.glm-5p2.input', 'Fireworks AI', 'glm-5p2', 'input', 'standard', float8 '1.4', 'USD/Mtok', DATE '2026-08-01', NULL, '1.40'),
  ('fireworks-serverless.glm-5p2.cached-input', 'Fireworks AI', 'glm-5p2', 'cached-input', 'standard', float8 '0.14', 'USD/Mtok', DATE '2026-08-01', NULL, '0.14'),
  ('fireworks-serverless.glm-5p2.output', 'Fireworks AI', 'glm-5p2', 'output', 'standard', float8 '4.4', 'USD/Mtok', DATE '2026-08-01', NULL, '4.40'),
  ('fireworks-serverless.glm-5p2.input.priority', 'Fireworks AI', 'glm-5p2', 'input', 'priority', float8 '1.75', 'USD/Mtok', DATE '2026-08-01', NULL, '1.75'),
  ('fireworks-serverless.glm-5p2.cached-input.priority', 'Fireworks AI', 'glm-5p2', 'cached-input', 'priority', float8 '0.18', 'USD/Mtok', DATE '2026-08-01', NULL, '0.18'),
  ('fireworks-serverless.glm-5p2.output.priority', 'Fireworks AI', 'glm-5p2', 'output', 'priority', float8 '5.5', 'USD/Mtok', DATE '2026-08-01', NULL, '5.50'),
  ('fireworks-serverless.glm-5p2.input.fast', 'Fireworks AI', 'glm-5p2', 'input', 'fast', float8 '2.1', 'USD/Mtok', DATE '2026-08-01', NULL, '2.10'),
  ('fireworks-serverless.glm-5p2.cached-input.fast', 'Fireworks AI', 'glm-5p2', 'cached-input', 'fast', float8 '0.21', 'USD/Mtok', DATE '2026-08-01', NULL, '0.21'),
  ('fireworks-serverless.glm-5p2.output.fast', 'Fireworks AI', 'glm-5p2', 'output', 'fast', float8 '6.6', 'USD/Mtok', DATE '2026-08-01', NULL, '6.60'),
  ('fireworks-serverless.glm-5p2.input.fast-us', 'Fireworks AI', 'glm-5p2', 'input', 'fast-us', float8 '2.1', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '2.10'),
  ('fireworks-serverless.glm-5p2.input.fast-us', 'Fireworks AI', 'glm-5p2', 'input', 'fast-us', float8 '3.15', 'USD/Mtok', DATE '2026-09-01', NULL, '3.15'),
  ('fireworks-serverless.glm-5p2.cached-input.fast-us', 'Fireworks AI', 'glm-5p2', 'cached-input', 'fast-us', float8 '0.21', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '0.21'),
  ('fireworks-serverless.glm-5p2.cached-input.fast-us', 'Fireworks AI', 'glm-5p2', 'cached-input', 'fast-us', float8 '0.315', 'USD/Mtok', DATE '2026-09-01', NULL, '0.315'),
  ('fireworks-serverless.glm-5p2.output.fast-us', 'Fireworks AI', 'glm-5p2', 'output', 'fast-us', float8 '6.6', 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '6.60'),
  ('fireworks-serverless.glm-5p2.output.fast-us', 'Fireworks AI', 'glm-5p2', 'output', 'fast-us', float8 '9.9', 'USD/Mtok', DATE '2026-09-01', NULL, '9.90'),
  ('fireworks-serverless.glm-5p2.input.batch', 'Fireworks AI', 'glm-5p2', 'input', 'batch', float8 '0.7', 'USD/Mtok', DATE '2026-08-01', NULL, '0.70'),
  ('fireworks-serverless.glm-5p2.output.batch', 'Fireworks AI', 'glm-5p2', 'output', 'batch', float8 '2.2', 'USD/Mtok', DATE '2026-08-01', NULL, '2.20'),
  ('fireworks-serverless.glm-5p1.input', 'Fireworks AI', 'glm-5p1', 'input', 'standard', float8 '1.4', 'USD/Mtok', DATE '2026-08-01', NULL, '1.40'),
  ('fireworks-serverless.glm-5p1.cached-input', 'Fireworks AI', 'glm-5p1', 'cached-input', 'standard', float8 '0.26', 'USD/Mtok', DATE '2026-08-01', NULL, '0.26'),
  ('fireworks-serverless.glm-5p1.output', 'Fireworks AI', 'glm-5p1', 'output', 'standard', float8 '4.4', 'USD/Mtok', DATE '2026-08-01', NULL, '4.40'),
  ('fireworks-serverless.glm-5p1.input.priority', 'Fireworks AI', 'glm-5p1', 'input', 'priority', float8 '2.1', 'USD/Mtok', DATE '2026-08-01', NULL, '2.10'),
  ('fireworks-serverless.glm-5p1.cached-input.priority', 'Fireworks AI', 'glm-5p1', 'cached-input', 'priority', float8 '0.39', 'USD/Mtok', DATE '2026-08-01', NULL, '0.39'),
  ('fireworks-serverless.glm-5p1.output.priority', 'Fireworks AI', 'glm-5p1', 'output', 'priority', float8 '6.6', 'USD/Mtok', DATE '2026-08-01', NULL, '6.60'),
  ('fireworks-serverless.glm-5p1.input.fast', 'Fireworks AI', 'glm-5p1', 'input', 'fast', float8 '2.8', 'USD/Mtok', DATE '2026-08-01', NULL, '2.80'),
  ('fireworks-serverless.glm-5p1.cached-input.fast', 'Fireworks AI', 'glm-5p1', 'cached-input', 'fast', float8 '0.52', 'USD/Mtok', DATE '2026-08-01', NULL, '0.52'),
  ('fireworks-serverless.glm-5p1.output.fast', 'Fireworks AI', 'glm-5p1', 'output', 'fast', float8 '8.8', 'USD/Mtok', DATE '2026-08-01', NULL, '8.80'),
  ('fireworks-serverless.glm-5p1.input.batch', 'Fireworks AI', 'glm-5p1', 'input', 'batch', float8 '0.7', 'USD/Mtok', DATE '2026-08-01', NULL, '0.70'),
  ('fireworks-serverless.glm-5p1.output.batch', 'Fireworks AI', 'glm-5p1', 'output', 'batch', float8 '2.2', 'USD/Mtok', DATE '2026-08-01', NULL, '2.20'),
  ('fireworks-serverless.qwen3p7-plus.input', 'Fireworks AI', 'qwen3p7-plus', 'input', 'standard', float8 '0.4', 'USD/Mtok', DATE '2026-08-01', NULL, '0.40'),
  ('fireworks-serverless.qwen3p7-plus.cached-input', 'Fireworks AI', 'qwen3p7-plus', 'cached-input', 'standard', float8 '0.08', 'USD/Mtok', DATE '2026-08-01', NULL, '0.08'),
  ('fireworks-serverless.qwen3p7-plus.output', 'Fireworks AI', 'qwen3p7-plus', 'output', 'standard', float8 '1.6', 'USD/Mtok', DATE '2026-08-01', NULL, '1.60'),
  ('fireworks-serverless.qwen3p7-plus.input.batch', 'Fireworks AI', 'qwen3p7-plus', 'input', 'batch', float8 '0.2', 'USD/Mtok', DATE '2026-08-01', NULL, '0.20'),
  ('fireworks-serverless.qwen3p7-plus.output.batch', 'Fireworks AI', 'qwen3p7-plus', 'output', 'batch', float8 '0.8', 'USD/Mtok', DATE '2026-08-01', NULL, '0.80'),
  ('fireworks-serverless.minimax-m3.input', 'Fireworks AI', 'minimax-m3', 'input', 'standard', float8 '0.3', 'USD/Mtok', DATE '2026-08-01', NULL, '0.30'),
  ('fireworks-serverless.minimax-m3.cached-input', 'Fireworks AI', 'minimax-m3', 'cached-input', 'standard', float8 '0.06', 'USD/Mtok', DATE '2026-08-01', NULL, '0.06'),
  ('fireworks-serverless.minimax-m3.output', 'Fireworks AI', 'minimax-m3', 'output', 'standard', float8 '1.2', 'USD/Mtok', DATE '2026-08-01', NULL, '1.20'),
  ('fireworks-serverless.minimax-m3.input.priority', 'Fireworks AI', 'minimax-m3', 'input', 'priority', float8 '0.45', 'USD/Mtok', DATE '2026-08-01', NULL, '0.45'),
  ('fireworks-serverless.minimax-m3.cached-input.priority', 'Fireworks AI', 'minimax-m3', 'cached-input', 'priority', float8 '0.09', 'USD/Mtok', DATE '2026-08-01', NULL, '0.09'),
  ('fireworks-serverless.minimax-m3.output.priority', 'Fireworks AI', 'minimax-m3', 'output', 'priority', float8 '1.8', 'USD/Mtok', DATE '2026-08-01', NULL, '1.80'),
  ('fireworks-serverless.minimax-m3.input.batch', 'Fireworks AI', 'minimax-m3', 'input', 'batch', float8 '0.15', 'USD/Mtok', DATE '2026-08-01', NULL, '0.15'),
  ('fireworks-serverless.minimax-m3.output.batch', 'Fireworks AI', 'minimax-m3', 'output', 'batch', float8 '0.6', 'USD/Mtok', DATE '2026-08-01', NULL, '0.60'),
  ('fireworks-serverless.minimax-m2p7.input', 'Fireworks AI', 'minimax-m2p7', 'input', 'standard', float8 '0.3', 'USD/Mtok', DATE '2026-08-01', NULL, '0.30'),
  ('fireworks-serverless.minimax-m2p7.cached-input', 'Fireworks AI', 'minimax-m2p7', 'cached-input', 'standard', float8 '0.06', 'USD/Mtok', DATE '2026-08-01', NULL, '0.06'),
  ('fireworks-serverless.minimax-m2p7.output', 'Fireworks AI', 'minimax-m2p7', 'output', 'standard', float8 '1.2', 'USD/Mtok', DATE '2026-08-01', NULL, '1.20'),
  ('fireworks-serverless.minimax-m2p7.input.priority', 'Fireworks AI', 'minimax-m2p7', 'input', 'priority', float8 '0.45', 'USD/Mtok', DATE '2026-08-01', NULL, '0.45'),
  ('fireworks-serverless.minimax-m2p7.cached-input.priority', 'Fireworks AI', 'minimax-m2p7', 'cached-input', 'priority', float8 '0.09', 'USD/Mtok', DATE '2026-08-01', NULL, '0.09'),
  ('fireworks-serverless.minimax-m2p7.output.priority', 'Fireworks AI', 'minimax-m2p7', 'output', 'priority', float8 '1.8', 'USD/Mtok', DATE '2026-08-01', NULL, '1.80'),
  ('fireworks-serverless.minimax-m2p7.input.batch', 'Fireworks AI', 'minimax-m2p7', 'input', 'batch', float8 '0.15', 'USD/Mtok', DATE '2026-08-01', NULL, '0.15'),
  ('fireworks-serverless.minimax-m2p7.output.batch', 'Fireworks AI', 'minimax-m2p7', 'output', 'batch', float8 '0.6', 'USD/Mtok', DATE '2026-08-01', NULL, '0.60'),
  ('fireworks-serverless.nemotron-3-ultra.input', 'Fireworks AI', 'nemotron-3-ultra', 'input', 'standard', float8 '0.6', 'USD/Mtok', DATE '2026-08-01', NULL, '0.60'),
  ('fireworks-serverless.nemotron-3-ultra.cached-input', 'Fireworks AI', 'nemotron-3-ultra', 'cached-input', 'standard', float8 '0.12', 'USD/Mtok', DATE '2026-08-01', NULL, '0.12'),
  ('fireworks-serverless.nemotron-3-ultra.output', 'Fireworks AI', 'nemotron-3-ultra', 'output', 'standard', float8 '2.4', 'USD/Mtok', DATE '2026-08-01', NULL, '2.40'),
  ('fireworks-serverless.nemotron-3-ultra.input.batch', 'Fireworks AI', 'nemotron-3-ultra', 'input', 'batch', float8 '0.3', 'USD/Mtok', DATE '2026-08-01', NULL, '0.30'),
  ('fireworks-serverless.nemotron-3-ultra.output.batch', 'Fireworks AI', 'nemotron-3-ultra', 'output', 'batch', float8 '1.2', 'USD/Mtok', DATE '2026-08-01', NULL, '1.20'),
  ('fireworks-serverless-sizes.dense-tiny.tokens', 'Fireworks AI', 'dense-tiny', 'tokens', NULL, float8 '0.1', 'USD/Mtok', DATE '2026-08-01', NULL, '0.10'),
  ('fireworks-serverless-sizes.dense-small.tokens', 'Fireworks AI', 'dense-small', 'tokens', NULL, float8 '0.2', 'USD/Mtok', DATE '2024-05-01', DATE '2026-08-01', '0.20'),
  ('fireworks-serverless-sizes.dense-small.tokens', 'Fireworks AI', 'dense-small', 'tokens', NULL, float8 '0.2', 'USD/Mtok', DATE '2026-08-01', NULL, '0.20'),
  ('fireworks-serverless-sizes.dense-large.tokens', 'Fireworks AI', 'dense-large', 'tokens', NULL, float8 '0.9', 'USD/Mtok', DATE '2024-05-01', DATE '2026-08-01', '0.90'),
  ('fireworks-serverless-sizes.dense-large.tokens', 'Fireworks AI', 'dense-large', 'tokens', NULL, float8 '0.9', 'USD/Mtok', DATE '2026-08-01', NULL, '0.90'),
  ('fireworks-serverless-sizes.moe-small.tokens', 'Fireworks AI', 'moe-small', 'tokens', NULL, float8 '0.5', 'USD/Mtok', DATE '2024-05-01', DATE '2026-08-01', '0.50'),
  ('fireworks-serverless-sizes.moe-small.tokens', 'Fireworks AI', 'moe-small', 'tokens', NULL, float8 '0.5', 'USD/Mtok', DATE '2026-08-01', NULL, '0.50'),
  ('fireworks-serverless-sizes.moe-large.tokens', 'Fireworks AI', 'moe-large', 'tokens', NULL, float8 '1.2', 'USD/Mtok', DATE '2024-05-01', NULL, '1.20'),
  ('fireworks-spending-tiers.tier-1.monthly-limit', 'Fireworks AI', 'tier-1', 'monthly-limit', NULL, float8 '50', 'USD/month', DATE '2024-05-01', NULL, '50'),
  ('fireworks-spending-tiers.tier-2.monthly-limit', 'Fireworks AI', 'tier-2', 'monthly-limit', NULL, float8 '500', 'USD/month', DATE '2024-05-01', NULL, '500'),
  ('fireworks-spending-tiers.tier-3.monthly-limit', 'Fireworks AI', 'tier-3', 'monthly-limit', NULL, float8 '5000', 'USD/month', DATE '2024-05-01', NULL, '5000'),
  ('fireworks-spending-tiers.tier-4.monthly-limit', 'Fireworks AI', 'tier-4', 'monthly-limit', NULL, float8 '50000', 'USD/month', DATE '2024-05-01', NULL, '50000'),
  ('fireworks-spending-tiers.custom.monthly-limit', 'Fireworks AI', 'custom', 'monthly-limit', NULL, NULL, 'USD/month', DATE '2024-05-01', NULL, 'on request'),
  ('fireworks-training-api.glm-5p3-flash.prefill', 'Fireworks AI', 'glm-5p3-flash', 'prefill', NULL, float8 '2.96', 'USD/Mtok', DATE '2026-10-01', NULL, '2.96'),
  ('fireworks-training-api.glm-5p3-flash.cached-prefill', 'Fireworks AI', 'glm-5p3-flash', 'cached-prefill', NULL, float8 '0.593', 'USD/Mtok', DATE '2026-10-01', NULL, '0.593'),
  ('fireworks-training-api.glm-5p3-flash.sample', 'Fireworks AI', 'glm-5p3-flash', 'sample', NULL, float8 '7.41', 'USD/Mtok', DATE '2026-10-01', NULL, '7.41'),
  ('fireworks-training-api.glm-5p3-flash.train', 'Fireworks AI', 'glm-5p3-flash', 'train', NULL, float8 '8.89', 'USD/Mtok', DATE '2026-10-01', NULL, '8.89'),
  ('fireworks-training-api.glm-5p3.prefill', 'Fireworks AI', 'glm-5p3', 'prefill', NULL, float8 '4.86', 'USD/Mtok', DATE '2026-10-01', NULL, '4.86'),
  ('fireworks-training-api.glm-5p3.cached-prefill', 'Fireworks AI', 'glm-5p3', 'cached-prefill', NULL, float8 '0.972', 'USD/Mtok', DATE '2026-10-01', NULL, '0.972'),
  ('fireworks-training-api.glm-5p3.sample', 'Fireworks AI', 'glm-5p3', 'sample', NULL, float8 '12.15', 'USD/Mtok', DATE '2026-10-01', NULL, '12.15'),
  ('fireworks-training-api.glm-5p3.train', 'Fireworks AI', 'glm-5p3', 'train', NULL, float8 '14.58', 'USD/Mtok', DATE '2026-10-01', NULL, '14.58'),
  ('fireworks-training-api.qwen3p8-27b.prefill', 'Fireworks AI', 'qwen3p8-27b', 'prefill', NULL, float8 '1.86', 'USD/Mtok', DATE '2026-10-01', NULL, '1.86'),
  ('fireworks-training-api.qwen3p8-27b.cached-prefill', 'Fireworks AI', 'qwen3p8-27b', 'cached-prefill', NULL, float8 '0.372', 'USD/Mtok', DATE '2026-10-01', NULL, '0.372'),
  ('fireworks-training-api.qwen3p8-27b.sample', 'Fireworks AI', 'qwen3p8-27b', 'sample', NULL, float8 '5.595', 'USD/Mtok', DATE '2026-10-01', NULL, '5.595'),
  ('fireworks-training-api.qwen3p8-27b.train', 'Fireworks AI', 'qwen3p8-27b', 'train', NULL, float8 '4.103', 'USD/Mtok', DATE '2026-10-01', NULL, '4.103'),
  ('fireworks-training-api.kimi-k3.prefill', 'Fireworks AI', 'kimi-k3', 'prefill', NULL, float8 '10.87', 'USD/Mtok', DATE '2026-10-01', NULL, '10.87'),
  ('fireworks-training-api.kimi-k3.cached-prefill', 'Fireworks AI', 'kimi-k3', 'cached-prefill', NULL, float8 '2.17', 'USD/Mtok', DATE '2026-10-01', NULL, '2.17'),
  ('fireworks-training-api.kimi-k3.sample', 'Fireworks AI', 'kimi-k3', 'sample', NULL, float8 '27.11', 'USD/Mtok', DATE '2026-10-01', NULL, '27.11'),
  ('fireworks-training-api.kimi-k3.train', 'Fireworks AI', 'kimi-k3', 'train', NULL, float8 '32.55', 'USD/Mtok', DATE '2026-10-01', NULL, '32.55'),
  ('fireworks-training-api.deepseek-v4-flash-0731.prefill', 'Fireworks AI', 'deepseek-v4-flash-0731', 'prefill', NULL, float8 '1.74', 'USD/Mtok', DATE '2026-10-01', NULL, '1.74'),
  ('fireworks-training-api.deepseek-v4-flash-0731.cached-prefill', 'Fireworks AI', 'deepseek-v4-flash-0731', 'cached-prefill', NULL, float8 '0.35', 'USD/Mtok', DATE '2026-10-01', NULL, '0.35'),
  ('fireworks-training-api.deepseek-v4-flash-0731.sample', 'Fireworks AI', 'deepseek-v4-flash-0731', 'sample', NULL, float8 '4.33', 'USD/Mtok', DATE '2026-10-01', NULL, '4.33'),
  ('fireworks-training-api.deepseek-v4-flash-0731.train', 'Fireworks AI', 'deepseek-v4-flash-0731', 'train', NULL, float8 '5.2', 'USD/Mtok', DATE '2026-10-01', NULL, '5.20'),
  ('tinker.kimi-k2p6.prefill', 'Thinking Machines', 'kimi-k2p6', 'prefill', NULL, float8 '5.15', 'USD/Mtok', DATE '2026-05-16', NULL, '5.15'),
  ('tinker.kimi-k2p6.cached-prefill', 'Thinking Machines', 'kimi-k2p6', 'cached-prefill', NULL, float8 '1.03', 'USD/Mtok', DATE '2026-07-17', NULL, '1.03'),
  ('tinker.kimi-k2p6.sample', 'Thinking Machines', 'kimi-k2p6', 'sample', NULL, float8 '12.81', 'USD/Mtok', DATE '2026-05-16', NULL, '12.81'),
  ('tinker.kimi-k2p6.train', 'Thinking Machines', 'kimi-k2p6', 'train', NULL, float8 '15.4', 'USD/Mtok', DATE '2026-07-02', NULL, '15.40'),
  ('tinker.kimi-k2p6-32k.prefill', 'Thinking Machines', 'kimi-k2p6-32k', 'prefill', NULL, float8 '1.47', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '1.47'),
  ('tinker.kimi-k2p6-32k.prefill', 'Thinking Machines', 'kimi-k2p6-32k', 'prefill', NULL, float8 '2.205', 'USD/Mtok', DATE '2026-07-17', NULL, '2.205'),
  ('tinker.kimi-k2p6-32k.cached-prefill', 'Thinking Machines', 'kimi-k2p6-32k', 'cached-prefill', NULL, float8 '0.441', 'USD/Mtok', DATE '2026-07-17', NULL, '0.441'),
  ('tinker.kimi-k2p6-32k.sample', 'Thinking Machines', 'kimi-k2p6-32k', 'sample', NULL, float8 '3.66', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '3.66'),
  ('tinker.kimi-k2p6-32k.sample', 'Thinking Machines', 'kimi-k2p6-32k', 'sample', NULL, float8 '5.49', 'USD/Mtok', DATE '2026-07-17', NULL, '5.49'),
  ('tinker.kimi-k2p6-32k.train', 'Thinking Machines', 'kimi-k2p6-32k', 'train', NULL, float8 '4.4', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '4.40'),
  ('tinker.kimi-k2p6-32k.train', 'Thinking Machines', 'kimi-k2p6-32k', 'train', NULL, float8 '4.84', 'USD/Mtok', DATE '2026-07-17', NULL, '4.84'),
  ('tinker.kimi-k2p5.prefill', 'Thinking Machines', 'kimi-k2p5', 'prefill', NULL, float8 '5.15', 'USD/Mtok', DATE '2026-05-16', DATE '2026-07-12', '5.15'),
  ('tinker.kimi-k2p5.sample', 'Thinking Machines', 'kimi-k2p5', 'sample', NULL, float8 '12.81', 'USD/Mtok', DATE '2026-05-16', DATE '2026-07-12', '12.81'),
  ('tinker.kimi-k2p5.train', 'Thinking Machines', 'kimi-k2p5', 'train', NULL, float8 '15.4', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-12', '15.40'),
  ('tinker.kimi-k2p5-32k.prefill', 'Thinking Machines', 'kimi-k2p5-32k', 'prefill', NULL, float8 '1.47', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-12', '1.47'),
  ('tinker.kimi-k2p5-32k.sample', 'Thinking Machines', 'kimi-k2p5-32k', 'sample', NULL, float8 '3.66', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-12', '3.66'),
  ('tinker.kimi-k2p5-32k.train', 'Thinking Machines', 'kimi-k2p5-32k', 'train', NULL, float8 '4.4', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-12', '4.40'),
  ('tinker.qwen3p5-397b.prefill', 'Thinking Machines', 'qwen3p5-397b', 'prefill', NULL, float8 '4', 'USD/Mtok', DATE '2026-05-16', NULL, '4.00'),
  ('tinker.qwen3p5-397b.cached-prefill', 'Thinking Machines', 'qwen3p5-397b', 'cached-prefill', NULL, float8 '0.8', 'USD/Mtok', DATE '2026-07-17', NULL, '0.80'),
  ('tinker.qwen3p5-397b.sample', 'Thinking Machines', 'qwen3p5-397b', 'sample', NULL, float8 '10', 'USD/Mtok', DATE '2026-05-16', NULL, '10.00'),
  ('tinker.qwen3p5-397b.train', 'Thinking Machines', 'qwen3p5-397b', 'train', NULL, float8 '12', 'USD/Mtok', DATE '2026-07-02', NULL, '12.00'),
  ('tinker.qwen3p5-397b-64k.prefill', 'Thinking Machines', 'qwen3p5-397b-64k', 'prefill', NULL, float8 '2', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '2.00'),
  ('tinker.qwen3p5-397b-64k.prefill', 'Thinking Machines', 'qwen3p5-397b-64k', 'prefill', NULL, float8 '3', 'USD/Mtok', DATE '2026-07-17', NULL, '3'),
  ('tinker.qwen3p5-397b-64k.cached-prefill', 'Thinking Machines', 'qwen3p5-397b-64k', 'cached-prefill', NULL, float8 '0.6', 'USD/Mtok', DATE '2026-07-17', NULL, '0.60'),
  ('tinker.qwen3p5-397b-64k.sample', 'Thinking Machines', 'qwen3p5-397b-64k', 'sample', NULL, float8 '5', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '5.00'),
  ('tinker.qwen3p5-397b-64k.sample', 'Thinking Machines', 'qwen3p5-397b-64k', 'sample', NULL, float8 '7.5', 'USD/Mtok', DATE '2026-07-17', NULL, '7.50'),
  ('tinker.qwen3p5-397b-64k.train', 'Thinking Machines', 'qwen3p5-397b-64k', 'train', NULL, float8 '6', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '6.00'),
  ('tinker.qwen3p5-397b-64k.train', 'Thinking Machines', 'qwen3p5-397b-64k', 'train', NULL, float8 '6.6', 'USD/Mtok', DATE '2026-07-17', NULL, '6.60'),
  ('tinker.gpt-oss-120b.prefill', 'Thinking Machines', 'gpt-oss-120b', 'prefill', NULL, float8 '0.63', 'USD/Mtok', DATE '2026-05-16', DATE '2026-07-17', '0.63'),
  ('tinker.gpt-oss-120b.prefill', 'Thinking Machines', 'gpt-oss-120b', 'prefill', NULL, float8 '0.78', 'USD/Mtok', DATE '2026-07-17', NULL, '0.78'),
  ('tinker.gpt-oss-120b.cached-prefill', 'Thinking Machines', 'gpt-oss-120b', 'cached-prefill', NULL, float8 '0.156', 'USD/Mtok', DATE '2026-07-17', NULL, '0.156'),
  ('tinker.gpt-oss-120b.sample', 'Thinking Machines', 'gpt-oss-120b', 'sample', NULL, float8 '1.54', 'USD/Mtok', DATE '2026-05-16', DATE '2026-07-17', '1.54'),
  ('tinker.gpt-oss-120b.sample', 'Thinking Machines', 'gpt-oss-120b', 'sample', NULL, float8 '1.94', 'USD/Mtok', DATE '2026-07-17', NULL, '1.94'),
  ('tinker.gpt-oss-120b.train', 'Thinking Machines', 'gpt-oss-120b', 'train', NULL, float8 '1.82', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '1.82'),
  ('tinker.gpt-oss-120b.train', 'Thinking Machines', 'gpt-oss-120b', 'train', NULL, float8 '2.33', 'USD/Mtok', DATE '2026-07-17', NULL, '2.33'),
  ('tinker.gpt-oss-120b-32k.prefill', 'Thinking Machines', 'gpt-oss-120b-32k', 'prefill', NULL, float8 '0.18', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.18'),
  ('tinker.gpt-oss-120b-32k.prefill', 'Thinking Machines', 'gpt-oss-120b-32k', 'prefill', NULL, float8 '0.33', 'USD/Mtok', DATE '2026-07-17', NULL, '0.33'),
  ('tinker.gpt-oss-120b-32k.cached-prefill', 'Thinking Machines', 'gpt-oss-120b-32k', 'cached-prefill', NULL, float8 '0.066', 'USD/Mtok', DATE '2026-07-17', NULL, '0.066'),
  ('tinker.gpt-oss-120b-32k.sample', 'Thinking Machines', 'gpt-oss-120b-32k', 'sample', NULL, float8 '0.44', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.44'),
  ('tinker.gpt-oss-120b-32k.sample', 'Thinking Machines', 'gpt-oss-120b-32k', 'sample', NULL, float8 '0.84', 'USD/Mtok', DATE '2026-07-17', NULL, '0.84'),
  ('tinker.gpt-oss-120b-32k.train', 'Thinking Machines', 'gpt-oss-120b-32k', 'train', NULL, float8 '0.52', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.52'),
  ('tinker.gpt-oss-120b-32k.train', 'Thinking Machines', 'gpt-oss-120b-32k', 'train', NULL, float8 '0.737', 'USD/Mtok', DATE '2026-07-17', NULL, '0.737'),
  ('tinker.gpt-oss-20b.prefill', 'Thinking Machines', 'gpt-oss-20b', 'prefill', NULL, float8 '0.12', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.12'),
  ('tinker.gpt-oss-20b.prefill', 'Thinking Machines', 'gpt-oss-20b', 'prefill', NULL, float8 '0.18', 'USD/Mtok', DATE '2026-07-17', NULL, '0.18'),
  ('tinker.gpt-oss-20b.cached-prefill', 'Thinking Machines', 'gpt-oss-20b', 'cached-prefill', NULL, float8 '0.036', 'USD/Mtok', DATE '2026-07-17', NULL, '0.036'),
  ('tinker.gpt-oss-20b.sample', 'Thinking Machines', 'gpt-oss-20b', 'sample', NULL, float8 '0.3', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.30'),
  ('tinker.gpt-oss-20b.sample', 'Thinking Machines', 'gpt-oss-20b', 'sample', NULL, float8 '0.45', 'USD/Mtok', DATE '2026-07-17', NULL, '0.45'),
  ('tinker.gpt-oss-20b.train', 'Thinking Machines', 'gpt-oss-20b', 'train', NULL, float8 '0.36', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.36'),
  ('tinker.gpt-oss-20b.train', 'Thinking Machines', 'gpt-oss-20b', 'train', NULL, float8 '0.396', 'USD/Mtok', DATE '2026-07-17', NULL, '0.396'),
  ('tinker.deepseek-v3p1.prefill', 'Thinking Machines', 'deepseek-v3p1', 'prefill', NULL, float8 '1.13', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '1.13'),
  ('tinker.deepseek-v3p1.prefill', 'Thinking Machines', 'deepseek-v3p1', 'prefill', NULL, float8 '1.695', 'USD/Mtok', DATE '2026-07-17', NULL, '1.695'),
  ('tinker.deepseek-v3p1.cached-prefill', 'Thinking Machines', 'deepseek-v3p1', 'cached-prefill', NULL, float8 '0.339', 'USD/Mtok', DATE '2026-07-17', NULL, '0.339'),
  ('tinker.deepseek-v3p1.sample', 'Thinking Machines', 'deepseek-v3p1', 'sample', NULL, float8 '2.81', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '2.81'),
  ('tinker.deepseek-v3p1.sample', 'Thinking Machines', 'deepseek-v3p1', 'sample', NULL, float8 '4.215', 'USD/Mtok', DATE '2026-07-17', NULL, '4.215'),
  ('tinker.deepseek-v3p1.train', 'Thinking Machines', 'deepseek-v3p1', 'train', NULL, float8 '3.38', 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '3.38'),
  ('tinker.deepseek-v3p1.train', 'Thinking Machines', 'deepseek-v3p1', 'train', NULL, float8 '3.718', 'USD/Mtok', DATE '2026-07-17', NULL, '3.718'),
  ('tinker.nemotron-3-ultra-64k.prefill', 'Thinking Machines', 'nemotron-3-ultra-64k', 'prefill', NULL, float8 '1.66', 'USD/Mtok', DATE '2026-07-02', NULL, '1.66'),
  ('tinker.nemotron-3-ultra-64k.cached-prefill', 'Thinking Machines', 'nemotron-3-ultra-64k', 'cached-prefill', NULL, float8 '0.332', 'USD/Mtok', DATE '2026-07-17', NULL, '0.332'),
  ('tinker.nemotron-3-ultra-64k.sample', 'Thinking Machines', 'nemotron-3-ultra-64k', 'sample', NULL, float8 '4.15', 'USD/Mtok', DATE '2026-07-02', NULL, '4.15'),
  ('tinker.nemotron-3-ultra-64k.train', 'Thinking Machines', 'nemotron-3-ultra-64k', 'train', NULL, float8 '4.98', 'USD/Mtok', DATE '2026-07-02', NULL, '4.98'),
  ('tinker.nemotron-3-ultra-256k.prefill', 'Thinking Machines', 'nemotron-3-ultra-256k', 'prefill', NULL, float8 '3.32', 'USD/Mtok', DATE '2026-07-02', NULL, '3.32'),
  ('tinker.nemotron-3-ultra-256k.cached-prefill', 'Thinking Machines', 'nemotron-3-ultra-256k', 'cached-prefill', NULL, float8 '0.664', 'USD/Mtok', DATE '2026-07-17', NULL, '0.664'),
  ('tinker.nemotron-3-ultra-256k.sample', 'Thinking Machines', 'nemotron-3-ultra-256k', 'sample', NULL, float8 '8.3', 'USD/Mtok', DATE '2026-07-02', NULL, '8.30'),
  ('tinker.nemotron-3-ultra-256k.train', 'Thinking Machines', 'nemotron-3-ultra-256k', 'train', NULL, float8 '9.96', 'USD/Mtok', DATE '2026-07-02', NULL, '9.96'),
  ('tinker.nemotron-3-super-64k.prefill', 'Thinking Machines', 'nemotron-3-super-64k', 'prefill', NULL, float8 '0.38', 'USD/Mtok', DATE '2026-07-02', NULL, '0.38'),
  ('tinker.nemotron-3-super-64k.cached-prefill', 'Thinking Machines', 'nemotron-3-super-64k', 'cached-prefill', NULL, float8 '0.076', 'USD/Mtok', DATE '2026-07-17', NULL, '0.076'),
  ('tinker.nemotron-3-super-64k.sample', 'Thinking Machines', 'nemotron-3-super-64k', 'sample', NULL, float8 '0.96', 'USD/Mtok', DATE '2026-07-02', NULL, '0.96'),
  ('tinker.nemotron-3-super-64k.train', 'Thinking Machines', 'nemotron-3-super-64k', 'train', NULL, float8 '1.16', 'USD/Mtok', DATE '2026-07-02', NULL, '1.16'),
  ('tinker.nemotron-3-super-256k.prefill', 'Thinking Machines', 'nemotron-3-super-256k', 'prefill', NULL, float8 '0.76', 'USD/Mtok', DATE '2026-07-02', NULL, '0.76'),
  ('tinker.nemotron-3-super-256k.cached-prefill', 'Thinking Machines', 'nemotron-3-super-256k', 'cached-prefill', NULL, float8 '0.152', 'USD/Mtok', DATE '2026-07-17', NULL, '0.152'),
  ('tinker.nemotron-3-super-256k.sample', 'Thinking Machines', 'nemotron-3-super-256k', 'sample', NULL, float8 '1.92', 'USD/Mtok', DATE '2026-07-02', NULL, '1.92'),
  ('tinker.nemotron-3-super-256k.train', 'Thinking Machines', 'nemotron-3-super-256k', 'train', NULL, float8 '2.32', 'USD/Mtok', DATE '2026-07-02', NULL, '2.32'),
  ('tinker.nemotron-3-nano.prefill', 'Thinking Machines', 'nemotron-3-nano', 'prefill', NULL, float8 '0.13', 'USD/Mtok', DATE '2026-07-02', NULL, '0.13'),
  ('tinker.nemotron-3-nano.cached-prefill', 'Thinking Machines', 'nemotron-3-nano', 'cached-prefill', NULL, float8 '0.026', 'USD/Mtok', DATE '2026-07-17', NULL, '0.026'),
  ('tinker.nemotron-3-nano.sample', 'Thinking Machines', 'nemotron-3-nano', 'sample', NULL, float8 '0.33', 'USD/Mtok', DATE '2026-07-02', NULL, '0.33'),
  ('tinker.nemotron-3-nano.train', 'Thinking Machines', 'nemotron-3-nano', 'train', NULL, float8 '0.4', 'USD/Mtok', DATE '2026-07-02', NULL, '0.40'),
  ('tinker.qwen3p6-35b.prefill', 'Thinking Machines', 'qwen3p6-35b', 'prefill', NULL, float8 '0.36', 'USD/Mtok', DATE '2026-07-02', NULL, '0.36'),
  ('tinker.qwen3p6-35b.cached-prefill', 'Thinking Machines', 'qwen3p6-35b', 'cached-prefill', NULL, float8 '0.072', 'USD/Mtok', DATE '2026-07-17', NULL, '0.072'),
  ('tinker.qwen3p6-35b.sample', 'Thinking Machines', 'qwen3p6-35b', 'sample', NULL, float8 '0.89', 'USD/Mtok', DATE '2026-07-02', NULL, '0.89'),
  ('tinker.qwen3p6-35b.train', 'Thinking Machines', 'qwen3p6-35b', 'train', NULL, float8 '1.07', 'USD/Mtok', DATE '2026-07-02', NULL, '1.07'),
  ('tinker.qwen3p6-27b.prefill', 'Thinking Machines', 'qwen3p6-27b', 'prefill', NULL, float8 '1.24', 'USD/Mtok', DATE '2026-07-02', NULL, '1.24'),
  ('tinker.qwen3p6-27b.cached-prefill', 'Thinking Machines', 'qwen3p6-27b', 'cached-prefill', NULL, float8 '0.248', 'USD/Mtok', DATE '2026-07-17', NULL, '0.248'),
  ('tinker.qwen3p6-27b.sample', 'Thinking Machines', 'qwen3p6-27b', 'sample', NULL, float8 '3.73', 'USD/Mtok', DATE '2026-07-02', NULL, '3.73'),
  ('tinker.qwen3p6-27b.train', 'Thinking Machines', 'qwen3p6-27b', 'train', NULL, float8 '3.73', 'USD/Mtok', DATE '2026-07-02', NULL, '3.73'),
  ('tinker.qwen3p5-35b-base.prefill', 'Thinking Machines', 'qwen3p5-35b-base', 'prefill', NULL, float8 '0.36', 'USD/Mtok', DATE '2026-07-02', NULL, '0.36'),
  ('tinker.qwen3p5-35b-base.cached-prefill', 'Thinking Machines', 'qwen3p5-35b-base', 'cached-prefill', NULL, float8 '0.072', 'USD/Mtok', DATE '2026-07-17', NULL, '0.072'),
  ('tinker.qwen3p5-35b-base.sample', 'Thinking Machines', 'qwen3p5-35b-base', 'sample', NULL, float8 '0.89', 'USD/Mtok', DATE '2026-07-02', NULL, '0.89'),
  ('tinker.qwen3p5-35b-base.train', 'Thinking Machines', 'qwen3p5-35b-base', 'train', NULL, float8 '1.07', 'USD/Mtok', DATE '2026-07-02', NULL, '1.07'),
  ('tinker.qwen3p5-9b.prefill', 'Thinking Machines', 'qwen3p5-9b', 'prefill', NULL, float8 '0.44', 'USD/Mtok', DATE '2026-07-02', NULL, '0.44'),
  ('tinker.qwen3p5-9b.cached-prefill', 'Thinking Machines', 'qwen3p5-9b', 'cached-prefill', NULL, float8 '0.088', 'USD/Mtok', DATE '2026-07-17', NULL, '0.088'),
  ('tinker.qwen3p5-9b.sample', 'Thinking Machines', 'qwen3p5-9b', 'sample', NULL, float8 '1.33', 'USD/Mtok', DATE '2026-07-02', NULL, '1.33'),
  ('tinker.qwen3p5-9b.train', 'Thinking Machines', 'qwen3p5-9b', 'train', NULL, float8 '1.33', 'USD/Mtok', DATE '2026-07-02', NULL, '1.33'),
  ('tinker.qwen3p5-9b-base.prefill', 'Thinking Machines', 'qwen3p5-9b-base', 'prefill', NULL, float8 '0.44', 'USD/Mtok', DATE '2026-07-02', NULL, '0.44'),
  ('tinker.qwen3p5-9b-base.cached-prefill', 'Thinking Machines', 'qwen3p5-9b-base', 'cached-prefill', NULL, float8 '0.088', 'USD/Mtok', DATE '2026-07-17', NULL, '0.088'),
  ('tinker.qwen3p5-9b-base.sample', 'Thinking Machines', 'qwen3p5-9b-base', 'sample', NULL, float8 '1.33', 'USD/Mtok', DATE '2026-07-02', NULL, '1.33'),
  ('tinker.qwen3p5-9b-base.train', 'Thinking Machines', 'qwen3p5-9b-base', 'train', NULL, float8 '1.33', 'USD/Mtok', DATE '2026-07-02', NULL, '1.33'),
  ('tinker.qwen3p5-4b.prefill', 'Thinking Machines', 'qwen3p5-4b', 'prefill', NULL, float8 '0.22', 'USD/Mtok', DATE '2026-07-02', NULL, '0.22'),
  ('tinker.qwen3p5-4b.cached-prefill', 'Thinking Machines', 'qwen3p5-4b', 'cached-prefill', NULL, float8 '0.044', 'USD/Mtok', DATE '2026-07-17', NULL, '0.044'),
  ('tinker.qwen3p5-4b.sample', 'Thinking Machines', 'qwen3p5-4b', 'sample', NULL, float8 '0.67', 'USD/Mtok', DATE '2026-07-02', NULL, '0.67'),
  ('tinker.qwen3p5-4b.train', 'Thinking Machines', 'qwen3p5-4b', 'train', NULL, float8 '0.67', 'USD/Mtok', DATE '2026-07-02', NULL, '0.67'),
  ('tinker.qwen3-8b.prefill', 'Thinking Machines', 'qwen3-8b', 'prefill', NULL, float8 '0.13', 'USD/Mtok', DATE '2026-07-02', NULL, '0.13'),
  ('tinker.qwen3-8b.cached-prefill', 'Thinking Machines', 'qwen3-8b', 'cached-prefill', NULL, float8 '0.026', 'USD/Mtok', DATE '2026-07-17', NULL, '0.026'),
  ('tinker.qwen3-8b.sample', 'Thinking Machines', 'qwen3-8b', 'sample', NULL, float8 '0.4', 'USD/Mtok', DATE '2026-07-02', NULL, '0.40'),
  ('tinker.qwen3-8b.train', 'Thinking Machines', 'qwen3-8b', 'train', NULL, float8 '0.4', 'USD/Mtok', DATE '2026-07-02', NULL, '0.40'),
  ('tinker-storage.storage.gb-month', 'Thinking Machines', 'storage', 'gb-month', NULL, float8 '0.1', 'USD/GB-month', DATE '2026-07-17', NULL, '0.10');

-- Prompt tokens per episode, in tokens. Every turn sends the whole history again, so prompts grow with the square of the number of turns.
DROP FUNCTION IF EXISTS "prompt_tokens";
CREATE FUNCTION "prompt_tokens"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "turns" * "initial_prompt" + "added_per_turn" * "turns" * ("turns" - float8 '1') / float8 '2' $$;

-- Uncached prompt tokens per episode, in tokens. With a cache each token is prefilled once; all of them stand in the last prompt.
DROP FUNCTION IF EXISTS "uncached_prompt_tokens";
CREATE FUNCTION "uncached_prompt_tokens"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "initial_prompt" + ("turns" - float8 '1') * "added_per_turn" $$;

-- Cached prompt tokens per episode, in tokens. The rest of the prompts repeats what an earlier turn has sent.
DROP FUNCTION IF EXISTS "cached_prompt_tokens";
CREATE FUNCTION "cached_prompt_tokens"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "prompt_tokens"("turns", "initial_prompt", "added_per_turn") - "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") $$;

-- Cache hit. The cached share of the prompt tokens, 0 where there are none.
DROP FUNCTION IF EXISTS "cache_hit";
CREATE FUNCTION "cache_hit"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN "prompt_tokens"("turns", "initial_prompt", "added_per_turn") > float8 '0' THEN "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") / NULLIF("prompt_tokens"("turns", "initial_prompt", "added_per_turn"), 0) WHEN "prompt_tokens"("turns", "initial_prompt", "added_per_turn") <= float8 '0' THEN float8 '0' END $$;

-- Generated tokens per episode, in tokens. Every turn generates the same number of tokens.
DROP FUNCTION IF EXISTS "decode_tokens";
CREATE FUNCTION "decode_tokens"("turns" double precision, "decode_per_turn" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "turns" * "decode_per_turn" $$;

-- Last request, in tokens. The last prompt and what it generates stand in the model's context together.
DROP FUNCTION IF EXISTS "last_request_tokens";
CREATE FUNCTION "last_request_tokens"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") + "decode_per_turn" * float8 '1' $$;

-- Context overrun, in tokens. How many tokens the last request has more than the context holds; below zero it fits.
DROP FUNCTION IF EXISTS "context_overrun";
CREATE FUNCTION "context_overrun"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "context" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "last_request_tokens"("turns", "initial_prompt", "added_per_turn", "decode_per_turn") - "context" $$;

-- Turns that fit, in turns. Turns whose request fits the model's context; whole ones are meant, so round down.
DROP FUNCTION IF EXISTS "turns_in_context";
CREATE FUNCTION "turns_in_context"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "context" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN "context_overrun"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "context") > float8 '0' THEN CASE WHEN "added_per_turn" > float8 '0' THEN CASE WHEN float8 '0' >= ("context" - "initial_prompt" - "decode_per_turn" * float8 '1' + "added_per_turn" * float8 '1') / NULLIF("added_per_turn", 0) THEN float8 '0' WHEN float8 '0' < ("context" - "initial_prompt" - "decode_per_turn" * float8 '1' + "added_per_turn" * float8 '1') / NULLIF("added_per_turn", 0) THEN ("context" - "initial_prompt" - "decode_per_turn" * float8 '1' + "added_per_turn" * float8 '1') / NULLIF("added_per_turn", 0) END WHEN "added_per_turn" <= float8 '0' THEN float8 '0' END WHEN "context_overrun"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "context") <= float8 '0' THEN "turns" END $$;

-- Generated but not added, in tokens/turn. How much more a turn generates than it adds to the next prompt; above zero, something is dropped on the way.
DROP FUNCTION IF EXISTS "added_shortfall";
CREATE FUNCTION "added_shortfall"("added_per_turn" double precision, "decode_per_turn" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "decode_per_turn" - "added_per_turn" $$;

-- Tinker per episode, no cached prefill, in USD. Every prompt token is billed at the prefill rate, however often it was sent before.
DROP FUNCTION IF EXISTS "tinker_flat_episode";
CREATE FUNCTION "tinker_flat_episode"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "prefill" double precision, "sample" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ("prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "prefill" + "decode_tokens"("turns", "decode_per_turn") * "sample") / float8 '1000000' $$;

-- Tinker prefill, no cached prefill, in USD. The prefill of all episodes.
DROP FUNCTION IF EXISTS "tinker_flat_prefill_cost";
CREATE FUNCTION "tinker_flat_prefill_cost"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "prefill" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "episodes" * "prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "prefill" / float8 '1000000' $$;

-- Tinker sampling, in USD. The generated tokens of all episodes.
DROP FUNCTION IF EXISTS "tinker_decode_cost";
CREATE FUNCTION "tinker_decode_cost"("episodes" double precision, "turns" double precision, "decode_per_turn" double precision, "sample" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "episodes" * "decode_tokens"("turns", "decode_per_turn") * "sample" / float8 '1000000' $$;

-- Tinker, no cached prefill, in USD. The cost of all episodes, which is prefill and sampling.
DROP FUNCTION IF EXISTS "tinker_flat_total";
CREATE FUNCTION "tinker_flat_total"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "prefill" double precision, "sample" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "episodes" * "tinker_flat_episode"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prefill", "sample") $$;

-- Tinker per episode, in USD. Each prompt token is billed once at the prefill rate, and then at the cached prefill rate.
DROP FUNCTION IF EXISTS "tinker_cached_episode";
CREATE FUNCTION "tinker_cached_episode"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "prefill" double precision, "cached_prefill" double precision, "sample" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ("uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "prefill" + "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "cached_prefill" + "decode_tokens"("turns", "decode_per_turn") * "sample") / float8 '1000000' $$;

-- Tinker prefill, in USD. The uncached prompt tokens of all episodes.
DROP FUNCTION IF EXISTS "tinker_uncached_cost";
CREATE FUNCTION "tinker_uncached_cost"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "prefill" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "prefill" / float8 '1000000' $$;

-- Tinker cached prefill, in USD. The cached prompt tokens of all episodes.
DROP FUNCTION IF EXISTS "tinker_cached_cost";
CREATE FUNCTION "tinker_cached_cost"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "cached_prefill" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "episodes" * "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "cached_prefill" / float8 '1000000' $$;

-- Tinker, in USD. The cost of all episodes, which is prefill, cached prefill and sampling.
DROP FUNCTION IF EXISTS "tinker_cached_total";
CREATE FUNCTION "tinker_cached_total"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "prefill" double precision, "cached_prefill" double precision, "sample" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "episodes" * "tinker_cached_episode"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prefill", "cached_prefill", "sample") $$;

-- Serverless per episode, in USD. Uncached and cached input and output are billed apart.
DROP FUNCTION IF EXISTS "serverless_episode";
CREATE FUNCTION "serverless_episode"("turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "input" double precision, "cached_input" double precision, "output" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ("uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "input" + "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "cached_input" + "decode_tokens"("turns", "decode_per_turn") * "output") / float8 '1000000' $$;

-- Serverless input, in USD. The uncached prompt tokens of all episodes.
DROP FUNCTION IF EXISTS "serverless_uncached_cost";
CREATE FUNCTION "serverless_uncached_cost"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "input" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "input" / float8 '1000000' $$;

-- Serverless cached input, in USD. The cached prompt tokens of all episodes.
DROP FUNCTION IF EXISTS "serverless_cached_cost";
CREATE FUNCTION "serverless_cached_cost"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "cached_input" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "episodes" * "cached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") * "cached_input" / float8 '1000000' $$;

-- Serverless output, in USD. The generated tokens of all episodes.
DROP FUNCTION IF EXISTS "serverless_decode_cost";
CREATE FUNCTION "serverless_decode_cost"("episodes" double precision, "turns" double precision, "decode_per_turn" double precision, "output" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "episodes" * "decode_tokens"("turns", "decode_per_turn") * "output" / float8 '1000000' $$;

-- Serverless, in USD. The cost of all episodes, which is input, cached input and output.
DROP FUNCTION IF EXISTS "serverless_total";
CREATE FUNCTION "serverless_total"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "input" double precision, "cached_input" double precision, "output" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "episodes" * "serverless_episode"("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "input", "cached_input", "output") $$;

-- Prefill time, in s. How long the cluster prefills, with each token prefilled once; 0 where there is nothing to prefill.
DROP FUNCTION IF EXISTS "prefill_time";
CREATE FUNCTION "prefill_time"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "prompt_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") <> float8 '0' THEN "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") / NULLIF("prompt_tps", 0) WHEN "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") = float8 '0' THEN float8 '0' END $$;

-- Decode time, in s. How long the cluster generates; 0 where it generates nothing.
DROP FUNCTION IF EXISTS "decode_time";
CREATE FUNCTION "decode_time"("episodes" double precision, "turns" double precision, "decode_per_turn" double precision, "decode_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN "episodes" * "decode_tokens"("turns", "decode_per_turn") <> float8 '0' THEN "episodes" * "decode_tokens"("turns", "decode_per_turn") / NULLIF("decode_tps", 0) WHEN "episodes" * "decode_tokens"("turns", "decode_per_turn") = float8 '0' THEN float8 '0' END $$;

-- Cluster time, in s. The two run side by side, so the longer one counts.
DROP FUNCTION IF EXISTS "cluster_time";
CREATE FUNCTION "cluster_time"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "prompt_tps" double precision, "decode_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN "prefill_time"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") >= "decode_time"("episodes", "turns", "decode_per_turn", "decode_tps") THEN "prefill_time"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") WHEN "prefill_time"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") < "decode_time"("episodes", "turns", "decode_per_turn", "decode_tps") THEN "decode_time"("episodes", "turns", "decode_per_turn", "decode_tps") END $$;

-- Prefill hours, in hours. The prefill time in hours.
DROP FUNCTION IF EXISTS "prefill_hours";
CREATE FUNCTION "prefill_hours"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "prompt_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "prefill_time"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") / float8 '3600' $$;

-- Decode hours, in hours. The decode time in hours.
DROP FUNCTION IF EXISTS "decode_hours";
CREATE FUNCTION "decode_hours"("episodes" double precision, "turns" double precision, "decode_per_turn" double precision, "decode_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "decode_time"("episodes", "turns", "decode_per_turn", "decode_tps") / float8 '3600' $$;

-- Cluster hours, in hours. The cluster time in hours.
DROP FUNCTION IF EXISTS "cluster_hours";
CREATE FUNCTION "cluster_hours"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "prompt_tps" double precision, "decode_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "cluster_time"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") / float8 '3600' $$;

-- Dedicated, in USD. GPU-hours are billed idle or busy, so a cluster that works half of the time costs twice as much.
DROP FUNCTION IF EXISTS "dedicated_total";
CREATE FUNCTION "dedicated_total"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "gpus" double precision, "gpu_hour" double precision, "prompt_tps" double precision, "decode_tps" double precision, "utilization" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "cluster_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") * "gpus" * "gpu_hour" / NULLIF("utilization", 0) $$;

-- Dedicated per episode, in USD. The cost of the cluster, shared among the episodes.
DROP FUNCTION IF EXISTS "dedicated_episode";
CREATE FUNCTION "dedicated_episode"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "gpus" double precision, "gpu_hour" double precision, "prompt_tps" double precision, "decode_tps" double precision, "utilization" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "dedicated_total"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "gpus", "gpu_hour", "prompt_tps", "decode_tps", "utilization") / NULLIF("episodes", 0) $$;

-- Cost of a cluster per 1M tokens, in USD/Mtok. More replicas make more tokens in the same time for proportionally more money, so this stays as it is.
DROP FUNCTION IF EXISTS "cluster_cost_per_mtok";
CREATE FUNCTION "cluster_cost_per_mtok"("gpus" double precision, "gpu_hour" double precision, "cluster_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "gpus" * "gpu_hour" / NULLIF("cluster_tps", 0) * float8 '1000000' / float8 '3600' $$;

-- Cluster hours at par, in hours. The hours of work that the baseline's total buys on the cluster.
DROP FUNCTION IF EXISTS "hours_at_par";
CREATE FUNCTION "hours_at_par"("gpus" double precision, "gpu_hour" double precision, "utilization" double precision, "baseline_total" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "baseline_total" * "utilization" / NULLIF("gpus" * "gpu_hour", 0) $$;

-- GPUs at par, in GPUs. With this many GPUs, at the same throughput, dedicated costs what the baseline does; 0 where there is nothing to do.
DROP FUNCTION IF EXISTS "gpus_at_par";
CREATE FUNCTION "gpus_at_par"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "gpu_hour" double precision, "prompt_tps" double precision, "decode_tps" double precision, "utilization" double precision, "baseline_total" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN "cluster_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") > float8 '0' THEN "baseline_total" * "utilization" / NULLIF("cluster_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") * "gpu_hour", 0) WHEN "cluster_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "decode_per_turn", "prompt_tps", "decode_tps") <= float8 '0' THEN float8 '0' END $$;

-- Prompt throughput at par, in tokens/s. At this prompt throughput prefill takes as long as the baseline's total buys; 0 where that is nothing, or where decode takes longer anyway.
DROP FUNCTION IF EXISTS "prompt_tps_at_par";
CREATE FUNCTION "prompt_tps_at_par"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "gpus" double precision, "gpu_hour" double precision, "decode_tps" double precision, "utilization" double precision, "baseline_total" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") > float8 '0' THEN CASE WHEN "decode_hours"("episodes", "turns", "decode_per_turn", "decode_tps") <= "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") THEN "episodes" * "uncached_prompt_tokens"("turns", "initial_prompt", "added_per_turn") / NULLIF("hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total"), 0) / float8 '3600' WHEN "decode_hours"("episodes", "turns", "decode_per_turn", "decode_tps") > "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") THEN float8 '0' END WHEN "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") <= float8 '0' THEN float8 '0' END $$;

-- Decode throughput at par, in tokens/s. At this decode throughput generating takes as long as the baseline's total buys; 0 where that is nothing, or where prefill takes longer anyway.
DROP FUNCTION IF EXISTS "decode_tps_at_par";
CREATE FUNCTION "decode_tps_at_par"("episodes" double precision, "turns" double precision, "initial_prompt" double precision, "added_per_turn" double precision, "decode_per_turn" double precision, "gpus" double precision, "gpu_hour" double precision, "prompt_tps" double precision, "utilization" double precision, "baseline_total" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") > float8 '0' THEN CASE WHEN "prefill_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") <= "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") THEN "episodes" * "decode_tokens"("turns", "decode_per_turn") / NULLIF("hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total"), 0) / float8 '3600' WHEN "prefill_hours"("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps") > "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") THEN float8 '0' END WHEN "hours_at_par"("gpus", "gpu_hour", "utilization", "baseline_total") <= float8 '0' THEN float8 '0' END $$;

-- Tokens per response, estimated, in tokens. Where nothing is measured, a response has three fifths of the most tokens that it may have.
DROP FUNCTION IF EXISTS "rft_average_tokens";
CREATE FUNCTION "rft_average_tokens"("max_tokens" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "max_tokens" * float8 '0.6' $$;

-- Tokens of a fine-tuning job, in tokens. Every response to every prompt in every epoch.
DROP FUNCTION IF EXISTS "rft_total_tokens";
CREATE FUNCTION "rft_total_tokens"("prompts" double precision, "epochs" double precision, "responses" double precision, "average_tokens" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "prompts" * "epochs" * "responses" * "average_tokens" $$;

-- GPU-hours of a fine-tuning job, in GPU-hours. All GPUs are billed for as long as the tokens take.
DROP FUNCTION IF EXISTS "rft_gpu_hours";
CREATE FUNCTION "rft_gpu_hours"("gpus" double precision, "prompts" double precision, "epochs" double precision, "responses" double precision, "average_tokens" double precision, "rollout_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "gpus" * ("rft_total_tokens"("prompts", "epochs", "responses", "average_tokens") / NULLIF("rollout_tps", 0)) / float8 '3600' $$;

-- Cost of a fine-tuning job, in USD. GPU-hours are billed at the on-demand rate.
DROP FUNCTION IF EXISTS "rft_cost";
CREATE FUNCTION "rft_cost"("gpus" double precision, "gpu_hour" double precision, "prompts" double precision, "epochs" double precision, "responses" double precision, "average_tokens" double precision, "rollout_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "rft_gpu_hours"("gpus", "prompts", "epochs", "responses", "average_tokens", "rollout_tps") * "gpu_hour" $$;

-- Training time, in hours. The GPUs work side by side.
DROP FUNCTION IF EXISTS "rft_training_hours";
CREATE FUNCTION "rft_training_hours"("gpus" double precision, "prompts" double precision, "epochs" double precision, "responses" double precision, "average_tokens" double precision, "rollout_tps" double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT "rft_gpu_hours"("gpus", "prompts", "epochs", "responses", "average_tokens", "rollout_tps") / NULLIF("gpus", 0) $$;

DROP TABLE IF EXISTS models;
CREATE TABLE models (
  name text,
  model text
);
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
  missing text
);
INSERT INTO offers VALUES
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

CREATE TABLE IF NOT EXISTS requests (
  id text,
  requested_at timestamptz,
  model text,
  "prompt" BIGINT,
  "cached" BIGINT,
  "generated" BIGINT
);

CREATE VIEW checked_requests AS
SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, DATE '1970-01-01' + CAST(FLOOR(DATE_PART('epoch', r.requested_at) / 86400) AS integer) AS requested_on,
  r."prompt" AS "prompt", r."cached" AS "cached", r."generated" AS "generated",
  CASE
    WHEN r.requested_at IS NULL THEN 'The request has no moment.'
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

CREATE VIEW priced_requests AS
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
