using System.Net;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Admin;

/// <summary>
/// Binds the paths under <c>/__admin</c>, which the real service does not have, and keeps them to this machine.
/// </summary>
internal sealed class AdminRoutes(IEndpointRouteBuilder routes, LiveState live)
{
    private const string Root = "/__admin";

    /// <summary>True for calls that are not the service's: they are neither logged nor disturbed.</summary>
    public static bool Owns(HttpRequest request) => request.Path.StartsWithSegments(Root);

    /// <param name="method">HTTP method.</param>
    /// <param name="path">Path below the root.</param>
    /// <param name="answer">Makes the answer; it holds the lock of the state and cannot await.</param>
    public void Map(string method, string path, Func<AdminCall, Reply> answer) =>
        routes.MapMethods(Root + path, [method], (RequestDelegate)(async http =>
        {
            var reply = await AnswerAsync(http, answer);
            await reply.SendAsync(http);
        }));

    private async Task<Reply> AnswerAsync(HttpContext http, Func<AdminCall, Reply> answer)
    {
        if (http.Connection.RemoteIpAddress is not { } remote || !IPAddress.IsLoopback(remote))
        {
            return AdminRefusals.NotLocal.ToReply();
        }

        try
        {
            var body = await RequestBodyReader.ReadAsync(http);
            var service = live.Current;
            lock (service.State.Gate)
            {
                return answer(new AdminCall(http.Request, body, service, live));
            }
        }
        catch (RefusedException refused)
        {
            return refused.Refusal.ToReply();
        }
    }
}
