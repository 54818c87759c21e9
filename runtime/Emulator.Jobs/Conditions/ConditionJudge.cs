using Emulator.Formulas;
using Emulator.Jobs.Steps;
using Emulator.Recipes.Conditions;
using Emulator.Values;

namespace Emulator.Jobs.Conditions;

/// <summary>Says whether a condition holds (runtime-semantics.md 4).</summary>
internal static class ConditionJudge
{
    /// <summary>
    /// Rows are asked from the first on and no further than needed: <c>present</c> before <c>greater_than</c> protects it.
    /// </summary>
    /// <exception cref="StepException">A row compares what cannot be compared.</exception>
    /// <exception cref="FormulaException">A side is a formula that cannot be calculated.</exception>
    public static bool Holds(ConditionNode node, PillSource pills)
    {
        if (node is Comparison row)
        {
            return Holds(row, pills);
        }

        var condition = (Condition)node;
        foreach (var part in condition.Parts)
        {
            if (Holds(part, pills) == condition.IsAny)
            {
                return condition.IsAny;
            }
        }

        return !condition.IsAny;
    }

    private static bool Holds(Comparison row, PillSource pills)
    {
        var left = row.Left.EvaluateField(pills).Value;
        var right = row.Right?.EvaluateField(pills).Value ?? Value.Null;
        return row.Operator switch
        {
            ConditionOperator.EqualsTo => Equality.Of(left, right),
            ConditionOperator.NotEqualsTo => !Equality.Of(left, right),
            ConditionOperator.Contains => Containment.Of(left, right),
            ConditionOperator.NotContains => left is not (NullValue or IntegerValue or NumberValue) && !Containment.Of(left, right),
            ConditionOperator.StartsWith => TextEnds.Starts(left, right, row),
            ConditionOperator.NotStartsWith => !left.IsNull && !TextEnds.Starts(left, right, row),
            ConditionOperator.EndsWith => TextEnds.Ends(left, right, row),
            ConditionOperator.NotEndsWith => !left.IsNull && !TextEnds.Ends(left, right, row),
            ConditionOperator.GreaterThan => Ordering.Compare(left, right, row) > 0,
            ConditionOperator.LessThan => Ordering.Compare(left, right, row) < 0,
            ConditionOperator.IsTrue => left is BooleanValue { Truth: true },
            ConditionOperator.IsNotTrue => left is not BooleanValue { Truth: true },
            ConditionOperator.Present => !left.IsBlank,
            _ => left.IsBlank,
        };
    }
}
