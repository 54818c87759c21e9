namespace Emulator.Sdk.MultiStep;

/// <summary>How often and how soon an action is called again when it asks for it (connector-sdk.md 4.3).</summary>
/// <param name="Most">The most times for one action.</param>
/// <param name="Wait">How long to wait whatever the action says; null: as long as it says.</param>
public sealed record ReinvocationRule(int Most, TimeSpan? Wait = null)
{
    /// <summary>Outside a job, as in the vendor's tool: 5 times.</summary>
    public static ReinvocationRule ByHand { get; } = new(5);

    /// <summary>In a job, as on the platform: 100 times.</summary>
    public static ReinvocationRule InJob { get; } = new(100);
}
