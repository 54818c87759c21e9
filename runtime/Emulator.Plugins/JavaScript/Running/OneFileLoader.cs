using Jint;
using Jint.Runtime;
using Jint.Runtime.Modules;

namespace Emulator.Plugins.JavaScript.Running;

/// <summary>A connector is one file: every import, written or at run time, is an error that a script can catch.</summary>
internal sealed class OneFileLoader : IModuleLoader
{
    public ResolvedSpecifier Resolve(string? referencingModuleLocation, ModuleRequest moduleRequest) =>
        new(moduleRequest, moduleRequest.Specifier, Uri: null, SpecifierType.Bare);

    public Module LoadModule(Engine engine, ResolvedSpecifier resolved) => throw new JavaScriptException(
        engine.Intrinsics.TypeError, $"cannot import \"{resolved.ModuleRequest.Specifier}\": a connector is one file");
}
