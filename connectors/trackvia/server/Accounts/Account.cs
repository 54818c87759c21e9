using Emulator.TrackVia.Server.Access;
using Emulator.TrackVia.Server.Proposed;

namespace Emulator.TrackVia.Server.Accounts;

/// <summary>A tenant: it lives on one host, has one API key and its own apps and user groups.</summary>
internal sealed record Account(int Id, string Name, string Host, string ApiKey)
{
    public IReadOnlyList<App> Apps { get; init; } = [];

    /// <summary>Names of the user groups by id.</summary>
    public IReadOnlyDictionary<long, string> Groups { get; init; } = new Dictionary<long, string>();

    /// <summary>Calls of the running minute.</summary>
    public RateWindow Minute { get; } = new(TimeSpan.FromMinutes(1));

    /// <summary>Calls of the running month.</summary>
    public RateWindow Month { get; } = new(Limits.CallMonth);
}
