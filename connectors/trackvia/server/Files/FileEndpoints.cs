using System.Net;
using Emulator.TrackVia.Server.Access;
using Emulator.TrackVia.Server.Records;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Views;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Files;

/// <summary>Upload, download and delete of the file in a document or image field.</summary>
internal static class FileEndpoints
{
    private const string Path = "/openapi/views/{view}/records/{record}/files/{**field}";

    public static void Map(ApiRoutes routes)
    {
        routes.Map("POST", Path, Upload);
        routes.MapSlow("GET", Path, Download);
        routes.Map("DELETE", Path, Delete);
        routes.Map("POST", "/openapi/views/{view}/records/create_one", CreateWithFile);
    }

    private static Reply Upload(Call call)
    {
        var (granted, row, field) = Addressed(call);
        Call.Require(granted, Operations.Update);
        FileUpload.RequireWritable(field.CanUpdate, field.Field);
        var content = FileUpload.Of(call.Body, field.Field);
        var stored = call.State.Files.Add(content.FileName, content.ContentType, content.Content);
        var changed = Put(call, granted, row, field.Field, new LinkValue(stored.Id));
        return RecordReplies.One(StatusCodes.Status200OK, call.State, granted, changed);
    }

    private static Func<Reply> Download(Call call)
    {
        var (_, row, field) = Addressed(call);
        var file = row.LinkOf(field.Field) is { } id ? call.State.Files.Find(id) : null;
        var size = ScaleRequest.Of(call);
        return file is null
            ? throw new RefusedException(Refusals.NoFile)
            : () => FileReply.Of(ImageScaling.Apply(file, size));
    }

    private static Reply Delete(Call call)
    {
        var (granted, row, field) = Addressed(call);
        Call.Require(granted, Operations.Update);
        FileUpload.RequireWritable(field.CanUpdate, field.Field);
        if (row[field.Field] is null)
        {
            throw new RefusedException(Refusals.NoFile);
        }

        Put(call, granted, row, field.Field, null);
        return Reply.NoContent;
    }

    /// <summary>
    /// A record and the files of its fields in one multipart body; the service has it, no client uses it.
    /// </summary>
    private static Reply CreateWithFile(Call call)
    {
        var granted = call.View();
        var values = MultipartRecord.Values(call.Body, granted);
        var changes = new ChangeReader(call.State, call.Caller.User, granted, Operations.Create).Read([values])[0];
        var files = call.Body.Files.Select(file => MultipartRecord.FileField(granted, file)).ToList();
        var all = changes.Concat(files.Select(file => new FieldChange(file.Field, Store(call, file.Content)))).ToList();
        var row = StoreOf(call, granted).Create([all])[0];
        return RecordReplies.One(StatusCodes.Status201Created, call.State, granted, row);
    }

    private static LinkValue Store(Call call, UploadedFile file) =>
        new(call.State.Files.Add(file.FileName, file.ContentType, file.Content).Id);

    /// <summary>
    /// The field of the path; whatever is wrong with record or field is a missing file here (404), unlike
    /// elsewhere.
    /// </summary>
    private static (GrantedView View, TableRow Row, GrantedField Field) Addressed(Call call)
    {
        var granted = call.View();
        var row = new RecordQuery(call.State, granted).Find(call.Id("record"));
        var field = FieldOf(granted, call.Route("field"));
        return row is null || field is not { Field.IsFile: true }
            ? throw new RefusedException(Refusals.NoFile)
            : (granted, row, field);
    }

    /// <summary>A space in the name may come as "%20" or as "+"; the router leaves "%2F" as it is.</summary>
    private static GrantedField? FieldOf(GrantedView granted, string name)
    {
        var plain = name.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        return granted.Find(plain) ?? granted.Find(plain.Replace('+', ' ')) ?? granted.Find(WebUtility.UrlDecode(plain));
    }

    private static TableRow Put(Call call, GrantedView granted, TableRow row, Field field, FieldValue? value)
    {
        if (row.LinkOf(field) is { } old)
        {
            call.State.Files.Remove(old);
        }

        return StoreOf(call, granted).Update(row, [new FieldChange(field, value)]);
    }

    private static RecordStore StoreOf(Call call, GrantedView granted) =>
        new(call.State, granted.View.Table, call.Caller.User.Id);
}
