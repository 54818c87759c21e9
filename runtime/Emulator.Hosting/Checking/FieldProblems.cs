namespace Emulator.Hosting.Checking;

/// <summary>The codes of what does not fit between a step's input and its connector's fields, and between recipes.</summary>
public static class FieldProblems
{
    public const string UnknownField = "S001";
    public const string MissingField = "S002";
    public const string WrongType = "S003";
    public const string NoOption = "S004";
    public const string SameName = "S010";
    public const string UnknownRecipe = "S011";
    public const string UnknownParameter = "S012";
    public const string MissingParameter = "S013";
    public const string UnknownAsset = "S014";
    public const string UnknownProperty = "S015";

    public static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [UnknownField] = "the step's connector has no such input field; it is dropped (warning)",
        [MissingField] = "a required input field has neither a value nor a pill",
        [WrongType] = "a value that its field's type cannot read (warning)",
        [NoOption] = "a value that is none of its field's options (warning)",
        [SameName] = "two recipes have the same name (warning)",
        [UnknownRecipe] = "a call names a recipe that the workspace does not have (warning)",
        [UnknownParameter] = "a call gives a parameter that the called recipe does not declare (warning)",
        [MissingParameter] = "a call leaves out a parameter that the called recipe requires (warning)",
        [UnknownAsset] = "a step names a lookup table, a data table or a message template that the workspace does not have (warning)",
        [UnknownProperty] = "a pill names a property that the workspace does not have (warning)",
    };
}
