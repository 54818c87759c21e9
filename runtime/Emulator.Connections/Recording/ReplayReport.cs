namespace Emulator.Connections.Recording;

/// <summary>What came of serving a cassette back.</summary>
/// <param name="File">The cassette.</param>
/// <param name="Requests">How many requests were made.</param>
/// <param name="MismatchLines">What did not match, each with how it differs from the nearest recorded one.</param>
/// <param name="Mismatches">How many did not match.</param>
/// <param name="Unused">A line for each recorded exchange that nothing asked for.</param>
public sealed record ReplayReport(
    string File, int Requests, IReadOnlyList<string> MismatchLines, int Mismatches, IReadOnlyList<string> Unused)
{
    public bool AllMatched => Mismatches == 0;

    /// <summary>The account for a person: nothing but one line when everything went as recorded.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var line in MismatchLines)
        {
            yield return line;
        }

        if (Unused.Count > 0)
        {
            yield return $"{Unused.Count} recorded {(Unused.Count == 1 ? "exchange was" : "exchanges were")} not asked for";
            foreach (var line in Unused)
            {
                yield return line;
            }
        }

        yield return $"replayed {Requests - Mismatches} of {Requests} {(Requests == 1 ? "request" : "requests")} from {File}; nothing left this machine";
    }
}
