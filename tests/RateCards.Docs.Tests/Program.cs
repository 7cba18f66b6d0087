using RateCards.Docs.Tests.Publishing;

// Not how the tests are run ('dotnet test' is): the kill test starts this assembly as the process that it kills.
if (args is not ["keep-building", var folder])
{
    Console.Error.WriteLine("Run 'dotnet test'.");
    return 2;
}

KilledBuildTests.KeepBuilding(folder);
return 0;
