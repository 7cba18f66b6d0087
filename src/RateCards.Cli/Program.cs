using System.Runtime.InteropServices;
using RateCards.Cli;
using RateCards.Cli.Terminals;

using var interruption = new CancellationTokenSource();

void Interrupt(PosixSignalContext signal)
{
    // The first one lets the stage at hand stop where it leaves nothing half done; a second one ends the process.
    signal.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
}

using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
using var terminal = Terminal.OfProcess();
return Application.Run(args, terminal, interruption.Token);
