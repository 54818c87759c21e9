using Emulator.Plugins.JavaScript;
using Emulator.Sdk;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>No script gets more time, memory or depth than it may have, and none can catch its own end.</summary>
public sealed class LimitTests
{
    private static readonly ScriptLimits Tight = new()
    {
        RunTime = TimeSpan.FromMilliseconds(600),
        Statements = 2_000_000,
        Memory = 20 * 1024 * 1024,
        Recursion = 100,
        RegexTime = TimeSpan.FromMilliseconds(50),
        ArrayLength = 1_000_000,
    };

    [TestCase("for (;;) {}", "needed more than 0.6 s of computing time|ran more than 2000000 statements without a pause")]
    [TestCase("for (;;) await null", "used more than 20 MiB of memory|needed more than 0.6 s of computing time|ran more than 2000000 statements without a pause")]
    [TestCase("try { for (;;) {} } catch (e) { return {} } finally { return {} }", "needed more than|ran more than")]
    [TestCase("[2, 1].sort(() => { for (;;) {} })", "needed more than|ran more than")]
    [TestCase("return { get x() { for (;;) {} } }", "needed more than|ran more than")]
    [TestCase("return { toJSON() { for (;;) {} }, then(resolve) { for (;;) {} } }", "needed more than|ran more than")]
    [TestCase("new Array(5e6).fill(0)", "made an array of more than 1000000 items")]
    [TestCase("const f = () => f(); f()", "has more than 100 calls open at once (endless recursion?)")]
    [TestCase("/^(a+)+$/.test('a'.repeat(40) + 'b')", "matched a regular expression for more than 0.05 s")]
    [TestCase("new RegExp('^(a+)+$').test('a'.repeat(40) + 'b')", "matched a regular expression for more than 0.05 s")]
    [TestCase("'a'.repeat(40).concat('b').replace(/^(a+)+$/, '')", "matched a regular expression for more than 0.05 s")]
    [TestCase("/^(?<x>(a+)+)\\k<x>$/u.test('a'.repeat(40) + 'b')", "matched a regular expression|needed more than")]
    [TestCase("Array.from({ length: 1e9 }, (x, i) => i)", "made an array|used more than|needed more than|ran more than")]
    [TestCase("Array.from({ length: 1e9 })", "made an array|used more than|needed more than|ran more than")]
    [TestCase("const s = 'x'.repeat(2 ** 20); for (;;) s.split('').reverse().join('')", "needed more than|used more than|made an array")]
    [TestCase("for (;;) JSON.parse('[' + '1,'.repeat(1e5) + '1]')", "needed more than|used more than|ran more than")]
    [TestCase("new Uint8Array(1e9)", "used more than")]
    [TestCase("await Promise.all(Array.from({ length: 100 }, async () => { for (;;) await null }))", "needed more than|used more than|ran more than")]
    [TestCase("Array.prototype.fill.call({ length: 1e15 }, 0)", "needed more than|used more than|made an array|ran more than")]
    [TestCase("[].concat.apply([], new Array(5).fill(new Array(5e5).fill(0))).sort(() => 0.5 - Math.random())", "made an array|needed|used|ran")]
    public void A_broken_limit_is_named(string body, string limits)
    {
        // On a busy machine the time would run out first where it is not what the case is about.
        var patient = limits.Contains("needed", StringComparison.Ordinal) ? Tight : Tight with { RunTime = TimeSpan.FromSeconds(30) };
        var failure = Script.Failure(body, limits: patient);

        Assert.That(failure.Kind, Is.EqualTo(FailureKind.Plugin));
        Assert.That(failure.Message, Does.StartWith("actions.act.execute "));
        Assert.That(limits.Split('|').Any(failure.Message["actions.act.execute ".Length..].StartsWith), Is.True, failure.Message);
    }

    [TestCase("const a = []; for (;;) a.push(new Array(1000).fill('x'))", "used more than 20 MiB of memory")]
    [TestCase("const a = []; for (;;) { a.push(new Array(1000).fill('x')); await null }", "used more than 20 MiB of memory")]
    [TestCase("let s = 'x'; for (;;) s += s", "used more than 20 MiB of memory")]
    [TestCase("return 'x'.repeat(2 ** 28)", "used more than 20 MiB of memory")]
    public void A_broken_limit_of_memory_is_named_however_busy_the_machine_is(string body, string limit) => Assert.That(
        Script.Failure(body, limits: Tight with { RunTime = TimeSpan.FromSeconds(30) }).Message, Is.EqualTo($"actions.act.execute {limit}"));

    [TestCase("const o = { get x() { return this.x } }; o.x")]
    [TestCase("class A { constructor() { new A() } }; new A()")]
    [TestCase("const p = new Proxy({}, { get: (t, k, r) => r[k] }); p.x")]
    [TestCase("const o = { toString() { return `${o}` } }; `${o}`")]
    [TestCase("let a = []; for (let i = 0; i < 1e5; i++) a = [a]; return JSON.stringify(a)")]
    public void No_recursion_brings_the_process_down(string body) =>
        Assert.That(Script.Failure(body, limits: Tight with { RunTime = TimeSpan.FromSeconds(5) }).Kind, Is.EqualTo(FailureKind.Plugin));

    [Test]
    public async Task Waiting_for_answers_costs_no_computing_time()
    {
        var operation = new ScriptedOperation();
        for (var request = 0; request < 3; request++)
        {
            operation.Expect("GET a", (_, _) =>
            {
                operation.Clock.Advance(TimeSpan.FromHours(1));
                return ValueTask.FromResult<Values.Value>("{}");
            });
        }

        var connector = Script.WithExecute("await get('a'); await get('a'); await get('a')", Tight, operation.Clock);
        await connector.RunAsync(operation);

        operation.CheckDone();
    }

    [Test]
    public void Computing_time_adds_up_over_the_waits_of_a_run()
    {
        var operation = new ScriptedOperation();
        for (var request = 0; request < 1000; request++)
        {
            operation.Expect("GET a", "1");
        }

        var failure = Script.Failure(
            "for (;;) { await get('a'); for (let i = 0; i < 300000; i++) {} }",
            operation,
            Tight with { Statements = 50_000_000 });

        Assert.That(failure.Message, Is.EqualTo("actions.act.execute needed more than 0.6 s of computing time"));
        Assert.That(operation.Sent, Has.Count.LessThan(1000));
    }

    [Test]
    public void A_module_that_never_ends_does_not_load()
    {
        var broken = Assert.Throws<ConnectorLoadException>(() => Script.Load("for (;;) {}\nexport default {}", Tight))!;

        Assert.That(broken.Problems.Single().Code, Is.EqualTo(PluginProblems.Evaluation));
        Assert.That(broken.Problems.Single().Message, Does.StartWith("the module "));
    }
}
