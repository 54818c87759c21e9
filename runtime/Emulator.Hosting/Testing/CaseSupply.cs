using System.Collections;
using Emulator.Testing;
using Emulator.Testing.Files;

namespace Emulator.Hosting.Testing;

/// <summary>Planned cases one by one, each with its number in the plan: those that are not kept are read again, file by file.</summary>
internal sealed class CaseSupply(IReadOnlyList<PlannedCase> planned, TestSources sources) : IEnumerable<(int Index, TestCase? Test)>
{
    /// <summary>A case that its file does not have any more comes as null.</summary>
    public IEnumerator<(int Index, TestCase? Test)> GetEnumerator()
    {
        using var reading = new Reading(sources);
        for (var index = 0; index < planned.Count; index++)
        {
            yield return (index, planned[index].Kept ?? reading.Find(planned[index]));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // A file's cases are planned in the order in which they stand there, some perhaps left out.
    private sealed class Reading(TestSources sources) : IDisposable
    {
        private string? _file;
        private IEnumerator<TestCase>? _cases;

        public TestCase? Find(PlannedCase wanted)
        {
            if (wanted.File != _file)
            {
                Dispose();
                (_file, _cases) = (wanted.File, TestFileReader.Cases(wanted.File, sources).GetEnumerator());
            }

            while (_cases!.MoveNext())
            {
                if (_cases.Current.Name == wanted.Name)
                {
                    return _cases.Current;
                }
            }

            return null;
        }

        public void Dispose() => _cases?.Dispose();
    }
}
