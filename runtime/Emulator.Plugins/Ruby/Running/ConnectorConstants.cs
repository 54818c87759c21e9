using Emulator.Plugins.Ruby.Libraries;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>The constants that connectors may name beside the language's: a few libraries that only compute.</summary>
internal static class ConnectorConstants
{
    // Some error classes are the language's and a library's.
    public static readonly IReadOnlyDictionary<string, RubyObject> All = new[]
        {
            RubyConstants.Standard, DigestLibrary.All(), CipherLibrary.All(), KeyLibrary.All(), UrlLibrary.All(), AddressLibrary.All(), MathLibrary.All(),
            SdkErrors.All(), CompressionLibrary.All(), ClockLibrary.All(), SecretLibrary.All(), PlainLibrary.All(), ThreadLibrary.All(),
        }
        .SelectMany(library => library)
        .Concat(
        [
            new("JSON", JsonLibrary.Json), new("SecureRandom", RandomLibrary.SecureRandom), new("Base64", Base64Library.Base64),
            new("CSV", CsvLibrary.Csv), new("StringIO", TextReading.StringIo),
        ])
        .DistinctBy(constant => constant.Key)
        .ToDictionary(constant => constant.Key, constant => constant.Value, StringComparer.Ordinal);
}
