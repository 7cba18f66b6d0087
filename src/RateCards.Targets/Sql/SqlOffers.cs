using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;

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

    private readonly Project _project;
    private readonly Calculator _calculator;
    private readonly List<SqlValue[]> _rows;

    public SqlOffers(Project project, Calculator calculator)
    {
        (_project, _calculator) = (project, calculator);
        Terms = OfferTermsTable.Of(project, calculator);
        var symbols = Terms.SelectMany(t => t.Values).Select(v => v.Symbol).Distinct().ToList();
        Symbols = project.Formulas.Symbols.Select(s => s.Name).Where(symbols.Contains).ToList();
        Models = FindModels();
        _rows = Terms.Select(Row).ToList();
    }

    public IReadOnlyList<OfferTerms> Terms { get; }

    /// <summary>The symbols that have a column each, in the library's order.</summary>
    public IReadOnlyList<string> Symbols { get; }

    /// <summary>The formulas of totals, each once.</summary>
    public IEnumerable<string> Totals => Terms.Select(t => t.Total).OfType<string>().Distinct();

    /// <summary>Every name that a request may call a model by: its id, and its SKUs' other names, each of which means one model.</summary>
    public IReadOnlyList<ModelName> Models { get; }

    public void Write(StringBuilder code, SqlDialect dialect)
    {
        SqlTables.Write(
            code, dialect, "models", [new("name", dialect.Text), new("model", dialect.Text)],
            Models.Select(m => new[] { SqlValue.Of(m.Name), SqlValue.Of(m.Model) }).ToList());
        SqlColumn[] columns =
        [
            new("offer", dialect.Text), new("model", dialect.Text), new("valid_from", dialect.Day), new("valid_to", dialect.Nullable(dialect.Day)),
            new("formula", dialect.Nullable(dialect.Text)),
            .. Symbols.Select(s => new SqlColumn(dialect.Name(s), dialect.Nullable(dialect.Real))),
            new("missing", dialect.Nullable(dialect.Text)),
        ];
        SqlTables.Write(code, dialect, "offers", columns, _rows);
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

    /// <summary>The cost under whichever formula a row of <c>offers</c> names; null where it names none.</summary>
    /// <param name="columns">What stands for symbols and formulas, by name.</param>
    public string Cost(SqlDialect dialect, IReadOnlyDictionary<string, string> columns)
    {
        var printer = new SqlExpression(_project.Formulas, dialect, callsFunctions: false, columns);
        var cases = Totals.Select(total => $"\n    WHEN {dialect.Literal(total)} THEN {printer.Print(_project.Formulas.Find(total)!.Body)}");
        return $"CASE formula{string.Concat(cases)}\n  END";
    }

    /// <summary>What stands for symbols and formulas where requests are priced: counts, and the fixed values of inputs.</summary>
    public IReadOnlyDictionary<string, string> TrafficColumns(SqlDialect dialect)
    {
        var traffic = _calculator.Traffic!;
        var columns = traffic.Measured.ToDictionary(m => m.Formula, m => m.Count, StringComparer.Ordinal);
        foreach (var value in traffic.Values)
        {
            columns[value.Input] = SqlExpression.Number(dialect, NearestDouble.To(value.Value));
        }

        return columns;
    }
}
