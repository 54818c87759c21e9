using Emulator.Hosting.Running;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.Values;

namespace Emulator.Hosting.Tests;

/// <summary>A whole host on a connector that needs no connection and no wire.</summary>
public sealed class RecipeRunTests
{
    private const string Echo =
        """
        export default {
          title: 'Echo',
          actions: { say: { execute: (connection, input) => ({ said: input.text }) } },
          triggers: { call: { poll: (connection, input, closure) => ({ events: [{ id: 1 }], next_poll: closure }), dedup: (event) => event.id } },
        };
        """;

    private const string Recipe =
        """
        name: Echo
        trigger: { as: call, provider: echo, name: call }
        steps:
          - { as: first, provider: echo, name: say, input: { text: "Hello #{_('call.id')}" } }
          - { as: second, provider: echo, name: say, input: { text: "#{_('first.said')}!" } }
        """;

    [Test]
    public async Task A_recipe_runs_for_a_given_event_and_its_journal_is_kept()
    {
        using var folder = new TemporaryFolder();
        folder.Write("connectors/echo.js", Echo);
        var recipe = folder.Write("recipes/echo.recipe.yaml", Recipe);
        await using var host = EmulatorHost.Build(new EmulatorOptions { Workspace = new Workspace(folder.Path) });
        host.PrepareRun(recipe);

        var outcome = await host.Runs.RunAsync(
            new RunOrder { RecipePath = recipe, Event = RecordValue.Of(("id", 7)) }, CancellationToken.None);

        Assert.That(outcome.Job!.State, Is.EqualTo(JobState.Succeeded), outcome.Job.Failure?.Message);
        var last = await host.History.StepsAsync(outcome.Job.Id).LastAsync();
        Assert.That(last.Output["said"], Is.EqualTo(Value.Of("Hello 7!")));
    }

    [Test]
    public async Task Without_an_event_the_trigger_is_polled_and_an_event_counts_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("connectors/echo.js", Echo);
        var recipe = folder.Write("recipes/echo.recipe.yaml", Recipe);
        await using var host = EmulatorHost.Build(new EmulatorOptions { Workspace = new Workspace(folder.Path) });

        var first = await host.Runs.RunAsync(new RunOrder { RecipePath = recipe }, CancellationToken.None);
        var second = await host.Runs.RunAsync(new RunOrder { RecipePath = recipe }, CancellationToken.None);

        Assert.That(first.Job?.State, Is.EqualTo(JobState.Succeeded), first.NoEvent);
        Assert.That(second.Job, Is.Null);
        Assert.That(second.NoEvent, Does.Contain("--event"));
    }

    [Test]
    public async Task A_recipe_with_problems_makes_nothing()
    {
        using var folder = new TemporaryFolder();
        var recipe = folder.Write("recipes/echo.recipe.yaml", Recipe.Replace("call.id", "nobody.id", StringComparison.Ordinal));
        await using (var host = EmulatorHost.Build(new EmulatorOptions { Workspace = new Workspace(folder.Path) }))
        {
            host.PrepareRun(recipe);

            var outcome = await host.Runs.RunAsync(new RunOrder { RecipePath = recipe, Event = RecordValue.Empty }, CancellationToken.None);

            Assert.That(outcome.Problems.Select(problem => problem.Code), Has.Member("L009"));
        }

        Assert.That(Directory.GetFileSystemEntries(folder.Path), Is.EqualTo(new[] { folder.File("recipes") }));
    }

    [TestCase(null, "2026-07-01T09:30:00-07:00")]
    [TestCase("time_zone: Asia/Kolkata\n", "2026-07-01T09:30:00+05:30")]
    public async Task A_time_without_a_zone_is_in_the_accounts_time_zone(string? settings, string read)
    {
        using var folder = new TemporaryFolder();
        folder.Write("connectors/echo.js", Echo.Replace(
            "say: {", "say: { input_fields: () => [{ name: 'text', type: 'date_time' }],", StringComparison.Ordinal));
        var recipe = folder.Write("recipes/echo.recipe.yaml", Recipe.Replace("Hello #{_('call.id')}", "2026-07-01 09:30", StringComparison.Ordinal));
        _ = settings is null ? null : folder.Write("emulator.yaml", settings);
        await using var host = EmulatorHost.Build(new EmulatorOptions { Workspace = new Workspace(folder.Path) });

        var job = (await host.Runs.RunAsync(new RunOrder { RecipePath = recipe, Event = RecordValue.Empty }, CancellationToken.None)).Job!;

        var first = await host.History.StepsAsync(job.Id).ElementAtAsync(1);
        Assert.That(first.Input["text"].ToString(), Does.Contain(read), first.Failure?.Message);
    }

    [Test]
    public async Task A_mistake_in_the_settings_keeps_jobs_from_starting()
    {
        using var folder = new TemporaryFolder();
        folder.Write("connectors/echo.js", Echo);
        folder.Write("emulator.yaml", "time_zone: Europe/Berlni\n");
        var recipe = folder.Write("recipes/echo.recipe.yaml", Recipe);
        await using var host = EmulatorHost.Build(new EmulatorOptions { Workspace = new Workspace(folder.Path) });

        var outcome = await host.Runs.RunAsync(new RunOrder { RecipePath = recipe, Event = RecordValue.Empty }, CancellationToken.None);

        Assert.That(outcome.Job, Is.Null);
        Assert.That(outcome.Problems.Single().Message, Is.EqualTo("there is no time zone \"Europe/Berlni\""));
    }

    [Test]
    public async Task A_file_that_is_not_there_is_a_problem_and_no_job()
    {
        using var folder = new TemporaryFolder();
        await using var host = EmulatorHost.Build(new EmulatorOptions { Workspace = new Workspace(folder.Path) });

        var outcome = await host.Runs.RunAsync(
            new RunOrder { RecipePath = Path.Combine(folder.Path, "no.recipe.yaml") }, CancellationToken.None);

        Assert.That(outcome.Job, Is.Null);
        Assert.That(outcome.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "H001" }));
    }
}
