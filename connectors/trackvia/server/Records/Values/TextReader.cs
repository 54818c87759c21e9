using System.Net.Mail;
using System.Text.Json;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Tables;

namespace Emulator.TrackVia.Server.Records.Values;

/// <summary>Reads text, e-mail addresses and links. An empty text leaves the field empty.</summary>
internal static class TextReader
{
    public static TextValue? Read(Field field, JsonElement json)
    {
        // Proposed: a number or a boolean becomes its text; a list or an object does not.
        if (json.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
        {
            throw BadValue.For(field, json);
        }

        var text = BadValue.TextOf(json);
        if (text.Length == 0)
        {
            return null;
        }

        return Fits(field.Type, text) ? new TextValue(text) : throw BadValue.For(field, json);
    }

    public static bool IsEmail(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.');

    private static bool Fits(FieldType type, string text) => type switch
    {
        FieldType.Paragraph => text.Length <= Limits.LongText,
        FieldType.Email => text.Length <= Limits.ShortText && IsEmail(text),
        FieldType.Url => text.Length <= Limits.ShortText && IsUrl(text),
        _ => text.Length <= Limits.ShortText,
    };

    private static bool IsUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https" or "ftp");
}
