-- Rate cards: rates, formulas and prices for DuckDB 1.3 or later. The project's tests run it.
-- Generated: change the cards and formulas, and build again. RateCards' docs/sql.md tells how it is used.

BEGIN TRANSACTION;

-- Tables of somebody else's are left alone: make a schema, USE it, and run this there.
SELECT CASE WHEN count(*) > 0 THEN error('Schema "' || current_schema() || '" has tables of its own: ' || string_agg(t.table_name, ', ') || '. Make another, USE it, and run this again.') END AS guard
FROM duckdb_tables() AS t
WHERE t.database_name = current_database() AND t.schema_name = current_schema() AND COALESCE(t.comment, '') NOT LIKE 'RateCards: %'
  AND t.table_name IN ('rates', 'models', 'offers', 'requests', 'price_cards', 'price_names', 'price_axes', 'price_hours', 'price_tariffs', 'price_lines', 'price_counts', 'price_steps', 'usage_requests', 'usage_choices', 'usage_counts')
  AND COALESCE((SELECT string_agg(c.column_name, ',' ORDER BY c.column_index) FROM duckdb_columns() AS c
    WHERE c.database_name = current_database() AND c.schema_name = current_schema() AND c.table_name = 'rates'), '') <> 'id,provider,sku,meter,path,value,unit,valid_from,valid_to,words';

DROP TABLE IF EXISTS rates;
CREATE TABLE rates (
  id VARCHAR,
  card VARCHAR,
  provider VARCHAR,
  sku VARCHAR,
  label VARCHAR,
  meter VARCHAR,
  path VARCHAR,
  value DECIMAL(38, 12),
  currency VARCHAR,
  unit VARCHAR,
  valid_from DATE,
  valid_to DATE,
  words VARCHAR,
  source VARCHAR,
  source_url VARCHAR,
  trust VARCHAR,
  PRIMARY KEY (id, valid_from)
);
INSERT INTO rates (id, card, provider, sku, label, meter, path, value, currency, unit, valid_from, valid_to, words, source, source_url, trust) VALUES
  ('acme.model-a.input', 'acme', 'Acme''s \ inference', 'model-a', 'Model A', 'input', NULL, 4.00, 'USD', 'USD/Mtok', DATE '2026-01-10', NULL, '4.00', 'Page', 'https://acme.example/pricing', 'vendor'),
  ('acme.model-a.output', 'acme', 'Acme''s \ inference', 'model-a', 'Model A', 'output', NULL, 12.00, 'USD', 'USD/Mtok', DATE '2026-01-10', DATE '2026-06-01', '12.00', 'Page', 'https://acme.example/pricing', 'vendor'),
  ('acme.model-a.output', 'acme', 'Acme''s \ inference', 'model-a', 'Model A', 'output', NULL, NULL, 'USD', 'USD/Mtok', DATE '2026-06-01', NULL, 'not published', 'Page', 'https://acme.example/pricing', 'vendor'),
  ('acme.model-b.input', 'acme', 'Acme''s \ inference', 'model-b', 'Model B', 'input', NULL, 0, 'USD', 'USD/Mtok', DATE '2026-01-10', DATE '2026-03-01', 'free', 'Page', 'https://acme.example/pricing', 'vendor'),
  ('acme.model-b.output', 'acme', 'Acme''s \ inference', 'model-b', 'Model B', 'output', NULL, 8, 'USD', 'USD/Mtok', DATE '2026-01-10', DATE '2026-03-01', '8', 'Page', 'https://acme.example/pricing', 'vendor');
COMMENT ON TABLE rates IS 'RateCards: every rate over all time, a row for each period in which it has one value.';
COMMENT ON COLUMN rates.id IS 'RateCards: Card, SKU, meter and path, with points between them.';
COMMENT ON COLUMN rates.card IS 'RateCards: The price list that it is in.';
COMMENT ON COLUMN rates.provider IS 'RateCards: Who sells it.';
COMMENT ON COLUMN rates.sku IS 'RateCards: What is sold, by its id on the card.';
COMMENT ON COLUMN rates.label IS 'RateCards: What readers call the SKU.';
COMMENT ON COLUMN rates.meter IS 'RateCards: What is counted.';
COMMENT ON COLUMN rates.path IS 'RateCards: How it is served, where that makes a difference.';
COMMENT ON COLUMN rates.value IS 'RateCards: The amount with the digits published; 0 for what is free, null where there is none.';
COMMENT ON COLUMN rates.currency IS 'RateCards: ISO 4217 code; null where the value is not money.';
COMMENT ON COLUMN rates.unit IS 'RateCards: Of the value, such as USD/Mtok: US dollars per 1M tokens.';
COMMENT ON COLUMN rates.valid_from IS 'RateCards: The first day, in UTC.';
COMMENT ON COLUMN rates.valid_to IS 'RateCards: The day after the last; null while it lasts.';
COMMENT ON COLUMN rates.words IS 'RateCards: The value as it was published; or why there is none: not offered, not published, on request.';
COMMENT ON COLUMN rates.source IS 'RateCards: Where it was read.';
COMMENT ON COLUMN rates.source_url IS 'RateCards: The address of that.';
COMMENT ON COLUMN rates.trust IS 'RateCards: Whose words the source has: the vendor''s, transcribed by somebody else, or own.';

DROP TABLE IF EXISTS models;
CREATE TABLE models (
  name VARCHAR,
  model VARCHAR,
  PRIMARY KEY (name)
);
INSERT INTO models (name, model) VALUES
  ('model-a', 'model-a'),
  ('model-b', 'model-b'),
  ('Acme''s A', 'model-a');
COMMENT ON TABLE models IS 'RateCards: every name that a request may call a model by.';
COMMENT ON COLUMN models.name IS 'RateCards: As requests write it.';
COMMENT ON COLUMN models.model IS 'RateCards: The SKU that the name means.';

DROP TABLE IF EXISTS offers;
CREATE TABLE offers (
  offer VARCHAR,
  model VARCHAR,
  valid_from DATE,
  valid_to DATE,
  formula VARCHAR,
  "rate_in" DOUBLE,
  "rate_out" DOUBLE,
  missing VARCHAR,
  PRIMARY KEY (offer, model, valid_from)
);
INSERT INTO offers (offer, model, valid_from, valid_to, formula, "rate_in", "rate_out", missing) VALUES
  ('acme', 'model-a', DATE '1900-01-01', DATE '2026-02-01', NULL, NULL, NULL, 'How it is billed is not known before 2026-02-01.'),
  ('acme', 'model-a', DATE '2026-02-01', DATE '2026-06-01', 'cost', 4e0, 12e0, NULL),
  ('acme', 'model-a', DATE '2026-06-01', NULL, NULL, NULL, NULL, '''acme.model-a.output'' is not published.'),
  ('acme', 'model-b', DATE '1900-01-01', DATE '2026-02-01', NULL, NULL, NULL, 'How it is billed is not known before 2026-02-01.'),
  ('acme', 'model-b', DATE '2026-02-01', DATE '2026-03-01', 'cost', 0e0, 8e0, NULL),
  ('acme', 'model-b', DATE '2026-03-01', NULL, NULL, NULL, NULL, 'Model B cannot be bought since 2026-03-01.');
COMMENT ON TABLE offers IS 'RateCards: what pricing takes of each offer and model, a row for each period in which nothing changes.';
COMMENT ON COLUMN offers.offer IS 'RateCards: Whose way of billing it is.';
COMMENT ON COLUMN offers.model IS 'RateCards: The SKU that is asked.';
COMMENT ON COLUMN offers.valid_from IS 'RateCards: The first day, in UTC.';
COMMENT ON COLUMN offers.valid_to IS 'RateCards: The day after the last; null while it lasts.';
COMMENT ON COLUMN offers.formula IS 'RateCards: The formula of the total.';
COMMENT ON COLUMN offers."rate_in" IS 'RateCards: Input rate, in USD/Mtok; a double, with which formulas compute.';
COMMENT ON COLUMN offers."rate_out" IS 'RateCards: Output rate, in USD/Mtok; a double, with which formulas compute.';
COMMENT ON COLUMN offers.missing IS 'RateCards: Why there is no price; beside a formula, why there is none for some requests.';

CREATE TABLE IF NOT EXISTS requests (
  id VARCHAR,
  requested_at TIMESTAMPTZ,
  model VARCHAR,
  "prompt" BIGINT,
  "cached" BIGINT,
  "generated" BIGINT
);
COMMENT ON TABLE requests IS 'RateCards: requests to be priced under the offers of a calculator; the reader fills it.';
COMMENT ON COLUMN requests.id IS 'RateCards: Of the request.';
COMMENT ON COLUMN requests.requested_at IS 'RateCards: The moment; its day in UTC decides what is in force.';
COMMENT ON COLUMN requests.model IS 'RateCards: A name in models.';
COMMENT ON COLUMN requests."prompt" IS 'RateCards: In tokens.';
COMMENT ON COLUMN requests."cached" IS 'RateCards: In tokens, of those in prompt.';
COMMENT ON COLUMN requests."generated" IS 'RateCards: In tokens.';

DROP TABLE IF EXISTS price_cards;
CREATE TABLE price_cards (
  card VARCHAR,
  provider VARCHAR,
  provider_key VARCHAR,
  asked VARCHAR,
  place BIGINT,
  currency VARCHAR,
  PRIMARY KEY (card, place)
);
INSERT INTO price_cards (card, provider, provider_key, asked, place, currency) VALUES
  ('acme', 'Acme''s \ inference', 'acme''s \ inference', 'acme', 0, 'USD');
COMMENT ON TABLE price_cards IS 'RateCards: which cards are asked for a price, each with those that it falls back on.';
COMMENT ON COLUMN price_cards.card IS 'RateCards: The card''s id.';
COMMENT ON COLUMN price_cards.provider IS 'RateCards: Who sells.';
COMMENT ON COLUMN price_cards.provider_key IS 'RateCards: The same in small letters.';
COMMENT ON COLUMN price_cards.asked IS 'RateCards: The card that is asked: itself, or one that it falls back on.';
COMMENT ON COLUMN price_cards.place IS 'RateCards: In which order they are asked, from 0 on.';
COMMENT ON COLUMN price_cards.currency IS 'RateCards: In what amounts are.';

DROP TABLE IF EXISTS price_names;
CREATE TABLE price_names (
  card VARCHAR,
  sku VARCHAR,
  pattern VARCHAR,
  rule_text VARCHAR,
  weight BIGINT,
  place BIGINT,
  retired_on DATE,
  label VARCHAR,
  PRIMARY KEY (card, place)
);
INSERT INTO price_names (card, sku, pattern, rule_text, weight, place, retired_on, label) VALUES
  ('acme', 'model-a', 'model-a', NULL, 2147483647, 0, NULL, 'Model A'),
  ('acme', 'model-a', 'acme''s a', NULL, 2147483647, 1, NULL, 'Model A'),
  ('acme', 'model-b', 'model-b', NULL, 2147483647, 2, DATE '2026-03-01', 'Model B');
COMMENT ON TABLE price_names IS 'RateCards: by which names and rules cards know an SKU.';
COMMENT ON COLUMN price_names.card IS 'RateCards: The card''s id.';
COMMENT ON COLUMN price_names.sku IS 'RateCards: Id of the SKU on that card.';
COMMENT ON COLUMN price_names.pattern IS 'RateCards: What the name in small letters is like.';
COMMENT ON COLUMN price_names.rule_text IS 'RateCards: The match rule as the card has it; null where the pattern is a name.';
COMMENT ON COLUMN price_names.weight IS 'RateCards: Of several that a name is like, the heaviest counts.';
COMMENT ON COLUMN price_names.place IS 'RateCards: And of as heavy ones of a card the first.';
COMMENT ON COLUMN price_names.retired_on IS 'RateCards: The first day on which it cannot be bought; null where it can.';
COMMENT ON COLUMN price_names.label IS 'RateCards: What people call the SKU.';

DROP TABLE IF EXISTS price_axes;
CREATE TABLE price_axes (
  card VARCHAR,
  place BIGINT,
  axis VARCHAR,
  value VARCHAR,
  is_default BIGINT,
  known_values VARCHAR,
  known_since BIGINT,
  known_before BIGINT,
  PRIMARY KEY (card, axis, value)
);
COMMENT ON TABLE price_axes IS 'RateCards: what the prices of a card depend on.';
COMMENT ON COLUMN price_axes.card IS 'RateCards: The card''s id.';
COMMENT ON COLUMN price_axes.place IS 'RateCards: The axis''s place on the card, from 1 on.';
COMMENT ON COLUMN price_axes.axis IS 'RateCards: Id of the axis.';
COMMENT ON COLUMN price_axes.value IS 'RateCards: A value that it has.';
COMMENT ON COLUMN price_axes.is_default IS 'RateCards: 1 where a request has it that chooses none.';
COMMENT ON COLUMN price_axes.known_values IS 'RateCards: All values of the axis, for people.';
COMMENT ON COLUMN price_axes.known_since IS 'RateCards: The first minute since 1970 for which hours are known.';
COMMENT ON COLUMN price_axes.known_before IS 'RateCards: The first one for which they are not any more.';

DROP TABLE IF EXISTS price_hours;
CREATE TABLE price_hours (
  card VARCHAR,
  value VARCHAR,
  from_minute BIGINT,
  until_minute BIGINT,
  since_minute BIGINT,
  before_minute BIGINT,
  PRIMARY KEY (card, value, from_minute, since_minute)
);
COMMENT ON TABLE price_hours IS 'RateCards: minutes of the week in UTC in which a value of an axis holds, from a minute since 1970 on and before another: clocks of a zone change.';
COMMENT ON COLUMN price_hours.card IS 'RateCards: The card''s id.';
COMMENT ON COLUMN price_hours.value IS 'RateCards: The hours'' id.';
COMMENT ON COLUMN price_hours.from_minute IS 'RateCards: The first minute of the week, which begins with Sunday.';
COMMENT ON COLUMN price_hours.until_minute IS 'RateCards: The minute after the last.';
COMMENT ON COLUMN price_hours.since_minute IS 'RateCards: The first minute since 1970 for which that holds.';
COMMENT ON COLUMN price_hours.before_minute IS 'RateCards: The first one for which it does not any more.';

DROP TABLE IF EXISTS price_tariffs;
CREATE TABLE price_tariffs (
  tariff VARCHAR,
  card VARCHAR,
  sku VARCHAR,
  at_values VARCHAR,
  valid_from DATE,
  valid_to DATE,
  PRIMARY KEY (tariff)
);
INSERT INTO price_tariffs (tariff, card, sku, at_values, valid_from, valid_to) VALUES
  ('acme.model-a 2026-01-10', 'acme', 'model-a', NULL, DATE '2026-01-10', DATE '2026-06-01'),
  ('acme.model-a 2026-06-01', 'acme', 'model-a', NULL, DATE '2026-06-01', NULL),
  ('acme.model-b 2026-01-10', 'acme', 'model-b', NULL, DATE '2026-01-10', DATE '2026-03-01');
COMMENT ON TABLE price_tariffs IS 'RateCards: which tariff holds when.';
COMMENT ON COLUMN price_tariffs.tariff IS 'RateCards: Id of the tariff.';
COMMENT ON COLUMN price_tariffs.card IS 'RateCards: The card''s id.';
COMMENT ON COLUMN price_tariffs.sku IS 'RateCards: Id of the SKU on that card.';
COMMENT ON COLUMN price_tariffs.at_values IS 'RateCards: The values of the axes in their order, with | between them; null where the card has none.';
COMMENT ON COLUMN price_tariffs.valid_from IS 'RateCards: The first day of the period, in UTC.';
COMMENT ON COLUMN price_tariffs.valid_to IS 'RateCards: The day after its last; null while it lasts.';

DROP TABLE IF EXISTS price_lines;
CREATE TABLE price_lines (
  tariff VARCHAR,
  meter VARCHAR,
  counts BIGINT,
  decides BIGINT,
  PRIMARY KEY (tariff, meter)
);
INSERT INTO price_lines (tariff, meter, counts, decides) VALUES
  ('acme.model-a 2026-01-10', 'input', 1, 0),
  ('acme.model-a 2026-01-10', 'output', 2, 0),
  ('acme.model-a 2026-06-01', 'input', 1, 0),
  ('acme.model-a 2026-06-01', 'output', 2, 0),
  ('acme.model-b 2026-01-10', 'input', 1, 0),
  ('acme.model-b 2026-01-10', 'output', 2, 0);
COMMENT ON TABLE price_lines IS 'RateCards: what a tariff charges for.';
COMMENT ON COLUMN price_lines.tariff IS 'RateCards: Id of the tariff.';
COMMENT ON COLUMN price_lines.meter IS 'RateCards: Id of the meter.';
COMMENT ON COLUMN price_lines.counts IS 'RateCards: The list of counts that the meter charges for.';
COMMENT ON COLUMN price_lines.decides IS 'RateCards: 1 where what it counts finds the step.';

DROP TABLE IF EXISTS price_counts;
CREATE TABLE price_counts (
  counts BIGINT,
  counted VARCHAR,
  PRIMARY KEY (counts, counted)
);
INSERT INTO price_counts (counts, counted) VALUES
  (1, 'input'),
  (1, 'cached-input'),
  (1, 'cache-write'),
  (1, 'cache-write-1h'),
  (1, 'audio-input'),
  (1, 'cached-audio-input'),
  (1, 'cached-image-input'),
  (1, 'image-input'),
  (1, 'video-input'),
  (1, 'tool-input'),
  (2, 'output'),
  (2, 'audio-output'),
  (2, 'image-output'),
  (2, 'reasoning');
COMMENT ON TABLE price_counts IS 'RateCards: what is counted together.';
COMMENT ON COLUMN price_counts.counts IS 'RateCards: The list.';
COMMENT ON COLUMN price_counts.counted IS 'RateCards: What is counted, such as input.';

DROP TABLE IF EXISTS price_steps;
CREATE TABLE price_steps (
  tariff VARCHAR,
  meter VARCHAR,
  slot BIGINT,
  graduated BIGINT,
  by_sum BIGINT,
  first_count DOUBLE,
  first_in BIGINT,
  next_count DOUBLE,
  next_in BIGINT,
  package DOUBLE,
  units DOUBLE,
  rate VARCHAR,
  amount DOUBLE,
  missing VARCHAR,
  PRIMARY KEY (tariff, slot)
);
INSERT INTO price_steps (tariff, meter, slot, graduated, by_sum, first_count, first_in, next_count, next_in, package, units, rate, amount, missing) VALUES
  ('acme.model-a 2026-01-10', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'acme.model-a.input', 4e0, NULL),
  ('acme.model-a 2026-01-10', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'acme.model-a.output', 12e0, NULL),
  ('acme.model-a 2026-06-01', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'acme.model-a.input', 4e0, NULL),
  ('acme.model-a 2026-06-01', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'acme.model-a.output', NULL, '''acme.model-a.output'' is not published.'),
  ('acme.model-b 2026-01-10', 'input', 1, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'acme.model-b.input', 0e0, NULL),
  ('acme.model-b 2026-01-10', 'output', 2, 0, 0, NULL, 0, NULL, 0, 1e0, 1000000e0, 'acme.model-b.output', 8e0, NULL);
COMMENT ON TABLE price_steps IS 'RateCards: the steps of a tariff''s prices; doubles, with which they are computed.';
COMMENT ON COLUMN price_steps.tariff IS 'RateCards: Id of the tariff.';
COMMENT ON COLUMN price_steps.meter IS 'RateCards: Id of the meter.';
COMMENT ON COLUMN price_steps.slot IS 'RateCards: In which order amounts are added up, from 1 on.';
COMMENT ON COLUMN price_steps.graduated IS 'RateCards: 1 where a step prices what lies in it, 0 where it prices all.';
COMMENT ON COLUMN price_steps.by_sum IS 'RateCards: 1 where the counts that decide find the step, 0 where the meter''s own does.';
COMMENT ON COLUMN price_steps.first_count IS 'RateCards: The step''s lower bound; null where it has none.';
COMMENT ON COLUMN price_steps.first_in IS 'RateCards: 1 where that bound is in the step.';
COMMENT ON COLUMN price_steps.next_count IS 'RateCards: The next step''s lower bound; null where there is none.';
COMMENT ON COLUMN price_steps.next_in IS 'RateCards: 1 where that bound is in the next step.';
COMMENT ON COLUMN price_steps.package IS 'RateCards: What is begun of so many is charged whole.';
COMMENT ON COLUMN price_steps.units IS 'RateCards: How many the amount is for.';
COMMENT ON COLUMN price_steps.rate IS 'RateCards: Id of the rate.';
COMMENT ON COLUMN price_steps.amount IS 'RateCards: The price; null where there is none.';
COMMENT ON COLUMN price_steps.missing IS 'RateCards: Why there is none; null where there is one.';

CREATE TABLE IF NOT EXISTS usage_requests (
  id VARCHAR,
  requested_at TIMESTAMPTZ,
  model VARCHAR,
  provider VARCHAR
);
COMMENT ON TABLE usage_requests IS 'RateCards: requests to be priced by the cards; the reader fills it.';
COMMENT ON COLUMN usage_requests.id IS 'RateCards: Any id that no other request has.';
COMMENT ON COLUMN usage_requests.requested_at IS 'RateCards: The moment; its day and hour in UTC decide what is in force.';
COMMENT ON COLUMN usage_requests.model IS 'RateCards: What the request calls the model: an id, an alias, or a name that a match rule takes.';
COMMENT ON COLUMN usage_requests.provider IS 'RateCards: Only its cards are asked; null asks all.';

CREATE TABLE IF NOT EXISTS usage_choices (
  id VARCHAR,
  axis VARCHAR,
  value VARCHAR
);
COMMENT ON TABLE usage_choices IS 'RateCards: how requests are served, where not as cards have it by default; the reader fills it.';
COMMENT ON COLUMN usage_choices.id IS 'RateCards: The request''s.';
COMMENT ON COLUMN usage_choices.axis IS 'RateCards: What is chosen on, such as tier.';
COMMENT ON COLUMN usage_choices.value IS 'RateCards: What is chosen, such as priority.';

CREATE TABLE IF NOT EXISTS usage_counts (
  id VARCHAR,
  counted VARCHAR,
  number DOUBLE
);
COMMENT ON TABLE usage_counts IS 'RateCards: what was counted in requests, none of it a part of another count; the reader fills it.';
COMMENT ON COLUMN usage_counts.id IS 'RateCards: The request''s.';
COMMENT ON COLUMN usage_counts.counted IS 'RateCards: What was counted, such as input or output.';
COMMENT ON COLUMN usage_counts.number IS 'RateCards: How many; none of them a part of another count.';

-- Sent, in tokens. A sentence; DROP TABLE rates.
CREATE OR REPLACE MACRO "sent_"("order") AS "order" * 1e0;
COMMENT ON MACRO "sent_" IS 'RateCards: Sent, in tokens. A sentence; DROP TABLE rates.';

-- Back, in tokens. All of it.
CREATE OR REPLACE MACRO "back_"("answer") AS CASE WHEN "answer" >= 0e0 THEN "answer" WHEN "answer" < 0e0 THEN 0e0 END;
COMMENT ON MACRO "back_" IS 'RateCards: Back, in tokens. All of it.';

-- Cost, in USD. What comes back costs as well.
CREATE OR REPLACE MACRO "cost_"("order", "answer", "rate_in", "rate_out") AS CASE WHEN "order" * 1e0 > 0e0 THEN ("order" * 1e0 * "rate_in" + CASE WHEN "answer" >= 0e0 THEN "answer" WHEN "answer" < 0e0 THEN 0e0 END * "rate_out") / 1000000e0 WHEN "order" * 1e0 <= 0e0 THEN 0e0 END;
COMMENT ON MACRO "cost_" IS 'RateCards: Cost, in USD. What comes back costs as well.';

-- Share. Of the prompt.
CREATE OR REPLACE MACRO "share_"("order", "answer") AS "order" * 1e0 / NULLIF("order" * 1e0 + CASE WHEN "answer" >= 0e0 THEN "answer" WHEN "answer" < 0e0 THEN 0e0 END, 0);
COMMENT ON MACRO "share_" IS 'RateCards: Share. Of the prompt.';

-- Squares. A sum without a closed form.
CREATE OR REPLACE MACRO "squares_"() AS CASE WHEN 3e0 - 1e0 < 1000000 THEN list_reduce(list_transform(list_transform(range(CAST(floor(greatest(3e0 - 1e0, -1)) AS BIGINT) + 1), lambda step: 1e0 + step), lambda "index i": "index i" * "index i"), lambda total, term: total + term, 0e0) END;
COMMENT ON MACRO "squares_" IS 'RateCards: Squares. A sum without a closed form.';

CREATE OR REPLACE VIEW checked_requests AS
SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, DATE '1970-01-01' + CAST(floor(epoch(r.requested_at) / 86400) AS INTEGER) AS requested_on,
  r."prompt" AS "prompt", r."cached" AS "cached", r."generated" AS "generated",
  CASE
    WHEN DATE '1970-01-01' + CAST(floor(epoch(r.requested_at) / 86400) AS INTEGER) IS NULL THEN 'The request has no moment.'
    WHEN DATE '1970-01-01' + CAST(floor(epoch(r.requested_at) / 86400) AS INTEGER) < DATE '1900-01-01' OR DATE '1970-01-01' + CAST(floor(epoch(r.requested_at) / 86400) AS INTEGER) >= DATE '2200-01-01' THEN 'The request is not from 1900 to 2199.'
    WHEN COALESCE(r.model, '') = '' THEN 'The request has no model.'
    WHEN r."prompt" IS NULL THEN 'The request has no ''prompt''.'
    WHEN r."prompt" < 0 OR r."prompt" > 100000000000 THEN '''prompt'' is not from 0 to 100000000000.'
    WHEN r."cached" IS NULL THEN 'The request has no ''cached''.'
    WHEN r."cached" < 0 OR r."cached" > 100000000000 THEN '''cached'' is not from 0 to 100000000000.'
    WHEN r."generated" IS NULL THEN 'The request has no ''generated''.'
    WHEN r."generated" < 0 OR r."generated" > 100000000000 THEN '''generated'' is not from 0 to 100000000000.'
    WHEN r."cached" > r."prompt" THEN '''cached'' is more than ''prompt'', which it is a part of.'
  END AS refused
FROM requests AS r;

CREATE OR REPLACE VIEW duplicate_requests AS
SELECT r.id AS id, COUNT(*) AS requests
FROM requests AS r
WHERE r.id IS NOT NULL
GROUP BY r.id
HAVING COUNT(*) > 1;

CREATE OR REPLACE VIEW priced_requests AS
SELECT id, requested_at, model, offer, cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END AS missing
FROM (
  SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, o.offer AS offer, o.missing AS missing,
    CASE o.formula
    WHEN 'cost' THEN CASE WHEN r."prompt" > 0e0 THEN (r."prompt" * o."rate_in" + r."generated" * o."rate_out") / 1000000e0 WHEN r."prompt" <= 0e0 THEN 0e0 END
  END AS cost
  FROM (
    SELECT c.id AS id, c.requested_at AS requested_at, c.model AS model, c.requested_on AS requested_on,
      CAST(c."prompt" AS DOUBLE) AS "prompt", CAST(c."cached" AS DOUBLE) AS "cached", CAST(c."prompt" - c."cached" AS DOUBLE) AS "uncached", CAST(c."generated" AS DOUBLE) AS "generated"
    FROM checked_requests AS c
    WHERE c.refused IS NULL
  ) AS r
  JOIN models AS m ON m.name = r.model
  JOIN offers AS o ON o.model = m.model
  WHERE o.valid_from <= r.requested_on AND (o.valid_to IS NULL OR r.requested_on < o.valid_to)
) AS p
UNION ALL
SELECT c.id, c.requested_at, c.model, NULL, NULL, COALESCE(c.refused, 'No offer lists this model.')
FROM checked_requests AS c
WHERE c.refused IS NOT NULL OR c.model NOT IN (SELECT name FROM models);

CREATE OR REPLACE VIEW traffic AS
SELECT c.model AS model, c.requested_on AS requested_on, COUNT(*) AS requests,
  SUM(c."prompt") AS "prompt", SUM(c."cached") AS "cached", SUM(c."generated") AS "generated", c.refused AS refused,
  CASE WHEN (CAST(c."prompt" AS DOUBLE)) <= 0e0 THEN 0e0 ELSE 1e0 END AS step_1
FROM checked_requests AS c
GROUP BY c.model, c.requested_on, c.refused,
  CASE WHEN (CAST(c."prompt" AS DOUBLE)) <= 0e0 THEN 0e0 ELSE 1e0 END;

CREATE OR REPLACE VIEW priced_traffic AS
SELECT offer, model, valid_from, valid_to, SUM(p.requests) AS requests, SUM(p."prompt") AS "prompt", SUM(p."cached") AS "cached", SUM(p."generated") AS "generated",
  CAST(SUM(CAST(p.cost AS DECIMAL(38, 15))) AS DOUBLE) AS cost, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END AS missing
FROM (
  SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, o.valid_to AS valid_to, o.missing AS missing,
    t.requests AS requests, t."prompt" AS "prompt", t."cached" AS "cached", t."generated" AS "generated",
    CASE o.formula
    WHEN 'cost' THEN CASE WHEN t.step_1 > 0e0 THEN (t."prompt" * o."rate_in" + t."generated" * o."rate_out") / 1000000e0 WHEN t.step_1 <= 0e0 THEN 0e0 END
  END AS cost
  FROM (
    SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, SUM(t.requests) AS requests,
      CAST(SUM(t."prompt") AS DOUBLE) AS "prompt", CAST(SUM(t."cached") AS DOUBLE) AS "cached", CAST(SUM(t."prompt") - SUM(t."cached") AS DOUBLE) AS "uncached", CAST(SUM(t."generated") AS DOUBLE) AS "generated", t.step_1 AS step_1
    FROM traffic AS t
    JOIN models AS m ON m.name = t.model
    JOIN offers AS o ON o.model = m.model
    WHERE t.refused IS NULL AND o.valid_from <= t.requested_on AND (o.valid_to IS NULL OR t.requested_on < o.valid_to)
    GROUP BY o.offer, o.model, o.valid_from, t.step_1
  ) AS t
  JOIN offers AS o ON o.offer = t.offer AND o.model = t.model AND o.valid_from = t.valid_from
) AS p
GROUP BY offer, model, valid_from, valid_to, CASE WHEN p.cost IS NULL THEN COALESCE(p.missing, 'Its formula divides by zero here.') END
UNION ALL
SELECT NULL, t.model, NULL, NULL, SUM(t.requests), CAST(SUM(t."prompt") AS DOUBLE) AS "prompt", CAST(SUM(t."cached") AS DOUBLE) AS "cached", CAST(SUM(t."generated") AS DOUBLE) AS "generated", NULL, COALESCE(t.refused, 'No offer lists this model.')
FROM traffic AS t
WHERE t.refused IS NOT NULL OR t.model NOT IN (SELECT name FROM models)
GROUP BY t.model, COALESCE(t.refused, 'No offer lists this model.');

CREATE OR REPLACE VIEW priced_usage AS
WITH known AS (
  SELECT a.model AS model, a.provider_key AS provider_key, CAST(c.card AS VARCHAR) AS card, c.asked AS asked, c.provider AS priced_by, c.currency AS currency,
    n.sku AS sku, n.rule_text AS rule_text, n.retired_on AS retired_on, n.label AS label,
    ROW_NUMBER() OVER (PARTITION BY a.model, a.provider_key, c.card ORDER BY c.place, n.weight DESC, n.place) AS pick
  FROM (SELECT DISTINCT r.model AS model, LOWER(COALESCE(r.provider, '')) AS provider_key FROM usage_requests AS r WHERE r.model <> '') AS a
  CROSS JOIN price_cards AS c
  JOIN price_names AS n ON n.card = c.asked
  WHERE (a.provider_key = '' OR a.provider_key = c.provider_key OR a.provider_key = c.card) AND LOWER(a.model) LIKE n.pattern ESCAPE '\'
),
asked AS (
  SELECT r.id AS id, k.card AS card, COALESCE(k.asked, '') AS asked, k.sku AS sku, COALESCE(k.priced_by, r.provider) AS priced_by, k.currency AS currency,
    COALESCE(k.rule_text, r.model) AS matched_by, DATE '1970-01-01' + CAST(floor(epoch(r.requested_at) / 86400) AS INTEGER) AS requested_on, CAST(FLOOR(epoch(r.requested_at) / 60) AS BIGINT) AS requested_minute,
    (CAST(FLOOR(epoch(r.requested_at) / 60) AS BIGINT) + 4 * 1440) % 10080 AS minute_of_week,
    CASE WHEN r.same_id > 1 THEN 'Several requests have this id.'
      WHEN DATE '1970-01-01' + CAST(floor(epoch(r.requested_at) / 86400) AS INTEGER) IS NULL THEN 'The request has no moment.'
      WHEN COALESCE(r.model, '') = '' THEN 'The request has no model.'
      WHEN k.card IS NULL THEN 'No card knows this model.'
      WHEN k.retired_on <= DATE '1970-01-01' + CAST(floor(epoch(r.requested_at) / 86400) AS INTEGER) THEN k.label || ' cannot be bought since ' || CAST(k.retired_on AS VARCHAR) || '.' END AS refused
  FROM (SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, r.provider AS provider, COUNT(*) OVER (PARTITION BY r.id) AS same_id FROM usage_requests AS r) AS r
  LEFT JOIN (SELECT * FROM known AS n WHERE n.pick = 1) AS k ON k.model = r.model AND k.provider_key = LOWER(COALESCE(r.provider, ''))
),
located AS (
  SELECT a.id AS id, a.card AS card, a.asked AS asked, a.sku AS sku, a.priced_by AS priced_by, a.currency AS currency, a.matched_by AS matched_by, a.requested_on AS requested_on,
    COALESCE(a.refused) AS refused,
    '' AS at_values,
    '' AS at_words
  FROM asked AS a
),
tariffed AS (
  SELECT l.id AS id, l.card AS card, l.asked AS asked, l.sku AS sku, l.priced_by AS priced_by, l.currency AS currency, l.matched_by AS matched_by, t.tariff AS tariff,
    CASE WHEN l.refused IS NOT NULL THEN l.refused
      WHEN t.tariff IS NULL THEN 'Nothing is priced' || CASE WHEN l.at_words = '' THEN '' ELSE ' at ' || l.at_words END || ' on ' || CAST(l.requested_on AS VARCHAR) || '.' END AS refused
  FROM located AS l
  LEFT JOIN (SELECT CAST(t.tariff AS VARCHAR) AS tariff, t.card AS card, t.sku AS sku, COALESCE(t.at_values, '') AS at_values, t.valid_from AS valid_from, t.valid_to AS valid_to FROM price_tariffs AS t) AS t
    ON t.card = l.asked AND t.sku = l.sku AND t.at_values = l.at_values AND t.valid_from <= l.requested_on AND (t.valid_to IS NULL OR l.requested_on < t.valid_to)
),
counted AS (
  SELECT c.id AS id, c.counted AS counted, c.number AS number, 0 AS is_implied FROM usage_counts AS c WHERE c.number IS NULL OR c.number <> 0
  UNION ALL
  SELECT r.id, 'request', 1e0, 1
  FROM usage_requests AS r
  LEFT JOIN (SELECT DISTINCT c.id AS id, CAST(c.id AS VARCHAR) AS found FROM usage_counts AS c WHERE c.counted = 'request') AS c ON c.id = r.id
  WHERE c.found IS NULL
),
metered AS (
  SELECT t.id AS id, t.card AS card, MIN(t.asked) AS asked, MIN(t.sku) AS sku, MIN(t.priced_by) AS priced_by, MIN(t.currency) AS currency, MIN(t.matched_by) AS matched_by,
    MIN(t.tariff) AS tariff, MIN(t.refused) AS refused, l.meter AS meter, SUM(c.number) AS number, MAX(l.decides) AS decides,
    MIN(CASE WHEN c.found IS NULL THEN NULL WHEN c.number IS NULL OR NOT (c.number >= 0e0 AND c.number < 1E+300) THEN 'The count of ' || c.counted || ' is no number from 0 on.'
      WHEN l.meter IS NULL AND c.is_implied = 0 THEN 'Nothing on the card charges for ' || c.counted || '.' END) AS missing
  FROM tariffed AS t
  LEFT JOIN (SELECT c.id AS id, CAST(c.id AS VARCHAR) AS found, c.counted AS counted, c.number AS number, c.is_implied AS is_implied FROM counted AS c) AS c ON c.id = t.id
  LEFT JOIN (SELECT l.tariff AS tariff, c.counted AS counted, CAST(l.meter AS VARCHAR) AS meter, l.decides AS decides FROM price_lines AS l JOIN price_counts AS c ON c.counts = l.counts) AS l ON l.tariff = t.tariff AND l.counted = c.counted
  GROUP BY t.id, t.card, l.meter
),
decided AS (
  SELECT m.*, SUM(CASE WHEN m.decides = 1 THEN m.number ELSE 0e0 END) OVER (PARTITION BY m.id, m.card) AS deciding
  FROM metered AS m
),
charged AS (
  SELECT d.id AS id, d.card AS card, d.asked AS asked, d.sku AS sku, d.priced_by AS priced_by, d.currency AS currency, d.matched_by AS matched_by, d.refused AS refused,
    s.slot AS slot, d.missing AS uncharged, s.missing AS missing, s.amount AS amount, s.package AS package, s.units AS units,
    CASE WHEN s.graduated = 0 THEN d.number
      WHEN s.next_count IS NULL OR d.number < s.next_count - s.next_in THEN d.number - COALESCE(s.first_count - s.first_in, 0e0)
      ELSE s.next_count - s.next_in - COALESCE(s.first_count - s.first_in, 0e0) END AS part
  FROM decided AS d
  LEFT JOIN (SELECT s.tariff AS tariff, s.slot AS slot, s.graduated AS graduated, s.by_sum AS by_sum, s.first_count AS first_count, s.first_in AS first_in, s.next_count AS next_count, s.next_in AS next_in, s.package AS package, s.units AS units, s.amount AS amount, s.missing AS missing, s.meter AS meter, CAST(s.meter AS VARCHAR) AS found FROM price_steps AS s) AS s ON s.tariff = d.tariff AND s.meter = d.meter
  WHERE s.found IS NULL
    OR (s.graduated = 1 AND d.number > COALESCE(s.first_count - s.first_in, 0e0))
    OR (s.graduated = 0
      AND (s.first_count IS NULL OR CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END > s.first_count OR (s.first_in = 1 AND CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END = s.first_count))
      AND (s.next_count IS NULL OR CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END < s.next_count OR (s.next_in = 0 AND CASE WHEN s.by_sum = 1 THEN d.deciding ELSE d.number END = s.next_count)))
),
priced AS (
  SELECT c.id AS id, c.card AS card, MIN(c.asked) AS asked, MIN(c.sku) AS sku, MIN(c.priced_by) AS priced_by, MIN(c.currency) AS currency, MIN(c.matched_by) AS matched_by,
    COALESCE(MIN(c.refused), MIN(c.uncharged), MIN(c.missing)) AS missing,
    COALESCE(MAX(CASE WHEN c.slot = 1 THEN CASE WHEN c.package > 1e0 THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), 0e0)
      + COALESCE(MAX(CASE WHEN c.slot = 2 THEN CASE WHEN c.package > 1e0 THEN CEIL(c.part / c.package) * c.package ELSE c.part END * c.amount / c.units END), 0e0) AS amount
  FROM charged AS c
  GROUP BY c.id, c.card
)
SELECT p.id AS id, p.priced_by AS provider, CASE WHEN p.card IS NOT NULL THEN p.asked END AS card, CASE WHEN p.card IS NOT NULL THEN p.sku END AS sku,
  CASE WHEN p.card IS NOT NULL THEN p.matched_by END AS matched_by, CASE WHEN p.card IS NOT NULL THEN p.currency END AS currency,
  CASE WHEN p.missing IS NULL THEN p.amount END AS amount, p.missing AS missing
FROM priced AS p;

COMMENT ON VIEW priced_requests IS 'RateCards: every request under every offer, with its cost, or why there is none.';
COMMENT ON VIEW priced_traffic IS 'RateCards: what the requests of each offer, model and period cost together.';
COMMENT ON VIEW traffic IS 'RateCards: the counts of requests of each model and day, and of each step of a price.';
COMMENT ON VIEW duplicate_requests IS 'RateCards: ids that several requests have, each of which is priced.';
COMMENT ON VIEW checked_requests IS 'RateCards: every request with its day in UTC, and why it is refused, where it is.';
COMMENT ON VIEW priced_usage IS 'RateCards: each request by every card that knows its model, with its price, or why there is none.';
COMMIT;
