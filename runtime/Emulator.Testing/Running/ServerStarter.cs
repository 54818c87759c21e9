namespace Emulator.Testing.Running;

/// <summary>Starts a local server on a free port.</summary>
/// <param name="seedFile">A file that extends its data, absolute; null for its usual data.</param>
/// <param name="cancellation">Ends the start.</param>
/// <exception cref="ArgumentException">The seed is none; the message says why.</exception>
public delegate Task<StartedServer> ServerStarter(string? seedFile, CancellationToken cancellation);
