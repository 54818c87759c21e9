using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Requests;

/// <summary>The version that one client echoes from its token and that must still be the served one.</summary>
internal static class RequestedVersion
{
    /// <summary>Proposed: the number that a token answer carries as <c>apiVersion</c>.</summary>
    public const string Served = "1.0";

    public static void Check(HttpRequest request)
    {
        var version = request.Headers["api-version"].ToString();
        if (version.Length > 0 && version != Served)
        {
            throw new RefusedException(ProposedRefusals.OtherVersion(version));
        }
    }
}
