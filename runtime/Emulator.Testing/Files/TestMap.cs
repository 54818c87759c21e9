using System.Globalization;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;
using Emulator.Yaml.Keys;

namespace Emulator.Testing.Files;

/// <summary>Asks one map of a test file for its keys by name and type; every answer that does not fit is a problem.</summary>
internal sealed class TestMap(YamlMap map, TestMistakes mistakes)
{
    public SourcePlace Place => map.Place;

    public YamlMap Map => map;

    public YamlNode? Node(string key) => map.Find(key) is YamlScalar { IsPlain: true, Text: "" } ? null : map.Find(key);

    public SourcePlace PlaceOf(string key) => map.FindEntry(key)?.Value.Place ?? map.Place;

    public SourcePlace KeyPlaceOf(string key) => map.FindEntry(key)?.KeyPlace ?? map.Place;

    public bool Has(string key) => Node(key) is not null;

    public void CheckKeys(IReadOnlyCollection<FileKey> keys, string owner)
    {
        string[] known = [.. keys.Select(key => key.Name)];
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key)))
        {
            mistakes.Add(
                TestProblems.UnknownKey, entry.KeyPlace, $"there is no key \"{entry.Key}\" in {owner}", NearestName.Hint(entry.Key, known));
        }
    }

    /// <summary>The text as written; a number is taken as its text.</summary>
    public string? Text(string key) => Node(key) switch
    {
        null => null,
        YamlScalar scalar => scalar.Text,
        var other => Refuse<string>(other, key, "a text"),
    };

    public YamlMap? Inner(string key) => Node(key) switch
    {
        null => null,
        YamlMap inner => inner,
        var other => Refuse<YamlMap>(other, key, "a map"),
    };

    public YamlList? List(string key) => Node(key) switch
    {
        null => null,
        YamlList list => list,
        var other => Refuse<YamlList>(other, key, "a list"),
    };

    /// <summary>The items of a list of texts, each with its place; empty when there is no list.</summary>
    public IReadOnlyList<YamlScalar> Texts(string key) =>
        [.. (List(key) ?? (IEnumerable<YamlNode>)[]).Select(item => item as YamlScalar ?? Refuse<YamlScalar>(item, key, "a list of texts")).OfType<YamlScalar>()];

    public int? Whole(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalar scalar when scalar.ToValue() is IntegerValue { IsBig: false, Small: >= 0 and <= int.MaxValue } number:
                return (int)number.Small;
            case var other:
                Refuse<string>(other, key, "a whole number from 0 on");
                return null;
        }
    }

    public bool? Truth(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalar scalar when scalar.ToValue() is BooleanValue truth:
                return truth.Truth;
            case var other:
                Refuse<string>(other, key, "true or false");
                return null;
        }
    }

    public DateTimeOffset? Time(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return moment;
        }

        mistakes.Add(TestProblems.WrongTime, PlaceOf(key), $"{key}: \"{text}\" is no time", "write 2026-11-27T09:00:00Z");
        return null;
    }

    /// <summary>One of the words, or null with a problem.</summary>
    public string? Word(string key, IReadOnlyCollection<string> words)
    {
        var text = Text(key);
        if (text is null || words.Contains(text))
        {
            return text;
        }

        mistakes.Add(
            TestProblems.WrongType, PlaceOf(key), $"{key} cannot be \"{text}\"", NearestName.Hint(text, words));
        return null;
    }

    private T? Refuse<T>(YamlNode node, string key, string expected)
        where T : class
    {
        mistakes.Add(TestProblems.WrongType, node.Place, $"\"{key}\" must be {expected}, not {node.Description}");
        return null;
    }
}
