namespace RateCards.Compiler.Proofs;

/// <summary>An expression is beyond what is proved here. Caught by <see cref="ClosedFormProver"/>; the message is the end of a sentence.</summary>
internal sealed class UnprovableException(string why) : Exception(why);
