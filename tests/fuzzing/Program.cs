using RateCards.Fuzzing.Tests.Inputs;
using RateCards.Fuzzing.Tests.Running;
using RateCards.Fuzzing.Tests.Targets;
using SharpFuzz;

// Not how the tests are run ('dotnet test' is): tests/fuzzing/run starts this assembly, once for each target.
if (args is [] or ["--targets"])
{
    Console.WriteLine(string.Join('\n', FuzzTargets.All.Select(t => t.Name)));
    return 0;
}

// Instrumented code needs the memory that AFL counts in: nothing of the project may run before.
if (args is ["--afl", var name])
{
    Fuzzer.OutOfProcess.Run(text => FuzzTargets.Find(name)!.Run(FuzzInput.Parse(text)));
    return 0;
}

return new FuzzCall(args).Run();
