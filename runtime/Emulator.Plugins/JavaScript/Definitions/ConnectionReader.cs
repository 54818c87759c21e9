using Emulator.Sdk;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Reads <c>connection</c> (connector-sdk.md 1.2).</summary>
internal static class ConnectionReader
{
    public static ConnectionDefinition Read(DefinitionNode connection) => new()
    {
        Fields = connection.Fields("fields"),
        ExtendedFields = SchemaLambdas.ExtendedFields(connection.Lambda("extended_fields")),
        BaseUri = connection.Lambda("base_uri") is { } lambda ? ConnectionLambdas.Settings(lambda) : null,
        Authorization = connection.Node("authorization") is { } authorization
            ? AuthorizationReader.Read(authorization)
            : null,
    };
}
