using RateCards.Lists;

if (args is not [var folder])
{
    Console.Error.WriteLine("Usage: tests/lists/run FOLDER, the folder with genai-prices.json and genai-prices-usages.json.");
    return 2;
}

foreach (var file in new[] { "genai-prices.json", "genai-prices-usages.json" })
{
    if (!File.Exists(Path.Combine(folder, file)))
    {
        Console.Error.WriteLine($"There is no {file} in {folder}. It is the data of others, and not part of the project: tests/lists/README.md says where to have it from.");
        return 2;
    }
}

return GoldenUsages.Measure(folder, Console.Out) ? 0 : 1;
