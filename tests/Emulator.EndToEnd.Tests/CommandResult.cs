using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.EndToEnd.Tests;

/// <summary>What a command left behind: exit code and both streams.</summary>
internal sealed record CommandResult(int ExitCode, string Out, string Error)
{
    public string Everything => Out + Error;

    /// <summary>The machine form's lines.</summary>
    public IReadOnlyList<RecordValue> Documents =>
    [
        .. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (RecordValue)PlainJson.Read(line)),
    ];

    public RecordValue Document => Documents.Single();

    /// <summary>The command's own words are the best explanation of an exit code that was not expected.</summary>
    public CommandResult Exits(int code)
    {
        Assert.That(ExitCode, Is.EqualTo(code), Everything);
        return this;
    }
}
