using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace Emulator.Plugins.JavaScript.Running;

/// <summary>Evaluates a connector's module in an engine.</summary>
internal static class ModuleRoot
{
    /// <exception cref="ModuleShapeException">There is no default export, or it is not an object.</exception>
    /// <exception cref="UnsettledException">The module waits for something that does not come.</exception>
    public static ObjectInstance Evaluate(Engine engine, ScriptSource source)
    {
        engine.Modules.Add(source.File, module => module.AddModule(source.Module));
        var exported = Import(engine, source).Get("default");
        return exported is ObjectInstance root && !exported.IsCallable() && !exported.IsPromise()
            ? root
            : throw new ModuleShapeException(
                exported.IsUndefined() ? "the module has no default export" : "the default export is not an object");
    }

    // The engine has no exception of its own for a promise that stays pending.
    private static ObjectInstance Import(Engine engine, ScriptSource source)
    {
        try
        {
            return engine.Modules.Import(source.File);
        }
        catch (InvalidOperationException pending) when (pending.Message.EndsWith(": Pending", StringComparison.Ordinal))
        {
            throw new UnsettledException();
        }
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
