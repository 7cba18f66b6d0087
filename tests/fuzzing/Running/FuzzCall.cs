using System.Diagnostics;
using System.Globalization;
using System.IO.MemoryMappedFiles;
using RateCards.Fuzzing.Tests.Inputs;
using RateCards.Fuzzing.Tests.Judging;
using RateCards.Fuzzing.Tests.Targets;

namespace RateCards.Fuzzing.Tests.Running;

/// <summary>One call of <c>tests/fuzzing/run</c> for one target.</summary>
internal sealed class FuzzCall
{
    private readonly FuzzTarget _target;
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    public FuzzCall(string[] args)
    {
        _target = FuzzTargets.Find(args[0]) ?? throw new ArgumentException($"There is no target '{args[0]}', only {string.Join(", ", FuzzTargets.All.Select(t => t.Name))}.");
        for (var i = 1; i < args.Length; i += 2)
        {
            _options[args[i]] = i + 1 < args.Length ? args[i + 1] : "";
        }
    }

    private static string Folder => Path.Combine(TestData.Root, "artifacts", "fuzzing");

    public int Run()
    {
        if (_options.TryGetValue("--write-seeds", out var folder))
        {
            return WriteSeeds(folder);
        }

        return _options.TryGetValue("--input", out var file) ? Once(FuzzInput.Parse(File.ReadAllText(file))) : Many();
    }

    private int Once(FuzzInput input)
    {
        var watch = Stopwatch.StartNew();
        var isRight = _target.Run(input);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_target.Name}: {(isRight ? "right" : "refused")} in {watch.ElapsedMilliseconds} ms"));
        return 0;
    }

    private int Many()
    {
        Directory.CreateDirectory(Folder);
        var seed = Number("--seed", 1);
        var from = Number("--from", 0);
        var inputs = Number("--inputs", long.MaxValue);
        var time = TimeSpan.FromMinutes(double.Parse(_options.GetValueOrDefault("--minutes", inputs == long.MaxValue ? "1" : "1e6"), CultureInfo.InvariantCulture));
        OutputJudges.OthersEvery = (int)Number("--others-every", 1);
        // A process that is killed, or whose stack overflows, leaves the number of its last input.
        using var place = MemoryMappedFile.CreateFromFile(Path.Combine(Folder, $"{_target.Name}.at"), FileMode.Create, null, sizeof(long));
        using var number = place.CreateViewAccessor();
        var run = new FuzzRun(_target, (ulong)seed, number);
        using var watchdog = new Timer(_ => EndWhereItHangs(run, seed), null, 1000, 1000);
        var watch = Stopwatch.StartNew();
        for (var i = 0L; i < inputs && watch.Elapsed < time; i++)
        {
            if (run.Take(from + i) is { } failure)
            {
                Tell(failure);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{_target.Name,-12} {run.Count,12:#,0} inputs, {run.Right,12:#,0} right, {run.Failed,6:#,0} failed, {watch.Elapsed.TotalSeconds,7:0} s, longest {run.Longest.TotalMilliseconds,5:0} ms, most {run.MostBytes >> 20,4} MiB"));
        return run.Failed == 0 ? 0 : 1;
    }

    private void EndWhereItHangs(FuzzRun run, long seed)
    {
        if (run.Begun is var begun && begun != 0 && Stopwatch.GetElapsedTime(begun) > FuzzLimits.Never)
        {
            Tell(new FuzzFailure(_target.Name, (ulong)seed, run.Number, run.Input!, "It does not end."));
            Environment.Exit(3);
        }
    }

    private static void Tell(FuzzFailure failure)
    {
        var path = Path.Combine(Folder, $"{failure.Target}-{failure.Seed}-{failure.Number}.txt");
        File.WriteAllText(path, failure.Input.ToString());
        Console.WriteLine($"FAILED {failure.Target}: {string.Join('\n', failure.Reason.Split('\n').Take(12))}\n  input: {path}\n  again: tests/fuzzing/run {failure.Target} --seed {failure.Seed} --from {failure.Number} --inputs 1");
    }

    /// <summary>Inputs that AFL begins with: some that are made, of all kinds.</summary>
    private int WriteSeeds(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var number in Enumerable.Range(0, 200))
        {
            var text = _target.Make(new Mutation.Dice(0, (ulong)number)).ToString();
            if (text.Length is > 0 and < 4096)
            {
                File.WriteAllText(Path.Combine(folder, $"{number:000}"), text);
            }
        }

        return 0;
    }

    private long Number(string option, long otherwise) =>
        _options.TryGetValue(option, out var text) ? long.Parse(text.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) : otherwise;
}
