using Emulator.Recipes.Export;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Checking.Export;

/// <summary>
/// Whether a step's dynamic input schema has what its input gives (recipe-format 11, 17.2). It holds the dynamic part only,
/// so what it lacks may be a field that the connector knows by itself: remarks.
/// </summary>
internal static class DynamicSchemaCheck
{
    private static readonly LintRule Mirrors = new(
        "V121", ProblemSeverity.Info, "an input field that the step's extended_input_schema does not have; the connector may know it by itself", "EIS_MIRRORS_INPUT");

    private static readonly LintRule Nested = new(
        "V122", ProblemSeverity.Info, "a nested input field that its parent in extended_input_schema does not have", "EIS_NESTED_MATCH");

    private static readonly LintRule Spelling = new(
        "V123", ProblemSeverity.Info, "an input field that extended_input_schema spells in another way", "EIS_NAME_MATCH");

    private static readonly LintRule Internal = new(
        "V124", ProblemSeverity.Info, "extended_input_schema holds a field that belongs to the connector or the editor", "EIS_NO_CONNECTOR_INTERNAL");

    private static readonly LintRule Output = new(
        "V125", ProblemSeverity.Info, "an answer's extended_output_schema differs from its extended_input_schema", "EIS_OUTPUT_MIRRORS_INPUT");

    private static readonly string[] Internals = ["flow_id", "table_id", "lookup_table_id", "___poll_interval", "_action_version", "_settings_version"];

    private static readonly string[] Answers = ["return_result", "return_response", "workflow_return_result"];

    public static IReadOnlyList<LintRule> Rules { get; } = [Mirrors, Nested, Spelling, Internal, Output];

    public static void Check(ExportFile export, Findings findings)
    {
        foreach (var node in export.Nodes.Where(node => node.IsOperation && !node.IsSkipped))
        {
            if (node.Map.Find("extended_input_schema") is not YamlList { Count: > 0 } schema)
            {
                continue;
            }

            foreach (var field in schema.OfType<YamlMap>().Where(field => Internals.Contains(ExportNodes.Text(field, "name"))))
            {
                findings.Add(Internal, field.Place, $"\"{ExportNodes.Text(field, "name")}\" belongs to the connector, not to the dynamic schema");
            }

            if (node.MapOf("input") is { } input)
            {
                CheckInput(node, input, schema, Mirrors, findings);
            }

            CheckAnswer(node, schema, findings);
        }
    }

    private static void CheckInput(ExportNode node, YamlMap input, YamlList schema, LintRule rule, Findings findings)
    {
        var fields = schema.OfType<YamlMap>().Where(field => ExportNodes.Text(field, "name") is not null)
            .DistinctBy(field => ExportNodes.Text(field, "name")).ToDictionary(field => ExportNodes.Text(field, "name")!, StringComparer.Ordinal);
        foreach (var entry in input.Entries.Where(entry => !entry.Key.StartsWith('_')))
        {
            if (fields.TryGetValue(entry.Key, out var field))
            {
                if (field.Find("properties") is YamlList { Count: > 0 } properties && entry.Value is YamlMap inside)
                {
                    CheckInput(node, inside, properties, Nested, findings);
                }
            }
            else if (fields.Keys.FirstOrDefault(name => Plain(name) == Plain(entry.Key)) is { } other)
            {
                findings.Add(Spelling, entry.KeyPlace, $"The schema of {node.Name} calls \"{entry.Key}\" \"{other}\"");
            }
            else
            {
                findings.Add(rule, entry.KeyPlace, $"The schema of {node.Name} has no \"{entry.Key}\"");
            }
        }
    }

    private static void CheckAnswer(ExportNode node, YamlList schema, Findings findings)
    {
        if (Answers.Contains(node.Text("name")) && node.Map.Find("extended_output_schema") is YamlList { Count: > 0 } output && Names(output) != Names(schema))
        {
            findings.Add(Output, output.Place, $"The output schema of {node.Name} names {Names(output)}, its input schema {Names(schema)}");
        }
    }

    private static string Names(YamlList schema) =>
        string.Join(", ", schema.OfType<YamlMap>().Select(field => ExportNodes.Text(field, "name")).Order(StringComparer.Ordinal));

    private static string Plain(string name) => name.Replace("_", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
}
