namespace Emulator.Ruby.Running;

/// <summary>What one evaluation may use; passing one is a <see cref="LimitException"/> that names it.</summary>
/// <param name="Time">Wall time of one evaluation.</param>
/// <param name="Steps">Calls and loop turns.</param>
/// <param name="Depth">Calls within calls.</param>
/// <param name="TextLength">UTF-16 units or bytes of one string.</param>
/// <param name="ListLength">Elements of one list or hash.</param>
/// <param name="Memory">Bytes that the values of the evaluation hold together: many texts and lists, each of which may be large, in lists and hashes.</param>
/// <param name="MatchTime">One regexp match.</param>
public sealed record RubyLimits(
    TimeSpan Time,
    long Steps,
    int Depth,
    int TextLength,
    int ListLength,
    long Memory,
    TimeSpan MatchTime)
{
    public static readonly RubyLimits Formula = new(
        TimeSpan.FromSeconds(10), 10_000_000, 200, 50_000_000, 5_000_000, 512 << 20, TimeSpan.FromSeconds(1));
}
