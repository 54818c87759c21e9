namespace Emulator.Cli.Demo;

/// <summary>One scene of the story: what is done, what a person would click for it, and whether it went as told.</summary>
internal abstract class Scene
{
    public abstract string Title { get; }

    /// <summary>What the demo does, with the commands a person would type.</summary>
    public abstract string Does { get; }

    /// <summary>What a user of the platform, or of TrackVia, would click.</summary>
    public abstract string Clicks { get; }

    public abstract Task<SceneOutcome> PlayAsync(Stage stage, CancellationToken cancellation);
}
