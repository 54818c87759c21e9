using System.Globalization;
using Emulator.TrackVia.Server.Access;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Views;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Requests;

/// <summary>An admitted call: its request, its body and its caller.</summary>
internal sealed record Call(HttpRequest Request, RequestBody Body, ServiceState State, Caller Caller)
{
    public string Route(string name) => (string)Request.RouteValues[name]!;

    /// <summary>The number in a part of the path; 400 when it is none.</summary>
    public long Id(string name)
    {
        var text = Route(name);
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : throw new RefusedException(ProposedRefusals.NotAnId(text));
    }

    /// <summary>A query parameter; null when it is absent.</summary>
    public string? Query(string name) => Request.Query.TryGetValue(name, out var values) ? values.ToString() : null;

    /// <summary>
    /// The view of the path as the caller sees it; 401 when it is missing or hidden, which look alike.
    /// </summary>
    public GrantedView View()
    {
        var id = Id("view");
        var granted = State.Views.TryGetValue(id, out var view) ? ViewAccess.Of(Caller.Member, view) : null;
        return granted ?? throw new RefusedException(Refusals.View($"{id}"));
    }

    /// <summary>Refuses with 403 what the caller's roles do not allow on a view that they show.</summary>
    public static void Require(GrantedView view, Operations operation)
    {
        if (!view.Allows(operation))
        {
            throw new RefusedException(ProposedRefusals.Operation);
        }
    }
}
