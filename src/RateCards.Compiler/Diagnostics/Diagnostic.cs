using System.Globalization;
using RateCards.Compiler.Base;

namespace RateCards.Compiler.Diagnostics;

/// <summary>How bad something is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; shown by <c>check</c>, fails nothing.</summary>
    Info,

    /// <summary>Most likely a mistake, which fails nothing either.</summary>
    Warning,

    /// <summary>The input is wrong: nothing is published.</summary>
    Error,
}

/// <summary>A kind of diagnostic, declared once in a catalogue file beside this one, with a help page of its own.</summary>
/// <param name="Id">Stable id such as <c>RC1203</c>; names the help page.</param>
/// <param name="Title">What is wrong, in a few words, without values.</param>
/// <param name="Message">What is wrong, with <c>{0}</c>, <c>{1}</c>, … for the values.</param>
/// <param name="Help">How to fix it, with the same values at hand.</param>
internal sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, string Title, string Message, string Help)
{
    /// <summary>
    /// Whether a project may make it milder. An error that leaves something out of the model may not: the outputs would
    /// silently lack it. A judgement about figures that can be read may.
    /// </summary>
    public bool CanBeLowered { get; init; } = Severity != DiagnosticSeverity.Error;
}

/// <summary>Something wrong with the input: where, what, and how to fix it. Equal by value.</summary>
/// <param name="Id">Stable id such as <c>RC2006</c>, which names its page in the documentation.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="Help">How to fix it.</param>
public sealed record Diagnostic(string Id, DiagnosticSeverity Severity, string Message, string Help, SourceLocation Location)
{
    /// <summary>A value of a file that is longer than this is cut: its place shows the rest.</summary>
    private const int LongestValue = 2_000;

    /// <summary>Fills a descriptor's texts with values. They are lines, whatever stands in the values.</summary>
    internal static Diagnostic Create(DiagnosticDescriptor descriptor, SourceLocation location, params object[] arguments)
    {
        var values = Array.ConvertAll(arguments, a => a is string text ? Shown(text) : a);
        return new(
            descriptor.Id,
            descriptor.Severity,
            string.Format(CultureInfo.InvariantCulture, descriptor.Message, values),
            string.Format(CultureInfo.InvariantCulture, descriptor.Help, values),
            location);
    }

    /// <summary>The command's line for it.</summary>
    /// <returns>Such as <c>cards/acme.yaml(28,51): error RC2006: …</c>.</returns>
    public override string ToString() => $"{Location}: {SeverityWord} {Id}: {Message}";

    /// <summary>The severity as the command writes it: <c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public string SeverityWord => Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    private static string Shown(string value) => VisibleText.InLine(value.Length > LongestValue ? value.Remove(LongestValue) + "…" : value);
}
