namespace Emulator.Connections.Recording.Matching;

/// <summary>A request that no recorded exchange answers, beside the one that comes nearest.</summary>
/// <param name="Number">Which request of the run it is, counted from 1.</param>
/// <param name="Sent">The request, with nothing secret in it.</param>
/// <param name="Step">Whose it is, or null.</param>
/// <param name="Nearest">Null when nothing is left that could be near.</param>
/// <param name="Differences">Where it differs from that one.</param>
internal sealed record Mismatch(
    int Number, RecordedRequest Sent, string? Step, RecordedExchange? Nearest, IReadOnlyList<Difference> Differences)
{
    /// <summary>One sentence, for the step's failure.</summary>
    public string Sentence(string file) => Nearest is null
        ? $"request {Number} is not in the recording {file}: {Sent}, and every exchange of it is used"
        : $"request {Number} is not in the recording {file}: {Sent}; nearest is {Nearest.Request} (line {Nearest.Place.Line}): "
            + string.Join("; ", Differences.Take(3)) + (Differences.Count > 3 ? $"; and {Differences.Count - 3} more" : string.Empty);

    /// <summary>The request, the nearest recorded one, and a line for every place at which they differ.</summary>
    public IEnumerable<string> Lines()
    {
        yield return $"request {Number} does not match the recording";
        yield return $"  sent      {Sent}{Of(Step)}";
        if (Nearest is null)
        {
            yield return "  every recorded exchange is used";
            yield break;
        }

        yield return $"  recorded  {Nearest.Request}{Of(Nearest.Step)}  {Nearest.Place}";
        foreach (var line in Differences.SelectMany(difference => difference.Lines()))
        {
            yield return line;
        }
    }

    private static string Of(string? step) => step is null ? string.Empty : $"  step {step}";
}
