namespace Emulator.Testing;

/// <summary>The codes of mistakes in test cases and fixtures, each with its meaning; the docs list this table.</summary>
public static class TestProblems
{
    public const string NotAMap = "T001";
    public const string UnknownKey = "T002";
    public const string WrongType = "T003";
    public const string NoTarget = "T004";
    public const string NoSuchFile = "T005";
    public const string UnknownStep = "T006";
    public const string UnknownMatcher = "T007";
    public const string WrongMatcher = "T008";
    public const string NameTwice = "T009";
    public const string WrongTime = "T010";
    public const string WrongRows = "T011";
    public const string IncludesItself = "T012";
    public const string NoCase = "T013";
    public const string WrongStub = "T014";
    public const string WrongExchange = "T015";
    public const string UnknownServer = "T016";
    public const string UnknownFact = "T017";
    public const string NoLambda = "T018";
    public const string NoSuchCase = "T019";

    public static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [NotAMap] = "the file does not hold a test's keys",
        [UnknownKey] = "a key that tests do not have",
        [WrongType] = "a value of the wrong type",
        [NoTarget] = "the test names neither a recipe nor a connector, or both",
        [NoSuchFile] = "a file that the test names does not exist or cannot be read",
        [UnknownStep] = "a stub or an expectation names a step that the recipe does not have",
        [UnknownMatcher] = "a matcher that does not exist, or one beside keys of data",
        [WrongMatcher] = "a matcher whose operand does not fit",
        [NameTwice] = "two cases of one file have the same name",
        [WrongTime] = "a text that is no time",
        [WrongRows] = "rows that are no table",
        [IncludesItself] = "a fixture that includes itself",
        [NoCase] = "a list of cases without a case",
        [WrongStub] = "a stub that says nothing, or several things at once",
        [WrongExchange] = "an HTTP answer without request or response",
        [UnknownServer] = "a server that this program does not have",
        [UnknownFact] = "an expectation about something that jobs do not have",
        [NoLambda] = "a connector test that does not say which lambda is called",
        [NoSuchCase] = "a case that went from its file while the tests ran",
    };
}
