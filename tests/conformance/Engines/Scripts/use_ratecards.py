"""What a user of the generated module does: python3 use_ratecards.py, with the module's folder in PYTHONPATH."""

import datetime
import doctest
import inspect
import unittest
from decimal import Decimal

import ratecards

PREFILL = ratecards.RATES["tinker.kimi-k2p6.prefill"]
CACHED = ratecards.RATES["tinker.kimi-k2p6.cached-prefill"]
PRIORITY = ratecards.RATES["fireworks-serverless.kimi-k2p5.input.priority"]
WORKLOAD = {"turns": 8, "initial_prompt": 8000, "added_per_turn": 12000}


class Rates(unittest.TestCase):
    def test_an_amount_is_the_decimal_that_was_published(self):
        self.assertEqual(PREFILL.amount(), Decimal("5.15"))
        self.assertEqual(PREFILL.unit, "USD/Mtok")
        self.assertEqual(str(ratecards.RATES["fireworks-gpu-hours.b300-288gb.gpu-hour"].amount()), "12.00")

    def test_a_day_decides_which_value_is_in_force(self):
        self.assertEqual(CACHED.amount(datetime.date(2026, 7, 17)), Decimal("1.03"))
        self.assertIsNone(CACHED.as_of(datetime.date(2026, 7, 16)))
        h100 = ratecards.RATES["fireworks-gpu-hours.h100-80gb.gpu-hour"]
        amounts = [h100.amount(datetime.date(*day)) for day in [(2025, 7, 19), (2026, 5, 15), (2026, 5, 16), (2026, 10, 1)]]
        self.assertEqual(amounts, [Decimal("5.80"), Decimal("4.00"), Decimal("7.00"), Decimal("8.00")])

    def test_the_day_is_the_projects_own_where_none_is_given(self):
        self.assertEqual(ratecards.AS_OF, datetime.date(2026, 5, 16))

    def test_a_missing_rate_is_not_zero_and_says_why(self):
        with self.assertRaisesRegex(ratecards.MissingRate, "not in force on 2026-05-16"):
            CACHED.amount()
        with self.assertRaisesRegex(ratecards.MissingRate, "not offered"):
            PRIORITY.amount()

    def test_what_is_retired_has_no_value(self):
        retired = next(r for r in ratecards.RATES.values() if r.retired is not None)
        self.assertIsNotNone(retired.as_of(retired.retired - datetime.timedelta(days=1)))
        self.assertIsNone(retired.as_of(retired.retired))

    def test_a_value_says_where_it_was_read(self):
        value = PREFILL.as_of()
        self.assertEqual((value.source.trust, value.verified[0]), ("vendor", datetime.date(2026, 5, 16)))
        self.assertTrue(value.source.url.startswith("https://thinkingmachines.ai/"))

    def test_the_day_of_a_moment_is_that_of_utc(self):
        east = datetime.timezone(datetime.timedelta(hours=9))
        self.assertEqual(CACHED.amount(datetime.datetime(2026, 7, 17, 9, tzinfo=east)), Decimal("1.03"))
        self.assertIsNone(CACHED.as_of(datetime.datetime(2026, 7, 17, 8, 59, tzinfo=east)))
        with self.assertRaisesRegex(ValueError, "has no zone"):
            CACHED.amount(datetime.datetime(2026, 7, 17))

    def test_what_is_no_day_is_refused(self):
        with self.assertRaisesRegex(TypeError, "day must be a date or datetime, not str"):
            CACHED.amount("2026-07-17")

    def test_each_rate_has_a_constant(self):
        self.assertIs(ratecards.TINKER__KIMI_K2P6__CACHED_PREFILL, CACHED)
        constants = [value for name, value in vars(ratecards).items() if name.upper() == name and isinstance(value, ratecards.Rate)]
        self.assertEqual({rate.id for rate in constants}, set(ratecards.RATES))
        self.assertEqual(len(constants), len(ratecards.RATES))

    def test_rates_cannot_be_changed(self):
        with self.assertRaises(TypeError):
            ratecards.RATES["x"] = PREFILL
        with self.assertRaises(AttributeError):
            PREFILL.id = "x"


class Requests(unittest.TestCase):
    AT = datetime.datetime(2026, 5, 20, 10, tzinfo=datetime.timezone.utc)
    COUNTS = {"input": 12000, "cached-input": 80000, "output": 900}

    def test_a_request_costs_what_its_counts_do(self):
        (price,) = ratecards.price("kimi-k2p6", self.AT, self.COUNTS, provider="fireworks ai")
        self.assertEqual((price.total, price.currency, price.sku), (0.0278, "USD", "kimi-k2p6"))
        self.assertEqual([(c.rate, c.count, c.value) for c in price.charges], [
            ("fireworks-serverless.kimi-k2p6.input", 12000, "0.95"),
            ("fireworks-serverless.kimi-k2p6.cached-input", 80000, "0.16"),
            ("fireworks-serverless.kimi-k2p6.output", 900, "4.00"),
        ])

    def test_a_moment_of_any_zone_counts(self):
        east = self.AT.astimezone(datetime.timezone(datetime.timedelta(hours=9)))
        self.assertEqual(ratecards.price("kimi-k2p6", east, self.COUNTS), ratecards.price("kimi-k2p6", self.AT, self.COUNTS))

    def test_a_wrong_call_is_refused(self):
        with self.assertRaisesRegex(ValueError, "has no zone"):
            ratecards.price("kimi-k2p6", datetime.datetime(2026, 5, 20), self.COUNTS)
        with self.assertRaisesRegex(ValueError, "the count of input is -1"):
            ratecards.price("kimi-k2p6", self.AT, {"input": -1})
        with self.assertRaisesRegex(TypeError, "at must be a datetime, not date"):
            ratecards.price("kimi-k2p6", self.AT.date(), self.COUNTS)
        with self.assertRaisesRegex(TypeError, r"counts\['input'\] must be a number, not str"):
            ratecards.price("kimi-k2p6", self.AT, {"input": "12000"})


class Estimates(unittest.TestCase):
    def test_an_estimate_has_the_published_figures(self):
        estimate = ratecards.estimate_multi_turn()
        self.assertEqual(estimate.quantities["prompt_tokens"], 400000)
        self.assertEqual(estimate.offers["tinker"].total, 2264.96)
        self.assertEqual(f"{estimate.offers['fireworks-dedicated'].total:.2f}", "284.44")
        self.assertEqual((estimate.currency, estimate.as_of), ("USD", ratecards.AS_OF))

    def test_what_is_left_out_has_its_reason(self):
        estimate = ratecards.estimate_multi_turn(model="kimi-k2p5", as_of=datetime.date(2026, 7, 12))
        self.assertEqual(
            estimate.left_out["fireworks-serverless-priority"].reason, "'fireworks-serverless.kimi-k2p5.input.priority' is not offered.")

    def test_numbers_of_any_kind_are_alike(self):
        expected = ratecards.estimate_multi_turn(turns=20)
        for turns in (20.0, Decimal(20)):
            self.assertEqual(ratecards.estimate_multi_turn(turns=turns), expected)

    def test_a_wrong_call_says_what_is_wrong(self):
        with self.assertRaisesRegex(TypeError, "turns must be a number, not str"):
            ratecards.estimate_multi_turn(turns="8")
        with self.assertRaisesRegex(TypeError, "gpus must be a number, not bool"):
            ratecards.estimate_multi_turn(gpus=True)
        with self.assertRaisesRegex(TypeError, "model must be a str, not int"):
            ratecards.estimate_multi_turn(model=1)
        with self.assertRaises(TypeError):
            ratecards.estimate_multi_turn(turn=8)
        with self.assertRaisesRegex(ValueError, "0 is not a whole number from 1 to .* 'h9000' is not known for GPU type"):
            ratecards.estimate_multi_turn(turns=0, gpu="h9000")
        for number in (float("nan"), float("inf"), 8.5):
            with self.assertRaisesRegex(ValueError, "is not a whole number"):
                ratecards.estimate_multi_turn(turns=number)


class Formulas(unittest.TestCase):
    def test_they_give_the_published_figures(self):
        self.assertEqual(ratecards.prompt_tokens(**WORKLOAD), 400000.0)
        self.assertEqual(ratecards.cache_hit(**WORKLOAD), 0.77)
        cost = ratecards.tinker_flat_total(
            episodes=1000, decode_per_turn=2000, prefill=PREFILL.amount(), sample=ratecards.RATES["tinker.kimi-k2p6.sample"].amount(), **WORKLOAD)
        self.assertEqual(cost, 2264.96)

    def test_whole_numbers_and_decimals_count_as_floats(self):
        self.assertIsInstance(ratecards.prompt_tokens(**WORKLOAD), float)
        big = {"turns": 3, "initial_prompt": 2**60 + 1, "added_per_turn": 1}
        self.assertEqual(ratecards.prompt_tokens(**big), ratecards.prompt_tokens(**{name: float(value) for name, value in big.items()}))

    def test_a_division_by_zero_gives_what_ieee_says(self):
        self.assertEqual(ratecards.cluster_cost_per_mtok(gpus=8, gpu_hour=Decimal("12.00"), cluster_tps=0), float("inf"))

    def test_arguments_are_named(self):
        with self.assertRaises(TypeError):
            ratecards.prompt_tokens(8, 8000, 12000)

    def test_a_text_is_no_number(self):
        with self.assertRaisesRegex(TypeError, "turns must be a number, not str"):
            ratecards.prompt_tokens(turns="8", initial_prompt=8000, added_per_turn=12000)

    def test_each_one_is_documented(self):
        functions = [getattr(ratecards, name) for name in ratecards.__all__ if inspect.isfunction(getattr(ratecards, name))]
        self.assertGreater(len(functions), 30)
        for function in functions:
            for parameter in inspect.signature(function).parameters:
                self.assertIn(f"\n        {parameter}: ", function.__doc__)

    def test_what_the_documentation_shows_holds(self):
        result = doctest.testmod(ratecards)
        self.assertEqual((result.failed, result.attempted), (0, 4))


if __name__ == "__main__":
    unittest.main()
