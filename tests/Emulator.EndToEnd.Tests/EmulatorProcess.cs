using System.Diagnostics;

namespace Emulator.EndToEnd.Tests;

/// <summary>The built executable, run as a shell runs it: what only a process has (streams, signals, environment) is tested here.</summary>
internal static class EmulatorProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Process Start(string folder, string words, params (string Name, string Value)[] environment)
    {
        // Tests that were started in the background ignore Ctrl-C, and what they start would do so too.
        var program = Path.Combine(AppContext.BaseDirectory, "emulator");
        var (file, first) = OperatingSystem.IsLinux() ? ("env", ["--default-signal=INT", program]) : (program, Array.Empty<string>());
        var start = new ProcessStartInfo(file, [.. first, .. Shell.Split(words)])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public static async Task<CommandResult> RunAsync(
        string folder, string words, string typed = "", params (string Name, string Value)[] environment)
    {
        using var process = Start(folder, words, environment);
        await process.StandardInput.WriteAsync(typed);
        process.StandardInput.Close();
        return await EndAsync(process);
    }

    /// <summary>Waits for the end and gives what was not yet read of the streams.</summary>
    public static async Task<CommandResult> EndAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var late = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(late.Token);
        return new CommandResult(process.ExitCode, await output, await error);
    }

    /// <summary>What Ctrl-C does to a process.</summary>
    public static void Interrupt(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        kill.WaitForExit();
    }
}
