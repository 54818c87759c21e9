using System.Globalization;

namespace Emulator.Benchmarks;

/// <summary>
/// A process's peak resident memory: the kernel's own high-water mark, read until the process is gone. Linux only;
/// elsewhere 0.
/// </summary>
internal static class PeakMemory
{
    public static Task<long> Watch(int process, CancellationToken cancellation) => Task.Run(
        () =>
        {
            var path = $"/proc/{process}/status";
            long peak = 0;
            while (!cancellation.IsCancellationRequested)
            {
                peak = Math.Max(peak, Read(path));
                Thread.Yield();
            }

            return peak;
        },
        CancellationToken.None);

    private static long Read(string path)
    {
        try
        {
            var line = File.ReadLines(path).FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
