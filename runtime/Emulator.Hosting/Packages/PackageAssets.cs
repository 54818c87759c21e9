using System.Text.Json;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Hosting.Packages;

/// <summary>The files of a package that are no recipes (recipe-format 14).</summary>
internal sealed class PackageAssets(PackagePlan plan, ConnectionShells connections, IReadOnlyList<PackageFile> files)
{
    private const string Connection = ".connection.json";

    /// <summary>Kind to the workspace's folder for it.</summary>
    private static readonly (string Kind, string Folder)[] Folders =
    [
        (".lookup_table.json", "tables"), (".workato_db_table.json", "tables"), (".workato_template.json", "templates"),
        (".workato_schema.json", "schemas"), (".topic.json", "topics"),
    ];

    private static readonly string[] Others =
    [
        Connection, ".project_properties.json", ".properties.json", CustomAdapters.Source, CustomAdapters.Description, ".api_group.json", ".api_endpoint.json",
        ".agentic_skill.json", ".agentic_genie.json", ".mcp_server.json", ".lcap_app.json", ".lcap_page.json", ".insights_query.json", ".decision_engine_model.json",
    ];

    private readonly CustomAdapters _adapters = new();

    public static bool IsKnown(string name) =>
        Others.Concat(Folders.Select(folder => folder.Kind)).Any(kind => name.EndsWith(kind, StringComparison.OrdinalIgnoreCase))
        || Path.GetFileName(name) is "project.json" or "tags.json";

    /// <summary>False for a file that nothing here uses.</summary>
    public bool Add(PackageFile file)
    {
        if (Is(file, CustomAdapters.Source))
        {
            _adapters.Add(file);
            return true;
        }

        if (Read(file.Text) is not { } asset)
        {
            return false;
        }

        if (Is(file, Connection))
        {
            AddConnection(asset);
            return true;
        }

        if (Is(file, "properties.json"))
        {
            PackageProperties.Add(asset, plan);
            return true;
        }

        if (Folders.FirstOrDefault(folder => Is(file, folder.Kind)) is { Folder: { } place })
        {
            plan.Add(place, Place(file.Name), file.Text);
            return true;
        }

        // Its name and the release note: the connector itself is the Ruby source.
        return Is(file, CustomAdapters.Description) && files.Any(other => other.Name == Path.ChangeExtension(file.Name, ".rb"));
    }

    /// <summary>Custom connectors, once all recipes are known.</summary>
    public void AddConnections() => _adapters.AddTo(plan, connections.Providers);

    private void AddConnection(Value asset)
    {
        if (asset["name"].AsText() is { } name)
        {
            // A custom connector is named by its file.
            _adapters.Use(name, asset["provider"]);
            connections.Have(name, asset["provider"].AsText() ?? Path.GetFileName(asset["provider"]["zip_name"].AsText() ?? string.Empty).Split('.')[0]);
        }
    }

    // Tables are few and lie side by side; of two with one file name each keeps its folders.
    private string Place(string name) => files.Count(other => Path.GetFileName(other.Name) == Path.GetFileName(name)) > 1 ? name : Path.GetFileName(name);

    private static bool Is(PackageFile file, string kind) => file.Name.EndsWith(kind, StringComparison.OrdinalIgnoreCase);

    private static Value? Read(string text)
    {
        try
        {
            return PlainJson.Read(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
