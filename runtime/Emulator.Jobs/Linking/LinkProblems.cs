namespace Emulator.Jobs.Linking;

/// <summary>The codes of what can be wrong between a recipe, the connectors and the connections, each with its meaning.</summary>
public static class LinkProblems
{
    public const string UnknownProvider = "L001";
    public const string BrokenConnector = "L002";
    public const string UnknownAction = "L003";
    public const string UnknownTrigger = "L004";
    public const string NoConnection = "L005";
    public const string UnknownConnection = "L006";
    public const string OtherConnector = "L007";
    public const string SurplusOverride = "L008";
    public const string UnknownAlias = "L009";
    public const string LaterStep = "L010";
    public const string OtherProvider = "L011";
    public const string UnusedConnection = "L012";
    public const string UnknownJobFact = "L013";

    /// <summary>Code to meaning, for the docs.</summary>
    public static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [UnknownProvider] = "there is no connector of that name",
        [BrokenConnector] = "the connector itself cannot be loaded",
        [UnknownAction] = "the connector has no such action",
        [UnknownTrigger] = "the connector has no such trigger",
        [NoConnection] = "the connector needs a connection and the recipe names none",
        [UnknownConnection] = "the reference names no connection of the workspace",
        [OtherConnector] = "the connection belongs to another connector",
        [SurplusOverride] = "a connection is given for a reference that the recipe does not have",
        [UnknownAlias] = "a pill names a step that the recipe does not have",
        [LaterStep] = "a pill names a step that has not run by then",
        [OtherProvider] = "a pill's long form names another provider than its step",
        [UnusedConnection] = "the recipe names a connection for a provider that no step uses (warning)",
        [UnknownJobFact] = "a pill names a fact that jobs do not have; it is nil (warning)",
    };
}
