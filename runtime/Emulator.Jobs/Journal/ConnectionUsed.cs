using Emulator.Values;

namespace Emulator.Jobs.Journal;

/// <summary>The connection that a step opened when it began (runtime-semantics.md 6.5).</summary>
/// <param name="Name">The connection's name.</param>
/// <param name="Authentication">The key of the authorization option, or null where there is no choice.</param>
/// <param name="Version">The connection's version at that moment.</param>
public sealed record ConnectionUsed(string Name, string? Authentication, int Version)
{
    public Value ToValue() => RecordValue.Of(("name", Name), ("authentication", Authentication), ("version", Version));

    public static ConnectionUsed? From(Value value) =>
        value.IsNull
            ? null
            : new ConnectionUsed(
                JournalValue.Text(value["name"])!,
                JournalValue.Text(value["authentication"]),
                JournalValue.Integer(value["version"]) ?? 0);
}
