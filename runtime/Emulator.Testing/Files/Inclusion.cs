using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Testing.Files;

/// <summary>Reads the files of one test file, and knows afterwards which they were.</summary>
internal sealed class Inclusion(TestSources sources, TestMistakes mistakes)
{
    // A list is left out to save memory, at the price of reading the text twice: not worth it for what people write by hand.
    private const int LongText = 64 * 1024;

    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);

    /// <summary>All files that were read, absolute.</summary>
    public IReadOnlyCollection<string> Files => _byName.Values;

    /// <summary>The root map of a file, a list in it left empty where the file is long, with the text that has it; or null with a problem.</summary>
    public (YamlMap Root, string Text)? RootWithout(string list, string path)
    {
        var name = sources.Name(path);
        return Content(path, name) is { } text
            && Map(text.Length > LongText ? YamlReader.ReadWithout(list, name, text, mistakes.All) : YamlReader.Read(name, text, mistakes.All)) is { } map
            ? (map, text) : null;
    }

    /// <summary>The map with everything under it that its <c>include</c> names.</summary>
    public YamlMap WithIncluded(YamlMap map, params IReadOnlyList<string> under)
    {
        var names = map.Find("include") is YamlScalar only ? [only] : new TestMap(map, mistakes).Texts("include");
        foreach (var name in names)
        {
            if (Find(name.Text, name.Place) is not { } path)
            {
                continue;
            }

            if (under.Contains(path))
            {
                mistakes.Add(TestProblems.IncludesItself, name.Place, $"{name.Text} is included by itself");
                continue;
            }

            if (Content(path, sources.Name(path)) is { } text && Map(YamlReader.Read(sources.Name(path), text, mistakes.All)) is { } fixture)
            {
                new TestMap(fixture, mistakes).CheckKeys(TestKeys.Case, "a fixture");
                map = TestMerge.Over(map, WithIncluded(fixture, [.. under, path]));
            }
        }

        return map;
    }

    private string? Content(string path, string name)
    {
        _byName[name] = path;
        var text = sources.Read(path);
        if (text is null)
        {
            mistakes.Add(TestProblems.NoSuchFile, new SourcePlace(name), "the file cannot be read");
        }

        return text;
    }

    private YamlMap? Map(YamlNode? root)
    {
        if (root is not (null or YamlMap))
        {
            mistakes.Add(TestProblems.NotAMap, root.Place, $"a test is keys with values, this file is {root.Description}");
        }

        return root as YamlMap;
    }

    /// <summary>A file that is named at a place, absolute, or null with a problem. Fixtures name files from where they lie.</summary>
    public string? Find(string name, SourcePlace place)
    {
        if (_byName.TryGetValue(place.File, out var owner) && sources.Find(owner, name) is { } path)
        {
            return path;
        }

        mistakes.Add(TestProblems.NoSuchFile, place, $"there is no file \"{name}\"", "files are named from the test's folder, or from the workspace");
        return null;
    }

    /// <summary>The same for a file that somebody else reads: it is among <see cref="Files"/> afterwards.</summary>
    public string? Named(string name, SourcePlace place)
    {
        if (Find(name, place) is not { } path)
        {
            return null;
        }

        _byName[sources.Name(path)] = path;
        return path;
    }

    /// <summary>The text of a file that is named at a place; its path is among <see cref="Files"/> afterwards.</summary>
    public (string Path, string Text)? Text(string name, SourcePlace place)
    {
        if (Find(name, place) is not { } path)
        {
            return null;
        }

        _byName[sources.Name(path)] = path;
        if (sources.Read(path) is { } text)
        {
            return (path, text);
        }

        mistakes.Add(TestProblems.NoSuchFile, place, $"{name} cannot be read");
        return null;
    }
}
