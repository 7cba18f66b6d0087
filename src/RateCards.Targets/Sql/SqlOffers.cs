using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Proofs;

namespace RateCards.Targets.Sql;

/// <summary>A name of a model, and the id that it means.</summary>
internal sealed record SqlModelName(string Name, string Model);

/// <summary>
/// What pricing takes, laid side by side: <c>offers</c> has a row for each offer, model and period in which nothing changes,
/// with the rates under the names of the formulas' symbols, and the formula of the total; <c>models</c> has every name of
/// a model.
/// </summary>
internal sealed class SqlOffers
{
    private static readonly string[] Taken = ["offer", "model", "valid_from", "valid_to", "formula", "missing"];

    private readonly Project _project;
    private readonly List<SqlValue[]> _rows;

    public SqlOffers(Project project, Calculator calculator)
    {
        (_project, Traffic, Ids) = (project, calculator.Traffic!, [.. calculator.Offers.Select(o => o.Id)]);
        Conditions = RequestCondition.Of(project, calculator);
        Terms = OfferTermsTable.Of(project, calculator);
        var optional = calculator.Offers.SelectMany(o => o.Billings).SelectMany(b => b.Optional);
        var symbols = Terms.SelectMany(t => t.Values).Select(v => v.Symbol).Concat(optional).Distinct().ToList();
        Symbols = project.Formulas.Symbols.Select(s => s.Name).Where(symbols.Contains).ToList();
        Models = FindModels();
        _rows = Terms.Select(Row).ToList();
        var measured = Traffic.Measured.Select(m => m.Name).ToList();
        var conditions = new List<CountCondition>();
        var (addedUp, split, together, rowByRow) = (new List<string>(), new List<string>(), new List<string>(), new List<string>());
        foreach (var offer in calculator.Offers)
        {
            var isTogether = Traffic.Together.Contains(offer.Id);
            var proofs = isTogether ? [] : offer.Billings.Select(b => Linearity.Within(project.Formulas, b.Total, measured)).ToList();
            var steps = proofs.OfType<IReadOnlyList<CountCondition>>().SelectMany(c => c).ToList();
            var isSplit = Terms.Any(t => t.Offer == offer && t.At.Any(value => value != RequestCondition.Any));
            var isProved = proofs.TrueForAll(p => p is not null);
            (!isProved ? rowByRow : isTogether && isSplit ? together : isSplit || steps.Count > 0 ? split : addedUp).Add(offer.Id);
            conditions.AddRange(isProved ? steps : []);
        }

        RowByRow = rowByRow;
        AddedUp = addedUp;
        Steps = new SqlSteps(conditions, Terms, Traffic).All;
        Split = new[] { (Ids: split, Steps), (Ids: together, Steps: []) }.Where(s => s.Ids.Count > 0).Select(s => new SplitOffers(s.Ids, s.Steps)).ToList();
    }

    public Traffic Traffic { get; }

    /// <summary>Ids of the offers.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Ids of those of which it is proved, or said, that what was counted may be added up before it is priced.</summary>
    public IReadOnlyList<string> AddedUp { get; }

    /// <summary>Those of which it is so for requests that are alike in what their prices depend on.</summary>
    public IReadOnlyList<SplitOffers> Split { get; }

    /// <summary>Ids of the others, whose requests are priced one by one.</summary>
    public IReadOnlyList<string> RowByRow { get; }

    public IReadOnlyList<SqlStep> Steps { get; }

    /// <summary>What prices depend on beside models, days and counts.</summary>
    public ValueList<RequestCondition> Conditions { get; }

    public IReadOnlyList<OfferTerms> Terms { get; }

    /// <summary>
    /// Whether an offer may have a price for some requests alone that its terms hold for: where an optional rate is missing, or
    /// a formula divides, or adds up term by term.
    /// </summary>
    public bool DependOnCounts => Terms.Any(t => t.Total is { } total && (t.Missing is not null || _project.Formulas.WithReferences([total]).Any(SqlFormulas.MayHaveNoValue)));

    /// <summary>Whether a total adds up term by term.</summary>
    public bool AddTerms => Terms.Any(t => t.Total is { } total && _project.Formulas.WithReferences([total]).Any(SqlFormulas.HasSum));

    /// <summary>The symbols that have a column each, in the library's order.</summary>
    public IReadOnlyList<string> Symbols { get; }

    /// <summary>Every name that a request may call a model by: its id, and its SKUs' other names, each of which means one model.</summary>
    public IReadOnlyList<SqlModelName> Models { get; }

    public IEnumerable<SqlTable> Tables(SqlDialect dialect)
    {
        yield return new SqlTable(
            "models",
            "every name that a request may call a model by.",
            [new("name", dialect.Text, "As requests write it."), new("model", dialect.Text, "The SKU that the name means.")],
            ["name"],
            Models.Select(m => new[] { SqlValue.Of(m.Name), SqlValue.Of(m.Model) }).ToList());
        yield return new SqlTable(
            "offers",
            "what pricing takes of each offer and model, a row for each period in which nothing changes.",
            [
                new("offer", dialect.Text, "Whose way of billing it is."), new("model", dialect.Text, "The SKU that is asked."),
                .. Conditions.Select(c => new SqlColumn(dialect.Name(c.Name), dialect.Text, CommentOf(c))),
                new("valid_from", dialect.Day, "The first day, in UTC."),
                new("valid_to", dialect.Nullable(dialect.Day), "The day after the last; null while it lasts."),
                new("formula", dialect.Nullable(dialect.Text), "The formula of the total."),
                .. Symbols.Select(s => new SqlColumn(dialect.Name(ColumnOf(s)), dialect.Nullable(dialect.Real), _project.Formulas.FindSymbol(s) is { } symbol ? $"{symbol.Title}, in {symbol.Unit}; a double, with which formulas compute." : null)),
                new("missing", dialect.Nullable(dialect.Text), "Why there is no price; beside a formula, why there is none for some requests."),
            ],
            ["offer", "model", .. Conditions.Select(c => dialect.Name(c.Name)), "valid_from"],
            _rows);
    }

    private List<SqlModelName> FindModels()
    {
        var ids = Terms.Select(t => t.Model).Distinct().ToList();
        var names = ids.Select(id => new SqlModelName(id, id)).ToList();
        var taken = new HashSet<string>(ids, StringComparer.Ordinal);
        foreach (var sku in _project.Cards.SelectMany(c => c.Skus).Where(s => ids.Contains(s.Id)))
        {
            names.AddRange(sku.Aliases.Where(a => taken.Add(a.Name)).Select(a => new SqlModelName(a.Name, sku.Id)));
        }

        return names;
    }

    private SqlValue[] Row(OfferTerms terms) =>
    [
        SqlValue.Of(terms.Offer.Id),
        SqlValue.Of(terms.Model),
        .. terms.At.Select(value => SqlValue.Of(value)),
        SqlValue.Of(terms.Since ?? RequestDays.First),
        SqlValue.Of(terms.Until),
        SqlValue.Of(terms.Total),
        .. Symbols.Select(s => SqlValue.Of(terms.Values.FirstOrDefault(v => v.Symbol == s)?.Value)),
        SqlValue.Of(terms.Missing),
    ];

    /// <summary>The cost under whichever formula a row <c>o</c> of <c>offers</c> names; null where it names none.</summary>
    /// <param name="ids">The offers that the row may be of.</param>
    /// <param name="requests">The number of requests.</param>
    /// <param name="count">What stands for a count.</param>
    /// <param name="compared">What stands for an expression where a condition compares it; null where counts are of one request.</param>
    public string Cost(SqlDialect dialect, IReadOnlyList<string> ids, string requests, Func<string, string> count, IReadOnlyDictionary<Node, string>? compared = null)
    {
        var columns = Symbols.ToDictionary(s => s, s => $"o.{dialect.Name(ColumnOf(s))}", StringComparer.Ordinal);
        foreach (var value in Traffic.Values)
        {
            columns[value.Input] = SqlExpression.Number(dialect, NearestDouble.To(value.Value));
        }

        AddCounts(columns, requests, count);
        var printer = new SqlExpression(_project.Formulas, dialect, callsFunctions: false, columns, compared);
        var totals = Terms.Where(t => ids.Contains(t.Offer.Id)).Select(t => t.Total).OfType<string>().Distinct().Except(NotComputable(dialect)).ToList();
        var cases = totals.Select(total => $"\n    WHEN {dialect.Literal(total)} THEN {printer.Print(new FormulaNode(total, "", _project.Formulas.Find(total)!.Unit))}");
        return totals.Count > 0 ? $"CASE o.formula{string.Concat(cases)}\n  END" : $"CAST(NULL AS {dialect.Nullable(dialect.Real)})";
    }

    /// <summary>Why a row <c>o</c> of <c>offers</c> has no price, where the counts are not to blame.</summary>
    public string Missing(SqlDialect dialect) => NotComputable(dialect) is { Count: > 0 } left
        ? $"CASE WHEN o.formula IN ({string.Join(", ", left.Select(dialect.Literal))}) THEN {dialect.Literal("Its formula adds up term by term, for which there is no SQL here.")} ELSE o.missing END"
        : "o.missing";

    /// <summary>The totals that a dialect has no expression for.</summary>
    private List<string> NotComputable(SqlDialect dialect)
    {
        var computable = SqlFormulas.Computable(_project.Formulas, dialect);
        return [.. Terms.Select(t => t.Total).OfType<string>().Distinct().Where(total => !computable.Any(f => f.Name == total))];
    }

    /// <summary>The columns by which requests are told apart before they are added up, with the value of a request.</summary>
    /// <param name="count">What stands for a count of the request, as a double.</param>
    public IEnumerable<(string Name, string Value)> StepsOf(SqlDialect dialect, Func<string, string> count)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        AddCounts(columns, SqlExpression.Number(dialect, 1), count);
        var printer = new SqlExpression(_project.Formulas, dialect, callsFunctions: false, columns);
        return Steps.Select(s => (s.Name, s.Write(dialect, $"({printer.Print(s.Count)})")));
    }

    private void AddCounts(Dictionary<string, string> columns, string requests, Func<string, string> count)
    {
        foreach (var measured in Traffic.Measured)
        {
            columns[measured.Name] = measured.Count == RequestCounts.Requests ? requests : count(measured.Count);
        }
    }

    /// <summary>What the column of a symbol is called.</summary>
    private string ColumnOf(string symbol) => Taken.Contains(symbol) || RequestCounts.IsOfEveryTable(symbol) || Conditions.Any(c => c.Name == symbol) ? symbol + "_" : symbol;

    private static string CommentOf(RequestCondition condition) => condition.HoursOf is { } card
        ? $"The hours of the card {card.Id}; {RequestCondition.Any} where the price does not depend on them."
        : condition.IsProvider ? "The provider of a request."
        : $"The {condition.Axis} of a request; empty where it names none, {RequestCondition.Any} where the price does not depend on it.";
}

/// <summary>Offers whose requests are added up by what their prices depend on, and priced then.</summary>
/// <param name="Steps">What counts are compared with bounds by; empty for offers that serve all requests side by side.</param>
internal sealed record SplitOffers(IReadOnlyList<string> Ids, IReadOnlyList<SqlStep> Steps);
