namespace Emulator.Cli.Demo;

/// <summary>What came back, line by line, and whether that is what the story says.</summary>
internal sealed record SceneOutcome(bool Behaved, IReadOnlyList<string> CameBack)
{
    public static SceneOutcome Of(bool behaved, params string[] cameBack) => new(behaved, cameBack);
}
