using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Proofs;

/// <summary>A condition of a formula on what was counted: <c>prompt &lt; bound</c>.</summary>
/// <param name="Count">Made of quantities and numbers alone.</param>
/// <param name="Bound">A number, or a symbol that is no quantity.</param>
internal sealed record CountCondition(Node Count, Comparison Comparison, Node Bound);
