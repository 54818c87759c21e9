using Emulator.Formulas;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Testing.Data;

/// <summary>
/// Reads data of a test file. Texts are as in recipes: <c>=</c> begins a formula, <c>#{…}</c> is replaced;
/// <c>$literal</c> takes what is under it as it stands.
/// </summary>
internal static class DataReader
{
    public const string Literal = "$literal";

    public static DataNode Read(YamlNode node, ICollection<Problem> problems)
    {
        switch (node)
        {
            case YamlScalar scalar:
                return Scalar(scalar, problems);
            case YamlMap { Entries: [{ Key: Literal } only] }:
                return new FixedData(node.Place, NodeValues.Of(only.Value));
            case YamlMap map:
                var members = map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Read(entry.Value, problems))).ToList();
                return members.TrueForAll(member => member.Value is FixedData)
                    ? new FixedData(map.Place, RecordValue.From(members.Select(member => KeyValuePair.Create(member.Key, ((FixedData)member.Value).Value))))
                    : new RecordData(map.Place, members);
            case YamlList list:
                var items = list.Select(item => Read(item, problems)).ToList();
                return items.TrueForAll(item => item is FixedData)
                    ? new FixedData(list.Place, ListValue.From(items.Select(item => ((FixedData)item).Value)))
                    : new ListData(list.Place, items);
            default:
                throw new InvalidOperationException($"There is no data of {node.Description}.");
        }
    }

    private static DataNode Scalar(YamlScalar scalar, ICollection<Problem> problems)
    {
        var value = scalar.ToValue();
        return value is TextValue text && (text.Text.StartsWith('=') || text.Text.Contains("#{", StringComparison.Ordinal))
            ? new TemplateData(scalar.Place, TemplateCompiler.Compile(text.Text, scalar.PlaceAt, problems))
            : new FixedData(scalar.Place, value);
    }
}
