using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Jobs.Stubs;

/// <summary>What a lambda may reach when nothing may be sent.</summary>
public sealed class OfflineOperation(TimeProvider time) : IOperation
{
    public RecordValue Settings => RecordValue.Empty;

    public TimeProvider Time => time;

    public string RecipeId => string.Empty;

    public string JobId => string.Empty;

    public ValueTask<Value> SendAsync(ConnectorRequest request, CancellationToken cancellation) =>
        throw new ConnectorException(FailureKind.Unreachable, "nothing is sent here: the step is stubbed, or only checked");

    public string? Property(string name) => null;

    public void Print(string line)
    {
    }
}
