namespace Emulator.Jobs.Journal;

/// <summary>A block of steps that is being walked.</summary>
/// <param name="Owner">The number of the step that the block belongs to; 0 is the recipe's own list of steps.</param>
/// <param name="Index">The next step of the block, counted from 0.</param>
public sealed record JobFrame(int Owner, int Index);
