using System.Text.RegularExpressions;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Sdk.Schema;
using Emulator.Values;
using Emulator.Values.Schema;
using static Emulator.Sdk.Requests.Verbs;

namespace Emulator.SampleConnectors;

/// <summary>Rooms that people book: OAuth 2 with a refresh token, pick lists with parameters and levels, fields that depend on answers, pages of events.</summary>
public sealed class BookingsConnector : IConnector
{
    public string Name => "bookings";

    public ConnectorDefinition Define() => new()
    {
        Name = Name,
        Title = "Bookings",
        Connection = new ConnectionDefinition
        {
            Fields = Fields.Of(
                new("subdomain") { Optional = false, ControlType = "subdomain", Hint = "The part before .bookings.example" },
                new("client_id") { Optional = false },
                new("client_secret") { Optional = false, ControlType = "password" }),
            BaseUri = (settings, _) => new($"{Host(settings)}/v2/"),
            Authorization = new AuthorizationDefinition
            {
                Type = "oauth2",
                ClientId = (settings, _) => new(settings["client_id"].AsText()),
                ClientSecret = (settings, _) => new(settings["client_secret"].AsText()),
                AuthorizationUrl = (settings, _) => new($"{Host(settings)}/oauth/authorize?response_type=code&scope=rooms"),
                Acquire = AcquireAsync,
                Refresh = RefreshAsync,
                RefreshOn = [ResponseMatcher.ForStatus(401), ResponseMatcher.ForPattern(new Regex("token expired"))],
                Apply = (request, settings, _, _) =>
                {
                    request.WithHeader("Authorization", $"Bearer {settings["access_token"].AsText()}");
                    return default;
                },
            },
        },
        Test = async (operation, cancellation) => await operation.GetAsync("me", null, cancellation),
        PickLists = new Dictionary<string, PickListLambda>
        {
            ["kinds"] = (_, _, _) => new(ListValue.Of(Pair("Once", "once"), Pair("Series", "series"))),
            ["rooms"] = RoomsAsync,
            ["places"] = PlacesAsync,
        },
        ObjectDefinitions = new Dictionary<string, FieldsLambda> { ["booking"] = BookingFields },
        Actions = Named.Actions(
            new ActionDefinition
            {
                Name = "create_booking",
                Title = "Create booking",
                Description = "Books a room",
                ConfigFields = Fields.Of(new FieldDeclaration("kind") { Optional = false, ControlType = "select", PickList = "kinds", ExtendsSchema = true }),
                InputFields = async (operation, config, cancellation) =>
                    (await BookingFields(operation, config, cancellation)).Ignored("id").Required("room"),
                Execute = async (operation, call, cancellation) => await operation.PostAsync("bookings", call.Input, cancellation),
                OutputFields = BookingFields,
                SampleOutput = (_, _, _) => new(RecordValue.Of(("id", 1), ("room", "r-1"))),
            },
            new ActionDefinition
            {
                Name = "search_bookings",
                Title = "Search bookings",
                InputFields = Fields.Always(
                    new("rooms") { Type = "array", Of = "string" }, new("from") { Type = "date" }, new("open") { Type = "boolean", ControlType = "checkbox" }),
                Execute = async (operation, call, cancellation) => RecordValue.Of(
                    ("bookings", (await operation.GetAsync("bookings", call.Input, cancellation))["items"])),
                OutputFields = async (operation, config, cancellation) => Fields.Of(new FieldDeclaration("bookings")
                {
                    Type = "array", Of = "object", Nested = await BookingFields(operation, config, cancellation),
                }),
            }),
        Triggers = Named.Triggers(new TriggerDefinition
        {
            Name = "new_booking",
            Title = "New booking",
            InputFields = Fields.Always(new FieldDeclaration("since") { Type = "timestamp" }),
            Poll = PollAsync,
            Dedup = (booking, _) => new(booking["id"].ToString()),
            OutputFields = BookingFields,
        }),
    };

    private static string Host(RecordValue settings) => $"https://{settings["subdomain"].AsText()}.bookings.example";

    private static ListValue Pair(string label, string value) => ListValue.Of(label, value);

    private static async ValueTask<AcquiredSettings> AcquireAsync(IOperation operation, AcquireCall call, CancellationToken cancellation)
    {
        var tokens = (RecordValue)await operation.SendAsync(
            Post("/oauth/token", RecordValue.Of(
                ("grant_type", "authorization_code"), ("code", call.AuthCode), ("redirect_uri", call.RedirectUri),
                ("client_id", operation.Settings["client_id"]))).AsForm(),
            cancellation);
        return new AcquiredSettings(
            RecordValue.Of(("account", tokens["account"]), ("access_token", tokens["access_token"]), ("refresh_token", tokens["refresh_token"])),
            tokens["user"].AsText());
    }

    private static async ValueTask<AcquiredSettings> RefreshAsync(IOperation operation, string? refreshToken, CancellationToken cancellation) =>
        new((RecordValue)await operation.SendAsync(
            Post($"{Host(operation.Settings)}/oauth/token", RecordValue.Of(("grant_type", "refresh_token"), ("refresh_token", refreshToken))).AsForm(),
            cancellation));

    private static async ValueTask<ListValue> RoomsAsync(IOperation operation, RecordValue parameters, CancellationToken cancellation)
    {
        var rooms = await operation.GetAsync("rooms", RecordValue.Of(("building", parameters["building"])), cancellation);
        return ListValue.From(((ListValue)rooms["items"]).Select(Value (room) => ListValue.Of(room["name"], room["id"])));
    }

    private static async ValueTask<ListValue> PlacesAsync(IOperation operation, RecordValue parameters, CancellationToken cancellation)
    {
        var parent = parameters["__parent_id"];
        var places = await operation.GetAsync("places", parent.IsNull ? null : RecordValue.Of(("parent", parent)), cancellation);
        return ListValue.From(((ListValue)places["items"]).Select(Value (place) =>
            ListValue.Of(place["name"], place["id"], place["id"], place["has_children"])));
    }

    private static ValueTask<IReadOnlyList<Field>> BookingFields(IOperation operation, RecordValue config, CancellationToken cancellation)
    {
        FieldDeclaration[] always =
        [
            new("id") { Type = "integer" },
            new("room") { ControlType = "select", PickList = "rooms", PickListParams = RecordValue.Of(("building", "building")) },
            new("building"),
            new("starts_at") { Type = "date_time" },
        ];
        FieldDeclaration[] repeats =
        [
            new("repeats") { Type = "object", Properties = [new("every") { Type = "integer" }, new("until") { Type = "date" }] },
        ];
        return new(config["kind"].AsText() == "series" ? Fields.Of([.. always, .. repeats]) : Fields.Of(always));
    }

    private static async ValueTask<PollPage> PollAsync(IOperation operation, PollCall call, CancellationToken cancellation)
    {
        var page = call.Closure["page"] is IntegerValue next ? next.Small : 1;
        var answer = await operation.GetAsync(
            "bookings", RecordValue.Of(("order", "created"), ("page", page), ("per_page", 2)), cancellation);
        return new PollPage([.. (ListValue)answer["items"]], RecordValue.Of(("page", page + 1)), answer["more"].IsTruthy);
    }
}
