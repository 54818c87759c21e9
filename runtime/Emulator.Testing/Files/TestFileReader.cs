using Emulator.Yaml;

namespace Emulator.Testing.Files;

/// <summary>
/// Reads a <c>*.test.yaml</c> file: one case, or <c>cases</c> with what they share above them. Every mistake in it and
/// in its fixtures is a problem with its place.
/// </summary>
public static class TestFileReader
{
    private const string Ending = ".test.yaml";

    /// <param name="file">The file, absolute.</param>
    /// <param name="sources">Where it and what it names are read from.</param>
    public static TestReading Read(string file, TestSources sources)
    {
        var mistakes = new TestMistakes();
        var files = new Inclusion(sources, mistakes);
        var cases = files.Root(file) is { } root ? Read(file, root, sources, files, mistakes) : [];
        var uses = files.Files.Where(path => path != file).ToList();
        return new TestReading(file, mistakes.All.Count > 0 ? [] : [.. cases.Select(test => test with { Uses = uses })], uses, mistakes.InOrder());
    }

    private static List<TestCase> Read(string file, YamlMap root, TestSources sources, Inclusion files, TestMistakes mistakes)
    {
        var reader = new CaseReader(file, sources, files, mistakes);
        var name = Path.GetFileName(file);
        var usual = name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? name[..^Ending.Length] : name;
        var shared = files.WithIncluded(root, file);
        if (new TestMap(root, mistakes).List("cases") is not { } list)
        {
            return root.Find("cases") is null ? [.. reader.Read(shared, usual)] : [];
        }

        if (list.Count == 0)
        {
            mistakes.Add(TestProblems.NoCase, list.Place, "there is no case in cases");
        }

        var below = YamlMap.Of(shared.Place, shared.Entries.Where(entry => entry.Key is not ("cases" or "name" or "description" or "include")));
        reader.Check(below);
        var cases = new List<TestCase>();
        foreach (var (node, index) in list.Select((node, index) => (node, index)))
        {
            if (node is YamlMap map)
            {
                cases.AddRange(reader.Read(TestMerge.Over(files.WithIncluded(map, file), below), $"{usual} {index + 1}"));
            }
            else
            {
                mistakes.Add(TestProblems.WrongType, node.Place, $"a case is keys with values, not {node.Description}");
            }
        }

        foreach (var twice in cases.GroupBy(test => test.Name).Where(same => same.Count() > 1).Select(same => same.Last()))
        {
            mistakes.Add(TestProblems.NameTwice, twice.Place, $"another case is called \"{twice.Name}\" too", "give it a name of its own; a table of cases can put #{_('row.…')} into it");
        }

        return cases;
    }
}
