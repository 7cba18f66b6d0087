namespace RateCards.Cli.Tests.Architecture.Samples.Lower;

/// <summary>Uses what stands on it: the cycle that the test has to find, within a method's body alone.</summary>
internal sealed class Base
{
    public override string ToString() => new Upper.Roof(this).GetType().Name;
}
