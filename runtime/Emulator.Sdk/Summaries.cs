using Emulator.Values;

namespace Emulator.Sdk;

/// <summary>Shortens long lists and texts for the job report, as <c>summarize_input</c> and <c>summarize_output</c> ask (connector-sdk.md 4.6).</summary>
public static class Summaries
{
    private const int MostItems = 100;
    private const int MostCharacters = 1024;

    /// <summary>The data with the members at the dotted paths shortened; the original is not touched.</summary>
    /// <param name="data">Input or output of a step.</param>
    /// <param name="paths">Such as <c>records</c> or <c>report.text</c>; a list on the way means each of its items.</param>
    public static Value Of(Value data, IReadOnlyList<string> paths) =>
        paths.Aggregate(data, (shortened, path) => At(shortened, path.Split('.')));

    private static Value At(Value data, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
        {
            return Shortened(data);
        }

        if (data is ListValue list)
        {
            var items = new List<Value>(list.Count);
            foreach (var item in list)
            {
                items.Add(At(item, path));
            }

            return ListValue.From(items);
        }

        return data is RecordValue record && record.TryGet(path[0], out var member) ? record.With(path[0], At(member, path[1..])) : data;
    }

    // 98 items, what was left out, and the last one: 100 in all. A text keeps 1023 characters.
    private static Value Shortened(Value value) => value switch
    {
        ListValue { Count: > MostItems } list => ListValue.From(
            [.. list.Take(MostItems - 2), $"... {list.Count - MostItems} items ...", list[^1]]),
        TextValue { Text.Length: > MostCharacters } text =>
            $"{text.Text[..(MostCharacters - 1)]}... {text.Text.Length - MostCharacters} characters ...",
        _ => value,
    };
}
