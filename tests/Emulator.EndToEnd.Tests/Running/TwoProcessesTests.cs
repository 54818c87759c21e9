using Emulator.Values;

namespace Emulator.EndToEnd.Tests.Running;

/// <summary>Several processes on one store: an event is one job, and nobody meets a lock.</summary>
public sealed class TwoProcessesTests
{
    private const int Rounds = 4;

    private const string Ticker = """
        export default {
          title: 'Ticker',
          actions: { note: { execute: (connection, input) => ({ noted: input.id }) } },
          triggers: {
            tick: {
              poll: () => ({ events: [1, 2, 3, 4, 5, 6, 7, 8].map((id) => ({ id })), next_poll: null }),
              dedup: (event) => event.id,
            },
          },
        };
        """;

    private const string Recipe = """
        name: Ticks
        trigger: { as: tick, provider: ticker, name: tick }
        steps:
          - { as: first, provider: ticker, name: note, input: { id: "#{_('tick.id')}" } }
          - { as: second, provider: ticker, name: note, input: { id: "#{_('first.noted')}" } }
        """;

    [Test]
    public async Task Two_processes_that_poll_at_the_same_time_make_one_job_of_each_event()
    {
        await using var desk = Desk.Empty();
        desk.Write("connectors/ticker.js", Ticker);
        desk.Write("recipes/ticks.recipe.yaml", Recipe);

        var runs = new List<CommandResult>();
        for (var round = 0; round < Rounds; round++)
        {
            runs.AddRange(await Task.WhenAll(
                EmulatorProcess.RunAsync(desk.Folder, "run recipes/ticks.recipe.yaml --json"),
                EmulatorProcess.RunAsync(desk.Folder, "run recipes/ticks.recipe.yaml --json")));
        }

        var late = await EmulatorProcess.RunAsync(desk.Folder, "run recipes/ticks.recipe.yaml");
        Assert.That(runs.Select(run => (run.ExitCode, run.Error)), Is.All.EqualTo((0, "")));
        Assert.That(
            runs.Select(run => (long)((IntegerValue)((ListValue)run.Document["lines"])[0]["output"]["id"]).Small),
            Is.EquivalentTo(Enumerable.Range(1, 2 * Rounds)));
        Assert.That(late.Exits(1).Error, Does.Contain("found no event that has no job yet"));
        Assert.That((await desk.RunAsync("jobs list --json")).Documents, Has.Count.EqualTo(2 * Rounds));
    }

    [Test]
    public async Task Two_processes_that_begin_a_history_at_the_same_time_share_it()
    {
        await using var desk = Desk.Empty();
        desk.Write("connectors/ticker.js", Ticker);
        desk.Write("recipes/ticks.recipe.yaml", Recipe);
        desk.Write("event.json", """{"id": 7}""");

        var runs = await Task.WhenAll(Enumerable.Range(0, 4)
            .Select(_ => EmulatorProcess.RunAsync(desk.Folder, "run recipes/ticks.recipe.yaml --event event.json --json")));

        Assert.That(runs.Select(run => (run.ExitCode, run.Error)), Is.All.EqualTo((0, "")));
        Assert.That(runs.Select(run => run.Document["id"].AsText()), Is.Unique);
        Assert.That((await desk.RunAsync("jobs list --json")).Documents, Has.Count.EqualTo(4));
    }
}
