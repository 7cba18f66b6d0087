"""What open models cost to run, compared from one set of rate cards.

Every rate with its history (RATES, and a constant for each), every cost formula as a
function, what a workload costs under each offer of a calculator (estimate_…), and
price() for one request. A rate's amount is an exact Decimal; formulas compute in
floats, to the same bits as the calculators and the command do.

    >>> import ratecards
    >>> ratecards.FIREWORKS_EMBEDDINGS__UP_TO_150M__INPUT.amount()
    Decimal('0.008')
    >>> estimate = ratecards.estimate_multi_turn()
    >>> print(f"{estimate.offers['tinker'].total:.2f}")
    2264.96

Generated from RateCards/. Change the cards and formulas there.
"""

from __future__ import annotations

import math
import numbers
import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Callable, Final, Iterable, Mapping, Pattern, Union

Number = Union[float, Decimal]
"""What formulas take: a number, or a rate's amount; they use the nearest float."""


@dataclass(frozen=True)
class Source:
    """Where figures were read."""

    id: str
    title: str
    url: str
    trust: str
    """How far it is to be believed: "vendor", "transcribed" or "own"."""


@dataclass(frozen=True)
class DatedValue:
    """A rate's value from a date on, and who says so."""

    since: date
    approximate: bool
    """Whether that day is not known exactly."""
    value: Decimal | str
    """The amount as published; else why there is none ("not offered", "free"), or the
    id of what it names."""
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
        """The value in force on a day; None before the history begins and once retired.

        Args:
            day: A date, or a moment with its zone, whose day in UTC counts; AS_OF where
                none is given.

        Raises:
            TypeError: The day is neither.
            ValueError: The moment has no zone.
        """
        asked = _day_of("day", day)
        if self.retired is not None and self.retired <= asked:
            return None
        return _last(self, asked)

    def amount(self, day: date | None = None) -> Decimal:
        """The amount in force on a day, in the rate's unit, with the digits published.

        Args:
            day: A date, or a moment with its zone, whose day in UTC counts; AS_OF where
                none is given.

        Raises:
            MissingRate: There is no amount on that day.
            TypeError: The day is neither a date nor a moment.
            ValueError: The moment has no zone.
        """
        asked = _day_of("day", day)
        entry = self.as_of(asked)
        if entry is None:
            raise MissingRate(f"{self.id} is not in force on {asked}")
        if not isinstance(entry.value, Decimal):
            raise MissingRate(f"{self.id} is {entry.value} on {asked}")
        return entry.value


def _last(rate: Rate, day: date) -> DatedValue | None:
    """A rate's last value by a day, whether or not it could still be bought."""
    return next((entry for entry in reversed(rate.history) if entry.since <= day), None)


# Not all callers check types: what they give is looked at for what it is.


def _unchecked(value: object) -> object:
    """A value of which nothing is taken for granted."""
    return value


def _day_of(name: str, day: object) -> date:
    """The day that was given, in UTC where it is a moment; AS_OF where none was."""
    if day is None:
        return AS_OF
    if isinstance(day, datetime):
        if day.tzinfo is None:
            raise ValueError(f"{name}: {day} has no zone; give one, as timezone.utc")
        return day.astimezone(timezone.utc).date()
    if isinstance(day, date):
        return day
    raise TypeError(f"{name} must be a date or datetime, not {type(day).__name__}")


def _number(name: str, value: object) -> float:
    """The float nearest to a number that was given."""
    if type(value) is float:
        return value
    if isinstance(value, bool) or not isinstance(value, (numbers.Real, Decimal)):
        raise TypeError(f"{name} must be a number, not {type(value).__name__}")
    return float(value)


# Arithmetic is IEEE 754 in each formula's own order, so that results agree with every
# other target to the bit. Python refuses to divide by zero, and its max and min depend
# on the order of zeros and of what is not a number.


def _divide(a: float, b: float) -> float:
    if b != 0:
        return a / b
    return (
        math.nan
        if a == 0 or a != a
        else math.copysign(math.inf, a) * math.copysign(1.0, b)
    )


def _max(a: float, b: float) -> float:
    if a != a or b != b:
        return math.nan
    return a if a > b or (a == b and math.copysign(1.0, a) > 0) else b


AS_OF: Final = date(2026, 5, 16)
"""The day that rates are looked up at where none is given."""

_SOURCES: dict[str, Source] = {
    "fireworks-billing-rules.page-2024-05": Source(
        "fireworks-billing-rules.page-2024-05",
        "Fireworks pricing, 2024",
        "https://fireworks.ai/pricing",
        "vendor",
    ),
    "fireworks-billing-rules.page-2026-10": Source(
        "fireworks-billing-rules.page-2026-10",
        "Fireworks pricing, copy of 2026-10-01",
        "https://fireworks.ai/pricing",
        "transcribed",
    ),
    "fireworks-dedicated-defaults.comparison": Source(
        "fireworks-dedicated-defaults.comparison",
        "Price comparison vs Tinker",
        "https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison",
        "vendor",
    ),
    "fireworks-embeddings.page-2024-05": Source(
        "fireworks-embeddings.page-2024-05",
        "Fireworks pricing, 2024",
        "https://fireworks.ai/pricing",
        "vendor",
    ),
    "fireworks-embeddings.page-2026-08": Source(
        "fireworks-embeddings.page-2026-08",
        "Fireworks pricing",
        "https://fireworks.ai/pricing",
        "vendor",
    ),
    "fireworks-fine-tuning.page-2024-05": Source(
        "fireworks-fine-tuning.page-2024-05",
        "Fireworks pricing, 2024",
        "https://fireworks.ai/pricing",
        "vendor",
    ),
    "fireworks-fine-tuning.page-2026-10": Source(
        "fireworks-fine-tuning.page-2026-10",
        "Fireworks pricing, copy of 2026-10-01",
        "https://fireworks.ai/pricing",
        "transcribed",
    ),
    "fireworks-gpu-hours.page-2024-05": Source(
        "fireworks-gpu-hours.page-2024-05",
        "Fireworks pricing, 2024",
        "https://fireworks.ai/pricing",
        "vendor",
    ),
    "fireworks-gpu-hours.page-2025-07": Source(
        "fireworks-gpu-hours.page-2025-07",
        "Fireworks pricing, copy of 2025-07-19",
        "https://fireworks.ai/pricing",
        "transcribed",
    ),
    "fireworks-gpu-hours.page-2026-02": Source(
        "fireworks-gpu-hours.page-2026-02",
        "Fireworks pricing, copy of about February 2026",
        "https://fireworks.ai/pricing",
        "transcribed",
    ),
    "fireworks-gpu-hours.page-2026-05": Source(
        "fireworks-gpu-hours.page-2026-05",
        "Fireworks pricing",
        "https://fireworks.ai/pricing",
        "vendor",
    ),
    "fireworks-gpu-hours.page-2026-10": Source(
        "fireworks-gpu-hours.page-2026-10",
        "Fireworks pricing, copy of 2026-10-01",
        "https://fireworks.ai/pricing",
        "transcribed",
    ),
    "fireworks-images.page-2024-05": Source(
        "fireworks-images.page-2024-05",
        "Fireworks pricing, 2024",
        "https://fireworks.ai/pricing",
        "vendor",
    ),
    "fireworks-images.page-2025-07": Source(
        "fireworks-images.page-2025-07",
        "Fireworks pricing, copy of 2025-07-19",
        "https://fireworks.ai/pricing",
        "transcribed",
    ),
    "fireworks-plans.page-2024-05": Source(
        "fireworks-plans.page-2024-05",
        "Fireworks pricing, 2024",
        "https://fireworks.ai/pricing",
        "vendor",
    ),
    "fireworks-plans.limits": Source(
        "fireworks-plans.limits",
        "Fireworks rate limits",
        "https://fireworks.ai/pricing",
        "vendor",
    ),
    "fireworks-serverless.page-2025-07": Source(
        "fireworks-serverless.page-2025-07",
        "Fireworks pricing, copy of 2025-07-19",
        "https://fireworks.ai/pricing",
        "transcribed",
    ),
    "fireworks-serverless.page-2026-05": Source(
        "fireworks-serverless.page-2026-05",
        "Fireworks serverless pricing, copy of 2026-05-09",
        "https://docs.fireworks.ai/serverless/pricing",
        "transcribed",
    ),
    "fireworks-serverless.page-2026-08": Source(
        "fireworks-serverless.page-2026-08",
        "Fireworks serverless pricing",
        "https://docs.fireworks.ai/serverless/pricing",
        "vendor",
    ),
    "fireworks-serverless.page-2026-10": Source(
        "fireworks-serverless.page-2026-10",
        "Fireworks serverless pricing, copy of 2026-10-01",
        "https://docs.fireworks.ai/serverless/pricing",
        "transcribed",
    ),
    "fireworks-serverless-sizes.page-2024-05": Source(
        "fireworks-serverless-sizes.page-2024-05",
        "Fireworks pricing, 2024",
        "https://fireworks.ai/pricing",
        "vendor",
    ),
    "fireworks-serverless-sizes.page-2026-08": Source(
        "fireworks-serverless-sizes.page-2026-08",
        "Fireworks serverless pricing",
        "https://docs.fireworks.ai/serverless/pricing",
        "vendor",
    ),
    "fireworks-spending-tiers.page-2024-05": Source(
        "fireworks-spending-tiers.page-2024-05",
        "Fireworks pricing, 2024",
        "https://fireworks.ai/pricing",
        "vendor",
    ),
    "fireworks-spending-tiers.limits": Source(
        "fireworks-spending-tiers.limits",
        "Fireworks rate limits",
        "https://fireworks.ai/pricing",
        "vendor",
    ),
    "fireworks-training-api.page-2026-10": Source(
        "fireworks-training-api.page-2026-10",
        "Fireworks pricing, copy of 2026-10-01",
        "https://fireworks.ai/pricing",
        "transcribed",
    ),
    "tinker.page": Source(
        "tinker.page",
        "Tinker",
        "https://thinkingmachines.ai/tinker",
        "vendor",
    ),
    "tinker.catalogue": Source(
        "tinker.catalogue",
        "Tinker model catalogue, copy of 2026-07-02",
        "https://tinker-docs.thinkingmachines.ai/tinker/models.json",
        "transcribed",
    ),
    "tinker.repricing": Source(
        "tinker.repricing",
        "Tinker model catalogue, copy of 2026-07-17",
        "https://tinker-docs.thinkingmachines.ai/tinker/models.json",
        "transcribed",
    ),
    "tinker-storage.page": Source(
        "tinker-storage.page",
        "Tinker, copy of 2026-07-17",
        "https://thinkingmachines.ai/tinker",
        "transcribed",
    ),
}

RATES: Final[Mapping[str, Rate]] = MappingProxyType(
    {
        "fireworks-billing-rules.image-input.prompt-tokens": Rate(
            "fireworks-billing-rules.image-input.prompt-tokens",
            "Fireworks AI",
            "Image in a multi-modal request",
            "Billed as prompt tokens",
            None,
            "tokens/image",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("576"),
                    _SOURCES["fireworks-billing-rules.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
            ),
        ),
        "fireworks-billing-rules.serverless-lora.surcharge": Rate(
            "fireworks-billing-rules.serverless-lora.surcharge",
            "Fireworks AI",
            "LoRA model on serverless",
            "Above the base model",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    "free",
                    _SOURCES["fireworks-billing-rules.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-billing-rules.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-billing-rules.dedicated-deployment.billing-increment": Rate(
            "fireworks-billing-rules.dedicated-deployment.billing-increment",
            "Fireworks AI",
            "Dedicated deployment",
            "Billed in steps of",
            None,
            "s",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("1"),
                    _SOURCES["fireworks-billing-rules.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.kimi-k2p6.gpus": Rate(
            "fireworks-dedicated-defaults.kimi-k2p6.gpus",
            "Fireworks AI",
            "Kimi K2.6",
            "GPUs",
            None,
            "GPUs",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("8"),
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.kimi-k2p6.gpu": Rate(
            "fireworks-dedicated-defaults.kimi-k2p6.gpu",
            "Fireworks AI",
            "Kimi K2.6",
            "GPU type",
            None,
            None,
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    "b300-288gb",
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.kimi-k2p6.prompt-tps": Rate(
            "fireworks-dedicated-defaults.kimi-k2p6.prompt-tps",
            "Fireworks AI",
            "Kimi K2.6",
            "Prompt throughput",
            None,
            "tokens/s",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("30000"),
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.kimi-k2p6.decode-tps": Rate(
            "fireworks-dedicated-defaults.kimi-k2p6.decode-tps",
            "Fireworks AI",
            "Kimi K2.6",
            "Decode throughput",
            None,
            "tokens/s",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("1500"),
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.kimi-k2p5.gpus": Rate(
            "fireworks-dedicated-defaults.kimi-k2p5.gpus",
            "Fireworks AI",
            "Kimi K2.5",
            "GPUs",
            None,
            "GPUs",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("8"),
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.kimi-k2p5.gpu": Rate(
            "fireworks-dedicated-defaults.kimi-k2p5.gpu",
            "Fireworks AI",
            "Kimi K2.5",
            "GPU type",
            None,
            None,
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    "b300-288gb",
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.kimi-k2p5.prompt-tps": Rate(
            "fireworks-dedicated-defaults.kimi-k2p5.prompt-tps",
            "Fireworks AI",
            "Kimi K2.5",
            "Prompt throughput",
            None,
            "tokens/s",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("30000"),
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.kimi-k2p5.decode-tps": Rate(
            "fireworks-dedicated-defaults.kimi-k2p5.decode-tps",
            "Fireworks AI",
            "Kimi K2.5",
            "Decode throughput",
            None,
            "tokens/s",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("1500"),
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.qwen3p5-397b.gpus": Rate(
            "fireworks-dedicated-defaults.qwen3p5-397b.gpus",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "GPUs",
            None,
            "GPUs",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("8"),
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.qwen3p5-397b.gpu": Rate(
            "fireworks-dedicated-defaults.qwen3p5-397b.gpu",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "GPU type",
            None,
            None,
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    "b200-180gb",
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.qwen3p5-397b.prompt-tps": Rate(
            "fireworks-dedicated-defaults.qwen3p5-397b.prompt-tps",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Prompt throughput",
            None,
            "tokens/s",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("20000"),
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.qwen3p5-397b.decode-tps": Rate(
            "fireworks-dedicated-defaults.qwen3p5-397b.decode-tps",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Decode throughput",
            None,
            "tokens/s",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("1200"),
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.gpt-oss-120b.gpus": Rate(
            "fireworks-dedicated-defaults.gpt-oss-120b.gpus",
            "Fireworks AI",
            "GPT-OSS-120B",
            "GPUs",
            None,
            "GPUs",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("4"),
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.gpt-oss-120b.gpu": Rate(
            "fireworks-dedicated-defaults.gpt-oss-120b.gpu",
            "Fireworks AI",
            "GPT-OSS-120B",
            "GPU type",
            None,
            None,
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    "h200-141gb",
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.gpt-oss-120b.prompt-tps": Rate(
            "fireworks-dedicated-defaults.gpt-oss-120b.prompt-tps",
            "Fireworks AI",
            "GPT-OSS-120B",
            "Prompt throughput",
            None,
            "tokens/s",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("25000"),
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-dedicated-defaults.gpt-oss-120b.decode-tps": Rate(
            "fireworks-dedicated-defaults.gpt-oss-120b.decode-tps",
            "Fireworks AI",
            "GPT-OSS-120B",
            "Decode throughput",
            None,
            "tokens/s",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("2500"),
                    _SOURCES["fireworks-dedicated-defaults.comparison"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-embeddings.up-to-150m.input": Rate(
            "fireworks-embeddings.up-to-150m.input",
            "Fireworks AI",
            "up to 150M",
            "Input",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("0.008"),
                    _SOURCES["fireworks-embeddings.page-2024-05"],
                    (date(2024, 5, 1), date(2026, 8, 1)),
                ),
            ),
        ),
        "fireworks-embeddings.150m-to-350m.input": Rate(
            "fireworks-embeddings.150m-to-350m.input",
            "Fireworks AI",
            "over 150M up to 350M",
            "Input",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("0.016"),
                    _SOURCES["fireworks-embeddings.page-2024-05"],
                    (date(2024, 5, 1), date(2026, 8, 1)),
                ),
            ),
        ),
        "fireworks-embeddings.qwen3-8b.input": Rate(
            "fireworks-embeddings.qwen3-8b.input",
            "Fireworks AI",
            "Qwen3 8B",
            "Input",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.10"),
                    _SOURCES["fireworks-embeddings.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.up-to-16b.any-method": Rate(
            "fireworks-fine-tuning.up-to-16b.any-method",
            "Fireworks AI",
            "up to 16B",
            "Any method",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("0.50"),
                    _SOURCES["fireworks-fine-tuning.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.up-to-16b.lora-sft": Rate(
            "fireworks-fine-tuning.up-to-16b.lora-sft",
            "Fireworks AI",
            "up to 16B",
            "LoRA SFT",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("0.50"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.up-to-16b.lora-dpo": Rate(
            "fireworks-fine-tuning.up-to-16b.lora-dpo",
            "Fireworks AI",
            "up to 16B",
            "LoRA DPO",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("1"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.up-to-16b.full-sft": Rate(
            "fireworks-fine-tuning.up-to-16b.full-sft",
            "Fireworks AI",
            "up to 16B",
            "Full SFT",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("1"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.up-to-16b.full-dpo": Rate(
            "fireworks-fine-tuning.up-to-16b.full-dpo",
            "Fireworks AI",
            "up to 16B",
            "Full DPO",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("2"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.16b-to-80b.any-method": Rate(
            "fireworks-fine-tuning.16b-to-80b.any-method",
            "Fireworks AI",
            "16.1B–80B",
            "Any method",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("3.00"),
                    _SOURCES["fireworks-fine-tuning.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.16b-to-80b.lora-sft": Rate(
            "fireworks-fine-tuning.16b-to-80b.lora-sft",
            "Fireworks AI",
            "16.1B–80B",
            "LoRA SFT",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("3"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.16b-to-80b.lora-dpo": Rate(
            "fireworks-fine-tuning.16b-to-80b.lora-dpo",
            "Fireworks AI",
            "16.1B–80B",
            "LoRA DPO",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("6"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.16b-to-80b.full-sft": Rate(
            "fireworks-fine-tuning.16b-to-80b.full-sft",
            "Fireworks AI",
            "16.1B–80B",
            "Full SFT",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("6"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.16b-to-80b.full-dpo": Rate(
            "fireworks-fine-tuning.16b-to-80b.full-dpo",
            "Fireworks AI",
            "16.1B–80B",
            "Full DPO",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("12"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.80b-to-300b.lora-sft": Rate(
            "fireworks-fine-tuning.80b-to-300b.lora-sft",
            "Fireworks AI",
            "over 80B up to 300B",
            "LoRA SFT",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("6"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.80b-to-300b.lora-dpo": Rate(
            "fireworks-fine-tuning.80b-to-300b.lora-dpo",
            "Fireworks AI",
            "over 80B up to 300B",
            "LoRA DPO",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("12"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.80b-to-300b.full-sft": Rate(
            "fireworks-fine-tuning.80b-to-300b.full-sft",
            "Fireworks AI",
            "over 80B up to 300B",
            "Full SFT",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("12"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.80b-to-300b.full-dpo": Rate(
            "fireworks-fine-tuning.80b-to-300b.full-dpo",
            "Fireworks AI",
            "over 80B up to 300B",
            "Full DPO",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("24"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.over-300b.lora-sft": Rate(
            "fireworks-fine-tuning.over-300b.lora-sft",
            "Fireworks AI",
            "over 300B",
            "LoRA SFT",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("10"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.over-300b.lora-dpo": Rate(
            "fireworks-fine-tuning.over-300b.lora-dpo",
            "Fireworks AI",
            "over 300B",
            "LoRA DPO",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("20"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.over-300b.full-sft": Rate(
            "fireworks-fine-tuning.over-300b.full-sft",
            "Fireworks AI",
            "over 300B",
            "Full SFT",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("20"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.over-300b.full-dpo": Rate(
            "fireworks-fine-tuning.over-300b.full-dpo",
            "Fireworks AI",
            "over 300B",
            "Full DPO",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("40"),
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-fine-tuning.mixtral-8x7b.any-method": Rate(
            "fireworks-fine-tuning.mixtral-8x7b.any-method",
            "Fireworks AI",
            "Mixtral 8x7B",
            "Any method",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("2.00"),
                    _SOURCES["fireworks-fine-tuning.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-fine-tuning.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-gpu-hours.a100-80gb.gpu-hour": Rate(
            "fireworks-gpu-hours.a100-80gb.gpu-hour",
            "Fireworks AI",
            "A100 80GB",
            "GPU-hour",
            "Any region",
            "USD/GPU-hour",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("3.89"),
                    _SOURCES["fireworks-gpu-hours.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
                DatedValue(
                    date(2025, 7, 19),
                    False,
                    Decimal("2.90"),
                    _SOURCES["fireworks-gpu-hours.page-2025-07"],
                    (date(2025, 7, 19), date(2026, 2, 1)),
                ),
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    "not published",
                    _SOURCES["fireworks-gpu-hours.page-2026-05"],
                    (date(2026, 5, 16),),
                ),
            ),
        ),
        "fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned": Rate(
            "fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned",
            "Fireworks AI",
            "A100 80GB",
            "GPU-hour",
            "Region-pinned",
            "USD/GPU-hour",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not published",
                    _SOURCES["fireworks-gpu-hours.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-gpu-hours.h100-80gb.gpu-hour": Rate(
            "fireworks-gpu-hours.h100-80gb.gpu-hour",
            "Fireworks AI",
            "H100 80GB",
            "GPU-hour",
            "Any region",
            "USD/GPU-hour",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    "on request",
                    _SOURCES["fireworks-gpu-hours.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
                DatedValue(
                    date(2025, 7, 19),
                    False,
                    Decimal("5.80"),
                    _SOURCES["fireworks-gpu-hours.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
                DatedValue(
                    date(2026, 2, 1),
                    True,
                    Decimal("4.00"),
                    _SOURCES["fireworks-gpu-hours.page-2026-02"],
                    (date(2026, 2, 1),),
                ),
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("7.00"),
                    _SOURCES["fireworks-gpu-hours.page-2026-05"],
                    (date(2026, 5, 16),),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("8.00"),
                    _SOURCES["fireworks-gpu-hours.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-gpu-hours.h100-80gb.gpu-hour.region-pinned": Rate(
            "fireworks-gpu-hours.h100-80gb.gpu-hour.region-pinned",
            "Fireworks AI",
            "H100 80GB",
            "GPU-hour",
            "Region-pinned",
            "USD/GPU-hour",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("12.00"),
                    _SOURCES["fireworks-gpu-hours.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-gpu-hours.h200-141gb.gpu-hour": Rate(
            "fireworks-gpu-hours.h200-141gb.gpu-hour",
            "Fireworks AI",
            "H200 141GB",
            "GPU-hour",
            "Any region",
            "USD/GPU-hour",
            None,
            (
                DatedValue(
                    date(2025, 7, 19),
                    False,
                    Decimal("6.99"),
                    _SOURCES["fireworks-gpu-hours.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
                DatedValue(
                    date(2026, 2, 1),
                    True,
                    Decimal("6.00"),
                    _SOURCES["fireworks-gpu-hours.page-2026-02"],
                    (date(2026, 2, 1),),
                ),
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("7.00"),
                    _SOURCES["fireworks-gpu-hours.page-2026-05"],
                    (date(2026, 5, 16),),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("8.00"),
                    _SOURCES["fireworks-gpu-hours.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-gpu-hours.h200-141gb.gpu-hour.region-pinned": Rate(
            "fireworks-gpu-hours.h200-141gb.gpu-hour.region-pinned",
            "Fireworks AI",
            "H200 141GB",
            "GPU-hour",
            "Region-pinned",
            "USD/GPU-hour",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("12.00"),
                    _SOURCES["fireworks-gpu-hours.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-gpu-hours.b200-180gb.gpu-hour": Rate(
            "fireworks-gpu-hours.b200-180gb.gpu-hour",
            "Fireworks AI",
            "B200 180GB",
            "GPU-hour",
            "Any region",
            "USD/GPU-hour",
            None,
            (
                DatedValue(
                    date(2025, 7, 19),
                    False,
                    Decimal("11.99"),
                    _SOURCES["fireworks-gpu-hours.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
                DatedValue(
                    date(2026, 2, 1),
                    True,
                    Decimal("9.00"),
                    _SOURCES["fireworks-gpu-hours.page-2026-02"],
                    (date(2026, 2, 1),),
                ),
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("10.00"),
                    _SOURCES["fireworks-gpu-hours.page-2026-05"],
                    (date(2026, 5, 16),),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("13.00"),
                    _SOURCES["fireworks-gpu-hours.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-gpu-hours.b200-180gb.gpu-hour.region-pinned": Rate(
            "fireworks-gpu-hours.b200-180gb.gpu-hour.region-pinned",
            "Fireworks AI",
            "B200 180GB",
            "GPU-hour",
            "Region-pinned",
            "USD/GPU-hour",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("19.50"),
                    _SOURCES["fireworks-gpu-hours.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-gpu-hours.b300-288gb.gpu-hour": Rate(
            "fireworks-gpu-hours.b300-288gb.gpu-hour",
            "Fireworks AI",
            "B300 288GB",
            "GPU-hour",
            "Any region",
            "USD/GPU-hour",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("12.00"),
                    _SOURCES["fireworks-gpu-hours.page-2026-05"],
                    (date(2026, 5, 16),),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("15.00"),
                    _SOURCES["fireworks-gpu-hours.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-gpu-hours.b300-288gb.gpu-hour.region-pinned": Rate(
            "fireworks-gpu-hours.b300-288gb.gpu-hour.region-pinned",
            "Fireworks AI",
            "B300 288GB",
            "GPU-hour",
            "Region-pinned",
            "USD/GPU-hour",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("22.50"),
                    _SOURCES["fireworks-gpu-hours.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-gpu-hours.gb300-288gb.gpu-hour": Rate(
            "fireworks-gpu-hours.gb300-288gb.gpu-hour",
            "Fireworks AI",
            "GB300 288GB",
            "GPU-hour",
            "Any region",
            "USD/GPU-hour",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("20.00"),
                    _SOURCES["fireworks-gpu-hours.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-gpu-hours.gb300-288gb.gpu-hour.region-pinned": Rate(
            "fireworks-gpu-hours.gb300-288gb.gpu-hour.region-pinned",
            "Fireworks AI",
            "GB300 288GB",
            "GPU-hour",
            "Region-pinned",
            "USD/GPU-hour",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("30.00"),
                    _SOURCES["fireworks-gpu-hours.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-gpu-hours.mi300x.gpu-hour": Rate(
            "fireworks-gpu-hours.mi300x.gpu-hour",
            "Fireworks AI",
            "MI300X",
            "GPU-hour",
            "Any region",
            "USD/GPU-hour",
            None,
            (
                DatedValue(
                    date(2025, 7, 19),
                    False,
                    Decimal("4.99"),
                    _SOURCES["fireworks-gpu-hours.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
                DatedValue(
                    date(2026, 2, 1),
                    True,
                    "not published",
                    _SOURCES["fireworks-gpu-hours.page-2026-02"],
                    (date(2026, 2, 1),),
                ),
            ),
        ),
        "fireworks-gpu-hours.mi300x.gpu-hour.region-pinned": Rate(
            "fireworks-gpu-hours.mi300x.gpu-hour.region-pinned",
            "Fireworks AI",
            "MI300X",
            "GPU-hour",
            "Region-pinned",
            "USD/GPU-hour",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not published",
                    _SOURCES["fireworks-gpu-hours.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-images.sdxl.step": Rate(
            "fireworks-images.sdxl.step",
            "Fireworks AI",
            "SDXL",
            "Step",
            None,
            "USD/step",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    "not published",
                    _SOURCES["fireworks-images.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
                DatedValue(
                    date(2025, 7, 19),
                    False,
                    Decimal("0.00013"),
                    _SOURCES["fireworks-images.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
            ),
        ),
        "fireworks-images.sdxl.image-of-30-steps": Rate(
            "fireworks-images.sdxl.image-of-30-steps",
            "Fireworks AI",
            "SDXL",
            "30-step image",
            None,
            "USD/image",
            None,
            (
                DatedValue(
                    date(2025, 7, 19),
                    False,
                    Decimal("0.0039"),
                    _SOURCES["fireworks-images.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
            ),
        ),
        "fireworks-images.sdxl-controlnet.step": Rate(
            "fireworks-images.sdxl-controlnet.step",
            "Fireworks AI",
            "SDXL with ControlNet",
            "Step",
            None,
            "USD/step",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    "not published",
                    _SOURCES["fireworks-images.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
                DatedValue(
                    date(2025, 7, 19),
                    False,
                    Decimal("0.0002"),
                    _SOURCES["fireworks-images.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
            ),
        ),
        "fireworks-images.sdxl-controlnet.image-of-30-steps": Rate(
            "fireworks-images.sdxl-controlnet.image-of-30-steps",
            "Fireworks AI",
            "SDXL with ControlNet",
            "30-step image",
            None,
            "USD/image",
            None,
            (
                DatedValue(
                    date(2025, 7, 19),
                    False,
                    Decimal("0.006"),
                    _SOURCES["fireworks-images.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
            ),
        ),
        "fireworks-plans.developer.request-limit": Rate(
            "fireworks-plans.developer.request-limit",
            "Fireworks AI",
            "Developer",
            "Request limit",
            None,
            "requests/min",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("600"),
                    _SOURCES["fireworks-plans.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not published",
                    _SOURCES["fireworks-plans.limits"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-plans.developer.deployed-models": Rate(
            "fireworks-plans.developer.deployed-models",
            "Fireworks AI",
            "Developer",
            "Deployed models",
            None,
            "models",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("100"),
                    _SOURCES["fireworks-plans.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
            ),
        ),
        "fireworks-plans.business.request-limit": Rate(
            "fireworks-plans.business.request-limit",
            "Fireworks AI",
            "Business",
            "Request limit",
            None,
            "requests/min",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    "on request",
                    _SOURCES["fireworks-plans.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
            ),
        ),
        "fireworks-plans.business.deployed-models": Rate(
            "fireworks-plans.business.deployed-models",
            "Fireworks AI",
            "Business",
            "Deployed models",
            None,
            "models",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("100"),
                    _SOURCES["fireworks-plans.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
            ),
        ),
        "fireworks-plans.enterprise.request-limit": Rate(
            "fireworks-plans.enterprise.request-limit",
            "Fireworks AI",
            "Enterprise",
            "Request limit",
            None,
            "requests/min",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    "unlimited",
                    _SOURCES["fireworks-plans.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
            ),
        ),
        "fireworks-plans.enterprise.deployed-models": Rate(
            "fireworks-plans.enterprise.deployed-models",
            "Fireworks AI",
            "Enterprise",
            "Deployed models",
            None,
            "models",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    "unlimited",
                    _SOURCES["fireworks-plans.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
            ),
        ),
        "fireworks-plans.without-payment-card.request-limit": Rate(
            "fireworks-plans.without-payment-card.request-limit",
            "Fireworks AI",
            "Account without a payment card",
            "Request limit",
            None,
            "requests/min",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("10"),
                    _SOURCES["fireworks-plans.limits"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-plans.with-payment-card.request-limit": Rate(
            "fireworks-plans.with-payment-card.request-limit",
            "Fireworks AI",
            "Account with a payment card",
            "Request limit",
            None,
            "requests/min",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("6000"),
                    _SOURCES["fireworks-plans.limits"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p6.input": Rate(
            "fireworks-serverless.kimi-k2p6.input",
            "Fireworks AI",
            "Kimi K2.6",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.95"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p6.cached-input": Rate(
            "fireworks-serverless.kimi-k2p6.cached-input",
            "Fireworks AI",
            "Kimi K2.6",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.16"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p6.output": Rate(
            "fireworks-serverless.kimi-k2p6.output",
            "Fireworks AI",
            "Kimi K2.6",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("4.00"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p6.input.priority": Rate(
            "fireworks-serverless.kimi-k2p6.input.priority",
            "Fireworks AI",
            "Kimi K2.6",
            "Input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("1.50"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p6.cached-input.priority": Rate(
            "fireworks-serverless.kimi-k2p6.cached-input.priority",
            "Fireworks AI",
            "Kimi K2.6",
            "Cached input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.22"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p6.output.priority": Rate(
            "fireworks-serverless.kimi-k2p6.output.priority",
            "Fireworks AI",
            "Kimi K2.6",
            "Output",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("6.00"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p6.input.fast": Rate(
            "fireworks-serverless.kimi-k2p6.input.fast",
            "Fireworks AI",
            "Kimi K2.6",
            "Input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("2.00"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1)),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p6.cached-input.fast": Rate(
            "fireworks-serverless.kimi-k2p6.cached-input.fast",
            "Fireworks AI",
            "Kimi K2.6",
            "Cached input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.30"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1)),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p6.output.fast": Rate(
            "fireworks-serverless.kimi-k2p6.output.fast",
            "Fireworks AI",
            "Kimi K2.6",
            "Output",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("8.00"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1)),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p6.input.batch": Rate(
            "fireworks-serverless.kimi-k2p6.input.batch",
            "Fireworks AI",
            "Kimi K2.6",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.57"),
                    _SOURCES["fireworks-serverless.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.475"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p6.output.batch": Rate(
            "fireworks-serverless.kimi-k2p6.output.batch",
            "Fireworks AI",
            "Kimi K2.6",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("2.40"),
                    _SOURCES["fireworks-serverless.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("2.00"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.input": Rate(
            "fireworks-serverless.kimi-k2p5.input",
            "Fireworks AI",
            "Kimi K2.5",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.60"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.cached-input": Rate(
            "fireworks-serverless.kimi-k2p5.cached-input",
            "Fireworks AI",
            "Kimi K2.5",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.10"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.output": Rate(
            "fireworks-serverless.kimi-k2p5.output",
            "Fireworks AI",
            "Kimi K2.5",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("3.00"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.input.priority": Rate(
            "fireworks-serverless.kimi-k2p5.input.priority",
            "Fireworks AI",
            "Kimi K2.5",
            "Input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.cached-input.priority": Rate(
            "fireworks-serverless.kimi-k2p5.cached-input.priority",
            "Fireworks AI",
            "Kimi K2.5",
            "Cached input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.output.priority": Rate(
            "fireworks-serverless.kimi-k2p5.output.priority",
            "Fireworks AI",
            "Kimi K2.5",
            "Output",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.input.fast": Rate(
            "fireworks-serverless.kimi-k2p5.input.fast",
            "Fireworks AI",
            "Kimi K2.5",
            "Input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.cached-input.fast": Rate(
            "fireworks-serverless.kimi-k2p5.cached-input.fast",
            "Fireworks AI",
            "Kimi K2.5",
            "Cached input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.output.fast": Rate(
            "fireworks-serverless.kimi-k2p5.output.fast",
            "Fireworks AI",
            "Kimi K2.5",
            "Output",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.input.us": Rate(
            "fireworks-serverless.kimi-k2p5.input.us",
            "Fireworks AI",
            "Kimi K2.5",
            "Input",
            "US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.cached-input.us": Rate(
            "fireworks-serverless.kimi-k2p5.cached-input.us",
            "Fireworks AI",
            "Kimi K2.5",
            "Cached input",
            "US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.output.us": Rate(
            "fireworks-serverless.kimi-k2p5.output.us",
            "Fireworks AI",
            "Kimi K2.5",
            "Output",
            "US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.input.us-priority": Rate(
            "fireworks-serverless.kimi-k2p5.input.us-priority",
            "Fireworks AI",
            "Kimi K2.5",
            "Input",
            "US Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.cached-input.us-priority": Rate(
            "fireworks-serverless.kimi-k2p5.cached-input.us-priority",
            "Fireworks AI",
            "Kimi K2.5",
            "Cached input",
            "US Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.output.us-priority": Rate(
            "fireworks-serverless.kimi-k2p5.output.us-priority",
            "Fireworks AI",
            "Kimi K2.5",
            "Output",
            "US Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.input.fast-us": Rate(
            "fireworks-serverless.kimi-k2p5.input.fast-us",
            "Fireworks AI",
            "Kimi K2.5",
            "Input",
            "Fast US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.cached-input.fast-us": Rate(
            "fireworks-serverless.kimi-k2p5.cached-input.fast-us",
            "Fireworks AI",
            "Kimi K2.5",
            "Cached input",
            "Fast US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.output.fast-us": Rate(
            "fireworks-serverless.kimi-k2p5.output.fast-us",
            "Fireworks AI",
            "Kimi K2.5",
            "Output",
            "Fast US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.input.batch": Rate(
            "fireworks-serverless.kimi-k2p5.input.batch",
            "Fireworks AI",
            "Kimi K2.5",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.36"),
                    _SOURCES["fireworks-serverless.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.cached-input.batch": Rate(
            "fireworks-serverless.kimi-k2p5.cached-input.batch",
            "Fireworks AI",
            "Kimi K2.5",
            "Cached input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p5.output.batch": Rate(
            "fireworks-serverless.kimi-k2p5.output.batch",
            "Fireworks AI",
            "Kimi K2.5",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("1.80"),
                    _SOURCES["fireworks-serverless.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.input": Rate(
            "fireworks-serverless.qwen3p5-397b.input",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.cached-input": Rate(
            "fireworks-serverless.qwen3p5-397b.cached-input",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.output": Rate(
            "fireworks-serverless.qwen3p5-397b.output",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.input.priority": Rate(
            "fireworks-serverless.qwen3p5-397b.input.priority",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.cached-input.priority": Rate(
            "fireworks-serverless.qwen3p5-397b.cached-input.priority",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Cached input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.output.priority": Rate(
            "fireworks-serverless.qwen3p5-397b.output.priority",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Output",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.input.fast": Rate(
            "fireworks-serverless.qwen3p5-397b.input.fast",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.cached-input.fast": Rate(
            "fireworks-serverless.qwen3p5-397b.cached-input.fast",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Cached input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.output.fast": Rate(
            "fireworks-serverless.qwen3p5-397b.output.fast",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Output",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.input.us": Rate(
            "fireworks-serverless.qwen3p5-397b.input.us",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Input",
            "US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.cached-input.us": Rate(
            "fireworks-serverless.qwen3p5-397b.cached-input.us",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Cached input",
            "US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.output.us": Rate(
            "fireworks-serverless.qwen3p5-397b.output.us",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Output",
            "US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.input.us-priority": Rate(
            "fireworks-serverless.qwen3p5-397b.input.us-priority",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Input",
            "US Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.cached-input.us-priority": Rate(
            "fireworks-serverless.qwen3p5-397b.cached-input.us-priority",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Cached input",
            "US Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.output.us-priority": Rate(
            "fireworks-serverless.qwen3p5-397b.output.us-priority",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Output",
            "US Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.input.fast-us": Rate(
            "fireworks-serverless.qwen3p5-397b.input.fast-us",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Input",
            "Fast US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.cached-input.fast-us": Rate(
            "fireworks-serverless.qwen3p5-397b.cached-input.fast-us",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Cached input",
            "Fast US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.output.fast-us": Rate(
            "fireworks-serverless.qwen3p5-397b.output.fast-us",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Output",
            "Fast US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.input.batch": Rate(
            "fireworks-serverless.qwen3p5-397b.input.batch",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.cached-input.batch": Rate(
            "fireworks-serverless.qwen3p5-397b.cached-input.batch",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Cached input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p5-397b.output.batch": Rate(
            "fireworks-serverless.qwen3p5-397b.output.batch",
            "Fireworks AI",
            "Qwen3.5-397B-A17B",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-120b.input": Rate(
            "fireworks-serverless.gpt-oss-120b.input",
            "Fireworks AI",
            "GPT-OSS-120B",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.15"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-120b.cached-input": Rate(
            "fireworks-serverless.gpt-oss-120b.cached-input",
            "Fireworks AI",
            "GPT-OSS-120B",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.015"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-120b.output": Rate(
            "fireworks-serverless.gpt-oss-120b.output",
            "Fireworks AI",
            "GPT-OSS-120B",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.60"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-120b.input.priority": Rate(
            "fireworks-serverless.gpt-oss-120b.input.priority",
            "Fireworks AI",
            "GPT-OSS-120B",
            "Input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.18"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-120b.cached-input.priority": Rate(
            "fireworks-serverless.gpt-oss-120b.cached-input.priority",
            "Fireworks AI",
            "GPT-OSS-120B",
            "Cached input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.018"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-120b.output.priority": Rate(
            "fireworks-serverless.gpt-oss-120b.output.priority",
            "Fireworks AI",
            "GPT-OSS-120B",
            "Output",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.72"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-120b.input.fast": Rate(
            "fireworks-serverless.gpt-oss-120b.input.fast",
            "Fireworks AI",
            "GPT-OSS-120B",
            "Input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-120b.cached-input.fast": Rate(
            "fireworks-serverless.gpt-oss-120b.cached-input.fast",
            "Fireworks AI",
            "GPT-OSS-120B",
            "Cached input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-120b.output.fast": Rate(
            "fireworks-serverless.gpt-oss-120b.output.fast",
            "Fireworks AI",
            "GPT-OSS-120B",
            "Output",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1), date(2026, 10, 1)),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-120b.input.batch": Rate(
            "fireworks-serverless.gpt-oss-120b.input.batch",
            "Fireworks AI",
            "GPT-OSS-120B",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.09"),
                    _SOURCES["fireworks-serverless.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.075"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-120b.output.batch": Rate(
            "fireworks-serverless.gpt-oss-120b.output.batch",
            "Fireworks AI",
            "GPT-OSS-120B",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.36"),
                    _SOURCES["fireworks-serverless.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.30"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.input": Rate(
            "fireworks-serverless.gpt-oss-20b.input",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.07"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1)),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.cached-input": Rate(
            "fireworks-serverless.gpt-oss-20b.cached-input",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.035"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1)),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.output": Rate(
            "fireworks-serverless.gpt-oss-20b.output",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.30"),
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1)),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.input.priority": Rate(
            "fireworks-serverless.gpt-oss-20b.input.priority",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1)),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.cached-input.priority": Rate(
            "fireworks-serverless.gpt-oss-20b.cached-input.priority",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Cached input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1)),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.output.priority": Rate(
            "fireworks-serverless.gpt-oss-20b.output.priority",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Output",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1)),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.input.fast": Rate(
            "fireworks-serverless.gpt-oss-20b.input.fast",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1)),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.cached-input.fast": Rate(
            "fireworks-serverless.gpt-oss-20b.cached-input.fast",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Cached input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1)),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.output.fast": Rate(
            "fireworks-serverless.gpt-oss-20b.output.fast",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Output",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-05"],
                    (date(2026, 5, 9), date(2026, 8, 1)),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.input.us": Rate(
            "fireworks-serverless.gpt-oss-20b.input.us",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Input",
            "US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.cached-input.us": Rate(
            "fireworks-serverless.gpt-oss-20b.cached-input.us",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Cached input",
            "US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.output.us": Rate(
            "fireworks-serverless.gpt-oss-20b.output.us",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Output",
            "US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.input.us-priority": Rate(
            "fireworks-serverless.gpt-oss-20b.input.us-priority",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Input",
            "US Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.cached-input.us-priority": Rate(
            "fireworks-serverless.gpt-oss-20b.cached-input.us-priority",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Cached input",
            "US Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.output.us-priority": Rate(
            "fireworks-serverless.gpt-oss-20b.output.us-priority",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Output",
            "US Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.input.fast-us": Rate(
            "fireworks-serverless.gpt-oss-20b.input.fast-us",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Input",
            "Fast US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.cached-input.fast-us": Rate(
            "fireworks-serverless.gpt-oss-20b.cached-input.fast-us",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Cached input",
            "Fast US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.output.fast-us": Rate(
            "fireworks-serverless.gpt-oss-20b.output.fast-us",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Output",
            "Fast US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.input.batch": Rate(
            "fireworks-serverless.gpt-oss-20b.input.batch",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.042"),
                    _SOURCES["fireworks-serverless.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.035"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.cached-input.batch": Rate(
            "fireworks-serverless.gpt-oss-20b.cached-input.batch",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Cached input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.gpt-oss-20b.output.batch": Rate(
            "fireworks-serverless.gpt-oss-20b.output.batch",
            "Fireworks AI",
            "GPT-OSS-20B",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 9),
                    False,
                    Decimal("0.18"),
                    _SOURCES["fireworks-serverless.page-2025-07"],
                    (date(2025, 7, 19),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.15"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    "not offered",
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.input": Rate(
            "fireworks-serverless.kimi-k3.input",
            "Fireworks AI",
            "Kimi K3",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("3.00"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.cached-input": Rate(
            "fireworks-serverless.kimi-k3.cached-input",
            "Fireworks AI",
            "Kimi K3",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.30"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.output": Rate(
            "fireworks-serverless.kimi-k3.output",
            "Fireworks AI",
            "Kimi K3",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("15.00"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.input.priority": Rate(
            "fireworks-serverless.kimi-k3.input.priority",
            "Fireworks AI",
            "Kimi K3",
            "Input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("3.75"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.cached-input.priority": Rate(
            "fireworks-serverless.kimi-k3.cached-input.priority",
            "Fireworks AI",
            "Kimi K3",
            "Cached input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.375"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.output.priority": Rate(
            "fireworks-serverless.kimi-k3.output.priority",
            "Fireworks AI",
            "Kimi K3",
            "Output",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("18.75"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.input.fast": Rate(
            "fireworks-serverless.kimi-k3.input.fast",
            "Fireworks AI",
            "Kimi K3",
            "Input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("4.50"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.cached-input.fast": Rate(
            "fireworks-serverless.kimi-k3.cached-input.fast",
            "Fireworks AI",
            "Kimi K3",
            "Cached input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.45"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.output.fast": Rate(
            "fireworks-serverless.kimi-k3.output.fast",
            "Fireworks AI",
            "Kimi K3",
            "Output",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("22.50"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.input.us": Rate(
            "fireworks-serverless.kimi-k3.input.us",
            "Fireworks AI",
            "Kimi K3",
            "Input",
            "US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("3.30"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
                DatedValue(
                    date(2026, 9, 1),
                    False,
                    Decimal("4.50"),
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.cached-input.us": Rate(
            "fireworks-serverless.kimi-k3.cached-input.us",
            "Fireworks AI",
            "Kimi K3",
            "Cached input",
            "US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.33"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
                DatedValue(
                    date(2026, 9, 1),
                    False,
                    Decimal("0.45"),
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.output.us": Rate(
            "fireworks-serverless.kimi-k3.output.us",
            "Fireworks AI",
            "Kimi K3",
            "Output",
            "US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("16.50"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
                DatedValue(
                    date(2026, 9, 1),
                    False,
                    Decimal("22.50"),
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.input.us-priority": Rate(
            "fireworks-serverless.kimi-k3.input.us-priority",
            "Fireworks AI",
            "Kimi K3",
            "Input",
            "US Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("4.125"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
                DatedValue(
                    date(2026, 9, 1),
                    False,
                    Decimal("5.625"),
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.cached-input.us-priority": Rate(
            "fireworks-serverless.kimi-k3.cached-input.us-priority",
            "Fireworks AI",
            "Kimi K3",
            "Cached input",
            "US Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.4125"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
                DatedValue(
                    date(2026, 9, 1),
                    False,
                    Decimal("0.5625"),
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.output.us-priority": Rate(
            "fireworks-serverless.kimi-k3.output.us-priority",
            "Fireworks AI",
            "Kimi K3",
            "Output",
            "US Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("20.625"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
                DatedValue(
                    date(2026, 9, 1),
                    False,
                    Decimal("28.125"),
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.input.batch": Rate(
            "fireworks-serverless.kimi-k3.input.batch",
            "Fireworks AI",
            "Kimi K3",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("1.50"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k3.output.batch": Rate(
            "fireworks-serverless.kimi-k3.output.batch",
            "Fireworks AI",
            "Kimi K3",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("7.50"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p7-code.input": Rate(
            "fireworks-serverless.kimi-k2p7-code.input",
            "Fireworks AI",
            "Kimi K2.7 Code",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.95"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p7-code.cached-input": Rate(
            "fireworks-serverless.kimi-k2p7-code.cached-input",
            "Fireworks AI",
            "Kimi K2.7 Code",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.19"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p7-code.output": Rate(
            "fireworks-serverless.kimi-k2p7-code.output",
            "Fireworks AI",
            "Kimi K2.7 Code",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("4.00"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p7-code.input.priority": Rate(
            "fireworks-serverless.kimi-k2p7-code.input.priority",
            "Fireworks AI",
            "Kimi K2.7 Code",
            "Input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("1.425"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p7-code.cached-input.priority": Rate(
            "fireworks-serverless.kimi-k2p7-code.cached-input.priority",
            "Fireworks AI",
            "Kimi K2.7 Code",
            "Cached input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.285"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p7-code.output.priority": Rate(
            "fireworks-serverless.kimi-k2p7-code.output.priority",
            "Fireworks AI",
            "Kimi K2.7 Code",
            "Output",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("6.00"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p7-code.input.fast": Rate(
            "fireworks-serverless.kimi-k2p7-code.input.fast",
            "Fireworks AI",
            "Kimi K2.7 Code",
            "Input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("1.90"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p7-code.cached-input.fast": Rate(
            "fireworks-serverless.kimi-k2p7-code.cached-input.fast",
            "Fireworks AI",
            "Kimi K2.7 Code",
            "Cached input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.38"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p7-code.output.fast": Rate(
            "fireworks-serverless.kimi-k2p7-code.output.fast",
            "Fireworks AI",
            "Kimi K2.7 Code",
            "Output",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("8.00"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p7-code.input.batch": Rate(
            "fireworks-serverless.kimi-k2p7-code.input.batch",
            "Fireworks AI",
            "Kimi K2.7 Code",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.475"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.kimi-k2p7-code.output.batch": Rate(
            "fireworks-serverless.kimi-k2p7-code.output.batch",
            "Fireworks AI",
            "Kimi K2.7 Code",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("2.00"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-pro.input": Rate(
            "fireworks-serverless.deepseek-v4-pro.input",
            "Fireworks AI",
            "DeepSeek V4 Pro",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("1.74"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-pro.cached-input": Rate(
            "fireworks-serverless.deepseek-v4-pro.cached-input",
            "Fireworks AI",
            "DeepSeek V4 Pro",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.145"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-pro.output": Rate(
            "fireworks-serverless.deepseek-v4-pro.output",
            "Fireworks AI",
            "DeepSeek V4 Pro",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("3.48"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-pro.input.priority": Rate(
            "fireworks-serverless.deepseek-v4-pro.input.priority",
            "Fireworks AI",
            "DeepSeek V4 Pro",
            "Input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("2.61"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-pro.cached-input.priority": Rate(
            "fireworks-serverless.deepseek-v4-pro.cached-input.priority",
            "Fireworks AI",
            "DeepSeek V4 Pro",
            "Cached input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.218"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-pro.output.priority": Rate(
            "fireworks-serverless.deepseek-v4-pro.output.priority",
            "Fireworks AI",
            "DeepSeek V4 Pro",
            "Output",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("5.22"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-pro.input.batch": Rate(
            "fireworks-serverless.deepseek-v4-pro.input.batch",
            "Fireworks AI",
            "DeepSeek V4 Pro",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.87"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-pro.output.batch": Rate(
            "fireworks-serverless.deepseek-v4-pro.output.batch",
            "Fireworks AI",
            "DeepSeek V4 Pro",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("1.74"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash.input": Rate(
            "fireworks-serverless.deepseek-v4-flash.input",
            "Fireworks AI",
            "DeepSeek V4 Flash",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.14"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash.cached-input": Rate(
            "fireworks-serverless.deepseek-v4-flash.cached-input",
            "Fireworks AI",
            "DeepSeek V4 Flash",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.028"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash.output": Rate(
            "fireworks-serverless.deepseek-v4-flash.output",
            "Fireworks AI",
            "DeepSeek V4 Flash",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.28"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash.input.priority": Rate(
            "fireworks-serverless.deepseek-v4-flash.input.priority",
            "Fireworks AI",
            "DeepSeek V4 Flash",
            "Input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.21"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash.cached-input.priority": Rate(
            "fireworks-serverless.deepseek-v4-flash.cached-input.priority",
            "Fireworks AI",
            "DeepSeek V4 Flash",
            "Cached input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.042"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash.output.priority": Rate(
            "fireworks-serverless.deepseek-v4-flash.output.priority",
            "Fireworks AI",
            "DeepSeek V4 Flash",
            "Output",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.42"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash.input.batch": Rate(
            "fireworks-serverless.deepseek-v4-flash.input.batch",
            "Fireworks AI",
            "DeepSeek V4 Flash",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.07"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash.output.batch": Rate(
            "fireworks-serverless.deepseek-v4-flash.output.batch",
            "Fireworks AI",
            "DeepSeek V4 Flash",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.14"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash-0731.input": Rate(
            "fireworks-serverless.deepseek-v4-flash-0731.input",
            "Fireworks AI",
            "DeepSeek V4 Flash (0731)",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.14"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash-0731.cached-input": Rate(
            "fireworks-serverless.deepseek-v4-flash-0731.cached-input",
            "Fireworks AI",
            "DeepSeek V4 Flash (0731)",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.028"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash-0731.output": Rate(
            "fireworks-serverless.deepseek-v4-flash-0731.output",
            "Fireworks AI",
            "DeepSeek V4 Flash (0731)",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.28"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash-0731.input.priority": Rate(
            "fireworks-serverless.deepseek-v4-flash-0731.input.priority",
            "Fireworks AI",
            "DeepSeek V4 Flash (0731)",
            "Input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.21"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash-0731.cached-input.priority": Rate(
            "fireworks-serverless.deepseek-v4-flash-0731.cached-input.priority",
            "Fireworks AI",
            "DeepSeek V4 Flash (0731)",
            "Cached input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.042"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash-0731.output.priority": Rate(
            "fireworks-serverless.deepseek-v4-flash-0731.output.priority",
            "Fireworks AI",
            "DeepSeek V4 Flash (0731)",
            "Output",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.42"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash-0731.input.batch": Rate(
            "fireworks-serverless.deepseek-v4-flash-0731.input.batch",
            "Fireworks AI",
            "DeepSeek V4 Flash (0731)",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.07"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.deepseek-v4-flash-0731.output.batch": Rate(
            "fireworks-serverless.deepseek-v4-flash-0731.output.batch",
            "Fireworks AI",
            "DeepSeek V4 Flash (0731)",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.14"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p2.input": Rate(
            "fireworks-serverless.glm-5p2.input",
            "Fireworks AI",
            "GLM 5.2",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("1.40"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p2.cached-input": Rate(
            "fireworks-serverless.glm-5p2.cached-input",
            "Fireworks AI",
            "GLM 5.2",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.14"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p2.output": Rate(
            "fireworks-serverless.glm-5p2.output",
            "Fireworks AI",
            "GLM 5.2",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("4.40"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p2.input.priority": Rate(
            "fireworks-serverless.glm-5p2.input.priority",
            "Fireworks AI",
            "GLM 5.2",
            "Input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("1.75"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p2.cached-input.priority": Rate(
            "fireworks-serverless.glm-5p2.cached-input.priority",
            "Fireworks AI",
            "GLM 5.2",
            "Cached input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.18"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p2.output.priority": Rate(
            "fireworks-serverless.glm-5p2.output.priority",
            "Fireworks AI",
            "GLM 5.2",
            "Output",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("5.50"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p2.input.fast": Rate(
            "fireworks-serverless.glm-5p2.input.fast",
            "Fireworks AI",
            "GLM 5.2",
            "Input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("2.10"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p2.cached-input.fast": Rate(
            "fireworks-serverless.glm-5p2.cached-input.fast",
            "Fireworks AI",
            "GLM 5.2",
            "Cached input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.21"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p2.output.fast": Rate(
            "fireworks-serverless.glm-5p2.output.fast",
            "Fireworks AI",
            "GLM 5.2",
            "Output",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("6.60"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p2.input.fast-us": Rate(
            "fireworks-serverless.glm-5p2.input.fast-us",
            "Fireworks AI",
            "GLM 5.2",
            "Input",
            "Fast US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("2.10"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
                DatedValue(
                    date(2026, 9, 1),
                    False,
                    Decimal("3.15"),
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p2.cached-input.fast-us": Rate(
            "fireworks-serverless.glm-5p2.cached-input.fast-us",
            "Fireworks AI",
            "GLM 5.2",
            "Cached input",
            "Fast US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.21"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
                DatedValue(
                    date(2026, 9, 1),
                    False,
                    Decimal("0.315"),
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p2.output.fast-us": Rate(
            "fireworks-serverless.glm-5p2.output.fast-us",
            "Fireworks AI",
            "GLM 5.2",
            "Output",
            "Fast US",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("6.60"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
                DatedValue(
                    date(2026, 9, 1),
                    False,
                    Decimal("9.90"),
                    _SOURCES["fireworks-serverless.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p2.input.batch": Rate(
            "fireworks-serverless.glm-5p2.input.batch",
            "Fireworks AI",
            "GLM 5.2",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.70"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p2.output.batch": Rate(
            "fireworks-serverless.glm-5p2.output.batch",
            "Fireworks AI",
            "GLM 5.2",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("2.20"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p1.input": Rate(
            "fireworks-serverless.glm-5p1.input",
            "Fireworks AI",
            "GLM 5.1",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("1.40"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p1.cached-input": Rate(
            "fireworks-serverless.glm-5p1.cached-input",
            "Fireworks AI",
            "GLM 5.1",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.26"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p1.output": Rate(
            "fireworks-serverless.glm-5p1.output",
            "Fireworks AI",
            "GLM 5.1",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("4.40"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p1.input.priority": Rate(
            "fireworks-serverless.glm-5p1.input.priority",
            "Fireworks AI",
            "GLM 5.1",
            "Input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("2.10"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p1.cached-input.priority": Rate(
            "fireworks-serverless.glm-5p1.cached-input.priority",
            "Fireworks AI",
            "GLM 5.1",
            "Cached input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.39"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p1.output.priority": Rate(
            "fireworks-serverless.glm-5p1.output.priority",
            "Fireworks AI",
            "GLM 5.1",
            "Output",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("6.60"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p1.input.fast": Rate(
            "fireworks-serverless.glm-5p1.input.fast",
            "Fireworks AI",
            "GLM 5.1",
            "Input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("2.80"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p1.cached-input.fast": Rate(
            "fireworks-serverless.glm-5p1.cached-input.fast",
            "Fireworks AI",
            "GLM 5.1",
            "Cached input",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.52"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p1.output.fast": Rate(
            "fireworks-serverless.glm-5p1.output.fast",
            "Fireworks AI",
            "GLM 5.1",
            "Output",
            "Fast",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("8.80"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p1.input.batch": Rate(
            "fireworks-serverless.glm-5p1.input.batch",
            "Fireworks AI",
            "GLM 5.1",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.70"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.glm-5p1.output.batch": Rate(
            "fireworks-serverless.glm-5p1.output.batch",
            "Fireworks AI",
            "GLM 5.1",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("2.20"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p7-plus.input": Rate(
            "fireworks-serverless.qwen3p7-plus.input",
            "Fireworks AI",
            "Qwen 3.7 Plus",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.40"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p7-plus.cached-input": Rate(
            "fireworks-serverless.qwen3p7-plus.cached-input",
            "Fireworks AI",
            "Qwen 3.7 Plus",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.08"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p7-plus.output": Rate(
            "fireworks-serverless.qwen3p7-plus.output",
            "Fireworks AI",
            "Qwen 3.7 Plus",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("1.60"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p7-plus.input.batch": Rate(
            "fireworks-serverless.qwen3p7-plus.input.batch",
            "Fireworks AI",
            "Qwen 3.7 Plus",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.20"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.qwen3p7-plus.output.batch": Rate(
            "fireworks-serverless.qwen3p7-plus.output.batch",
            "Fireworks AI",
            "Qwen 3.7 Plus",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.80"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m3.input": Rate(
            "fireworks-serverless.minimax-m3.input",
            "Fireworks AI",
            "MiniMax M3",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.30"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m3.cached-input": Rate(
            "fireworks-serverless.minimax-m3.cached-input",
            "Fireworks AI",
            "MiniMax M3",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.06"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m3.output": Rate(
            "fireworks-serverless.minimax-m3.output",
            "Fireworks AI",
            "MiniMax M3",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("1.20"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m3.input.priority": Rate(
            "fireworks-serverless.minimax-m3.input.priority",
            "Fireworks AI",
            "MiniMax M3",
            "Input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.45"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m3.cached-input.priority": Rate(
            "fireworks-serverless.minimax-m3.cached-input.priority",
            "Fireworks AI",
            "MiniMax M3",
            "Cached input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.09"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m3.output.priority": Rate(
            "fireworks-serverless.minimax-m3.output.priority",
            "Fireworks AI",
            "MiniMax M3",
            "Output",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("1.80"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m3.input.batch": Rate(
            "fireworks-serverless.minimax-m3.input.batch",
            "Fireworks AI",
            "MiniMax M3",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.15"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m3.output.batch": Rate(
            "fireworks-serverless.minimax-m3.output.batch",
            "Fireworks AI",
            "MiniMax M3",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.60"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m2p7.input": Rate(
            "fireworks-serverless.minimax-m2p7.input",
            "Fireworks AI",
            "MiniMax M2.7",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.30"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m2p7.cached-input": Rate(
            "fireworks-serverless.minimax-m2p7.cached-input",
            "Fireworks AI",
            "MiniMax M2.7",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.06"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m2p7.output": Rate(
            "fireworks-serverless.minimax-m2p7.output",
            "Fireworks AI",
            "MiniMax M2.7",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("1.20"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m2p7.input.priority": Rate(
            "fireworks-serverless.minimax-m2p7.input.priority",
            "Fireworks AI",
            "MiniMax M2.7",
            "Input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.45"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m2p7.cached-input.priority": Rate(
            "fireworks-serverless.minimax-m2p7.cached-input.priority",
            "Fireworks AI",
            "MiniMax M2.7",
            "Cached input",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.09"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m2p7.output.priority": Rate(
            "fireworks-serverless.minimax-m2p7.output.priority",
            "Fireworks AI",
            "MiniMax M2.7",
            "Output",
            "Priority",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("1.80"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m2p7.input.batch": Rate(
            "fireworks-serverless.minimax-m2p7.input.batch",
            "Fireworks AI",
            "MiniMax M2.7",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.15"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.minimax-m2p7.output.batch": Rate(
            "fireworks-serverless.minimax-m2p7.output.batch",
            "Fireworks AI",
            "MiniMax M2.7",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.60"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.nemotron-3-ultra.input": Rate(
            "fireworks-serverless.nemotron-3-ultra.input",
            "Fireworks AI",
            "Nemotron 3 Ultra (Preview)",
            "Input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.60"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.nemotron-3-ultra.cached-input": Rate(
            "fireworks-serverless.nemotron-3-ultra.cached-input",
            "Fireworks AI",
            "Nemotron 3 Ultra (Preview)",
            "Cached input",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.12"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.nemotron-3-ultra.output": Rate(
            "fireworks-serverless.nemotron-3-ultra.output",
            "Fireworks AI",
            "Nemotron 3 Ultra (Preview)",
            "Output",
            "Standard",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("2.40"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.nemotron-3-ultra.input.batch": Rate(
            "fireworks-serverless.nemotron-3-ultra.input.batch",
            "Fireworks AI",
            "Nemotron 3 Ultra (Preview)",
            "Input",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.30"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless.nemotron-3-ultra.output.batch": Rate(
            "fireworks-serverless.nemotron-3-ultra.output.batch",
            "Fireworks AI",
            "Nemotron 3 Ultra (Preview)",
            "Output",
            "Batch",
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("1.20"),
                    _SOURCES["fireworks-serverless.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless-sizes.dense-tiny.tokens": Rate(
            "fireworks-serverless-sizes.dense-tiny.tokens",
            "Fireworks AI",
            "under 4B",
            "Input and output",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.10"),
                    _SOURCES["fireworks-serverless-sizes.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless-sizes.dense-small.tokens": Rate(
            "fireworks-serverless-sizes.dense-small.tokens",
            "Fireworks AI",
            "up to 16B",
            "Input and output",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("0.20"),
                    _SOURCES["fireworks-serverless-sizes.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.20"),
                    _SOURCES["fireworks-serverless-sizes.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless-sizes.dense-large.tokens": Rate(
            "fireworks-serverless-sizes.dense-large.tokens",
            "Fireworks AI",
            "16.1B–80B",
            "Input and output",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("0.90"),
                    _SOURCES["fireworks-serverless-sizes.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.90"),
                    _SOURCES["fireworks-serverless-sizes.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless-sizes.moe-small.tokens": Rate(
            "fireworks-serverless-sizes.moe-small.tokens",
            "Fireworks AI",
            "0B–56B",
            "Input and output",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("0.50"),
                    _SOURCES["fireworks-serverless-sizes.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
                DatedValue(
                    date(2026, 8, 1),
                    True,
                    Decimal("0.50"),
                    _SOURCES["fireworks-serverless-sizes.page-2026-08"],
                    (date(2026, 8, 1),),
                ),
            ),
        ),
        "fireworks-serverless-sizes.moe-large.tokens": Rate(
            "fireworks-serverless-sizes.moe-large.tokens",
            "Fireworks AI",
            "56.1B–176B",
            "Input and output",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("1.20"),
                    _SOURCES["fireworks-serverless-sizes.page-2024-05"],
                    (date(2024, 5, 1), date(2026, 8, 1)),
                ),
            ),
        ),
        "fireworks-spending-tiers.tier-1.monthly-limit": Rate(
            "fireworks-spending-tiers.tier-1.monthly-limit",
            "Fireworks AI",
            "Tier 1",
            "Monthly usage limit",
            None,
            "USD/month",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("50"),
                    _SOURCES["fireworks-spending-tiers.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
            ),
        ),
        "fireworks-spending-tiers.tier-2.monthly-limit": Rate(
            "fireworks-spending-tiers.tier-2.monthly-limit",
            "Fireworks AI",
            "Tier 2",
            "Monthly usage limit",
            None,
            "USD/month",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("500"),
                    _SOURCES["fireworks-spending-tiers.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
            ),
        ),
        "fireworks-spending-tiers.tier-3.monthly-limit": Rate(
            "fireworks-spending-tiers.tier-3.monthly-limit",
            "Fireworks AI",
            "Tier 3",
            "Monthly usage limit",
            None,
            "USD/month",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("5000"),
                    _SOURCES["fireworks-spending-tiers.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
            ),
        ),
        "fireworks-spending-tiers.tier-4.monthly-limit": Rate(
            "fireworks-spending-tiers.tier-4.monthly-limit",
            "Fireworks AI",
            "Tier 4",
            "Monthly usage limit",
            None,
            "USD/month",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    Decimal("50000"),
                    _SOURCES["fireworks-spending-tiers.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
            ),
        ),
        "fireworks-spending-tiers.custom.monthly-limit": Rate(
            "fireworks-spending-tiers.custom.monthly-limit",
            "Fireworks AI",
            "Custom",
            "Monthly usage limit",
            None,
            "USD/month",
            None,
            (
                DatedValue(
                    date(2024, 5, 1),
                    True,
                    "on request",
                    _SOURCES["fireworks-spending-tiers.page-2024-05"],
                    (date(2024, 5, 1),),
                ),
            ),
        ),
        "fireworks-training-api.glm-5p3-flash.prefill": Rate(
            "fireworks-training-api.glm-5p3-flash.prefill",
            "Fireworks AI",
            "GLM 5.3 Flash (200K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("2.96"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.glm-5p3-flash.cached-prefill": Rate(
            "fireworks-training-api.glm-5p3-flash.cached-prefill",
            "Fireworks AI",
            "GLM 5.3 Flash (200K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("0.593"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.glm-5p3-flash.sample": Rate(
            "fireworks-training-api.glm-5p3-flash.sample",
            "Fireworks AI",
            "GLM 5.3 Flash (200K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("7.41"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.glm-5p3-flash.train": Rate(
            "fireworks-training-api.glm-5p3-flash.train",
            "Fireworks AI",
            "GLM 5.3 Flash (200K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("8.89"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.glm-5p3.prefill": Rate(
            "fireworks-training-api.glm-5p3.prefill",
            "Fireworks AI",
            "GLM 5.3 (262K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("4.86"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.glm-5p3.cached-prefill": Rate(
            "fireworks-training-api.glm-5p3.cached-prefill",
            "Fireworks AI",
            "GLM 5.3 (262K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("0.972"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.glm-5p3.sample": Rate(
            "fireworks-training-api.glm-5p3.sample",
            "Fireworks AI",
            "GLM 5.3 (262K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("12.15"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.glm-5p3.train": Rate(
            "fireworks-training-api.glm-5p3.train",
            "Fireworks AI",
            "GLM 5.3 (262K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("14.58"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.qwen3p8-27b.prefill": Rate(
            "fireworks-training-api.qwen3p8-27b.prefill",
            "Fireworks AI",
            "Qwen 3.8 27B (128K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("1.86"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.qwen3p8-27b.cached-prefill": Rate(
            "fireworks-training-api.qwen3p8-27b.cached-prefill",
            "Fireworks AI",
            "Qwen 3.8 27B (128K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("0.372"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.qwen3p8-27b.sample": Rate(
            "fireworks-training-api.qwen3p8-27b.sample",
            "Fireworks AI",
            "Qwen 3.8 27B (128K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("5.595"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.qwen3p8-27b.train": Rate(
            "fireworks-training-api.qwen3p8-27b.train",
            "Fireworks AI",
            "Qwen 3.8 27B (128K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("4.103"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.kimi-k3.prefill": Rate(
            "fireworks-training-api.kimi-k3.prefill",
            "Fireworks AI",
            "Kimi K3 (192K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("10.87"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.kimi-k3.cached-prefill": Rate(
            "fireworks-training-api.kimi-k3.cached-prefill",
            "Fireworks AI",
            "Kimi K3 (192K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("2.17"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.kimi-k3.sample": Rate(
            "fireworks-training-api.kimi-k3.sample",
            "Fireworks AI",
            "Kimi K3 (192K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("27.11"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.kimi-k3.train": Rate(
            "fireworks-training-api.kimi-k3.train",
            "Fireworks AI",
            "Kimi K3 (192K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("32.55"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.deepseek-v4-flash-0731.prefill": Rate(
            "fireworks-training-api.deepseek-v4-flash-0731.prefill",
            "Fireworks AI",
            "DeepSeek V4 Flash 0731 (262K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("1.74"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.deepseek-v4-flash-0731.cached-prefill": Rate(
            "fireworks-training-api.deepseek-v4-flash-0731.cached-prefill",
            "Fireworks AI",
            "DeepSeek V4 Flash 0731 (262K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("0.35"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.deepseek-v4-flash-0731.sample": Rate(
            "fireworks-training-api.deepseek-v4-flash-0731.sample",
            "Fireworks AI",
            "DeepSeek V4 Flash 0731 (262K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("4.33"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "fireworks-training-api.deepseek-v4-flash-0731.train": Rate(
            "fireworks-training-api.deepseek-v4-flash-0731.train",
            "Fireworks AI",
            "DeepSeek V4 Flash 0731 (262K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 10, 1),
                    False,
                    Decimal("5.20"),
                    _SOURCES["fireworks-training-api.page-2026-10"],
                    (date(2026, 10, 1),),
                ),
            ),
        ),
        "tinker.kimi-k2p6.prefill": Rate(
            "tinker.kimi-k2p6.prefill",
            "Thinking Machines",
            "Kimi K2.6 (128K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("5.15"),
                    _SOURCES["tinker.page"],
                    (date(2026, 5, 16), date(2026, 7, 2), date(2026, 7, 17)),
                ),
            ),
        ),
        "tinker.kimi-k2p6.cached-prefill": Rate(
            "tinker.kimi-k2p6.cached-prefill",
            "Thinking Machines",
            "Kimi K2.6 (128K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("1.03"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.kimi-k2p6.sample": Rate(
            "tinker.kimi-k2p6.sample",
            "Thinking Machines",
            "Kimi K2.6 (128K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("12.81"),
                    _SOURCES["tinker.page"],
                    (date(2026, 5, 16), date(2026, 7, 2), date(2026, 7, 17)),
                ),
            ),
        ),
        "tinker.kimi-k2p6.train": Rate(
            "tinker.kimi-k2p6.train",
            "Thinking Machines",
            "Kimi K2.6 (128K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("15.40"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2), date(2026, 7, 17)),
                ),
            ),
        ),
        "tinker.kimi-k2p6-32k.prefill": Rate(
            "tinker.kimi-k2p6-32k.prefill",
            "Thinking Machines",
            "Kimi K2.6 (32K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("1.47"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("2.205"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.kimi-k2p6-32k.cached-prefill": Rate(
            "tinker.kimi-k2p6-32k.cached-prefill",
            "Thinking Machines",
            "Kimi K2.6 (32K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.441"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.kimi-k2p6-32k.sample": Rate(
            "tinker.kimi-k2p6-32k.sample",
            "Thinking Machines",
            "Kimi K2.6 (32K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("3.66"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("5.49"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.kimi-k2p6-32k.train": Rate(
            "tinker.kimi-k2p6-32k.train",
            "Thinking Machines",
            "Kimi K2.6 (32K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("4.40"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("4.84"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.kimi-k2p5.prefill": Rate(
            "tinker.kimi-k2p5.prefill",
            "Thinking Machines",
            "Kimi K2.5 (128K)",
            "Prefill",
            None,
            "USD/Mtok",
            date(2026, 7, 12),
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("5.15"),
                    _SOURCES["tinker.page"],
                    (date(2026, 5, 16), date(2026, 7, 2)),
                ),
            ),
        ),
        "tinker.kimi-k2p5.sample": Rate(
            "tinker.kimi-k2p5.sample",
            "Thinking Machines",
            "Kimi K2.5 (128K)",
            "Sample",
            None,
            "USD/Mtok",
            date(2026, 7, 12),
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("12.81"),
                    _SOURCES["tinker.page"],
                    (date(2026, 5, 16), date(2026, 7, 2)),
                ),
            ),
        ),
        "tinker.kimi-k2p5.train": Rate(
            "tinker.kimi-k2p5.train",
            "Thinking Machines",
            "Kimi K2.5 (128K)",
            "Train",
            None,
            "USD/Mtok",
            date(2026, 7, 12),
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("15.40"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.kimi-k2p5-32k.prefill": Rate(
            "tinker.kimi-k2p5-32k.prefill",
            "Thinking Machines",
            "Kimi K2.5 (32K)",
            "Prefill",
            None,
            "USD/Mtok",
            date(2026, 7, 12),
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("1.47"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.kimi-k2p5-32k.sample": Rate(
            "tinker.kimi-k2p5-32k.sample",
            "Thinking Machines",
            "Kimi K2.5 (32K)",
            "Sample",
            None,
            "USD/Mtok",
            date(2026, 7, 12),
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("3.66"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.kimi-k2p5-32k.train": Rate(
            "tinker.kimi-k2p5-32k.train",
            "Thinking Machines",
            "Kimi K2.5 (32K)",
            "Train",
            None,
            "USD/Mtok",
            date(2026, 7, 12),
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("4.40"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p5-397b.prefill": Rate(
            "tinker.qwen3p5-397b.prefill",
            "Thinking Machines",
            "Qwen3.5-397B-A17B (256K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("4.00"),
                    _SOURCES["tinker.page"],
                    (date(2026, 5, 16), date(2026, 7, 2), date(2026, 7, 17)),
                ),
            ),
        ),
        "tinker.qwen3p5-397b.cached-prefill": Rate(
            "tinker.qwen3p5-397b.cached-prefill",
            "Thinking Machines",
            "Qwen3.5-397B-A17B (256K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.80"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.qwen3p5-397b.sample": Rate(
            "tinker.qwen3p5-397b.sample",
            "Thinking Machines",
            "Qwen3.5-397B-A17B (256K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("10.00"),
                    _SOURCES["tinker.page"],
                    (date(2026, 5, 16), date(2026, 7, 2), date(2026, 7, 17)),
                ),
            ),
        ),
        "tinker.qwen3p5-397b.train": Rate(
            "tinker.qwen3p5-397b.train",
            "Thinking Machines",
            "Qwen3.5-397B-A17B (256K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("12.00"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2), date(2026, 7, 17)),
                ),
            ),
        ),
        "tinker.qwen3p5-397b-64k.prefill": Rate(
            "tinker.qwen3p5-397b-64k.prefill",
            "Thinking Machines",
            "Qwen3.5-397B-A17B (64K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("2.00"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("3"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.qwen3p5-397b-64k.cached-prefill": Rate(
            "tinker.qwen3p5-397b-64k.cached-prefill",
            "Thinking Machines",
            "Qwen3.5-397B-A17B (64K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.60"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.qwen3p5-397b-64k.sample": Rate(
            "tinker.qwen3p5-397b-64k.sample",
            "Thinking Machines",
            "Qwen3.5-397B-A17B (64K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("5.00"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("7.50"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.qwen3p5-397b-64k.train": Rate(
            "tinker.qwen3p5-397b-64k.train",
            "Thinking Machines",
            "Qwen3.5-397B-A17B (64K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("6.00"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("6.60"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.gpt-oss-120b.prefill": Rate(
            "tinker.gpt-oss-120b.prefill",
            "Thinking Machines",
            "GPT-OSS-120B (128K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("0.63"),
                    _SOURCES["tinker.page"],
                    (date(2026, 5, 16), date(2026, 7, 2)),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.78"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.gpt-oss-120b.cached-prefill": Rate(
            "tinker.gpt-oss-120b.cached-prefill",
            "Thinking Machines",
            "GPT-OSS-120B (128K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.156"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.gpt-oss-120b.sample": Rate(
            "tinker.gpt-oss-120b.sample",
            "Thinking Machines",
            "GPT-OSS-120B (128K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 5, 16),
                    False,
                    Decimal("1.54"),
                    _SOURCES["tinker.page"],
                    (date(2026, 5, 16), date(2026, 7, 2)),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("1.94"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.gpt-oss-120b.train": Rate(
            "tinker.gpt-oss-120b.train",
            "Thinking Machines",
            "GPT-OSS-120B (128K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("1.82"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("2.33"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.gpt-oss-120b-32k.prefill": Rate(
            "tinker.gpt-oss-120b-32k.prefill",
            "Thinking Machines",
            "GPT-OSS-120B (32K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.18"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.33"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.gpt-oss-120b-32k.cached-prefill": Rate(
            "tinker.gpt-oss-120b-32k.cached-prefill",
            "Thinking Machines",
            "GPT-OSS-120B (32K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.066"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.gpt-oss-120b-32k.sample": Rate(
            "tinker.gpt-oss-120b-32k.sample",
            "Thinking Machines",
            "GPT-OSS-120B (32K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.44"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.84"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.gpt-oss-120b-32k.train": Rate(
            "tinker.gpt-oss-120b-32k.train",
            "Thinking Machines",
            "GPT-OSS-120B (32K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.52"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.737"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.gpt-oss-20b.prefill": Rate(
            "tinker.gpt-oss-20b.prefill",
            "Thinking Machines",
            "GPT-OSS-20B (32K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.12"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.18"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.gpt-oss-20b.cached-prefill": Rate(
            "tinker.gpt-oss-20b.cached-prefill",
            "Thinking Machines",
            "GPT-OSS-20B (32K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.036"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.gpt-oss-20b.sample": Rate(
            "tinker.gpt-oss-20b.sample",
            "Thinking Machines",
            "GPT-OSS-20B (32K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.30"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.45"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.gpt-oss-20b.train": Rate(
            "tinker.gpt-oss-20b.train",
            "Thinking Machines",
            "GPT-OSS-20B (32K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.36"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.396"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.deepseek-v3p1.prefill": Rate(
            "tinker.deepseek-v3p1.prefill",
            "Thinking Machines",
            "DeepSeek-V3.1 (32K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("1.13"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("1.695"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.deepseek-v3p1.cached-prefill": Rate(
            "tinker.deepseek-v3p1.cached-prefill",
            "Thinking Machines",
            "DeepSeek-V3.1 (32K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.339"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.deepseek-v3p1.sample": Rate(
            "tinker.deepseek-v3p1.sample",
            "Thinking Machines",
            "DeepSeek-V3.1 (32K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("2.81"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("4.215"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.deepseek-v3p1.train": Rate(
            "tinker.deepseek-v3p1.train",
            "Thinking Machines",
            "DeepSeek-V3.1 (32K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("3.38"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("3.718"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.nemotron-3-ultra-64k.prefill": Rate(
            "tinker.nemotron-3-ultra-64k.prefill",
            "Thinking Machines",
            "Nemotron-3-Ultra-550B-A55B (64K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("1.66"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.nemotron-3-ultra-64k.cached-prefill": Rate(
            "tinker.nemotron-3-ultra-64k.cached-prefill",
            "Thinking Machines",
            "Nemotron-3-Ultra-550B-A55B (64K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.332"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.nemotron-3-ultra-64k.sample": Rate(
            "tinker.nemotron-3-ultra-64k.sample",
            "Thinking Machines",
            "Nemotron-3-Ultra-550B-A55B (64K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("4.15"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.nemotron-3-ultra-64k.train": Rate(
            "tinker.nemotron-3-ultra-64k.train",
            "Thinking Machines",
            "Nemotron-3-Ultra-550B-A55B (64K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("4.98"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.nemotron-3-ultra-256k.prefill": Rate(
            "tinker.nemotron-3-ultra-256k.prefill",
            "Thinking Machines",
            "Nemotron-3-Ultra-550B-A55B (256K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("3.32"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.nemotron-3-ultra-256k.cached-prefill": Rate(
            "tinker.nemotron-3-ultra-256k.cached-prefill",
            "Thinking Machines",
            "Nemotron-3-Ultra-550B-A55B (256K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.664"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.nemotron-3-ultra-256k.sample": Rate(
            "tinker.nemotron-3-ultra-256k.sample",
            "Thinking Machines",
            "Nemotron-3-Ultra-550B-A55B (256K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("8.30"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.nemotron-3-ultra-256k.train": Rate(
            "tinker.nemotron-3-ultra-256k.train",
            "Thinking Machines",
            "Nemotron-3-Ultra-550B-A55B (256K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("9.96"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.nemotron-3-super-64k.prefill": Rate(
            "tinker.nemotron-3-super-64k.prefill",
            "Thinking Machines",
            "Nemotron-3-Super-120B-A12B (64K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.38"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.nemotron-3-super-64k.cached-prefill": Rate(
            "tinker.nemotron-3-super-64k.cached-prefill",
            "Thinking Machines",
            "Nemotron-3-Super-120B-A12B (64K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.076"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.nemotron-3-super-64k.sample": Rate(
            "tinker.nemotron-3-super-64k.sample",
            "Thinking Machines",
            "Nemotron-3-Super-120B-A12B (64K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.96"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.nemotron-3-super-64k.train": Rate(
            "tinker.nemotron-3-super-64k.train",
            "Thinking Machines",
            "Nemotron-3-Super-120B-A12B (64K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("1.16"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.nemotron-3-super-256k.prefill": Rate(
            "tinker.nemotron-3-super-256k.prefill",
            "Thinking Machines",
            "Nemotron-3-Super-120B-A12B (256K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.76"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.nemotron-3-super-256k.cached-prefill": Rate(
            "tinker.nemotron-3-super-256k.cached-prefill",
            "Thinking Machines",
            "Nemotron-3-Super-120B-A12B (256K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.152"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.nemotron-3-super-256k.sample": Rate(
            "tinker.nemotron-3-super-256k.sample",
            "Thinking Machines",
            "Nemotron-3-Super-120B-A12B (256K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("1.92"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.nemotron-3-super-256k.train": Rate(
            "tinker.nemotron-3-super-256k.train",
            "Thinking Machines",
            "Nemotron-3-Super-120B-A12B (256K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("2.32"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.nemotron-3-nano.prefill": Rate(
            "tinker.nemotron-3-nano.prefill",
            "Thinking Machines",
            "Nemotron-3-Nano-30B-A3B (64K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.13"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.nemotron-3-nano.cached-prefill": Rate(
            "tinker.nemotron-3-nano.cached-prefill",
            "Thinking Machines",
            "Nemotron-3-Nano-30B-A3B (64K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.026"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.nemotron-3-nano.sample": Rate(
            "tinker.nemotron-3-nano.sample",
            "Thinking Machines",
            "Nemotron-3-Nano-30B-A3B (64K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.33"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.nemotron-3-nano.train": Rate(
            "tinker.nemotron-3-nano.train",
            "Thinking Machines",
            "Nemotron-3-Nano-30B-A3B (64K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.40"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p6-35b.prefill": Rate(
            "tinker.qwen3p6-35b.prefill",
            "Thinking Machines",
            "Qwen3.6-35B-A3B (64K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.36"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p6-35b.cached-prefill": Rate(
            "tinker.qwen3p6-35b.cached-prefill",
            "Thinking Machines",
            "Qwen3.6-35B-A3B (64K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.072"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.qwen3p6-35b.sample": Rate(
            "tinker.qwen3p6-35b.sample",
            "Thinking Machines",
            "Qwen3.6-35B-A3B (64K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.89"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p6-35b.train": Rate(
            "tinker.qwen3p6-35b.train",
            "Thinking Machines",
            "Qwen3.6-35B-A3B (64K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("1.07"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p6-27b.prefill": Rate(
            "tinker.qwen3p6-27b.prefill",
            "Thinking Machines",
            "Qwen3.6-27B (64K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("1.24"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p6-27b.cached-prefill": Rate(
            "tinker.qwen3p6-27b.cached-prefill",
            "Thinking Machines",
            "Qwen3.6-27B (64K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.248"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.qwen3p6-27b.sample": Rate(
            "tinker.qwen3p6-27b.sample",
            "Thinking Machines",
            "Qwen3.6-27B (64K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("3.73"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p6-27b.train": Rate(
            "tinker.qwen3p6-27b.train",
            "Thinking Machines",
            "Qwen3.6-27B (64K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("3.73"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p5-35b-base.prefill": Rate(
            "tinker.qwen3p5-35b-base.prefill",
            "Thinking Machines",
            "Qwen3.5-35B-A3B-Base (64K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.36"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p5-35b-base.cached-prefill": Rate(
            "tinker.qwen3p5-35b-base.cached-prefill",
            "Thinking Machines",
            "Qwen3.5-35B-A3B-Base (64K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.072"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.qwen3p5-35b-base.sample": Rate(
            "tinker.qwen3p5-35b-base.sample",
            "Thinking Machines",
            "Qwen3.5-35B-A3B-Base (64K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.89"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p5-35b-base.train": Rate(
            "tinker.qwen3p5-35b-base.train",
            "Thinking Machines",
            "Qwen3.5-35B-A3B-Base (64K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("1.07"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p5-9b.prefill": Rate(
            "tinker.qwen3p5-9b.prefill",
            "Thinking Machines",
            "Qwen3.5-9B (64K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.44"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p5-9b.cached-prefill": Rate(
            "tinker.qwen3p5-9b.cached-prefill",
            "Thinking Machines",
            "Qwen3.5-9B (64K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.088"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.qwen3p5-9b.sample": Rate(
            "tinker.qwen3p5-9b.sample",
            "Thinking Machines",
            "Qwen3.5-9B (64K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("1.33"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p5-9b.train": Rate(
            "tinker.qwen3p5-9b.train",
            "Thinking Machines",
            "Qwen3.5-9B (64K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("1.33"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p5-9b-base.prefill": Rate(
            "tinker.qwen3p5-9b-base.prefill",
            "Thinking Machines",
            "Qwen3.5-9B-Base (64K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.44"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p5-9b-base.cached-prefill": Rate(
            "tinker.qwen3p5-9b-base.cached-prefill",
            "Thinking Machines",
            "Qwen3.5-9B-Base (64K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.088"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.qwen3p5-9b-base.sample": Rate(
            "tinker.qwen3p5-9b-base.sample",
            "Thinking Machines",
            "Qwen3.5-9B-Base (64K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("1.33"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p5-9b-base.train": Rate(
            "tinker.qwen3p5-9b-base.train",
            "Thinking Machines",
            "Qwen3.5-9B-Base (64K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("1.33"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p5-4b.prefill": Rate(
            "tinker.qwen3p5-4b.prefill",
            "Thinking Machines",
            "Qwen3.5-4B (64K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.22"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p5-4b.cached-prefill": Rate(
            "tinker.qwen3p5-4b.cached-prefill",
            "Thinking Machines",
            "Qwen3.5-4B (64K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.044"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.qwen3p5-4b.sample": Rate(
            "tinker.qwen3p5-4b.sample",
            "Thinking Machines",
            "Qwen3.5-4B (64K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.67"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3p5-4b.train": Rate(
            "tinker.qwen3p5-4b.train",
            "Thinking Machines",
            "Qwen3.5-4B (64K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.67"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3-8b.prefill": Rate(
            "tinker.qwen3-8b.prefill",
            "Thinking Machines",
            "Qwen3-8B (32K)",
            "Prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.13"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3-8b.cached-prefill": Rate(
            "tinker.qwen3-8b.cached-prefill",
            "Thinking Machines",
            "Qwen3-8B (32K)",
            "Cached prefill",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    False,
                    Decimal("0.026"),
                    _SOURCES["tinker.repricing"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
        "tinker.qwen3-8b.sample": Rate(
            "tinker.qwen3-8b.sample",
            "Thinking Machines",
            "Qwen3-8B (32K)",
            "Sample",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.40"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker.qwen3-8b.train": Rate(
            "tinker.qwen3-8b.train",
            "Thinking Machines",
            "Qwen3-8B (32K)",
            "Train",
            None,
            "USD/Mtok",
            None,
            (
                DatedValue(
                    date(2026, 7, 2),
                    False,
                    Decimal("0.40"),
                    _SOURCES["tinker.catalogue"],
                    (date(2026, 7, 2),),
                ),
            ),
        ),
        "tinker-storage.storage.gb-month": Rate(
            "tinker-storage.storage.gb-month",
            "Thinking Machines",
            "Storage",
            "GB-month",
            None,
            "USD/GB-month",
            None,
            (
                DatedValue(
                    date(2026, 7, 17),
                    True,
                    Decimal("0.10"),
                    _SOURCES["tinker-storage.page"],
                    (date(2026, 7, 17),),
                ),
            ),
        ),
    }
)
"""Every rate by its id: card.sku.meter, and the path unless it is the card's first."""

# A constant for each rate: its id in capitals, with two lines for each point.
FIREWORKS_BILLING_RULES__IMAGE_INPUT__PROMPT_TOKENS: Final = RATES[
    "fireworks-billing-rules.image-input.prompt-tokens"
]
FIREWORKS_BILLING_RULES__SERVERLESS_LORA__SURCHARGE: Final = RATES[
    "fireworks-billing-rules.serverless-lora.surcharge"
]
FIREWORKS_BILLING_RULES__DEDICATED_DEPLOYMENT__BILLING_INCREMENT: Final = RATES[
    "fireworks-billing-rules.dedicated-deployment.billing-increment"
]
FIREWORKS_DEDICATED_DEFAULTS__KIMI_K2P6__GPUS: Final = RATES[
    "fireworks-dedicated-defaults.kimi-k2p6.gpus"
]
FIREWORKS_DEDICATED_DEFAULTS__KIMI_K2P6__GPU: Final = RATES[
    "fireworks-dedicated-defaults.kimi-k2p6.gpu"
]
FIREWORKS_DEDICATED_DEFAULTS__KIMI_K2P6__PROMPT_TPS: Final = RATES[
    "fireworks-dedicated-defaults.kimi-k2p6.prompt-tps"
]
FIREWORKS_DEDICATED_DEFAULTS__KIMI_K2P6__DECODE_TPS: Final = RATES[
    "fireworks-dedicated-defaults.kimi-k2p6.decode-tps"
]
FIREWORKS_DEDICATED_DEFAULTS__KIMI_K2P5__GPUS: Final = RATES[
    "fireworks-dedicated-defaults.kimi-k2p5.gpus"
]
FIREWORKS_DEDICATED_DEFAULTS__KIMI_K2P5__GPU: Final = RATES[
    "fireworks-dedicated-defaults.kimi-k2p5.gpu"
]
FIREWORKS_DEDICATED_DEFAULTS__KIMI_K2P5__PROMPT_TPS: Final = RATES[
    "fireworks-dedicated-defaults.kimi-k2p5.prompt-tps"
]
FIREWORKS_DEDICATED_DEFAULTS__KIMI_K2P5__DECODE_TPS: Final = RATES[
    "fireworks-dedicated-defaults.kimi-k2p5.decode-tps"
]
FIREWORKS_DEDICATED_DEFAULTS__QWEN3P5_397B__GPUS: Final = RATES[
    "fireworks-dedicated-defaults.qwen3p5-397b.gpus"
]
FIREWORKS_DEDICATED_DEFAULTS__QWEN3P5_397B__GPU: Final = RATES[
    "fireworks-dedicated-defaults.qwen3p5-397b.gpu"
]
FIREWORKS_DEDICATED_DEFAULTS__QWEN3P5_397B__PROMPT_TPS: Final = RATES[
    "fireworks-dedicated-defaults.qwen3p5-397b.prompt-tps"
]
FIREWORKS_DEDICATED_DEFAULTS__QWEN3P5_397B__DECODE_TPS: Final = RATES[
    "fireworks-dedicated-defaults.qwen3p5-397b.decode-tps"
]
FIREWORKS_DEDICATED_DEFAULTS__GPT_OSS_120B__GPUS: Final = RATES[
    "fireworks-dedicated-defaults.gpt-oss-120b.gpus"
]
FIREWORKS_DEDICATED_DEFAULTS__GPT_OSS_120B__GPU: Final = RATES[
    "fireworks-dedicated-defaults.gpt-oss-120b.gpu"
]
FIREWORKS_DEDICATED_DEFAULTS__GPT_OSS_120B__PROMPT_TPS: Final = RATES[
    "fireworks-dedicated-defaults.gpt-oss-120b.prompt-tps"
]
FIREWORKS_DEDICATED_DEFAULTS__GPT_OSS_120B__DECODE_TPS: Final = RATES[
    "fireworks-dedicated-defaults.gpt-oss-120b.decode-tps"
]
FIREWORKS_EMBEDDINGS__UP_TO_150M__INPUT: Final = RATES[
    "fireworks-embeddings.up-to-150m.input"
]
FIREWORKS_EMBEDDINGS__150M_TO_350M__INPUT: Final = RATES[
    "fireworks-embeddings.150m-to-350m.input"
]
FIREWORKS_EMBEDDINGS__QWEN3_8B__INPUT: Final = RATES[
    "fireworks-embeddings.qwen3-8b.input"
]
FIREWORKS_FINE_TUNING__UP_TO_16B__ANY_METHOD: Final = RATES[
    "fireworks-fine-tuning.up-to-16b.any-method"
]
FIREWORKS_FINE_TUNING__UP_TO_16B__LORA_SFT: Final = RATES[
    "fireworks-fine-tuning.up-to-16b.lora-sft"
]
FIREWORKS_FINE_TUNING__UP_TO_16B__LORA_DPO: Final = RATES[
    "fireworks-fine-tuning.up-to-16b.lora-dpo"
]
FIREWORKS_FINE_TUNING__UP_TO_16B__FULL_SFT: Final = RATES[
    "fireworks-fine-tuning.up-to-16b.full-sft"
]
FIREWORKS_FINE_TUNING__UP_TO_16B__FULL_DPO: Final = RATES[
    "fireworks-fine-tuning.up-to-16b.full-dpo"
]
FIREWORKS_FINE_TUNING__16B_TO_80B__ANY_METHOD: Final = RATES[
    "fireworks-fine-tuning.16b-to-80b.any-method"
]
FIREWORKS_FINE_TUNING__16B_TO_80B__LORA_SFT: Final = RATES[
    "fireworks-fine-tuning.16b-to-80b.lora-sft"
]
FIREWORKS_FINE_TUNING__16B_TO_80B__LORA_DPO: Final = RATES[
    "fireworks-fine-tuning.16b-to-80b.lora-dpo"
]
FIREWORKS_FINE_TUNING__16B_TO_80B__FULL_SFT: Final = RATES[
    "fireworks-fine-tuning.16b-to-80b.full-sft"
]
FIREWORKS_FINE_TUNING__16B_TO_80B__FULL_DPO: Final = RATES[
    "fireworks-fine-tuning.16b-to-80b.full-dpo"
]
FIREWORKS_FINE_TUNING__80B_TO_300B__LORA_SFT: Final = RATES[
    "fireworks-fine-tuning.80b-to-300b.lora-sft"
]
FIREWORKS_FINE_TUNING__80B_TO_300B__LORA_DPO: Final = RATES[
    "fireworks-fine-tuning.80b-to-300b.lora-dpo"
]
FIREWORKS_FINE_TUNING__80B_TO_300B__FULL_SFT: Final = RATES[
    "fireworks-fine-tuning.80b-to-300b.full-sft"
]
FIREWORKS_FINE_TUNING__80B_TO_300B__FULL_DPO: Final = RATES[
    "fireworks-fine-tuning.80b-to-300b.full-dpo"
]
FIREWORKS_FINE_TUNING__OVER_300B__LORA_SFT: Final = RATES[
    "fireworks-fine-tuning.over-300b.lora-sft"
]
FIREWORKS_FINE_TUNING__OVER_300B__LORA_DPO: Final = RATES[
    "fireworks-fine-tuning.over-300b.lora-dpo"
]
FIREWORKS_FINE_TUNING__OVER_300B__FULL_SFT: Final = RATES[
    "fireworks-fine-tuning.over-300b.full-sft"
]
FIREWORKS_FINE_TUNING__OVER_300B__FULL_DPO: Final = RATES[
    "fireworks-fine-tuning.over-300b.full-dpo"
]
FIREWORKS_FINE_TUNING__MIXTRAL_8X7B__ANY_METHOD: Final = RATES[
    "fireworks-fine-tuning.mixtral-8x7b.any-method"
]
FIREWORKS_GPU_HOURS__A100_80GB__GPU_HOUR: Final = RATES[
    "fireworks-gpu-hours.a100-80gb.gpu-hour"
]
FIREWORKS_GPU_HOURS__A100_80GB__GPU_HOUR__REGION_PINNED: Final = RATES[
    "fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned"
]
FIREWORKS_GPU_HOURS__H100_80GB__GPU_HOUR: Final = RATES[
    "fireworks-gpu-hours.h100-80gb.gpu-hour"
]
FIREWORKS_GPU_HOURS__H100_80GB__GPU_HOUR__REGION_PINNED: Final = RATES[
    "fireworks-gpu-hours.h100-80gb.gpu-hour.region-pinned"
]
FIREWORKS_GPU_HOURS__H200_141GB__GPU_HOUR: Final = RATES[
    "fireworks-gpu-hours.h200-141gb.gpu-hour"
]
FIREWORKS_GPU_HOURS__H200_141GB__GPU_HOUR__REGION_PINNED: Final = RATES[
    "fireworks-gpu-hours.h200-141gb.gpu-hour.region-pinned"
]
FIREWORKS_GPU_HOURS__B200_180GB__GPU_HOUR: Final = RATES[
    "fireworks-gpu-hours.b200-180gb.gpu-hour"
]
FIREWORKS_GPU_HOURS__B200_180GB__GPU_HOUR__REGION_PINNED: Final = RATES[
    "fireworks-gpu-hours.b200-180gb.gpu-hour.region-pinned"
]
FIREWORKS_GPU_HOURS__B300_288GB__GPU_HOUR: Final = RATES[
    "fireworks-gpu-hours.b300-288gb.gpu-hour"
]
FIREWORKS_GPU_HOURS__B300_288GB__GPU_HOUR__REGION_PINNED: Final = RATES[
    "fireworks-gpu-hours.b300-288gb.gpu-hour.region-pinned"
]
FIREWORKS_GPU_HOURS__GB300_288GB__GPU_HOUR: Final = RATES[
    "fireworks-gpu-hours.gb300-288gb.gpu-hour"
]
FIREWORKS_GPU_HOURS__GB300_288GB__GPU_HOUR__REGION_PINNED: Final = RATES[
    "fireworks-gpu-hours.gb300-288gb.gpu-hour.region-pinned"
]
FIREWORKS_GPU_HOURS__MI300X__GPU_HOUR: Final = RATES[
    "fireworks-gpu-hours.mi300x.gpu-hour"
]
FIREWORKS_GPU_HOURS__MI300X__GPU_HOUR__REGION_PINNED: Final = RATES[
    "fireworks-gpu-hours.mi300x.gpu-hour.region-pinned"
]
FIREWORKS_IMAGES__SDXL__STEP: Final = RATES["fireworks-images.sdxl.step"]
FIREWORKS_IMAGES__SDXL__IMAGE_OF_30_STEPS: Final = RATES[
    "fireworks-images.sdxl.image-of-30-steps"
]
FIREWORKS_IMAGES__SDXL_CONTROLNET__STEP: Final = RATES[
    "fireworks-images.sdxl-controlnet.step"
]
FIREWORKS_IMAGES__SDXL_CONTROLNET__IMAGE_OF_30_STEPS: Final = RATES[
    "fireworks-images.sdxl-controlnet.image-of-30-steps"
]
FIREWORKS_PLANS__DEVELOPER__REQUEST_LIMIT: Final = RATES[
    "fireworks-plans.developer.request-limit"
]
FIREWORKS_PLANS__DEVELOPER__DEPLOYED_MODELS: Final = RATES[
    "fireworks-plans.developer.deployed-models"
]
FIREWORKS_PLANS__BUSINESS__REQUEST_LIMIT: Final = RATES[
    "fireworks-plans.business.request-limit"
]
FIREWORKS_PLANS__BUSINESS__DEPLOYED_MODELS: Final = RATES[
    "fireworks-plans.business.deployed-models"
]
FIREWORKS_PLANS__ENTERPRISE__REQUEST_LIMIT: Final = RATES[
    "fireworks-plans.enterprise.request-limit"
]
FIREWORKS_PLANS__ENTERPRISE__DEPLOYED_MODELS: Final = RATES[
    "fireworks-plans.enterprise.deployed-models"
]
FIREWORKS_PLANS__WITHOUT_PAYMENT_CARD__REQUEST_LIMIT: Final = RATES[
    "fireworks-plans.without-payment-card.request-limit"
]
FIREWORKS_PLANS__WITH_PAYMENT_CARD__REQUEST_LIMIT: Final = RATES[
    "fireworks-plans.with-payment-card.request-limit"
]
FIREWORKS_SERVERLESS__KIMI_K2P6__INPUT: Final = RATES[
    "fireworks-serverless.kimi-k2p6.input"
]
FIREWORKS_SERVERLESS__KIMI_K2P6__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.kimi-k2p6.cached-input"
]
FIREWORKS_SERVERLESS__KIMI_K2P6__OUTPUT: Final = RATES[
    "fireworks-serverless.kimi-k2p6.output"
]
FIREWORKS_SERVERLESS__KIMI_K2P6__INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k2p6.input.priority"
]
FIREWORKS_SERVERLESS__KIMI_K2P6__CACHED_INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k2p6.cached-input.priority"
]
FIREWORKS_SERVERLESS__KIMI_K2P6__OUTPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k2p6.output.priority"
]
FIREWORKS_SERVERLESS__KIMI_K2P6__INPUT__FAST: Final = RATES[
    "fireworks-serverless.kimi-k2p6.input.fast"
]
FIREWORKS_SERVERLESS__KIMI_K2P6__CACHED_INPUT__FAST: Final = RATES[
    "fireworks-serverless.kimi-k2p6.cached-input.fast"
]
FIREWORKS_SERVERLESS__KIMI_K2P6__OUTPUT__FAST: Final = RATES[
    "fireworks-serverless.kimi-k2p6.output.fast"
]
FIREWORKS_SERVERLESS__KIMI_K2P6__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.kimi-k2p6.input.batch"
]
FIREWORKS_SERVERLESS__KIMI_K2P6__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.kimi-k2p6.output.batch"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__INPUT: Final = RATES[
    "fireworks-serverless.kimi-k2p5.input"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.kimi-k2p5.cached-input"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__OUTPUT: Final = RATES[
    "fireworks-serverless.kimi-k2p5.output"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k2p5.input.priority"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__CACHED_INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k2p5.cached-input.priority"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__OUTPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k2p5.output.priority"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__INPUT__FAST: Final = RATES[
    "fireworks-serverless.kimi-k2p5.input.fast"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__CACHED_INPUT__FAST: Final = RATES[
    "fireworks-serverless.kimi-k2p5.cached-input.fast"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__OUTPUT__FAST: Final = RATES[
    "fireworks-serverless.kimi-k2p5.output.fast"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__INPUT__US: Final = RATES[
    "fireworks-serverless.kimi-k2p5.input.us"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__CACHED_INPUT__US: Final = RATES[
    "fireworks-serverless.kimi-k2p5.cached-input.us"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__OUTPUT__US: Final = RATES[
    "fireworks-serverless.kimi-k2p5.output.us"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__INPUT__US_PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k2p5.input.us-priority"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__CACHED_INPUT__US_PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k2p5.cached-input.us-priority"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__OUTPUT__US_PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k2p5.output.us-priority"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__INPUT__FAST_US: Final = RATES[
    "fireworks-serverless.kimi-k2p5.input.fast-us"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__CACHED_INPUT__FAST_US: Final = RATES[
    "fireworks-serverless.kimi-k2p5.cached-input.fast-us"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__OUTPUT__FAST_US: Final = RATES[
    "fireworks-serverless.kimi-k2p5.output.fast-us"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.kimi-k2p5.input.batch"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__CACHED_INPUT__BATCH: Final = RATES[
    "fireworks-serverless.kimi-k2p5.cached-input.batch"
]
FIREWORKS_SERVERLESS__KIMI_K2P5__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.kimi-k2p5.output.batch"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__INPUT: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.input"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.cached-input"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__OUTPUT: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.output"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.input.priority"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__CACHED_INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.cached-input.priority"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__OUTPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.output.priority"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__INPUT__FAST: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.input.fast"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__CACHED_INPUT__FAST: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.cached-input.fast"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__OUTPUT__FAST: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.output.fast"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__INPUT__US: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.input.us"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__CACHED_INPUT__US: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.cached-input.us"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__OUTPUT__US: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.output.us"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__INPUT__US_PRIORITY: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.input.us-priority"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__CACHED_INPUT__US_PRIORITY: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.cached-input.us-priority"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__OUTPUT__US_PRIORITY: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.output.us-priority"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__INPUT__FAST_US: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.input.fast-us"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__CACHED_INPUT__FAST_US: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.cached-input.fast-us"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__OUTPUT__FAST_US: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.output.fast-us"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.input.batch"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__CACHED_INPUT__BATCH: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.cached-input.batch"
]
FIREWORKS_SERVERLESS__QWEN3P5_397B__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.qwen3p5-397b.output.batch"
]
FIREWORKS_SERVERLESS__GPT_OSS_120B__INPUT: Final = RATES[
    "fireworks-serverless.gpt-oss-120b.input"
]
FIREWORKS_SERVERLESS__GPT_OSS_120B__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.gpt-oss-120b.cached-input"
]
FIREWORKS_SERVERLESS__GPT_OSS_120B__OUTPUT: Final = RATES[
    "fireworks-serverless.gpt-oss-120b.output"
]
FIREWORKS_SERVERLESS__GPT_OSS_120B__INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.gpt-oss-120b.input.priority"
]
FIREWORKS_SERVERLESS__GPT_OSS_120B__CACHED_INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.gpt-oss-120b.cached-input.priority"
]
FIREWORKS_SERVERLESS__GPT_OSS_120B__OUTPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.gpt-oss-120b.output.priority"
]
FIREWORKS_SERVERLESS__GPT_OSS_120B__INPUT__FAST: Final = RATES[
    "fireworks-serverless.gpt-oss-120b.input.fast"
]
FIREWORKS_SERVERLESS__GPT_OSS_120B__CACHED_INPUT__FAST: Final = RATES[
    "fireworks-serverless.gpt-oss-120b.cached-input.fast"
]
FIREWORKS_SERVERLESS__GPT_OSS_120B__OUTPUT__FAST: Final = RATES[
    "fireworks-serverless.gpt-oss-120b.output.fast"
]
FIREWORKS_SERVERLESS__GPT_OSS_120B__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.gpt-oss-120b.input.batch"
]
FIREWORKS_SERVERLESS__GPT_OSS_120B__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.gpt-oss-120b.output.batch"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__INPUT: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.input"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.cached-input"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__OUTPUT: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.output"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.input.priority"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__CACHED_INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.cached-input.priority"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__OUTPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.output.priority"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__INPUT__FAST: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.input.fast"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__CACHED_INPUT__FAST: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.cached-input.fast"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__OUTPUT__FAST: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.output.fast"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__INPUT__US: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.input.us"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__CACHED_INPUT__US: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.cached-input.us"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__OUTPUT__US: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.output.us"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__INPUT__US_PRIORITY: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.input.us-priority"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__CACHED_INPUT__US_PRIORITY: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.cached-input.us-priority"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__OUTPUT__US_PRIORITY: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.output.us-priority"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__INPUT__FAST_US: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.input.fast-us"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__CACHED_INPUT__FAST_US: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.cached-input.fast-us"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__OUTPUT__FAST_US: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.output.fast-us"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.input.batch"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__CACHED_INPUT__BATCH: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.cached-input.batch"
]
FIREWORKS_SERVERLESS__GPT_OSS_20B__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.gpt-oss-20b.output.batch"
]
FIREWORKS_SERVERLESS__KIMI_K3__INPUT: Final = RATES[
    "fireworks-serverless.kimi-k3.input"
]
FIREWORKS_SERVERLESS__KIMI_K3__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.kimi-k3.cached-input"
]
FIREWORKS_SERVERLESS__KIMI_K3__OUTPUT: Final = RATES[
    "fireworks-serverless.kimi-k3.output"
]
FIREWORKS_SERVERLESS__KIMI_K3__INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k3.input.priority"
]
FIREWORKS_SERVERLESS__KIMI_K3__CACHED_INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k3.cached-input.priority"
]
FIREWORKS_SERVERLESS__KIMI_K3__OUTPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k3.output.priority"
]
FIREWORKS_SERVERLESS__KIMI_K3__INPUT__FAST: Final = RATES[
    "fireworks-serverless.kimi-k3.input.fast"
]
FIREWORKS_SERVERLESS__KIMI_K3__CACHED_INPUT__FAST: Final = RATES[
    "fireworks-serverless.kimi-k3.cached-input.fast"
]
FIREWORKS_SERVERLESS__KIMI_K3__OUTPUT__FAST: Final = RATES[
    "fireworks-serverless.kimi-k3.output.fast"
]
FIREWORKS_SERVERLESS__KIMI_K3__INPUT__US: Final = RATES[
    "fireworks-serverless.kimi-k3.input.us"
]
FIREWORKS_SERVERLESS__KIMI_K3__CACHED_INPUT__US: Final = RATES[
    "fireworks-serverless.kimi-k3.cached-input.us"
]
FIREWORKS_SERVERLESS__KIMI_K3__OUTPUT__US: Final = RATES[
    "fireworks-serverless.kimi-k3.output.us"
]
FIREWORKS_SERVERLESS__KIMI_K3__INPUT__US_PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k3.input.us-priority"
]
FIREWORKS_SERVERLESS__KIMI_K3__CACHED_INPUT__US_PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k3.cached-input.us-priority"
]
FIREWORKS_SERVERLESS__KIMI_K3__OUTPUT__US_PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k3.output.us-priority"
]
FIREWORKS_SERVERLESS__KIMI_K3__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.kimi-k3.input.batch"
]
FIREWORKS_SERVERLESS__KIMI_K3__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.kimi-k3.output.batch"
]
FIREWORKS_SERVERLESS__KIMI_K2P7_CODE__INPUT: Final = RATES[
    "fireworks-serverless.kimi-k2p7-code.input"
]
FIREWORKS_SERVERLESS__KIMI_K2P7_CODE__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.kimi-k2p7-code.cached-input"
]
FIREWORKS_SERVERLESS__KIMI_K2P7_CODE__OUTPUT: Final = RATES[
    "fireworks-serverless.kimi-k2p7-code.output"
]
FIREWORKS_SERVERLESS__KIMI_K2P7_CODE__INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k2p7-code.input.priority"
]
FIREWORKS_SERVERLESS__KIMI_K2P7_CODE__CACHED_INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k2p7-code.cached-input.priority"
]
FIREWORKS_SERVERLESS__KIMI_K2P7_CODE__OUTPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.kimi-k2p7-code.output.priority"
]
FIREWORKS_SERVERLESS__KIMI_K2P7_CODE__INPUT__FAST: Final = RATES[
    "fireworks-serverless.kimi-k2p7-code.input.fast"
]
FIREWORKS_SERVERLESS__KIMI_K2P7_CODE__CACHED_INPUT__FAST: Final = RATES[
    "fireworks-serverless.kimi-k2p7-code.cached-input.fast"
]
FIREWORKS_SERVERLESS__KIMI_K2P7_CODE__OUTPUT__FAST: Final = RATES[
    "fireworks-serverless.kimi-k2p7-code.output.fast"
]
FIREWORKS_SERVERLESS__KIMI_K2P7_CODE__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.kimi-k2p7-code.input.batch"
]
FIREWORKS_SERVERLESS__KIMI_K2P7_CODE__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.kimi-k2p7-code.output.batch"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_PRO__INPUT: Final = RATES[
    "fireworks-serverless.deepseek-v4-pro.input"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_PRO__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.deepseek-v4-pro.cached-input"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_PRO__OUTPUT: Final = RATES[
    "fireworks-serverless.deepseek-v4-pro.output"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_PRO__INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.deepseek-v4-pro.input.priority"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_PRO__CACHED_INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.deepseek-v4-pro.cached-input.priority"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_PRO__OUTPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.deepseek-v4-pro.output.priority"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_PRO__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.deepseek-v4-pro.input.batch"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_PRO__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.deepseek-v4-pro.output.batch"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH__INPUT: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash.input"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash.cached-input"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH__OUTPUT: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash.output"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH__INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash.input.priority"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH__CACHED_INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash.cached-input.priority"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH__OUTPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash.output.priority"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash.input.batch"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash.output.batch"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH_0731__INPUT: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash-0731.input"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH_0731__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash-0731.cached-input"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH_0731__OUTPUT: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash-0731.output"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH_0731__INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash-0731.input.priority"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH_0731__CACHED_INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash-0731.cached-input.priority"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH_0731__OUTPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash-0731.output.priority"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH_0731__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash-0731.input.batch"
]
FIREWORKS_SERVERLESS__DEEPSEEK_V4_FLASH_0731__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.deepseek-v4-flash-0731.output.batch"
]
FIREWORKS_SERVERLESS__GLM_5P2__INPUT: Final = RATES[
    "fireworks-serverless.glm-5p2.input"
]
FIREWORKS_SERVERLESS__GLM_5P2__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.glm-5p2.cached-input"
]
FIREWORKS_SERVERLESS__GLM_5P2__OUTPUT: Final = RATES[
    "fireworks-serverless.glm-5p2.output"
]
FIREWORKS_SERVERLESS__GLM_5P2__INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.glm-5p2.input.priority"
]
FIREWORKS_SERVERLESS__GLM_5P2__CACHED_INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.glm-5p2.cached-input.priority"
]
FIREWORKS_SERVERLESS__GLM_5P2__OUTPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.glm-5p2.output.priority"
]
FIREWORKS_SERVERLESS__GLM_5P2__INPUT__FAST: Final = RATES[
    "fireworks-serverless.glm-5p2.input.fast"
]
FIREWORKS_SERVERLESS__GLM_5P2__CACHED_INPUT__FAST: Final = RATES[
    "fireworks-serverless.glm-5p2.cached-input.fast"
]
FIREWORKS_SERVERLESS__GLM_5P2__OUTPUT__FAST: Final = RATES[
    "fireworks-serverless.glm-5p2.output.fast"
]
FIREWORKS_SERVERLESS__GLM_5P2__INPUT__FAST_US: Final = RATES[
    "fireworks-serverless.glm-5p2.input.fast-us"
]
FIREWORKS_SERVERLESS__GLM_5P2__CACHED_INPUT__FAST_US: Final = RATES[
    "fireworks-serverless.glm-5p2.cached-input.fast-us"
]
FIREWORKS_SERVERLESS__GLM_5P2__OUTPUT__FAST_US: Final = RATES[
    "fireworks-serverless.glm-5p2.output.fast-us"
]
FIREWORKS_SERVERLESS__GLM_5P2__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.glm-5p2.input.batch"
]
FIREWORKS_SERVERLESS__GLM_5P2__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.glm-5p2.output.batch"
]
FIREWORKS_SERVERLESS__GLM_5P1__INPUT: Final = RATES[
    "fireworks-serverless.glm-5p1.input"
]
FIREWORKS_SERVERLESS__GLM_5P1__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.glm-5p1.cached-input"
]
FIREWORKS_SERVERLESS__GLM_5P1__OUTPUT: Final = RATES[
    "fireworks-serverless.glm-5p1.output"
]
FIREWORKS_SERVERLESS__GLM_5P1__INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.glm-5p1.input.priority"
]
FIREWORKS_SERVERLESS__GLM_5P1__CACHED_INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.glm-5p1.cached-input.priority"
]
FIREWORKS_SERVERLESS__GLM_5P1__OUTPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.glm-5p1.output.priority"
]
FIREWORKS_SERVERLESS__GLM_5P1__INPUT__FAST: Final = RATES[
    "fireworks-serverless.glm-5p1.input.fast"
]
FIREWORKS_SERVERLESS__GLM_5P1__CACHED_INPUT__FAST: Final = RATES[
    "fireworks-serverless.glm-5p1.cached-input.fast"
]
FIREWORKS_SERVERLESS__GLM_5P1__OUTPUT__FAST: Final = RATES[
    "fireworks-serverless.glm-5p1.output.fast"
]
FIREWORKS_SERVERLESS__GLM_5P1__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.glm-5p1.input.batch"
]
FIREWORKS_SERVERLESS__GLM_5P1__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.glm-5p1.output.batch"
]
FIREWORKS_SERVERLESS__QWEN3P7_PLUS__INPUT: Final = RATES[
    "fireworks-serverless.qwen3p7-plus.input"
]
FIREWORKS_SERVERLESS__QWEN3P7_PLUS__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.qwen3p7-plus.cached-input"
]
FIREWORKS_SERVERLESS__QWEN3P7_PLUS__OUTPUT: Final = RATES[
    "fireworks-serverless.qwen3p7-plus.output"
]
FIREWORKS_SERVERLESS__QWEN3P7_PLUS__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.qwen3p7-plus.input.batch"
]
FIREWORKS_SERVERLESS__QWEN3P7_PLUS__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.qwen3p7-plus.output.batch"
]
FIREWORKS_SERVERLESS__MINIMAX_M3__INPUT: Final = RATES[
    "fireworks-serverless.minimax-m3.input"
]
FIREWORKS_SERVERLESS__MINIMAX_M3__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.minimax-m3.cached-input"
]
FIREWORKS_SERVERLESS__MINIMAX_M3__OUTPUT: Final = RATES[
    "fireworks-serverless.minimax-m3.output"
]
FIREWORKS_SERVERLESS__MINIMAX_M3__INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.minimax-m3.input.priority"
]
FIREWORKS_SERVERLESS__MINIMAX_M3__CACHED_INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.minimax-m3.cached-input.priority"
]
FIREWORKS_SERVERLESS__MINIMAX_M3__OUTPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.minimax-m3.output.priority"
]
FIREWORKS_SERVERLESS__MINIMAX_M3__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.minimax-m3.input.batch"
]
FIREWORKS_SERVERLESS__MINIMAX_M3__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.minimax-m3.output.batch"
]
FIREWORKS_SERVERLESS__MINIMAX_M2P7__INPUT: Final = RATES[
    "fireworks-serverless.minimax-m2p7.input"
]
FIREWORKS_SERVERLESS__MINIMAX_M2P7__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.minimax-m2p7.cached-input"
]
FIREWORKS_SERVERLESS__MINIMAX_M2P7__OUTPUT: Final = RATES[
    "fireworks-serverless.minimax-m2p7.output"
]
FIREWORKS_SERVERLESS__MINIMAX_M2P7__INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.minimax-m2p7.input.priority"
]
FIREWORKS_SERVERLESS__MINIMAX_M2P7__CACHED_INPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.minimax-m2p7.cached-input.priority"
]
FIREWORKS_SERVERLESS__MINIMAX_M2P7__OUTPUT__PRIORITY: Final = RATES[
    "fireworks-serverless.minimax-m2p7.output.priority"
]
FIREWORKS_SERVERLESS__MINIMAX_M2P7__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.minimax-m2p7.input.batch"
]
FIREWORKS_SERVERLESS__MINIMAX_M2P7__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.minimax-m2p7.output.batch"
]
FIREWORKS_SERVERLESS__NEMOTRON_3_ULTRA__INPUT: Final = RATES[
    "fireworks-serverless.nemotron-3-ultra.input"
]
FIREWORKS_SERVERLESS__NEMOTRON_3_ULTRA__CACHED_INPUT: Final = RATES[
    "fireworks-serverless.nemotron-3-ultra.cached-input"
]
FIREWORKS_SERVERLESS__NEMOTRON_3_ULTRA__OUTPUT: Final = RATES[
    "fireworks-serverless.nemotron-3-ultra.output"
]
FIREWORKS_SERVERLESS__NEMOTRON_3_ULTRA__INPUT__BATCH: Final = RATES[
    "fireworks-serverless.nemotron-3-ultra.input.batch"
]
FIREWORKS_SERVERLESS__NEMOTRON_3_ULTRA__OUTPUT__BATCH: Final = RATES[
    "fireworks-serverless.nemotron-3-ultra.output.batch"
]
FIREWORKS_SERVERLESS_SIZES__DENSE_TINY__TOKENS: Final = RATES[
    "fireworks-serverless-sizes.dense-tiny.tokens"
]
FIREWORKS_SERVERLESS_SIZES__DENSE_SMALL__TOKENS: Final = RATES[
    "fireworks-serverless-sizes.dense-small.tokens"
]
FIREWORKS_SERVERLESS_SIZES__DENSE_LARGE__TOKENS: Final = RATES[
    "fireworks-serverless-sizes.dense-large.tokens"
]
FIREWORKS_SERVERLESS_SIZES__MOE_SMALL__TOKENS: Final = RATES[
    "fireworks-serverless-sizes.moe-small.tokens"
]
FIREWORKS_SERVERLESS_SIZES__MOE_LARGE__TOKENS: Final = RATES[
    "fireworks-serverless-sizes.moe-large.tokens"
]
FIREWORKS_SPENDING_TIERS__TIER_1__MONTHLY_LIMIT: Final = RATES[
    "fireworks-spending-tiers.tier-1.monthly-limit"
]
FIREWORKS_SPENDING_TIERS__TIER_2__MONTHLY_LIMIT: Final = RATES[
    "fireworks-spending-tiers.tier-2.monthly-limit"
]
FIREWORKS_SPENDING_TIERS__TIER_3__MONTHLY_LIMIT: Final = RATES[
    "fireworks-spending-tiers.tier-3.monthly-limit"
]
FIREWORKS_SPENDING_TIERS__TIER_4__MONTHLY_LIMIT: Final = RATES[
    "fireworks-spending-tiers.tier-4.monthly-limit"
]
FIREWORKS_SPENDING_TIERS__CUSTOM__MONTHLY_LIMIT: Final = RATES[
    "fireworks-spending-tiers.custom.monthly-limit"
]
FIREWORKS_TRAINING_API__GLM_5P3_FLASH__PREFILL: Final = RATES[
    "fireworks-training-api.glm-5p3-flash.prefill"
]
FIREWORKS_TRAINING_API__GLM_5P3_FLASH__CACHED_PREFILL: Final = RATES[
    "fireworks-training-api.glm-5p3-flash.cached-prefill"
]
FIREWORKS_TRAINING_API__GLM_5P3_FLASH__SAMPLE: Final = RATES[
    "fireworks-training-api.glm-5p3-flash.sample"
]
FIREWORKS_TRAINING_API__GLM_5P3_FLASH__TRAIN: Final = RATES[
    "fireworks-training-api.glm-5p3-flash.train"
]
FIREWORKS_TRAINING_API__GLM_5P3__PREFILL: Final = RATES[
    "fireworks-training-api.glm-5p3.prefill"
]
FIREWORKS_TRAINING_API__GLM_5P3__CACHED_PREFILL: Final = RATES[
    "fireworks-training-api.glm-5p3.cached-prefill"
]
FIREWORKS_TRAINING_API__GLM_5P3__SAMPLE: Final = RATES[
    "fireworks-training-api.glm-5p3.sample"
]
FIREWORKS_TRAINING_API__GLM_5P3__TRAIN: Final = RATES[
    "fireworks-training-api.glm-5p3.train"
]
FIREWORKS_TRAINING_API__QWEN3P8_27B__PREFILL: Final = RATES[
    "fireworks-training-api.qwen3p8-27b.prefill"
]
FIREWORKS_TRAINING_API__QWEN3P8_27B__CACHED_PREFILL: Final = RATES[
    "fireworks-training-api.qwen3p8-27b.cached-prefill"
]
FIREWORKS_TRAINING_API__QWEN3P8_27B__SAMPLE: Final = RATES[
    "fireworks-training-api.qwen3p8-27b.sample"
]
FIREWORKS_TRAINING_API__QWEN3P8_27B__TRAIN: Final = RATES[
    "fireworks-training-api.qwen3p8-27b.train"
]
FIREWORKS_TRAINING_API__KIMI_K3__PREFILL: Final = RATES[
    "fireworks-training-api.kimi-k3.prefill"
]
FIREWORKS_TRAINING_API__KIMI_K3__CACHED_PREFILL: Final = RATES[
    "fireworks-training-api.kimi-k3.cached-prefill"
]
FIREWORKS_TRAINING_API__KIMI_K3__SAMPLE: Final = RATES[
    "fireworks-training-api.kimi-k3.sample"
]
FIREWORKS_TRAINING_API__KIMI_K3__TRAIN: Final = RATES[
    "fireworks-training-api.kimi-k3.train"
]
FIREWORKS_TRAINING_API__DEEPSEEK_V4_FLASH_0731__PREFILL: Final = RATES[
    "fireworks-training-api.deepseek-v4-flash-0731.prefill"
]
FIREWORKS_TRAINING_API__DEEPSEEK_V4_FLASH_0731__CACHED_PREFILL: Final = RATES[
    "fireworks-training-api.deepseek-v4-flash-0731.cached-prefill"
]
FIREWORKS_TRAINING_API__DEEPSEEK_V4_FLASH_0731__SAMPLE: Final = RATES[
    "fireworks-training-api.deepseek-v4-flash-0731.sample"
]
FIREWORKS_TRAINING_API__DEEPSEEK_V4_FLASH_0731__TRAIN: Final = RATES[
    "fireworks-training-api.deepseek-v4-flash-0731.train"
]
TINKER__KIMI_K2P6__PREFILL: Final = RATES["tinker.kimi-k2p6.prefill"]
TINKER__KIMI_K2P6__CACHED_PREFILL: Final = RATES["tinker.kimi-k2p6.cached-prefill"]
TINKER__KIMI_K2P6__SAMPLE: Final = RATES["tinker.kimi-k2p6.sample"]
TINKER__KIMI_K2P6__TRAIN: Final = RATES["tinker.kimi-k2p6.train"]
TINKER__KIMI_K2P6_32K__PREFILL: Final = RATES["tinker.kimi-k2p6-32k.prefill"]
TINKER__KIMI_K2P6_32K__CACHED_PREFILL: Final = RATES[
    "tinker.kimi-k2p6-32k.cached-prefill"
]
TINKER__KIMI_K2P6_32K__SAMPLE: Final = RATES["tinker.kimi-k2p6-32k.sample"]
TINKER__KIMI_K2P6_32K__TRAIN: Final = RATES["tinker.kimi-k2p6-32k.train"]
TINKER__KIMI_K2P5__PREFILL: Final = RATES["tinker.kimi-k2p5.prefill"]
TINKER__KIMI_K2P5__SAMPLE: Final = RATES["tinker.kimi-k2p5.sample"]
TINKER__KIMI_K2P5__TRAIN: Final = RATES["tinker.kimi-k2p5.train"]
TINKER__KIMI_K2P5_32K__PREFILL: Final = RATES["tinker.kimi-k2p5-32k.prefill"]
TINKER__KIMI_K2P5_32K__SAMPLE: Final = RATES["tinker.kimi-k2p5-32k.sample"]
TINKER__KIMI_K2P5_32K__TRAIN: Final = RATES["tinker.kimi-k2p5-32k.train"]
TINKER__QWEN3P5_397B__PREFILL: Final = RATES["tinker.qwen3p5-397b.prefill"]
TINKER__QWEN3P5_397B__CACHED_PREFILL: Final = RATES[
    "tinker.qwen3p5-397b.cached-prefill"
]
TINKER__QWEN3P5_397B__SAMPLE: Final = RATES["tinker.qwen3p5-397b.sample"]
TINKER__QWEN3P5_397B__TRAIN: Final = RATES["tinker.qwen3p5-397b.train"]
TINKER__QWEN3P5_397B_64K__PREFILL: Final = RATES["tinker.qwen3p5-397b-64k.prefill"]
TINKER__QWEN3P5_397B_64K__CACHED_PREFILL: Final = RATES[
    "tinker.qwen3p5-397b-64k.cached-prefill"
]
TINKER__QWEN3P5_397B_64K__SAMPLE: Final = RATES["tinker.qwen3p5-397b-64k.sample"]
TINKER__QWEN3P5_397B_64K__TRAIN: Final = RATES["tinker.qwen3p5-397b-64k.train"]
TINKER__GPT_OSS_120B__PREFILL: Final = RATES["tinker.gpt-oss-120b.prefill"]
TINKER__GPT_OSS_120B__CACHED_PREFILL: Final = RATES[
    "tinker.gpt-oss-120b.cached-prefill"
]
TINKER__GPT_OSS_120B__SAMPLE: Final = RATES["tinker.gpt-oss-120b.sample"]
TINKER__GPT_OSS_120B__TRAIN: Final = RATES["tinker.gpt-oss-120b.train"]
TINKER__GPT_OSS_120B_32K__PREFILL: Final = RATES["tinker.gpt-oss-120b-32k.prefill"]
TINKER__GPT_OSS_120B_32K__CACHED_PREFILL: Final = RATES[
    "tinker.gpt-oss-120b-32k.cached-prefill"
]
TINKER__GPT_OSS_120B_32K__SAMPLE: Final = RATES["tinker.gpt-oss-120b-32k.sample"]
TINKER__GPT_OSS_120B_32K__TRAIN: Final = RATES["tinker.gpt-oss-120b-32k.train"]
TINKER__GPT_OSS_20B__PREFILL: Final = RATES["tinker.gpt-oss-20b.prefill"]
TINKER__GPT_OSS_20B__CACHED_PREFILL: Final = RATES["tinker.gpt-oss-20b.cached-prefill"]
TINKER__GPT_OSS_20B__SAMPLE: Final = RATES["tinker.gpt-oss-20b.sample"]
TINKER__GPT_OSS_20B__TRAIN: Final = RATES["tinker.gpt-oss-20b.train"]
TINKER__DEEPSEEK_V3P1__PREFILL: Final = RATES["tinker.deepseek-v3p1.prefill"]
TINKER__DEEPSEEK_V3P1__CACHED_PREFILL: Final = RATES[
    "tinker.deepseek-v3p1.cached-prefill"
]
TINKER__DEEPSEEK_V3P1__SAMPLE: Final = RATES["tinker.deepseek-v3p1.sample"]
TINKER__DEEPSEEK_V3P1__TRAIN: Final = RATES["tinker.deepseek-v3p1.train"]
TINKER__NEMOTRON_3_ULTRA_64K__PREFILL: Final = RATES[
    "tinker.nemotron-3-ultra-64k.prefill"
]
TINKER__NEMOTRON_3_ULTRA_64K__CACHED_PREFILL: Final = RATES[
    "tinker.nemotron-3-ultra-64k.cached-prefill"
]
TINKER__NEMOTRON_3_ULTRA_64K__SAMPLE: Final = RATES[
    "tinker.nemotron-3-ultra-64k.sample"
]
TINKER__NEMOTRON_3_ULTRA_64K__TRAIN: Final = RATES["tinker.nemotron-3-ultra-64k.train"]
TINKER__NEMOTRON_3_ULTRA_256K__PREFILL: Final = RATES[
    "tinker.nemotron-3-ultra-256k.prefill"
]
TINKER__NEMOTRON_3_ULTRA_256K__CACHED_PREFILL: Final = RATES[
    "tinker.nemotron-3-ultra-256k.cached-prefill"
]
TINKER__NEMOTRON_3_ULTRA_256K__SAMPLE: Final = RATES[
    "tinker.nemotron-3-ultra-256k.sample"
]
TINKER__NEMOTRON_3_ULTRA_256K__TRAIN: Final = RATES[
    "tinker.nemotron-3-ultra-256k.train"
]
TINKER__NEMOTRON_3_SUPER_64K__PREFILL: Final = RATES[
    "tinker.nemotron-3-super-64k.prefill"
]
TINKER__NEMOTRON_3_SUPER_64K__CACHED_PREFILL: Final = RATES[
    "tinker.nemotron-3-super-64k.cached-prefill"
]
TINKER__NEMOTRON_3_SUPER_64K__SAMPLE: Final = RATES[
    "tinker.nemotron-3-super-64k.sample"
]
TINKER__NEMOTRON_3_SUPER_64K__TRAIN: Final = RATES["tinker.nemotron-3-super-64k.train"]
TINKER__NEMOTRON_3_SUPER_256K__PREFILL: Final = RATES[
    "tinker.nemotron-3-super-256k.prefill"
]
TINKER__NEMOTRON_3_SUPER_256K__CACHED_PREFILL: Final = RATES[
    "tinker.nemotron-3-super-256k.cached-prefill"
]
TINKER__NEMOTRON_3_SUPER_256K__SAMPLE: Final = RATES[
    "tinker.nemotron-3-super-256k.sample"
]
TINKER__NEMOTRON_3_SUPER_256K__TRAIN: Final = RATES[
    "tinker.nemotron-3-super-256k.train"
]
TINKER__NEMOTRON_3_NANO__PREFILL: Final = RATES["tinker.nemotron-3-nano.prefill"]
TINKER__NEMOTRON_3_NANO__CACHED_PREFILL: Final = RATES[
    "tinker.nemotron-3-nano.cached-prefill"
]
TINKER__NEMOTRON_3_NANO__SAMPLE: Final = RATES["tinker.nemotron-3-nano.sample"]
TINKER__NEMOTRON_3_NANO__TRAIN: Final = RATES["tinker.nemotron-3-nano.train"]
TINKER__QWEN3P6_35B__PREFILL: Final = RATES["tinker.qwen3p6-35b.prefill"]
TINKER__QWEN3P6_35B__CACHED_PREFILL: Final = RATES["tinker.qwen3p6-35b.cached-prefill"]
TINKER__QWEN3P6_35B__SAMPLE: Final = RATES["tinker.qwen3p6-35b.sample"]
TINKER__QWEN3P6_35B__TRAIN: Final = RATES["tinker.qwen3p6-35b.train"]
TINKER__QWEN3P6_27B__PREFILL: Final = RATES["tinker.qwen3p6-27b.prefill"]
TINKER__QWEN3P6_27B__CACHED_PREFILL: Final = RATES["tinker.qwen3p6-27b.cached-prefill"]
TINKER__QWEN3P6_27B__SAMPLE: Final = RATES["tinker.qwen3p6-27b.sample"]
TINKER__QWEN3P6_27B__TRAIN: Final = RATES["tinker.qwen3p6-27b.train"]
TINKER__QWEN3P5_35B_BASE__PREFILL: Final = RATES["tinker.qwen3p5-35b-base.prefill"]
TINKER__QWEN3P5_35B_BASE__CACHED_PREFILL: Final = RATES[
    "tinker.qwen3p5-35b-base.cached-prefill"
]
TINKER__QWEN3P5_35B_BASE__SAMPLE: Final = RATES["tinker.qwen3p5-35b-base.sample"]
TINKER__QWEN3P5_35B_BASE__TRAIN: Final = RATES["tinker.qwen3p5-35b-base.train"]
TINKER__QWEN3P5_9B__PREFILL: Final = RATES["tinker.qwen3p5-9b.prefill"]
TINKER__QWEN3P5_9B__CACHED_PREFILL: Final = RATES["tinker.qwen3p5-9b.cached-prefill"]
TINKER__QWEN3P5_9B__SAMPLE: Final = RATES["tinker.qwen3p5-9b.sample"]
TINKER__QWEN3P5_9B__TRAIN: Final = RATES["tinker.qwen3p5-9b.train"]
TINKER__QWEN3P5_9B_BASE__PREFILL: Final = RATES["tinker.qwen3p5-9b-base.prefill"]
TINKER__QWEN3P5_9B_BASE__CACHED_PREFILL: Final = RATES[
    "tinker.qwen3p5-9b-base.cached-prefill"
]
TINKER__QWEN3P5_9B_BASE__SAMPLE: Final = RATES["tinker.qwen3p5-9b-base.sample"]
TINKER__QWEN3P5_9B_BASE__TRAIN: Final = RATES["tinker.qwen3p5-9b-base.train"]
TINKER__QWEN3P5_4B__PREFILL: Final = RATES["tinker.qwen3p5-4b.prefill"]
TINKER__QWEN3P5_4B__CACHED_PREFILL: Final = RATES["tinker.qwen3p5-4b.cached-prefill"]
TINKER__QWEN3P5_4B__SAMPLE: Final = RATES["tinker.qwen3p5-4b.sample"]
TINKER__QWEN3P5_4B__TRAIN: Final = RATES["tinker.qwen3p5-4b.train"]
TINKER__QWEN3_8B__PREFILL: Final = RATES["tinker.qwen3-8b.prefill"]
TINKER__QWEN3_8B__CACHED_PREFILL: Final = RATES["tinker.qwen3-8b.cached-prefill"]
TINKER__QWEN3_8B__SAMPLE: Final = RATES["tinker.qwen3-8b.sample"]
TINKER__QWEN3_8B__TRAIN: Final = RATES["tinker.qwen3-8b.train"]
TINKER_STORAGE__STORAGE__GB_MONTH: Final = RATES["tinker-storage.storage.gb-month"]

_PRICES = """\
card\tfireworks-billing-rules\tFireworks AI\tUSD\t
sku\timage-input\t\tImage in a multi-modal request
sku\tserverless-lora\t\tLoRA model on serverless
counts\tsurcharge
lines\tsurcharge 0 1000000 1 surcharge 0
at\t\t2024-05-01\t2026-10-01\t0\tfree
at\t\t2026-10-01\t\t0\tnot offered
sku\tdedicated-deployment\t\tDedicated deployment
card\tfireworks-embeddings\tFireworks AI\tUSD\t
sku\tup-to-150m\t\tup to 150M
counts\tinput,cached-input,cache-write,cache-write-1h,audio-input,cached-audio-input,\
cached-image-input,image-input,video-input,tool-input
lines\tinput 0 1000000 1 input 0
at\t\t2024-05-01\t\t0\t0.008
sku\t150m-to-350m\t\tover 150M up to 350M
at\t\t2024-05-01\t\t0\t0.016
sku\tqwen3-8b\t\tQwen3 8B
at\t\t2026-08-01\t\t0\t0.10
card\tfireworks-fine-tuning\tFireworks AI\tUSD\t
sku\tup-to-16b\t\tup to 16B
counts\tany-method
lines\tany-method 0 1000000 1 any-method 0
counts\tlora-sft
counts\tlora-dpo
counts\tfull-sft
counts\tfull-dpo
lines\tany-method 0 1000000 1 any-method 0\tlora-sft 1 1000000 1 lora-sft 0\tlora-dpo \
2 1000000 1 lora-dpo 0\tfull-sft 3 1000000 1 full-sft 0\tfull-dpo 4 1000000 1 full-dpo 0
at\t\t2024-05-01\t2026-10-01\t0\t0.50
at\t\t2026-10-01\t\t1\tnot offered\t0.50\t1\t1\t2
sku\t16b-to-80b\t\t16.1B–80B
at\t\t2024-05-01\t2026-10-01\t0\t3.00
at\t\t2026-10-01\t\t1\tnot offered\t3\t6\t6\t12
sku\t80b-to-300b\t\tover 80B up to 300B
lines\tlora-sft 1 1000000 1 lora-sft 0\tlora-dpo 2 1000000 1 lora-dpo 0\tfull-sft 3 \
1000000 1 full-sft 0\tfull-dpo 4 1000000 1 full-dpo 0
at\t\t2026-10-01\t\t2\t6\t12\t12\t24
sku\tover-300b\t\tover 300B
at\t\t2026-10-01\t\t2\t10\t20\t20\t40
sku\tmixtral-8x7b\t\tMixtral 8x7B
at\t\t2024-05-01\t2026-10-01\t0\t2.00
at\t\t2026-10-01\t\t0\tnot offered
card\tfireworks-gpu-hours\tFireworks AI\tUSD\t
axis\tpath\tany-region,region-pinned
sku\ta100-80gb\t\tA100 80GB
counts\tgpu-hour
lines\tgpu-hour 0 1 1 gpu-hour 0
at\tany-region\t2024-05-01\t2025-07-19\t0\t3.89
at\tany-region\t2025-07-19\t2026-05-16\t0\t2.90
lines\tgpu-hour 0 1 1 gpu-hour.region-pinned 0
at\tany-region\t2026-05-16\t\t0\tnot published
at\tregion-pinned\t2026-10-01\t\t1\tnot published
sku\th100-80gb\t\tH100 80GB
at\tany-region\t2024-05-01\t2025-07-19\t0\ton request
at\tany-region\t2025-07-19\t2026-02-01\t0\t5.80
at\tany-region\t2026-02-01\t2026-05-16\t0\t4.00
at\tany-region\t2026-05-16\t2026-10-01\t0\t7.00
at\tany-region\t2026-10-01\t\t0\t8.00
at\tregion-pinned\t2026-10-01\t\t1\t12.00
sku\th200-141gb\t\tH200 141GB
at\tany-region\t2025-07-19\t2026-02-01\t0\t6.99
at\tany-region\t2026-02-01\t2026-05-16\t0\t6.00
at\tany-region\t2026-05-16\t2026-10-01\t0\t7.00
at\tany-region\t2026-10-01\t\t0\t8.00
at\tregion-pinned\t2026-10-01\t\t1\t12.00
sku\tb200-180gb\t\tB200 180GB
at\tany-region\t2025-07-19\t2026-02-01\t0\t11.99
at\tany-region\t2026-02-01\t2026-05-16\t0\t9.00
at\tany-region\t2026-05-16\t2026-10-01\t0\t10.00
at\tany-region\t2026-10-01\t\t0\t13.00
at\tregion-pinned\t2026-10-01\t\t1\t19.50
sku\tb300-288gb\t\tB300 288GB
at\tany-region\t2026-05-16\t2026-10-01\t0\t12.00
at\tany-region\t2026-10-01\t\t0\t15.00
at\tregion-pinned\t2026-10-01\t\t1\t22.50
sku\tgb300-288gb\t\tGB300 288GB
at\tany-region\t2026-10-01\t\t0\t20.00
at\tregion-pinned\t2026-10-01\t\t1\t30.00
sku\tmi300x\t\tMI300X
at\tany-region\t2025-07-19\t2026-02-01\t0\t4.99
at\tany-region\t2026-02-01\t\t0\tnot published
at\tregion-pinned\t2026-10-01\t\t1\tnot published
card\tfireworks-images\tFireworks AI\tUSD\t
sku\tsdxl\t\tSDXL
counts\tstep
lines\tstep 0 1 1 step 0
counts\timage-of-30-steps
lines\tstep 0 1 1 step 0\timage-of-30-steps 1 1 1 image-of-30-steps 0
at\t\t2024-05-01\t2025-07-19\t0\tnot published
at\t\t2025-07-19\t\t1\t0.00013\t0.0039
sku\tsdxl-controlnet\t\tSDXL with ControlNet
at\t\t2024-05-01\t2025-07-19\t0\tnot published
at\t\t2025-07-19\t\t1\t0.0002\t0.006
card\tfireworks-serverless\tFireworks AI\tUSD\t
axis\ttier\tstandard,priority,fast
axis\tregion\tglobal,us
axis\tmode\tonline,batch
sku\tkimi-k2p6\t\tKimi K2.6
counts\tinput,cache-write,cache-write-1h,audio-input,image-input,video-input,tool-input
counts\tcached-input,cached-audio-input,cached-image-input
counts\toutput,audio-output,image-output,reasoning
lines\tinput 0 1000000 1 input 0\tcached-input 1 1000000 1 cached-input 0\toutput 2 \
1000000 1 output 0
lines\tinput 0 1000000 1 input.priority 0\tcached-input 1 1000000 1 \
cached-input.priority 0\toutput 2 1000000 1 output.priority 0
at\tstandard,global,online\t2026-05-09\t\t0\t0.95\t0.16\t4.00
lines\tinput 0 1000000 1 input.fast 0\tcached-input 1 1000000 1 cached-input.fast 0\t\
output 2 1000000 1 output.fast 0
at\tpriority,global,online\t2026-05-09\t\t1\t1.50\t0.22\t6.00
at\tfast,global,online\t2026-05-09\t2026-10-01\t2\t2.00\t0.30\t8.00
counts\tinput,cached-input,cache-write,cache-write-1h,audio-input,cached-audio-input,\
cached-image-input,image-input,video-input,tool-input
lines\tinput 3 1000000 1 input.batch 0\toutput 2 1000000 1 output.batch 0
at\tfast,global,online\t2026-10-01\t\t2\tnot offered\tnot offered\tnot offered
at\tstandard,global,batch\t2026-05-09\t2026-08-01\t3\t0.57\t2.40
at\tstandard,global,batch\t2026-08-01\t\t3\t0.475\t2.00
sku\tkimi-k2p5\t\tKimi K2.5
at\tstandard,global,online\t2026-05-09\t2026-08-01\t0\t0.60\t0.10\t3.00
at\tstandard,global,online\t2026-08-01\t\t0\tnot offered\tnot offered\tnot offered
at\tpriority,global,online\t2026-05-09\t\t1\tnot offered\tnot offered\tnot offered
lines\tinput 0 1000000 1 input.us 0\tcached-input 1 1000000 1 cached-input.us 0\t\
output 2 1000000 1 output.us 0
at\tfast,global,online\t2026-05-09\t\t2\tnot offered\tnot offered\tnot offered
lines\tinput 0 1000000 1 input.us-priority 0\tcached-input 1 1000000 1 \
cached-input.us-priority 0\toutput 2 1000000 1 output.us-priority 0
at\tstandard,us,online\t2026-08-01\t\t4\tnot offered\tnot offered\tnot offered
lines\tinput 0 1000000 1 input.fast-us 0\tcached-input 1 1000000 1 \
cached-input.fast-us 0\toutput 2 1000000 1 output.fast-us 0
at\tpriority,us,online\t2026-08-01\t\t5\tnot offered\tnot offered\tnot offered
at\tfast,us,online\t2026-08-01\t\t6\tnot offered\tnot offered\tnot offered
lines\tinput 0 1000000 1 input.batch 0\tcached-input 1 1000000 1 cached-input.batch 0\t\
output 2 1000000 1 output.batch 0
at\tstandard,global,batch\t2026-05-09\t2026-08-01\t3\t0.36\t1.80
at\tstandard,global,batch\t2026-08-01\t\t7\tnot offered\tnot offered\tnot offered
sku\tqwen3p5-397b\t\tQwen3.5-397B-A17B
at\tstandard,global,online\t2026-05-09\t\t0\tnot offered\tnot offered\tnot offered
at\tpriority,global,online\t2026-05-09\t\t1\tnot offered\tnot offered\tnot offered
at\tfast,global,online\t2026-05-09\t\t2\tnot offered\tnot offered\tnot offered
at\tstandard,us,online\t2026-05-09\t\t4\tnot offered\tnot offered\tnot offered
at\tpriority,us,online\t2026-05-09\t\t5\tnot offered\tnot offered\tnot offered
at\tfast,us,online\t2026-05-09\t\t6\tnot offered\tnot offered\tnot offered
at\tstandard,global,batch\t2026-05-09\t\t7\tnot offered\tnot offered\tnot offered
sku\tgpt-oss-120b\t\tGPT-OSS-120B
at\tstandard,global,online\t2026-05-09\t\t0\t0.15\t0.015\t0.60
at\tpriority,global,online\t2026-05-09\t\t1\t0.18\t0.018\t0.72
at\tfast,global,online\t2026-05-09\t\t2\tnot offered\tnot offered\tnot offered
at\tstandard,global,batch\t2026-05-09\t2026-08-01\t3\t0.09\t0.36
at\tstandard,global,batch\t2026-08-01\t\t3\t0.075\t0.30
sku\tgpt-oss-20b\t\tGPT-OSS-20B
at\tstandard,global,online\t2026-05-09\t2026-10-01\t0\t0.07\t0.035\t0.30
at\tstandard,global,online\t2026-10-01\t\t0\tnot offered\tnot offered\tnot offered
at\tpriority,global,online\t2026-05-09\t\t1\tnot offered\tnot offered\tnot offered
at\tfast,global,online\t2026-05-09\t\t2\tnot offered\tnot offered\tnot offered
at\tstandard,us,online\t2026-10-01\t\t4\tnot offered\tnot offered\tnot offered
at\tpriority,us,online\t2026-10-01\t\t5\tnot offered\tnot offered\tnot offered
at\tfast,us,online\t2026-10-01\t\t6\tnot offered\tnot offered\tnot offered
at\tstandard,global,batch\t2026-05-09\t2026-08-01\t3\t0.042\t0.18
at\tstandard,global,batch\t2026-08-01\t2026-10-01\t3\t0.035\t0.15
at\tstandard,global,batch\t2026-10-01\t\t7\tnot offered\tnot offered\tnot offered
sku\tkimi-k3\t\tKimi K3
at\tstandard,global,online\t2026-08-01\t\t0\t3.00\t0.30\t15.00
at\tpriority,global,online\t2026-08-01\t\t1\t3.75\t0.375\t18.75
at\tfast,global,online\t2026-08-01\t\t2\t4.50\t0.45\t22.50
at\tstandard,us,online\t2026-08-01\t2026-09-01\t4\t3.30\t0.33\t16.50
at\tstandard,us,online\t2026-09-01\t\t4\t4.50\t0.45\t22.50
at\tpriority,us,online\t2026-08-01\t2026-09-01\t5\t4.125\t0.4125\t20.625
at\tpriority,us,online\t2026-09-01\t\t5\t5.625\t0.5625\t28.125
at\tstandard,global,batch\t2026-08-01\t\t3\t1.50\t7.50
sku\tkimi-k2p7-code\t\tKimi K2.7 Code
at\tstandard,global,online\t2026-08-01\t\t0\t0.95\t0.19\t4.00
at\tpriority,global,online\t2026-08-01\t\t1\t1.425\t0.285\t6.00
at\tfast,global,online\t2026-08-01\t\t2\t1.90\t0.38\t8.00
at\tstandard,global,batch\t2026-08-01\t\t3\t0.475\t2.00
sku\tdeepseek-v4-pro\t\tDeepSeek V4 Pro
at\tstandard,global,online\t2026-08-01\t\t0\t1.74\t0.145\t3.48
at\tpriority,global,online\t2026-08-01\t\t1\t2.61\t0.218\t5.22
at\tstandard,global,batch\t2026-08-01\t\t3\t0.87\t1.74
sku\tdeepseek-v4-flash\t\tDeepSeek V4 Flash
at\tstandard,global,online\t2026-08-01\t\t0\t0.14\t0.028\t0.28
at\tpriority,global,online\t2026-08-01\t\t1\t0.21\t0.042\t0.42
at\tstandard,global,batch\t2026-08-01\t\t3\t0.07\t0.14
sku\tdeepseek-v4-flash-0731\t\tDeepSeek V4 Flash (0731)
at\tstandard,global,online\t2026-08-01\t\t0\t0.14\t0.028\t0.28
at\tpriority,global,online\t2026-08-01\t\t1\t0.21\t0.042\t0.42
at\tstandard,global,batch\t2026-08-01\t\t3\t0.07\t0.14
sku\tglm-5p2\t\tGLM 5.2
at\tstandard,global,online\t2026-08-01\t\t0\t1.40\t0.14\t4.40
at\tpriority,global,online\t2026-08-01\t\t1\t1.75\t0.18\t5.50
at\tfast,global,online\t2026-08-01\t\t2\t2.10\t0.21\t6.60
at\tfast,us,online\t2026-08-01\t2026-09-01\t6\t2.10\t0.21\t6.60
at\tfast,us,online\t2026-09-01\t\t6\t3.15\t0.315\t9.90
at\tstandard,global,batch\t2026-08-01\t\t3\t0.70\t2.20
sku\tglm-5p1\t\tGLM 5.1
at\tstandard,global,online\t2026-08-01\t\t0\t1.40\t0.26\t4.40
at\tpriority,global,online\t2026-08-01\t\t1\t2.10\t0.39\t6.60
at\tfast,global,online\t2026-08-01\t\t2\t2.80\t0.52\t8.80
at\tstandard,global,batch\t2026-08-01\t\t3\t0.70\t2.20
sku\tqwen3p7-plus\t\tQwen 3.7 Plus
at\tstandard,global,online\t2026-08-01\t\t0\t0.40\t0.08\t1.60
at\tstandard,global,batch\t2026-08-01\t\t3\t0.20\t0.80
sku\tminimax-m3\t\tMiniMax M3
at\tstandard,global,online\t2026-08-01\t\t0\t0.30\t0.06\t1.20
at\tpriority,global,online\t2026-08-01\t\t1\t0.45\t0.09\t1.80
at\tstandard,global,batch\t2026-08-01\t\t3\t0.15\t0.60
sku\tminimax-m2p7\t\tMiniMax M2.7
at\tstandard,global,online\t2026-08-01\t\t0\t0.30\t0.06\t1.20
at\tpriority,global,online\t2026-08-01\t\t1\t0.45\t0.09\t1.80
at\tstandard,global,batch\t2026-08-01\t\t3\t0.15\t0.60
sku\tnemotron-3-ultra\t\tNemotron 3 Ultra (Preview)
at\tstandard,global,online\t2026-08-01\t\t0\t0.60\t0.12\t2.40
at\tstandard,global,batch\t2026-08-01\t\t3\t0.30\t1.20
card\tfireworks-serverless-sizes\tFireworks AI\tUSD\t
sku\tdense-tiny\t\tunder 4B
counts\ttokens
lines\ttokens 0 1000000 1 tokens 0
at\t\t2026-08-01\t\t0\t0.10
sku\tdense-small\t\tup to 16B
at\t\t2024-05-01\t\t0\t0.20
sku\tdense-large\t\t16.1B–80B
at\t\t2024-05-01\t\t0\t0.90
sku\tmoe-small\t\t0B–56B
at\t\t2024-05-01\t\t0\t0.50
sku\tmoe-large\t\t56.1B–176B
at\t\t2024-05-01\t\t0\t1.20
card\tfireworks-spending-tiers\tFireworks AI\tUSD\t
sku\ttier-1\t\tTier 1
counts\tmonthly-limit
lines\tmonthly-limit 0 1 1 monthly-limit 0
at\t\t2024-05-01\t\t0\t50
sku\ttier-2\t\tTier 2
at\t\t2024-05-01\t\t0\t500
sku\ttier-3\t\tTier 3
at\t\t2024-05-01\t\t0\t5000
sku\ttier-4\t\tTier 4
at\t\t2024-05-01\t\t0\t50000
sku\tcustom\t\tCustom
at\t\t2024-05-01\t\t0\ton request
card\tfireworks-training-api\tFireworks AI\tUSD\t
sku\tglm-5p3-flash\t\tGLM 5.3 Flash (200K)
counts\tprefill
counts\tcached-prefill
counts\tsample
counts\ttrain
lines\tprefill 0 1000000 1 prefill 0\tcached-prefill 1 1000000 1 cached-prefill 0\t\
sample 2 1000000 1 sample 0\ttrain 3 1000000 1 train 0
at\t\t2026-10-01\t\t0\t2.96\t0.593\t7.41\t8.89
sku\tglm-5p3\t\tGLM 5.3 (262K)
at\t\t2026-10-01\t\t0\t4.86\t0.972\t12.15\t14.58
sku\tqwen3p8-27b\t\tQwen 3.8 27B (128K)
at\t\t2026-10-01\t\t0\t1.86\t0.372\t5.595\t4.103
sku\tkimi-k3\t\tKimi K3 (192K)
at\t\t2026-10-01\t\t0\t10.87\t2.17\t27.11\t32.55
sku\tdeepseek-v4-flash-0731\t\tDeepSeek V4 Flash 0731 (262K)
at\t\t2026-10-01\t\t0\t1.74\t0.35\t4.33\t5.20
card\ttinker\tThinking Machines\tUSD\t
sku\tkimi-k2p6\t\tKimi K2.6 (128K)
name\tKimi-K2.6 (128K)
counts\tinput,cached-input,cache-write,cache-write-1h,audio-input,cached-audio-input,\
cached-image-input,image-input,video-input,tool-input
counts\toutput,audio-output,image-output,reasoning
lines\tprefill 0 1000000 1 prefill 0\tsample 1 1000000 1 sample 0
counts\ttrain
lines\tprefill 0 1000000 1 prefill 0\tsample 1 1000000 1 sample 0\ttrain 2 1000000 1 \
train 0
at\t\t2026-05-16\t2026-07-02\t0\t5.15\t12.81
counts\tinput,cache-write,cache-write-1h,audio-input,image-input,video-input,tool-input
counts\tcached-input,cached-audio-input,cached-image-input
lines\tprefill 3 1000000 1 prefill 0\tcached-prefill 4 1000000 1 cached-prefill 0\t\
sample 1 1000000 1 sample 0\ttrain 2 1000000 1 train 0
at\t\t2026-07-02\t2026-07-17\t1\t5.15\t12.81\t15.40
at\t\t2026-07-17\t\t2\t5.15\t1.03\t12.81\t15.40
sku\tkimi-k2p6-32k\t\tKimi K2.6 (32K)
name\tKimi-K2.6 (32K)
at\t\t2026-07-02\t2026-07-17\t1\t1.47\t3.66\t4.40
at\t\t2026-07-17\t\t2\t2.205\t0.441\t5.49\t4.84
sku\tkimi-k2p5\t2026-07-12\tKimi K2.5 (128K)
name\tKimi-K2.5 (128K)
at\t\t2026-05-16\t2026-07-02\t0\t5.15\t12.81
at\t\t2026-07-02\t2026-07-12\t1\t5.15\t12.81\t15.40
sku\tkimi-k2p5-32k\t2026-07-12\tKimi K2.5 (32K)
name\tKimi-K2.5 (32K)
at\t\t2026-07-02\t2026-07-12\t1\t1.47\t3.66\t4.40
sku\tqwen3p5-397b\t\tQwen3.5-397B-A17B (256K)
at\t\t2026-05-16\t2026-07-02\t0\t4.00\t10.00
at\t\t2026-07-02\t2026-07-17\t1\t4.00\t10.00\t12.00
at\t\t2026-07-17\t\t2\t4.00\t0.80\t10.00\t12.00
sku\tqwen3p5-397b-64k\t\tQwen3.5-397B-A17B (64K)
at\t\t2026-07-02\t2026-07-17\t1\t2.00\t5.00\t6.00
at\t\t2026-07-17\t\t2\t3\t0.60\t7.50\t6.60
sku\tgpt-oss-120b\t\tGPT-OSS-120B (128K)
at\t\t2026-05-16\t2026-07-02\t0\t0.63\t1.54
at\t\t2026-07-02\t2026-07-17\t1\t0.63\t1.54\t1.82
at\t\t2026-07-17\t\t2\t0.78\t0.156\t1.94\t2.33
sku\tgpt-oss-120b-32k\t\tGPT-OSS-120B (32K)
at\t\t2026-07-02\t2026-07-17\t1\t0.18\t0.44\t0.52
at\t\t2026-07-17\t\t2\t0.33\t0.066\t0.84\t0.737
sku\tgpt-oss-20b\t\tGPT-OSS-20B (32K)
at\t\t2026-07-02\t2026-07-17\t1\t0.12\t0.30\t0.36
at\t\t2026-07-17\t\t2\t0.18\t0.036\t0.45\t0.396
sku\tdeepseek-v3p1\t\tDeepSeek-V3.1 (32K)
at\t\t2026-07-02\t2026-07-17\t1\t1.13\t2.81\t3.38
at\t\t2026-07-17\t\t2\t1.695\t0.339\t4.215\t3.718
sku\tnemotron-3-ultra-64k\t\tNemotron-3-Ultra-550B-A55B (64K)
at\t\t2026-07-02\t2026-07-17\t1\t1.66\t4.15\t4.98
at\t\t2026-07-17\t\t2\t1.66\t0.332\t4.15\t4.98
sku\tnemotron-3-ultra-256k\t\tNemotron-3-Ultra-550B-A55B (256K)
at\t\t2026-07-02\t2026-07-17\t1\t3.32\t8.30\t9.96
at\t\t2026-07-17\t\t2\t3.32\t0.664\t8.30\t9.96
sku\tnemotron-3-super-64k\t\tNemotron-3-Super-120B-A12B (64K)
at\t\t2026-07-02\t2026-07-17\t1\t0.38\t0.96\t1.16
at\t\t2026-07-17\t\t2\t0.38\t0.076\t0.96\t1.16
sku\tnemotron-3-super-256k\t\tNemotron-3-Super-120B-A12B (256K)
at\t\t2026-07-02\t2026-07-17\t1\t0.76\t1.92\t2.32
at\t\t2026-07-17\t\t2\t0.76\t0.152\t1.92\t2.32
sku\tnemotron-3-nano\t\tNemotron-3-Nano-30B-A3B (64K)
at\t\t2026-07-02\t2026-07-17\t1\t0.13\t0.33\t0.40
at\t\t2026-07-17\t\t2\t0.13\t0.026\t0.33\t0.40
sku\tqwen3p6-35b\t\tQwen3.6-35B-A3B (64K)
at\t\t2026-07-02\t2026-07-17\t1\t0.36\t0.89\t1.07
at\t\t2026-07-17\t\t2\t0.36\t0.072\t0.89\t1.07
sku\tqwen3p6-27b\t\tQwen3.6-27B (64K)
at\t\t2026-07-02\t2026-07-17\t1\t1.24\t3.73\t3.73
at\t\t2026-07-17\t\t2\t1.24\t0.248\t3.73\t3.73
sku\tqwen3p5-35b-base\t\tQwen3.5-35B-A3B-Base (64K)
at\t\t2026-07-02\t2026-07-17\t1\t0.36\t0.89\t1.07
at\t\t2026-07-17\t\t2\t0.36\t0.072\t0.89\t1.07
sku\tqwen3p5-9b\t\tQwen3.5-9B (64K)
at\t\t2026-07-02\t2026-07-17\t1\t0.44\t1.33\t1.33
at\t\t2026-07-17\t\t2\t0.44\t0.088\t1.33\t1.33
sku\tqwen3p5-9b-base\t\tQwen3.5-9B-Base (64K)
at\t\t2026-07-02\t2026-07-17\t1\t0.44\t1.33\t1.33
at\t\t2026-07-17\t\t2\t0.44\t0.088\t1.33\t1.33
sku\tqwen3p5-4b\t\tQwen3.5-4B (64K)
at\t\t2026-07-02\t2026-07-17\t1\t0.22\t0.67\t0.67
at\t\t2026-07-17\t\t2\t0.22\t0.044\t0.67\t0.67
sku\tqwen3-8b\t\tQwen3-8B (32K)
at\t\t2026-07-02\t2026-07-17\t1\t0.13\t0.40\t0.40
at\t\t2026-07-17\t\t2\t0.13\t0.026\t0.40\t0.40
card\ttinker-storage\tThinking Machines\tUSD\t
sku\tstorage\t\tStorage
counts\tgb-month
lines\tgb-month 0 1 1 gb-month 0
at\t\t2026-07-17\t\t0\t0.10

"""
"""Every price by card, SKU and period: a line is a fact, with tabs between fields."""


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
    counts: Mapping[str, Number],
    *,
    provider: str | None = None,
    choices: Mapping[str, str] | None = None,
) -> list[RequestPrice]:
    """What one request costs by every card that knows its model, in the cards' order.

    Args:
        model: An SKU's id, another name of it, or one that its match rules take;
            capitals do not matter.
        at: The moment, with its zone; the rates in force and the hours follow from it.
        counts: By what is counted, none of them a part of another:
            {"input": 12000, "cached-input": 80000, "output": 900}.
        provider: Only this provider's cards, by its name or the id of a card.
        choices: Values of the card's axes, such as {"tier": "priority"}; what is left
            out has its default.

    Returns:
        A price for each card, or why it has none; empty where no card knows the model.

    Raises:
        TypeError: The moment is not a datetime, or a count is not a number.
        ValueError: The moment has no zone, or a count is not from 0 on.
    """
    if not isinstance(_unchecked(at), datetime):
        raise TypeError(f"at must be a datetime, not {type(at).__name__}")
    if at.tzinfo is None:
        raise ValueError(f"{at} has no zone: give it one, such as timezone.utc")
    counted = {what: _number(f"counts[{what!r}]", n) for what, n in counts.items()}
    for what, number in counted.items():
        if not 0 <= number < math.inf:
            raise ValueError(f"the count of {what} is {number}")
    moment = at.astimezone(timezone.utc)
    cards = _priced_cards()
    prices: list[RequestPrice] = []
    for card in cards.values():
        if provider is not None and provider.lower() not in (
            card.provider.lower(),
            card.id,
        ):
            continue
        for asked in (card.id, *card.fallback):
            found = cards[asked].find(model) if asked in cards else None
            if found is not None:
                prices.append(
                    _price_by(
                        cards[asked],
                        *found,
                        card.provider,
                        moment,
                        counted,
                        choices or {},
                    )
                )
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
        return self.lowest or (
            count >= self.start if self.inclusive else count > self.start
        )

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
class _Zone:
    end: datetime
    offsets: list[tuple[datetime, timedelta]]

    def why_unknown(self, moment: datetime) -> str | None:
        start = self.offsets[0][0]
        if start <= moment < self.end:
            return None
        return (
            f"Hours of a time zone are known from {start.date()}"
            f" up to {self.end.date()} only."
        )

    def clock_at(self, moment: datetime) -> datetime:
        """What the zone's clocks show at a moment that is known."""
        return moment + next(
            offset for start, offset in reversed(self.offsets) if start <= moment
        )


@dataclass
class _Window:
    value: str
    start: int
    end: int
    days: str
    zone: _Zone | None

    def contains(self, utc: datetime) -> bool:
        moment = utc if self.zone is None else self.zone.clock_at(utc)
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
    lines: list[list[_Line]]
    names: dict[str, _Sku]
    rules: list[_Rule]

    def find(self, model: str) -> tuple[_Sku, str] | None:
        """The SKU that a name means, with what of it has taken the name."""
        sku = self.names.get(model.lower())
        if sku is not None:
            return sku, model
        rule = next(
            (rule for rule in self.rules if rule.expression.fullmatch(model)), None
        )
        return None if rule is None else (rule.sku, rule.pattern)


def _list(field: str) -> list[str]:
    return field.split(",") if field else []


def _day(field: str) -> date | None:
    return date.fromisoformat(field) if field else None


def _minute(field: str) -> datetime:
    return datetime.fromtimestamp(int(field) * 60, timezone.utc)


def _zone(end: str, offsets: str) -> _Zone:
    numbers = offsets.split(" ")
    return _Zone(
        _minute(end),
        [
            (_minute(start), timedelta(minutes=int(offset)))
            for start, offset in zip(numbers[::2], numbers[1::2])
        ],
    )


def _line(card: _Card, text: str) -> _Line:
    """What a meter charges for, and its steps, which have no amounts yet."""
    meter, counts, units, package, *steps = text.split(" ")
    return _Line(
        meter,
        card.count_lists[int(counts)],
        float(units),
        float(package),
        [
            _Step(
                key, float(bound.lstrip("<>=")), bound[0] == "=", bound == "0", "", None
            )
            for key, bound in zip(steps[::2], steps[1::2])
        ],
    )


def _with_amount(step: _Step, value: str) -> _Step:
    amount = 0.0 if value == "free" else float(value) if value[0].isdigit() else None
    return replace(step, value=value, amount=amount)


def _with_amounts(lines: list[_Line], amounts: Iterable[str]) -> list[_Line]:
    values = iter(amounts)
    return [
        replace(line, steps=[_with_amount(step, next(values)) for step in line.steps])
        for line in lines
    ]


def _rule(weight: str, pattern: str, sku: _Sku) -> _Rule:
    expression = re.compile(
        ".*".join(re.escape(part) for part in pattern.split("*")),
        re.IGNORECASE | re.DOTALL,
    )
    return _Rule(pattern, int(weight), expression, sku)


@lru_cache(maxsize=None)
def _priced_cards() -> dict[str, _Card]:
    """Reads _PRICES: fields between tabs, the first of which says what the line is."""
    cards: dict[str, _Card] = {}
    # What a line belongs to is the last of its kind above it.
    card = _Card("", "", "", [], False, [], [], [], [], {}, [])
    sku = _Sku("", None, "", {})
    zones: dict[str, _Zone] = {}
    for text in _PRICES.split("\n"):
        word, *fields = text.split("\t")
        if word == "card":
            card = _Card(
                fields[0],
                fields[1],
                fields[2],
                _list(fields[3]),
                False,
                [],
                [],
                [],
                [],
                {},
                [],
            )
            cards[card.id] = card
        elif word == "steps":
            card.graduated, card.by = fields[0] == "graduated", _list(fields[1])
        elif word == "axis":
            card.axes.append(_Axis(fields[0], _list(fields[1]), []))
        elif word == "zone":
            zones[fields[0]] = _zone(fields[1], fields[2])
        elif word == "hours":
            card.axes[-1].windows.append(
                _Window(
                    fields[0],
                    int(fields[1]),
                    int(fields[2]),
                    fields[3],
                    zones[fields[4]] if len(fields) > 4 else None,
                )
            )
        elif word == "sku":
            sku = _Sku(fields[0], _day(fields[1]), fields[2], {})
            card.names.setdefault(sku.id.lower(), sku)
        elif word == "name":
            card.names.setdefault(fields[0].lower(), sku)
        elif word == "match":
            card.rules.append(_rule(fields[0], fields[1], sku))
        elif word == "counts":
            card.count_lists.append(_list(fields[0]))
        elif word == "lines":
            card.lines.append([_line(card, line) for line in fields])
        elif word == "at":
            lines = _with_amounts(card.lines[int(fields[3])], fields[4:])
            tariff = _Tariff(date.fromisoformat(fields[1]), _day(fields[2]), lines)
            sku.tariffs.setdefault(fields[0], []).append(tariff)
    for card in cards.values():
        card.rules.sort(key=lambda rule: -rule.weight)
    return cards


def _values(
    card: _Card, choices: Mapping[str, str], moment: datetime
) -> list[str] | str:
    """The values of a card's axes for a request; or why they cannot be had."""
    for chosen, value in choices.items():
        axis = next((axis for axis in card.axes if axis.id == chosen), None)
        if axis is None:
            return f"The card does not tell requests apart by {chosen}."
        if value not in axis.values:
            return f"The card has no {chosen} '{value}', only {', '.join(axis.values)}."
    values: list[str] = []
    for axis in card.axes:
        if axis.id in choices:
            values.append(choices[axis.id])
            continue
        for window in axis.windows:
            why = None if window.zone is None else window.zone.why_unknown(moment)
            if why is not None:
                return why
        found = next(
            (window.value for window in axis.windows if window.contains(moment)),
            axis.values[0],
        )
        values.append(found)
    return values


def _charged_steps(
    line: _Line, count: float, deciding: float, graduated: bool
) -> list[tuple[_Step, float]]:
    """Each unit at the price of its step, or all at that of the deciding count."""
    if not graduated:
        return [
            (
                next(
                    step
                    for step in reversed(line.steps)
                    if step.is_reached_by(deciding)
                ),
                count,
            )
        ]
    parts: list[tuple[_Step, float]] = []
    for i, step in enumerate(line.steps):
        end = (
            min(count, line.steps[i + 1].units_before())
            if i + 1 < len(line.steps)
            else count
        )
        if end > step.units_before():
            parts.append((step, end - step.units_before()))
    return parts


def _charge(
    card: _Card, sku: _Sku, lines: list[_Line], counts: Mapping[str, float]
) -> list[RequestCharge] | str:
    """What the counts of a request are charged; or why something has no price."""
    counted = {what: number for what, number in counts.items() if number != 0}
    if "request" not in counts and any("request" in line.counts for line in lines):
        counted["request"] = 1.0
    for what in counted:
        if not any(what in line.counts for line in lines):
            return f"Nothing on the card charges for {what}."
    found: list[tuple[_Line, tuple[str, ...], float]] = []
    deciding = 0.0
    for line in lines:
        own = [what for what in line.counts if what in counted]
        if own:
            count = 0.0
            for what in own:
                count += counted[what]
            found.append(
                (line, tuple(what for what in own if what != line.counts[0]), count)
            )
            deciding += count if line.meter in card.by else 0.0
    charges: list[RequestCharge] = []
    for line, includes, count in found:
        for step, part in _charged_steps(
            line, count, deciding if card.by else count, card.graduated
        ):
            rate = f"{card.id}.{sku.id}.{step.key}"
            if step.amount is None:
                return f"'{rate}' is {step.value}."
            units = (
                math.ceil(part / line.package) * line.package
                if line.package > 1
                else part
            )
            charges.append(
                RequestCharge(
                    line.meter,
                    includes,
                    units,
                    rate,
                    step.value,
                    units * step.amount / line.units,
                )
            )
    return charges


def _price_by(
    card: _Card,
    sku: _Sku,
    matched_by: str,
    provider: str,
    moment: datetime,
    counts: Mapping[str, float],
    choices: Mapping[str, str],
) -> RequestPrice:
    """The price by one card."""
    chosen: dict[str, str] = {}

    def missing(why: str) -> RequestPrice:
        return RequestPrice(
            provider,
            card.id,
            sku.id,
            matched_by,
            MappingProxyType(chosen),
            card.currency,
            None,
            why,
            (),
        )

    day = moment.date()
    if sku.retired is not None and sku.retired <= day:
        return missing(f"{sku.label} cannot be bought since {sku.retired}.")
    values = _values(card, choices, moment)
    if isinstance(values, str):
        return missing(values)
    chosen.update((axis.id, value) for axis, value in zip(card.axes, values))
    tariffs = sku.tariffs.get(",".join(values), [])
    tariff = next(
        (t for t in tariffs if t.since <= day and (t.until is None or day < t.until)),
        None,
    )
    if tariff is None:
        where = ", ".join(f"{axis} {value}" for axis, value in chosen.items())
        return missing(f"Nothing is priced{' at ' if where else ''}{where} on {day}.")
    charges = _charge(card, sku, tariff.lines, counts)
    if isinstance(charges, str):
        return missing(charges)
    total = 0.0
    for charge in charges:
        total += charge.amount
    return RequestPrice(
        provider,
        card.id,
        sku.id,
        matched_by,
        MappingProxyType(chosen),
        card.currency,
        total,
        None,
        tuple(charges),
    )


def prompt_tokens(
    *,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
) -> float:
    """Prompt tokens per episode, in tokens.

    Every turn sends the whole history again, so prompts grow with the square of the
    number of turns.

    prompt_tokens = Σ_{t=1..T} (P₁ + (t − 1)·Δ) = T·P₁ + Δ·T·(T − 1) / 2

    Args:
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.

    Raises:
        TypeError: An argument is not a number.
    """
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    return turns * initial_prompt + added_per_turn * turns * (turns - 1.0) / 2.0


def uncached_prompt_tokens(
    *,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
) -> float:
    """Uncached prompt tokens per episode, in tokens.

    With a cache each token is prefilled once; all of them stand in the last prompt.

    uncached_prompt_tokens = P₁ + (T − 1)·Δ

    Args:
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.

    Raises:
        TypeError: An argument is not a number.
    """
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    return initial_prompt + (turns - 1.0) * added_per_turn


def cached_prompt_tokens(
    *,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
) -> float:
    """Cached prompt tokens per episode, in tokens.

    The rest of the prompts repeats what an earlier turn has sent.

    cached_prompt_tokens = P_Σ − P_T

    Args:
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.

    Raises:
        TypeError: An argument is not a number.
    """
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    prompt_tokens_ = prompt_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
    )
    uncached_prompt_tokens_ = uncached_prompt_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
    )
    return prompt_tokens_ - uncached_prompt_tokens_


def cache_hit(
    *,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
) -> float:
    """Cache hit.

    The cached share of the prompt tokens, 0 where there are none.

    cache_hit = if(P_Σ > 0, P_cached / P_Σ, 0)

    Args:
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.

    Raises:
        TypeError: An argument is not a number.
    """
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    prompt_tokens_ = prompt_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
    )
    if prompt_tokens_ > 0.0:
        cached_prompt_tokens_ = cached_prompt_tokens(
            turns=turns,
            initial_prompt=initial_prompt,
            added_per_turn=added_per_turn,
        )
        return _divide(cached_prompt_tokens_, prompt_tokens_)
    return 0.0


def decode_tokens(*, turns: Number, decode_per_turn: Number) -> float:
    """Generated tokens per episode, in tokens.

    Every turn generates the same number of tokens.

    decode_tokens = T·d

    Args:
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.

    Raises:
        TypeError: An argument is not a number.
    """
    turns = _number("turns", turns)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    return turns * decode_per_turn


def last_request_tokens(
    *,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
) -> float:
    """Last request, in tokens.

    The last prompt and what it generates stand in the model's context together.

    last_request_tokens = P_T + d·1 turn

    Args:
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.

    Raises:
        TypeError: An argument is not a number.
    """
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    uncached_prompt_tokens_ = uncached_prompt_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
    )
    return uncached_prompt_tokens_ + decode_per_turn * 1.0


def context_overrun(
    *,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
    context: Number,
) -> float:
    """Context overrun, in tokens.

    How many tokens the last request has more than the context holds; below zero it
    fits.

    context_overrun = M − L

    Args:
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        context: Context length, in tokens (L). The most tokens of prompt and generation
            that the model holds in one request.

    Raises:
        TypeError: An argument is not a number.
    """
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    context = _number("context", context)
    last_request_tokens_ = last_request_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
        decode_per_turn=decode_per_turn,
    )
    return last_request_tokens_ - context


def turns_in_context(
    *,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
    context: Number,
) -> float:
    """Turns that fit, in turns.

    Turns whose request fits the model's context; whole ones are meant, so round down.

    turns_in_context = if(X > 0, if(Δ > 0, max(0, (L − P₁ − d·1 turn + Δ·1 turn) / Δ),
    0), T)

    Args:
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        context: Context length, in tokens (L). The most tokens of prompt and generation
            that the model holds in one request.

    Raises:
        TypeError: An argument is not a number.
    """
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    context = _number("context", context)
    context_overrun_ = context_overrun(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
        decode_per_turn=decode_per_turn,
        context=context,
    )
    if context_overrun_ > 0.0:
        if added_per_turn > 0.0:
            return _max(
                0.0,
                _divide(
                    context
                    - initial_prompt
                    - decode_per_turn * 1.0
                    + added_per_turn * 1.0,
                    added_per_turn,
                ),
            )
        return 0.0
    return turns


def added_shortfall(*, added_per_turn: Number, decode_per_turn: Number) -> float:
    """Generated but not added, in tokens/turn.

    How much more a turn generates than it adds to the next prompt; above zero,
    something is dropped on the way.

    added_shortfall = d − Δ

    Args:
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.

    Raises:
        TypeError: An argument is not a number.
    """
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    return decode_per_turn - added_per_turn


def tinker_flat_episode(
    *,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
    prefill: Number,
    sample: Number,
) -> float:
    """Tinker per episode, no cached prefill, in USD.

    Every prompt token is billed at the prefill rate, however often it was sent before.

    tinker_flat_episode = (P_Σ·r_prefill + D·r_sample) / 10⁶

    Args:
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        prefill: Prefill rate, in USD/Mtok (r_prefill). What prompt tokens cost where
            the provider bills prefill.
        sample: Sample rate, in USD/Mtok (r_sample). What generated tokens cost where
            the provider bills prefill.

    Raises:
        TypeError: An argument is not a number.
    """
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    prefill = _number("prefill", prefill)
    sample = _number("sample", sample)
    prompt_tokens_ = prompt_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
    )
    decode_tokens_ = decode_tokens(turns=turns, decode_per_turn=decode_per_turn)
    return (prompt_tokens_ * prefill + decode_tokens_ * sample) / 1000000.0


def tinker_flat_prefill_cost(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    prefill: Number,
) -> float:
    """Tinker prefill, no cached prefill, in USD.

    The prefill of all episodes.

    tinker_flat_prefill_cost = N·P_Σ·r_prefill / 10⁶

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        prefill: Prefill rate, in USD/Mtok (r_prefill). What prompt tokens cost where
            the provider bills prefill.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    prefill = _number("prefill", prefill)
    prompt_tokens_ = prompt_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
    )
    return episodes * prompt_tokens_ * prefill / 1000000.0


def tinker_decode_cost(
    *,
    episodes: Number,
    turns: Number,
    decode_per_turn: Number,
    sample: Number,
) -> float:
    """Tinker sampling, in USD.

    The generated tokens of all episodes.

    tinker_decode_cost = N·D·r_sample / 10⁶

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        sample: Sample rate, in USD/Mtok (r_sample). What generated tokens cost where
            the provider bills prefill.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    sample = _number("sample", sample)
    decode_tokens_ = decode_tokens(turns=turns, decode_per_turn=decode_per_turn)
    return episodes * decode_tokens_ * sample / 1000000.0


def tinker_flat_total(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
    prefill: Number,
    sample: Number,
) -> float:
    """Tinker, no cached prefill, in USD.

    The cost of all episodes, which is prefill and sampling.

    tinker_flat_total = C_flat_prefill + C_sample = N·c_flat

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        prefill: Prefill rate, in USD/Mtok (r_prefill). What prompt tokens cost where
            the provider bills prefill.
        sample: Sample rate, in USD/Mtok (r_sample). What generated tokens cost where
            the provider bills prefill.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    prefill = _number("prefill", prefill)
    sample = _number("sample", sample)
    tinker_flat_episode_ = tinker_flat_episode(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
        decode_per_turn=decode_per_turn,
        prefill=prefill,
        sample=sample,
    )
    return episodes * tinker_flat_episode_


def tinker_cached_episode(
    *,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
    prefill: Number,
    cached_prefill: Number,
    sample: Number,
) -> float:
    """Tinker per episode, in USD.

    Each prompt token is billed once at the prefill rate, and then at the cached prefill
    rate.

    tinker_cached_episode = (P_T·r_prefill + P_cached·r_cached_prefill + D·r_sample) /
    10⁶

    Args:
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        prefill: Prefill rate, in USD/Mtok (r_prefill). What prompt tokens cost where
            the provider bills prefill.
        cached_prefill: Cached prefill rate, in USD/Mtok (r_cached_prefill). What prompt
            tokens cost that an earlier request has prefilled.
        sample: Sample rate, in USD/Mtok (r_sample). What generated tokens cost where
            the provider bills prefill.

    Raises:
        TypeError: An argument is not a number.
    """
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    prefill = _number("prefill", prefill)
    cached_prefill = _number("cached_prefill", cached_prefill)
    sample = _number("sample", sample)
    uncached_prompt_tokens_ = uncached_prompt_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
    )
    cached_prompt_tokens_ = cached_prompt_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
    )
    decode_tokens_ = decode_tokens(turns=turns, decode_per_turn=decode_per_turn)
    return (
        uncached_prompt_tokens_ * prefill
        + cached_prompt_tokens_ * cached_prefill
        + decode_tokens_ * sample
    ) / 1000000.0


def tinker_uncached_cost(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    prefill: Number,
) -> float:
    """Tinker prefill, in USD.

    The uncached prompt tokens of all episodes.

    tinker_uncached_cost = N·P_T·r_prefill / 10⁶

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        prefill: Prefill rate, in USD/Mtok (r_prefill). What prompt tokens cost where
            the provider bills prefill.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    prefill = _number("prefill", prefill)
    uncached_prompt_tokens_ = uncached_prompt_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
    )
    return episodes * uncached_prompt_tokens_ * prefill / 1000000.0


def tinker_cached_cost(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    cached_prefill: Number,
) -> float:
    """Tinker cached prefill, in USD.

    The cached prompt tokens of all episodes.

    tinker_cached_cost = N·P_cached·r_cached_prefill / 10⁶

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        cached_prefill: Cached prefill rate, in USD/Mtok (r_cached_prefill). What prompt
            tokens cost that an earlier request has prefilled.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    cached_prefill = _number("cached_prefill", cached_prefill)
    cached_prompt_tokens_ = cached_prompt_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
    )
    return episodes * cached_prompt_tokens_ * cached_prefill / 1000000.0


def tinker_cached_total(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
    prefill: Number,
    cached_prefill: Number,
    sample: Number,
) -> float:
    """Tinker, in USD.

    The cost of all episodes, which is prefill, cached prefill and sampling.

    tinker_cached_total = C_prefill + C_cached_prefill + C_sample = N·c_tinker

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        prefill: Prefill rate, in USD/Mtok (r_prefill). What prompt tokens cost where
            the provider bills prefill.
        cached_prefill: Cached prefill rate, in USD/Mtok (r_cached_prefill). What prompt
            tokens cost that an earlier request has prefilled.
        sample: Sample rate, in USD/Mtok (r_sample). What generated tokens cost where
            the provider bills prefill.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    prefill = _number("prefill", prefill)
    cached_prefill = _number("cached_prefill", cached_prefill)
    sample = _number("sample", sample)
    tinker_cached_episode_ = tinker_cached_episode(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
        decode_per_turn=decode_per_turn,
        prefill=prefill,
        cached_prefill=cached_prefill,
        sample=sample,
    )
    return episodes * tinker_cached_episode_


def serverless_episode(
    *,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
    input: Number,
    cached_input: Number,
    output: Number,
) -> float:
    """Serverless per episode, in USD.

    Uncached and cached input and output are billed apart.

    serverless_episode = (P_T·r_input + P_cached·r_cached_input + D·r_output) / 10⁶

    Args:
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        input: Input rate, in USD/Mtok (r_input). What prompt tokens cost on a
            serverless path.
        cached_input: Cached input rate, in USD/Mtok (r_cached_input). What prompt
            tokens cost on a serverless path that are in its cache.
        output: Output rate, in USD/Mtok (r_output). What generated tokens cost on a
            serverless path.

    Raises:
        TypeError: An argument is not a number.
    """
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    input = _number("input", input)
    cached_input = _number("cached_input", cached_input)
    output = _number("output", output)
    uncached_prompt_tokens_ = uncached_prompt_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
    )
    cached_prompt_tokens_ = cached_prompt_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
    )
    decode_tokens_ = decode_tokens(turns=turns, decode_per_turn=decode_per_turn)
    return (
        uncached_prompt_tokens_ * input
        + cached_prompt_tokens_ * cached_input
        + decode_tokens_ * output
    ) / 1000000.0


def serverless_uncached_cost(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    input: Number,
) -> float:
    """Serverless input, in USD.

    The uncached prompt tokens of all episodes.

    serverless_uncached_cost = N·P_T·r_input / 10⁶

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        input: Input rate, in USD/Mtok (r_input). What prompt tokens cost on a
            serverless path.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    input = _number("input", input)
    uncached_prompt_tokens_ = uncached_prompt_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
    )
    return episodes * uncached_prompt_tokens_ * input / 1000000.0


def serverless_cached_cost(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    cached_input: Number,
) -> float:
    """Serverless cached input, in USD.

    The cached prompt tokens of all episodes.

    serverless_cached_cost = N·P_cached·r_cached_input / 10⁶

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        cached_input: Cached input rate, in USD/Mtok (r_cached_input). What prompt
            tokens cost on a serverless path that are in its cache.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    cached_input = _number("cached_input", cached_input)
    cached_prompt_tokens_ = cached_prompt_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
    )
    return episodes * cached_prompt_tokens_ * cached_input / 1000000.0


def serverless_decode_cost(
    *,
    episodes: Number,
    turns: Number,
    decode_per_turn: Number,
    output: Number,
) -> float:
    """Serverless output, in USD.

    The generated tokens of all episodes.

    serverless_decode_cost = N·D·r_output / 10⁶

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        output: Output rate, in USD/Mtok (r_output). What generated tokens cost on a
            serverless path.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    output = _number("output", output)
    decode_tokens_ = decode_tokens(turns=turns, decode_per_turn=decode_per_turn)
    return episodes * decode_tokens_ * output / 1000000.0


def serverless_total(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
    input: Number,
    cached_input: Number,
    output: Number,
) -> float:
    """Serverless, in USD.

    The cost of all episodes, which is input, cached input and output.

    serverless_total = C_input + C_cached_input + C_output = N·c_serverless

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        input: Input rate, in USD/Mtok (r_input). What prompt tokens cost on a
            serverless path.
        cached_input: Cached input rate, in USD/Mtok (r_cached_input). What prompt
            tokens cost on a serverless path that are in its cache.
        output: Output rate, in USD/Mtok (r_output). What generated tokens cost on a
            serverless path.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    input = _number("input", input)
    cached_input = _number("cached_input", cached_input)
    output = _number("output", output)
    serverless_episode_ = serverless_episode(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
        decode_per_turn=decode_per_turn,
        input=input,
        cached_input=cached_input,
        output=output,
    )
    return episodes * serverless_episode_


def prefill_time(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    prompt_tps: Number,
) -> float:
    """Prefill time, in s.

    How long the cluster prefills, with each token prefilled once; 0 where there is
    nothing to prefill.

    prefill_time = if(N·P_T ≠ 0, N·P_T / v_prompt, 0)

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the
            whole cluster prefills in a second.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    prompt_tps = _number("prompt_tps", prompt_tps)
    uncached_prompt_tokens_ = uncached_prompt_tokens(
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
    )
    if episodes * uncached_prompt_tokens_ != 0.0:
        return _divide(episodes * uncached_prompt_tokens_, prompt_tps)
    return 0.0


def decode_time(
    *,
    episodes: Number,
    turns: Number,
    decode_per_turn: Number,
    decode_tps: Number,
) -> float:
    """Decode time, in s.

    How long the cluster generates; 0 where it generates nothing.

    decode_time = if(N·D ≠ 0, N·D / v_decode, 0)

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole
            cluster generates in a second.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    decode_tps = _number("decode_tps", decode_tps)
    decode_tokens_ = decode_tokens(turns=turns, decode_per_turn=decode_per_turn)
    if episodes * decode_tokens_ != 0.0:
        return _divide(episodes * decode_tokens_, decode_tps)
    return 0.0


def cluster_time(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
    prompt_tps: Number,
    decode_tps: Number,
) -> float:
    """Cluster time, in s.

    The two run side by side, so the longer one counts.

    cluster_time = max(t_prefill, t_decode)

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the
            whole cluster prefills in a second.
        decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole
            cluster generates in a second.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    prompt_tps = _number("prompt_tps", prompt_tps)
    decode_tps = _number("decode_tps", decode_tps)
    prefill_time_ = prefill_time(
        episodes=episodes,
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
        prompt_tps=prompt_tps,
    )
    decode_time_ = decode_time(
        episodes=episodes,
        turns=turns,
        decode_per_turn=decode_per_turn,
        decode_tps=decode_tps,
    )
    return _max(prefill_time_, decode_time_)


def prefill_hours(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    prompt_tps: Number,
) -> float:
    """Prefill hours, in hours.

    The prefill time in hours.

    prefill_hours = t_prefill / 3600

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the
            whole cluster prefills in a second.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    prompt_tps = _number("prompt_tps", prompt_tps)
    prefill_time_ = prefill_time(
        episodes=episodes,
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
        prompt_tps=prompt_tps,
    )
    return prefill_time_ / 3600.0


def decode_hours(
    *,
    episodes: Number,
    turns: Number,
    decode_per_turn: Number,
    decode_tps: Number,
) -> float:
    """Decode hours, in hours.

    The decode time in hours.

    decode_hours = t_decode / 3600

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole
            cluster generates in a second.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    decode_tps = _number("decode_tps", decode_tps)
    decode_time_ = decode_time(
        episodes=episodes,
        turns=turns,
        decode_per_turn=decode_per_turn,
        decode_tps=decode_tps,
    )
    return decode_time_ / 3600.0


def cluster_hours(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
    prompt_tps: Number,
    decode_tps: Number,
) -> float:
    """Cluster hours, in hours.

    The cluster time in hours.

    cluster_hours = t_cluster / 3600

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the
            whole cluster prefills in a second.
        decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole
            cluster generates in a second.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    prompt_tps = _number("prompt_tps", prompt_tps)
    decode_tps = _number("decode_tps", decode_tps)
    cluster_time_ = cluster_time(
        episodes=episodes,
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
        decode_per_turn=decode_per_turn,
        prompt_tps=prompt_tps,
        decode_tps=decode_tps,
    )
    return cluster_time_ / 3600.0


def dedicated_total(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
    gpus: Number,
    gpu_hour: Number,
    prompt_tps: Number,
    decode_tps: Number,
    utilization: Number,
) -> float:
    """Dedicated, in USD.

    GPU-hours are billed idle or busy, so a cluster that works half of the time costs
    twice as much.

    dedicated_total = H·G·r_GPU / u

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
        gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an
            hour, idle or busy.
        prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the
            whole cluster prefills in a second.
        decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole
            cluster generates in a second.
        utilization: Utilisation (u). The share of the billed time in which the cluster
            works.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    gpus = _number("gpus", gpus)
    gpu_hour = _number("gpu_hour", gpu_hour)
    prompt_tps = _number("prompt_tps", prompt_tps)
    decode_tps = _number("decode_tps", decode_tps)
    utilization = _number("utilization", utilization)
    cluster_hours_ = cluster_hours(
        episodes=episodes,
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
        decode_per_turn=decode_per_turn,
        prompt_tps=prompt_tps,
        decode_tps=decode_tps,
    )
    return _divide(cluster_hours_ * gpus * gpu_hour, utilization)


def dedicated_episode(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
    gpus: Number,
    gpu_hour: Number,
    prompt_tps: Number,
    decode_tps: Number,
    utilization: Number,
) -> float:
    """Dedicated per episode, in USD.

    The cost of the cluster, shared among the episodes.

    dedicated_episode = C_dedicated / N

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
        gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an
            hour, idle or busy.
        prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the
            whole cluster prefills in a second.
        decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole
            cluster generates in a second.
        utilization: Utilisation (u). The share of the billed time in which the cluster
            works.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    gpus = _number("gpus", gpus)
    gpu_hour = _number("gpu_hour", gpu_hour)
    prompt_tps = _number("prompt_tps", prompt_tps)
    decode_tps = _number("decode_tps", decode_tps)
    utilization = _number("utilization", utilization)
    dedicated_total_ = dedicated_total(
        episodes=episodes,
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
        decode_per_turn=decode_per_turn,
        gpus=gpus,
        gpu_hour=gpu_hour,
        prompt_tps=prompt_tps,
        decode_tps=decode_tps,
        utilization=utilization,
    )
    return _divide(dedicated_total_, episodes)


def cluster_cost_per_mtok(
    *,
    gpus: Number,
    gpu_hour: Number,
    cluster_tps: Number,
) -> float:
    """Cost of a cluster per 1M tokens, in USD/Mtok.

    More replicas make more tokens in the same time for proportionally more money, so
    this stays as it is.

    cluster_cost_per_mtok = G·r_GPU / v·10⁶ / 3600

    Args:
        gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
        gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an
            hour, idle or busy.
        cluster_tps: Cluster throughput, in tokens/s (v). Tokens of the kind asked about
            that the whole cluster handles in a second.

    Raises:
        TypeError: An argument is not a number.
    """
    gpus = _number("gpus", gpus)
    gpu_hour = _number("gpu_hour", gpu_hour)
    cluster_tps = _number("cluster_tps", cluster_tps)
    return _divide(gpus * gpu_hour, cluster_tps) * 1000000.0 / 3600.0


def hours_at_par(
    *,
    gpus: Number,
    gpu_hour: Number,
    utilization: Number,
    baseline_total: Number,
) -> float:
    """Cluster hours at par, in hours.

    The hours of work that the baseline's total buys on the cluster.

    hours_at_par = C₀·u / (G·r_GPU)

    Args:
        gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
        gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an
            hour, idle or busy.
        utilization: Utilisation (u). The share of the billed time in which the cluster
            works.
        baseline_total: Baseline total, in USD (C₀). What the offer that others are
            compared with costs for all episodes.

    Raises:
        TypeError: An argument is not a number.
    """
    gpus = _number("gpus", gpus)
    gpu_hour = _number("gpu_hour", gpu_hour)
    utilization = _number("utilization", utilization)
    baseline_total = _number("baseline_total", baseline_total)
    return _divide(baseline_total * utilization, gpus * gpu_hour)


def gpus_at_par(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
    gpu_hour: Number,
    prompt_tps: Number,
    decode_tps: Number,
    utilization: Number,
    baseline_total: Number,
) -> float:
    """GPUs at par, in GPUs.

    With this many GPUs, at the same throughput, dedicated costs what the baseline does;
    0 where there is nothing to do.

    gpus_at_par = if(H > 0, C₀·u / (H·r_GPU), 0)

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an
            hour, idle or busy.
        prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the
            whole cluster prefills in a second.
        decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole
            cluster generates in a second.
        utilization: Utilisation (u). The share of the billed time in which the cluster
            works.
        baseline_total: Baseline total, in USD (C₀). What the offer that others are
            compared with costs for all episodes.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    gpu_hour = _number("gpu_hour", gpu_hour)
    prompt_tps = _number("prompt_tps", prompt_tps)
    decode_tps = _number("decode_tps", decode_tps)
    utilization = _number("utilization", utilization)
    baseline_total = _number("baseline_total", baseline_total)
    cluster_hours_ = cluster_hours(
        episodes=episodes,
        turns=turns,
        initial_prompt=initial_prompt,
        added_per_turn=added_per_turn,
        decode_per_turn=decode_per_turn,
        prompt_tps=prompt_tps,
        decode_tps=decode_tps,
    )
    if cluster_hours_ > 0.0:
        return _divide(baseline_total * utilization, cluster_hours_ * gpu_hour)
    return 0.0


def prompt_tps_at_par(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
    gpus: Number,
    gpu_hour: Number,
    decode_tps: Number,
    utilization: Number,
    baseline_total: Number,
) -> float:
    """Prompt throughput at par, in tokens/s.

    At this prompt throughput prefill takes as long as the baseline's total buys; 0
    where that is nothing, or where decode takes longer anyway.

    prompt_tps_at_par = if(H₀ > 0, if(H_decode ≤ H₀, N·P_T / H₀ / 3600, 0), 0)

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
        gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an
            hour, idle or busy.
        decode_tps: Decode throughput, in tokens/s (v_decode). Tokens that the whole
            cluster generates in a second.
        utilization: Utilisation (u). The share of the billed time in which the cluster
            works.
        baseline_total: Baseline total, in USD (C₀). What the offer that others are
            compared with costs for all episodes.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    gpus = _number("gpus", gpus)
    gpu_hour = _number("gpu_hour", gpu_hour)
    decode_tps = _number("decode_tps", decode_tps)
    utilization = _number("utilization", utilization)
    baseline_total = _number("baseline_total", baseline_total)
    hours_at_par_ = hours_at_par(
        gpus=gpus,
        gpu_hour=gpu_hour,
        utilization=utilization,
        baseline_total=baseline_total,
    )
    if hours_at_par_ > 0.0:
        decode_hours_ = decode_hours(
            episodes=episodes,
            turns=turns,
            decode_per_turn=decode_per_turn,
            decode_tps=decode_tps,
        )
        if decode_hours_ <= hours_at_par_:
            uncached_prompt_tokens_ = uncached_prompt_tokens(
                turns=turns,
                initial_prompt=initial_prompt,
                added_per_turn=added_per_turn,
            )
            return _divide(episodes * uncached_prompt_tokens_, hours_at_par_) / 3600.0
        return 0.0
    return 0.0


def decode_tps_at_par(
    *,
    episodes: Number,
    turns: Number,
    initial_prompt: Number,
    added_per_turn: Number,
    decode_per_turn: Number,
    gpus: Number,
    gpu_hour: Number,
    prompt_tps: Number,
    utilization: Number,
    baseline_total: Number,
) -> float:
    """Decode throughput at par, in tokens/s.

    At this decode throughput generating takes as long as the baseline's total buys; 0
    where that is nothing, or where prefill takes longer anyway.

    decode_tps_at_par = if(H₀ > 0, if(H_prefill ≤ H₀, N·D / H₀ / 3600, 0), 0)

    Args:
        episodes: Episodes (N). Rollouts that are made.
        turns: Turns per episode, in turns (T). Requests to the model in one episode.
        initial_prompt: Initial prompt, in tokens (P₁). The prompt of the first turn.
        added_per_turn: Added per turn, in tokens/turn (Δ). How much longer each prompt
            is than the one before, with what was generated and what tools answered.
        decode_per_turn: Generated per turn, in tokens/turn (d). Tokens that the model
            generates in one turn.
        gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
        gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an
            hour, idle or busy.
        prompt_tps: Prompt throughput, in tokens/s (v_prompt). Prompt tokens that the
            whole cluster prefills in a second.
        utilization: Utilisation (u). The share of the billed time in which the cluster
            works.
        baseline_total: Baseline total, in USD (C₀). What the offer that others are
            compared with costs for all episodes.

    Raises:
        TypeError: An argument is not a number.
    """
    episodes = _number("episodes", episodes)
    turns = _number("turns", turns)
    initial_prompt = _number("initial_prompt", initial_prompt)
    added_per_turn = _number("added_per_turn", added_per_turn)
    decode_per_turn = _number("decode_per_turn", decode_per_turn)
    gpus = _number("gpus", gpus)
    gpu_hour = _number("gpu_hour", gpu_hour)
    prompt_tps = _number("prompt_tps", prompt_tps)
    utilization = _number("utilization", utilization)
    baseline_total = _number("baseline_total", baseline_total)
    hours_at_par_ = hours_at_par(
        gpus=gpus,
        gpu_hour=gpu_hour,
        utilization=utilization,
        baseline_total=baseline_total,
    )
    if hours_at_par_ > 0.0:
        prefill_hours_ = prefill_hours(
            episodes=episodes,
            turns=turns,
            initial_prompt=initial_prompt,
            added_per_turn=added_per_turn,
            prompt_tps=prompt_tps,
        )
        if prefill_hours_ <= hours_at_par_:
            decode_tokens_ = decode_tokens(turns=turns, decode_per_turn=decode_per_turn)
            return _divide(episodes * decode_tokens_, hours_at_par_) / 3600.0
        return 0.0
    return 0.0


def rft_average_tokens(*, max_tokens: Number) -> float:
    """Tokens per response, estimated, in tokens.

    Where nothing is measured, a response has three fifths of the most tokens that it
    may have.

    rft_average_tokens = m_max·0.6

    Args:
        max_tokens: Most tokens per response, in tokens (m_max). The limit at which a
            response is cut off.

    Raises:
        TypeError: An argument is not a number.
    """
    max_tokens = _number("max_tokens", max_tokens)
    return max_tokens * 0.6


def rft_total_tokens(
    *,
    prompts: Number,
    epochs: Number,
    responses: Number,
    average_tokens: Number,
) -> float:
    """Tokens of a fine-tuning job, in tokens.

    Every response to every prompt in every epoch.

    rft_total_tokens = N_prompts·E·n·m

    Args:
        prompts: Prompts (N_prompts). Prompts of the dataset.
        epochs: Epochs (E). How often training goes through the dataset.
        responses: Responses (n). Candidates that are generated for each prompt.
        average_tokens: Tokens per response, in tokens (m). Tokens of one response on
            average.

    Raises:
        TypeError: An argument is not a number.
    """
    prompts = _number("prompts", prompts)
    epochs = _number("epochs", epochs)
    responses = _number("responses", responses)
    average_tokens = _number("average_tokens", average_tokens)
    return prompts * epochs * responses * average_tokens


def rft_gpu_hours(
    *,
    gpus: Number,
    prompts: Number,
    epochs: Number,
    responses: Number,
    average_tokens: Number,
    rollout_tps: Number,
) -> float:
    """GPU-hours of a fine-tuning job, in GPU-hours.

    All GPUs are billed for as long as the tokens take.

    rft_gpu_hours = G·(M_RFT / v_rollout) / 3600

    Args:
        gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
        prompts: Prompts (N_prompts). Prompts of the dataset.
        epochs: Epochs (E). How often training goes through the dataset.
        responses: Responses (n). Candidates that are generated for each prompt.
        average_tokens: Tokens per response, in tokens (m). Tokens of one response on
            average.
        rollout_tps: Rollout throughput, in tokens/s (v_rollout). Tokens that all GPUs
            of the job together generate in a second, as measured.

    Raises:
        TypeError: An argument is not a number.
    """
    gpus = _number("gpus", gpus)
    prompts = _number("prompts", prompts)
    epochs = _number("epochs", epochs)
    responses = _number("responses", responses)
    average_tokens = _number("average_tokens", average_tokens)
    rollout_tps = _number("rollout_tps", rollout_tps)
    rft_total_tokens_ = rft_total_tokens(
        prompts=prompts,
        epochs=epochs,
        responses=responses,
        average_tokens=average_tokens,
    )
    return gpus * _divide(rft_total_tokens_, rollout_tps) / 3600.0


def rft_cost(
    *,
    gpus: Number,
    gpu_hour: Number,
    prompts: Number,
    epochs: Number,
    responses: Number,
    average_tokens: Number,
    rollout_tps: Number,
) -> float:
    """Cost of a fine-tuning job, in USD.

    GPU-hours are billed at the on-demand rate.

    rft_cost = H_RFT·r_GPU

    Args:
        gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
        gpu_hour: GPU-hour rate, in USD/GPU-hour (r_GPU). What one GPU costs for an
            hour, idle or busy.
        prompts: Prompts (N_prompts). Prompts of the dataset.
        epochs: Epochs (E). How often training goes through the dataset.
        responses: Responses (n). Candidates that are generated for each prompt.
        average_tokens: Tokens per response, in tokens (m). Tokens of one response on
            average.
        rollout_tps: Rollout throughput, in tokens/s (v_rollout). Tokens that all GPUs
            of the job together generate in a second, as measured.

    Raises:
        TypeError: An argument is not a number.
    """
    gpus = _number("gpus", gpus)
    gpu_hour = _number("gpu_hour", gpu_hour)
    prompts = _number("prompts", prompts)
    epochs = _number("epochs", epochs)
    responses = _number("responses", responses)
    average_tokens = _number("average_tokens", average_tokens)
    rollout_tps = _number("rollout_tps", rollout_tps)
    rft_gpu_hours_ = rft_gpu_hours(
        gpus=gpus,
        prompts=prompts,
        epochs=epochs,
        responses=responses,
        average_tokens=average_tokens,
        rollout_tps=rollout_tps,
    )
    return rft_gpu_hours_ * gpu_hour


def rft_training_hours(
    *,
    gpus: Number,
    prompts: Number,
    epochs: Number,
    responses: Number,
    average_tokens: Number,
    rollout_tps: Number,
) -> float:
    """Training time, in hours.

    The GPUs work side by side.

    rft_training_hours = H_RFT / G

    Args:
        gpus: GPUs, in GPUs (G). GPUs of the dedicated deployment.
        prompts: Prompts (N_prompts). Prompts of the dataset.
        epochs: Epochs (E). How often training goes through the dataset.
        responses: Responses (n). Candidates that are generated for each prompt.
        average_tokens: Tokens per response, in tokens (m). Tokens of one response on
            average.
        rollout_tps: Rollout throughput, in tokens/s (v_rollout). Tokens that all GPUs
            of the job together generate in a second, as measured.

    Raises:
        TypeError: An argument is not a number.
    """
    gpus = _number("gpus", gpus)
    prompts = _number("prompts", prompts)
    epochs = _number("epochs", epochs)
    responses = _number("responses", responses)
    average_tokens = _number("average_tokens", average_tokens)
    rollout_tps = _number("rollout_tps", rollout_tps)
    rft_gpu_hours_ = rft_gpu_hours(
        gpus=gpus,
        prompts=prompts,
        epochs=epochs,
        responses=responses,
        average_tokens=average_tokens,
        rollout_tps=rollout_tps,
    )
    return _divide(rft_gpu_hours_, gpus)


@dataclass(frozen=True)
class OfferEstimate:
    """What a workload costs under one offer. Numbers are not rounded."""

    id: str
    label: str
    total: float
    """The whole cost, in the estimate's currency."""
    ratio: float | None
    """The baseline's total ÷ this one; None where there is no such number."""
    figures: Mapping[str, float]
    """The offer's figures by name, the total among them."""


@dataclass(frozen=True)
class LeftOut:
    """An offer that cannot be priced for the choices made."""

    id: str
    label: str
    reason: str


@dataclass(frozen=True)
class Estimate:
    """What a workload costs under every offer. Numbers are not rounded."""

    calculator: str
    as_of: date
    """The day whose rates, defaults and ways of billing were used."""
    currency: str
    """ISO 4217 code of the totals."""
    inputs: Mapping[str, float | str]
    """Every input with the value used, given or default."""
    quantities: Mapping[str, float]
    """What is counted of the workload, such as tokens, by the name of its formula."""
    offers: Mapping[str, OfferEstimate]
    """The offers that can be bought for the choices made, by id."""
    left_out: Mapping[str, LeftOut]
    """The others by id, each with the reason."""
    parity: Mapping[str, float]
    """Values of inputs at which an offer costs what the baseline costs."""


@dataclass(frozen=True)
class _NumberInput:
    name: str
    label: str
    allowed: str
    minimum: Decimal
    maximum: Decimal
    whole: bool
    default: Decimal | None
    default_rate: str
    default_for: tuple[tuple[str, str], ...]
    default_per: tuple[tuple[str, str], ...]

    def allows(self, number: Decimal) -> bool:
        if not number.is_finite() or not self.minimum <= number <= self.maximum:
            return False
        return not self.whole or number == number.to_integral_value()


@dataclass(frozen=True)
class _Option:
    id: str
    label: str
    periods: tuple[tuple[date, date | None], ...]

    def is_sold(self, day: date) -> bool:
        return any(
            since <= day and (until is None or day < until)
            for since, until in self.periods
        )


@dataclass(frozen=True)
class _ChoiceInput:
    name: str
    label: str
    default: str | None
    default_rate: str
    options: tuple[_Option, ...]

    def find(self, sku: str) -> _Option | None:
        return next((option for option in self.options if option.id == sku), None)

    def label_of(self, sku: str) -> str:
        option = self.find(sku)
        return sku if option is None else option.label


@dataclass(frozen=True)
class _Billing:
    since: date
    figures: tuple[tuple[str, str], ...]
    others: tuple[str, ...]
    rates: tuple[tuple[str, str], ...]
    optional: tuple[str, ...] = ()

    @property
    def total(self) -> str:
        return next(formula for name, formula in self.figures if name == "total")


@dataclass(frozen=True)
class _Offer:
    id: str
    label: str
    billings: tuple[_Billing, ...]


@dataclass(frozen=True)
class _Calculator:
    id: str
    currency: str
    inputs: tuple[_NumberInput | _ChoiceInput, ...]
    quantities: tuple[str, ...]
    baseline: str
    offers: tuple[_Offer, ...]
    parities: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class _Formula:
    function: Callable[..., float]
    parameters: tuple[str, ...]

    def evaluate(self, values: Mapping[str, float]) -> float:
        arguments = {_argument(name): values[name] for name in self.parameters}
        return self.function(**arguments)


def _argument(name: str) -> str:
    return _ARGUMENTS.get(name, name)


@dataclass
class _Workload:
    """The inputs of a calculator, with what is wrong with them."""

    calculator: _Calculator
    day: date
    choices: dict[str, str]
    numbers: dict[str, float]
    values: dict[str, float | str]
    unknown: dict[str, str]
    problems: list[str]

    def resolve(self, given: Mapping[str, object]) -> None:
        for wanted in self.calculator.inputs:
            value = given[wanted.name]
            if isinstance(wanted, _ChoiceInput):
                self.resolve_choice(wanted, value)
            else:
                self.resolve_number(wanted, value)
        if self.problems:
            raise ValueError(" ".join(self.problems))

    def resolve_choice(self, choice: _ChoiceInput, given: object) -> None:
        if not isinstance(given, (str, type(None))):
            kind = type(given).__name__
            raise TypeError(f"{_argument(choice.name)} must be a str, not {kind}")
        sold = [option.id for option in choice.options if option.is_sold(self.day)]
        asked = self.default_choice(choice) if given is None else given
        options = f"The options are: {', '.join(sold)}."
        if asked is not None and asked in sold:
            self.choices[choice.name] = asked
            self.values[choice.name] = asked
        elif not sold:
            self.problems.append(f"{choice.label}: nothing is in force on {self.day}.")
        elif asked is not None:
            known = choice.find(asked) is not None
            why = f"cannot be had on {self.day}" if known else "is not known"
            default = " It is the default." if given is None else ""
            self.problems.append(
                f"'{asked}' {why} for {choice.label}.{default} {options}"
            )
        elif self.has_choices(choice.default_rate):
            self.problems.append(
                f"{choice.label} has no default on {self.day}. {options}"
            )

    def default_choice(self, choice: _ChoiceInput) -> str | None:
        if choice.default is not None:
            return choice.default
        return self.target(choice.default_rate, choice)

    def resolve_number(self, number: _NumberInput, given: object) -> None:
        if given is not None:
            value = _number(_argument(number.name), given)
            exact = given if isinstance(given, Decimal) else Decimal(repr(value))
            if number.allows(exact):
                self.numbers[number.name] = value
                self.values[number.name] = value
            else:
                self.problems.append(
                    f"{number.label}: {given} is not {number.allowed}."
                )
            return
        reason = self.why_unknown(number)
        if reason is not None:
            self.unknown[number.name] = reason
            return
        default = number.default
        if default is None:
            default = self.amount(number.default_rate)
        if default is not None:
            self.add_default(number, default)
        elif self.has_choices(number.default_rate):
            chosen = ", ".join(self.choices.values())
            self.problems.append(
                f"{number.label} has no default on {self.day} for {chosen}. "
                f"Give {number.allowed}."
            )

    def why_unknown(self, number: _NumberInput) -> str | None:
        """Why the default says nothing of the SKUs chosen; None where it does."""
        for name, pattern in number.default_for:
            choice = next(i for i in self.calculator.inputs if i.name == name)
            chosen = self.choices.get(name)
            if not isinstance(choice, _ChoiceInput) or chosen is None:
                continue
            measured = self.target(pattern, choice)
            if measured is not None and measured != chosen:
                return (
                    f"{number.label} is known for {choice.label_of(measured)} and not "
                    f"for {choice.label_of(chosen)}. Give '{number.name}'."
                )
        return None

    def add_default(self, number: _NumberInput, default: Decimal) -> None:
        """The default, grown with what it grows with."""
        value = float(default)
        for name, pattern in number.default_per:
            measured = self.amount(pattern)
            if name not in self.numbers or measured is None:
                # The input that is missing has its own problem.
                return
            value = _divide(value * self.numbers[name], float(measured))
        self.numbers[number.name] = value
        self.values[number.name] = value

    def last(self, pattern: str) -> DatedValue | None:
        rate = RATES.get(_fill(pattern, self.choices))
        return None if rate is None else _last(rate, self.day)

    def amount(self, pattern: str) -> Decimal | None:
        entry = self.last(pattern)
        return entry.value if entry and isinstance(entry.value, Decimal) else None

    def target(self, pattern: str, choice: _ChoiceInput) -> str | None:
        """The option that a rate names."""
        entry = self.last(pattern)
        if entry is None or not isinstance(entry.value, str):
            return None
        return entry.value if choice.find(entry.value) is not None else None

    def has_choices(self, pattern: str) -> bool:
        return "{" not in _fill(pattern, self.choices)

    def unknown_of(self, formula: str) -> str | None:
        """Why a formula has no value: it needs an unknown input."""
        parameters = _FORMULAS[formula].parameters
        return next(
            (why for name, why in self.unknown.items() if name in parameters), None
        )


def _fill(pattern: str, choices: Mapping[str, str]) -> str:
    parts = pattern.split(".")
    return ".".join(
        choices.get(part[1:-1], part) if part.startswith("{") else part
        for part in parts
    )


def _amount(id: str, day: date) -> float | str:
    """The amount of a rate on a day; or why there is none."""
    rate = RATES.get(id, _STEPS.get(id))
    if rate is None:
        return f"There is no rate '{id}'."
    if rate.retired is not None and rate.retired <= day:
        return f"{rate.label} cannot be bought since {rate.retired}."
    entry = _last(rate, day)
    if entry is None:
        return f"'{id}' is not known before {rate.history[0].since}."
    if isinstance(entry.value, str) and entry.value != "free":
        return f"'{id}' is {entry.value}."
    return 0.0 if entry.value == "free" else float(entry.value)


def _terms(
    offer: _Offer, workload: _Workload
) -> tuple[_Billing, dict[str, float]] | str:
    """How an offer is billed, with the rates' amounts; or why it cannot be bought."""
    day = workload.day
    billing = next((b for b in reversed(offer.billings) if b.since <= day), None)
    if billing is None:
        since = offer.billings[0].since
        return f"How it is billed is not known before {since}."
    amounts: dict[str, float] = {}
    missing: dict[str, str] = {}
    for symbol, pattern in billing.rates:
        amount = _amount(_fill(pattern, workload.choices), day)
        if not isinstance(amount, str):
            amounts[symbol] = amount
        elif symbol in billing.optional:
            amounts[symbol] = math.nan
            missing[symbol] = amount
        else:
            return amount
    for formula in (*(f for _, f in billing.figures), *billing.others):
        reason = workload.unknown_of(formula)
        if reason is not None:
            return reason
    total = _FORMULAS[billing.total]
    known = {**workload.numbers, **amounts}
    if missing and math.isnan(total.evaluate(known)):
        for symbol, why in missing.items():
            # The one that is needed leaves no number though the others were there.
            others = {other: 0.0 for other in missing if other != symbol}
            if math.isnan(total.evaluate({**known, **others})):
                return why
        return next(iter(missing.values()))
    return billing, amounts


def _ratio(baseline: float | None, total: float) -> float | None:
    if baseline is None:
        return None
    if total == 0:
        return 1.0 if baseline == 0 else None
    return baseline / total


_PARITY_TOLERANCE = 1e-9
"""What rounding may leave between two totals that are the same."""


def _at_par(
    calculator: _Calculator,
    terms: Mapping[str, tuple[_Billing, dict[str, float]]],
    offers: Mapping[str, OfferEstimate],
) -> dict[str, float]:
    """Values of inputs at which an offer costs what the baseline costs."""
    values: dict[str, float] = {}
    baseline = offers.get(calculator.baseline)
    for name, offer, formula in calculator.parities:
        if baseline is None or offer not in terms:
            continue
        billing, known = terms[offer]
        known = {**known, "baseline_total": baseline.total}
        value = _FORMULAS[formula].evaluate(known)
        bounds = next(i for i in calculator.inputs if i.name == name)
        if not isinstance(bounds, _NumberInput) or not value > 0:
            continue
        if float(bounds.minimum) <= value <= float(bounds.maximum):
            # What is called at par is what costs the same once it is put in.
            total = _FORMULAS[billing.total].evaluate({**known, name: value})
            if abs(total - baseline.total) <= _PARITY_TOLERANCE * baseline.total:
                values[name] = value
    return values


def _estimate(
    calculator: _Calculator, as_of: date | None, given: Mapping[str, object]
) -> Estimate:
    """The estimate: the same figures, to the bit, as `ratecards estimate` prints."""
    workload = _Workload(calculator, _day_of("as_of", as_of), {}, {}, {}, {}, [])
    workload.resolve(given)
    terms: dict[str, tuple[_Billing, dict[str, float]]] = {}
    left_out: dict[str, LeftOut] = {}
    totals: dict[str, float] = {}
    for offer in calculator.offers:
        found = _terms(offer, workload)
        if isinstance(found, str):
            left_out[offer.id] = LeftOut(offer.id, offer.label, found)
        else:
            values = {**workload.numbers, **found[1]}
            terms[offer.id] = (found[0], values)
            totals[offer.id] = _FORMULAS[found[0].total].evaluate(values)
    offers: dict[str, OfferEstimate] = {}
    for offer in calculator.offers:
        if offer.id in terms:
            billing, values = terms[offer.id]
            figures = {n: _FORMULAS[f].evaluate(values) for n, f in billing.figures}
            total = totals[offer.id]
            ratio = _ratio(totals.get(calculator.baseline), total)
            offers[offer.id] = OfferEstimate(
                offer.id, offer.label, total, ratio, MappingProxyType(figures)
            )
    quantities = {
        name: _FORMULAS[name].evaluate(workload.numbers)
        for name in calculator.quantities
        if workload.unknown_of(name) is None
    }
    return Estimate(
        calculator.id,
        workload.day,
        calculator.currency,
        MappingProxyType(workload.values),
        MappingProxyType(quantities),
        MappingProxyType(offers),
        MappingProxyType(left_out),
        MappingProxyType(_at_par(calculator, terms, offers)),
    )


_ARGUMENTS: dict[str, str] = {}
"""Names of inputs that are other words in Python."""

_FORMULAS: dict[str, _Formula] = {
    "prompt_tokens": _Formula(
        prompt_tokens,
        ("turns", "initial_prompt", "added_per_turn"),
    ),
    "uncached_prompt_tokens": _Formula(
        uncached_prompt_tokens,
        ("turns", "initial_prompt", "added_per_turn"),
    ),
    "cached_prompt_tokens": _Formula(
        cached_prompt_tokens,
        ("turns", "initial_prompt", "added_per_turn"),
    ),
    "cache_hit": _Formula(cache_hit, ("turns", "initial_prompt", "added_per_turn")),
    "decode_tokens": _Formula(decode_tokens, ("turns", "decode_per_turn")),
    "last_request_tokens": _Formula(
        last_request_tokens,
        ("turns", "initial_prompt", "added_per_turn", "decode_per_turn"),
    ),
    "context_overrun": _Formula(
        context_overrun,
        ("turns", "initial_prompt", "added_per_turn", "decode_per_turn", "context"),
    ),
    "added_shortfall": _Formula(added_shortfall, ("added_per_turn", "decode_per_turn")),
    "tinker_flat_episode": _Formula(
        tinker_flat_episode,
        (
            "turns",
            "initial_prompt",
            "added_per_turn",
            "decode_per_turn",
            "prefill",
            "sample",
        ),
    ),
    "tinker_flat_prefill_cost": _Formula(
        tinker_flat_prefill_cost,
        ("episodes", "turns", "initial_prompt", "added_per_turn", "prefill"),
    ),
    "tinker_decode_cost": _Formula(
        tinker_decode_cost,
        ("episodes", "turns", "decode_per_turn", "sample"),
    ),
    "tinker_flat_total": _Formula(
        tinker_flat_total,
        (
            "episodes",
            "turns",
            "initial_prompt",
            "added_per_turn",
            "decode_per_turn",
            "prefill",
            "sample",
        ),
    ),
    "tinker_cached_episode": _Formula(
        tinker_cached_episode,
        (
            "turns",
            "initial_prompt",
            "added_per_turn",
            "decode_per_turn",
            "prefill",
            "cached_prefill",
            "sample",
        ),
    ),
    "tinker_uncached_cost": _Formula(
        tinker_uncached_cost,
        ("episodes", "turns", "initial_prompt", "added_per_turn", "prefill"),
    ),
    "tinker_cached_cost": _Formula(
        tinker_cached_cost,
        ("episodes", "turns", "initial_prompt", "added_per_turn", "cached_prefill"),
    ),
    "tinker_cached_total": _Formula(
        tinker_cached_total,
        (
            "episodes",
            "turns",
            "initial_prompt",
            "added_per_turn",
            "decode_per_turn",
            "prefill",
            "cached_prefill",
            "sample",
        ),
    ),
    "serverless_episode": _Formula(
        serverless_episode,
        (
            "turns",
            "initial_prompt",
            "added_per_turn",
            "decode_per_turn",
            "input",
            "cached_input",
            "output",
        ),
    ),
    "serverless_uncached_cost": _Formula(
        serverless_uncached_cost,
        ("episodes", "turns", "initial_prompt", "added_per_turn", "input"),
    ),
    "serverless_cached_cost": _Formula(
        serverless_cached_cost,
        ("episodes", "turns", "initial_prompt", "added_per_turn", "cached_input"),
    ),
    "serverless_decode_cost": _Formula(
        serverless_decode_cost,
        ("episodes", "turns", "decode_per_turn", "output"),
    ),
    "serverless_total": _Formula(
        serverless_total,
        (
            "episodes",
            "turns",
            "initial_prompt",
            "added_per_turn",
            "decode_per_turn",
            "input",
            "cached_input",
            "output",
        ),
    ),
    "prefill_time": _Formula(
        prefill_time,
        ("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps"),
    ),
    "decode_time": _Formula(
        decode_time,
        ("episodes", "turns", "decode_per_turn", "decode_tps"),
    ),
    "cluster_time": _Formula(
        cluster_time,
        (
            "episodes",
            "turns",
            "initial_prompt",
            "added_per_turn",
            "decode_per_turn",
            "prompt_tps",
            "decode_tps",
        ),
    ),
    "prefill_hours": _Formula(
        prefill_hours,
        ("episodes", "turns", "initial_prompt", "added_per_turn", "prompt_tps"),
    ),
    "decode_hours": _Formula(
        decode_hours,
        ("episodes", "turns", "decode_per_turn", "decode_tps"),
    ),
    "cluster_hours": _Formula(
        cluster_hours,
        (
            "episodes",
            "turns",
            "initial_prompt",
            "added_per_turn",
            "decode_per_turn",
            "prompt_tps",
            "decode_tps",
        ),
    ),
    "dedicated_total": _Formula(
        dedicated_total,
        (
            "episodes",
            "turns",
            "initial_prompt",
            "added_per_turn",
            "decode_per_turn",
            "gpus",
            "gpu_hour",
            "prompt_tps",
            "decode_tps",
            "utilization",
        ),
    ),
    "dedicated_episode": _Formula(
        dedicated_episode,
        (
            "episodes",
            "turns",
            "initial_prompt",
            "added_per_turn",
            "decode_per_turn",
            "gpus",
            "gpu_hour",
            "prompt_tps",
            "decode_tps",
            "utilization",
        ),
    ),
    "hours_at_par": _Formula(
        hours_at_par,
        ("gpus", "gpu_hour", "utilization", "baseline_total"),
    ),
    "gpus_at_par": _Formula(
        gpus_at_par,
        (
            "episodes",
            "turns",
            "initial_prompt",
            "added_per_turn",
            "decode_per_turn",
            "gpu_hour",
            "prompt_tps",
            "decode_tps",
            "utilization",
            "baseline_total",
        ),
    ),
    "prompt_tps_at_par": _Formula(
        prompt_tps_at_par,
        (
            "episodes",
            "turns",
            "initial_prompt",
            "added_per_turn",
            "decode_per_turn",
            "gpus",
            "gpu_hour",
            "decode_tps",
            "utilization",
            "baseline_total",
        ),
    ),
    "decode_tps_at_par": _Formula(
        decode_tps_at_par,
        (
            "episodes",
            "turns",
            "initial_prompt",
            "added_per_turn",
            "decode_per_turn",
            "gpus",
            "gpu_hour",
            "prompt_tps",
            "utilization",
            "baseline_total",
        ),
    ),
    "rft_total_tokens": _Formula(
        rft_total_tokens,
        ("prompts", "epochs", "responses", "average_tokens"),
    ),
    "rft_gpu_hours": _Formula(
        rft_gpu_hours,
        ("gpus", "prompts", "epochs", "responses", "average_tokens", "rollout_tps"),
    ),
    "rft_cost": _Formula(
        rft_cost,
        (
            "gpus",
            "gpu_hour",
            "prompts",
            "epochs",
            "responses",
            "average_tokens",
            "rollout_tps",
        ),
    ),
    "rft_training_hours": _Formula(
        rft_training_hours,
        ("gpus", "prompts", "epochs", "responses", "average_tokens", "rollout_tps"),
    ),
}

_STEPS: dict[str, Rate] = {}
"""What formulas take of the steps of rates."""

_CALCULATORS: dict[str, _Calculator] = {
    "multi-turn": _Calculator(
        "multi-turn",
        "USD",
        (
            _ChoiceInput(
                "model",
                "Model",
                "kimi-k2p6",
                "",
                (
                    _Option(
                        "kimi-k2p6",
                        "Kimi K2.6 (128K)",
                        ((date(2026, 5, 16), None),),
                    ),
                    _Option(
                        "kimi-k2p5",
                        "Kimi K2.5 (128K)",
                        ((date(2026, 5, 16), None),),
                    ),
                    _Option(
                        "qwen3p5-397b",
                        "Qwen3.5-397B-A17B (256K)",
                        ((date(2026, 5, 16), None),),
                    ),
                    _Option(
                        "gpt-oss-120b",
                        "GPT-OSS-120B (128K)",
                        ((date(2026, 5, 16), None),),
                    ),
                ),
            ),
            _NumberInput(
                "episodes",
                "Episodes",
                "a whole number from 1 to 10,000,000",
                Decimal("1"),
                Decimal("10000000"),
                True,
                Decimal("1000"),
                "",
                (),
                (),
            ),
            _NumberInput(
                "turns",
                "Turns per episode",
                "a whole number from 1 to 1,000",
                Decimal("1"),
                Decimal("1000"),
                True,
                Decimal("8"),
                "",
                (),
                (),
            ),
            _NumberInput(
                "initial_prompt",
                "Initial prompt",
                "a whole number from 0 to 10,000,000",
                Decimal("0"),
                Decimal("10000000"),
                True,
                Decimal("8000"),
                "",
                (),
                (),
            ),
            _NumberInput(
                "added_per_turn",
                "Added per turn",
                "a whole number from 0 to 1,000,000",
                Decimal("0"),
                Decimal("1000000"),
                True,
                Decimal("12000"),
                "",
                (),
                (),
            ),
            _NumberInput(
                "decode_per_turn",
                "Generated per turn",
                "a whole number from 0 to 1,000,000",
                Decimal("0"),
                Decimal("1000000"),
                True,
                Decimal("2000"),
                "",
                (),
                (),
            ),
            _NumberInput(
                "gpus",
                "GPUs",
                "a whole number from 1 to 4,096",
                Decimal("1"),
                Decimal("4096"),
                True,
                None,
                "fireworks-dedicated-defaults.{model}.gpus",
                (),
                (),
            ),
            _ChoiceInput(
                "gpu",
                "GPU type",
                None,
                "fireworks-dedicated-defaults.{model}.gpu",
                (
                    _Option(
                        "a100-80gb",
                        "A100 80GB",
                        ((date(2024, 5, 1), date(2026, 5, 16)),),
                    ),
                    _Option("h100-80gb", "H100 80GB", ((date(2025, 7, 19), None),)),
                    _Option("h200-141gb", "H200 141GB", ((date(2025, 7, 19), None),)),
                    _Option("b200-180gb", "B200 180GB", ((date(2025, 7, 19), None),)),
                    _Option("b300-288gb", "B300 288GB", ((date(2026, 5, 16), None),)),
                    _Option("gb300-288gb", "GB300 288GB", ((date(2026, 10, 1), None),)),
                    _Option(
                        "mi300x",
                        "MI300X",
                        ((date(2025, 7, 19), date(2026, 2, 1)),),
                    ),
                ),
            ),
            _NumberInput(
                "prompt_tps",
                "Prompt throughput",
                "a number from 1 to 100,000,000",
                Decimal("1"),
                Decimal("100000000"),
                False,
                None,
                "fireworks-dedicated-defaults.{model}.prompt-tps",
                (("gpu", "fireworks-dedicated-defaults.{model}.gpu"),),
                (("gpus", "fireworks-dedicated-defaults.{model}.gpus"),),
            ),
            _NumberInput(
                "decode_tps",
                "Decode throughput",
                "a number from 1 to 100,000,000",
                Decimal("1"),
                Decimal("100000000"),
                False,
                None,
                "fireworks-dedicated-defaults.{model}.decode-tps",
                (("gpu", "fireworks-dedicated-defaults.{model}.gpu"),),
                (("gpus", "fireworks-dedicated-defaults.{model}.gpus"),),
            ),
            _NumberInput(
                "utilization",
                "Utilisation",
                "a number from 0.01 to 1",
                Decimal("0.01"),
                Decimal("1"),
                False,
                Decimal("1"),
                "",
                (),
                (),
            ),
        ),
        (
            "prompt_tokens",
            "uncached_prompt_tokens",
            "cached_prompt_tokens",
            "cache_hit",
            "decode_tokens",
        ),
        "tinker",
        (
            _Offer(
                "tinker",
                "Tinker",
                (
                    _Billing(
                        date(2026, 5, 16),
                        (
                            ("per_episode", "tinker_flat_episode"),
                            ("total", "tinker_flat_total"),
                        ),
                        ("tinker_flat_prefill_cost", "tinker_decode_cost"),
                        (
                            ("prefill", "tinker.{model}.prefill"),
                            ("sample", "tinker.{model}.sample"),
                        ),
                    ),
                    _Billing(
                        date(2026, 7, 17),
                        (
                            ("per_episode", "tinker_cached_episode"),
                            ("total", "tinker_cached_total"),
                        ),
                        (
                            "tinker_uncached_cost",
                            "tinker_cached_cost",
                            "tinker_decode_cost",
                        ),
                        (
                            ("prefill", "tinker.{model}.prefill"),
                            ("cached_prefill", "tinker.{model}.cached-prefill"),
                            ("sample", "tinker.{model}.sample"),
                        ),
                    ),
                ),
            ),
            _Offer(
                "fireworks-serverless-standard",
                "Fireworks Serverless Standard",
                (
                    _Billing(
                        date(2026, 5, 9),
                        (
                            ("per_episode", "serverless_episode"),
                            ("total", "serverless_total"),
                        ),
                        (
                            "serverless_uncached_cost",
                            "serverless_cached_cost",
                            "serverless_decode_cost",
                        ),
                        (
                            ("input", "fireworks-serverless.{model}.input"),
                            (
                                "cached_input",
                                "fireworks-serverless.{model}.cached-input",
                            ),
                            ("output", "fireworks-serverless.{model}.output"),
                        ),
                    ),
                ),
            ),
            _Offer(
                "fireworks-serverless-priority",
                "Fireworks Serverless Priority",
                (
                    _Billing(
                        date(2026, 5, 9),
                        (
                            ("per_episode", "serverless_episode"),
                            ("total", "serverless_total"),
                        ),
                        (
                            "serverless_uncached_cost",
                            "serverless_cached_cost",
                            "serverless_decode_cost",
                        ),
                        (
                            ("input", "fireworks-serverless.{model}.input.priority"),
                            (
                                "cached_input",
                                "fireworks-serverless.{model}.cached-input.priority",
                            ),
                            ("output", "fireworks-serverless.{model}.output.priority"),
                        ),
                    ),
                ),
            ),
            _Offer(
                "fireworks-dedicated",
                "Fireworks Dedicated",
                (
                    _Billing(
                        date(2024, 5, 1),
                        (
                            ("per_episode", "dedicated_episode"),
                            ("total", "dedicated_total"),
                            ("cluster_hours", "cluster_hours"),
                        ),
                        ("dedicated_total", "prefill_hours", "decode_hours"),
                        (("gpu_hour", "fireworks-gpu-hours.{gpu}.gpu-hour"),),
                    ),
                ),
            ),
        ),
        (
            ("gpus", "fireworks-dedicated", "gpus_at_par"),
            ("prompt_tps", "fireworks-dedicated", "prompt_tps_at_par"),
            ("decode_tps", "fireworks-dedicated", "decode_tps_at_par"),
        ),
    ),
    "rft": _Calculator(
        "rft",
        "USD",
        (
            _ChoiceInput(
                "model",
                "Model",
                "gpt-oss-120b",
                "",
                (
                    _Option("kimi-k2p6", "Kimi K2.6", ((date(2026, 5, 16), None),)),
                    _Option("kimi-k2p5", "Kimi K2.5", ((date(2026, 5, 16), None),)),
                    _Option(
                        "qwen3p5-397b",
                        "Qwen3.5-397B-A17B",
                        ((date(2026, 5, 16), None),),
                    ),
                    _Option(
                        "gpt-oss-120b",
                        "GPT-OSS-120B",
                        ((date(2026, 5, 16), None),),
                    ),
                ),
            ),
            _NumberInput(
                "prompts",
                "Prompts",
                "a whole number from 1 to 10,000,000",
                Decimal("1"),
                Decimal("10000000"),
                True,
                Decimal("500"),
                "",
                (),
                (),
            ),
            _NumberInput(
                "epochs",
                "Epochs",
                "a whole number from 1 to 100",
                Decimal("1"),
                Decimal("100"),
                True,
                Decimal("1"),
                "",
                (),
                (),
            ),
            _NumberInput(
                "responses",
                "Responses per prompt",
                "a whole number from 1 to 128",
                Decimal("1"),
                Decimal("128"),
                True,
                Decimal("4"),
                "",
                (),
                (),
            ),
            _NumberInput(
                "average_tokens",
                "Tokens per response",
                "a number from 0 to 1,000,000",
                Decimal("0"),
                Decimal("1000000"),
                False,
                Decimal("1228.8"),
                "",
                (),
                (),
            ),
            _NumberInput(
                "gpus",
                "GPUs",
                "a whole number from 1 to 4,096",
                Decimal("1"),
                Decimal("4096"),
                True,
                None,
                "fireworks-dedicated-defaults.{model}.gpus",
                (),
                (),
            ),
            _ChoiceInput(
                "gpu",
                "GPU type",
                None,
                "fireworks-dedicated-defaults.{model}.gpu",
                (
                    _Option(
                        "a100-80gb",
                        "A100 80GB",
                        ((date(2024, 5, 1), date(2026, 5, 16)),),
                    ),
                    _Option("h100-80gb", "H100 80GB", ((date(2025, 7, 19), None),)),
                    _Option("h200-141gb", "H200 141GB", ((date(2025, 7, 19), None),)),
                    _Option("b200-180gb", "B200 180GB", ((date(2025, 7, 19), None),)),
                    _Option("b300-288gb", "B300 288GB", ((date(2026, 5, 16), None),)),
                    _Option("gb300-288gb", "GB300 288GB", ((date(2026, 10, 1), None),)),
                    _Option(
                        "mi300x",
                        "MI300X",
                        ((date(2025, 7, 19), date(2026, 2, 1)),),
                    ),
                ),
            ),
            _NumberInput(
                "rollout_tps",
                "Rollout throughput",
                "a number from 1 to 100,000,000",
                Decimal("1"),
                Decimal("100000000"),
                False,
                None,
                "fireworks-dedicated-defaults.{model}.decode-tps",
                (("gpu", "fireworks-dedicated-defaults.{model}.gpu"),),
                (("gpus", "fireworks-dedicated-defaults.{model}.gpus"),),
            ),
        ),
        ("rft_total_tokens", "rft_gpu_hours", "rft_training_hours"),
        "fireworks-any-region",
        (
            _Offer(
                "fireworks-any-region",
                "Fireworks, any region",
                (
                    _Billing(
                        date(2024, 5, 1),
                        (("total", "rft_cost"),),
                        (),
                        (("gpu_hour", "fireworks-gpu-hours.{gpu}.gpu-hour"),),
                    ),
                ),
            ),
            _Offer(
                "fireworks-region-pinned",
                "Fireworks, region-pinned",
                (
                    _Billing(
                        date(2026, 10, 1),
                        (("total", "rft_cost"),),
                        (),
                        (
                            (
                                "gpu_hour",
                                "fireworks-gpu-hours.{gpu}.gpu-hour.region-pinned",
                            ),
                        ),
                    ),
                ),
            ),
        ),
        (),
    ),
}


def estimate_multi_turn(
    *,
    model: str | None = None,
    episodes: Number | None = None,
    turns: Number | None = None,
    initial_prompt: Number | None = None,
    added_per_turn: Number | None = None,
    decode_per_turn: Number | None = None,
    gpus: Number | None = None,
    gpu: str | None = None,
    prompt_tps: Number | None = None,
    decode_tps: Number | None = None,
    utilization: Number | None = None,
    as_of: date | None = None,
) -> Estimate:
    """What a workload costs under every offer: Multi-turn cost.

    What the rollouts of multi-turn reinforcement learning cost, for every way to buy
    them.

    Args:
        model: Model, the id of an SKU of the card fireworks-dedicated-defaults.
            Defaults to kimi-k2p6.
        episodes: Episodes: a whole number from 1 to 10,000,000. Defaults to 1000.
        turns: Turns per episode, in turns: a whole number from 1 to 1,000. Defaults to
            8.
        initial_prompt: Initial prompt, in tokens: a whole number from 0 to 10,000,000.
            Defaults to 8000.
        added_per_turn: Added per turn, in tokens/turn: a whole number from 0 to
            1,000,000. Defaults to 12000.
        decode_per_turn: Generated per turn, in tokens/turn: a whole number from 0 to
            1,000,000. Defaults to 2000.
        gpus: GPUs, in GPUs: a whole number from 1 to 4,096. The default is that of the
            choices made.
        gpu: GPU type, the id of an SKU of the card fireworks-gpu-hours. The default is
            that of the choices made.
        prompt_tps: Prompt throughput, in tokens/s: a number from 1 to 100,000,000. The
            default is that of the choices made.
        decode_tps: Decode throughput, in tokens/s: a number from 1 to 100,000,000. The
            default is that of the choices made.
        utilization: Utilisation: a number from 0.01 to 1. Defaults to 1.
        as_of: The day whose rates, defaults and ways of billing count; AS_OF where none
            is given.

    Returns:
        The offers with their totals, and those that are left out, each with its reason;
        the same figures as `ratecards estimate` prints.

    Raises:
        TypeError: An argument is of another type.
        ValueError: An argument is not allowed, or has no default for the choices made;
            the message names all of them.
    """
    return _estimate(
        _CALCULATORS["multi-turn"],
        as_of,
        {
            "model": model,
            "episodes": episodes,
            "turns": turns,
            "initial_prompt": initial_prompt,
            "added_per_turn": added_per_turn,
            "decode_per_turn": decode_per_turn,
            "gpus": gpus,
            "gpu": gpu,
            "prompt_tps": prompt_tps,
            "decode_tps": decode_tps,
            "utilization": utilization,
        },
    )


def estimate_rft(
    *,
    model: str | None = None,
    prompts: Number | None = None,
    epochs: Number | None = None,
    responses: Number | None = None,
    average_tokens: Number | None = None,
    gpus: Number | None = None,
    gpu: str | None = None,
    rollout_tps: Number | None = None,
    as_of: date | None = None,
) -> Estimate:
    """What a workload costs under every offer: RFT cost.

    What a reinforcement fine-tuning job costs, from the throughput that was measured in
    a short run.

    Args:
        model: Model, the id of an SKU of the card fireworks-dedicated-defaults.
            Defaults to gpt-oss-120b.
        prompts: Prompts: a whole number from 1 to 10,000,000. Defaults to 500.
        epochs: Epochs: a whole number from 1 to 100. Defaults to 1.
        responses: Responses per prompt: a whole number from 1 to 128. Defaults to 4.
        average_tokens: Tokens per response, in tokens: a number from 0 to 1,000,000.
            Defaults to 1228.8.
        gpus: GPUs, in GPUs: a whole number from 1 to 4,096. The default is that of the
            choices made.
        gpu: GPU type, the id of an SKU of the card fireworks-gpu-hours. The default is
            that of the choices made.
        rollout_tps: Rollout throughput, in tokens/s: a number from 1 to 100,000,000.
            The default is that of the choices made.
        as_of: The day whose rates, defaults and ways of billing count; AS_OF where none
            is given.

    Returns:
        The offers with their totals, and those that are left out, each with its reason;
        the same figures as `ratecards estimate` prints.

    Raises:
        TypeError: An argument is of another type.
        ValueError: An argument is not allowed, or has no default for the choices made;
            the message names all of them.
    """
    return _estimate(
        _CALCULATORS["rft"],
        as_of,
        {
            "model": model,
            "prompts": prompts,
            "epochs": epochs,
            "responses": responses,
            "average_tokens": average_tokens,
            "gpus": gpus,
            "gpu": gpu,
            "rollout_tps": rollout_tps,
        },
    )


__all__ = [
    "AS_OF",
    "DatedValue",
    "Estimate",
    "LeftOut",
    "MissingRate",
    "Number",
    "OfferEstimate",
    "RATES",
    "Rate",
    "RequestCharge",
    "RequestPrice",
    "Source",
    "price",
    "estimate_multi_turn",
    "estimate_rft",
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
