using System.Security.Cryptography;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary><c>OpenSSL::PKey::RSA</c> and <c>EC</c>: a key is read from PEM text, signs and checks.</summary>
internal static class KeyLibrary
{
    private static readonly RubyClass Rsa = Reader("OpenSSL::PKey::RSA", "OpenSSL::PKey::RSAError", RSA.Create);
    private static readonly RubyClass Curve = Reader("OpenSSL::PKey::EC", "OpenSSL::PKey::ECError", ECDsa.Create);

    public static Dictionary<string, RubyObject> All() => new(StringComparer.Ordinal)
    {
        ["OpenSSL::PKey"] = new RubyClass("OpenSSL::PKey", RubyClasses.Object).WithOwn(table => table
            .Add("read(text, password = nil)", (RubyRun run, RubyClass _, in Arguments given) => IsCurve(given[0]) ? Made(run, Curve, given) : Made(run, Rsa, given))),
        ["OpenSSL::PKey::RSA"] = Rsa,
        ["OpenSSL::PKey::EC"] = Curve,
    };

    private static RubyClass Reader(string name, string error, Func<AsymmetricAlgorithm> create) => new RubyClass(name, RubyClasses.Object)
        .With<RubyKey>(Define)
        .WithOwn(table => table.Add("new(text, password = nil)", (RubyRun _, RubyClass self, in Arguments given) => Read(given, self, error, create)));

    private static void Define(MethodTable<RubyKey> table) => table
        .Add("sign(digest, text)", (RubyRun _, RubyKey self, in Arguments given) => RubyString.Binary(Sign(self, given)))
        .Add("verify(digest, signature, text)", (RubyRun _, RubyKey self, in Arguments given) => RubyBoolean.Of(Verify(self, given)))
        .Add("private?", self => RubyBoolean.Of(self.IsPrivate))
        .Add("public_encrypt(text, padding = 1)", (RubyRun _, RubyKey self, in Arguments given) => RubyString.Binary(Whole(self).Encrypt(DigestMethods.Bytes(given[0]), RSAEncryptionPadding.Pkcs1)))
        .Add("private_decrypt(text, padding = 1)", (RubyRun _, RubyKey self, in Arguments given) => RubyString.Binary(Whole(self).Decrypt(DigestMethods.Bytes(given[0]), RSAEncryptionPadding.Pkcs1)))
        .Add("to_pem", self => new RubyString((self.Key, self.IsPrivate) switch
        {
            (RSA rsa, true) => rsa.ExportRSAPrivateKeyPem() + "\n",
            (ECDsa curve, true) => curve.ExportECPrivateKeyPem() + "\n",
            (var key, _) => key.ExportSubjectPublicKeyInfoPem() + "\n",
        }))
        .Alias("export", "to_pem").Alias("to_s", "to_pem")
        .Add("public_key", self => new RubyKey(self.Key, isPrivate: false, self.Class));

    private static RubyObject Made(RubyRun run, RubyClass type, in Arguments given) => type.Class.Find("new")!.Call(run, type, given);

    private static bool IsCurve(RubyObject text)
    {
        using var curve = ECDsa.Create();
        try
        {
            curve.ImportFromPem(text.ToText());
            return true;
        }
        catch (Exception failed) when (failed is ArgumentException or CryptographicException)
        {
            return false;
        }
    }

    private static RubyKey Read(in Arguments given, RubyClass self, string error, Func<AsymmetricAlgorithm> create)
    {
        var pem = System.Text.Encoding.UTF8.GetString(DigestMethods.Bytes(given[0]));
        var key = create();
        try
        {
            if (pem.Contains("ENCRYPTED", StringComparison.Ordinal) && given.At(1) is RubyString password)
            {
                key.ImportFromEncryptedPem(pem, password.Text);
            }
            else
            {
                key.ImportFromPem(pem);
            }
        }
        catch (Exception failed) when (failed is ArgumentException or CryptographicException)
        {
            throw new RubyException(error, "Neither PUB key nor PRIV key: unsupported");
        }

        return new RubyKey(key, pem.Contains("PRIVATE KEY", StringComparison.Ordinal), self);
    }

    private static byte[] Sign(RubyKey self, in Arguments given)
    {
        var (digest, text) = (new HashAlgorithmName(DigestLibrary.Known(given[0])), DigestMethods.Bytes(given[1]));
        if (!self.IsPrivate)
        {
            throw RubyErrors.Argument("Private key is needed");
        }

        return self.Key is ECDsa curve
            ? curve.SignData(text, digest, DSASignatureFormat.Rfc3279DerSequence)
            : Whole(self).SignData(text, digest, RSASignaturePadding.Pkcs1);
    }

    private static bool Verify(RubyKey self, in Arguments given)
    {
        var (digest, signature, text) = (new HashAlgorithmName(DigestLibrary.Known(given[0])), DigestMethods.Bytes(given[1]), DigestMethods.Bytes(given[2]));
        return self.Key is ECDsa curve
            ? curve.VerifyData(text, signature, digest, DSASignatureFormat.Rfc3279DerSequence)
            : Whole(self).VerifyData(text, signature, digest, RSASignaturePadding.Pkcs1);
    }

    private static RSA Whole(RubyKey self) => self.Key as RSA ?? throw RubyErrors.Type("an RSA key is needed");
}
