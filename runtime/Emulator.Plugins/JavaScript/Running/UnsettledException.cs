namespace Emulator.Plugins.JavaScript.Running;

/// <summary>A lambda awaits a promise that nothing under way can settle.</summary>
internal sealed class UnsettledException : Exception;
