using System.Runtime.InteropServices;

namespace Emulator.TrackVia.Server.Hosting;

/// <summary>Ends when the process is asked to stop, by Ctrl-C or by a termination signal.</summary>
internal static class StopSignal
{
    public static async Task WaitAsync()
    {
        var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        await stop.Task;

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.TrySetResult();
        }
    }
}
