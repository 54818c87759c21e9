using Emulator.Connections;
using Emulator.Sdk;

namespace Emulator.Hosting.Exec;

/// <summary>What a lambda is tried on: a connector with settings that were handed in, or with a connection of the workspace.</summary>
/// <param name="Definition">The connector.</param>
/// <param name="Start">What lambdas may reach.</param>
/// <param name="StartLogin">The same for acquire and for refresh, by the lambda's name.</param>
internal sealed record ExecTarget(
    ConnectorDefinition Definition, Func<OperationOwner, IOperation> Start, Func<OperationOwner, string, ValueTask<IOperation>> StartLogin)
{
    private const string Acquire = "acquire";

    public static ExecTarget Of(SettingsConnection connection) => new(
        connection.Definition,
        connection.Start,
        (owner, name) => new(name == Acquire ? connection.StartAcquiring(owner) : connection.StartRefreshing(owner)));

    public static ExecTarget Of(OpenConnection connection, CancellationToken cancellation) => new(
        connection.Definition,
        connection.Start,
        async (owner, name) =>
        {
            var (acquiring, refreshing) = await connection.StartLoginAsync(owner, cancellation);
            return name == Acquire ? acquiring : refreshing;
        });
}
