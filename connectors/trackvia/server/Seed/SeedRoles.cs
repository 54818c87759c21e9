using Emulator.TrackVia.Server.Access;
using Emulator.TrackVia.Server.Views;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>The seeded roles, made anew for every state because the admin surface changes them.</summary>
internal static class SeedRoles
{
    public const string AppAdmin = "App Admin";
    public const string FieldServiceAdmin = "App Admin of Field Service";
    public const string Technician = "Technician";
    public const string IntegrationReadWrite = "Integration RW";
    public const string IntegrationReadOnly = "Integration RO";

    private const int LaborCost = 31311;
    private const Operations Writing = Operations.Read | Operations.Create | Operations.Update;

    private static readonly HashSet<int> FieldServiceApps = [31, 41];
    private static readonly HashSet<int> NotForIntegrations = [3106, 3303, 4106];
    private static readonly HashSet<int> DeletableByIntegrations = [3102, 3203, 4102];
    private static readonly HashSet<int> ReadOnlyViews = [3101, 3201, 3301];

    public static IEnumerable<Role> All() =>
    [
        new(AppAdmin, _ => Operations.All),
        new(FieldServiceAdmin, view => FieldServiceApps.Contains(view.App.Id) ? Operations.All : Operations.None),
        new(Technician, OfTechnician, new HashSet<int> { LaborCost }),
        new(IntegrationReadWrite, OfIntegration),
        new(IntegrationReadOnly, OfReadOnly, new HashSet<int> { LaborCost }),
    ];

    private static Operations OfTechnician(View view) => view.Id switch
    {
        3103 => Operations.Read,
        3104 => Operations.Read | Operations.Update,
        _ => Operations.None,
    };

    private static Operations OfIntegration(View view)
    {
        if (NotForIntegrations.Contains(view.Id))
        {
            return Operations.None;
        }

        return DeletableByIntegrations.Contains(view.Id) ? Operations.All : Writing;
    }

    private static Operations OfReadOnly(View view) =>
        ReadOnlyViews.Contains(view.Id) ? Operations.Read : Operations.None;
}
