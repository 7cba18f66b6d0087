using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RateCards.Analyzers;

/// <summary>What is said of C# that uses the generated rates.</summary>
internal static class CodeRules
{
    private const string Category = "RateCards";

    public static readonly DiagnosticDescriptor RepeatedRate = new(
        "RC9001", "Number repeats a rate in force", "{0} is the rate '{1}' in force: it will stay as it is when the card changes", Category, DiagnosticSeverity.Warning, isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor RetiredSku = new(
        "RC9002", "Retired SKU", "The SKU '{0}' is retired since {1}: from that day on it has no rates", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownId = new(
        "RC9003", "No such id", "There is no {0} '{1}'.{2}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DroppedUnits = new(
        "RC9004", "Arithmetic that drops units", "Plain numbers of {0} and {1} are computed with: nothing checks that the result is in the unit that it is taken for", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>Says it, with the address of its page where the build knows it: the pages are beside the package's analyzers, wherever that lies.</summary>
    /// <param name="properties">What a fix needs to know.</param>
    public static Diagnostic At(this DiagnosticDescriptor rule, Location location, AnalyzerOptions options, ImmutableDictionary<string, string?> properties, params object[] words) =>
        Diagnostic.Create(
            rule.Id, rule.Category, string.Format(System.Globalization.CultureInfo.InvariantCulture, rule.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture), words),
            rule.DefaultSeverity, rule.DefaultSeverity, rule.IsEnabledByDefault, warningLevel: 1,
            rule.Title, helpLink: HelpLink(rule.Id, options), location: location, properties: properties);

    private static string? HelpLink(string id, AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.RateCardsHelpFolder", out var folder)
        && Uri.TryCreate($"{folder}/{id}.md", UriKind.Absolute, out var page) ? page.AbsoluteUri : null;
}
