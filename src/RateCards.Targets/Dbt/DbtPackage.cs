using System.Text;
using RateCards.Compiler.Model;
using RateCards.Targets.Sql;

namespace RateCards.Targets.Dbt;

/// <summary>
/// The rates, and what requests cost, as a package for dbt: <c>dbt/</c>. Seeds have the rows of the scripts' tables, models their
/// views; one text for all databases, with macros where they differ.
/// </summary>
public static class DbtPackage
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
        var (rates, offers, models) = (new SqlRates(project), SqlScript.Offers(project), new DbtModels(settings.Name, dialect));
        List<SqlTable> TablesIn(SqlDialect database) => [rates.Table(database), .. offers?.Tables(database) ?? []];
        var tables = TablesIn(dialect);
        var current = models.CurrentRates(tables[0]);
        var columns = string.Join(", ", DbtModels.RateColumns.Select(c => $"r.{c} AS {c}"));
        return
        [
            File("dbt_project.yml", Read("dbt_project.yml").Replace("$version$", settings.Version)),
            File("README.md", Readme(project, offers)),
            File("macros/databases.sql", DbtMacros.Databases(package)),
            File("macros/formulas.sql", DbtMacros.Formulas(project.Formulas, dialect)),
            File("macros/rates_as_of.sql", Read("rates_as_of.sql").Replace("$columns$", columns)),
            .. DbtSeeds.Write(Folder + "seeds/", package, [.. tables.Select(t => t.Name == "offers" ? t with { Name = DbtModels.OfferTerms } : t)]),
            File("seeds/seeds.yml", Header + DbtSeeds.Describe(models.Seeds(tables[0], offers), TablesIn)),
            File($"models/{current.Name}.sql", Read("current_rates.sql")),
            File($"tests/{package}_periods_do_not_overlap.sql", Read("periods_do_not_overlap.sql")),
            .. offers is null ? [Describe([current], null)] : OfRequests(offers, new SqlTraffic(dialect, offers).Table, current),
        ];

        OutputFile File(string path, string text) => new(Folder + path, text.Replace("$name$", package));

        IEnumerable<OutputFile> OfRequests(SqlOffers priced, SqlTable requests, DbtNode first)
        {
            var made = models.OfRequests(priced, requests).ToList();
            return
            [
                .. made.Select(m => File($"models/{m.Node.Name}.sql", m.Query)),
                File($"tests/{package}_every_request_is_told_of.sql", Read("every_request_is_told_of.sql")),
                Describe([first, .. made.Select(m => m.Node)], DbtModels.Source(requests)),
            ];
        }

        OutputFile Describe(IEnumerable<DbtNode> nodes, DbtNode? source)
        {
            var yaml = new StringBuilder(Header).Append("version: 2\n\n");
            if (source is not null)
            {
                yaml.Append(Read("source.yml"));
                DbtYaml.Write(yaml, source, 6, "        identifier: \"{{ var('requests_table', 'requests') }}\"\n");
                yaml.Append('\n');
            }

            yaml.Append("models:\n");
            foreach (var node in nodes)
            {
                DbtYaml.Write(yaml, node);
            }

            return File("models/models.yml", yaml.ToString());
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
