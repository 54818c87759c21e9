using System.Text.RegularExpressions;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary><c>OpenSSL::Cipher</c>: AES in CBC, ECB and GCM mode, triple DES in CBC and ECB mode.</summary>
internal static partial class CipherLibrary
{
    [GeneratedRegex(@"\Aaes-?(128|192|256)-?(cbc|ecb|gcm)\z", RegexOptions.IgnoreCase)]
    private static partial Regex Known();

    [GeneratedRegex(@"\Ades-?(ede3|3)(-(cbc|ecb))?\z|\Ades-ede3\z", RegexOptions.IgnoreCase)]
    private static partial Regex KnownTriple();

    private const int TripleBits = 192;

    private static readonly RubyClass Cipher = new RubyClass("OpenSSL::Cipher", RubyClasses.Object).With<RubyCipher>(Define).WithOwn(table => table
        .Add("new(name)", (_, self, name) => Known().Match(name.ToText()) is { Success: true } match
            ? new RubyCipher(int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), match.Groups[2].Value.ToUpperInvariant(), self)
            : KnownTriple().Match(name.ToText()) is { Success: true } triple ? new RubyCipher(TripleBits, Triple(name.ToText(), triple), self)
            : throw RubyErrors.Runtime($"unsupported cipher algorithm ({name.ToText()})")));

    // Without a mode "des3" is CBC and "des-ede3" is ECB.
    private static string Triple(string name, Match match) => "3DES-" + (match.Groups[3] is { Success: true } mode ? mode.Value.ToUpperInvariant()
        : name.Equals("des3", StringComparison.OrdinalIgnoreCase) ? "CBC" : "ECB");

    private static RubyClass OfBits(int bits) => new RubyClass($"OpenSSL::Cipher::AES{bits}", Cipher).WithOwn(table => table
        .Add("new(mode = 'CBC')", (RubyRun run, RubyClass _, in Arguments given) => Cipher.Class.Find("new")!.Call(
            run, Cipher, new RubyString($"aes-{bits}-{given.At(0)?.ToText() ?? "CBC"}"))));

    private static readonly RubyClass ByName = new RubyClass("OpenSSL::Cipher::AES", Cipher).WithOwn(table => table
        .Add("new(bits, mode = 'CBC')", (RubyRun run, RubyClass _, in Arguments given) => Cipher.Class.Find("new")!.Call(
            run, Cipher, new RubyString(given.Count == 1 ? given[0].ToText() : $"aes-{given[0].ToText()}-{given[1].ToText()}"))));

    public static Dictionary<string, RubyObject> All() => new(StringComparer.Ordinal)
    {
        ["OpenSSL::Cipher"] = Cipher,
        ["OpenSSL::Cipher::AES"] = ByName,
        ["OpenSSL::Cipher::AES128"] = OfBits(128),
        ["OpenSSL::Cipher::AES192"] = OfBits(192),
        ["OpenSSL::Cipher::AES256"] = OfBits(256),
    };

    private static void Define(MethodTable<RubyCipher> table) => table
        .Add("encrypt", self => Set(self, () => self.IsEncrypting = true))
        .Add("decrypt", self => Set(self, () => self.IsEncrypting = false))
        .Add("key=(key)", (self, key) => Part(key, self.KeyLength, "key", bytes => self.Key = bytes))
        .Add("iv=(iv)", (self, iv) => Part(iv, self.VectorLength, "iv", bytes => self.Vector = bytes))
        .Add("padding=(padding)", (self, padding) =>
        {
            self.HasPadding = padding is not SmallInteger { Number: 0 };
            return padding;
        })
        .Add("auth_data=(data)", (self, data) => Set(data, () => self.Beside = DigestMethods.Bytes(data)))
        .Add("auth_tag=(tag)", (self, tag) => Set(tag, () => self.Tag = DigestMethods.Bytes(tag)))
        .Add("auth_tag(length = 16)", (_, self, in given) => RubyString.Binary(self.Tag[..Math.Min(self.Tag.Length, given.At(0) is SmallInteger most ? (int)most.Number : 16)]))
        .Add("iv_len=(length)", (RubyCipher _, RubyObject length) => length)
        .Add("random_key", (run, self) => Part(Random(run, self.KeyLength), self.KeyLength, "key", bytes => self.Key = bytes))
        .Add("random_iv", (run, self) => Part(Random(run, self.VectorLength), self.VectorLength, "iv", bytes => self.Vector = bytes))
        .Add("update(text)", Update)
        .Add("final", self => RubyString.Binary(self.Finish()))
        .Add("reset", self => self)
        .Add("key_len", self => RubyInteger.Of(self.KeyLength))
        .Add("iv_len", self => RubyInteger.Of(self.VectorLength))
        .Add("block_size", self => RubyInteger.Of(self.BlockLength))
        .Add("name", self => new RubyString(self.IsTriple ? $"DES-EDE3-{self.Mode}".Replace("-ECB", string.Empty, StringComparison.Ordinal) : $"AES-{self.KeyLength * 8}-{self.Mode}"));

    private static RubyObject Set(RubyObject result, Action set)
    {
        set();
        return result;
    }

    private static RubyObject Part(RubyObject text, int length, string name, Action<byte[]> set)
    {
        var bytes = DigestMethods.Bytes(text);
        set(bytes.Length == length ? bytes : throw RubyErrors.Argument($"{name} must be {length} bytes"));
        return text;
    }

    // Everything comes out at the end: an author puts the two parts together anyway.
    private static RubyString Update(RubyCipher self, RubyObject text)
    {
        var bytes = DigestMethods.Bytes(text);
        self.Add(bytes.Length > 0 ? bytes : throw RubyErrors.Argument("data must not be empty"));
        return RubyString.Binary([]);
    }

    private static RubyString Random(RubyRun run, int length)
    {
        var bytes = new byte[length];
        run.FillRandom(bytes);
        return RubyString.Binary(bytes);
    }
}
