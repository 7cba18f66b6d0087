using System.Text;
using RateCards.Compiler.Model;
using RateCards.Targets.Sql;

namespace RateCards.Targets.Dbt;

/// <summary>
/// The rates, and what requests cost, as a package for dbt: <c>dbt/</c>. Seeds have the rows of the scripts' tables, models their
/// views; one text for all databases, with macros where they differ.
/// </summary>
internal static class DbtPackage
{
    private const string Folder = "dbt/";

    private const string Header = "# Generated: change the cards and formulas instead.\n";

    /// <summary>The package's files; none where the project does not ask for it.</summary>
    public static IEnumerable<OutputFile> Write(Project project)
    {
        if (project.Settings.Dbt is not { } settings)
        {
            return [];
        }

        var (package, dialect) = (settings.Name, DbtDialect.Of(settings.Name));
        var (rates, offers, prices, models) = (new SqlRates(project), SqlScript.Offers(project), new SqlPrices(project), new DbtModels(settings.Name, dialect));
        List<SqlTable> TablesIn(SqlDialect database) => [rates.Table(database), .. offers?.Tables(database) ?? [], .. prices.Tables(database)];
        var tables = TablesIn(dialect);
        var current = models.CurrentRates(tables[0]);
        var columns = string.Join(", ", DbtModels.RateColumns.Select(c => $"r.{c} AS {c}"));
        var made = (offers is null ? [] : models.OfRequests(offers, new SqlTraffic(dialect, offers).Table)).Append(models.PricedUsage(prices)).ToList();
        return
        [
            File("dbt_project.yml", Read("dbt_project.yml").Replace("$version$", settings.Version)),
            File("README.md", Readme(project, offers)),
            File("macros/databases.sql", DbtMacros.Databases(package)),
            File("macros/formulas.sql", DbtMacros.Formulas(project.Formulas, dialect)),
            File("macros/rates_as_of.sql", Read("rates_as_of.sql").Replace("$columns$", columns)),
            .. DbtSeeds.Write(Folder + "seeds/", package, [.. tables.Select(t => t.Name == "offers" ? t with { Name = DbtModels.OfferTerms } : t)]),
            File("seeds/seeds.yml", Header + DbtSeeds.Describe(models.Seeds(tables[0], offers, prices), TablesIn)),
            File($"models/{current.Name}.sql", Read("current_rates.sql")),
            File($"tests/{package}_periods_do_not_overlap.sql", Read("periods_do_not_overlap.sql")),
            .. made.Select(m => File($"models/{m.Node.Name}.sql", m.Query)),
            .. offers is null ? [] : new[] { File($"tests/{package}_every_request_is_told_of.sql", Read("every_request_is_told_of.sql")) },
            File($"tests/{package}_every_usage_is_told_of.sql", Read("every_usage_is_told_of.sql")),
            File("models/models.yml", Describe()),
        ];

        OutputFile File(string path, string text) => new(Folder + path, text.Replace("$name$", package));

        string Describe()
        {
            var yaml = new StringBuilder(Header).Append("version: 2\n\n").Append(Read("source.yml"));
            SqlTable[] sources = [.. offers is null ? [] : new[] { new SqlTraffic(dialect, offers).Table }, .. new SqlUsage(dialect, prices).Tables];
            foreach (var source in sources)
            {
                DbtYaml.Write(yaml, DbtModels.Source(source), 6, $"        identifier: \"{{{{ var('{source.Name}_table', '{source.Name}') }}}}\"\n");
            }

            yaml.Append("\nmodels:\n");
            foreach (var node in made.Select(m => m.Node).Prepend(current))
            {
                DbtYaml.Write(yaml, node);
            }

            return yaml.ToString();
        }
    }

    private static string Read(string name) => EmbeddedText.Read("Dbt/" + name);

    /// <summary>Without what is about requests, where no calculator prices them.</summary>
    private static string Readme(Project project, SqlOffers? offers)
    {
        var parts = Read("README.md").Split("$requests$\n");
        return (offers is null ? parts[0] + parts[2] : string.Concat(parts))
            .Replace("$columns$", offers is null ? "" : string.Join(", ", new SqlTraffic(DbtDialect.Of(project.Settings.Dbt!.Name), offers).Table.Columns.Select(c => $"`{c.Name}`")))
            .Replace("$formula$", project.Formulas.Formulas is [var formula, ..] ? SqlFormulas.FunctionName(formula.Name) : "…");
    }
}
