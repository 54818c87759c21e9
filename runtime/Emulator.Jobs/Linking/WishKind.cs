namespace Emulator.Jobs.Linking;

/// <summary>What the formulas of a recipe take a pill for, where that shows in what they do with it.</summary>
internal enum WishKind
{
    /// <summary>Nothing shows.</summary>
    Any,

    Number,

    Truth,

    Time,

    List,

    /// <summary>It only has to be there as a list, whatever its items are.</summary>
    Walked,
}
