using Emulator.Plugins.Ruby.Definitions;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Paths;

/// <summary>Cuts long lists and texts of a job's data short where an action says so (connector-sdk.md 4.6).</summary>
internal static class PathSummaries
{
    private const int MostItems = 100;
    private const int MostLetters = 1024;

    public static Value Of(RubyNode action, string key, Value data) =>
        action.List(key).Aggregate(data, (summary, path) => At(summary, path.ToText().Split('.')));

    private static Value At(Value value, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
        {
            return Cut(value);
        }

        switch (value)
        {
            case RecordValue record when record.TryGet(path[0], out var member):
                return record.With(path[0], At(member, path[1..]));
            case ListValue list:
                var items = new List<Value>();
                foreach (var item in list)
                {
                    items.Add(At(item, path));
                }

                return ListValue.From(items);
            default:
                return value;
        }
    }

    private static Value Cut(Value value) => value switch
    {
        ListValue { Count: > MostItems } list => ListValue.From(
            [.. list.Take(MostItems - 2), $"... {list.Count - MostItems} items ...", list[^1]]),
        TextValue { Text.Length: > MostLetters } text =>
            $"{text.Text[..(MostLetters - 1)]}... {text.Text.Length - MostLetters + 1} characters ...",
        _ => value,
    };
}
