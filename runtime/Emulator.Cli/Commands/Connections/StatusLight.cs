using Emulator.Cli.Output;
using Emulator.Connections;
using Emulator.Values;

namespace Emulator.Cli.Commands.Connections;

/// <summary>A connection's status as people see it: a green or red light, since when, and why.</summary>
internal static class StatusLight
{
    public static string Word(ConnectionState state) => state switch
    {
        ConnectionState.Success => "connected",
        ConnectionState.Failed => "failed",
        ConnectionState.Disconnected => "disconnected",
        ConnectionState.Damaged => "damaged",
        _ => "not connected yet",
    };

    public static Toned Show(ConnectionState state) => state switch
    {
        ConnectionState.Success => new Toned("● connected", Tone.Good),
        ConnectionState.Failed => new Toned("● failed", Tone.Bad),
        ConnectionState.Damaged => new Toned("● damaged", Tone.Bad),
        ConnectionState.Disconnected => new Toned("○ disconnected", Tone.Warn),
        _ => new Toned("○ not connected yet", Tone.Dim),
    };

    public static string Show(ConnectionStatus status, Paint paint)
    {
        var light = paint.Apply(Show(status.State));
        return status.At is { } at ? $"{light} {paint.Dim($"since {Clock.Show(at)}")}" : light;
    }

    public static RecordValue AsValue(ConnectionStatus status) => RecordValue.Of(
        ("state", Word(status.State)),
        ("at", status.At is { } at ? new TimeValue(at) : Value.Null),
        ("reason", status.Reason),
        ("identity", status.Identity));
}
