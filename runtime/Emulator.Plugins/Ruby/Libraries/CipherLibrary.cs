using System.Text.RegularExpressions;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary><c>OpenSSL::Cipher</c>: AES in CBC, ECB and GCM mode.</summary>
internal static partial class CipherLibrary
{
    [GeneratedRegex(@"\Aaes-?(128|192|256)-?(cbc|ecb|gcm)\z", RegexOptions.IgnoreCase)]
    private static partial Regex Known();

    private static readonly RubyClass Cipher = new RubyClass("OpenSSL::Cipher", RubyClasses.Object).With<RubyCipher>(Define).WithOwn(table => table
        .Add("new(name)", (_, self, name) => Known().Match(name.ToText()) is { Success: true } match
            ? new RubyCipher(int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), match.Groups[2].Value.ToUpperInvariant(), self)
            : throw RubyErrors.Runtime($"unsupported cipher algorithm ({name.ToText()})")));

    private static readonly RubyClass ByName = new RubyClass("OpenSSL::Cipher::AES", Cipher).WithOwn(table => table
        .Add("new(bits, mode = 'CBC')", (RubyRun run, RubyClass _, in Arguments given) => Cipher.Class.Find("new")!.Call(
            run, Cipher, new RubyString(given.Count == 1 ? given[0].ToText() : $"aes-{given[0].ToText()}-{given[1].ToText()}"))));

    public static Dictionary<string, RubyObject> All() => new(StringComparer.Ordinal)
    {
        ["OpenSSL::Cipher"] = Cipher,
        ["OpenSSL::Cipher::AES"] = ByName,
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
        .Add("block_size", _ => RubyInteger.Of(16))
        .Add("name", self => new RubyString($"AES-{self.KeyLength * 8}-{self.Mode}"));

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
