using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.Histories;

/// <summary>What every history must do, whatever it keeps its jobs in.</summary>
public abstract class JobHistoryTests
{
    private const string First = "j-AAAAAAAA-AAAAAA";
    private const string Second = "j-BBBBBBBB-BBBBBB";
    private const string Recipe = "orders.recipe.yaml";

    private IJobHistory _history = null!;

    protected abstract IJobHistory Open();

    [SetUp]
    public void OpenHistory() => _history = Open();

    [TearDown]
    public void CloseHistory() => (_history as IDisposable)?.Dispose();

    [Test]
    public async Task A_queued_job_is_found_as_it_was_given_with_its_event_as_first_record()
    {
        var job = Some.Job() with { IsTest = true, MasterJobId = Second, RepeatCount = 2, CallingJobId = Second };
        var outcome = await _history.QueueAsync(new QueuedJob(job, Some.Trigger()), default);

        Assert.That(outcome, Is.EqualTo(QueueOutcome.Queued));
        Assert.That(await _history.FindAsync(First, default), Is.EqualTo(job));
        Assert.That((await _history.StepsAsync(First).FirstAsync()).Output, Is.EqualTo(RecordValue.Of(("id", 1))));
        Assert.That((await _history.ProgressAsync(First, default))!.LastSequence, Is.Zero);
    }

    [Test]
    public async Task A_job_that_does_not_exist_is_null()
    {
        Assert.That(await _history.FindAsync(First, default), Is.Null);
        Assert.That(await _history.ProgressAsync(First, default), Is.Null);
        Assert.That(await _history.StartAsync(First, Some.Noon, default), Is.False);
    }

    [Test]
    public async Task A_step_comes_back_as_it_was_appended()
    {
        await _history.QueueAsync(Some.Queued(), default);
        var step = Some.Step(1) with
        {
            Outcome = StepOutcome.Failed,
            Input = RecordValue.Of(("when", new DateValue(new DateOnly(2026, 11, 23))), ("bytes", new BinaryValue(new byte[] { 1, 2 }))),
            Output = ListValue.Of(1.5, "ü", Value.Null),
            Requests = [new StepRequest("GET", "https://shop.example/orders", 401, Some.Noon, TimeSpan.FromMilliseconds(12.5), null)],
            Lines = ["one", "two"],
            Duration = TimeSpan.FromTicks(12_345_678),
            Retries = 2,
            Connection = new ConnectionUsed("Shop", "auth_token", 3),
            MaskData = true,
            Failure = Some.Failure(),
        };

        await _history.AppendAsync(First, [step], JobPosition.Start.Next(), default);
        var steps = await _history.StepsAsync(First).ToListAsync();

        Assert.That(steps.Select(read => read.Sequence), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(steps[1], Is.EqualTo(step with { Requests = steps[1].Requests, Lines = steps[1].Lines }));
        Assert.That(steps[1].Requests, Is.EqualTo(step.Requests));
        Assert.That(steps[1].Lines, Is.EqualTo(step.Lines));
    }

    [Test]
    public async Task Progress_is_that_of_the_last_record()
    {
        await _history.QueueAsync(Some.Queued(), default);
        await _history.AppendAsync(First, [Some.Step(1)], JobPosition.Start.Next(), default);
        await _history.AppendAsync(
            First, [Some.Step(2) with { Failure = Some.Failure() }], new JobPosition([new JobFrame(0, 2), new JobFrame(3, 1)]), default);

        var progress = (await _history.ProgressAsync(First, default))!;

        Assert.That(progress.LastSequence, Is.EqualTo(2));
        Assert.That(progress.Position.Frames, Is.EqualTo(new[] { new JobFrame(0, 2), new JobFrame(3, 1) }));
        Assert.That(progress.Failure, Is.EqualTo(Some.Failure()));
    }

    [Test]
    public async Task Many_steps_of_one_write_come_back_as_they_were_appended()
    {
        await _history.QueueAsync(Some.Queued(), default);
        StepRecord[] steps =
        [
            Some.Step(1) with { Number = 3, Rounds = "0", Input = RecordValue.Of(("n", 1)), Output = true, Duration = TimeSpan.FromTicks(7) },
            Some.Step(2) with { Number = 4, Rounds = "0", MaskData = true, Lines = ["one"], Retries = 1, StartedAt = Some.Noon.AddTicks(-1) },
            Some.Step(3) with { Number = 3, As = "step1", Rounds = "1", Output = Value.Null, Outcome = StepOutcome.Skipped },
            Some.Step(4) with
            {
                Number = 5, Rounds = string.Empty, Outcome = StepOutcome.Failed, Failure = Some.Failure(), Connection = new ConnectionUsed("Shop", null, 1),
                Requests = [new StepRequest("GET", "https://shop.example", 500, Some.Noon, TimeSpan.FromSeconds(1), null)],
            },
        ];

        Assert.That(await _history.AppendAsync(First, steps, JobPosition.Start.Next(), default));
        await _history.AppendAsync(First, [Some.Step(5) with { Number = 6 }], JobPosition.Start.Next().Next(), default);
        var read = await _history.StepsAsync(First).Skip(1).ToListAsync();

        Assert.That(
            read.Take(4).Select((step, index) => step with { Requests = steps[index].Requests, Lines = steps[index].Lines, Changes = steps[index].Changes }),
            Is.EqualTo(steps));
        Assert.That(read[1].Lines, Is.EqualTo(steps[1].Lines));
        Assert.That(read[3].Requests, Is.EqualTo(steps[3].Requests));
        Assert.That(read.Select(step => step.Sequence), Is.EqualTo(new[] { 1, 2, 3, 4, 5 }));
    }

    [Test]
    public async Task Progress_after_many_steps_of_one_write_is_that_of_the_last()
    {
        await _history.QueueAsync(Some.Queued(), default);
        await _history.AppendAsync(First, [Some.Step(1), Some.Step(2) with { Failure = Some.Failure() }], JobPosition.Start.Next(), default);

        var progress = (await _history.ProgressAsync(First, default))!;

        Assert.That(progress.LastSequence, Is.EqualTo(2));
        Assert.That(progress.Position.Frames, Is.EqualTo(new[] { new JobFrame(0, 1) }));
        Assert.That(progress.Failure, Is.EqualTo(Some.Failure()));
    }

    [Test]
    public async Task Of_loops_the_last_round_alone_is_read_wherever_it_was_written()
    {
        await _history.QueueAsync(Some.Queued(), default);
        await _history.AppendAsync(First, [Round(1, 2, "0"), Round(2, 3, "0")], JobPosition.Start, default);
        await _history.AppendAsync(First, [Round(3, 2, "1"), Round(4, 2, "2")], JobPosition.Start, default);
        await _history.AppendAsync(First, [Round(5, 4, string.Empty)], JobPosition.Start, default);

        var last = await _history.LastRoundsAsync(First).Skip(1).ToListAsync();

        Assert.That(last.Select(step => (step.Sequence, step.Rounds)), Is.EqualTo(new[] { (2, "0"), (4, "2"), (5, string.Empty) }));
    }

    private static StepRecord Round(int sequence, int number, string rounds) => Some.Step(sequence) with { Number = number, Rounds = rounds };

    [Test]
    public async Task A_second_record_of_one_sequence_is_refused_loudly()
    {
        await _history.QueueAsync(Some.Queued(), default);
        await _history.AppendAsync(First, [Some.Step(1)], JobPosition.Start, default);

        Assert.That(
            () => _history.AppendAsync(First, [Some.Step(1)], JobPosition.Start, default),
            Throws.InvalidOperationException.With.Message.Contains(First));
    }

    [Test]
    public async Task A_job_keeps_its_first_start_and_its_end()
    {
        await _history.QueueAsync(Some.Queued(), default);

        Assert.That(await _history.StartAsync(First, Some.Noon, default), Is.True);
        Assert.That(await _history.StartAsync(First, Some.Noon.AddHours(1), default), Is.True);
        Assert.That(await _history.FinishAsync(First, JobState.Failed, Some.Noon.AddHours(2), Some.Failure(), RecordValue.Empty, default), Is.True);
        Assert.That(await _history.FinishAsync(First, JobState.Succeeded, Some.Noon.AddHours(3), null, RecordValue.Empty, default), Is.False);
        Assert.That(await _history.FindAsync(First, default), Is.EqualTo(Some.Job() with
        {
            State = JobState.Failed,
            StartedAt = Some.Noon,
            CompletedAt = Some.Noon.AddHours(2),
            Failure = Some.Failure(),
        }));
    }

    [Test]
    public async Task A_job_that_has_ended_takes_no_step_and_no_start()
    {
        await _history.QueueAsync(Some.Queued(), default);
        await _history.FinishAsync(First, JobState.Canceled, Some.Noon, null, RecordValue.Empty, default);

        Assert.That(await _history.AppendAsync(First, [Some.Step(1)], JobPosition.Start, default), Is.False);
        Assert.That(await _history.StartAsync(First, Some.Noon, default), Is.False);
        Assert.That(await _history.StepsAsync(First).CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task An_event_that_was_seen_writes_nothing_at_all()
    {
        await _history.QueueAsync(Some.Queued(key: "order-1"), default);
        var again = await _history.QueueAsync(
            Some.Queued(Second, key: "order-1", cursor: TriggerCursor.Start.MoveTo("page 2", 0)), default);

        Assert.That(again, Is.EqualTo(QueueOutcome.SeenBefore));
        Assert.That(await _history.FindAsync(Second, default), Is.Null);
        Assert.That(await _history.CursorAsync(Recipe, default), Is.EqualTo(TriggerCursor.Start));
    }

    [Test]
    public async Task A_dedup_key_belongs_to_its_recipe()
    {
        await _history.QueueAsync(Some.Queued(key: "order-1"), default);

        Assert.That(await _history.HasSeenAsync(Recipe, "order-1", default), Is.True);
        Assert.That(await _history.HasSeenAsync("copy.recipe.yaml", "order-1", default), Is.False);
        Assert.That(
            await _history.QueueAsync(Some.Queued(Second, "copy.recipe.yaml", "order-1"), default),
            Is.EqualTo(QueueOutcome.Queued));
    }

    [Test]
    public async Task Job_key_and_cursor_are_written_together()
    {
        var moved = TriggerCursor.Start.MoveTo(RecordValue.Of(("page", 2)), 1);
        await _history.QueueAsync(Some.Queued(key: "order-1", cursor: moved), default);

        Assert.That(await _history.CursorAsync(Recipe, default), Is.EqualTo(moved));
        Assert.That(await _history.HasSeenAsync(Recipe, "order-1", default), Is.True);
    }

    [Test]
    public async Task A_job_whose_cursor_another_one_moved_writes_nothing_at_all()
    {
        var start = await _history.CursorAsync(Recipe, default);
        await _history.QueueAsync(Some.Queued(cursor: start.MoveTo("page 2", 0)), default);
        var late = await _history.QueueAsync(Some.Queued(Second, key: "order-2", cursor: start.MoveTo("page 2", 0)), default);

        Assert.That(late, Is.EqualTo(QueueOutcome.CursorMoved));
        Assert.That(await _history.FindAsync(Second, default), Is.Null);
        Assert.That(await _history.HasSeenAsync(Recipe, "order-2", default), Is.False);
    }

    [Test]
    public async Task A_cursor_moves_one_version_at_a_time()
    {
        var first = TriggerCursor.Start.MoveTo("page 2", 0);

        Assert.That(await _history.MoveCursorAsync(Recipe, first, default), Is.True);
        Assert.That(await _history.MoveCursorAsync(Recipe, first, default), Is.False);
        Assert.That(await _history.MoveCursorAsync(Recipe, first.MoveTo("page 3", 0), default), Is.True);
        Assert.That((await _history.CursorAsync(Recipe, default)).Closure, Is.EqualTo(Value.Of("page 3")));
    }

    [Test]
    public async Task Fifty_askers_at_once_give_an_event_one_job()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() =>
            _history.QueueAsync(Some.Queued($"j-{number:00000000}-AAAAAA", key: "order-1"), default))));

        Assert.That(outcomes.Count(outcome => outcome == QueueOutcome.Queued), Is.EqualTo(1));
        Assert.That(await _history.ListAsync(new JobQuery(), default), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Lists_are_newest_first_and_no_longer_than_asked_for()
    {
        await QueueThreeAsync();

        var two = await _history.ListAsync(new JobQuery { Limit = 2 }, default);

        Assert.That(two.Select(job => job.Id), Is.EqualTo(new[] { "j-CCCCCCCC-CCCCCC", Second }));
    }

    [Test]
    public async Task Lists_are_narrowed_by_recipe_state_and_time_together()
    {
        await QueueThreeAsync();
        await _history.FinishAsync(First, JobState.Failed, Some.Noon, Some.Failure(), RecordValue.Empty, default);
        await _history.FinishAsync(Second, JobState.Succeeded, Some.Noon, null, RecordValue.Empty, default);

        async Task<IEnumerable<string>> Ids(JobQuery query) => (await _history.ListAsync(query, default)).Select(job => job.Id[2..3]);

        Assert.That(await Ids(new JobQuery { Recipe = "other.recipe.yaml" }), Is.EqualTo(new[] { "C" }));
        Assert.That(await Ids(new JobQuery { Recipe = "Orders" }), Is.EqualTo(new[] { "C", "B", "A" }));
        Assert.That(await Ids(new JobQuery { States = [JobState.Failed, JobState.Succeeded] }), Is.EqualTo(new[] { "B", "A" }));
        Assert.That(await Ids(new JobQuery { Since = Some.Noon.AddMinutes(1) }), Is.EqualTo(new[] { "C", "B" }));
        Assert.That(
            await Ids(new JobQuery { Since = Some.Noon.AddMinutes(1), States = [JobState.Pending], Recipe = Recipe }), Is.Empty);
    }

    [Test]
    public async Task A_prefix_finds_the_jobs_whose_id_starts_so_and_case_matters()
    {
        await QueueThreeAsync();
        await _history.QueueAsync(Some.Queued("j-aaaaaaaa-aaaaaa"), default);

        Assert.That((await _history.FindByPrefixAsync("j-A", 5, default)).Select(job => job.Id), Is.EqualTo(new[] { First }));
        Assert.That(await _history.FindByPrefixAsync("j-", 2, default), Has.Count.EqualTo(2));
        Assert.That(await _history.FindByPrefixAsync("j-%", 5, default), Is.Empty);
    }

    [Test]
    public async Task A_job_is_one_runners_until_it_lets_go()
    {
        await _history.QueueAsync(Some.Queued(), default);

        var claim = await _history.ClaimAsync(First, default);

        Assert.That(claim, Is.Not.Null);
        Assert.That(await _history.IsClaimedAsync(First, default));
        Assert.That(await _history.ClaimAsync(First, default), Is.Null);
        Assert.That(await _history.IsClaimedAsync(First, default), "a refused claim takes nothing away");
        claim!.Dispose();
        Assert.That(await _history.IsClaimedAsync(First, default), Is.False);
        using var again = await _history.ClaimAsync(First, default);
        Assert.That(again, Is.Not.Null);
    }

    [Test]
    public async Task Jobs_that_ended_long_ago_are_erased_and_their_events_make_no_new_job()
    {
        await _history.QueueAsync(Some.Queued(key: "7"), default);
        await _history.QueueAsync(Some.Queued(Second), default);
        await _history.QueueAsync(Some.Queued("j-CCCCCCCC-CCCCCC"), default);
        await _history.FinishAsync(First, JobState.Succeeded, Some.Noon.AddDays(-31), null, RecordValue.Empty, default);
        await _history.FinishAsync(Second, JobState.Succeeded, Some.Noon, null, RecordValue.Empty, default);
        var query = new JobQuery { EndedBefore = Some.Noon.AddDays(-30) };

        Assert.That((await _history.ListAsync(query, default)).Select(job => job.Id), Is.EqualTo(new[] { First }));
        Assert.That(await _history.PruneAsync(Some.Noon.AddDays(-30), default), Is.EqualTo(1));

        Assert.That((await _history.ListAsync(new JobQuery(), default)).Select(job => job.Id[2]), Is.EqualTo(new[] { 'C', 'B' }));
        Assert.That(await _history.StepsAsync(First).ToListAsync(), Is.Empty);
        Assert.That(await _history.QueueAsync(Some.Queued("j-DDDDDDDD-DDDDDD", key: "7"), default), Is.EqualTo(QueueOutcome.SeenBefore));
    }

    [Test]
    public async Task A_job_is_listed_with_those_that_repeat_it()
    {
        await QueueThreeAsync();
        await _history.QueueAsync(new QueuedJob(Some.Job("j-DDDDDDDD-DDDDDD") with { MasterJobId = First, RepeatCount = 1 }, Some.Trigger()), default);

        Assert.That(
            (await _history.ListAsync(new JobQuery { Master = First }, default)).Select(job => job.Id[2]), Is.EqualTo(new[] { 'D', 'A' }));
    }

    private async Task QueueThreeAsync()
    {
        await _history.QueueAsync(new QueuedJob(Some.Job(), Some.Trigger()), default);
        await _history.QueueAsync(new QueuedJob(Some.Job(Second) with { CreatedAt = Some.Noon.AddMinutes(1) }, Some.Trigger()), default);
        await _history.QueueAsync(
            new QueuedJob(
                Some.Job("j-CCCCCCCC-CCCCCC", "other.recipe.yaml") with { CreatedAt = Some.Noon.AddMinutes(2) }, Some.Trigger()),
            default);
    }
}
