using Emulator.Values;

namespace Emulator.Hosting.Replay;

/// <summary>One thing that is not as it was.</summary>
/// <param name="Path">Where: <c>status</c>, <c>error</c>, or a path such as <c>input.data.name</c>.</param>
/// <param name="Before">As stored; null where there was nothing.</param>
/// <param name="After">As it is now.</param>
public sealed record ReplayDifference(string Path, Value Before, Value After);
