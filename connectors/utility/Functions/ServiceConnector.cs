using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Functions;

/// <summary>
/// Callable recipes, the older form of recipe functions (recipe-format 15.16): called with <c>request</c>, answered with
/// <c>reply</c>.
/// </summary>
internal static class ServiceConnector
{
    public static ConnectorDefinition Define() => LocalConnector.Of(
        "workato_service",
        "Callable recipes",
        [
            LocalConnector.Action("call_service", "Call recipe", CallAsync) with { IsLong = true },
            LocalConnector.Immediate("send_reply", "Send reply", Reply),
        ],
        [LocalConnector.Called("receive_request", "New call for callable recipe")]);

    private static async ValueTask<Value> CallAsync(IOperation operation, RecordValue input, CancellationToken cancellation)
    {
        var request = input["request"] as RecordValue ?? input["parameters"] as RecordValue ?? RecordValue.Empty;
        var called = await LocalConnector.JobOf(operation).CallAsync(input["flow_id"], request, cancellation);
        return called.Error is { } error
            ? throw new ConnectorException(FailureKind.Connector, $"the called recipe failed: {error}")
            : RecordValue.Of(("reply", called.Result), ("job_id", called.Id));
    }

    private static Value Reply(IOperation operation, RecordValue input)
    {
        var reply = input.Has("reply") ? input["reply"] : input;
        LocalConnector.JobOf(operation).Return(reply);
        return RecordValue.Of(("reply", reply));
    }
}
