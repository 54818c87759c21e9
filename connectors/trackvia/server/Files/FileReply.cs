using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Files;

/// <summary>
/// A download. Two clients parse the disposition, so the name is quoted, stands last and has no second form.
/// </summary>
internal static class FileReply
{
    public static Reply Of(StoredFile file) => new(StatusCodes.Status200OK, file.ContentType, file.Content)
    {
        Headers = [new("Content-Disposition", $"attachment; filename=\"{Quotable(file.Name)}\"")],
    };

    private static string Quotable(string name) =>
        string.Concat(name.Select(character => character is '"' or '\\' || char.IsControl(character) ? '_' : character));
}
