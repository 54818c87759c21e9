using Emulator.Histories;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Tests.Support;
using Emulator.Jobs.Triggers;
using Emulator.Values;

namespace Emulator.Jobs.Tests;

public sealed class ResumeTests
{
    private const string ThreeSteps = """
          - { as: one, provider: shop, name: count, input: { id: "#{_('order.id')}" } }
          - { as: two, provider: shop, name: count, input: { id: "#{_('order.id')}" } }
          - { as: three, provider: shop, name: count, input: { first: "#{_('one.ran')}", second: "#{_('two.ran')}", id: "#{_('order.id')}" } }
        """;

    private JobBench _bench = null!;
    private List<Value> _ran = null!;

    [SetUp]
    public void MakeBench()
    {
        _bench = new JobBench();
        _ran = [];
        _bench.Shop.Action("count", (_, call) =>
        {
            _ran.Add(call.Input);
            return RecordValue.Of(("ran", _ran.Count));
        });
    }

    [TearDown]
    public void RemoveBench() => _bench.Dispose();

    [Test]
    public async Task A_job_cancelled_in_its_first_step_goes_on_with_the_second()
    {
        using var stop = new CancellationTokenSource();
        _bench.Options = new JobOptions { Journalled = step => { if (step.Number == 1) { stop.Cancel(); } } };
        var recipe = _bench.Link(ThreeSteps);

        Assert.That(
            () => _bench.Runner.RunAsync(recipe, Event(), _bench.Options, stop.Token),
            Throws.InstanceOf<OperationCanceledException>());
        var cut = (await _bench.History.ListAsync(new JobQuery(), default)).Single();
        _bench.Time.Advance(TimeSpan.FromMinutes(1));
        var job = await _bench.Runner.ResumeAsync(cut.Id, recipe, new JobOptions(), default);

        Assert.That(cut.State, Is.EqualTo(JobState.Running));
        Assert.That(job.State, Is.EqualTo(JobState.Succeeded));
        Assert.That(job.StartedAt, Is.EqualTo(Some.Noon), "the first start");
        Assert.That(_ran, Has.Count.EqualTo(3), "no step ran twice");
        Assert.That(_ran[2], Is.EqualTo(RecordValue.Of(("first", 1), ("second", 2), ("id", 7))));
        Assert.That((await _bench.StepsAsync(job)).Select(step => step.Sequence), Is.EqualTo(new[] { 0, 1, 2, 3 }));
    }

    [Test]
    public async Task A_step_whose_record_was_lost_runs_again_and_no_other()
    {
        var list = _bench.History;
        _bench.History = new BreakingHistory(list, breaksAt: 2);
        var recipe = _bench.Link(ThreeSteps);

        Assert.That(
            () => _bench.Runner.RunAsync(recipe, Event(), new JobOptions(), default), Throws.TypeOf<IOException>());
        _bench.History = list;
        var cut = (await list.ListAsync(new JobQuery(), default)).Single();
        var job = await _bench.Runner.ResumeAsync(cut.Id, recipe, new JobOptions(), default);

        Assert.That(job.State, Is.EqualTo(JobState.Succeeded));
        Assert.That(_ran, Has.Count.EqualTo(4));
        Assert.That(_ran[3]["first"], Is.EqualTo(Value.Of(1)));
        Assert.That(_ran[3]["second"], Is.EqualTo(Value.Of(3)));
    }

    [Test]
    public async Task A_queued_job_runs_from_its_first_step()
    {
        var queued = Some.Queued(recipe: "orders.recipe.yaml");
        var recipe = _bench.Link(ThreeSteps);
        await _bench.History.QueueAsync(queued with { Job = queued.Job with { RecipeSha256 = recipe.Sha256 } }, default);

        var job = await _bench.Runner.ResumeAsync(queued.Job.Id, recipe, new JobOptions(), default);

        Assert.That(job.State, Is.EqualTo(JobState.Succeeded));
        Assert.That(_ran[0], Is.EqualTo(RecordValue.Of(("id", 1))));
    }

    [Test]
    public async Task A_job_whose_last_record_failed_is_only_ended()
    {
        var recipe = _bench.Link(ThreeSteps);
        await _bench.History.QueueAsync(Some.Queued(), default);
        await _bench.History.AppendAsync(
            "j-AAAAAAAA-AAAAAA", [Some.Step(1) with { Failure = Some.Failure() }], JobPosition.Start.Next(), default);

        var job = await _bench.Runner.ResumeAsync("j-AAAAAAAA-AAAAAA", recipe, new JobOptions(), default);

        Assert.That(job.State, Is.EqualTo(JobState.Failed));
        Assert.That(job.Failure, Is.EqualTo(Some.Failure()));
        Assert.That(_ran, Is.Empty);
    }

    [Test]
    public async Task A_job_whose_recipe_changed_fails_with_that_reason()
    {
        await _bench.History.QueueAsync(Some.Queued(), default);

        var job = await _bench.Runner.ResumeAsync("j-AAAAAAAA-AAAAAA", _bench.Link(ThreeSteps), new JobOptions(), default);

        Assert.That(job.Failure!.ErrorType, Is.EqualTo("Recipe changed"));
        Assert.That(_ran, Is.Empty);
    }

    [Test]
    public async Task A_job_that_has_ended_is_given_back_as_it_is()
    {
        var recipe = _bench.Link(ThreeSteps);
        var ended = await _bench.RunAsync(recipe, ("id", 1));

        Assert.That(await _bench.Runner.ResumeAsync(ended.Id, recipe, new JobOptions(), default), Is.EqualTo(ended));
        Assert.That(_ran, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_job_that_another_runner_has_is_refused_and_left_alone()
    {
        var recipe = _bench.Link(ThreeSteps);
        await _bench.History.QueueAsync(Some.Queued(), default);
        using var other = await _bench.History.ClaimAsync("j-AAAAAAAA-AAAAAA", default);

        Assert.That(
            () => _bench.Runner.ResumeAsync("j-AAAAAAAA-AAAAAA", recipe, new JobOptions(), default),
            Throws.TypeOf<JobTakenException>().With.Message.Contains("is running at this moment"));
        Assert.That(_ran, Is.Empty);
    }

    [Test]
    public async Task A_job_is_let_go_however_it_ends()
    {
        using var stop = new CancellationTokenSource();
        var taken = new List<string>();
        _bench.Options = new JobOptions { Started = job => taken.Add(job.Id), Journalled = _ => stop.Cancel() };

        Assert.That(
            () => _bench.Runner.RunAsync(_bench.Link(ThreeSteps), Event(), _bench.Options, stop.Token),
            Throws.InstanceOf<OperationCanceledException>());

        Assert.That(await _bench.History.IsClaimedAsync(taken.Single(), default), Is.False);
    }

    [Test]
    public async Task The_time_between_the_cut_and_the_resumption_does_not_count()
    {
        using var stop = new CancellationTokenSource();
        _bench.Options = new JobOptions { Journalled = step => { if (step.Number == 1) { stop.Cancel(); } } };
        var recipe = _bench.Link(ThreeSteps);
        Assert.That(
            () => _bench.Runner.RunAsync(recipe, Event(), _bench.Options, stop.Token), Throws.InstanceOf<OperationCanceledException>());
        _bench.Time.Advance(TimeSpan.FromDays(1));

        var cut = (await _bench.History.ListAsync(new JobQuery(), default)).Single();
        var job = await _bench.Runner.ResumeAsync(cut.Id, recipe, new JobOptions(), default);

        Assert.That(job.State, Is.EqualTo(JobState.Succeeded), job.Failure?.Message);
    }

    [Test]
    public void A_job_that_does_not_exist_is_refused() =>
        Assert.That(
            () => _bench.Runner.ResumeAsync("j-none", _bench.Link(ThreeSteps), new JobOptions(), default),
            Throws.ArgumentException.With.Message.Contains("j-none"));

    private static TriggerEvent Event() => TriggerEvent.Given(RecordValue.Of(("id", 7)));
}
