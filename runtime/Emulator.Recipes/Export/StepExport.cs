using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Emulator.Formulas;
using Emulator.Recipes.Conditions;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>The keys of a step as the platform writes them, in its order (recipe-format 4), made of the YAML step.</summary>
internal sealed class StepExport
{
    private static readonly SourcePlace Nowhere = new(string.Empty);
    private readonly Dictionary<string, string> _providers = new(StringComparer.Ordinal);

    public StepExport(YamlMap recipe) => Collect(recipe);

    public static YamlScalar Text(string text) => YamlScalar.OfText(Nowhere, text);

    public static YamlNode Number(int number) =>
        YamlReader.Read(string.Empty, number.ToString(CultureInfo.InvariantCulture), [])!;

    public static bool HasBlock(string keyword) => keyword is not ("action" or "stop" or "while_condition");

    /// <summary>The identity of a step that has none: always the same for the same recipe and step.</summary>
    public static YamlScalar Identity(YamlMap recipe, int number)
    {
        var name = (recipe.Find("name") as YamlScalar)?.Text;
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{name}/{number}"));
        digest[6] = (byte)((digest[6] & 0x0F) | 0x40);
        digest[8] = (byte)((digest[8] & 0x3F) | 0x80);
        return Text(new Guid(digest.AsSpan(0, 16), bigEndian: true).ToString());
    }

    public OrderedDictionary<string, YamlNode> Keys(TreeStep step)
    {
        var keys = new OrderedDictionary<string, YamlNode>(StringComparer.Ordinal);
        var map = step.Map;
        Copy(keys, map, "provider", "provider");
        Copy(keys, map, "name", "name");
        Copy(keys, map, "as", "as");
        Copy(keys, map, "title", "title");
        Kind(keys, step);
        Copy(keys, map, "comment", "comment");
        Copy(keys, map, "mask", "mask_data");
        Copy(keys, map, "skip", "skip");
        return keys;
    }

    private void Kind(OrderedDictionary<string, YamlNode> keys, TreeStep step)
    {
        var map = step.Map;
        switch (step.Keyword)
        {
            case "trigger" or "action":
                keys["input"] = Long(map.Find("input") ?? YamlMap.Of(Nowhere, []));
                Add(keys, "filter", map.Find("filter") is YamlMap filter ? Compound(filter) : null);
                Report(keys, step.Report);
                break;
            case "if" or "elsif":
                keys["input"] = Compound(map.Find("if") as YamlMap);
                break;
            case "while_condition":
                keys["input"] = Compound(map);
                break;
            case "foreach":
                keys["repeat_mode"] = Text(map.Find("batch") is null ? "simple" : "batch");
                Add(keys, "batch_size", map.Find("batch") is YamlScalar size ? Text(size.Text) : null);
                keys["clear_scope"] = Text(map.Find("clear_scope") is YamlScalar { Text: "true" } ? "true" : "false");
                keys["input"] = YamlMap.Of(Nowhere, []);
                Add(keys, "source", map.Find("foreach") is { } source ? Long(source) : null);
                break;
            case "catch":
                keys["input"] = Record(
                    ("max_retry_count", map.Find("retries") is YamlScalar retries ? Long(Text(retries.Text)) : Text("0")),
                    ("retry_interval", map.Find("interval") is YamlScalar interval ? Long(Text(interval.Text)) : Text("2")));
                Add(keys, "filter", map.Find("retry_if") is YamlMap retry ? Compound(retry) : null);
                break;
            case "stop":
                keys["input"] = Stop(map.Find("stop") as YamlMap);
                break;
            default:
                keys["input"] = YamlMap.Of(Nowhere, []);
                break;
        }
    }

    private void Report(OrderedDictionary<string, YamlNode> keys, YamlMap? report)
    {
        if (report is null)
        {
            return;
        }

        var columns = report.Entries.Select((entry, index) => (Name: $"custom_column_{index}", entry)).ToList();
        keys["job_report_schema"] = YamlList.Of(
            Nowhere, columns.Select(column => Record(("name", Text(column.Name)), ("label", Text(column.entry.Key)))));
        keys["job_report_config"] = Record([.. columns.Select(column => (column.Name, Long(AsText(column.entry.Value))))]);
    }

    private YamlMap Stop(YamlMap? stop)
    {
        var withError = (stop?.Find("with_error") as YamlScalar)?.Text ?? "false";
        return stop?.Find("reason") is { } reason
            ? Record(("stop_with_error", Long(Text(withError))), ("stop_reason", Long(reason)))
            : Record(("stop_with_error", Long(Text(withError))));
    }

    private YamlMap Compound(YamlMap? condition)
    {
        var isAny = condition?.Find("any") is not null;
        var rows = condition?.Find(isAny ? "any" : "all") as YamlList;
        return Record(
            ("type", Text("compound")),
            ("operand", Text(isAny ? "or" : "and")),
            ("conditions", YamlList.Of(Nowhere, rows?.OfType<YamlMap>().Select(Row) ?? [])));
    }

    private YamlMap Row(YamlMap row) => row.Find("all") is not null || row.Find("any") is not null
        ? Compound(row)
        : Record(
            ("operand", row.Find("is") ?? Text(string.Empty)),
            ("lhs", Long(AsText(row.Find("left")))),
            ("rhs", Long(AsText(IsOneSided(row) ? null : row.Find("right")))));

    private static bool IsOneSided(YamlMap row) =>
        (row.Find("is") as YamlScalar)?.Text is { } name && OperatorNames.Find(name) is { } @operator && OperatorNames.IsOneSided(@operator);

    // Scalars are texts in exports.
    private static YamlNode AsText(YamlNode? side) => side switch
    {
        null => Text(string.Empty),
        YamlScalar { IsPlain: true } plain => Text(plain.ToValue().IsNull ? string.Empty : plain.Text),
        _ => side,
    };

    private YamlNode Long(YamlNode node) => node switch
    {
        YamlMap map => YamlMap.Of(map.Place, map.Entries.Select(entry => entry with { Value = Long(entry.Value) })),
        YamlList list => YamlList.Of(list.Place, list.Select(Long)),
        YamlScalar { IsPlain: false } text => YamlScalar.OfText(text.Place, PillSpelling.Lengthen(text.Text, _providers.GetValueOrDefault)),
        _ => node,
    };

    private static void Copy(OrderedDictionary<string, YamlNode> keys, YamlMap map, string from, string to) =>
        Add(keys, to, map.Find(from) is YamlScalar { Text.Length: > 0 } scalar ? from is "skip" or "mask" ? scalar : Text(scalar.Text) : null);

    private static void Add(OrderedDictionary<string, YamlNode> keys, string key, YamlNode? value)
    {
        if (value is not null)
        {
            keys[key] = value;
        }
    }

    private static YamlMap Record(params (string Key, YamlNode Value)[] members) =>
        YamlMap.Of(Nowhere, members.Select(member => new YamlEntry(member.Key, Nowhere, member.Value)));

    // The provider of every alias, for pills that are spelled without it.
    private void Collect(YamlNode node)
    {
        if (node is YamlMap map && TreeStep.AliasOf(map) is { } alias)
        {
            var provider = (map.Find("provider") as YamlScalar)?.Text;
            _providers.TryAdd(alias, provider ?? (map.Find("foreach") is not null ? "foreach" : map.Find("repeat") is not null ? "repeat" : "catch"));
        }

        foreach (var inside in node switch
        {
            YamlMap inner => inner.Entries.Where(entry => entry.Key != "input").Select(entry => entry.Value),
            YamlList list => list,
            _ => [],
        })
        {
            Collect(inside);
        }
    }
}
