namespace Emulator.Hosting.Doctor;

/// <summary>How a thing stands.</summary>
public enum FindingState
{
    Good,

    /// <summary>It works, and may surprise.</summary>
    Odd,

    /// <summary>Something will not work.</summary>
    Bad,
}
