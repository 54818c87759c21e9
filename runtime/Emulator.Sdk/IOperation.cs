using System.Collections.Concurrent;
using Emulator.Sdk.Jobs;
using Emulator.Sdk.MultiStep;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Sdk;

/// <summary>
/// What a lambda may reach while it runs: its connection and the wire. The runtime makes one for every call; a test
/// of a connector makes its own.
/// </summary>
public interface IOperation
{
    /// <summary>A fresh copy of the connection's settings, acquired tokens included, in clear; empty without a connection.</summary>
    RecordValue Settings { get; }

    /// <summary>The clock.</summary>
    TimeProvider Time { get; }

    /// <summary>The recipe on whose behalf the lambda runs; empty outside a job.</summary>
    string RecipeId { get; }

    /// <summary>The job on whose behalf the lambda runs; empty outside a job.</summary>
    string JobId { get; }

    /// <summary>The job itself, for the platform's own actions; null outside a job.</summary>
    IJobDesk? Job => null;

    /// <summary>How often an action of this operation may ask to be called again.</summary>
    ReinvocationRule Reinvocations => Job is null ? ReinvocationRule.ByHand : ReinvocationRule.InJob;

    /// <summary>What is kept in memory as long as the connection is open, such as a key that a role lent, by a name of its own.</summary>
    ConcurrentDictionary<string, RecordValue> Kept => new();

    /// <summary>Sends the request and gives the parsed response.</summary>
    /// <exception cref="ConnectorException">Refused, timed out, unreachable, or unreadable answer.</exception>
    ValueTask<Value> SendAsync(ConnectorRequest request, CancellationToken cancellation);

    /// <summary>The value of a project or account property, or null.</summary>
    string? Property(string name);

    /// <summary>The rows of a lookup table, by its name or id; null when there is none.</summary>
    ListValue? LookupTable(string nameOrId) => null;

    /// <summary>The fields of one of the account's own schemas, as records; null when there is none of that id.</summary>
    ListValue? WorkatoSchema(string id) => null;

    /// <summary>
    /// Says that a long action goes on: its limit of time begins anew (<c>checkpoint!</c>, connector-sdk.md 4.3). Does
    /// nothing outside a job.
    /// </summary>
    /// <param name="state">What an action that is cut off would be called with again.</param>
    /// <param name="output">What the editor shows meanwhile, or null.</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask CheckpointAsync(Value state, Value? output, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <summary>The IPv4 addresses of a name, by the machine's own resolver and its table of hosts; empty for an unknown name.</summary>
    /// <exception cref="ConnectorException">Names are not looked up here.</exception>
    ValueTask<IReadOnlyList<string>> AddressesAsync(string name, CancellationToken cancellation) =>
        throw new ConnectorException(FailureKind.Plugin, "names are not looked up here");

    /// <summary>Waits until somebody resumes the action (<c>suspend</c>, connector-sdk.md 4.5).</summary>
    /// <param name="expiresAt">When the wait ends by itself.</param>
    /// <param name="announce">Given the resume token before the wait begins: tells the service.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>What the resuming call brought; null when nobody called in time.</returns>
    /// <exception cref="ConnectorException">Nobody can resume an action here.</exception>
    ValueTask<Value?> SuspendAsync(DateTimeOffset expiresAt, Func<string, ValueTask> announce, CancellationToken cancellation) =>
        throw SuspendException.Refused();

    /// <summary>A line of the connector's own output (<c>puts</c>, <c>console.log</c>).</summary>
    void Print(string line);
}
