using System.Text.RegularExpressions;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Display;
using Emulator.Sdk.Requests;
using Emulator.Sdk.Schema;
using Emulator.Sdk.Streams;
using Emulator.Values;
using Emulator.Values.Schema;
using static Emulator.Sdk.Requests.Verbs;

namespace Emulator.SampleConnectors;

/// <summary>An atlas: every row of docs/connectors-sdk-map.md that the other samples leave out.</summary>
public sealed class AtlasConnector : IConnector
{
    public string Name => "atlas";

    public ConnectorDefinition Define() => new()
    {
        Name = Name,
        Title = "Atlas",
        Description = "Maps and their places",
        HasSecureTunnel = true,
        HasCustomAction = true,
        CustomActionHelp = new HelpText("Any request", "https://atlas.example/docs", "The service"),
        Connection = new ConnectionDefinition
        {
            Fields = Fields.Of(
                new("way")
                {
                    ControlType = "select", PickList = ListValue.Of(ListValue.Of("Key", "key"), ListValue.Of("Login", "login")),
                    Optional = false, ExtendsSchema = true,
                },
                new("version") { Default = "1" }),
            ExtendedFields = (operation, _) => new(operation.Settings["way"].AsText() == "key"
                ? Fields.Of(new FieldDeclaration("region") { Hint = $"Of version {operation.Settings["version"].AsText()}" })
                : []),
            BaseUri = (settings, _) => new($"https://atlas.example/v{settings["version"].AsText()}/"),
            Authorization = new AuthorizationDefinition
            {
                Type = "multi",
                Selected = (settings, _) => new(settings["way"].AsText()),
                Options = new Dictionary<string, AuthorizationDefinition> { ["key"] = Key, ["login"] = Login },
            },
        },
        Test = async (operation, cancellation) => await operation.GetAsync("me", null, cancellation),
        WebhookKeys = (parameters, headers, payload, _) => new(
            [.. new[] { parameters["map"], headers["X-Map"], payload["map"] }.Select(key => key.AsText()).OfType<string>()]),
        Streams = new Dictionary<string, StreamLambda>
        {
            ["tiles"] = async (operation, call, cancellation) => new StreamChunk(
                await operation.SendAsync(
                    Get($"tiles/{call.Input["id"]}", RecordValue.Of(("from", call.From), ("to", call.To), ("size", call.Size))).ForRaw(),
                    cancellation),
                call.From >= 4),
        },
        PickLists = new Dictionary<string, PickListLambda>
        {
            ["maps"] = (_, _, _) => new(ListValue.Of(ListValue.Of("World", "w"), ListValue.Of("Town", "t"))),
            ["places"] = async (operation, parameters, cancellation) => ListValue.From(
                ((ListValue)await operation.GetAsync("places", RecordValue.Of(("map", parameters["map"])), cancellation))
                .Select(Value (place) => ListValue.Of(place["name"], place["id"]))),
            ["regions"] = (_, parameters, _) => new(parameters["__parent_id"].AsText() is { } parent
                ? ListValue.Of(ListValue.Of("Harbour", $"{parent}-1", Value.Null, false))
                : ListValue.Of(ListValue.Of("North", "n", Value.Null, true))),
        },
        ObjectDefinitions = new Dictionary<string, FieldsLambda> { ["place"] = (_, config, _) => new(Place(config)) },
        Methods = new Dictionary<string, MethodLambda>
        {
            ["shout"] = (_, arguments, _) => new(Shout(arguments[0])),
            ["between"] = (_, arguments, _) => new(((IntegerValue)arguments[1]).Small - ((IntegerValue)arguments[0]).Small),
            ["fetch_place"] = async (operation, arguments, cancellation) => await operation.GetAsync($"places/{arguments[0]}", null, cancellation),
        },
        Actions = Named.Actions(AtlasActions.All),
        Triggers = Named.Triggers(AtlasTriggers.All),
    };

    internal static Value Shout(Value text) => $"{text.AsText()!.ToUpperInvariant()}!";

    internal static IReadOnlyList<Field> Place(RecordValue config) => config["map"].AsText() == "t"
        ? [.. Fields.Of(new("id") { Type = "integer" }, new("seen_at") { Type = "date_time" }, new("name") { Label = "Its name" }, new("street"))]
        : Fields.Of(new("id") { Type = "integer" }, new("seen_at") { Type = "date_time" }, new("name") { Label = "Its name" });

    private static AuthorizationDefinition Key => new()
    {
        Type = "api_key",
        Label = "Key",
        Fields = Fields.Of(new FieldDeclaration("key") { ControlType = "password", Optional = false }),
        Apply = (request, settings, authType, _) =>
        {
            if (authType == "regional")
            {
                request.WithParameters(("region", "north"));
            }

            request.WithHeader("X-Key", settings["key"].AsText())
                .WithHeader("X-For", $"{request.Verb} {request.CurrentUrl}")
                .WithHeader("X-Auth-Type", authType);
            return default;
        },
    };

    private static AuthorizationDefinition Login => new()
    {
        Type = "oauth2",
        Label = "Login",
        IsNoOpener = true,
        ClientId = (settings, _) => new($"client-{settings["version"].AsText()}"),
        ClientSecret = (_, _) => new("shh"),
        AuthorizationUrl = (_, _) => new("https://atlas.example/login?response_type=code"),
        TokenUrl = (_, _) => new("https://atlas.example/token"),
        ProofKey = (suggested, _) => new(new ProofKey(suggested.Verifier[..43], suggested.Challenge.ToUpperInvariant(), "plain")),
        Acquire = async (operation, call, cancellation) =>
        {
            var form = RecordValue.Of(
                ("code", call.AuthCode), ("redirect_uri", call.RedirectUri), ("verifier", call.Verifier), ("way", operation.Settings["way"]));
            var tokens = (RecordValue)await operation.SendAsync(Post("https://atlas.example/token", form).AsForm(), cancellation);
            return new AcquiredSettings(RecordValue.Of(("seen", true)).Merge(tokens), tokens["account"].AsText())
            {
                Written = ListValue.Of(tokens, tokens["account"], RecordValue.Of(("seen", true))),
            };
        },
        Refresh = async (operation, refreshToken, cancellation) =>
        {
            var tokens = await operation.PostAsync("https://atlas.example/token", RecordValue.Of(("refresh_token", refreshToken)), cancellation);
            return new AcquiredSettings(((RecordValue)tokens).With("renewed", true)) { Written = ListValue.Of(tokens, RecordValue.Of(("renewed", true))) };
        },
        Identity = async (operation, cancellation) => (await operation.GetAsync("me", null, cancellation))["name"].AsText(),
        RefreshOn =
        [
            ResponseMatcher.ForStatus(401), ResponseMatcher.ForText("410 Gone"),
            ResponseMatcher.ForPattern(new Regex("expired", RegexOptions.None, TimeSpan.FromSeconds(1))),
        ],
        DetectOn = [ResponseMatcher.ForPattern(new Regex("\"error\"", RegexOptions.None, TimeSpan.FromSeconds(1)))],
        Apply = (request, settings, _, _) =>
        {
            request.WithHeader("Authorization", $"Bearer {settings["access_token"].AsText()}");
            return default;
        },
    };
}
