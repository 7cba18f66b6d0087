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

    /// <summary>Debian's own, which has pip and setuptools beside it; another may come before it in the path.</summary>
    public static Tool DebianPython { get; } = new("/usr/bin/python3", "python3-pip, python3-setuptools and python3-wheel");

    /// <summary>The same, with Jinja and YAML.</summary>
    public static Tool DebianJinja { get; } = new("/usr/bin/python3", "python3-jinja2 and python3-yaml");

    public static Tool StyleChecker { get; } = new("pycodestyle", "pycodestyle");

    public static Tool TypeChecker { get; } = new("mypy", "mypy");

    public static Tool LibreOffice { get; } = new("soffice", "libreoffice-calc-nogui");

    /// <summary>Runs it to its end; what it printed.</summary>
    public string Run(params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(Command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            // What Python reads is what a build wrote, and stays as it is.
            start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            process.ExitCode.ShouldBe(0, errors.GetAwaiter().GetResult() + output);
            return output;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"{Command} is missing: install it (Debian calls it {Package}) to compare what it computes with C#.");
        }
    }
}
