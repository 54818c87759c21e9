using System.Text;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Integrations;

/// <summary>
/// The microservices of an account. What they answer is theirs to choose; the local one repeats what it was given.
/// </summary>
internal static class IntegrationEndpoints
{
    private static readonly HashSet<string> Credentials = new(StringComparer.Ordinal) { "user_key", "access_token" };

    public static void Map(ApiRoutes routes)
    {
        routes.Map("GET", "/openapi/integrations", List);
        routes.Map("GET", "/openapi/integrations/{integration}/invoke", Invoke);
        routes.Map("POST", "/openapi/integrations/{integration}/invoke", Invoke);
    }

    private static Reply List(Call call) => Reply.Json(StatusCodes.Status200OK, json =>
    {
        json.WriteStartArray();
        foreach (var integration in call.State.Integrations.Values.Where(one => one.Account == call.Caller.Account.Id))
        {
            json.WriteStartObject();
            json.WriteNumber("id", integration.Id);
            json.WriteString("name", integration.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static Reply Invoke(Call call)
    {
        if (!call.State.Integrations.TryGetValue(call.Id("integration"), out var integration)
            || integration.Account != call.Caller.Account.Id)
        {
            throw new RefusedException(ProposedRefusals.NotFound);
        }

        return Reply.Json(StatusCodes.Status200OK, json =>
        {
            json.WriteStartObject();
            json.WriteString("name", integration.Name);
            json.WriteString("method", call.Request.Method);
            json.WriteStartObject("query");
            foreach (var parameter in call.Request.Query.Where(parameter => !Credentials.Contains(parameter.Key)))
            {
                json.WriteString(parameter.Key, parameter.Value.ToString());
            }

            json.WriteEndObject();
            json.WriteString("body", Encoding.UTF8.GetString(call.Body.Bytes.Span));
            json.WriteStartArray("files");
            foreach (var file in call.Body.Files)
            {
                json.WriteStringValue(file.FileName);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
