using Emulator.Sdk;
using Emulator.Sdk.MultiStep;
using Emulator.Sdk.Requests;
using Emulator.Sdk.Schema;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Webhooks;
using Emulator.Values;

namespace Emulator.SampleConnectors;

/// <summary>Reports that take their time: an action in several steps, and webhooks of both kinds.</summary>
public sealed class ReportsConnector : IConnector
{
    public string Name => "reports";

    public ConnectorDefinition Define() => new()
    {
        Name = Name,
        Title = "Reports",
        Connection = new ConnectionDefinition
        {
            Fields = Fields.Of(
                new("user") { Optional = false }, new("password") { Optional = false, ControlType = "password" }),
            BaseUri = (_, _) => new("https://reports.example"),
            Authorization = new AuthorizationDefinition
            {
                Type = "basic_auth",
                Apply = (request, settings, _, _) =>
                {
                    request.WithUser(settings["user"].AsText(), settings["password"].AsText());
                    return default;
                },
            },
        },
        WebhookKeys = (parameters, _, payload, _) => new([(parameters["team"].IsNull ? payload["team"] : parameters["team"]).AsText() ?? string.Empty]),
        Actions = Named.Actions(new ActionDefinition
        {
            Name = "make_report",
            Title = "Make report",
            InputFields = Fields.Always(new FieldDeclaration("name") { Optional = false }),
            Execute = MakeAsync,
            OutputFields = Fields.Always(new("id"), new("state"), new("rounds") { Type = "integer" }),
        }),
        Triggers = Named.Triggers(
            new TriggerDefinition
            {
                Name = "report_ready",
                Title = "Report ready",
                InputFields = Fields.Always(new FieldDeclaration("name")),
                Subscribe = async (operation, url, input, cancellation) => new Subscription((RecordValue)await operation.PostAsync(
                    "/hooks", RecordValue.Of(("url", url), ("name", input["name"]), ("recipe", operation.RecipeId)), cancellation)),
                Unsubscribe = async (operation, subscription, cancellation) =>
                    await operation.DeleteAsync($"/hooks/{subscription["id"].AsText()}", null, cancellation),
                Notification = (_, call, _) => new(call.Headers["X-Kind"].AsText() == "ping"
                    ? Value.Null
                    : call.Payload["report"] is RecordValue report
                        ? report.With("page", call.Parameters["page"]).With("hook", call.Subscription["id"])
                        : Value.Null),
                Dedup = (report, _) => new($"{report["id"].AsText()}@{report["version"]}"),
            },
            new TriggerDefinition
            {
                Name = "team_report",
                Title = "Team report",
                WebhookKey = (_, input, _) => new(input["team"].AsText()),
                Notification = (_, call, _) => new(call.Payload["reports"]),
                Dedup = (report, _) => new(report["id"].AsText() ?? string.Empty),
            }),
    };

    private static async ValueTask<Value> MakeAsync(IOperation operation, ActionCall call, CancellationToken cancellation)
    {
        if (call.Continue["id"].IsNull)
        {
            var begun = await operation.PostAsync("/reports", call.Input, cancellation);
            throw new ReinvokeException(TimeSpan.FromSeconds(30), RecordValue.Of(("id", begun["id"]), ("rounds", 1)));
        }

        var id = call.Continue["id"].AsText();
        var report = await operation.GetAsync($"/reports/{id}", null, cancellation);
        var rounds = ((IntegerValue)call.Continue["rounds"]).Small;
        return report["state"].AsText() switch
        {
            "running" => throw new ReinvokeException(TimeSpan.FromSeconds(30), RecordValue.Of(("id", id), ("rounds", rounds + 1))),
            "failed" => throw new ConnectorException($"report {id} failed: {report["reason"].AsText()}"),
            var state => RecordValue.Of(("id", id), ("state", state), ("rounds", rounds)),
        };
    }
}
