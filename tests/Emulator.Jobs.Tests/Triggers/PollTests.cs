using Emulator.Jobs.Journal;
using Emulator.Jobs.Tests.Support;
using Emulator.Jobs.Triggers;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Jobs.Tests.Triggers;

public sealed class PollTests
{
    private const string Steps = "  - { as: one, provider: shop, name: echo, input: { id: \"#{_('order.id')}\" } }";

    private JobBench _bench = null!;
    private List<Value> _closures = null!;

    [SetUp]
    public void MakeBench()
    {
        _bench = new JobBench();
        _closures = [];
    }

    [TearDown]
    public void RemoveBench() => _bench.Dispose();

    [Test]
    public async Task Each_test_takes_the_earliest_event_that_has_no_job_and_loses_none()
    {
        Pages(Id, (0, [1, 2], 1, false), (1, [3], 2, false));

        Assert.That(await TakenAsync(5), Is.EqualTo(new int?[] { 1, 2, null, 3, null }));
    }

    [Test]
    public async Task Without_a_dedup_key_events_are_taken_by_their_number_on_the_page()
    {
        Pages(null, (0, [1, 1], 1, true), (1, [3], 2, false));

        Assert.That(await TakenAsync(4), Is.EqualTo(new int?[] { 1, 1, 3, null }));
    }

    [Test]
    public async Task Pages_are_asked_for_at_once_while_there_are_more()
    {
        Pages(Id, (0, [], 1, true), (1, [], 2, true), (2, [9], 3, false));

        Assert.That(await TakenAsync(1), Is.EqualTo(new int?[] { 9 }));
        Assert.That(_closures, Is.EqualTo(new[] { Value.Null, 1, 2 }));
    }

    [Test]
    public async Task A_used_up_page_is_not_asked_for_again_in_a_later_run()
    {
        Pages(Id, (0, [1], 1, true), (1, [], 2, false));

        await TakenAsync(2);
        _closures.Clear();
        await TakenAsync(1);

        Assert.That(_closures, Is.EqualTo(new[] { Value.Of(2) }));
    }

    [Test]
    public async Task The_event_runs_as_a_test_job_through_the_output_fields()
    {
        _bench.Shop.Trigger(new TriggerDefinition
        {
            Name = "new_order",
            Title = "New order",
            OutputFields = Shop.Fields(new Field { Name = "id", Label = "Order ID", ParseOutput = "integer_conversion" }),
            Poll = (_, _, _) => ValueTask.FromResult(new PollPage([RecordValue.Of(("id", "41"))], Value.Null, false)),
        });
        var recipe = _bench.Link(Steps);

        var taken = await TakeAsync(recipe);
        var queued = await _bench.History.FindAsync(taken.Event!.JobId!, default);
        var job = await _bench.Runner.RunAsync(recipe, taken.Event, _bench.Options, default);

        Assert.That(queued!.State, Is.EqualTo(JobState.Pending));
        Assert.That(job.State, Is.EqualTo(JobState.Succeeded));
        Assert.That(job.Id, Is.EqualTo(queued.Id));
        Assert.That(job.IsTest, Is.True);
        Assert.That(job.Title, Is.EqualTo("Shop: new order: Order ID=41"));
        var steps = await _bench.StepsAsync(job);
        Assert.That(steps[0].Connection!.Name, Is.EqualTo("Shop"));
        Assert.That(steps[1].Input, Is.EqualTo(RecordValue.Of(("id", 41))));
    }

    [Test]
    public async Task A_refused_poll_is_a_failure_and_makes_no_job()
    {
        _bench.Shop.Trigger("new_order", (_, _, _) => throw new ConnectorException(FailureKind.Http, "403 Forbidden") { Status = 403 });

        var taken = await TakeAsync(_bench.Link(Steps));

        Assert.That(taken.Event, Is.Null);
        Assert.That(taken.Failure!.ErrorType, Is.EqualTo("Forbidden"));
        Assert.That(taken.Failure.LineNumber, Is.Zero);
        Assert.That(await _bench.History.ListAsync(new JobQuery(), default), Is.Empty);
    }

    [Test]
    public async Task Too_many_events_in_one_poll_name_the_limit()
    {
        _bench.Options = new JobOptions { Limits = new JobLimits { EventsPerPoll = 1 } };
        Pages(Id, (0, [1, 2], 1, false));

        Assert.That((await TakeAsync(_bench.Link(Steps))).Failure!.Message, Does.Contain("limit events_per_poll"));
    }

    [Test]
    public async Task Testers_at_once_each_take_another_event()
    {
        Pages(Id, (0, [.. Enumerable.Range(1, 20)], 1, false));
        var recipe = _bench.Link(Steps);
        var surroundings = _bench.Surroundings;

        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() =>
            new TriggerTester(surroundings).TakeAsync(recipe, _bench.Options, _ => { }, default))));

        Assert.That(
            taken.Select(outcome => ((IntegerValue)outcome.Event!.Data["id"]).Small).Order(),
            Is.EqualTo(Enumerable.Range(1, 20)));
    }

    [Test]
    public async Task Without_deduplication_a_seen_event_is_taken_again()
    {
        Pages(Id, (0, [1], 0, false));
        _bench.Options = new JobOptions { Deduplicate = false };

        Assert.That(await TakenAsync(2), Is.EqualTo(new int?[] { 1, 1 }));
    }

    private static string Id(Value record) => ((IntegerValue)record["id"]).Small.ToString();

    // A page stands behind its closure; 0 is the first poll's null.
    private void Pages(Func<Value, string>? dedup, params (int Closure, int[] Ids, int Next, bool More)[] pages) =>
        _bench.Shop.Trigger(
            "new_order",
            (_, call, _) =>
            {
                lock (_closures)
                {
                    _closures.Add(call.Closure);
                }

                var page = pages.FirstOrDefault(page => call.Closure.Equals(page.Closure == 0 ? Value.Null : Value.Of(page.Closure)));
                var events = (page.Ids ?? []).Select(id => (Value)RecordValue.Of(("id", id)));
                return new PollPage([.. events], page.Next == 0 ? Value.Null : page.Next, page.More);
            },
            dedup);

    private Task<TriggerOutcome> TakeAsync(Jobs.Linking.LinkedRecipe recipe) =>
        new TriggerTester(_bench.Surroundings).TakeAsync(recipe, _bench.Options, _ => { }, default);

    private async Task<int?[]> TakenAsync(int times)
    {
        var taken = new List<int?>();
        var recipe = _bench.Link(Steps);
        for (var time = 0; time < times; time++)
        {
            var outcome = await TakeAsync(recipe);
            taken.Add(outcome.Event is { } found ? (int)((IntegerValue)found.Data["id"]).Small : null);
        }

        return [.. taken];
    }
}
