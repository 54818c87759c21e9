namespace Emulator.Recipes;

/// <summary>
/// The codes of problems found while reading recipes, each with its meaning; the docs list this table.
/// </summary>
public static class RecipeProblems
{
    public const string NotAMap = "R001";
    public const string UnknownKey = "R002";
    public const string MissingName = "R003";
    public const string MissingTrigger = "R004";
    public const string MissingSteps = "R005";
    public const string WrongType = "R006";
    public const string MissingProvider = "R007";
    public const string MissingOperation = "R008";
    public const string DuplicateAlias = "R009";
    public const string Alias = "R010";
    public const string ReservedAlias = "R011";
    public const string UnknownStep = "R012";
    public const string SkippedTrigger = "R014";
    public const string NoReference = "R015";
    public const string UnknownOperator = "R017";
    public const string MissingPart = "R018";
    public const string TooManyColumns = "R019";
    public const string NoCode = "R020";
    public const string UnknownKeyword = "R021";
    public const string Stray = "R022";

    public static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [NotAMap] = "the file does not hold a recipe's keys",
        [UnknownKey] = "a key that recipes do not have",
        [MissingName] = "the recipe has no name",
        [MissingTrigger] = "the recipe has no trigger",
        [MissingSteps] = "the recipe has no steps",
        [WrongType] = "a value of the wrong type",
        [MissingProvider] = "a trigger or action without provider",
        [MissingOperation] = "a trigger or action without name",
        [DuplicateAlias] = "an alias that an earlier step has already",
        [Alias] = "an alias with other signs than letters, digits, _ and -, or longer than 48",
        [ReservedAlias] = "the alias data, which begins the long form of a pill",
        [UnknownStep] = "a step of no known kind",
        [SkippedTrigger] = "a trigger that is to be skipped",
        [NoReference] = "a provider whose connection reference is empty",
        [UnknownOperator] = "a row of a condition without operator, or with one that does not exist",
        [MissingPart] = "a block without the part that closes it: a repeat without while, a try without catch",
        [TooManyColumns] = "more job report columns than the platform takes (warning)",
        [NoCode] = "a JSON file that is no exported recipe",
        [UnknownKeyword] = "a step of an export with a keyword that does not exist",
        [Stray] = "a part of a block that stands outside of it (warning)",
    };
}
