using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Reading;

/// <summary>Why a text is not a number, in the same words wherever it stands.</summary>
internal sealed class NumberRefusal
{
    private readonly object[] _arguments;

    internal NumberRefusal(DiagnosticDescriptor descriptor, params object[] arguments)
    {
        Descriptor = descriptor;
        _arguments = arguments;
    }

    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>What is wrong, as a sentence.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.Message, _arguments);

    /// <summary>What to write instead, as a sentence.</summary>
    public string Help => string.Format(CultureInfo.InvariantCulture, Descriptor.Help, _arguments);

    public void ReportAt(SourceLocation location, DiagnosticBag diagnostics) => diagnostics.Report(Descriptor, location, _arguments);
}
