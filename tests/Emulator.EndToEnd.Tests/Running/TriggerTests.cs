using Emulator.Values;

namespace Emulator.EndToEnd.Tests.Running;

/// <summary>Without --event the trigger itself is asked: one poll, or one delivery to a webhook.</summary>
public sealed class TriggerTests
{
    private const string Record = "openapi/views/3101/records?user_key=summit-prod-key&access_token=tok-workato-main";

    private const string Webhook = """
        name: New customers
        connections: { trackvia: TrackVia }
        trigger: { as: customer, provider: trackvia, name: new_record, input: { app_name: Field Service, view_id: 3101 } }
        steps:
          - as: read
            provider: trackvia
            name: get_record
            input: { app_name: Field Service, view_id: 3101, id: "#{_('customer.id')}" }
        """;

    private static readonly string Polled = Webhook
        .Replace("new_record", "new_or_updated_record", StringComparison.Ordinal);

    [Test]
    public async Task A_polling_trigger_takes_the_earliest_event_and_the_next_run_takes_the_next()
    {
        await using var desk = await ReadyAsync(Polled);

        var taken = new List<string?>();
        for (var run = 0; run < 3; run++)
        {
            var job = (await desk.RunHereAsync("run recipes/it.recipe.yaml --json")).Exits(0).Document;
            taken.Add(((ListValue)job["lines"])[0]["output"]["id"].ToString());
            Assert.That(job["is_test"], Is.EqualTo(Value.Of(true)));
        }

        Assert.That(taken, Is.Unique);
    }

    [Test]
    public async Task A_record_that_changes_is_a_new_event_for_a_polling_trigger()
    {
        await using var desk = await ReadyAsync(Polled.Replace("3101", "3204", StringComparison.Ordinal));
        var runs = 0;
        while ((await desk.RunHereAsync("run recipes/it.recipe.yaml")).ExitCode == 0)
        {
            Assert.That(++runs, Is.LessThan(20));
        }

        var none = (await desk.RunHereAsync("run recipes/it.recipe.yaml")).Exits(1);
        Assert.That(none.Error, Does.Contain("found no event that has no job yet").And.Contain("--event FILE"));

        await desk.SendAsync(
            HttpMethod.Put,
            "openapi/views/3204/records/1?user_key=summit-prod-key&access_token=tok-workato-main",
            """{"data":[{"Checklist":"changed"}]}""");
        var job = (await desk.RunHereAsync("run recipes/it.recipe.yaml --json")).Exits(0).Document;
        Assert.That(((ListValue)job["lines"])[0]["output"]["id"], Is.EqualTo(Value.Of(1)));
    }

    [Test]
    public async Task A_webhook_trigger_subscribes_waits_for_one_event_runs_and_unsubscribes()
    {
        await using var desk = await ReadyAsync(Webhook);
        var watched = new WatchedWriter("waiting up to");

        var run = desk.RunHereAsync("run recipes/it.recipe.yaml --wait 20", watched, CancellationToken.None);
        await watched.Seen;
        Assert.That(await HooksAsync(desk), Has.Count.EqualTo(1));
        await desk.SendAsync(HttpMethod.Post, Record, """{"data":[{"Customer Name":"Hook & Søn"}]}""");

        Assert.That((await run).Exits(0).Out, Does.Contain("✓  1  read"));
        Assert.That(await HooksAsync(desk), Is.Empty);
        var job = (await desk.RunAsync("jobs list --json")).Document;
        Assert.That((await desk.RunAsync($"jobs show {job["id"].AsText()}")).Out, Does.Contain("Hook & Søn"));
    }

    [Test]
    public async Task A_webhook_trigger_that_hears_nothing_ends_in_time_and_leaves_no_subscription()
    {
        await using var desk = await ReadyAsync(Webhook);

        var late = (await desk.RunHereAsync("run recipes/it.recipe.yaml --wait 1")).Exits(1);

        Assert.That(late.Error, Does.Contain("no event came in time").And.Contain("--wait SECONDS"));
        Assert.That(await HooksAsync(desk), Is.Empty);
        Assert.That((await desk.RunAsync("jobs list --json")).Documents, Is.Empty);
    }

    [Test]
    public async Task An_interrupted_wait_leaves_no_subscription()
    {
        await using var desk = await ReadyAsync(Webhook);
        using var interrupted = new CancellationTokenSource();
        var watched = new WatchedWriter("waiting up to");

        var run = desk.RunHereAsync("run recipes/it.recipe.yaml", watched, interrupted.Token);
        await watched.Seen;
        await interrupted.CancelAsync();

        Assert.That((await run).Exits(130).Error, Does.Contain("interrupted"));
        Assert.That(await HooksAsync(desk), Is.Empty);
    }

    [Test]
    public async Task Ctrl_C_ends_a_waiting_process_with_130_and_leaves_no_subscription()
    {
        await using var desk = await ReadyAsync(Webhook);
        using var process = EmulatorProcess.Start(desk.Folder, $"run recipes/it.recipe.yaml --http-via {desk.Service}");
        Assert.That(await process.StandardError.ReadLineAsync(), Does.StartWith("waiting up to 120 s"));

        EmulatorProcess.Interrupt(process);

        (await EmulatorProcess.EndAsync(process)).Exits(130);
        Assert.That(await HooksAsync(desk), Is.Empty);
    }

    [Test]
    public async Task A_trigger_that_is_refused_says_so_and_makes_no_job()
    {
        await using var desk = await ReadyAsync(Webhook.Replace("3101", "3303", StringComparison.Ordinal));

        var refused = (await desk.RunHereAsync("run recipes/it.recipe.yaml --wait 5")).Exits(1);

        Assert.That(refused.Error, Does.Contain("DENIED!!! - View: 3303"));
        Assert.That((await desk.RunAsync("jobs list --json")).Documents, Is.Empty);
    }

    private static async Task<Desk> ReadyAsync(string recipe)
    {
        var desk = await Desk.WithTrackViaAsync();
        desk.Write("recipes/it.recipe.yaml", recipe);
        (await desk.ConnectTokenAsync()).Exits(0);
        return desk;
    }

    private static async Task<ListValue> HooksAsync(Desk desk) => (ListValue)await desk.AskAsync("__admin/hooks");
}
