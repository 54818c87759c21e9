using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Connections.Files;

/// <summary>Knows secrets by the names that people give them, for files whose connector is not at hand to ask.</summary>
internal static class SecretNames
{
    private static readonly string[] Ends = ["password", "passwd", "secret", "token", "api_key", "apikey", "private_key", "passphrase"];

    public static bool IsLike(string key) => Ends.Any(end => key.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    public static IEnumerable<Problem> In(ConnectionFile file) =>
        from field in file.Fields
        where field.Value is TextValue { Text.Length: > 0 } && IsLike(field.Key)
        select new Problem(
            ConnectionProblems.SecretInClear, file.FieldPlaces.GetValueOrDefault(field.Key, file.Place),
            $"\"{field.Key}\" looks like a secret and stands in clear under fields", "list it under secrets");
}
