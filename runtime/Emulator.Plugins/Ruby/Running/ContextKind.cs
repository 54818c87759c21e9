namespace Emulator.Plugins.Ruby.Running;

/// <summary>What the self of a lambda knows (connector-sdk.md 0.5).</summary>
internal enum ContextKind
{
    /// <summary>The global helpers alone: no requests, no <c>call</c>, no <c>error</c>.</summary>
    Global,

    /// <summary>Requests, <c>call</c>, <c>error</c>.</summary>
    Operation,

    /// <summary>Besides <c>reinvoke_after</c> and <c>checkpoint!</c>.</summary>
    Action,
}
