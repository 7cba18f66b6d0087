using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Proofs;

namespace RateCards.Targets.Sql;

/// <summary>A name of a model, and the id that it means.</summary>
internal sealed record ModelName(string Name, string Model);

/// <summary>
/// What pricing takes, laid side by side: <c>offers</c> has a row for each offer, model and period in which nothing changes,
/// with the rates under the names of the formulas' symbols, and the formula of the total; <c>models</c> has every name of
/// a model.
/// </summary>
internal sealed class SqlOffers
{
    /// <summary>The first day of what has no earlier period; not every database has the first day of the calendar.</summary>
    private static readonly Date Beginning = new(1900, 1, 1);

    private static readonly string[] Columns = ["offer", "model", "valid_from", "valid_to", "formula", "missing"];

    private readonly Project _project;
    private readonly List<SqlValue[]> _rows;

    public SqlOffers(Project project, Calculator calculator)
    {
        (_project, Traffic, OfferCount) = (project, calculator.Traffic!, calculator.Offers.Count);
        Terms = OfferTermsTable.Of(project, calculator);
        var symbols = Terms.SelectMany(t => t.Values).Select(v => v.Symbol).Distinct().ToList();
        Symbols = project.Formulas.Symbols.Select(s => s.Name).Where(symbols.Contains).ToList();
        Models = FindModels();
        _rows = Terms.Select(Row).ToList();
        var measured = Traffic.Measured.Select(m => m.Name).ToList();
        RowByRow = calculator.Offers
            .Where(o => !Traffic.Together.Contains(o.Id) && !o.Billings.All(b => Linearity.IsProved(project.Formulas, b.Total, measured)))
            .Select(o => o.Id).ToList();
    }

    public Traffic Traffic { get; }

    public int OfferCount { get; }

    /// <summary>
    /// Ids of the offers whose requests are priced one by one: of the others it is proved, or said, that what was counted may
    /// be added up before.
    /// </summary>
    public IReadOnlyList<string> RowByRow { get; }

    public IReadOnlyList<OfferTerms> Terms { get; }

    /// <summary>The symbols that have a column each, in the library's order.</summary>
    public IReadOnlyList<string> Symbols { get; }

    /// <summary>The formulas of totals, each once.</summary>
    public IEnumerable<string> Totals => Terms.Select(t => t.Total).OfType<string>().Distinct();

    /// <summary>Every name that a request may call a model by: its id, and its SKUs' other names, each of which means one model.</summary>
    public IReadOnlyList<ModelName> Models { get; }

    public IEnumerable<SqlTable> Tables(SqlDialect dialect)
    {
        yield return new SqlTable(
            "models",
            "every name that a request may call a model by.",
            [new("name", dialect.Text), new("model", dialect.Text, "The SKU that the name means.")],
            ["name"],
            Models.Select(m => new[] { SqlValue.Of(m.Name), SqlValue.Of(m.Model) }).ToList());
        yield return new SqlTable(
            "offers",
            "what pricing takes of each offer and model, a row for each period in which nothing changes.",
            [
                new("offer", dialect.Text), new("model", dialect.Text), new("valid_from", dialect.Day, "The first day, in UTC."),
                new("valid_to", dialect.Nullable(dialect.Day), "The day after the last; null while it lasts."),
                new("formula", dialect.Nullable(dialect.Text), "The formula of the total."),
                .. Symbols.Select(s => new SqlColumn(dialect.Name(ColumnOf(s)), dialect.Nullable(dialect.Real), _project.Formulas.FindSymbol(s) is { } symbol ? $"{symbol.Title}, in {symbol.Unit}; a double, with which formulas compute." : null)),
                new("missing", dialect.Nullable(dialect.Text), "Why there is no price."),
            ],
            ["offer", "model", "valid_from"],
            _rows);
    }

    private List<ModelName> FindModels()
    {
        var ids = Terms.Select(t => t.Model).Distinct().ToList();
        var names = ids.Select(id => new ModelName(id, id)).ToList();
        var taken = new HashSet<string>(ids, StringComparer.Ordinal);
        foreach (var sku in _project.Cards.SelectMany(c => c.Skus).Where(s => ids.Contains(s.Id)))
        {
            names.AddRange(sku.Aliases.Where(a => taken.Add(a.Name)).Select(a => new ModelName(a.Name, sku.Id)));
        }

        return names;
    }

    private SqlValue[] Row(OfferTerms terms) =>
    [
        SqlValue.Of(terms.Offer.Id),
        SqlValue.Of(terms.Model),
        SqlValue.Of(terms.Since ?? Beginning),
        SqlValue.Of(terms.Until),
        SqlValue.Of(terms.Total),
        .. Symbols.Select(s => SqlValue.Of(terms.Values.FirstOrDefault(v => v.Symbol == s)?.Value)),
        SqlValue.Of(terms.Missing),
    ];

    /// <summary>The cost under whichever formula a row <c>o</c> of <c>offers</c> names; null where it names none.</summary>
    /// <param name="requests">The number of requests.</param>
    /// <param name="count">What stands for a count.</param>
    public string Cost(SqlDialect dialect, string requests, Func<string, string> count)
    {
        var columns = Symbols.ToDictionary(s => s, s => $"o.{dialect.Name(ColumnOf(s))}", StringComparer.Ordinal);
        foreach (var value in Traffic.Values)
        {
            columns[value.Input] = SqlExpression.Number(dialect, NearestDouble.To(value.Value));
        }

        foreach (var measured in Traffic.Measured)
        {
            columns[measured.Name] = measured.Count == RequestCounts.Requests ? requests : count(measured.Count);
        }

        var printer = new SqlExpression(_project.Formulas, dialect, callsFunctions: false, columns);
        var cases = Totals.Select(total => $"\n    WHEN {dialect.Literal(total)} THEN {printer.Print(new FormulaNode(total, "", _project.Formulas.Find(total)!.Unit))}");
        return Totals.Any() ? $"CASE o.formula{string.Concat(cases)}\n  END" : $"CAST(NULL AS {dialect.Nullable(dialect.Real)})";
    }

    /// <summary>What the column of a symbol is called.</summary>
    private static string ColumnOf(string symbol) => Columns.Contains(symbol) ? symbol + "_" : symbol;
}
