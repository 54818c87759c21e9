namespace Emulator.TrackVia.Server.Faults;

/// <summary>What shall go wrong, and when.</summary>
internal sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private List<PlannedFault> _planned = [];

    public FaultPlan(IReadOnlyList<Fault> faults) => Set(faults);

    public IReadOnlyList<Fault> Faults
    {
        get
        {
            lock (_gate)
            {
                return [.. _planned.Select(planned => planned.Fault)];
            }
        }
    }

    public void Set(IReadOnlyList<Fault> faults)
    {
        lock (_gate)
        {
            _planned = [.. faults.Select(fault => new PlannedFault(fault))];
        }
    }

    /// <summary>Counts a request; gives the faults that fire on it.</summary>
    public IReadOnlyList<Fault> Take(string method, string path)
    {
        lock (_gate)
        {
            return
            [
                .. _planned
                    .Where(planned => !planned.IsForHooks && planned.Matches(method, path) && planned.Fires())
                    .Select(planned => planned.Fault),
            ];
        }
    }

    /// <summary>Counts a webhook delivery; gives the fault of a kind that fires on it.</summary>
    public Fault? TakeHook(FaultKind kind)
    {
        lock (_gate)
        {
            return _planned.Find(planned => planned.Fault.Kind == kind && planned.Fires())?.Fault;
        }
    }
}
