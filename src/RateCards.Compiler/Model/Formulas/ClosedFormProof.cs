using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Formulas;

/// <summary>Why a closed form equals its definition, step by step, in exact arithmetic.</summary>
internal sealed record ClosedFormProof(ValueList<ProofStep> Steps);

/// <summary>A step: what was done, and the expression that came of it, over the names of symbols.</summary>
internal sealed record ProofStep(string What, string Expression);
