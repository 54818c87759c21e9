using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Values.Secrets;

namespace Emulator.Connections.Auth;

/// <summary>What was acquired over time, as one text that can be sealed.</summary>
internal static class AcquiredTokens
{
    /// <summary>The new settings over the earlier ones; the mask learns them first.</summary>
    public static Secret Merge(ConnectionSnapshot snapshot, RecordValue acquired, SecretMask mask)
    {
        foreach (var text in TokenTexts.In(acquired))
        {
            mask.Add(text);
        }

        return new Secret(TypedJson.Write(SettingsBuilder.Tokens(snapshot).Merge(acquired)));
    }
}
