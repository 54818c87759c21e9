using System.CommandLine;
using Emulator.Hosting;
using Emulator.Jobs;
using Emulator.Jobs.Journal;

namespace Emulator.Cli.Commands.Jobs;

/// <summary>The job that a command is about: its id, enough of the beginning, or the last one.</summary>
internal static class JobChoice
{
    private const string Last = "last";

    public static Argument<string> Argument() =>
        new("ID") { Description = "The job's id, or enough of its beginning to be the only one; last for the newest." };

    /// <summary>A time from which on jobs are meant.</summary>
    public static Option<DateTimeOffset?> Since(string description) => TimeOption.Create("--since", description);

    /// <exception cref="InputException">No job, or more than one, starts so.</exception>
    public static async Task<Job> FindAsync(EmulatorHost host, string id, CancellationToken cancellation)
    {
        if (id == Last)
        {
            return await LastAsync(host, cancellation) ?? throw new InputException("there are no jobs yet; emulator run RECIPE runs one");
        }

        var found = await host.History.FindByPrefixAsync(id, 2, cancellation);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new InputException($"there is no job {id}; emulator jobs list shows those there are"),
            _ => throw new InputException($"several jobs start with {id}; give more of the id"),
        };
    }

    // A job that another one called is not what a person has run last.
    private static async Task<Job?> LastAsync(EmulatorHost host, CancellationToken cancellation) =>
        (await host.History.ListAsync(new JobQuery { Limit = 500 }, cancellation)).FirstOrDefault(job => job.CallingJobId is null);
}
