using System.Text;
using Emulator.Sdk;

namespace Emulator.Hosting.NewWorkspaces;

/// <summary>
/// The files of a new workspace: a recipe that runs at once and asks no service, a connection to fill in, a test case. What
/// is there already stays as it is.
/// </summary>
public sealed class NewWorkspace(string folder, ConnectorCatalog catalog)
{
    /// <returns>Every file with whether it was written; false for one that was there.</returns>
    /// <exception cref="WorkspaceException">The folder cannot be written to.</exception>
    public IReadOnlyList<(string File, bool IsNew)> Make()
    {
        try
        {
            return [.. Files().Select(file => (file.Name, Write(file.Name, file.Text)))];
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new WorkspaceException($"{folder} cannot be made a workspace: {refused.Message}", refused);
        }
    }

    private IEnumerable<(string Name, string Text)> Files()
    {
        yield return ("emulator.yaml", Templates.Settings);
        yield return (".gitignore", Templates.GitIgnore);
        yield return ("recipes/hello.recipe.yaml", Templates.Recipe);
        yield return ("tests/hello.test.yaml", Templates.Test);
        if (ConnectionTemplate.First(catalog) is var (name, text))
        {
            yield return ($"connections/{name}.connection.yaml", text);
        }
    }

    private bool Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        if (Path.Exists(path))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(Encoding.UTF8.GetBytes(text));
        return true;
    }
}
