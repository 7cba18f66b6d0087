using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Reading;

/// <summary>Ends the reading of a file that cannot be read further; <see cref="DocumentReader"/> turns it into its diagnostic.</summary>
internal sealed class UnreadableException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
