namespace Emulator.Hosting.Packages;

/// <summary>A package cannot be read or written; the message is for the user.</summary>
public sealed class PackageException(string message, Exception? inner = null) : Exception(message, inner);
