using Emulator.Values;

namespace Emulator.EndToEnd.Tests.Running;

/// <summary>A connection is resolved when a step starts, so a job that is half way uses new credentials at its next step.</summary>
public sealed class HalfWayTests
{
    [Test]
    public async Task A_job_that_is_half_way_goes_on_with_a_regenerated_token()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectTokenAsync()).Exits(0);
        await using var gate = await Gate.StartAsync(desk.Service, "PUT");

        var run = desk.RunAsync($"{Desk.ScheduleRun} --json --http-via {gate.Address}");
        await gate.Reached;
        var made = await desk.AdministerAsync("tokens/workato-main/regenerate", "{}");
        (await desk.RunHereAsync("connections connect TrackVia --secret auth_token=-", made["value"].AsText()!)).Exits(0);
        gate.Open();

        Assert.That(Used((await run).Exits(0)), Is.EqualTo(["v1 auth_token", "v1 auth_token", "v2 auth_token"]));
    }

    [Test]
    public async Task A_job_that_is_half_way_goes_on_with_another_authentication_type()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectEmployeeAsync()).Exits(0);
        await using var gate = await Gate.StartAsync(desk.Service, "PUT");

        var run = desk.RunAsync($"{Desk.ScheduleRun} --json --http-via {gate.Address}");
        await gate.Reached;
        await desk.AdministerAsync("users/502/password", """{"password":"Purple-Train-77"}""");
        (await desk.RunAsync("connections disconnect TrackVia")).Exits(0);
        (await desk.ConnectTokenAsync()).Exits(0);
        gate.Open();

        Assert.That(Used((await run).Exits(0)), Is.EqualTo(["v1 oauth", "v1 oauth", "v2 auth_token"]));
    }

    [Test]
    public async Task A_job_whose_connection_is_disconnected_half_way_fails_at_the_next_step_and_keeps_what_was_done()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectTokenAsync()).Exits(0);
        await using var gate = await Gate.StartAsync(desk.Service, "PUT");

        var run = desk.RunAsync($"{Desk.ScheduleRun} --http-via {gate.Address}");
        await gate.Reached;
        (await desk.RunAsync("connections disconnect TrackVia")).Exits(0);
        gate.Open();

        Assert.That((await run).Exits(1).Out, Does.Contain("✓  2  scheduled").And.Contain("✗  3  hours").And.Contain("is disconnected"));
    }

    private static IEnumerable<string> Used(CommandResult run) => ((ListValue)run.Document["lines"]).Skip(1)
        .Select(step => $"v{step["connection"]["version"]} {step["connection"]["authentication"].AsText()}");
}
