using System.CommandLine;

namespace Emulator.Cli.Commands;

/// <summary>The options of every command whose requests can be recorded, or served from a recording.</summary>
internal static class TapeOptions
{
    public static readonly Option<string?> Record = new("--record")
    {
        Description = "Keep every HTTP exchange in this file, without secrets; it is replaced as a whole at the end.",
        HelpName = "FILE",
    };

    public static readonly Option<string?> Replay = new("--replay")
    {
        Description = "Answer every request from this recording instead of the network: one of --record, or of the vcr gem.",
        HelpName = "FILE",
    };

    public static void AddTo(Command command)
    {
        command.Options.Add(Record);
        command.Options.Add(Replay);
    }

    /// <summary>The file of the option, absolute; null where the command has no such option or none is given.</summary>
    public static string? File(ParseResult parsed, Option<string?> option, Func<string, string> path) =>
        parsed.GetResult(option) is not null && parsed.GetValue(option) is { } typed ? path(typed) : null;
}
