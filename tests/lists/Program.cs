using RateCards.Compiler.Base;
using RateCards.Lists;
using RateCards.Tests.Shared;

if (args is not [var folder, ..] || args.Length > 2)
{
    Console.Error.WriteLine("Usage: tests/lists/run FOLDER [FORMAT], the folder with the lists that README.md names.");
    return 2;
}

const string Usages = "usages";
var day = new Date(2026, 8, 21);
string[] asked = args.Length == 2 ? [args[1]] : [.. ListFile.Formats, Usages];
var isRight = true;
foreach (var format in asked)
{
    if (format == Usages ? !GoldenUsages.IsIn(folder) : ListFile.Find(folder, format) is null)
    {
        Console.Error.WriteLine($"There is no list '{format}' in {folder}. It is the data of others, and not part of the project: tests/lists/README.md says where to have it from.");
        return 2;
    }

    isRight &= format == Usages ? GoldenUsages.Measure(folder, Console.Out) : ListMeasure.Run(ListFile.Find(folder, format)!, day, Console.Out);
}

return isRight ? 0 : 1;
