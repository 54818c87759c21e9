using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Faults;

/// <summary>A server, and a way to call it over a connection that nobody used before.</summary>
public abstract class FaultFixture : TrackViaFixture
{
    protected const string AnyView = "GET /openapi/views/*";

    /// <summary>
    /// A call over a wire of its own. On a used connection the client would quietly repeat a request that the server
    /// cut off, and the fault would not be seen.
    /// </summary>
    protected async Task<Reply> CallOnFreshWireAsync(string path)
    {
        using var wire = new SocketsHttpHandler();
        using var http = new HttpClient(wire);
        var caller = new Caller(http, Server.HttpAddress, Credentials.Of(Seeded.MainToken));
        return await caller.GetAsync(path);
    }
}
