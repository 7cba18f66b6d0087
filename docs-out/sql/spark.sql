-- RateCards: rates, formulas and prices for Spark SQL 3.5 or later. The project's tests do not run it: try it before you rely on it.
-- Generated: change the cards and formulas, and build again. RateCards' docs/sql.md tells how it is used.

DROP VIEW IF EXISTS priced_requests;
DROP VIEW IF EXISTS priced_traffic;
DROP VIEW IF EXISTS traffic;
DROP VIEW IF EXISTS checked_requests;

DROP TABLE IF EXISTS rates;
CREATE TABLE rates (
  id STRING,
  provider STRING,
  sku STRING,
  meter STRING,
  path STRING,
  value DOUBLE,
  unit STRING,
  valid_from DATE,
  valid_to DATE,
  words STRING
);
INSERT INTO rates VALUES
  ('fireworks-billing-rules.image-input.prompt-tokens', 'Fireworks AI', 'image-input', 'prompt-tokens', NULL, 576D, 'tokens/image', DATE '2024-05-01', NULL, '576'),
  ('fireworks-billing-rules.serverless-lora.surcharge', 'Fireworks AI', 'serverless-lora', 'surcharge', NULL, 0D, 'USD/Mtok', DATE '2024-05-01', DATE '2026-10-01', 'free'),
  ('fireworks-billing-rules.serverless-lora.surcharge', 'Fireworks AI', 'serverless-lora', 'surcharge', NULL, NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-billing-rules.dedicated-deployment.billing-increment', 'Fireworks AI', 'dedicated-deployment', 'billing-increment', NULL, 1D, 's', DATE '2024-05-01', NULL, '1'),
  ('fireworks-dedicated-defaults.kimi-k2p6.gpus', 'Fireworks AI', 'kimi-k2p6', 'gpus', NULL, 8D, 'GPUs', DATE '2026-05-16', NULL, '8'),
  ('fireworks-dedicated-defaults.kimi-k2p6.gpu', 'Fireworks AI', 'kimi-k2p6', 'gpu', NULL, NULL, NULL, DATE '2026-05-16', NULL, 'b300-288gb'),
  ('fireworks-dedicated-defaults.kimi-k2p6.prompt-tps', 'Fireworks AI', 'kimi-k2p6', 'prompt-tps', NULL, 30000D, 'tokens/s', DATE '2026-05-16', NULL, '30000'),
  ('fireworks-dedicated-defaults.kimi-k2p6.decode-tps', 'Fireworks AI', 'kimi-k2p6', 'decode-tps', NULL, 1500D, 'tokens/s', DATE '2026-05-16', NULL, '1500'),
  ('fireworks-dedicated-defaults.kimi-k2p5.gpus', 'Fireworks AI', 'kimi-k2p5', 'gpus', NULL, 8D, 'GPUs', DATE '2026-05-16', NULL, '8'),
  ('fireworks-dedicated-defaults.kimi-k2p5.gpu', 'Fireworks AI', 'kimi-k2p5', 'gpu', NULL, NULL, NULL, DATE '2026-05-16', NULL, 'b300-288gb'),
  ('fireworks-dedicated-defaults.kimi-k2p5.prompt-tps', 'Fireworks AI', 'kimi-k2p5', 'prompt-tps', NULL, 30000D, 'tokens/s', DATE '2026-05-16', NULL, '30000'),
  ('fireworks-dedicated-defaults.kimi-k2p5.decode-tps', 'Fireworks AI', 'kimi-k2p5', 'decode-tps', NULL, 1500D, 'tokens/s', DATE '2026-05-16', NULL, '1500'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.gpus', 'Fireworks AI', 'qwen3p5-397b', 'gpus', NULL, 8D, 'GPUs', DATE '2026-05-16', NULL, '8'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.gpu', 'Fireworks AI', 'qwen3p5-397b', 'gpu', NULL, NULL, NULL, DATE '2026-05-16', NULL, 'b200-180gb'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.prompt-tps', 'Fireworks AI', 'qwen3p5-397b', 'prompt-tps', NULL, 20000D, 'tokens/s', DATE '2026-05-16', NULL, '20000'),
  ('fireworks-dedicated-defaults.qwen3p5-397b.decode-tps', 'Fireworks AI', 'qwen3p5-397b', 'decode-tps', NULL, 1200D, 'tokens/s', DATE '2026-05-16', NULL, '1200'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.gpus', 'Fireworks AI', 'gpt-oss-120b', 'gpus', NULL, 4D, 'GPUs', DATE '2026-05-16', NULL, '4'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.gpu', 'Fireworks AI', 'gpt-oss-120b', 'gpu', NULL, NULL, NULL, DATE '2026-05-16', NULL, 'h200-141gb'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.prompt-tps', 'Fireworks AI', 'gpt-oss-120b', 'prompt-tps', NULL, 25000D, 'tokens/s', DATE '2026-05-16', NULL, '25000'),
  ('fireworks-dedicated-defaults.gpt-oss-120b.decode-tps', 'Fireworks AI', 'gpt-oss-120b', 'decode-tps', NULL, 2500D, 'tokens/s', DATE '2026-05-16', NULL, '2500'),
  ('fireworks-embeddings.up-to-150m.input', 'Fireworks AI', 'up-to-150m', 'input', NULL, 0.008D, 'USD/Mtok', DATE '2024-05-01', NULL, '0.008'),
  ('fireworks-embeddings.150m-to-350m.input', 'Fireworks AI', '150m-to-350m', 'input', NULL, 0.016D, 'USD/Mtok', DATE '2024-05-01', NULL, '0.016'),
  ('fireworks-embeddings.qwen3-8b.input', 'Fireworks AI', 'qwen3-8b', 'input', NULL, 0.1D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.10'),
  ('fireworks-fine-tuning.up-to-16b.any-method', 'Fireworks AI', 'up-to-16b', 'any-method', NULL, 0.5D, 'USD/Mtok', DATE '2024-05-01', DATE '2026-10-01', '0.50'),
  ('fireworks-fine-tuning.up-to-16b.any-method', 'Fireworks AI', 'up-to-16b', 'any-method', NULL, NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-fine-tuning.up-to-16b.lora-sft', 'Fireworks AI', 'up-to-16b', 'lora-sft', NULL, 0.5D, 'USD/Mtok', DATE '2026-10-01', NULL, '0.50'),
  ('fireworks-fine-tuning.up-to-16b.lora-dpo', 'Fireworks AI', 'up-to-16b', 'lora-dpo', NULL, 1D, 'USD/Mtok', DATE '2026-10-01', NULL, '1'),
  ('fireworks-fine-tuning.up-to-16b.full-sft', 'Fireworks AI', 'up-to-16b', 'full-sft', NULL, 1D, 'USD/Mtok', DATE '2026-10-01', NULL, '1'),
  ('fireworks-fine-tuning.up-to-16b.full-dpo', 'Fireworks AI', 'up-to-16b', 'full-dpo', NULL, 2D, 'USD/Mtok', DATE '2026-10-01', NULL, '2'),
  ('fireworks-fine-tuning.16b-to-80b.any-method', 'Fireworks AI', '16b-to-80b', 'any-method', NULL, 3D, 'USD/Mtok', DATE '2024-05-01', DATE '2026-10-01', '3.00'),
  ('fireworks-fine-tuning.16b-to-80b.any-method', 'Fireworks AI', '16b-to-80b', 'any-method', NULL, NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-fine-tuning.16b-to-80b.lora-sft', 'Fireworks AI', '16b-to-80b', 'lora-sft', NULL, 3D, 'USD/Mtok', DATE '2026-10-01', NULL, '3'),
  ('fireworks-fine-tuning.16b-to-80b.lora-dpo', 'Fireworks AI', '16b-to-80b', 'lora-dpo', NULL, 6D, 'USD/Mtok', DATE '2026-10-01', NULL, '6'),
  ('fireworks-fine-tuning.16b-to-80b.full-sft', 'Fireworks AI', '16b-to-80b', 'full-sft', NULL, 6D, 'USD/Mtok', DATE '2026-10-01', NULL, '6'),
  ('fireworks-fine-tuning.16b-to-80b.full-dpo', 'Fireworks AI', '16b-to-80b', 'full-dpo', NULL, 12D, 'USD/Mtok', DATE '2026-10-01', NULL, '12'),
  ('fireworks-fine-tuning.80b-to-300b.lora-sft', 'Fireworks AI', '80b-to-300b', 'lora-sft', NULL, 6D, 'USD/Mtok', DATE '2026-10-01', NULL, '6'),
  ('fireworks-fine-tuning.80b-to-300b.lora-dpo', 'Fireworks AI', '80b-to-300b', 'lora-dpo', NULL, 12D, 'USD/Mtok', DATE '2026-10-01', NULL, '12'),
  ('fireworks-fine-tuning.80b-to-300b.full-sft', 'Fireworks AI', '80b-to-300b', 'full-sft', NULL, 12D, 'USD/Mtok', DATE '2026-10-01', NULL, '12'),
  ('fireworks-fine-tuning.80b-to-300b.full-dpo', 'Fireworks AI', '80b-to-300b', 'full-dpo', NULL, 24D, 'USD/Mtok', DATE '2026-10-01', NULL, '24'),
  ('fireworks-fine-tuning.over-300b.lora-sft', 'Fireworks AI', 'over-300b', 'lora-sft', NULL, 10D, 'USD/Mtok', DATE '2026-10-01', NULL, '10'),
  ('fireworks-fine-tuning.over-300b.lora-dpo', 'Fireworks AI', 'over-300b', 'lora-dpo', NULL, 20D, 'USD/Mtok', DATE '2026-10-01', NULL, '20'),
  ('fireworks-fine-tuning.over-300b.full-sft', 'Fireworks AI', 'over-300b', 'full-sft', NULL, 20D, 'USD/Mtok', DATE '2026-10-01', NULL, '20'),
  ('fireworks-fine-tuning.over-300b.full-dpo', 'Fireworks AI', 'over-300b', 'full-dpo', NULL, 40D, 'USD/Mtok', DATE '2026-10-01', NULL, '40'),
  ('fireworks-fine-tuning.mixtral-8x7b.any-method', 'Fireworks AI', 'mixtral-8x7b', 'any-method', NULL, 2D, 'USD/Mtok', DATE '2024-05-01', DATE '2026-10-01', '2.00'),
  ('fireworks-fine-tuning.mixtral-8x7b.any-method', 'Fireworks AI', 'mixtral-8x7b', 'any-method', NULL, NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour', 'Fireworks AI', 'a100-80gb', 'gpu-hour', 'any-region', 3.89D, 'USD/GPU-hour', DATE '2024-05-01', DATE '2025-07-19', '3.89'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour', 'Fireworks AI', 'a100-80gb', 'gpu-hour', 'any-region', 2.9D, 'USD/GPU-hour', DATE '2025-07-19', DATE '2026-05-16', '2.90'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour', 'Fireworks AI', 'a100-80gb', 'gpu-hour', 'any-region', NULL, 'USD/GPU-hour', DATE '2026-05-16', NULL, 'not published'),
  ('fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned', 'Fireworks AI', 'a100-80gb', 'gpu-hour', 'region-pinned', NULL, 'USD/GPU-hour', DATE '2026-10-01', NULL, 'not published'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'any-region', NULL, 'USD/GPU-hour', DATE '2024-05-01', DATE '2025-07-19', 'on request'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'any-region', 5.8D, 'USD/GPU-hour', DATE '2025-07-19', DATE '2026-02-01', '5.80'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'any-region', 4D, 'USD/GPU-hour', DATE '2026-02-01', DATE '2026-05-16', '4.00'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'any-region', 7D, 'USD/GPU-hour', DATE '2026-05-16', DATE '2026-10-01', '7.00'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'any-region', 8D, 'USD/GPU-hour', DATE '2026-10-01', NULL, '8.00'),
  ('fireworks-gpu-hours.h100-80gb.gpu-hour.region-pinned', 'Fireworks AI', 'h100-80gb', 'gpu-hour', 'region-pinned', 12D, 'USD/GPU-hour', DATE '2026-10-01', NULL, '12.00'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'Fireworks AI', 'h200-141gb', 'gpu-hour', 'any-region', 6.99D, 'USD/GPU-hour', DATE '2025-07-19', DATE '2026-02-01', '6.99'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'Fireworks AI', 'h200-141gb', 'gpu-hour', 'any-region', 6D, 'USD/GPU-hour', DATE '2026-02-01', DATE '2026-05-16', '6.00'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'Fireworks AI', 'h200-141gb', 'gpu-hour', 'any-region', 7D, 'USD/GPU-hour', DATE '2026-05-16', DATE '2026-10-01', '7.00'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour', 'Fireworks AI', 'h200-141gb', 'gpu-hour', 'any-region', 8D, 'USD/GPU-hour', DATE '2026-10-01', NULL, '8.00'),
  ('fireworks-gpu-hours.h200-141gb.gpu-hour.region-pinned', 'Fireworks AI', 'h200-141gb', 'gpu-hour', 'region-pinned', 12D, 'USD/GPU-hour', DATE '2026-10-01', NULL, '12.00'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'Fireworks AI', 'b200-180gb', 'gpu-hour', 'any-region', 11.99D, 'USD/GPU-hour', DATE '2025-07-19', DATE '2026-02-01', '11.99'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'Fireworks AI', 'b200-180gb', 'gpu-hour', 'any-region', 9D, 'USD/GPU-hour', DATE '2026-02-01', DATE '2026-05-16', '9.00'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'Fireworks AI', 'b200-180gb', 'gpu-hour', 'any-region', 10D, 'USD/GPU-hour', DATE '2026-05-16', DATE '2026-10-01', '10.00'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour', 'Fireworks AI', 'b200-180gb', 'gpu-hour', 'any-region', 13D, 'USD/GPU-hour', DATE '2026-10-01', NULL, '13.00'),
  ('fireworks-gpu-hours.b200-180gb.gpu-hour.region-pinned', 'Fireworks AI', 'b200-180gb', 'gpu-hour', 'region-pinned', 19.5D, 'USD/GPU-hour', DATE '2026-10-01', NULL, '19.50'),
  ('fireworks-gpu-hours.b300-288gb.gpu-hour', 'Fireworks AI', 'b300-288gb', 'gpu-hour', 'any-region', 12D, 'USD/GPU-hour', DATE '2026-05-16', DATE '2026-10-01', '12.00'),
  ('fireworks-gpu-hours.b300-288gb.gpu-hour', 'Fireworks AI', 'b300-288gb', 'gpu-hour', 'any-region', 15D, 'USD/GPU-hour', DATE '2026-10-01', NULL, '15.00'),
  ('fireworks-gpu-hours.b300-288gb.gpu-hour.region-pinned', 'Fireworks AI', 'b300-288gb', 'gpu-hour', 'region-pinned', 22.5D, 'USD/GPU-hour', DATE '2026-10-01', NULL, '22.50'),
  ('fireworks-gpu-hours.gb300-288gb.gpu-hour', 'Fireworks AI', 'gb300-288gb', 'gpu-hour', 'any-region', 20D, 'USD/GPU-hour', DATE '2026-10-01', NULL, '20.00'),
  ('fireworks-gpu-hours.gb300-288gb.gpu-hour.region-pinned', 'Fireworks AI', 'gb300-288gb', 'gpu-hour', 'region-pinned', 30D, 'USD/GPU-hour', DATE '2026-10-01', NULL, '30.00'),
  ('fireworks-gpu-hours.mi300x.gpu-hour', 'Fireworks AI', 'mi300x', 'gpu-hour', 'any-region', 4.99D, 'USD/GPU-hour', DATE '2025-07-19', DATE '2026-02-01', '4.99'),
  ('fireworks-gpu-hours.mi300x.gpu-hour', 'Fireworks AI', 'mi300x', 'gpu-hour', 'any-region', NULL, 'USD/GPU-hour', DATE '2026-02-01', NULL, 'not published'),
  ('fireworks-gpu-hours.mi300x.gpu-hour.region-pinned', 'Fireworks AI', 'mi300x', 'gpu-hour', 'region-pinned', NULL, 'USD/GPU-hour', DATE '2026-10-01', NULL, 'not published'),
  ('fireworks-images.sdxl.step', 'Fireworks AI', 'sdxl', 'step', NULL, NULL, 'USD/step', DATE '2024-05-01', DATE '2025-07-19', 'not published'),
  ('fireworks-images.sdxl.step', 'Fireworks AI', 'sdxl', 'step', NULL, 0.00013D, 'USD/step', DATE '2025-07-19', NULL, '0.00013'),
  ('fireworks-images.sdxl.image-of-30-steps', 'Fireworks AI', 'sdxl', 'image-of-30-steps', NULL, 0.0039D, 'USD/image', DATE '2025-07-19', NULL, '0.0039'),
  ('fireworks-images.sdxl-controlnet.step', 'Fireworks AI', 'sdxl-controlnet', 'step', NULL, NULL, 'USD/step', DATE '2024-05-01', DATE '2025-07-19', 'not published'),
  ('fireworks-images.sdxl-controlnet.step', 'Fireworks AI', 'sdxl-controlnet', 'step', NULL, 0.0002D, 'USD/step', DATE '2025-07-19', NULL, '0.0002'),
  ('fireworks-images.sdxl-controlnet.image-of-30-steps', 'Fireworks AI', 'sdxl-controlnet', 'image-of-30-steps', NULL, 0.006D, 'USD/image', DATE '2025-07-19', NULL, '0.006'),
  ('fireworks-plans.developer.request-limit', 'Fireworks AI', 'developer', 'request-limit', NULL, 600D, 'requests/min', DATE '2024-05-01', DATE '2026-08-01', '600'),
  ('fireworks-plans.developer.request-limit', 'Fireworks AI', 'developer', 'request-limit', NULL, NULL, 'requests/min', DATE '2026-08-01', NULL, 'not published'),
  ('fireworks-plans.developer.deployed-models', 'Fireworks AI', 'developer', 'deployed-models', NULL, 100D, 'models', DATE '2024-05-01', NULL, '100'),
  ('fireworks-plans.business.request-limit', 'Fireworks AI', 'business', 'request-limit', NULL, NULL, 'requests/min', DATE '2024-05-01', NULL, 'on request'),
  ('fireworks-plans.business.deployed-models', 'Fireworks AI', 'business', 'deployed-models', NULL, 100D, 'models', DATE '2024-05-01', NULL, '100'),
  ('fireworks-plans.enterprise.request-limit', 'Fireworks AI', 'enterprise', 'request-limit', NULL, NULL, 'requests/min', DATE '2024-05-01', NULL, 'unlimited'),
  ('fireworks-plans.enterprise.deployed-models', 'Fireworks AI', 'enterprise', 'deployed-models', NULL, NULL, 'models', DATE '2024-05-01', NULL, 'unlimited'),
  ('fireworks-plans.without-payment-card.request-limit', 'Fireworks AI', 'without-payment-card', 'request-limit', NULL, 10D, 'requests/min', DATE '2026-08-01', NULL, '10'),
  ('fireworks-plans.with-payment-card.request-limit', 'Fireworks AI', 'with-payment-card', 'request-limit', NULL, 6000D, 'requests/min', DATE '2026-08-01', NULL, '6000'),
  ('fireworks-serverless.kimi-k2p6.input', 'Fireworks AI', 'kimi-k2p6', 'input', 'standard', 0.95D, 'USD/Mtok', DATE '2026-05-09', NULL, '0.95'),
  ('fireworks-serverless.kimi-k2p6.cached-input', 'Fireworks AI', 'kimi-k2p6', 'cached-input', 'standard', 0.16D, 'USD/Mtok', DATE '2026-05-09', NULL, '0.16'),
  ('fireworks-serverless.kimi-k2p6.output', 'Fireworks AI', 'kimi-k2p6', 'output', 'standard', 4D, 'USD/Mtok', DATE '2026-05-09', NULL, '4.00'),
  ('fireworks-serverless.kimi-k2p6.input.priority', 'Fireworks AI', 'kimi-k2p6', 'input', 'priority', 1.5D, 'USD/Mtok', DATE '2026-05-09', NULL, '1.50'),
  ('fireworks-serverless.kimi-k2p6.cached-input.priority', 'Fireworks AI', 'kimi-k2p6', 'cached-input', 'priority', 0.22D, 'USD/Mtok', DATE '2026-05-09', NULL, '0.22'),
  ('fireworks-serverless.kimi-k2p6.output.priority', 'Fireworks AI', 'kimi-k2p6', 'output', 'priority', 6D, 'USD/Mtok', DATE '2026-05-09', NULL, '6.00'),
  ('fireworks-serverless.kimi-k2p6.input.fast', 'Fireworks AI', 'kimi-k2p6', 'input', 'fast', 2D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '2.00'),
  ('fireworks-serverless.kimi-k2p6.input.fast', 'Fireworks AI', 'kimi-k2p6', 'input', 'fast', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p6.cached-input.fast', 'Fireworks AI', 'kimi-k2p6', 'cached-input', 'fast', 0.3D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '0.30'),
  ('fireworks-serverless.kimi-k2p6.cached-input.fast', 'Fireworks AI', 'kimi-k2p6', 'cached-input', 'fast', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p6.output.fast', 'Fireworks AI', 'kimi-k2p6', 'output', 'fast', 8D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '8.00'),
  ('fireworks-serverless.kimi-k2p6.output.fast', 'Fireworks AI', 'kimi-k2p6', 'output', 'fast', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p6.input.batch', 'Fireworks AI', 'kimi-k2p6', 'input', 'batch', 0.57D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.57'),
  ('fireworks-serverless.kimi-k2p6.input.batch', 'Fireworks AI', 'kimi-k2p6', 'input', 'batch', 0.475D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.475'),
  ('fireworks-serverless.kimi-k2p6.output.batch', 'Fireworks AI', 'kimi-k2p6', 'output', 'batch', 2.4D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '2.40'),
  ('fireworks-serverless.kimi-k2p6.output.batch', 'Fireworks AI', 'kimi-k2p6', 'output', 'batch', 2D, 'USD/Mtok', DATE '2026-08-01', NULL, '2.00'),
  ('fireworks-serverless.kimi-k2p5.input', 'Fireworks AI', 'kimi-k2p5', 'input', 'standard', 0.6D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.60'),
  ('fireworks-serverless.kimi-k2p5.input', 'Fireworks AI', 'kimi-k2p5', 'input', 'standard', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'standard', 0.1D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.10'),
  ('fireworks-serverless.kimi-k2p5.cached-input', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'standard', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output', 'Fireworks AI', 'kimi-k2p5', 'output', 'standard', 3D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '3.00'),
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
  ('fireworks-serverless.kimi-k2p5.input.batch', 'Fireworks AI', 'kimi-k2p5', 'input', 'batch', 0.36D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.36'),
  ('fireworks-serverless.kimi-k2p5.input.batch', 'Fireworks AI', 'kimi-k2p5', 'input', 'batch', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.cached-input.batch', 'Fireworks AI', 'kimi-k2p5', 'cached-input', 'batch', NULL, 'USD/Mtok', DATE '2026-08-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k2p5.output.batch', 'Fireworks AI', 'kimi-k2p5', 'output', 'batch', 1.8D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '1.80'),
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
  ('fireworks-serverless.gpt-oss-120b.input', 'Fireworks AI', 'gpt-oss-120b', 'input', 'standard', 0.15D, 'USD/Mtok', DATE '2026-05-09', NULL, '0.15'),
  ('fireworks-serverless.gpt-oss-120b.cached-input', 'Fireworks AI', 'gpt-oss-120b', 'cached-input', 'standard', 0.015D, 'USD/Mtok', DATE '2026-05-09', NULL, '0.015'),
  ('fireworks-serverless.gpt-oss-120b.output', 'Fireworks AI', 'gpt-oss-120b', 'output', 'standard', 0.6D, 'USD/Mtok', DATE '2026-05-09', NULL, '0.60'),
  ('fireworks-serverless.gpt-oss-120b.input.priority', 'Fireworks AI', 'gpt-oss-120b', 'input', 'priority', 0.18D, 'USD/Mtok', DATE '2026-05-09', NULL, '0.18'),
  ('fireworks-serverless.gpt-oss-120b.cached-input.priority', 'Fireworks AI', 'gpt-oss-120b', 'cached-input', 'priority', 0.018D, 'USD/Mtok', DATE '2026-05-09', NULL, '0.018'),
  ('fireworks-serverless.gpt-oss-120b.output.priority', 'Fireworks AI', 'gpt-oss-120b', 'output', 'priority', 0.72D, 'USD/Mtok', DATE '2026-05-09', NULL, '0.72'),
  ('fireworks-serverless.gpt-oss-120b.input.fast', 'Fireworks AI', 'gpt-oss-120b', 'input', 'fast', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-120b.cached-input.fast', 'Fireworks AI', 'gpt-oss-120b', 'cached-input', 'fast', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-120b.output.fast', 'Fireworks AI', 'gpt-oss-120b', 'output', 'fast', NULL, 'USD/Mtok', DATE '2026-05-09', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-120b.input.batch', 'Fireworks AI', 'gpt-oss-120b', 'input', 'batch', 0.09D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.09'),
  ('fireworks-serverless.gpt-oss-120b.input.batch', 'Fireworks AI', 'gpt-oss-120b', 'input', 'batch', 0.075D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.075'),
  ('fireworks-serverless.gpt-oss-120b.output.batch', 'Fireworks AI', 'gpt-oss-120b', 'output', 'batch', 0.36D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.36'),
  ('fireworks-serverless.gpt-oss-120b.output.batch', 'Fireworks AI', 'gpt-oss-120b', 'output', 'batch', 0.3D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.30'),
  ('fireworks-serverless.gpt-oss-20b.input', 'Fireworks AI', 'gpt-oss-20b', 'input', 'standard', 0.07D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '0.07'),
  ('fireworks-serverless.gpt-oss-20b.input', 'Fireworks AI', 'gpt-oss-20b', 'input', 'standard', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'standard', 0.035D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '0.035'),
  ('fireworks-serverless.gpt-oss-20b.cached-input', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'standard', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output', 'Fireworks AI', 'gpt-oss-20b', 'output', 'standard', 0.3D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-10-01', '0.30'),
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
  ('fireworks-serverless.gpt-oss-20b.input.batch', 'Fireworks AI', 'gpt-oss-20b', 'input', 'batch', 0.042D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.042'),
  ('fireworks-serverless.gpt-oss-20b.input.batch', 'Fireworks AI', 'gpt-oss-20b', 'input', 'batch', 0.035D, 'USD/Mtok', DATE '2026-08-01', DATE '2026-10-01', '0.035'),
  ('fireworks-serverless.gpt-oss-20b.input.batch', 'Fireworks AI', 'gpt-oss-20b', 'input', 'batch', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.cached-input.batch', 'Fireworks AI', 'gpt-oss-20b', 'cached-input', 'batch', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.gpt-oss-20b.output.batch', 'Fireworks AI', 'gpt-oss-20b', 'output', 'batch', 0.18D, 'USD/Mtok', DATE '2026-05-09', DATE '2026-08-01', '0.18'),
  ('fireworks-serverless.gpt-oss-20b.output.batch', 'Fireworks AI', 'gpt-oss-20b', 'output', 'batch', 0.15D, 'USD/Mtok', DATE '2026-08-01', DATE '2026-10-01', '0.15'),
  ('fireworks-serverless.gpt-oss-20b.output.batch', 'Fireworks AI', 'gpt-oss-20b', 'output', 'batch', NULL, 'USD/Mtok', DATE '2026-10-01', NULL, 'not offered'),
  ('fireworks-serverless.kimi-k3.input', 'Fireworks AI', 'kimi-k3', 'input', 'standard', 3D, 'USD/Mtok', DATE '2026-08-01', NULL, '3.00'),
  ('fireworks-serverless.kimi-k3.cached-input', 'Fireworks AI', 'kimi-k3', 'cached-input', 'standard', 0.3D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.30'),
  ('fireworks-serverless.kimi-k3.output', 'Fireworks AI', 'kimi-k3', 'output', 'standard', 15D, 'USD/Mtok', DATE '2026-08-01', NULL, '15.00'),
  ('fireworks-serverless.kimi-k3.input.priority', 'Fireworks AI', 'kimi-k3', 'input', 'priority', 3.75D, 'USD/Mtok', DATE '2026-08-01', NULL, '3.75'),
  ('fireworks-serverless.kimi-k3.cached-input.priority', 'Fireworks AI', 'kimi-k3', 'cached-input', 'priority', 0.375D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.375'),
  ('fireworks-serverless.kimi-k3.output.priority', 'Fireworks AI', 'kimi-k3', 'output', 'priority', 18.75D, 'USD/Mtok', DATE '2026-08-01', NULL, '18.75'),
  ('fireworks-serverless.kimi-k3.input.fast', 'Fireworks AI', 'kimi-k3', 'input', 'fast', 4.5D, 'USD/Mtok', DATE '2026-08-01', NULL, '4.50'),
  ('fireworks-serverless.kimi-k3.cached-input.fast', 'Fireworks AI', 'kimi-k3', 'cached-input', 'fast', 0.45D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.45'),
  ('fireworks-serverless.kimi-k3.output.fast', 'Fireworks AI', 'kimi-k3', 'output', 'fast', 22.5D, 'USD/Mtok', DATE '2026-08-01', NULL, '22.50'),
  ('fireworks-serverless.kimi-k3.input.us', 'Fireworks AI', 'kimi-k3', 'input', 'us', 3.3D, 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '3.30'),
  ('fireworks-serverless.kimi-k3.input.us', 'Fireworks AI', 'kimi-k3', 'input', 'us', 4.5D, 'USD/Mtok', DATE '2026-09-01', NULL, '4.50'),
  ('fireworks-serverless.kimi-k3.cached-input.us', 'Fireworks AI', 'kimi-k3', 'cached-input', 'us', 0.33D, 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '0.33'),
  ('fireworks-serverless.kimi-k3.cached-input.us', 'Fireworks AI', 'kimi-k3', 'cached-input', 'us', 0.45D, 'USD/Mtok', DATE '2026-09-01', NULL, '0.45'),
  ('fireworks-serverless.kimi-k3.output.us', 'Fireworks AI', 'kimi-k3', 'output', 'us', 16.5D, 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '16.50'),
  ('fireworks-serverless.kimi-k3.output.us', 'Fireworks AI', 'kimi-k3', 'output', 'us', 22.5D, 'USD/Mtok', DATE '2026-09-01', NULL, '22.50'),
  ('fireworks-serverless.kimi-k3.input.us-priority', 'Fireworks AI', 'kimi-k3', 'input', 'us-priority', 4.125D, 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '4.125'),
  ('fireworks-serverless.kimi-k3.input.us-priority', 'Fireworks AI', 'kimi-k3', 'input', 'us-priority', 5.625D, 'USD/Mtok', DATE '2026-09-01', NULL, '5.625'),
  ('fireworks-serverless.kimi-k3.cached-input.us-priority', 'Fireworks AI', 'kimi-k3', 'cached-input', 'us-priority', 0.4125D, 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '0.4125'),
  ('fireworks-serverless.kimi-k3.cached-input.us-priority', 'Fireworks AI', 'kimi-k3', 'cached-input', 'us-priority', 0.5625D, 'USD/Mtok', DATE '2026-09-01', NULL, '0.5625'),
  ('fireworks-serverless.kimi-k3.output.us-priority', 'Fireworks AI', 'kimi-k3', 'output', 'us-priority', 20.625D, 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '20.625'),
  ('fireworks-serverless.kimi-k3.output.us-priority', 'Fireworks AI', 'kimi-k3', 'output', 'us-priority', 28.125D, 'USD/Mtok', DATE '2026-09-01', NULL, '28.125'),
  ('fireworks-serverless.kimi-k3.input.batch', 'Fireworks AI', 'kimi-k3', 'input', 'batch', 1.5D, 'USD/Mtok', DATE '2026-08-01', NULL, '1.50'),
  ('fireworks-serverless.kimi-k3.output.batch', 'Fireworks AI', 'kimi-k3', 'output', 'batch', 7.5D, 'USD/Mtok', DATE '2026-08-01', NULL, '7.50'),
  ('fireworks-serverless.kimi-k2p7-code.input', 'Fireworks AI', 'kimi-k2p7-code', 'input', 'standard', 0.95D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.95'),
  ('fireworks-serverless.kimi-k2p7-code.cached-input', 'Fireworks AI', 'kimi-k2p7-code', 'cached-input', 'standard', 0.19D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.19'),
  ('fireworks-serverless.kimi-k2p7-code.output', 'Fireworks AI', 'kimi-k2p7-code', 'output', 'standard', 4D, 'USD/Mtok', DATE '2026-08-01', NULL, '4.00'),
  ('fireworks-serverless.kimi-k2p7-code.input.priority', 'Fireworks AI', 'kimi-k2p7-code', 'input', 'priority', 1.425D, 'USD/Mtok', DATE '2026-08-01', NULL, '1.425'),
  ('fireworks-serverless.kimi-k2p7-code.cached-input.priority', 'Fireworks AI', 'kimi-k2p7-code', 'cached-input', 'priority', 0.285D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.285'),
  ('fireworks-serverless.kimi-k2p7-code.output.priority', 'Fireworks AI', 'kimi-k2p7-code', 'output', 'priority', 6D, 'USD/Mtok', DATE '2026-08-01', NULL, '6.00'),
  ('fireworks-serverless.kimi-k2p7-code.input.fast', 'Fireworks AI', 'kimi-k2p7-code', 'input', 'fast', 1.9D, 'USD/Mtok', DATE '2026-08-01', NULL, '1.90'),
  ('fireworks-serverless.kimi-k2p7-code.cached-input.fast', 'Fireworks AI', 'kimi-k2p7-code', 'cached-input', 'fast', 0.38D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.38'),
  ('fireworks-serverless.kimi-k2p7-code.output.fast', 'Fireworks AI', 'kimi-k2p7-code', 'output', 'fast', 8D, 'USD/Mtok', DATE '2026-08-01', NULL, '8.00'),
  ('fireworks-serverless.kimi-k2p7-code.input.batch', 'Fireworks AI', 'kimi-k2p7-code', 'input', 'batch', 0.475D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.475'),
  ('fireworks-serverless.kimi-k2p7-code.output.batch', 'Fireworks AI', 'kimi-k2p7-code', 'output', 'batch', 2D, 'USD/Mtok', DATE '2026-08-01', NULL, '2.00'),
  ('fireworks-serverless.deepseek-v4-pro.input', 'Fireworks AI', 'deepseek-v4-pro', 'input', 'standard', 1.74D, 'USD/Mtok', DATE '2026-08-01', NULL, '1.74'),
  ('fireworks-serverless.deepseek-v4-pro.cached-input', 'Fireworks AI', 'deepseek-v4-pro', 'cached-input', 'standard', 0.145D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.145'),
  ('fireworks-serverless.deepseek-v4-pro.output', 'Fireworks AI', 'deepseek-v4-pro', 'output', 'standard', 3.48D, 'USD/Mtok', DATE '2026-08-01', NULL, '3.48'),
  ('fireworks-serverless.deepseek-v4-pro.input.priority', 'Fireworks AI', 'deepseek-v4-pro', 'input', 'priority', 2.61D, 'USD/Mtok', DATE '2026-08-01', NULL, '2.61'),
  ('fireworks-serverless.deepseek-v4-pro.cached-input.priority', 'Fireworks AI', 'deepseek-v4-pro', 'cached-input', 'priority', 0.218D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.218'),
  ('fireworks-serverless.deepseek-v4-pro.output.priority', 'Fireworks AI', 'deepseek-v4-pro', 'output', 'priority', 5.22D, 'USD/Mtok', DATE '2026-08-01', NULL, '5.22'),
  ('fireworks-serverless.deepseek-v4-pro.input.batch', 'Fireworks AI', 'deepseek-v4-pro', 'input', 'batch', 0.87D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.87'),
  ('fireworks-serverless.deepseek-v4-pro.output.batch', 'Fireworks AI', 'deepseek-v4-pro', 'output', 'batch', 1.74D, 'USD/Mtok', DATE '2026-08-01', NULL, '1.74'),
  ('fireworks-serverless.deepseek-v4-flash.input', 'Fireworks AI', 'deepseek-v4-flash', 'input', 'standard', 0.14D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.14'),
  ('fireworks-serverless.deepseek-v4-flash.cached-input', 'Fireworks AI', 'deepseek-v4-flash', 'cached-input', 'standard', 0.028D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.028'),
  ('fireworks-serverless.deepseek-v4-flash.output', 'Fireworks AI', 'deepseek-v4-flash', 'output', 'standard', 0.28D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.28'),
  ('fireworks-serverless.deepseek-v4-flash.input.priority', 'Fireworks AI', 'deepseek-v4-flash', 'input', 'priority', 0.21D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.21'),
  ('fireworks-serverless.deepseek-v4-flash.cached-input.priority', 'Fireworks AI', 'deepseek-v4-flash', 'cached-input', 'priority', 0.042D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.042'),
  ('fireworks-serverless.deepseek-v4-flash.output.priority', 'Fireworks AI', 'deepseek-v4-flash', 'output', 'priority', 0.42D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.42'),
  ('fireworks-serverless.deepseek-v4-flash.input.batch', 'Fireworks AI', 'deepseek-v4-flash', 'input', 'batch', 0.07D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.07'),
  ('fireworks-serverless.deepseek-v4-flash.output.batch', 'Fireworks AI', 'deepseek-v4-flash', 'output', 'batch', 0.14D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.14'),
  ('fireworks-serverless.deepseek-v4-flash-0731.input', 'Fireworks AI', 'deepseek-v4-flash-0731', 'input', 'standard', 0.14D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.14'),
  ('fireworks-serverless.deepseek-v4-flash-0731.cached-input', 'Fireworks AI', 'deepseek-v4-flash-0731', 'cached-input', 'standard', 0.028D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.028'),
  ('fireworks-serverless.deepseek-v4-flash-0731.output', 'Fireworks AI', 'deepseek-v4-flash-0731', 'output', 'standard', 0.28D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.28'),
  ('fireworks-serverless.deepseek-v4-flash-0731.input.priority', 'Fireworks AI', 'deepseek-v4-flash-0731', 'input', 'priority', 0.21D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.21'),
  ('fireworks-serverless.deepseek-v4-flash-0731.cached-input.priority', 'Fireworks AI', 'deepseek-v4-flash-0731', 'cached-input', 'priority', 0.042D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.042'),
  ('fireworks-serverless.deepseek-v4-flash-0731.output.priority', 'Fireworks AI', 'deepseek-v4-flash-0731', 'output', 'priority', 0.42D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.42'),
  ('fireworks-serverless.deepseek-v4-flash-0731.input.batch', 'Fireworks AI', 'deepseek-v4-flash-0731', 'input', 'batch', 0.07D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.07'),
  ('fireworks-serverless.deepseek-v4-flash-0731.output.batch', 'Fireworks AI', 'deepseek-v4-flash-0731', 'output', 'batch', 0.14D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.14'),
  ('fireworks-serverless.glm-5p2.input', 'Fireworks AI', 'glm-5p2', 'input', 'standard', 1.4D, 'USD/Mtok', DATE '2026-08-01', NULL, '1.40'),
  ('fireworks-serverless.glm-5p2.cached-input', 'Fireworks AI', 'glm-5p2', 'cached-input', 'standard', 0.14D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.14'),
  ('fireworks-serverless.glm-5p2.output', 'Fireworks AI', 'glm-5p2', 'output', 'standard', 4.4D, 'USD/Mtok', DATE '2026-08-01', NULL, '4.40'),
  ('fireworks-serverless.glm-5p2.input.priority', 'Fireworks AI', 'glm-5p2', 'input', 'priority', 1.75D, 'USD/Mtok', DATE '2026-08-01', NULL, '1.75'),
  ('fireworks-serverless.glm-5p2.cached-input.priority', 'Fireworks AI', 'glm-5p2', 'cached-input', 'priority', 0.18D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.18'),
  ('fireworks-serverless.glm-5p2.output.priority', 'Fireworks AI', 'glm-5p2', 'output', 'priority', 5.5D, 'USD/Mtok', DATE '2026-08-01', NULL, '5.50'),
  ('fireworks-serverless.glm-5p2.input.fast', 'Fireworks AI', 'glm-5p2', 'input', 'fast', 2.1D, 'USD/Mtok', DATE '2026-08-01', NULL, '2.10'),
  ('fireworks-serverless.glm-5p2.cached-input.fast', 'Fireworks AI', 'glm-5p2', 'cached-input', 'fast', 0.21D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.21'),
  ('fireworks-serverless.glm-5p2.output.fast', 'Fireworks AI', 'glm-5p2', 'output', 'fast', 6.6D, 'USD/Mtok', DATE '2026-08-01', NULL, '6.60'),
  ('fireworks-serverless.glm-5p2.input.fast-us', 'Fireworks AI', 'glm-5p2', 'input', 'fast-us', 2.1D, 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '2.10'),
  ('fireworks-serverless.glm-5p2.input.fast-us', 'Fireworks AI', 'glm-5p2', 'input', 'fast-us', 3.15D, 'USD/Mtok', DATE '2026-09-01', NULL, '3.15'),
  ('fireworks-serverless.glm-5p2.cached-input.fast-us', 'Fireworks AI', 'glm-5p2', 'cached-input', 'fast-us', 0.21D, 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '0.21'),
  ('fireworks-serverless.glm-5p2.cached-input.fast-us', 'Fireworks AI', 'glm-5p2', 'cached-input', 'fast-us', 0.315D, 'USD/Mtok', DATE '2026-09-01', NULL, '0.315'),
  ('fireworks-serverless.glm-5p2.output.fast-us', 'Fireworks AI', 'glm-5p2', 'output', 'fast-us', 6.6D, 'USD/Mtok', DATE '2026-08-01', DATE '2026-09-01', '6.60'),
  ('fireworks-serverless.glm-5p2.output.fast-us', 'Fireworks AI', 'glm-5p2', 'output', 'fast-us', 9.9D, 'USD/Mtok', DATE '2026-09-01', NULL, '9.90'),
  ('fireworks-serverless.glm-5p2.input.batch', 'Fireworks AI', 'glm-5p2', 'input', 'batch', 0.7D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.70'),
  ('fireworks-serverless.glm-5p2.output.batch', 'Fireworks AI', 'glm-5p2', 'output', 'batch', 2.2D, 'USD/Mtok', DATE '2026-08-01', NULL, '2.20'),
  ('fireworks-serverless.glm-5p1.input', 'Fireworks AI', 'glm-5p1', 'input', 'standard', 1.4D, 'USD/Mtok', DATE '2026-08-01', NULL, '1.40'),
  ('fireworks-serverless.glm-5p1.cached-input', 'Fireworks AI', 'glm-5p1', 'cached-input', 'standard', 0.26D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.26'),
  ('fireworks-serverless.glm-5p1.output', 'Fireworks AI', 'glm-5p1', 'output', 'standard', 4.4D, 'USD/Mtok', DATE '2026-08-01', NULL, '4.40'),
  ('fireworks-serverless.glm-5p1.input.priority', 'Fireworks AI', 'glm-5p1', 'input', 'priority', 2.1D, 'USD/Mtok', DATE '2026-08-01', NULL, '2.10'),
  ('fireworks-serverless.glm-5p1.cached-input.priority', 'Fireworks AI', 'glm-5p1', 'cached-input', 'priority', 0.39D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.39'),
  ('fireworks-serverless.glm-5p1.output.priority', 'Fireworks AI', 'glm-5p1', 'output', 'priority', 6.6D, 'USD/Mtok', DATE '2026-08-01', NULL, '6.60'),
  ('fireworks-serverless.glm-5p1.input.fast', 'Fireworks AI', 'glm-5p1', 'input', 'fast', 2.8D, 'USD/Mtok', DATE '2026-08-01', NULL, '2.80'),
  ('fireworks-serverless.glm-5p1.cached-input.fast', 'Fireworks AI', 'glm-5p1', 'cached-input', 'fast', 0.52D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.52'),
  ('fireworks-serverless.glm-5p1.output.fast', 'Fireworks AI', 'glm-5p1', 'output', 'fast', 8.8D, 'USD/Mtok', DATE '2026-08-01', NULL, '8.80'),
  ('fireworks-serverless.glm-5p1.input.batch', 'Fireworks AI', 'glm-5p1', 'input', 'batch', 0.7D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.70'),
  ('fireworks-serverless.glm-5p1.output.batch', 'Fireworks AI', 'glm-5p1', 'output', 'batch', 2.2D, 'USD/Mtok', DATE '2026-08-01', NULL, '2.20'),
  ('fireworks-serverless.qwen3p7-plus.input', 'Fireworks AI', 'qwen3p7-plus', 'input', 'standard', 0.4D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.40'),
  ('fireworks-serverless.qwen3p7-plus.cached-input', 'Fireworks AI', 'qwen3p7-plus', 'cached-input', 'standard', 0.08D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.08'),
  ('fireworks-serverless.qwen3p7-plus.output', 'Fireworks AI', 'qwen3p7-plus', 'output', 'standard', 1.6D, 'USD/Mtok', DATE '2026-08-01', NULL, '1.60'),
  ('fireworks-serverless.qwen3p7-plus.input.batch', 'Fireworks AI', 'qwen3p7-plus', 'input', 'batch', 0.2D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.20'),
  ('fireworks-serverless.qwen3p7-plus.output.batch', 'Fireworks AI', 'qwen3p7-plus', 'output', 'batch', 0.8D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.80'),
  ('fireworks-serverless.minimax-m3.input', 'Fireworks AI', 'minimax-m3', 'input', 'standard', 0.3D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.30'),
  ('fireworks-serverless.minimax-m3.cached-input', 'Fireworks AI', 'minimax-m3', 'cached-input', 'standard', 0.06D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.06'),
  ('fireworks-serverless.minimax-m3.output', 'Fireworks AI', 'minimax-m3', 'output', 'standard', 1.2D, 'USD/Mtok', DATE '2026-08-01', NULL, '1.20'),
  ('fireworks-serverless.minimax-m3.input.priority', 'Fireworks AI', 'minimax-m3', 'input', 'priority', 0.45D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.45'),
  ('fireworks-serverless.minimax-m3.cached-input.priority', 'Fireworks AI', 'minimax-m3', 'cached-input', 'priority', 0.09D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.09'),
  ('fireworks-serverless.minimax-m3.output.priority', 'Fireworks AI', 'minimax-m3', 'output', 'priority', 1.8D, 'USD/Mtok', DATE '2026-08-01', NULL, '1.80'),
  ('fireworks-serverless.minimax-m3.input.batch', 'Fireworks AI', 'minimax-m3', 'input', 'batch', 0.15D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.15'),
  ('fireworks-serverless.minimax-m3.output.batch', 'Fireworks AI', 'minimax-m3', 'output', 'batch', 0.6D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.60'),
  ('fireworks-serverless.minimax-m2p7.input', 'Fireworks AI', 'minimax-m2p7', 'input', 'standard', 0.3D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.30'),
  ('fireworks-serverless.minimax-m2p7.cached-input', 'Fireworks AI', 'minimax-m2p7', 'cached-input', 'standard', 0.06D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.06'),
  ('fireworks-serverless.minimax-m2p7.output', 'Fireworks AI', 'minimax-m2p7', 'output', 'standard', 1.2D, 'USD/Mtok', DATE '2026-08-01', NULL, '1.20'),
  ('fireworks-serverless.minimax-m2p7.input.priority', 'Fireworks AI', 'minimax-m2p7', 'input', 'priority', 0.45D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.45'),
  ('fireworks-serverless.minimax-m2p7.cached-input.priority', 'Fireworks AI', 'minimax-m2p7', 'cached-input', 'priority', 0.09D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.09'),
  ('fireworks-serverless.minimax-m2p7.output.priority', 'Fireworks AI', 'minimax-m2p7', 'output', 'priority', 1.8D, 'USD/Mtok', DATE '2026-08-01', NULL, '1.80'),
  ('fireworks-serverless.minimax-m2p7.input.batch', 'Fireworks AI', 'minimax-m2p7', 'input', 'batch', 0.15D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.15'),
  ('fireworks-serverless.minimax-m2p7.output.batch', 'Fireworks AI', 'minimax-m2p7', 'output', 'batch', 0.6D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.60'),
  ('fireworks-serverless.nemotron-3-ultra.input', 'Fireworks AI', 'nemotron-3-ultra', 'input', 'standard', 0.6D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.60'),
  ('fireworks-serverless.nemotron-3-ultra.cached-input', 'Fireworks AI', 'nemotron-3-ultra', 'cached-input', 'standard', 0.12D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.12'),
  ('fireworks-serverless.nemotron-3-ultra.output', 'Fireworks AI', 'nemotron-3-ultra', 'output', 'standard', 2.4D, 'USD/Mtok', DATE '2026-08-01', NULL, '2.40'),
  ('fireworks-serverless.nemotron-3-ultra.input.batch', 'Fireworks AI', 'nemotron-3-ultra', 'input', 'batch', 0.3D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.30'),
  ('fireworks-serverless.nemotron-3-ultra.output.batch', 'Fireworks AI', 'nemotron-3-ultra', 'output', 'batch', 1.2D, 'USD/Mtok', DATE '2026-08-01', NULL, '1.20'),
  ('fireworks-serverless-sizes.dense-tiny.tokens', 'Fireworks AI', 'dense-tiny', 'tokens', NULL, 0.1D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.10'),
  ('fireworks-serverless-sizes.dense-small.tokens', 'Fireworks AI', 'dense-small', 'tokens', NULL, 0.2D, 'USD/Mtok', DATE '2024-05-01', DATE '2026-08-01', '0.20'),
  ('fireworks-serverless-sizes.dense-small.tokens', 'Fireworks AI', 'dense-small', 'tokens', NULL, 0.2D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.20'),
  ('fireworks-serverless-sizes.dense-large.tokens', 'Fireworks AI', 'dense-large', 'tokens', NULL, 0.9D, 'USD/Mtok', DATE '2024-05-01', DATE '2026-08-01', '0.90'),
  ('fireworks-serverless-sizes.dense-large.tokens', 'Fireworks AI', 'dense-large', 'tokens', NULL, 0.9D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.90'),
  ('fireworks-serverless-sizes.moe-small.tokens', 'Fireworks AI', 'moe-small', 'tokens', NULL, 0.5D, 'USD/Mtok', DATE '2024-05-01', DATE '2026-08-01', '0.50'),
  ('fireworks-serverless-sizes.moe-small.tokens', 'Fireworks AI', 'moe-small', 'tokens', NULL, 0.5D, 'USD/Mtok', DATE '2026-08-01', NULL, '0.50'),
  ('fireworks-serverless-sizes.moe-large.tokens', 'Fireworks AI', 'moe-large', 'tokens', NULL, 1.2D, 'USD/Mtok', DATE '2024-05-01', NULL, '1.20'),
  ('fireworks-spending-tiers.tier-1.monthly-limit', 'Fireworks AI', 'tier-1', 'monthly-limit', NULL, 50D, 'USD/month', DATE '2024-05-01', NULL, '50'),
  ('fireworks-spending-tiers.tier-2.monthly-limit', 'Fireworks AI', 'tier-2', 'monthly-limit', NULL, 500D, 'USD/month', DATE '2024-05-01', NULL, '500'),
  ('fireworks-spending-tiers.tier-3.monthly-limit', 'Fireworks AI', 'tier-3', 'monthly-limit', NULL, 5000D, 'USD/month', DATE '2024-05-01', NULL, '5000'),
  ('fireworks-spending-tiers.tier-4.monthly-limit', 'Fireworks AI', 'tier-4', 'monthly-limit', NULL, 50000D, 'USD/month', DATE '2024-05-01', NULL, '50000'),
  ('fireworks-spending-tiers.custom.monthly-limit', 'Fireworks AI', 'custom', 'monthly-limit', NULL, NULL, 'USD/month', DATE '2024-05-01', NULL, 'on request'),
  ('fireworks-training-api.glm-5p3-flash.prefill', 'Fireworks AI', 'glm-5p3-flash', 'prefill', NULL, 2.96D, 'USD/Mtok', DATE '2026-10-01', NULL, '2.96'),
  ('fireworks-training-api.glm-5p3-flash.cached-prefill', 'Fireworks AI', 'glm-5p3-flash', 'cached-prefill', NULL, 0.593D, 'USD/Mtok', DATE '2026-10-01', NULL, '0.593'),
  ('fireworks-training-api.glm-5p3-flash.sample', 'Fireworks AI', 'glm-5p3-flash', 'sample', NULL, 7.41D, 'USD/Mtok', DATE '2026-10-01', NULL, '7.41'),
  ('fireworks-training-api.glm-5p3-flash.train', 'Fireworks AI', 'glm-5p3-flash', 'train', NULL, 8.89D, 'USD/Mtok', DATE '2026-10-01', NULL, '8.89'),
  ('fireworks-training-api.glm-5p3.prefill', 'Fireworks AI', 'glm-5p3', 'prefill', NULL, 4.86D, 'USD/Mtok', DATE '2026-10-01', NULL, '4.86'),
  ('fireworks-training-api.glm-5p3.cached-prefill', 'Fireworks AI', 'glm-5p3', 'cached-prefill', NULL, 0.972D, 'USD/Mtok', DATE '2026-10-01', NULL, '0.972'),
  ('fireworks-training-api.glm-5p3.sample', 'Fireworks AI', 'glm-5p3', 'sample', NULL, 12.15D, 'USD/Mtok', DATE '2026-10-01', NULL, '12.15'),
  ('fireworks-training-api.glm-5p3.train', 'Fireworks AI', 'glm-5p3', 'train', NULL, 14.58D, 'USD/Mtok', DATE '2026-10-01', NULL, '14.58'),
  ('fireworks-training-api.qwen3p8-27b.prefill', 'Fireworks AI', 'qwen3p8-27b', 'prefill', NULL, 1.86D, 'USD/Mtok', DATE '2026-10-01', NULL, '1.86'),
  ('fireworks-training-api.qwen3p8-27b.cached-prefill', 'Fireworks AI', 'qwen3p8-27b', 'cached-prefill', NULL, 0.372D, 'USD/Mtok', DATE '2026-10-01', NULL, '0.372'),
  ('fireworks-training-api.qwen3p8-27b.sample', 'Fireworks AI', 'qwen3p8-27b', 'sample', NULL, 5.595D, 'USD/Mtok', DATE '2026-10-01', NULL, '5.595'),
  ('fireworks-training-api.qwen3p8-27b.train', 'Fireworks AI', 'qwen3p8-27b', 'train', NULL, 4.103D, 'USD/Mtok', DATE '2026-10-01', NULL, '4.103'),
  ('fireworks-training-api.kimi-k3.prefill', 'Fireworks AI', 'kimi-k3', 'prefill', NULL, 10.87D, 'USD/Mtok', DATE '2026-10-01', NULL, '10.87'),
  ('fireworks-training-api.kimi-k3.cached-prefill', 'Fireworks AI', 'kimi-k3', 'cached-prefill', NULL, 2.17D, 'USD/Mtok', DATE '2026-10-01', NULL, '2.17'),
  ('fireworks-training-api.kimi-k3.sample', 'Fireworks AI', 'kimi-k3', 'sample', NULL, 27.11D, 'USD/Mtok', DATE '2026-10-01', NULL, '27.11'),
  ('fireworks-training-api.kimi-k3.train', 'Fireworks AI', 'kimi-k3', 'train', NULL, 32.55D, 'USD/Mtok', DATE '2026-10-01', NULL, '32.55'),
  ('fireworks-training-api.deepseek-v4-flash-0731.prefill', 'Fireworks AI', 'deepseek-v4-flash-0731', 'prefill', NULL, 1.74D, 'USD/Mtok', DATE '2026-10-01', NULL, '1.74'),
  ('fireworks-training-api.deepseek-v4-flash-0731.cached-prefill', 'Fireworks AI', 'deepseek-v4-flash-0731', 'cached-prefill', NULL, 0.35D, 'USD/Mtok', DATE '2026-10-01', NULL, '0.35'),
  ('fireworks-training-api.deepseek-v4-flash-0731.sample', 'Fireworks AI', 'deepseek-v4-flash-0731', 'sample', NULL, 4.33D, 'USD/Mtok', DATE '2026-10-01', NULL, '4.33'),
  ('fireworks-training-api.deepseek-v4-flash-0731.train', 'Fireworks AI', 'deepseek-v4-flash-0731', 'train', NULL, 5.2D, 'USD/Mtok', DATE '2026-10-01', NULL, '5.20'),
  ('tinker.kimi-k2p6.prefill', 'Thinking Machines', 'kimi-k2p6', 'prefill', NULL, 5.15D, 'USD/Mtok', DATE '2026-05-16', NULL, '5.15'),
  ('tinker.kimi-k2p6.cached-prefill', 'Thinking Machines', 'kimi-k2p6', 'cached-prefill', NULL, 1.03D, 'USD/Mtok', DATE '2026-07-17', NULL, '1.03'),
  ('tinker.kimi-k2p6.sample', 'Thinking Machines', 'kimi-k2p6', 'sample', NULL, 12.81D, 'USD/Mtok', DATE '2026-05-16', NULL, '12.81'),
  ('tinker.kimi-k2p6.train', 'Thinking Machines', 'kimi-k2p6', 'train', NULL, 15.4D, 'USD/Mtok', DATE '2026-07-02', NULL, '15.40'),
  ('tinker.kimi-k2p6-32k.prefill', 'Thinking Machines', 'kimi-k2p6-32k', 'prefill', NULL, 1.47D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '1.47'),
  ('tinker.kimi-k2p6-32k.prefill', 'Thinking Machines', 'kimi-k2p6-32k', 'prefill', NULL, 2.205D, 'USD/Mtok', DATE '2026-07-17', NULL, '2.205'),
  ('tinker.kimi-k2p6-32k.cached-prefill', 'Thinking Machines', 'kimi-k2p6-32k', 'cached-prefill', NULL, 0.441D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.441'),
  ('tinker.kimi-k2p6-32k.sample', 'Thinking Machines', 'kimi-k2p6-32k', 'sample', NULL, 3.66D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '3.66'),
  ('tinker.kimi-k2p6-32k.sample', 'Thinking Machines', 'kimi-k2p6-32k', 'sample', NULL, 5.49D, 'USD/Mtok', DATE '2026-07-17', NULL, '5.49'),
  ('tinker.kimi-k2p6-32k.train', 'Thinking Machines', 'kimi-k2p6-32k', 'train', NULL, 4.4D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '4.40'),
  ('tinker.kimi-k2p6-32k.train', 'Thinking Machines', 'kimi-k2p6-32k', 'train', NULL, 4.84D, 'USD/Mtok', DATE '2026-07-17', NULL, '4.84'),
  ('tinker.kimi-k2p5.prefill', 'Thinking Machines', 'kimi-k2p5', 'prefill', NULL, 5.15D, 'USD/Mtok', DATE '2026-05-16', DATE '2026-07-12', '5.15'),
  ('tinker.kimi-k2p5.sample', 'Thinking Machines', 'kimi-k2p5', 'sample', NULL, 12.81D, 'USD/Mtok', DATE '2026-05-16', DATE '2026-07-12', '12.81'),
  ('tinker.kimi-k2p5.train', 'Thinking Machines', 'kimi-k2p5', 'train', NULL, 15.4D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-12', '15.40'),
  ('tinker.kimi-k2p5-32k.prefill', 'Thinking Machines', 'kimi-k2p5-32k', 'prefill', NULL, 1.47D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-12', '1.47'),
  ('tinker.kimi-k2p5-32k.sample', 'Thinking Machines', 'kimi-k2p5-32k', 'sample', NULL, 3.66D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-12', '3.66'),
  ('tinker.kimi-k2p5-32k.train', 'Thinking Machines', 'kimi-k2p5-32k', 'train', NULL, 4.4D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-12', '4.40'),
  ('tinker.qwen3p5-397b.prefill', 'Thinking Machines', 'qwen3p5-397b', 'prefill', NULL, 4D, 'USD/Mtok', DATE '2026-05-16', NULL, '4.00'),
  ('tinker.qwen3p5-397b.cached-prefill', 'Thinking Machines', 'qwen3p5-397b', 'cached-prefill', NULL, 0.8D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.80'),
  ('tinker.qwen3p5-397b.sample', 'Thinking Machines', 'qwen3p5-397b', 'sample', NULL, 10D, 'USD/Mtok', DATE '2026-05-16', NULL, '10.00'),
  ('tinker.qwen3p5-397b.train', 'Thinking Machines', 'qwen3p5-397b', 'train', NULL, 12D, 'USD/Mtok', DATE '2026-07-02', NULL, '12.00'),
  ('tinker.qwen3p5-397b-64k.prefill', 'Thinking Machines', 'qwen3p5-397b-64k', 'prefill', NULL, 2D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '2.00'),
  ('tinker.qwen3p5-397b-64k.prefill', 'Thinking Machines', 'qwen3p5-397b-64k', 'prefill', NULL, 3D, 'USD/Mtok', DATE '2026-07-17', NULL, '3'),
  ('tinker.qwen3p5-397b-64k.cached-prefill', 'Thinking Machines', 'qwen3p5-397b-64k', 'cached-prefill', NULL, 0.6D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.60'),
  ('tinker.qwen3p5-397b-64k.sample', 'Thinking Machines', 'qwen3p5-397b-64k', 'sample', NULL, 5D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '5.00'),
  ('tinker.qwen3p5-397b-64k.sample', 'Thinking Machines', 'qwen3p5-397b-64k', 'sample', NULL, 7.5D, 'USD/Mtok', DATE '2026-07-17', NULL, '7.50'),
  ('tinker.qwen3p5-397b-64k.train', 'Thinking Machines', 'qwen3p5-397b-64k', 'train', NULL, 6D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '6.00'),
  ('tinker.qwen3p5-397b-64k.train', 'Thinking Machines', 'qwen3p5-397b-64k', 'train', NULL, 6.6D, 'USD/Mtok', DATE '2026-07-17', NULL, '6.60'),
  ('tinker.gpt-oss-120b.prefill', 'Thinking Machines', 'gpt-oss-120b', 'prefill', NULL, 0.63D, 'USD/Mtok', DATE '2026-05-16', DATE '2026-07-17', '0.63'),
  ('tinker.gpt-oss-120b.prefill', 'Thinking Machines', 'gpt-oss-120b', 'prefill', NULL, 0.78D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.78'),
  ('tinker.gpt-oss-120b.cached-prefill', 'Thinking Machines', 'gpt-oss-120b', 'cached-prefill', NULL, 0.156D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.156'),
  ('tinker.gpt-oss-120b.sample', 'Thinking Machines', 'gpt-oss-120b', 'sample', NULL, 1.54D, 'USD/Mtok', DATE '2026-05-16', DATE '2026-07-17', '1.54'),
  ('tinker.gpt-oss-120b.sample', 'Thinking Machines', 'gpt-oss-120b', 'sample', NULL, 1.94D, 'USD/Mtok', DATE '2026-07-17', NULL, '1.94'),
  ('tinker.gpt-oss-120b.train', 'Thinking Machines', 'gpt-oss-120b', 'train', NULL, 1.82D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '1.82'),
  ('tinker.gpt-oss-120b.train', 'Thinking Machines', 'gpt-oss-120b', 'train', NULL, 2.33D, 'USD/Mtok', DATE '2026-07-17', NULL, '2.33'),
  ('tinker.gpt-oss-120b-32k.prefill', 'Thinking Machines', 'gpt-oss-120b-32k', 'prefill', NULL, 0.18D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.18'),
  ('tinker.gpt-oss-120b-32k.prefill', 'Thinking Machines', 'gpt-oss-120b-32k', 'prefill', NULL, 0.33D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.33'),
  ('tinker.gpt-oss-120b-32k.cached-prefill', 'Thinking Machines', 'gpt-oss-120b-32k', 'cached-prefill', NULL, 0.066D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.066'),
  ('tinker.gpt-oss-120b-32k.sample', 'Thinking Machines', 'gpt-oss-120b-32k', 'sample', NULL, 0.44D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.44'),
  ('tinker.gpt-oss-120b-32k.sample', 'Thinking Machines', 'gpt-oss-120b-32k', 'sample', NULL, 0.84D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.84'),
  ('tinker.gpt-oss-120b-32k.train', 'Thinking Machines', 'gpt-oss-120b-32k', 'train', NULL, 0.52D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.52'),
  ('tinker.gpt-oss-120b-32k.train', 'Thinking Machines', 'gpt-oss-120b-32k', 'train', NULL, 0.737D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.737'),
  ('tinker.gpt-oss-20b.prefill', 'Thinking Machines', 'gpt-oss-20b', 'prefill', NULL, 0.12D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.12'),
  ('tinker.gpt-oss-20b.prefill', 'Thinking Machines', 'gpt-oss-20b', 'prefill', NULL, 0.18D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.18'),
  ('tinker.gpt-oss-20b.cached-prefill', 'Thinking Machines', 'gpt-oss-20b', 'cached-prefill', NULL, 0.036D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.036'),
  ('tinker.gpt-oss-20b.sample', 'Thinking Machines', 'gpt-oss-20b', 'sample', NULL, 0.3D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.30'),
  ('tinker.gpt-oss-20b.sample', 'Thinking Machines', 'gpt-oss-20b', 'sample', NULL, 0.45D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.45'),
  ('tinker.gpt-oss-20b.train', 'Thinking Machines', 'gpt-oss-20b', 'train', NULL, 0.36D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '0.36'),
  ('tinker.gpt-oss-20b.train', 'Thinking Machines', 'gpt-oss-20b', 'train', NULL, 0.396D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.396'),
  ('tinker.deepseek-v3p1.prefill', 'Thinking Machines', 'deepseek-v3p1', 'prefill', NULL, 1.13D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '1.13'),
  ('tinker.deepseek-v3p1.prefill', 'Thinking Machines', 'deepseek-v3p1', 'prefill', NULL, 1.695D, 'USD/Mtok', DATE '2026-07-17', NULL, '1.695'),
  ('tinker.deepseek-v3p1.cached-prefill', 'Thinking Machines', 'deepseek-v3p1', 'cached-prefill', NULL, 0.339D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.339'),
  ('tinker.deepseek-v3p1.sample', 'Thinking Machines', 'deepseek-v3p1', 'sample', NULL, 2.81D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '2.81'),
  ('tinker.deepseek-v3p1.sample', 'Thinking Machines', 'deepseek-v3p1', 'sample', NULL, 4.215D, 'USD/Mtok', DATE '2026-07-17', NULL, '4.215'),
  ('tinker.deepseek-v3p1.train', 'Thinking Machines', 'deepseek-v3p1', 'train', NULL, 3.38D, 'USD/Mtok', DATE '2026-07-02', DATE '2026-07-17', '3.38'),
  ('tinker.deepseek-v3p1.train', 'Thinking Machines', 'deepseek-v3p1', 'train', NULL, 3.718D, 'USD/Mtok', DATE '2026-07-17', NULL, '3.718'),
  ('tinker.nemotron-3-ultra-64k.prefill', 'Thinking Machines', 'nemotron-3-ultra-64k', 'prefill', NULL, 1.66D, 'USD/Mtok', DATE '2026-07-02', NULL, '1.66'),
  ('tinker.nemotron-3-ultra-64k.cached-prefill', 'Thinking Machines', 'nemotron-3-ultra-64k', 'cached-prefill', NULL, 0.332D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.332'),
  ('tinker.nemotron-3-ultra-64k.sample', 'Thinking Machines', 'nemotron-3-ultra-64k', 'sample', NULL, 4.15D, 'USD/Mtok', DATE '2026-07-02', NULL, '4.15'),
  ('tinker.nemotron-3-ultra-64k.train', 'Thinking Machines', 'nemotron-3-ultra-64k', 'train', NULL, 4.98D, 'USD/Mtok', DATE '2026-07-02', NULL, '4.98'),
  ('tinker.nemotron-3-ultra-256k.prefill', 'Thinking Machines', 'nemotron-3-ultra-256k', 'prefill', NULL, 3.32D, 'USD/Mtok', DATE '2026-07-02', NULL, '3.32'),
  ('tinker.nemotron-3-ultra-256k.cached-prefill', 'Thinking Machines', 'nemotron-3-ultra-256k', 'cached-prefill', NULL, 0.664D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.664'),
  ('tinker.nemotron-3-ultra-256k.sample', 'Thinking Machines', 'nemotron-3-ultra-256k', 'sample', NULL, 8.3D, 'USD/Mtok', DATE '2026-07-02', NULL, '8.30'),
  ('tinker.nemotron-3-ultra-256k.train', 'Thinking Machines', 'nemotron-3-ultra-256k', 'train', NULL, 9.96D, 'USD/Mtok', DATE '2026-07-02', NULL, '9.96'),
  ('tinker.nemotron-3-super-64k.prefill', 'Thinking Machines', 'nemotron-3-super-64k', 'prefill', NULL, 0.38D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.38'),
  ('tinker.nemotron-3-super-64k.cached-prefill', 'Thinking Machines', 'nemotron-3-super-64k', 'cached-prefill', NULL, 0.076D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.076'),
  ('tinker.nemotron-3-super-64k.sample', 'Thinking Machines', 'nemotron-3-super-64k', 'sample', NULL, 0.96D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.96'),
  ('tinker.nemotron-3-super-64k.train', 'Thinking Machines', 'nemotron-3-super-64k', 'train', NULL, 1.16D, 'USD/Mtok', DATE '2026-07-02', NULL, '1.16'),
  ('tinker.nemotron-3-super-256k.prefill', 'Thinking Machines', 'nemotron-3-super-256k', 'prefill', NULL, 0.76D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.76'),
  ('tinker.nemotron-3-super-256k.cached-prefill', 'Thinking Machines', 'nemotron-3-super-256k', 'cached-prefill', NULL, 0.152D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.152'),
  ('tinker.nemotron-3-super-256k.sample', 'Thinking Machines', 'nemotron-3-super-256k', 'sample', NULL, 1.92D, 'USD/Mtok', DATE '2026-07-02', NULL, '1.92'),
  ('tinker.nemotron-3-super-256k.train', 'Thinking Machines', 'nemotron-3-super-256k', 'train', NULL, 2.32D, 'USD/Mtok', DATE '2026-07-02', NULL, '2.32'),
  ('tinker.nemotron-3-nano.prefill', 'Thinking Machines', 'nemotron-3-nano', 'prefill', NULL, 0.13D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.13'),
  ('tinker.nemotron-3-nano.cached-prefill', 'Thinking Machines', 'nemotron-3-nano', 'cached-prefill', NULL, 0.026D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.026'),
  ('tinker.nemotron-3-nano.sample', 'Thinking Machines', 'nemotron-3-nano', 'sample', NULL, 0.33D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.33'),
  ('tinker.nemotron-3-nano.train', 'Thinking Machines', 'nemotron-3-nano', 'train', NULL, 0.4D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.40'),
  ('tinker.qwen3p6-35b.prefill', 'Thinking Machines', 'qwen3p6-35b', 'prefill', NULL, 0.36D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.36'),
  ('tinker.qwen3p6-35b.cached-prefill', 'Thinking Machines', 'qwen3p6-35b', 'cached-prefill', NULL, 0.072D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.072'),
  ('tinker.qwen3p6-35b.sample', 'Thinking Machines', 'qwen3p6-35b', 'sample', NULL, 0.89D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.89'),
  ('tinker.qwen3p6-35b.train', 'Thinking Machines', 'qwen3p6-35b', 'train', NULL, 1.07D, 'USD/Mtok', DATE '2026-07-02', NULL, '1.07'),
  ('tinker.qwen3p6-27b.prefill', 'Thinking Machines', 'qwen3p6-27b', 'prefill', NULL, 1.24D, 'USD/Mtok', DATE '2026-07-02', NULL, '1.24'),
  ('tinker.qwen3p6-27b.cached-prefill', 'Thinking Machines', 'qwen3p6-27b', 'cached-prefill', NULL, 0.248D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.248'),
  ('tinker.qwen3p6-27b.sample', 'Thinking Machines', 'qwen3p6-27b', 'sample', NULL, 3.73D, 'USD/Mtok', DATE '2026-07-02', NULL, '3.73'),
  ('tinker.qwen3p6-27b.train', 'Thinking Machines', 'qwen3p6-27b', 'train', NULL, 3.73D, 'USD/Mtok', DATE '2026-07-02', NULL, '3.73'),
  ('tinker.qwen3p5-35b-base.prefill', 'Thinking Machines', 'qwen3p5-35b-base', 'prefill', NULL, 0.36D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.36'),
  ('tinker.qwen3p5-35b-base.cached-prefill', 'Thinking Machines', 'qwen3p5-35b-base', 'cached-prefill', NULL, 0.072D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.072'),
  ('tinker.qwen3p5-35b-base.sample', 'Thinking Machines', 'qwen3p5-35b-base', 'sample', NULL, 0.89D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.89'),
  ('tinker.qwen3p5-35b-base.train', 'Thinking Machines', 'qwen3p5-35b-base', 'train', NULL, 1.07D, 'USD/Mtok', DATE '2026-07-02', NULL, '1.07'),
  ('tinker.qwen3p5-9b.prefill', 'Thinking Machines', 'qwen3p5-9b', 'prefill', NULL, 0.44D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.44'),
  ('tinker.qwen3p5-9b.cached-prefill', 'Thinking Machines', 'qwen3p5-9b', 'cached-prefill', NULL, 0.088D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.088'),
  ('tinker.qwen3p5-9b.sample', 'Thinking Machines', 'qwen3p5-9b', 'sample', NULL, 1.33D, 'USD/Mtok', DATE '2026-07-02', NULL, '1.33'),
  ('tinker.qwen3p5-9b.train', 'Thinking Machines', 'qwen3p5-9b', 'train', NULL, 1.33D, 'USD/Mtok', DATE '2026-07-02', NULL, '1.33'),
  ('tinker.qwen3p5-9b-base.prefill', 'Thinking Machines', 'qwen3p5-9b-base', 'prefill', NULL, 0.44D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.44'),
  ('tinker.qwen3p5-9b-base.cached-prefill', 'Thinking Machines', 'qwen3p5-9b-base', 'cached-prefill', NULL, 0.088D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.088'),
  ('tinker.qwen3p5-9b-base.sample', 'Thinking Machines', 'qwen3p5-9b-base', 'sample', NULL, 1.33D, 'USD/Mtok', DATE '2026-07-02', NULL, '1.33'),
  ('tinker.qwen3p5-9b-base.train', 'Thinking Machines', 'qwen3p5-9b-base', 'train', NULL, 1.33D, 'USD/Mtok', DATE '2026-07-02', NULL, '1.33'),
  ('tinker.qwen3p5-4b.prefill', 'Thinking Machines', 'qwen3p5-4b', 'prefill', NULL, 0.22D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.22'),
  ('tinker.qwen3p5-4b.cached-prefill', 'Thinking Machines', 'qwen3p5-4b', 'cached-prefill', NULL, 0.044D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.044'),
  ('tinker.qwen3p5-4b.sample', 'Thinking Machines', 'qwen3p5-4b', 'sample', NULL, 0.67D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.67'),
  ('tinker.qwen3p5-4b.train', 'Thinking Machines', 'qwen3p5-4b', 'train', NULL, 0.67D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.67'),
  ('tinker.qwen3-8b.prefill', 'Thinking Machines', 'qwen3-8b', 'prefill', NULL, 0.13D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.13'),
  ('tinker.qwen3-8b.cached-prefill', 'Thinking Machines', 'qwen3-8b', 'cached-prefill', NULL, 0.026D, 'USD/Mtok', DATE '2026-07-17', NULL, '0.026'),
  ('tinker.qwen3-8b.sample', 'Thinking Machines', 'qwen3-8b', 'sample', NULL, 0.4D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.40'),
  ('tinker.qwen3-8b.train', 'Thinking Machines', 'qwen3-8b', 'train', NULL, 0.4D, 'USD/Mtok', DATE '2026-07-02', NULL, '0.40'),
  ('tinker-storage.storage.gb-month', 'Thinking Machines', 'storage', 'gb-month', NULL, 0.1D, 'USD/GB-month', DATE '2026-07-17', NULL, '0.10');

-- Prompt tokens per episode, in tokens. Every turn sends the whole history again, so prompts grow with the square of the number of turns.
CREATE OR REPLACE TEMPORARY FUNCTION `prompt_tokens`(`turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE)
  RETURNS DOUBLE RETURN `turns` * `initial_prompt` + `added_per_turn` * `turns` * (`turns` - 1D) / 2D;

-- Uncached prompt tokens per episode, in tokens. With a cache each token is prefilled once; all of them stand in the last prompt.
CREATE OR REPLACE TEMPORARY FUNCTION `uncached_prompt_tokens`(`turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE)
  RETURNS DOUBLE RETURN `initial_prompt` + (`turns` - 1D) * `added_per_turn`;

-- Cached prompt tokens per episode, in tokens. The rest of the prompts repeats what an earlier turn has sent.
CREATE OR REPLACE TEMPORARY FUNCTION `cached_prompt_tokens`(`turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE)
  RETURNS DOUBLE RETURN `prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) - `uncached_prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`);

-- Cache hit. The cached share of the prompt tokens, 0 where there are none.
CREATE OR REPLACE TEMPORARY FUNCTION `cache_hit`(`turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE)
  RETURNS DOUBLE RETURN CASE WHEN `prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) > 0D THEN `cached_prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) / NULLIF(`prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`), 0) WHEN `prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) <= 0D THEN 0D END;

-- Generated tokens per episode, in tokens. Every turn generates the same number of tokens.
CREATE OR REPLACE TEMPORARY FUNCTION `decode_tokens`(`turns` DOUBLE, `decode_per_turn` DOUBLE)
  RETURNS DOUBLE RETURN `turns` * `decode_per_turn`;

-- Last request, in tokens. The last prompt and what it generates stand in the model's context together.
CREATE OR REPLACE TEMPORARY FUNCTION `last_request_tokens`(`turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE)
  RETURNS DOUBLE RETURN `uncached_prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) + `decode_per_turn` * 1D;

-- Context overrun, in tokens. How many tokens the last request has more than the context holds; below zero it fits.
CREATE OR REPLACE TEMPORARY FUNCTION `context_overrun`(`turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE, `context` DOUBLE)
  RETURNS DOUBLE RETURN `last_request_tokens`(`turns`, `initial_prompt`, `added_per_turn`, `decode_per_turn`) - `context`;

-- Turns that fit, in turns. Turns whose request fits the model's context; whole ones are meant, so round down.
CREATE OR REPLACE TEMPORARY FUNCTION `turns_in_context`(`turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE, `context` DOUBLE)
  RETURNS DOUBLE RETURN CASE WHEN `context_overrun`(`turns`, `initial_prompt`, `added_per_turn`, `decode_per_turn`, `context`) > 0D THEN CASE WHEN `added_per_turn` > 0D THEN CASE WHEN 0D >= (`context` - `initial_prompt` - `decode_per_turn` * 1D + `added_per_turn` * 1D) / NULLIF(`added_per_turn`, 0) THEN 0D WHEN 0D < (`context` - `initial_prompt` - `decode_per_turn` * 1D + `added_per_turn` * 1D) / NULLIF(`added_per_turn`, 0) THEN (`context` - `initial_prompt` - `decode_per_turn` * 1D + `added_per_turn` * 1D) / NULLIF(`added_per_turn`, 0) END WHEN `added_per_turn` <= 0D THEN 0D END WHEN `context_overrun`(`turns`, `initial_prompt`, `added_per_turn`, `decode_per_turn`, `context`) <= 0D THEN `turns` END;

-- Generated but not added, in tokens/turn. How much more a turn generates than it adds to the next prompt; above zero, something is dropped on the way.
CREATE OR REPLACE TEMPORARY FUNCTION `added_shortfall`(`added_per_turn` DOUBLE, `decode_per_turn` DOUBLE)
  RETURNS DOUBLE RETURN `decode_per_turn` - `added_per_turn`;

-- Tinker per episode, no cached prefill, in USD. Every prompt token is billed at the prefill rate, however often it was sent before.
CREATE OR REPLACE TEMPORARY FUNCTION `tinker_flat_episode`(`turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE, `prefill` DOUBLE, `sample` DOUBLE)
  RETURNS DOUBLE RETURN (`prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) * `prefill` + `decode_tokens`(`turns`, `decode_per_turn`) * `sample`) / 1000000D;

-- Tinker prefill, no cached prefill, in USD. The prefill of all episodes.
CREATE OR REPLACE TEMPORARY FUNCTION `tinker_flat_prefill_cost`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `prefill` DOUBLE)
  RETURNS DOUBLE RETURN `episodes` * `prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) * `prefill` / 1000000D;

-- Tinker sampling, in USD. The generated tokens of all episodes.
CREATE OR REPLACE TEMPORARY FUNCTION `tinker_decode_cost`(`episodes` DOUBLE, `turns` DOUBLE, `decode_per_turn` DOUBLE, `sample` DOUBLE)
  RETURNS DOUBLE RETURN `episodes` * `decode_tokens`(`turns`, `decode_per_turn`) * `sample` / 1000000D;

-- Tinker, no cached prefill, in USD. The cost of all episodes, which is prefill and sampling.
CREATE OR REPLACE TEMPORARY FUNCTION `tinker_flat_total`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE, `prefill` DOUBLE, `sample` DOUBLE)
  RETURNS DOUBLE RETURN `episodes` * `tinker_flat_episode`(`turns`, `initial_prompt`, `added_per_turn`, `decode_per_turn`, `prefill`, `sample`);

-- Tinker per episode, in USD. Each prompt token is billed once at the prefill rate, and then at the cached prefill rate.
CREATE OR REPLACE TEMPORARY FUNCTION `tinker_cached_episode`(`turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE, `prefill` DOUBLE, `cached_prefill` DOUBLE, `sample` DOUBLE)
  RETURNS DOUBLE RETURN (`uncached_prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) * `prefill` + `cached_prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) * `cached_prefill` + `decode_tokens`(`turns`, `decode_per_turn`) * `sample`) / 1000000D;

-- Tinker prefill, in USD. The uncached prompt tokens of all episodes.
CREATE OR REPLACE TEMPORARY FUNCTION `tinker_uncached_cost`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `prefill` DOUBLE)
  RETURNS DOUBLE RETURN `episodes` * `uncached_prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) * `prefill` / 1000000D;

-- Tinker cached prefill, in USD. The cached prompt tokens of all episodes.
CREATE OR REPLACE TEMPORARY FUNCTION `tinker_cached_cost`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `cached_prefill` DOUBLE)
  RETURNS DOUBLE RETURN `episodes` * `cached_prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) * `cached_prefill` / 1000000D;

-- Tinker, in USD. The cost of all episodes, which is prefill, cached prefill and sampling.
CREATE OR REPLACE TEMPORARY FUNCTION `tinker_cached_total`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE, `prefill` DOUBLE, `cached_prefill` DOUBLE, `sample` DOUBLE)
  RETURNS DOUBLE RETURN `episodes` * `tinker_cached_episode`(`turns`, `initial_prompt`, `added_per_turn`, `decode_per_turn`, `prefill`, `cached_prefill`, `sample`);

-- Serverless per episode, in USD. Uncached and cached input and output are billed apart.
CREATE OR REPLACE TEMPORARY FUNCTION `serverless_episode`(`turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE, `input` DOUBLE, `cached_input` DOUBLE, `output` DOUBLE)
  RETURNS DOUBLE RETURN (`uncached_prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) * `input` + `cached_prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) * `cached_input` + `decode_tokens`(`turns`, `decode_per_turn`) * `output`) / 1000000D;

-- Serverless input, in USD. The uncached prompt tokens of all episodes.
CREATE OR REPLACE TEMPORARY FUNCTION `serverless_uncached_cost`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `input` DOUBLE)
  RETURNS DOUBLE RETURN `episodes` * `uncached_prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) * `input` / 1000000D;

-- Serverless cached input, in USD. The cached prompt tokens of all episodes.
CREATE OR REPLACE TEMPORARY FUNCTION `serverless_cached_cost`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `cached_input` DOUBLE)
  RETURNS DOUBLE RETURN `episodes` * `cached_prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) * `cached_input` / 1000000D;

-- Serverless output, in USD. The generated tokens of all episodes.
CREATE OR REPLACE TEMPORARY FUNCTION `serverless_decode_cost`(`episodes` DOUBLE, `turns` DOUBLE, `decode_per_turn` DOUBLE, `output` DOUBLE)
  RETURNS DOUBLE RETURN `episodes` * `decode_tokens`(`turns`, `decode_per_turn`) * `output` / 1000000D;

-- Serverless, in USD. The cost of all episodes, which is input, cached input and output.
CREATE OR REPLACE TEMPORARY FUNCTION `serverless_total`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE, `input` DOUBLE, `cached_input` DOUBLE, `output` DOUBLE)
  RETURNS DOUBLE RETURN `episodes` * `serverless_episode`(`turns`, `initial_prompt`, `added_per_turn`, `decode_per_turn`, `input`, `cached_input`, `output`);

-- Prefill time, in s. How long the cluster prefills, with each token prefilled once; 0 where there is nothing to prefill.
CREATE OR REPLACE TEMPORARY FUNCTION `prefill_time`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `prompt_tps` DOUBLE)
  RETURNS DOUBLE RETURN CASE WHEN `episodes` * `uncached_prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) <> 0D THEN `episodes` * `uncached_prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) / NULLIF(`prompt_tps`, 0) WHEN `episodes` * `uncached_prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) = 0D THEN 0D END;

-- Decode time, in s. How long the cluster generates; 0 where it generates nothing.
CREATE OR REPLACE TEMPORARY FUNCTION `decode_time`(`episodes` DOUBLE, `turns` DOUBLE, `decode_per_turn` DOUBLE, `decode_tps` DOUBLE)
  RETURNS DOUBLE RETURN CASE WHEN `episodes` * `decode_tokens`(`turns`, `decode_per_turn`) <> 0D THEN `episodes` * `decode_tokens`(`turns`, `decode_per_turn`) / NULLIF(`decode_tps`, 0) WHEN `episodes` * `decode_tokens`(`turns`, `decode_per_turn`) = 0D THEN 0D END;

-- Cluster time, in s. The two run side by side, so the longer one counts.
CREATE OR REPLACE TEMPORARY FUNCTION `cluster_time`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE, `prompt_tps` DOUBLE, `decode_tps` DOUBLE)
  RETURNS DOUBLE RETURN CASE WHEN `prefill_time`(`episodes`, `turns`, `initial_prompt`, `added_per_turn`, `prompt_tps`) >= `decode_time`(`episodes`, `turns`, `decode_per_turn`, `decode_tps`) THEN `prefill_time`(`episodes`, `turns`, `initial_prompt`, `added_per_turn`, `prompt_tps`) WHEN `prefill_time`(`episodes`, `turns`, `initial_prompt`, `added_per_turn`, `prompt_tps`) < `decode_time`(`episodes`, `turns`, `decode_per_turn`, `decode_tps`) THEN `decode_time`(`episodes`, `turns`, `decode_per_turn`, `decode_tps`) END;

-- Prefill hours, in hours. The prefill time in hours.
CREATE OR REPLACE TEMPORARY FUNCTION `prefill_hours`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `prompt_tps` DOUBLE)
  RETURNS DOUBLE RETURN `prefill_time`(`episodes`, `turns`, `initial_prompt`, `added_per_turn`, `prompt_tps`) / 3600D;

-- Decode hours, in hours. The decode time in hours.
CREATE OR REPLACE TEMPORARY FUNCTION `decode_hours`(`episodes` DOUBLE, `turns` DOUBLE, `decode_per_turn` DOUBLE, `decode_tps` DOUBLE)
  RETURNS DOUBLE RETURN `decode_time`(`episodes`, `turns`, `decode_per_turn`, `decode_tps`) / 3600D;

-- Cluster hours, in hours. The cluster time in hours.
CREATE OR REPLACE TEMPORARY FUNCTION `cluster_hours`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE, `prompt_tps` DOUBLE, `decode_tps` DOUBLE)
  RETURNS DOUBLE RETURN `cluster_time`(`episodes`, `turns`, `initial_prompt`, `added_per_turn`, `decode_per_turn`, `prompt_tps`, `decode_tps`) / 3600D;

-- Dedicated, in USD. GPU-hours are billed idle or busy, so a cluster that works half of the time costs twice as much.
CREATE OR REPLACE TEMPORARY FUNCTION `dedicated_total`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE, `gpus` DOUBLE, `gpu_hour` DOUBLE, `prompt_tps` DOUBLE, `decode_tps` DOUBLE, `utilization` DOUBLE)
  RETURNS DOUBLE RETURN `cluster_hours`(`episodes`, `turns`, `initial_prompt`, `added_per_turn`, `decode_per_turn`, `prompt_tps`, `decode_tps`) * `gpus` * `gpu_hour` / NULLIF(`utilization`, 0);

-- Dedicated per episode, in USD. The cost of the cluster, shared among the episodes.
CREATE OR REPLACE TEMPORARY FUNCTION `dedicated_episode`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE, `gpus` DOUBLE, `gpu_hour` DOUBLE, `prompt_tps` DOUBLE, `decode_tps` DOUBLE, `utilization` DOUBLE)
  RETURNS DOUBLE RETURN `dedicated_total`(`episodes`, `turns`, `initial_prompt`, `added_per_turn`, `decode_per_turn`, `gpus`, `gpu_hour`, `prompt_tps`, `decode_tps`, `utilization`) / NULLIF(`episodes`, 0);

-- Cost of a cluster per 1M tokens, in USD/Mtok. More replicas make more tokens in the same time for proportionally more money, so this stays as it is.
CREATE OR REPLACE TEMPORARY FUNCTION `cluster_cost_per_mtok`(`gpus` DOUBLE, `gpu_hour` DOUBLE, `cluster_tps` DOUBLE)
  RETURNS DOUBLE RETURN `gpus` * `gpu_hour` / NULLIF(`cluster_tps`, 0) * 1000000D / 3600D;

-- Cluster hours at par, in hours. The hours of work that the baseline's total buys on the cluster.
CREATE OR REPLACE TEMPORARY FUNCTION `hours_at_par`(`gpus` DOUBLE, `gpu_hour` DOUBLE, `utilization` DOUBLE, `baseline_total` DOUBLE)
  RETURNS DOUBLE RETURN `baseline_total` * `utilization` / NULLIF(`gpus` * `gpu_hour`, 0);

-- GPUs at par, in GPUs. With this many GPUs, at the same throughput, dedicated costs what the baseline does; 0 where there is nothing to do.
CREATE OR REPLACE TEMPORARY FUNCTION `gpus_at_par`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE, `gpu_hour` DOUBLE, `prompt_tps` DOUBLE, `decode_tps` DOUBLE, `utilization` DOUBLE, `baseline_total` DOUBLE)
  RETURNS DOUBLE RETURN CASE WHEN `cluster_hours`(`episodes`, `turns`, `initial_prompt`, `added_per_turn`, `decode_per_turn`, `prompt_tps`, `decode_tps`) > 0D THEN `baseline_total` * `utilization` / NULLIF(`cluster_hours`(`episodes`, `turns`, `initial_prompt`, `added_per_turn`, `decode_per_turn`, `prompt_tps`, `decode_tps`) * `gpu_hour`, 0) WHEN `cluster_hours`(`episodes`, `turns`, `initial_prompt`, `added_per_turn`, `decode_per_turn`, `prompt_tps`, `decode_tps`) <= 0D THEN 0D END;

-- Prompt throughput at par, in tokens/s. At this prompt throughput prefill takes as long as the baseline's total buys; 0 where that is nothing, or where decode takes longer anyway.
CREATE OR REPLACE TEMPORARY FUNCTION `prompt_tps_at_par`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE, `gpus` DOUBLE, `gpu_hour` DOUBLE, `decode_tps` DOUBLE, `utilization` DOUBLE, `baseline_total` DOUBLE)
  RETURNS DOUBLE RETURN CASE WHEN `hours_at_par`(`gpus`, `gpu_hour`, `utilization`, `baseline_total`) > 0D THEN CASE WHEN `decode_hours`(`episodes`, `turns`, `decode_per_turn`, `decode_tps`) <= `hours_at_par`(`gpus`, `gpu_hour`, `utilization`, `baseline_total`) THEN `episodes` * `uncached_prompt_tokens`(`turns`, `initial_prompt`, `added_per_turn`) / NULLIF(`hours_at_par`(`gpus`, `gpu_hour`, `utilization`, `baseline_total`), 0) / 3600D WHEN `decode_hours`(`episodes`, `turns`, `decode_per_turn`, `decode_tps`) > `hours_at_par`(`gpus`, `gpu_hour`, `utilization`, `baseline_total`) THEN 0D END WHEN `hours_at_par`(`gpus`, `gpu_hour`, `utilization`, `baseline_total`) <= 0D THEN 0D END;

-- Decode throughput at par, in tokens/s. At this decode throughput generating takes as long as the baseline's total buys; 0 where that is nothing, or where prefill takes longer anyway.
CREATE OR REPLACE TEMPORARY FUNCTION `decode_tps_at_par`(`episodes` DOUBLE, `turns` DOUBLE, `initial_prompt` DOUBLE, `added_per_turn` DOUBLE, `decode_per_turn` DOUBLE, `gpus` DOUBLE, `gpu_hour` DOUBLE, `prompt_tps` DOUBLE, `utilization` DOUBLE, `baseline_total` DOUBLE)
  RETURNS DOUBLE RETURN CASE WHEN `hours_at_par`(`gpus`, `gpu_hour`, `utilization`, `baseline_total`) > 0D THEN CASE WHEN `prefill_hours`(`episodes`, `turns`, `initial_prompt`, `added_per_turn`, `prompt_tps`) <= `hours_at_par`(`gpus`, `gpu_hour`, `utilization`, `baseline_total`) THEN `episodes` * `decode_tokens`(`turns`, `decode_per_turn`) / NULLIF(`hours_at_par`(`gpus`, `gpu_hour`, `utilization`, `baseline_total`), 0) / 3600D WHEN `prefill_hours`(`episodes`, `turns`, `initial_prompt`, `added_per_turn`, `prompt_tps`) > `hours_at_par`(`gpus`, `gpu_hour`, `utilization`, `baseline_total`) THEN 0D END WHEN `hours_at_par`(`gpus`, `gpu_hour`, `utilization`, `baseline_total`) <= 0D THEN 0D END;

-- Tokens per response, estimated, in tokens. Where nothing is measured, a response has three fifths of the most tokens that it may have.
CREATE OR REPLACE TEMPORARY FUNCTION `rft_average_tokens`(`max_tokens` DOUBLE)
  RETURNS DOUBLE RETURN `max_tokens` * 0.6D;

-- Tokens of a fine-tuning job, in tokens. Every response to every prompt in every epoch.
CREATE OR REPLACE TEMPORARY FUNCTION `rft_total_tokens`(`prompts` DOUBLE, `epochs` DOUBLE, `responses` DOUBLE, `average_tokens` DOUBLE)
  RETURNS DOUBLE RETURN `prompts` * `epochs` * `responses` * `average_tokens`;

-- GPU-hours of a fine-tuning job, in GPU-hours. All GPUs are billed for as long as the tokens take.
CREATE OR REPLACE TEMPORARY FUNCTION `rft_gpu_hours`(`gpus` DOUBLE, `prompts` DOUBLE, `epochs` DOUBLE, `responses` DOUBLE, `average_tokens` DOUBLE, `rollout_tps` DOUBLE)
  RETURNS DOUBLE RETURN `gpus` * (`rft_total_tokens`(`prompts`, `epochs`, `responses`, `average_tokens`) / NULLIF(`rollout_tps`, 0)) / 3600D;

-- Cost of a fine-tuning job, in USD. GPU-hours are billed at the on-demand rate.
CREATE OR REPLACE TEMPORARY FUNCTION `rft_cost`(`gpus` DOUBLE, `gpu_hour` DOUBLE, `prompts` DOUBLE, `epochs` DOUBLE, `responses` DOUBLE, `average_tokens` DOUBLE, `rollout_tps` DOUBLE)
  RETURNS DOUBLE RETURN `rft_gpu_hours`(`gpus`, `prompts`, `epochs`, `responses`, `average_tokens`, `rollout_tps`) * `gpu_hour`;

-- Training time, in hours. The GPUs work side by side.
CREATE OR REPLACE TEMPORARY FUNCTION `rft_training_hours`(`gpus` DOUBLE, `prompts` DOUBLE, `epochs` DOUBLE, `responses` DOUBLE, `average_tokens` DOUBLE, `rollout_tps` DOUBLE)
  RETURNS DOUBLE RETURN `rft_gpu_hours`(`gpus`, `prompts`, `epochs`, `responses`, `average_tokens`, `rollout_tps`) / NULLIF(`gpus`, 0);

DROP TABLE IF EXISTS models;
CREATE TABLE models (
  name STRING,
  model STRING
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
  offer STRING,
  model STRING,
  valid_from DATE,
  valid_to DATE,
  formula STRING,
  `prefill` DOUBLE,
  `cached_prefill` DOUBLE,
  `sample` DOUBLE,
  `input` DOUBLE,
  `cached_input` DOUBLE,
  `output` DOUBLE,
  `gpus` DOUBLE,
  `gpu_hour` DOUBLE,
  `prompt_tps` DOUBLE,
  `decode_tps` DOUBLE,
  missing STRING
);
INSERT INTO offers VALUES
  ('tinker', 'deepseek-v3p1', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'deepseek-v3p1', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.deepseek-v3p1.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'deepseek-v3p1', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 1.13D, NULL, 2.81D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'deepseek-v3p1', DATE '2026-07-17', NULL, 'tinker_cached_total', 1.695D, 0.339D, 4.215D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'deepseek-v4-flash', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.deepseek-v4-flash.prefill\'.'),
  ('tinker', 'deepseek-v4-flash-0731', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.deepseek-v4-flash-0731.prefill\'.'),
  ('tinker', 'deepseek-v4-pro', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.deepseek-v4-pro.prefill\'.'),
  ('tinker', 'glm-5p1', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.glm-5p1.prefill\'.'),
  ('tinker', 'glm-5p2', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.glm-5p2.prefill\'.'),
  ('tinker', 'gpt-oss-120b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'gpt-oss-120b', DATE '2026-05-16', DATE '2026-07-17', 'tinker_flat_total', 0.63D, NULL, 1.54D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-120b', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.78D, 0.156D, 1.94D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-120b-32k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'gpt-oss-120b-32k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.gpt-oss-120b-32k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'gpt-oss-120b-32k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.18D, NULL, 0.44D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-120b-32k', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.33D, 0.066D, 0.84D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-20b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'gpt-oss-20b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.gpt-oss-20b.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'gpt-oss-20b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.12D, NULL, 0.3D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'gpt-oss-20b', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.18D, 0.036D, 0.45D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p5', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p5', DATE '2026-05-16', DATE '2026-07-12', 'tinker_flat_total', 5.15D, NULL, 12.81D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p5', DATE '2026-07-12', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Kimi K2.5 (128K) cannot be bought since 2026-07-12.'),
  ('tinker', 'kimi-k2p5-32k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p5-32k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.kimi-k2p5-32k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'kimi-k2p5-32k', DATE '2026-07-02', DATE '2026-07-12', 'tinker_flat_total', 1.47D, NULL, 3.66D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p5-32k', DATE '2026-07-12', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Kimi K2.5 (32K) cannot be bought since 2026-07-12.'),
  ('tinker', 'kimi-k2p6', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p6', DATE '2026-05-16', DATE '2026-07-17', 'tinker_flat_total', 5.15D, NULL, 12.81D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p6', DATE '2026-07-17', NULL, 'tinker_cached_total', 5.15D, 1.03D, 12.81D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p6-32k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'kimi-k2p6-32k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.kimi-k2p6-32k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'kimi-k2p6-32k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 1.47D, NULL, 3.66D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p6-32k', DATE '2026-07-17', NULL, 'tinker_cached_total', 2.205D, 0.441D, 5.49D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'kimi-k2p7-code', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.kimi-k2p7-code.prefill\'.'),
  ('tinker', 'kimi-k3', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.kimi-k3.prefill\'.'),
  ('tinker', 'minimax-m2p7', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.minimax-m2p7.prefill\'.'),
  ('tinker', 'minimax-m3', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.minimax-m3.prefill\'.'),
  ('tinker', 'nemotron-3-nano', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-nano', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.nemotron-3-nano.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-nano', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.13D, NULL, 0.33D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-nano', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.13D, 0.026D, 0.33D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-256k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-super-256k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.nemotron-3-super-256k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-super-256k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.76D, NULL, 1.92D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-256k', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.76D, 0.152D, 1.92D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-64k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-super-64k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.nemotron-3-super-64k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-super-64k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.38D, NULL, 0.96D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-super-64k', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.38D, 0.076D, 0.96D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.nemotron-3-ultra.prefill\'.'),
  ('tinker', 'nemotron-3-ultra-256k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-ultra-256k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.nemotron-3-ultra-256k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-ultra-256k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 3.32D, NULL, 8.3D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra-256k', DATE '2026-07-17', NULL, 'tinker_cached_total', 3.32D, 0.664D, 8.3D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra-64k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'nemotron-3-ultra-64k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.nemotron-3-ultra-64k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'nemotron-3-ultra-64k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 1.66D, NULL, 4.15D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'nemotron-3-ultra-64k', DATE '2026-07-17', NULL, 'tinker_cached_total', 1.66D, 0.332D, 4.15D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3-8b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3-8b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3-8b.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3-8b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.13D, NULL, 0.4D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3-8b', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.13D, 0.026D, 0.4D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-35b-base', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-35b-base', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3p5-35b-base.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-35b-base', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.36D, NULL, 0.89D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-35b-base', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.36D, 0.072D, 0.89D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-397b', DATE '2026-05-16', DATE '2026-07-17', 'tinker_flat_total', 4D, NULL, 10D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b', DATE '2026-07-17', NULL, 'tinker_cached_total', 4D, 0.8D, 10D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b-64k', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-397b-64k', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3p5-397b-64k.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-397b-64k', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 2D, NULL, 5D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-397b-64k', DATE '2026-07-17', NULL, 'tinker_cached_total', 3D, 0.6D, 7.5D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-4b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-4b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3p5-4b.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-4b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.22D, NULL, 0.67D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-4b', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.22D, 0.044D, 0.67D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-9b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3p5-9b.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-9b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.44D, NULL, 1.33D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.44D, 0.088D, 1.33D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b-base', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p5-9b-base', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3p5-9b-base.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p5-9b-base', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.44D, NULL, 1.33D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p5-9b-base', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.44D, 0.088D, 1.33D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-27b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p6-27b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3p6-27b.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p6-27b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 1.24D, NULL, 3.73D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-27b', DATE '2026-07-17', NULL, 'tinker_cached_total', 1.24D, 0.248D, 3.73D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-35b', DATE '1900-01-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-16.'),
  ('tinker', 'qwen3p6-35b', DATE '2026-05-16', DATE '2026-07-02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'tinker.qwen3p6-35b.prefill\' is not known before 2026-07-02.'),
  ('tinker', 'qwen3p6-35b', DATE '2026-07-02', DATE '2026-07-17', 'tinker_flat_total', 0.36D, NULL, 0.89D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p6-35b', DATE '2026-07-17', NULL, 'tinker_cached_total', 0.36D, 0.072D, 0.89D, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tinker', 'qwen3p7-plus', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'tinker.qwen3p7-plus.prefill\'.'),
  ('fireworks-serverless-standard', 'deepseek-v3p1', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.deepseek-v3p1.input\'.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.deepseek-v4-flash.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.14D, 0.028D, 0.28D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'deepseek-v4-flash-0731', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash-0731', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.deepseek-v4-flash-0731.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'deepseek-v4-flash-0731', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.14D, 0.028D, 0.28D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'deepseek-v4-pro', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'deepseek-v4-pro', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.deepseek-v4-pro.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'deepseek-v4-pro', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 1.74D, 0.145D, 3.48D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'glm-5p1', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'glm-5p1', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.glm-5p1.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'glm-5p1', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 1.4D, 0.26D, 4.4D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'glm-5p2', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'glm-5p2', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.glm-5p2.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'glm-5p2', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 1.4D, 0.14D, 4.4D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'gpt-oss-120b', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'gpt-oss-120b', DATE '2026-05-09', NULL, 'serverless_total', NULL, NULL, NULL, 0.15D, 0.015D, 0.6D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'gpt-oss-120b-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.gpt-oss-120b-32k.input\'.'),
  ('fireworks-serverless-standard', 'gpt-oss-20b', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'gpt-oss-20b', DATE '2026-05-09', DATE '2026-10-01', 'serverless_total', NULL, NULL, NULL, 0.07D, 0.035D, 0.3D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'gpt-oss-20b', DATE '2026-10-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.gpt-oss-20b.input\' is not offered.'),
  ('fireworks-serverless-standard', 'kimi-k2p5', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k2p5', DATE '2026-05-09', DATE '2026-08-01', 'serverless_total', NULL, NULL, NULL, 0.6D, 0.1D, 3D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'kimi-k2p5', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.kimi-k2p5.input\' is not offered.'),
  ('fireworks-serverless-standard', 'kimi-k2p5-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.kimi-k2p5-32k.input\'.'),
  ('fireworks-serverless-standard', 'kimi-k2p6', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k2p6', DATE '2026-05-09', NULL, 'serverless_total', NULL, NULL, NULL, 0.95D, 0.16D, 4D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'kimi-k2p6-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.kimi-k2p6-32k.input\'.'),
  ('fireworks-serverless-standard', 'kimi-k2p7-code', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k2p7-code', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.kimi-k2p7-code.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'kimi-k2p7-code', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.95D, 0.19D, 4D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'kimi-k3', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'kimi-k3', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.kimi-k3.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'kimi-k3', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 3D, 0.3D, 15D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'minimax-m2p7', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'minimax-m2p7', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.minimax-m2p7.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'minimax-m2p7', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.3D, 0.06D, 1.2D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'minimax-m3', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'minimax-m3', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.minimax-m3.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'minimax-m3', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.3D, 0.06D, 1.2D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'nemotron-3-nano', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-nano.input\'.'),
  ('fireworks-serverless-standard', 'nemotron-3-super-256k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-super-256k.input\'.'),
  ('fireworks-serverless-standard', 'nemotron-3-super-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-super-64k.input\'.'),
  ('fireworks-serverless-standard', 'nemotron-3-ultra', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'nemotron-3-ultra', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.nemotron-3-ultra.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'nemotron-3-ultra', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.6D, 0.12D, 2.4D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-standard', 'nemotron-3-ultra-256k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-ultra-256k.input\'.'),
  ('fireworks-serverless-standard', 'nemotron-3-ultra-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-ultra-64k.input\'.'),
  ('fireworks-serverless-standard', 'qwen3-8b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3-8b.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p5-35b-base', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-35b-base.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p5-397b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.qwen3p5-397b.input\' is not offered.'),
  ('fireworks-serverless-standard', 'qwen3p5-397b-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-397b-64k.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p5-4b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-4b.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p5-9b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-9b.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p5-9b-base', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-9b-base.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p6-27b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p6-27b.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p6-35b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p6-35b.input\'.'),
  ('fireworks-serverless-standard', 'qwen3p7-plus', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-standard', 'qwen3p7-plus', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.qwen3p7-plus.input\' is not known before 2026-08-01.'),
  ('fireworks-serverless-standard', 'qwen3p7-plus', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.4D, 0.08D, 1.6D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'deepseek-v3p1', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.deepseek-v3p1.input.priority\'.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.deepseek-v4-flash.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.21D, 0.042D, 0.42D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'deepseek-v4-flash-0731', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash-0731', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.deepseek-v4-flash-0731.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'deepseek-v4-flash-0731', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.21D, 0.042D, 0.42D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'deepseek-v4-pro', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'deepseek-v4-pro', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.deepseek-v4-pro.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'deepseek-v4-pro', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 2.61D, 0.218D, 5.22D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'glm-5p1', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'glm-5p1', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.glm-5p1.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'glm-5p1', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 2.1D, 0.39D, 6.6D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'glm-5p2', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'glm-5p2', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.glm-5p2.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'glm-5p2', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 1.75D, 0.18D, 5.5D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'gpt-oss-120b', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'gpt-oss-120b', DATE '2026-05-09', NULL, 'serverless_total', NULL, NULL, NULL, 0.18D, 0.018D, 0.72D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'gpt-oss-120b-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.gpt-oss-120b-32k.input.priority\'.'),
  ('fireworks-serverless-priority', 'gpt-oss-20b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.gpt-oss-20b.input.priority\' is not offered.'),
  ('fireworks-serverless-priority', 'kimi-k2p5', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.kimi-k2p5.input.priority\' is not offered.'),
  ('fireworks-serverless-priority', 'kimi-k2p5-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.kimi-k2p5-32k.input.priority\'.'),
  ('fireworks-serverless-priority', 'kimi-k2p6', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'kimi-k2p6', DATE '2026-05-09', NULL, 'serverless_total', NULL, NULL, NULL, 1.5D, 0.22D, 6D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'kimi-k2p6-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.kimi-k2p6-32k.input.priority\'.'),
  ('fireworks-serverless-priority', 'kimi-k2p7-code', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'kimi-k2p7-code', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.kimi-k2p7-code.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'kimi-k2p7-code', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 1.425D, 0.285D, 6D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'kimi-k3', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'kimi-k3', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.kimi-k3.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'kimi-k3', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 3.75D, 0.375D, 18.75D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'minimax-m2p7', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'minimax-m2p7', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.minimax-m2p7.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'minimax-m2p7', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.45D, 0.09D, 1.8D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'minimax-m3', DATE '1900-01-01', DATE '2026-05-09', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2026-05-09.'),
  ('fireworks-serverless-priority', 'minimax-m3', DATE '2026-05-09', DATE '2026-08-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.minimax-m3.input.priority\' is not known before 2026-08-01.'),
  ('fireworks-serverless-priority', 'minimax-m3', DATE '2026-08-01', NULL, 'serverless_total', NULL, NULL, NULL, 0.45D, 0.09D, 1.8D, NULL, NULL, NULL, NULL, NULL),
  ('fireworks-serverless-priority', 'nemotron-3-nano', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-nano.input.priority\'.'),
  ('fireworks-serverless-priority', 'nemotron-3-super-256k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-super-256k.input.priority\'.'),
  ('fireworks-serverless-priority', 'nemotron-3-super-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-super-64k.input.priority\'.'),
  ('fireworks-serverless-priority', 'nemotron-3-ultra', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-ultra.input.priority\'.'),
  ('fireworks-serverless-priority', 'nemotron-3-ultra-256k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-ultra-256k.input.priority\'.'),
  ('fireworks-serverless-priority', 'nemotron-3-ultra-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.nemotron-3-ultra-64k.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3-8b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3-8b.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p5-35b-base', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-35b-base.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p5-397b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\'fireworks-serverless.qwen3p5-397b.input.priority\' is not offered.'),
  ('fireworks-serverless-priority', 'qwen3p5-397b-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-397b-64k.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p5-4b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-4b.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p5-9b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-9b.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p5-9b-base', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p5-9b-base.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p6-27b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p6-27b.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p6-35b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p6-35b.input.priority\'.'),
  ('fireworks-serverless-priority', 'qwen3p7-plus', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'There is no rate \'fireworks-serverless.qwen3p7-plus.input.priority\'.'),
  ('fireworks-dedicated', 'deepseek-v3p1', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'deepseek-v3p1\'.'),
  ('fireworks-dedicated', 'deepseek-v4-flash', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'deepseek-v4-flash\'.'),
  ('fireworks-dedicated', 'deepseek-v4-flash-0731', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'deepseek-v4-flash-0731\'.'),
  ('fireworks-dedicated', 'deepseek-v4-pro', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'deepseek-v4-pro\'.'),
  ('fireworks-dedicated', 'glm-5p1', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'glm-5p1\'.'),
  ('fireworks-dedicated', 'glm-5p2', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'glm-5p2\'.'),
  ('fireworks-dedicated', 'gpt-oss-120b', DATE '1900-01-01', DATE '2024-05-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2024-05-01.'),
  ('fireworks-dedicated', 'gpt-oss-120b', DATE '2024-05-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'gpt-oss-120b\'.'),
  ('fireworks-dedicated', 'gpt-oss-120b', DATE '2026-05-16', DATE '2026-10-01', 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 4D, 7D, 25000D, 2500D, NULL),
  ('fireworks-dedicated', 'gpt-oss-120b', DATE '2026-10-01', NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 4D, 8D, 25000D, 2500D, NULL),
  ('fireworks-dedicated', 'gpt-oss-120b-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'gpt-oss-120b-32k\'.'),
  ('fireworks-dedicated', 'gpt-oss-20b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'gpt-oss-20b\'.'),
  ('fireworks-dedicated', 'kimi-k2p5', DATE '1900-01-01', DATE '2024-05-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2024-05-01.'),
  ('fireworks-dedicated', 'kimi-k2p5', DATE '2024-05-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'kimi-k2p5\'.'),
  ('fireworks-dedicated', 'kimi-k2p5', DATE '2026-05-16', DATE '2026-10-01', 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8D, 12D, 30000D, 1500D, NULL),
  ('fireworks-dedicated', 'kimi-k2p5', DATE '2026-10-01', NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8D, 15D, 30000D, 1500D, NULL),
  ('fireworks-dedicated', 'kimi-k2p5-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'kimi-k2p5-32k\'.'),
  ('fireworks-dedicated', 'kimi-k2p6', DATE '1900-01-01', DATE '2024-05-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2024-05-01.'),
  ('fireworks-dedicated', 'kimi-k2p6', DATE '2024-05-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'kimi-k2p6\'.'),
  ('fireworks-dedicated', 'kimi-k2p6', DATE '2026-05-16', DATE '2026-10-01', 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8D, 12D, 30000D, 1500D, NULL),
  ('fireworks-dedicated', 'kimi-k2p6', DATE '2026-10-01', NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8D, 15D, 30000D, 1500D, NULL),
  ('fireworks-dedicated', 'kimi-k2p6-32k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'kimi-k2p6-32k\'.'),
  ('fireworks-dedicated', 'kimi-k2p7-code', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'kimi-k2p7-code\'.'),
  ('fireworks-dedicated', 'kimi-k3', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'kimi-k3\'.'),
  ('fireworks-dedicated', 'minimax-m2p7', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'minimax-m2p7\'.'),
  ('fireworks-dedicated', 'minimax-m3', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'minimax-m3\'.'),
  ('fireworks-dedicated', 'nemotron-3-nano', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'nemotron-3-nano\'.'),
  ('fireworks-dedicated', 'nemotron-3-super-256k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'nemotron-3-super-256k\'.'),
  ('fireworks-dedicated', 'nemotron-3-super-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'nemotron-3-super-64k\'.'),
  ('fireworks-dedicated', 'nemotron-3-ultra', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'nemotron-3-ultra\'.'),
  ('fireworks-dedicated', 'nemotron-3-ultra-256k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'nemotron-3-ultra-256k\'.'),
  ('fireworks-dedicated', 'nemotron-3-ultra-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'nemotron-3-ultra-64k\'.'),
  ('fireworks-dedicated', 'qwen3-8b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3-8b\'.'),
  ('fireworks-dedicated', 'qwen3p5-35b-base', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p5-35b-base\'.'),
  ('fireworks-dedicated', 'qwen3p5-397b', DATE '1900-01-01', DATE '2024-05-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'How it is billed is not known before 2024-05-01.'),
  ('fireworks-dedicated', 'qwen3p5-397b', DATE '2024-05-01', DATE '2026-05-16', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p5-397b\'.'),
  ('fireworks-dedicated', 'qwen3p5-397b', DATE '2026-05-16', DATE '2026-10-01', 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8D, 10D, 20000D, 1200D, NULL),
  ('fireworks-dedicated', 'qwen3p5-397b', DATE '2026-10-01', NULL, 'dedicated_total', NULL, NULL, NULL, NULL, NULL, NULL, 8D, 13D, 20000D, 1200D, NULL),
  ('fireworks-dedicated', 'qwen3p5-397b-64k', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p5-397b-64k\'.'),
  ('fireworks-dedicated', 'qwen3p5-4b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p5-4b\'.'),
  ('fireworks-dedicated', 'qwen3p5-9b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p5-9b\'.'),
  ('fireworks-dedicated', 'qwen3p5-9b-base', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p5-9b-base\'.'),
  ('fireworks-dedicated', 'qwen3p6-27b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p6-27b\'.'),
  ('fireworks-dedicated', 'qwen3p6-35b', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p6-35b\'.'),
  ('fireworks-dedicated', 'qwen3p7-plus', DATE '1900-01-01', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GPU type has no default for \'qwen3p7-plus\'.');

CREATE TABLE IF NOT EXISTS requests (
  id STRING,
  requested_at TIMESTAMP,
  model STRING,
  `prompt` BIGINT,
  `cached` BIGINT,
  `generated` BIGINT
);

CREATE VIEW checked_requests AS
SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, DATE_FROM_UNIX_DATE(CAST(FLOOR(UNIX_SECONDS(r.requested_at) / 86400) AS INT)) AS requested_on,
  r.`prompt` AS `prompt`, r.`cached` AS `cached`, r.`generated` AS `generated`,
  CASE
    WHEN r.requested_at IS NULL THEN 'The request has no moment.'
    WHEN COALESCE(r.model, '') = '' THEN 'The request has no model.'
    WHEN r.`prompt` IS NULL THEN 'The request has no \'prompt\'.'
    WHEN r.`prompt` < 0 OR r.`prompt` > 100000000000 THEN '\'prompt\' is not from 0 to 100000000000.'
    WHEN r.`cached` IS NULL THEN 'The request has no \'cached\'.'
    WHEN r.`cached` < 0 OR r.`cached` > 100000000000 THEN '\'cached\' is not from 0 to 100000000000.'
    WHEN r.`generated` IS NULL THEN 'The request has no \'generated\'.'
    WHEN r.`generated` < 0 OR r.`generated` > 100000000000 THEN '\'generated\' is not from 0 to 100000000000.'
    WHEN r.`cached` > r.`prompt` THEN '\'cached\' is more than \'prompt\', which it is a part of.'
  END AS refused
FROM requests AS r;

CREATE VIEW priced_requests AS
SELECT id, requested_at, model, offer, cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END AS missing
FROM (
  SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, o.offer AS offer, o.missing AS missing,
    CASE o.formula
    WHEN 'tinker_flat_total' THEN 1D * ((r.`prompt` * o.`prefill` + r.`generated` * o.`sample`) / 1000000D)
    WHEN 'tinker_cached_total' THEN 1D * ((r.`uncached` * o.`prefill` + r.`cached` * o.`cached_prefill` + r.`generated` * o.`sample`) / 1000000D)
    WHEN 'serverless_total' THEN 1D * ((r.`uncached` * o.`input` + r.`cached` * o.`cached_input` + r.`generated` * o.`output`) / 1000000D)
    WHEN 'dedicated_total' THEN CASE WHEN CASE WHEN 1D * r.`uncached` <> 0D THEN 1D * r.`uncached` / NULLIF(o.`prompt_tps`, 0) WHEN 1D * r.`uncached` = 0D THEN 0D END >= CASE WHEN 1D * r.`generated` <> 0D THEN 1D * r.`generated` / NULLIF(o.`decode_tps`, 0) WHEN 1D * r.`generated` = 0D THEN 0D END THEN CASE WHEN 1D * r.`uncached` <> 0D THEN 1D * r.`uncached` / NULLIF(o.`prompt_tps`, 0) WHEN 1D * r.`uncached` = 0D THEN 0D END WHEN CASE WHEN 1D * r.`uncached` <> 0D THEN 1D * r.`uncached` / NULLIF(o.`prompt_tps`, 0) WHEN 1D * r.`uncached` = 0D THEN 0D END < CASE WHEN 1D * r.`generated` <> 0D THEN 1D * r.`generated` / NULLIF(o.`decode_tps`, 0) WHEN 1D * r.`generated` = 0D THEN 0D END THEN CASE WHEN 1D * r.`generated` <> 0D THEN 1D * r.`generated` / NULLIF(o.`decode_tps`, 0) WHEN 1D * r.`generated` = 0D THEN 0D END END / 3600D * o.`gpus` * o.`gpu_hour` / NULLIF(1D, 0)
  END AS cost
  FROM (
    SELECT c.id AS id, c.requested_at AS requested_at, c.model AS model, c.requested_on AS requested_on,
      CAST(c.`prompt` AS DOUBLE) AS `prompt`, CAST(c.`cached` AS DOUBLE) AS `cached`, CAST(c.`prompt` - c.`cached` AS DOUBLE) AS `uncached`, CAST(c.`generated` AS DOUBLE) AS `generated`
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
  SUM(c.`prompt`) AS `prompt`, SUM(c.`cached`) AS `cached`, SUM(c.`generated`) AS `generated`, c.refused AS refused
FROM checked_requests AS c
GROUP BY c.model, c.requested_on, c.refused;

CREATE VIEW priced_traffic AS
SELECT offer, model, valid_from, valid_to, requests, `prompt`, `cached`, `generated`, cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END AS missing
FROM (
  SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, o.valid_to AS valid_to, o.missing AS missing,
    t.requests AS requests, t.`prompt` AS `prompt`, t.`cached` AS `cached`, t.`generated` AS `generated`,
    CASE o.formula
    WHEN 'tinker_flat_total' THEN 1D * ((t.`prompt` * o.`prefill` + t.`generated` * o.`sample`) / 1000000D)
    WHEN 'tinker_cached_total' THEN 1D * ((t.`uncached` * o.`prefill` + t.`cached` * o.`cached_prefill` + t.`generated` * o.`sample`) / 1000000D)
    WHEN 'serverless_total' THEN 1D * ((t.`uncached` * o.`input` + t.`cached` * o.`cached_input` + t.`generated` * o.`output`) / 1000000D)
    WHEN 'dedicated_total' THEN CASE WHEN CASE WHEN 1D * t.`uncached` <> 0D THEN 1D * t.`uncached` / NULLIF(o.`prompt_tps`, 0) WHEN 1D * t.`uncached` = 0D THEN 0D END >= CASE WHEN 1D * t.`generated` <> 0D THEN 1D * t.`generated` / NULLIF(o.`decode_tps`, 0) WHEN 1D * t.`generated` = 0D THEN 0D END THEN CASE WHEN 1D * t.`uncached` <> 0D THEN 1D * t.`uncached` / NULLIF(o.`prompt_tps`, 0) WHEN 1D * t.`uncached` = 0D THEN 0D END WHEN CASE WHEN 1D * t.`uncached` <> 0D THEN 1D * t.`uncached` / NULLIF(o.`prompt_tps`, 0) WHEN 1D * t.`uncached` = 0D THEN 0D END < CASE WHEN 1D * t.`generated` <> 0D THEN 1D * t.`generated` / NULLIF(o.`decode_tps`, 0) WHEN 1D * t.`generated` = 0D THEN 0D END THEN CASE WHEN 1D * t.`generated` <> 0D THEN 1D * t.`generated` / NULLIF(o.`decode_tps`, 0) WHEN 1D * t.`generated` = 0D THEN 0D END END / 3600D * o.`gpus` * o.`gpu_hour` / NULLIF(1D, 0)
  END AS cost
  FROM (
    SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, SUM(t.requests) AS requests,
      CAST(SUM(t.`prompt`) AS DOUBLE) AS `prompt`, CAST(SUM(t.`cached`) AS DOUBLE) AS `cached`, CAST(SUM(t.`prompt`) - SUM(t.`cached`) AS DOUBLE) AS `uncached`, CAST(SUM(t.`generated`) AS DOUBLE) AS `generated`
    FROM traffic AS t
    JOIN models AS m ON m.name = t.model
    JOIN offers AS o ON o.model = m.model
    WHERE t.refused IS NULL AND o.valid_from <= t.requested_on AND (o.valid_to IS NULL OR t.requested_on < o.valid_to)
    GROUP BY o.offer, o.model, o.valid_from
  ) AS t
  JOIN offers AS o ON o.offer = t.offer AND o.model = t.model AND o.valid_from = t.valid_from
) AS p
UNION ALL
SELECT NULL, t.model, NULL, NULL, SUM(t.requests), CAST(SUM(t.`prompt`) AS DOUBLE) AS `prompt`, CAST(SUM(t.`cached`) AS DOUBLE) AS `cached`, CAST(SUM(t.`generated`) AS DOUBLE) AS `generated`, NULL, COALESCE(t.refused, 'No offer lists this model.')
FROM traffic AS t
WHERE t.refused IS NOT NULL OR t.model NOT IN (SELECT name FROM models)
GROUP BY t.model, COALESCE(t.refused, 'No offer lists this model.');
