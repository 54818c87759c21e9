namespace Emulator.Hosting;

/// <summary>The workspace's state cannot be used; the message says why and what to do.</summary>
public sealed class WorkspaceException(string message, Exception? inner = null) : Exception(message, inner);
