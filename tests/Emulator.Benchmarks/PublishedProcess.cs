using System.Diagnostics;

namespace Emulator.Benchmarks;

/// <summary>
/// Runs a part of this program with the assemblies and settings of the published one: compiled ahead, as users have it. The
/// benchmark's own assembly is all that is compiled as it goes.
/// </summary>
internal static class PublishedProcess
{
    /// <summary>Gives what the part prints.</summary>
    public static async Task<string> RunAsync(string published, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("emulator-published-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(published))
            {
                File.CreateSymbolicLink(Path.Combine(folder, Path.GetFileName(file)), file);
            }

            var own = Path.Combine(folder, Path.GetFileName(typeof(PublishedProcess).Assembly.Location));
            File.Copy(typeof(PublishedProcess).Assembly.Location, own, overwrite: true);
            var start = new ProcessStartInfo(
                "dotnet",
                ["exec", "--depsfile", Path.Combine(folder, "emulator.deps.json"), "--runtimeconfig", Path.Combine(folder, "emulator.runtimeconfig.json"), own, .. arguments])
            {
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start)!;
            var said = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}: {said}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
