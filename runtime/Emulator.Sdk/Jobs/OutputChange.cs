using Emulator.Values;

namespace Emulator.Sdk.Jobs;

/// <summary>
/// A change of what an earlier step put out: how variables and lists work, whose store is the declaring step's output
/// (recipe-format 15.2).
/// </summary>
/// <param name="Alias">The declaring step.</param>
/// <param name="Field">The member of its output.</param>
/// <param name="Kind">What happens to the member.</param>
/// <param name="Value">The new value; for lists, the items that come.</param>
public sealed record OutputChange(string Alias, string Field, OutputChangeKind Kind, Value Value);
