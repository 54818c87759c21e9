using System.Security.Cryptography;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Kernel;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;

namespace Emulator.Ruby.Library.Cryptography;

/// <summary>The methods of <c>workato</c> that derive, draw and check: keys, random bytes, signatures.</summary>
#pragma warning disable CA5379 // The platform offers this derivation by name.
internal static class KeyMethods
{
    private const int MostRandomBytes = 32;

    // Half a second on a slow machine: a formula has no longer.
    private const int MostIterations = 1_000_000;
    private static readonly string[] Digests = ["SHA", "SHA1", "SHA224", "SHA256", "SHA384", "SHA512"];

    public static void Define(MethodTable<RubyWorkato> table) => table
        .Add("pbkdf2_hmac_sha1(text, salt, iterations = 1000, length = 16)", Derive)
        .Add("random_bytes(length)", (run, _, length) => Draw(run, length))
        .Add("uuid", (run, _) => new RubyString(FormulaWords.Uuid(run)))
        .Add("verify_rsa(payload, certificate, signature, algorithm = 'SHA256')", Verify);

    private static RubyString Derive(RubyRun run, RubyWorkato self, in Arguments arguments)
    {
        var iterations = arguments.At(2) is { } given ? Given.Integer(given) : 1000;
        var length = arguments.At(3) is { } wanted ? Given.Integer(wanted) : 16;
        if (iterations is < 1 or > MostIterations || length is < 1 or > 1024)
        {
            throw RubyErrors.Argument($"pbkdf2 takes 1 to {MostIterations} iterations and makes 1 to 1024 bytes");
        }

        return RubyString.Binary(Rfc2898DeriveBytes.Pbkdf2(
            Given.Text(arguments[0]).ToBytes(), Given.Text(arguments[1]).ToBytes(), iterations, HashAlgorithmName.SHA1, length));
    }

    private static RubyString Draw(RubyRun run, RubyObject length)
    {
        var count = Given.Integer(length);
        if (count > MostRandomBytes)
        {
            throw RubyErrors.Workato($"The requested length or random bytes sequence should be <= {MostRandomBytes}");
        }

        var bytes = new byte[Math.Max(0, count)];
        run.FillRandom(bytes);
        return RubyString.Binary(bytes);
    }

    private static RubyBoolean Verify(RubyRun run, RubyWorkato self, in Arguments arguments)
    {
        var digest = arguments.At(3)?.ToText().ToUpperInvariant() ?? "SHA256";
        if (!Digests.Contains(digest))
        {
            throw RubyErrors.Workato($"Unsupported signing method. Supports only {string.Join(", ", Digests)}. Got: '{digest}'");
        }

        var payload = Given.Text(arguments[0]).ToBytes();
        var verifier = SignerUtilities.GetSigner($"SHA-{(digest is "SHA" or "SHA1" ? "1" : digest[3..])}withRSA");
        try
        {
            var certificate = new X509CertificateParser().ReadCertificate(Given.Text(arguments[1]).ToBytes());
            verifier.Init(forSigning: false, certificate.GetPublicKey());
        }
        catch (Exception failed) when (failed is not RubyException)
        {
            // The parser has no one kind of exception for bytes that are no certificate.
            throw RubyErrors.Workato("Invalid certificate format");
        }

        verifier.BlockUpdate(payload, 0, payload.Length);
        return RubyBoolean.Of(verifier.VerifySignature(Given.Text(arguments[2]).ToBytes()));
    }
}
