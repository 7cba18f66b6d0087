import assert from "node:assert/strict";
import { test } from "node:test";
import {
  currencyName, figure, grouped, money, percent, plain, price, ratioWords, readNumber, totalMoney,
} from "../../../src/RateCards.Targets/Calculators/Script/numbers.mjs";


test("money shows the digits that matter, from fractions of a cent to millions", () => {
  const shown = (amount) => money(amount, "USD");
  assert.equal(shown(0), "$0");
  assert.equal(shown(0.000123), "$0.000123");
  assert.equal(shown(0.0012345), "$0.00123");
  assert.equal(shown(0.200684), "$0.20068");
  assert.equal(shown(2.26496), "$2.26496");
  assert.equal(shown(1.5988), "$1.5988");
  assert.equal(shown(284.4444), "$284.44");
  assert.equal(shown(2264.96), "$2,264.96");
  assert.equal(shown(22649600), "$22,649,600");
});

test("a total has cents, and below a dollar four digits that count", () => {
  const shown = (amount) => totalMoney(amount, "USD");
  assert.equal(shown(0), "$0");
  assert.equal(shown(0.000123), "$0.000123");
  assert.equal(shown(0.200684), "$0.2007");
  assert.equal(shown(0.3), "$0.30");
  assert.equal(shown(0.99996), "$1.00");
  assert.equal(shown(7.645866666666667), "$7.65");
  assert.equal(shown(2264.96), "$2,264.96");
  assert.equal(shown(22649600), "$22,649,600");
});

// The command writes the same: tests/RateCards.Compiler.Tests/Text/FigureTextTests.cs.
test("each currency is written as it is by custom", () => {
  const shown = { USD: "$12.00", EUR: "€12.00", GBP: "£12.00", CHF: "CHF\u00a012.00", CAD: "CA$12.00", CNY: "CN¥12.00", INR: "₹12.00", JPY: "¥12", KWD: "KWD\u00a012.000", XOF: "F\u202fCFA\u00a012" };
  for (const [code, text] of Object.entries(shown)) assert.equal(money(12, code), text);
  assert.equal(totalMoney(1234.56, "JPY"), "¥1,235");
  assert.equal(price(1234.56, "JPY"), "¥1,234.56");
  assert.equal(totalMoney(1234.5, "KWD"), "KWD\u00a01,234.500");
  assert.equal(totalMoney(-7, "JPY"), "-¥7");
});

test("money is rounded half away from zero as it is written", () => {
  assert.equal(money(10.005, "USD"), "$10.01");
  assert.equal(money(10.015, "USD"), "$10.02");
});

test("a price keeps every digit of the price list, and at least two decimals", () => {
  assert.equal(price(4, "USD"), "$4.00");
  assert.equal(price(0.015, "USD"), "$0.015");
  assert.equal(price(0.00013, "USD"), "$0.00013");
});

test("a figure has four digits that count, or is whole", () => {
  assert.equal(figure(2.962962962962963), "2.963");
  assert.equal(figure(400000), "400,000");
});

test("a currency has a name", () => assert.equal(currencyName("USD"), "US dollars"));

test("what is a twentieth cheaper or dearer is no longer at par", () => {
  assert.equal(ratioWords(1.05), "1.1× cheaper");
  assert.equal(ratioWords(1.0499), "at par");
  assert.equal(ratioWords(1), "at par");
  assert.equal(ratioWords(1 / 1.06), "1.1× more");
});

test("a ratio is told in words, and never as a division by nothing", () => {
  assert.equal(ratioWords(2264.96 / 284.4444), "8.0× cheaper");
  assert.equal(ratioWords(0.75), "1.3× more");
  assert.equal(ratioWords(1), "at par");
  assert.equal(ratioWords(1 / 1.04), "at par");
  assert.equal(ratioWords(1234.4), "1,234× cheaper");
  assert.equal(ratioWords(null), "at no cost");
  assert.equal(ratioWords(0), "not free");
});

test("numbers are read as the page writes them, and in the short forms of the field", () => {
  const cases = [
    ["1000", 1000], ["1,000", 1000], ["1,000.5", 1000.5], [" 12 ", 12], [".5", 0.5], ["5.", 5], ["-3", -3], ["−3", -3], ["12,345,678", 12345678],
    ["1 000", 1000], ["1\u202f000", 1000], ["1'000", 1000], ["1’000", 1000],
    ["8k", 8000], ["8K", 8000], ["1.1k", 1100], ["2M", 2e6], ["2m", 2e6], ["1.5B", 1.5e9], ["1e6", 1e6], ["1E9", 1e9], ["2.5e3", 2500],
    ["$1,000", 1000], ["$0.20", 0.2], ["-$5", -5], ["50%", 0.5], ["12.5 %", 0.125],
  ];
  for (const [text, value] of cases) {
    assert.equal(readNumber(text), value, text);
  }
});

test("what could be meant in two ways, or is not a number, is refused", () => {
  const cases = [
    "", "abc", "1,5", "12,00", "0,8", "1.000.000", "1.000,5", "12,34,567", "0x10", "-", ".", "1,,000", "5 USD", "Infinity", "NaN", "1e", "e6", "1e-3", "8kk", "k", "%", "$",
    "€5", "1e999", "١٢٣٤",
  ];
  for (const text of cases) {
    assert.equal(readNumber(text), null, text);
  }
});

test("what a field shows is read back as the same number", () => {
  for (const value of [0, 0.05, 1228.8, 8000, 10000000, 123456789.123]) {
    assert.equal(readNumber(grouped(value)), value);
    assert.equal(readNumber(plain(value)), value);
  }
});
