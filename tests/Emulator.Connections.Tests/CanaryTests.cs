using System.Text;
using Emulator.Connections.Tests.Support;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Tests;

/// <summary>Secrets that are easy to recognise go through everything that a connection can do; none may be seen anywhere.</summary>
public sealed class CanaryTests
{
    private static readonly string[] Canaries = ["canary/pass+word=1", "canary-access-0001", "canary-access-0002", "canary-refresh-0001", "canary-user-key-1"];

    private readonly List<string> _printed = [];

    [Test]
    public async Task No_secret_is_seen_in_any_file_record_result_or_failure()
    {
        using var bench = new Bench(Leaky());
        bench.Write(Some.OAuthFile);
        bench.Wire
            .Answers(200, """{"access_token":"canary-access-0001","refresh_token":"canary-refresh-0001"}""")
            .Answers(200, """{"user_key":"canary-user-key-1"}""")
            .Answers(200)
            .Answers(401, "token canary-access-0001 has expired")
            .Answers(200, """{"access_token":"canary-access-0002"}""")
            .Answers(403, "canary-access-0002 may not")
            .Answers(401)
            .Answers(400, "canary-refresh-0001 is unknown");
        var process = bench.Start();
        var change = new ConnectionChange { Secrets = new Dictionary<string, SecretEntry> { ["password"] = SecretEntry.Entered(Some.Secret(Canaries[0])) } };

        var result = await process.Desk.ConnectAsync("Acme", change, new LoginOptions(), bench.Owner, CancellationToken.None);
        Assert.That(result.Status.State, Is.EqualTo(ConnectionState.Success), result.Status.Reason);
        await FailAsync(process, bench);
        await FailAsync(process, bench);
        await process.Desk.SetAsync("Acme", new ConnectionChange { Fields = new Dictionary<string, string?> { ["account"] = "7" } }, CancellationToken.None);

        _printed.Add(string.Join('\n', bench.Requests));
        _printed.Add($"{result} {change} {string.Join('\n', process.Desk.History("Acme"))} {process.Desk.Status("Acme")}");
        Assert.That(bench.Requests, Has.Count.EqualTo(8));
        AssertClean(string.Join('\n', _printed), "what was printed");
        foreach (var path in Directory.EnumerateFiles(bench.Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            AssertClean(await File.ReadAllTextAsync(path), path);
        }
    }

    // The second request of its login carries the first token in the address, as TrackVia's does.
    private static ConnectorDefinition Leaky()
    {
        var grant = Some.PasswordGrant();
        var login = grant.Acquire!;
        return Some.Connector(
            new AuthorizationDefinition
            {
                Type = "multi",
                Options = new Dictionary<string, AuthorizationDefinition>
                {
                    ["oauth"] = grant with
                    {
                        Apply = (request, settings, _, _) =>
                        {
                            request.Parameters = RecordValue.Of(("user_key", settings["user_key"]), ("t", settings["access_token"]));
                            request.User = Some.TextOf(settings, "username");
                            request.Password = Some.TextOf(settings, "password");
                            return ValueTask.CompletedTask;
                        },
                        Acquire = async (operation, call, cancellation) =>
                        {
                            var tokens = await login(operation, call, cancellation);
                            var apps = await operation.SendAsync(
                                new ConnectorRequest("GET", "apps") { Parameters = RecordValue.Of(("access_token", tokens.Settings["access_token"])) },
                                cancellation);
                            return new AcquiredSettings(tokens.Settings.With("user_key", apps["user_key"]));
                        },
                    },
                },
            },
            Some.Field("host"), Some.Field("account"));
    }

    private async Task FailAsync(Bench.Process process, Bench bench)
    {
        try
        {
            await process.Opener.Open("Acme").Start(bench.Owner).SendAsync(Bench.Get("x"), CancellationToken.None);
            Assert.Fail("the service refuses this request");
        }
        catch (ConnectorException refused)
        {
            // What the step boundary does with a failure: body and message pass the mask before anything else.
            _printed.Add(bench.Mask.Apply($"{refused.Message} {refused.Body}"));
            _printed.Add(refused.Message);
        }
    }

    private static void AssertClean(string text, string where)
    {
        foreach (var canary in Canaries)
        {
            string[] forms = [canary, Uri.EscapeDataString(canary), Convert.ToBase64String(Encoding.UTF8.GetBytes($"priya:{canary}"))];
            Assert.That(forms.Where(form => text.Contains(form, StringComparison.OrdinalIgnoreCase)), Is.Empty, where);
        }
    }
}
