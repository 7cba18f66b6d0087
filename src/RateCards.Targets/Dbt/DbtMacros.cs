using System.Text;
using RateCards.Compiler.Model.Formulas;
using RateCards.Targets.Sql;

namespace RateCards.Targets.Dbt;

/// <summary>
/// The macros: what databases write differently, from the dialects of the scripts, and each formula by its name.
/// </summary>
internal static class DbtMacros
{
    private const string Digits = "0.5";

    private const int Divisor = 7;

    /// <summary>Each macro with its parameters, whether it stands around SQL, and what it writes in a database.</summary>
    private static readonly (string Name, string Parameters, bool IsBlock, Func<SqlDialect, string> Write)[] ByDatabase =
    [
        ("text", "", false, d => d.Nullable(d.Text)),
        ("real", "", false, d => d.Nullable(d.Real)),
        ("whole", "", false, d => d.Nullable(d.Whole)),
        ("number", "digits", false, d => d.Number(Digits).Replace(Digits, "{{ digits }}")),
        ("literal", "text", false, d => d.EscapesWithBackslash ? """'{{ text | replace("\\", "\\\\") | replace("'", "\\'") }}'""" : """'{{ text | replace("'", "''") }}'"""),
        ("day", "day", false, d => d.DayLiteral("{{ day }}")),
        ("day_of", "moment", false, d => d.DayOf("{{ moment }}")),
        ("seconds_of", "moment", false, d => d.SecondsOf("{{ moment }}")),
        ("like", "text, pattern", false, d => d.Like("{{ text }}", "{{ pattern }}")),
        ("total", "cost", false, d => d.Total("{{ cost }}")),
        ("modulo", "divisor", true, d => d.Modulo("{{ sql }}", Divisor).Replace($"{Divisor}", "{{ divisor }}")),
        ("round_to_whole", "function", true, d => d.RoundToWhole("{{ function }}", "{{ sql }}")),
        ("truncate", "", true, d => d.Truncate("{{ sql }}")),
    ];

    /// <summary>What databases write differently.</summary>
    public static string Databases(string package)
    {
        var known = string.Join(", ", DbtDatabases.All.SelectMany(d => d.Heirs.Prepend(d.Adapter)).Order(StringComparer.Ordinal));
        var code = new StringBuilder("{# What databases write differently. dbt takes the macro that begins with the name of the database's adapter. #}\n");
        foreach (var (name, parameters, isBlock, write) in ByDatabase)
        {
            var (macro, all) = ($"{package}_{name}", isBlock ? parameters.Length == 0 ? "sql" : $"sql, {parameters}" : parameters);
            code.Append($$$"""

                {% macro {{{macro}}}({{{parameters}}}) %}{{ adapter.dispatch('{{{macro}}}', '{{{package}}}')({{{(isBlock ? all.Replace("sql", "caller()") : all)}}}) }}{% endmacro %}

                {% macro default__{{{macro}}}({{{all}}}) %}{{ exceptions.raise_compiler_error("{{{package}}} is not written for " ~ target.type ~ ", only for {{{known}}}.") }}{% endmacro %}


                """);
            foreach (var (adapter, dialect, _) in DbtDatabases.All)
            {
                code.Append($$$"""
                    {% macro {{{adapter}}}__{{{macro}}}({{{all}}}) %}{{{write(dialect)}}}{% endmacro %}

                    """);
            }
        }

        return code.ToString();
    }

    /// <summary>Each formula as a macro over what stands for its symbols in SQL.</summary>
    public static string Formulas(FormulaLibrary library, SqlDialect dialect)
    {
        var columns = library.Symbols.ToDictionary(s => s.Name, s => $"({{{{ {dialect.Name(s.Name)} }}}})", StringComparer.Ordinal);
        var printer = new SqlExpression(library, dialect, callsFunctions: false, columns);
        var code = new StringBuilder("{# The cost formulas, as SQL. What is handed to them is SQL too: a column of doubles, or a number. #}\n");
        foreach (var formula in SqlFormulas.Computable(library, dialect))
        {
            code.Append($$$"""

                {% macro {{{SqlFormulas.FunctionName(formula.Name)}}}({{{string.Join(", ", formula.Parameters.Select(p => dialect.Name(p.Name)))}}}) %}({{{printer.Print(formula.Body)}}}){% endmacro %}

                """);
        }

        return code.ToString();
    }
}
