using Emulator.Yaml;

namespace Emulator.Testing.Files;

/// <summary>The cases of one test file, one after the other, so that a file of many is never held whole.</summary>
internal sealed class CaseFile(string file, TestSources sources, Inclusion files, TestMistakes mistakes)
{
    private const string Ending = ".test.yaml";
    private const string List = "cases";

    private readonly CaseReader _reader = new(file, sources, files, mistakes);

    /// <summary>Every case that can be read; what is wrong is among the mistakes when the last has been asked for.</summary>
    public IEnumerable<TestCase> Cases()
    {
        if (files.RootWithout(List, file) is not var (root, text))
        {
            return [];
        }

        var name = Path.GetFileName(file);
        var usual = name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? name[..^Ending.Length] : name;
        var shared = files.WithIncluded(root, file);
        if (new TestMap(root, mistakes).List(List) is { } list)
        {
            return Of(list, shared, text, usual);
        }

        return root.Find(List) is null ? _reader.Read(shared, usual) : [];
    }

    private IEnumerable<TestCase> Of(YamlList list, YamlMap shared, string text, string usual)
    {
        var below = YamlMap.Of(shared.Place, shared.Entries.Where(entry => entry.Key is not (List or "name" or "description" or "include")));
        _reader.Check(below);
        var number = 0;
        foreach (var node in list.Count > 0 ? list : YamlReader.Items(List, list.Place.File, text))
        {
            number++;
            if (node is not YamlMap map)
            {
                mistakes.Add(TestProblems.WrongType, node.Place, $"a case is keys with values, not {node.Description}");
                continue;
            }

            foreach (var test in _reader.Read(TestMerge.Over(files.WithIncluded(map, file), below), $"{usual} {number}"))
            {
                yield return test;
            }
        }

        if (number == 0)
        {
            mistakes.Add(TestProblems.NoCase, list.Place, "there is no case in cases");
        }
    }
}
