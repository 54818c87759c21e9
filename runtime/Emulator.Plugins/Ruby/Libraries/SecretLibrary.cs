using System.Security.Cryptography;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>Keys made of passwords and texts compared in constant time: <c>OpenSSL::PKCS5</c>, <c>OpenSSL::KDF</c>, <c>OpenSSL.secure_compare</c>.</summary>
internal static class SecretLibrary
{
    private const int MostIterations = 1_000_000;
    private const int MostBytes = 1024;

    public static Dictionary<string, RubyObject> All() => new(StringComparer.Ordinal)
    {
        ["OpenSSL"] = new RubyClass("OpenSSL", RubyClasses.Object).WithOwn(DefineComparison),
        ["ActiveSupport"] = new RubyClass("ActiveSupport", RubyClasses.Object),
        ["ActiveSupport::SecurityUtils"] = new RubyClass("ActiveSupport::SecurityUtils", RubyClasses.Object).WithOwn(DefineComparison),
        ["Rack"] = new RubyClass("Rack", RubyClasses.Object),
        ["Rack::Utils"] = new RubyClass("Rack::Utils", RubyClasses.Object).WithOwn(DefineComparison),
        ["OpenSSL::Random"] = new RubyClass("OpenSSL::Random", RubyClasses.Object).WithOwn(table => table
            .Add("random_bytes(length)", (run, _, length) => RandomLibrary.SecureRandom.Class.Find("random_bytes")!.Call(run, RandomLibrary.SecureRandom, length))),
        ["OpenSSL::PKCS5"] = new RubyClass("OpenSSL::PKCS5", RubyClasses.Object).WithOwn(table => table
            .Add("pbkdf2_hmac(password, salt, iterations, length, digest)", (RubyRun _, RubyClass _, in Arguments given) => Derived(given[0], given[1], given[2], given[3], given[4]))
            .Add("pbkdf2_hmac_sha1(password, salt, iterations, length)", (RubyRun _, RubyClass _, in Arguments given) => Derived(given[0], given[1], given[2], given[3], new RubyString("SHA1")))),
        ["OpenSSL::KDF"] = new RubyClass("OpenSSL::KDF", RubyClasses.Object).WithOwn(table => table
            .Add("pbkdf2_hmac(password, salt:, iterations:, length:, hash:)", (RubyRun _, RubyClass _, in Arguments given) =>
                Derived(given[0], Named(given, "salt"), Named(given, "iterations"), Named(given, "length"), Named(given, "hash")))),
    };

    private static void DefineComparison(MethodTable<RubyClass> table) => table
        .Add("secure_compare(one, other)", (RubyRun _, RubyClass _, in Arguments given) => RubyBoolean.Of(AreEqual(given)))
        .Add("fixed_length_secure_compare(one, other)", (RubyRun _, RubyClass _, in Arguments given) =>
            DigestMethods.Bytes(given[0]).Length == DigestMethods.Bytes(given[1]).Length ? RubyBoolean.Of(AreEqual(given)) : throw RubyErrors.Argument("inputs must be of equal length"));

    private static bool AreEqual(in Arguments given) => CryptographicOperations.FixedTimeEquals(DigestMethods.Bytes(given[0]), DigestMethods.Bytes(given[1]));

    private static RubyObject Named(in Arguments given, string name) => given.Keyword(name) ?? throw RubyErrors.Argument($"missing keyword: :{name}");

    private static RubyString Derived(RubyObject password, RubyObject salt, RubyObject iterations, RubyObject length, RubyObject digest)
    {
        var (turns, size) = (Number(iterations), Number(length));
        if (turns is < 1 or > MostIterations || size is < 1 or > MostBytes)
        {
            throw RubyErrors.Argument($"pbkdf2 takes 1 to {MostIterations} iterations and makes 1 to {MostBytes} bytes");
        }

        var name = new HashAlgorithmName(DigestLibrary.Known(digest));
        return RubyString.Binary(Rfc2898DeriveBytes.Pbkdf2(DigestMethods.Bytes(password), DigestMethods.Bytes(salt), (int)turns, name, (int)size));
    }

    private static long Number(RubyObject value) => value is SmallInteger small ? small.Number : throw RubyErrors.NoConversion(value, "Integer");
}
