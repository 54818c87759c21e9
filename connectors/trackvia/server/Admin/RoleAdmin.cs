using Emulator.TrackVia.Server.Access;
using Emulator.TrackVia.Server.Views;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Admin;

/// <summary>Gives views and operations to roles and takes them away.</summary>
internal static class RoleAdmin
{
    public static void Map(AdminRoutes routes)
    {
        routes.Map("POST", "/roles/{role}/grant", call => Change(call, role => role.Grant));
        routes.Map("POST", "/roles/{role}/revoke", call => Change(call, role => role.Revoke));
    }

    private static Reply Change(AdminCall call, Func<Role, Action<View, Operations>> change)
    {
        var name = call.Route("role");
        var role = call.State.Roles.GetValueOrDefault(name) ?? throw new RefusedException(AdminRefusals.Unknown("role", name));
        var wanted = call.Read<GrantWanted>();
        var view = call.State.Views.GetValueOrDefault(wanted.View)
            ?? throw new RefusedException(AdminRefusals.Unknown("view", $"{wanted.View}"));
        change(role)(view, wanted.Operations.Aggregate(Operations.None, (sum, word) => sum | Operation(word)));
        return Reply.NoContent;
    }

    private static Operations Operation(string word) => word switch
    {
        "read" => Operations.Read,
        "create" => Operations.Create,
        "update" => Operations.Update,
        "delete" => Operations.Delete,
        _ => throw new RefusedException(AdminRefusals.Bad($"\"{word}\" is not one of read, create, update, delete.")),
    };

    private sealed record GrantWanted(int View, IReadOnlyList<string> Operations);
}
