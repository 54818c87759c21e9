using Emulator.Recipes.Steps;
using Emulator.Values;
using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>
/// What only the platform's editor needs and an export holds beside the recipe (design section 5), as far as a job or a
/// check can use it: the fields of steps by alias, and the values of parameters.
/// </summary>
public sealed class EditorData
{
    private readonly Dictionary<string, StepFields> _fields = new(StringComparer.Ordinal);

    internal EditorData(YamlMap? trigger)
    {
        if (trigger is not null)
        {
            Collect(trigger);
            Parameters = trigger.Find("param") is YamlMap given ? (RecordValue)NodeValues.Of(given) : RecordValue.Empty;
        }
    }

    /// <summary>The values of the recipe's parameters, an old feature of the platform: texts by name (recipe-format 4).</summary>
    public RecordValue Parameters { get; } = RecordValue.Empty;

    public StepFields SchemaOf(string alias) => _fields.GetValueOrDefault(alias, StepFields.None);

    private void Collect(YamlMap node)
    {
        if (node.Find("as") is YamlScalar alias)
        {
            _fields.TryAdd(alias.Text, new StepFields(() => Fields(node, "extended_input_schema"), () => Fields(node, "extended_output_schema")));
        }

        foreach (var child in ExportNodes.Children(node))
        {
            Collect(child);
        }
    }

    private static Value Fields(YamlMap node, string key) => node.Find(key) is YamlList list ? NodeValues.Of(list) : ListValue.Empty;
}
