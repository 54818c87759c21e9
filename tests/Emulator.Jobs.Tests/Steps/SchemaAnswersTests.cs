using Emulator.Jobs.Tests.Support;
using Emulator.Jobs.Triggers;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Jobs.Tests.Steps;

public sealed class SchemaAnswersTests
{
    private const string TwoSteps = """
          - { as: one, provider: shop, name: first, input: { id: 1 } }
          - { as: two, provider: shop, name: second, input: { id: 1 } }
        """;

    private JobBench _bench = null!;

    [SetUp]
    public void MakeBench() => _bench = new JobBench();

    [TearDown]
    public void RemoveBench() => _bench.Dispose();

    [Test]
    public async Task Steps_whose_fields_are_read_from_one_address_ask_it_once_a_job()
    {
        Act(() => new ConnectorRequest("GET", "https://one.example/fields") { Parameters = RecordValue.Of(("max", 1)) });
        var recipe = _bench.Link(TwoSteps);
        var runner = _bench.Runner;

        var job = await runner.RunAsync(recipe, TriggerEvent.Given(RecordValue.Empty), _bench.Options, default);

        Assert.That(job.State, Is.EqualTo(JobState.Succeeded));
        Assert.That(_bench.Wire.Asked, Has.Count.EqualTo(1));
        Assert.That((await _bench.StepsAsync(job)).Select(step => step.Requests.Count), Is.EqualTo(new[] { 0, 1, 0 }));
    }

    [Test]
    public async Task The_next_job_asks_again_for_a_step_whose_fields_it_has_not_seen()
    {
        Act(() => new ConnectorRequest("GET", "https://one.example/fields"));
        var runner = _bench.Runner;

        foreach (var name in new[] { "first", "second" })
        {
            var recipe = _bench.Link($"  - {{ as: one, provider: shop, name: {name}, input: {{ id: 1 }} }}");
            await runner.RunAsync(recipe, TriggerEvent.Given(RecordValue.Empty), _bench.Options, default);
        }

        Assert.That(_bench.Wire.Asked, Has.Count.EqualTo(2));
    }

    [TestCaseSource(nameof(Others))]
    public async Task Anything_but_a_plain_reading_is_sent_every_time(Func<ConnectorRequest> make)
    {
        Act(make);

        await _bench.RunAsync(TwoSteps);

        Assert.That(_bench.Wire.Asked, Has.Count.EqualTo(4));
    }

    private static IEnumerable<Func<ConnectorRequest>> Others()
    {
        const string Address = "https://one.example/fields";
        yield return () => new ConnectorRequest("POST", Address);
        yield return () => new ConnectorRequest("GET", Address) { Headers = { ["X-Page"] = "1" } };
        yield return () => new ConnectorRequest("GET", Address) { AuthType = "other" };
        yield return () => new ConnectorRequest("GET", Address) { ResponseFormat = ResponseFormat.Raw };
        yield return () => new ConnectorRequest("GET", Address)
        {
            AfterResponse = (_, value, _) => ValueTask.FromResult(value),
        };
    }

    // Two actions, each with input and output fields: four readings of the same address.
    private void Act(Func<ConnectorRequest> request)
    {
        FieldsLambda fields = async (operation, _, cancellation) =>
        {
            await operation.SendAsync(request(), cancellation);
            return (IReadOnlyList<Field>)[new Field { Name = "id", Label = "ID" }];
        };
        foreach (var name in new[] { "first", "second" })
        {
            _bench.Shop.Action(new ActionDefinition
            {
                Name = name,
                Title = name,
                InputFields = fields,
                OutputFields = fields,
                Execute = (_, call, _) => ValueTask.FromResult<Value>(call.Input),
            });
        }
    }
}
