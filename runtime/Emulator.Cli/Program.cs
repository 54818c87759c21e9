using Emulator.Cli;
using Emulator.Cli.Output;

using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    interrupted.Cancel();
};

return await CommandLine.RunAsync(args, Terminal.OfProcess(), Environment.CurrentDirectory, interrupted.Token);
