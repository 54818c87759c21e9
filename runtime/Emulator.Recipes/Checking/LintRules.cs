using Emulator.Recipes.Checking.Export;
using Emulator.Recipes.Checking.Flow;
using Emulator.Recipes.Checking.Texts;

namespace Emulator.Recipes.Checking;

/// <summary>Every rule there is; each stands in full beside the check that asks for it.</summary>
public static class LintRules
{
    /// <summary>Sorted by code.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        .. new[]
        {
            EnvelopeCheck.Rules, IdentityCheck.Rules, NumberCheck.Rules, ConfigCheck.Rules, ControlStepCheck.Rules, LayoutCheck.Rules,
            DynamicSchemaCheck.Rules, TextStyleCheck.Rules, PillPathCheck.Rules, PillScopeCheck.Rules, MappingCheck.Rules,
            ConditionCheck.Rules, VariableCheck.Rules, OperationCheck.Rules, StopCheck.Rules, RetryCheck.Rules, UnreachableCheck.Rules,
            AnswerCheck.Rules, AnswerFieldsCheck.Rules,
        }.SelectMany(rules => rules).OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    public static IReadOnlyDictionary<string, string> Meanings { get; } = All.ToDictionary(rule => rule.Code, rule => rule.Meaning);

    /// <summary>Rules of the vendor's lint that readers and linkers tell already, by the vendor's name.</summary>
    public static IReadOnlyDictionary<string, string> Elsewhere { get; } = new Dictionary<string, string>
    {
        ["INVALID_JSON"] = "Y001",
        ["STEP_MISSING_KEYWORD"] = "R021",
        ["ACTION_NAME_VALID"] = "L003, L004",
        ["ACTION_RULES"] = "L003, S001 to S004: the fields of the connector at hand",
        ["DP_VALID_JSON"] = "F006, F007",
        ["FORMULA_METHOD_INVALID"] = "F015",
        ["REPEAT_HAS_WHILE_CONDITION"] = "R018",
        ["DP_LINE_RESOLVES"] = "L009; L010 for a step that comes later",
        ["DP_PROVIDER_MATCHES"] = "L011",
        ["IGM_BUILD_FAILED"] = "any error: the recipe is checked as far as it can be read",
        ["CUSTOM_RULE_INVALID"] = "nothing: there are no rules of a user's own",
        ["____source at most one pill"] = "K004",
        ["foreach needs source"] = "K004",
        ["job report ≤ 10 columns"] = "R019",
        ["pill must have pill_type"] = "F007, F008",
        ["every non-built-in provider has a config entry"] = "V107, L005",
    };
}
