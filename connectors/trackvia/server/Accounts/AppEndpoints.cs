using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.Views;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Accounts;

/// <summary>The list of apps; a caller sees those with at least one view of the caller's.</summary>
internal static class AppEndpoints
{
    public static void Map(ApiRoutes routes)
    {
        routes.Map("GET", "/openapi/apps", List);
        routes.MapWithoutKey("GET", "/3scale/openapiapps", Keys);
    }

    private static Reply List(Call call)
    {
        var name = call.Query("name");
        var apps = call.Caller.Account.Apps
            .Where(app => call.Caller.Member.IsSuperAdmin || HasView(call, app))
            .Where(app => string.IsNullOrEmpty(name) || app.Name == name);
        return Reply.Json(StatusCodes.Status200OK, json =>
        {
            json.WriteStartArray();
            foreach (var app in apps)
            {
                json.WriteStartObject();
                json.WriteNumber("id", app.Id);
                json.WriteString("name", app.Name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    /// <summary>How a program that logged somebody in learns the account's API key.</summary>
    private static Reply Keys(Call call) => Reply.Json(StatusCodes.Status200OK, json =>
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteNumber("accountId", call.Caller.Account.Id);
        json.WriteString("name", call.Caller.Account.Name);
        json.WriteString("userKey", call.Caller.Account.ApiKey);
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static bool HasView(Call call, App app) => call.State.Views.Values
        .Any(view => view.App == app && ViewAccess.Of(call.Caller.Member, view) is not null);
}
