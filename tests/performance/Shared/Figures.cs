using System.Diagnostics;
using System.Globalization;

namespace RateCards.Performance;

/// <summary>Measures in this process, and prints figures as <c>tests/performance/run</c> reads them.</summary>
internal static class Figures
{
    /// <summary>The median, in milliseconds, of many runs.</summary>
    public static double Median(int runs, Action<int> run)
    {
        var times = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            run(i);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[runs / 2];
    }

    /// <summary>
    /// The least processor time, in milliseconds, of a few runs of each. They take turns, and processor time leaves out
    /// what other programs took, so that a busy machine gives the same answer as a quiet one.
    /// </summary>
    /// <param name="repeats">How often a run is repeated in its turn: the collector's work is then shared by what allocates.</param>
    public static double[] Fastest(int rounds, int repeats, params Action[] runs)
    {
        var best = runs.Select(_ => double.MaxValue).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < runs.Length; i++)
            {
                GC.Collect();
                var before = Environment.CpuUsage.TotalTime;
                for (var repeat = 0; repeat < repeats; repeat++)
                {
                    runs[i]();
                }

                best[i] = Math.Min(best[i], (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / repeats);
            }
        }

        return best;
    }

    /// <summary>A figure that has a limit in <c>tests/performance/README.md</c>.</summary>
    public static void Print(string id, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"figure {id} {value}"));

    /// <summary>What helps to understand figures.</summary>
    public static void Tell(string what, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {value:0.000} {unit}"));
}
