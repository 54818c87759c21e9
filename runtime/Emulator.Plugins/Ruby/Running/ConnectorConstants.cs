using Emulator.Plugins.Ruby.Libraries;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>The constants that connectors may name beside the language's: a few libraries that only compute.</summary>
internal static class ConnectorConstants
{
    public static readonly IReadOnlyDictionary<string, RubyObject> All = new Dictionary<string, RubyObject>(
    [
        .. RubyConstants.Standard, .. DigestLibrary.All(), .. CipherLibrary.All(), .. KeyLibrary.All(), .. UrlLibrary.All(), .. AddressLibrary.All(),
        .. MathLibrary.All(), .. CompressionLibrary.All(),
    ])
    {
        ["JSON"] = JsonLibrary.Json,
        ["SecureRandom"] = RandomLibrary.SecureRandom,
        ["Base64"] = Base64Library.Base64,
        ["CSV"] = CsvLibrary.Csv,
        ["StringIO"] = TextReading.StringIo,
    };
}
