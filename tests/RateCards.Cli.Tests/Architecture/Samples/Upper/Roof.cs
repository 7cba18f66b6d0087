namespace RateCards.Cli.Tests.Architecture.Samples.Upper;

/// <summary>Uses what lies below it, as it should.</summary>
internal sealed record Roof(Lower.Base Below);
