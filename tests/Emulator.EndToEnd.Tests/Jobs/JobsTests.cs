using Emulator.Values;

namespace Emulator.EndToEnd.Tests.Jobs;

public sealed class JobsTests
{
    [Test]
    public async Task Jobs_are_listed_newest_first_and_filtered()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();
        (await desk.RunHereAsync(Desk.ScheduleRun)).Exits(0);
        (await desk.RunHereAsync($"run {Desk.RemoveRecipe} --event recipes/trackvia/customer.event.json")).Exits(1);

        Assert.That(await StatusesAsync(desk, ""), Is.EqualTo(["failed", "succeeded"]));
        Assert.That(await StatusesAsync(desk, "--status failed"), Is.EqualTo(["failed"]));
        Assert.That(await StatusesAsync(desk, "--status failed --status succeeded"), Is.EqualTo(["failed", "succeeded"]));
        Assert.That(await StatusesAsync(desk, "--status running"), Is.Empty);
        Assert.That(await StatusesAsync(desk, $"--recipe {Desk.ScheduleRecipe}"), Is.EqualTo(["succeeded"]));
        Assert.That(await StatusesAsync(desk, $"--recipe {desk.At(Desk.ScheduleRecipe)}"), Is.EqualTo(["succeeded"]));
        Assert.That(await StatusesAsync(desk, "--recipe 'TrackVia - Remove - Customer'"), Is.EqualTo(["failed"]));
        Assert.That(await StatusesAsync(desk, "--limit 1"), Is.EqualTo(["failed"]));
        Assert.That(await StatusesAsync(desk, "--since 2020-01-01"), Has.Count.EqualTo(2));
        Assert.That(await StatusesAsync(desk, "--since 2999-12-31T23:59Z"), Is.Empty);
        Golden.Compare((await desk.RunAsync("jobs list")).Exits(0).Out, "jobs-list");
    }

    [Test]
    public async Task Without_jobs_the_list_says_so_beside_the_result()
    {
        await using var desk = Desk.Empty();

        var none = (await desk.RunAsync("jobs list")).Exits(0);

        Assert.That((none.Out, none.Error), Is.EqualTo(("", "No jobs.\n")));
    }

    [TestCase("jobs list --status good")]
    [TestCase("jobs list --since yesterday")]
    [TestCase("jobs list --limit 0")]
    [TestCase("jobs list --limit many")]
    public async Task A_filter_that_makes_no_sense_is_wrong_usage(string words)
    {
        await using var desk = Desk.Empty();

        Assert.That((await desk.RunAsync(words)).Exits(64).Error, Does.Contain("Try: emulator jobs list --help"));
    }

    [Test]
    public async Task A_job_is_shown_whole_by_the_beginning_of_its_id()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();
        var job = (await desk.RunHereAsync($"{Desk.ScheduleRun} --json")).Exits(0).Document;

        var id = job["id"].AsText()!;
        var shown = (await desk.RunAsync($"jobs show {id[..6]}")).Exits(0);

        Golden.Compare(shown.Out, "jobs-show");
        Assert.That((await desk.RunAsync($"jobs show {id} --json")).Exits(0).Document, Is.EqualTo(job));
    }

    [Test]
    public async Task A_beginning_that_several_jobs_share_is_not_enough()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.RunHereAsync(Desk.ScheduleRun);
        await desk.RunHereAsync(Desk.ScheduleRun);

        Assert.That((await desk.RunAsync("jobs show j-")).Exits(2).Error, Does.Contain("several jobs start with j-"));
        Assert.That((await desk.RunAsync("jobs show j-nope")).Exits(2).Error, Does.Contain("there is no job j-nope"));
        Assert.That((await desk.RunAsync("jobs show %")).Exits(2).Error, Does.Contain("there is no job %"));
    }

    [Test]
    public async Task A_tail_tells_of_jobs_of_other_processes_as_they_end()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();
        (await desk.RunHereAsync(Desk.ScheduleRun)).Exits(0);
        using var tail = EmulatorProcess.Start(desk.Folder, "jobs tail --json");
        Assert.That(await tail.StandardError.ReadLineAsync(), Does.StartWith("Waiting for jobs"));

        var job = (await desk.RunHereAsync($"{Desk.ScheduleRun} --json")).Exits(0).Document;
        var line = await tail.StandardOutput.ReadLineAsync();
        EmulatorProcess.Interrupt(tail);

        Assert.That(line, Does.Contain($"\"id\":\"{job["id"].AsText()}\""));
        (await EmulatorProcess.EndAsync(tail)).Exits(0);
    }

    [Test]
    public async Task A_masked_step_shows_neither_input_nor_output()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();
        desk.Write(Desk.ScheduleRecipe, desk.Read(Desk.ScheduleRecipe).Replace(
            "name: get_record", "name: get_record\n    mask: true", StringComparison.Ordinal));

        var job = (await desk.RunHereAsync($"{Desk.ScheduleRun} --json")).Exits(0).Document;
        var masked = ((ListValue)job["lines"])[1];

        Assert.That((masked["mask_data"], masked["input"], masked["output"]), Is.EqualTo((Value.Of(true), Value.Null, Value.Null)));
        var shown = (await desk.RunAsync($"jobs show {job["id"].AsText()}")).Exits(0).Out;
        Assert.That(shown, Does.Contain("(masked by the recipe)"));
    }

    private static async Task<List<string?>> StatusesAsync(Desk desk, string filter) =>
        [.. (await desk.RunAsync($"jobs list --json {filter}")).Exits(0).Documents.Select(job => job["status"].AsText())];
}
