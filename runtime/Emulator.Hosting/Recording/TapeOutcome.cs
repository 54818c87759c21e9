namespace Emulator.Hosting.Recording;

/// <summary>What came of recording or replaying.</summary>
/// <param name="IsGood">False when a request did not match the recording.</param>
/// <param name="Lines">The account, for a person.</param>
public sealed record TapeOutcome(bool IsGood, IReadOnlyList<string> Lines)
{
    public static readonly TapeOutcome Nothing = new(true, []);
}
