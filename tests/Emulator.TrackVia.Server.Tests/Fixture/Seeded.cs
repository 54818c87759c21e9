namespace Emulator.TrackVia.Server.Tests.Fixture;

/// <summary>Names and numbers of the seed that the reference fixes (its section 7).</summary>
public static class Seeded
{
    public const string StandardHost = "go.trackvia.com";
    public const string HarborHost = "harbor.trackvia.com";

    public const int Summit = 22101;

    public const string SummitKey = "summit-prod-key";
    public const string SandboxKey = "summit-sandbox-key";
    public const string HarborKey = "harbor-key";
    public const string LabKey = "sdk-lab-key";

    public const string MainToken = "tok-workato-main";
    public const string ShortToken = "tok-workato-short";
    public const string ReadOnlyToken = "tok-google-ro";

    public const int Dana = 501;
    public const int Priya = 502;
    public const int Luis = 503;
    public const int Marta = 504;
    public const int Tom = 505;
    public const int Integration = 510;
    public const int Google = 511;
    public const int Erp = 512;

    public const string PriyaLogin = "priya.nair@summit.example";
    public const string PriyaPassword = "Orange-Bike-42";
    public const string MartaLogin = "marta.weiss@summit.example";
    public const string MartaPassword = "Paper-Boat-19";
    public const string LuisLogin = "luis.ortega@summit.example";

    public const int Customers = 3101;
    public const int WorkOrders = 3102;
    public const int MyOpenWorkOrders = 3103;
    public const int WorkOrdersToday = 3104;
    public const int Sites = 3105;
    public const int AllTimeEntries = 3106;
    public const int SyncOut = 3107;
    public const int TimeEntries = 3108;
    public const int Inspections = 3201;
    public const int FailedInspections = 3202;
    public const int OpenDeficiencies = 3203;
    public const int Templates = 3204;
    public const int Parts = 3301;
    public const int BelowReorderPoint = 3302;
    public const int CostAudit = 3303;
    public const int Stock = 3304;
    public const int StockMoves = 3305;

    public const int WorkOrderCount = 1250;

    /// <summary>Fields of every structure that the service keeps itself; nobody may write them.</summary>
    public static readonly string[] SystemFields =
        ["ID", "Record ID", "Created", "Updated", "Created By User", "Last User"];

    /// <summary>Members of every record that the service keeps itself.</summary>
    public static readonly string[] SystemMembers =
    [
        "id", "Record ID", "Created", "Updated",
        "Created By User", "Created By User(id)", "Last User", "Last User(id)",
    ];
}
