namespace Emulator.Hosting.Checking.Coverage;

/// <summary>How a construct or an operation is served here.</summary>
public enum CoverageState
{
    /// <summary>As on the platform, or as nearly as docs/differences.md says.</summary>
    Emulated,

    /// <summary>By a connector that asks its service: it needs a connection, or a stub.</summary>
    Connected,

    /// <summary>By nothing: a job needs a stub for it.</summary>
    Stub,

    /// <summary>Not, and no stub helps: the recipe does not run.</summary>
    Refused,
}
