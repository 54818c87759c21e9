using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Plugins.Checking;

/// <summary>An operation without connection, wire and job.</summary>
internal sealed class OfflineOperation : IOperation
{
    public RecordValue Settings => RecordValue.Empty;

    public TimeProvider Time => TimeProvider.System;

    public string RecipeId => string.Empty;

    public string JobId => string.Empty;

    public ValueTask<Value> SendAsync(ConnectorRequest request, CancellationToken cancellation) =>
        throw new ConnectorException(FailureKind.Unreachable, "it asks the service");

    public string? Property(string name) => null;

    public void Print(string line)
    {
    }
}
