using Emulator.Values;

namespace Emulator.Sdk.Requests;

/// <summary>What several requests at once came to.</summary>
/// <param name="AllOk">True when none failed.</param>
/// <param name="Results">The responses in the order of the requests; null for one that failed.</param>
/// <param name="Errors">Why, in the same order; null for one that did not fail.</param>
public sealed record ParallelAnswers(bool AllOk, IReadOnlyList<Value> Results, IReadOnlyList<string?> Errors);
