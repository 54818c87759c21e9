using Emulator.TrackVia.Server.Records;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.Users;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.OAuth;

/// <summary>
/// The token object. Every value stands in it twice, under its OAuth name and under the name of the service's own class,
/// and each client reads a different half.
/// </summary>
internal static class TokenReply
{
    private static readonly string[] Scopes = ["read", "trust", "write"];

    public static Reply Of(TokenPair pair, User user, TimeSpan life) => Reply.Json(StatusCodes.Status200OK, json =>
    {
        json.WriteStartObject();
        json.WriteString("value", pair.Access.Value);
        json.WriteString("tokenType", "bearer");
        json.WriteString("token_type", "bearer");
        json.WriteStartObject("refreshToken");
        json.WriteString("value", pair.Refresh.Value);
        json.WriteString("expiration", WireTime.Moment(pair.Refresh.Expires));
        json.WriteEndObject();
        json.WriteNumber("expires_in", (long)life.TotalSeconds);
        json.WriteNumber("expiresIn", (long)life.TotalSeconds);
        json.WriteString("expiration", WireTime.Moment(pair.Access.Expires));
        json.WriteStartArray("scope");
        foreach (var scope in Scopes)
        {
            json.WriteStringValue(scope);
        }

        json.WriteEndArray();
        json.WriteString("access_token", pair.Access.Value);
        json.WriteString("accessToken", pair.Access.Value);
        json.WriteString("refresh_token", pair.Refresh.Value);
        json.WriteString("pusher_application_key", "local");
        json.WriteString("apiVersion", RequestedVersion.Served);
        json.WriteNumber("oauth_id", user.Id);
        json.WriteEndObject();
    });
}
