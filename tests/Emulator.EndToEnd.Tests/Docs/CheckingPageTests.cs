using Emulator.Recipes.Checking;

namespace Emulator.EndToEnd.Tests.Docs;

public sealed class CheckingPageTests
{
    // recipe-format 17.1 to 17.4.
    private static readonly string[] Vendor = """
        INVALID_JSON CODE_WRAPPED_IN_RECIPE MISSING_TOP_LEVEL_KEYS CODE_NOT_OBJECT CONFIG_INVALID STEP_MISSING_KEYWORD STEP_MISSING_NUMBER
        STEP_MISSING_UUID NUMBER_NOT_INTEGER UUID_TOO_LONG STEP_NUMBERING UUID_UNIQUE UUID_DESCRIPTIVE TRIGGER_NUMBER_ZERO FILENAME_MATCH
        CONFIG_NO_WORKATO CONFIG_PROVIDER_MATCH IF_NO_PROVIDER ELSE_NO_PROVIDER REPEAT_NO_PROVIDER WHILE_CONDITION_NO_PROVIDER CATCH_PROVIDER_NULL
        CATCH_HAS_AS CATCH_HAS_RETRY TRY_NO_AS NO_ELSIF ACTION_NAME_VALID ACTION_RULES RESPONSE_CODES_DEFINED DP_VALID_JSON DP_LHS_NO_FORMULA
        DP_INTERPOLATION_SINGLE DP_FORMULA_CONCAT DP_NO_OUTER_PARENS DP_NO_BODY_NATIVE DP_CATCH_PROVIDER EIS_MIRRORS_INPUT EIS_NESTED_MATCH
        EIS_NAME_MATCH EIS_NO_CONNECTOR_INTERNAL EIS_OUTPUT_MIRRORS_INPUT RETURN_RESPONSE_SCHEMA_PARITY RETURN_RESPONSE_SCHEMA_CONSISTENT
        RETURN_RESPONSE_SCHEMA_INPUT_MIRROR FORMULA_FORBIDDEN_PATTERN FORMULA_METHOD_INVALID UPDATE_VARS_RAW_FORM BODY_FORMULA_MODE
        BUTTON_PARAMS_FORMAT STOP_MISSING_REASON STOP_ERROR_IN_GENIE GENIE_SKILL_DESCRIPTION_EMPTY CATCH_LAST_IN_TRY ELSE_LAST_IN_IF
        REPEAT_HAS_WHILE_CONDITION WHILE_CONDITION_LAST_IN_REPEAT SUCCESS_BEFORE_CATCH TERMINAL_COVERAGE ALL_PATHS_RETURN CATCH_RETURNS_ALL_FIELDS
        RECIPE_CALL_ZIP_NAME IGM_BUILD_FAILED DP_LINE_RESOLVES DP_PROVIDER_MATCHES DP_STEP_REACHABLE DP_TRIGGER_PATH DP_PATH_RESOLVES CUSTOM_RULE_INVALID
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    [Test]
    public void Every_rule_of_the_vendors_lint_has_its_answer()
    {
        var answered = LintRules.All.SelectMany(rule => rule.VendorIds).Concat(LintRules.Elsewhere.Keys);

        Assert.That(Vendor.Except(answered), Is.Empty);
    }

    /// <summary>EMULATOR_GOLDEN=write writes the tables anew.</summary>
    [Test]
    public void The_tables_of_the_page_are_what_the_rules_say()
    {
        var path = Path.Combine(CommandsInDocsTests.Root(), "docs", "checking.md");
        var prose = File.ReadAllText(path).Split(CheckingPage.Begin)[0];
        if (Environment.GetEnvironmentVariable("EMULATOR_GOLDEN") == "write")
        {
            File.WriteAllText(path, prose + CheckingPage.Tables());
        }

        Assert.That(File.ReadAllText(path), Is.EqualTo(prose + CheckingPage.Tables()));
    }
}
