using System.Text.RegularExpressions;
using System.Xml.Linq;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Sdk.Schema;
using Emulator.Values;
using static Emulator.Sdk.Requests.Verbs;

namespace Emulator.SampleConnectors;

/// <summary>Parcels on their way: an API key, a form, a file in parts, XML, bytes, refusals put into words, retries.</summary>
public sealed class ParcelsConnector : IConnector
{
    public string Name => "parcels";

    public ConnectorDefinition Define() => new()
    {
        Name = Name,
        Title = "Parcels",
        Connection = new ConnectionDefinition
        {
            Fields = Fields.Of(new("api_key") { Optional = false, ControlType = "password" }, new("depot") { Hint = "Two letters" }),
            BaseUri = (_, _) => new("https://parcels.example/api/"),
            Authorization = new AuthorizationDefinition
            {
                Type = "api_key",
                Apply = (request, settings, _, _) =>
                {
                    request.WithHeader("X-Api-Key", settings["api_key"].AsText()).WithParameters(("depot", settings["depot"]));
                    return default;
                },
            },
        },
        Actions = Named.Actions(
            new ActionDefinition
            {
                Name = "register_parcel",
                Title = "Register parcel",
                InputFields = Fields.Always(
                    new("weight") { Type = "number", Optional = false, ConvertInput = "float_conversion" },
                    new("address") { Type = "object", Properties = [new("street"), new("city") { Optional = false }] },
                    new("tags") { Type = "array", Of = "string" }),
                Execute = async (operation, call, cancellation) => await operation.SendAsync(Post("parcels", call.Input).AsForm(), cancellation),
                RetryOnResponse = [ResponseMatcher.ForStatus(429), ResponseMatcher.ForPattern(new Regex("busy"))],
                RetryOnRequest = ["GET", "POST"],
                MaxRetries = 2,
            },
            new ActionDefinition
            {
                Name = "attach_label",
                Title = "Attach label",
                Execute = async (operation, call, cancellation) => await operation.SendAsync(
                    Post("labels").WithPayload(RecordValue.Of(
                        ("parcel", call.Input["parcel"]),
                        ("label", ListValue.Of(call.Input["text"], "text/plain", "label.txt")))).AsMultipart(),
                    cancellation),
            },
            new ActionDefinition
            {
                Name = "download_label",
                Title = "Download label",
                Execute = async (operation, call, cancellation) => RecordValue.Of(("content", await operation.SendAsync(
                    Get($"labels/{call.Input["id"].AsText()}").ForRaw(), cancellation))),
            },
            new ActionDefinition
            {
                Name = "find_parcel",
                Title = "Find parcel",
                Execute = async (operation, call, cancellation) => await operation.SendAsync(
                    Get($"parcels/{call.Input["id"].AsText()}")
                        .OnSuccess((status, body, headers) => new(RecordValue.Of(
                            ("parcel", body), ("status", status), ("etag", headers["etag"]))))
                        .OnRefusal((_, _, _, _) => new(RecordValue.Of(("parcel", Value.Null))), 404),
                    cancellation),
            },
            new ActionDefinition
            {
                Name = "delete_parcel",
                Title = "Delete parcel",
                Execute = async (operation, call, cancellation) => await operation.SendAsync(
                    Delete($"parcels/{call.Input["id"].AsText()}").OnRefusal((_, body, _, message) => throw new ConnectorException($"{message}: {body}")),
                    cancellation),
            },
            new ActionDefinition
            {
                Name = "route_parcel",
                Title = "Route parcel",
                Execute = async (operation, call, cancellation) => await operation.SendAsync(
                    Post("route", RecordValue.Of(("parcel", RecordValue.Of(("@id", call.Input["id"]), ("via", call.Input["via"])))))
                        .AsXml("route", RecordValue.Of(("@xmlns", "urn:parcels"))),
                    cancellation),
            },
            new ActionDefinition
            {
                Name = "ask_state",
                Title = "Ask state",
                Execute = async (operation, call, cancellation) =>
                {
                    var question = RecordValue.Of(("@id", call.Input["id"]), ("content!", "now"));
                    var answer = await operation.SendAsync(
                        Post("state", RecordValue.Of(("s:Body", ListValue.Of(RecordValue.Of(("p:Ask", ListValue.Of(question)))))))
                            .WithHeader("SOAPAction", "urn:ask")
                            .AsXml(
                                "s:Envelope",
                                RecordValue.Of(("@xmlns:s", "http://schemas.xmlsoap.org/soap/envelope/"), ("@xmlns:p", "urn:parcels")),
                                stripsNamespaces: true)
                            .OnRefusal((_, body, _, _) => throw new ConnectorException(XDocument.Parse(body).Descendants("faultstring").First().Value), 500),
                        cancellation);
                    return First(First(First(answer, "Envelope"), "Body"), "State");
                },
            }),
    };

    private static Value First(Value element, string name) => ((ListValue)element[name])[0];
}
