using System.Diagnostics;
using System.Text;

namespace RateCards.Cli.Tests;

/// <summary>A small project is the same bytes wherever and however it lies, and whatever the machine speaks.</summary>
public sealed class EqualBytesTests : IDisposable
{
    private static readonly string[] Cultures = ["ar_SA", "de_DE", "fa_IR", "fr_FR", "hi_IN", "sv_SE", "th_TH", "tr_TR"];

    private static readonly string[] Zones = ["Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu", "Pacific/Pago_Pago"];

    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;

    private readonly Dictionary<string, string> _files;

    private readonly Dictionary<string, string> _plain;

    public EqualBytesTests()
    {
        CommandRun.InProcess("new project", _folder).ExitCode.ShouldBe(0);
        _files = Files(Path.Combine(_folder, "project"));
        _plain = Build("plain", _files);
        _plain.Count.ShouldBeGreaterThan(20);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The command as it is knows no culture; here it runs with those of ICU, as the generator does in a compiler.</summary>
    [Fact]
    public void Under_eight_cultures_and_four_time_zones()
    {
        var runs = Cultures.Select((culture, i) => (culture, Process: WithIcu($"icu-{i}", ("LC_ALL", culture + ".UTF-8"), ("LANG", culture + ".UTF-8"), ("TZ", Zones[i % Zones.Length])))).ToList();

        foreach (var (culture, process) in runs)
        {
            using (process)
            {
                process.StandardError.ReadToEnd().ShouldBeEmpty(culture);
                process.WaitForExit();
                process.ExitCode.ShouldBe(0, culture);
            }
        }

        foreach (var (i, culture) in Cultures.Index())
        {
            Files(Path.Combine(_folder, $"icu-{i}", "docs-out")).ShouldBe(_plain, culture);
        }
    }

    [Fact]
    public void From_files_that_were_written_in_another_order() =>
        Build("reversed", _files.Reverse().ToDictionary()).ShouldBe(_plain);

    [Fact]
    public void From_files_with_carriage_returns() =>
        Build("crlf", _files.ToDictionary(f => f.Key, f => f.Value.Replace("\n", "\r\n", StringComparison.Ordinal))).ShouldBe(_plain);

    [Fact]
    public void From_files_with_a_byte_order_mark() => Build("mark", _files, hasMark: true).ShouldBe(_plain);

    [Theory]
    [InlineData("a folder with  spaces")]
    [InlineData("Цены и 価格 ⟦ü⟧")]
    [InlineData("أسعار")]
    public void In_a_folder_of_another_name(string name) => Build(name, _files).ShouldBe(_plain);

    private Process WithIcu(string name, params (string Name, string Value)[] environment)
    {
        Write(Path.Combine(_folder, name), _files, hasMark: false);
        var command = Path.Combine(AppContext.BaseDirectory, "ratecards");
        var configuration = Path.Combine(_folder, name + ".runtimeconfig.json");
        var invariant = File.ReadAllText(command + ".runtimeconfig.json");
        invariant.ShouldContain("\"System.Globalization.Invariant\": true");
        File.WriteAllText(configuration, invariant
            .Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal)
            .Replace("\"System.Globalization.PredefinedCulturesOnly\": true", "\"System.Globalization.PredefinedCulturesOnly\": false", StringComparison.Ordinal));
        var start = new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", configuration, "--depsfile", command + ".deps.json", command + ".dll", "build"])
        {
            WorkingDirectory = Path.Combine(_folder, name), RedirectStandardError = true,
        };
        foreach (var (variable, value) in environment)
        {
            start.Environment[variable] = value;
        }

        return Process.Start(start)!;
    }

    private Dictionary<string, string> Build(string name, IReadOnlyDictionary<string, string> files, bool hasMark = false)
    {
        var folder = Path.Combine(_folder, name);
        Write(folder, files, hasMark);
        var run = CommandRun.InProcess("build", folder);
        run.ExitCode.ShouldBe(0, run.Error);
        return Files(Path.Combine(folder, "docs-out"));
    }

    private static void Write(string folder, IReadOnlyDictionary<string, string> files, bool hasMark)
    {
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(hasMark));
        }
    }

    private static Dictionary<string, string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .ToDictionary(f => Path.GetRelativePath(folder, f), f => Path.GetExtension(f) == ".xlsx" ? Convert.ToHexString(File.ReadAllBytes(f)) : Encoding.UTF8.GetString(File.ReadAllBytes(f)));
}
