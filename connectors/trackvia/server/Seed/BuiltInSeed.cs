using Emulator.TrackVia.Server.Accounts;
using Emulator.TrackVia.Server.Hooks;
using Emulator.TrackVia.Server.Integrations;
using Emulator.TrackVia.Server.OAuth;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.State;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>Fills a state with the four seeded accounts.</summary>
internal static class BuiltInSeed
{
    public const int Summit = 22101;
    public const int SummitSandbox = 22102;
    public const int Harbor = 31007;
    public const int Lab = 40001;

    public static readonly App Inventory = new(33, "Inventory");

    private static readonly App FieldService = new(31, "Field Service");
    private static readonly App Inspections = new(32, "Inspections");
    private static readonly App SandboxFieldService = new(41, "Field Service");

    private static readonly Dictionary<long, string> Crews = new()
    {
        [61] = "North Crew",
        [62] = "South Crew",
        [63] = "Night Crew",
    };

    public static ServiceState Plant(AdjustableClock clock, HookQueue hooks)
    {
        var state = new ServiceState(clock, new SecretSource(SeedRandom.Seed), hooks);
        foreach (var role in SeedRoles.All())
        {
            state.Roles.Add(role.Name, role);
        }

        PlantAccounts(state);
        new SeedUsers(state).Plant();
        new FieldServiceSeed(state, state.Accounts[Summit], FieldService, FieldServiceSize.Production).Plant();
        new InspectionsSeed(state, Summit, Inspections).Plant();
        new InventorySeed(state, Summit, Inventory).Plant();
        new FieldServiceSeed(state, state.Accounts[SummitSandbox], SandboxFieldService, FieldServiceSize.Sandbox).Plant();
        HarborSeed.Plant(state, Harbor);
        LabSeed.Plant(state, Lab);
        return state;
    }

    private static void PlantAccounts(ServiceState state)
    {
        Add(new Account(Summit, "Summit Field Services", AddressedHost.Standard, "summit-prod-key")
        {
            Apps = [FieldService, Inspections, Inventory],
            Groups = Crews,
        });
        Add(new Account(SummitSandbox, "Summit Field Services Sandbox", AddressedHost.Standard, "summit-sandbox-key")
        {
            Apps = [SandboxFieldService],
            Groups = Crews,
        });
        Add(new Account(Harbor, "Harbor Utilities", "harbor.trackvia.com", "harbor-key") { Apps = [HarborSeed.Metering] });
        Add(new Account(Lab, "SDK Lab", AddressedHost.Standard, "sdk-lab-key")
        {
            Apps = [LabSeed.TestApp, LabSeed.IntegrationTesting, LabSeed.SimpleCrm],
        });
        AddClient(new OAuthClient("TrackViaAPI"));
        AddClient(new OAuthClient("xvia-webapp"));
        AddClient(new OAuthClient("workato-emulator", "workato-emulator-secret"));

        void Add(Account account)
        {
            state.Accounts.Add(account.Id, account);
            // One microservice an account, so that the list is not empty; it answers with what it was given.
            var integration = new Integration(account.Id * 10L + 1, "Echo", account.Id);
            state.Integrations.Add(integration.Id, integration);
        }

        void AddClient(OAuthClient client) => state.Clients.Add(client.Id, client);
    }
}
