using Emulator.Sdk;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>What authors get wrong when a lambda runs is told with its place: where it happened, or else where the lambda begins.</summary>
public sealed class MistakeTests
{
    [TestCase("execute: () => ({ a: { b: [() => 1] } })", "5:5", "actions.act.execute gave a function in a.b.0 where data belongs")]
    [TestCase("execute() { return new Map(); }", "5:5", "actions.act.execute gave Map where data belongs")]
    [TestCase("execute: () => ({ d: new Date('x') })", "5:5", "actions.act.execute gave an invalid Date")]
    [TestCase("execute: (a, b, c, d, e, f) => ({})", "5:5", "actions.act.execute: wrong number of arguments (given 5, expected 6)")]
    [TestCase("execute: () => new Promise(() => {})", "5:5", "actions.act.execute awaits a promise that nothing can settle any more")]
    [TestCase("execute: () => { for (;;) {} }", "5:31", "actions.act.execute ran more than 1000 statements without a pause")]
    [TestCase("execute: () => ({ a: nmae })", "5:26", "ReferenceError: nmae is not defined (actions.act.execute)")]
    [TestCase("execute: () => {\n const user = input().user;\n}, ", "6:15", "ReferenceError: input is not defined (actions.act.execute)")]
    [TestCase("execute: () => { throw { code: 5 } }", "5:28", "{\"code\":5}")]
    [TestCase("execute: () => ({ a: call('ad') })", "5:26", "Method 'ad' does not exists")]
    [TestCase("execute: () => ({ n: get('items').length })", "5:26", "\"length\" is read from a request that has not been sent: write (await get('items')).length")]
    [TestCase("execute: () => get('items').header({})", "5:20", "\"header\" is read from a request that has not been sent: write (await get('items')).header, or did you mean headers(…)?")]
    [TestCase("execute: () => ({ n: `got ${get('items')}` })", "5:26", "a request that has not been sent is used as a text: write await get('items')")]
    [TestCase("execute: () => ({ n: 'got ' + get('items') })", "5:26", "a request that has not been sent is used as a text: write await get('items')")]
    [TestCase("execute: () => ({ n: [...get('items')] })", "5:26", "a request that has not been sent is gone through: write await get('items')")]
    [TestCase("execute: () => { for (const item of get('items')) {} }", "5:22", "a request that has not been sent is gone through: write await get('items')")]
    public void A_mistake_has_a_place(string execute, string place, string message)
    {
        var failure = Assert.ThrowsAsync<ConnectorException>(() => Load(execute).RunAsync())!;

        Assert.That(failure.Message, Is.EqualTo(message));
        Assert.That(failure.Place, Does.EndWith($"probe.js:{place}"));
    }

    [TestCase("input_fields: () => ['a'], execute: () => ({})", "actions.act.input_fields: A field must be a record with a name, got: \"a\"")]
    [TestCase("input_fields: () => [{ label: 'x' }], execute: () => ({})", "actions.act.input_fields: A field has no name: {\"label\":\"x\"}")]
    public void Fields_that_are_none_have_the_place_of_their_lambda(string lambdas, string message)
    {
        var failure = Assert.ThrowsAsync<ConnectorException>(async () =>
            await Load(lambdas).Actions["act"].InputFields!(new ScriptedOperation(), Values.RecordValue.Empty, default))!;

        Assert.That((failure.Message, failure.ErrorClass), Is.EqualTo((message, "Workato::Connector::Sdk::InvalidSchemaError")));
        Assert.That(failure.Place, Does.EndWith("probe.js:5:5"));
    }

    private static ConnectorDefinition Load(string lambdas) =>
        Script.Load($"export default {{\n title: 'x',\n actions: {{\n  act: {{\n    {lambdas} }} }} }};", new Plugins.JavaScript.ScriptLimits { Statements = 1000 });
}
