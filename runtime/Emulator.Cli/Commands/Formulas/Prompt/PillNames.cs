using Emulator.Values;

namespace Emulator.Cli.Commands.Formulas.Prompt;

/// <summary>The paths of the pills that a file of data holds, as they stand between a pill's quotes.</summary>
internal static class PillNames
{
    private const int Most = 5000;
    private const int Deepest = 12;

    /// <param name="data">Provider → line → fields.</param>
    /// <returns>Both spellings, <c>line.field</c> and <c>data.provider.line.field</c>, sorted.</returns>
    public static IReadOnlyList<string> Of(Value data)
    {
        var names = new List<string>();
        foreach (var (provider, lines) in Members(data))
        {
            foreach (var (line, output) in Members(lines))
            {
                Add(names, line, output, 0);
                Add(names, $"data.{provider}.{line}", output, 0);
            }
        }

        return [.. names.Distinct().Order(StringComparer.Ordinal)];
    }

    private static void Add(List<string> names, string path, Value value, int depth)
    {
        if (names.Count >= Most || depth > Deepest)
        {
            return;
        }

        names.Add(path);

        // A list is used by the keys of its items (runtime-semantics 3.8).
        var holder = value is ListValue list ? (list.Count > 0 ? list[0] : Value.Null) : value;
        foreach (var (key, member) in Members(holder))
        {
            Add(names, $"{path}.{key}", member, depth + 1);
        }
    }

    private static IEnumerable<KeyValuePair<string, Value>> Members(Value value) => value as RecordValue ?? RecordValue.Empty;
}
