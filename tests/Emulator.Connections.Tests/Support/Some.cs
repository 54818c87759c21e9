using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Schema;
using Emulator.Values.Secrets;

namespace Emulator.Connections.Tests.Support;

/// <summary>Makes valid connectors and files, so that a test names only what it is about.</summary>
internal static class Some
{
    public const string TokenFile = """
        name: Acme
        connector: acme
        authentication: token
        fields:
          host: acme.example
        secrets: [ api_key ]
        """;

    public const string OAuthFile = """
        name: Acme
        connector: acme
        authentication: oauth
        fields:
          host: acme.example
          username: priya
        secrets: [ password ]
        """;

#pragma warning disable RS0030 // A test wants the same boundary every time.
    public static Random Random() => new(7);
#pragma warning restore RS0030

    public static Field Field(string name, bool optional = true, bool secret = false) => new()
    {
        Name = name, Label = name, Optional = optional, ControlType = secret ? "password" : null,
    };

    public static SettingsLambda Text(string? text) => (_, _) => ValueTask.FromResult(text);

    public static string TextOf(RecordValue settings, string key) => (settings[key] as TextValue)?.Text ?? string.Empty;

    public static Secret Secret(string text) => new(text);

    /// <summary>A Bearer header with the setting of that name.</summary>
    public static ApplyLambda Bearer(string key) => (request, settings, _, _) =>
    {
        request.Headers["Authorization"] = $"Bearer {TextOf(settings, key)}";
        return ValueTask.CompletedTask;
    };

    /// <summary>A connector with one authorization and the base address https://acme.example/api/.</summary>
    public static ConnectorDefinition Connector(AuthorizationDefinition? authorization, params Field[] fields) => new()
    {
        Name = "acme",
        Title = "Acme",
        Connection = new ConnectionDefinition
        {
            Fields = fields, BaseUri = Text("https://acme.example/api/"), Authorization = authorization,
        },
        Test = async (operation, cancellation) => await operation.SendAsync(new ConnectorRequest("GET", "me"), cancellation),
    };

    /// <summary>A choice of a pasted token and a password grant, as a connector in migration has it.</summary>
    public static ConnectorDefinition TwoWays() => Connector(
        new AuthorizationDefinition
        {
            Type = "multi",
            Options = new Dictionary<string, AuthorizationDefinition>
            {
                ["oauth"] = PasswordGrant(),
                ["token"] = new()
                {
                    Type = "custom_auth", Label = "Auth Token", Fields = [Field("api_key", optional: false, secret: true)], Apply = Bearer("api_key"),
                },
            },
        },
        Field("host"), Field("account"));

    /// <summary>OAuth 2 with user name and password: acquire posts them to /login, refresh posts the refresh token.</summary>
    public static AuthorizationDefinition PasswordGrant() => new()
    {
        Type = "oauth2",
        Label = "OAuth",
        Fields = [Field("username", optional: false), Field("password", optional: false, secret: true)],
        Apply = Bearer("access_token"),
        RefreshOn = [ResponseMatcher.ForStatus(401)],
        Acquire = async (operation, _, cancellation) => await Tokens(
            operation, RecordValue.Of(("user", operation.Settings["username"]), ("password", operation.Settings["password"])), cancellation),
        Refresh = async (operation, refreshToken, cancellation) => await Tokens(
            operation, RecordValue.Of(("refresh_token", Value.Of(refreshToken))), cancellation),
    };

    private static async ValueTask<AcquiredSettings> Tokens(IOperation operation, RecordValue payload, CancellationToken cancellation)
    {
        var answer = await operation.SendAsync(
            new ConnectorRequest("POST", "https://acme.example/login") { Payload = payload }, cancellation);
        return new AcquiredSettings((RecordValue)answer);
    }
}
