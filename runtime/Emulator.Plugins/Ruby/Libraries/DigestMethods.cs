using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>The methods of a digest that is being made.</summary>
internal static class DigestMethods
{
    public static void Define(MethodTable<RubyDigest> table) => table
        .Add("update(text)", (self, text) => Added(self, text)).Alias("<<", "update")
        .Add("hexdigest(text = nil)", (_, self, in given) => new RubyString(Convert.ToHexStringLower(Of(self, given))))
        .Add("digest(text = nil)", (_, self, in given) => RubyString.Binary(Of(self, given)))
        .Add("base64digest(text = nil)", (_, self, in given) => new RubyString(Convert.ToBase64String(Of(self, given))))
        .Add("to_s", self => new RubyString(self.ToText()))
        .Add("reset", Reset)
        .Add("name", self => new RubyString(self.Name))
        .Add("digest_length", self => RubyInteger.Of(self.Of([]).Length)).Alias("length", "digest_length").Alias("size", "digest_length");

    public static byte[] Bytes(RubyObject text) => (text is RubyDeferred pending ? pending.Resolve() : text) is RubyString given
        ? given.ToBytes()
        : throw RubyErrors.NoConversion(text, "String");

    private static RubyDigest Added(RubyDigest self, RubyObject text)
    {
        self.Add(Bytes(text));
        return self;
    }

    private static byte[] Of(RubyDigest self, in Arguments given) => given.At(0) is { } text and not RubyNil ? self.Of(Bytes(text)) : self.Finish();

    private static RubyDigest Reset(RubyDigest self)
    {
        self.Reset();
        return self;
    }
}
