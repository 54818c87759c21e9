namespace Emulator.Sdk.Jobs;

/// <summary>What an <see cref="OutputChange"/> does to its member.</summary>
public enum OutputChangeKind
{
    /// <summary>The member gets the value.</summary>
    Set,

    /// <summary>The items go to the end of the member's list.</summary>
    Append,

    /// <summary>The items go before the first of the member's list.</summary>
    Prepend,
}
