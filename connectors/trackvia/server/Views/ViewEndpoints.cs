using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Views;

/// <summary>The list of views and the structure of one.</summary>
internal static class ViewEndpoints
{
    public static void Map(ApiRoutes routes)
    {
        routes.Map("GET", "/openapi/views", List);
        routes.Map("GET", "/openapi/views/{view}/view_structure", Structure);
    }

    private static Reply List(Call call)
    {
        // One client asks for a view by name in a parameter called viewId.
        var name = call.Query("name") ?? call.Query("viewId");
        var views = call.State.Views.Values
            .Where(view => ViewAccess.Of(call.Caller.Member, view) is not null)
            .Where(view => string.IsNullOrEmpty(name) || view.Name == name)
            .OrderBy(view => view.Id);
        return Reply.Json(StatusCodes.Status200OK, json =>
        {
            json.WriteStartArray();
            foreach (var view in views)
            {
                json.WriteStartObject();
                json.WriteNumber("id", view.Id);
                json.WriteString("name", view.Name);
                json.WriteString("applicationName", view.App.Name);
                json.WriteBoolean("default", view.IsDefault);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private static Reply Structure(Call call)
    {
        var granted = call.View();
        return Reply.Json(StatusCodes.Status200OK, json =>
        {
            json.WriteStartArray();
            json.WriteStartObject();
            StructureWriter.Write(json, granted);
            json.WriteEndObject();
            json.WriteEndArray();
        });
    }
}
