import assert from "node:assert/strict";
import { test } from "node:test";
import {
  currencyName, figure, grouped, money, numberStyle, percent, plain, price, ratioWords, readNumber, totalMoney,
} from "../../../src/RateCards.Targets/Calculators/Script/numbers.mjs";

const english = numberStyle("en-US");
const german = numberStyle("de-DE");
const french = numberStyle("fr-FR");
const swiss = numberStyle("de-CH");
const indian = numberStyle("en-IN");
const arabic = numberStyle("ar-EG");

test("money shows the digits that matter, from fractions of a cent to millions", () => {
  const shown = (amount) => money(amount, "USD", english);
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
  const shown = (amount) => totalMoney(amount, "USD", english);
  assert.equal(shown(0), "$0");
  assert.equal(shown(0.000123), "$0.000123");
  assert.equal(shown(0.200684), "$0.2007");
  assert.equal(shown(0.3), "$0.30");
  assert.equal(shown(0.99996), "$1.00");
  assert.equal(shown(7.645866666666667), "$7.65");
  assert.equal(shown(2264.96), "$2,264.96");
  assert.equal(shown(22649600), "$22,649,600");
});

test("money is rounded half away from zero as it is written", () => {
  assert.equal(money(10.005, "USD", english), "$10.01");
  assert.equal(money(10.015, "USD", english), "$10.02");
});

test("figures follow the reader's language", () => {
  assert.equal(money(2264.96, "USD", german), "2.264,96\u00a0$");
  assert.equal(grouped(1234567, french), "1\u202f234\u202f567");
  assert.equal(grouped(1234567, indian), "12,34,567");
  assert.equal(percent(0.77, english), "77.0%");
});

test("a price keeps every digit of the price list, and at least two decimals", () => {
  assert.equal(price(4, "USD", english), "$4.00");
  assert.equal(price(0.015, "USD", english), "$0.015");
  assert.equal(price(0.00013, "USD", english), "$0.00013");
});

test("a figure has four digits that count, or is whole", () => {
  assert.equal(figure(2.962962962962963, english), "2.963");
  assert.equal(figure(400000, english), "400,000");
});

test("a currency has a name", () => assert.equal(currencyName("USD"), "US dollars"));

test("a ratio is told in words, and never as a division by nothing", () => {
  assert.equal(ratioWords(2264.96 / 284.4444, english), "8.0× cheaper");
  assert.equal(ratioWords(0.75, english), "1.3× more");
  assert.equal(ratioWords(1, english), "at par");
  assert.equal(ratioWords(1 / 1.04, english), "at par");
  assert.equal(ratioWords(1234.4, english), "1,234× cheaper");
  assert.equal(ratioWords(null, english), "at no cost");
  assert.equal(ratioWords(0, english), "not free");
});

test("numbers are read as the reader's language writes them", () => {
  const cases = [
    [english, "1000", 1000], [english, "1,000", 1000], [english, "1,000.5", 1000.5], [english, " 12 ", 12], [english, ".5", 0.5],
    [english, "5.", 5], [english, "-3", -3], [english, "−3", -3], [english, "1 000", 1000], [english, "1'000", 1000],
    [german, "1.000", 1000], [german, "1.000,5", 1000.5], [german, "0,8", 0.8],
    [french, "1\u202f000,5", 1000.5], [french, "0.8", 0.8],
    [swiss, "1’000.5", 1000.5], [indian, "12,34,567", 1234567], [arabic, "١٢٣٤", 1234],
  ];
  for (const [style, text, value] of cases) {
    assert.equal(readNumber(text, style), value, style.locale + " " + text);
  }
});

test("what could be meant in two ways, or is not a number, is refused", () => {
  const cases = [
    [english, ""], [english, "abc"], [english, "1,5"], [english, "12,00"], [english, "1.000.000"], [english, "1e6"], [english, "0x10"],
    [english, "-"], [english, "."], [english, "1,,000"], [english, "5 USD"], [english, "Infinity"], [english, "NaN"],
    [german, "1.5"], [german, "1,000,000"],
  ];
  for (const [style, text] of cases) {
    assert.equal(readNumber(text, style), null, style.locale + " " + text);
  }
});

test("what a field shows is read back as the same number in every language", () => {
  for (const style of [english, german, french, swiss, indian, arabic, numberStyle("fa-IR"), numberStyle("sv-SE"), numberStyle("pt-PT")]) {
    for (const value of [0, 0.05, 1228.8, 8000, 10000000, 123456789.123]) {
      assert.equal(readNumber(grouped(value, style), style), value, style.locale);
      assert.equal(readNumber(plain(value, style), style), value, style.locale);
    }
  }
});
