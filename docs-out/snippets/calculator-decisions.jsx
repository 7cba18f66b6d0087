// Generated from RateCards/. Change the cards, formulas and calculators there.
export const CalculatorDecisions = (details) => {
  const { attributesOf, axisMoney, defaultOf, entered, evaluate, figure, figuresTable, grouped, h, hatching, isComputable, isMoney, lateDisclosure, listed, listedRates, lookOf,
    markPath, price, round, signedPercent, table, totalMoney, turningPoint, unitBeside } = details;
  const noOffer = -1;
  const whatIf = (data, state, { choices, numbers, result }) => {
    const own = { ...numbers };
    const offers = result.offers.map((offer) => ({ total: offer.billing.figures.total, rates: offer.rates, symbols: { ...numbers, ...offer.symbols } }));
    const obstacles = data.warnings.filter((warning) => warning.impossible && isComputable(data, warning.formula, numbers))
      .map((warning) => ({ formula: warning.formula, attributes: attributesOf(data, choices, warning) }))
      .filter(({ attributes }) => Object.values(attributes).every((value) => value !== undefined))
      .map(({ formula, attributes }) => ({ formula, symbols: { ...numbers, ...attributes } }));
    const scopes = [own, ...offers.map(({ symbols }) => symbols), ...obstacles.map(({ symbols }) => symbols)];
    const followers = data.inputs.filter(({ name, defaultPer }) => defaultPer && state.entries[name] === undefined);
    const put = (name, value) => scopes.forEach((scope) => {
      scope[name] = value;
    });
    const totalOfOffer = (index) => evaluate(data, offers[index].total, offers[index].symbols);
    return {
      set: (name, value) => {
        put(name, value);
        followers.filter(({ defaultPer }) => defaultPer[name]).forEach((input) => put(input.name, defaultOf(data, input, choices, own, state.date)));
      },
      setRate: (ids, amount) => offers.forEach(({ rates, symbols }) => rates.filter((rate) => ids.includes(rate.id)).forEach((rate) => {
        symbols[rate.symbol] = amount;
      })),
      total: totalOfOffer,
      cheapest: () => {
        if (obstacles.some(({ formula, symbols }) => evaluate(data, formula, symbols) > 0)) {
          return noOffer;
        }
        return offers.reduce((best, _, i) => (totalOfOffer(i) < best.total ? { index: i, total: totalOfOffer(i) } : best), { index: noOffer, total: Infinity }).index;
      },
    };
  };
  const variedInputs = (data, numbers) =>
    data.inputs.filter((input) => !input.options && input.max > input.min && numbers[input.name] !== null && numbers[input.name] !== undefined);
  const firstOnTheWay = (holds, from, to, whole) =>
    from < to ? turningPoint(holds, from, to, whole) : -turningPoint((mirrored) => holds(-mirrored), -from, -to, whole);
  const movesMost = (data, what, index, inputs, numbers, rates, count) => {
    const base = what.total(index);
    const moved = (set, from, to) => {
      set(to);
      const total = what.total(index);
      set(from);
      return { from, to, total, change: total / base - 1, strength: Number(Math.abs((total / base - 1) / (to / from - 1)).toPrecision(9)) };
    };
    const tenth = ({ max, whole }, from) => {
      const to = from * 1.1 > max ? from * 0.9 : from * 1.1;
      return !whole ? to : to > from ? Math.max(from + 1, Math.round(to)) : Math.min(from - 1, Math.round(to));
    };
    return [
      ...inputs.filter(({ name }) => numbers[name] !== 0)
        .map((input) => ({ input, ...moved((value) => what.set(input.name, value), numbers[input.name], tenth(input, numbers[input.name])) })),
      ...rates.filter(({ amount }) => amount > 0)
        .map((rate) => ({ rate, ...moved((value) => what.setRate(rate.ids, value), rate.amount, rate.amount * 1.1) })),
    ].filter(({ strength }) => strength > 1e-9).sort((a, b) => b.strength - a.strength).slice(0, count);
  };
  const turnsOfInput = (what, input, here) => [1, -1].flatMap((direction) => {
    const now = what.cheapest();
    const differs = (value) => {
      what.set(input.name, value);
      return what.cheapest() !== now;
    };
    const end = direction > 0 ? input.max : input.min;
    let [last, next] = [here, here];
    while (next !== end && !differs(next)) {
      last = next;
      const wanted = direction > 0 ? Math.max(last * 1.25, last + input.step) : Math.min(last / 1.25, last - input.step);
      const kept = input.whole ? Math.round(wanted) : wanted;
      next = direction > 0 ? Math.min(end, kept) : Math.max(end, kept);
    }
    const at = differs(next) ? firstOnTheWay(differs, last, next, input.whole) : null;
    what.set(input.name, at ?? here);
    const then = what.cheapest();
    what.set(input.name, here);
    return at === null || then === noOffer ? [] : [{ input, from: here, at, isUp: direction > 0, then }];
  });
  const turnOfRate = (what, rate, isOfCheapest) => {
    const now = what.cheapest();
    const differs = (amount) => {
      what.setRate(rate.ids, amount);
      return what.cheapest() !== now;
    };
    const end = isOfCheapest ? rate.amount * 100 : 0;
    const at = differs(end) ? firstOnTheWay(differs, rate.amount, end, false) : null;
    what.setRate(rate.ids, at ?? rate.amount);
    const then = what.cheapest();
    what.setRate(rate.ids, rate.amount);
    return at === null ? [] : [{ rate, from: rate.amount, at, isUp: isOfCheapest, then }];
  };
  const turningPoints = (data, what, inputs, numbers, offers) => {
    const cheapest = what.cheapest();
    const distance = ({ from, at, input }) => Math.abs(at - from) / (from || input.step);
    return cheapest === noOffer ? [] : [
      ...inputs.flatMap((input) => turnsOfInput(what, input, numbers[input.name])),
      ...offers.flatMap((offer, i) => offer.rates.filter(({ amount }) => amount > 0).flatMap((rate) => turnOfRate(what, { ...rate, offer: offer.label }, i === cheapest))),
    ].sort((a, b) => distance(a) - distance(b));
  };
  const axisOf = (input, here) => {
    const isLog = here > 0;
    const bounds = isLog ? [Math.max(input.min, here / 8), Math.min(input.max, here * 8)] : [input.min, Math.min(input.max, input.min + 16 * input.step)];
    const [low, high] = input.whole ? [Math.ceil(bounds[0]), Math.floor(bounds[1])] : bounds;
    const at = (value) => (isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low));
    const valueAt = (share) => (isLog ? low * (high / low) ** share : low + (high - low) * share);
    const nearest = (share) => (input.whole ? Math.min(high, Math.max(low, Math.round(valueAt(share)))) : valueAt(share));
    return { input, here, low, high, at, nearest, samples: (count) => Array.from(new Set(Array.from({ length: count + 1 }, (_, i) => nearest(i / count)))) };
  };
  const columnAt = (what, across, up, ups, value) => {
    what.set(across.input.name, value);
    const cheapestAt = (height) => {
      what.set(up.input.name, height);
      return what.cheapest();
    };
    let low = ups[0];
    const pieces = [{ offer: cheapestAt(low), since: low, from: 0 }];
    ups.slice(1).forEach((high) => {
      const above = cheapestAt(high);
      while (pieces[pieces.length - 1].offer !== above) {
        const { offer } = pieces[pieces.length - 1];
        low = turningPoint((height) => cheapestAt(height) !== offer, low, high, up.input.whole);
        pieces.push({ offer: cheapestAt(low), since: low, from: up.at(up.input.whole ? low - 0.5 : low) });
      }
      low = high;
    });
    return { value, at: across.at(value), pieces: pieces.map((piece, i) => ({ ...piece, to: i + 1 < pieces.length ? pieces[i + 1].from : 1 })) };
  };
  const isAlike = (a, b) => a.pieces.map(({ offer }) => offer).join() === b.pieces.map(({ offer }) => offer).join();
  const refined = (columns, make, across) => columns.flatMap((column, i) => {
    const next = columns[i + 1];
    if (!next || isAlike(column, next) || next.at - column.at < 1 / 400 || (across.input.whole && next.value - column.value <= 1)) {
      return [column];
    }
    return refined([column, make(across.nearest((column.at + next.at) / 2)), next], make, across).slice(0, -1);
  });
  const decisionMap = (what, inputs, numbers) => {
    const [across, up] = inputs.map((input) => axisOf(input, numbers[input.name]));
    const ups = up.samples(24);
    const make = (value) => columnAt(what, across, up, ups, value);
    const columns = refined(across.samples(24).map(make), make, across);
    inputs.forEach((input) => what.set(input.name, numbers[input.name]));
    const runs = [];
    columns.forEach((column, i) => (i > 0 && isAlike(column, columns[i - 1]) ? runs[runs.length - 1].push(column) : runs.push([column])));
    const areas = runs.flatMap((run, i) => {
      const middle = (a, b) => (a[a.length - 1].at + b[0].at) / 2;
      const ends = [i > 0 ? middle(runs[i - 1], run) : 0, i + 1 < runs.length ? middle(run, runs[i + 1]) : 1];
      const wide = [{ ...run[0], at: ends[0] }, ...run, { ...run[run.length - 1], at: ends[1] }];
      return run[0].pieces.map(({ offer }, k) => ({
        offer, points: [...wide.map(({ at, pieces }) => [at, pieces[k].to]), ...[...wide].reverse().map(({ at, pieces }) => [at, pieces[k].from])],
      }));
    });
    return { across, up, columns, areas };
  };
  const decide = (data, state, derived, axes) => {
    const { numbers, result } = derived;
    const what = whatIf(data, state, derived);
    const inputs = variedInputs(data, numbers);
    const index = result.offers.indexOf(result.least);
    const offers = result.offers.map((offer) => ({ label: offer.label, rates: listedRates(data, offer.rates, state.date) }));
    const turns = offers.length > 1 ? turningPoints(data, what, inputs, numbers, offers) : [];
    const named = (name) => inputs.find((input) => input.name === name);
    const soonest = [data.curve, ...turns.filter(({ input }) => input).map(({ input }) => input.name), ...inputs.map(({ name }) => name)];
    const first = (names, other) => names.map(named).find((input) => input && input !== other);
    const across = first([state.across, axes?.across, ...soonest], named(state.up));
    const up = first([state.up, axes?.up, ...soonest], across);
    return {
      inputs, turns, result,
      moves: movesMost(data, what, index, inputs, numbers, offers[index].rates, 3),
      map: result.offers.length > 1 && up ? decisionMap(what, [across, up], numbers) : null,
      cheapestAt: (values) => {
        values.forEach(([name, value]) => what.set(name, value));
        const found = what.cheapest();
        values.forEach(([name]) => what.set(name, numbers[name]));
        return found;
      },
    };
  };

  const nameOf = ({ input, rate }) => input ? input.label : (rate.offer ? rate.offer + ", " : "") + rate.label;
  const valueOf = (data, { input, rate }, value) =>
    !input ? (isMoney(data, rate.unit) ? totalMoney(value, data.currency) : figure(value))
      : (input.whole ? grouped(value) : figure(value)) + unitBeside(input.label, input.unit);
  const nowOf = (data, of) => of.rate && isMoney(data, of.rate.unit) ? price(of.from, data.currency) : valueOf(data, of, of.from);
  const turnWords = (data, turn) =>
    turn.input?.whole ? valueOf(data, turn, turn.at) + (turn.isUp ? " or more" : " or less") : (turn.isUp ? "above " : "below ") + valueOf(data, turn, turn.at);
  const offerLabel = (derived, index) => index === noOffer ? "cannot be run" : derived.decisions.result.offers[index].label;
  const movesTable = (data, { moves, result }) =>
    table("What moves the total of " + result.least.label + " most",
      [{ label: "Input or rate", isText: true }, { label: "Now" }, { label: "If it were" }, { label: "Total" }],
      moves.map((move) => ({
        cells: [nameOf(move), nowOf(data, move), valueOf(data, move, move.to), totalMoney(move.total, data.currency) + " (" + signedPercent(move.change) + ")"],
      })), "dense");
  const turnsTable = (data, derived, turns) =>
    table("What would change the answer",
      [{ label: "Input or rate", isText: true }, { label: "Now" }, { label: "Changes" }, { label: "Cheapest then", isText: true }],
      turns.slice(0, 6).map((turn) => ({
        cells: [nameOf(turn), nowOf(data, turn), turnWords(data, turn) + (turn.rate ? " (" + signedPercent(turn.at / turn.from - 1) + ")" : ""), offerLabel(derived, turn.then)],
      })), "dense");
  const axisChoice = (data, derived, update, name, label) => {
    const { inputs, map } = derived.decisions;
    const id = "rc-" + data.id + "-" + name;
    const chosen = { across: map.across.input.name, up: map.up.input.name };
    return h("div", { class: "date" },
      h("label", { for: id, class: "label" }, label),
      h("select", { id, class: "select", value: chosen[name], onInput: entered((value) => {
        const other = name === "across" ? "up" : "across";
        update((now) => ({ ...now, point: null, [name]: value, [other]: chosen[other] === value ? chosen[name] : chosen[other] }));
      }) }, inputs.map((input) => h("option", { value: input.name }, input.label))));
  };
  const placeWords = (data, derived, values) => {
    const { map, cheapestAt } = derived.decisions;
    const said = [map.across, map.up].map(({ input }, i) => input.label + " " + valueOf(data, { input }, values[i]));
    return listed(said) + ": " + offerLabel(derived, cheapestAt([[map.across.input.name, values[0]], [map.up.input.name, values[1]]])) + ".";
  };
  const columnWords = (data, derived, { pieces }) => pieces.map(({ offer, since }, i) =>
    (i > 0 ? "from " + valueOf(data, derived.decisions.map.up, since) + " on " : "") + offerLabel(derived, offer)).join("; ");
  const ticksOf = ({ low, high, here, at, nearest }) =>
    Array.from(new Set([low, nearest(0.25), nearest(0.5), nearest(0.75), high])).filter((value) => value === here || Math.abs(at(value) - at(here)) > 0.08);
  const mapChart = (data, state, derived, update) => {
    const { map } = derived.decisions;
    const { width, point } = state;
    const id = "rc-" + data.id + "-map";
    const height = width < 480 ? 240 : 320;
    const short = (axis, value) => axis.input.unit?.startsWith(data.currency) ? axisMoney(value, data.currency) : axis.input.whole ? grouped(value) : figure(value);
    const heights = ticksOf(map.up);
    const box = { left: 12 + 7 * Math.max(...heights.map((value) => short(map.up, value).length)), right: width - 12, top: 20, bottom: height - 34 };
    const x = (share) => round(box.left + (box.right - box.left) * share);
    const y = (share) => round(box.bottom - (box.bottom - box.top) * share);
    const lookOfOffer = (index) => lookOf(data.offers.findIndex(({ id: offer }) => offer === derived.decisions.result.offers[index].id));
    const d = (points) => "M" + points.map(([across, up]) => x(across) + " " + y(up)).join("L") + "Z";
    const named = Array.from(new Set(map.areas.map(({ offer }) => offer))).map((offer) => {
      const pieces = map.columns.flatMap((column) => column.pieces.filter((piece) => piece.offer === offer).map((piece) => ({ ...piece, at: column.at })));
      const best = pieces.reduce((most, piece) => (piece.to - piece.from > most.to - most.from + 1e-9 ? piece : most));
      const high = pieces.filter((piece) => piece.to - piece.from > 0.5 * (best.to - best.from));
      const middle = (high[0].at + high[high.length - 1].at) / 2;
      const { at, from, to } = high.reduce((nearest, piece) => (Math.abs(piece.at - middle) < Math.abs(nearest.at - middle) ? piece : nearest));
      const half = 3.4 * offerLabel(derived, offer).length;
      return { offer, x: Math.min(box.right - half, Math.max(box.left + half, x(at))), y: Math.max(box.top + 12, y((from + to) / 2)) };
    });
    const [hereX, hereY] = [x(map.across.at(map.across.here)), y(map.up.at(map.up.here))];
    return h("svg", { class: "chart", width, height, viewBox: "0 0 " + width + " " + height, role: "img", "aria-labelledby": id + "-title " + id + "-text",
      onPointerMove: (event) => {
        const place = event.currentTarget.getBoundingClientRect();
        const share = (pixel, from, to) => Math.min(1, Math.max(0, (pixel * (width / place.width) - from) / (to - from)));
        const values = [map.across.nearest(share(event.clientX - place.left, box.left, box.right)), map.up.nearest(share(event.clientY - place.top, box.bottom, box.top))];
        update((now) => ({ ...now, point: values }));
      },
      onPointerLeave: () => update((now) => ({ ...now, point: null })) },
      h("title", { id: id + "-title" }, "Cheapest offer by " + map.across.input.label.toLowerCase() + " and " + map.up.input.label.toLowerCase()),
      h("desc", { id: id + "-text" }, "Your workload, " + placeWords(data, derived, [map.across.here, map.up.here])),
      h("defs", null, hatching(id + "-hatch", "hatch", 45)),
      map.areas.map(({ offer, points }) =>
        h("path", { class: offer === noOffer ? "excess" : "area tone" + lookOfOffer(offer), fill: offer === noOffer ? "url(#" + id + "-hatch)" : undefined, d: d(points) })),
      h("path", { class: "frame", d: d([[0, 0], [1, 0], [1, 1], [0, 1]]) }),
      named.map(({ offer, x: at, y: height }) => h("text", { class: "crossinglabel", x: round(at), y: round(height), "text-anchor": "middle" }, offerLabel(derived, offer))),
      heights.map((value) => h("text", { class: "tick", x: box.left - 6, y: y(map.up.at(value)) + 4, "text-anchor": "end" }, short(map.up, value))),
      ticksOf(map.across).map((value) => h("text", {
        class: "tick", x: x(map.across.at(value)), y: box.bottom + 16, "text-anchor": map.across.at(value) > 0.95 ? "end" : "middle",
      }, short(map.across, value))),
      h("text", { class: "tick", x: box.right, y: height - 4, "text-anchor": "end" }, map.across.input.label),
      h("text", { class: "tick", x: 0, y: 12 }, map.up.input.label),
      point && h("path", { class: "readline", d: "M" + x(map.across.at(point[0])) + " " + box.top + "V" + box.bottom + "M" + box.left + " " + y(map.up.at(point[1])) + "H" + box.right, "stroke-dasharray": "4 3" }),
      h("path", { class: "crossing here own", d: markPath(0, hereX, hereY, 6) }));
  };
  const mapView = (data, state, update, derived) => {
    const { map } = derived.decisions;
    const { across, up } = map;
    const every = Math.ceil(map.columns.length / 12);
    const shown = map.columns.filter(({ value }, i) => i % every === 0 || value === across.here);
    return [
      h("h4", { class: "subheading" }, "Which offer is the cheapest where"),
      h("div", { class: "sectionhead" }, axisChoice(data, derived, update, "across", "Across"), axisChoice(data, derived, update, "up", "Up")),
      mapChart(data, state, derived, update),
      h("p", { class: "footnote readout" }, (state.point ? "" : "Yours (ring): ") + placeWords(data, derived, state.point ?? [across.here, up.here])),
      lateDisclosure(state, update, "map", "Numbers of this map", () => figuresTable(
        "Cheapest offer by " + across.input.label.toLowerCase(),
        [{ label: across.input.label, isText: true }, { label: up.input.label + ", from " + valueOf(data, up, up.low) + " to " + valueOf(data, up, up.high), isText: true }],
        shown.map((column) => ({ isMarked: column.value === across.here, cells: [valueOf(data, across, column.value), h("span", { class: "wrapped" }, columnWords(data, derived, column))] })))),
    ];
  };
  const decisionsView = (data, state, update, derived) =>
    h("section", { class: "section" },
      h("h3", { class: "heading" }, "What decides"),
      lateDisclosure(state, update, "decisions", data.offers.length > 1 ? "What matters most, and which offer is the cheapest where" : "What matters most", () => {
        const { decisions } = derived;
        if (!decisions) {
          return h("p", { class: "footnote" }, "Known once every input has a value.");
        }
        const { result } = decisions;
        return [
          h("h4", { class: "subheading" }, "What moves the total of " + result.least.label + " most"),
          movesTable(data, decisions),
          decisions.map && [
            h("h4", { class: "subheading" }, "What would change the answer"),
            decisions.turns.length ? turnsTable(data, derived, decisions.turns)
              : h("p", { class: "footnote" }, result.obstacle ? "The workload cannot be run." : "No single input or price does, within its bounds."),
            mapView(data, state, update, derived),
          ],
        ];
      }));

  const decisions = { decide, view: decisionsView };

  const decisionsTheme = {
    subheading: "mt-4 mb-1 text-xs font-semibold",
    area: "fill-current opacity-30",
    frame: "fill-none stroke-zinc-500",
    own: "fill-white stroke-2 dark:fill-zinc-900",
    readout: "min-h-10",
    wrapped: "block whitespace-normal text-left",
  };
  return { ...decisions, theme: decisionsTheme };
};
