using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Admin;

public sealed class SettingsTests : TrackViaFixture
{
    [Test]
    public async Task The_defaults_are_those_of_the_service()
    {
        var settings = (await Admin.GetAsync("/settings")).Json;

        Assert.That(
            settings.Keys(),
            Is.EquivalentTo(["rate_limit_per_minute", "missing_record_status", "hook_retry_seconds", "access_token_seconds"]));
        Assert.That(settings.Number("rate_limit_per_minute"), Is.EqualTo(1200));
        Assert.That(settings.Number("missing_record_status"), Is.EqualTo(401));
        Assert.That(settings.Number("access_token_seconds"), Is.EqualTo(900));
        Assert.That(
            settings.GetProperty("hook_retry_seconds").EnumerateArray().Select(wait => wait.GetInt32()),
            Is.EqualTo([1, 5, 25]));
    }

    [Test]
    public async Task Settings_that_are_not_named_stay()
    {
        await Admin.ChangeSettingsAsync(new { access_token_seconds = 60 });

        var settings = (await Admin.GetAsync("/settings")).Json;

        Assert.That(settings.Number("access_token_seconds"), Is.EqualTo(60));
        Assert.That(settings.Number("rate_limit_per_minute"), Is.EqualTo(1200));
    }

    [Test]
    public async Task A_reset_puts_them_back()
    {
        await Admin.ChangeSettingsAsync(new { rate_limit_per_minute = 1 });

        await Admin.ResetAsync();

        Assert.That((await Admin.GetAsync("/settings")).Json.Number("rate_limit_per_minute"), Is.EqualTo(1200));
    }

    [Test]
    public async Task Nonsense_is_refused()
    {
        Assert.That((await Admin.PutAsync("/settings", new { missing_record_status = 200 })).Status, Is.EqualTo(400));
        Assert.That((await Admin.PutAsync("/settings", new { rate_limit_per_minute = "many" })).Status, Is.EqualTo(400));
    }
}
