using RateCards.Generator.Tests.Harness;

namespace RateCards.Generator.Tests;

// Apart from the files, which the analyzers' tests read too.
internal static partial class AcmeProject
{
    public static GeneratorRun Run(params (string Name, string Value)[] properties) => GeneratorRun.Of(Files, properties);
}
