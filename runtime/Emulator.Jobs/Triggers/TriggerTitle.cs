using Emulator.Jobs.Linking;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Jobs.Triggers;

/// <summary>The line by which a person knows a job: <c>Salesforce: new asset: Asset Name=Pump</c> (runtime-semantics.md 1.3).</summary>
internal static class TriggerTitle
{
    // Ours: the platform does not say which fields are key, nor how long a title may be.
    private const int FieldsShown = 2;
    private const int LongestValue = 80;

    public static string Of(LinkedRecipe recipe, RecordValue data, IReadOnlyList<Field> fields)
    {
        var labels = fields.DistinctBy(field => field.Name).ToDictionary(field => field.Name, field => field.Label);
        var order = fields.Select(field => field.Name).Concat(data.Keys).Distinct();
        var shown = order
            .Where(name => Shown(data[name]).Length > 0)
            .Take(FieldsShown)
            .Select(name => $"{labels.GetValueOrDefault(name, name)}={Shown(data[name])}");
        var trigger = recipe.Trigger;
        var head = $"{trigger.Connector?.Title ?? trigger.Step.Provider}: {LowerFirst(trigger.Trigger?.Title ?? trigger.Step.Name)}";
        var tail = string.Join(", ", shown);
        return tail.Length == 0 ? head : $"{head}: {tail}";
    }

    private static string Shown(Value value)
    {
        var text = value switch
        {
            TextValue plain => plain.Text,
            IntegerValue or NumberValue or BooleanValue => value.ToString(),
            _ => string.Empty,
        };
        return text.Length <= LongestValue ? text : string.Concat(text.AsSpan(0, LongestValue - 1), "…");
    }

    private static string LowerFirst(string title) =>
        title.Length > 1 && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}
