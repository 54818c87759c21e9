using Emulator.Values.Secrets;

namespace Emulator.Connections;

/// <summary>Where a secret's value is to come from: one of the two is set.</summary>
public sealed record SecretEntry
{
    private SecretEntry(Secret? value, string? environmentName)
    {
        Value = value;
        EnvironmentName = environmentName;
    }

    /// <summary>The value as entered, to be sealed in the store.</summary>
    public Secret? Value { get; }

    /// <summary>The environment variable to be read at every use; nothing is stored.</summary>
    public string? EnvironmentName { get; }

    public static SecretEntry Entered(Secret value) => new(value, null);

    public static SecretEntry FromEnvironment(string variable) => new(null, variable);
}
