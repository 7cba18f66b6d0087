using System.Diagnostics;
using System.Globalization;
using System.IO.MemoryMappedFiles;
using RateCards.Fuzzing.Tests.Inputs;
using RateCards.Fuzzing.Tests.Mutation;
using RateCards.Fuzzing.Tests.Targets;

namespace RateCards.Fuzzing.Tests.Running;

/// <summary>What an input may take.</summary>
internal static class FuzzLimits
{
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(1);

    /// <summary>Of all that is allocated for one input, whether it is held or not: more than what is in memory at once.</summary>
    public const long Bytes = 256L * 1024 * 1024;

    /// <summary>After as long an input counts as one that never ends.</summary>
    public static readonly TimeSpan Never = TimeSpan.FromSeconds(60);
}

/// <summary>An input that fails, with the number that it is made of.</summary>
internal sealed record FuzzFailure(string Target, ulong Seed, long Number, FuzzInput Input, string Reason);

/// <summary>Gives a target one input after another.</summary>
/// <param name="place">Where the number of the input is noted before each; null for nowhere.</param>
internal sealed class FuzzRun(FuzzTarget target, ulong seed, MemoryMappedViewAccessor? place = null)
{
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);

    /// <summary>Inputs so far.</summary>
    public long Count { get; private set; }

    /// <summary>Those in which nothing was wrong.</summary>
    public long Right { get; private set; }

    /// <summary>The longest that one has taken, at the best of three times where it was beyond the limit.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>The most that one has allocated.</summary>
    public long MostBytes { get; private set; }

    public long Failed { get; private set; }

    /// <summary>When the input that is taken now has begun, by <see cref="Stopwatch.GetTimestamp"/>; 0 for none.</summary>
    public long Begun { get; private set; }

    public long Number { get; private set; }

    /// <summary>The input that was taken last.</summary>
    public FuzzInput? Input { get; private set; }

    /// <summary>Takes the input of a number.</summary>
    /// <returns>What is wrong with it, where no other input was wrong in the same way; else null.</returns>
    public FuzzFailure? Take(long number)
    {
        Number = number;
        place?.Write(0, number);
        var input = target.Make(new Dice(seed, (ulong)number));
        Input = input;
        Count++;
        if (WhyWrong(input) is not { } reason)
        {
            return null;
        }

        Failed++;
        return _kinds.Add(KindOf(reason)) ? new FuzzFailure(target.Name, seed, number, input, reason) : null;
    }

    /// <summary>What is wrong with an input; null where nothing is.</summary>
    public string? WhyWrong(FuzzInput input)
    {
        var (isRight, time, bytes, reason) = Measure(input);
        for (var again = 0; again < 2 && reason is null && (time > FuzzLimits.Time || bytes > FuzzLimits.Bytes); again++)
        {
            // The machine may have been busy with something else, and the first input of all loads code.
            var (_, nextTime, nextBytes, _) = Measure(input);
            (time, bytes) = (nextTime < time ? nextTime : time, Math.Min(bytes, nextBytes));
        }

        Right += isRight ? 1 : 0;
        Longest = time > Longest ? time : Longest;
        MostBytes = Math.Max(MostBytes, bytes);
        return reason
            ?? (time > FuzzLimits.Time ? $"It takes {time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s."
            : bytes > FuzzLimits.Bytes ? $"It allocates {bytes >> 20} MiB."
            : null);
    }

    private (bool IsRight, TimeSpan Time, long Bytes, string? Reason) Measure(FuzzInput input)
    {
        var bytes = GC.GetTotalAllocatedBytes();
        var processor = Environment.CpuUsage.TotalTime;
        Begun = Stopwatch.GetTimestamp();
        var (isRight, reason) = (false, (string?)null);
        try
        {
            isRight = target.Run(input);
        }
        catch (Exception e)
        {
            reason = e.ToString();
        }

        // Of the processor, where the machine does other things beside it.
        var (time, ofProcessor) = (Stopwatch.GetElapsedTime(Begun), Environment.CpuUsage.TotalTime - processor);
        time = time < ofProcessor ? time : ofProcessor;
        Begun = 0;
        return (isRight, time, GC.GetTotalAllocatedBytes() - bytes, reason);
    }

    /// <summary>Failures at one place of the code are one kind.</summary>
    private static string KindOf(string reason)
    {
        var lines = reason.Split('\n');
        var message = string.Concat(lines[0].TakeWhile(c => !char.IsAsciiDigit(c)).Take(100));
        return message + string.Join('|', lines.Where(l => l.StartsWith("   at RateCards.", StringComparison.Ordinal)).Take(2));
    }
}
