namespace Emulator.Connectors.Utility;

/// <summary>The codes of what the platform's own connectors do and ours do not; a step that says one can be stubbed.</summary>
public static class UtilityProblems
{
    public const string Python = "N001";
    public const string Person = "N002";
    public const string PlatformOnly = "N003";
    public const string Model = "N004";

    /// <summary>Code to meaning, for the docs.</summary>
    public static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [Python] = "Python snippets do not run here: stub the step",
        [Person] = "the step waits for a person, or works in a workflow app: stub the step",
        [PlatformOnly] = "the step asks the platform about itself: stub the step",
        [Model] = "the step asks an agent or a decision model: stub the step",
    };
}
