using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Files;

/// <summary>Finds and checks the file of an upload.</summary>
internal static class FileUpload
{
    private static readonly string[] ImageEndings = [".jpeg", ".jpg", ".png", ".gif"];

    public static UploadedFile Of(RequestBody body, Field field)
    {
        if (!body.IsMultipart)
        {
            throw new RefusedException(ProposedRefusals.NotMultipart);
        }

        var file = body.Files.FirstOrDefault(part => part.PartName == "file");
        return file is null ? throw new RefusedException(ProposedRefusals.NoFilePart) : Checked(file, field);
    }

    public static UploadedFile Checked(UploadedFile file, Field field)
    {
        if (file.Content.Length > Limits.LargestFileBytes)
        {
            throw new RefusedException(ProposedRefusals.FileTooLarge);
        }

        var isImage = ImageEndings.Any(ending => file.FileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return field.Type == FieldType.Image && !isImage
            ? throw new RefusedException(ProposedRefusals.NotAnImage(file.FileName))
            : file;
    }

    public static void RequireWritable(bool canWrite, Field field)
    {
        if (!canWrite)
        {
            throw new RefusedException(Refusals.Field(field.Name));
        }
    }
}
