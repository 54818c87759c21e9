namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>When a request is sent, and what it looks like (connector-sdk.md 0.4, 3.1, 3.2).</summary>
public sealed class RequestTests
{
    // Body of the lambda; the requests that it sends, in order; what it gives back.
    [TestCase("return await get('views')", "GET views", """[1]""")]
    [TestCase("return get('views')", "GET views", """[1]""")]
    [TestCase("return { list: get('views') }", "GET views", """{"list":[1]}""")]
    [TestCase("return { deep: [{ list: get('views') }] }", "GET views", """{"deep":[{"list":[1]}]}""")]
    [TestCase("return { list: Promise.resolve(get('views')) }", "GET views", """{"list":[1]}""")]
    [TestCase("get('views'); return { done: true }", "", """{"done":true}""")]
    [TestCase("const r = get('views'); await r; await r; return [await r, r]", "GET views", """[[1],[1]]""")]
    [TestCase("const r = get('views'); return { a: r, b: r }", "GET views", """{"a":[1],"b":[1]}""")]
    [TestCase("return get('views').then(list => list.length)", "GET views", "1")]
    [TestCase("if (get('views')) { return { truthy: true } }", "", """{"truthy":true}""")]
    public async Task A_request_is_sent_when_it_is_awaited_or_given_back_and_at_most_once(
        string body, string sent, string output)
    {
        var operation = new ScriptedOperation();
        if (sent.Length > 0)
        {
            operation.Expect(sent, "[1]");
        }

        Assert.That(await Script.EvaluateAsync(body, operation), Is.EqualTo(output));
        operation.CheckDone();
    }
}
