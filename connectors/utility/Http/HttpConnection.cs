using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Connectors.Utility.Http;

/// <summary>The connection of the HTTP connector: a base address and one of the ways to be let in. Steps may do without one.</summary>
internal static class HttpConnection
{
    public static ConnectionDefinition Define() => new()
    {
        IsOptional = true,
        Fields = [Text("base_url", "Base URL") with { Hint = "relative addresses of steps begin here" }],
        BaseUri = (settings, _) => new(Written.Text(settings["base_url"])),
        Authorization = new AuthorizationDefinition
        {
            Type = "multi",
            Selected = (settings, _) => new(Written.Text(settings["auth_type"]) ?? "none"),
            Options = new Dictionary<string, AuthorizationDefinition>
            {
                ["none"] = Option("none", "None", [], (_, _) => { }),
                ["basic"] = Option("basic_auth", "Basic", [Text("username", "Username"), Secret("password", "Password")], Basic),
                ["header_auth"] = Option("api_key", "Header", [Text("header", "Header name"), Secret("value", "Header value")], Header),
                ["query_auth"] = Option("api_key", "Query parameter", [Text("param", "Parameter name"), Secret("value", "Parameter value")], Query),
                ["bearer"] = Option("custom_auth", "Bearer token", [Secret("token", "Token")], Bearer),
            },
        },
    };

    private static AuthorizationDefinition Option(
        string type, string label, IReadOnlyList<Field> fields, Action<ConnectorRequest, RecordValue> apply) => new()
    {
        Type = type,
        Label = label,
        Fields = fields,
        Apply = (request, settings, _, _) =>
        {
            apply(request, settings);
            return ValueTask.CompletedTask;
        },
    };

    private static void Basic(ConnectorRequest request, RecordValue settings)
    {
        request.User = Written.Text(settings["username"]) ?? string.Empty;
        request.Password = Written.Text(settings["password"]);
    }

    private static void Header(ConnectorRequest request, RecordValue settings) =>
        request.Headers[Written.Text(settings["header"]) ?? "Authorization"] = Written.Text(settings["value"]) ?? string.Empty;

    private static void Query(ConnectorRequest request, RecordValue settings) =>
        request.Parameters = request.Parameters.With(Written.Text(settings["param"]) ?? "api_key", settings["value"]);

    private static void Bearer(ConnectorRequest request, RecordValue settings) =>
        request.Headers["Authorization"] = $"Bearer {Written.Text(settings["token"])}";

    private static Field Text(string name, string label) => new() { Name = name, Label = label };

    private static Field Secret(string name, string label) => Text(name, label) with { ControlType = "password" };
}
