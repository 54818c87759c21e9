using System.Text.Json;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Views;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Files;

/// <summary>A record that came as multipart: text parts are values, file parts are named for their fields.</summary>
internal static class MultipartRecord
{
    /// <summary>
    /// The text parts as the JSON of a record. A location comes as JSON, everything else as its text.
    /// </summary>
    public static JsonElement Values(RequestBody body, GrantedView granted)
    {
        if (!body.IsMultipart)
        {
            throw new RefusedException(ProposedRefusals.NotMultipart);
        }

        var values = new Dictionary<string, JsonElement>();
        foreach (var (name, text) in body.Form.Where(part => part.Key is not ("access_token" or "user_key")))
        {
            var isLocation = granted.Find(name)?.Field.Type == FieldType.Point;
            values[name] = isLocation ? Parsed(text) : JsonSerializer.SerializeToElement(text);
        }

        return JsonSerializer.SerializeToElement(values);
    }

    public static (Field Field, UploadedFile Content) FileField(GrantedView granted, UploadedFile file)
    {
        if (granted.Find(file.PartName) is not { Field.IsFile: true } field)
        {
            throw new RefusedException(Refusals.Field(file.PartName));
        }

        FileUpload.RequireWritable(field.CanCreate, field.Field);
        return (field.Field, FileUpload.Checked(file, field.Field));
    }

    private static JsonElement Parsed(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(text);
        }
        catch (JsonException)
        {
            throw new RefusedException(ProposedRefusals.BadJson);
        }
    }
}
