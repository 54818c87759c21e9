using Emulator.Sdk;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>What the host adds to the language (connector-sdk.md 7.1).</summary>
public sealed class GlobalsTests
{
    [TestCase("parse_json('{\"a\":[1]}')", """{"a":[1]}""")]
    [TestCase("parse_json({ a: 1 })", """{"a":1}""")]
    [TestCase("workato.parse_json('[1]')", "[1]")]
    [TestCase("sdk.parse_json('[1]')", "[1]")]
    [TestCase("{ r: /^[0-9a-f-]{36}$/.test(uuid()) && uuid() !== workato.uuid() }", """{"r":true}""")]
    [TestCase("[null, undefined, '', '  ', [], {}, false].map(blank)", "[true,true,true,true,true,true,true]")]
    [TestCase("[0, 'x', [0], { a: 1 }, true].map(present)", "[true,true,true,true,true]")]
    [TestCase("[presence(''), presence('x')]", """[null,"x"]""")]
    [TestCase("account_property('region')", "\"eu\"")]
    [TestCase("[account_property('none')]", "[null]")]
    [TestCase("execution_context()", """{"recipe_id":"recipe-1","job_id":"job-1"}""")]
    [TestCase("recipe_id()", "\"recipe-1\"")]
    [TestCase("[checkpoint()]", "[null]")]
    [TestCase("typeof this.delete", "\"function\"")]
    [TestCase("this.now === now", "true")]
    public async Task A_helper_gives(string expression, string output)
    {
        var operation = new ScriptedOperation { Properties = { ["region"] = "eu" } };

        Assert.That(await Script.EvaluateAsync($"return {expression}", operation), Is.EqualTo(output));
    }

    [Test]
    public async Task A_checkpoint_reaches_the_host_with_state_and_output()
    {
        var operation = new ScriptedOperation();

        await Script.EvaluateAsync("await checkpoint({ continue: { page: 2 }, temp_output: [1] }); await checkpoint(); return {}", operation);

        Assert.That(operation.Printed, Is.EqualTo(["""checkpoint {"page":2} [1]""", "checkpoint null "]));
    }

    [Test]
    public async Task Now_today_and_Date_read_the_clock_of_the_host()
    {
        var operation = new ScriptedOperation();
        var connector = Script.WithExecute(
            "return [now().toISOString(), new Date().toISOString(), Date.now() === now().getTime(), today()]",
            time: operation.Clock);

        Assert.That(
            (await connector.RunAsync(operation)).ToString(),
            Is.EqualTo("""["2026-11-23T20:15:30.250Z","2026-11-23T20:15:30.250Z",true,"2026-11-23"]"""));
    }

    [Test]
    public async Task Today_is_the_day_in_Pacific_time()
    {
        var operation = new ScriptedOperation();
        operation.Clock.Advance(TimeSpan.FromHours(10));

        var output = await Script.WithExecute("return [today(), now().getUTCDate()]", time: operation.Clock).RunAsync(operation);

        Assert.That(output.ToString(), Is.EqualTo("""["2026-11-23",24]"""));
    }

    [Test]
    public async Task Console_and_puts_print_a_line_each()
    {
        var operation = new ScriptedOperation();

        await Script.EvaluateAsync(
            "console.log('a', 1, { b: [null] }); puts('c'); console.error(new TypeError('x'), get('views')); return {}", operation);

        Assert.That(operation.Printed, Is.EqualTo(new[] { "a 1 {\"b\":[null]}", "c", "TypeError: x get('views')" }));
    }

    [Test]
    public async Task Sleep_waits_on_the_clock_of_the_host()
    {
        var operation = new ScriptedOperation();
        var run = Script.WithExecute("await sleep(30); return { awake: true }").RunAsync(operation);
        Assert.That(run.IsCompleted, Is.False);

        operation.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.That((await run).ToString(), Is.EqualTo("""{"awake":true}"""));
    }

    [TestCase("call('add', 1, 2)", "3")]
    [TestCase("this.call('add', 1, 2)", "3")]
    [TestCase("call('add_later', 1, 2)", "3")]
    [TestCase("call('optional', 1)", "6")]
    [TestCase("call('any', 1, 2, 3)", "3")]
    [TestCase("call('sends')", "7")]
    [TestCase("call('ready?')", "true")]
    public async Task Call_runs_a_method_of_the_connector(string expression, string output) =>
        Assert.That((await WithMethods(expression).RunAsync(new ScriptedOperation().Expect("GET x", "7"))).ToString(), Is.EqualTo(output));

    [TestCase("call('zz')", "Method 'zz' does not exists")]
    [TestCase("call('toString')", "Method 'toString' does not exists")]
    [TestCase("call('number')", "Expected lambda for method 'number' definition, got: 5")]
    [TestCase("call('add', 1)", "method 'add': wrong number of arguments (given 1, expected 2)")]
    [TestCase("call('add', 1, 2, 3)", "method 'add': wrong number of arguments (given 3, expected 2)")]
    [TestCase("call('optional')", "method 'optional': wrong number of arguments (given 0, expected 1..2)")]
    [TestCase("workato.zz()", "Undefined method 'zz' for \"workato\" namespace")]
    [TestCase("suspend({ continue: {} })", "suspend: nobody can resume the action here")]
    [TestCase("suspend()", "suspend({ continue, expires_at }) stands in execute alone")]
    [TestCase("sleep(61)", "sleep(seconds) takes 0 to 60 seconds, in a lambda that may send requests")]
    public void A_wrong_call_says_what_is_wrong(string expression, string message)
    {
        var failure = Assert.ThrowsAsync<ConnectorException>(() => WithMethods(expression).RunAsync())!;

        Assert.That(failure.Message, Is.EqualTo(message));
        Assert.That(failure.Kind, Is.EqualTo(FailureKind.Plugin));
    }

    [Test]
    public void Host_functions_can_be_shadowed_by_names_of_the_connector()
    {
        var connector = Script.Load(
            """
            const get = () => 'mine';
            export default { actions: { act: { execute: (connection, params) => ({ r: get(), p: params }) } } };
            """);

        Assert.That(async () => (await connector.RunAsync(input: """{"a":1}""")).ToString(), Is.EqualTo("""{"r":"mine","p":{"a":1}}"""));
    }

    private static ConnectorDefinition WithMethods(string expression) => Script.Load(
        $$"""
        export default {
          methods: {
            add: (a, b) => a + b,
            add_later: async (a, b) => { await null; return a + b },
            optional: (a, b = 5) => a + b,
            any: (...all) => all.length,
            sends: function () { return this.get('x') },
            'ready?': () => true,
            number: 5,
          },
          actions: { act: { execute() { return {{expression}} } } },
        };
        """);
}
