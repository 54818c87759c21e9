using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Formats;

/// <summary>The methods of String that read and write encodings of bytes and addresses.</summary>
internal static class TextFormatMethods
{
    public static void Define(MethodTable<RubyString> table) => table
        .Add("from_xml", static (run, self) => XmlReading.Of(run, self))
        .Add("encode_base64", self => new RubyString(Convert.ToBase64String(self.ToBytes())))
        .Alias("base64", "encode_base64")
        .Add("encode_urlsafe_base64", self => new RubyString(Base64Text.WriteUrlSafe(self.ToBytes())))
        .Add("decode_base64", self => RubyString.Binary(Base64Text.ReadLeniently(self.Text)))
        .Add("decode_urlsafe_base64", self => RubyString.Binary(Base64Text.ReadUrlSafe(self.Text)))
        .Add("encode_hex", self => new RubyString(Convert.ToHexStringLower(self.ToBytes())))
        .Alias("to_hex", "encode_hex")
        .Add("decode_hex", self => RubyString.Binary(HexText.Read(self.ToBytes())))
        .Add("encode_url", self => new RubyString(Uri.EscapeDataString(self.Text)))
        .Add("decode_url", self => UrlText.Read(self));
}
