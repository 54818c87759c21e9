using Emulator.Connections.Recording;
using Emulator.Connections.Recording.Files;
using Emulator.Hosting.Checking;
using Emulator.Hosting.Exec;
using Emulator.Hosting.Workspaces;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Recording;

/// <summary>Opens a recording: plain, or encrypted as the vendor's test setup keeps its own (connector-sdk.md 9.3).</summary>
public static class TapeFile
{
    private const string KeyVariable = "WORKATO_CONNECTOR_MASTER_KEY";
    private const string KeyFile = "master.key";

    /// <param name="path">The file, absolute.</param>
    /// <param name="workspace">Messages name files from its root.</param>
    /// <param name="environment">May hold the key of an encrypted one.</param>
    /// <param name="problems">Receives every mistake; an error among them means null.</param>
    /// <exception cref="WorkspaceException">An encrypted recording whose key is not here.</exception>
    public static Cassette? Read(string path, Workspace workspace, Func<string, string?> environment, ICollection<Problem> problems)
    {
        var name = workspace.Relative(path);
        try
        {
            var text = File.ReadAllText(path);
            return CassetteReader.Read(name, path.EndsWith(".enc", StringComparison.Ordinal) ? Decrypted(text, path, environment) : text, problems);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(HostProblems.NoSuchFile, new SourcePlace(name), File.Exists(path) ? missing.Message : "there is no such file"));
            return null;
        }
    }

    private static string Decrypted(string text, string path, Func<string, string?> environment)
    {
        var key = environment(KeyVariable) ?? KeyBeside(path);
        return key is null
            ? throw new WorkspaceException($"{path} is encrypted: put its {KeyFile} beside it or into a folder above, or set {KeyVariable}")
            : EncryptedText.Open(text, key, path);
    }

    private static string? KeyBeside(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, KeyFile)))
            {
                return File.ReadAllText(Path.Combine(folder, KeyFile));
            }
        }

        return null;
    }
}
