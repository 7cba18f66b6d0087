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


def _min(a: float, b: float) -> float:
    if a != a or b != b:
        return math.nan
    return a if a < b or (a == b and math.copysign(1.0, a) < 0) else b


def _round_up(a: float) -> float:
    return math.copysign(math.ceil(a), a) if math.isfinite(a) else a


def _round_down(a: float) -> float:
    return math.copysign(math.floor(a), a) if math.isfinite(a) else a


def _round_to(a: float) -> float:
    """The nearest whole number; of two as near, the one away from zero."""
    if not math.isfinite(a):
        return a
    below = math.floor(abs(a))
    return math.copysign(below + (1 if abs(a) - below >= 0.5 else 0), a)


def _sum(start: float, end: float, body: Callable[[float], float]) -> float:
    """Adds up for start, start + 1, … up to end; NaN for more than _MOST_TERMS."""
    steps = end - start
    if not steps < _MOST_TERMS:
        return math.nan
    total, step = 0.0, 0.0
    while step <= steps:
        total += body(start + step)
        step += 1.0
    return total
