namespace Emulator.Values.Problems;

/// <summary>Finds the known name that an author most likely meant.</summary>
public static class NearestName
{
    /// <summary>The known name at the smallest edit distance, or null when none is near enough to be a typing error.</summary>
    public static string? Find(string written, IEnumerable<string> known)
    {
        var limit = Math.Max(1, written.Length / 3);
        return known
            .Select(name => (Name: name, Distance: Distance(written.ToLowerInvariant(), name.ToLowerInvariant())))
            .Where(candidate => candidate.Distance <= limit && candidate.Distance < written.Length)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>The hint sentence <c>did you mean "x"?</c>, else the list of what exists, else null.</summary>
    public static string? Hint(string written, IReadOnlyCollection<string> known)
    {
        if (Find(written, known) is { } nearest)
        {
            return $"did you mean \"{nearest}\"?";
        }

        return known.Count is 0 or > 12 ? null : $"known: {string.Join(", ", known.Order(StringComparer.Ordinal))}";
    }

    // Levenshtein, and two letters in the wrong order count as one mistake: the names are short, so nothing cleverer pays.
    private static int Distance(string from, string to)
    {
        var before = new int[to.Length + 1];
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        var current = new int[to.Length + 1];
        for (var row = 1; row <= from.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= to.Length; column++)
            {
                var replace = previous[column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
                current[column] = Math.Min(replace, Math.Min(previous[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1])
                {
                    current[column] = Math.Min(current[column], before[column - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[to.Length];
    }
}
