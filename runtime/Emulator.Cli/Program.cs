using System.Runtime.InteropServices;
using Emulator.Cli;
using Emulator.Cli.Output;

using var interrupted = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
return await CommandLine.RunAsync(args, Terminal.OfProcess(), Environment.CurrentDirectory, interrupted.Token);

// Who asks a second time does not want to wait for the cleaning up.
void Interrupt(PosixSignalContext signal)
{
    signal.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
}
