using Emulator.Sdk;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>How failures look inside a script and outside.</summary>
public sealed class ErrorTests
{
    [TestCase("error('No such order')", FailureKind.Connector, "No such order")]
    [TestCase("this.error('No such order')", FailureKind.Connector, "No such order")]
    [TestCase("throw new Error('No such order')", FailureKind.Connector, "No such order")]
    [TestCase("throw 'No such order'", FailureKind.Connector, "No such order")]
    [TestCase("class Mine extends Error {}; throw new Mine('No such order')", FailureKind.Connector, "No such order")]
    [TestCase("undefined.x", FailureKind.Plugin, "TypeError: Cannot read properties of undefined (reading 'x') (actions.act.execute)")]
    [TestCase("await null; missing()", FailureKind.Plugin, "ReferenceError: missing is not defined (actions.act.execute)")]
    [TestCase("JSON.parse('{')", FailureKind.Plugin, "SyntaxError: ")]
    [TestCase("await new Promise(() => {})", FailureKind.Plugin, "actions.act.execute awaits a promise that nothing can settle any more")]
    public void A_script_that_throws_ends_in_a_failure_of_its_kind(string body, FailureKind kind, string message)
    {
        var failure = Script.Failure(body);

        Assert.That(failure.Kind, Is.EqualTo(kind));
        Assert.That(failure.Message, Does.StartWith(message));
    }

    [TestCase("error('x')", ":3:56")]
    [TestCase("const x = null;\n    x.y()", ":4:5")]
    [TestCase("await null;\n\n  await (async () => { throw new TypeError('x') })()", ":5:30")]
    public void A_failure_names_file_line_and_column(string body, string end) =>
        Assert.That(Script.Failure(body).Place, Does.Match(@"probe\.js:\d+:\d+$").And.EndsWith(end));

    [TestCase("try { error('x') } catch (e) { return { r: e.message } }", "x")]
    [TestCase("try { await get('a') } catch (e) { return { r: [e.code, e.message, e.response, e.verb, e.kind, e.name, e instanceof Error].join() } }",
        "404,404 Not Found,no such view,GET,http,RequestFailedError,true")]
    [TestCase("return { r: await get('a').catch(e => e.code) }", "404")]
    [TestCase("return { r: (await Promise.allSettled([get('a')]))[0].reason.response }", "no such view")]
    public async Task A_script_can_catch_what_went_wrong(string body, string output)
    {
        var operation = new ScriptedOperation().Refuse("GET a", 404, "Not Found", "no such view");

        Assert.That(await Script.EvaluateAsync(body, operation), Is.EqualTo($$"""{"r":{{(output == "404" ? output : $"\"{output}\"")}}}"""));
    }

    [TestCase("await get('a')")]
    [TestCase("return { r: get('a') }")]
    [TestCase("try { await get('a') } finally { await null }")]
    [TestCase("try { await get('a') } catch (e) { await null; throw e }")]
    [TestCase("await Promise.all([get('a'), Promise.resolve()])")]
    public void A_refused_request_that_nobody_catches_surfaces_as_the_very_same_failure(string body)
    {
        var refusal = new ConnectorException(FailureKind.Http, "404 Not Found") { Status = 404, Verb = "GET", Body = "{}" };
        var operation = new ScriptedOperation().Expect("GET a", (_, _) => throw refusal);

        Assert.That(Script.Failure(body, operation), Is.SameAs(refusal));
    }

    [Test]
    public void A_caught_failure_that_is_reworded_keeps_its_kind_and_body()
    {
        var operation = new ScriptedOperation().Refuse("GET a", 404, "Not Found", "body");

        var failure = Script.Failure("try { await get('a') } catch (e) { e.message += ': look at the ID'; e.code = 410; throw e }", operation);

        Assert.That(failure.Message, Is.EqualTo("404 Not Found: look at the ID"));
        Assert.That((failure.Kind, failure.Status, failure.Body), Is.EqualTo((FailureKind.Http, 410, "body")));
    }

    [Test]
    public void A_bug_behind_the_wire_is_loud_and_no_script_can_swallow_it()
    {
        var operation = new ScriptedOperation();

        Assert.ThrowsAsync<InvalidOperationException>(() =>
            Script.EvaluateAsync("try { await get('a') } catch (e) { return {} }", operation));
    }

    [Test]
    public void Cancellation_ends_a_run_that_waits()
    {
        using var ending = new CancellationTokenSource();
        var operation = new ScriptedOperation().Expect("GET a", async (_, cancellation) =>
        {
            await ending.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
            return "never";
        });

        Assert.CatchAsync<OperationCanceledException>(() =>
            Script.WithExecute("try { await get('a') } catch (e) { return {} }").RunAsync(operation, cancellation: ending.Token));
    }

    [Test]
    public void Cancellation_ends_a_run_that_computes()
    {
        using var ending = new CancellationTokenSource();
        var operation = new ScriptedOperation().Expect("GET a", (_, _) =>
        {
            ending.Cancel();
            return ValueTask.FromResult(Values.Value.Null);
        });

        Assert.CatchAsync<OperationCanceledException>(() =>
            Script.WithExecute("await get('a'); for (;;) {}").RunAsync(operation, cancellation: ending.Token));
    }

    [Test]
    public async Task Requests_that_are_still_under_way_when_the_run_ends_are_given_up()
    {
        var givenUp = new TaskCompletionSource();
        var operation = new ScriptedOperation();
        operation.Expect("GET slow", async (_, cancellation) =>
        {
            await using var registration = cancellation.Register(givenUp.SetResult);
            await givenUp.Task;
            return "late";
        });
        operation.Expect("GET fast", "1");

        var output = await Script.EvaluateAsync("return Promise.race([get('slow'), get('fast')])", operation);

        await givenUp.Task;
        Assert.That(output, Is.EqualTo("1"));
    }
}
