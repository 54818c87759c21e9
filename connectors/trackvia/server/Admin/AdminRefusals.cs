using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Admin;

/// <summary>Error answers of the admin surface.</summary>
internal static class AdminRefusals
{
    public static Refusal NotLocal { get; } = new(403, "forbidden", "The admin surface answers this machine only.");

    public static Refusal Bad(string problem) => new(400, "invalidRequest", problem);

    public static Refusal Unknown(string kind, string id) => new(404, "notFound", $"There is no {kind} \"{id}\".");

    public static Refusal Conflict(string problem) => new(409, "conflict", problem);
}
