using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>A run that takes long says on a terminal what it is at.</summary>
public sealed class StagesTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_run_that_takes_long_names_the_stage_that_is_at_work_and_leaves_nothing_of_it()
    {
        using var error = new Written();
        using var terminal = new Terminal(TextWriter.Null, error) { ShowsProgress = true };
        var stages = new Stages(terminal, patience: TimeSpan.Zero);

        stages.Run("compile", () => error.Seen.Wait(Limit)).ShouldBeTrue();

        // More than once where the machine is busy.
        error.ToString().ShouldMatch("^(\r\e\\[Kcompile, \\d+ s)+\r\e\\[K$");
    }

    [Fact]
    public void A_run_that_does_not_take_long_shows_nothing()
    {
        using var error = new Written();
        using var terminal = new Terminal(TextWriter.Null, error) { ShowsProgress = true };

        new Stages(terminal, patience: TimeSpan.FromHours(1)).Run("compile", () => Thread.Sleep(20));

        error.ToString().ShouldBe("");
    }

    [Fact]
    public void Nothing_is_shown_where_errors_go_to_a_file_or_a_pipe()
    {
        using var error = new Written();
        using var terminal = new Terminal(TextWriter.Null, error);

        new Stages(terminal, patience: TimeSpan.Zero).Run("compile", () => Thread.Sleep(20));

        error.ToString().ShouldBe("");
    }

    /// <summary>Says when something has been written.</summary>
    private sealed class Written : StringWriter
    {
        public ManualResetEventSlim Seen { get; } = new();

        public override void Write(string? value)
        {
            base.Write(value);
            Seen.Set();
        }

        protected override void Dispose(bool disposing)
        {
            Seen.Dispose();
            base.Dispose(disposing);
        }
    }
}
