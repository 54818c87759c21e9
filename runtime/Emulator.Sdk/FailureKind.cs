namespace Emulator.Sdk;

/// <summary>What kind of thing went wrong (runtime-semantics.md 7.2).</summary>
public enum FailureKind
{
    /// <summary>The connector's own <c>error("…")</c>.</summary>
    Connector,

    /// <summary>The service answered with a status that is no success.</summary>
    Http,

    /// <summary>No answer in time.</summary>
    Timeout,

    /// <summary>The service cannot be reached at all.</summary>
    Unreachable,

    /// <summary>The answer is not in the format that was expected.</summary>
    Format,

    /// <summary>The step's input is wrong: a required field is missing, a value cannot be converted.</summary>
    Input,

    /// <summary>A formula failed on its data.</summary>
    Formula,

    /// <summary>The connection cannot be used: unknown, disconnected, credentials refused while renewing.</summary>
    Connection,

    /// <summary>The plugin's code broke a limit or failed in itself.</summary>
    Plugin,
}
