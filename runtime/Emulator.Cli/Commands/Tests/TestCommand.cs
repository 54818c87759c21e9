using System.CommandLine;
using Emulator.Hosting.Testing;

namespace Emulator.Cli.Commands.Tests;

/// <summary><c>emulator test [PATH…]</c></summary>
internal static class TestCommand
{
    public static Command Create(CommandScope scope)
    {
        var options = new TestOptions();
        var fromJob = new FromJob();
        var command = new Command("test", "Runs test cases of recipes and connectors.");
        options.AddTo(command);
        fromJob.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var host = scope.HostOptions(parsed) with { TestServers = TrackViaTestServer.Starters };
            await using var desk = new TestDesk(host);
            if (fromJob.IsGiven(parsed))
            {
                return await fromJob.RunAsync(scope, parsed, scope.Printer(parsed), desk, cancellation);
            }

            var run = new TestRun(desk, scope, options, parsed);
            return options.Watches(parsed)
                ? await run.WatchAsync(host, cancellation)
                : await run.OnceAsync(cancellation);
        });
        return ExampleHelp.Give(
            command,
            "emulator test",
            "emulator test recipes/trackvia --filter schedule",
            "emulator test --watch",
            "emulator test --coverage --fail-under 90 --junit results.xml --html results.html");
    }
}
