using Emulator.Sdk;
using Emulator.Values.Schema;

namespace Emulator.Hosting.Exec;

/// <summary>What went wrong, under the vendor's names (connector-sdk.md 10).</summary>
internal static class ExecErrors
{
    private const string Sdk = "Workato::Connector::Sdk::";

    public static ExecError Of(Exception refused) => refused switch
    {
        ConnectorException failure => new ExecError(ClassOf(failure), failure.Message, failure.Place, []),
        ConnectorLoadException { Problems: [var first, ..] } broken =>
            new ExecError("SyntaxError", first.Hint is { } hint ? $"{first.Message}; {hint}" : first.Message, first.Place.ToString(), broken.Problems),
        SchemaException { Conversion: var (errorClass, message) } => new ExecError(errorClass, message, null, []),
        SchemaException schema => new ExecError(Sdk + "InvalidSchemaError", schema.Message, null, []),
        _ => new ExecError("StandardError", refused.Message, null, []),
    };

    private static string ClassOf(ConnectorException failure) => failure.ErrorClass ?? failure.Kind switch
    {
        FailureKind.Http => Sdk + "RequestFailedError",
        FailureKind.Timeout => Sdk + "RequestTimeoutError",
        FailureKind.Format => Sdk + "JSONResponseFormatError",
        FailureKind.Unreachable => "SocketError",
        FailureKind.Input => Sdk + "MissingRequiredInput",
        FailureKind.Connector => Sdk + "RuntimeError",
        _ => "StandardError",
    };
}
