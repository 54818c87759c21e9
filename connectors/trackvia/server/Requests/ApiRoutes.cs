using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Requests;

/// <summary>
/// Binds paths to what answers them. An answer is made under the lock and cannot await; reading and sending happen
/// outside.
/// </summary>
internal sealed class ApiRoutes(IEndpointRouteBuilder routes, LiveState live)
{
    /// <summary>An endpoint that needs a token and the account's key.</summary>
    public void Map(string method, string path, Func<Call, Reply> answer) =>
        MapCall(method, path, call => Finished(answer(call)), needsUserKey: true);

    /// <summary>
    /// An endpoint like that whose answer takes long to make: what <paramref name="answer"/> returns runs after the lock.
    /// </summary>
    public void MapSlow(string method, string path, Func<Call, Func<Reply>> answer) =>
        MapCall(method, path, answer, needsUserKey: true);

    /// <summary>An endpoint that needs only a token.</summary>
    public void MapWithoutKey(string method, string path, Func<Call, Reply> answer) =>
        MapCall(method, path, call => Finished(answer(call)), needsUserKey: false);

    /// <summary>An endpoint that anybody may call.</summary>
    public void MapOpen(string method, string path, Func<HttpRequest, RequestBody, ServiceState, Reply> answer) =>
        routes.MapMethods(path, [method], (RequestDelegate)(http =>
            SendAsync(http, (body, state) => Finished(answer(http.Request, body, state)))));

    private static Func<Reply> Finished(Reply reply) => () => reply;

    private void MapCall(string method, string path, Func<Call, Func<Reply>> answer, bool needsUserKey) =>
        routes.MapMethods(path, [method], (RequestDelegate)(http => SendAsync(http, (body, state) =>
        {
            RequestedVersion.Check(http.Request);
            var credentials = CredentialReader.Read(http.Request, body);
            var caller = CallerCheck.Admit(state, credentials, AddressedHost.Of(http.Request), needsUserKey);
            http.Features.Set(caller);
            return answer(new Call(http.Request, body, state, caller));
        })));

    private async Task SendAsync(HttpContext http, Func<RequestBody, ServiceState, Func<Reply>> answer)
    {
        var reply = await AnswerAsync(http, answer);
        await reply.SendAsync(http);
    }

    private async Task<Reply> AnswerAsync(HttpContext http, Func<RequestBody, ServiceState, Func<Reply>> answer)
    {
        try
        {
            var body = await RequestBodyReader.ReadAsync(http);
            var state = live.Current.State;
            Func<Reply> finish;
            lock (state.Gate)
            {
                finish = answer(body, state);
            }

            return finish();
        }
        catch (RefusedException refused)
        {
            return refused.Refusal.ToReply();
        }
    }
}
