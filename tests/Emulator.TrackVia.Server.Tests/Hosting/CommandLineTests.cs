using System.Diagnostics;
using System.Text.RegularExpressions;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Hosting;

/// <summary>The server as a program of its own.</summary>
public sealed class CommandLineTests
{
    [Test]
    public async Task It_prints_its_addresses_and_serves_there()
    {
        using var program = Start("--port", "0", "--https-port", "0");
        try
        {
            var first = await LineAsync(program);
            var second = await LineAsync(program);
            var address = Regex.Match(first, @"http://127\.0\.0\.1:\d+/").Value;
            using var wire = new SocketsHttpHandler();
            using var http = new HttpClient(wire);
            var reply = await new Caller(http, new Uri(address), Credentials.Of(Seeded.MainToken)).GetAsync("/openapi/apps");

            Assert.That(reply.Status, Is.EqualTo(200));
            Assert.That(second, Does.Match(@"https://127\.0\.0\.1:\d+/"));
        }
        finally
        {
            program.Kill();
        }
    }

    [Test]
    public async Task It_prints_credentials_only_when_asked()
    {
        using var quiet = Start("--port", "0");
        using var open = Start("--port", "0", "--show-credentials");
        try
        {
            var first = await LineAsync(quiet);
            var line = "";
            while (!line.Contains(Seeded.MainToken, StringComparison.Ordinal))
            {
                line = await LineAsync(open);
            }

            quiet.Kill();
            Assert.That(first + await quiet.StandardOutput.ReadToEndAsync(), Does.Contain("http://").And.Not.Contain("tok-"));
        }
        finally
        {
            quiet.Kill();
            open.Kill();
        }
    }

    [TestCase("--port", "many")]
    [TestCase("--port")]
    [TestCase("--surprise", "1")]
    public async Task A_command_line_that_it_cannot_read_is_wrong_usage(params string[] arguments)
    {
        using var program = Start(arguments);
        using var guard = Guard.Start();

        await program.WaitForExitAsync(guard.Token);

        Assert.That(program.ExitCode, Is.EqualTo(64));
        Assert.That(await program.StandardError.ReadToEndAsync(), Does.Contain("--port"));
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(TrackViaServer).Assembly.Location);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static async Task<string> LineAsync(Process program)
    {
        using var guard = Guard.Start();
        return await program.StandardOutput.ReadLineAsync(guard.Token)
            ?? throw new AssertionException("The program ended: " + await program.StandardError.ReadToEndAsync(guard.Token));
    }
}
