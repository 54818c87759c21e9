namespace Emulator.History;

/// <summary>The history's file cannot be used: damaged, of a later version, not ours, or not writable.</summary>
public sealed class HistoryException(string message, Exception? inner = null) : Exception(message, inner);
