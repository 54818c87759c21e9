using Emulator.Jobs.Journal;

namespace Emulator.Jobs.Blocks;

/// <summary>A failure that somebody watches for.</summary>
/// <param name="Next">The handler's first step, or the first watched step for another attempt.</param>
/// <param name="Delay">How long to wait before that.</param>
/// <param name="Retried">The number of the block that runs again; null when the handler runs.</param>
internal sealed record CaughtError(JobPosition Next, TimeSpan Delay, int? Retried);
