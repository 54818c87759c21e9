using Emulator.Recipes.Conditions;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking.Texts;

/// <summary>Conditions whose operator does not fit what it compares (runtime-semantics 4.2, 4.3).</summary>
internal static class ConditionCheck
{
    private static readonly LintRule LeftFormula = new(
        "V115", ProblemSeverity.Info, "the left side of a condition is a formula; the product runs it", "DP_LHS_NO_FORMULA");

    private static readonly LintRule AlwaysFails = new(
        "K010", ProblemSeverity.Warning, "a comparison that always fails: greater or less than nothing, starts with a number");

    private static readonly LintRule AlwaysSame = new("K011", ProblemSeverity.Warning, "a condition whose outcome does not depend on the job");

    private static readonly LintRule LeadingZero = new(
        "K012", ProblemSeverity.Info, "a comparison with a number that begins with 0; the platform may read it as octal");

    private static readonly LintRule WrongType = new("K013", ProblemSeverity.Warning, "an operator that does not fit the field's type");

    private static readonly LintRule NoRows = new("K014", ProblemSeverity.Info, "a condition without rows");

    public static IReadOnlyList<LintRule> Rules { get; } = [LeftFormula, AlwaysFails, AlwaysSame, LeadingZero, WrongType, NoRows];

    public static void Check(LintedRecipe recipe, Findings findings)
    {
        foreach (var (step, condition) in recipe.Conditions)
        {
            if (condition.Parts.Count == 0 && step is not WhileStep)
            {
                findings.Add(NoRows, condition.Place, $"This condition has no rows, so it {(condition.IsAny ? "never" : "always")} holds");
            }

            Rows(condition).ToList().ForEach(row => Check(recipe, row, findings));
        }
    }

    private static IEnumerable<Comparison> Rows(Condition condition) =>
        condition.Parts.SelectMany(part => part is Condition inner ? Rows(inner) : [(Comparison)part]);

    private static void Check(LintedRecipe recipe, Comparison row, Findings findings)
    {
        if (row.Left is InputText text && text.Template.Source.StartsWith('='))
        {
            findings.Add(LeftFormula, text.Place, "The left side is a formula");
        }

        var label = OperatorNames.LabelOf(row.Operator);
        if (Failure(row) is { } failure)
        {
            findings.Add(AlwaysFails, row.Place, $"\"{label}\" always fails here: {failure}", "compare with a value, or ask for \"is present\"");
        }
        else if (IsFixed(row.Left) && (row.Right is null || IsFixed(row.Right)))
        {
            findings.Add(AlwaysSame, row.Place, "Neither side of this row depends on the job", "a pill stands in \"#{…}\"");
        }

        if (row.Right is InputConstant { Value: TextValue { Text: ['0', >= '0' and <= '9', ..] number } } && number.All(char.IsAsciiDigit))
        {
            findings.Add(LeadingZero, row.Right.Place, $"The platform may read {number} as an octal number");
        }

        if (FieldTypes.Of(recipe, row.Left) is { } type && !Fits(row, type))
        {
            findings.Add(WrongType, row.Place, $"\"{label}\" does not fit {row.Left.Pills.First()}, whose type is {type}", Fitting(type));
        }
    }

    private static string? Failure(Comparison row) => (row.Operator, row.Right) switch
    {
        (ConditionOperator.GreaterThan or ConditionOperator.LessThan, InputConstant { Value: NullValue or TextValue { Text: "" } }) => "there is nothing to compare with",
        (ConditionOperator.GreaterThan or ConditionOperator.LessThan, InputConstant { Value: BooleanValue }) => "true and false have no order",
        (ConditionOperator.StartsWith or ConditionOperator.EndsWith or ConditionOperator.NotStartsWith or ConditionOperator.NotEndsWith, InputConstant { Value: IntegerValue or NumberValue })
            when row.Left is InputConstant { Value: IntegerValue or NumberValue } => "a number starts and ends with nothing",
        _ => null,
    };

    private static bool IsFixed(InputNode side) => side is InputConstant || (side is InputText text && text.Template.IsConstant);

    private static bool Fits(Comparison row, string type) => row.Operator switch
    {
        ConditionOperator.GreaterThan or ConditionOperator.LessThan => type is not ("boolean" or "array" or "object"),
        ConditionOperator.IsTrue or ConditionOperator.IsNotTrue => type is not ("array" or "object" or "date" or "date_time"),
        ConditionOperator.StartsWith or ConditionOperator.NotStartsWith or ConditionOperator.EndsWith or ConditionOperator.NotEndsWith =>
            type is not ("boolean" or "array" or "object"),
        ConditionOperator.Contains or ConditionOperator.NotContains => type is not ("boolean" or "number" or "integer" or "date" or "date_time"),
        _ => true,
    };

    private static string Fitting(string type) => type switch
    {
        "array" => "a list fits contains, is present, is not present",
        "object" => "a record fits is present, is not present",
        "boolean" => "true or false fits is true, is not true, equals",
        _ => "numbers and times fit equals, greater than, less than",
    };
}
