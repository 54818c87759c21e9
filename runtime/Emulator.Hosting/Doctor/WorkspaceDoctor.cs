using Emulator.Hosting.Connectors;
using Emulator.Hosting.Workspaces;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Doctor;

/// <summary>Looks at a workspace: its settings, its state, its connectors. Changes nothing.</summary>
public sealed class WorkspaceDoctor(Workspace workspace, WorkspaceSettings settings, ConnectorShelf connectors)
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    public IEnumerable<Finding> Look()
    {
        yield return Folder();
        foreach (var problem in settings.Problems)
        {
            yield return new Finding("settings", problem.Severity == ProblemSeverity.Error ? FindingState.Bad : FindingState.Odd, $"{problem.Place} {problem.Code} {problem.Message}", problem.Hint);
        }

        yield return State();
        yield return Writable();
        foreach (var finding in connectors.Catalog.Names.Select(Connector).OfType<Finding>())
        {
            yield return finding;
        }

        yield return new Finding("connectors", FindingState.Good, $"{connectors.Catalog.Names.Count} at hand, {connectors.Own.Count} of them the workspace's own");
    }

    private Finding Folder()
    {
        var recipes = workspace.RecipeFiles().Count;
        return recipes > 0
            ? new("workspace", FindingState.Good, $"{workspace.Root}, recipes: {recipes}, connections: {workspace.ConnectionFiles().Count}")
            : new("workspace", FindingState.Odd, $"{workspace.Root} holds no recipes", "emulator init makes a first one, emulator import takes yours");
    }

    private Finding State()
    {
        if (!Directory.Exists(workspace.StateFolder))
        {
            return new("state", FindingState.Good, "none yet; it is made with the first job or secret");
        }

        if (OperatingSystem.IsWindows())
        {
            return new("state", FindingState.Good, workspace.StateFolder);
        }

        foreach (var path in Directory.EnumerateFileSystemEntries(workspace.StateFolder, "*", SearchOption.AllDirectories).Prepend(workspace.StateFolder))
        {
            if ((File.GetUnixFileMode(path) & Others) != 0)
            {
                return new(
                    "state", FindingState.Odd, $"others on this machine may open {workspace.Relative(path)}, where jobs and keys are", $"chmod -R go= {workspace.StateFolder}");
            }
        }

        return new("state", FindingState.Good, $"{workspace.StateFolder}, readable by its owner alone");
    }

    // A read-only checkout runs no job; better said here than in the middle of one.
    private Finding Writable()
    {
        var folder = Directory.Exists(workspace.StateFolder) ? workspace.StateFolder : workspace.Root;
        try
        {
            using var probe = new FileStream(Path.Combine(folder, $".doctor-{Guid.NewGuid():N}"), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose });
            return new("disk", FindingState.Good, $"{folder} can be written to");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new("disk", FindingState.Bad, $"{folder} cannot be written to: {refused.Message}", "no job can be run here");
        }
    }

    private Finding? Connector(string name)
    {
        try
        {
            connectors.Catalog.Find(name);
            return null;
        }
        catch (ConnectorLoadException broken)
        {
            return new($"connector {name}", FindingState.Bad, broken.Problems.Count > 0 ? broken.Problems[0].ToString() : broken.Message, "emulator check connectors tells all of it");
        }
    }
}
