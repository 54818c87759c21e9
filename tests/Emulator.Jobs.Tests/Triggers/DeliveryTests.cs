using Emulator.Jobs.Linking;
using Emulator.Jobs.Tests.Support;
using Emulator.Jobs.Triggers;
using Emulator.Sdk;
using Emulator.Sdk.Webhooks;
using Emulator.Values;

namespace Emulator.Jobs.Tests.Triggers;

public sealed class DeliveryTests
{
    private readonly SocketsHttpHandler _sockets = new();
    private readonly List<string> _calls = [];
    private JobBench _bench = null!;
    private Uri? _address;

    [SetUp]
    public void MakeBench()
    {
        _bench = new JobBench();
        _calls.Clear();
        _address = null;
    }

    [TearDown]
    public void RemoveBench() => _bench.Dispose();

    [OneTimeTearDown]
    public void CloseSockets() => _sockets.Dispose();

    [Test]
    public async Task A_delivery_becomes_a_job_and_the_subscription_ends()
    {
        var taken = await TakeAsync(() => DeliverAsync("{\"id\":5}"));

        Assert.That(taken.Event!.Data, Is.EqualTo(RecordValue.Of(("id", 5), ("header", "yes"), ("query", "1"), ("hook", "h1"))));
        Assert.That(taken.Event.JobId, Is.Not.Null);
        Assert.That(_calls, Is.EqualTo(new[] { "subscribe", "unsubscribe h1" }));
    }

    [Test]
    public async Task What_is_no_JSON_and_what_is_no_event_is_passed_by()
    {
        var taken = await TakeAsync(async () =>
        {
            Assert.That(await DeliverAsync("no json"), Is.EqualTo(400));
            Assert.That(await DeliverAsync("null"), Is.EqualTo(200));
            await DeliverAsync("{\"id\":6}");
        });

        Assert.That(taken.Event!.Data["id"], Is.EqualTo(Value.Of(6)));
    }

    [Test]
    public async Task An_event_that_has_its_job_is_passed_by_in_a_later_test()
    {
        await TakeAsync(() => DeliverAsync("{\"id\":5}"));
        var second = await TakeAsync(async () =>
        {
            await DeliverAsync("{\"id\":5}");
            await DeliverAsync("{\"id\":6}");
        });

        Assert.That(second.Event!.Data["id"], Is.EqualTo(Value.Of(6)));
    }

    [Test]
    public async Task No_delivery_in_time_is_no_event_and_the_subscription_ends()
    {
        var taken = await TakeAsync(() => _bench.Time.PassAsync(TimeSpan.FromMinutes(5)));

        Assert.That(taken.Event, Is.Null);
        Assert.That(taken.Failure, Is.Null);
        Assert.That(_calls, Is.EqualTo(new[] { "subscribe", "unsubscribe h1" }));
    }

    [Test]
    public async Task A_cancelled_wait_is_over_only_when_the_subscription_has_ended()
    {
        using var stop = new CancellationTokenSource();
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var taking = TakeAsync(stop.CancelAsync, async (_, _, _) => { asked.SetResult(); await answered.Task; }, stop.Token);
        await asked.Task;
        var wasOver = taking.IsCompleted;
        answered.SetResult();

        Assert.That(() => taking, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(wasOver, Is.False);
    }

    [Test]
    public async Task A_subscription_that_cannot_be_ended_is_told_and_does_not_cost_the_event()
    {
        var taken = await TakeAsync(() => DeliverAsync("{\"id\":5}"), unsubscribe: (_, _, _) =>
            throw new ConnectorException(FailureKind.Http, "500 Internal Server Error") { Status = 500 });

        Assert.That(taken.Event, Is.Not.Null);
        Assert.That(taken.Attempt.Lines, Is.EqualTo(new[] { "the subscription could not be ended: 500 Internal Server Error" }));
    }

    private async Task<TriggerOutcome> TakeAsync(
        Func<Task> deliver, UnsubscribeLambda? unsubscribe = null, CancellationToken cancellation = default)
    {
        var waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var recipe = Recipe(unsubscribe ?? Unsubscribe);
        var taking = new TriggerTester(_bench.Surroundings).TakeAsync(
            recipe, _bench.Options, _ => waiting.TrySetResult(), cancellation);
        await waiting.Task;
        await deliver();
        return await taking;
    }

    private ValueTask Unsubscribe(IOperation operation, RecordValue subscription, CancellationToken cancellation)
    {
        _calls.Add($"unsubscribe {((TextValue)subscription["id"]).Text}");
        return ValueTask.CompletedTask;
    }

    private LinkedRecipe Recipe(UnsubscribeLambda unsubscribe)
    {
        _bench.Shop.Trigger(new TriggerDefinition
        {
            Name = "new_order",
            Title = "New order",
            Dedup = (record, _) => ValueTask.FromResult(record["id"].ToString()),
            Subscribe = (_, address, _, _) =>
            {
                _address = new Uri(address);
                _calls.Add("subscribe");
                return ValueTask.FromResult(new Subscription(RecordValue.Of(("id", "h1"))));
            },
            Unsubscribe = unsubscribe,
            Notification = (_, call, _) => ValueTask.FromResult(call.Payload is RecordValue payload
                ? payload.With("header", call.Headers["X-Shop"]).With("query", call.Parameters["q"]).With("hook", call.Subscription["id"])
                : Value.Null),
        });
        return _bench.Link("  - { as: one, provider: shop, name: echo }");
    }

    private async Task<int> DeliverAsync(string body)
    {
        using var client = new HttpMessageInvoker(_sockets, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_address!, "?q=1")) { Content = new StringContent(body) };
        request.Headers.Add("X-Shop", "yes");
        using var response = await client.SendAsync(request, default);
        return (int)response.StatusCode;
    }
}
