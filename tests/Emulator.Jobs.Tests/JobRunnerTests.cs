using Emulator.Jobs.Journal;
using Emulator.Jobs.Tests.Support;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Jobs.Tests;

public sealed class JobRunnerTests
{
    private const string TwoSteps = """
          - { as: one, provider: shop, name: echo, input: { id: "#{_('order.id')}" } }
          - { as: two, provider: shop, name: echo, input: { text: "order #{_('one.id')} of #{_('order.name')}" } }
        """;

    private JobBench _bench = null!;

    [SetUp]
    public void MakeBench() => _bench = new JobBench();

    [TearDown]
    public void RemoveBench() => _bench.Dispose();

    [Test]
    public async Task A_job_walks_its_steps_and_journals_each_with_input_and_output()
    {
        var seen = new List<StepRecord>();
        _bench.Options = _bench.Options with { Journalled = seen.Add };

        var job = await _bench.RunAsync(TwoSteps, ("id", 5), ("name", "Pump"));

        Assert.That(job.State, Is.EqualTo(JobState.Succeeded));
        Assert.That(job, Is.EqualTo(await _bench.History.FindAsync(job.Id, default)));
        Assert.That(job.Id, Does.Match("^j-[A-Za-z0-9]{8}-[A-Za-z0-9]{6}$"));
        Assert.That(job.Title, Is.EqualTo("Shop: new order: id=5, name=Pump"));
        var steps = await _bench.StepsAsync(job);
        Assert.That(steps.Select(step => (step.Sequence, step.Number, step.As)), Is.EqualTo(new[] { (0, 0, "order"), (1, 1, "one"), (2, 2, "two") }));
        Assert.That(steps[1].Input, Is.EqualTo(RecordValue.Of(("id", 5))), "one pill passes the raw value");
        Assert.That(steps[2].Output, Is.EqualTo(RecordValue.Of(("text", "order 5 of Pump"))));
        Assert.That(steps[2].Connection!.Name, Is.EqualTo("Shop"));
        Assert.That(seen, Is.EqualTo(steps));
    }

    [Test]
    public async Task A_formula_asks_the_clock_and_the_zone_of_the_job()
    {
        _bench.Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

        var job = await _bench.RunAsync("""
              - { as: one, provider: shop, name: echo, input: { at: "=now.strftime('%FT%H:%M%:z')" } }
            """);

        var noon = TimeZoneInfo.ConvertTime(_bench.Time.GetUtcNow(), _bench.Zone);
        var input = (await _bench.StepsAsync(job))[1].Input;
        Assert.That(input, Is.EqualTo(RecordValue.Of(("at", noon.ToString("yyyy-MM-ddTHH:mmzzz")))));
    }

    [Test]
    public async Task A_failed_step_ends_the_job_and_its_record_explains_it()
    {
        _bench.Shop.Action("refuse", (_, _) => throw new ConnectorException(FailureKind.Http, "401 Unauthorized: the key is wrong")
        {
            Status = 401,
            Verb = "GET",
            Body = "{\"error\":\"invalid\"}",
            Place = "/opt/emulator/connectors/shop/connector.js:14:3",
        });

        var job = await _bench.RunAsync("""
              - { as: one, provider: shop, name: refuse, input: { a: 1 } }
              - { as: two, provider: shop, name: echo }
            """);

        var steps = await _bench.StepsAsync(job);
        Assert.That(steps, Has.Count.EqualTo(2), "nothing runs after a failure");
        Assert.That(job.State, Is.EqualTo(JobState.Failed));
        Assert.That(job.Failure, Is.EqualTo(steps[1].Failure));
        Assert.That(steps[1].Input, Is.EqualTo(RecordValue.Of(("a", 1))));
        Assert.That(job.Failure! with { ErrorId = "" }, Is.EqualTo(new Failure
        {
            Kind = FailureKind.Http,
            ErrorType = "Unauthorized",
            Message = "401 Unauthorized: the key is wrong",
            InnerMessage = "{\"error\":\"invalid\"}",
            Status = 401,
            Adapter = "shop",
            Action = "refuse",
            LineNumber = 1,
            ErrorId = "",
            At = Histories.Some.Noon,
            Place = job.Failure.Place,
            ConnectorPlace = "shop/connector.js:14:3",
        }));
        Assert.That(job.Failure.Place, Does.Match(@"^orders\.recipe\.yaml:\d+:5$"), "the step's own place comes first");
        Assert.That(Guid.TryParse(job.Failure.ErrorId, out _), Is.True);
    }

    [Test]
    public async Task A_skipped_step_is_passed_by_and_its_pills_are_nil()
    {
        var job = await _bench.RunAsync("""
              - { as: one, provider: gone, name: gone, skip: true }
              - { as: two, provider: shop, name: echo, input: { a: "x#{_('one.id')}", b: "#{_('one.id')}" } }
            """);

        var steps = await _bench.StepsAsync(job);
        Assert.That(steps[1].Outcome, Is.EqualTo(StepOutcome.Skipped));
        Assert.That(steps[2].Input, Is.EqualTo(RecordValue.Of(("a", "x"))));
    }

    [Test]
    public async Task A_connection_that_changes_between_two_steps_is_used_by_the_second()
    {
        _bench.Shop.Action("move", (operation, _) =>
        {
            _bench.WriteConnection("two.example");
            return RecordValue.Of(("host", operation.Settings["host"]));
        });
        _bench.Shop.Action("look", (operation, _) => RecordValue.Of(("host", operation.Settings["host"])));

        var job = await _bench.RunAsync("""
              - { as: one, provider: shop, name: move }
              - { as: two, provider: shop, name: look }
            """);

        var steps = await _bench.StepsAsync(job);
        Assert.That(steps[1].Output["host"], Is.EqualTo(Value.Of("one.example")));
        Assert.That(steps[2].Output["host"], Is.EqualTo(Value.Of("two.example")));
        Assert.That(steps[2].Connection!.Version, Is.GreaterThan(steps[1].Connection!.Version));
    }

    [Test]
    public async Task A_connection_that_changes_its_connector_fails_the_step()
    {
        _bench.Shop.Action("move", (_, _) =>
        {
            _bench.WriteConnection("one.example", connector: "plain");
            return Value.Null;
        });

        var job = await _bench.RunAsync("""
              - { as: one, provider: shop, name: move }
              - { as: two, provider: shop, name: echo }
            """);

        Assert.That(job.Failure!.Kind, Is.EqualTo(FailureKind.Connection));
        Assert.That(job.Failure.LineNumber, Is.EqualTo(2));
    }

    [Test]
    public async Task Facts_of_the_job_and_properties_are_pills()
    {
        _bench.Options = new JobOptions { Properties = new Dictionary<string, string> { ["region"] = "EU" }, RepeatCount = 2 };

        var job = await _bench.RunAsync("""
              - as: one
                provider: shop
                name: echo
                input:
                  id: "#{_dp('{\"pill_type\":\"job_context\",\"path\":[\"job_id\"]}')}"
                  count: "#{_dp('{\"pill_type\":\"job_context\",\"path\":[\"repeat_count\"]}')}"
                  region: "#{_dp('{\"pill_type\":\"project_property\",\"property_name\":\"region\"}')}"
            """);

        Assert.That((await _bench.StepsAsync(job))[1].Input, Is.EqualTo(
            RecordValue.Of(("id", job.Id), ("count", 2), ("region", "EU"))));
    }

    [Test]
    public void A_bug_in_a_connector_is_loud()
    {
        _bench.Shop.Action("bug", (_, _) => throw new NotSupportedException("our fault"));

        Assert.That(
            () => _bench.RunAsync("  - { as: one, provider: shop, name: bug }"),
            Throws.TypeOf<NotSupportedException>());
    }

    [Test]
    public async Task A_job_that_is_cancelled_from_elsewhere_ends_after_the_step_that_it_is_in()
    {
        _bench.Shop.Action("cancel", (operation, _) =>
        {
            _bench.Runner.CancelAsync(operation.JobId, default).GetAwaiter().GetResult();
            return Value.Null;
        });

        var job = await _bench.RunAsync("""
              - { as: one, provider: shop, name: cancel }
              - { as: two, provider: shop, name: echo }
            """);

        Assert.That(job.State, Is.EqualTo(JobState.Canceled));
        Assert.That(await _bench.StepsAsync(job), Has.Count.EqualTo(1));
    }
}
