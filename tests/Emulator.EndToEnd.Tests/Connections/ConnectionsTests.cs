namespace Emulator.EndToEnd.Tests.Connections;

public sealed class ConnectionsTests
{
    [TestCase("connections show Trackvia")]
    [TestCase("connections set Trackvia --field subdomain=x")]
    [TestCase("connections connect Trackvia")]
    [TestCase("connections disconnect Trackvia")]
    [TestCase("connections test Trackvia")]
    public async Task An_unknown_name_gets_the_nearest_one(string words)
    {
        await using var desk = Desk.WithSamples();

        Assert.That((await desk.RunAsync(words)).Exits(2).Error, Does.Contain("did you mean \"TrackVia\"?"));
    }

    [TestCase("--authentication auth_tokn", "no authentication type \"auth_tokn\"; did you mean \"auth_token\"?")]
    [TestCase("--field subdoman=x", "no connection field \"subdoman\"; did you mean \"subdomain\"?")]
    [TestCase("--secret 'pasword=${env:HOME}'", "did you mean \"password\"?")]
    public async Task An_unknown_key_gets_the_nearest_one_and_nothing_is_changed(string option, string message)
    {
        await using var desk = Desk.WithSamples();
        var file = desk.Read(Desk.ConnectionFile);

        Assert.That((await desk.RunAsync($"connections set TrackVia {option}")).Exits(2).Error, Does.Contain(message));
        Assert.That(desk.Read(Desk.ConnectionFile), Is.EqualTo(file));
    }

    [TestCase("set")]
    [TestCase("connect")]
    public async Task A_field_of_the_wrong_type_is_refused_before_anything_is_changed(string verb)
    {
        await using var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectEmployeeAsync()).Exits(0);
        var (file, state) = (desk.Read(Desk.ConnectionFile), State(desk));

        var refused = (await desk.RunAsync($"connections {verb} TrackVia --field account_id=abc")).Exits(2);

        Assert.That(refused.Error, Does.Contain("error C022 \"account_id\" (Account ID) must be a whole number; it may be left blank"));
        Assert.That((desk.Read(Desk.ConnectionFile), State(desk)), Is.EqualTo((file, state)));

        static string State(Desk desk) => File.ReadAllText(Directory.GetFiles(desk.At(".emulator/connections"), "*.json").Single());
    }

    [TestCase("set TrackVia", "needs at least one of")]
    [TestCase("set TrackVia --field subdomain", "--field needs KEY=VALUE")]
    [TestCase("set TrackVia --field =x", "--field needs KEY=VALUE")]
    [TestCase("set TrackVia --field subdomain=a --field subdomain=b", "--field subdomain is given twice")]
    [TestCase("set TrackVia --secret 'password=${env:}'", "--secret takes no value")]
    [TestCase("set TrackVia --secret 'password=${env:A B}'", "--secret takes no value")]
    [TestCase("connect TrackVia --port 70000", "--port is 0 to 65535, not 70000.")]
    public async Task An_order_that_makes_no_sense_is_wrong_usage(string words, string message)
    {
        await using var desk = Desk.WithSamples();

        Assert.That((await desk.RunAsync($"connections {words}")).Exits(64).Error, Does.Contain(message));
    }

    [Test]
    public async Task Stdin_that_ends_before_every_secret_was_read_changes_nothing()
    {
        await using var desk = Desk.WithSamples();
        var file = desk.Read(Desk.ConnectionFile);

        var refused = await desk.RunAsync(
            "connections connect TrackVia --authentication auth_token --secret api_key=- --secret auth_token=-", "only-one-line");

        Assert.That(refused.Exits(64).Error, Does.Contain("stdin ended before the secret auth_token was read"));
        Assert.That(desk.Read(Desk.ConnectionFile), Is.EqualTo(file));
    }

    [Test]
    public async Task Secrets_are_read_as_lines_of_stdin_by_the_process_too()
    {
        await using var desk = await Desk.WithTrackViaAsync();

        var connected = await EmulatorProcess.RunAsync(
            desk.Folder,
            "connections connect TrackVia --authentication auth_token --secret api_key=- --secret auth_token=-"
            + $" --http-via {desk.Service}",
            $"{Seed.ApiKey}\r\n{Seed.Token}\n");

        Assert.That(connected.Exits(0).Out, Does.Contain("● connected").And.Not.Contain("\e["));
    }

    [Test]
    public async Task A_variable_that_the_environment_lacks_is_named()
    {
        await using var desk = await Desk.WithTrackViaAsync();

        var failed = await desk.RunHereAsync("connections connect TrackVia --secret 'password=${env:NO_SUCH_VARIABLE}'");

        Assert.That(failed.Exits(1).Out, Does.Contain("the environment variable NO_SUCH_VARIABLE is not set"));
        Assert.That((await desk.RunAsync("connections show TrackVia")).Out, Does.Contain("not set: the environment has no NO_SUCH_VARIABLE"));
    }

    [Test]
    public async Task Testing_a_disconnected_connection_fails_and_leaves_it_disconnected()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();
        await desk.RunAsync("connections disconnect TrackVia");

        Assert.That((await desk.RunHereAsync("connections test TrackVia")).Exits(1).Out, Does.Contain("○ disconnected"));
    }

    [Test]
    public async Task Testing_again_turns_the_light_with_the_credentials()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();
        (await desk.RunHereAsync("connections test TrackVia")).Exits(0);

        await desk.AdministerAsync("tokens/workato-main/deactivate", "{}");

        Assert.That((await desk.RunHereAsync("connections test TrackVia")).Exits(1).Out, Does.Contain("● failed").And.Contain("401"));
        Assert.That((await desk.RunAsync("connections list")).Exits(0).Out, Does.Contain("● failed"));
    }

    [Test]
    public async Task An_empty_workspace_has_no_connections()
    {
        await using var desk = Desk.Empty();

        Assert.That((await desk.RunAsync("connections list")).Exits(0).Error, Does.StartWith("No connection file"));
    }

    [Test]
    public async Task For_programs_a_connection_is_one_document_without_secrets()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();

        var shown = (await desk.RunAsync("connections show TrackVia --json")).Exits(0).Document;

        Assert.That(shown["status"]["state"].AsText(), Is.EqualTo("connected"));
        Assert.That(shown["secrets"].ToString(), Does.Contain("auth_token").And.Not.Contain(Seed.Token));
        Assert.That(shown["recipes"].ToString(), Does.Contain("TrackVia - Schedule - Work Order"));
    }
}
