using Emulator.Hosting.Workspaces;

namespace Emulator.Hosting.Tests;

public sealed class WorkspaceTests
{
    [Test]
    public void The_nearest_folder_upward_with_recipes_is_the_workspace()
    {
        using var folder = new TemporaryFolder();
        var recipe = folder.Write("recipes/deep/a.recipe.yaml", "name: a");

        Assert.That(Workspace.Nearest(Path.GetDirectoryName(recipe)!).Root, Is.EqualTo(folder.Path));
    }

    [Test]
    public void A_settings_file_makes_a_workspace_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("emulator.yaml", string.Empty);
        Directory.CreateDirectory(Path.Combine(folder.Path, "src"));

        Assert.That(Workspace.Nearest(Path.Combine(folder.Path, "src")).Root, Is.EqualTo(folder.Path));
    }

    [Test]
    public void Connections_lie_in_their_own_folder_or_among_the_recipes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("recipes/x/b.connection.yaml", "name: b");
        folder.Write("connections/a.connection.yaml", "name: a");
        folder.Write("elsewhere/c.connection.yaml", "name: c");

        Assert.That(
            new Workspace(folder.Path).ConnectionFiles().Select(Path.GetFileName),
            Is.EqualTo(new[] { "a.connection.yaml", "b.connection.yaml" }));
    }

    [Test]
    public void A_file_is_known_by_its_path_from_the_root_wherever_it_is_named_from()
    {
        using var folder = new TemporaryFolder();
        var workspace = new Workspace(folder.Path);

        Assert.That(workspace.Relative(Path.Combine(folder.Path, "recipes", "..", "recipes", "a.yaml")), Is.EqualTo("recipes/a.yaml"));
        Assert.That(workspace.Relative("/outside/a.yaml"), Is.EqualTo("/outside/a.yaml"));
    }
}
