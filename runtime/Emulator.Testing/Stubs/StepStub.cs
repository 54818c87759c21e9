using Emulator.Values.Problems;

namespace Emulator.Testing.Stubs;

/// <summary>The answers of one step, in the order in which they are used up.</summary>
/// <param name="As">The step's alias.</param>
/// <param name="Place">Where the stub stands.</param>
/// <param name="Replies">At least one.</param>
internal sealed record StepStub(string As, SourcePlace Place, IReadOnlyList<StubReply> Replies)
{
    /// <summary>What answers a call, counted from 0; null when all answers are used up.</summary>
    public StubReply? At(int call)
    {
        foreach (var reply in Replies)
        {
            if (reply.Times is not { } times || call < times)
            {
                return reply;
            }

            call -= times;
        }

        return null;
    }
}
