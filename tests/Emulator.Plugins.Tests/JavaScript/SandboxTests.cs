using Emulator.Sdk;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>A script reaches its connection and the wire, and nothing else.</summary>
public sealed class SandboxTests
{
    [TestCase("System")]
    [TestCase("importNamespace")]
    [TestCase("clr")]
    [TestCase("process")]
    [TestCase("require")]
    [TestCase("fetch")]
    [TestCase("XMLHttpRequest")]
    [TestCase("WebAssembly")]
    [TestCase("setTimeout")]
    [TestCase("get('a').GetType")]
    [TestCase("console.log.GetType")]
    [TestCase("this.Engine")]
    public async Task There_is_no_such_thing_as(string name)
    {
        var body = $"try {{ return {{ r: typeof ({name}) }} }} catch (e) {{ return {{ r: 'undefined' }} }}";

        Assert.That(await Script.EvaluateAsync(body), Is.EqualTo("""{"r":"undefined"}"""));
    }

    [TestCase("return { r: constructor.constructor('return process')() }")]
    [TestCase("return { r: (() => {}).constructor('return this')() }")]
    [TestCase("return { r: get.constructor('return 1')() }")]
    [TestCase("return { r: (async () => {}).constructor('return 1')() }")]
    [TestCase("return { r: eval('1 + 1') }")]
    [TestCase("return { r: (0, eval)('1 + 1') }")]
    [TestCase("return { r: new ShadowRealm().evaluate('1 + 1') }")]
    [TestCase("return { r: await import('fs') }")]
    [TestCase("return { r: await import('./connector.js') }")]
    [TestCase("Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)")]
    public void There_is_no_way_out_through(string body) =>
        Assert.That(Script.Failure(body).Kind, Is.AnyOf(FailureKind.Plugin, FailureKind.Connector));

    [TestCase("Array.prototype.map = () => 'stolen'", "[1].map(x => x + 1)", "[2]")]
    [TestCase("Object.prototype.polluted = 'yes'", "{ r: String({}.polluted) }", """{"r":"undefined"}""")]
    [TestCase("globalThis.left = 'behind'", "{ r: typeof left }", """{"r":"undefined"}""")]
    [TestCase("globalThis.get = () => 'stolen'", "{ r: typeof get('a').then }", """{"r":"function"}""")]
    [TestCase("cache.token = connection.token", "{ r: String(cache.token) }", """{"r":"undefined"}""")]
    [TestCase("act.seen = connection.token", "{ r: String(act.seen) }", """{"r":"undefined"}""")]
    [TestCase("last = connection.token", "{ r: String(last) }", """{"r":"undefined"}""")]
    [TestCase("this.kept = connection.token", "{ r: String(this.kept) }", """{"r":"undefined"}""")]
    [TestCase("call('keep', connection.token)", "{ r: call('keep') }", """{"r":"none"}""")]
    [TestCase("Symbol.for('x').description; Array.prototype[Symbol.iterator] = null", "[...[1]]", "[1]")]
    [TestCase("Error.prototype.message = connection.token", "{ r: new Error().message }", """{"r":""}""")]
    [TestCase("/secret of the (first)/.test(connection.token)", "{ r: String(RegExp.$1 ?? '') }", """{"r":""}""")]
    [TestCase("Promise.resolve().then(() => { for (const x of [1]) globalThis.later = connection.token })", "{ r: typeof later }", """{"r":"undefined"}""")]
    [TestCase("JSON.parse = () => ({ stolen: true })", "JSON.parse('{}')", "{}")]
    [TestCase("Promise.prototype.then = function () {}", "Promise.resolve(1)", "1")]
    public async Task Nothing_that_one_run_leaves_behind_is_there_in_the_next(string pollution, string expression, string output)
    {
        var connector = Script.Load(
            $$"""
            const cache = {};
            let last;
            function act(connection, input) {
              if (input.first) { {{pollution}}; return {} }
              return {{expression}};
            }
            let kept = 'none';
            export default {
              actions: { other: { execute() {} }, act: { execute: act } },
              methods: { keep(given = kept) { const before = kept; kept = given; return before; } },
            };
            """);
        var operation = new ScriptedOperation { Settings = Values.RecordValue.Of(("token", "secret of the first connection")) };

        for (var round = 0; round < 12; round++)
        {
            await connector.RunAsync(operation, """{"first":true}""");

            Assert.That((await connector.RunAsync()).ToString(), Is.EqualTo(output));
        }
    }

    [Test]
    public void A_static_import_is_refused_when_the_connector_loads()
    {
        var broken = Assert.Throws<ConnectorLoadException>(() => Script.Load("import fs from 'fs';\nexport default {}"))!;

        Assert.That(broken.Problems.Single().Message, Does.Contain("cannot import \"fs\": a connector is one file"));
    }
}
