using System.Text;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Bytes and their meaning: encodings, broken sequences, normal forms.</summary>
internal static class Encodings
{
    public static void Define(MethodTable<RubyString> table) => table
        .Add("encode(target = 'UTF-8', source = nil, invalid: nil, undef: nil, replace: nil, universal_newline: nil)", Encode)
        .Add("force_encoding(encoding)", static (self, encoding) => Force(self, encoding))
        .Add("encoding", static self => new RubyEncodingName(self.Encoding.Name))
        .Add("valid_encoding?", static self => RubyBoolean.Of(self.IsText || self.Encoding != RubyEncoding.Utf8))
        .Add("ascii_only?", static self => RubyBoolean.Of(Letters.IsAscii(self)))
        .Add("b", static self => RubyString.Binary(self.ToBytes()))
        .Add("as_utf8", static self => Readable(RubyString.FromBytes(self.ToBytes(), RubyEncoding.Utf8)))
        .Add("as_string(encoding)", static (self, encoding) => Readable(Force(self.Copy(), encoding)))
        .Add("scrub(replacement = '\ufffd', &block)", Scrub)
        .Add("unicode_normalize(form = :nfc)", static (_, self, in arguments) => new RubyString(Normalize(self.Text, arguments.At(0))))
        .Add("unpack(template)", static (run, self, template) => Packing.Unpacker.Unpack(run, self, Given.Text(template).Text))
        .Add("unpack1(template)", static (run, self, template) => Packing.Unpacker.Unpack(run, self, Given.Text(template).Text) is { Items: [var first, ..] } ? first : RubyNil.Instance);

    private static RubyObject Encode(RubyRun run, RubyString self, in Arguments arguments)
    {
        var target = Name(arguments.At(0) ?? new RubyString("UTF-8"));
        var source = arguments.At(1) is { } given and not RubyNil ? Name(given) : self.Encoding.Name;
        var (from, to) = (LegacyEncodings.Find(source), LegacyEncodings.Find(target));
        if (from is null || to is null)
        {
            throw new RubyException("Encoding::ConverterNotFoundError", $"code converter not found ({source} to {target})");
        }

        if (self.IsText && arguments is { Count: <= 1, Keywords: null } && LegacyEncodings.KeepsAscii(to) && Ascii.IsValid(self.Text))
        {
            return RubyString.FromBytes(self.ToBytes(), to);
        }

        var replacement = arguments.Keyword("replace") is RubyString text ? text.Text : to == RubyEncoding.Utf8 ? "\ufffd" : "?";
        var letters = arguments.At(1) is { } and not RubyNil ? from.Decode(self.ToBytes()) : Readable(self, to, arguments, replacement);
        var conversion = new Recoding(self.Encoding, to, arguments.Keyword("undef") is RubySymbol { Name: "replace" } ? replacement : null);
        return conversion.Write(letters);
    }

    private static string Readable(RubyString self, RubyEncoding target, in Arguments arguments, string replacement)
    {
        if (self.IsText || target == self.Encoding)
        {
            return self.Text;
        }

        if (arguments.Keyword("invalid") is RubySymbol { Name: "replace" })
        {
            return string.Concat(BrokenText.Pieces(self.ToBytes()).Select(piece => piece.IsValid ? Encoding.UTF8.GetString(piece.Bytes) : replacement));
        }

        if (self.IsBinary && !Letters.IsAscii(self))
        {
            var bad = self.ToBytes().First(static one => one > 127);
            throw new RubyException("Encoding::UndefinedConversionError", $"\"\\x{bad:X2}\" from ASCII-8BIT to {target.Name}");
        }

        var broken = self.Encoding == RubyEncoding.Utf8 ? BrokenText.Pieces(self.ToBytes()).FirstOrDefault(static piece => !piece.IsValid) : null;
        return broken is null ? self.Text : throw new RubyException("Encoding::InvalidByteSequenceError", $"\"\\x{broken.Bytes[0]:X2}\" on UTF-8");
    }

    private static RubyString Force(RubyString self, RubyObject encoding)
    {
        var name = Name(encoding);
        var found = LegacyEncodings.Find(name) ?? throw RubyErrors.Argument($"unknown encoding name - {name}");
        self.Become(RubyString.FromBytes(self.ToBytes(), found));
        return self;
    }

    private static string Name(RubyObject encoding) => encoding is RubyEncodingName known ? known.ToText() : Given.Text(encoding).Text;

    private static RubyObject Scrub(RubyRun run, RubyString self, in Arguments arguments)
    {
        if (self.IsText || self.Encoding != RubyEncoding.Utf8)
        {
            return self.Copy();
        }

        var block = arguments.Block;
        var replacement = arguments.At(0) is { } given and not RubyNil ? Given.Text(given).Text : "\ufffd";
        return new RubyString(string.Concat(BrokenText.Pieces(self.ToBytes()).Select(piece =>
            piece.IsValid ? Encoding.UTF8.GetString(piece.Bytes)
            : block is null ? replacement
            : block.Yield(run, RubyString.FromBytes(piece.Bytes, RubyEncoding.Utf8)).ToText())));
    }

    private static string Normalize(string text, RubyObject? form) => form?.ToText() switch
    {
        null or "nfc" => UnicodeNormalization.Compose(text, isCompatible: false),
        "nfd" => UnicodeNormalization.Decompose(text, isCompatible: false),
        "nfkc" => UnicodeNormalization.Compose(text, isCompatible: true),
        "nfkd" => UnicodeNormalization.Decompose(text, isCompatible: true),
        var other => throw RubyErrors.Argument($"Invalid normalization form {other}."),
    };

    // Bytes that are no UTF-8 become U+FFFD.
    private static RubyString Readable(RubyString text) => text.Encoding == RubyEncoding.Utf8 ? new RubyString(text.Text) : text;
}
