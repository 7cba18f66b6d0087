using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Printing;

namespace RateCards.Targets.Python;

/// <summary>The module as a package that pip installs, with its types: <c>python/</c>.</summary>
internal static class PythonPackage
{
    /// <summary>Path of the module among the outputs.</summary>
    public const string Module = "python/ratecards/__init__.py";

    public static IEnumerable<OutputFile> Write(Project project) =>
    [
        new OutputFile("python/pyproject.toml", Settings(project)),
        new OutputFile("python/README.md", Readme(project)),
        PythonModule.Write(project) with { Path = Module },
        new OutputFile("python/ratecards/py.typed", ""),
    ];

    /// <summary>The project's date as a version, so that a later price list is a later version.</summary>
    private static string VersionOf(Date date) => string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", date.Year, date.Month, date.Day);

    private static string Settings(Project project) => $"""
        [build-system]
        requires = ["setuptools>=61"]
        build-backend = "setuptools.build_meta"

        [project]
        name = "ratecards"
        version = "{VersionOf(project.AsOf)}"
        description = {PythonText.Literal(OneLine(project.Settings.Site.Description))}
        readme = "README.md"
        requires-python = ">=3.9"
        classifiers = ["Typing :: Typed"]

        [tool.setuptools]
        packages = ["ratecards"]

        [tool.setuptools.package-data]
        ratecards = ["py.typed"]

        """;

    private static string Readme(Project project) => $"""
        # ratecards

        Every rate with its history, every cost formula as a function, what a workload costs under each offer, and the price of
        a request. No dependencies; typed. Rates as of {project.AsOf}.

        ```sh
        pip install ./python        # the folder that this file is in
        ```

        ```python
        {PythonModule.Statements(project).Replace("\n", "\n        ", StringComparison.Ordinal)}
        ```

        `help(ratecards)` names all there is. Generated: change the cards and formulas instead.

        """.Replace("\n        ", "\n", StringComparison.Ordinal);

    private static string OneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
