using System.IO.Enumeration;

namespace Emulator.TrackVia.Server.Faults;

/// <summary>A fault and its count. The plan that owns it holds the lock.</summary>
internal sealed class PlannedFault(Fault fault)
{
    private int _seen;
    private int _fired;

    public Fault Fault { get; } = fault;

    public bool IsForHooks =>
        Fault.Kind is FaultKind.DropHook or FaultKind.DuplicateHook or FaultKind.ReorderHooks;

    public bool Matches(string method, string path)
    {
        if (Fault.Route is not { } route)
        {
            return true;
        }

        var space = route.IndexOf(' ', StringComparison.Ordinal);
        var (wantedMethod, wantedPath) = space < 0 ? ("*", route) : (route[..space], route[(space + 1)..]);
        return (wantedMethod == "*" || wantedMethod.Equals(method, StringComparison.OrdinalIgnoreCase))
            && FileSystemName.MatchesSimpleExpression(wantedPath.Replace(@"\", @"\\", StringComparison.Ordinal), path);
    }

    /// <summary>Counts an occasion; true when the fault fires on it.</summary>
    public bool Fires()
    {
        if (_seen++ < Fault.After || (Fault.Times > 0 && _fired >= Fault.Times))
        {
            return false;
        }

        _fired++;
        return true;
    }
}
