using System.Diagnostics;
using Emulator.EndToEnd.Tests.Running;
using Emulator.Values;

namespace Emulator.EndToEnd.Tests.Jobs;

/// <summary>A job that is cut off in its middle can be told, gone on with, repeated and cancelled.</summary>
public sealed class InterruptionTests
{
    [Test]
    public async Task Ctrl_C_in_the_middle_leaves_a_job_that_goes_on_with_the_command_that_is_told()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectTokenAsync()).Exits(0);
        var cut = await CutAsync(desk, EmulatorProcess.Interrupt);

        Golden.Compare(cut.Exits(130).Everything, "run-interrupted");
        var command = cut.Error.Split('\n').Single(line => line.StartsWith("  emulator jobs resume ", StringComparison.Ordinal));
        var words = command[(command.IndexOf("jobs", StringComparison.Ordinal))..];
        words = words[..words.IndexOf(" --http-via", StringComparison.Ordinal)];

        var resumed = (await desk.RunHereAsync($"{words} --json")).Exits(0).Document;

        Assert.That(Outcomes(resumed), Is.EqualTo(["succeeded", "succeeded", "succeeded", "succeeded"]));
        Assert.That((await desk.RunAsync("jobs list --json")).Document["id"], Is.EqualTo(resumed["id"]));
    }

    [Test]
    public async Task A_job_whose_process_was_killed_is_shown_as_interrupted_and_says_what_can_be_done()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectTokenAsync()).Exits(0);
        await CutAsync(desk, process => process.Kill());

        var id = (await desk.RunAsync("jobs list --json")).Document["id"].AsText()!;
        Assert.That((await desk.RunAsync("jobs list --json")).Document["is_interrupted"], Is.EqualTo(Value.Of(true)));
        Golden.Compare((await desk.RunAsync("jobs list")).Exits(0).Out, "jobs-list-interrupted");
        Assert.That((await desk.RunAsync($"jobs show {id}")).Exits(0).Out, Does.Contain("interrupted").And.Contain($"emulator jobs resume {id}"));
        Golden.Compare((await desk.RunHereAsync($"jobs resume {id}")).Exits(0).Everything, "jobs-resume");
        Assert.That((await desk.RunAsync("jobs list")).Out, Does.Contain("succeeded"));
    }

    [Test]
    public async Task A_job_that_a_process_is_running_is_not_resumed_by_another()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectTokenAsync()).Exits(0);
        await using var gate = await Gate.StartAsync(desk.Service, "PUT");
        using var process = EmulatorProcess.Start(desk.Folder, $"{Desk.ScheduleRun} --http-via {gate.Address}");
        await gate.Reached;
        var id = (await desk.RunAsync("jobs list --json")).Document["id"].AsText()!;

        var refused = (await desk.RunHereAsync($"jobs resume {id}")).Exits(1);
        Assert.That((await desk.RunAsync("jobs list --json")).Document["is_interrupted"], Is.EqualTo(Value.Of(false)));
        gate.Open();

        Assert.That(refused.Error, Does.Contain($"job {id} is running at this moment").And.Not.Contain("bug"));
        (await EmulatorProcess.EndAsync(process)).Exits(0);
    }

    [Test]
    public async Task A_job_that_is_cancelled_from_elsewhere_ends_after_its_step()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectTokenAsync()).Exits(0);
        await using var gate = await Gate.StartAsync(desk.Service, "PUT");
        using var process = EmulatorProcess.Start(desk.Folder, $"{Desk.ScheduleRun} --http-via {gate.Address}");
        await gate.Reached;
        var id = (await desk.RunAsync("jobs list --json")).Document["id"].AsText()!;

        Assert.That((await desk.RunAsync($"jobs cancel {id}")).Exits(0).Out, Is.EqualTo($"{id}  canceled; the step that it is in still ends\n"));
        gate.Open();

        Assert.That((await EmulatorProcess.EndAsync(process)).Exits(1).Out, Does.Contain("canceled").And.Not.Contain("hours"));
        Assert.That((await desk.RunAsync($"jobs cancel {id}")).Exits(2).Error, Does.Contain("has ended already: canceled"));
        Assert.That((await desk.RunAsync($"jobs resume {id}")).Exits(2).Error, Does.Contain($"emulator jobs rerun {id}"));
    }

    [Test]
    public async Task A_job_is_repeated_with_its_event_and_only_the_newest_may_be_repeated_again()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        var first = (await desk.RunHereAsync($"{Desk.ScheduleRun} --json")).Exits(1).Document;
        (await desk.ConnectTokenAsync()).Exits(0);
        var id = first["id"].AsText()!;

        var second = (await desk.RunHereAsync($"jobs rerun {id} --json")).Exits(0).Document;

        Assert.That(second["master_job_id"].AsText(), Is.EqualTo(id));
        Assert.That((second["repeat_count"], second["is_repeat"]), Is.EqualTo((Value.Of(1), Value.Of(true))));
        Assert.That(((ListValue)second["lines"])[0]["output"], Is.EqualTo(((ListValue)first["lines"])[0]["output"]));
        Assert.That(
            (await desk.RunHereAsync($"jobs rerun {id}")).Exits(2).Error, Does.Contain($"the newest is {second["id"].AsText()}"));
        var third = (await desk.RunHereAsync($"jobs rerun {second["id"].AsText()} --json")).Exits(0).Document;
        Assert.That((third["master_job_id"].AsText(), third["repeat_count"]), Is.EqualTo((id, Value.Of(2))));
    }

    [Test]
    public async Task Old_jobs_are_erased_when_one_says_so()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectTokenAsync()).Exits(0);
        (await desk.RunHereAsync(Desk.ScheduleRun)).Exits(0);

        Assert.That((await desk.RunAsync("jobs prune")).Exits(0).Out, Does.Match("^no jobs that ended before .*: erased\n$"));
        Assert.That((await desk.RunAsync("jobs prune --older-than 0 --dry-run")).Exits(0).Out, Does.Match("^1 job .*nothing was erased"));
        Assert.That((await desk.RunAsync("jobs prune --older-than 0 --json")).Exits(0).Document["jobs"], Is.EqualTo(Value.Of(1)));
        Assert.That((await desk.RunAsync("jobs list --json")).Documents, Is.Empty);
    }

    private static async Task<CommandResult> CutAsync(Desk desk, Action<Process> cut)
    {
        await using var gate = await Gate.StartAsync(desk.Service, "PUT");
        using var process = EmulatorProcess.Start(desk.Folder, $"{Desk.ScheduleRun} --http-via {gate.Address}");
        await gate.Reached;
        cut(process);
        return await EmulatorProcess.EndAsync(process);
    }

    private static IEnumerable<string?> Outcomes(RecordValue job) => ((ListValue)job["lines"]).Select(step => step["outcome"].AsText());
}
