using System.Collections.Concurrent;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>The wire without authorization: for acquire and refresh, and for connectors that need no connection.</summary>
internal sealed class BareOperation(AttemptSender sender, OperationOwner owner, RecordValue settings) : ConnectionOperation(sender, owner)
{
    /// <summary>What relative addresses are resolved against; null: they are an error.</summary>
    public SettingsLambda? BaseUri { get; init; }

    public IReadOnlyList<ResponseMatcher> DetectOn { get; init; } = [];

    /// <summary>True while logging in: the tokens in the answers are hidden from everything that follows.</summary>
    public bool HidesTokens { get; init; }

    public override RecordValue Settings => settings;

    public override ConcurrentDictionary<string, RecordValue> Kept => new();

    public override async ValueTask<Value> SendAsync(ConnectorRequest request, CancellationToken cancellation)
    {
        request.Url = await AddressAsync(BaseUri, settings, request.Url, cancellation);
        var attempt = await Sender.SendAsync(request, DetectOn, Owner, cancellation);
        if (HidesTokens)
        {
            foreach (var token in TokenTexts.Named(attempt.Value))
            {
                Sender.Surroundings.Mask.Add(token);
            }
        }

        return await AnswerHandlers.FinishAsync(request, attempt);
    }
}
