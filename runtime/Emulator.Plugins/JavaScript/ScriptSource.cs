using Jint;

namespace Emulator.Plugins.JavaScript;

/// <summary>A connector's module, parsed once and shared by every run; each run evaluates it anew in its own engine.</summary>
/// <param name="Connector">The connector's name.</param>
/// <param name="File">The file as messages show it.</param>
/// <param name="Module">The parsed module.</param>
/// <param name="Host">What all connectors share.</param>
internal sealed record ScriptSource(
    string Connector, string File, Prepared<Acornima.Ast.Module> Module, ScriptHost Host);
