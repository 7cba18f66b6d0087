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
