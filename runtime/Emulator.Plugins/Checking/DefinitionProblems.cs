namespace Emulator.Plugins.Checking;

/// <summary>The codes of what the platform would refuse or ignore in a connector, each with its meaning.</summary>
public static class DefinitionProblems
{
    public const string UnknownKey = "P301";
    public const string DoubleKey = "P302";
    public const string TooManyParameters = "P303";
    public const string UnknownMethod = "P304";
    public const string UnknownDefinition = "P305";
    public const string UnknownPickList = "P306";
    public const string UnknownType = "P307";
    public const string BrokenField = "P308";
    public const string UnknownConverter = "P309";
    public const string OpenSecret = "P310";
    public const string NeverMatches = "P311";
    public const string NeverSent = "P312";
    public const string MissingLambda = "P313";
    public const string NoEffect = "P314";
    public const string WrongValue = "P315";
    public const string UnknownFunction = "P316";

    public static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [UnknownKey] = "a key that means nothing there; the platform ignores it",
        [DoubleKey] = "a key that stands twice in one place; the last one counts",
        [TooManyParameters] = "a lambda that wants more arguments than it is called with",
        [UnknownMethod] = "call names a method that the connector does not have",
        [UnknownDefinition] = "an object definition that the connector does not have",
        [UnknownPickList] = "a field names a pick list that the connector does not have",
        [UnknownType] = "a field's type or control type that is none; it counts as text",
        [BrokenField] = "a field that cannot be: no name, or a toggle that is not complete",
        [UnknownConverter] = "a converter that is neither built in nor one of the connector's methods",
        [OpenSecret] = "a connection field that looks like a secret and is shown while it is typed",
        [NeverMatches] = "an entry of refresh_on, detect_on or retry_on_response that can never match",
        [NeverSent] = "a request that is built and never used, so it is never sent",
        [MissingLambda] = "an action without execute, or a trigger without poll or webhook_notification",
        [NoEffect] = "something that has no effect as the rest stands",
        [WrongValue] = "a key that must hold a lambda, a list or an object and holds something else",
        [UnknownFunction] = "a function of workato that does not exist",
    };
}
