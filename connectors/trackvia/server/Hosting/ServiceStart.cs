using Emulator.TrackVia.Server.Faults;
using Emulator.TrackVia.Server.Hooks;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.Seed;
using Emulator.TrackVia.Server.State;

namespace Emulator.TrackVia.Server.Hosting;

/// <summary>Makes the service as it is at the start, at every reset anew; its files are read once.</summary>
internal sealed class ServiceStart
{
    private readonly TimeProvider _time;
    private readonly WakeUp _wakeUp;
    private readonly SeedFile _seed;
    private readonly IReadOnlyList<Fault> _faults;

    /// <exception cref="FormatException">The seed file or the fault plan is not valid.</exception>
    public ServiceStart(TrackViaServerOptions options, WakeUp wakeUp)
    {
        _time = options.Time;
        _wakeUp = wakeUp;
        _seed = options.SeedFile is { } seed ? SeedFile.Read(File.ReadAllBytes(seed)) : new SeedFile();
        _faults = options.FaultsFile is { } faults ? FaultJson.Read(File.ReadAllBytes(faults)) : [];
    }

    public LiveService Make()
    {
        var clock = new AdjustableClock(_time);
        clock.Changed += _wakeUp.Ring;
        var state = BuiltInSeed.Plant(clock, new HookQueue(_wakeUp));
        new SeedFilePlanter(state).Plant(_seed);
        _wakeUp.Ring();
        return new LiveService(state, new FaultPlan(_faults), new RequestLog());
    }
}
