using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Tests.Clock;

public sealed class ClockTests
{
    [TestCase("wait_for_interval", """{"interval":"5"}""", 5)]
    [TestCase("wait_for_interval", """{"interval":0.5}""", 0.5)]
    [TestCase("pause", """{"interval":"60"}""", 60)]
    [TestCase("wait_until_time", """{"time":"2026-03-01T12:01:00Z"}""", 60)]
    [TestCase("wait_until_time", """{"until":"2026-03-01T13:00:00+01:00"}""", 0)]
    [TestCase("wait_until_time", """{"time":"2020-01-01"}""", 0)]
    public async Task A_job_waits_as_long_as_the_step_says(string action, string input, double seconds)
    {
        using var bench = new Bench();

        await bench.RunAsync("clock", action, input);

        Assert.That(bench.Operation.Waits, Is.EqualTo(new[] { TimeSpan.FromSeconds(seconds) }));
    }

    [TestCase("wait_for_interval", "{}", "the interval is a number of seconds up to 60 days, not null")]
    [TestCase("wait_for_interval", """{"interval":"soon"}""", "the interval is a number of seconds up to 60 days, not soon")]
    [TestCase("wait_for_interval", """{"interval":-1}""", "the interval is a number of seconds up to 60 days, not -1")]
    [TestCase("wait_for_interval", """{"interval":"5184001"}""", "the interval is a number of seconds up to 60 days, not 5184001")]
    [TestCase("wait_until_time", "{}", "'Time' must be present")]
    [TestCase("wait_until_time", """{"time":"noonish"}""", "the time to wait until is a date with a time, not noonish")]
    public void A_wait_that_is_none_is_told_with_what_was_given(string action, string input, string told)
    {
        using var bench = new Bench();

        Assert.That(bench.Refusal("clock", action, input).Message, Is.EqualTo(told));
        Assert.That(bench.Operation.Waits, Is.Empty);
    }

    [Test]
    public async Task The_time_is_that_of_the_job()
    {
        using var bench = new Bench();

        Assert.That((await bench.RunAsync("clock", "get_time", "{}"))["time"], Is.EqualTo(new TimeValue(bench.Time.GetUtcNow())));
    }

    [TestCase("scheduled_event")]
    [TestCase("daily_task")]
    [TestCase("timer")]
    public async Task A_schedule_fires_at_once_when_it_is_tested(string trigger)
    {
        using var bench = new Bench();

        var page = await bench.PollAsync("clock", trigger, """{"time_unit":"hours","trigger_every":"1"}""", Value.Null);

        Assert.That(page.Events.Single()["scheduled_time"], Is.EqualTo(new TimeValue(bench.Time.GetUtcNow())));
        Assert.That(page.CanPollMore, Is.False);
    }
}
