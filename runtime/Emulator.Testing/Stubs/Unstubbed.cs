namespace Emulator.Testing.Stubs;

/// <summary>What becomes of a step that would leave the machine and has no stub.</summary>
internal enum Unstubbed
{
    /// <summary>It fails, and the test with it.</summary>
    Refuse,

    /// <summary>It puts out what its output fields say.</summary>
    MakeUp,

    /// <summary>It calls its connector; requests without an answer of the test go out.</summary>
    Run,
}
