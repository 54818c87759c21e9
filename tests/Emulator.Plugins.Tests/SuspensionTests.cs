using Emulator.Plugins.Tests.Ruby;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Plugins.Tests;

/// <summary>An action that waits to be resumed from outside, in both languages that scripts are written in (connector-sdk.md 4.5).</summary>
[TestFixture("rb")]
[TestFixture("js")]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SuspensionTests(string language)
{
    private const string Ruby = """
        { actions: { act: {
          execute: lambda do |_connection, input, _eis, _eos, continue|
            next { done: continue } if continue['state'].present?
            suspend(continue: { id: input['id'] }, expires_at: 10.minutes.from_now)
          end,
          before_suspend: lambda { |token, expires_at, continue| post('https://a.example/jobs', token: token, until: expires_at.utc.strftime('%H:%M'), id: continue['id']) },
          before_resume: lambda { |data, input, continue|
            continue['state'] = 'resumed'
            continue['answer'] = [data['ok'], input['id']]
          },
          before_timeout_resume: ->(input, continue) { continue['state'] = "late #{input['id']}" }
        } } }
        """;

    private const string Script = """
        export default { actions: { act: {
          async execute(connection, input, eis, eos, kept) {
            if (kept.state) return { done: kept };
            suspend({ continue: { id: input.id }, expires_at: new Date(now().getTime() + 600000) });
          },
          async before_suspend(token, expiresAt, kept) {
            await post('https://a.example/jobs', { token, until: expiresAt.toISOString().slice(11, 16), id: kept.id });
          },
          before_resume(data, input, kept) { kept.state = 'resumed'; kept.answer = [data.ok, input.id]; },
          before_timeout_resume(input, kept) { kept.state = `late ${input.id}`; },
        } } };
        """;

    private readonly ScriptedOperation _operation = new();

    [TestCase("""{"ok":true}""", """{"done":{"id":7,"state":"resumed","answer":[true,7]}}""")]
    [TestCase(null, """{"done":{"id":7,"state":"late 7"}}""")]
    public async Task The_service_is_told_the_token_and_what_resumes_the_action_reaches_its_next_call(string? data, string output)
    {
        _operation.Expect("""POST https://a.example/jobs {"token":"token-1","until":"20:25","id":7}""", "{}");
        _operation.Resumptions.Enqueue(data is null ? null : PlainJson.Read(data));

        Assert.That(PlainJson.Write(await RunAsync()), Is.EqualTo(output));
        Assert.That(_operation.Printed, Is.EqualTo(new[] { "suspended until 20:25:30" }));
        _operation.CheckDone();
    }

    private ValueTask<Value> RunAsync()
    {
        var connector = language == "rb" ? RubyScript.Load(Ruby, _operation.Clock) : Tests.Script.Load(Script, time: _operation.Clock);
        return connector.Actions["act"].Execute(_operation, new ActionCall(RecordValue.Of(("id", 7)), [], [], Value.Null), CancellationToken.None);
    }
}
