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
