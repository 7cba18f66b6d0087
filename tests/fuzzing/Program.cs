using RateCards.Fuzzing.Tests.Running;
using RateCards.Fuzzing.Tests.Targets;

// Not how the tests are run ('dotnet test' is): tests/fuzzing/run starts this assembly, once for each target.
if (args is [] or ["--targets"])
{
    Console.WriteLine(string.Join('\n', FuzzTargets.All.Select(t => t.Name)));
    return 0;
}

return new FuzzCall(args).Run();
