using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Logging.Abstractions;

namespace Emulator.Connections.Secrets;

/// <summary>One key of the ring, for the library's default algorithms (AES-256-CBC with HMAC-SHA256).</summary>
internal sealed class StoredKey(Guid id, DateTimeOffset created, DateTimeOffset activated, DateTimeOffset expires, byte[] master) : IKey
{
    /// <summary>In bytes.</summary>
    public const int MasterLength = 64;

    private static readonly AuthenticatedEncryptorFactory Encryptors = new(NullLoggerFactory.Instance);

    /// <summary>What the encryption keys of every text are derived from.</summary>
    public ReadOnlyMemory<byte> Master { get; } = master;

    public Guid KeyId { get; } = id;

    public DateTimeOffset CreationDate { get; } = created;

    public DateTimeOffset ActivationDate { get; } = activated;

    public DateTimeOffset ExpirationDate { get; } = expires;

    public bool IsRevoked => false;

    public IAuthenticatedEncryptorDescriptor Descriptor { get; } =
        new AuthenticatedEncryptorDescriptor(new AuthenticatedEncryptorConfiguration(), new Secret(master));

    public IAuthenticatedEncryptor? CreateEncryptor() => Encryptors.CreateEncryptorInstance(this);
}
