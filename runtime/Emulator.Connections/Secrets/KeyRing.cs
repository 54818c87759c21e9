using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Secret = Emulator.Values.Secrets.Secret;

namespace Emulator.Connections.Secrets;

/// <summary>
/// Seals and unseals texts with the workspace's keys. The keys and the library are loaded when the first text is
/// sealed or unsealed, which costs some 45 ms; a run whose secrets come from the environment never pays it.
/// </summary>
internal sealed class KeyRing(string folder)
{
    private readonly Lazy<IDataProtectionProvider> _provider = new(() => Load(folder));

    /// <summary>Loads keys and library ahead of the first text, where there are keys to load.</summary>
    public void Prepare()
    {
        if (Directory.Exists(folder))
        {
            _ = _provider.Value.CreateProtector("Emulator.Connections").Protect([]);
        }
    }

    /// <param name="owner">What the text belongs to; it can be unsealed for that alone.</param>
    /// <param name="text">The text to seal.</param>
    public string Seal(SealOwner owner, Secret text) => Protector(owner).Protect(text.Reveal());

    /// <summary>The text, or null when it was sealed with keys that are not here, for something else, or was damaged.</summary>
    public Secret? Unseal(SealOwner owner, string text)
    {
        try
        {
            return new Secret(Protector(owner).Unprotect(text));
        }
        catch (Exception foreign) when (foreign is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private IDataProtector Protector(SealOwner owner) =>
        _provider.Value.CreateProtector("Emulator.Connections", owner.Connection, owner.Part);

    private static IDataProtectionProvider Load(string folder)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IKeyManager>(new KeyFolder(folder));

        // Without a name of its own the keys would be bound to the folder's path, and a moved workspace would lose them.
        services.AddDataProtection().SetApplicationName("emulator");
        return services.BuildServiceProvider().GetRequiredService<IDataProtectionProvider>();
    }
}
