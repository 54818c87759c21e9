using Emulator.Connections;
using Emulator.Hosting.Workspaces;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Connections;

/// <summary>A workspace's connection files, read once at the start and again when one changes.</summary>
public sealed class ConnectionRoom
{
    public ConnectionRoom(Workspace workspace)
    {
        var problems = new List<Problem>();
        Book = ConnectionBook.Read(workspace.ConnectionFiles(), problems);
        Problems = problems;
    }

    public ConnectionBook Book { get; }

    /// <summary>What is wrong with the files.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
