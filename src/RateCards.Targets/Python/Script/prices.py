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
