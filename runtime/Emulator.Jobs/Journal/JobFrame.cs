namespace Emulator.Jobs.Journal;

/// <summary>A block of steps that is being walked.</summary>
/// <param name="Owner">The number of the step that the block belongs to; 0 is the recipe's own list of steps.</param>
/// <param name="Index">The next step of the block, counted from 0.</param>
/// <param name="Round">How often the block was begun again: the round of a loop, the attempt of watched steps.</param>
public sealed record JobFrame(int Owner, int Index, int Round = 0);
