namespace Emulator.Ruby.Library.Enumerators;

/// <summary>Leaves the block that hands elements out: nobody wants a further one.</summary>
/// <param name="walk">Tells one walk from another that goes on within it.</param>
internal sealed class EndOfWalk(object walk) : Exception
{
    public object Walk { get; } = walk;
}
