using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Records;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Users;

/// <summary>The users of an account, and the login that a token belongs to.</summary>
internal static class UserEndpoints
{
    public static void Map(ApiRoutes routes)
    {
        routes.Map("GET", "/openapi/users", List);
        routes.Map("POST", "/openapi/users", Create);
        routes.MapWithoutKey("GET", "/users", Own);
    }

    private static Reply List(Call call)
    {
        var page = Page.Of(call, Limits.DefaultUserPage);
        var users = call.State.Users.MembersOf(call.Caller.Account.Id).ToList();
        return Reply.Json(StatusCodes.Status200OK, json =>
        {
            json.WriteStartObject();
            UserTable.WriteStructure(json);
            json.WriteStartArray("data");
            foreach (var user in users.Skip(page.Start).Take(page.Max))
            {
                UserTable.WriteUser(json, call.State, user);
            }

            json.WriteEndArray();
            json.WriteNumber("totalCount", users.Count);
            json.WriteEndObject();
        });
    }

    private static Reply Create(Call call)
    {
        if (!call.Caller.Member.IsSuperAdmin)
        {
            throw new RefusedException(ProposedRefusals.SuperAdminNeeded);
        }

        var wanted = NewUser.Of(call);
        if (call.State.Users.ByEmail(wanted.Email) is not null)
        {
            throw new RefusedException(ProposedRefusals.EmailTaken);
        }

        var user = call.State.Users.Put(wanted.ToUser(call));
        return Reply.Json(StatusCodes.Status201Created, json =>
        {
            json.WriteStartObject();
            UserTable.WriteStructure(json);
            json.WritePropertyName("data");
            UserTable.WriteUser(json, call.State, user, call.Caller.Account.Apps.Count > 0 ? call.Caller.Account.Apps[0] : null);
            json.WriteEndObject();
        });
    }

    private static Reply Own(Call call)
    {
        var user = call.Caller.User;
        return Reply.Json(StatusCodes.Status200OK, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("id", user.Id);
            json.WriteString("username", user.Email);
            json.WriteString("email", user.Email);
            json.WriteString("firstName", user.FirstName);
            json.WriteString("lastName", user.LastName);
            json.WriteStartArray("accounts");
            foreach (var membership in user.Memberships)
            {
                json.WriteStartObject();
                json.WriteNumber("id", membership.Account);
                json.WriteString("name", call.State.Accounts[membership.Account].Name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
