using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;
using static Emulator.TrackVia.Server.Tables.FieldType;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>The fields of the app "Field Service".</summary>
internal sealed class FieldServiceTables(int app)
{
    public static readonly string[] Segments = ["Residential", "Commercial", "Municipal"];
    public static readonly string[] Services = ["HVAC", "Electrical", "Plumbing", "Fire Safety"];
    public static readonly string[] Priorities = ["Low", "Normal", "High", "Emergency"];
    public static readonly string[] Statuses = ["New", "Scheduled", "In Progress", "On Hold", "Complete", "Cancelled"];
    public static readonly string[] WorkTypes = ["Install", "Repair", "Inspect", "Survey"];
    public static readonly string[] SyncSources = ["TrackVia", "ERP", "Workato"];
    private static readonly string[] YesNo = ["Yes", "No"];

    public int CustomersId { get; } = app * 10 + 1;

    public int SitesId { get; } = app * 10 + 2;

    public int WorkOrdersId { get; } = app * 10 + 3;

    public int TimeEntriesId { get; } = app * 10 + 4;

    public IReadOnlyList<Field> Customers { get; } =
    [
        new("Customer Name", ShortAnswer) { Required = true, Unique = true },
        new("Account Number", ShortAnswer) { Unique = true },
        new("Segment", DropDown) { Choices = Segments },
        new("Main Contact", ShortAnswer),
        new("Email", Email),
        new("Website", Url),
        new("Service Address", Paragraph),
        new("Location", Point),
        new("Credit Limit", Currency),
        new("Discount", Percentage),
        new("Services", Checkbox) { Choices = Services },
        new("Customer Since", Date),
        new("Notes", Paragraph),
        new("Contract", Document),
        new("Logo", Image),
        new("Customer No", AutoIncrement) { FirstNumber = 1_000 },
    ];

    public IReadOnlyList<Field> Sites =>
    [
        new("Site Name", ShortAnswer) { Required = true },
        new("Link to Customers", Relationship) { LinkedTable = CustomersId },
        new("Address", ShortAnswer),
        new("Location", Point),
        new("Access Notes", Paragraph),
        new("Active", DropDown) { Choices = YesNo },
    ];

    public IReadOnlyList<Field> WorkOrders =>
    [
        new("WO Number", AutoIncrement) { FirstNumber = 50_001 },
        new("Title", ShortAnswer) { Required = true },
        new("Link to Sites", Relationship) { LinkedTable = SitesId },
        new("Priority", DropDown) { Choices = Priorities },
        new("Status", DropDown) { Choices = Statuses },
        new("Scheduled Start", Datetime),
        new("Completed On", Datetime),
        new("Assigned To", User),
        new("Crew", UserGroup),
        new("Est Hours", FieldType.Number),
        new("Labor Cost", Currency),
        new("Percent Complete", Percentage),
        new("Work Types", Checkbox) { Choices = WorkTypes },
        new("Customer Signature", Image),
        new("Completion Report", Document),
        new("External ID", ShortAnswer) { Unique = true },
        new("Sync Source", DropDown) { Choices = SyncSources },
        new("Customer Name", ShortAnswer) { Calculation = CustomerName },
        new("Overdue", ShortAnswer) { Calculation = Overdue },
    ];

    public IReadOnlyList<Field> TimeEntries =>
    [
        new("Link to Work Orders", Relationship) { Required = true, LinkedTable = WorkOrdersId },
        new("Technician", User) { Required = true },
        new("Work Date", Date) { Required = true },
        new("Hours", FieldType.Number) { Required = true },
        new("Note", Paragraph),
    ];

    private TextValue? CustomerName(TableRow order, ServiceState state)
    {
        var sites = state.Tables[SitesId];
        var customers = state.Tables[CustomersId];
        return order.LinkOf(state.Tables[WorkOrdersId].Fields[2]) is { } site
            && sites.Find(site)?.LinkOf(sites.Fields[1]) is { } customer
            && customers.Find(customer)?.TextOf(customers.Fields[0]) is { } name
            ? new TextValue(name)
            : null;
    }

    private TextValue Overdue(TableRow order, ServiceState state)
    {
        var fields = state.Tables[WorkOrdersId].Fields;
        var isOpen = order.TextOf(fields[4]) is not ("Complete" or "Cancelled");
        return new TextValue(isOpen && order.MomentOf(fields[5]) < state.Clock.Now ? "Yes" : "No");
    }
}
