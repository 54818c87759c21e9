using Emulator.Values;
using Emulator.Values.Secrets;

namespace Emulator.Connections.Auth;

/// <summary>Teaches the mask everything in a connection that nobody may see.</summary>
internal static class SnapshotMasking
{
    public static void Teach(ConnectionSnapshot snapshot, SecretMask mask)
    {
        var users = snapshot.Fields.Select(field => field.Value).OfType<TextValue>()
            .Select(text => text.Text).Where(text => text.Length > 0).ToList();
        foreach (var secret in snapshot.Secrets.Values.Select(secret => secret.Reveal()).Where(secret => secret.Length > 0))
        {
            mask.Add(secret);

            // Which field plays the user of a Basic header is the connector's business, so every one may.
            users.ForEach(user => mask.AddPair(user, secret));
        }

        foreach (var token in TokenTexts.In(SettingsBuilder.Tokens(snapshot)))
        {
            mask.Add(token);
        }
    }
}
