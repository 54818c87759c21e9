using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Plugins.Tests.Ruby;

/// <summary>When requests are sent (connector-sdk.md 0.4), on a wire that plays a script.</summary>
public sealed class LazyRequestTests
{
    [TestCase("get('/a'); { done: true }", TestName = "A_request_that_nobody_looks_at_is_never_sent")]
    [TestCase("a = get('/a'); { done: !a.nil? && a.is_a?(Hash) == false }", TestName = "Asking_a_request_for_its_class_does_not_send_it")]
    [TestCase("a = get('/a') || 1; { done: a ? true : false }", TestName = "A_request_is_true_without_being_sent")]
    public async Task Nothing_is_sent(string body)
    {
        var wire = new ScriptedOperation();
        Assert.That(PlainJson.Write(await RunAsync(body, wire)), Is.EqualTo("""{"done":true}"""));
        Assert.That(wire.Sent, Is.Empty);
    }

    [TestCase("{ id: get('/a')['id'] }", """{"id":1}""", TestName = "An_element_sends_the_request")]
    [TestCase("{ all: [get('/a')] }", """{"all":[{"id":1}]}""", TestName = "A_request_inside_the_result_is_sent")]
    [TestCase("{ text: \"#{get('/a')['id']}!\" }", """{"text":"1!"}""", TestName = "Interpolation_sends_the_request")]
    [TestCase("a = get('/a'); { ids: [a['id'], a['id']] }", """{"ids":[1,1]}""", TestName = "A_request_is_sent_once")]
    [TestCase("{ symbol: get('/a')[:id] }", """{"symbol":null}""", TestName = "An_answer_has_string_keys_alone")]
    [TestCase("get('/a').after_response { |code, body, _| { code: code, id: body['id'] } }[:id].then { |x| { x: x } }", """{"x":1}""", TestName = "A_handlers_symbols_stay_symbols")]
    public async Task The_request_is_sent_once(string body, string expected)
    {
        var wire = new ScriptedOperation().Expect("GET /a as Plain", """{"id":1}""");
        Assert.That(PlainJson.Write(await RunAsync(body, wire)), Is.EqualTo(expected));
        Assert.That(wire.Sent, Has.Count.EqualTo(1));
    }

    private static async Task<Value> RunAsync(string body, ScriptedOperation wire) =>
        await RubyScript.WithExecute(body).Actions["act"].Execute(
            wire, new ActionCall(RecordValue.Empty, [], [], Value.Null), CancellationToken.None);
}
