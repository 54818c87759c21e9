namespace Emulator.Plugins.JavaScript;

/// <summary>The problems that a plugin can have: the stable code and what it means.</summary>
public static class PluginProblems
{
    public const string Unreadable = "P001";
    public const string Syntax = "P002";
    public const string NoConnector = "P003";
    public const string Evaluation = "P004";
    public const string WrongType = "P005";
    public const string NoFunction = "P006";
    public const string NoExecute = "P007";
    public const string NoEvents = "P008";
    public const string BrokenField = "P009";
    public const string NoOptions = "P010";
    public const string BrokenMatcher = "P011";
    public const string DoubleName = "P012";

    /// <summary>Code to meaning, in the order of the codes.</summary>
    public static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [Unreadable] = "the file cannot be read, is no UTF-8 text or is too large",
        [Syntax] = "the file is no valid ECMAScript module",
        [NoConnector] = "the module has no default export that is an object",
        [Evaluation] = "the module's own code failed while it was loaded",
        [WrongType] = "a key of the definition holds something of the wrong type",
        [NoFunction] = "a key of the definition must hold a function",
        [NoExecute] = "an action without execute",
        [NoEvents] = "a trigger with neither poll nor webhook_notification, or with half of a webhook",
        [BrokenField] = "a field list that cannot be read",
        [NoOptions] = "multi authorization without options",
        [BrokenMatcher] = "refresh_on, detect_on or retry_on_response holds something that cannot match",
        [DoubleName] = "two plugins have the same name; the first one found is used",
    };
}
