using System.Runtime.Loader;
using Emulator.Sdk;
using Emulator.Sdk.MultiStep;

namespace Emulator.Plugins.DotNet;

/// <summary>Runs lambdas of a connector written in C# and says which one failed, and where.</summary>
internal sealed class LambdaGuard(AssemblyLoadContext context)
{
    /// <exception cref="ConnectorException">The lambda failed.</exception>
    public async ValueTask<T> RunAsync<T>(string lambda, Func<ValueTask<T>> call)
    {
        try
        {
            return await call();
        }
        catch (Exception failure) when (failure is not (ConnectorException or OperationCanceledException or ReinvokeException or SuspendException))
        {
            // A stranger's code may throw anything; what it throws is that connector's failure and not our bug.
            throw new ConnectorException(FailureKind.Plugin, $"{lambda}: {failure.GetType().Name}: {failure.Message}", failure)
            {
                Place = AuthorPlace.Of(failure, context),
            };
        }
    }

    /// <exception cref="ConnectorException">The lambda failed.</exception>
    public async ValueTask RunAsync(string lambda, Func<ValueTask> call) => await RunAsync(lambda, async () =>
    {
        await call();
        return true;
    });
}
