namespace Emulator.Hosting.Doctor;

/// <summary>One thing that the doctor looked at.</summary>
/// <param name="What">The thing, in a word or two.</param>
/// <param name="State">How it stands.</param>
/// <param name="Words">What was found.</param>
/// <param name="Advice">What to do; null where nothing is to be done.</param>
public sealed record Finding(string What, FindingState State, string Words, string? Advice = null);
