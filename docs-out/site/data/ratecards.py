"""What open models cost to run, compared from one set of rate cards.

Every rate with its history (RATES), every cost formula as a function, and price() for one request. A rate's amount is an exact Decimal;
formulas compute in floats, to the same bits as the calculators and the command do.

    >>> RATES["fireworks-billing-rules.image-input.prompt-tokens"].as_of()

Generated from RateCards/. Change the cards and formulas there.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, datetime, timezone
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Callable, Mapping, Pattern, Union

Number = Union[float, Decimal]
"""What formulas take: a number, or a rate's exact amount. They compute with the nearest float."""


@dataclass(frozen=True)
class Source:
    """Where figures were read, and how far that is to be believed: "vendor" or "transcribed"."""

    id: str
    title: str
    url: str
    trust: str


@dataclass(frozen=True)
class DatedValue:
    """A rate's value from a date on, and who says so."""

    since: date
    approximate: bool
    """Whether that day is not known exactly."""
    value: Decimal | str
    """The amount as published; else why there is none ("not offered", "free"), or the id of what it names."""
    source: Source
    verified: tuple[date, ...]
    """Days on which it was seen in force, ascending."""


class MissingRate(LookupError):
    """There is no amount on that day. A missing rate is not zero."""


@dataclass(frozen=True)
class Rate:
    """What something costs, with its whole history."""

    id: str
    provider: str
    label: str
    """What is sold: a model, a GPU, a plan."""
    meter: str
    """What is counted: input, cached input, GPU-hour."""
    path: str | None
    """How it is served, where that makes a difference: standard, priority."""
    unit: str | None
    """The unit of the amounts, such as USD/Mtok: US dollars per 1M tokens."""
    retired: date | None
    """First day on which it can no longer be bought."""
    history: tuple[DatedValue, ...]
    """Oldest first, never empty."""

    def as_of(self, day: date | None = None) -> DatedValue | None:
        """The value in force on a day (AS_OF where none is given); None before the history begins and once retired."""
        day = day or AS_OF
        if self.retired is not None and self.retired <= day:
            return None
        return next((entry for entry in reversed(self.history) if entry.since <= day), None)

    def amount(self, day: date | None = None) -> Decimal:
        """The amount in force on a day (AS_OF where none is given), with the digits that were published.

        Raises MissingRate where there is none.
        """
        entry = self.as_of(day)
        if entry is None:
            raise MissingRate(f"{self.id} is not in force on {day or AS_OF}")
        if not isinstance(entry.value, Decimal):
            raise MissingRate(f"{self.id} is {entry.value} on {day or AS_OF}")
        return entry.value


# Arithmetic is IEEE 754 in each formula's own order, so that results agree with every other target to the bit. Python
# refuses to divide by zero, and its max and min depend on the order of zeros and of what is not a number.


def _divide(a: float, b: float) -> float:
    if b != 0:
        return a / b
    return math.nan if a == 0 or a != a else math.copysign(math.inf, a) * math.copysign(1.0, b)


def _max(a: float, b: float) -> float:
    if a != a or b != b:
        return math.nan
    return a if a > b or (a == b and math.copysign(1.0, a) > 0) else b


def _min(a: float, b: float) -> float:
    if a != a or b != b:
        return math.nan
    return a if a < b or (a == b and math.copysign(1.0, a) < 0) else b


def _sum(start: float, end: float, body: Callable[[float], float]) -> float:
    """Adds up for start, start + 1, … up to end; more than _MOST_TERMS terms are not a number."""
    steps = end - start
    if not steps < _MOST_TERMS:
        return math.nan
    total, step = 0.0, 0.0
    while step <= steps:
        total += body(start + step)
        step += 1.0
    return total


_MOST_TERMS = 1000000

AS_OF = date(2026, 5, 16)
"""The day that rates are looked up at where none is given."""

_SOURCES: dict[str, Source] = {
    "fireworks-billing-rules.page-2024-05": Source("fireworks-billing-rules.page-2024-05", "Fireworks pricing, 2024", "https://fireworks.ai/pricing", "vendor"),
    "fireworks-billing-rules.page-2026-10": Source("fireworks-billing-rules.page-2026-10", "Fireworks pricing, copy of 2026-10-01", "https://fireworks.ai/pricing", "transcribed"),
    "fireworks-dedicated-defaults.comparison": Source("fireworks-dedicated-defaults.comparison", "Price comparison vs Tinker", "https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison", "vendor"),
    "fireworks-embeddings.page-2024-05": Source("fireworks-embeddings.page-2024-05", "Fireworks pricing, 2024", "https://fireworks.ai/pricing", "vendor"),
    "fireworks-embeddings.page-2026-08": Source("fireworks-embeddings.page-2026-08", "Fireworks pricing", "https://fireworks.ai/pricing", "vendor"),
    "fireworks-fine-tuning.page-2024-05": Source("fireworks-fine-tuning.page-2024-05", "Fireworks pricing, 2024", "https://fireworks.ai/pricing", "vendor"),
    "fireworks-fine-tuning.page-2026-10": Source("fireworks-fine-tuning.page-2026-10", "Fireworks pricing, copy of 2026-10-01", "https://fireworks.ai/pricing", "transcribed"),
    "fireworks-gpu-hours.page-2024-05": Source("fireworks-gpu-hours.page-2024-05", "Fireworks pricing, 2024", "https://fireworks.ai/pricing", "vendor"),
    "fireworks-gpu-hours.page-2025-07": Source("fireworks-gpu-hours.page-2025-07", "Fireworks pricing, copy of 2025-07-19", "https://fireworks.ai/pricing", "transcribed"),
    "fireworks-gpu-hours.page-2026-02": Source("fireworks-gpu-hours.page-2026-02", "Fireworks pricing, copy of about February 2026", "https://fireworks.ai/pricing", "transcribed"),
    "fireworks-gpu-hours.page-2026-05": Source("fireworks-gpu-hours.page-2026-05", "Fireworks pricing", "https://fireworks.ai/pricing", "vendor"),
    "fireworks-gpu-hours.page-2026-10": Source("fireworks-gpu-hours.page-2026-10", "Fireworks pricing, copy of 2026-10-01", "https://fireworks.ai/pricing", "transcribed"),
    "fireworks-images.page-2024-05": Source("fireworks-images.page-2024-05", "Fireworks pricing, 2024", "https://fireworks.ai/pricing", "vendor"),
    "fireworks-images.page-2025-07": Source("fireworks-images.page-2025-07", "Fireworks pricing, copy of 2025-07-19", "https://fireworks.ai/pricing", "transcribed"),
    "fireworks-plans.page-2024-05": Source("fireworks-plans.page-2024-05", "Fireworks pricing, 2024", "https://fireworks.ai/pricing", "vendor"),
    "fireworks-plans.limits": Source("fireworks-plans.limits", "Fireworks rate limits", "https://fireworks.ai/pricing", "vendor"),
    "fireworks-serverless.page-2025-07": Source("fireworks-serverless.page-2025-07", "Fireworks pricing, copy of 2025-07-19", "https://fireworks.ai/pricing", "transcribed"),
    "fireworks-serverless.page-2026-05": Source("fireworks-serverless.page-2026-05", "Fireworks serverless pricing, copy of 2026-05-09", "https://docs.fireworks.ai/serverless/pricing", "transcribed"),
    "fireworks-serverless.page-2026-08": Source("fireworks-serverless.page-2026-08", "Fireworks serverless pricing", "https://docs.fireworks.ai/serverless/pricing", "vendor"),
    "fireworks-serverless.page-2026-10": Source("fireworks-serverless.page-2026-10", "Fireworks serverless pricing, copy of 2026-10-01", "https://docs.fireworks.ai/serverless/pricing", "transcribed"),
    "fireworks-serverless-sizes.page-2024-05": Source("fireworks-serverless-sizes.page-2024-05", "Fireworks pricing, 2024", "https://fireworks.ai/pricing", "vendor"),
    "fireworks-serverless-sizes.page-2026-08": Source("fireworks-serverless-sizes.page-2026-08", "Fireworks serverless pricing", "https://docs.fireworks.ai/serverless/pricing", "vendor"),
    "fireworks-spending-tiers.page-2024-05": Source("fireworks-spending-tiers.page-2024-05", "Fireworks pricing, 2024", "https://fireworks.ai/pricing", "vendor"),
    "fireworks-spending-tiers.limits": Source("fireworks-spending-tiers.limits", "Fireworks rate limits", "https://fireworks.ai/pricing", "vendor"),
    "fireworks-training-api.page-2026-10": Source("fireworks-training-api.page-2026-10", "Fireworks pricing, copy of 2026-10-01", "https://fireworks.ai/pricing", "transcribed"),
    "tinker.page": Source("tinker.page", "Tinker", "https://thinkingmachines.ai/tinker", "vendor"),
    "tinker.catalogue": Source("tinker.catalogue", "Tinker model catalogue, copy of 2026-07-02", "https://tinker-docs.thinkingmachines.ai/tinker/models.json", "transcribed"),
    "tinker.repricing": Source("tinker.repricing", "Tinker model catalogue, copy of 2026-07-17", "https://tinker-docs.thinkingmachines.ai/tinker/models.json", "transcribed"),
    "tinker-storage.page": Source("tinker-storage.page", "Tinker, copy of 2026-07-17", "https://thinkingmachines.ai/tinker", "transcribed"),
}

RATES: Mapping[str, Rate] = MappingProxyType({
    "fireworks-billing-rules.image-input.prompt-tokens": Rate("fireworks-billing-rules.image-input.prompt-tokens", "Fireworks AI", "Image in a multi-modal request", "Billed as prompt tokens", None, "tokens/image", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("576"), _SOURCES["fireworks-billing-rules.page-2024-05"], (date(2024, 5, 1),)),
    )),
    "fireworks-billing-rules.serverless-lora.surcharge": Rate("fireworks-billing-rules.serverless-lora.surcharge", "Fireworks AI", "LoRA model on serverless", "Above the base model", None, "USD/Mtok", None, (
        DatedValue(date(2024, 5, 1), True, "free", _SOURCES["fireworks-billing-rules.page-2024-05"], (date(2024, 5, 1),)),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-billing-rules.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-billing-rules.dedicated-deployment.billing-increment": Rate("fireworks-billing-rules.dedicated-deployment.billing-increment", "Fireworks AI", "Dedicated deployment", "Billed in steps of", None, "s", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("1"), _SOURCES["fireworks-billing-rules.page-2024-05"], (date(2024, 5, 1),)),
    )),
    "fireworks-dedicated-defaults.kimi-k2p6.gpus": Rate("fireworks-dedicated-defaults.kimi-k2p6.gpus", "Fireworks AI", "Kimi K2.6", "GPUs", None, "GPUs", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("8"), _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-dedicated-defaults.kimi-k2p6.gpu": Rate("fireworks-dedicated-defaults.kimi-k2p6.gpu", "Fireworks AI", "Kimi K2.6", "GPU type", None, None, None, (
        DatedValue(date(2026, 5, 16), False, "b300-288gb", _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-dedicated-defaults.kimi-k2p6.prompt-tps": Rate("fireworks-dedicated-defaults.kimi-k2p6.prompt-tps", "Fireworks AI", "Kimi K2.6", "Prompt throughput", None, "tokens/s", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("30000"), _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-dedicated-defaults.kimi-k2p6.decode-tps": Rate("fireworks-dedicated-defaults.kimi-k2p6.decode-tps", "Fireworks AI", "Kimi K2.6", "Decode throughput", None, "tokens/s", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("1500"), _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-dedicated-defaults.kimi-k2p5.gpus": Rate("fireworks-dedicated-defaults.kimi-k2p5.gpus", "Fireworks AI", "Kimi K2.5", "GPUs", None, "GPUs", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("8"), _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-dedicated-defaults.kimi-k2p5.gpu": Rate("fireworks-dedicated-defaults.kimi-k2p5.gpu", "Fireworks AI", "Kimi K2.5", "GPU type", None, None, None, (
        DatedValue(date(2026, 5, 16), False, "b300-288gb", _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-dedicated-defaults.kimi-k2p5.prompt-tps": Rate("fireworks-dedicated-defaults.kimi-k2p5.prompt-tps", "Fireworks AI", "Kimi K2.5", "Prompt throughput", None, "tokens/s", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("30000"), _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-dedicated-defaults.kimi-k2p5.decode-tps": Rate("fireworks-dedicated-defaults.kimi-k2p5.decode-tps", "Fireworks AI", "Kimi K2.5", "Decode throughput", None, "tokens/s", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("1500"), _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-dedicated-defaults.qwen3p5-397b.gpus": Rate("fireworks-dedicated-defaults.qwen3p5-397b.gpus", "Fireworks AI", "Qwen3.5-397B-A17B", "GPUs", None, "GPUs", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("8"), _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-dedicated-defaults.qwen3p5-397b.gpu": Rate("fireworks-dedicated-defaults.qwen3p5-397b.gpu", "Fireworks AI", "Qwen3.5-397B-A17B", "GPU type", None, None, None, (
        DatedValue(date(2026, 5, 16), False, "b200-180gb", _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-dedicated-defaults.qwen3p5-397b.prompt-tps": Rate("fireworks-dedicated-defaults.qwen3p5-397b.prompt-tps", "Fireworks AI", "Qwen3.5-397B-A17B", "Prompt throughput", None, "tokens/s", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("20000"), _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-dedicated-defaults.qwen3p5-397b.decode-tps": Rate("fireworks-dedicated-defaults.qwen3p5-397b.decode-tps", "Fireworks AI", "Qwen3.5-397B-A17B", "Decode throughput", None, "tokens/s", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("1200"), _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-dedicated-defaults.gpt-oss-120b.gpus": Rate("fireworks-dedicated-defaults.gpt-oss-120b.gpus", "Fireworks AI", "GPT-OSS-120B", "GPUs", None, "GPUs", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("4"), _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-dedicated-defaults.gpt-oss-120b.gpu": Rate("fireworks-dedicated-defaults.gpt-oss-120b.gpu", "Fireworks AI", "GPT-OSS-120B", "GPU type", None, None, None, (
        DatedValue(date(2026, 5, 16), False, "h200-141gb", _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-dedicated-defaults.gpt-oss-120b.prompt-tps": Rate("fireworks-dedicated-defaults.gpt-oss-120b.prompt-tps", "Fireworks AI", "GPT-OSS-120B", "Prompt throughput", None, "tokens/s", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("25000"), _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-dedicated-defaults.gpt-oss-120b.decode-tps": Rate("fireworks-dedicated-defaults.gpt-oss-120b.decode-tps", "Fireworks AI", "GPT-OSS-120B", "Decode throughput", None, "tokens/s", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("2500"), _SOURCES["fireworks-dedicated-defaults.comparison"], (date(2026, 5, 16),)),
    )),
    "fireworks-embeddings.up-to-150m.input": Rate("fireworks-embeddings.up-to-150m.input", "Fireworks AI", "up to 150M", "Input", None, "USD/Mtok", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("0.008"), _SOURCES["fireworks-embeddings.page-2024-05"], (date(2024, 5, 1), date(2026, 8, 1))),
    )),
    "fireworks-embeddings.150m-to-350m.input": Rate("fireworks-embeddings.150m-to-350m.input", "Fireworks AI", "over 150M up to 350M", "Input", None, "USD/Mtok", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("0.016"), _SOURCES["fireworks-embeddings.page-2024-05"], (date(2024, 5, 1), date(2026, 8, 1))),
    )),
    "fireworks-embeddings.qwen3-8b.input": Rate("fireworks-embeddings.qwen3-8b.input", "Fireworks AI", "Qwen3 8B", "Input", None, "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.10"), _SOURCES["fireworks-embeddings.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-fine-tuning.up-to-16b.any-method": Rate("fireworks-fine-tuning.up-to-16b.any-method", "Fireworks AI", "up to 16B", "Any method", None, "USD/Mtok", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("0.50"), _SOURCES["fireworks-fine-tuning.page-2024-05"], (date(2024, 5, 1),)),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.up-to-16b.lora-sft": Rate("fireworks-fine-tuning.up-to-16b.lora-sft", "Fireworks AI", "up to 16B", "LoRA SFT", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("0.50"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.up-to-16b.lora-dpo": Rate("fireworks-fine-tuning.up-to-16b.lora-dpo", "Fireworks AI", "up to 16B", "LoRA DPO", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("1"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.up-to-16b.full-sft": Rate("fireworks-fine-tuning.up-to-16b.full-sft", "Fireworks AI", "up to 16B", "Full SFT", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("1"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.up-to-16b.full-dpo": Rate("fireworks-fine-tuning.up-to-16b.full-dpo", "Fireworks AI", "up to 16B", "Full DPO", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("2"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.16b-to-80b.any-method": Rate("fireworks-fine-tuning.16b-to-80b.any-method", "Fireworks AI", "16.1B–80B", "Any method", None, "USD/Mtok", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("3.00"), _SOURCES["fireworks-fine-tuning.page-2024-05"], (date(2024, 5, 1),)),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.16b-to-80b.lora-sft": Rate("fireworks-fine-tuning.16b-to-80b.lora-sft", "Fireworks AI", "16.1B–80B", "LoRA SFT", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("3"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.16b-to-80b.lora-dpo": Rate("fireworks-fine-tuning.16b-to-80b.lora-dpo", "Fireworks AI", "16.1B–80B", "LoRA DPO", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("6"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.16b-to-80b.full-sft": Rate("fireworks-fine-tuning.16b-to-80b.full-sft", "Fireworks AI", "16.1B–80B", "Full SFT", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("6"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.16b-to-80b.full-dpo": Rate("fireworks-fine-tuning.16b-to-80b.full-dpo", "Fireworks AI", "16.1B–80B", "Full DPO", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("12"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.80b-to-300b.lora-sft": Rate("fireworks-fine-tuning.80b-to-300b.lora-sft", "Fireworks AI", "over 80B up to 300B", "LoRA SFT", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("6"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.80b-to-300b.lora-dpo": Rate("fireworks-fine-tuning.80b-to-300b.lora-dpo", "Fireworks AI", "over 80B up to 300B", "LoRA DPO", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("12"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.80b-to-300b.full-sft": Rate("fireworks-fine-tuning.80b-to-300b.full-sft", "Fireworks AI", "over 80B up to 300B", "Full SFT", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("12"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.80b-to-300b.full-dpo": Rate("fireworks-fine-tuning.80b-to-300b.full-dpo", "Fireworks AI", "over 80B up to 300B", "Full DPO", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("24"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.over-300b.lora-sft": Rate("fireworks-fine-tuning.over-300b.lora-sft", "Fireworks AI", "over 300B", "LoRA SFT", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("10"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.over-300b.lora-dpo": Rate("fireworks-fine-tuning.over-300b.lora-dpo", "Fireworks AI", "over 300B", "LoRA DPO", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("20"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.over-300b.full-sft": Rate("fireworks-fine-tuning.over-300b.full-sft", "Fireworks AI", "over 300B", "Full SFT", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("20"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.over-300b.full-dpo": Rate("fireworks-fine-tuning.over-300b.full-dpo", "Fireworks AI", "over 300B", "Full DPO", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("40"), _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-fine-tuning.mixtral-8x7b.any-method": Rate("fireworks-fine-tuning.mixtral-8x7b.any-method", "Fireworks AI", "Mixtral 8x7B", "Any method", None, "USD/Mtok", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("2.00"), _SOURCES["fireworks-fine-tuning.page-2024-05"], (date(2024, 5, 1),)),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-fine-tuning.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-gpu-hours.a100-80gb.gpu-hour": Rate("fireworks-gpu-hours.a100-80gb.gpu-hour", "Fireworks AI", "A100 80GB", "GPU-hour", "Any region", "USD/GPU-hour", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("3.89"), _SOURCES["fireworks-gpu-hours.page-2024-05"], (date(2024, 5, 1),)),
        DatedValue(date(2025, 7, 19), False, Decimal("2.90"), _SOURCES["fireworks-gpu-hours.page-2025-07"], (date(2025, 7, 19), date(2026, 2, 1))),
        DatedValue(date(2026, 5, 16), False, "not published", _SOURCES["fireworks-gpu-hours.page-2026-05"], (date(2026, 5, 16),)),
    )),
    "fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned": Rate("fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned", "Fireworks AI", "A100 80GB", "GPU-hour", "Region-pinned", "USD/GPU-hour", None, (
        DatedValue(date(2026, 10, 1), False, "not published", _SOURCES["fireworks-gpu-hours.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-gpu-hours.h100-80gb.gpu-hour": Rate("fireworks-gpu-hours.h100-80gb.gpu-hour", "Fireworks AI", "H100 80GB", "GPU-hour", "Any region", "USD/GPU-hour", None, (
        DatedValue(date(2024, 5, 1), True, "on request", _SOURCES["fireworks-gpu-hours.page-2024-05"], (date(2024, 5, 1),)),
        DatedValue(date(2025, 7, 19), False, Decimal("5.80"), _SOURCES["fireworks-gpu-hours.page-2025-07"], (date(2025, 7, 19),)),
        DatedValue(date(2026, 2, 1), True, Decimal("4.00"), _SOURCES["fireworks-gpu-hours.page-2026-02"], (date(2026, 2, 1),)),
        DatedValue(date(2026, 5, 16), False, Decimal("7.00"), _SOURCES["fireworks-gpu-hours.page-2026-05"], (date(2026, 5, 16),)),
        DatedValue(date(2026, 10, 1), False, Decimal("8.00"), _SOURCES["fireworks-gpu-hours.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-gpu-hours.h100-80gb.gpu-hour.region-pinned": Rate("fireworks-gpu-hours.h100-80gb.gpu-hour.region-pinned", "Fireworks AI", "H100 80GB", "GPU-hour", "Region-pinned", "USD/GPU-hour", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("12.00"), _SOURCES["fireworks-gpu-hours.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-gpu-hours.h200-141gb.gpu-hour": Rate("fireworks-gpu-hours.h200-141gb.gpu-hour", "Fireworks AI", "H200 141GB", "GPU-hour", "Any region", "USD/GPU-hour", None, (
        DatedValue(date(2025, 7, 19), False, Decimal("6.99"), _SOURCES["fireworks-gpu-hours.page-2025-07"], (date(2025, 7, 19),)),
        DatedValue(date(2026, 2, 1), True, Decimal("6.00"), _SOURCES["fireworks-gpu-hours.page-2026-02"], (date(2026, 2, 1),)),
        DatedValue(date(2026, 5, 16), False, Decimal("7.00"), _SOURCES["fireworks-gpu-hours.page-2026-05"], (date(2026, 5, 16),)),
        DatedValue(date(2026, 10, 1), False, Decimal("8.00"), _SOURCES["fireworks-gpu-hours.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-gpu-hours.h200-141gb.gpu-hour.region-pinned": Rate("fireworks-gpu-hours.h200-141gb.gpu-hour.region-pinned", "Fireworks AI", "H200 141GB", "GPU-hour", "Region-pinned", "USD/GPU-hour", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("12.00"), _SOURCES["fireworks-gpu-hours.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-gpu-hours.b200-180gb.gpu-hour": Rate("fireworks-gpu-hours.b200-180gb.gpu-hour", "Fireworks AI", "B200 180GB", "GPU-hour", "Any region", "USD/GPU-hour", None, (
        DatedValue(date(2025, 7, 19), False, Decimal("11.99"), _SOURCES["fireworks-gpu-hours.page-2025-07"], (date(2025, 7, 19),)),
        DatedValue(date(2026, 2, 1), True, Decimal("9.00"), _SOURCES["fireworks-gpu-hours.page-2026-02"], (date(2026, 2, 1),)),
        DatedValue(date(2026, 5, 16), False, Decimal("10.00"), _SOURCES["fireworks-gpu-hours.page-2026-05"], (date(2026, 5, 16),)),
        DatedValue(date(2026, 10, 1), False, Decimal("13.00"), _SOURCES["fireworks-gpu-hours.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-gpu-hours.b200-180gb.gpu-hour.region-pinned": Rate("fireworks-gpu-hours.b200-180gb.gpu-hour.region-pinned", "Fireworks AI", "B200 180GB", "GPU-hour", "Region-pinned", "USD/GPU-hour", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("19.50"), _SOURCES["fireworks-gpu-hours.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-gpu-hours.b300-288gb.gpu-hour": Rate("fireworks-gpu-hours.b300-288gb.gpu-hour", "Fireworks AI", "B300 288GB", "GPU-hour", "Any region", "USD/GPU-hour", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("12.00"), _SOURCES["fireworks-gpu-hours.page-2026-05"], (date(2026, 5, 16),)),
        DatedValue(date(2026, 10, 1), False, Decimal("15.00"), _SOURCES["fireworks-gpu-hours.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-gpu-hours.b300-288gb.gpu-hour.region-pinned": Rate("fireworks-gpu-hours.b300-288gb.gpu-hour.region-pinned", "Fireworks AI", "B300 288GB", "GPU-hour", "Region-pinned", "USD/GPU-hour", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("22.50"), _SOURCES["fireworks-gpu-hours.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-gpu-hours.gb300-288gb.gpu-hour": Rate("fireworks-gpu-hours.gb300-288gb.gpu-hour", "Fireworks AI", "GB300 288GB", "GPU-hour", "Any region", "USD/GPU-hour", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("20.00"), _SOURCES["fireworks-gpu-hours.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-gpu-hours.gb300-288gb.gpu-hour.region-pinned": Rate("fireworks-gpu-hours.gb300-288gb.gpu-hour.region-pinned", "Fireworks AI", "GB300 288GB", "GPU-hour", "Region-pinned", "USD/GPU-hour", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("30.00"), _SOURCES["fireworks-gpu-hours.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-gpu-hours.mi300x.gpu-hour": Rate("fireworks-gpu-hours.mi300x.gpu-hour", "Fireworks AI", "MI300X", "GPU-hour", "Any region", "USD/GPU-hour", None, (
        DatedValue(date(2025, 7, 19), False, Decimal("4.99"), _SOURCES["fireworks-gpu-hours.page-2025-07"], (date(2025, 7, 19),)),
        DatedValue(date(2026, 2, 1), True, "not published", _SOURCES["fireworks-gpu-hours.page-2026-02"], (date(2026, 2, 1),)),
    )),
    "fireworks-gpu-hours.mi300x.gpu-hour.region-pinned": Rate("fireworks-gpu-hours.mi300x.gpu-hour.region-pinned", "Fireworks AI", "MI300X", "GPU-hour", "Region-pinned", "USD/GPU-hour", None, (
        DatedValue(date(2026, 10, 1), False, "not published", _SOURCES["fireworks-gpu-hours.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-images.sdxl.step": Rate("fireworks-images.sdxl.step", "Fireworks AI", "SDXL", "Step", None, "USD/step", None, (
        DatedValue(date(2024, 5, 1), True, "not published", _SOURCES["fireworks-images.page-2024-05"], (date(2024, 5, 1),)),
        DatedValue(date(2025, 7, 19), False, Decimal("0.00013"), _SOURCES["fireworks-images.page-2025-07"], (date(2025, 7, 19),)),
    )),
    "fireworks-images.sdxl.image-of-30-steps": Rate("fireworks-images.sdxl.image-of-30-steps", "Fireworks AI", "SDXL", "30-step image", None, "USD/image", None, (
        DatedValue(date(2025, 7, 19), False, Decimal("0.0039"), _SOURCES["fireworks-images.page-2025-07"], (date(2025, 7, 19),)),
    )),
    "fireworks-images.sdxl-controlnet.step": Rate("fireworks-images.sdxl-controlnet.step", "Fireworks AI", "SDXL with ControlNet", "Step", None, "USD/step", None, (
        DatedValue(date(2024, 5, 1), True, "not published", _SOURCES["fireworks-images.page-2024-05"], (date(2024, 5, 1),)),
        DatedValue(date(2025, 7, 19), False, Decimal("0.0002"), _SOURCES["fireworks-images.page-2025-07"], (date(2025, 7, 19),)),
    )),
    "fireworks-images.sdxl-controlnet.image-of-30-steps": Rate("fireworks-images.sdxl-controlnet.image-of-30-steps", "Fireworks AI", "SDXL with ControlNet", "30-step image", None, "USD/image", None, (
        DatedValue(date(2025, 7, 19), False, Decimal("0.006"), _SOURCES["fireworks-images.page-2025-07"], (date(2025, 7, 19),)),
    )),
    "fireworks-plans.developer.request-limit": Rate("fireworks-plans.developer.request-limit", "Fireworks AI", "Developer", "Request limit", None, "requests/min", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("600"), _SOURCES["fireworks-plans.page-2024-05"], (date(2024, 5, 1),)),
        DatedValue(date(2026, 8, 1), True, "not published", _SOURCES["fireworks-plans.limits"], (date(2026, 8, 1),)),
    )),
    "fireworks-plans.developer.deployed-models": Rate("fireworks-plans.developer.deployed-models", "Fireworks AI", "Developer", "Deployed models", None, "models", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("100"), _SOURCES["fireworks-plans.page-2024-05"], (date(2024, 5, 1),)),
    )),
    "fireworks-plans.business.request-limit": Rate("fireworks-plans.business.request-limit", "Fireworks AI", "Business", "Request limit", None, "requests/min", None, (
        DatedValue(date(2024, 5, 1), True, "on request", _SOURCES["fireworks-plans.page-2024-05"], (date(2024, 5, 1),)),
    )),
    "fireworks-plans.business.deployed-models": Rate("fireworks-plans.business.deployed-models", "Fireworks AI", "Business", "Deployed models", None, "models", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("100"), _SOURCES["fireworks-plans.page-2024-05"], (date(2024, 5, 1),)),
    )),
    "fireworks-plans.enterprise.request-limit": Rate("fireworks-plans.enterprise.request-limit", "Fireworks AI", "Enterprise", "Request limit", None, "requests/min", None, (
        DatedValue(date(2024, 5, 1), True, "unlimited", _SOURCES["fireworks-plans.page-2024-05"], (date(2024, 5, 1),)),
    )),
    "fireworks-plans.enterprise.deployed-models": Rate("fireworks-plans.enterprise.deployed-models", "Fireworks AI", "Enterprise", "Deployed models", None, "models", None, (
        DatedValue(date(2024, 5, 1), True, "unlimited", _SOURCES["fireworks-plans.page-2024-05"], (date(2024, 5, 1),)),
    )),
    "fireworks-plans.without-payment-card.request-limit": Rate("fireworks-plans.without-payment-card.request-limit", "Fireworks AI", "Account without a payment card", "Request limit", None, "requests/min", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("10"), _SOURCES["fireworks-plans.limits"], (date(2026, 8, 1),)),
    )),
    "fireworks-plans.with-payment-card.request-limit": Rate("fireworks-plans.with-payment-card.request-limit", "Fireworks AI", "Account with a payment card", "Request limit", None, "requests/min", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("6000"), _SOURCES["fireworks-plans.limits"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p6.input": Rate("fireworks-serverless.kimi-k2p6.input", "Fireworks AI", "Kimi K2.6", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.95"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.kimi-k2p6.cached-input": Rate("fireworks-serverless.kimi-k2p6.cached-input", "Fireworks AI", "Kimi K2.6", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.16"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.kimi-k2p6.output": Rate("fireworks-serverless.kimi-k2p6.output", "Fireworks AI", "Kimi K2.6", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("4.00"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.kimi-k2p6.input.priority": Rate("fireworks-serverless.kimi-k2p6.input.priority", "Fireworks AI", "Kimi K2.6", "Input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("1.50"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.kimi-k2p6.cached-input.priority": Rate("fireworks-serverless.kimi-k2p6.cached-input.priority", "Fireworks AI", "Kimi K2.6", "Cached input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.22"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.kimi-k2p6.output.priority": Rate("fireworks-serverless.kimi-k2p6.output.priority", "Fireworks AI", "Kimi K2.6", "Output", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("6.00"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.kimi-k2p6.input.fast": Rate("fireworks-serverless.kimi-k2p6.input.fast", "Fireworks AI", "Kimi K2.6", "Input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("2.00"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1))),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.kimi-k2p6.cached-input.fast": Rate("fireworks-serverless.kimi-k2p6.cached-input.fast", "Fireworks AI", "Kimi K2.6", "Cached input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.30"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1))),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.kimi-k2p6.output.fast": Rate("fireworks-serverless.kimi-k2p6.output.fast", "Fireworks AI", "Kimi K2.6", "Output", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("8.00"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1))),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.kimi-k2p6.input.batch": Rate("fireworks-serverless.kimi-k2p6.input.batch", "Fireworks AI", "Kimi K2.6", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.57"), _SOURCES["fireworks-serverless.page-2025-07"], (date(2025, 7, 19),)),
        DatedValue(date(2026, 8, 1), True, Decimal("0.475"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p6.output.batch": Rate("fireworks-serverless.kimi-k2p6.output.batch", "Fireworks AI", "Kimi K2.6", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("2.40"), _SOURCES["fireworks-serverless.page-2025-07"], (date(2025, 7, 19),)),
        DatedValue(date(2026, 8, 1), True, Decimal("2.00"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.input": Rate("fireworks-serverless.kimi-k2p5.input", "Fireworks AI", "Kimi K2.5", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.60"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9),)),
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.cached-input": Rate("fireworks-serverless.kimi-k2p5.cached-input", "Fireworks AI", "Kimi K2.5", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.10"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9),)),
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.output": Rate("fireworks-serverless.kimi-k2p5.output", "Fireworks AI", "Kimi K2.5", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("3.00"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9),)),
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.input.priority": Rate("fireworks-serverless.kimi-k2p5.input.priority", "Fireworks AI", "Kimi K2.5", "Input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9),)),
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.cached-input.priority": Rate("fireworks-serverless.kimi-k2p5.cached-input.priority", "Fireworks AI", "Kimi K2.5", "Cached input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9),)),
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.output.priority": Rate("fireworks-serverless.kimi-k2p5.output.priority", "Fireworks AI", "Kimi K2.5", "Output", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9),)),
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.input.fast": Rate("fireworks-serverless.kimi-k2p5.input.fast", "Fireworks AI", "Kimi K2.5", "Input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9),)),
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.cached-input.fast": Rate("fireworks-serverless.kimi-k2p5.cached-input.fast", "Fireworks AI", "Kimi K2.5", "Cached input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9),)),
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.output.fast": Rate("fireworks-serverless.kimi-k2p5.output.fast", "Fireworks AI", "Kimi K2.5", "Output", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9),)),
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.input.us": Rate("fireworks-serverless.kimi-k2p5.input.us", "Fireworks AI", "Kimi K2.5", "Input", "US", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.cached-input.us": Rate("fireworks-serverless.kimi-k2p5.cached-input.us", "Fireworks AI", "Kimi K2.5", "Cached input", "US", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.output.us": Rate("fireworks-serverless.kimi-k2p5.output.us", "Fireworks AI", "Kimi K2.5", "Output", "US", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.input.us-priority": Rate("fireworks-serverless.kimi-k2p5.input.us-priority", "Fireworks AI", "Kimi K2.5", "Input", "US Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.cached-input.us-priority": Rate("fireworks-serverless.kimi-k2p5.cached-input.us-priority", "Fireworks AI", "Kimi K2.5", "Cached input", "US Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.output.us-priority": Rate("fireworks-serverless.kimi-k2p5.output.us-priority", "Fireworks AI", "Kimi K2.5", "Output", "US Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.input.fast-us": Rate("fireworks-serverless.kimi-k2p5.input.fast-us", "Fireworks AI", "Kimi K2.5", "Input", "Fast US", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.cached-input.fast-us": Rate("fireworks-serverless.kimi-k2p5.cached-input.fast-us", "Fireworks AI", "Kimi K2.5", "Cached input", "Fast US", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.output.fast-us": Rate("fireworks-serverless.kimi-k2p5.output.fast-us", "Fireworks AI", "Kimi K2.5", "Output", "Fast US", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.input.batch": Rate("fireworks-serverless.kimi-k2p5.input.batch", "Fireworks AI", "Kimi K2.5", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.36"), _SOURCES["fireworks-serverless.page-2025-07"], (date(2025, 7, 19),)),
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.cached-input.batch": Rate("fireworks-serverless.kimi-k2p5.cached-input.batch", "Fireworks AI", "Kimi K2.5", "Cached input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p5.output.batch": Rate("fireworks-serverless.kimi-k2p5.output.batch", "Fireworks AI", "Kimi K2.5", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("1.80"), _SOURCES["fireworks-serverless.page-2025-07"], (date(2025, 7, 19),)),
        DatedValue(date(2026, 8, 1), True, "not offered", _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.qwen3p5-397b.input": Rate("fireworks-serverless.qwen3p5-397b.input", "Fireworks AI", "Qwen3.5-397B-A17B", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.cached-input": Rate("fireworks-serverless.qwen3p5-397b.cached-input", "Fireworks AI", "Qwen3.5-397B-A17B", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.output": Rate("fireworks-serverless.qwen3p5-397b.output", "Fireworks AI", "Qwen3.5-397B-A17B", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.input.priority": Rate("fireworks-serverless.qwen3p5-397b.input.priority", "Fireworks AI", "Qwen3.5-397B-A17B", "Input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.cached-input.priority": Rate("fireworks-serverless.qwen3p5-397b.cached-input.priority", "Fireworks AI", "Qwen3.5-397B-A17B", "Cached input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.output.priority": Rate("fireworks-serverless.qwen3p5-397b.output.priority", "Fireworks AI", "Qwen3.5-397B-A17B", "Output", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.input.fast": Rate("fireworks-serverless.qwen3p5-397b.input.fast", "Fireworks AI", "Qwen3.5-397B-A17B", "Input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.cached-input.fast": Rate("fireworks-serverless.qwen3p5-397b.cached-input.fast", "Fireworks AI", "Qwen3.5-397B-A17B", "Cached input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.output.fast": Rate("fireworks-serverless.qwen3p5-397b.output.fast", "Fireworks AI", "Qwen3.5-397B-A17B", "Output", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.input.us": Rate("fireworks-serverless.qwen3p5-397b.input.us", "Fireworks AI", "Qwen3.5-397B-A17B", "Input", "US", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.cached-input.us": Rate("fireworks-serverless.qwen3p5-397b.cached-input.us", "Fireworks AI", "Qwen3.5-397B-A17B", "Cached input", "US", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.output.us": Rate("fireworks-serverless.qwen3p5-397b.output.us", "Fireworks AI", "Qwen3.5-397B-A17B", "Output", "US", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.input.us-priority": Rate("fireworks-serverless.qwen3p5-397b.input.us-priority", "Fireworks AI", "Qwen3.5-397B-A17B", "Input", "US Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.cached-input.us-priority": Rate("fireworks-serverless.qwen3p5-397b.cached-input.us-priority", "Fireworks AI", "Qwen3.5-397B-A17B", "Cached input", "US Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.output.us-priority": Rate("fireworks-serverless.qwen3p5-397b.output.us-priority", "Fireworks AI", "Qwen3.5-397B-A17B", "Output", "US Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.input.fast-us": Rate("fireworks-serverless.qwen3p5-397b.input.fast-us", "Fireworks AI", "Qwen3.5-397B-A17B", "Input", "Fast US", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.cached-input.fast-us": Rate("fireworks-serverless.qwen3p5-397b.cached-input.fast-us", "Fireworks AI", "Qwen3.5-397B-A17B", "Cached input", "Fast US", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.output.fast-us": Rate("fireworks-serverless.qwen3p5-397b.output.fast-us", "Fireworks AI", "Qwen3.5-397B-A17B", "Output", "Fast US", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.input.batch": Rate("fireworks-serverless.qwen3p5-397b.input.batch", "Fireworks AI", "Qwen3.5-397B-A17B", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.cached-input.batch": Rate("fireworks-serverless.qwen3p5-397b.cached-input.batch", "Fireworks AI", "Qwen3.5-397B-A17B", "Cached input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.qwen3p5-397b.output.batch": Rate("fireworks-serverless.qwen3p5-397b.output.batch", "Fireworks AI", "Qwen3.5-397B-A17B", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.gpt-oss-120b.input": Rate("fireworks-serverless.gpt-oss-120b.input", "Fireworks AI", "GPT-OSS-120B", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.15"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.gpt-oss-120b.cached-input": Rate("fireworks-serverless.gpt-oss-120b.cached-input", "Fireworks AI", "GPT-OSS-120B", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.015"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.gpt-oss-120b.output": Rate("fireworks-serverless.gpt-oss-120b.output", "Fireworks AI", "GPT-OSS-120B", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.60"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.gpt-oss-120b.input.priority": Rate("fireworks-serverless.gpt-oss-120b.input.priority", "Fireworks AI", "GPT-OSS-120B", "Input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.18"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.gpt-oss-120b.cached-input.priority": Rate("fireworks-serverless.gpt-oss-120b.cached-input.priority", "Fireworks AI", "GPT-OSS-120B", "Cached input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.018"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.gpt-oss-120b.output.priority": Rate("fireworks-serverless.gpt-oss-120b.output.priority", "Fireworks AI", "GPT-OSS-120B", "Output", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.72"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.gpt-oss-120b.input.fast": Rate("fireworks-serverless.gpt-oss-120b.input.fast", "Fireworks AI", "GPT-OSS-120B", "Input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.gpt-oss-120b.cached-input.fast": Rate("fireworks-serverless.gpt-oss-120b.cached-input.fast", "Fireworks AI", "GPT-OSS-120B", "Cached input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.gpt-oss-120b.output.fast": Rate("fireworks-serverless.gpt-oss-120b.output.fast", "Fireworks AI", "GPT-OSS-120B", "Output", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1))),
    )),
    "fireworks-serverless.gpt-oss-120b.input.batch": Rate("fireworks-serverless.gpt-oss-120b.input.batch", "Fireworks AI", "GPT-OSS-120B", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.09"), _SOURCES["fireworks-serverless.page-2025-07"], (date(2025, 7, 19),)),
        DatedValue(date(2026, 8, 1), True, Decimal("0.075"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.gpt-oss-120b.output.batch": Rate("fireworks-serverless.gpt-oss-120b.output.batch", "Fireworks AI", "GPT-OSS-120B", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.36"), _SOURCES["fireworks-serverless.page-2025-07"], (date(2025, 7, 19),)),
        DatedValue(date(2026, 8, 1), True, Decimal("0.30"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.input": Rate("fireworks-serverless.gpt-oss-20b.input", "Fireworks AI", "GPT-OSS-20B", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.07"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1))),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.cached-input": Rate("fireworks-serverless.gpt-oss-20b.cached-input", "Fireworks AI", "GPT-OSS-20B", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.035"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1))),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.output": Rate("fireworks-serverless.gpt-oss-20b.output", "Fireworks AI", "GPT-OSS-20B", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.30"), _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1))),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.input.priority": Rate("fireworks-serverless.gpt-oss-20b.input.priority", "Fireworks AI", "GPT-OSS-20B", "Input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1))),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.cached-input.priority": Rate("fireworks-serverless.gpt-oss-20b.cached-input.priority", "Fireworks AI", "GPT-OSS-20B", "Cached input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1))),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.output.priority": Rate("fireworks-serverless.gpt-oss-20b.output.priority", "Fireworks AI", "GPT-OSS-20B", "Output", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1))),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.input.fast": Rate("fireworks-serverless.gpt-oss-20b.input.fast", "Fireworks AI", "GPT-OSS-20B", "Input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1))),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.cached-input.fast": Rate("fireworks-serverless.gpt-oss-20b.cached-input.fast", "Fireworks AI", "GPT-OSS-20B", "Cached input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1))),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.output.fast": Rate("fireworks-serverless.gpt-oss-20b.output.fast", "Fireworks AI", "GPT-OSS-20B", "Output", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, "not offered", _SOURCES["fireworks-serverless.page-2026-05"], (date(2026, 5, 9), date(2026, 8, 1))),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.input.us": Rate("fireworks-serverless.gpt-oss-20b.input.us", "Fireworks AI", "GPT-OSS-20B", "Input", "US", "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.cached-input.us": Rate("fireworks-serverless.gpt-oss-20b.cached-input.us", "Fireworks AI", "GPT-OSS-20B", "Cached input", "US", "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.output.us": Rate("fireworks-serverless.gpt-oss-20b.output.us", "Fireworks AI", "GPT-OSS-20B", "Output", "US", "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.input.us-priority": Rate("fireworks-serverless.gpt-oss-20b.input.us-priority", "Fireworks AI", "GPT-OSS-20B", "Input", "US Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.cached-input.us-priority": Rate("fireworks-serverless.gpt-oss-20b.cached-input.us-priority", "Fireworks AI", "GPT-OSS-20B", "Cached input", "US Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.output.us-priority": Rate("fireworks-serverless.gpt-oss-20b.output.us-priority", "Fireworks AI", "GPT-OSS-20B", "Output", "US Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.input.fast-us": Rate("fireworks-serverless.gpt-oss-20b.input.fast-us", "Fireworks AI", "GPT-OSS-20B", "Input", "Fast US", "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.cached-input.fast-us": Rate("fireworks-serverless.gpt-oss-20b.cached-input.fast-us", "Fireworks AI", "GPT-OSS-20B", "Cached input", "Fast US", "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.output.fast-us": Rate("fireworks-serverless.gpt-oss-20b.output.fast-us", "Fireworks AI", "GPT-OSS-20B", "Output", "Fast US", "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.input.batch": Rate("fireworks-serverless.gpt-oss-20b.input.batch", "Fireworks AI", "GPT-OSS-20B", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.042"), _SOURCES["fireworks-serverless.page-2025-07"], (date(2025, 7, 19),)),
        DatedValue(date(2026, 8, 1), True, Decimal("0.035"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.cached-input.batch": Rate("fireworks-serverless.gpt-oss-20b.cached-input.batch", "Fireworks AI", "GPT-OSS-20B", "Cached input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.gpt-oss-20b.output.batch": Rate("fireworks-serverless.gpt-oss-20b.output.batch", "Fireworks AI", "GPT-OSS-20B", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 5, 9), False, Decimal("0.18"), _SOURCES["fireworks-serverless.page-2025-07"], (date(2025, 7, 19),)),
        DatedValue(date(2026, 8, 1), True, Decimal("0.15"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
        DatedValue(date(2026, 10, 1), False, "not offered", _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.kimi-k3.input": Rate("fireworks-serverless.kimi-k3.input", "Fireworks AI", "Kimi K3", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("3.00"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k3.cached-input": Rate("fireworks-serverless.kimi-k3.cached-input", "Fireworks AI", "Kimi K3", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.30"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k3.output": Rate("fireworks-serverless.kimi-k3.output", "Fireworks AI", "Kimi K3", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("15.00"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k3.input.priority": Rate("fireworks-serverless.kimi-k3.input.priority", "Fireworks AI", "Kimi K3", "Input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("3.75"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k3.cached-input.priority": Rate("fireworks-serverless.kimi-k3.cached-input.priority", "Fireworks AI", "Kimi K3", "Cached input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.375"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k3.output.priority": Rate("fireworks-serverless.kimi-k3.output.priority", "Fireworks AI", "Kimi K3", "Output", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("18.75"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k3.input.fast": Rate("fireworks-serverless.kimi-k3.input.fast", "Fireworks AI", "Kimi K3", "Input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("4.50"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k3.cached-input.fast": Rate("fireworks-serverless.kimi-k3.cached-input.fast", "Fireworks AI", "Kimi K3", "Cached input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.45"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k3.output.fast": Rate("fireworks-serverless.kimi-k3.output.fast", "Fireworks AI", "Kimi K3", "Output", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("22.50"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k3.input.us": Rate("fireworks-serverless.kimi-k3.input.us", "Fireworks AI", "Kimi K3", "Input", "US", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("3.30"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
        DatedValue(date(2026, 9, 1), False, Decimal("4.50"), _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.kimi-k3.cached-input.us": Rate("fireworks-serverless.kimi-k3.cached-input.us", "Fireworks AI", "Kimi K3", "Cached input", "US", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.33"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
        DatedValue(date(2026, 9, 1), False, Decimal("0.45"), _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.kimi-k3.output.us": Rate("fireworks-serverless.kimi-k3.output.us", "Fireworks AI", "Kimi K3", "Output", "US", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("16.50"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
        DatedValue(date(2026, 9, 1), False, Decimal("22.50"), _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.kimi-k3.input.us-priority": Rate("fireworks-serverless.kimi-k3.input.us-priority", "Fireworks AI", "Kimi K3", "Input", "US Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("4.125"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
        DatedValue(date(2026, 9, 1), False, Decimal("5.625"), _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.kimi-k3.cached-input.us-priority": Rate("fireworks-serverless.kimi-k3.cached-input.us-priority", "Fireworks AI", "Kimi K3", "Cached input", "US Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.4125"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
        DatedValue(date(2026, 9, 1), False, Decimal("0.5625"), _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.kimi-k3.output.us-priority": Rate("fireworks-serverless.kimi-k3.output.us-priority", "Fireworks AI", "Kimi K3", "Output", "US Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("20.625"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
        DatedValue(date(2026, 9, 1), False, Decimal("28.125"), _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.kimi-k3.input.batch": Rate("fireworks-serverless.kimi-k3.input.batch", "Fireworks AI", "Kimi K3", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("1.50"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k3.output.batch": Rate("fireworks-serverless.kimi-k3.output.batch", "Fireworks AI", "Kimi K3", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("7.50"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p7-code.input": Rate("fireworks-serverless.kimi-k2p7-code.input", "Fireworks AI", "Kimi K2.7 Code", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.95"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p7-code.cached-input": Rate("fireworks-serverless.kimi-k2p7-code.cached-input", "Fireworks AI", "Kimi K2.7 Code", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.19"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p7-code.output": Rate("fireworks-serverless.kimi-k2p7-code.output", "Fireworks AI", "Kimi K2.7 Code", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("4.00"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p7-code.input.priority": Rate("fireworks-serverless.kimi-k2p7-code.input.priority", "Fireworks AI", "Kimi K2.7 Code", "Input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("1.425"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p7-code.cached-input.priority": Rate("fireworks-serverless.kimi-k2p7-code.cached-input.priority", "Fireworks AI", "Kimi K2.7 Code", "Cached input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.285"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p7-code.output.priority": Rate("fireworks-serverless.kimi-k2p7-code.output.priority", "Fireworks AI", "Kimi K2.7 Code", "Output", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("6.00"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p7-code.input.fast": Rate("fireworks-serverless.kimi-k2p7-code.input.fast", "Fireworks AI", "Kimi K2.7 Code", "Input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("1.90"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p7-code.cached-input.fast": Rate("fireworks-serverless.kimi-k2p7-code.cached-input.fast", "Fireworks AI", "Kimi K2.7 Code", "Cached input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.38"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p7-code.output.fast": Rate("fireworks-serverless.kimi-k2p7-code.output.fast", "Fireworks AI", "Kimi K2.7 Code", "Output", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("8.00"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p7-code.input.batch": Rate("fireworks-serverless.kimi-k2p7-code.input.batch", "Fireworks AI", "Kimi K2.7 Code", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.475"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.kimi-k2p7-code.output.batch": Rate("fireworks-serverless.kimi-k2p7-code.output.batch", "Fireworks AI", "Kimi K2.7 Code", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("2.00"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-pro.input": Rate("fireworks-serverless.deepseek-v4-pro.input", "Fireworks AI", "DeepSeek V4 Pro", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("1.74"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-pro.cached-input": Rate("fireworks-serverless.deepseek-v4-pro.cached-input", "Fireworks AI", "DeepSeek V4 Pro", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.145"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-pro.output": Rate("fireworks-serverless.deepseek-v4-pro.output", "Fireworks AI", "DeepSeek V4 Pro", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("3.48"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-pro.input.priority": Rate("fireworks-serverless.deepseek-v4-pro.input.priority", "Fireworks AI", "DeepSeek V4 Pro", "Input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("2.61"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-pro.cached-input.priority": Rate("fireworks-serverless.deepseek-v4-pro.cached-input.priority", "Fireworks AI", "DeepSeek V4 Pro", "Cached input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.218"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-pro.output.priority": Rate("fireworks-serverless.deepseek-v4-pro.output.priority", "Fireworks AI", "DeepSeek V4 Pro", "Output", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("5.22"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-pro.input.batch": Rate("fireworks-serverless.deepseek-v4-pro.input.batch", "Fireworks AI", "DeepSeek V4 Pro", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.87"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-pro.output.batch": Rate("fireworks-serverless.deepseek-v4-pro.output.batch", "Fireworks AI", "DeepSeek V4 Pro", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("1.74"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash.input": Rate("fireworks-serverless.deepseek-v4-flash.input", "Fireworks AI", "DeepSeek V4 Flash", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.14"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash.cached-input": Rate("fireworks-serverless.deepseek-v4-flash.cached-input", "Fireworks AI", "DeepSeek V4 Flash", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.028"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash.output": Rate("fireworks-serverless.deepseek-v4-flash.output", "Fireworks AI", "DeepSeek V4 Flash", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.28"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash.input.priority": Rate("fireworks-serverless.deepseek-v4-flash.input.priority", "Fireworks AI", "DeepSeek V4 Flash", "Input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.21"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash.cached-input.priority": Rate("fireworks-serverless.deepseek-v4-flash.cached-input.priority", "Fireworks AI", "DeepSeek V4 Flash", "Cached input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.042"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash.output.priority": Rate("fireworks-serverless.deepseek-v4-flash.output.priority", "Fireworks AI", "DeepSeek V4 Flash", "Output", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.42"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash.input.batch": Rate("fireworks-serverless.deepseek-v4-flash.input.batch", "Fireworks AI", "DeepSeek V4 Flash", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.07"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash.output.batch": Rate("fireworks-serverless.deepseek-v4-flash.output.batch", "Fireworks AI", "DeepSeek V4 Flash", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.14"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash-0731.input": Rate("fireworks-serverless.deepseek-v4-flash-0731.input", "Fireworks AI", "DeepSeek V4 Flash (0731)", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.14"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash-0731.cached-input": Rate("fireworks-serverless.deepseek-v4-flash-0731.cached-input", "Fireworks AI", "DeepSeek V4 Flash (0731)", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.028"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash-0731.output": Rate("fireworks-serverless.deepseek-v4-flash-0731.output", "Fireworks AI", "DeepSeek V4 Flash (0731)", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.28"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash-0731.input.priority": Rate("fireworks-serverless.deepseek-v4-flash-0731.input.priority", "Fireworks AI", "DeepSeek V4 Flash (0731)", "Input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.21"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash-0731.cached-input.priority": Rate("fireworks-serverless.deepseek-v4-flash-0731.cached-input.priority", "Fireworks AI", "DeepSeek V4 Flash (0731)", "Cached input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.042"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash-0731.output.priority": Rate("fireworks-serverless.deepseek-v4-flash-0731.output.priority", "Fireworks AI", "DeepSeek V4 Flash (0731)", "Output", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.42"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash-0731.input.batch": Rate("fireworks-serverless.deepseek-v4-flash-0731.input.batch", "Fireworks AI", "DeepSeek V4 Flash (0731)", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.07"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.deepseek-v4-flash-0731.output.batch": Rate("fireworks-serverless.deepseek-v4-flash-0731.output.batch", "Fireworks AI", "DeepSeek V4 Flash (0731)", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.14"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p2.input": Rate("fireworks-serverless.glm-5p2.input", "Fireworks AI", "GLM 5.2", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("1.40"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p2.cached-input": Rate("fireworks-serverless.glm-5p2.cached-input", "Fireworks AI", "GLM 5.2", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.14"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p2.output": Rate("fireworks-serverless.glm-5p2.output", "Fireworks AI", "GLM 5.2", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("4.40"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p2.input.priority": Rate("fireworks-serverless.glm-5p2.input.priority", "Fireworks AI", "GLM 5.2", "Input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("1.75"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p2.cached-input.priority": Rate("fireworks-serverless.glm-5p2.cached-input.priority", "Fireworks AI", "GLM 5.2", "Cached input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.18"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p2.output.priority": Rate("fireworks-serverless.glm-5p2.output.priority", "Fireworks AI", "GLM 5.2", "Output", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("5.50"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p2.input.fast": Rate("fireworks-serverless.glm-5p2.input.fast", "Fireworks AI", "GLM 5.2", "Input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("2.10"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p2.cached-input.fast": Rate("fireworks-serverless.glm-5p2.cached-input.fast", "Fireworks AI", "GLM 5.2", "Cached input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.21"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p2.output.fast": Rate("fireworks-serverless.glm-5p2.output.fast", "Fireworks AI", "GLM 5.2", "Output", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("6.60"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p2.input.fast-us": Rate("fireworks-serverless.glm-5p2.input.fast-us", "Fireworks AI", "GLM 5.2", "Input", "Fast US", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("2.10"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
        DatedValue(date(2026, 9, 1), False, Decimal("3.15"), _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.glm-5p2.cached-input.fast-us": Rate("fireworks-serverless.glm-5p2.cached-input.fast-us", "Fireworks AI", "GLM 5.2", "Cached input", "Fast US", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.21"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
        DatedValue(date(2026, 9, 1), False, Decimal("0.315"), _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.glm-5p2.output.fast-us": Rate("fireworks-serverless.glm-5p2.output.fast-us", "Fireworks AI", "GLM 5.2", "Output", "Fast US", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("6.60"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
        DatedValue(date(2026, 9, 1), False, Decimal("9.90"), _SOURCES["fireworks-serverless.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-serverless.glm-5p2.input.batch": Rate("fireworks-serverless.glm-5p2.input.batch", "Fireworks AI", "GLM 5.2", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.70"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p2.output.batch": Rate("fireworks-serverless.glm-5p2.output.batch", "Fireworks AI", "GLM 5.2", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("2.20"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p1.input": Rate("fireworks-serverless.glm-5p1.input", "Fireworks AI", "GLM 5.1", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("1.40"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p1.cached-input": Rate("fireworks-serverless.glm-5p1.cached-input", "Fireworks AI", "GLM 5.1", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.26"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p1.output": Rate("fireworks-serverless.glm-5p1.output", "Fireworks AI", "GLM 5.1", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("4.40"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p1.input.priority": Rate("fireworks-serverless.glm-5p1.input.priority", "Fireworks AI", "GLM 5.1", "Input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("2.10"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p1.cached-input.priority": Rate("fireworks-serverless.glm-5p1.cached-input.priority", "Fireworks AI", "GLM 5.1", "Cached input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.39"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p1.output.priority": Rate("fireworks-serverless.glm-5p1.output.priority", "Fireworks AI", "GLM 5.1", "Output", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("6.60"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p1.input.fast": Rate("fireworks-serverless.glm-5p1.input.fast", "Fireworks AI", "GLM 5.1", "Input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("2.80"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p1.cached-input.fast": Rate("fireworks-serverless.glm-5p1.cached-input.fast", "Fireworks AI", "GLM 5.1", "Cached input", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.52"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p1.output.fast": Rate("fireworks-serverless.glm-5p1.output.fast", "Fireworks AI", "GLM 5.1", "Output", "Fast", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("8.80"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p1.input.batch": Rate("fireworks-serverless.glm-5p1.input.batch", "Fireworks AI", "GLM 5.1", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.70"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.glm-5p1.output.batch": Rate("fireworks-serverless.glm-5p1.output.batch", "Fireworks AI", "GLM 5.1", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("2.20"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.qwen3p7-plus.input": Rate("fireworks-serverless.qwen3p7-plus.input", "Fireworks AI", "Qwen 3.7 Plus", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.40"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.qwen3p7-plus.cached-input": Rate("fireworks-serverless.qwen3p7-plus.cached-input", "Fireworks AI", "Qwen 3.7 Plus", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.08"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.qwen3p7-plus.output": Rate("fireworks-serverless.qwen3p7-plus.output", "Fireworks AI", "Qwen 3.7 Plus", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("1.60"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.qwen3p7-plus.input.batch": Rate("fireworks-serverless.qwen3p7-plus.input.batch", "Fireworks AI", "Qwen 3.7 Plus", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.20"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.qwen3p7-plus.output.batch": Rate("fireworks-serverless.qwen3p7-plus.output.batch", "Fireworks AI", "Qwen 3.7 Plus", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.80"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m3.input": Rate("fireworks-serverless.minimax-m3.input", "Fireworks AI", "MiniMax M3", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.30"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m3.cached-input": Rate("fireworks-serverless.minimax-m3.cached-input", "Fireworks AI", "MiniMax M3", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.06"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m3.output": Rate("fireworks-serverless.minimax-m3.output", "Fireworks AI", "MiniMax M3", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("1.20"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m3.input.priority": Rate("fireworks-serverless.minimax-m3.input.priority", "Fireworks AI", "MiniMax M3", "Input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.45"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m3.cached-input.priority": Rate("fireworks-serverless.minimax-m3.cached-input.priority", "Fireworks AI", "MiniMax M3", "Cached input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.09"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m3.output.priority": Rate("fireworks-serverless.minimax-m3.output.priority", "Fireworks AI", "MiniMax M3", "Output", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("1.80"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m3.input.batch": Rate("fireworks-serverless.minimax-m3.input.batch", "Fireworks AI", "MiniMax M3", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.15"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m3.output.batch": Rate("fireworks-serverless.minimax-m3.output.batch", "Fireworks AI", "MiniMax M3", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.60"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m2p7.input": Rate("fireworks-serverless.minimax-m2p7.input", "Fireworks AI", "MiniMax M2.7", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.30"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m2p7.cached-input": Rate("fireworks-serverless.minimax-m2p7.cached-input", "Fireworks AI", "MiniMax M2.7", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.06"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m2p7.output": Rate("fireworks-serverless.minimax-m2p7.output", "Fireworks AI", "MiniMax M2.7", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("1.20"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m2p7.input.priority": Rate("fireworks-serverless.minimax-m2p7.input.priority", "Fireworks AI", "MiniMax M2.7", "Input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.45"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m2p7.cached-input.priority": Rate("fireworks-serverless.minimax-m2p7.cached-input.priority", "Fireworks AI", "MiniMax M2.7", "Cached input", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.09"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m2p7.output.priority": Rate("fireworks-serverless.minimax-m2p7.output.priority", "Fireworks AI", "MiniMax M2.7", "Output", "Priority", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("1.80"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m2p7.input.batch": Rate("fireworks-serverless.minimax-m2p7.input.batch", "Fireworks AI", "MiniMax M2.7", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.15"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.minimax-m2p7.output.batch": Rate("fireworks-serverless.minimax-m2p7.output.batch", "Fireworks AI", "MiniMax M2.7", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.60"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.nemotron-3-ultra.input": Rate("fireworks-serverless.nemotron-3-ultra.input", "Fireworks AI", "Nemotron 3 Ultra (Preview)", "Input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.60"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.nemotron-3-ultra.cached-input": Rate("fireworks-serverless.nemotron-3-ultra.cached-input", "Fireworks AI", "Nemotron 3 Ultra (Preview)", "Cached input", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.12"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.nemotron-3-ultra.output": Rate("fireworks-serverless.nemotron-3-ultra.output", "Fireworks AI", "Nemotron 3 Ultra (Preview)", "Output", "Standard", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("2.40"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.nemotron-3-ultra.input.batch": Rate("fireworks-serverless.nemotron-3-ultra.input.batch", "Fireworks AI", "Nemotron 3 Ultra (Preview)", "Input", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.30"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless.nemotron-3-ultra.output.batch": Rate("fireworks-serverless.nemotron-3-ultra.output.batch", "Fireworks AI", "Nemotron 3 Ultra (Preview)", "Output", "Batch", "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("1.20"), _SOURCES["fireworks-serverless.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless-sizes.dense-tiny.tokens": Rate("fireworks-serverless-sizes.dense-tiny.tokens", "Fireworks AI", "under 4B", "Input and output", None, "USD/Mtok", None, (
        DatedValue(date(2026, 8, 1), True, Decimal("0.10"), _SOURCES["fireworks-serverless-sizes.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless-sizes.dense-small.tokens": Rate("fireworks-serverless-sizes.dense-small.tokens", "Fireworks AI", "up to 16B", "Input and output", None, "USD/Mtok", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("0.20"), _SOURCES["fireworks-serverless-sizes.page-2024-05"], (date(2024, 5, 1),)),
        DatedValue(date(2026, 8, 1), True, Decimal("0.20"), _SOURCES["fireworks-serverless-sizes.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless-sizes.dense-large.tokens": Rate("fireworks-serverless-sizes.dense-large.tokens", "Fireworks AI", "16.1B–80B", "Input and output", None, "USD/Mtok", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("0.90"), _SOURCES["fireworks-serverless-sizes.page-2024-05"], (date(2024, 5, 1),)),
        DatedValue(date(2026, 8, 1), True, Decimal("0.90"), _SOURCES["fireworks-serverless-sizes.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless-sizes.moe-small.tokens": Rate("fireworks-serverless-sizes.moe-small.tokens", "Fireworks AI", "0B–56B", "Input and output", None, "USD/Mtok", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("0.50"), _SOURCES["fireworks-serverless-sizes.page-2024-05"], (date(2024, 5, 1),)),
        DatedValue(date(2026, 8, 1), True, Decimal("0.50"), _SOURCES["fireworks-serverless-sizes.page-2026-08"], (date(2026, 8, 1),)),
    )),
    "fireworks-serverless-sizes.moe-large.tokens": Rate("fireworks-serverless-sizes.moe-large.tokens", "Fireworks AI", "56.1B–176B", "Input and output", None, "USD/Mtok", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("1.20"), _SOURCES["fireworks-serverless-sizes.page-2024-05"], (date(2024, 5, 1), date(2026, 8, 1))),
    )),
    "fireworks-spending-tiers.tier-1.monthly-limit": Rate("fireworks-spending-tiers.tier-1.monthly-limit", "Fireworks AI", "Tier 1", "Monthly usage limit", None, "USD/month", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("50"), _SOURCES["fireworks-spending-tiers.page-2024-05"], (date(2024, 5, 1),)),
    )),
    "fireworks-spending-tiers.tier-2.monthly-limit": Rate("fireworks-spending-tiers.tier-2.monthly-limit", "Fireworks AI", "Tier 2", "Monthly usage limit", None, "USD/month", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("500"), _SOURCES["fireworks-spending-tiers.page-2024-05"], (date(2024, 5, 1),)),
    )),
    "fireworks-spending-tiers.tier-3.monthly-limit": Rate("fireworks-spending-tiers.tier-3.monthly-limit", "Fireworks AI", "Tier 3", "Monthly usage limit", None, "USD/month", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("5000"), _SOURCES["fireworks-spending-tiers.page-2024-05"], (date(2024, 5, 1),)),
    )),
    "fireworks-spending-tiers.tier-4.monthly-limit": Rate("fireworks-spending-tiers.tier-4.monthly-limit", "Fireworks AI", "Tier 4", "Monthly usage limit", None, "USD/month", None, (
        DatedValue(date(2024, 5, 1), True, Decimal("50000"), _SOURCES["fireworks-spending-tiers.page-2024-05"], (date(2024, 5, 1),)),
    )),
    "fireworks-spending-tiers.custom.monthly-limit": Rate("fireworks-spending-tiers.custom.monthly-limit", "Fireworks AI", "Custom", "Monthly usage limit", None, "USD/month", None, (
        DatedValue(date(2024, 5, 1), True, "on request", _SOURCES["fireworks-spending-tiers.page-2024-05"], (date(2024, 5, 1),)),
    )),
    "fireworks-training-api.glm-5p3-flash.prefill": Rate("fireworks-training-api.glm-5p3-flash.prefill", "Fireworks AI", "GLM 5.3 Flash (200K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("2.96"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.glm-5p3-flash.cached-prefill": Rate("fireworks-training-api.glm-5p3-flash.cached-prefill", "Fireworks AI", "GLM 5.3 Flash (200K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("0.593"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.glm-5p3-flash.sample": Rate("fireworks-training-api.glm-5p3-flash.sample", "Fireworks AI", "GLM 5.3 Flash (200K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("7.41"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.glm-5p3-flash.train": Rate("fireworks-training-api.glm-5p3-flash.train", "Fireworks AI", "GLM 5.3 Flash (200K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("8.89"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.glm-5p3.prefill": Rate("fireworks-training-api.glm-5p3.prefill", "Fireworks AI", "GLM 5.3 (262K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("4.86"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.glm-5p3.cached-prefill": Rate("fireworks-training-api.glm-5p3.cached-prefill", "Fireworks AI", "GLM 5.3 (262K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("0.972"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.glm-5p3.sample": Rate("fireworks-training-api.glm-5p3.sample", "Fireworks AI", "GLM 5.3 (262K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("12.15"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.glm-5p3.train": Rate("fireworks-training-api.glm-5p3.train", "Fireworks AI", "GLM 5.3 (262K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("14.58"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.qwen3p8-27b.prefill": Rate("fireworks-training-api.qwen3p8-27b.prefill", "Fireworks AI", "Qwen 3.8 27B (128K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("1.86"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.qwen3p8-27b.cached-prefill": Rate("fireworks-training-api.qwen3p8-27b.cached-prefill", "Fireworks AI", "Qwen 3.8 27B (128K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("0.372"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.qwen3p8-27b.sample": Rate("fireworks-training-api.qwen3p8-27b.sample", "Fireworks AI", "Qwen 3.8 27B (128K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("5.595"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.qwen3p8-27b.train": Rate("fireworks-training-api.qwen3p8-27b.train", "Fireworks AI", "Qwen 3.8 27B (128K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("4.103"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.kimi-k3.prefill": Rate("fireworks-training-api.kimi-k3.prefill", "Fireworks AI", "Kimi K3 (192K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("10.87"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.kimi-k3.cached-prefill": Rate("fireworks-training-api.kimi-k3.cached-prefill", "Fireworks AI", "Kimi K3 (192K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("2.17"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.kimi-k3.sample": Rate("fireworks-training-api.kimi-k3.sample", "Fireworks AI", "Kimi K3 (192K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("27.11"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.kimi-k3.train": Rate("fireworks-training-api.kimi-k3.train", "Fireworks AI", "Kimi K3 (192K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("32.55"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.deepseek-v4-flash-0731.prefill": Rate("fireworks-training-api.deepseek-v4-flash-0731.prefill", "Fireworks AI", "DeepSeek V4 Flash 0731 (262K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("1.74"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.deepseek-v4-flash-0731.cached-prefill": Rate("fireworks-training-api.deepseek-v4-flash-0731.cached-prefill", "Fireworks AI", "DeepSeek V4 Flash 0731 (262K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("0.35"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.deepseek-v4-flash-0731.sample": Rate("fireworks-training-api.deepseek-v4-flash-0731.sample", "Fireworks AI", "DeepSeek V4 Flash 0731 (262K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("4.33"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "fireworks-training-api.deepseek-v4-flash-0731.train": Rate("fireworks-training-api.deepseek-v4-flash-0731.train", "Fireworks AI", "DeepSeek V4 Flash 0731 (262K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 10, 1), False, Decimal("5.20"), _SOURCES["fireworks-training-api.page-2026-10"], (date(2026, 10, 1),)),
    )),
    "tinker.kimi-k2p6.prefill": Rate("tinker.kimi-k2p6.prefill", "Thinking Machines", "Kimi K2.6 (128K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("5.15"), _SOURCES["tinker.page"], (date(2026, 5, 16), date(2026, 7, 2), date(2026, 7, 17))),
    )),
    "tinker.kimi-k2p6.cached-prefill": Rate("tinker.kimi-k2p6.cached-prefill", "Thinking Machines", "Kimi K2.6 (128K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("1.03"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.kimi-k2p6.sample": Rate("tinker.kimi-k2p6.sample", "Thinking Machines", "Kimi K2.6 (128K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("12.81"), _SOURCES["tinker.page"], (date(2026, 5, 16), date(2026, 7, 2), date(2026, 7, 17))),
    )),
    "tinker.kimi-k2p6.train": Rate("tinker.kimi-k2p6.train", "Thinking Machines", "Kimi K2.6 (128K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("15.40"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2), date(2026, 7, 17))),
    )),
    "tinker.kimi-k2p6-32k.prefill": Rate("tinker.kimi-k2p6-32k.prefill", "Thinking Machines", "Kimi K2.6 (32K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("1.47"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("2.205"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.kimi-k2p6-32k.cached-prefill": Rate("tinker.kimi-k2p6-32k.cached-prefill", "Thinking Machines", "Kimi K2.6 (32K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.441"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.kimi-k2p6-32k.sample": Rate("tinker.kimi-k2p6-32k.sample", "Thinking Machines", "Kimi K2.6 (32K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("3.66"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("5.49"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.kimi-k2p6-32k.train": Rate("tinker.kimi-k2p6-32k.train", "Thinking Machines", "Kimi K2.6 (32K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("4.40"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("4.84"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.kimi-k2p5.prefill": Rate("tinker.kimi-k2p5.prefill", "Thinking Machines", "Kimi K2.5 (128K)", "Prefill", None, "USD/Mtok", date(2026, 7, 12), (
        DatedValue(date(2026, 5, 16), False, Decimal("5.15"), _SOURCES["tinker.page"], (date(2026, 5, 16), date(2026, 7, 2))),
    )),
    "tinker.kimi-k2p5.sample": Rate("tinker.kimi-k2p5.sample", "Thinking Machines", "Kimi K2.5 (128K)", "Sample", None, "USD/Mtok", date(2026, 7, 12), (
        DatedValue(date(2026, 5, 16), False, Decimal("12.81"), _SOURCES["tinker.page"], (date(2026, 5, 16), date(2026, 7, 2))),
    )),
    "tinker.kimi-k2p5.train": Rate("tinker.kimi-k2p5.train", "Thinking Machines", "Kimi K2.5 (128K)", "Train", None, "USD/Mtok", date(2026, 7, 12), (
        DatedValue(date(2026, 7, 2), False, Decimal("15.40"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.kimi-k2p5-32k.prefill": Rate("tinker.kimi-k2p5-32k.prefill", "Thinking Machines", "Kimi K2.5 (32K)", "Prefill", None, "USD/Mtok", date(2026, 7, 12), (
        DatedValue(date(2026, 7, 2), False, Decimal("1.47"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.kimi-k2p5-32k.sample": Rate("tinker.kimi-k2p5-32k.sample", "Thinking Machines", "Kimi K2.5 (32K)", "Sample", None, "USD/Mtok", date(2026, 7, 12), (
        DatedValue(date(2026, 7, 2), False, Decimal("3.66"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.kimi-k2p5-32k.train": Rate("tinker.kimi-k2p5-32k.train", "Thinking Machines", "Kimi K2.5 (32K)", "Train", None, "USD/Mtok", date(2026, 7, 12), (
        DatedValue(date(2026, 7, 2), False, Decimal("4.40"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p5-397b.prefill": Rate("tinker.qwen3p5-397b.prefill", "Thinking Machines", "Qwen3.5-397B-A17B (256K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("4.00"), _SOURCES["tinker.page"], (date(2026, 5, 16), date(2026, 7, 2), date(2026, 7, 17))),
    )),
    "tinker.qwen3p5-397b.cached-prefill": Rate("tinker.qwen3p5-397b.cached-prefill", "Thinking Machines", "Qwen3.5-397B-A17B (256K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.80"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.qwen3p5-397b.sample": Rate("tinker.qwen3p5-397b.sample", "Thinking Machines", "Qwen3.5-397B-A17B (256K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("10.00"), _SOURCES["tinker.page"], (date(2026, 5, 16), date(2026, 7, 2), date(2026, 7, 17))),
    )),
    "tinker.qwen3p5-397b.train": Rate("tinker.qwen3p5-397b.train", "Thinking Machines", "Qwen3.5-397B-A17B (256K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("12.00"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2), date(2026, 7, 17))),
    )),
    "tinker.qwen3p5-397b-64k.prefill": Rate("tinker.qwen3p5-397b-64k.prefill", "Thinking Machines", "Qwen3.5-397B-A17B (64K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("2.00"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("3"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.qwen3p5-397b-64k.cached-prefill": Rate("tinker.qwen3p5-397b-64k.cached-prefill", "Thinking Machines", "Qwen3.5-397B-A17B (64K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.60"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.qwen3p5-397b-64k.sample": Rate("tinker.qwen3p5-397b-64k.sample", "Thinking Machines", "Qwen3.5-397B-A17B (64K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("5.00"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("7.50"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.qwen3p5-397b-64k.train": Rate("tinker.qwen3p5-397b-64k.train", "Thinking Machines", "Qwen3.5-397B-A17B (64K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("6.00"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("6.60"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.gpt-oss-120b.prefill": Rate("tinker.gpt-oss-120b.prefill", "Thinking Machines", "GPT-OSS-120B (128K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("0.63"), _SOURCES["tinker.page"], (date(2026, 5, 16), date(2026, 7, 2))),
        DatedValue(date(2026, 7, 17), False, Decimal("0.78"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.gpt-oss-120b.cached-prefill": Rate("tinker.gpt-oss-120b.cached-prefill", "Thinking Machines", "GPT-OSS-120B (128K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.156"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.gpt-oss-120b.sample": Rate("tinker.gpt-oss-120b.sample", "Thinking Machines", "GPT-OSS-120B (128K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 5, 16), False, Decimal("1.54"), _SOURCES["tinker.page"], (date(2026, 5, 16), date(2026, 7, 2))),
        DatedValue(date(2026, 7, 17), False, Decimal("1.94"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.gpt-oss-120b.train": Rate("tinker.gpt-oss-120b.train", "Thinking Machines", "GPT-OSS-120B (128K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("1.82"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("2.33"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.gpt-oss-120b-32k.prefill": Rate("tinker.gpt-oss-120b-32k.prefill", "Thinking Machines", "GPT-OSS-120B (32K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.18"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("0.33"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.gpt-oss-120b-32k.cached-prefill": Rate("tinker.gpt-oss-120b-32k.cached-prefill", "Thinking Machines", "GPT-OSS-120B (32K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.066"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.gpt-oss-120b-32k.sample": Rate("tinker.gpt-oss-120b-32k.sample", "Thinking Machines", "GPT-OSS-120B (32K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.44"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("0.84"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.gpt-oss-120b-32k.train": Rate("tinker.gpt-oss-120b-32k.train", "Thinking Machines", "GPT-OSS-120B (32K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.52"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("0.737"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.gpt-oss-20b.prefill": Rate("tinker.gpt-oss-20b.prefill", "Thinking Machines", "GPT-OSS-20B (32K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.12"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("0.18"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.gpt-oss-20b.cached-prefill": Rate("tinker.gpt-oss-20b.cached-prefill", "Thinking Machines", "GPT-OSS-20B (32K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.036"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.gpt-oss-20b.sample": Rate("tinker.gpt-oss-20b.sample", "Thinking Machines", "GPT-OSS-20B (32K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.30"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("0.45"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.gpt-oss-20b.train": Rate("tinker.gpt-oss-20b.train", "Thinking Machines", "GPT-OSS-20B (32K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.36"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("0.396"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.deepseek-v3p1.prefill": Rate("tinker.deepseek-v3p1.prefill", "Thinking Machines", "DeepSeek-V3.1 (32K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("1.13"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("1.695"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.deepseek-v3p1.cached-prefill": Rate("tinker.deepseek-v3p1.cached-prefill", "Thinking Machines", "DeepSeek-V3.1 (32K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.339"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.deepseek-v3p1.sample": Rate("tinker.deepseek-v3p1.sample", "Thinking Machines", "DeepSeek-V3.1 (32K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("2.81"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("4.215"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.deepseek-v3p1.train": Rate("tinker.deepseek-v3p1.train", "Thinking Machines", "DeepSeek-V3.1 (32K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("3.38"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
        DatedValue(date(2026, 7, 17), False, Decimal("3.718"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.nemotron-3-ultra-64k.prefill": Rate("tinker.nemotron-3-ultra-64k.prefill", "Thinking Machines", "Nemotron-3-Ultra-550B-A55B (64K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("1.66"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.nemotron-3-ultra-64k.cached-prefill": Rate("tinker.nemotron-3-ultra-64k.cached-prefill", "Thinking Machines", "Nemotron-3-Ultra-550B-A55B (64K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.332"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.nemotron-3-ultra-64k.sample": Rate("tinker.nemotron-3-ultra-64k.sample", "Thinking Machines", "Nemotron-3-Ultra-550B-A55B (64K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("4.15"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.nemotron-3-ultra-64k.train": Rate("tinker.nemotron-3-ultra-64k.train", "Thinking Machines", "Nemotron-3-Ultra-550B-A55B (64K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("4.98"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.nemotron-3-ultra-256k.prefill": Rate("tinker.nemotron-3-ultra-256k.prefill", "Thinking Machines", "Nemotron-3-Ultra-550B-A55B (256K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("3.32"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.nemotron-3-ultra-256k.cached-prefill": Rate("tinker.nemotron-3-ultra-256k.cached-prefill", "Thinking Machines", "Nemotron-3-Ultra-550B-A55B (256K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.664"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.nemotron-3-ultra-256k.sample": Rate("tinker.nemotron-3-ultra-256k.sample", "Thinking Machines", "Nemotron-3-Ultra-550B-A55B (256K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("8.30"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.nemotron-3-ultra-256k.train": Rate("tinker.nemotron-3-ultra-256k.train", "Thinking Machines", "Nemotron-3-Ultra-550B-A55B (256K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("9.96"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.nemotron-3-super-64k.prefill": Rate("tinker.nemotron-3-super-64k.prefill", "Thinking Machines", "Nemotron-3-Super-120B-A12B (64K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.38"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.nemotron-3-super-64k.cached-prefill": Rate("tinker.nemotron-3-super-64k.cached-prefill", "Thinking Machines", "Nemotron-3-Super-120B-A12B (64K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.076"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.nemotron-3-super-64k.sample": Rate("tinker.nemotron-3-super-64k.sample", "Thinking Machines", "Nemotron-3-Super-120B-A12B (64K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.96"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.nemotron-3-super-64k.train": Rate("tinker.nemotron-3-super-64k.train", "Thinking Machines", "Nemotron-3-Super-120B-A12B (64K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("1.16"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.nemotron-3-super-256k.prefill": Rate("tinker.nemotron-3-super-256k.prefill", "Thinking Machines", "Nemotron-3-Super-120B-A12B (256K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.76"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.nemotron-3-super-256k.cached-prefill": Rate("tinker.nemotron-3-super-256k.cached-prefill", "Thinking Machines", "Nemotron-3-Super-120B-A12B (256K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.152"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.nemotron-3-super-256k.sample": Rate("tinker.nemotron-3-super-256k.sample", "Thinking Machines", "Nemotron-3-Super-120B-A12B (256K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("1.92"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.nemotron-3-super-256k.train": Rate("tinker.nemotron-3-super-256k.train", "Thinking Machines", "Nemotron-3-Super-120B-A12B (256K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("2.32"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.nemotron-3-nano.prefill": Rate("tinker.nemotron-3-nano.prefill", "Thinking Machines", "Nemotron-3-Nano-30B-A3B (64K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.13"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.nemotron-3-nano.cached-prefill": Rate("tinker.nemotron-3-nano.cached-prefill", "Thinking Machines", "Nemotron-3-Nano-30B-A3B (64K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.026"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.nemotron-3-nano.sample": Rate("tinker.nemotron-3-nano.sample", "Thinking Machines", "Nemotron-3-Nano-30B-A3B (64K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.33"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.nemotron-3-nano.train": Rate("tinker.nemotron-3-nano.train", "Thinking Machines", "Nemotron-3-Nano-30B-A3B (64K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.40"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p6-35b.prefill": Rate("tinker.qwen3p6-35b.prefill", "Thinking Machines", "Qwen3.6-35B-A3B (64K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.36"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p6-35b.cached-prefill": Rate("tinker.qwen3p6-35b.cached-prefill", "Thinking Machines", "Qwen3.6-35B-A3B (64K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.072"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.qwen3p6-35b.sample": Rate("tinker.qwen3p6-35b.sample", "Thinking Machines", "Qwen3.6-35B-A3B (64K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.89"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p6-35b.train": Rate("tinker.qwen3p6-35b.train", "Thinking Machines", "Qwen3.6-35B-A3B (64K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("1.07"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p6-27b.prefill": Rate("tinker.qwen3p6-27b.prefill", "Thinking Machines", "Qwen3.6-27B (64K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("1.24"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p6-27b.cached-prefill": Rate("tinker.qwen3p6-27b.cached-prefill", "Thinking Machines", "Qwen3.6-27B (64K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.248"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.qwen3p6-27b.sample": Rate("tinker.qwen3p6-27b.sample", "Thinking Machines", "Qwen3.6-27B (64K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("3.73"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p6-27b.train": Rate("tinker.qwen3p6-27b.train", "Thinking Machines", "Qwen3.6-27B (64K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("3.73"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p5-35b-base.prefill": Rate("tinker.qwen3p5-35b-base.prefill", "Thinking Machines", "Qwen3.5-35B-A3B-Base (64K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.36"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p5-35b-base.cached-prefill": Rate("tinker.qwen3p5-35b-base.cached-prefill", "Thinking Machines", "Qwen3.5-35B-A3B-Base (64K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.072"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.qwen3p5-35b-base.sample": Rate("tinker.qwen3p5-35b-base.sample", "Thinking Machines", "Qwen3.5-35B-A3B-Base (64K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.89"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p5-35b-base.train": Rate("tinker.qwen3p5-35b-base.train", "Thinking Machines", "Qwen3.5-35B-A3B-Base (64K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("1.07"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p5-9b.prefill": Rate("tinker.qwen3p5-9b.prefill", "Thinking Machines", "Qwen3.5-9B (64K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.44"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p5-9b.cached-prefill": Rate("tinker.qwen3p5-9b.cached-prefill", "Thinking Machines", "Qwen3.5-9B (64K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.088"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.qwen3p5-9b.sample": Rate("tinker.qwen3p5-9b.sample", "Thinking Machines", "Qwen3.5-9B (64K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("1.33"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p5-9b.train": Rate("tinker.qwen3p5-9b.train", "Thinking Machines", "Qwen3.5-9B (64K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("1.33"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p5-9b-base.prefill": Rate("tinker.qwen3p5-9b-base.prefill", "Thinking Machines", "Qwen3.5-9B-Base (64K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.44"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p5-9b-base.cached-prefill": Rate("tinker.qwen3p5-9b-base.cached-prefill", "Thinking Machines", "Qwen3.5-9B-Base (64K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.088"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.qwen3p5-9b-base.sample": Rate("tinker.qwen3p5-9b-base.sample", "Thinking Machines", "Qwen3.5-9B-Base (64K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("1.33"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p5-9b-base.train": Rate("tinker.qwen3p5-9b-base.train", "Thinking Machines", "Qwen3.5-9B-Base (64K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("1.33"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p5-4b.prefill": Rate("tinker.qwen3p5-4b.prefill", "Thinking Machines", "Qwen3.5-4B (64K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.22"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p5-4b.cached-prefill": Rate("tinker.qwen3p5-4b.cached-prefill", "Thinking Machines", "Qwen3.5-4B (64K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.044"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.qwen3p5-4b.sample": Rate("tinker.qwen3p5-4b.sample", "Thinking Machines", "Qwen3.5-4B (64K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.67"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3p5-4b.train": Rate("tinker.qwen3p5-4b.train", "Thinking Machines", "Qwen3.5-4B (64K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.67"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3-8b.prefill": Rate("tinker.qwen3-8b.prefill", "Thinking Machines", "Qwen3-8B (32K)", "Prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.13"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3-8b.cached-prefill": Rate("tinker.qwen3-8b.cached-prefill", "Thinking Machines", "Qwen3-8B (32K)", "Cached prefill", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 17), False, Decimal("0.026"), _SOURCES["tinker.repricing"], (date(2026, 7, 17),)),
    )),
    "tinker.qwen3-8b.sample": Rate("tinker.qwen3-8b.sample", "Thinking Machines", "Qwen3-8B (32K)", "Sample", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.40"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker.qwen3-8b.train": Rate("tinker.qwen3-8b.train", "Thinking Machines", "Qwen3-8B (32K)", "Train", None, "USD/Mtok", None, (
        DatedValue(date(2026, 7, 2), False, Decimal("0.40"), _SOURCES["tinker.catalogue"], (date(2026, 7, 2),)),
    )),
    "tinker-storage.storage.gb-month": Rate("tinker-storage.storage.gb-month", "Thinking Machines", "Storage", "GB-month", None, "USD/GB-month", None, (
        DatedValue(date(2026, 7, 17), True, Decimal("0.10"), _SOURCES["tinker-storage.page"], (date(2026, 7, 17),)),
    )),
})
"""Every rate by its id: card.sku.meter, and the path where it is not the card's first."""


_PRICES = """\
card	fireworks-billing-rules	Fireworks AI	USD	
sku	image-input		Image in a multi-modal request
sku	serverless-lora		LoRA model on serverless
counts	surcharge
at		2024-05-01	2026-10-01
line	surcharge	0	1000000	1	surcharge 0 free
at		2026-10-01	
line	surcharge	0	1000000	1	surcharge 0 not offered
sku	dedicated-deployment		Dedicated deployment
card	fireworks-embeddings	Fireworks AI	USD	
sku	up-to-150m		up to 150M
counts	input,cached-input,cache-write,cache-write-1h,audio-input,cached-audio-input,cached-image-input,image-input,video-input,tool-input
at		2024-05-01	
line	input	0	1000000	1	input 0 0.008
sku	150m-to-350m		over 150M up to 350M
at		2024-05-01	
line	input	0	1000000	1	input 0 0.016
sku	qwen3-8b		Qwen3 8B
at		2026-08-01	
line	input	0	1000000	1	input 0 0.10
card	fireworks-fine-tuning	Fireworks AI	USD	
sku	up-to-16b		up to 16B
counts	any-method
at		2024-05-01	2026-10-01
line	any-method	0	1000000	1	any-method 0 0.50
counts	lora-sft
counts	lora-dpo
counts	full-sft
counts	full-dpo
at		2026-10-01	
line	any-method	0	1000000	1	any-method 0 not offered
line	lora-sft	1	1000000	1	lora-sft 0 0.50
line	lora-dpo	2	1000000	1	lora-dpo 0 1
line	full-sft	3	1000000	1	full-sft 0 1
line	full-dpo	4	1000000	1	full-dpo 0 2
sku	16b-to-80b		16.1B–80B
at		2024-05-01	2026-10-01
line	any-method	0	1000000	1	any-method 0 3.00
at		2026-10-01	
line	any-method	0	1000000	1	any-method 0 not offered
line	lora-sft	1	1000000	1	lora-sft 0 3
line	lora-dpo	2	1000000	1	lora-dpo 0 6
line	full-sft	3	1000000	1	full-sft 0 6
line	full-dpo	4	1000000	1	full-dpo 0 12
sku	80b-to-300b		over 80B up to 300B
at		2026-10-01	
line	lora-sft	1	1000000	1	lora-sft 0 6
line	lora-dpo	2	1000000	1	lora-dpo 0 12
line	full-sft	3	1000000	1	full-sft 0 12
line	full-dpo	4	1000000	1	full-dpo 0 24
sku	over-300b		over 300B
at		2026-10-01	
line	lora-sft	1	1000000	1	lora-sft 0 10
line	lora-dpo	2	1000000	1	lora-dpo 0 20
line	full-sft	3	1000000	1	full-sft 0 20
line	full-dpo	4	1000000	1	full-dpo 0 40
sku	mixtral-8x7b		Mixtral 8x7B
at		2024-05-01	2026-10-01
line	any-method	0	1000000	1	any-method 0 2.00
at		2026-10-01	
line	any-method	0	1000000	1	any-method 0 not offered
card	fireworks-gpu-hours	Fireworks AI	USD	
axis	path	any-region,region-pinned
sku	a100-80gb		A100 80GB
counts	gpu-hour
at	any-region	2024-05-01	2025-07-19
line	gpu-hour	0	1	1	gpu-hour 0 3.89
at	any-region	2025-07-19	2026-05-16
line	gpu-hour	0	1	1	gpu-hour 0 2.90
at	any-region	2026-05-16	
line	gpu-hour	0	1	1	gpu-hour 0 not published
at	region-pinned	2026-10-01	
line	gpu-hour	0	1	1	gpu-hour.region-pinned 0 not published
sku	h100-80gb		H100 80GB
at	any-region	2024-05-01	2025-07-19
line	gpu-hour	0	1	1	gpu-hour 0 on request
at	any-region	2025-07-19	2026-02-01
line	gpu-hour	0	1	1	gpu-hour 0 5.80
at	any-region	2026-02-01	2026-05-16
line	gpu-hour	0	1	1	gpu-hour 0 4.00
at	any-region	2026-05-16	2026-10-01
line	gpu-hour	0	1	1	gpu-hour 0 7.00
at	any-region	2026-10-01	
line	gpu-hour	0	1	1	gpu-hour 0 8.00
at	region-pinned	2026-10-01	
line	gpu-hour	0	1	1	gpu-hour.region-pinned 0 12.00
sku	h200-141gb		H200 141GB
at	any-region	2025-07-19	2026-02-01
line	gpu-hour	0	1	1	gpu-hour 0 6.99
at	any-region	2026-02-01	2026-05-16
line	gpu-hour	0	1	1	gpu-hour 0 6.00
at	any-region	2026-05-16	2026-10-01
line	gpu-hour	0	1	1	gpu-hour 0 7.00
at	any-region	2026-10-01	
line	gpu-hour	0	1	1	gpu-hour 0 8.00
at	region-pinned	2026-10-01	
line	gpu-hour	0	1	1	gpu-hour.region-pinned 0 12.00
sku	b200-180gb		B200 180GB
at	any-region	2025-07-19	2026-02-01
line	gpu-hour	0	1	1	gpu-hour 0 11.99
at	any-region	2026-02-01	2026-05-16
line	gpu-hour	0	1	1	gpu-hour 0 9.00
at	any-region	2026-05-16	2026-10-01
line	gpu-hour	0	1	1	gpu-hour 0 10.00
at	any-region	2026-10-01	
line	gpu-hour	0	1	1	gpu-hour 0 13.00
at	region-pinned	2026-10-01	
line	gpu-hour	0	1	1	gpu-hour.region-pinned 0 19.50
sku	b300-288gb		B300 288GB
at	any-region	2026-05-16	2026-10-01
line	gpu-hour	0	1	1	gpu-hour 0 12.00
at	any-region	2026-10-01	
line	gpu-hour	0	1	1	gpu-hour 0 15.00
at	region-pinned	2026-10-01	
line	gpu-hour	0	1	1	gpu-hour.region-pinned 0 22.50
sku	gb300-288gb		GB300 288GB
at	any-region	2026-10-01	
line	gpu-hour	0	1	1	gpu-hour 0 20.00
at	region-pinned	2026-10-01	
line	gpu-hour	0	1	1	gpu-hour.region-pinned 0 30.00
sku	mi300x		MI300X
at	any-region	2025-07-19	2026-02-01
line	gpu-hour	0	1	1	gpu-hour 0 4.99
at	any-region	2026-02-01	
line	gpu-hour	0	1	1	gpu-hour 0 not published
at	region-pinned	2026-10-01	
line	gpu-hour	0	1	1	gpu-hour.region-pinned 0 not published
card	fireworks-images	Fireworks AI	USD	
sku	sdxl		SDXL
counts	step
at		2024-05-01	2025-07-19
line	step	0	1	1	step 0 not published
counts	image-of-30-steps
at		2025-07-19	
line	step	0	1	1	step 0 0.00013
line	image-of-30-steps	1	1	1	image-of-30-steps 0 0.0039
sku	sdxl-controlnet		SDXL with ControlNet
at		2024-05-01	2025-07-19
line	step	0	1	1	step 0 not published
at		2025-07-19	
line	step	0	1	1	step 0 0.0002
line	image-of-30-steps	1	1	1	image-of-30-steps 0 0.006
card	fireworks-serverless	Fireworks AI	USD	
axis	tier	standard,priority,fast
axis	region	global,us
axis	mode	online,batch
sku	kimi-k2p6		Kimi K2.6
counts	input,cache-write,cache-write-1h,audio-input,image-input,video-input,tool-input
counts	cached-input,cached-audio-input,cached-image-input
counts	output,audio-output,image-output,reasoning
at	standard,global,online	2026-05-09	
line	input	0	1000000	1	input 0 0.95
line	cached-input	1	1000000	1	cached-input 0 0.16
line	output	2	1000000	1	output 0 4.00
at	priority,global,online	2026-05-09	
line	input	0	1000000	1	input.priority 0 1.50
line	cached-input	1	1000000	1	cached-input.priority 0 0.22
line	output	2	1000000	1	output.priority 0 6.00
at	fast,global,online	2026-05-09	2026-10-01
line	input	0	1000000	1	input.fast 0 2.00
line	cached-input	1	1000000	1	cached-input.fast 0 0.30
line	output	2	1000000	1	output.fast 0 8.00
at	fast,global,online	2026-10-01	
line	input	0	1000000	1	input.fast 0 not offered
line	cached-input	1	1000000	1	cached-input.fast 0 not offered
line	output	2	1000000	1	output.fast 0 not offered
counts	input,cached-input,cache-write,cache-write-1h,audio-input,cached-audio-input,cached-image-input,image-input,video-input,tool-input
at	standard,global,batch	2026-05-09	2026-08-01
line	input	3	1000000	1	input.batch 0 0.57
line	output	2	1000000	1	output.batch 0 2.40
at	standard,global,batch	2026-08-01	
line	input	3	1000000	1	input.batch 0 0.475
line	output	2	1000000	1	output.batch 0 2.00
sku	kimi-k2p5		Kimi K2.5
at	standard,global,online	2026-05-09	2026-08-01
line	input	0	1000000	1	input 0 0.60
line	cached-input	1	1000000	1	cached-input 0 0.10
line	output	2	1000000	1	output 0 3.00
at	standard,global,online	2026-08-01	
line	input	0	1000000	1	input 0 not offered
line	cached-input	1	1000000	1	cached-input 0 not offered
line	output	2	1000000	1	output 0 not offered
at	priority,global,online	2026-05-09	2026-08-01
line	input	0	1000000	1	input.priority 0 not offered
line	cached-input	1	1000000	1	cached-input.priority 0 not offered
line	output	2	1000000	1	output.priority 0 not offered
at	priority,global,online	2026-08-01	
line	input	0	1000000	1	input.priority 0 not offered
line	cached-input	1	1000000	1	cached-input.priority 0 not offered
line	output	2	1000000	1	output.priority 0 not offered
at	fast,global,online	2026-05-09	2026-08-01
line	input	0	1000000	1	input.fast 0 not offered
line	cached-input	1	1000000	1	cached-input.fast 0 not offered
line	output	2	1000000	1	output.fast 0 not offered
at	fast,global,online	2026-08-01	
line	input	0	1000000	1	input.fast 0 not offered
line	cached-input	1	1000000	1	cached-input.fast 0 not offered
line	output	2	1000000	1	output.fast 0 not offered
at	standard,us,online	2026-08-01	
line	input	0	1000000	1	input.us 0 not offered
line	cached-input	1	1000000	1	cached-input.us 0 not offered
line	output	2	1000000	1	output.us 0 not offered
at	priority,us,online	2026-08-01	
line	input	0	1000000	1	input.us-priority 0 not offered
line	cached-input	1	1000000	1	cached-input.us-priority 0 not offered
line	output	2	1000000	1	output.us-priority 0 not offered
at	fast,us,online	2026-08-01	
line	input	0	1000000	1	input.fast-us 0 not offered
line	cached-input	1	1000000	1	cached-input.fast-us 0 not offered
line	output	2	1000000	1	output.fast-us 0 not offered
at	standard,global,batch	2026-05-09	2026-08-01
line	input	3	1000000	1	input.batch 0 0.36
line	output	2	1000000	1	output.batch 0 1.80
at	standard,global,batch	2026-08-01	
line	input	0	1000000	1	input.batch 0 not offered
line	cached-input	1	1000000	1	cached-input.batch 0 not offered
line	output	2	1000000	1	output.batch 0 not offered
sku	qwen3p5-397b		Qwen3.5-397B-A17B
at	standard,global,online	2026-05-09	
line	input	0	1000000	1	input 0 not offered
line	cached-input	1	1000000	1	cached-input 0 not offered
line	output	2	1000000	1	output 0 not offered
at	priority,global,online	2026-05-09	
line	input	0	1000000	1	input.priority 0 not offered
line	cached-input	1	1000000	1	cached-input.priority 0 not offered
line	output	2	1000000	1	output.priority 0 not offered
at	fast,global,online	2026-05-09	
line	input	0	1000000	1	input.fast 0 not offered
line	cached-input	1	1000000	1	cached-input.fast 0 not offered
line	output	2	1000000	1	output.fast 0 not offered
at	standard,us,online	2026-05-09	
line	input	0	1000000	1	input.us 0 not offered
line	cached-input	1	1000000	1	cached-input.us 0 not offered
line	output	2	1000000	1	output.us 0 not offered
at	priority,us,online	2026-05-09	
line	input	0	1000000	1	input.us-priority 0 not offered
line	cached-input	1	1000000	1	cached-input.us-priority 0 not offered
line	output	2	1000000	1	output.us-priority 0 not offered
at	fast,us,online	2026-05-09	
line	input	0	1000000	1	input.fast-us 0 not offered
line	cached-input	1	1000000	1	cached-input.fast-us 0 not offered
line	output	2	1000000	1	output.fast-us 0 not offered
at	standard,global,batch	2026-05-09	
line	input	0	1000000	1	input.batch 0 not offered
line	cached-input	1	1000000	1	cached-input.batch 0 not offered
line	output	2	1000000	1	output.batch 0 not offered
sku	gpt-oss-120b		GPT-OSS-120B
at	standard,global,online	2026-05-09	
line	input	0	1000000	1	input 0 0.15
line	cached-input	1	1000000	1	cached-input 0 0.015
line	output	2	1000000	1	output 0 0.60
at	priority,global,online	2026-05-09	
line	input	0	1000000	1	input.priority 0 0.18
line	cached-input	1	1000000	1	cached-input.priority 0 0.018
line	output	2	1000000	1	output.priority 0 0.72
at	fast,global,online	2026-05-09	
line	input	0	1000000	1	input.fast 0 not offered
line	cached-input	1	1000000	1	cached-input.fast 0 not offered
line	output	2	1000000	1	output.fast 0 not offered
at	standard,global,batch	2026-05-09	2026-08-01
line	input	3	1000000	1	input.batch 0 0.09
line	output	2	1000000	1	output.batch 0 0.36
at	standard,global,batch	2026-08-01	
line	input	3	1000000	1	input.batch 0 0.075
line	output	2	1000000	1	output.batch 0 0.30
sku	gpt-oss-20b		GPT-OSS-20B
at	standard,global,online	2026-05-09	2026-10-01
line	input	0	1000000	1	input 0 0.07
line	cached-input	1	1000000	1	cached-input 0 0.035
line	output	2	1000000	1	output 0 0.30
at	standard,global,online	2026-10-01	
line	input	0	1000000	1	input 0 not offered
line	cached-input	1	1000000	1	cached-input 0 not offered
line	output	2	1000000	1	output 0 not offered
at	priority,global,online	2026-05-09	2026-10-01
line	input	0	1000000	1	input.priority 0 not offered
line	cached-input	1	1000000	1	cached-input.priority 0 not offered
line	output	2	1000000	1	output.priority 0 not offered
at	priority,global,online	2026-10-01	
line	input	0	1000000	1	input.priority 0 not offered
line	cached-input	1	1000000	1	cached-input.priority 0 not offered
line	output	2	1000000	1	output.priority 0 not offered
at	fast,global,online	2026-05-09	2026-10-01
line	input	0	1000000	1	input.fast 0 not offered
line	cached-input	1	1000000	1	cached-input.fast 0 not offered
line	output	2	1000000	1	output.fast 0 not offered
at	fast,global,online	2026-10-01	
line	input	0	1000000	1	input.fast 0 not offered
line	cached-input	1	1000000	1	cached-input.fast 0 not offered
line	output	2	1000000	1	output.fast 0 not offered
at	standard,us,online	2026-10-01	
line	input	0	1000000	1	input.us 0 not offered
line	cached-input	1	1000000	1	cached-input.us 0 not offered
line	output	2	1000000	1	output.us 0 not offered
at	priority,us,online	2026-10-01	
line	input	0	1000000	1	input.us-priority 0 not offered
line	cached-input	1	1000000	1	cached-input.us-priority 0 not offered
line	output	2	1000000	1	output.us-priority 0 not offered
at	fast,us,online	2026-10-01	
line	input	0	1000000	1	input.fast-us 0 not offered
line	cached-input	1	1000000	1	cached-input.fast-us 0 not offered
line	output	2	1000000	1	output.fast-us 0 not offered
at	standard,global,batch	2026-05-09	2026-08-01
line	input	3	1000000	1	input.batch 0 0.042
line	output	2	1000000	1	output.batch 0 0.18
at	standard,global,batch	2026-08-01	2026-10-01
line	input	3	1000000	1	input.batch 0 0.035
line	output	2	1000000	1	output.batch 0 0.15
at	standard,global,batch	2026-10-01	
line	input	0	1000000	1	input.batch 0 not offered
line	cached-input	1	1000000	1	cached-input.batch 0 not offered
line	output	2	1000000	1	output.batch 0 not offered
sku	kimi-k3		Kimi K3
at	standard,global,online	2026-08-01	
line	input	0	1000000	1	input 0 3.00
line	cached-input	1	1000000	1	cached-input 0 0.30
line	output	2	1000000	1	output 0 15.00
at	priority,global,online	2026-08-01	
line	input	0	1000000	1	input.priority 0 3.75
line	cached-input	1	1000000	1	cached-input.priority 0 0.375
line	output	2	1000000	1	output.priority 0 18.75
at	fast,global,online	2026-08-01	
line	input	0	1000000	1	input.fast 0 4.50
line	cached-input	1	1000000	1	cached-input.fast 0 0.45
line	output	2	1000000	1	output.fast 0 22.50
at	standard,us,online	2026-08-01	2026-09-01
line	input	0	1000000	1	input.us 0 3.30
line	cached-input	1	1000000	1	cached-input.us 0 0.33
line	output	2	1000000	1	output.us 0 16.50
at	standard,us,online	2026-09-01	
line	input	0	1000000	1	input.us 0 4.50
line	cached-input	1	1000000	1	cached-input.us 0 0.45
line	output	2	1000000	1	output.us 0 22.50
at	priority,us,online	2026-08-01	2026-09-01
line	input	0	1000000	1	input.us-priority 0 4.125
line	cached-input	1	1000000	1	cached-input.us-priority 0 0.4125
line	output	2	1000000	1	output.us-priority 0 20.625
at	priority,us,online	2026-09-01	
line	input	0	1000000	1	input.us-priority 0 5.625
line	cached-input	1	1000000	1	cached-input.us-priority 0 0.5625
line	output	2	1000000	1	output.us-priority 0 28.125
at	standard,global,batch	2026-08-01	
line	input	3	1000000	1	input.batch 0 1.50
line	output	2	1000000	1	output.batch 0 7.50
sku	kimi-k2p7-code		Kimi K2.7 Code
at	standard,global,online	2026-08-01	
line	input	0	1000000	1	input 0 0.95
line	cached-input	1	1000000	1	cached-input 0 0.19
line	output	2	1000000	1	output 0 4.00
at	priority,global,online	2026-08-01	
line	input	0	1000000	1	input.priority 0 1.425
line	cached-input	1	1000000	1	cached-input.priority 0 0.285
line	output	2	1000000	1	output.priority 0 6.00
at	fast,global,online	2026-08-01	
line	input	0	1000000	1	input.fast 0 1.90
line	cached-input	1	1000000	1	cached-input.fast 0 0.38
line	output	2	1000000	1	output.fast 0 8.00
at	standard,global,batch	2026-08-01	
line	input	3	1000000	1	input.batch 0 0.475
line	output	2	1000000	1	output.batch 0 2.00
sku	deepseek-v4-pro		DeepSeek V4 Pro
at	standard,global,online	2026-08-01	
line	input	0	1000000	1	input 0 1.74
line	cached-input	1	1000000	1	cached-input 0 0.145
line	output	2	1000000	1	output 0 3.48
at	priority,global,online	2026-08-01	
line	input	0	1000000	1	input.priority 0 2.61
line	cached-input	1	1000000	1	cached-input.priority 0 0.218
line	output	2	1000000	1	output.priority 0 5.22
at	standard,global,batch	2026-08-01	
line	input	3	1000000	1	input.batch 0 0.87
line	output	2	1000000	1	output.batch 0 1.74
sku	deepseek-v4-flash		DeepSeek V4 Flash
at	standard,global,online	2026-08-01	
line	input	0	1000000	1	input 0 0.14
line	cached-input	1	1000000	1	cached-input 0 0.028
line	output	2	1000000	1	output 0 0.28
at	priority,global,online	2026-08-01	
line	input	0	1000000	1	input.priority 0 0.21
line	cached-input	1	1000000	1	cached-input.priority 0 0.042
line	output	2	1000000	1	output.priority 0 0.42
at	standard,global,batch	2026-08-01	
line	input	3	1000000	1	input.batch 0 0.07
line	output	2	1000000	1	output.batch 0 0.14
sku	deepseek-v4-flash-0731		DeepSeek V4 Flash (0731)
at	standard,global,online	2026-08-01	
line	input	0	1000000	1	input 0 0.14
line	cached-input	1	1000000	1	cached-input 0 0.028
line	output	2	1000000	1	output 0 0.28
at	priority,global,online	2026-08-01	
line	input	0	1000000	1	input.priority 0 0.21
line	cached-input	1	1000000	1	cached-input.priority 0 0.042
line	output	2	1000000	1	output.priority 0 0.42
at	standard,global,batch	2026-08-01	
line	input	3	1000000	1	input.batch 0 0.07
line	output	2	1000000	1	output.batch 0 0.14
sku	glm-5p2		GLM 5.2
at	standard,global,online	2026-08-01	
line	input	0	1000000	1	input 0 1.40
line	cached-input	1	1000000	1	cached-input 0 0.14
line	output	2	1000000	1	output 0 4.40
at	priority,global,online	2026-08-01	
line	input	0	1000000	1	input.priority 0 1.75
line	cached-input	1	1000000	1	cached-input.priority 0 0.18
line	output	2	1000000	1	output.priority 0 5.50
at	fast,global,online	2026-08-01	
line	input	0	1000000	1	input.fast 0 2.10
line	cached-input	1	1000000	1	cached-input.fast 0 0.21
line	output	2	1000000	1	output.fast 0 6.60
at	fast,us,online	2026-08-01	2026-09-01
line	input	0	1000000	1	input.fast-us 0 2.10
line	cached-input	1	1000000	1	cached-input.fast-us 0 0.21
line	output	2	1000000	1	output.fast-us 0 6.60
at	fast,us,online	2026-09-01	
line	input	0	1000000	1	input.fast-us 0 3.15
line	cached-input	1	1000000	1	cached-input.fast-us 0 0.315
line	output	2	1000000	1	output.fast-us 0 9.90
at	standard,global,batch	2026-08-01	
line	input	3	1000000	1	input.batch 0 0.70
line	output	2	1000000	1	output.batch 0 2.20
sku	glm-5p1		GLM 5.1
at	standard,global,online	2026-08-01	
line	input	0	1000000	1	input 0 1.40
line	cached-input	1	1000000	1	cached-input 0 0.26
line	output	2	1000000	1	output 0 4.40
at	priority,global,online	2026-08-01	
line	input	0	1000000	1	input.priority 0 2.10
line	cached-input	1	1000000	1	cached-input.priority 0 0.39
line	output	2	1000000	1	output.priority 0 6.60
at	fast,global,online	2026-08-01	
line	input	0	1000000	1	input.fast 0 2.80
line	cached-input	1	1000000	1	cached-input.fast 0 0.52
line	output	2	1000000	1	output.fast 0 8.80
at	standard,global,batch	2026-08-01	
line	input	3	1000000	1	input.batch 0 0.70
line	output	2	1000000	1	output.batch 0 2.20
sku	qwen3p7-plus		Qwen 3.7 Plus
at	standard,global,online	2026-08-01	
line	input	0	1000000	1	input 0 0.40
line	cached-input	1	1000000	1	cached-input 0 0.08
line	output	2	1000000	1	output 0 1.60
at	standard,global,batch	2026-08-01	
line	input	3	1000000	1	input.batch 0 0.20
line	output	2	1000000	1	output.batch 0 0.80
sku	minimax-m3		MiniMax M3
at	standard,global,online	2026-08-01	
line	input	0	1000000	1	input 0 0.30
line	cached-input	1	1000000	1	cached-input 0 0.06
line	output	2	1000000	1	output 0 1.20
at	priority,global,online	2026-08-01	
line	input	0	1000000	1	input.priority 0 0.45
line	cached-input	1	1000000	1	cached-input.priority 0 0.09
line	output	2	1000000	1	output.priority 0 1.80
at	standard,global,batch	2026-08-01	
line	input	3	1000000	1	input.batch 0 0.15
line	output	2	1000000	1	output.batch 0 0.60
sku	minimax-m2p7		MiniMax M2.7
at	standard,global,online	2026-08-01	
line	input	0	1000000	1	input 0 0.30
line	cached-input	1	1000000	1	cached-input 0 0.06
line	output	2	1000000	1	output 0 1.20
at	priority,global,online	2026-08-01	
line	input	0	1000000	1	input.priority 0 0.45
line	cached-input	1	1000000	1	cached-input.priority 0 0.09
line	output	2	1000000	1	output.priority 0 1.80
at	standard,global,batch	2026-08-01	
line	input	3	1000000	1	input.batch 0 0.15
line	output	2	1000000	1	output.batch 0 0.60
sku	nemotron-3-ultra		Nemotron 3 Ultra (Preview)
at	standard,global,online	2026-08-01	
line	input	0	1000000	1	input 0 0.60
line	cached-input	1	1000000	1	cached-input 0 0.12
line	output	2	1000000	1	output 0 2.40
at	standard,global,batch	2026-08-01	
line	input	3	1000000	1	input.batch 0 0.30
line	output	2	1000000	1	output.batch 0 1.20
card	fireworks-serverless-sizes	Fireworks AI	USD	
sku	dense-tiny		under 4B
counts	tokens
at		2026-08-01	
line	tokens	0	1000000	1	tokens 0 0.10
sku	dense-small		up to 16B
at		2024-05-01	2026-08-01
line	tokens	0	1000000	1	tokens 0 0.20
at		2026-08-01	
line	tokens	0	1000000	1	tokens 0 0.20
sku	dense-large		16.1B–80B
at		2024-05-01	2026-08-01
line	tokens	0	1000000	1	tokens 0 0.90
at		2026-08-01	
line	tokens	0	1000000	1	tokens 0 0.90
sku	moe-small		0B–56B
at		2024-05-01	2026-08-01
line	tokens	0	1000000	1	tokens 0 0.50
at		2026-08-01	
line	tokens	0	1000000	1	tokens 0 0.50
sku	moe-large		56.1B–176B
at		2024-05-01	
line	tokens	0	1000000	1	tokens 0 1.20
card	fireworks-spending-tiers	Fireworks AI	USD	
sku	tier-1		Tier 1
counts	monthly-limit
at		2024-05-01	
line	monthly-limit	0	1	1	monthly-limit 0 50
sku	tier-2		Tier 2
at		2024-05-01	
line	monthly-limit	0	1	1	monthly-limit 0 500
sku	tier-3		Tier 3
at		2024-05-01	
line	monthly-limit	0	1	1	monthly-limit 0 5000
sku	tier-4		Tier 4
at		2024-05-01	
line	monthly-limit	0	1	1	monthly-limit 0 50000
sku	custom		Custom
at		2024-05-01	
line	monthly-limit	0	1	1	monthly-limit 0 on request
card	fireworks-training-api	Fireworks AI	USD	
sku	glm-5p3-flash		GLM 5.3 Flash (200K)
counts	prefill
counts	cached-prefill
counts	sample
counts	train
at		2026-10-01	
line	prefill	0	1000000	1	prefill 0 2.96
line	cached-prefill	1	1000000	1	cached-prefill 0 0.593
line	sample	2	1000000	1	sample 0 7.41
line	train	3	1000000	1	train 0 8.89
sku	glm-5p3		GLM 5.3 (262K)
at		2026-10-01	
line	prefill	0	1000000	1	prefill 0 4.86
line	cached-prefill	1	1000000	1	cached-prefill 0 0.972
line	sample	2	1000000	1	sample 0 12.15
line	train	3	1000000	1	train 0 14.58
sku	qwen3p8-27b		Qwen 3.8 27B (128K)
at		2026-10-01	
line	prefill	0	1000000	1	prefill 0 1.86
line	cached-prefill	1	1000000	1	cached-prefill 0 0.372
line	sample	2	1000000	1	sample 0 5.595
line	train	3	1000000	1	train 0 4.103
sku	kimi-k3		Kimi K3 (192K)
at		2026-10-01	
line	prefill	0	1000000	1	prefill 0 10.87
line	cached-prefill	1	1000000	1	cached-prefill 0 2.17
line	sample	2	1000000	1	sample 0 27.11
line	train	3	1000000	1	train 0 32.55
sku	deepseek-v4-flash-0731		DeepSeek V4 Flash 0731 (262K)
at		2026-10-01	
line	prefill	0	1000000	1	prefill 0 1.74
line	cached-prefill	1	1000000	1	cached-prefill 0 0.35
line	sample	2	1000000	1	sample 0 4.33
line	train	3	1000000	1	train 0 5.20
card	tinker	Thinking Machines	USD	
sku	kimi-k2p6		Kimi K2.6 (128K)
name	Kimi-K2.6 (128K)
counts	input,cached-input,cache-write,cache-write-1h,audio-input,cached-audio-input,cached-image-input,image-input,video-input,tool-input
counts	output,audio-output,image-output,reasoning
at		2026-05-16	2026-07-02
line	prefill	0	1000000	1	prefill 0 5.15
line	sample	1	1000000	1	sample 0 12.81
counts	train
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 5.15
line	sample	1	1000000	1	sample 0 12.81
line	train	2	1000000	1	train 0 15.40
counts	input,cache-write,cache-write-1h,audio-input,image-input,video-input,tool-input
counts	cached-input,cached-audio-input,cached-image-input
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 5.15
line	cached-prefill	4	1000000	1	cached-prefill 0 1.03
line	sample	1	1000000	1	sample 0 12.81
line	train	2	1000000	1	train 0 15.40
sku	kimi-k2p6-32k		Kimi K2.6 (32K)
name	Kimi-K2.6 (32K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 1.47
line	sample	1	1000000	1	sample 0 3.66
line	train	2	1000000	1	train 0 4.40
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 2.205
line	cached-prefill	4	1000000	1	cached-prefill 0 0.441
line	sample	1	1000000	1	sample 0 5.49
line	train	2	1000000	1	train 0 4.84
sku	kimi-k2p5	2026-07-12	Kimi K2.5 (128K)
name	Kimi-K2.5 (128K)
at		2026-05-16	2026-07-02
line	prefill	0	1000000	1	prefill 0 5.15
line	sample	1	1000000	1	sample 0 12.81
at		2026-07-02	2026-07-12
line	prefill	0	1000000	1	prefill 0 5.15
line	sample	1	1000000	1	sample 0 12.81
line	train	2	1000000	1	train 0 15.40
sku	kimi-k2p5-32k	2026-07-12	Kimi K2.5 (32K)
name	Kimi-K2.5 (32K)
at		2026-07-02	2026-07-12
line	prefill	0	1000000	1	prefill 0 1.47
line	sample	1	1000000	1	sample 0 3.66
line	train	2	1000000	1	train 0 4.40
sku	qwen3p5-397b		Qwen3.5-397B-A17B (256K)
at		2026-05-16	2026-07-02
line	prefill	0	1000000	1	prefill 0 4.00
line	sample	1	1000000	1	sample 0 10.00
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 4.00
line	sample	1	1000000	1	sample 0 10.00
line	train	2	1000000	1	train 0 12.00
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 4.00
line	cached-prefill	4	1000000	1	cached-prefill 0 0.80
line	sample	1	1000000	1	sample 0 10.00
line	train	2	1000000	1	train 0 12.00
sku	qwen3p5-397b-64k		Qwen3.5-397B-A17B (64K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 2.00
line	sample	1	1000000	1	sample 0 5.00
line	train	2	1000000	1	train 0 6.00
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 3
line	cached-prefill	4	1000000	1	cached-prefill 0 0.60
line	sample	1	1000000	1	sample 0 7.50
line	train	2	1000000	1	train 0 6.60
sku	gpt-oss-120b		GPT-OSS-120B (128K)
at		2026-05-16	2026-07-02
line	prefill	0	1000000	1	prefill 0 0.63
line	sample	1	1000000	1	sample 0 1.54
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 0.63
line	sample	1	1000000	1	sample 0 1.54
line	train	2	1000000	1	train 0 1.82
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 0.78
line	cached-prefill	4	1000000	1	cached-prefill 0 0.156
line	sample	1	1000000	1	sample 0 1.94
line	train	2	1000000	1	train 0 2.33
sku	gpt-oss-120b-32k		GPT-OSS-120B (32K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 0.18
line	sample	1	1000000	1	sample 0 0.44
line	train	2	1000000	1	train 0 0.52
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 0.33
line	cached-prefill	4	1000000	1	cached-prefill 0 0.066
line	sample	1	1000000	1	sample 0 0.84
line	train	2	1000000	1	train 0 0.737
sku	gpt-oss-20b		GPT-OSS-20B (32K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 0.12
line	sample	1	1000000	1	sample 0 0.30
line	train	2	1000000	1	train 0 0.36
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 0.18
line	cached-prefill	4	1000000	1	cached-prefill 0 0.036
line	sample	1	1000000	1	sample 0 0.45
line	train	2	1000000	1	train 0 0.396
sku	deepseek-v3p1		DeepSeek-V3.1 (32K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 1.13
line	sample	1	1000000	1	sample 0 2.81
line	train	2	1000000	1	train 0 3.38
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 1.695
line	cached-prefill	4	1000000	1	cached-prefill 0 0.339
line	sample	1	1000000	1	sample 0 4.215
line	train	2	1000000	1	train 0 3.718
sku	nemotron-3-ultra-64k		Nemotron-3-Ultra-550B-A55B (64K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 1.66
line	sample	1	1000000	1	sample 0 4.15
line	train	2	1000000	1	train 0 4.98
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 1.66
line	cached-prefill	4	1000000	1	cached-prefill 0 0.332
line	sample	1	1000000	1	sample 0 4.15
line	train	2	1000000	1	train 0 4.98
sku	nemotron-3-ultra-256k		Nemotron-3-Ultra-550B-A55B (256K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 3.32
line	sample	1	1000000	1	sample 0 8.30
line	train	2	1000000	1	train 0 9.96
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 3.32
line	cached-prefill	4	1000000	1	cached-prefill 0 0.664
line	sample	1	1000000	1	sample 0 8.30
line	train	2	1000000	1	train 0 9.96
sku	nemotron-3-super-64k		Nemotron-3-Super-120B-A12B (64K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 0.38
line	sample	1	1000000	1	sample 0 0.96
line	train	2	1000000	1	train 0 1.16
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 0.38
line	cached-prefill	4	1000000	1	cached-prefill 0 0.076
line	sample	1	1000000	1	sample 0 0.96
line	train	2	1000000	1	train 0 1.16
sku	nemotron-3-super-256k		Nemotron-3-Super-120B-A12B (256K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 0.76
line	sample	1	1000000	1	sample 0 1.92
line	train	2	1000000	1	train 0 2.32
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 0.76
line	cached-prefill	4	1000000	1	cached-prefill 0 0.152
line	sample	1	1000000	1	sample 0 1.92
line	train	2	1000000	1	train 0 2.32
sku	nemotron-3-nano		Nemotron-3-Nano-30B-A3B (64K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 0.13
line	sample	1	1000000	1	sample 0 0.33
line	train	2	1000000	1	train 0 0.40
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 0.13
line	cached-prefill	4	1000000	1	cached-prefill 0 0.026
line	sample	1	1000000	1	sample 0 0.33
line	train	2	1000000	1	train 0 0.40
sku	qwen3p6-35b		Qwen3.6-35B-A3B (64K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 0.36
line	sample	1	1000000	1	sample 0 0.89
line	train	2	1000000	1	train 0 1.07
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 0.36
line	cached-prefill	4	1000000	1	cached-prefill 0 0.072
line	sample	1	1000000	1	sample 0 0.89
line	train	2	1000000	1	train 0 1.07
sku	qwen3p6-27b		Qwen3.6-27B (64K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 1.24
line	sample	1	1000000	1	sample 0 3.73
line	train	2	1000000	1	train 0 3.73
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 1.24
line	cached-prefill	4	1000000	1	cached-prefill 0 0.248
line	sample	1	1000000	1	sample 0 3.73
line	train	2	1000000	1	train 0 3.73
sku	qwen3p5-35b-base		Qwen3.5-35B-A3B-Base (64K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 0.36
line	sample	1	1000000	1	sample 0 0.89
line	train	2	1000000	1	train 0 1.07
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 0.36
line	cached-prefill	4	1000000	1	cached-prefill 0 0.072
line	sample	1	1000000	1	sample 0 0.89
line	train	2	1000000	1	train 0 1.07
sku	qwen3p5-9b		Qwen3.5-9B (64K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 0.44
line	sample	1	1000000	1	sample 0 1.33
line	train	2	1000000	1	train 0 1.33
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 0.44
line	cached-prefill	4	1000000	1	cached-prefill 0 0.088
line	sample	1	1000000	1	sample 0 1.33
line	train	2	1000000	1	train 0 1.33
sku	qwen3p5-9b-base		Qwen3.5-9B-Base (64K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 0.44
line	sample	1	1000000	1	sample 0 1.33
line	train	2	1000000	1	train 0 1.33
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 0.44
line	cached-prefill	4	1000000	1	cached-prefill 0 0.088
line	sample	1	1000000	1	sample 0 1.33
line	train	2	1000000	1	train 0 1.33
sku	qwen3p5-4b		Qwen3.5-4B (64K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 0.22
line	sample	1	1000000	1	sample 0 0.67
line	train	2	1000000	1	train 0 0.67
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 0.22
line	cached-prefill	4	1000000	1	cached-prefill 0 0.044
line	sample	1	1000000	1	sample 0 0.67
line	train	2	1000000	1	train 0 0.67
sku	qwen3-8b		Qwen3-8B (32K)
at		2026-07-02	2026-07-17
line	prefill	0	1000000	1	prefill 0 0.13
line	sample	1	1000000	1	sample 0 0.40
line	train	2	1000000	1	train 0 0.40
at		2026-07-17	
line	prefill	3	1000000	1	prefill 0 0.13
line	cached-prefill	4	1000000	1	cached-prefill 0 0.026
line	sample	1	1000000	1	sample 0 0.40
line	train	2	1000000	1	train 0 0.40
card	tinker-storage	Thinking Machines	USD	
sku	storage		Storage
counts	gb-month
at		2026-07-17	
line	gb-month	0	1	1	gb-month 0 0.10

"""
"""Every price by card, SKU and period; a line is a fact, and fields are between tabs."""


@dataclass(frozen=True)
class RequestCharge:
    """What was charged at one rate."""

    meter: str
    includes: tuple[str, ...]
    """What has no meter of its own and was counted with this one."""
    count: float
    """Units charged, whole packages where they are charged so."""
    rate: str
    """The id of the rate, as in RATES."""
    value: str
    """The rate as it was published: "1.25", "free"."""
    amount: float
    """Count × rate in the card's currency, not rounded."""


@dataclass(frozen=True)
class RequestPrice:
    """What a request costs by one card; or why it has no price there."""

    provider: str
    """Whose price it is: the card's provider, or one that falls back on the card."""
    card: str
    sku: str
    matched_by: str
    """What of the SKU has taken the model's name: the name itself, or a match rule."""
    at: Mapping[str, str]
    """The values of the card's axes by which it was priced."""
    currency: str
    """ISO 4217 code."""
    total: float | None
    """The whole price, not rounded; None where there is none."""
    missing: str | None
    """Why there is no price; None where there is one."""
    charges: tuple[RequestCharge, ...]


def price(
    model: str,
    at: datetime,
    counts: Mapping[str, float],
    *,
    provider: str | None = None,
    choices: Mapping[str, str] | None = None,
) -> list[RequestPrice]:
    """What one request costs by every card that knows its model, in the order of the cards; empty where none does.

    model: an SKU's id, another name of it, or one that its match rules take; capitals do not matter.
    at: the moment, with its zone, from which the rates in force and the hours follow.
    counts: by what is counted, none of them a part of another: {"input": 12000, "cached-input": 80000, "output": 900}.
    provider: only this provider's cards, by its name or the id of a card.
    choices: values of the card's axes, such as {"tier": "priority"}; what is left out has its default.

    Raises ValueError where a count is no number from 0 on, or the moment has no zone.
    """
    if at.tzinfo is None:
        raise ValueError(f"{at} has no zone: give it one, such as timezone.utc")
    for what, number in counts.items():
        if not 0 <= number < math.inf:
            raise ValueError(f"the count of {what} is {number}")
    moment = at.astimezone(timezone.utc)
    cards = _priced_cards()
    prices: list[RequestPrice] = []
    for card in cards.values():
        if provider is not None and provider.lower() not in (card.provider.lower(), card.id):
            continue
        for asked in (card.id, *card.fallback):
            found = cards[asked].find(model) if asked in cards else None
            if found is not None:
                prices.append(_price_by(cards[asked], *found, card.provider, moment, counts, choices or {}))
                break
    return prices


@dataclass
class _Step:
    key: str
    start: float
    inclusive: bool
    lowest: bool
    value: str
    amount: float | None

    def is_reached_by(self, count: float) -> bool:
        return self.lowest or (count >= self.start if self.inclusive else count > self.start)

    def units_before(self) -> float:
        return self.start - 1 if self.inclusive else self.start


@dataclass
class _Line:
    meter: str
    counts: list[str]
    units: float
    package: float
    steps: list[_Step]


@dataclass
class _Tariff:
    since: date
    until: date | None
    lines: list[_Line]


@dataclass
class _Sku:
    id: str
    retired: date | None
    label: str
    tariffs: dict[str, list[_Tariff]]


@dataclass
class _Window:
    value: str
    start: int
    end: int
    days: str

    def contains(self, moment: datetime) -> bool:
        day, minute = moment.isoweekday() % 7, moment.hour * 60 + moment.minute
        today, yesterday = str(day) in self.days, str((day + 6) % 7) in self.days
        if self.start < self.end:
            return today and self.start <= minute < self.end
        return (today and minute >= self.start) or (yesterday and minute < self.end)


@dataclass
class _Axis:
    id: str
    values: list[str]
    windows: list[_Window]


@dataclass
class _Rule:
    pattern: str
    weight: int
    expression: Pattern[str]
    sku: _Sku


@dataclass
class _Card:
    id: str
    provider: str
    currency: str
    fallback: list[str]
    graduated: bool
    by: list[str]
    axes: list[_Axis]
    count_lists: list[list[str]]
    names: dict[str, _Sku]
    rules: list[_Rule]

    def find(self, model: str) -> tuple[_Sku, str] | None:
        """The SKU that a name means, with what of it has taken the name."""
        sku = self.names.get(model.lower())
        if sku is not None:
            return sku, model
        rule = next((rule for rule in self.rules if rule.expression.fullmatch(model)), None)
        return None if rule is None else (rule.sku, rule.pattern)


def _list(field: str) -> list[str]:
    return field.split(",") if field else []


def _day(field: str) -> date | None:
    return date.fromisoformat(field) if field else None


def _step(text: str) -> _Step:
    key, bound, value = text.split(" ", 2)
    amount = 0.0 if value == "free" else float(value) if value[0].isdigit() else None
    return _Step(key, float(bound.lstrip("<>=")), bound[0] == "=", bound == "0", value, amount)


def _rule(weight: str, pattern: str, sku: _Sku) -> _Rule:
    expression = re.compile(".*".join(re.escape(part) for part in pattern.split("*")), re.IGNORECASE | re.DOTALL)
    return _Rule(pattern, int(weight), expression, sku)


@lru_cache(maxsize=None)
def _priced_cards() -> dict[str, _Card]:
    """Reads _PRICES: fields between tabs, the first of which says what the line is."""
    cards: dict[str, _Card] = {}
    for text in _PRICES.split("\n"):
        word, *fields = text.split("\t")
        if word == "card":
            card = _Card(fields[0], fields[1], fields[2], _list(fields[3]), False, [], [], [], {}, [])
            cards[card.id] = card
        elif word == "steps":
            card.graduated, card.by = fields[0] == "graduated", _list(fields[1])
        elif word == "axis":
            card.axes.append(_Axis(fields[0], _list(fields[1]), []))
        elif word == "hours":
            card.axes[-1].windows.append(_Window(fields[0], int(fields[1]), int(fields[2]), fields[3]))
        elif word == "sku":
            sku = _Sku(fields[0], _day(fields[1]), fields[2], {})
            card.names.setdefault(sku.id.lower(), sku)
        elif word == "name":
            card.names.setdefault(fields[0].lower(), sku)
        elif word == "match":
            card.rules.append(_rule(fields[0], fields[1], sku))
        elif word == "counts":
            card.count_lists.append(_list(fields[0]))
        elif word == "at":
            tariff = _Tariff(date.fromisoformat(fields[1]), _day(fields[2]), [])
            sku.tariffs.setdefault(fields[0], []).append(tariff)
        elif word == "line":
            steps = [_step(step) for step in fields[4:]]
            tariff.lines.append(_Line(fields[0], card.count_lists[int(fields[1])], float(fields[2]), float(fields[3]), steps))
    for card in cards.values():
        card.rules.sort(key=lambda rule: -rule.weight)
    return cards


def _values(card: _Card, choices: Mapping[str, str], moment: datetime) -> list[str] | str:
    """The values of a card's axes for a request; or why they cannot be had."""
    for chosen, value in choices.items():
        axis = next((axis for axis in card.axes if axis.id == chosen), None)
        if axis is None:
            return f"The card does not tell requests apart by {chosen}."
        if value not in axis.values:
            return f"The card has no {chosen} '{value}', only {', '.join(axis.values)}."
    values: list[str] = []
    for axis in card.axes:
        window = next((window.value for window in axis.windows if window.contains(moment)), axis.values[0])
        values.append(choices.get(axis.id, window))
    return values


def _charged_steps(line: _Line, count: float, deciding: float, graduated: bool) -> list[tuple[_Step, float]]:
    """Each unit at the price of the step that it is in; or all at the price of the step that the deciding count is in."""
    if not graduated:
        return [(next(step for step in reversed(line.steps) if step.is_reached_by(deciding)), count)]
    parts: list[tuple[_Step, float]] = []
    for i, step in enumerate(line.steps):
        end = min(count, line.steps[i + 1].units_before()) if i + 1 < len(line.steps) else count
        if end > step.units_before():
            parts.append((step, end - step.units_before()))
    return parts


def _charge(card: _Card, sku: _Sku, lines: list[_Line], counts: Mapping[str, float]) -> list[RequestCharge] | str:
    """What the counts of a request are charged; or why something has no price."""
    counted = {what: float(number) for what, number in counts.items() if number != 0}
    if "request" not in counts and any("request" in line.counts for line in lines):
        counted["request"] = 1.0
    for what in counted:
        if not any(what in line.counts for line in lines):
            return f"Nothing on the card charges for {what}."
    found: list[tuple[_Line, tuple[str, ...], float]] = []
    deciding = 0.0
    for line in lines:
        own = [what for what in counted if what in line.counts]
        if own:
            count = 0.0
            for what in own:
                count += counted[what]
            found.append((line, tuple(what for what in own if what != line.counts[0]), count))
            deciding += count if line.meter in card.by else 0.0
    charges: list[RequestCharge] = []
    for line, includes, count in found:
        for step, part in _charged_steps(line, count, deciding if card.by else count, card.graduated):
            rate = f"{card.id}.{sku.id}.{step.key}"
            if step.amount is None:
                return f"'{rate}' is {step.value}."
            units = math.ceil(part / line.package) * line.package if line.package > 1 else part
            charges.append(RequestCharge(line.meter, includes, units, rate, step.value, units * step.amount / line.units))
    return charges


def _price_by(
    card: _Card, sku: _Sku, matched_by: str, provider: str, moment: datetime, counts: Mapping[str, float], choices: Mapping[str, str]
) -> RequestPrice:
    """The price by one card."""
    chosen: dict[str, str] = {}

    def missing(why: str) -> RequestPrice:
        return RequestPrice(provider, card.id, sku.id, matched_by, MappingProxyType(chosen), card.currency, None, why, ())

    day = moment.date()
    if sku.retired is not None and sku.retired <= day:
        return missing(f"{sku.label} cannot be bought since {sku.retired}.")
    values = _values(card, choices, moment)
    if isinstance(values, str):
        return missing(values)
    chosen.update((axis.id, value) for axis, value in zip(card.axes, values))
    tariffs = sku.tariffs.get(",".join(values), [])
    tariff = next((t for t in tariffs if t.since <= day and (t.until is None or day < t.until)), None)
    if tariff is None:
        where = ", ".join(f"{axis} {value}" for axis, value in chosen.items())
        return missing(f"Nothing is priced{' at ' if where else ''}{where} on {day}.")
    charges = _charge(card, sku, tariff.lines, counts)
    if isinstance(charges, str):
        return missing(charges)
    total = 0.0
    for charge in charges:
        total += charge.amount
    return RequestPrice(provider, card.id, sku.id, matched_by, MappingProxyType(chosen), card.currency, total, None, tuple(charges))


def prompt_tokens(*, turns: Number, initial_prompt: Number, added_per_turn: Number) -> float:
    """Prompt tokens per episode, in tokens. Every turn sends the whole history again, so prompts grow with the square of the number of turns.

    prompt_tokens = Σ_{t=1..T} (P₁ + (t − 1)·Δ) = T·P₁ + Δ·T·(T − 1) / 2

    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    """
    turns, initial_prompt, added_per_turn = float(turns), float(initial_prompt), float(added_per_turn)
    return turns * initial_prompt + added_per_turn * turns * (turns - 1.0) / 2.0


def uncached_prompt_tokens(*, turns: Number, initial_prompt: Number, added_per_turn: Number) -> float:
    """Uncached prompt tokens per episode, in tokens. With a cache each token is prefilled once; all of them stand in the last prompt.

    uncached_prompt_tokens = P₁ + (T − 1)·Δ

    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    """
    turns, initial_prompt, added_per_turn = float(turns), float(initial_prompt), float(added_per_turn)
    return initial_prompt + (turns - 1.0) * added_per_turn


def cached_prompt_tokens(*, turns: Number, initial_prompt: Number, added_per_turn: Number) -> float:
    """Cached prompt tokens per episode, in tokens. The rest of the prompts repeats what an earlier turn has sent.

    cached_prompt_tokens = P_Σ − P_T

    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    """
    turns, initial_prompt, added_per_turn = float(turns), float(initial_prompt), float(added_per_turn)
    return prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn) - uncached_prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn)


def cache_hit(*, turns: Number, initial_prompt: Number, added_per_turn: Number) -> float:
    """Cache hit. The cached share of the prompt tokens, 0 where there are none.

    cache_hit = if(P_Σ > 0, P_cached / P_Σ, 0)

    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    """
    turns, initial_prompt, added_per_turn = float(turns), float(initial_prompt), float(added_per_turn)
    return _divide(cached_prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn), prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn)) if prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn) > 0.0 else 0.0


def decode_tokens(*, turns: Number, decode_per_turn: Number) -> float:
    """Generated tokens per episode, in tokens. Every turn generates the same number of tokens.

    decode_tokens = T·d

    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    """
    turns, decode_per_turn = float(turns), float(decode_per_turn)
    return turns * decode_per_turn


def last_request_tokens(*, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number) -> float:
    """Last request, in tokens. The last prompt and what it generates stand in the model's context together.

    last_request_tokens = P_T + d·1 turn

    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    """
    turns, initial_prompt, added_per_turn, decode_per_turn = float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn)
    return uncached_prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn) + decode_per_turn * 1.0


def context_overrun(*, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number, context: Number) -> float:
    """Context overrun, in tokens. How many tokens the last request has more than the context holds; below zero it fits.

    context_overrun = M − L

    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    context: Context length, in tokens (L). The most tokens of prompt and generation that the model holds in one request.
    """
    turns, initial_prompt, added_per_turn, decode_per_turn, context = float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn), float(context)
    return last_request_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn, decode_per_turn=decode_per_turn) - context


def turns_in_context(*, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number, context: Number) -> float:
    """Turns that fit, in turns. Turns whose request fits the model's context; whole ones are meant, so round down.

    turns_in_context = if(X > 0, if(Δ > 0, max(0, (L − P₁ − d·1 turn + Δ·1 turn) / Δ), 0), T)

    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    context: Context length, in tokens (L). The most tokens of prompt and generation that the model holds in one request.
    """
    turns, initial_prompt, added_per_turn, decode_per_turn, context = float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn), float(context)
    return (_max(0.0, _divide(context - initial_prompt - decode_per_turn * 1.0 + added_per_turn * 1.0, added_per_turn)) if added_per_turn > 0.0 else 0.0) if context_overrun(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn, decode_per_turn=decode_per_turn, context=context) > 0.0 else turns


def added_shortfall(*, added_per_turn: Number, decode_per_turn: Number) -> float:
    """Generated but not added, in tokens/turn. How much more a turn generates than it adds to the next prompt; above zero, something is dropped on the way.

    added_shortfall = d − Δ

    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    """
    added_per_turn, decode_per_turn = float(added_per_turn), float(decode_per_turn)
    return decode_per_turn - added_per_turn


def tinker_flat_episode(*, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number, prefill: Number, sample: Number) -> float:
    """Tinker per episode, no cached prefill, in USD. Every prompt token is billed at the prefill rate, however often it was sent before.

    tinker_flat_episode = (P_Σ·r_prefill + D·r_sample) / 10⁶

    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    prefill: Prefill rate, in USD/Mtok (r_prefill). What prompt tokens cost where the provider bills prefill.
    sample: Sample rate, in USD/Mtok (r_sample). What generated tokens cost where the provider bills prefill.
    """
    turns, initial_prompt, added_per_turn, decode_per_turn, prefill, sample = float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn), float(prefill), float(sample)
    return (prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn) * prefill + decode_tokens(turns=turns, decode_per_turn=decode_per_turn) * sample) / 1000000.0


def tinker_flat_prefill_cost(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, prefill: Number) -> float:
    """Tinker prefill, no cached prefill, in USD. The prefill of all episodes.

    tinker_flat_prefill_cost = N·P_Σ·r_prefill / 10⁶

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    prefill: Prefill rate, in USD/Mtok (r_prefill). What prompt tokens cost where the provider bills prefill.
    """
    episodes, turns, initial_prompt, added_per_turn, prefill = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(prefill)
    return episodes * prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn) * prefill / 1000000.0


def tinker_decode_cost(*, episodes: Number, turns: Number, decode_per_turn: Number, sample: Number) -> float:
    """Tinker sampling, in USD. The generated tokens of all episodes.

    tinker_decode_cost = N·D·r_sample / 10⁶

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    sample: Sample rate, in USD/Mtok (r_sample). What generated tokens cost where the provider bills prefill.
    """
    episodes, turns, decode_per_turn, sample = float(episodes), float(turns), float(decode_per_turn), float(sample)
    return episodes * decode_tokens(turns=turns, decode_per_turn=decode_per_turn) * sample / 1000000.0


def tinker_flat_total(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number, prefill: Number, sample: Number) -> float:
    """Tinker, no cached prefill, in USD. The cost of all episodes, which is prefill and sampling.

    tinker_flat_total = C_flat_prefill + C_sample = N·c_flat

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    prefill: Prefill rate, in USD/Mtok (r_prefill). What prompt tokens cost where the provider bills prefill.
    sample: Sample rate, in USD/Mtok (r_sample). What generated tokens cost where the provider bills prefill.
    """
    episodes, turns, initial_prompt, added_per_turn, decode_per_turn, prefill, sample = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn), float(prefill), float(sample)
    return episodes * tinker_flat_episode(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn, decode_per_turn=decode_per_turn, prefill=prefill, sample=sample)


def tinker_cached_episode(*, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number, prefill: Number, cached_prefill: Number, sample: Number) -> float:
    """Tinker per episode, in USD. Each prompt token is billed once at the prefill rate, and then at the cached prefill rate.

    tinker_cached_episode = (P_T·r_prefill + P_cached·r_cached_prefill + D·r_sample) / 10⁶

    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    prefill: Prefill rate, in USD/Mtok (r_prefill). What prompt tokens cost where the provider bills prefill.
    cached_prefill: Cached prefill rate, in USD/Mtok (r_cached_prefill). What prompt tokens cost that an earlier request has prefilled.
    sample: Sample rate, in USD/Mtok (r_sample). What generated tokens cost where the provider bills prefill.
    """
    turns, initial_prompt, added_per_turn, decode_per_turn, prefill, cached_prefill, sample = float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn), float(prefill), float(cached_prefill), float(sample)
    return (uncached_prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn) * prefill + cached_prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn) * cached_prefill + decode_tokens(turns=turns, decode_per_turn=decode_per_turn) * sample) / 1000000.0


def tinker_uncached_cost(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, prefill: Number) -> float:
    """Tinker prefill, in USD. The uncached prompt tokens of all episodes.

    tinker_uncached_cost = N·P_T·r_prefill / 10⁶

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    prefill: Prefill rate, in USD/Mtok (r_prefill). What prompt tokens cost where the provider bills prefill.
    """
    episodes, turns, initial_prompt, added_per_turn, prefill = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(prefill)
    return episodes * uncached_prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn) * prefill / 1000000.0


def tinker_cached_cost(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, cached_prefill: Number) -> float:
    """Tinker cached prefill, in USD. The cached prompt tokens of all episodes.

    tinker_cached_cost = N·P_cached·r_cached_prefill / 10⁶

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    cached_prefill: Cached prefill rate, in USD/Mtok (r_cached_prefill). What prompt tokens cost that an earlier request has prefilled.
    """
    episodes, turns, initial_prompt, added_per_turn, cached_prefill = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(cached_prefill)
    return episodes * cached_prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn) * cached_prefill / 1000000.0


def tinker_cached_total(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number, prefill: Number, cached_prefill: Number, sample: Number) -> float:
    """Tinker, in USD. The cost of all episodes, which is prefill, cached prefill and sampling.

    tinker_cached_total = C_prefill + C_cached_prefill + C_sample = N·c_tinker

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    prefill: Prefill rate, in USD/Mtok (r_prefill). What prompt tokens cost where the provider bills prefill.
    cached_prefill: Cached prefill rate, in USD/Mtok (r_cached_prefill). What prompt tokens cost that an earlier request has prefilled.
    sample: Sample rate, in USD/Mtok (r_sample). What generated tokens cost where the provider bills prefill.
    """
    episodes, turns, initial_prompt, added_per_turn, decode_per_turn, prefill, cached_prefill, sample = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn), float(prefill), float(cached_prefill), float(sample)
    return episodes * tinker_cached_episode(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn, decode_per_turn=decode_per_turn, prefill=prefill, cached_prefill=cached_prefill, sample=sample)


def serverless_episode(*, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number, input: Number, cached_input: Number, output: Number) -> float:
    """Serverless per episode, in USD. Uncached and cached input and output are billed apart.

    serverless_episode = (P_T·r_input + P_cached·r_cached_input + D·r_output) / 10⁶

    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    input: Input rate, in USD/Mtok (r_input). What prompt tokens cost on a serverless path.
    cached_input: Cached input rate, in USD/Mtok (r_cached_input). What prompt tokens cost on a serverless path that are in its cache.
    output: Output rate, in USD/Mtok (r_output). What generated tokens cost on a serverless path.
    """
    turns, initial_prompt, added_per_turn, decode_per_turn, input, cached_input, output = float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn), float(input), float(cached_input), float(output)
    return (uncached_prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn) * input + cached_prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn) * cached_input + decode_tokens(turns=turns, decode_per_turn=decode_per_turn) * output) / 1000000.0


def serverless_uncached_cost(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, input: Number) -> float:
    """Serverless input, in USD. The uncached prompt tokens of all episodes.

    serverless_uncached_cost = N·P_T·r_input / 10⁶

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    input: Input rate, in USD/Mtok (r_input). What prompt tokens cost on a serverless path.
    """
    episodes, turns, initial_prompt, added_per_turn, input = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(input)
    return episodes * uncached_prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn) * input / 1000000.0


def serverless_cached_cost(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, cached_input: Number) -> float:
    """Serverless cached input, in USD. The cached prompt tokens of all episodes.

    serverless_cached_cost = N·P_cached·r_cached_input / 10⁶

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    cached_input: Cached input rate, in USD/Mtok (r_cached_input). What prompt tokens cost on a serverless path that are in its cache.
    """
    episodes, turns, initial_prompt, added_per_turn, cached_input = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(cached_input)
    return episodes * cached_prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn) * cached_input / 1000000.0


def serverless_decode_cost(*, episodes: Number, turns: Number, decode_per_turn: Number, output: Number) -> float:
    """Serverless output, in USD. The generated tokens of all episodes.

    serverless_decode_cost = N·D·r_output / 10⁶

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    output: Output rate, in USD/Mtok (r_output). What generated tokens cost on a serverless path.
    """
    episodes, turns, decode_per_turn, output = float(episodes), float(turns), float(decode_per_turn), float(output)
    return episodes * decode_tokens(turns=turns, decode_per_turn=decode_per_turn) * output / 1000000.0


def serverless_total(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number, input: Number, cached_input: Number, output: Number) -> float:
    """Serverless, in USD. The cost of all episodes, which is input, cached input and output.

    serverless_total = C_input + C_cached_input + C_output = N·c_serverless

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    input: Input rate, in USD/Mtok (r_input). What prompt tokens cost on a serverless path.
    cached_input: Cached input rate, in USD/Mtok (r_cached_input). What prompt tokens cost on a serverless path that are in its cache.
    output: Output rate, in USD/Mtok (r_output). What generated tokens cost on a serverless path.
    """
    episodes, turns, initial_prompt, added_per_turn, decode_per_turn, input, cached_input, output = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn), float(input), float(cached_input), float(output)
    return episodes * serverless_episode(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn, decode_per_turn=decode_per_turn, input=input, cached_input=cached_input, output=output)


def prefill_time(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, prompt_tps: Number) -> float:
    """Prefill time, in s. How long the cluster prefills, with each token prefilled once; 0 where there is nothing to prefill.

    prefill_time = if(N·P_T ≠ 0, N·P_T / v_prompt, 0)

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the whole cluster prefills in a second.
    """
    episodes, turns, initial_prompt, added_per_turn, prompt_tps = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(prompt_tps)
    return _divide(episodes * uncached_prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn), prompt_tps) if episodes * uncached_prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn) != 0.0 else 0.0


def decode_time(*, episodes: Number, turns: Number, decode_per_turn: Number, decode_tps: Number) -> float:
    """Decode time, in s. How long the cluster generates; 0 where it generates nothing.

    decode_time = if(N·D ≠ 0, N·D / v_decode, 0)

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole cluster generates in a second.
    """
    episodes, turns, decode_per_turn, decode_tps = float(episodes), float(turns), float(decode_per_turn), float(decode_tps)
    return _divide(episodes * decode_tokens(turns=turns, decode_per_turn=decode_per_turn), decode_tps) if episodes * decode_tokens(turns=turns, decode_per_turn=decode_per_turn) != 0.0 else 0.0


def cluster_time(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number, prompt_tps: Number, decode_tps: Number) -> float:
    """Cluster time, in s. The two run side by side, so the longer one counts.

    cluster_time = max(t_prefill, t_decode)

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the whole cluster prefills in a second.
    decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole cluster generates in a second.
    """
    episodes, turns, initial_prompt, added_per_turn, decode_per_turn, prompt_tps, decode_tps = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn), float(prompt_tps), float(decode_tps)
    return _max(prefill_time(episodes=episodes, turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn, prompt_tps=prompt_tps), decode_time(episodes=episodes, turns=turns, decode_per_turn=decode_per_turn, decode_tps=decode_tps))


def prefill_hours(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, prompt_tps: Number) -> float:
    """Prefill hours, in hours. The prefill time in hours.

    prefill_hours = t_prefill / 3600

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the whole cluster prefills in a second.
    """
    episodes, turns, initial_prompt, added_per_turn, prompt_tps = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(prompt_tps)
    return prefill_time(episodes=episodes, turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn, prompt_tps=prompt_tps) / 3600.0


def decode_hours(*, episodes: Number, turns: Number, decode_per_turn: Number, decode_tps: Number) -> float:
    """Decode hours, in hours. The decode time in hours.

    decode_hours = t_decode / 3600

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole cluster generates in a second.
    """
    episodes, turns, decode_per_turn, decode_tps = float(episodes), float(turns), float(decode_per_turn), float(decode_tps)
    return decode_time(episodes=episodes, turns=turns, decode_per_turn=decode_per_turn, decode_tps=decode_tps) / 3600.0


def cluster_hours(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number, prompt_tps: Number, decode_tps: Number) -> float:
    """Cluster hours, in hours. The cluster time in hours.

    cluster_hours = t_cluster / 3600

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the whole cluster prefills in a second.
    decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole cluster generates in a second.
    """
    episodes, turns, initial_prompt, added_per_turn, decode_per_turn, prompt_tps, decode_tps = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn), float(prompt_tps), float(decode_tps)
    return cluster_time(episodes=episodes, turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn, decode_per_turn=decode_per_turn, prompt_tps=prompt_tps, decode_tps=decode_tps) / 3600.0


def dedicated_total(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number, gpus: Number, gpu_hour: Number, prompt_tps: Number, decode_tps: Number, utilization: Number) -> float:
    """Dedicated, in USD. GPU-hours are billed idle or busy, so a cluster that works half of the time costs twice as much.

    dedicated_total = H·G·r_GPU / u

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
    gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an hour, idle or busy.
    prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the whole cluster prefills in a second.
    decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole cluster generates in a second.
    utilization: Utilisation (u). The share of the billed time in which the cluster works.
    """
    episodes, turns, initial_prompt, added_per_turn, decode_per_turn, gpus, gpu_hour, prompt_tps, decode_tps, utilization = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn), float(gpus), float(gpu_hour), float(prompt_tps), float(decode_tps), float(utilization)
    return _divide(cluster_hours(episodes=episodes, turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn, decode_per_turn=decode_per_turn, prompt_tps=prompt_tps, decode_tps=decode_tps) * gpus * gpu_hour, utilization)


def dedicated_episode(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number, gpus: Number, gpu_hour: Number, prompt_tps: Number, decode_tps: Number, utilization: Number) -> float:
    """Dedicated per episode, in USD. The cost of the cluster, shared among the episodes.

    dedicated_episode = C_dedicated / N

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
    gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an hour, idle or busy.
    prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the whole cluster prefills in a second.
    decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole cluster generates in a second.
    utilization: Utilisation (u). The share of the billed time in which the cluster works.
    """
    episodes, turns, initial_prompt, added_per_turn, decode_per_turn, gpus, gpu_hour, prompt_tps, decode_tps, utilization = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn), float(gpus), float(gpu_hour), float(prompt_tps), float(decode_tps), float(utilization)
    return _divide(dedicated_total(episodes=episodes, turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn, decode_per_turn=decode_per_turn, gpus=gpus, gpu_hour=gpu_hour, prompt_tps=prompt_tps, decode_tps=decode_tps, utilization=utilization), episodes)


def cluster_cost_per_mtok(*, gpus: Number, gpu_hour: Number, cluster_tps: Number) -> float:
    """Cost of a cluster per 1M tokens, in USD/Mtok. More replicas make more tokens in the same time for proportionally more money, so this stays as it is.

    cluster_cost_per_mtok = G·r_GPU / v·10⁶ / 3600

    gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
    gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an hour, idle or busy.
    cluster_tps: Cluster throughput, in tokens/s (v). Tokens of the kind asked about that the whole cluster handles in a second.
    """
    gpus, gpu_hour, cluster_tps = float(gpus), float(gpu_hour), float(cluster_tps)
    return _divide(gpus * gpu_hour, cluster_tps) * 1000000.0 / 3600.0


def hours_at_par(*, gpus: Number, gpu_hour: Number, utilization: Number, baseline_total: Number) -> float:
    """Cluster hours at par, in hours. The hours of work that the baseline's total buys on the cluster.

    hours_at_par = C₀·u / (G·r_GPU)

    gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
    gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an hour, idle or busy.
    utilization: Utilisation (u). The share of the billed time in which the cluster works.
    baseline_total: Baseline total, in USD (C₀). What the offer that others are compared with costs for all episodes.
    """
    gpus, gpu_hour, utilization, baseline_total = float(gpus), float(gpu_hour), float(utilization), float(baseline_total)
    return _divide(baseline_total * utilization, gpus * gpu_hour)


def gpus_at_par(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number, gpu_hour: Number, prompt_tps: Number, decode_tps: Number, utilization: Number, baseline_total: Number) -> float:
    """GPUs at par, in GPUs. With this many GPUs, at the same throughput, dedicated costs what the baseline does; 0 where there is nothing to do.

    gpus_at_par = if(H > 0, C₀·u / (H·r_GPU), 0)

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an hour, idle or busy.
    prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the whole cluster prefills in a second.
    decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole cluster generates in a second.
    utilization: Utilisation (u). The share of the billed time in which the cluster works.
    baseline_total: Baseline total, in USD (C₀). What the offer that others are compared with costs for all episodes.
    """
    episodes, turns, initial_prompt, added_per_turn, decode_per_turn, gpu_hour, prompt_tps, decode_tps, utilization, baseline_total = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn), float(gpu_hour), float(prompt_tps), float(decode_tps), float(utilization), float(baseline_total)
    return _divide(baseline_total * utilization, cluster_hours(episodes=episodes, turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn, decode_per_turn=decode_per_turn, prompt_tps=prompt_tps, decode_tps=decode_tps) * gpu_hour) if cluster_hours(episodes=episodes, turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn, decode_per_turn=decode_per_turn, prompt_tps=prompt_tps, decode_tps=decode_tps) > 0.0 else 0.0


def prompt_tps_at_par(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number, gpus: Number, gpu_hour: Number, decode_tps: Number, utilization: Number, baseline_total: Number) -> float:
    """Prompt throughput at par, in tokens/s. At this prompt throughput prefill takes as long as the baseline's total buys; 0 where that is nothing, or where decode takes longer anyway.

    prompt_tps_at_par = if(H₀ > 0, if(H_decode ≤ H₀, N·P_T / H₀ / 3600, 0), 0)

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
    gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an hour, idle or busy.
    decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole cluster generates in a second.
    utilization: Utilisation (u). The share of the billed time in which the cluster works.
    baseline_total: Baseline total, in USD (C₀). What the offer that others are compared with costs for all episodes.
    """
    episodes, turns, initial_prompt, added_per_turn, decode_per_turn, gpus, gpu_hour, decode_tps, utilization, baseline_total = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn), float(gpus), float(gpu_hour), float(decode_tps), float(utilization), float(baseline_total)
    return (_divide(episodes * uncached_prompt_tokens(turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn), hours_at_par(gpus=gpus, gpu_hour=gpu_hour, utilization=utilization, baseline_total=baseline_total)) / 3600.0 if decode_hours(episodes=episodes, turns=turns, decode_per_turn=decode_per_turn, decode_tps=decode_tps) <= hours_at_par(gpus=gpus, gpu_hour=gpu_hour, utilization=utilization, baseline_total=baseline_total) else 0.0) if hours_at_par(gpus=gpus, gpu_hour=gpu_hour, utilization=utilization, baseline_total=baseline_total) > 0.0 else 0.0


def decode_tps_at_par(*, episodes: Number, turns: Number, initial_prompt: Number, added_per_turn: Number, decode_per_turn: Number, gpus: Number, gpu_hour: Number, prompt_tps: Number, utilization: Number, baseline_total: Number) -> float:
    """Decode throughput at par, in tokens/s. At this decode throughput generating takes as long as the baseline's total buys; 0 where that is nothing, or where prefill takes longer anyway.

    decode_tps_at_par = if(H₀ > 0, if(H_prefill ≤ H₀, N·D / H₀ / 3600, 0), 0)

    episodes: Episodes (N). Rollouts that are made.
    turns: Turns per episode, in turns (T). Requests to the model in one episode.
    initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
    added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt is than the one before, with what was generated and what tools answered.
    decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model generates in one turn.
    gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
    gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an hour, idle or busy.
    prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the whole cluster prefills in a second.
    utilization: Utilisation (u). The share of the billed time in which the cluster works.
    baseline_total: Baseline total, in USD (C₀). What the offer that others are compared with costs for all episodes.
    """
    episodes, turns, initial_prompt, added_per_turn, decode_per_turn, gpus, gpu_hour, prompt_tps, utilization, baseline_total = float(episodes), float(turns), float(initial_prompt), float(added_per_turn), float(decode_per_turn), float(gpus), float(gpu_hour), float(prompt_tps), float(utilization), float(baseline_total)
    return (_divide(episodes * decode_tokens(turns=turns, decode_per_turn=decode_per_turn), hours_at_par(gpus=gpus, gpu_hour=gpu_hour, utilization=utilization, baseline_total=baseline_total)) / 3600.0 if prefill_hours(episodes=episodes, turns=turns, initial_prompt=initial_prompt, added_per_turn=added_per_turn, prompt_tps=prompt_tps) <= hours_at_par(gpus=gpus, gpu_hour=gpu_hour, utilization=utilization, baseline_total=baseline_total) else 0.0) if hours_at_par(gpus=gpus, gpu_hour=gpu_hour, utilization=utilization, baseline_total=baseline_total) > 0.0 else 0.0


def rft_average_tokens(*, max_tokens: Number) -> float:
    """Tokens per response, estimated, in tokens. Where nothing is measured, a response has three fifths of the most tokens that it may have.

    rft_average_tokens = m_max·0.6

    max_tokens: Most tokens per response, in tokens (m_max). The limit at which a response is cut off.
    """
    max_tokens = float(max_tokens)
    return max_tokens * 0.6


def rft_total_tokens(*, prompts: Number, epochs: Number, responses: Number, average_tokens: Number) -> float:
    """Tokens of a fine-tuning job, in tokens. Every response to every prompt in every epoch.

    rft_total_tokens = N_prompts·E·n·m

    prompts: Prompts (N_prompts). Prompts of the dataset.
    epochs: Epochs (E). How often training goes through the dataset.
    responses: Responses (n). Candidates that are generated for each prompt.
    average_tokens: Tokens per response, in tokens (m). Tokens of one response on average.
    """
    prompts, epochs, responses, average_tokens = float(prompts), float(epochs), float(responses), float(average_tokens)
    return prompts * epochs * responses * average_tokens


def rft_gpu_hours(*, gpus: Number, prompts: Number, epochs: Number, responses: Number, average_tokens: Number, rollout_tps: Number) -> float:
    """GPU-hours of a fine-tuning job, in GPU-hours. All GPUs are billed for as long as the tokens take.

    rft_gpu_hours = G·(M_RFT / v_rollout) / 3600

    gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
    prompts: Prompts (N_prompts). Prompts of the dataset.
    epochs: Epochs (E). How often training goes through the dataset.
    responses: Responses (n). Candidates that are generated for each prompt.
    average_tokens: Tokens per response, in tokens (m). Tokens of one response on average.
    rollout_tps: Rollout throughput, in tokens/s (v_rollout). Tokens that all GPUs of the job together generate in a second, as measured.
    """
    gpus, prompts, epochs, responses, average_tokens, rollout_tps = float(gpus), float(prompts), float(epochs), float(responses), float(average_tokens), float(rollout_tps)
    return gpus * _divide(rft_total_tokens(prompts=prompts, epochs=epochs, responses=responses, average_tokens=average_tokens), rollout_tps) / 3600.0


def rft_cost(*, gpus: Number, gpu_hour: Number, prompts: Number, epochs: Number, responses: Number, average_tokens: Number, rollout_tps: Number) -> float:
    """Cost of a fine-tuning job, in USD. GPU-hours are billed at the on-demand rate.

    rft_cost = H_RFT·r_GPU

    gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
    gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an hour, idle or busy.
    prompts: Prompts (N_prompts). Prompts of the dataset.
    epochs: Epochs (E). How often training goes through the dataset.
    responses: Responses (n). Candidates that are generated for each prompt.
    average_tokens: Tokens per response, in tokens (m). Tokens of one response on average.
    rollout_tps: Rollout throughput, in tokens/s (v_rollout). Tokens that all GPUs of the job together generate in a second, as measured.
    """
    gpus, gpu_hour, prompts, epochs, responses, average_tokens, rollout_tps = float(gpus), float(gpu_hour), float(prompts), float(epochs), float(responses), float(average_tokens), float(rollout_tps)
    return rft_gpu_hours(gpus=gpus, prompts=prompts, epochs=epochs, responses=responses, average_tokens=average_tokens, rollout_tps=rollout_tps) * gpu_hour


def rft_training_hours(*, gpus: Number, prompts: Number, epochs: Number, responses: Number, average_tokens: Number, rollout_tps: Number) -> float:
    """Training time, in hours. The GPUs work side by side.

    rft_training_hours = H_RFT / G

    gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
    prompts: Prompts (N_prompts). Prompts of the dataset.
    epochs: Epochs (E). How often training goes through the dataset.
    responses: Responses (n). Candidates that are generated for each prompt.
    average_tokens: Tokens per response, in tokens (m). Tokens of one response on average.
    rollout_tps: Rollout throughput, in tokens/s (v_rollout). Tokens that all GPUs of the job together generate in a second, as measured.
    """
    gpus, prompts, epochs, responses, average_tokens, rollout_tps = float(gpus), float(prompts), float(epochs), float(responses), float(average_tokens), float(rollout_tps)
    return _divide(rft_gpu_hours(gpus=gpus, prompts=prompts, epochs=epochs, responses=responses, average_tokens=average_tokens, rollout_tps=rollout_tps), gpus)


__all__ = [
    "AS_OF",
    "DatedValue",
    "MissingRate",
    "Number",
    "RATES",
    "Rate",
    "RequestCharge",
    "RequestPrice",
    "Source",
    "price",
    "prompt_tokens",
    "uncached_prompt_tokens",
    "cached_prompt_tokens",
    "cache_hit",
    "decode_tokens",
    "last_request_tokens",
    "context_overrun",
    "turns_in_context",
    "added_shortfall",
    "tinker_flat_episode",
    "tinker_flat_prefill_cost",
    "tinker_decode_cost",
    "tinker_flat_total",
    "tinker_cached_episode",
    "tinker_uncached_cost",
    "tinker_cached_cost",
    "tinker_cached_total",
    "serverless_episode",
    "serverless_uncached_cost",
    "serverless_cached_cost",
    "serverless_decode_cost",
    "serverless_total",
    "prefill_time",
    "decode_time",
    "cluster_time",
    "prefill_hours",
    "decode_hours",
    "cluster_hours",
    "dedicated_total",
    "dedicated_episode",
    "cluster_cost_per_mtok",
    "hours_at_par",
    "gpus_at_par",
    "prompt_tps_at_par",
    "decode_tps_at_par",
    "rft_average_tokens",
    "rft_total_tokens",
    "rft_gpu_hours",
    "rft_cost",
    "rft_training_hours",
]
