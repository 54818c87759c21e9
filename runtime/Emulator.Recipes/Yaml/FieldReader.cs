using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;
using Emulator.Yaml.Keys;

namespace Emulator.Recipes.Yaml;

/// <summary>
/// Asks one map of a recipe for its keys by name and type; every answer that does not fit is a problem.
/// </summary>
internal sealed class FieldReader(YamlMap map, RecipeMistakes mistakes)
{
    public SourcePlace Place => map.Place;

    public YamlNode? Node(string key) => map.Find(key);

    /// <summary>
    /// The place of the key's value, of the key where the value is empty, of the map where there is no key.
    /// </summary>
    public SourcePlace PlaceOf(string key) => map.FindEntry(key) switch
    {
        null => map.Place,
        { Value: YamlScalar { Text: "" }, KeyPlace: var place } => place,
        { Value: var value } => value.Place,
    };

    /// <summary>True for a key that is not there, empty, or null.</summary>
    public bool IsBlank(string key) => map.Find(key) switch
    {
        null => true,
        YamlScalar scalar => string.IsNullOrWhiteSpace(scalar.Text) || scalar.ToValue().IsNull,
        _ => false,
    };

    public void CheckKeys(IReadOnlyCollection<FileKey> keys, string owner)
    {
        foreach (var entry in map.Entries.Where(entry => keys.All(key => key.Name != entry.Key)))
        {
            mistakes.Add(
                RecipeProblems.UnknownKey,
                entry.KeyPlace,
                $"There is no key \"{entry.Key}\" in {owner}",
                NearestName.Hint(entry.Key, RecipeKeys.NamesOf(keys)));
        }
    }

    /// <summary>
    /// The text as written, so that names such as 12345678 or true stay what they are; null when it is missing.
    /// </summary>
    public string? OptionalText(string key)
    {
        if (IsBlank(key))
        {
            return null;
        }

        return map.Find(key) is YamlScalar scalar ? scalar.Text : Refuse<string>(key, "a text");
    }

    public string? RequiredText(string key, string code, string message)
    {
        if (IsBlank(key))
        {
            mistakes.Add(code, PlaceOf(key), message, $"write {key}: and a text");
        }

        return OptionalText(key);
    }

    public bool OptionalTruth(string key)
    {
        if (IsBlank(key))
        {
            return false;
        }

        if (map.Find(key) is YamlScalar scalar && scalar.ToValue() is BooleanValue truth)
        {
            return truth.Truth;
        }

        Refuse<string>(key, "true or false");
        return false;
    }

    public YamlMap? RequiredMap(string key) => map.Find(key) as YamlMap ?? Refuse<YamlMap>(key, "a map");

    public YamlList? RequiredList(string key) => map.Find(key) as YamlList ?? Refuse<YamlList>(key, "a list");

    private T? Refuse<T>(string key, string expected)
        where T : class
    {
        mistakes.Add(
            RecipeProblems.WrongType,
            PlaceOf(key),
            $"\"{key}\" must be {expected}, not {map.Find(key)?.Description ?? "missing"}");
        return null;
    }
}
