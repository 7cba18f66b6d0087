using RateCards.Compiler.Base;

namespace RateCards.Interchange.Reading;

/// <summary>A file is not the price list that it was taken for.</summary>
/// <param name="message">What it is not, after the file's name and without a full stop: "is not LiteLLM's list".</param>
internal sealed class ForeignListException(SourceText file, string message, Exception? inner = null) : Exception(message, inner)
{
    public SourceText File => file;
}
