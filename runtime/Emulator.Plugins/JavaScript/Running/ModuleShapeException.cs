namespace Emulator.Plugins.JavaScript.Running;

/// <summary>The module does not export a connector.</summary>
internal sealed class ModuleShapeException(string message) : Exception(message);
