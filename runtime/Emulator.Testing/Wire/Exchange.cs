using Emulator.Testing.Matching;
using Emulator.Values.Problems;

namespace Emulator.Testing.Wire;

/// <summary>An HTTP exchange of a test: which request it is, and what is answered.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Request">What the request must be, as the record of <see cref="SentRequest"/>.</param>
/// <param name="Replies">At least one, in the order in which they are used up.</param>
internal sealed record Exchange(SourcePlace Place, Matcher Request, IReadOnlyList<WireReply> Replies)
{
    /// <summary>What answers a request, counted from 0; null when all answers are used up.</summary>
    public WireReply? At(int request)
    {
        foreach (var reply in Replies)
        {
            if (reply.Times is not { } times || request < times)
            {
                return reply;
            }

            request -= times;
        }

        return null;
    }
}
