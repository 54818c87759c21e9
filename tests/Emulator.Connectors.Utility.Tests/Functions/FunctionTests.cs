using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Sdk.Jobs;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Tests.Functions;

/// <summary>Recipes that call recipes, in both forms.</summary>
public sealed class FunctionTests
{
    private const string Reference = """{"zip_name":"f/add.recipe.json","name":"Add","folder":"f"}""";

    [TestCase("workato_recipe_function", "call_recipe", "parameters", """{"result":{"sum":3},"job_id":"j-9","job_url":null}""")]
    [TestCase("workato_service", "call_service", "request", """{"reply":{"sum":3},"job_id":"j-9"}""")]
    public async Task A_call_gives_its_parameters_and_what_came_back(string connector, string action, string given, string output)
    {
        using var bench = new Bench();
        bench.Operation = new DeskOperation(bench.Time) { Called = () => new CalledJob("j-9", PlainJson.Read("""{"sum":3}"""), null) };

        var put = await bench.RunAsync(connector, action, $$"""{"flow_id":{{Reference}} ,"{{given}}":{"a":1} }""");

        Outputs.AreEqual(put, output);
        Assert.That(bench.Operation.Calls, Is.EqualTo(new[] { (PlainJson.Read(Reference), RecordValue.Of(("a", 1))) }));
    }

    [TestCase("workato_recipe_function", "call_recipe")]
    [TestCase("workato_service", "call_service")]
    public void A_call_that_failed_fails_its_step(string connector, string action)
    {
        using var bench = new Bench();
        bench.Operation = new DeskOperation(bench.Time) { Called = () => new CalledJob("j-9", Value.Null, "no such order") };

        Assert.That(bench.Refusal(connector, action, """{"flow_id":"1"}""").Message, Is.EqualTo("the called recipe failed: no such order"));
    }

    [Test]
    public async Task A_call_may_have_no_parameters_and_no_result()
    {
        using var bench = new Bench();

        Outputs.AreEqual(await bench.RunAsync("workato_recipe_function", "call_recipe", """{"flow_id":"7"}"""), """{"result":null,"job_id":"j-2","job_url":null}""");
        Assert.That(bench.Operation.Calls.Single().Parameters, Is.EqualTo(RecordValue.Empty));
    }

    [Test]
    public async Task A_call_that_is_not_waited_for_gives_the_job_by_which_it_is_waited_for_later()
    {
        using var bench = new Bench();

        Outputs.AreEqual(await bench.RunAsync("workato_recipe_function", "call_recipe_async", """{"flow_id":"7","parameters":{"a":1}}"""), """{"job_ref":"j-2","job_url":null}""");
    }

    [TestCase("\"60\"", 60)]
    [TestCase("\"0\"", 1440)]
    [TestCase("1441", 1440)]
    [TestCase("null", 1440)]
    [TestCase("\"soon\"", 1440)]
    public async Task Calls_are_waited_for_as_long_as_the_step_says_and_a_day_at_most(string timeout, int minutes)
    {
        using var bench = new Bench();

        await bench.RunAsync("workato_recipe_function", "wait_for_async_jobs", $$"""{"timeout":{{timeout}},"async_calls":[{"job_ref":"j-2"}]}""");

        Assert.That(bench.Operation.Waits, Is.EqualTo(new[] { TimeSpan.FromMinutes(minutes) }));
    }

    [Test]
    public async Task Calls_that_ended_and_that_did_not_are_counted()
    {
        using var bench = new Bench();
        bench.Operation = new DeskOperation(bench.Time) { Called = () => new CalledJob("j-2", "done", null) };

        var put = await bench.RunAsync("workato_recipe_function", "wait_for_async_jobs", """{"async_calls":[{"job_ref":"j-2"},"j-3"]}""");

        Outputs.AreEqual(put, """
            {"results":[{"job_ref":"j-2","status":"succeeded","result":"done","error":null},{"job_ref":"j-3","status":"timed_out","result":null,"error":null}],
             "all_jobs_succeeded":false,"job_succeeded_count":1,"job_failed_count":0,"job_timed_out_count":1}
            """);
    }

    [TestCase("workato_recipe_function", "return_result", """{"result":{"a":1}}""", """{"a":1}""")]
    [TestCase("workato_genie", "workflow_return_result", """{"result":{"a":1}}""", """{"a":1}""")]
    [TestCase("workato_skill", "workflow_return_result", "{}", "null")]
    [TestCase("workato_service", "send_reply", """{"reply":{"a":1}}""", """{"a":1}""")]
    [TestCase("workato_service", "send_reply", """{"a":1}""", """{"a":1}""")]
    [TestCase("workato_api_platform", "return_response", """{"http_status_code":"404","response":{"e":1}}""", """{"http_status_code":"404","response":{"e":1}}""")]
    public async Task What_a_recipe_returns_goes_to_its_caller(string connector, string action, string input, string returned)
    {
        using var bench = new Bench();

        await bench.RunAsync(connector, action, input);

        Assert.That(bench.Operation.Returned, Is.EqualTo(PlainJson.Read(returned)));
    }

    [TestCase("""{"workato_schema_id":"x","data":{"a":1}}""", """{"a":1,"data":{"a":1}}""")]
    [TestCase("""{"data":{"data":{"a":1}}}""", """{"data":{"a":1}}""")]
    [TestCase("{}", """{"data":{}}""")]
    public async Task The_mapper_gives_its_data_by_both_of_the_ways_that_pills_go(string input, string output)
    {
        using var bench = new Bench();

        Outputs.AreEqual(await bench.RunAsync("workato_mapper", "map", input), output);
    }
}
