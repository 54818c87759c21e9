using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Api;

/// <summary>API endpoints (runtime-semantics.md 10.3): the first response wins, and the job goes on after it.</summary>
internal static class ApiConnector
{
    public static ConnectorDefinition Define() => LocalConnector.Of(
        "workato_api_platform",
        "API platform",
        [LocalConnector.Immediate("return_response", "Return response", Return)],
        [LocalConnector.Called("receive_request", "New API request")]);

    private static Value Return(IOperation operation, RecordValue input)
    {
        LocalConnector.JobOf(operation).Return(input);
        return input;
    }
}
