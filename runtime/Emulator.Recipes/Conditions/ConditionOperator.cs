namespace Emulator.Recipes.Conditions;

/// <summary>The fourteen operators of runtime-semantics 4.1; there is no other, and no greater-or-equal.</summary>
public enum ConditionOperator
{
    EqualsTo,
    NotEqualsTo,
    Contains,
    NotContains,
    StartsWith,
    NotStartsWith,
    EndsWith,
    NotEndsWith,
    GreaterThan,
    LessThan,
    IsTrue,
    IsNotTrue,
    Present,
    Blank,
}
