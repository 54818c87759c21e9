using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Logging;

/// <summary>Writes lines into the job (runtime-semantics.md 10.7).</summary>
internal static class LoggerConnector
{
    public static ConnectorDefinition Define() => LocalConnector.Of(
        "logger", "Logger", [LocalConnector.Immediate("log_message", "Log message", Log)]);

    private static Value Log(IOperation operation, RecordValue input)
    {
        var message = input["message"].AsText() ?? (input["message"].IsNull ? string.Empty : input["message"].ToString());
        operation.Print($"{input["log_level"].AsText() ?? "INFO"} {message}");
        return RecordValue.Of(("message", message));
    }
}
