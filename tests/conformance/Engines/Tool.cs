using System.ComponentModel;
using System.Diagnostics;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>Another program that computes.</summary>
/// <param name="Command">What it is called.</param>
/// <param name="Package">What Debian calls the package that has it.</param>
internal sealed record Tool(string Command, string Package)
{
    public static Tool Node { get; } = new("node", "nodejs");

    public static Tool Python { get; } = new("python3", "python3");

    public static Tool TypeChecker { get; } = new("mypy", "mypy");

    public static Tool LibreOffice { get; } = new("soffice", "libreoffice-calc-nogui");

    /// <summary>Runs it to its end; what it printed.</summary>
    public string Run(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            process.ExitCode.ShouldBe(0, errors.GetAwaiter().GetResult());
            return output;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"{Command} is missing: install it (Debian calls it {Package}) to compare what it computes with C#.");
        }
    }
}
