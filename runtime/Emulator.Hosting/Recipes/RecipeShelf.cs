using Emulator.Connections;
using Emulator.Hosting.Checking;
using Emulator.Jobs.Linking;
using Emulator.Recipes;
using Emulator.Recipes.Yaml;
using Emulator.Hosting.Workspaces;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Recipes;

/// <summary>A workspace's recipe files, read and linked.</summary>
public sealed class RecipeShelf(Workspace workspace, ConnectorCatalog connectors, ConnectionBook connections)
{
}
