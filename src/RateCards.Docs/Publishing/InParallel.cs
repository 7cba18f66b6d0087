namespace RateCards.Docs.Publishing;

/// <summary>
/// Does the same to each of many things on all processors. The framework's own loop wraps what fails, and its code over our
/// types would be compiled anew in every process.
/// </summary>
internal static class InParallel
{
    /// <summary>Fewer are done before others have been told to help.</summary>
    private const int Few = 16;

    /// <param name="act">Is given the number of each item, counted from 0, in no order.</param>
    /// <exception cref="Exception">The first that <paramref name="act"/> has thrown, once all have ended.</exception>
    public static void For(int count, Action<int> act)
    {
        var next = -1;
        void Work()
        {
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
            {
                act(i);
            }
        }

        var helpers = count < Few ? 0 : Environment.ProcessorCount - 1;
        var all = Task.WhenAll(Enumerable.Range(0, helpers).Select(_ => Task.Run(Work)));
        try
        {
            Work();
        }
        finally
        {
            // The others are not to go on behind the back of whoever catches what this one has thrown.
            next = count;
            all.GetAwaiter().GetResult();
        }
    }
}
