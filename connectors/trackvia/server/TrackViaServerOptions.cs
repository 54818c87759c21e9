namespace Emulator.TrackVia.Server;

/// <summary>How a local TrackVia server is started; the defaults give plain HTTP on a free loopback port.</summary>
public sealed record TrackViaServerOptions
{
    /// <summary>Port for plain HTTP; 0 takes any free port.</summary>
    public int HttpPort { get; init; }

    /// <summary>Port for HTTPS; null serves no HTTPS, 0 takes any free port.</summary>
    public int? HttpsPort { get; init; }

    /// <summary>File that receives the local certificate authority as PEM, so that clients can trust it.</summary>
    public string? CertificatePath { get; init; }

    /// <summary>IP address to listen on. Off loopback the admin surface does not exist.</summary>
    public string ListenAddress { get; init; } = "127.0.0.1";

    /// <summary>The clock behind token life, rate windows and the stamps of records.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>
    /// JSON file that extends the built-in seed: <c>accounts</c>, <c>users</c>, <c>tokens</c>, <c>records</c>.
    /// </summary>
    public string? SeedFile { get; init; }

    /// <summary>JSON file with the fault plan to start with, in the shape of <c>PUT /__admin/faults</c>.</summary>
    public string? FaultsFile { get; init; }
}
