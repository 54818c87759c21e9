namespace Emulator.Sdk.Display;

/// <summary>Help beside an operation in the editor.</summary>
/// <param name="Body">The text; HTML is allowed.</param>
/// <param name="LearnMoreUrl">Where the link goes; null for no link.</param>
/// <param name="LearnMoreText">What the link says; null for the editor's own words.</param>
public sealed record HelpText(string Body, string? LearnMoreUrl = null, string? LearnMoreText = null);
