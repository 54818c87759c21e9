using System.Numerics;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>Values on their way into a script and back.</summary>
public sealed class DataTests
{
    private static readonly object[] Unchanged =
    [
        Value.Null,
        Value.Of(true),
        Value.Of(0L),
        Value.Of(-9_007_199_254_740_991L),
        Value.Of(9_007_199_254_740_993L),
        Value.Of(long.MinValue),
        Value.Of(BigInteger.Pow(10, 30)),
        Value.Of(0.1),
        Value.Of(1e300),
        Value.Of("Zażółć 中村 \u0000 \u2028"),
        new BinaryValue(new byte[] { 0, 255, 128 }),
        new TimeValue(new DateTimeOffset(2026, 11, 23, 20, 15, 30, 250, TimeSpan.Zero)),
        ListValue.Of(Value.Of(1L), ListValue.Empty, Value.Null),
        RecordValue.Of(("b", Value.Null), ("a", RecordValue.Empty), ("__proto__", Value.Of("own")), ("ü x", 1L)),
    ];

    [TestCaseSource(nameof(Unchanged))]
    public async Task A_value_comes_back_as_it_went_in(Value value)
    {
        var output = await PassAsync("return { v: input.v }", value);

        Assert.That(output["v"], Is.EqualTo(value));
    }

    [TestCase("typeof input.v", "number", "5")]
    [TestCase("typeof input.v", "bigint", "9007199254740993")]
    [TestCase("typeof input.v", "boolean", "true")]
    [TestCase("typeof input.v", "string", "\"x\"")]
    [TestCase("input.v === null", "true", "null")]
    [TestCase("Object.keys(input.v).join()", "z,a,m", """{"z":1,"a":2,"m":3}""")]
    public async Task A_script_sees_the_natural_type(string expression, string expected, string json)
    {
        var output = await Script.EvaluateAsync($"return {{ r: String({expression}) }}", input: $$"""{"v":{{json}}}""");

        Assert.That(output, Is.EqualTo($$"""{"r":"{{expected}}"}"""));
    }

    [Test]
    public async Task A_date_is_a_text_a_time_a_Date_and_bytes_an_Uint8Array()
    {
        Assert.That(await PassAsync("return { v: input.v }", new DateValue(new DateOnly(2026, 11, 3))), Is.EqualTo(
            RecordValue.Of(("v", "2026-11-03"))));
        Assert.That(
            await PassAsync("return { v: input.v.toISOString() }", new TimeValue(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(-8)))),
            Is.EqualTo(RecordValue.Of(("v", "2026-01-02T11:04:05.000Z"))));
        Assert.That(
            await PassAsync("return { v: input.v instanceof Uint8Array && input.v.length }", new BinaryValue(new byte[3])),
            Is.EqualTo(RecordValue.Of(("v", 3L))));
    }

    [TestCase("{ a: undefined, b: null }", """{"b":null}""")]
    [TestCase("[undefined, NaN, Infinity, -0]", "[null,null,null,0]")]
    [TestCase("{ n: 5.0, f: 5.5, big: 10n ** 20n }", """{"n":5,"f":5.5,"big":100000000000000000000}""")]
    [TestCase("Object.create({ inherited: 1 }, { hidden: { value: 2 }, own: { value: 3, enumerable: true } })", """{"own":3}""")]
    [TestCase("new Proxy({ a: 1 }, {})", """{"a":1}""")]
    public async Task What_a_script_makes_becomes_data(string expression, string json) =>
        Assert.That(await Script.EvaluateAsync($"return {expression}"), Is.EqualTo(json));

    [TestCase("{ f: () => 1 }", "actions.act.execute gave a function in f where data belongs")]
    [TestCase("[Symbol('x')]", "actions.act.execute gave a symbol in 0 where data belongs")]
    [TestCase("new Map()", "actions.act.execute gave Map where data belongs")]
    [TestCase("{ e: new TypeError('x') }", "actions.act.execute gave TypeError in e where data belongs")]
    [TestCase("/x/", "actions.act.execute gave RegExp where data belongs")]
    [TestCase("new Date('x')", "actions.act.execute gave an invalid Date")]
    public void What_is_no_data_is_an_error(string expression, string message)
    {
        var failure = Script.Failure($"return {expression}");

        Assert.That(failure.Message, Is.EqualTo(message));
        Assert.That(failure.Kind, Is.EqualTo(FailureKind.Plugin));
    }

    [Test]
    public void A_circle_is_an_error() =>
        Assert.That(
            Script.Failure("const a = {}; a.a = a; return a").Message,
            Is.EqualTo("actions.act.execute gave data that nests deeper than 100 levels (a circle?)"));

    [Test]
    public async Task A_script_cannot_change_what_it_was_given()
    {
        var input = RecordValue.Of(("list", ListValue.Of(Value.Of(1L))));
        var operation = new ScriptedOperation { Settings = RecordValue.Of(("key", "secret")) };

        await Script.WithExecute("input.list.push(2); delete connection.key; return {}").Actions["act"].Execute(
            operation, new ActionCall(input, [], [], Value.Null), default);

        Assert.That(input, Is.EqualTo(RecordValue.Of(("list", ListValue.Of(Value.Of(1L))))));
        Assert.That(operation.Settings, Is.EqualTo(RecordValue.Of(("key", "secret"))));
    }

    private static async Task<Value> PassAsync(string body, Value value) =>
        await Script.WithExecute(body).Actions["act"].Execute(
            new ScriptedOperation(), new ActionCall(RecordValue.Of(("v", value)), [], [], Value.Null), default);
}
