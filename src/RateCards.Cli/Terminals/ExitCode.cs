namespace RateCards.Cli.Terminals;

/// <summary>What the process tells its caller; part of the command's contract.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The project's files are wrong; diagnostics were printed.</summary>
    public const int InputWrong = 1;

    /// <summary>The command was called wrongly.</summary>
    public const int CallWrong = 2;

    /// <summary>Something outside failed: a disk, git, or a defect of the command itself.</summary>
    public const int OutsideFailed = 3;

    /// <summary>Interrupted with Ctrl-C, as shells number it.</summary>
    public const int Interrupted = 130;
}
