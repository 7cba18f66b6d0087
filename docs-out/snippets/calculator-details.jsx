// Generated from RateCards/. Change the cards, formulas and calculators there.
export const CalculatorDetails = (core, addDecisions) => {
  const { amountText, attributesOf, button, buttonClasses, comparison, counted, defaultOf, derive, enter, entered, estimate, evaluate, fieldId, figure, formatter, grouped,
    h, headline, heads, inForce, initialState, inputOf, isComputable, isMoney, isOwn, isSold, labelOf, listed, offersOn, optionOf, percent, plain,
    price, priceable, readFields, readNumber, signedPercent, table, totalMoney, totalOf, turningPoint, unitBeside, waitingWords, warningText, words } = core;
  const lowestOf = (id) => id.replace(/\.step_\d+(_at)?(_bound)?$/, "");
  const priceSteps = (data, id, date) => {
    const listedOf = (part) => {
      const entry = inForce(data.rates[part]?.history, date);
      return entry?.listed ?? entry?.value;
    };
    const steps = [{ ids: [id], from: 0, value: listedOf(id) }];
    for (let number = 2; data.rates[id + ".step_" + number]; number += 1) {
      const part = id + ".step_" + number;
      const last = steps[steps.length - 1];
      const value = listedOf(part);
      const isUpTo = listedOf(part + "_at_bound") !== value;
      if (value === last.value) {
        last.ids.push(part);
      } else {
        Object.assign(last, { to: listedOf(part + "_bound"), isUpTo });
        steps.push({ ids: [part], from: last.to, isAbove: isUpTo, value });
      }
      steps[steps.length - (isUpTo ? 2 : 1)].ids.push(part + "_at_bound");
    }
    return steps;
  };
  const stepWords = ({ from, isAbove, to, isUpTo }, unit, isGraduated) => {
    const counted = (count) => grouped(count) + " " + unit;
    const end = to === undefined ? "" : (isUpTo ? "up to " : "below ") + counted(to);
    return isGraduated ? (to === undefined ? "beyond " + counted(from) : from === 0 ? "first " + counted(to) : "next " + counted(to - from))
      : from === 0 ? end : (isAbove ? "above " : "from ") + (end ? grouped(from) + " " + end : counted(from));
  };
  const listedRates = (data, rates, date) => rates.filter(({ id }) => lowestOf(id) === id).flatMap((rate) => {
    const steps = priceSteps(data, rate.id, date);
    return steps.length === 1 ? [{ ...rate, ids: steps[0].ids }] : steps.map((step) => ({
      ...rates.find(({ id }) => id === step.ids[0]), ids: step.ids,
      label: rate.label + ", " + stepWords(step, data.rates[rate.id + ".step_2_bound"].unit, data.graduated?.includes(rate.id.split(".")[0])),
    }));
  });

  const ownAmount = (text, listed) => {
    const isShare = /%\s*$/.test(text);
    const value = readNumber(isShare ? text.trim().replace(/^[-−–]/, "") : text);
    return value === null || value < 0 || (isShare && value > 1) ? null
      : !isShare ? value
      : typeof listed === "number" ? Number((listed * (1 - value)).toPrecision(15)) : null;
  };
  const withOwn = (data, rates, id) => ({
    ...data.rates[id],
    history: data.rates[id].history.map((entry) => {
      const step = priceSteps(data, lowestOf(id), entry.since).find(({ ids }) => ids.includes(id));
      const text = step && rates[step.ids[0]];
      const value = text === undefined || entry.value === "not offered" ? null : ownAmount(text, entry.value);
      return value === null ? entry : { ...entry, value, listed: entry.value };
    }),
  });
  const withOwnRates = (data, rates) => {
    const changed = new Set(Object.keys(rates).map(lowestOf));
    const own = Object.keys(data.rates).filter((id) => changed.has(lowestOf(id))).map((id) => [id, withOwn(data, rates, id)]);
    return own.length ? { ...data, rates: { ...data.rates, ...Object.fromEntries(own) } } : data;
  };

  const parityTolerance = 1e-9;
  const atPar = (data, parity, offer, numbers, target) => {
    const input = inputOf(data, parity.input);
    const value = evaluate(data, parity.formula, { ...numbers, ...offer.symbols, baseline_total: target });
    return value > 0 && value >= input.min && value <= input.max
      && Math.abs(totalOf(data, offer, { ...numbers, [parity.input]: value }) - target) <= parityTolerance * target ? value : null;
  };
  const paritiesOf = (data, numbers, { offers }) => {
    const baseline = offers.find((offer) => offer.isBaseline);
    return !baseline ? [] : data.parities.flatMap((parity) => {
      const offer = offers.find(({ id }) => id === parity.offer);
      const valueAt = (target) => (offer ? atPar(data, parity, offer, numbers, target) : null);
      const value = valueAt(baseline.total);
      const rival = offers.filter(({ id }) => id !== parity.offer).reduce((best, other) => (best && best.total <= other.total ? best : other), null);
      const rivalValue = rival && !rival.isBaseline ? valueAt(rival.total) : null;
      return value === null ? [] : [{
        input: parity.input, offer: offer.label, value,
        against: [{ label: baseline.label, value }, ...(rivalValue === null ? [] : [{ label: rival.label, value: rivalValue }])],
      }];
    });
  };

  const curve = (data, choices, numbers, date, impossibleFrom = Infinity) => {
    const axis = inputOf(data, data.curve);
    const offered = priceable(data, choices, numbers, date);
    const totalsAt = totalsAlong(data, offered, numbers, axis);
    const here = numbers[axis.name];
    const found = crossings(data, axis, offered, totalsAt).filter(({ at }) => at < impossibleFrom);
    const ahead = found.find(({ at }) => at > here && at <= 4 * here);
    const wanted = Math.max(axis.min + 15 * axis.step, 2 * here, ahead ? 1.2 * ahead.at : 0);
    const to = Math.min(axis.max, axis.whole ? Math.ceil(wanted) : wanted);
    const points = samples(axis, to, 48);
    const xs = Array.from(new Set([...points, here])).sort((a, b) => a - b);
    return {
      axis, from: axis.min, to, here, xs,
      series: offered.map((o) => ({ id: o.offer.id, label: o.offer.label, look: data.offers.indexOf(o.offer) })),
      totals: xs.map(totalsAt),
      crossings: found,
    };
  };
  const totalsAlong = (data, offered, numbers, axis) => {
    const symbols = offered.map((o) => ({ ...numbers, ...o.symbols }));
    return (x) => offered.map((o, i) => {
      symbols[i][axis.name] = x;
      return evaluate(data, o.billing.figures.total, symbols[i]);
    });
  };
  const samples = (axis, to, count) => {
    const steps = axis.whole ? Math.min(count, to - axis.min) : count;
    const at = (i) => axis.min + ((to - axis.min) * i) / (steps || 1);
    return Array.from({ length: steps + 1 }, (_, i) => (axis.whole ? Math.round(at(i)) : at(i)));
  };
  const crossings = (data, axis, offered, totalsAt) => {
    const grid = samples(axis, Math.min(axis.max, axis.min + 64 * axis.step), 64);
    while (grid[grid.length - 1] < axis.max) {
      const next = grid[grid.length - 1] * 1.1 + axis.step;
      grid.push(Math.min(axis.max, axis.whole ? Math.round(next) : next));
    }
    const rows = grid.map(totalsAt);
    const found = [];
    offered.forEach((_, a) => offered.forEach((__, b) => {
      const isCheaper = (totals) => totals[a] < totals[b];
      for (let i = 1; i < grid.length && a !== b; i++) {
        if (isCheaper(rows[i]) && !isCheaper(rows[i - 1])) {
          const at = turningPoint((x) => isCheaper(totalsAt(x)), grid[i - 1], grid[i], axis.whole);
          const totals = totalsAt(at);
          const isCheapest = !totals.some((total) => total < totals[a]);
          if (isCheapest || [a, b].some((index) => offered[index].offer.id === data.baseline)) {
            found.push({ at, total: totals[a], cheaper: offered[a].offer.label, dearer: offered[b].offer.label, isCheapest });
          }
        }
      }
    }));
    return found.sort((x, y) => x.at - y.at);
  };

  const enterInvariant = (data, state, name, text) => {
    const input = inputOf(data, name);
    const isNumber = !input.options && /^-?\d+(\.\d+)?$/.test(text);
    return enter(data, state, name, isNumber ? plain(Number(text)) : text);
  };
  const applyPreset = (data, state, preset) =>
    data.inputs
      .filter((input) => preset.values[input.name] !== undefined)
      .reduce((next, input) => enterInvariant(data, next, input.name, String(preset.values[input.name])), state);
  const matchesPreset = (fields, preset) =>
    fields.every(({ input, value }) => preset.values[input.name] === undefined || String(value) === String(preset.values[input.name]));
  const stepBy = (state, field, direction) => {
    const { input, value } = field;
    const next = Math.min(input.max, Math.max(input.min, (value ?? input.min) + direction * input.step));
    const decimals = (String(input.step).split(".")[1] || "").length;
    return { ...state, entries: { ...state.entries, [input.name]: plain(Number(next.toFixed(Math.max(decimals, 6)))) } };
  };
  const presetsView = (data, state, update, derived) =>
    data.presets.length > 0 && h("div", { class: "presets", role: "group", "aria-label": "Presets" },
      data.presets.map((preset) => button(preset.label, () => update((now) => applyPreset(data, now, preset)), {
        class: "preset", title: preset.note, "aria-pressed": String(matchesPreset(derived.fields, preset)),
      })));
  const goTo = (event, id) => {
    const element = event.currentTarget.getRootNode().getElementById(id);
    const details = element.closest("details");
    if (details) {
      details.open = true;
    }
    element.focus();
  };
  const fieldLinks = (data, fields) => fields.map(({ input }, i) => [
    i > 0 && (i === fields.length - 1 ? " and " : ", "),
    h("button", { type: "button", class: "link", onClick: (event) => goTo(event, fieldId(data, input)) }, input.label),
  ]);

  const daysOfMonth = 365 / 12;
  const mostRuns = 1e9;
  const runsOf = ({ runs }) => {
    const value = readNumber(runs);
    return value > 0 && value <= mostRuns ? value : null;
  };
  const monthly = (data, state, total) => {
    const runs = runsOf(state);
    return runs === null ? "" : totalMoney(total * runsAMonth(state), data.currency);
  };
  const runsAMonth = (state) => {
    const runs = runsOf(state);
    return runs && runs * (state.every === "day" ? daysOfMonth : 1);
  };
  const monthColumns = (data, state) =>
    runsOf(state) === null ? [] : [{ name: "total", label: "Per month", text: (total) => monthly(data, state, total) }];
  const monthView = (data, state, update) => {
    const id = "rc-" + data.id + "-runs";
    const isWrong = state.runs.trim() !== "" && runsOf(state) === null;
    return h("div", { class: "section" },
      h("div", { class: "date" },
        h("label", { for: id, class: "label" }, "This workload runs"),
        h("input", {
          id, class: isWrong ? "input ownrate invalid" : "input ownrate", type: "text", inputMode: "decimal", autoComplete: "off", value: state.runs,
          "aria-describedby": id + "-note", "aria-invalid": isWrong ? "true" : "false",
          onInput: entered((runs) => update((now) => ({ ...now, runs }))),
        }),
        h("span", { class: "label" }, "times a"),
        h("select", { class: "input ownrate", "aria-label": "Times a", value: state.every, onInput: entered((every) => update((now) => ({ ...now, every }))) }, ["month", "day"].map((every) => h("option", { value: every }, every)))),
      h("p", { class: isWrong ? "footnote problem" : "footnote", id: id + "-note" },
        isWrong ? "A number above 0, up to 1,000,000,000." : "Adds what a month costs" + (state.every === "day" ? ", of 365/12 days." : ".")));
  };

  const endsOf = ({ range, whole, min, max }, value) =>
    range.map((share) => Math.min(max, Math.max(min, whole ? Math.floor(value * share + 0.5) : value * share)));
  const rangeOf = (data, numbers, isDefault, offer) => {
    const formula = offer.billing.figures.total;
    const inputs = data.inputs.filter(({ name, range }) => range && isDefault(name) && data.formulas[formula].parameters.includes(name));
    const corners = inputs.reduce((all, input) => all.flatMap((corner) => endsOf(input, numbers[input.name]).map((end) => ({ ...corner, [input.name]: end }))), [{}]);
    const totals = [offer.total, ...corners.map((corner) => evaluate(data, formula, { ...numbers, ...offer.symbols, ...corner }))];
    const [low, high] = [Math.min(...totals), Math.max(...totals)];
    return low < high ? { low, high, inputs } : null;
  };
  const addRanges = (data, numbers, isDefault, result) => result.offers.forEach((offer) => {
    offer.range = rangeOf(data, numbers, isDefault, offer);
  });

  const comparedName = "side-by-side";
  const runsName = "runs-a-";
  const toHash = (data, state) => {
    const { fields } = readFields(data, state);
    const kept = fields.filter(({ input, value }) => value !== null && (!input.defaultRate || state.entries[input.name] !== undefined));
    const pairs = [["as-of", state.date], ...kept.map(({ input, value }) => [input.name, value])];
    pairs.push(...Object.entries(state.rates).filter(([, text]) => text.trim() !== ""));
    if (state.compared.length > 0) {
      pairs.push([comparedName, state.compared.join()]);
    }
    if (runsOf(state) !== null) {
      pairs.push([runsName + state.every, runsOf(state)]);
    }
    return "#" + data.id + "?" + pairs.map(([name, value]) => name + "=" + encodeURIComponent(value)).join("&");
  };
  const fromHash = (data, hash) => {
    const [, id, query] = /^#([^?]*)\?(.*)$/.exec(hash) || [];
    if (id !== data.id) {
      return null;
    }
    const said = new Map(new URLSearchParams(query));
    const asked = /^\d{4}-\d\d-\d\d$/.test(said.get("as-of")) ? said.get("as-of") : data.asOf;
    const date = data.dates.filter((day) => day <= asked).pop() ?? data.asOf;
    const rates = Object.fromEntries(Array.from(said).filter(([name]) => data.rates[name]));
    const every = ["month", "day"].find((unit) => said.has(runsName + unit)) ?? "month";
    const others = { compared: optionsIn(data, said.get(comparedName) ?? ""), runs: said.get(runsName + every) ?? "", every };
    return data.inputs
      .filter((input) => said.has(input.name))
      .reduce((state, input) => enterInvariant(data, state, input.name, said.get(input.name)), { ...initialState(data), date, entries: {}, rates, ...others });
  };

  const followLink = (data, element, update) => {
    const readLink = () => {
      const linked = fromHash(data, location.hash);
      if (linked) {
        update((now) => ({ ...now, ...linked }));
        element.scrollIntoView();
      }
    };
    const goBack = () => update((now) => {
      const linked = fromHash(data, location.hash) || (location.hash === "" && initialState(data));
      return linked ? { ...now, ...linked } : now;
    });
    readLink();
    addEventListener("hashchange", readLink);
    addEventListener("popstate", goBack);
    return () => {
      removeEventListener("hashchange", readLink);
      removeEventListener("popstate", goBack);
    };
  };
  const keepLink = (data, state) => {
    const hash = toHash(data, state);
    const untouched = toHash(data, { ...state, ...initialState(data) });
    const linked = fromHash(data, location.hash);
    const isSame = hash === (linked ? toHash(data, { ...state, ...linked }) : untouched);
    if (!isSame && (linked || location.hash === "")) {
      history.pushState(history.state, "", hash === untouched ? location.pathname + location.search : hash);
    }
  };

  const valueWords = ({ input, value }) =>
    input.options ? optionOf(input, value)?.label ?? "–" : value === null ? "–" : grouped(value);
  const cell = (text) => String(text).replace(/\|/g, "\\|");
  const markdownTable = (rows) =>
    [rows[0], rows[0].map((_, i) => (i ? "---:" : "---")), ...rows.slice(1)].map((row) => "| " + row.map(cell).join(" | ") + " |").join("\n");
  const sideBySideTables = (data, rows) => rows.length === 0 ? [] : [markdownTable([
    [rows[0].input.label, ...data.offers.map(({ label }) => label)],
    ...rows.map(({ option, costs }) => [option.label, ...costs.map(({ found, why }) => (found ? totalMoney(found.total, data.currency) : why))]),
  ])];
  const toMarkdown = (data, derived, state, link) => {
    const { date } = state;
    const { fields, result, columns } = derived;
    const shown = (offer, { name, text }) => offer.figures.filter((figure) => figure.name === name).map((figure) => text(figure.value)).join();
    const rates = result.offers.flatMap((offer) => listedRates(data, offer.rates, date).map((rate) => ({ offer, ...rate })));
    return [
      "### " + data.title,
      "As of " + date + ", in " + data.currency + ". [This estimate](" + link + ")",
      fields.map((field) => "- " + field.input.label + ": " + valueWords(field)).join("\n"),
      markdownTable([
        ["Offer", ...columns.map(({ label }) => label), "Comparison"],
        ...result.offers.map((offer) => [
          offer.label + (offer.isCheapest ? " (cheapest)" : "") + (offer.rates.some(isOwn) ? " (your rate)" : ""),
          ...columns.map((column) => shown(offer, column)),
          comparison(result, offer),
        ]),
      ]),
      ...sideBySideTables(data, derived.sideBySide),
      "Rates:",
      rates.map(({ offer, label, amount, unit, entry }) =>
        "- " + offer.label + ", " + label + ": " + rateWords(data, amount, unit)
          + (isOwn({ entry }) ? " (your rate; listed " + listedWords(data, { unit, entry }) + ")" : "") + " (" + data.sources[entry.source].title + ", " + data.sources[entry.source].url + ")").join("\n"),
      "",
    ].join("\n\n").replace(/\$/g, "\\$");
  };
  const rateWords = (data, amount, unit) =>
    amountText(data, amount, unit) + " " + data.unitWords[unit];
  const listedWords = (data, { unit, entry: { listed } }) =>
    typeof listed === "number" ? amountText(data, listed, unit) : listed;
  const csvCell = (value) => (/[",\r\n]/.test(value) ? '"' + String(value).replace(/"/g, '""') + '"' : String(value ?? ""));
  const toCsv = (rows) => rows.map((row) => row.map(csvCell).join(",") + "\r\n").join("");
  const csvMoney = (name, value) => value.toFixed(name === "total" ? 2 : 5);
  const comparisonCsv = (data, derived, state) => {
    const rows = derived.sideBySide.length === 0 ? derived.result.offers.map((found) => ({ shown: derived, offer: found, found }))
      : derived.sideBySide.flatMap(({ shown, costs }) => costs.map((cost) => ({ shown, ...cost })));
    const made = rows.filter(({ found }) => found).map(({ found }) => found);
    const names = Array.from(new Set(made.flatMap(({ figures }) => figures.map(({ name }) => name))));
    const figureOf = (offer, name) => offer?.figures.find((figure) => figure.name === name);
    const heading = (name) => headline(words(name)) + " (" + figureOf(made.find((offer) => figureOf(offer, name)), name).unit + ")";
    const amount = (offer, name) => {
      const figure = figureOf(offer, name);
      return !figure ? "" : isMoney(data, figure.unit) ? csvMoney(name, figure.value) : exactText(figure.value);
    };
    const ownWords = (offer) => listedRates(data, offer.rates, state.date).filter(isOwn)
      .map((rate) => rate.label + " " + rateWords(data, rate.amount, rate.unit) + ", listed " + listedWords(data, rate)).join("; ");
    const runs = runsAMonth(state);
    const optional = [
      [runs !== null, "Runs a month", () => exactText(runs)],
      [runs !== null, "Per month (" + data.currency + ")", ({ found }) => found && csvMoney("total", found.total * runs)],
      ...["low", "high"].map((end) => [made.some(({ range }) => range), "Total, " + end + " (" + data.currency + ")", ({ found }) => found?.range && csvMoney("total", found.range[end])]),
      [made.some((offer) => offer.rates.some(isOwn)), "Your rates", ({ found }) => found && ownWords(found)],
      [rows.some(({ why }) => why), "Left out", ({ why }) => why],
    ].filter(([isUsed]) => isUsed);
    return toCsv([
      ["As of", ...derived.fields.map(({ input }) => input.label + (input.unit ? " (" + input.unit + ")" : "")), "Offer", ...names.map(heading),
        "Times cheaper than " + labelOf(data, data.baseline), ...optional.map(([, label]) => label)],
      ...rows.map((row) => [
        state.date, ...row.shown.fields.map(({ input, value }) => (input.options ? optionOf(input, value)?.label : value)), row.offer.label,
        ...names.map((name) => amount(row.found, name)), row.found && row.found.ratio !== null ? exactText(row.found.ratio) : "", ...optional.map(([, , text]) => text(row)),
      ]),
    ]);
  };
  const curveCsv = (data, curve) => toCsv([
    [curve.axis.label, ...curve.series.map((line) => line.label + " (" + data.currency + ")")],
    ...curve.xs.map((x, i) => [x, ...curve.totals[i].map((total) => (Number.isNaN(total) ? "" : csvMoney("total", total)))]),
  ]);
  const exactText = (value) => String(Number(value.toPrecision(6)));

  const mostCompared = 6;
  const comparedInput = (data) => data.inputs.find(({ options }) => options && options.length > 1);
  const optionsIn = (data, text) => {
    const input = comparedInput(data);
    return Array.from(new Set(text.split(","))).filter((id) => input && input.options.some((option) => option.id === id)).slice(0, mostCompared);
  };
  const whyAbsent = (data, { choices }, date, offer) => {
    const { billing, rates, missing } = offersOn(data, choices, date).find((o) => o.offer === offer);
    const said = missing.map(({ entry }) => entry?.value ?? "not offered");
    return !billing ? "not sold on " + date
      : said.includes("retired") ? "retired"
      : rates.length === 0 ? Array.from(new Set(said)).join(", ")
      : missing.map(({ symbol }, i) => words(symbol) + " " + said[i]).join(", ");
  };
  const costOf = (data, derived, date, offer) => {
    const { result } = derived;
    const found = result.offers.find(({ id }) => id === offer.id);
    const waiting = result.waiting.find(({ id }) => id === offer.id);
    return { offer, found, why: found ? "" : waiting
      ? waitingWords(data, waiting)
      : whyAbsent(data, derived, date, offer) };
  };
  const compareOptions = (data, state, derived) => {
    const input = comparedInput(data);
    const own = input && derived.choices[input.name];
    const others = own ? state.compared.filter((id) => id !== own).slice(0, mostCompared - 1) : [];
    return others.length === 0 ? [] : [own, ...others].map((id) => {
      const option = optionOf(input, id);
      const chosen = id === own ? state : enter(data, state, input.name, id);
      const shown = id === own ? derived : derive(data, chosen);
      addRanges(data, shown.numbers, (name) => chosen.entries[name] === undefined, shown.result);
      const isOffered = isSold(option, state.date);
      return {
        input, option, isOwn: id === own, shown, isOffered,
        differing: isOffered ? shown.fields.filter(({ value }, i) => shown.fields[i].input !== input && value !== derived.fields[i].value) : [],
        costs: isOffered ? data.offers.map((offer) => costOf(data, shown, state.date, offer)) : data.offers.map((offer) => ({ offer, why: "not sold on " + state.date })),
      };
    });
  };
  const leastOf = (rows) => {
    const costs = rows.filter(({ shown }) => !shown.result.obstacle).flatMap((row) => row.costs.filter(({ found }) => found).map(({ found }) => ({ row, found })));
    return rows.some((row) => row.isOffered && row.shown.waiting.length > 0) ? null
      : costs.reduce((best, cost) => (best && best.found.total <= cost.found.total ? best : cost), null);
  };
  const costView = (data, state, { found, why }) => {
    const amount = found && totalMoney(found.total, data.currency);
    const perMonth = found && monthly(data, state, found.total);
    return !found ? h("span", { class: "quiet" }, why) : [
      found.isCheapest ? h("strong", null, amount) : amount,
      [found.isCheapest && "cheapest", found.rates.some(isOwn) && "your rate", perMonth && perMonth + " a month"].map((said) => said && h("span", { class: "details-line" }, said)),
    ];
  };
  const optionView = (row, remove) => [
    h("span", { class: "offer" }, row.option.label),
    row.differing.length > 0 && h("span", { class: "details-line" }, row.differing.map((field) => field.input.label + " " + valueWords(field)).join(", ")),
    row.shown.result.obstacle && h("span", { class: "caution" }, "⚠ Cannot be run. " + warningText(row.shown.result.obstacle)),
    row.isOwn ? h("span", { class: "details-line" }, "chosen above")
      : h("button", { type: "button", class: "link", "aria-label": "Remove " + row.option.label, onClick: remove }, "Remove"),
  ];
  const sideBySideView = (data, state, update, derived) => {
    const input = comparedInput(data);
    if (!input) {
      return null;
    }
    const rows = derived.sideBySide;
    const id = "rc-" + data.id + "-side-by-side";
    const open = input.options.filter((option) => option.id !== derived.choices[input.name] && !state.compared.includes(option.id));
    const candidate = (open.find((option) => option.id === state.candidate) ?? open.find((option) => isSold(option, state.date)) ?? open[0])?.id;
    const isFull = state.compared.filter((other) => other !== derived.choices[input.name]).length > mostCompared - 2;
    const least = leastOf(rows);
    return h("section", { class: "section" },
      h("div", { class: "sectionhead" }, h("h3", { class: "heading" }, input.label + "s side by side"), h("div", { class: "date" },
        h("label", { for: id, class: "label" }, "Compare with"),
        h("select", { id, class: "select", value: candidate ?? "", onInput: entered((chosen) => update((now) => ({ ...now, candidate: chosen }))) }, open.length === 0 && h("option", { value: "" }, "All are here"), open.map((option) => h("option", { value: option.id, disabled: !isSold(option, state.date) }, option.label))),
        button("Add", () => update((now) => ({ ...now, compared: [...now.compared, candidate] })), { disabled: isFull || !candidate ? true : undefined }))),
      isFull && h("p", { class: "footnote" }, "No more than " + mostCompared + "."),
      rows.length > 0 && [
        h("p", { class: "footnote" }, least && ["Least of all: ", h("strong", null, least.row.option.label), ", " + least.found.label + ", " + totalMoney(least.found.total, data.currency) + ". "],
          "The same workload for each; what follows from the " + input.label.toLowerCase() + " is its own."),
        table("Total cost by " + input.label.toLowerCase(), [{ label: input.label, isText: true }, ...data.offers.map(({ label }) => ({ label }))], rows.map((row) => ({
          isMarked: row === least?.row,
          cells: [
            optionView(row, (event) => {
              event.currentTarget.getRootNode().getElementById(id).focus();
              update((now) => ({ ...now, compared: now.compared.filter((other) => other !== row.option.id) }));
            }),
            ...row.costs.map((cost) => costView(data, state, cost)),
          ],
        }))),
      ]);
  };

  const dashes = ["", "7 3", "2 3", "9 3 2 3", "4 4", "12 4"];
  const lookOf = (index) => index % dashes.length;
  const markPath = (index, x, y, r) => {
    const at = (dx, dy) => round(x + dx * r) + " " + round(y + dy * r);
    const polygon = (...points) => "M" + points.map(([dx, dy]) => at(dx, dy)).join("L") + "Z";
    return [
      () => "M" + at(-1, 0) + "a" + r + " " + r + " 0 1 0 " + 2 * r + " 0a" + r + " " + r + " 0 1 0 " + -2 * r + " 0Z",
      () => polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]),
      () => polygon([0, -1.1], [1.1, 0.9], [-1.1, 0.9]),
      () => polygon([0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]),
      () => polygon([-1, -1], [1, -1], [-1, 1], [1, 1]),
      () => polygon([0, 1.1], [1.1, -0.9], [-1.1, -0.9]),
    ][lookOf(index)]();
  };
  const round = (value) => Math.round(value * 10) / 10;
  const swatch = (index) =>
    h("svg", { class: "swatch", width: 32, height: 12, viewBox: "0 0 32 12", "aria-hidden": "true" },
      h("path", { class: "line tone" + lookOf(index), d: "M0 6H32", "stroke-dasharray": dashes[lookOf(index)] }),
      h("path", { class: "mark tone" + lookOf(index), d: markPath(index, 16, 6, 4) }));
  const hatching = (id, className, angle) =>
    h("pattern", { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(" + angle + ")" },
      h("path", { class: className, d: "M0 0V6" }));

  const linearTicks = (low, high, count) => {
    const rough = (high - low) / count || 1;
    const size = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((factor) => factor * size).find((candidate) => candidate >= rough);
    const first = Math.ceil(low / step) * step;
    return Array.from({ length: Math.floor((high - first) / step + 1e-9) + 1 }, (_, i) => first + i * step);
  };
  const logTicks = (low, high) => {
    const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
    const decades = Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
    const every = Math.ceil(decades.length / 6);
    const ticks = decades.length > 3 ? decades.filter((_, i) => i % every === 0) : decades.flatMap((d) => [d, 2 * d, 5 * d]);
    return ticks.filter((tick) => tick >= low * 0.999 && tick <= high * 1.001);
  };
  const verticalScale = (totals, isLog) => {
    const amounts = totals.flat().filter((amount) => amount > 0);
    const high = amounts.length ? Math.max(...amounts) : 1;
    if (!isLog || !amounts.length) {
      const ticks = linearTicks(0, high, 5);
      const top = Math.max(high, ticks[ticks.length - 1]) * 1.04;
      return { ticks, at: (amount) => amount / top };
    }
    let [low, top] = [Math.min(...amounts) / 1.3, high * 1.3];
    if (logTicks(low, top).length < 2) {
      [low, top] = [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(top))];
    }
    const span = Math.log10(top / low);
    return { ticks: logTicks(low, top), at: (amount) => (amount > 0 ? Math.max(0, Math.log10(amount / low) / span) : 0) };
  };
  const axisMoney = (value, code) =>
    formatter("axis" + code, {
      style: "currency", currency: code,
      notation: "compact", minimumFractionDigits: 0, maximumSignificantDigits: 3,
    }).format(value);

  const figuresTable = (caption, columns, rows) =>
    h("div", { class: "scroll", role: "region", "aria-label": caption, tabIndex: 0 },
      h("table", { class: "table figures" },
        h("caption", { class: "hidden" }, caption),
        h("thead", null, h("tr", null, heads(columns, "figurehead"))),
        h("tbody", null, rows.map(({ cells, isMarked }) =>
          h("tr", { class: isMarked ? "figurerow marked" : "figurerow" }, cells.map((content, i) =>
            i === 0 ? h("th", { scope: "row", class: "linehead" }, content) : h("td", { class: "figure" }, content)))))));
  const lateDisclosure = (state, update, name, summary, make) =>
    h("details", {
      class: "details late",
      onToggle: (event) => {
        const isOpen = event.currentTarget.open;
        update((now) => (!!now.open[name] === isOpen ? now : { ...now, open: { ...now.open, [name]: isOpen } }));
      },
    }, h("summary", { class: "summary" }, summary), state.open[name] && make());

  const crossingWords = (data, curve, crossing) =>
    "From " + counted(crossing.at, curve.axis.unit) + " on, " + crossing.cheaper + " is "
      + (crossing.isCheapest ? "the cheapest, ahead of " : "cheaper than ") + crossing.dearer + ".";
  const curveWords = (data, curve) => {
    const here = curve.totals[curve.xs.indexOf(curve.here)];
    return "At " + counted(curve.here, curve.axis.unit) + ": "
      + curve.series.map((line, i) => line.label + " " + totalMoney(here[i], data.currency)).join(", ") + ". "
      + curve.crossings.map((crossing) => crossingWords(data, curve, crossing)).join(" ");
  };
  const curveChart = (data, curve, warnings, state, update) => {
    const { width, isLog } = state;
    const id = "rc-" + data.id + "-curve";
    const height = width < 480 ? 220 : 280;
    const scale = verticalScale(curve.totals, isLog);
    const labels = scale.ticks.map((tick) => axisMoney(tick, data.currency));
    const box = { left: 12 + 7 * Math.max(...labels.map((label) => label.length)), right: width - 12, top: 22, bottom: height - 34 };
    const x = (value) => round(box.left + ((box.right - box.left) * (value - curve.from)) / (curve.to - curve.from || 1));
    const y = (amount) => round(box.bottom - (box.bottom - box.top) * scale.at(amount));
    const xTicks = linearTicks(curve.from, curve.to, width < 480 ? 4 : 8).filter((tick) => !curve.axis.whole || Number.isInteger(tick));
    const every = Math.max(1, Math.round(curve.xs.length / 8));
    const read = readIndex(curve, state);
    const inside = curve.crossings.filter((crossing) => crossing.at <= curve.to);
    const excess = warnings.filter((warning) => warning.first !== null && !warning.input && warning.first <= curve.to);
    return h("svg", { class: "chart", width, height, viewBox: "0 0 " + width + " " + height, role: "img", "aria-labelledby": id + "-title " + id + "-text",
      onPointerMove: (event) => {
        const place = event.currentTarget.getBoundingClientRect();
        const at = curve.from + ((curve.to - curve.from) * ((event.clientX - place.left) * (width / place.width) - box.left)) / (box.right - box.left);
        update((now) => ({ ...now, read: at }));
      },
      onPointerLeave: () => update((now) => ({ ...now, read: null })) },
      h("title", { id: id + "-title" }, "Total cost by " + curve.axis.label.toLowerCase()),
      h("desc", { id: id + "-text" }, curveWords(data, curve)),
      h("defs", null, hatching(id + "-hatch", "hatch", 45)),
      excess.map((warning) => h("rect", {
        class: "excess", fill: "url(#" + id + "-hatch)", x: x(warning.first), y: box.top,
        width: Math.max(0, box.right - x(warning.first)), height: box.bottom - box.top,
      })),
      scale.ticks.map((tick, i) => [
        h("path", { class: "grid", d: "M" + box.left + " " + y(tick) + "H" + box.right }),
        h("text", { class: "tick", x: box.left - 6, y: y(tick) + 4, "text-anchor": "end" }, labels[i]),
      ]),
      xTicks.map((tick) => h("text", { class: "tick", x: x(tick), y: box.bottom + 16, "text-anchor": x(tick) > width - 24 ? "end" : "middle" }, grouped(tick))),
      h("text", { class: "tick", x: box.right, y: height - 4, "text-anchor": "end" }, curve.axis.label),
      h("path", { class: "chosen", d: "M" + x(curve.here) + " " + box.top + "V" + box.bottom }),
      h("text", {
        class: "chosenlabel", x: x(curve.here), y: 14, "text-anchor": x(curve.here) > width - 60 ? "end" : "middle",
      }, counted(curve.here, curve.axis.unit)),
      curve.xs[read] !== curve.here && h("path", { class: "readline", d: "M" + x(curve.xs[read]) + " " + box.top + "V" + box.bottom, "stroke-dasharray": "4 3" }),
      inside.map((crossing) => [
        h("path", { class: "crossingline", d: "M" + x(crossing.at) + " " + y(crossing.total) + "V" + box.bottom, "stroke-dasharray": "2 2" }),
      ]),
      curve.series.map(({ look }, i) => [
        h("path", {
          class: "line tone" + lookOf(look), "stroke-dasharray": dashes[lookOf(look)],
          d: "M" + curve.xs.map((value, k) => [x(value), y(curve.totals[k][i])]).filter(([, height]) => !Number.isNaN(height)).map((point) => point.join(" ")).join("L"),
        }),
        curve.xs.map((value, k) => !Number.isNaN(curve.totals[k][i]) && (k === read || (k % every === 0 && Math.abs(x(value) - x(curve.xs[read])) > 20))
          && h("path", { class: "mark tone" + lookOf(look) + (k === read ? " here" : ""), d: markPath(look, x(value), y(curve.totals[k][i]), k === read ? 5 : 3.2) })),
      ]),
      inside.map((crossing) => [
        h("circle", { class: "crossing", cx: x(crossing.at), cy: y(crossing.total), r: 6 }),
        h("text", { class: "crossinglabel", x: x(crossing.at), y: y(crossing.total) - 11, "text-anchor": "middle" }, grouped(crossing.at)),
      ]));
  };
  const readIndex = (curve, { read }) => {
    const wanted = read ?? curve.here;
    return curve.xs.reduce((best, value, i) => (Math.abs(value - wanted) < Math.abs(curve.xs[best] - wanted) ? i : best), 0);
  };
  const curveLegend = (data, curve, state, update) => {
    const read = readIndex(curve, state);
    const id = "rc-" + data.id + "-read";
    return [
      h("div", { class: "reader" },
        h("label", { for: id, class: "label" }, "Read at ", h("span", { class: "readvalue" }, counted(curve.xs[read], curve.axis.unit))),
        h("input", {
          id, type: "range", class: "slider", min: 0, max: curve.xs.length - 1, step: 1, value: String(read), "aria-valuetext": counted(curve.xs[read], curve.axis.unit),
          onInput: entered((index) => update((now) => ({ ...now, read: curve.xs[index] }))),
        })),
      h("ul", { class: "legend" }, curve.series.map((line, i) =>
        h("li", { class: "legenditem" }, swatch(line.look), h("span", null, line.label), " ",
          h("span", { class: "legendvalue" }, totalMoney(curve.totals[read][i], data.currency))))),
    ];
  };

  const patternId = (data, index) => "rc-" + data.id + "-part-" + index;
  const area = (data, look, index, place) => [
    h("rect", { class: "solid tone" + lookOf(look), ...place }),
    index > 0 && h("rect", { fill: "url(#" + patternId(data, index) + ")", ...place }),
  ];
  const sample = (data, look, index) =>
    h("svg", { class: "sample", width: 10, height: 10, viewBox: "0 0 10 10", "aria-hidden": "true" }, area(data, look, index, { width: 10, height: 10 }));
  const pieceNames = (data) =>
    Array.from(new Set(data.offers.flatMap((offer) => offer.billings.flatMap((billing) => Object.keys({ ...billing.parts, ...billing.limits })))));
  const partNames = (result) => Array.from(new Set(result.offers.flatMap((offer) => offer.parts.map((part) => part.name))));
  const partsChart = (data, result, { width }) => {
    const names = pieceNames(data);
    const patterns = h("svg", { class: "hidden", "aria-hidden": "true" },
      h("defs", null, names.map((_, index) => hatching(patternId(data, index), "partline", 45 * index))));
    return [patterns, h("ul", { class: "bars" }, result.offers.filter((offer) => offer.dominant).map((offer) => {
      const isLimited = offer.dominant.isLimit;
      const look = data.offers.findIndex(({ id }) => id === offer.id);
      const pieces = isLimited ? offer.limits : offer.parts;
      const whole = isLimited ? Math.max(...pieces.map((piece) => piece.value)) : pieces.reduce((sum, piece) => sum + piece.value, 0);
      const amount = (piece) => isLimited ? figure(piece.value) + " " + piece.unit : percent(piece.value / whole);
      const height = isLimited ? 14 / pieces.length : 14;
      let from = 0;
      return h("li", { class: "baritem" },
        h("span", { class: "barlabel" }, offer.label),
        h("span", { class: "barwords" }, pieces.map((piece) =>
          h("span", { class: "piece" }, sample(data, look, names.indexOf(piece.name)), spoken(piece.name) + " " + amount(piece)))),
        h("svg", { class: "bar", width, height: 14, viewBox: "0 0 " + width + " 14", "aria-hidden": "true" }, pieces.map((piece, i) => {
          const place = { x: round(from), y: isLimited ? i * height : 0, width: round(Math.max(0, (width * piece.value) / whole - 1)), height: height - (isLimited ? 1 : 0) };
          from += isLimited ? 0 : (width * piece.value) / whole;
          return area(data, look, names.indexOf(piece.name), place);
        })));
    }))];
  };
  const spoken = (name) => headline(words(name));

  const drawn = (derived) => derived.drawn || {};
  const unseenWhileWaiting = (derived) => (drawn(derived).result === derived.result ? {} : { class: "stale" });
  const curveView = (data, state, update, derived) => {
    const { curve, warnings } = drawn(derived);
    const isLog = state.isLog ?? derived.isWide;
    const excess = (warnings || []).filter((warning) => warning.first !== null && !warning.input && curve && warning.first <= curve.to);
    const canSay = curve && (curve.series.length > 1 || data.warnings.some((warning) => !warning.input));
    return data.curve && h("section", { class: "section" },
      h("div", { class: "sectionhead" },
        h("h3", { class: "heading" }, "Total cost by " + inputOf(data, data.curve).label.toLowerCase()),
        h("div", { class: "presets", role: "group", "aria-label": "Scale" }, [false, true].map((log) =>
          button(log ? "Log" : "Linear", () => update((now) => ({ ...now, isLog: log })), { class: "preset", "aria-pressed": String(isLog === log) })))),
      h("div", unseenWhileWaiting(derived),
        h("div", { class: "chartbox" }, curve && curveChart(data, curve, warnings, { ...state, isLog }, update)),
        curve && curveLegend(data, curve, state, update),
        canSay && h("ul", { class: "remarks" }, [
          curve.series.length > 1 && curve.crossings.length === 0 && h("li", null, "No offer overtakes another" + (excess.some((warning) => warning.impossible) ? " where the workload can be run." : ".")),
          curve.crossings.slice(0, 4).map((crossing) => h("li", null, crossingWords(data, curve, crossing))),
          excess.map((warning) => h("li", null, "Hatched from " + counted(warning.first, curve.axis.unit) + " on: "
            + data.formulas[warning.formula].title.toLowerCase() + ".")),
        ])),
      lateDisclosure(state, update, "curve", "Numbers of this chart", () => derived.curve && figuresTable("Total cost by " + curve.axis.label.toLowerCase(),
        [{ label: curve.axis.label, isText: true }, ...curve.series.map((line) => ({ label: line.label }))],
        curve.xs.map((x, i) => ({
          isMarked: x === curve.here, cells: [grouped(x), ...curve.totals[i].map((total) => totalMoney(total, data.currency))],
        })))));
  };
  const partsView = (data, state, update, derived) => {
    const { result } = drawn(derived);
    const hasParts = data.offers.some((offer) => offer.billings.some((billing) => Object.keys(billing.parts).length));
    const names = result ? partNames(result) : [];
    return hasParts && h("section", { class: "section" },
      h("h3", { class: "heading" }, "What each total is made of"),
      h("div", unseenWhileWaiting(derived), result && partsChart(data, result, state)),
      lateDisclosure(state, update, "parts", "Numbers of this chart", () => result && figuresTable("Cost by part",
        [{ label: "Offer", isText: true }, ...names.map((name) => ({ label: headline(words(name)) })), { label: "Total" }],
        result.offers.filter((offer) => offer.parts.length).map((offer) => ({
          cells: [offer.label, ...names.map((name) => {
            const part = offer.parts.find((candidate) => candidate.name === name);
            return part ? totalMoney(part.value, data.currency) : "–";
          }), totalMoney(offer.total, data.currency)],
        })))));
  };
  const verifiedOn = (entry, date) => (entry.verified || []).filter((day) => day <= date).pop();
  const remarkOn = (data, { id, unit, entry }) => {
    const last = data.rates[id].history.filter(({ since }) => since > entry.since).pop();
    return [
      last && last.value !== entry.value && (typeof last.value === "number" ? amountText(data, last.value, unit) : last.value)
        + " since " + (last.approximate ? "about " : "") + last.since,
      entry.derived && "follows from another rate, not seen",
    ].filter(Boolean).join("; ");
  };
  const ownField = (data, state, update, offer, rate) => {
    const { id, label, entry } = rate;
    const text = state.rates[id] ?? "";
    const before = isOwn(rate) ? entry.listed : entry.value;
    const isWrong = text.trim() !== "" && ownAmount(text, before) === null;
    return [
      h("input", {
        class: isWrong ? "input ownrate invalid" : "input ownrate", type: "text", inputMode: "decimal", autoComplete: "off", value: text,
        "aria-label": "Your rate for " + offer.label + ", " + label, "aria-invalid": isWrong ? "true" : "false",
        onInput: entered((value) => update((now) => {
          const { [id]: before, ...others } = now.rates;
          return { ...now, rates: value === "" ? others : { ...others, [id]: value } };
        })),
      }),
      h("span", { class: isWrong ? "details-line problem" : "details-line" }, isWrong ? "Not a rate: the listed one counts." : isOwn(rate) ? "Listed: " + listedWords(data, rate) : ""),
    ];
  };
  const ratesView = (data, state, update, derived) => {
    const { date } = state;
    const notesOf = (offer) => [offer.billing.note, offer.note].filter(Boolean).join(" ");
    return lateDisclosure(state, update, "rates", "Rates behind these figures", () => [
      h("ul", { class: "remarks" }, derived.result.offers.filter(notesOf).map((offer) => h("li", null, offer.label + ": " + notesOf(offer)))),
      h("p", { class: "footnote" }, "Yours: a rate in the listed unit, or a discount such as 20%."),
      table("Rates in force on " + date, [
      { label: "Rate", isText: true }, { label: "Price", isShort: true }, { label: "Yours", isText: true }, { label: "Since", isText: true, isShort: true }, { label: "Verified", isText: true, isShort: true }, { label: "Source", isText: true },
    ], derived.result.offers.flatMap((offer) => listedRates(data, offer.rates, date).map((rate) => {
      const { label, amount, unit, entry } = rate;
      const source = data.sources[entry.source];
      return { cells: [
        offer.label + ", " + label,
        [rateWords(data, amount, unit), h("span", { class: "details-line" }, isOwn(rate) ? "your rate" : remarkOn(data, rate))],
        ownField(data, state, update, offer, rate),
        (entry.approximate ? "about " : "") + entry.since,
        verifiedOn(entry, date) || "–",
        [h("a", { href: source.url, class: "anchor", rel: "noopener" }, source.title), source.trust === "vendor" ? "" : " (" + source.trust + ")"],
      ] };
    })), "dense"),
    ]);
  };
  const parityValue = (input, value) =>
    input.whole && !Number.isInteger(value) ? "between " + grouped(Math.floor(value)) + " and " + grouped(Math.ceil(value)) : "at " + figure(value);
  const parityNote = (data, state, derived, input) => {
    const parity = derived.parities.find((candidate) => candidate.input === input.name);
    const isFollowed = data.inputs.some(({ name, defaultPer }) => defaultPer?.[input.name] && state.entries[name] === undefined);
    return parity && !isFollowed && h("span", { class: derived.hasParities ? "" : "unseen" },
      " At par with " + listed(parity.against.map(({ label, value }) => label + " " + parityValue(input, value))) + ".");
  };

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  };
  const download = (name, text) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const link = (data, state) => location.href.split("#")[0] + toHash(data, state);
  const copyButton = (label, text, state, update, attributes) =>
    button(state.copied === label ? "Copied" : label, async () => {
      await copy(text());
      update((now) => ({ ...now, copied: label }));
      setTimeout(() => update((now) => ({ ...now, copied: "" })), 2000);
    }, { class: "button wide", ...attributes });
  const actionsView = (data, state, update, derived) => {
    const isReady = derived.result.offers.length > 0;
    const disabled = isReady ? undefined : true;
    return h("div", { class: "actions" },
      !state.isUnlinked && copyButton("Copy link", () => link(data, state), state, update),
      copyButton("Copy as Markdown", () => toMarkdown(data, derived, state, state.isUnlinked ? location.href : link(data, state)), state, update, { disabled }),
      button("Comparison as CSV", () => download(data.id + "-comparison.csv", comparisonCsv(data, derived, state)), { disabled }),
      data.curve && button("Curve as CSV", () => download(data.id + "-curve.csv", curveCsv(data, derived.curve)), { disabled: derived.curve ? disabled : true }),
      button("Reset", () => update((now) => ({ ...now, ...initialState(data) }))));
  };

  const decisionsOf = (state, derived, last) => {
    const { data } = derived;
    const { axes } = last || {};
    const question = JSON.stringify([state.date, state.entries, state.rates, state.across, state.up]);
    if (!decisions || !state.open.decisions || !derived.result.least || derived.waiting.length) {
      return { axes, question, decisions: null };
    }
    const stands = last?.decisions && (last.decisions.question === question || state.paused !== question);
    const decided = stands ? last.decisions : { question, ...decisions.decide(data, state, derived, axes) };
    return { question, decisions: decided, axes: decided.map ? { across: decided.map.across.input.name, up: decided.map.up.input.name } : axes };
  };
  const changedOn = (data, choices, date, before) => {
    const terms = (day) => offersOn(data, choices, day).map((o) => JSON.stringify([o.isOffered, o.billing, o.symbols]));
    const [earlier, later] = [terms(before), terms(date)];
    return data.offers.filter((_, i) => earlier[i] !== later[i]).map((offer) => offer.label);
  };
  const changesByDay = (data, choices) =>
    data.dates.map((day, i) => ({ day, changed: i > 0 ? changedOn(data, choices, day, data.dates[i - 1]) : [] }));
  const dominantOf = (offer) => {
    const candidates = offer.limits.length ? offer.limits : offer.parts;
    const greatest = candidates.reduce((best, part) => (best && best.value >= part.value ? best : part), null);
    return greatest && greatest.value > 0
      ? { name: greatest.name, isLimit: candidates === offer.limits, share: greatest.value / offer.total }
      : null;
  };
  const changesSince = (dates, date) => {
    const later = dates.filter(({ day, changed }) => day > date && changed.length);
    return later.length ? "Changed since " + date + ": " + later.map(({ day, changed }) => listed(changed) + " (" + day + ")").join("; ") + ". " : "";
  };
  const dataOf = (listedData, { rates }, last) => (last?.ownRates === rates ? last.data : withOwnRates(listedData, rates));
  const rangeWords = (data, range) =>
    range && totalMoney(range.low, data.currency) + " to " + totalMoney(range.high, data.currency) + " at low and high " + listed(range.inputs.map(({ label }) => label));
  const isWideApart = ({ offers }) => {
    const totals = offers.map(({ total }) => total);
    return Math.max(...totals) > 4 * Math.min(...totals);
  };
  const deriveDetails = (shown, state, last) => {
    const { data, choices, numbers, result, warnings } = shown;
    const isSameChoice = last?.data === data && Object.keys(choices).every((name) => choices[name] === last.choices[name]);
    const ends = warnings.filter((warning) => warning.impossible && warning.first !== null).map((warning) => warning.first);
    const canDraw = data.curve && result.offers.length > 0 && numbers[data.curve] !== null;
    const found = paritiesOf(data, numbers, result);
    const dates = isSameChoice ? last.dates : changesByDay(data, choices);
    const earlier = state.date === data.asOf ? [] : estimate(data, choices, numbers, data.asOf).offers;
    addRanges(data, numbers, (name) => state.entries[name] === undefined, result);
    result.offers.forEach((offer) => {
      const then = earlier.find(({ id }) => id === offer.id);
      offer.change = then && then.total > 0 ? offer.total / then.total - 1 : null;
      offer.dominant = dominantOf(offer);
      offer.spread = rangeWords(data, offer.range);
    });
    let drawnCurve = null;
    let compared = null;
    const derived = {
      ...shown, dates, ownRates: state.rates, changedSince: changesSince(dates, state.date), columns: [...shown.columns, ...monthColumns(data, state)],
      get sideBySide() {
        return (compared ??= compareOptions(data, state, shown));
      },
      get curve() {
        return (drawnCurve ??= canDraw ? curve(data, choices, numbers, state.date, Math.min(...ends)) : null);
      },
      isWide: last ? last.isWide : isWideApart(result),
      parities: found.length || !last ? found : last.parities,
      hasParities: found.length > 0,
    };
    return Object.assign(derived, decisionsOf(state, derived, last), { drawn: result.offers.length ? derived : last?.drawn });
  };
  const details = {
    dataOf, derive: deriveDetails, presets: presetsView, note: parityNote, links: fieldLinks, step: stepBy, start: followLink, settle: keepLink,
    view: (data, state, update, derived) => [monthView, sideBySideView, curveView, decisions?.view, partsView, ratesView, actionsView].filter(Boolean).map((section) => section(data, state, update, derived)),
  };

  const detailsTheme = {
    presets: "flex flex-wrap gap-1.5 print:hidden",
    preset: buttonClasses + " aria-pressed:border-zinc-900 aria-pressed:bg-zinc-900 aria-pressed:text-white dark:aria-pressed:border-zinc-100 dark:aria-pressed:bg-zinc-100 dark:aria-pressed:text-zinc-900",
    link: "underline text-blue-700 dark:text-blue-300",
    wide: "w-36",
    anchor: "underline text-blue-700 dark:text-blue-300",
    stale: "invisible",
    scroll: "overflow-x-auto",
    figures: "table text-xs",
    figurehead: "text-right",
    figurerow: "border-b border-zinc-200 dark:border-zinc-700",
    linehead: "px-1 py-0.5 text-left font-normal sm:px-2",
    figure: "whitespace-nowrap px-1 py-0.5 text-right sm:px-2",
    remarks: "mt-2 min-h-10 list-none p-0 text-xs text-zinc-600 dark:text-zinc-400",
    heading: "m-0 text-sm font-semibold",
    chartbox: "mt-2 min-h-56 sm:min-h-72",
    chart: "block max-w-full",
    grid: "fill-none stroke-zinc-200 dark:stroke-zinc-700",
    tick: "fill-zinc-600 text-xs dark:fill-zinc-400",
    chosen: "fill-none stroke-zinc-900 dark:stroke-zinc-100",
    chosenlabel: "fill-zinc-900 text-xs font-semibold dark:fill-zinc-100",
    line: "fill-none stroke-current stroke-2",
    tone0: "text-zinc-700 dark:text-zinc-300",
    tone1: "text-emerald-700 dark:text-emerald-400",
    tone2: "text-blue-700 dark:text-blue-400",
    tone3: "text-amber-700 dark:text-amber-400",
    tone4: "text-purple-700 dark:text-purple-300",
    tone5: "text-pink-700 dark:text-pink-300",
    solid: "fill-current",
    mark: "fill-current stroke-white stroke-1 dark:stroke-zinc-900",
    here: "stroke-zinc-900 dark:stroke-zinc-100",
    readline: "fill-none stroke-zinc-900 dark:stroke-zinc-100",
    reader: "mt-1 flex items-center gap-3 print:hidden",
    readvalue: "inline-block w-24",
    slider: "min-w-0 max-w-sm flex-1",
    ownrate: "max-w-28",
    crossing: "fill-none stroke-zinc-900 dark:stroke-zinc-100",
    crossingline: "fill-none stroke-zinc-900 dark:stroke-zinc-100",
    crossinglabel: "fill-zinc-900 text-xs font-semibold dark:fill-zinc-100",
    excess: "",
    hatch: "stroke-zinc-400 dark:stroke-zinc-600",
    legend: "mt-2 grid list-none gap-x-5 gap-y-1 p-0 text-xs sm:grid-cols-2",
    legenditem: "flex items-center gap-1.5",
    legendvalue: "font-medium",
    swatch: "flex-none",
    bars: "mt-2 list-none p-0 text-xs",
    baritem: "mt-2.5 flex flex-wrap justify-between gap-x-3 gap-y-0.5",
    barlabel: "font-medium",
    barwords: "flex flex-wrap gap-x-2 text-zinc-600 dark:text-zinc-400",
    piece: "flex items-center gap-1",
    sample: "flex-none",
    bar: "block max-w-full",
    partline: "stroke-white stroke-1 dark:stroke-zinc-900",
    dense: "text-xs",
    actions: "mt-5 flex flex-wrap gap-2 print:hidden border-t border-zinc-200 pt-3.5 dark:border-zinc-700",
  };
  const decisions = addDecisions && addDecisions({ attributesOf, axisMoney, defaultOf, entered, evaluate, figure, figuresTable, grouped, h, hatching, isComputable, isMoney, lateDisclosure, listed, listedRates, lookOf,
    markPath, price, round, signedPercent, table, totalMoney, turningPoint, unitBeside });
  return { ...details, theme: { ...detailsTheme, ...(decisions && decisions.theme) } };
};
