using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Emulator.Connections.Http;
using Emulator.Sdk;
using Emulator.Sdk.Jobs;
using Emulator.Sdk.MultiStep;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>What every lambda may reach: settings, clock, wire. What a request carries is up to the two kinds of it.</summary>
internal abstract class ConnectionOperation(AttemptSender sender, OperationOwner owner) : IOperation
{
    public abstract RecordValue Settings { get; }

    public abstract ConcurrentDictionary<string, RecordValue> Kept { get; }

    public TimeProvider Time => Sender.Surroundings.Time;

    public string RecipeId => Owner.RecipeId;

    public string JobId => Owner.JobId;

    public IJobDesk? Job => Owner.Job;

    public ReinvocationRule Reinvocations =>
        Owner.Reinvocations ?? (Job is null ? ReinvocationRule.ByHand : ReinvocationRule.InJob);

    protected AttemptSender Sender { get; } = sender;

    protected OperationOwner Owner { get; } = owner;

    public abstract ValueTask<Value> SendAsync(ConnectorRequest request, CancellationToken cancellation);

    public string? Property(string name) => Owner.Property(name);

    public ListValue? LookupTable(string nameOrId) => Owner.Table(nameOrId);

    public ListValue? WorkatoSchema(string id) => Owner.Schema(id);

    public async ValueTask<IReadOnlyList<string>> AddressesAsync(string name, CancellationToken cancellation)
    {
        if (Sender.Surroundings.StandIns is not null)
        {
            throw new ConnectorException(FailureKind.Plugin, "names are not looked up in a replay");
        }

        try
        {
            var found = await Dns.GetHostAddressesAsync(name, AddressFamily.InterNetwork, cancellation);
            return [.. found.Select(address => address.ToString())];
        }
        catch (Exception unknown) when (unknown is SocketException or ArgumentException)
        {
            return [];
        }
    }

    public ValueTask<Value?> SuspendAsync(DateTimeOffset expiresAt, Func<string, ValueTask> announce, CancellationToken cancellation) =>
        Owner.Suspended is null && Job is null
            ? throw SuspendException.Refused()
            : new ResumingCall().WaitAsync(Owner, Time, expiresAt, announce, cancellation);

    public void Print(string line) => Owner.Print(line);

    // The base address is asked for every time, so it sees renewed settings (connector-sdk.md 1.2).
    protected async ValueTask<string> AddressAsync(
        SettingsLambda? baseUri, RecordValue settings, string url, CancellationToken cancellation)
    {
        OnBehalfOf.Enter(this);
        return RequestAddress.Resolve(baseUri is null ? null : await baseUri(settings, cancellation), url).ToString();
    }
}
