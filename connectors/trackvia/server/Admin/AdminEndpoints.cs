namespace Emulator.TrackVia.Server.Admin;

/// <summary>All parts of the admin surface.</summary>
internal static class AdminEndpoints
{
    public static void Map(AdminRoutes routes)
    {
        ClockAdmin.Map(routes);
        TokenAdmin.Map(routes);
        UserAdmin.Map(routes);
        RoleAdmin.Map(routes);
        HookAdmin.Map(routes);
        FaultAdmin.Map(routes);
        RequestAdmin.Map(routes);
        SettingsAdmin.Map(routes);
        SeedAdmin.Map(routes);
    }
}
