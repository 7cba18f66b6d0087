using System.Collections.Concurrent;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>Work for all cores.</summary>
internal static class SideBySide
{
    /// <summary>Each item is taken when a core is free, not handed out in advance: engines take times that differ tenfold.</summary>
    public static void ForEach<T>(IEnumerable<T> items, Action<T> work) => Parallel.ForEach(
        Partitioner.Create(items, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, work);
}
