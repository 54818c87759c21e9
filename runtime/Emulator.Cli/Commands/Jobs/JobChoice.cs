using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Emulator.Hosting;
using Emulator.Jobs;

namespace Emulator.Cli.Commands.Jobs;

/// <summary>The job that a command is about: its id, or enough of the beginning.</summary>
internal static class JobChoice
{
    public static Argument<string> Argument() =>
        new("ID") { Description = "The job's id, or enough of its beginning to be the only one." };

    /// <summary>A time from which on jobs are meant.</summary>
    public static Option<DateTimeOffset?> Since(string description) =>
        new("--since") { Description = description, HelpName = "TIME", CustomParser = Moment };

    /// <exception cref="InputException">No job, or more than one, starts so.</exception>
    public static async Task<Job> FindAsync(EmulatorHost host, string id, CancellationToken cancellation)
    {
        var found = await host.History.FindByPrefixAsync(id, 2, cancellation);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new InputException($"there is no job {id}; emulator jobs list shows those there are"),
            _ => throw new InputException($"several jobs start with {id}; give more of the id"),
        };
    }

    private static DateTimeOffset? Moment(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return moment;
        }

        result.AddError($"--since needs a date or a time such as 2026-11-23 or 2026-11-23T14:00Z, not '{text}'.");
        return null;
    }
}
