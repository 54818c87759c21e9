using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Connections.Recording.Files;

/// <summary>Takes a recording's nodes apart and keeps every mistake with its place.</summary>
internal sealed class NodeAccess(ICollection<Problem> problems)
{
    public void Report(string code, SourcePlace place, string message, string? hint = null) =>
        problems.Add(new Problem(code, place, message, hint));

    /// <summary>Tells of every key that is none of these.</summary>
    public void Keys(YamlMap map, params IReadOnlyList<string> known)
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key)))
        {
            Report(RecordingProblems.KeyUnknown, entry.KeyPlace, $"There is no key \"{entry.Key}\" here", NearestName.Hint(entry.Key, known));
        }
    }

    public YamlMap? Map(YamlMap within, string key) => Shaped<YamlMap>(within.Find(key), key, "a map");

    public YamlList? List(YamlMap within, string key) => Shaped<YamlList>(within.Find(key), key, "a list");

    public string? Text(YamlMap within, string key) => Shaped<YamlScalar>(within.Find(key), key, "a text")?.Text;

    public string Required(YamlMap within, string key)
    {
        if (Text(within, key) is { Length: > 0 } text)
        {
            return text;
        }

        Report(RecordingProblems.KeyMissing, within.Place, $"The key \"{key}\" is missing or empty");
        return string.Empty;
    }

    public bool Truth(YamlMap within, string key)
    {
        if (within.Find(key) is not { } node)
        {
            return false;
        }

        if ((node as YamlScalar)?.ToValue() is BooleanValue flag)
        {
            return flag.Truth;
        }

        Report(RecordingProblems.WrongShape, node.Place, $"\"{key}\" is true or false, not {node.Description}");
        return false;
    }

    /// <summary>The word, or the default where there is none or another one.</summary>
    public string Word(YamlMap within, string key, params IReadOnlyList<string> words)
    {
        var word = Text(within, key);
        if (word is not null && !words.Contains(word))
        {
            Report(RecordingProblems.WordUnknown, within.Find(key)!.Place, $"\"{key}\" is {string.Join(" or ", words)}, not \"{word}\"");
        }

        return word is not null && words.Contains(word) ? word : words[0];
    }

    public IReadOnlyList<string>? Texts(YamlMap within, string key) =>
        List(within, key)?.OfType<YamlScalar>().Select(item => item.Text).ToList();

    /// <summary>Names to texts, or to lists of texts.</summary>
    public RecordValue Record(YamlMap within, string key) => RecordValue.From(
        (Map(within, key)?.Entries ?? []).Select(entry => KeyValuePair.Create(entry.Key, TextOf(entry.Value))));

    private static Value TextOf(YamlNode node) => node switch
    {
        YamlList list => ListValue.From(list.Select(TextOf)),
        YamlScalar scalar => Value.Of(scalar.Text),
        _ => Value.Null,
    };

    private T? Shaped<T>(YamlNode? node, string key, string shape)
        where T : YamlNode
    {
        if (node is null or T || (node as YamlScalar)?.ToValue() is NullValue)
        {
            return node as T;
        }

        Report(RecordingProblems.WrongShape, node.Place, $"\"{key}\" is {shape}, not {node.Description}");
        return null;
    }
}
