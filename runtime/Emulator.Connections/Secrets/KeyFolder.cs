using System.Security.Cryptography;
using Emulator.Values.Secrets;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Emulator.Connections.Secrets;

/// <summary>
/// The keys of the ring, a file each. The library's own keeper writes XML, and the framework's XML alone took 5 MiB of
/// every run that unseals a secret; which key is used, and when a new one is made, is still the library's to say.
/// </summary>
/// <param name="folder">Made for the owner alone when the first key is written.</param>
internal sealed class KeyFolder(string folder) : IKeyManager
{
    public IKey CreateNewKey(DateTimeOffset activationDate, DateTimeOffset expirationDate)
    {
        var key = new StoredKey(
            Guid.NewGuid(), TimeProvider.System.GetUtcNow(), activationDate, expirationDate, RandomNumberGenerator.GetBytes(StoredKey.MasterLength));
        OwnerOnly.MakeFolder(folder);
        OwnerOnly.Replace(Path.Combine(folder, $"key-{key.KeyId}.json"), KeyText.Write(key));
        return key;
    }

    /// <summary>Every key that can be read. What was sealed with a damaged one is told of where it is unsealed.</summary>
    public IReadOnlyCollection<IKey> GetAllKeys() =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "key-*.json").Select(file => KeyText.Read(File.ReadAllBytes(file))).OfType<StoredKey>()]
            : [];

    /// <summary>Nothing tells of keys that another process adds; the library reads again when it meets one that it does not know.</summary>
    public CancellationToken GetCacheExpirationToken() => CancellationToken.None;

    public void RevokeKey(Guid keyId, string? reason = null) => throw NoRevocation();

    public void RevokeAllKeys(DateTimeOffset revocationDate, string? reason = null) => throw NoRevocation();

    private static NotSupportedException NoRevocation() =>
        new("Keys of a workspace are not revoked: whoever wants them gone deletes the folder and connects again.");
}
