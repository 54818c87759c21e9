using Emulator.Values;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>Many runs of one connector at the same time, and many requests of one run.</summary>
public sealed class ConcurrencyTests
{
    [Test]
    public async Task Runs_of_one_connector_wait_side_by_side_and_share_nothing()
    {
        var connector = Script.WithExecute("globalThis.mine = input.id; const answer = await get('a'); return { mine, answer }");
        var all = new TaskCompletionSource();
        var waiting = 0;

        var outputs = await Task.WhenAll(Enumerable.Range(0, 50).Select(id => connector.RunAsync(
            new ScriptedOperation().Expect("GET a", async (_, _) =>
            {
                if (Interlocked.Increment(ref waiting) == 50)
                {
                    all.SetResult();
                }

                await all.Task;
                return $"for {id}";
            }),
            $$"""{"id":{{id}}}""")));

        Assert.That(outputs.Select(output => output.ToString()), Is.EqualTo(
            Enumerable.Range(0, 50).Select(id => $$"""{"mine":{{id}},"answer":"for {{id}}"}""")));
    }

    [Test]
    public async Task Runs_on_many_threads_are_safe()
    {
        var connector = Script.WithExecute("let sum = 0; for (let i = 0; i < 1000; i++) sum += i; return { sum: sum + input.id }");

        var outputs = await Task.WhenAll(Enumerable.Range(0, 64).Select(id =>
            Task.Run(() => connector.RunAsync(input: $$"""{"id":{{id}}}"""))));

        Assert.That(outputs.Select(output => output["sum"]), Is.EqualTo(Enumerable.Range(0, 64).Select(id => Value.Of(499_500L + id))));
    }

    [Test]
    public async Task Answers_and_handlers_that_come_on_other_threads_are_brought_into_line()
    {
        var operation = new ScriptedOperation();
        for (var request = 0; request < 20; request++)
        {
            var number = request;
            operation.Expect($"GET {number}", (sent, _) => new ValueTask<Value>(Task.Run(async () =>
                await sent.AfterResponse!(200, Value.Of((long)number), RecordValue.Empty))));
        }

        var output = await Script.EvaluateAsync(
            """
            let running = 0;
            const one = (n) => get(`${n}`).after_response(async (code, body) => {
              running += 1;
              for (let i = 0; i < 1000; i++) {}
              const alone = running === 1;
              running -= 1;
              await null;
              return alone && body * 2;
            });
            return Promise.all(Array.from({ length: 20 }, (_, n) => one(n)));
            """,
            operation);

        Assert.That(output, Is.EqualTo($"[{string.Join(',', Enumerable.Range(0, 20).Select(n => n * 2))}]"));
    }

    [Test]
    public void A_handler_that_never_ends_is_an_error_and_no_standstill()
    {
        var operation = new ScriptedOperation().Expect("GET a", "1");

        var failure = Script.Failure("return get('a').after_response(() => new Promise(() => {}))", operation);

        Assert.That(failure.Message, Is.EqualTo("actions.act.execute awaits a promise that nothing can settle any more"));
    }

    [Test]
    public async Task No_thread_is_held_while_a_run_waits()
    {
        var answer = new TaskCompletionSource<Value>();
        var operation = new ScriptedOperation().Expect("GET a", async (_, _) => await answer.Task);

        var run = Script.WithExecute("return { r: await get('a') }").RunAsync(operation);

        Assert.That(run.IsCompleted, Is.False, "the call came back although the answer is not there");
        answer.SetResult("now");
        Assert.That((await run).ToString(), Is.EqualTo("""{"r":"now"}"""));
    }
}
