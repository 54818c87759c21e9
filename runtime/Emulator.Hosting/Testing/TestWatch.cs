using System.Threading.Channels;
using Emulator.Hosting.Workspaces;

namespace Emulator.Hosting.Testing;

/// <summary>Tells which files of a workspace have changed.</summary>
public sealed class TestWatch : IDisposable
{
    // Editors write a file in several goes: changes are taken together until nothing came for so long.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    private static readonly string[] Unwatched = [".emulator", ".git", "artifacts", "bin", "obj", "node_modules"];

    // A connector in C# changes when it is built, not when its source is saved.
    private static readonly string[] Sources = [".cs", ".csproj"];

    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();
    private readonly FileSystemWatcher _watcher;
    private readonly TimeProvider _time;
    private readonly string _root;

    public TestWatch(Workspace workspace, TimeProvider time)
    {
        _time = time;
        _root = workspace.Root;
        _watcher = new FileSystemWatcher(workspace.Root) { IncludeSubdirectories = true };
        _watcher.Changed += (_, change) => Add(change.FullPath);
        _watcher.Created += (_, change) => Add(change.FullPath);
        _watcher.Deleted += (_, change) => Add(change.FullPath);
        _watcher.Renamed += (_, change) =>
        {
            Add(change.OldFullPath);
            Add(change.FullPath);
        };
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits for changes; the files, absolute.</summary>
    public async Task<IReadOnlyCollection<string>> NextAsync(CancellationToken cancellation)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal) { await _changes.Reader.ReadAsync(cancellation) };
        while (true)
        {
            await Task.Delay(Quiet, _time, cancellation);
            if (_changes.Reader.Count == 0)
            {
                return changed;
            }

            while (_changes.Reader.TryRead(out var path))
            {
                changed.Add(path);
            }
        }
    }

    public void Dispose() => _watcher.Dispose();

    private void Add(string path)
    {
        var parts = Path.GetRelativePath(_root, path).Split(Path.DirectorySeparatorChar);
        if (IsConnector(parts) || (!parts.Any(part => Unwatched.Contains(part)) && !Sources.Contains(Path.GetExtension(path))))
        {
            _changes.Writer.TryWrite(path);
        }
    }

    // NAME/bin/NAME.dll, as the build leaves it.
    private static bool IsConnector(string[] parts) =>
        parts is [.., var name, "bin", var file] && string.Equals(file, $"{name}.dll", StringComparison.OrdinalIgnoreCase);
}
