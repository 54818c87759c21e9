using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connections.Auth;

/// <summary>
/// Puts together what lambdas call the connection: defaults and fields, secrets, acquired settings, and the
/// authentication type under both of its names. The one place where secrets become clear text.
/// </summary>
internal static class SettingsBuilder
{
    public static RecordValue Build(ConnectionSnapshot snapshot)
    {
        var secrets = snapshot.Secrets.Select(secret => KeyValuePair.Create(secret.Key, Value.Of(secret.Value.Reveal())));
        var settings = snapshot.Fields.Merge(RecordValue.From(secrets)).Merge(Tokens(snapshot));
        return snapshot.Authentication is null
            ? settings
            : settings.With("authentication", snapshot.Authentication).With("auth_type", snapshot.Authentication);
    }

    public static RecordValue Tokens(ConnectionSnapshot snapshot) =>
        snapshot.Tokens is not null && TypedJson.Read(snapshot.Tokens.Reveal()) is RecordValue tokens
            ? tokens
            : RecordValue.Empty;
}
