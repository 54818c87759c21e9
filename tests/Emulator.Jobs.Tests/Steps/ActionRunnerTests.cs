using System.Net;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Tests.Support;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Jobs.Tests.Steps;

public sealed class ActionRunnerTests
{
    private const string OneStep = """
          - { as: one, provider: shop, name: act, input: { count: "7", other: "#{_('order.id')}" } }
        """;

    private static readonly Field Count = new() { Name = "count", Label = "Count", Type = "integer", RenderInput = "integer_conversion" };

    private JobBench _bench = null!;

    [SetUp]
    public void MakeBench() => _bench = new JobBench();

    [TearDown]
    public void RemoveBench() => _bench.Dispose();

    [Test]
    public async Task Input_is_trimmed_and_converted_by_the_input_fields_and_output_by_the_output_fields()
    {
        Act((_, _) => RecordValue.Of(("total", "12"), ("extra", "12")), input: [Count], output:
            [new Field { Name = "total", Label = "Total", Type = "integer", ParseOutput = "integer_conversion" }]);

        var step = await RunAsync(OneStep);

        Assert.That(step.Input, Is.EqualTo(RecordValue.Of(("count", 7))));
        Assert.That(step.Output, Is.EqualTo(RecordValue.Of(("total", 12), ("extra", "12"))));
    }

    [Test]
    public async Task A_missing_required_field_fails_the_step_before_the_connector_runs()
    {
        var ran = false;
        Act((_, _) => ran = true, input: [Count, new Field { Name = "name", Label = "Full name", Optional = false }]);

        var step = await RunAsync(OneStep);

        Assert.That(step.Failure!.Message, Is.EqualTo("'Full name' must be present"));
        Assert.That(step.Failure.ErrorType, Is.EqualTo("Missing required field"));
        Assert.That(step.Failure.Kind, Is.EqualTo(FailureKind.Input));
        Assert.That(step.Failure.Place, Does.StartWith("orders.recipe.yaml:5:"));
        Assert.That(step.Input["other"], Is.EqualTo(Value.Of(1)), "what went in is shown as it was given");
        Assert.That(ran, Is.False);
    }

    [Test]
    public async Task An_output_that_is_no_record_is_a_clear_failure()
    {
        Act((_, _) => ListValue.Of(1));

        var step = await RunAsync(OneStep);

        Assert.That(step.Failure!.Message, Is.EqualTo("the action's execute must give a record (a hash or object), it gave a list"));
    }

    [Test]
    public async Task No_output_counts_as_an_empty_record()
    {
        Act((_, _) => Value.Null);

        Assert.That((await RunAsync(OneStep)).Output, Is.EqualTo(RecordValue.Empty));
    }

    [Test]
    public async Task Every_request_of_the_step_is_journalled_those_of_its_fields_too_and_fields_are_asked_for_once()
    {
        _bench.Shop.Action(new ActionDefinition
        {
            Name = "act",
            Title = "Act",
            InputFields = async (operation, _, cancellation) =>
            {
                await operation.SendAsync(new ConnectorRequest("GET", "https://shop.example/fields"), cancellation);
                return [Count];
            },
            Execute = (operation, _, cancellation) =>
                operation.SendAsync(new ConnectorRequest("GET", "https://shop.example/orders"), cancellation),
        });

        var job = await _bench.RunAsync(OneStep + "\n" + OneStep.Replace("as: one", "as: two"), ("id", 1));
        var steps = await _bench.StepsAsync(job);

        Assert.That(steps[1].Requests.Select(request => (request.Method, request.Url, request.Status)), Is.EqualTo(new[]
        {
            ("GET", "https://shop.example/fields", (int?)200),
            ("GET", "https://shop.example/orders", 200),
        }));
        Assert.That(steps[2].Requests.Select(request => request.Url), Is.EqualTo(new[] { "https://shop.example/orders" }));
    }

    [Test]
    public async Task Fields_are_asked_for_again_when_the_connection_changed()
    {
        var asked = 0;
        _bench.Shop.Action(new ActionDefinition
        {
            Name = "act",
            Title = "Act",
            InputFields = (_, _, _) =>
            {
                asked++;
                return ValueTask.FromResult<IReadOnlyList<Field>>([Count]);
            },
            Execute = (_, _, _) =>
            {
                _bench.WriteConnection($"host-{asked}.example");
                return ValueTask.FromResult(Value.Null);
            },
        });

        await _bench.RunAsync(OneStep + "\n" + OneStep.Replace("as: one", "as: two"), ("id", 1));

        Assert.That(asked, Is.EqualTo(2));
    }

    [Test]
    public async Task A_refusal_that_the_action_retries_runs_it_again_after_5_10_and_20_seconds()
    {
        _bench.Wire.Answers.Enqueue(HttpStatusCode.ServiceUnavailable);
        _bench.Wire.Answers.Enqueue(HttpStatusCode.TooManyRequests);
        Retrying(ResponseMatcher.ForPattern(new("Unavailable|Too Many", default, TimeSpan.FromSeconds(1))));

        var running = _bench.RunAsync(OneStep, ("id", 1));
        await _bench.Time.PassAsync(TimeSpan.FromSeconds(5));
        await _bench.Time.PassAsync(TimeSpan.FromSeconds(10));
        var step = (await _bench.StepsAsync(await running))[1];

        Assert.That(step.Outcome, Is.EqualTo(StepOutcome.Succeeded));
        Assert.That(step.Retries, Is.EqualTo(2));
        Assert.That(step.Requests.Select(request => request.Status), Is.EqualTo(new int?[] { 503, 429, 200 }));
        Assert.That(step.Duration, Is.EqualTo(TimeSpan.FromSeconds(15)));
    }

    [Test]
    public async Task A_refusal_that_stands_after_three_retries_fails_the_step()
    {
        Enumerable.Repeat(HttpStatusCode.ServiceUnavailable, 4).ToList().ForEach(_bench.Wire.Answers.Enqueue);
        Retrying(ResponseMatcher.ForStatus(503));

        var running = _bench.RunAsync(OneStep, ("id", 1));
        await _bench.Time.PassAsync(TimeSpan.FromSeconds(5));
        await _bench.Time.PassAsync(TimeSpan.FromSeconds(10));
        await _bench.Time.PassAsync(TimeSpan.FromSeconds(20));
        var step = (await _bench.StepsAsync(await running))[1];

        Assert.That(step.Failure!.Status, Is.EqualTo(503));
        Assert.That(step.Failure.IsRetryable, Is.True);
        Assert.That(step.Requests, Has.Count.EqualTo(4));
        Assert.That(step.Duration, Is.EqualTo(TimeSpan.FromSeconds(35)));
    }

    [Test]
    public async Task A_refusal_that_is_not_listed_is_not_retried()
    {
        _bench.Wire.Answers.Enqueue(HttpStatusCode.NotFound);
        Retrying(ResponseMatcher.ForStatus(503));

        var step = await RunAsync(OneStep);

        Assert.That(step.Failure!.ErrorType, Is.EqualTo("Not found"));
        Assert.That(step.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_step_that_never_ends_fails_at_its_limit_even_if_it_ignores_its_token()
    {
        _bench.Shop.Action("act", (_, _, _) => new ValueTask<Value>(new TaskCompletionSource<Value>().Task));

        var running = _bench.RunAsync(OneStep, ("id", 1));
        await _bench.Time.PassAsync(TimeSpan.FromSeconds(180));
        var failure = (await running).Failure!;

        Assert.That(failure.Kind, Is.EqualTo(FailureKind.Timeout));
        Assert.That(failure.Message, Is.EqualTo("the step did not end within 180 s (limit step_seconds)"));
        Assert.That(failure.IsRetryable, Is.True);
    }

    [Test]
    public async Task A_job_that_is_older_than_its_limit_fails_at_its_next_step()
    {
        Act((_, _) =>
        {
            _bench.Time.Advance(TimeSpan.FromSeconds(100));
            return Value.Null;
        });
        _bench.Options = new JobOptions { Limits = new JobLimits { JobTime = TimeSpan.FromSeconds(90), StepTime = Timeout.InfiniteTimeSpan } };
        var job = await _bench.RunAsync(OneStep + "\n" + OneStep.Replace("as: one", "as: two"), ("id", 1));

        Assert.That(job.Failure!.LineNumber, Is.EqualTo(2));
        Assert.That(job.Failure.Message, Is.EqualTo("the job did not end within 1.5 min (limit job_seconds)"));
    }

    [Test]
    public async Task What_a_connector_prints_stands_in_the_record_and_its_properties_are_those_of_the_job()
    {
        _bench.Options = new JobOptions { Properties = new Dictionary<string, string> { ["region"] = "EU" } };
        Act((operation, _) =>
        {
            operation.Print($"in {operation.Property("region")} for {operation.RecipeId}");
            return Value.Null;
        });

        Assert.That((await RunAsync(OneStep)).Lines, Is.EqualTo(new[] { "in EU for orders.recipe.yaml" }));
    }

    private void Retrying(params ResponseMatcher[] matchers) =>
        _bench.Shop.Action(new ActionDefinition
        {
            Name = "act",
            Title = "Act",
            RetryOnResponse = matchers,
            Execute = (operation, _, cancellation) =>
                operation.SendAsync(new ConnectorRequest("GET", "https://shop.example/orders"), cancellation),
        });

    private void Act(
        Func<IOperation, ActionCall, Value> execute, Field[]? input = null, Field[]? output = null) =>
        _bench.Shop.Action(new ActionDefinition
        {
            Name = "act",
            Title = "Act",
            InputFields = input is null ? null : Shop.Fields(input),
            OutputFields = output is null ? null : Shop.Fields(output),
            Execute = (operation, call, _) => ValueTask.FromResult(execute(operation, call)),
        });

    private async Task<StepRecord> RunAsync(string steps) => (await _bench.StepsAsync(await _bench.RunAsync(steps, ("id", 1))))[1];
}
