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
