using RateCards.Compiler.Model.Calculators;
using RateCards.Targets.Sql;

namespace RateCards.Targets.Dbt;

/// <summary>The models: the rates in force, and what the requests of the reader's table cost, by the queries of the scripts.</summary>
internal sealed class DbtModels(string package, SqlDialect dialect)
{
    private const string NotNull = "not_null";

    private const string Unique = "unique";

    /// <summary>The seed of <c>offers</c>: dbt takes an empty cell for null, and an empty text means what cards have by default.</summary>
    public const string OfferTerms = "offer_terms";

    /// <summary>Jinja for whether the reader has the tables of usage: without them the view over them could not be made.</summary>
    private const string UsageIsAsked = "var('usage', false)";

    private static readonly DbtColumn Since = new("valid_from", "The first day of the period, in UTC.");

    private static readonly DbtColumn Until = new("valid_to", "The day after its last; null while it lasts.");

    /// <summary>The rates of a day, which the reader may choose.</summary>
    public static readonly string[] RateColumns = ["id", "card", "provider", "sku", "label", "meter", "path", "value", "currency", "unit", "valid_from", "words", "source", "source_url", "trust"];

    /// <summary>The seeds as they are described, in the order of their tables.</summary>
    public IReadOnlyList<DbtNode> Seeds(SqlTable rates, SqlOffers? offers, SqlPrices prices)
    {
        DbtNode Seed(SqlTable table, Func<string, string[]> tests) => new(
            Own(table.Name), Sentence(table.Comment), [.. table.Columns.Select(c => DbtYaml.Column(c, tests(c.Name)))]);
        var seeds = new List<DbtNode> { Seed(rates, RateTests) };
        if (offers is not null)
        {
            var ids = DbtYaml.OneOf(offers.Ids);
            var tables = offers.Tables(dialect).ToList();
            seeds.Add(Seed(tables[0], name => name == "name" ? [NotNull, Unique] : [NotNull, DbtYaml.In(Own("offers"), "model")]));
            seeds.Add(Seed(tables[1] with { Name = OfferTerms }, name => name == "offer" ? [NotNull, ids] : name is "model" or "valid_from" ? [NotNull] : []));
        }

        seeds.AddRange(prices.Tables(dialect).Select(t => Seed(t, column => t.Key is [var key] && key == column ? [NotNull, Unique] : t.Key.Contains(column) ? [NotNull] : []) with { IsEnabled = UsageIsAsked }));
        return seeds;
    }

    public DbtNode CurrentRates(SqlTable rates) => new(
        Own("current_rates"),
        "The rates in force on the day of the run in UTC, or on the day of the variable as_of.",
        [.. RateColumns.Select(name => DbtYaml.Column(rates.Columns.First(c => c.Name == name), name == "id" ? [NotNull, Unique] : RateTests(name)))]);

    /// <summary>A table that the reader fills. Only that of requests has tests: the others are read where the reader asks for it.</summary>
    public static DbtNode Source(SqlTable table) => new(
        table.Name,
        table.Name == "requests"
            ? "Your requests, a row each. Its variables are requests_database, requests_schema and requests_table."
            : $"{Sentence(table.Comment)} Read where the variable usage is true; the variable {table.Name}_table names another.",
        [.. table.Columns.Select(c => c.Name == "id" && table.Name == "requests" ? DbtYaml.Column(c, "unique: { config: { severity: warn } }") : DbtYaml.Column(c))]);

    /// <summary>The query of the view <c>priced_usage</c>, for those who say that they have the tables that it reads.</summary>
    public (DbtNode Node, string Query) PricedUsage(SqlPrices prices)
    {
        var code = new OutputText();
        new SqlUsage(dialect, prices).WriteView(code);
        return (
            new DbtNode(Own("priced_usage"), "Each request of usage_requests by every card that knows its model, with its price under all conditions of the card, or why there is none.",
            [
                new("id", "The request's."), new("provider", "Who sells."), new("card", "The card that has the price; null where none knows the model."),
                new("sku", "Id of the SKU on that card."), new("matched_by", "What took the model's name: the name itself, or a match rule."),
                new("currency", "In what the amount is."), new("amount", "What it costs; null where there is no price."), new("missing", "Why there is no price; null where there is one."),
            ]),
            $"{{{{ config(enabled={UsageIsAsked}) }}}}\n" + QueryOf(code.Take()));
    }

    /// <summary>What is made of the requests, each after what it reads, with its query.</summary>
    public IEnumerable<(DbtNode Node, string Query)> OfRequests(SqlOffers offers, SqlTable requests)
    {
        var traffic = new SqlTraffic(dialect, offers);
        var (ids, known, table) = (DbtYaml.OneOf(offers.Ids), new SqlConditions(dialect, offers.Conditions).Names, offers.Tables(dialect).Last());
        var own = requests.Columns.Select(c => DbtYaml.Column(c)).ToList();
        var counts = offers.Traffic.Counts.Select(c => own.First(column => column.Name == dialect.Name(c.Name))).ToList();
        var (id, moment, model) = (own[0], own[1], own[2]);
        var day = new DbtColumn("requested_on", "The day of the request, in UTC.");
        var refused = new DbtColumn("refused", "Why a request has no price whatever the offer; null where it is in order.");
        var number = new DbtColumn("requests", "How many requests.", NotNull);
        var offer = new DbtColumn("offer", "Whose way of billing it is; null where no offer has a price.", ids);
        var cost = new DbtColumn("cost", "What it costs; null where there is no price.");
        var missing = new DbtColumn("missing", "Why there is no price; null where there is one.");
        IEnumerable<DbtColumn> Conditions() => known.Select(name => new DbtColumn(name, "What the price depends on, as it is meant by the request."));
        yield return (new DbtNode(Own("offers"), Sentence(table.Comment), [.. table.Columns.Select(c => DbtYaml.Column(c))]), Offers());
        yield return Model("checked_requests", traffic.WriteChecks, "Every request with its day, and why it is refused, where it is.", [id, moment, model, day, .. counts, refused, .. Conditions()]);
        yield return Model("duplicate_requests", traffic.WriteDuplicates, "Ids that several requests have, each of which is priced.", [id with { Tests = [NotNull, Unique] }, number]);
        yield return Model("priced_requests", traffic.WriteRequests, "Every request under every offer, with its cost, or why there is none.", [id, moment, model, offer, cost, missing]);
        yield return Model(
            "traffic", traffic.WriteTotals, "The counts of requests of each model and day, and of each step of a price.",
            [
                model, day, number, .. counts, refused, .. Conditions(),
                .. offers.Steps.Select(s => new DbtColumn(s.Name, "A number between the same bounds of a price as the count, the same for all that lie there.")),
            ]);
        yield return Model(
            "priced_traffic", traffic.WritePricedTraffic, "What the requests of each offer, model and period cost together.",
            [offer, model, Since, Until, number, .. counts, cost, missing]);

        string Offers() =>
            $"SELECT {string.Join(", ", table.Columns.Select(c => known.Contains(c.Name) ? $"COALESCE(t.{c.Name}, '') AS {c.Name}" : $"t.{c.Name} AS {c.Name}"))}\nFROM {dialect.Table(OfferTerms)} AS t\n";

        (DbtNode, string) Model(string name, Action<OutputText> write, string description, IReadOnlyList<DbtColumn> columns)
        {
            var code = new OutputText();
            write(code);
            return (new DbtNode(Own(name), description, columns), QueryOf(code.Take()));
        }
    }

    public string Own(string name) => $"{package}_{name}";

    /// <summary>The query of a view, which dbt makes itself.</summary>
    private static string QueryOf(string view) => view[(view.IndexOf('\n') + 1)..].TrimEnd().TrimEnd(';') + "\n";

    private static string[] RateTests(string name) => name switch
    {
        "id" or "card" or "sku" or "meter" or "valid_from" or "words" => [NotNull],
        "trust" => [DbtYaml.OneOf(Compiler.Binding.Cards.CardShapes.Trusts)],
        _ => [],
    };

    private static string Sentence(string comment) => char.ToUpperInvariant(comment[0]) + comment[1..];
}
