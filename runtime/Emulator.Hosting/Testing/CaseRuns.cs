using Emulator.Recipes;
using Emulator.Testing;
using Emulator.Testing.Connectors;
using Emulator.Testing.Matching;
using Emulator.Testing.Running;

namespace Emulator.Hosting.Testing;

/// <summary>Runs single cases in worlds of their own.</summary>
/// <param name="bench">What they have in common.</param>
/// <param name="servers">The local servers that they may wish for.</param>
/// <param name="outside">The way out, for what tests let out.</param>
/// <param name="folder">Where worlds keep what they keep; made when something is kept.</param>
internal sealed class CaseRuns(TestBench bench, ServerPool servers, HttpMessageInvoker outside, string folder)
{
    private int _worlds;

    /// <param name="test">The case.</param>
    /// <param name="order">Connections and seed of the run.</param>
    /// <param name="read">Gives recipes, changed ones perhaps.</param>
    /// <param name="ran">Told of the case's jobs, and of the files of the recipes that were read.</param>
    /// <param name="cancellation">Ends the run.</param>
    public async Task<CaseResult> RunAsync(
        TestCase test, TestOrder order, Func<string, RecipeReading> read, Func<RanJobs, IReadOnlyCollection<string>, Task> ran, CancellationToken cancellation)
    {
        if (test.Connector is not null)
        {
            return await ConnectorCaseRunner.RunAsync(test, new LambdaCalls(bench).CallAsync, bench.Tape(test), bench.Options.Time, cancellation);
        }

        IReadOnlyDictionary<string, StartedServer> rented;
        try
        {
            rented = await servers.RentAsync(test, cancellation);
        }
        catch (ArgumentException wrong)
        {
            return new CaseResult(
                test.Name, test.Place, Verdict.Failed, [new Difference("server", null, null, test.Given.Servers[0].Place) { Note = wrong.Message }], [], TimeSpan.Zero);
        }

        try
        {
            using var world = new CaseWorld(bench, test, order.Connections, read, Path.Combine(folder, $"{Interlocked.Increment(ref _worlds)}"));
            var surroundings = world.Surroundings(outside, rented.ToDictionary(server => server.Key, server => server.Value.Server), order);
            return await CaseRunner.RunAsync(test, surroundings, jobs => ran(jobs, world.Read), cancellation);
        }
        finally
        {
            servers.Return(test, rented);
        }
    }
}
