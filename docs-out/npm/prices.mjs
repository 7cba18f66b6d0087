// Generated from RateCards/cards. Change the prices there.

// Every price by card, SKU and period; a line is a fact, and fields are between tabs.
const text = `
card	fireworks-billing-rules	Fireworks AI	USD	
sku	image-input		Image in a multi-modal request
sku	serverless-lora		LoRA model on serverless
counts	surcharge
lines	surcharge 0 1000000 1 surcharge 0
at		2024-05-01	2026-10-01	0	free
at		2026-10-01		0	not offered
sku	dedicated-deployment		Dedicated deployment
card	fireworks-embeddings	Fireworks AI	USD	
sku	up-to-150m		up to 150M
counts	input,cached-input,cache-write,cache-write-1h,audio-input,cached-audio-input,cached-image-input,image-input,video-input,tool-input
lines	input 0 1000000 1 input 0
at		2024-05-01		0	0.008
sku	150m-to-350m		over 150M up to 350M
at		2024-05-01		0	0.016
sku	qwen3-8b		Qwen3 8B
at		2026-08-01		0	0.10
card	fireworks-fine-tuning	Fireworks AI	USD	
sku	up-to-16b		up to 16B
counts	any-method
lines	any-method 0 1000000 1 any-method 0
counts	lora-sft
counts	lora-dpo
counts	full-sft
counts	full-dpo
lines	any-method 0 1000000 1 any-method 0	lora-sft 1 1000000 1 lora-sft 0	lora-dpo 2 1000000 1 lora-dpo 0	full-sft 3 1000000 1 full-sft 0	full-dpo 4 1000000 1 full-dpo 0
at		2024-05-01	2026-10-01	0	0.50
at		2026-10-01		1	not offered	0.50	1	1	2
sku	16b-to-80b		16.1B–80B
at		2024-05-01	2026-10-01	0	3.00
at		2026-10-01		1	not offered	3	6	6	12
sku	80b-to-300b		over 80B up to 300B
lines	lora-sft 1 1000000 1 lora-sft 0	lora-dpo 2 1000000 1 lora-dpo 0	full-sft 3 1000000 1 full-sft 0	full-dpo 4 1000000 1 full-dpo 0
at		2026-10-01		2	6	12	12	24
sku	over-300b		over 300B
at		2026-10-01		2	10	20	20	40
sku	mixtral-8x7b		Mixtral 8x7B
at		2024-05-01	2026-10-01	0	2.00
at		2026-10-01		0	not offered
card	fireworks-gpu-hours	Fireworks AI	USD	
axis	path	any-region,region-pinned
sku	a100-80gb		A100 80GB
counts	gpu-hour
lines	gpu-hour 0 1 1 gpu-hour 0
at	any-region	2024-05-01	2025-07-19	0	3.89
at	any-region	2025-07-19	2026-05-16	0	2.90
lines	gpu-hour 0 1 1 gpu-hour.region-pinned 0
at	any-region	2026-05-16		0	not published
at	region-pinned	2026-10-01		1	not published
sku	h100-80gb		H100 80GB
at	any-region	2024-05-01	2025-07-19	0	on request
at	any-region	2025-07-19	2026-02-01	0	5.80
at	any-region	2026-02-01	2026-05-16	0	4.00
at	any-region	2026-05-16	2026-10-01	0	7.00
at	any-region	2026-10-01		0	8.00
at	region-pinned	2026-10-01		1	12.00
sku	h200-141gb		H200 141GB
at	any-region	2025-07-19	2026-02-01	0	6.99
at	any-region	2026-02-01	2026-05-16	0	6.00
at	any-region	2026-05-16	2026-10-01	0	7.00
at	any-region	2026-10-01		0	8.00
at	region-pinned	2026-10-01		1	12.00
sku	b200-180gb		B200 180GB
at	any-region	2025-07-19	2026-02-01	0	11.99
at	any-region	2026-02-01	2026-05-16	0	9.00
at	any-region	2026-05-16	2026-10-01	0	10.00
at	any-region	2026-10-01		0	13.00
at	region-pinned	2026-10-01		1	19.50
sku	b300-288gb		B300 288GB
at	any-region	2026-05-16	2026-10-01	0	12.00
at	any-region	2026-10-01		0	15.00
at	region-pinned	2026-10-01		1	22.50
sku	gb300-288gb		GB300 288GB
at	any-region	2026-10-01		0	20.00
at	region-pinned	2026-10-01		1	30.00
sku	mi300x		MI300X
at	any-region	2025-07-19	2026-02-01	0	4.99
at	any-region	2026-02-01		0	not published
at	region-pinned	2026-10-01		1	not published
card	fireworks-images	Fireworks AI	USD	
sku	sdxl		SDXL
counts	step
lines	step 0 1 1 step 0
counts	image-of-30-steps
lines	step 0 1 1 step 0	image-of-30-steps 1 1 1 image-of-30-steps 0
at		2024-05-01	2025-07-19	0	not published
at		2025-07-19		1	0.00013	0.0039
sku	sdxl-controlnet		SDXL with ControlNet
at		2024-05-01	2025-07-19	0	not published
at		2025-07-19		1	0.0002	0.006
card	fireworks-serverless	Fireworks AI	USD	
axis	tier	standard,priority,fast
axis	region	global,us
axis	mode	online,batch
sku	kimi-k2p6		Kimi K2.6
counts	input,cache-write,cache-write-1h,audio-input,image-input,video-input,tool-input
counts	cached-input,cached-audio-input,cached-image-input
counts	output,audio-output,image-output,reasoning
lines	input 0 1000000 1 input 0	cached-input 1 1000000 1 cached-input 0	output 2 1000000 1 output 0
lines	input 0 1000000 1 input.priority 0	cached-input 1 1000000 1 cached-input.priority 0	output 2 1000000 1 output.priority 0
at	standard,global,online	2026-05-09		0	0.95	0.16	4.00
lines	input 0 1000000 1 input.fast 0	cached-input 1 1000000 1 cached-input.fast 0	output 2 1000000 1 output.fast 0
at	priority,global,online	2026-05-09		1	1.50	0.22	6.00
at	fast,global,online	2026-05-09	2026-10-01	2	2.00	0.30	8.00
counts	input,cached-input,cache-write,cache-write-1h,audio-input,cached-audio-input,cached-image-input,image-input,video-input,tool-input
lines	input 3 1000000 1 input.batch 0	output 2 1000000 1 output.batch 0
at	fast,global,online	2026-10-01		2	not offered	not offered	not offered
at	standard,global,batch	2026-05-09	2026-08-01	3	0.57	2.40
at	standard,global,batch	2026-08-01		3	0.475	2.00
sku	kimi-k2p5		Kimi K2.5
at	standard,global,online	2026-05-09	2026-08-01	0	0.60	0.10	3.00
at	standard,global,online	2026-08-01		0	not offered	not offered	not offered
at	priority,global,online	2026-05-09		1	not offered	not offered	not offered
lines	input 0 1000000 1 input.us 0	cached-input 1 1000000 1 cached-input.us 0	output 2 1000000 1 output.us 0
at	fast,global,online	2026-05-09		2	not offered	not offered	not offered
lines	input 0 1000000 1 input.us-priority 0	cached-input 1 1000000 1 cached-input.us-priority 0	output 2 1000000 1 output.us-priority 0
at	standard,us,online	2026-08-01		4	not offered	not offered	not offered
lines	input 0 1000000 1 input.fast-us 0	cached-input 1 1000000 1 cached-input.fast-us 0	output 2 1000000 1 output.fast-us 0
at	priority,us,online	2026-08-01		5	not offered	not offered	not offered
at	fast,us,online	2026-08-01		6	not offered	not offered	not offered
lines	input 0 1000000 1 input.batch 0	cached-input 1 1000000 1 cached-input.batch 0	output 2 1000000 1 output.batch 0
at	standard,global,batch	2026-05-09	2026-08-01	3	0.36	1.80
at	standard,global,batch	2026-08-01		7	not offered	not offered	not offered
sku	qwen3p5-397b		Qwen3.5-397B-A17B
at	standard,global,online	2026-05-09		0	not offered	not offered	not offered
at	priority,global,online	2026-05-09		1	not offered	not offered	not offered
at	fast,global,online	2026-05-09		2	not offered	not offered	not offered
at	standard,us,online	2026-05-09		4	not offered	not offered	not offered
at	priority,us,online	2026-05-09		5	not offered	not offered	not offered
at	fast,us,online	2026-05-09		6	not offered	not offered	not offered
at	standard,global,batch	2026-05-09		7	not offered	not offered	not offered
sku	gpt-oss-120b		GPT-OSS-120B
at	standard,global,online	2026-05-09		0	0.15	0.015	0.60
at	priority,global,online	2026-05-09		1	0.18	0.018	0.72
at	fast,global,online	2026-05-09		2	not offered	not offered	not offered
at	standard,global,batch	2026-05-09	2026-08-01	3	0.09	0.36
at	standard,global,batch	2026-08-01		3	0.075	0.30
sku	gpt-oss-20b		GPT-OSS-20B
at	standard,global,online	2026-05-09	2026-10-01	0	0.07	0.035	0.30
at	standard,global,online	2026-10-01		0	not offered	not offered	not offered
at	priority,global,online	2026-05-09		1	not offered	not offered	not offered
at	fast,global,online	2026-05-09		2	not offered	not offered	not offered
at	standard,us,online	2026-10-01		4	not offered	not offered	not offered
at	priority,us,online	2026-10-01		5	not offered	not offered	not offered
at	fast,us,online	2026-10-01		6	not offered	not offered	not offered
at	standard,global,batch	2026-05-09	2026-08-01	3	0.042	0.18
at	standard,global,batch	2026-08-01	2026-10-01	3	0.035	0.15
at	standard,global,batch	2026-10-01		7	not offered	not offered	not offered
sku	kimi-k3		Kimi K3
at	standard,global,online	2026-08-01		0	3.00	0.30	15.00
at	priority,global,online	2026-08-01		1	3.75	0.375	18.75
at	fast,global,online	2026-08-01		2	4.50	0.45	22.50
at	standard,us,online	2026-08-01	2026-09-01	4	3.30	0.33	16.50
at	standard,us,online	2026-09-01		4	4.50	0.45	22.50
at	priority,us,online	2026-08-01	2026-09-01	5	4.125	0.4125	20.625
at	priority,us,online	2026-09-01		5	5.625	0.5625	28.125
at	standard,global,batch	2026-08-01		3	1.50	7.50
sku	kimi-k2p7-code		Kimi K2.7 Code
at	standard,global,online	2026-08-01		0	0.95	0.19	4.00
at	priority,global,online	2026-08-01		1	1.425	0.285	6.00
at	fast,global,online	2026-08-01		2	1.90	0.38	8.00
at	standard,global,batch	2026-08-01		3	0.475	2.00
sku	deepseek-v4-pro		DeepSeek V4 Pro
at	standard,global,online	2026-08-01		0	1.74	0.145	3.48
at	priority,global,online	2026-08-01		1	2.61	0.218	5.22
at	standard,global,batch	2026-08-01		3	0.87	1.74
sku	deepseek-v4-flash		DeepSeek V4 Flash
at	standard,global,online	2026-08-01		0	0.14	0.028	0.28
at	priority,global,online	2026-08-01		1	0.21	0.042	0.42
at	standard,global,batch	2026-08-01		3	0.07	0.14
sku	deepseek-v4-flash-0731		DeepSeek V4 Flash (0731)
at	standard,global,online	2026-08-01		0	0.14	0.028	0.28
at	priority,global,online	2026-08-01		1	0.21	0.042	0.42
at	standard,global,batch	2026-08-01		3	0.07	0.14
sku	glm-5p2		GLM 5.2
at	standard,global,online	2026-08-01		0	1.40	0.14	4.40
at	priority,global,online	2026-08-01		1	1.75	0.18	5.50
at	fast,global,online	2026-08-01		2	2.10	0.21	6.60
at	fast,us,online	2026-08-01	2026-09-01	6	2.10	0.21	6.60
at	fast,us,online	2026-09-01		6	3.15	0.315	9.90
at	standard,global,batch	2026-08-01		3	0.70	2.20
sku	glm-5p1		GLM 5.1
at	standard,global,online	2026-08-01		0	1.40	0.26	4.40
at	priority,global,online	2026-08-01		1	2.10	0.39	6.60
at	fast,global,online	2026-08-01		2	2.80	0.52	8.80
at	standard,global,batch	2026-08-01		3	0.70	2.20
sku	qwen3p7-plus		Qwen 3.7 Plus
at	standard,global,online	2026-08-01		0	0.40	0.08	1.60
at	standard,global,batch	2026-08-01		3	0.20	0.80
sku	minimax-m3		MiniMax M3
at	standard,global,online	2026-08-01		0	0.30	0.06	1.20
at	priority,global,online	2026-08-01		1	0.45	0.09	1.80
at	standard,global,batch	2026-08-01		3	0.15	0.60
sku	minimax-m2p7		MiniMax M2.7
at	standard,global,online	2026-08-01		0	0.30	0.06	1.20
at	priority,global,online	2026-08-01		1	0.45	0.09	1.80
at	standard,global,batch	2026-08-01		3	0.15	0.60
sku	nemotron-3-ultra		Nemotron 3 Ultra (Preview)
at	standard,global,online	2026-08-01		0	0.60	0.12	2.40
at	standard,global,batch	2026-08-01		3	0.30	1.20
card	fireworks-serverless-sizes	Fireworks AI	USD	
sku	dense-tiny		under 4B
counts	tokens
lines	tokens 0 1000000 1 tokens 0
at		2026-08-01		0	0.10
sku	dense-small		up to 16B
at		2024-05-01		0	0.20
sku	dense-large		16.1B–80B
at		2024-05-01		0	0.90
sku	moe-small		0B–56B
at		2024-05-01		0	0.50
sku	moe-large		56.1B–176B
at		2024-05-01		0	1.20
card	fireworks-spending-tiers	Fireworks AI	USD	
sku	tier-1		Tier 1
counts	monthly-limit
lines	monthly-limit 0 1 1 monthly-limit 0
at		2024-05-01		0	50
sku	tier-2		Tier 2
at		2024-05-01		0	500
sku	tier-3		Tier 3
at		2024-05-01		0	5000
sku	tier-4		Tier 4
at		2024-05-01		0	50000
sku	custom		Custom
at		2024-05-01		0	on request
card	fireworks-training-api	Fireworks AI	USD	
sku	glm-5p3-flash		GLM 5.3 Flash (200K)
counts	prefill
counts	cached-prefill
counts	sample
counts	train
lines	prefill 0 1000000 1 prefill 0	cached-prefill 1 1000000 1 cached-prefill 0	sample 2 1000000 1 sample 0	train 3 1000000 1 train 0
at		2026-10-01		0	2.96	0.593	7.41	8.89
sku	glm-5p3		GLM 5.3 (262K)
at		2026-10-01		0	4.86	0.972	12.15	14.58
sku	qwen3p8-27b		Qwen 3.8 27B (128K)
at		2026-10-01		0	1.86	0.372	5.595	4.103
sku	kimi-k3		Kimi K3 (192K)
at		2026-10-01		0	10.87	2.17	27.11	32.55
sku	deepseek-v4-flash-0731		DeepSeek V4 Flash 0731 (262K)
at		2026-10-01		0	1.74	0.35	4.33	5.20
card	tinker	Thinking Machines	USD	
sku	kimi-k2p6		Kimi K2.6 (128K)
name	Kimi-K2.6 (128K)
counts	input,cached-input,cache-write,cache-write-1h,audio-input,cached-audio-input,cached-image-input,image-input,video-input,tool-input
counts	output,audio-output,image-output,reasoning
lines	prefill 0 1000000 1 prefill 0	sample 1 1000000 1 sample 0
counts	train
lines	prefill 0 1000000 1 prefill 0	sample 1 1000000 1 sample 0	train 2 1000000 1 train 0
at		2026-05-16	2026-07-02	0	5.15	12.81
counts	input,cache-write,cache-write-1h,audio-input,image-input,video-input,tool-input
counts	cached-input,cached-audio-input,cached-image-input
lines	prefill 3 1000000 1 prefill 0	cached-prefill 4 1000000 1 cached-prefill 0	sample 1 1000000 1 sample 0	train 2 1000000 1 train 0
at		2026-07-02	2026-07-17	1	5.15	12.81	15.40
at		2026-07-17		2	5.15	1.03	12.81	15.40
sku	kimi-k2p6-32k		Kimi K2.6 (32K)
name	Kimi-K2.6 (32K)
at		2026-07-02	2026-07-17	1	1.47	3.66	4.40
at		2026-07-17		2	2.205	0.441	5.49	4.84
sku	kimi-k2p5	2026-07-12	Kimi K2.5 (128K)
name	Kimi-K2.5 (128K)
at		2026-05-16	2026-07-02	0	5.15	12.81
at		2026-07-02	2026-07-12	1	5.15	12.81	15.40
sku	kimi-k2p5-32k	2026-07-12	Kimi K2.5 (32K)
name	Kimi-K2.5 (32K)
at		2026-07-02	2026-07-12	1	1.47	3.66	4.40
sku	qwen3p5-397b		Qwen3.5-397B-A17B (256K)
at		2026-05-16	2026-07-02	0	4.00	10.00
at		2026-07-02	2026-07-17	1	4.00	10.00	12.00
at		2026-07-17		2	4.00	0.80	10.00	12.00
sku	qwen3p5-397b-64k		Qwen3.5-397B-A17B (64K)
at		2026-07-02	2026-07-17	1	2.00	5.00	6.00
at		2026-07-17		2	3	0.60	7.50	6.60
sku	gpt-oss-120b		GPT-OSS-120B (128K)
at		2026-05-16	2026-07-02	0	0.63	1.54
at		2026-07-02	2026-07-17	1	0.63	1.54	1.82
at		2026-07-17		2	0.78	0.156	1.94	2.33
sku	gpt-oss-120b-32k		GPT-OSS-120B (32K)
at		2026-07-02	2026-07-17	1	0.18	0.44	0.52
at		2026-07-17		2	0.33	0.066	0.84	0.737
sku	gpt-oss-20b		GPT-OSS-20B (32K)
at		2026-07-02	2026-07-17	1	0.12	0.30	0.36
at		2026-07-17		2	0.18	0.036	0.45	0.396
sku	deepseek-v3p1		DeepSeek-V3.1 (32K)
at		2026-07-02	2026-07-17	1	1.13	2.81	3.38
at		2026-07-17		2	1.695	0.339	4.215	3.718
sku	nemotron-3-ultra-64k		Nemotron-3-Ultra-550B-A55B (64K)
at		2026-07-02	2026-07-17	1	1.66	4.15	4.98
at		2026-07-17		2	1.66	0.332	4.15	4.98
sku	nemotron-3-ultra-256k		Nemotron-3-Ultra-550B-A55B (256K)
at		2026-07-02	2026-07-17	1	3.32	8.30	9.96
at		2026-07-17		2	3.32	0.664	8.30	9.96
sku	nemotron-3-super-64k		Nemotron-3-Super-120B-A12B (64K)
at		2026-07-02	2026-07-17	1	0.38	0.96	1.16
at		2026-07-17		2	0.38	0.076	0.96	1.16
sku	nemotron-3-super-256k		Nemotron-3-Super-120B-A12B (256K)
at		2026-07-02	2026-07-17	1	0.76	1.92	2.32
at		2026-07-17		2	0.76	0.152	1.92	2.32
sku	nemotron-3-nano		Nemotron-3-Nano-30B-A3B (64K)
at		2026-07-02	2026-07-17	1	0.13	0.33	0.40
at		2026-07-17		2	0.13	0.026	0.33	0.40
sku	qwen3p6-35b		Qwen3.6-35B-A3B (64K)
at		2026-07-02	2026-07-17	1	0.36	0.89	1.07
at		2026-07-17		2	0.36	0.072	0.89	1.07
sku	qwen3p6-27b		Qwen3.6-27B (64K)
at		2026-07-02	2026-07-17	1	1.24	3.73	3.73
at		2026-07-17		2	1.24	0.248	3.73	3.73
sku	qwen3p5-35b-base		Qwen3.5-35B-A3B-Base (64K)
at		2026-07-02	2026-07-17	1	0.36	0.89	1.07
at		2026-07-17		2	0.36	0.072	0.89	1.07
sku	qwen3p5-9b		Qwen3.5-9B (64K)
at		2026-07-02	2026-07-17	1	0.44	1.33	1.33
at		2026-07-17		2	0.44	0.088	1.33	1.33
sku	qwen3p5-9b-base		Qwen3.5-9B-Base (64K)
at		2026-07-02	2026-07-17	1	0.44	1.33	1.33
at		2026-07-17		2	0.44	0.088	1.33	1.33
sku	qwen3p5-4b		Qwen3.5-4B (64K)
at		2026-07-02	2026-07-17	1	0.22	0.67	0.67
at		2026-07-17		2	0.22	0.044	0.67	0.67
sku	qwen3-8b		Qwen3-8B (32K)
at		2026-07-02	2026-07-17	1	0.13	0.40	0.40
at		2026-07-17		2	0.13	0.026	0.40	0.40
card	tinker-storage	Thinking Machines	USD	
sku	storage		Storage
counts	gb-month
lines	gb-month 0 1 1 gb-month 0
at		2026-07-17		0	0.10
`;

/** Reads the lines of cards: fields between tabs, the first of which says what the line is. */
const readCards = (text) => {
  const cards = [];
  let card, sku;
  const zones = new Map();
  const list = (field) => (field ? field.split(",") : []);
  const name = (name) => {
    const key = name.toLowerCase();
    if (!card.names.has(key)) card.names.set(key, sku);
  };
  const readers = {
    card: (id, provider, currency, fallback) => {
      card = { id, provider, currency, fallback: list(fallback), graduated: false, by: [], axes: [], counts: [], countLists: [], lines: [], skus: new Map(), names: new Map(), rules: [] };
      cards.push(card);
    },
    steps: (charge, by) => Object.assign(card, { graduated: charge === "graduated", by: list(by) }),
    axis: (id, values) => card.axes.push({ id, values: list(values), windows: [] }),
    zone: (name, end, offsets) => {
      const numbers = offsets.split(" ").map(Number);
      zones.set(name, { from: numbers[0], end: Number(end), offsets: numbers.flatMap((from, i) => (i % 2 ? [] : [{ from, minutes: numbers[i + 1] }])) });
    },
    hours: (value, from, until, days, zone) =>
      card.axes.at(-1).windows.push({ value, from: Number(from), until: Number(until), days: [...days].map(Number), zone: zones.get(zone) }),
    sku: (id, retired, label) => {
      sku = { id, retired: retired ? Date.parse(retired) : Infinity, label, tariffs: new Map() };
      if (!card.skus.has(id)) card.skus.set(id, sku);
      name(id);
    },
    name,
    match: (weight, pattern) => {
      const matches = new RegExp(`^${pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join("[^]*")}$`, "i");
      card.rules.push({ pattern, weight: Number(weight), matches, sku });
    },
    counts: (counts) => {
      card.countLists.push(list(counts));
      card.counts = Array.from(new Set(card.countLists.flat()));
    },
    lines: (...lines) => card.lines.push(lines.map((line) => readLine(card, line))),
    at: (values, since, until, lines, ...amounts) => {
      if (!sku.tariffs.has(values)) sku.tariffs.set(values, []);
      const priced = card.lines[lines].map((line) => ({ ...line, steps: line.steps.map((step) => ({ ...step, ...readAmount(amounts.shift()) })) }));
      sku.tariffs.get(values).push({ since: Date.parse(since), until: until ? Date.parse(until) : Infinity, lines: priced });
    },
  };
  for (const line of text.split("\n")) {
    const [word, ...fields] = line.split("\t");
    readers[word]?.(...fields);
  }
  for (const { rules } of cards) rules.sort((a, b) => b.weight - a.weight);
  return cards;
};

/** "input 0 1000000 1 input 0 input.above-200000 >200000": what a meter charges for, and its steps, each a rate's key and from which count on. */
const readLine = (card, text) => {
  const [meter, counts, units, bundle, ...steps] = text.split(" ");
  const line = { meter, decides: card.by.includes(meter), counts: card.countLists[counts], units: Number(units), bundle: Number(bundle), steps: [] };
  for (let i = 0; i < steps.length; i += 2) {
    const [key, bound] = [steps[i], steps[i + 1]];
    line.steps.push({ key, from: Number(bound.replace(/^[>=]/, "")), inclusive: bound[0] === "=", lowest: bound === "0" });
  }
  return line;
};

/** "2.50", or why there is no amount. */
const readAmount = (value) => {
  const amount = value === "free" ? 0 : Number(value);
  return { value, amount: Number.isNaN(amount) ? null : amount };
};

const reaches = (step, count) => step.lowest || (step.inclusive ? count >= step.from : count > step.from);

const unitsBefore = (step) => (step.inclusive ? step.from - 1 : step.from);

/** Whether the clocks of a window's zone show one of its minutes, which are those of the day; 1970 began with a Thursday. */
const contains = ({ from, until, days, zone }, time) => {
  const utc = Math.floor(time / 60_000);
  const clock = utc + (zone ? zone.offsets.findLast((offset) => offset.from <= utc).minutes : 0);
  const day = Math.floor(clock / 1440);
  const minute = clock - day * 1440;
  const weekday = (((day + 4) % 7) + 7) % 7;
  return from < until
    ? minute >= from && minute < until && days.includes(weekday)
    : (minute >= from && days.includes(weekday)) || (minute < until && days.includes((weekday + 6) % 7));
};

/** The SKU that a name means, with what of it has taken the name. */
const findSku = (card, model) => {
  const sku = card.names.get(model.toLowerCase());
  if (sku) return { sku, matchedBy: model };
  const rule = card.rules.find(({ matches }) => matches.test(model));
  return rule && { sku: rule.sku, matchedBy: rule.pattern };
};

const timeOf = (at) => {
  const time = typeof at === "number" ? at : new Date(at).getTime();
  if (!(Math.abs(time) <= 8.64e15)) throw new RangeError(`${at} is no moment.`);
  return time;
};

const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

const isCount = (number) => typeof number === "number" && number >= 0 && number < Infinity;

const refuseCount = (what, number) => {
  throw new RangeError(`The count of ${what} is ${number}.`);
};

/** Why no request can have these choices; undefined where one can. */
const whyNot = (card, choices) => {
  for (const [id, value] of Object.entries(choices)) {
    const axis = card.axes.find((axis) => axis.id === id);
    if (!axis) return `The card does not tell requests apart by ${id}.`;
    if (!axis.values.includes(value)) return `The card has no ${id} '${value}', only ${axis.values.join(", ")}.`;
  }
};

/** Why the hours of a moment are not known; undefined where they are, and where a request chooses them or the card has none. */
const whyNoHours = (card, choices, time) => {
  for (const { id, windows } of card.axes) {
    const unknown = windows.find(({ zone }) => zone && !(time >= zone.from * 60_000 && time < zone.end * 60_000))?.zone;
    if (unknown && !Object.hasOwn(choices, id)) return `Hours of a time zone are known from ${dayOf(unknown.from * 60_000)} up to ${dayOf(unknown.end * 60_000)} only.`;
  }
};

/** The values of a card's axes for a request. */
const valuesOf = (card, choices, time) =>
  card.axes.map(({ id, values, windows }) => (Object.hasOwn(choices, id) ? choices[id] : (windows.find((window) => contains(window, time))?.value ?? values[0])));

const tariffAt = (tariffs, time) => tariffs?.findLast(({ since, until }) => since <= time && time < until);

const isTakenBy = (lines, what) => lines.some((line) => line.counts.includes(what));

const retired = ({ label, retired }) => `${label} cannot be bought since ${dayOf(retired)}.`;

const notPriced = (card, values, time) => {
  const where = card.axes.map(({ id }, i) => `${id} ${values[i]}`).join(", ");
  return `Nothing is priced${where && ` at ${where}`} on ${dayOf(time)}.`;
};

const notCharged = (what) => `Nothing on the card charges for ${what}.`;

/** Where each count of the lines stands among the counts of a request; the request itself, which nobody counted, at -1. */
const placeCounts = (lines, names) =>
  lines.map((line) => ({ ...line, places: line.counts.filter((what) => what === "request" || names.includes(what)).map((what) => names.indexOf(what)) }));

const countIn = ({ places }, counts) => {
  let sum = 0;
  for (const place of places) sum += place < 0 ? 1 : counts[place];
  return sum;
};

/**
 * Calls `add` for what is charged: each unit at the price of the step that it is in, or all at the price of the step that the
 * deciding count is in. Ends with what `add` returns, if it returns something.
 */
const charge = (card, lines, counts, add) => {
  let deciding = 0;
  for (const line of lines) if (line.decides) deciding += countIn(line, counts);
  for (const line of lines) {
    const count = countIn(line, counts);
    if (!(count > 0)) continue;
    const { steps } = line;
    if (card.graduated) {
      for (let i = 0; i < steps.length; i++) {
        const part = (i + 1 < steps.length ? Math.min(count, unitsBefore(steps[i + 1])) : count) - unitsBefore(steps[i]);
        const ended = part > 0 ? add(line, steps[i], part) : undefined;
        if (ended !== undefined) return ended;
      }
    } else {
      let i = steps.length - 1;
      while (!reaches(steps[i], card.by.length > 0 ? deciding : count)) i--;
      const ended = add(line, steps[i], count);
      if (ended !== undefined) return ended;
    }
  }
};

const unitsCharged = ({ bundle }, count) => (bundle > 1 ? Math.ceil(count / bundle) * bundle : count);

const rateOf = (card, sku, step) => `${card.id}.${sku.id}.${step.key}`;

const noAmount = (card, sku, step) => `'${rateOf(card, sku, step)}' is ${step.value}.`;

const priceBy = (card, { sku, matchedBy }, provider, { time, counts, choices }) => {
  const result = (at, total, missing, charges) => ({ provider, card: card.id, sku: sku.id, matchedBy, at, currency: card.currency, total, missing, charges });
  if (sku.retired <= time) return result({}, null, retired(sku), []);
  const why = whyNot(card, choices) ?? whyNoHours(card, choices, time);
  if (why) return result({}, null, why, []);
  const values = valuesOf(card, choices, time);
  const at = Object.fromEntries(card.axes.map(({ id }, i) => [id, values[i]]));
  const lines = tariffAt(sku.tariffs.get(values.join(",")), time)?.lines;
  if (!lines) return result(at, null, notPriced(card, values, time), []);
  const uncharged = Object.keys(counts).find((what) => counts[what] !== 0 && !isTakenBy(lines, what));
  if (uncharged !== undefined) return result(at, null, notCharged(uncharged), []);
  const names = Object.keys(counts);
  const charges = [];
  const missing = charge(card, placeCounts(lines, names), Object.values(counts), (line, step, count) => {
    if (step.amount === null) return noAmount(card, sku, step);
    const units = unitsCharged(line, count);
    const includes = line.counts.filter((what, i) => i > 0 && (Object.hasOwn(counts, what) ? counts[what] !== 0 : what === "request"));
    charges.push({ meter: line.meter, includes, count: units, rate: rateOf(card, sku, step), value: step.value, amount: (units * step.amount) / line.units });
  });
  return missing ? result(at, null, missing, []) : result(at, charges.reduce((sum, { amount }) => sum + amount, 0), null, charges);
};

let cards;

/**
 * What one request costs by every card that knows its model, in the order of the cards; empty where none does. A price that
 * cannot be had says why in `missing`. Throws a RangeError where a count is no number from 0 on, or `at` no moment.
 */
export const price = ({ model, at, counts, provider, choices = {} }) => {
  cards ??= readCards(text);
  for (const [what, number] of Object.entries(counts)) if (!isCount(number)) refuseCount(what, number);
  const time = timeOf(at);
  const request = { time, counts, choices };
  const asked = provider?.toLowerCase();
  return cards
    .filter((card) => asked === undefined || card.provider.toLowerCase() === asked || card.id === asked)
    .flatMap((card) => {
      for (const id of [card.id, ...card.fallback]) {
        const by = cards.find((other) => other.id === id);
        const found = by && findSku(by, model);
        if (found) return [priceBy(by, found, card.provider, request)];
      }
      return [];
    });
};

/**
 * A function that prices requests to one SKU which count the same things and are served the same way, at many times the speed
 * of `price` and to the same amount. It takes the moment and a number for each count; `missing` says why there is no total.
 */
export const pricer = (id, counts, choices = {}) => {
  cards ??= readCards(text);
  const card = cards.find((card) => id.startsWith(`${card.id}.`));
  const sku = card?.skus.get(id.slice(card.id.length + 1));
  if (!sku) throw new RangeError(`No card has prices of '${id}'.`);
  if (new Set(counts).size < counts.length) throw new RangeError(`A count is named twice: ${counts.join(", ")}.`);
  const why = whyNot(card, choices);
  const dependsOnHours = card.axes.some(({ id, windows }) => windows.length > 0 && !Object.hasOwn(choices, id));
  const prepared = new Map();
  const tariffsAt = (values) => {
    const key = values.join(",");
    if (!prepared.has(key)) {
      prepared.set(key, (sku.tariffs.get(key) ?? []).map(({ since, until, lines }) => ({
        since, until, lines: placeCounts(lines, counts), uncharged: counts.flatMap((what, i) => (isTakenBy(lines, what) ? [] : [i])),
      })));
    }
    return prepared.get(key);
  };
  const values = why || dependsOnHours ? [] : valuesOf(card, choices, 0);
  const always = dependsOnHours ? undefined : tariffsAt(values);
  const missing = (why) => ({ currency: card.currency, total: null, missing: why });
  return (at, ...numbers) => {
    if (numbers.length !== counts.length) throw new RangeError(`There are ${numbers.length} numbers for ${counts.length} counts: ${counts.join(", ")}.`);
    for (let i = 0; i < numbers.length; i++) if (!isCount(numbers[i])) refuseCount(counts[i], numbers[i]);
    const time = timeOf(at);
    if (sku.retired <= time) return missing(retired(sku));
    const noHours = why ?? (always ? undefined : whyNoHours(card, choices, time));
    if (noHours) return missing(noHours);
    const now = always ? values : valuesOf(card, choices, time);
    const tariff = tariffAt(always ?? tariffsAt(now), time);
    if (!tariff) return missing(notPriced(card, now, time));
    for (const place of tariff.uncharged) if (numbers[place] !== 0) return missing(notCharged(counts[place]));
    let total = 0;
    const noTotal = charge(card, tariff.lines, numbers, (line, step, count) => {
      if (step.amount === null) return noAmount(card, sku, step);
      total += (unitsCharged(line, count) * step.amount) / line.units;
    });
    return noTotal ? missing(noTotal) : { currency: card.currency, total, missing: null };
  };
};
