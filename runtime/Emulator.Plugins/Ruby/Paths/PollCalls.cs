using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Paths;

/// <summary>Polls as the vendor's tool does (connector-sdk.md 5.1): events newest first, page after page where asked for.</summary>
internal static class PollCalls
{
    private const string Invalid = "Workato::Connector::Sdk::InvalidTriggerPollOutputError";
    private const string Guide = "https://docs.workato.com/developing-connectors/sdk/sdk-reference/triggers.html#poll";

    public static ValueTask<Value> CallAsync(
        RubySource source, CompiledProc lambda, IOperation operation, RecordValue arguments, bool isWhole, CancellationToken cancellation)
    {
        var given = new PathArguments(operation, arguments);
        return LambdaCall.RunAsync<Value>(
            source,
            new LambdaSelf(ContextKind.Operation, operation),
            call => isWhole ? Whole(call, lambda, given) : Page(call, lambda, given, given.Or("closure")),
            cancellation);
    }

    private static RecordValue Whole(LambdaCall call, CompiledProc lambda, PathArguments given)
    {
        var events = new List<Value>();
        var closure = given.Or("closure");
        while (true)
        {
            var page = Page(call, lambda, given, closure);
            events.InsertRange(0, (ListValue)page["events"]);
            closure = ValueReader.Read(page["next_poll"]);
            if (!page["can_poll_more"].IsTruthy)
            {
                return RecordValue.Of(("events", ListValue.From(events)), ("can_poll_more", false), ("next_poll", page["next_poll"]));
            }
        }
    }

    private static RecordValue Page(LambdaCall call, CompiledProc lambda, PathArguments given, RubyObject closure)
    {
        var result = call.Invoke(
            lambda, given.Settings, given.OrHash("input"), closure, given.OrList("extended_input_schema"),
            given.OrList("extended_output_schema"));
        if (result is not (RubyHash or RubyNil))
        {
            throw new RubyException(Invalid, $"Invalid output from trigger poll lambda.\nSee: {Guide}");
        }

        var page = JsonResult.Of(call, result) as RecordValue ?? RecordValue.Empty;
        var events = page["events"] switch
        {
            NullValue => [],
            ListValue list => list.Reverse(),
            var single => [single],
        };
        var next = page["next_poll"].IsBlank ? JsonResult.Of(call, closure) : page["next_poll"];
        return page.With("events", ListValue.From(events)).With("next_poll", next);
    }
}
