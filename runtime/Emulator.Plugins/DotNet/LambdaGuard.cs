using System.Runtime.Loader;
using Emulator.Sdk;
using Emulator.Sdk.Display;
using Emulator.Sdk.MultiStep;
using Emulator.Values;

namespace Emulator.Plugins.DotNet;

/// <summary>
/// Runs lambdas of a connector written in C# and says which one failed, and where. Each begins on a thread of the pool: code that
/// blocks its thread, or computes for ever, holds that thread and not the job, whose limit of time goes on.
/// </summary>
internal sealed class LambdaGuard(AssemblyLoadContext context)
{
    /// <exception cref="ConnectorException">The lambda failed.</exception>
    public async ValueTask<T> RunAsync<T>(string lambda, Func<ValueTask<T>> call, CancellationToken cancellation)
    {
        try
        {
            return await Task.Run(async () => await call(), CancellationToken.None) is { } given ? given : Nothing<T>(lambda);
        }
        catch (ConnectorException refused) when (refused.Place is null && AuthorPlace.Of(refused, context) is { } place)
        {
            throw refused.At(place);
        }
        catch (Exception failure) when (IsItsOwn(failure, cancellation))
        {
            // A stranger's code may throw anything; what it throws is that connector's failure and not our bug.
            throw new ConnectorException(FailureKind.Plugin, $"{lambda}: {failure.GetType().Name}: {Message(failure)}", failure)
            {
                Place = AuthorPlace.Of(failure, context),
            };
        }
    }

    /// <exception cref="ConnectorException">The lambda failed.</exception>
    public async ValueTask RunAsync(string lambda, Func<ValueTask> call, CancellationToken cancellation) => await RunAsync(
        lambda,
        async () =>
        {
            await call();
            return true;
        },
        cancellation);

    // Null is no data, whatever the compiler was told: data and texts may be missing, anything else is a mistake.
    private static T Nothing<T>(string lambda) => typeof(T) == typeof(Value)
        ? (T)(object)Value.Null
        : typeof(T) == typeof(string) || typeof(T) == typeof(HelpText)
            ? default!
            : throw new ConnectorException(FailureKind.Plugin, $"{lambda} gave null");

    // A cancellation that nobody asked for, such as an HTTP client's own, would end the job and not only the step.
    private static bool IsItsOwn(Exception failure, CancellationToken cancellation) => failure switch
    {
        OperationCanceledException => !cancellation.IsCancellationRequested,
        _ => failure is not (ConnectorException or ReinvokeException or SuspendException),
    };

    private static string Message(Exception failure)
    {
        try
        {
            return failure.Message;
        }
        catch (Exception again) when (again is not OutOfMemoryException)
        {
            return "(its message cannot be read)";
        }
    }
}
