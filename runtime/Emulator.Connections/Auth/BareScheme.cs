using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>No authorization, or one without apply: the request goes out as it is and a refusal stands.</summary>
internal sealed class BareScheme : Scheme
{
    public override ValueTask ApplyAsync(ConnectorRequest request, RecordValue settings, CancellationToken cancellation) =>
        ValueTask.CompletedTask;
}
