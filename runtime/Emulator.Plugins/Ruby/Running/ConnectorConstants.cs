using Emulator.Plugins.Ruby.Libraries;
using Emulator.Plugins.Ruby.Libraries.Csv;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>The constants that connectors may name beside the language's: a few libraries that only compute.</summary>
internal static class ConnectorConstants
{
    // Loops, as a query over pairs is compiled at run time.
    public static readonly IReadOnlyDictionary<string, RubyObject> All = Collect();

    private static Dictionary<string, RubyObject> Collect()
    {
        var all = new Dictionary<string, RubyObject>(RubyConstants.Standard, StringComparer.Ordinal)
        {
            ["JSON"] = JsonLibrary.Json,
            ["SecureRandom"] = RandomLibrary.SecureRandom,
            ["Base64"] = Base64Library.Base64,
            ["StringIO"] = TextReading.StringIo,
        };
        Dictionary<string, RubyObject>[] libraries =
        [
            CsvLibrary.All(), DigestLibrary.All(), CipherLibrary.All(), KeyLibrary.All(), UrlLibrary.All(), AddressLibrary.All(), MathLibrary.All(), SdkErrors.All(),
            CompressionLibrary.All(), ClockLibrary.All(), SecretLibrary.All(), PlainLibrary.All(), ThreadLibrary.All(), SupportLibrary.All(), LogLibrary.All(), GyokuLibrary.All(),
        ];
        foreach (var library in libraries)
        {
            foreach (var (name, value) in library)
            {
                // Some error classes are the language's and a library's.
                all.TryAdd(name, value);
            }
        }

        return all;
    }
}
