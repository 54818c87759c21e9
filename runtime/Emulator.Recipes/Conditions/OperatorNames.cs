namespace Emulator.Recipes.Conditions;

/// <summary>How operators are written in exports and in YAML, and what the editor calls them.</summary>
public static class OperatorNames
{
    private static readonly (ConditionOperator Operator, string Name, string Label)[] Table =
    [
        (ConditionOperator.EqualsTo, "equals_to", "equals"),
        (ConditionOperator.NotEqualsTo, "not_equals_to", "doesn't equal"),
        (ConditionOperator.Contains, "contains", "contains"),
        (ConditionOperator.NotContains, "not_contains", "doesn't contain"),
        (ConditionOperator.StartsWith, "starts_with", "starts with"),
        (ConditionOperator.NotStartsWith, "not_starts_with", "doesn't start with"),
        (ConditionOperator.EndsWith, "ends_with", "ends with"),
        (ConditionOperator.NotEndsWith, "not_ends_with", "doesn't end with"),
        (ConditionOperator.GreaterThan, "greater_than", "greater than"),
        (ConditionOperator.LessThan, "less_than", "less than"),
        (ConditionOperator.IsTrue, "is_true", "is true"),
        (ConditionOperator.IsNotTrue, "is_not_true", "is not true"),
        (ConditionOperator.Present, "present", "is present"),
        (ConditionOperator.Blank, "blank", "is not present"),
    ];

    private static readonly Dictionary<string, ConditionOperator> ByName =
        Table.ToDictionary(row => row.Name, row => row.Operator, StringComparer.Ordinal);

    // Words that generators of recipes write and the platform takes without a word and never matches (runtime-semantics 4.1).
    private static readonly Dictionary<string, string> Mistaken = new(StringComparer.Ordinal)
    {
        ["equals"] = "equals_to",
        ["eq"] = "equals_to",
        ["equal_to"] = "equals_to",
        ["not_equals"] = "not_equals_to",
        ["ne"] = "not_equals_to",
        ["gt"] = "greater_than",
        ["lt"] = "less_than",
        ["is_present"] = "present",
        ["not_present"] = "blank",
        ["is_blank"] = "blank",
    };

    public static IReadOnlyCollection<string> All => ByName.Keys;

    public static ConditionOperator? Find(string name) => ByName.TryGetValue(name, out var found) ? found : null;

    /// <summary>The operator that was meant by a word that is none, or null.</summary>
    public static string? Meant(string name) => Mistaken.GetValueOrDefault(name);

    public static string NameOf(ConditionOperator @operator) => Row(@operator).Name;

    public static string LabelOf(ConditionOperator @operator) => Row(@operator).Label;

    public static bool IsOneSided(ConditionOperator @operator) => @operator >= ConditionOperator.IsTrue;

    private static (ConditionOperator Operator, string Name, string Label) Row(ConditionOperator @operator) => Table[(int)@operator];
}
