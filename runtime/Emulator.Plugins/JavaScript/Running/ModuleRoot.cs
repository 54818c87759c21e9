using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace Emulator.Plugins.JavaScript.Running;

/// <summary>Evaluates a connector's module in an engine.</summary>
internal static class ModuleRoot
{
    /// <exception cref="ModuleShapeException">There is no default export, or it is not an object.</exception>
    public static ObjectInstance Evaluate(Engine engine, ScriptSource source)
    {
        engine.Modules.Add(source.File, module => module.AddModule(source.Module));
        var exported = engine.Modules.Import(source.File).Get("default");
        return exported is ObjectInstance root && !exported.IsCallable() && !exported.IsPromise()
            ? root
            : throw new ModuleShapeException(
                exported.IsUndefined() ? "the module has no default export" : "the default export is not an object");
    }

    /// <summary>The value at a path such as <c>actions.search.execute</c>; undefined when there is none.</summary>
    public static JsValue At(ObjectInstance root, IReadOnlyList<string> path)
    {
        JsValue value = root;
        foreach (var key in path)
        {
            if (value is not ObjectInstance holder)
            {
                return JsValue.Undefined;
            }

            value = holder.Get(key);
        }

        return value;
    }
}
