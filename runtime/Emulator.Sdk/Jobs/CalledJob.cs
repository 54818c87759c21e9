using Emulator.Values;

namespace Emulator.Sdk.Jobs;

/// <summary>How the job of a recipe function ended.</summary>
/// <param name="Id">The job.</param>
/// <param name="Result">What it returned; null for none.</param>
/// <param name="Error">Why it failed; null unless it did.</param>
public sealed record CalledJob(string Id, Value Result, string? Error);
