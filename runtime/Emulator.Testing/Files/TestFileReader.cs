using Emulator.Values.Problems;

namespace Emulator.Testing.Files;

/// <summary>
/// Reads a <c>*.test.yaml</c> file: one case, or <c>cases</c> with what they share above them. Every mistake in it and
/// in its fixtures is a problem with its place.
/// </summary>
public static class TestFileReader
{
    /// <param name="file">The file, absolute.</param>
    /// <param name="sources">Where it and what it names are read from.</param>
    /// <param name="most">How many cases are kept; the others are read, for their mistakes and names, and let go.</param>
    public static TestReading Read(string file, TestSources sources, int most = int.MaxValue)
    {
        var mistakes = new TestMistakes();
        var files = new Inclusion(sources, mistakes);
        var uses = new List<string>();
        var cases = new List<PlannedCase>();
        var places = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        foreach (var test in new CaseFile(file, sources, files, mistakes).Cases())
        {
            if (!places.TryAdd(test.Name, test.Place))
            {
                mistakes.Add(TestProblems.NameTwice, test.Place, $"another case is called \"{test.Name}\" too", "give it a name of its own; a table of cases can put #{_('row.…')} into it");
            }

            cases.Add(PlannedCase.Of(test, uses, cases.Count < most));
        }

        uses.AddRange(files.Files.Where(path => path != file));
        return new TestReading(file, mistakes.All.Count > 0 ? [] : cases, uses, mistakes.InOrder());
    }

    /// <summary>The cases of a file that was found to be good, each read when it is asked for.</summary>
    public static IEnumerable<TestCase> Cases(string file, TestSources sources)
    {
        var mistakes = new TestMistakes();
        return new CaseFile(file, sources, new Inclusion(sources, mistakes), mistakes).Cases();
    }
}
