using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

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
    [TestCase("return this.get('views')", "GET views", "[1]")]
    [TestCase("const { get: fetch } = this; return fetch('views')", "GET views", "[1]")]
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

    [TestCase("get('a')", "GET a")]
    [TestCase("get('a', { q: 'x', n: 1 })", "GET a?q=x&n=1")]
    [TestCase("get('a').params({ q: 1 }).params({ r: [1, 2] })", "GET a?q=1&r=[1,2]")]
    [TestCase("get('a').params('x=1&y')", "GET a?x=1&y")]
    [TestCase("head('a')", "HEAD a")]
    [TestCase("options('a', { q: 1 })", "OPTIONS a?q=1")]
    [TestCase("post('a')", "POST a")]
    [TestCase("post('a', { b: 1 }).payload({ c: null })", """POST a {"b":1,"c":null}""")]
    [TestCase("put('a').payload(p => { p.x = [] })", """PUT a {"x":[]}""")]
    [TestCase("patch('a', [1, 'two'])", """PATCH a [1,"two"]""")]
    [TestCase("this.delete('a', { why: 'old' })", """DELETE a {"why":"old"}""")]
    [TestCase("del('a')", "DELETE a")]
    [TestCase("copy('a')", "COPY a")]
    [TestCase("get('a').headers({ 'X-One': 1, 'x-none': null, 'X-True': true })", "GET a [X-One: 1] [X-True: true]")]
    [TestCase("get('a').headers({ accept: 'x' }).headers({ Accept: 'y' })", "GET a [accept: y]")]
    [TestCase("get('a').user('u').password('p')", "GET a user u:p")]
    [TestCase("post('a', { b: 1 }).request_format_www_form_urlencoded()", """POST a as Form {"b":1}""")]
    [TestCase("post('a', { f: ['x', 'text/plain', 'x.txt'] }).request_format_multipart_form()", """POST a as Multipart {"f":["x","text/plain","x.txt"]}""")]
    [TestCase("get('a').response_format_raw()", "GET a for Raw")]
    [TestCase("post('a').request_body('<x/>')", "POST a as Plain <x/>")]
    [TestCase("post('a').request_body({ b: 1 })", """POST a as Plain {"b":1}""")]
    [TestCase("get('a').response_format_raw().format_json()", "GET a")]
    [TestCase("get('a').follow_redirection()", "GET a redirects Follow")]
    [TestCase("get('a').ignore_redirection()", "GET a redirects Ignore")]
    public async Task A_builder_method_shapes_the_request(string request, string sent)
    {
        var operation = new ScriptedOperation().Expect(sent, "{}");

        await Script.EvaluateAsync($"return {request}", operation);

        operation.CheckDone();
    }

    [Test]
    public async Task Case_sensitive_headers_and_the_kind_of_authorization_travel_with_the_request()
    {
        var operation = new ScriptedOperation().Expect("GET a", "{}");

        await Script.EvaluateAsync("return get('a').case_sensitive_headers({ soapACTION: 'x' }).auth_type('basic')", operation);

        Assert.That(operation.Requests[0].CaseSensitiveHeaders["soapACTION"], Is.EqualTo("x"));
        Assert.That(operation.Requests[0].AuthType, Is.EqualTo("basic"));
    }

    [Test]
    public async Task A_request_inside_a_payload_is_sent_for_it()
    {
        var operation = new ScriptedOperation().Expect("GET id", "7").Expect("""POST a {"id":7}""", "{}");

        await Script.EvaluateAsync("return post('a', { id: get('id') })", operation);

        operation.CheckDone();
    }

    [Test]
    public async Task Requests_in_a_returned_value_are_sent_one_after_the_other_in_their_order()
    {
        var operation = new ScriptedOperation().Expect("GET a", "1").Expect("GET b", "2").Expect("GET c", "3");

        var output = await Script.EvaluateAsync("return [get('a'), { x: get('b') }, get('c')]", operation);

        Assert.That(output, Is.EqualTo("""[1,{"x":2},3]"""));
    }

    [Test]
    public async Task Promise_all_has_its_requests_under_way_at_the_same_time()
    {
        var both = new TaskCompletionSource();
        var operation = new ScriptedOperation();
        operation.Expect("GET a", async (_, _) =>
        {
            await both.Task;
            return "first";
        });
        operation.Expect("GET b", (_, _) =>
        {
            both.SetResult();
            return ValueTask.FromResult<Value>("second");
        });

        var output = await Script.EvaluateAsync("return Promise.all([get('a'), get('b')])", operation);

        Assert.That(output, Is.EqualTo("""["first","second"]"""));
    }

    [Test]
    public async Task Parallel_gives_results_and_errors_side_by_side()
    {
        var operation = new ScriptedOperation().Expect("GET a", "1").Refuse("GET b", 404, "Not Found", "");

        var output = await Script.EvaluateAsync("return parallel([get('a'), get('b')])", operation);

        Assert.That(output, Is.EqualTo("""[false,[1,null],[null,"404 Not Found"]]"""));
    }

    [TestCase("(await get('a'))", "code + ' ' + headers['Content-Type'] + ' ' + headers.x_total", "200 text/plain 9")]
    public async Task After_response_replaces_the_response_and_finds_headers_however_they_are_written(
        string request, string result, string output)
    {
        var headers = RecordValue.Of(("content_type", "text/plain"), ("x_total", "9"));
        var operation = new ScriptedOperation().Expect("GET a", PlainJson.Read("{}"), headers);

        var text = await Script.EvaluateAsync(
            $"return {{ r: {request.Replace("get('a')", $"get('a').after_response((code, body, headers) => {result})", StringComparison.Ordinal)} }}",
            operation);

        Assert.That(text, Is.EqualTo($$"""{"r":"{{output}}"}"""));
    }

    [Test]
    public async Task A_handler_may_send_requests_of_its_own()
    {
        var operation = new ScriptedOperation().Expect("GET a", """{"next":"b"}""").Expect("GET b", "2").Expect("GET c", "3");

        var output = await Script.EvaluateAsync(
            """
            return get('a').after_response(async (code, body) => {
              const next = await get(body.next);
              return { next, last: get('c') };
            })
            """,
            operation);

        Assert.That(output, Is.EqualTo("""{"next":2,"last":3}"""));
    }

    // Matchers; status and body of the refusal; what the lambda gives back, or the failure's message.
    [TestCase("404, ", 404, "", """{"caught":"404 Not Found: "}""")]
    [TestCase("500, ", 404, "", "404 Not Found")]
    [TestCase("/gone/, ", 404, "it is gone", """{"caught":"404 Not Found: it is gone"}""")]
    [TestCase("'Found$', ", 404, "", """{"caught":"404 Not Found: "}""")]
    [TestCase("[500, /x/], 404, ", 404, "", """{"caught":"404 Not Found: "}""")]
    [TestCase("", 404, "", "404 Not Found")]
    public async Task After_error_response_answers_to_its_matchers_only(string matchers, int status, string reply, string output)
    {
        var operation = new ScriptedOperation().Refuse("GET a", status, "Not Found", reply);
        var body = $"return get('a').after_error_response({matchers}async (code, body, headers, message) => ({{ caught: `${{message}}: ${{body}}` }}))";

        var result = output.StartsWith('{')
            ? await Script.EvaluateAsync(body, operation)
            : Script.Failure(body, operation).Message;

        Assert.That(result, Is.EqualTo(output));
    }

    [Test]
    public void An_error_raised_by_a_handler_is_the_failure()
    {
        var operation = new ScriptedOperation().Refuse("GET a", 401, "Unauthorized", "bad token");

        var failure = Script.Failure(
            "return get('a').after_error_response(/.*/, (code, body, headers, message) => error(`${message}: ${body}`))",
            operation);

        Assert.That(failure.Kind, Is.EqualTo(FailureKind.Connector));
        Assert.That(failure.Message, Is.EqualTo("401 Unauthorized: bad token"));
    }

    [TestCase("return get(null)", "Expected a text as request URL, got: null")]
    [TestCase("return get('views').structure", "\"structure\" is read from a request that has not been sent: write (await get('views')).structure")]
    [TestCase("return post('a', [1]).payload({ b: 1 })", "payload(…): only objects can be merged")]
    [TestCase("return get('a').after_response('x')", "after_response(…) needs a function as its last argument")]
    [TestCase("return get('a').after_error_response({}, () => 1)", "a status, a text or a RegExp is expected, got: [object Object]")]
    [TestCase("headers({ a: 1 })", "headers(…) stands alone only in apply; elsewhere it follows a request: get('…').headers(…)")]
    public void A_builder_says_what_is_wrong(string body, string message)
    {
        var failure = Script.Failure(body);

        Assert.That(failure.Message, Is.EqualTo(message));
        Assert.That(failure.Kind, Is.EqualTo(FailureKind.Plugin));
        Assert.That(failure.Place, Does.Match(@"probe\.js:\d+:\d+$"));
    }

    [Test]
    public void A_builder_method_after_the_sending_is_an_error()
    {
        var operation = new ScriptedOperation().Expect("GET a", "{}");

        var failure = Script.Failure("const r = get('a'); await r; r.headers({ a: 1 })", operation);

        Assert.That(failure.Message, Is.EqualTo("headers(…) comes after the request was sent; write it before the await"));
    }

    [Test]
    public async Task A_date_is_written_as_toISOString_gives_it_wherever_it_stands()
    {
        var operation = new ScriptedOperation().Expect("""POST a?since=1970-01-01T00:00:00.000Z as Form {"at":["1970-01-01T00:00:00.000Z"],"n":1}""", "{}");

        await Script.EvaluateAsync("return post('a', { at: [new Date(0)], n: 1 }).params({ since: new Date(0) }).request_format_www_form_urlencoded()", operation);

        operation.CheckDone();
    }
}
