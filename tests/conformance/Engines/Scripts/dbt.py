"""Renders a package for dbt as dbt does, for each of its databases; dbt itself is not to be had here.

Prints, by adapter, a script that makes tables of the seeds and views of the models, in the order of what they read, and a query of the
package's tests: the name of each with the number of rows that it finds. What dbt gives to templates stands here, and nothing beside it:
a name that it would not know ends in an error.
"""

import csv
import datetime
import json
import pathlib
import sys
import types

import jinja2
import yaml

ADAPTERS = ["bigquery", "clickhouse", "databricks", "duckdb", "postgres", "snowflake", "spark", "sqlite", "trino"]
PARENTS = {"databricks": "spark"}
KNOWN = {
    "dbt_project.yml": {"name", "version", "config-version", "require-dbt-version", "seeds", "models"},
    "node": {"name", "description", "config", "columns"},
    "config": {"enabled", "column_types"},
    "column": {"name", "description", "data_tests"},
    "source": {"name", "description", "database", "schema", "tables"},
    "table": {"name", "description", "identifier", "columns"},
}


class CompilerError(Exception):
    pass


class Package:
    def __init__(self, folder, variables):
        self.folder, self.variables = pathlib.Path(folder), variables
        self.templates, self.files = {}, {}
        self.target = types.SimpleNamespace(type=None, schema="analytics", database="warehouse")
        self.environment = jinja2.Environment(undefined=jinja2.StrictUndefined, extensions=["jinja2.ext.do"], keep_trailing_newline=True)
        self.read, self.seen = None, set()
        self.environment.globals.update(
            ref=self.ref, source=self.source, var=self.var, adapter=self, exceptions=self, target=self.target,
            config=self.config, run_started_at=datetime.datetime(2026, 5, 20, 23, 59, tzinfo=datetime.timezone.utc))
        project = self.yaml("dbt_project.yml", "dbt_project.yml")
        self.name = project["name"]
        assert list(project["seeds"]) == list(project["models"]) == [self.name]
        self.macros = {}
        for file in sorted(self.folder.glob("macros/*.sql")):
            macros = vars(self.environment.from_string(file.read_text("utf-8")).module)
            self.macros.update({name: macro for name, macro in macros.items() if isinstance(macro, jinja2.runtime.Macro)})
        self.environment.globals.update(self.macros)

    def raise_compiler_error(self, message):
        raise CompilerError(message)

    def dispatch(self, macro, package):
        assert package == self.name, package
        names = [f"{name}__{macro}" for name in (self.target.type, PARENTS.get(self.target.type), "default") if name]
        return next(self.macros[name] for name in names if name in self.macros)

    def var(self, name, default):
        return self.variables.get(name, default)

    def ref(self, name):
        self.read.append(name)
        return name

    def config(self, enabled):
        assert isinstance(enabled, bool), enabled
        self.enabled = enabled
        return ""

    def source(self, source, table):
        assert (source, table) in self.sources, (source, table)
        return self.sources[source, table]

    def render(self, text):
        self.read, self.enabled = [], True
        if text not in self.templates:
            self.templates[text] = self.environment.from_string(text)
        return self.templates[text].render(), self.read

    def yaml(self, path, kind):
        if path not in self.files:
            self.files[path] = yaml.safe_load((self.folder / path).read_text("utf-8"))
        found = self.files[path]
        unknown = set(found) - KNOWN.get(kind, {"version", "seeds", "models", "sources"})
        assert not unknown, unknown
        return found

    def check(self, kind, node):
        assert set(node) <= KNOWN[kind], (kind, set(node) - KNOWN[kind])
        text, _ = self.render(node["description"])
        assert text.strip(), node["name"]
        for column in node.get("columns", []):
            self.check("column", column)

    def relations(self, adapter):
        """All seeds and models as statements, and the tests as queries by name."""
        seeds, described = self.yaml("seeds/seeds.yml", "")["seeds"], dict(self.yaml("models/models.yml", ""))
        self.target.type, self.sources = adapter, {}
        for source in described.get("sources", []):
            self.check("source", {key: value for key, value in source.items() if key != "tables"})
            for table in source["tables"]:
                self.check("table", table)
                self.sources[source["name"], table["name"]] = self.render(table["identifier"])[0]
        statements, tests = [], {}
        assert {seed["name"] for seed in seeds} == {file.stem for file in self.folder.glob("seeds/*.csv")}
        for seed in seeds:
            self.check("node", seed)
            assert set(seed["config"]) <= KNOWN["config"], seed["config"]
        seeds = [seed for seed in seeds if json.loads(self.render(seed["config"].get("enabled", "true"))[0].lower())]
        statements += [self.table(seed) for seed in seeds]
        models = {}
        files = list(self.folder.glob("models/*.sql"))
        assert {file.stem for file in files} == {model["name"] for model in described["models"]}
        for file in files:
            rendered = self.render(file.read_text("utf-8"))
            if self.enabled:
                models[file.stem] = rendered
        made = {seed["name"] for seed in seeds}
        described["models"] = [model for model in described["models"] if model["name"] in models]
        while len(made) < len(seeds) + len(models):
            ready = sorted(name for name, (_, read) in models.items() if name not in made and set(read) <= made)
            assert ready, "models read each other, or what there is not"
            statements += [f"CREATE VIEW {name} AS\n{models[name][0].strip()};\n" for name in ready]
            made.update(ready)
        for model in described["models"]:
            self.check("node", model)
        for node in seeds + described["models"]:
            for column in node["columns"]:
                for test in column.get("data_tests", []):
                    name, query = self.generic(node["name"], column["name"], test, made)
                    tests[name] = query
        for source in described.get("sources", []):
            for table in source["tables"]:
                for column in table["columns"]:
                    for test in column.get("data_tests", []):
                        name, query = self.generic(self.sources[source["name"], table["name"]], column["name"], test, made)
                        tests[name] = query
        for file in sorted(self.folder.glob("tests/*.sql")):
            text, read = self.render(file.read_text("utf-8"))
            if self.enabled:
                assert set(read) <= made
                tests[file.stem] = text
        return statements, tests, {node["name"]: [c["name"] for c in node["columns"]] for node in described["models"]}

    def table(self, seed):
        kinds = {column: self.render(kind)[0] for column, kind in seed["config"]["column_types"].items()}
        with open(self.folder / "seeds" / f"{seed['name']}.csv", newline="", encoding="utf-8") as file:
            head, *rows = csv.reader(file)
        assert head == list(kinds) == [column["name"] for column in seed["columns"]]
        end = " ENGINE = MergeTree ORDER BY tuple()" if self.target.type == "clickhouse" else ""
        columns = ", ".join(f"{name} {kind}" for name, kind in kinds.items())
        values = ",\n".join("(" + ", ".join(self.value(v) for v in row) + ")" for row in rows)
        return f"CREATE TABLE {seed['name']} ({columns}){end};\n" + (f"INSERT INTO {seed['name']} VALUES\n{values};\n" if rows else "")

    def value(self, text):
        """An empty cell is null, and so is the word; the type of the column decides what any other is."""
        if text.lower() in ("", "null"):
            return "NULL"
        if self.target.type in ("bigquery", "clickhouse", "databricks", "snowflake", "spark"):
            return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
        return "'" + text.replace("'", "''") + "'"

    def generic(self, node, column, test, made):
        """dbt's own tests of a column."""
        kind, settings = (test, {}) if isinstance(test, str) else next(iter(test.items()))
        assert set(settings) <= {"arguments", "config"}, settings
        arguments = settings.get("arguments", {})
        name = f"{kind} {node}.{column}"
        if kind == "not_null":
            return name, f"SELECT {column} FROM {node} WHERE {column} IS NULL"
        if kind == "unique":
            return name, f"SELECT {column} FROM {node} WHERE {column} IS NOT NULL GROUP BY {column} HAVING COUNT(*) > 1"
        if kind == "accepted_values":
            values = ", ".join(self.value(v) for v in arguments["values"])
            return name, f"SELECT {column} FROM {node} WHERE {column} NOT IN ({values})"
        assert kind == "relationships", kind
        to = self.render("{{ " + arguments["to"] + " }}")[0]
        assert to in made
        return name, f"SELECT {column} FROM {node} WHERE {column} IS NOT NULL AND {column} NOT IN (SELECT {arguments['field']} FROM {to})"


def main():
    folder, variables = sys.argv[1], json.loads(sys.argv[2])
    package, packages = Package(folder, variables), {}
    for adapter in ADAPTERS:
        statements, tests, columns = package.relations(adapter)
        counts = [f"SELECT '{name}' AS name, COUNT(*) AS found FROM ({query.strip()}) AS t" for name, query in tests.items()]
        packages[adapter] = {"statements": statements, "tests": " UNION ALL ".join(counts), "columns": columns}
    try:
        package.relations("mysql")
        assert False, "a database that the package does not know"
    except CompilerError as error:
        packages["mysql"] = {"error": str(error)}
    print(json.dumps(packages))


main()
