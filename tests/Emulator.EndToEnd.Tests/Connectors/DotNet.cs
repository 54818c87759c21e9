using System.Diagnostics;

namespace Emulator.EndToEnd.Tests.Connectors;

/// <summary>The .NET SDK, as an author of connectors uses it.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>Builds a project, with nothing of this checkout's own settings.</summary>
    public static async Task BuildAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["build", folder, "-nologo", "-v", "q", "--disable-build-servers"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var build = Process.Start(start)!;
        using var late = new CancellationTokenSource(Patience);
        var said = build.StandardOutput.ReadToEndAsync(late.Token);
        var error = build.StandardError.ReadToEndAsync(late.Token);
        await build.WaitForExitAsync(late.Token);
        Assert.That(build.ExitCode, Is.Zero, await said + await error);
    }
}
