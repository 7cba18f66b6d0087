using RateCards.Compiler.Units;

namespace RateCards.Compiler.CSharp;

/// <summary>The struct that marks a unit without a type of its own. Of two units that are equal, but written differently, each has one.</summary>
internal sealed record CSharpUnit(Unit Unit) : CSharpMember(CSharpUnits.MarkerOf(Unit), Unit.Text, "struct", default);
