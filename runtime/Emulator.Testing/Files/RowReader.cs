using Emulator.Testing.Data;
using Emulator.Values;
using Emulator.Yaml;

namespace Emulator.Testing.Files;

/// <summary>Reads <c>rows</c>: the table that a case runs over, written there or in a CSV, YAML or JSON file.</summary>
internal static class RowReader
{
    /// <summary>The rows; null for a case without a table.</summary>
    public static IReadOnlyList<RecordValue>? Read(YamlNode? node, Inclusion files, TestMistakes mistakes)
    {
        if (node is null)
        {
            return null;
        }

        switch (DataFile.Read(node, files, mistakes))
        {
            case null:
                return [];
            case FixedData { Value: ListValue { Count: > 0 } list } when list.All(row => row is RecordValue):
                return [.. list.Cast<RecordValue>()];
            default:
                mistakes.Add(
                    TestProblems.WrongRows, node.Place, "rows are a list of maps with fixed values, at least one, or the name of a CSV file");
                return [];
        }
    }
}
