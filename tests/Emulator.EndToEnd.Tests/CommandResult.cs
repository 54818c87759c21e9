using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.EndToEnd.Tests;

/// <summary>What a command left behind: exit code and both streams.</summary>
internal sealed record CommandResult(int ExitCode, string Out, string Error)
{
    public string Everything => Out + Error;

    /// <summary>The machine form's lines.</summary>
    public IReadOnlyList<Value> Documents =>
        [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => PlainJson.Read(line))];
}
