using System.Text.RegularExpressions;
using Emulator.Connections.Http;
using Emulator.Values;
using Emulator.Values.Json;
using Microsoft.Extensions.Time.Testing;

namespace Emulator.Connections.Tests.Http;

/// <summary>Who resumes a suspended action, and how (connector-sdk.md 4.5).</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ResumingCallTests
{
    private static readonly HttpMessageInvoker Client = new(new SocketsHttpHandler());
    private readonly FakeTimeProvider _time = new();
    private readonly TaskCompletionSource<string> _told = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string _token = string.Empty;

    [OneTimeTearDown]
    public static void TearDown() => Client.Dispose();

    [TestCase("""{"token":"TOKEN","data":{"approved":true}}""", """{"approved":true}""")]
    [TestCase("""{"token":"TOKEN","data":[1]}""", "[1]")]
    [TestCase("""{"approved":true,"token":"TOKEN"}""", """{"approved":true}""")]
    public async Task A_post_with_the_token_brings_the_data(string body, string data)
    {
        var wait = Wait(TimeSpan.FromMinutes(1));
        var address = Regex.Match(await _told.Task, "POST (http[^ ]+)").Groups[1].Value;

        Assert.That(await PostAsync(address, body.Replace("TOKEN", "other", StringComparison.Ordinal)), Is.EqualTo(404));
        Assert.That(await PostAsync(address, "{not json"), Is.EqualTo(404));
        Assert.That(await PostAsync(address, body.Replace("TOKEN", _token, StringComparison.Ordinal)), Is.EqualTo(204));
        Assert.That(PlainJson.Write((await wait)!), Is.EqualTo(data));
    }

    [Test]
    public async Task Nobody_comes_before_the_time_is_up()
    {
        var wait = Wait(TimeSpan.FromMinutes(1));
        await _told.Task;
        while (!wait.IsCompleted)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }

        Assert.That(await wait, Is.Null);
    }

    [Test]
    public void A_wait_that_is_called_off_ends()
    {
        using var over = new CancellationTokenSource();
        var wait = Wait(TimeSpan.FromMinutes(1), over.Token);
        over.Cancel();

        Assert.That(() => wait, Throws.InstanceOf<OperationCanceledException>());
    }

    private Task<Value?> Wait(TimeSpan time, CancellationToken cancellation = default) => new ResumingCall().WaitAsync(
        new OperationOwner { Suspended = line => _told.TrySetResult(line) },
        _time,
        _time.GetUtcNow() + time,
        token =>
        {
            _token = token;
            return ValueTask.CompletedTask;
        },
        cancellation).AsTask();

    private static async Task<int> PostAsync(string address, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body) };
        using var response = await Client.SendAsync(request, CancellationToken.None);
        return (int)response.StatusCode;
    }
}
