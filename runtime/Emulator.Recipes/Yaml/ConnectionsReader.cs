using Emulator.Yaml;

namespace Emulator.Recipes.Yaml;

/// <summary>
/// Reads <c>connections</c>: provider to reference. A provider without a reference (null) is one that needs none, as in
/// the platform's exports (recipe-format 12.3); whether it does is for linking to say.
/// </summary>
internal static class ConnectionsReader
{
    public static IReadOnlyList<ConnectionUse> Read(FieldReader fields, RecipeMistakes mistakes)
    {
        if (fields.IsBlank("connections") || fields.RequiredMap("connections") is not { } map)
        {
            return [];
        }

        return [.. map.Entries.Select(entry => ReadUse(entry, mistakes)).OfType<ConnectionUse>()];
    }

    private static ConnectionUse? ReadUse(YamlEntry entry, RecipeMistakes mistakes)
    {
        if (entry.Value is not YamlScalar scalar)
        {
            mistakes.Add(
                RecipeProblems.WrongType,
                entry.Value.Place,
                $"The connection of \"{entry.Key}\" must be a text, not {entry.Value.Description}",
                "write provider: the connection's name");
            return null;
        }

        if (scalar.ToValue().IsNull)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Text))
        {
            mistakes.Add(
                RecipeProblems.NoReference,
                scalar.Place,
                $"The connection of \"{entry.Key}\" is empty",
                "write the connection's name, or leave the line out");
            return null;
        }

        return new ConnectionUse(entry.Key, scalar.Text, scalar.Place);
    }
}
