using Emulator.Values;

namespace Emulator.Connectors.Utility;

/// <summary>How an input names a table, a template or a topic: the platform's three keys, a name or an id (recipe-format 11.1).</summary>
/// <param name="Path">The file's path in its project; null where only a name or an id is given.</param>
/// <param name="Name">The shown name, or the id.</param>
internal sealed record AssetReference(string? Path, string Name)
{
    /// <exception cref="Sdk.ConnectorException">Nothing is named.</exception>
    public static AssetReference Read(Value given, string label)
    {
        var path = Written.Text(given["zip_name"]);
        var name = given is RecordValue ? Written.Text(given["name"]) ?? path : Written.Text(given);
        return name is null ? throw Written.Missing(label) : new AssetReference(path, name);
    }
}
