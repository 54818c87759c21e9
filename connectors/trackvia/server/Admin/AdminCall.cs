using System.Text.Json;
using System.Text.Json.Serialization;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Admin;

/// <summary>A call of the admin surface.</summary>
internal sealed record AdminCall(HttpRequest Request, RequestBody Body, LiveService Service, LiveState Live)
{
    private static readonly JsonSerializerOptions Snake = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
    };

    public ServiceState State => Service.State;

    public string Route(string name) => (string)Request.RouteValues[name]!;

    /// <summary>The body as an object of a kind, in snake case; 400 for anything else.</summary>
    public T Read<T>() where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Body.Bytes.Span, Snake)
                ?? throw new RefusedException(AdminRefusals.Bad("The body is empty."));
        }
        catch (JsonException problem)
        {
            throw new RefusedException(AdminRefusals.Bad(problem.Message));
        }
    }

    public static Reply Answer<T>(T value, int status = StatusCodes.Status200OK) =>
        Reply.Json(status, json => JsonSerializer.Serialize(json, value, Snake));
}
