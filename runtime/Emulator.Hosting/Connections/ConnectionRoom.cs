using Emulator.Connections;
using Emulator.Connections.Files;
using Emulator.Hosting.Workspaces;
using Emulator.Recipes;
using Emulator.Values.Problems;
using Microsoft.Extensions.DependencyInjection;

namespace Emulator.Hosting.Connections;

/// <summary>A workspace's connections as a host shows them: the files, the desk, and the recipes that use them.</summary>
public sealed class ConnectionRoom
{
    private readonly IServiceProvider _rooms;
    private readonly Workspace _workspace;

    public ConnectionRoom(IServiceProvider rooms, Workspace workspace)
    {
        _rooms = rooms;
        _workspace = workspace;
        var problems = new List<Problem>();
        Book = ConnectionBook.Read(workspace.ConnectionFiles(), problems);
        Problems = problems;
    }

    public ConnectionBook Book { get; }

    /// <summary>What is wrong with the files.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    // The desk is made of the book, so it cannot be asked for before the book is there.
    public ConnectionDesk Desk => _rooms.GetRequiredService<ConnectionDesk>();

    public ConnectionFile? Find(string name) => Book.Find(name);

    public Problem Unknown(string name) => new(
        "C001",
        new SourcePlace(Workspace.Display(_workspace.Root)),
        $"no connection is named \"{name}\"",
        NearestName.Hint(name, [.. Book.All.Select(file => file.Name)]));

    /// <summary>The recipes that name the connection, by file.</summary>
    public IReadOnlyList<Recipe> RecipesUsing(string name) =>
    [
        .. _workspace.RecipeFiles()
            .Select(path => RecipeReader.Read(_workspace.Relative(path), File.ReadAllText(path)).Recipe)
            .OfType<Recipe>()
            .Where(recipe => recipe.Connections.Any(use => use.Reference == name)),
    ];
}
