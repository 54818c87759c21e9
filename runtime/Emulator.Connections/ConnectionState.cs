namespace Emulator.Connections;

/// <summary>Whether a connection is known to work.</summary>
public enum ConnectionState
{
    /// <summary>Not connected yet, or changed since; it is used all the same when its secrets are at hand.</summary>
    NeverConnected,

    /// <summary>The last connect, test or renewal went well: the green light.</summary>
    Success,

    /// <summary>The last connect, test or renewal was refused.</summary>
    Failed,

    /// <summary>Its credentials were dropped on purpose; no step may use it.</summary>
    Disconnected,

    /// <summary>What is stored of it cannot be read; never stored itself.</summary>
    Damaged,
}
