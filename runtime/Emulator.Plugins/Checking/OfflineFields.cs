using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Plugins.Checking;

/// <summary>What a lambda gives for fields without a connection and without answers to the config fields.</summary>
/// <param name="Fields">The fields; none where it could not be asked.</param>
/// <param name="Reason">Why it could not be asked, or null.</param>
public sealed record OfflineFields(IReadOnlyList<Field> Fields, string? Reason)
{
    /// <summary>Asks the lambda; one that needs the service, or answers that are not there, is no mistake.</summary>
    public static async ValueTask<OfflineFields> AskAsync(FieldsLambda lambda, CancellationToken cancellation)
    {
        try
        {
            return new OfflineFields(await lambda(new OfflineOperation(), RecordValue.Empty, cancellation), null);
        }
        catch (Exception failure) when (failure is ConnectorException or SchemaException)
        {
            return new OfflineFields([], failure.Message);
        }
    }
}
