using System.Security.Cryptography;
using System.Text;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Display;
using Emulator.Sdk.Requests;
using Emulator.Sdk.Schema;
using Emulator.Values;
using static Emulator.Sdk.Requests.Verbs;

namespace Emulator.SampleConnectors;

/// <summary>Actions of the atlas: how an editor shows one, every verb, and what lambdas may reach.</summary>
internal static class AtlasActions
{
    public static readonly ActionDefinition[] All =
    [
        DrawMap,
        Action("every_verb", EveryVerbAsync),
        Action("exact_headers", async (operation, _, cancellation) =>
        {
            var request = Get("me").WithHeader("x-one-two", "1").WithHeader("x-three", "b");
            request.CaseSensitiveHeaders["xFour"] = "c";
            return await operation.SendAsync(request, cancellation);
        }),
        Action("follow", async (operation, _, cancellation) =>
        {
            var (followed, ignored) = (Post("old", RecordValue.Of(("a", 1))), Get("older").OnSuccess((code, _, headers) => new(ListValue.Of(code, headers["location"]))));
            (followed.Redirects, ignored.Redirects) = (RedirectPolicy.Follow, RedirectPolicy.Ignore);
            return ListValue.Of(await operation.SendAsync(followed, cancellation), await operation.SendAsync(ignored, cancellation));
        }),
        Action("at_once", async (operation, _, cancellation) =>
        {
            var answers = await operation.ParallelAsync([Get("places/1"), Get("places/2")], threads: 1, cancellation);
            return RecordValue.Of(
                ("ok", answers.AllOk), ("places", ListValue.From(answers.Results)), ("errors", ListValue.From(answers.Errors.Select(error => Value.Of(error)))));
        }),
        Action("surroundings", SurroundingsAsync),
        Action("library", (_, call, _) => new(Library(call.Input["text"].AsText()!))),
        Action("refused", (_, call, _) => throw new ConnectorException($"no map {call.Input["map"].AsText()}")),
        Action("no_record", (_, _, _) => new(ListValue.Of(1, 2))),
    ];

    private static ActionDefinition DrawMap => new()
    {
        Name = "draw_map",
        Title = "Draw map",
        Display = new OperationDisplay
        {
            Subtitle = "In the atlas", TitleHint = "slow", Hint = "Takes its time", Priority = 7, IsBatch = true, IsBulk = true, IsDeprecated = true,
            Describe = (input, labels, _) => new($"Draw {labels["map"].AsText() ?? input["map"].AsText() ?? "a map"}"),
            HelpFor = (input, _, _, _, _) => new(new HelpText($"On {input["map"].AsText()}", "https://atlas.example/draw")),
        },
        RetryOnResponse = [ResponseMatcher.ForStatus(503), ResponseMatcher.ForPattern(new("busy", default, TimeSpan.FromSeconds(1)))],
        RetryOnRequest = ["POST"],
        MaxRetries = 2,
        SummarizeInput = ["places"],
        SummarizeOutput = ["text"],
        ConfigFields = Fields.Of(new FieldDeclaration("map") { ControlType = "select", PickList = "maps", Optional = false }),
        InputFields = (operation, config, _) => new([
            .. AtlasConnector.Place(config).Ignored("seen_at").Required("name"),
            .. Fields.Of(
                new("region") { ControlType = "tree", PickList = "regions" },
                new("place")
                {
                    ControlType = "select", PickList = "places", PickListParams = RecordValue.Of(("map", "map")), ToggleHint = "Choose",
                    ToggleField = new("place") { Type = "string", ControlType = "text", Label = "Place", ToggleHint = "Enter" },
                },
                new("note")
                {
                    Default = $"{operation.Settings["version"].AsText()} {config["map"].AsText()}", ConvertInput = "shout",
                    Other = RecordValue.Of(("sticky", true)),
                })]),
        Execute = async (operation, call, cancellation) => await operation.PostAsync("maps", call.Input, cancellation),
        OutputFields = (_, config, _) => new(Fields.Of(
            new FieldDeclaration("places") { Type = "array", Of = "object", Nested = AtlasConnector.Place(config).Only("id") })),
        SampleOutput = (_, input, _) => new(RecordValue.Of(
            ("places", ListValue.Of(RecordValue.Of(("id", input.Has("first") ? input["first"] : 1)))))),
    };

    private static ActionDefinition Action(string name, ExecuteLambda execute) =>
        new() { Name = name, Title = char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' '), Execute = execute };

    private static async ValueTask<Value> EveryVerbAsync(IOperation operation, ActionCall call, CancellationToken cancellation)
    {
        var got = Get("places", call.Input);
        got.AuthType = "regional";
        var posted = Post("places").WithPayload(RecordValue.Of(("a", 1))).WithPayload(RecordValue.Of(("b", 2)))
            .WithParameters(("dry", true)).WithParameters(("page", 2));
        (string Name, ConnectorRequest Request)[] requests =
        [
            ("got", got), ("headed", Head("places")), ("asked", new ConnectorRequest("OPTIONS", "places")), ("posted", posted),
            ("put", Put("places/1", call.Input)), ("patched", Patch("places/1", RecordValue.Of(("name", Value.Null)))),
            ("deleted", Delete("places/1", RecordValue.Of(("why", "old")))),
            ("copied", new ConnectorRequest("COPY", "places/1") { Payload = RecordValue.Of(("to", 2)) }),
            ("moved", new ConnectorRequest("MOVE", "places/1") { Payload = RecordValue.Of(("to", 3)) }),
        ];
        var answers = RecordValue.Empty;
        foreach (var (name, request) in requests)
        {
            answers = answers.With(name, await operation.SendAsync(request, cancellation));
        }

        return answers;
    }

    private static async ValueTask<Value> SurroundingsAsync(IOperation operation, ActionCall call, CancellationToken cancellation)
    {
        operation.Print("looking around");
        await operation.CheckpointAsync(RecordValue.Of(("page", 1)), null, cancellation);
        var now = operation.Time.GetUtcNow();
        return RecordValue.Of(
            ("property", operation.Property("tier")),
            ("none", operation.Property("nothing")),
            ("row", operation.LookupTable("Cities")!.First(row => row["code"].AsText() == "B")),
            ("no_row", operation.LookupTable("Cities")!.FirstOrDefault(row => row["code"].AsText() == "Z") ?? RecordValue.Empty),
            ("schema", operation.WorkatoSchema("17") ?? Value.Null),
            ("now", now.ToUnixTimeSeconds()),
            ("today", now.AddHours(-8).ToString("yyyy-MM-dd")),
            ("recipe", operation.RecipeId),
            ("loud", AtlasConnector.Shout("hm")));
    }

    private static RecordValue Library(string text) => RecordValue.Of(
        ("digest", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))),
        ("hmac", Convert.ToBase64String(HMACSHA256.HashData("key"u8, Encoding.UTF8.GetBytes(text)))),
        ("parsed", RecordValue.Of(("a", ListValue.Of(1, 2)))),
        ("jwt", Token("""{"typ":"JWT","alg":"HS256"}""", """{"sub":"me"}""")),
        ("rows", ListValue.Of(RecordValue.Of(("a", "1"), ("b", "2")))),
        ("url", Uri.EscapeDataString("a b/ü")));

    private static string Token(string header, string payload)
    {
        var body = $"{System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header))}.{System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload))}";
        var signature = HMACSHA256.HashData("secret-secret-secret-secret-secre"u8, Encoding.UTF8.GetBytes(body));
        return $"{body}.{System.Buffers.Text.Base64Url.EncodeToString(signature)}";
    }
}
