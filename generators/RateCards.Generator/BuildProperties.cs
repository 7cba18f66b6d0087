using Microsoft.CodeAnalysis.Diagnostics;
using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;

namespace RateCards.Generator;

/// <summary>MSBuild properties that the generator reads, as written; made visible by RateCards.targets. Null where one is not set.</summary>
/// <param name="AsOf">The date to resolve at in place of the project file's.</param>
/// <param name="HelpFolder">Where the diagnostics' help pages are.</param>
/// <param name="Namespace">Namespace of the generated code, in place of the project file's.</param>
/// <param name="Accessibility">Who sees the generated code: <c>public</c> or <c>internal</c>.</param>
/// <param name="ClassSuffix">What follows the name of each card's class.</param>
/// <param name="Folder">The folder of the cards.</param>
internal sealed record BuildProperties(string? AsOf, string? HelpFolder, string? Namespace, string? Accessibility, string? ClassSuffix, string? Folder)
{
    private const string AsOfProperty = "RateCardsAsOf";
    private const string NamespaceProperty = "RateCardsNamespace";
    private const string AccessibilityProperty = "RateCardsAccessibility";
    private const string ClassSuffixProperty = "RateCardsClassSuffix";

    public static BuildProperties Read(AnalyzerConfigOptionsProvider options) => new(
        Property(options, AsOfProperty), Property(options, "RateCardsHelpFolder"), Property(options, NamespaceProperty),
        Property(options, AccessibilityProperty), Property(options, ClassSuffixProperty), Property(options, "RateCardsFolder"));

    /// <summary>The date of <see cref="AsOf"/>; null where none is set, or what is set is not a date.</summary>
    public Date? Date => AsOf is not null && Compiler.Base.Date.TryParse(AsOf, out var date) ? date : null;

    /// <summary>How generated code is named and who sees it; what is not understood is left out.</summary>
    /// <param name="projectNamespace">The namespace of the project file.</param>
    public CSharpStyle StyleIn(string projectNamespace) => new(
        Namespace is not null && CSharpNames.IsNamespace(Namespace) ? Namespace : projectNamespace,
        Accessibility == "internal",
        ClassSuffix is not null && CSharpNames.IsNamespace(ClassSuffix) ? ClassSuffix : "");

    /// <summary>Reports the properties that are not understood.</summary>
    public void Check(DiagnosticBag diagnostics)
    {
        var place = SourceLocation.OfFile(ProjectFiles.ProjectFile);
        if (AsOf is not null && Date is null)
        {
            diagnostics.Report(ProjectDiagnostics.NotADate, place, AsOf);
        }

        Refuse(NamespaceProperty, Namespace, Namespace is null || CSharpNames.IsNamespace(Namespace), "a C# namespace");
        Refuse(AccessibilityProperty, Accessibility, Accessibility is null or "public" or "internal", "an accessibility");
        Refuse(ClassSuffixProperty, ClassSuffix, ClassSuffix is null || (CSharpNames.IsNamespace(ClassSuffix) && ClassSuffix.IndexOf('.') < 0), "the end of a C# name");

        void Refuse(string name, string? value, bool isUnderstood, string what)
        {
            if (!isUnderstood)
            {
                diagnostics.Report(ProjectDiagnostics.PropertyNotUnderstood, place, name, value!, what);
            }
        }
    }

    private static string? Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}
