using Emulator.Jobs.Journal;

namespace Emulator.Cli.Output;

/// <summary>
/// The service's own words, for a failure whose message is a status line and no more: a refusal that a connector does
/// not explain (SDK reference 3.6: the body is no part of the message).
/// </summary>
internal static class AnswerLine
{
    private const int Longest = 300;
    private const int LongestStatusLine = 40;

    /// <summary>One line, cut where it is long; null where the message says it all or nothing was answered.</summary>
    public static string? Of(Failure failure)
    {
        if (failure is not { Status: { } status, InnerMessage: { } body }
            || failure.Message.Length > LongestStatusLine
            || !failure.Message.StartsWith($"{status} ", StringComparison.Ordinal))
        {
            return null;
        }

        var line = string.Join(' ', body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length switch
        {
            0 => null,
            > Longest => $"{line[..Longest]}…",
            _ => line,
        };
    }
}
