using Emulator.Cli;
using Emulator.Cli.Output;

namespace Emulator.EndToEnd.Tests.Usage;

public sealed class UsageTests
{
    [TestCase("", "Try: emulator --help")]
    [TestCase("frobnicate", "there is no command 'frobnicate'")]
    [TestCase("chek", "did you mean 'check'?")]
    [TestCase("connections conect TrackVia", "did you mean 'connect'?")]
    [TestCase("jobs", "Try: emulator jobs --help")]
    [TestCase("run", "Try: emulator run --help")]
    [TestCase("run a b", "'b' is a word too many")]
    [TestCase("run a --evnt b", "there is no option '--evnt'; did you mean '--event'?")]
    [TestCase("run a --event", "--event")]
    [TestCase("run a --wait soon", "--wait is 1 to 2147483, not soon.")]
    [TestCase("jobs show", "Try: emulator jobs show --help")]
    [TestCase("check --workspace /no/such/folder", "--workspace: there is no folder /no/such/folder")]
    [TestCase("run a --http-via ftp://127.0.0.1", "--http-via needs an http or https address")]
    [TestCase("run a --http-via here", "--http-via needs an http or https address")]
    [TestCase("run a --http-via http://example.com", "example.com is not on this machine")]
    [TestCase("connections test TrackVia --http-via https://10.0.0.1:8080", "allow it with --allow-remote")]
    [TestCase("trackvia serve --port 70000", "--port is 0 to 65535, not 70000.")]
    public async Task Wrong_usage_is_64_with_a_hint_and_nothing_on_stdout(string words, string hint)
    {
        await using var desk = Desk.WithSamples();

        var refused = (await desk.RunAsync(words)).Exits(64);

        Assert.That(refused.Error, Does.Contain(hint).And.Not.Contain("   at "));
        Assert.That(refused.Out, Is.Empty);
    }

    [Test]
    public async Task The_workspace_is_found_upward()
    {
        await using var desk = Desk.WithSamples();

        var found = await EmulatorProcess.RunAsync(desk.At("recipes/trackvia"), "connections list --json");

        Assert.That(found.Exits(0).Document["name"].AsText(), Is.EqualTo("TrackVia"));
    }

    [Test]
    public async Task A_pipe_gets_no_colour()
    {
        await using var desk = Desk.WithSamples();

        var plain = await EmulatorProcess.RunAsync(desk.Folder, "connections list");
        var set = await EmulatorProcess.RunAsync(desk.Folder, "connections list --no-color", environment: ("NO_COLOR", "1"));

        Assert.That(plain.Exits(0).Out, Does.Not.Contain("\e["));
        Assert.That(set.Exits(0).Out, Is.EqualTo(plain.Out));
    }

    [Test]
    public async Task A_terminal_gets_colour_until_it_is_refused()
    {
        await using var desk = Desk.WithSamples();

        Assert.That(await OnTerminalAsync(), Does.Contain("\e["));
        Assert.That(await OnTerminalAsync("--no-color"), Does.Not.Contain("\e["));

        async Task<string> OnTerminalAsync(params string[] more)
        {
            var output = new StringWriter();
            var terminal = new Terminal(output, TextWriter.Null, TextReader.Null, isTerminal: true, color: true);
            await CommandLine.RunAsync(["connections", "show", "TrackVia", .. more], terminal, desk.Folder, CancellationToken.None);
            return output.ToString();
        }
    }

    [Test]
    public async Task A_word_that_begins_with_an_at_sign_is_a_word_and_no_file_of_more_words()
    {
        await using var desk = Desk.WithSamples();
        desk.Write("words", "show TrackVia");

        Assert.That((await desk.RunAsync($"connections show @{desk.At("words")}")).Exits(2).Error, Does.Contain("there is no connection named \"@/"));
    }

    [TestCase("trackvia serve --seed missing.json", "missing.json")]
    [TestCase("trackvia serve --faults broken.json", "not a fault plan")]
    public async Task A_server_file_that_cannot_be_used_is_the_authors_to_mend(string words, string message)
    {
        await using var desk = Desk.Empty();
        desk.Write("broken.json", "{");

        var refused = await EmulatorProcess.RunAsync(desk.Folder, words);

        Assert.That(refused.Exits(2).Error, Does.Contain(message).And.Not.Contain("our bug"));
    }

    [Test]
    public async Task A_port_that_is_taken_is_told_as_such()
    {
        await using var desk = await Desk.WithTrackViaAsync();

        var refused = (await desk.RunAsync($"trackvia serve --port {desk.Service.Port}")).Exits(2);

        Assert.That(refused.Error, Does.Contain("address already in use"));
    }

    [Test]
    public async Task The_served_TrackVia_answers_the_commands_until_Ctrl_C()
    {
        await using var desk = Desk.WithSamples();
        using var server = EmulatorProcess.Start(desk.Folder, "trackvia serve --show-credentials");
        var address = (await server.StandardOutput.ReadLineAsync())!.Split(' ')[^1];

        (await desk.RunAsync($"connections connect TrackVia --secret password=- --http-via {address}", Seed.EmployeePassword)).Exits(0);
        EmulatorProcess.Interrupt(server);

        var ended = (await EmulatorProcess.EndAsync(server)).Exits(0);
        Assert.That(ended.Out, Does.Contain(Seed.Token).And.Contain($"--http-via {address}"));
    }
}
