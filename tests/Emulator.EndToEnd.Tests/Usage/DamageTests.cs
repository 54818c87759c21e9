namespace Emulator.EndToEnd.Tests.Usage;

/// <summary>State that is damaged, or that may not be written, is told in one sentence that says what to do.</summary>
public sealed class DamageTests
{
    [TestCase("jobs list")]
    [TestCase("jobs show j-1")]
    [TestCase(Desk.ScheduleRun)]
    public async Task A_damaged_history_is_told_with_its_file(string words)
    {
        await using var desk = Desk.WithSamples();
        desk.Write(".emulator/emulator.db", new string('x', 5000));

        var refused = (await desk.RunAsync(words)).Exits(1);

        Assert.That(refused.Error, Does.Contain(desk.At(".emulator/emulator.db")).And.Contain("damaged").And.Contain("move it away"));
        Assert.That(refused.Error, Does.Not.Contain("   at ").And.Not.Contain("our bug"));
    }

    [TestCase("{")]
    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{\"format\": 99}")]
    [TestCase("null")]
    public async Task A_damaged_connection_state_is_told_and_healed_by_connecting_again(string text)
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();
        var state = Directory.GetFiles(desk.At(".emulator/connections"), "*.json").Single();
        await File.WriteAllTextAsync(state, text);

        foreach (var words in new[] { "connections show TrackVia", "connections test TrackVia" })
        {
            var refused = (await desk.RunAsync(words)).Exits(1);
            Assert.That(refused.Error, Does.Contain("connections connect \"TrackVia\"").And.Not.Contain("   at "));
        }

        Assert.That((await desk.RunHereAsync(Desk.ScheduleRun)).Exits(1).Out, Does.Contain("connections connect \"TrackVia\""));
        (await desk.RunHereAsync("connections connect TrackVia --secret api_key=- --secret auth_token=-", Seed.ApiKey, Seed.Token)).Exits(0);
        (await desk.RunHereAsync(Desk.ScheduleRun)).Exits(0);
    }

    [Test]
    public async Task A_damaged_connection_does_not_hide_the_others_in_the_list()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();
        await File.WriteAllTextAsync(Directory.GetFiles(desk.At(".emulator/connections"), "*.json").Single(), "{");
        desk.Write("connections/sound.connection.yaml", "name: Sound\nconnector: trackvia\nauthentication: oauth\n");

        var list = (await desk.RunAsync("connections list")).Exits(0);

        Assert.That(list.Out, Does.Match(@"Sound +trackvia +oauth +○ not connected yet").And.Match(@"TrackVia +trackvia +auth_token +● damaged"));
        Assert.That(list.Error, Does.Contain("connections connect \"TrackVia\""));
        Assert.That(
            (await desk.RunAsync("connections list --json")).Exits(0).Documents.Select(known => known["status"]["state"].AsText()),
            Is.EqualTo(["not connected yet", "damaged"]));
    }

    [Test]
    public async Task A_workspace_without_its_keys_asks_for_the_secrets_again()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();
        Directory.Delete(desk.At(".emulator/keys"), recursive: true);

        Assert.That((await desk.RunHereAsync(Desk.ScheduleRun)).Exits(1).Out, Does.Contain("--secret api_key=-"));
    }

    [TestCase("jobs list")]
    [TestCase(Desk.ScheduleRun)]
    [TestCase("connections set TrackVia --field account_id=22102")]
    [TestCase("connections disconnect TrackVia")]
    public async Task Where_the_state_cannot_be_written_the_folder_is_named(string words)
    {
        await using var desk = Desk.WithSamples();

        // A file where the folder should be refuses every account alike, the superuser's too.
        desk.Write(".emulator", "in the way");

        var refused = (await desk.RunAsync(words)).Exits(1);

        Assert.That(refused.Everything, Does.Contain(desk.At(".emulator")));
        Assert.That(refused.Everything, Does.Not.Contain("our bug").And.Not.Contain("   at "));
    }

    [Test]
    public async Task A_stack_trace_is_shown_with_debug_alone()
    {
        await using var desk = Desk.WithSamples();
        desk.Write(".emulator/emulator.db", new string('x', 5000));

        Assert.That((await desk.RunAsync("jobs list --debug")).Exits(1).Error, Does.Contain("   at "));
    }
}
