using Emulator.Testing.Running;

namespace Emulator.Hosting.Testing;

/// <summary>Takes results as they come and tells of them in the order of their cases, one at a time. Thread-safe.</summary>
internal sealed class ResultsInOrder(int count, Action<CaseResult> told)
{
    private readonly Lock _gate = new();
    private readonly CaseResult?[] _results = new CaseResult?[count];
    private int _next;

    /// <summary>All results; asked for when every case has ended.</summary>
    public IReadOnlyList<CaseResult> All => [.. _results.OfType<CaseResult>()];

    public void Add(int index, CaseResult result)
    {
        lock (_gate)
        {
            _results[index] = result;
            while (_next < _results.Length && _results[_next] is { } ready)
            {
                told(ready);
                _next++;
            }
        }
    }
}
